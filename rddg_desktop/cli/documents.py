"""`report` and `recipe`: what is handed on about a project."""

import argparse
import os
import shlex
import subprocess
from pathlib import Path

from rddg_desktop.cli.console import (
    EXIT_DONE,
    Commands,
    print_line,
    say,
)
from rddg_desktop.engine.table_writing import replace_file
from rddg_desktop.errors import SettingsError, quoted
from rddg_desktop.language import LANGUAGES
from rddg_desktop.project.recipe import recipe
from rddg_desktop.project.store import Project


def add_report_command(commands: Commands) -> None:
    """Add `report`."""
    report = commands.add_parser(
        "report",
        help="write the report of a project: what was done, what came of it, what it does not show",
        description="Write the report of a project as one HTML or PDF file. `evaluate` the project first: what was "
        "found out about its rows is then in the report.",
    )
    report.set_defaults(command=_report)
    report.add_argument("project", type=Path, metavar="FILE.rddg")
    report.add_argument("--out", type=Path, required=True, metavar="FILE", help="a file that ends in .html or .pdf")
    report.add_argument(
        "--language", choices=sorted(LANGUAGES), default="en", help="language of the report (default: %(default)s)"
    )
    report.add_argument("--overwrite", action="store_true", help="let --out replace an existing file")


def add_recipe_command(commands: Commands) -> None:
    """Add `recipe`."""
    recipe = commands.add_parser(
        "recipe",
        help="print how the run of a project is repeated",
        description="Print the command line that repeats the run of a project, the files that it reads, and what else "
        "must be the same.",
    )
    recipe.set_defaults(command=_recipe)
    recipe.add_argument("project", type=Path, metavar="FILE.rddg")
    recipe.add_argument(
        "--out", type=Path, metavar="FILE", help="write it to a new file, and the files that the run reads beside it"
    )


def _report(options: argparse.Namespace) -> int:
    from rddg_desktop.project.report import check_report_name, write_report  # noqa: PLC0415 - slow to load

    check_report_name(options.out)
    if os.path.lexists(options.out) and not options.overwrite:
        raise SettingsError(
            f"There is already a {'folder' if options.out.is_dir() else 'file'} {options.out}.",
            "It was left as it is, and no report was written.",
            "Choose another name with --out, or let --overwrite replace it.",
        )
    with Project.open(options.project) as project:
        if project.judgement() is None:
            say(f"The rows have not been judged: `rddg-desktop evaluate {quoted(options.project)}` does that.")
        write_report(project, options.out, language=options.language)
    say(f"The report was written to {options.out}.")
    return EXIT_DONE


def _recipe(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        found = recipe(project)
    command = subprocess.list2cmdline(found.command) if os.name == "nt" else shlex.join(found.command)
    lines = [f"How the run of {options.project.name} is repeated:", "", command, "", "What must be the same:", ""]
    lines += [f"- {need}" for need in found.needs]
    if found.doubts:
        lines += ["", "Why the rows may come out differently all the same:", ""]
        lines += [f"- {doubt}" for doubt in found.doubts]
    if options.out is None:
        for name, content in found.files.items():
            lines += ["", f"Content of {name}, which --out writes as a file:", "", content.rstrip("\n")]
        for line in lines:
            print_line(line)
        return EXIT_DONE
    documents = {options.out: "\n".join(lines) + "\n"}
    documents |= {options.out.with_name(name): content for name, content in found.files.items()}
    for path in documents:
        if os.path.lexists(path):
            raise SettingsError(
                f"There is already a {'folder' if path.is_dir() else 'file'} {path}.",
                "It was left as it is, and nothing was written.",
                "Choose another name, or another folder, with --out.",
            )
    for path, text in documents.items():
        replace_file(path, text.encode())
    say(f"Written: {', '.join(map(str, documents))}.")
    return EXIT_DONE
