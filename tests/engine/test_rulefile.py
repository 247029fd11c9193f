import json
import random
from contextlib import suppress
from dataclasses import replace

import pytest

from rddg_desktop.engine.plan import Settings, prepare
from rddg_desktop.engine.rulebook import MAXIMUM_RULES, Origin, made
from rddg_desktop.engine.rulefile import MAXIMUM_BYTES, RuleFileError, read_rules, write_rules
from rddg_desktop.engine.rules import parse
from rddg_desktop.errors import TableError
from tests.scripting import patients


@pytest.fixture(scope="module")
def plan():
    frame = patients()
    frame.loc[frame["Ward"] == "03", "Ward"] = "annex,\nupper floor"
    return prepare(frame, Settings("Outcome"), corrections={"Ward": {"type": "categorical"}})


@pytest.fixture
def read(tmp_path, plan):
    """Read a file of some name and content."""

    def read(content, name="rules.txt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_rules(path, plan.schema, plan.training, plan.held_out_rows)

    return read


@pytest.fixture
def make(plan):
    def make(text, **state):
        return made(parse(text, plan.schema), Origin.DATA, plan.schema, plan.training, plan.held_out_rows, **state)

    return make


def said(rules):
    return [(rule.text, rule.is_on, rule.is_hard) for rule in rules]


def document(*rules, **changes):
    return json.dumps({"format": "rddg-rules", "version": 1, "rules": list(rules), **changes})


# Reading text


def test_each_line_is_a_rule_and_remarks_and_blank_lines_are_skipped(read):
    rules = read("# remark\n\n  \nAge <= 120\n   # another\n  Marker>=0  ")
    assert said(rules) == [("Age <= 120", True, True), ("Marker >= 0", True, True)]
    assert {rule.origin for rule in rules} == {Origin.USER}
    assert rules[0].training.support > 0 == rules[0].training.breaks
    assert rules[0].held_out.support > 0


@pytest.mark.parametrize("flags", ["off: soft:", "soft: off:", "OFF:Soft:", " off :  soft : "])
def test_a_line_may_begin_with_soft_and_off(flags, read):
    assert said(read(f"{flags} Age <= 120\nsoft: Age >= 1\noff: Age >= 2")) == [
        ("Age <= 120", False, False),
        ("Age >= 1", True, False),
        ("Age >= 2", False, True),
    ]


def test_a_relation_over_the_whole_table_is_soft_without_saying_so(read):
    assert said(read("Marker rises with Platelets")) == [("Marker rises with Platelets", True, False)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_may_come_from_any_editor(encoding, end, read):
    content = end.join(["# Älter als erwartet", "Age ≤ 120", "Marker ≥ 0", ""]).encode(encoding)
    assert [rule.text for rule in read(content)] == ["Age <= 120", "Marker >= 0"]


# Files that cannot be used


BAD_TEXTS = {
    "empty": (b"", "it holds no rule"),
    "remarks only": (b"# nothing\n\n", "it holds no rule"),
    "prose": (b"Age <= 120\nThe patients were old.\n", "line 2 cannot be read at character 1"),
    "unknown column": (b"\n\nAgee <= 120", "line 3 cannot be read at character 1: 'Agee' is no column"),
    "unknown category": (b"Outcome = recovered", "line 1 cannot be read at character 11"),
    "error behind flags": (b"Age >= 0\noff: soft: Age <= ", "line 2 cannot be read at character 19"),
    "flag alone": (b"soft:", "line 1 cannot be read at character 6: it is empty"),
    "twice": (b"Age <= 120\nMarker >= 0\nsoft: Age<=120.0", "line 3 says the same as line 1"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "no text in UTF-8"),
    "zeros": (b"\x00" * 5000, "line 1 is no text"),
    "zeros within": (b"Age <= 120\nMarker >= 0\x00\n", "line 2 is no text"),
    "another encoding": ("Märker <= 3".encode("latin-1"), "no text in UTF-8"),
    "half of UTF-16": ("Age <= 120".encode("utf-16")[:-1], "no text in UTF-8"),
    "UTF-16 unmarked": ("Age <= 120".encode("utf-16-le"), "is no text"),
    "100,000 rules": (b"".join(b"Age <= %d\n" % i for i in range(100_000)), f"more than {MAXIMUM_RULES} rules"),
    "100,000 lines of nonsense": (b"no rule\n" * 100_000, "line 1 cannot be read"),
    "huge": (b"#" * (MAXIMUM_BYTES + 1), "larger than 4 MB"),
    "a very long line": (b"Age <= 120" + b" or Age <= 120" * 10_000, "2,000"),
    "deep parentheses": (b"(" * 900 + b"Age <= 120" + b")" * 900, "nested too deeply"),
    "deep not": (b"not " * 400 + b"Age <= 120", "nested too deeply"),
    "open parentheses": (b"(" * 1900, "line 1 cannot be read"),
}


@pytest.mark.parametrize("case", BAD_TEXTS)
def test_text_that_holds_no_rules_is_refused(case, read):
    content, expected = BAD_TEXTS[case]
    with pytest.raises(RuleFileError) as refused:
        read(content)
    assert expected in refused.value.what
    assert "rules.txt" in refused.value.what
    assert "None of them was taken over." in refused.value.meaning
    assert refused.value.exit_code == 2


def test_the_message_points_at_the_character(read):
    with pytest.raises(RuleFileError) as refused:
        read("Age >= 0\noff: soft: Agee <= 3")
    assert refused.value.meaning.splitlines()[1:] == ["    off: soft: Agee <= 3", "               ^"]


AGE = {"text": "Age <= 120"}
BAD_DOCUMENTS = {
    "empty": ("", "no JSON document"),
    "text": ("Age <= 120", "no JSON document"),
    "cut short": (document(AGE)[:-3], "no JSON document"),
    "binary": (random.Random(3).randbytes(5000), "no JSON document"),
    "nested": ("[" * 100_000, "no JSON document"),
    "list": ("[]", '"format"'),
    "number": ("3", '"format"'),
    "schema": ('{"format": "rddg-schema", "version": 1, "columns": []}', '"format"'),
    "no version": ('{"format": "rddg-rules", "rules": []}', "version is not 1"),
    "newer": (document(AGE, version=2), "newer program"),
    "huge version": (document(AGE, version=1e300), "newer program"),
    "no list": (document(rules={"text": "Age <= 120"}), '"rules" is not a list'),
    "text for a list": (document(rules="Age <= 120"), '"rules" is not a list'),
    "no rules": (document(), "it holds no rule"),
    "no entry": (document(AGE, None), 'rule 2 has no "text"'),
    "entry without text": (document({"is_on": True}), 'rule 1 has no "text"'),
    "text is a number": (document({"text": 3}), 'rule 1 has no "text"'),
    "unknown key": (document({**AGE, "colour": "red"}), "rule 1 has an unknown entry 'colour'"),
    "is_on is a number": (document({**AGE, "is_on": 1}), '"is_on"'),
    "is_hard is null": (document({**AGE, "is_hard": None}), '"is_hard"'),
    "unknown origin": (document({**AGE, "origin": "heaven"}), '"origin" that is none of data, model, user'),
    "origin is a list": (document({**AGE, "origin": []}), '"origin"'),
    "not a rule": (document(AGE, {"text": "Age is old"}), "rule 2 cannot be read at character 8"),
    "half a character pair": (document({"text": "\ud800 <= 3"}), "rule 1 cannot be read at character 1"),
    "line breaks": (document({"text": "Age\n<=\n\n"}), "rule 1 cannot be read"),
    "twice": (document(AGE, {"text": "Age<=120"}), "rule 2 says the same as rule 1"),
    "hard over the whole table": (document({"text": "Age rises with Marker", "is_hard": True}), "no single row"),
    "too many": (document(*({"text": f"Age <= {i}"} for i in range(300))), f"more than {MAXIMUM_RULES} rules"),
}


@pytest.mark.parametrize("case", BAD_DOCUMENTS)
def test_json_that_holds_no_rules_is_refused(case, read):
    content, expected = BAD_DOCUMENTS[case]
    with pytest.raises(RuleFileError) as refused:
        read(content, "rules.JSON")
    assert expected in refused.value.what
    assert refused.value.exit_code == 2


def test_nonsense_of_any_kind_ends_in_a_message(read):
    draw = random.Random(5)
    sound = [b"off: if Outcome = died then (Marker > 15 or Age is missing)\nAge <= 120\n", document(AGE).encode()]
    for number in range(300):
        content = bytearray(sound[number % 2])
        for _ in range(draw.randint(1, 8)):
            content[draw.randrange(len(content))] = draw.randrange(256)
        with suppress(RuleFileError):
            assert read(bytes(content), ("rules.txt", "rules.json")[number % 2])


def test_what_is_no_file_is_refused(tmp_path, plan):
    for path in (tmp_path, tmp_path / "nowhere.txt", tmp_path / "nowhere" / "rules.txt", tmp_path / ("r" * 300)):
        with pytest.raises(RuleFileError, match="cannot be used"):
            read_rules(path, plan.schema, plan.training, plan.held_out_rows)


def test_a_rule_too_long_when_written_out_is_refused(read):
    with pytest.raises(RuleFileError, match="line 1 cannot be read at character 1: written out in full"):
        read(" or ".join(["Age<=30"] * 175))


# Reading JSON and writing


def test_json_says_of_a_rule_who_proposed_it(read):
    entries = [
        {**AGE, "is_on": False, "is_hard": False, "origin": "data"},
        {"text": "Age>=1"},
        {"text": "Age rises with Marker", "origin": "model"},
    ]
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        rules = read(document(*entries).encode(encoding), "rules.json")
        assert said(rules) == [
            ("Age <= 120", False, False),
            ("Age >= 1", True, True),
            ("Age rises with Marker", True, False),
        ]
        assert [rule.origin for rule in rules] == [Origin.DATA, Origin.USER, Origin.MODEL]


@pytest.fixture
def several(make):
    return (
        make("Age <= 120", is_on=True, is_hard=True),
        make(
            "if Ward in {01, 02} and not Age is missing then Marker * 2 <= Platelets ^ 1.5", is_on=False, is_hard=True
        ),
        make("Admitted between 2021-01-01 and 2024-12-31", is_on=True, is_hard=False),
        make("Marker falls with Age", is_on=False),
        make("Age, Diagnosis are missing together", is_on=False, is_hard=False),
    )


def test_what_is_written_as_text_is_read_again(several, tmp_path, plan):
    path = tmp_path / "rules.txt"
    write_rules(several, path, overwrite=False)
    assert path.read_text(encoding="utf-8").startswith("# ")
    again = read_rules(path, plan.schema, plan.training, plan.held_out_rows)
    assert again == tuple(replace(rule, origin=Origin.USER) for rule in several)


def test_what_is_written_as_json_is_read_again(several, tmp_path, plan):
    path = tmp_path / "rules.json"
    write_rules(several, path, overwrite=False)
    assert read_rules(path, plan.schema, plan.training, plan.held_out_rows) == several


def test_a_category_with_a_line_break_is_kept_in_json_only(make, tmp_path, plan):
    rule = make('Ward != "annex,\nupper floor"', is_on=True, is_hard=False)
    with pytest.raises(RuleFileError, match=r"Rule 2 .* line break"):
        write_rules([make("Age <= 120"), rule], tmp_path / "rules.txt", overwrite=False)
    assert list(tmp_path.iterdir()) == []
    write_rules([rule], tmp_path / "rules.json", overwrite=False)
    assert read_rules(tmp_path / "rules.json", plan.schema, plan.training, plan.held_out_rows) == (rule,)


def test_an_existing_file_is_replaced_only_where_that_is_allowed(several, tmp_path):
    path = tmp_path / "rules.txt"
    path.write_bytes(b"someone's work")
    with pytest.raises(RuleFileError, match="already a file") as refusal:
        write_rules(several, path, overwrite=False)
    assert refusal.value.command == "--overwrite"
    assert path.read_bytes() == b"someone's work"
    write_rules(several, path, overwrite=True)
    assert path.read_bytes().startswith(b"# ")
    with pytest.raises(RuleFileError, match="already a folder"):
        write_rules(several, tmp_path, overwrite=True)


def test_nothing_is_written_where_it_cannot_be(several, tmp_path):
    for path in (tmp_path / "nowhere" / "rules.txt", tmp_path / ("r" * 300)):
        with pytest.raises(TableError, match="could not be written"):
            write_rules(several, path, overwrite=False)
    with pytest.raises(RuleFileError, match="no rule to write"):
        write_rules((), tmp_path / "rules.txt", overwrite=False)
    assert list(tmp_path.iterdir()) == []
