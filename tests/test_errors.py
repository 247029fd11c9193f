"""Messages for people: the same ones stand in the window and on the command line."""

import ast
import pickle
import re
from pathlib import Path

import rddg_desktop
from rddg_desktop.cli.console import say_error
from rddg_desktop.errors import Phrase, TableError
from rddg_desktop.language import speaking

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


def calls_with_places():
    """Calls that make errors and phrases out of texts with places: what stands in the texts, and what is given."""
    for path in PACKAGE.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not re.search(r"(Error|Phrase|__init__)$", ast.unparse(call.func)):
                continue
            given = {keyword.arg for keyword in call.keywords}
            texts = [part.value for said in call.args[:3] for part in ast.walk(said) if isinstance(part, ast.Constant)]
            named = {name for text in texts if isinstance(text, str) for name in re.findall(r"\{(\w+)[!:}]", text)}
            if named and given:
                yield f"{path.name}:{call.lineno}", named, given


def test_every_place_in_what_errors_say_is_filled():
    calls = list(calls_with_places())
    assert len(calls) > 150
    # A text that is passed on by name is not seen here.
    assert [place for place, named, given in calls if not named <= given] == []


def test_an_error_is_told_in_the_language_of_who_reads_it():
    error = TableError(
        "The table has {rows:,} rows and {columns:,} columns, more than an Excel sheet can hold.",
        "Nothing was written.",
        "Make some rows first.",
        rows=2_000_000,
        columns=20_000,
    )
    carried = pickle.loads(pickle.dumps(error))
    with speaking("de"):
        assert "2.000.000" in carried.what
        assert "20.000" in carried.what
        assert "Excel" in carried.what
        assert not carried.what.startswith("The table")
    assert str(carried).startswith("The table has 2,000,000 rows and 20,000 columns")


def test_parts_of_a_sentence_are_told_in_the_same_language():
    error = TableError('"{path}" cannot be opened as {what}.', "", "", path="a{b}.xlsx", what=Phrase("a workbook"))
    assert error.what == '"a{b}.xlsx" cannot be opened as a workbook.'
    with speaking("de"):
        assert "workbook" not in error.what
        assert "a{b}.xlsx" in error.what


def test_braces_in_a_text_without_places_are_braces():
    assert TableError("There is no {column}.", "", "").what == "There is no {column}."
