import datetime
import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rddg_desktop.engine.schema import (
    Column,
    ColumnType,
    Role,
    Schema,
    corrections_from_json,
    infer,
    natural_key,
)
from rddg_desktop.errors import SchemaError, TableError

DATA = Path(os.environ.get("RDDG_DATA", Path(__file__).parents[3] / "shared" / "data"))

DATE_FORMATS = [
    ("%Y-%m-%d", ["2020-02-29", "1931-12-01"]),
    ("%d.%m.%Y", ["29.02.2020", "01.12.1931"]),
    ("%Y/%m/%d", ["2020/02/29", "1931/12/01"]),
    ("%d/%m/%Y", ["29/02/2020", "01/12/1931"]),
    ("%m/%d/%Y", ["02/29/2020", "12/01/1931"]),
    ("%d-%m-%Y", ["29-02-2020", "01-12-1931"]),
    ("%d-%b-%Y", ["29-Feb-2020", "01-Dec-1931"]),
    ("%Y-%m-%d %H:%M:%S", ["2020-02-29 23:59:58", "1931-12-01 00:00:00"]),
    ("%Y-%m-%dT%H:%M:%S", ["2020-02-29T23:59:58", "1931-12-01T00:00:00"]),
    ("%Y-%m-%d %H:%M", ["2020-02-29 23:59", "1931-12-01 00:00"]),
    ("%d.%m.%Y %H:%M", ["29.02.2020 23:59", "01.12.1931 00:00"]),
    ("%d/%m/%Y %H:%M", ["29/02/2020 23:59", "01/12/1931 00:00"]),
]


def text_frame(**columns):
    return pd.DataFrame(columns, dtype=object)


def column(cells, name="marker", **stated):
    corrections = {name: corrections_from_json(document({"name": name, **stated}))[name]} if stated else None
    return infer(text_frame(**{name: list(cells)}), corrections=corrections)[name]


def document(*entries):
    return {"format": "rddg-schema", "version": 1, "columns": list(entries)}


def sentences(error):
    """What, meaning and remedy, each a sentence."""
    parts = (error.what, error.meaning, error.remedy)
    assert all(part[0].isupper() or part[0] == "`" for part in parts)
    assert all(part.endswith(".") for part in parts)
    return " ".join(parts)


# Inference


def test_numbers_with_decimals():
    found = column(["5.1", "-0.25", "12", None, "3.50"])
    assert (found.type, found.role, found.decimals) == (ColumnType.REAL, Role.FEATURE, 2)
    assert (found.minimum, found.maximum, found.may_be_missing) == (-0.25, 12.0, True)


def test_whole_numbers_written_with_a_point_are_integers():
    found = column(["4.0", "1.0", "17.0"])
    assert (found.type, found.minimum, found.maximum, found.decimals) == (ColumnType.INTEGER, 1.0, 17.0, 0)


def test_exponents():
    found = column(["1e-3", "2.5E-2", "1e0"])
    assert (found.type, found.decimals, found.minimum, found.maximum) == (ColumnType.REAL, 3, 0.001, 1.0)
    assert column(["1e3", "2e3", "5e2"]).type is ColumnType.INTEGER


def test_decimals_beyond_seven_significant_digits_of_the_range_are_storage_noise():
    found = column(["0.1", "0.30000000000000004", "99.7"])
    assert found.decimals == 5
    assert "rounded to 5 decimals" in found.note


def test_tiny_numbers_keep_their_digits_and_survive_the_project_file():
    schema = infer(text_frame(molar=["3e-20", "1.25e-19", "9e-20"]))
    assert schema["molar"].decimals == 21
    assert Schema.from_json(json.loads(json.dumps(schema.to_json()))) == schema
    typed = schema.typed(text_frame(molar=["1.25e-19"]))
    assert typed["molar"].iloc[0] == 1.25e-19
    assert schema["molar"].parse_number(schema.text(typed)["molar"].iloc[0]) == 1.25e-19


@pytest.mark.parametrize("infinity", ["inf", "-Infinity", "1e400"])
def test_infinities_are_refused(infinity):
    with pytest.raises(TableError, match="infinite") as caught:
        column(["1.5", infinity, "2.5"])
    assert infinity not in sentences(caught.value).split()


def test_all_missing_is_left_out():
    found = column([None, "NA", "?", "nan"])
    assert (found.role, found.note) == (Role.EXCLUDED, "every cell is missing")
    assert column([None, None], type="date").role is Role.FEATURE


def test_one_distinct_value_is_a_constant_category():
    found = column(["7", "7", None])
    assert (found.type, found.levels, found.note) == (ColumnType.CATEGORICAL, ("7",), "constant")


@pytest.mark.parametrize(
    ("cells", "levels"),
    [
        (["0", "1", None, "1"], ("0", "1")),
        (["1.0", "0.0"], ("0.0", "1.0")),
        (["yes", "No"], ("No", "yes")),
        (["T", "F", "?"], ("F", "T")),
    ],
)
def test_booleans(cells, levels):
    found = column(cells)
    assert (found.type, found.levels) == (ColumnType.BOOLEAN, levels)


def test_a_pair_in_three_spellings_is_no_boolean():
    assert column(["Yes", "yes", "No"]).type is ColumnType.CATEGORICAL
    found = infer(text_frame(y=["Yes", "yes", "No"], a=["1", "2", "3"]), target="y").target
    assert found.type is ColumnType.CATEGORICAL


def test_two_numbers_are_two_categories():
    assert column(["1", "2", "2"]).levels == ("1", "2")
    assert column(["-1", "1", "1"]).levels == ("-1", "1")


@pytest.mark.parametrize("cells", [["0", "1", "-9", "1"], ["12", "30.5", "-99", "0", "7"], ["3", "4", "8", "-999.0"]])
def test_negative_codes_among_values_from_zero_are_missing(cells):
    found = column(cells)
    (code,) = [cell for cell in cells if cell.startswith("-")]
    assert found.missing_codes == (code,)
    assert found.may_be_missing
    assert found.note.endswith(f"{code} read as missing")
    assert found.type is ColumnType.BOOLEAN or found.minimum >= 0


def test_minus_nine_among_negative_values_is_a_value():
    assert column(["-9", "-3", "4", "0"]).minimum == -9.0


def test_plus_and_minus_are_laboratory_results():
    assert column(["+", "-", "-", None]).levels == ("+", "-")
    assert column(["Nil", "Trace", "+", "++"]).missing_codes == ()


def test_a_dash_among_numbers_or_dates_is_missing():
    assert column(["-", "3.1", "4.2"]).missing_codes == ("-",)
    assert column(["unknown", "2020-01-02", "2021-03-04"]).type is ColumnType.DATE


def test_leading_zeros_are_codes():
    found = column(["007", "012", "100", "007"])
    assert (found.type, found.levels) == (ColumnType.CATEGORICAL, ("007", "012", "100"))
    assert "leading zeros" in found.note


def test_numbers_too_long_for_a_float_are_codes_and_when_unique_identifiers():
    codes = [str(10**17 + 1), str(10**17 + 2)] * 8 + [str(10**17 + 3)]
    found = column(codes)
    assert found.type is ColumnType.CATEGORICAL
    assert set(found.levels) == set(codes)
    assert column([str(10**17 + 3 * i) for i in range(30)]).role is Role.EXCLUDED


@pytest.mark.parametrize(("date_format", "cells"), DATE_FORMATS)
def test_dates_in_every_format(date_format, cells):
    schema = infer(text_frame(seen=[*cells, None]))
    found = schema["seen"]
    assert (found.type, found.date_format, found.note) == (ColumnType.DATE, date_format, "")
    days = [(datetime.datetime.strptime(cell, date_format) - datetime.datetime(1970, 1, 1)) for cell in cells]
    expected = [day / datetime.timedelta(days=1) for day in days]
    typed = schema.typed(text_frame(seen=[*cells, None]))["seen"]
    assert list(typed[:2]) == pytest.approx(expected, abs=1e-9)
    assert (found.minimum, found.maximum) == (typed.min(), typed.max())
    assert [found.parse_number(cell) for cell in cells] == list(typed[:2])
    assert [found.format_number(value) for value in typed[:2]] == cells


def test_ambiguous_dates_are_read_day_first_and_said_so():
    found = column(["03/04/2020", "05/06/2021"])
    assert found.date_format == "%d/%m/%Y"
    assert "day/month/year" in found.note


def test_a_stated_date_format_decides_what_the_cells_mean():
    found = column(["03/04/2020", "05/06/2021"], date_format="%m/%d/%Y")
    assert found.type is ColumnType.DATE
    assert found.format_number(found.minimum) == "03/04/2020"
    march_fourth = (datetime.date(2020, 3, 4) - datetime.date(1970, 1, 1)).days
    assert found.minimum == march_fourth
    assert column(["20200304", "20210506"], date_format="%Y%m%d").minimum == march_fourth


def test_words_for_the_present_day_are_no_dates():
    found = column(["2020-01-02", "2021-03-04"])
    assert found.parse_number("today") is None
    assert found.parse_number("now") is None
    assert found.parse_number("2020-02-30") is None


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("Patient ID", [f"P{i}" for i in range(12)]),
        ("MRN", [str(7_000_000 + 37 * i) for i in range(20)]),
        ("case number", [str(40 + 3 * i) for i in range(20)]),
        ("Surname", ["Miller", "Jones"] * 3),
        ("First name", ["Ann", "Bob"] * 3),
        ("PatientName", ["Ann", "Bob"] * 3),
        ("contact", ["a@example.org", "b@example.org"] * 3),
        ("n", [str(i) for i in range(100, 130)]),
        ("sample", [f"x{i}-{i}" for i in range(25)]),
    ],
)
def test_identifiers_are_left_out(name, cells):
    found = column(cells, name=name)
    assert (found.type, found.role) == (ColumnType.IDENTIFIER, Role.EXCLUDED)
    assert found.note


def test_free_text_is_left_out():
    notes = [f"patient number {i} felt much better after {i} days" for i in range(30)]
    assert column(notes).role is Role.EXCLUDED
    assert column(notes[:10]).role is Role.EXCLUDED
    assert column([f"Jane Miller{i}" for i in range(30)]).role is Role.EXCLUDED


def test_a_real_column_of_distinct_values_stays():
    cells = [f"{value:.3f}" for value in np.random.default_rng(0).lognormal(size=300)]
    assert len(set(cells)) > 270
    for name in ("tsh", "ID50", "key figure"):
        assert column(cells, name=name).role is Role.FEATURE


@pytest.mark.parametrize(
    "cells",
    [
        ["left", "right", "both", "none of them"] * 3,
        ["no history of the disease", "one parent has had it", "both parents have had it"] * 4,
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
        ["Middle Income", "Low Income", "High Income"] * 4,
    ],
)
def test_categories_of_a_small_table_stay(cells):
    assert column(cells).role is Role.FEATURE


def test_numbers_mixed_with_texts_say_why_they_are_left_out():
    cells = [f"{value:.2f}" for value in np.linspace(1, 9, 40)] + ["<0.1", "<0.2"]
    found = column(cells)
    assert found.role is Role.EXCLUDED
    assert "numbers mixed with other texts" in found.note
    assert column(cells, type="real", missing_codes=["<0.1", "<0.2"]).type is ColumnType.REAL


@pytest.mark.parametrize(
    "ordered",
    [
        ("I", "II", "III", "IV"),
        ("Stage I", "Stage IIA", "Stage IIB", "Stage IV"),
        ("IVA", "IVB", "IX"),
        ("T1a", "T1b", "T2", "T3", "T10"),
        ("mild", "moderate", "severe"),
        ("Low", "Intermediate", "High"),
    ],
)
def test_steps_of_a_scale_are_ordered(ordered):
    found = column(reversed(ordered))
    assert (found.type, found.levels) == (ColumnType.ORDINAL, ordered)


def test_small_numbers_of_a_column_called_a_stage_are_ordered():
    found = column(["3", "1", "2", "4"], name="NYHA class")
    assert (found.type, found.levels) == (ColumnType.ORDINAL, ("1", "2", "3", "4"))
    assert column(["3", "1", "2", "4"], name="children").type is ColumnType.INTEGER


@pytest.mark.parametrize(
    ("cells", "kind", "levels"),
    [
        (["2", "0", "1", "1"], ColumnType.CATEGORICAL, ("0", "1", "2")),
        (["1", "0"], ColumnType.BOOLEAN, ("0", "1")),
        (["dead", "alive"], ColumnType.CATEGORICAL, ("alive", "dead")),
        (["III", "I", "II"], ColumnType.ORDINAL, ("I", "II", "III")),
    ],
)
def test_targets_are_classes(cells, kind, levels):
    found = infer(text_frame(y=cells), target="y").target
    assert (found.type, found.levels) == (kind, levels)


def test_levels_differing_in_case_have_one_order():
    # Sorting a set by a key that cannot tell them apart would follow the hash seed of the process.
    texts = ["b", "B", "a", "A", "1", "01", "١"]
    assert len({natural_key(text) for text in texts}) == len(texts)
    assert column(["b", "a", "B"]).levels == ("a", "B", "b")


@pytest.mark.parametrize("name", ["target", "exclude", "split_column", "corrections"])
def test_a_column_that_the_table_lacks(name):
    value = {"exclude": ["nope"], "corrections": {"nope": {}}}.get(name, "nope")
    with pytest.raises(SchemaError, match="no column 'nope'") as caught:
        infer(text_frame(a=["1"], b=["2"]), **{name: value})
    assert "a, b" in sentences(caught.value)


def test_contradictory_roles():
    frame = text_frame(a=["x", "y"], b=["u", "v"], s=["train", "test"])
    wanted = {"role": Role.TARGET}
    for arguments in (
        {"target": "a", "corrections": {"b": wanted}},
        {"corrections": {"a": wanted, "b": wanted}},
        {"target": "a", "exclude": ["a"]},
        {"target": "s", "split_column": "s"},
        {"split_column": "s", "corrections": {"b": {"role": Role.SPLIT}}},
    ):
        with pytest.raises(SchemaError) as caught:
            infer(frame, **arguments)
        sentences(caught.value)
    with pytest.raises(SchemaError, match="names no target"):
        _ = infer(frame).target


def test_a_target_of_many_values():
    with pytest.raises(SchemaError, match="51 different values"):
        infer(text_frame(y=[str(i) for i in range(51)]), target="y")
    with pytest.raises(SchemaError, match="'integer'"):
        infer(text_frame(y=["1", "2"]), target="y", corrections={"y": {"type": ColumnType.INTEGER}})


def test_free_text_cannot_be_made_a_feature_by_its_role_alone():
    with pytest.raises(SchemaError, match="cannot be a feature"):
        column([f"P{i}" for i in range(12)], name="id", role="feature")
    assert column([f"P{i}" for i in range(12)], name="id", type="categorical").role is Role.FEATURE


# Corrections


def test_partial_corrections_leave_the_rest_inferred():
    found = column(["1.5", "2.5", None], description="marker in blood", unit="mg/l", minimum=0)
    assert (found.description, found.unit, found.minimum, found.maximum) == ("marker in blood", "mg/l", 0.0, 2.5)
    assert found.stated == ("description", "minimum", "unit")


def test_stated_levels_or_decimals_change_the_type():
    assert column(["1", "2", "3"], levels=["3", "2", "1"]).type is ColumnType.CATEGORICAL
    found = column(["1", "2", "3"], decimals=1)
    assert (found.type, found.decimals) == (ColumnType.REAL, 1)


def test_attributes_of_another_type_are_dropped():
    found = column(["1", "2", "3"], type="categorical", minimum=1, maximum=3, decimals=2, date_format="%d.%m.%Y")
    assert (found.minimum, found.maximum, found.decimals, found.date_format) == (None, None, 0, None)
    assert found.levels == ("1", "2", "3")
    assert column(["0", "1"], type="integer", levels=["0", "1"]).levels == ()


def test_a_stated_minimum_above_the_maximum():
    with pytest.raises(SchemaError, match="above its maximum"):
        column(["1", "2", "3"], minimum=10)
    with pytest.raises(SchemaError, match="above its maximum"):
        column(["1", "2", "3"], minimum=3, maximum=2)


@pytest.mark.parametrize(
    ("kind", "cells", "count"),
    [("integer", ["1", "2.5", "3.5"], 2), ("real", ["1", "w", "y"], 2), ("date", ["2020-01-01", "w"], 2)],
)
def test_a_stated_type_that_the_cells_contradict(kind, cells, count):
    with pytest.raises(SchemaError, match=f"said to be of type '{kind}', but {count} of its cells") as caught:
        column(cells, type=kind)
    assert not {"w", "y", "2.5"} & set(sentences(caught.value).split())


def test_stated_missing_codes():
    assert column(["1", "2", "3", "88"], missing_codes=["88"]).maximum == 3.0
    found = column(["NA", "EU", "AS"], missing_codes=[])
    assert found.levels == ("AS", "EU", "NA")


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ([], "format"),
        ({"format": "other"}, "format"),
        ({"format": "rddg-schema", "version": 2}, "version"),
        ({"format": "rddg-schema", "version": 1}, '"columns" is not a list'),
        ({"format": "rddg-schema", "version": 1, "columns": "a"}, '"columns" is not a list'),
        (document({"type": "real"}), "entry 1"),
        (document("a"), "entry 1"),
        (document({"name": "a"}, {"name": "a"}), "described twice"),
        (document({"name": "a", "colour": "red"}), "unknown entry 'colour'"),
        (document({"name": "a", "type": "number"}), "one of integer, real"),
        (document({"name": "a", "type": None}), "the type of column"),
        (document({"name": "a", "role": ["target"]}), "one of feature, target"),
        (document({"name": "a", "levels": "abc"}), "'levels'"),
        (document({"name": "a", "levels": {"x": 1}}), "'levels'"),
        (document({"name": "a", "levels": ["x", "x"]}), "'levels'"),
        (document({"name": "a", "levels": ["x", " "]}), "'levels'"),
        (document({"name": "a", "levels": [1, 2]}), "'levels'"),
        (document({"name": "a", "minimum": "0"}), "'minimum'"),
        (document({"name": "a", "minimum": True}), "'minimum'"),
        (document({"name": "a", "maximum": float("nan")}), "'maximum'"),
        (document({"name": "a", "decimals": 1.5}), "'decimals'"),
        (document({"name": "a", "decimals": -1}), "'decimals'"),
        (document({"name": "a", "may_be_missing": "no"}), "'may_be_missing'"),
        (document({"name": "a", "description": 3}), "'description'"),
        (document({"name": "a", "date_format": "%q"}), "%Y, %d"),
        (document({"name": "a", "date_format": "%H:%M"}), "%Y, %d"),
        (document({"name": "a", "date_format": "%d, %m, %Y"}), "%Y, %d"),
    ],
)
def test_schema_files_that_make_no_sense(broken, said):
    with pytest.raises(SchemaError) as caught:
        corrections_from_json(broken)
    assert said in sentences(caught.value)


MIXED = text_frame(
    number=["1.25", None, "3.5", "2"],
    count=["1", "5", "-9", "3"],
    seen=["03/04/2020", "05/06/2021", "07/08/2019", "07/08/2018"],
    stage=["I", "III", "II", "I"],
    region=["NA", "EU", "AS", "EU"],
    empty=[None, None, None, None],
    surname=["Miller", "Jones", "Miller", "Lee"],
    split=["train", "train", "test", "test"],
    y=["0", "1", "2", "1"],
)


def test_the_printed_schema_states_nothing_new():
    schema = infer(MIXED, target="y", split_column="split", corrections={"region": {"missing_codes": ()}})
    printed = json.loads(json.dumps(schema.to_json()))
    assert Schema.from_json(printed) == schema
    again = infer(MIXED, corrections=corrections_from_json(printed))
    assert again == schema
    assert again["number"].stated == ()
    assert again["region"].levels == ("AS", "EU", "NA")


def test_corrections_survive_a_second_round():
    entry = {"name": "number", "minimum": 0, "maximum": 9.5, "unit": "g", "decimals": 1}
    schema = infer(MIXED, target="y", corrections=corrections_from_json(document(entry)))
    again = infer(MIXED, corrections=corrections_from_json(schema.to_json()))
    assert again == schema
    assert again["number"].stated == ("decimals", "maximum", "minimum", "unit")
    fitted = again.fitted_to(again.typed(MIXED).iloc[[0, 3]])
    assert (fitted["number"].minimum, fitted["number"].maximum) == (0.0, 9.5)


# Typed frames


def test_fitting_forgets_what_only_held_out_rows_show():
    schema = infer(MIXED, target="y", split_column="split")
    fitted = schema.fitted_to(schema.typed(MIXED).iloc[[0, 1]])
    assert fitted["stage"].levels == ("I", "III")
    assert (fitted["count"].minimum, fitted["count"].maximum) == (1.0, 5.0)
    assert not fitted["count"].may_be_missing
    assert fitted["number"].may_be_missing
    assert fitted.target.levels == ("0", "1", "2")


def test_illegal_levels_are_counted_not_shown():
    schema = infer(text_frame(a=["x", "y", "z"]))
    with pytest.raises(SchemaError, match=r"2 cells that are none of its levels \(the first in row 2\)") as caught:
        schema.typed(text_frame(a=["x", "secret", None, "secret"]))
    assert "secret" not in sentences(caught.value)


def test_native_types():
    schema = infer(MIXED, target="y")
    native = schema.native(schema.typed(MIXED))
    assert list(native["count"][[0, 1, 3]]) == [1, 5, 3]
    assert native["count"].dtype == "Int64"
    assert native["count"].isna().tolist() == [False, False, True, False]
    assert native["seen"][0] == pd.Timestamp(2020, 4, 3)
    assert native["stage"].tolist() == ["I", "III", "II", "I"]


def test_minus_zero_and_trailing_zeros():
    real = Column("a", ColumnType.REAL, minimum=-1, maximum=200, decimals=2)
    assert [real.format_number(value) for value in (-0.001, 100.0, 1.50, -0.25)] == ["0", "100", "1.5", "-0.25"]


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**6, places=3)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).map(str.strip).filter(bool)


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.tuples(
            st.none() | NUMBERS.map(str),
            st.none() | st.integers(-(10**12), 10**12).map(str),
            st.none() | st.datetimes(datetime.datetime(1, 1, 1)).map(lambda when: when.strftime("%Y-%m-%d %H:%M:%S")),
            st.none() | WORDS,
        ),
        min_size=2,
        max_size=20,
    )
)
def test_typed_frames_survive_text(rows):
    frame = text_frame(**dict(zip(("number", "count", "seen", "word"), zip(*rows, strict=True), strict=True)))
    stated = {
        "number": {"type": ColumnType.REAL, "decimals": 3},
        "count": {"type": ColumnType.INTEGER},
        "seen": {"type": ColumnType.DATE, "date_format": "%Y-%m-%d %H:%M:%S"},
        "word": {"type": ColumnType.CATEGORICAL},
    }
    # strftime does not pad years before 1000.
    frame["seen"] = frame["seen"].map(lambda text: None if pd.isna(text) else text.rjust(19, "0")).astype(object)
    schema = infer(frame, corrections={name: {**entry, "missing_codes": ()} for name, entry in stated.items()})
    typed = schema.typed(frame)
    assert typed.isna().equals(frame.isna())
    for text, value in zip(frame["number"], typed["number"], strict=True):
        assert text is None or value == float(text)
    for name in ("number", "count", "seen"):
        known = typed[name].dropna()
        if len(known):
            assert (schema[name].minimum, schema[name].maximum) == (known.min(), known.max())
    pd.testing.assert_frame_equal(schema.typed(schema.text(typed)), typed)


# The development tables


@pytest.mark.parametrize(
    ("file", "target", "left_out", "classes"),
    [
        ("thyroid_diff.csv", "Recurred", {"split"}, 2),
        ("travel.csv", "Target", set(), 2),
        ("heart_failure.csv", "DEATH_EVENT", set(), 2),
        ("cirrhosis.csv", "Status", {"ID"}, 3),
        ("segmentation.csv", "class", set(), 7),
    ],
)
def test_development_tables(file, target, left_out, classes):
    if not (DATA / file).exists():
        pytest.skip("development tables are not here")
    frame = pd.read_csv(DATA / file, dtype=object, keep_default_na=False, na_values=[""]).astype(object)
    frame = frame.where(frame.notna(), None)
    split = {"split_column": "split"} if "split" in frame else {}
    schema = infer(frame, target=target, **split)
    assert {found.name for found in schema.columns if not found.is_modelled} == left_out
    assert len(schema.target.levels) == classes
    if file == "thyroid_diff.csv":
        assert schema["Stage"].levels == ("I", "II", "III", "IVA", "IVB")
        assert schema["T"].levels == ("T1a", "T1b", "T2", "T3a", "T3b", "T4a", "T4b")
    typed = schema.typed(frame)
    pd.testing.assert_frame_equal(schema.typed(schema.text(typed)), typed)
