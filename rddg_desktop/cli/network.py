"""`network`: what a project may send over the network, and what it has sent."""

import argparse
from dataclasses import asdict
from pathlib import Path

from rddg_desktop.cli.console import EXIT_DONE, Commands, counted, print_json, print_line, say
from rddg_desktop.errors import SettingsError
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.project.store import Permission, Project


def add_network_command(commands: Commands) -> None:
    """Add `network`."""
    network = commands.add_parser(
        "network",
        help="show what a project may send over the network and what it has sent; open or close it",
        description="Show what a project may send over the network, and every request that it has sent. A project is "
        "closed until somebody opens it.",
    )
    network.set_defaults(command=_network)
    network.add_argument("project", type=Path, metavar="FILE.rddg")
    change = network.add_mutually_exclusive_group()
    change.add_argument("--allow", metavar="HOST", help="open it for the host of its API model")
    change.add_argument("--close", action="store_true", help="close it: no request is sent until it is opened again")
    network.add_argument(
        "--allow-plain-http", action="store_true", help="with --allow: also unencrypted, readable for anyone on the way"
    )
    network.add_argument("--json", action="store_true", help="as one JSON document, for other programs")


def _network(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        model = project.model()
        if options.allow is not None:
            host = Endpoint.from_json(model.endpoint).host if model.endpoint else None
            if host is None or options.allow.lower() != host:
                raise SettingsError(
                    f"This project asks no model at {options.allow}.",
                    "It was left as it is.",
                    f"Its model is at {host}." if host else "Its model is on this computer, so nothing need be opened.",
                )
            project.change_permission(project.permission_for(host, allow_plain_http=options.allow_plain_http))
        elif options.close:
            project.change_permission(Permission())
        permission, requests, spent = project.permission(), project.requests(), project.spent()
        changes = [entry for entry in project.audit_trail() if entry[1].startswith("network ")]
    if options.json:
        print_json(
            {
                **asdict(permission),
                "changes": [{"time": time, "action": action, **detail} for time, action, detail in changes],
                "requests": [asdict(one) for one in requests],
                "spent": asdict(spent),
            },
            indent=2,
        )
        return EXIT_DONE
    if permission.hosts:
        plain = ", also unencrypted" if permission.allow_plain_http else ""
        print_line(f"Open: this project may send requests to {', '.join(permission.hosts)}{plain}.")
        for columns, how in ((permission.plain_columns, "as they are"), (permission.veiled_columns, "as random words")):
            if columns:
                print_line(f"Columns whose cells may leave {how}: {', '.join(columns)}.")
    else:
        print_line("Offline: this project may send nothing.")
    for time, action, detail in changes:
        print_line(f"{time}  {action}  {', '.join(detail['hosts'])}".rstrip())
    for one in requests:
        status = one.failure or f"status {one.status}"
        print_line(
            f"{one.time}  {one.method} {one.host}{one.path}  {one.label}, {counted(one.real_rows, 'real row')}, "
            f"{one.sent_bytes:,} bytes sent, {one.received_bytes:,} received, {status}"
        )
    tokens = f"{spent.prompt_tokens:,} tokens of prompts, {spent.answer_tokens:,} of answers"
    say(f"{counted(len(requests), 'request')}; {tokens}." if requests else "No request was ever sent.")
    return EXIT_DONE
