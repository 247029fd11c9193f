import pandas as pd
import pytest

from rddg_desktop.engine.checking import check, readable
from rddg_desktop.engine.plan import Settings, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.errors import SchemaError
from tests.scripting import patients

ROW = {
    "Ward": "01",
    "Age": "50",
    "Admitted": "01.06.2021",
    "Marker": "20.5",
    "Platelets": "6000",
    "Diagnosis": "Quibblewort",
    "Outcome": "died",
}


@pytest.fixture(scope="module")
def plan():
    return prepare(patients(), Settings("Outcome"))


@pytest.fixture
def findings(plan):
    """Check some rows, of which only what differs from a sound one is said, with some rules."""

    def findings(rows, *texts):
        frame = pd.DataFrame([{**ROW, **row} for row in rows], dtype=object)
        typed, unknown = readable(frame.where(frame.notna(), None), plan.schema)
        rules = [
            made(parse(text, plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows)
            for text in texts
        ]
        found = check(rules, typed, plan.schema)
        assert [one.rule for one in found] == rules
        return [(one.number, one.support, one.broken) for one in found], unknown

    return findings


def test_rows_that_break_a_rule_are_told_by_their_numbers(findings):
    rows = [{"Age": "90"}, {"Age": None}, {"Age": "17"}, {"Age": "-3"}]
    assert findings(rows, "Age >= 18", "if Outcome = survived then Age > 100") == (
        [(1, 3, (3, 4)), (2, 0, ())],
        {},
    )


def test_a_rule_that_is_off_is_passed_over(plan):
    rules = [
        made(parse(text, plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows, is_on=is_on)
        for text, is_on in (("Age >= 18", False), ("Age <= 120", True))
    ]
    (found,) = check(rules, plan.training, plan.schema)
    assert (found.number, found.broken) == (2, ())


def test_what_a_table_calls_missing_is_missing(findings):
    rows = [{"Age": "NA", "Diagnosis": "n/a"}, {"Age": "-", "Diagnosis": "?"}, {"Age": "unknown"}]
    assert findings(rows, "Age is missing", "Diagnosis is missing") == ([(1, 3, ()), (2, 3, (3,))], {})


def test_a_category_that_no_training_row_has_is_none_that_a_rule_names(findings):
    rows = [{"Ward": "09"}, {"Ward": "01"}, {"Outcome": "transferred", "Ward": "08"}]
    found, unknown = findings(rows, "Ward in {01, 02, 03}", "Ward != 01")
    assert found == [(1, 3, (1, 3)), (2, 3, (2,))]
    assert unknown == {"Ward": 2, "Outcome": 1}


@pytest.mark.parametrize("written", ["01.06.2021", "2021-06-01", "2021-06-01 00:00:00"])
def test_dates_may_be_written_as_a_spreadsheet_writes_them(written, findings):
    rows = [{"Admitted": written}]
    assert findings(rows, "Admitted = 2021-06-01", "Admitted < 2021-06-01")[0] == [(1, 1, ()), (2, 1, (1,))]


def test_a_table_without_the_columns_is_refused(plan):
    with pytest.raises(SchemaError, match="lacks 2 of the project's columns: Admitted, Outcome") as refused:
        readable(pd.DataFrame([ROW]).drop(columns=["Admitted", "Outcome"]), plan.schema)
    assert refused.value.exit_code == 2


@pytest.mark.parametrize(("column", "cell"), [("Age", "Quibblewort"), ("Admitted", "Quibblewort"), ("Marker", "inf")])
def test_cells_that_are_no_numbers_are_counted_and_not_shown(column, cell, plan):
    frame = pd.DataFrame([ROW, {**ROW, column: cell}], dtype=object)
    with pytest.raises(SchemaError, match=f"'{column}' .* 1 of its cells") as refused:
        readable(frame, plan.schema)
    assert cell not in str(refused.value)
