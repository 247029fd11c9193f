"""How columns are read one by one, and what stands out in a table."""

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.inspection import ColumnReader, find, telling_share
from rddg_desktop.engine.plan import Settings, prepare
from rddg_desktop.engine.schema import MAXIMUM_SORTED, ColumnType, Role, infer
from rddg_desktop.engine.table import Dialect, Table
from rddg_desktop.errors import SchemaError, TableError
from tests.scripting import patients


def reader(**columns):
    return ColumnReader(Table(pd.DataFrame(columns, dtype=object), Dialect("csv"), "table.csv", {}))


def of_patients(target="Outcome", corrections=None):
    table = Table(patients(), Dialect("csv"), "patients.csv", {"Age": "Age in years"})
    readings = ColumnReader(table).read(target, corrections or {})
    return {one.column.name: one for one in readings}


def test_columns_are_read_as_the_whole_table_is():
    corrections = {"Ward": {"role": Role.EXCLUDED}, "Marker": {"decimals": 1}}
    readings = of_patients(corrections=corrections)
    schema = infer(patients(), target="Outcome", corrections=corrections, descriptions={"Age": "Age in years"})
    assert tuple(one.column for one in readings.values()) == schema.columns
    assert (readings["Age"].missing, readings["Outcome"].different) == (6, 2)
    assert all(one.problem is None and one.usable_type is None for one in readings.values())


def test_a_contradiction_stands_at_its_column_and_nothing_stated_is_lost():
    corrections = {"Diagnosis": {"type": ColumnType.INTEGER, "missing_codes": ("Zanthorrhoea",)}}
    readings = of_patients(corrections=corrections)
    assert isinstance(readings["Diagnosis"].problem, SchemaError)
    assert readings["Diagnosis"].column.type is ColumnType.INTEGER
    assert readings["Diagnosis"].column.missing_codes == ("Zanthorrhoea",)
    assert [name for name, one in readings.items() if one.problem] == ["Diagnosis"]


def test_a_target_of_numbers_is_still_the_target():
    readings = of_patients(target="Platelets")
    assert isinstance(readings["Platelets"].problem, SchemaError)
    assert readings["Platelets"].column.role is Role.TARGET


def test_infinite_numbers_are_said_of_their_column():
    (only,) = reader(a=["inf", "1", "2.5"]).read("", {})
    assert isinstance(only.problem, TableError)


def test_what_identifies_people_is_told_with_the_type_it_could_be_used_as():
    numbers = [str(100 + 3 * row) for row in range(30)]
    readings = reader(PatientID=numbers, Surname=[f"n{row}" for row in range(30)], constant=["x"] * 30).read("", {})
    assert [one.column.role for one in readings] == [Role.EXCLUDED, Role.EXCLUDED, Role.FEATURE]
    assert [one.usable_type for one in readings] == [ColumnType.INTEGER, ColumnType.CATEGORICAL, None]
    assert [one.is_constant for one in readings] == [False, False, True]


def test_a_column_of_which_the_same_is_stated_is_not_read_again():
    columns = reader(a=["1", "2", "x"], b=["1", "2", "4"])
    before = columns.read("", {})
    after = columns.read("", {"a": {"role": Role.EXCLUDED}})
    assert after[1] is before[1]
    assert after[0].column.role is Role.EXCLUDED
    assert columns.read("", {})[0] == before[0]


def test_a_column_of_many_different_values_is_read_as_any_other():
    rows = MAXIMUM_SORTED + 500
    mixed = np.random.default_rng(0).permutation(rows)
    number, code = reader(TSH=[f"{row / 10}" for row in mixed], code=[f"x{row}" for row in mixed]).read("", {})
    assert (number.column.type, number.column.minimum, number.column.maximum) == (ColumnType.REAL, 0, (rows - 1) / 10)
    assert (code.column.type, code.different) == (ColumnType.IDENTIFIER, rows)


def levels(texts):
    return pd.Series(pd.Categorical(texts))


CLASSES = levels(["rare"] * 10 + ["common"] * 190)


@pytest.mark.parametrize(
    ("cells", "least", "most"),
    [
        (levels(["a"] * 10 + ["b"] * 190), 1.0, 1.0),
        # A threshold, and the mere fact that something was measured.
        (pd.Series(np.r_[np.full(10, 99.0), np.arange(190) / 10]), 0.99, 1.0),
        (pd.Series(np.r_[np.arange(10.0), np.full(190, np.nan)]), 1.0, 1.0),
        # The commonest class alone is no knowledge, nor is a category that one row has for itself.
        (levels(["a"] * 200), 0.0, 0.5),
        (levels([str(row) for row in range(200)]), 0.0, 0.0),
        (pd.Series(np.random.default_rng(0).normal(size=200)), 0.2, 0.7),
        (levels((["a"] * 9 + ["b"]) * 20), 0.0, 0.7),
    ],
)
def test_how_surely_a_column_tells_the_class(cells, least, most):
    assert least <= telling_share(cells, CLASSES) <= most


def test_three_classes_are_counted_alike():
    classes = levels(["a"] * 10 + ["b"] * 20 + ["c"] * 70)
    cells = levels(["x"] * 10 + ["y"] * 89 + ["x"])
    assert telling_share(cells, classes) == pytest.approx(2 / 3)


def test_what_stands_out_in_a_plan():
    frame = patients(100)
    frame["Autopsy"] = np.where(frame["Outcome"] == "died", "yes", "no")
    frame = pd.concat([frame, frame.tail(3)], ignore_index=True)
    plan = prepare(frame, Settings("Outcome"))
    findings = find(plan)
    assert dict(findings.leaks) == {"Autopsy": 1.0}
    assert findings.rare_rows == (plan.training["Outcome"] == "died").sum()
    copies = {97, 98, 99, 100, 101, 102} & {*plan.training.index}
    assert findings.equal_rows == len(copies)
