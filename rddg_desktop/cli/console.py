"""What the command line says and prints, and what it ends with."""

import argparse
import json
import os
import sys
from typing import TypeAlias

from rich.console import Console
from rich.text import Text

from rddg_desktop.errors import RddgError, places_of

#: What commands are added to.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

EXIT_DONE = 0
EXIT_DEFECT = 1
EXIT_STOPPED = 3
#: Rows of a checked table break a hard rule.
EXIT_BROKEN = 4
#: What a program that Ctrl-C has ended returns.
EXIT_INTERRUPTED = 130

# Messages are texts as they are: a path or a column name may hold what looks like markup or an emoji's name.
messages = Console(stderr=True, highlight=False, markup=False, emoji=False)


def say_defect(error: Exception) -> None:
    """Say where the program failed, without the error's own words, which may hold cells of the table."""
    say(f"The program has a defect and stopped ({type(error).__name__}).", "bold")
    say("What was complete before is kept in the project, if one was begun.")
    say("Please report these places; they hold nothing of your table:")
    for place in places_of(error):
        say(f"    {place}")


def say(text: str, style: str = "") -> None:
    """Say a text to the person in front of the program."""
    messages.print(Text(text, style), soft_wrap=True)


def say_error(error: RddgError) -> None:
    """Say what happened, what it means, what to do, and how that is typed."""
    say(error.what, "bold")
    say(error.meaning)
    say(f"{error.remedy.removesuffix('.')} ({error.command})." if error.command else error.remedy)


def print_json(document: object, indent: int | None = None) -> None:
    """Print a document for other programs."""
    # Where the output cannot hold every character, as when Windows writes it to a file, JSON's own escapes can.
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(document, indent=indent, ensure_ascii=not is_unicode), flush=True)


def print_line(line: str) -> None:
    """Print a line of results."""
    # Where the output cannot hold a character, its escape is better than none of the line.
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "backslashreplace").decode(encoding), flush=True)


def discard_output() -> None:
    """Whoever read our output has closed it, as `| head` does: what is still to be written goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def counted(count: int, what: str) -> str:
    """A count and what is counted, in the plural where it must be."""
    return f"{count} {what}{'s' * (count != 1)}"
