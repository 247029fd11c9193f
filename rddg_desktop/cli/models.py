"""`models`: which model files there are, and where more come from."""

import argparse
import getpass
import re
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.progress import Progress as ProgressBar

from rddg_desktop.cli.console import EXIT_DONE, EXIT_STOPPED, Commands, messages, print_json, print_line, say
from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import BatchDone
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.plan import Plan, Settings, prepare
from rddg_desktop.engine.table import canonical
from rddg_desktop.errors import ModelError, SettingsError
from rddg_desktop.llm.devices import graphics_cards
from rddg_desktop.llm.header import Header, read_header
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.memory import MAXIMUM_CONTEXT_TOKENS, Fit, estimate, fit, free_memory, room
from rddg_desktop.llm.protocol import Request
from rddg_desktop.models.catalogue import EMBEDDED, CatalogueEntry, catalogue
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.models.library import Copying, Library, Model
from rddg_desktop.network import Door, host_of

#: The example that a model is tried with, and what of it is made.
TRIED_EXAMPLE = "clinic"
TRIED_ROWS = 10
#: Tokens that are read and written to measure the speed.
_READ_TOKENS = 512
_WRITTEN_TOKENS = 48
_UNCHANGED = "unchanged since its checksum was taken"


def add_models_command(commands: Commands) -> None:
    """Add `models`."""
    models = commands.add_parser(
        "models",
        help="list, add, download, check and try the models that write rows",
        description="List, add, download, check and try the models that write rows. A model is named with "
        "`run --model NAME`.",
    )
    actions = models.add_subparsers(required=True, metavar="ACTION")

    listed = actions.add_parser("list", help="print the models on this computer and those that can be downloaded")
    listed.set_defaults(command=_list)
    listed.add_argument("--json", action="store_true", help="as one JSON document, for other programs")

    added = actions.add_parser("add", help="add a GGUF file from disk; it is used where it lies")
    added.set_defaults(command=_add)
    added.add_argument("file", type=Path, metavar="FILE.gguf")
    added.add_argument("--name", metavar="NAME", help="what to call it (default: named after the file)")
    added.add_argument("--copy", action="store_true", help="copy it to this computer, as from a USB stick")

    downloaded = actions.add_parser(
        "download",
        help="download a model of the list, or any GGUF file of Hugging Face",
        description="Download a model: `download NAME` one of the list, `download OWNER/REPOSITORY FILE.gguf` any "
        "other. It is said from where and how much, and asked before anything is sent. What was interrupted is gone on "
        "with. HF_ENDPOINT names a mirror.",
    )
    downloaded.set_defaults(command=_download)
    downloaded.add_argument("what", metavar="NAME", help="a model of the list, or OWNER/REPOSITORY")
    downloaded.add_argument("file", nargs="?", metavar="FILE.gguf", help="the file, of a repository")
    downloaded.add_argument("--name", metavar="NAME", help="what to call it")
    downloaded.add_argument("--yes", action="store_true", help="do not ask; this accepts the licence")
    downloaded.add_argument(
        "--host",
        action="append",
        default=[],
        metavar="HOST",
        help="a further host, where a mirror keeps its files (repeatable)",
    )

    verified = actions.add_parser("verify", help="compute the checksum of a model anew and compare")
    verified.set_defaults(command=_verify)
    verified.add_argument("name", metavar="NAME")

    removed = actions.add_parser(
        "remove", help="forget a model; a file that was downloaded or copied, or has not arrived whole, is deleted"
    )
    removed.set_defaults(command=_remove)
    removed.add_argument("name", metavar="NAME")

    shown = actions.add_parser("info", help="print what is known of a model or of a GGUF file")
    shown.set_defaults(command=_info)
    shown.add_argument("model", metavar="MODEL", help="a name, or the path of a GGUF file")
    shown.add_argument("--json", action="store_true", help="as one JSON document, for other programs")

    tried = actions.add_parser("try", help="see how fast a model is here, and ten rows that it writes")
    tried.set_defaults(command=_try)
    tried.add_argument("model", nargs="?", metavar="MODEL", help="a name, or the path of a GGUF file")
    tried.add_argument("--threads", type=int, metavar="N", help="threads (default: one per physical core)")
    tried.add_argument(
        "--gpu-layers", type=int, metavar="N", help="layers that graphics cards compute (default: as many as fit)"
    )

    default = actions.add_parser("default", help="print or choose the model that is used when none is named")
    default.set_defaults(command=_default)
    default.add_argument("name", nargs="?", metavar="NAME")

    key = actions.add_parser("key", help="keep the key of an API model in the system's keychain, or forget it")
    key.set_defaults(command=_key)
    key.add_argument("action", choices=["set", "forget"])
    key.add_argument("host", metavar="HOST", help="such as api.example.org, or the address of the API")


def _list(options: argparse.Namespace) -> int:
    library, cards = Library(), graphics_cards()
    free = room(cards)
    default = library.default()
    unfinished = library.unfinished()
    installed = [_embedded()] + [
        _described(model.name, model.path, model.sha256, model.licence, str(model.problem or ""))
        for model in library.models()
    ]
    names = {one["name"] for one in installed}
    others = [entry for entry in catalogue().values() if entry.identifier not in names]
    if options.json:
        print_json(
            {
                "default": default,
                "free_memory": free_memory(),
                "graphics_cards": [asdict(card) for card in cards],
                "installed": installed,
                "unfinished": [asdict(one) for one in unfinished],
                "catalogue": [asdict(entry) for entry in others],
            },
            indent=2,
        )
        return EXIT_DONE
    print_line(f"Free memory: {_gigabytes(free_memory())}.")
    for card in cards:
        print_line(f"Graphics card {card.name}: {_gigabytes(card.free)} of {_gigabytes(card.total)} free.")
    print_line("On this computer:")
    for one in installed:
        mark = " (default)" if one["name"] == default else ""
        state = f"cannot be used: {one['problem']}" if one["problem"] else _memory(one["memory"], free)
        print_line(f"  {one['name']}{mark}: {_gigabytes(one['size'])}, {state}")
        print_line(
            f"      {one['licence'] or 'licence unknown'}; {_UNCHANGED if not one['problem'] else 'not checked'}"
        )
    if unfinished:
        print_line("Not arrived whole (rddg-desktop models remove NAME discards what is there):")
    for part in unfinished:
        print_line(f"  {part.name}: {_gigabytes(part.size)}")
    print_line("To download (rddg-desktop models download NAME):")
    for entry in others:
        print_line(f"  {entry.identifier}: {entry.name}, {_size(entry)}, {_memory(entry.memory, free)}")
        print_line(f"      {_licence(entry)}. {entry.hardware} {entry.measured}")
    return EXIT_DONE


def _add(options: argparse.Namespace) -> int:
    say(f"Reading {options.file} and taking its checksum ...")
    # However it ends, Ctrl-C included, nothing is left of a copy that is not whole.
    adding = Library().adding(options.file, options.name, copy=options.copy)
    with closing(adding), _bar(is_shown=options.copy) as bar:
        task = bar.add_task("copying", visible=False)
        for step in adding:
            match step:
                case Copying(done, size):
                    bar.update(task, completed=done, total=size, visible=True)
                case Model():
                    model = step
    say(f"Added as {model.name}: {model.path}")
    say(f"SHA-256 {model.sha256}; licence {model.licence or 'unknown'}.")
    _warn_of_memory(read_header(model.path))
    return EXIT_DONE


def _download(options: argparse.Namespace) -> int:
    from rddg_desktop.models.download import (  # noqa: PLC0415 - slow to load
        Installed,
        Progress,
        StartedAnew,
        describe,
        download,
        hub_hosts,
    )
    from rddg_desktop.request_log import request_log, request_log_path  # noqa: PLC0415 - slow to load

    library = Library()
    entry = _entry(options)
    repository, file = (entry.repository, entry.file) if entry else (options.what, options.file)
    name = options.name or (entry.identifier if entry else Path(file).stem)
    library.check_is_free(name)
    hosts, log = (*hub_hosts(), *options.host), request_log_path()
    say(f"File: {file} of {repository}, about {_size(entry)}." if entry else f"File: {file} of {repository}.")
    say(f"From: {', '.join(hosts)}. Sent is this name, and nothing of any table. Requests are recorded in {log}.")
    say(f"Licence: {_licence(entry)}." if entry else f"Licence: see https://huggingface.co/{repository}.")
    if entry:
        _warn(entry.memory)
    if not options.yes and not _agreed():
        say("Nothing was sent, and nothing was downloaded.")
        return EXIT_DONE
    door = Door(hosts, request_log(log))
    wanted = describe(door, repository, file, entry.sha256 if entry else "")
    say(f"Version {wanted.commit}, {wanted.size:,} bytes, SHA-256 {wanted.sha256}.")
    events = download(wanted, name, door, library, licence=entry.licence if entry else "")
    try:
        with _bar() as bar:
            task = bar.add_task(name, total=wanted.size)
            for event in events:
                match event:
                    case Progress(done, _):
                        bar.update(task, completed=done)
                    case StartedAnew(reason):
                        say(reason)
                    case Installed(model):
                        bar.update(task, completed=wanted.size)
                        say(f"Whole, and its checksum is right: {model.path}. Use it with --model {model.name}.")
    except KeyboardInterrupt:
        say("Stopped. What has arrived is kept; the same command goes on with it.")
        return EXIT_STOPPED
    finally:
        events.close()
    return EXIT_DONE


def _verify(options: argparse.Namespace) -> int:
    if options.name == EMBEDDED:
        path = embedded_model_path(thorough=True)
        sha256 = file_sha256(path)
    else:
        model = Library().verify(options.name)
        path, sha256 = model.path, model.sha256
    print_line(f"{sha256}  {path}")
    say("The file is the one that was added.")
    return EXIT_DONE


def _remove(options: argparse.Namespace) -> int:
    library, name = Library(), options.name
    parts = {part.name: part.size for part in library.unfinished()}
    if name in parts and not library.knows(name):
        library.discard(name)
        say(f"{name} had not arrived whole; what was there of it, {_gigabytes(parts[name])}, was discarded.")
        return EXIT_DONE
    path = None if name == EMBEDDED else library.get(name).path
    is_deleted = library.remove(name)
    say(f"{name} was removed, and its file {'deleted' if is_deleted else f'left where it lies: {path}'}.")
    return EXIT_DONE


def _info(options: argparse.Namespace) -> int:
    entry = catalogue().get(options.model)
    known = {model.name: model for model in Library().models()}
    if options.model == EMBEDDED:
        shown = _embedded()
    elif options.model in known:
        model = known[options.model]
        shown = _described(model.name, model.path, model.sha256, model.licence, str(model.problem or "")) | {
            "origin": model.origin,
            "added": model.added,
        }
    elif entry is not None:
        shown = {}
    else:
        path = Path(options.model)
        header = read_header(path)
        shown = _described(path.stem, path.absolute(), "", header.licence, "")
    document = shown | ({"catalogue": asdict(entry)} if entry else {})
    if options.json:
        print_json(document, indent=2)
        return EXIT_DONE
    for key, value in shown.items():
        if key != "header":
            print_line(f"{key}: {value}")
    for key, value in (shown.get("header") or {}).items():
        print_line(f"  {key}: {value}")
    if entry is not None:
        print_line("catalogue:")
        for key, value in asdict(entry).items():
            print_line(f"  {key}: {value}")
    if shown.get("memory"):
        memory = _memory(shown["memory"], room(graphics_cards()))
        say(f"{memory[:1].upper()}{memory[1:]}.")
    return EXIT_DONE


def _try(options: argparse.Namespace) -> int:
    found = Library().resolve(options.model)
    _warn_of_memory(read_header(found.path), options.gpu_layers)
    source = LlamaSource(found.path, found.sha256, options.threads, gpu_layers=options.gpu_layers)
    try:
        say(f"{source.name}, {source.threads} threads, {source.gpu_layers} layers on graphics cards.")
        example = EXAMPLES[TRIED_EXAMPLE]
        frame = canonical(example.table())
        text = frame.to_csv(index=False)
        tokens = source.tokens(text, begins=True)[: min(_READ_TOKENS, source.capabilities.context_tokens // 2)]
        reading = _seconds(lambda: list(source.read([], tokens)))
        print_line(f"reading: {len(tokens) / reading:.1f} tokens per second")
        pieces = source.answer(Request("A short story about a hospital:\n", _WRITTEN_TOKENS, 1.0, 0))
        next(pieces, None)
        written: list[str] = []
        writing = _seconds(lambda: written.extend(pieces))
        print_line(f"writing: {len(written) / writing:.1f} tokens per second")
        plan = prepare(
            frame,
            Settings(example.target, rows=TRIED_ROWS, use_core_set=False),
            descriptions=example.column_descriptions,
        )
        making = _seconds(lambda: _print_rows(plan, source))
    finally:
        source.close()
    say(f"{TRIED_ROWS} rows of the example {TRIED_EXAMPLE} in {making:.0f} s, with everything that is found out first.")
    return EXIT_DONE


def _print_rows(plan: Plan, source: LlamaSource) -> None:
    """Print the rows of a run as they come."""
    is_first = True
    for event in synthesis.run(plan, source, synthesis.State()):
        if isinstance(event, BatchDone):
            rows = plan.schema.text(event.batch.rows).to_csv(index=False, header=is_first, lineterminator="\n")
            for line in rows.splitlines():
                print_line(line)
            is_first = False


def _default(options: argparse.Namespace) -> int:
    library = Library()
    if options.name is not None:
        library.set_default(options.name)
    print_line(library.default())
    return EXIT_DONE


def _key(options: argparse.Namespace) -> int:
    from rddg_desktop.llm.keys import forget_key, keep_key  # noqa: PLC0415 - slow to load

    host = _host(options.host)
    if options.action == "forget":
        forget_key(host)
        say(f"The keychain has no key for {host}.")
        return EXIT_DONE
    # Never as an argument: the shell would keep it in its history, and other users see the arguments of programs.
    key = getpass.getpass(f"Key for {host}: ") if sys.stdin.isatty() else sys.stdin.readline()
    keep_key(host, key)
    say(f"The key for {host} is in the keychain.")
    return EXIT_DONE


def _host(named: str) -> str:
    """The host under which a run looks for a key, of a host or an address that a person named."""
    try:
        host = host_of(named if "://" in named else f"https://{named}")
    except SettingsError:
        host = ""
    # What no name of a server has is written with signs of percent.
    if not re.search("[a-z0-9]", host) or "%" in host:
        raise SettingsError(
            "What was given as the host is none.",
            "The keychain was not changed.",
            "Name it as it stands in the address of the API, such as api.example.org or localhost:8080.",
        )
    return host


def _bar(*, is_shown: bool = True) -> ProgressBar:
    """Shows how much of a file has arrived."""
    return ProgressBar(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=messages,
        disable=not is_shown,
    )


def _entry(options: argparse.Namespace) -> CatalogueEntry | None:
    """The entry of the catalogue that is to be downloaded; None for a file of any repository."""
    if options.file is not None:
        if options.what.count("/") != 1 or not options.file.endswith(".gguf"):
            raise SettingsError(
                f"{options.what} {options.file} is no repository and file.",
                "Nothing was downloaded.",
                "Name both, for instance: rddg-desktop models download OWNER/REPOSITORY FILE.gguf.",
            )
        return None
    entry = catalogue().get(options.what)
    if entry is None or not entry.repository:
        raise ModelError(
            f"{options.what} comes with the program." if entry else f"There is no model {options.what} to download.",
            "Nothing was downloaded.",
            "`rddg-desktop models list` prints those that can be; of others name repository and file.",
        )
    return entry


def _agreed() -> bool:
    messages.print("Download it, and accept its licence? [y/N] ", end="")
    try:
        return input().strip().lower() in ("y", "yes")
    except EOFError:
        return False


def _embedded() -> dict[str, Any]:
    entry = catalogue()[EMBEDDED]
    try:
        path = embedded_model_path()
    except ModelError as error:
        return {"name": EMBEDDED, "size": entry.size, "memory": 0, "licence": entry.licence, "problem": error.what}
    return _described(EMBEDDED, path, file_sha256(path), entry.licence, "")


def _described(name: str, path: Path, sha256: str, licence: str, problem: str) -> dict[str, Any]:
    """What is known of a model on this computer."""
    header = None
    if not problem:
        try:
            header = read_header(path)
        except ModelError as error:
            problem = error.what
    return {
        "name": name,
        "path": str(path),
        "size": path.stat().st_size if path.exists() else 0,
        "sha256": sha256,
        "licence": licence,
        "problem": problem,
        "memory": _needed(header) if header else 0,
        "header": asdict(header) if header else None,
    }


def _needed(header: Header) -> int:
    return estimate(header, min(MAXIMUM_CONTEXT_TOKENS, header.context_tokens)).total


def _warn_of_memory(header: Header, gpu_layers: int | None = None) -> None:
    _warn(_needed(header), gpu_layers)


def _warn(needed: int, gpu_layers: int | None = None) -> None:
    free = room(graphics_cards(), gpu_layers)
    if fit(needed, free) is not Fit.ENOUGH:
        say(f"Careful: it {_memory(needed, free)} ({_gigabytes(free)} are free).")


def _memory(needed: int, free: int) -> str:
    return f"needs about {_gigabytes(needed)} of memory, for which there is {fit(needed, free)}"


def _size(entry: CatalogueEntry) -> str:
    return f"{_gigabytes(entry.size)}{'' if entry.size_is_exact else ' (estimated)'}"


def _licence(entry: CatalogueEntry) -> str:
    terms = f", which you have to accept ({entry.licence_url})" if entry.licence_must_be_accepted else ""
    return f"{entry.licence}{terms}"


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB"


def _seconds(action: Callable[[], object]) -> float:
    started = time.monotonic()
    action()
    return max(1e-6, time.monotonic() - started)
