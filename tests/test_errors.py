"""Messages for people: the same ones stand in the window and on the command line."""

import ast
import pickle
import re
from pathlib import Path

import rddg_desktop
from rddg_desktop.cli.console import say_error
from rddg_desktop.errors import TableError

PACKAGE = Path(rddg_desktop.__file__).parent
#: What is typed on a command line.
TYPED = re.compile(r"(^|[^-\w])--[a-z]|rddg-desktop ")


def words_of_errors():
    """What errors say, by the places that say it: what happened, what it means, and what to do."""
    for path in PACKAGE.rglob("*.py"):
        if "cli" in path.relative_to(PACKAGE).parts:
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("Error") and len(call.args) >= 3:
                for said in call.args[:3]:
                    texts = (part.value for part in ast.walk(said) if isinstance(part, ast.Constant))
                    yield f"{path.name}:{call.lineno}", " ".join(text for text in texts if isinstance(text, str))


def test_what_errors_say_is_true_in_the_window_too():
    said = list(words_of_errors())
    assert len(said) > 300
    assert [place for place, text in said if TYPED.search(text) and "llama-gguf-split" not in text] == []


def test_the_command_line_adds_what_is_typed_there(capsys):
    say_error(TableError("What.", "Meaning.", "Leave the column out.", "--exclude 'Age'"))
    say_error(TableError("What.", "Meaning.", "Remedy."))
    assert capsys.readouterr().err.splitlines() == [
        "What.",
        "Meaning.",
        "Leave the column out (--exclude 'Age').",
        "What.",
        "Meaning.",
        "Remedy.",
    ]


def test_an_error_is_carried_to_another_process_with_what_is_typed():
    carried = pickle.loads(pickle.dumps(TableError("What.", "Meaning.", "Remedy.", "--out FILE")))
    assert (carried.what, carried.remedy, carried.command) == ("What.", "Remedy.", "--out FILE")
