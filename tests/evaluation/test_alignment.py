import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation.alignment import aligned, united

SCHEMA = Schema(
    (
        Column("Age", ColumnType.INTEGER, minimum=0.0, maximum=99.0, missing_codes=("?",)),
        Column("Weight", ColumnType.REAL, minimum=0.0, maximum=99.0, decimals=1),
        Column("Smoker", ColumnType.BOOLEAN, levels=("0", "1")),
        Column("Seen", ColumnType.DATE, minimum=0.0, maximum=99999.0, date_format="%Y-%m-%d"),
        Column("Name", ColumnType.IDENTIFIER, Role.EXCLUDED),
        Column("Outcome", ColumnType.CATEGORICAL, Role.TARGET, levels=("good", "bad")),
    )
)
TEXT = pd.DataFrame(
    {
        "Age": ["40", "?", "51"],
        "Weight": ["70.5", None, "80"],
        "Smoker": ["0", "1", None],
        "Seen": ["2020-01-02", "2021-03-04", None],
        "Outcome": ["good", "bad", "good"],
    },
    dtype=object,
)


def test_a_text_frame_becomes_what_the_schema_makes_of_it():
    found = aligned(TEXT, SCHEMA)
    pd.testing.assert_frame_equal(found.rows, SCHEMA.typed(TEXT))
    assert found.notices == ()


def test_a_typed_frame_stays_as_it_is():
    typed = SCHEMA.typed(TEXT)
    pd.testing.assert_frame_equal(aligned(typed, SCHEMA).rows, typed)


def test_columns_in_another_order_are_put_in_order():
    found = aligned(TEXT[["Outcome", "Seen", "Smoker", "Weight", "Age"]], SCHEMA)
    assert list(found.rows) == ["Age", "Weight", "Smoker", "Seen", "Outcome"]
    assert found.notices == ()


def test_numbers_of_other_types_are_read_and_rounded_to_the_precision_of_their_column():
    frame = TEXT.assign(
        Age=[40.2, np.nan, 51.0], Weight=pd.array([70, None, 80], dtype="Int64"), Smoker=[0.0, 1.0, None]
    )
    rows = aligned(frame, SCHEMA).rows
    assert rows["Age"].tolist() == pytest.approx([40.0, np.nan, 51.0], nan_ok=True)
    assert rows["Weight"].tolist() == pytest.approx([70.0, np.nan, 80.0], nan_ok=True)
    assert rows["Smoker"].astype(object).where(rows["Smoker"].notna(), None).tolist() == ["0", "1", None]
    assert aligned(TEXT.assign(Smoker=[False, True, False]), SCHEMA).rows["Smoker"].tolist() == ["0", "1", "0"]


def test_columns_the_table_does_not_have_are_left_out_and_named():
    found = aligned(TEXT.assign(Extra="x", Name="someone"), SCHEMA)
    assert list(found.rows) == ["Age", "Weight", "Smoker", "Seen", "Outcome"]
    assert found.notices == ("Columns that the table does not have are left out: 'Extra'.",)


def test_missing_columns_are_named():
    with pytest.raises(EvaluationError, match=r"lack 2 columns of the table: 'Age', 'Seen'"):
        aligned(TEXT.drop(columns=["Age", "Seen"]), SCHEMA)
    with pytest.raises(EvaluationError, match=r"lack a column of the table: 'Outcome'"):
        aligned(TEXT.drop(columns="Outcome"), SCHEMA)


def test_a_column_that_is_there_twice_is_refused():
    with pytest.raises(EvaluationError, match="more than one column called 'Age'"):
        aligned(pd.concat([TEXT, TEXT[["Age"]]], axis=1), SCHEMA)


def test_cells_of_another_kind_are_counted_by_column_and_never_shown():
    frame = TEXT.assign(
        Age=["old", "40", "x y"], Weight=[np.inf, 1.0, 2.0], Smoker=["2", "0", "1"], Seen=["soon", None, None]
    )
    with pytest.raises(EvaluationError) as caught:
        aligned(frame, SCHEMA)
    message = str(caught.value)
    assert "'Age' (2 cells are no numbers)" in message
    assert "'Weight' (1 cells are no numbers)" in message
    assert "'Smoker' (1 cells are no levels the table knows)" in message
    assert "'Seen' (1 cells are no dates)" in message
    assert "old" not in message
    assert "soon" not in message


def test_no_rows_are_refused():
    with pytest.raises(EvaluationError, match="no synthetic rows"):
        aligned(TEXT.iloc[:0], SCHEMA)


def test_rows_without_a_class_are_left_out_and_counted():
    found = aligned(TEXT.assign(Outcome=["good", None, "bad"]), SCHEMA)
    assert found.rows.index.tolist() == [0, 2]
    assert found.notices == ("1 rows have no value of the target and are left out.",)
    with pytest.raises(EvaluationError, match="No row has a value of the target 'Outcome'"):
        aligned(TEXT.assign(Outcome=None), SCHEMA)


def test_united_frames_have_equal_codes_for_equal_levels():
    first = pd.DataFrame({"x": pd.Categorical(["b", "a"], categories=["a", "b"])})
    second = pd.DataFrame({"x": pd.Categorical(["c", "b"], categories=["c", "b"])})
    schema = Schema((Column("x", ColumnType.CATEGORICAL, levels=("a", "b")),))
    one, two = united(schema, first, second)
    assert one["x"].cat.codes.tolist() == [1, 0]
    assert two["x"].cat.codes.tolist() == [2, 1]
    assert list(two["x"].cat.categories) == ["a", "b", "c"]
