import ast
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import rddg_desktop
from rddg_desktop import language, notices
from rddg_desktop.engine import synthesis
from rddg_desktop.engine.plan import Method, Settings, prepare
from rddg_desktop.evaluation.report import document, html
from rddg_desktop.language import speaking
from rddg_desktop.notices import STEPS, note_text, notice_text
from rddg_desktop.project.report import report_source
from rddg_desktop.project.store import ModelRecord, Project
from tests.evaluation.patients import patients

ERROR = "No class has more training rows than {rare_class!r}."


@cache
def all_calls():
    """Literal arguments of all calls in the program, by the function or method; None for one that is no literal."""
    found = defaultdict(list)
    for path in Path(rddg_desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                found[name].append([getattr(argument, "value", None) for argument in node.args])
    return found


def calls(*names):
    """Those of some functions or methods."""
    return [arguments for name in names for arguments in all_calls()[name] if arguments]


def texts():
    """The texts of notices."""
    return sorted({found[1] for found in calls("marked", "translate") if found[0] == "Notice"})


@pytest.fixture
def foreign(monkeypatch):
    """A language in which every notice, and an error, is written in brackets."""
    spoken = {("Notice", text): f"⟨{text}⟩" for text in texts()} | {("Error", ERROR): f"⟪{ERROR}⟫"}
    monkeypatch.setattr(language, "_translations", lambda code: spoken if code == "de" else {})
    notices._known.cache_clear()
    with speaking("de"):
        yield
    notices._known.cache_clear()


def filled(text):
    """A text with something in its places."""
    places = {place: 12_345 if form == "," else f"a {place}" for _, place, form, _ in Formatter().parse(text) if place}
    return text.format(**places)


def test_every_notice_is_told_in_another_language(foreign):
    assert len(texts()) > 50
    for text in texts():
        assert notice_text(filled(text)).replace("12.345", "12,345") == f"⟨{filled(text)}⟩"


def test_a_notice_is_english_where_english_is_spoken():
    for text in texts():
        assert notice_text(filled(text)) == filled(text)


def test_what_a_table_gives_cause_to_notice_is_told(foreign):
    frame = patients(300)
    frame["empty"] = None
    frame["plain"] = "7"
    frame["patient id"] = [f"P{number}" for number in range(300)]
    frame["surname"] = [f"Somebody {number}" for number in range(300)]
    frame["mail"] = [f"p{number}@example.org" for number in range(300)]
    frame["remark"] = [f"came with {number} complaints of the chest" for number in range(300)]
    frame["count"] = [str(number) for number in range(300)]
    frame["long"] = [str(10**17 + 7 * number) for number in range(300)]
    frame["code"] = [f"00{number % 9}" for number in range(300)]
    frame["grade: II"] = ["3" if number % 2 else "7" for number in range(300)]
    frame["day"] = [f"0{1 + number % 9}/0{1 + number % 7}/2024" for number in range(300)]
    frame["word"] = [f"x{number}y" for number in range(300)]
    frame["mixed"] = [f"{number}.5" if number % 3 else f"x{number}" for number in range(300)]
    frame["fine"] = [str(1000 + number / 7) for number in range(300)]
    frame["gap"] = [str(number % 50) if number % 10 else "-9" for number in range(300)]
    frame.loc[frame.index[:5], "y"] = None
    frame["in one row"] = None
    plan = prepare(frame, Settings("y"))
    assert len(plan.notices) > 15
    for notice in plan.notices:
        told = notice_text(notice)
        # What remains beside the texts in brackets is the name of the column, and what parts them.
        assert told.endswith("⟩") or told.endswith("⟩."), told
        assert told != notice


def test_a_name_may_hold_what_parts_a_notice(foreign):
    assert notice_text("a: b {c}: two values: read as two categories.") == (
        "a: b {c}: ⟨two values: read as two categories⟩."
    )
    name = "stage 'II' {b}"
    assert notice_text(f"Class {name!r} has no synthetic row.") == f"⟨Class {name!r} has no synthetic row.⟩"
    assert notice_text("a.csv: 1 rows have no value of the target and are left out.") == (
        "a.csv: ⟨1 rows have no value of the target and are left out.⟩"
    )


def test_a_note_is_told_part_by_part_and_what_a_person_wrote_stays(foreign):
    assert note_text("day or month could come first; -9 read as missing; looked up") == (
        "⟨day or month could come first⟩; ⟨-9 read as missing⟩; looked up"
    )
    assert note_text("") == ""
    assert notice_text("weight: looked up.") == "weight: looked up."


def test_an_error_in_a_notice_is_told(foreign):
    notice = "No doses were tried. No class has more training rows than 'ill'. Something else."
    assert notice_text(notice) == (
        "⟨No doses were tried. ⟪No class has more training rows than 'ill'.⟫ Something else.⟩"
    )


def test_a_text_may_have_the_same_place_twice(monkeypatch):
    known = {"{name!r} is like {name!r}, {share:,} of it.": "{share:,}: {name!r}"}
    monkeypatch.setattr(notices, "translations", lambda code, context: known)
    notices._known.cache_clear()
    with speaking("de"):
        assert notice_text("'a' is like 'a', 0.5 of it.") == "0,5: 'a'"
        assert notice_text("'a' is like 'b', 0.5 of it.") == "'a' is like 'b', 0.5 of it."
    notices._known.cache_clear()


def test_a_step_in_a_notice_is_told(foreign):
    notice = "Rules were changed on 2024-05-01 (rule added): rows made before then followed the former ones."
    assert "(⟨rule added⟩)" in notice_text(notice)


def test_every_step_of_the_audit_trail_has_words(foreign):
    written = {action for action, *_ in calls("audit", "_audit") if isinstance(action, str)}
    changes = {
        value for found in calls("change_rules", "edit_rules", "_keep") for value in found if isinstance(value, str)
    }
    assert len(written) > 10
    assert len(changes) > 5
    assert written | changes <= STEPS
    assert notice_text("core set chosen") == "⟨core set chosen⟩"


def test_the_report_tells_what_was_noticed_and_done(foreign, tmp_path):
    frame = patients(120)
    frame["grade"] = ["3" if number % 2 else "7" for number in range(120)]
    plan = prepare(frame, Settings("y", rows=20, method=Method.STRUCTURE))
    with Project.create(tmp_path / "a.rddg", frame, "patients.csv", plan, ModelRecord("", "", "", 1)) as project:
        for _ in project.record(synthesis.run(plan, None, project.state())):
            pass
        project.change_rules((), "rules removed")
        report = html(document(report_source(project)))
    for told in (
        "grade: ⟨two values: read as two categories⟩.",
        "(⟨rules removed⟩)",
        ">⟨rules removed⟩<",
        ">⟨finished⟩<",
    ):
        assert told in report
    assert re.search(r"⟨Rules were changed on \S+ \S+ UTC \(", report)
