"""The command line: the whole way from a table to synthetic rows, without a window."""

import argparse
import sys
from collections.abc import Callable, Sequence

from rddg_desktop import __version__, healthcheck
from rddg_desktop.cli.console import (
    EXIT_DEFECT,
    EXIT_DONE,
    EXIT_INTERRUPTED,
    discard_output,
    say,
    say_defect,
    say_error,
)
from rddg_desktop.cli.documents import add_recipe_command, add_report_command
from rddg_desktop.cli.evaluate import add_evaluate_command
from rddg_desktop.cli.models import add_models_command
from rddg_desktop.cli.network import add_network_command
from rddg_desktop.cli.rules import add_rules_command
from rddg_desktop.cli.run import add_resume_command, add_run_command
from rddg_desktop.cli.tables import add_examples_command, add_schema_command
from rddg_desktop.errors import RddgError
from rddg_desktop.network import lock


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 done, 2 bad input, 3 stopped but resumable, 4 a checked table breaks a hard rule, 1 a defect, 130 interrupted
        before there was anything to resume.
    """
    lock()
    options = _parser().parse_args(arguments)
    try:
        command: Callable[[argparse.Namespace], int] = options.command
        code = command(options)
        sys.stdout.flush()
    except RddgError as error:
        say_error(error)
        return error.exit_code
    except KeyboardInterrupt:
        say("Interrupted. Nothing was begun that could be resumed.")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        discard_output()
        return EXIT_DONE
    except Exception as error:  # noqa: BLE001 - the last resort: Python's own report could quote cells of the table
        say_defect(error)
        return EXIT_DEFECT
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rddg-desktop", description="Realistic extra rows for the rare classes of a table, made on your machine."
    )
    parser.add_argument("--version", action="version", version=f"rddg-desktop {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    add_run_command(commands)
    add_resume_command(commands)
    add_examples_command(commands)
    add_schema_command(commands)
    add_rules_command(commands)
    add_evaluate_command(commands)
    add_report_command(commands)
    add_recipe_command(commands)
    add_models_command(commands)
    add_network_command(commands)
    healthcheck = commands.add_parser("healthcheck", help="see that every part of the program works here")
    healthcheck.set_defaults(command=_healthcheck)
    return parser


def _healthcheck(_options: argparse.Namespace) -> int:
    healthy = True
    for name, problem in healthcheck.checks():
        healthy &= not problem
        print(f"{'ok' if not problem else 'FAILED':7}{name}{': ' + problem if problem else ''}", flush=True)
    return EXIT_DONE if healthy else EXIT_DEFECT
