import codecs
import datetime
import errno
import io
import os
import zipfile
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import pyreadstat
import pytest
import xlsxwriter
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from rddg_desktop.engine import table_reading
from rddg_desktop.engine.table import Dialect, canonical, frame_from_bytes, frame_to_bytes, table_hash
from rddg_desktop.engine.table_reading import preview_table, read_table, sheet_names
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.errors import TableError

SUFFIXES = [".csv", ".tsv", ".xlsx", ".parquet"]


def text_frame(**columns):
    return pd.DataFrame(columns, dtype=object)


def save(folder, content, name="table.csv"):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def refusal(path, *stated):
    with pytest.raises(TableError) as caught:
        read_table(path, *stated)
    return caught.value


def workbook_bytes(rows):
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        sheet = workbook.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return buffer.getvalue()


# --- canonical text --------------------------------------------------------------------------------------------------


def test_every_kind_of_value_has_one_canonical_text():
    frame = pd.DataFrame(
        {
            "text": [" a ", "", None],
            "lines": ["a\r\nb", "a\rb", "\ufeffc\x00"],
            "integer": pd.array([5, None, -9_007_199_254_740_993], dtype="Int64"),
            "float": [5.0, 0.1 + 0.2, np.nan],
            "single": np.array([0.1, 2, 1e-5], dtype="float32"),
            "extreme": [1e-5, 1e300, -np.inf],
            "zero": [-0.0, 1e15, 123456789012345680.0],
            "boolean": pd.array([True, False, None], dtype="boolean"),
            "day": pd.to_datetime(["2024-05-17", None, "1850-01-01"]),
            "moment": pd.to_datetime(["2024-05-17 10:30:00", None, "2024-05-17 00:00:00"]),
            "object": [Decimal("2.50"), datetime.time(10, 30), datetime.timedelta(days=1, minutes=1, seconds=2)],
            "mixed day": [datetime.date(2024, 5, 17), datetime.datetime(2024, 5, 17, 1), pd.NaT],
            "category": pd.Categorical(["low", "high", None]),
        }
    )
    expected = text_frame(
        **{
            "text": ["a", None, None],
            "lines": ["a\nb", "a\nb", "c"],
            "integer": ["5", None, "-9007199254740993"],
            "float": ["5", "0.30000000000000004", None],
            "single": ["0.1", "2", "0.00001"],
            "extreme": ["0.00001", "1e+300", "-inf"],
            "zero": ["0", "1000000000000000", "1.2345678901234568e+17"],
            "boolean": ["True", "False", None],
            "day": ["2024-05-17", None, "1850-01-01"],
            "moment": ["2024-05-17 10:30:00", None, "2024-05-17 00:00:00"],
            "object": ["2.5", "10:30:00", "24:01:02"],
            "mixed day": ["2024-05-17 00:00:00", "2024-05-17 01:00:00", None],
            "category": ["low", "high", None],
        }
    )
    result = canonical(frame)
    assert_frame_equal(result, expected)
    assert all(cell is None or type(cell) is str for cell in result.to_numpy().ravel())
    assert_frame_equal(canonical(result), result)


def test_an_index_and_numeric_column_names_do_not_survive():
    result = canonical(pd.DataFrame([[1], [2]], columns=[2020], index=["x", "y"]))
    assert_frame_equal(result, text_frame(**{"2020": ["1", "2"]}))


def test_cells_that_are_not_single_values_are_refused():
    with pytest.raises(TableError, match='Column "values"'):
        canonical(pd.DataFrame({"values": [[1, 2], [3]]}))


# --- delimited text --------------------------------------------------------------------------------------------------


def test_text_is_kept_as_it_stands(tmp_path):
    content = 'id,value,note\n007,4.0," two\nlines "\n008,?,NA\n 9 ,inf,\n,,\n'
    table = read_table(save(tmp_path, content))
    expected = text_frame(
        id=["007", "008", "9", None],
        value=["4.0", "?", "inf", None],
        note=["two\nlines", "NA", None, None],
    )
    assert_frame_equal(table.frame, expected)
    assert table.name == "table.csv"
    assert table.dialect.file_format == "csv"
    assert (table.dialect.encoding, table.dialect.separator, table.dialect.quote) == ("utf-8", ",", '"')
    assert table.labels == {}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.tsv", "a.tab", "A.CSV"])
def test_the_separator_is_found_whatever_the_suffix(tmp_path, separator, name):
    rows = [["age", "note"], ["40", "a, b; c|d"], ["50", "plain"]]
    content = "\r\n".join(separator.join(f'"{cell}"' for cell in row) for row in rows)
    table = read_table(save(tmp_path, content, name))
    assert_frame_equal(table.frame, text_frame(age=["40", "50"], note=["a, b; c|d", "plain"]))
    assert table.dialect.separator == separator
    assert table.dialect.file_format == ("tsv" if separator == "\t" else "csv")


def test_single_quotes_around_cells_are_understood(tmp_path):
    table = read_table(save(tmp_path, "age,note\n40,'a, b'\n50,'c'\n"))
    assert_frame_equal(table.frame, text_frame(age=["40", "50"], note=["a, b", "c"]))


def test_one_column_and_empty_lines(tmp_path):
    table = read_table(save(tmp_path, '\n\nage\n40\n\n""\n50\n\n'))
    assert_frame_equal(table.frame, text_frame(age=["40", None, "50"]))


def test_a_column_of_times_does_not_hide_the_separator(tmp_path):
    table = read_table(save(tmp_path, "day|hour;value\n1|10;3\n2|11;4\n"))
    assert table.frame.shape[0] == 2
    assert table.dialect.separator in (";", "|")


WESTERN = "Größe;Ort\n3;Köln\n4;Ærøskøbing\n5;A Coruña\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (codecs.BOM_UTF8 + WESTERN.encode("utf-8"), "utf-8-sig"),
        (WESTERN.encode("utf-8"), "utf-8"),
        (WESTERN.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + WESTERN.encode("utf-16-be"), "utf-16"),
        (WESTERN.encode("utf-32"), "utf-32"),
        (WESTERN.encode("cp1252"), "cp1252"),
    ],
)
def test_encodings_are_found(tmp_path, content, encoding):
    table = read_table(save(tmp_path, content))
    assert_frame_equal(table.frame, text_frame(Größe=["3", "4", "5"], Ort=["Köln", "Ærøskøbing", "A Coruña"]))
    assert table.dialect.encoding == encoding


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("имя;возраст\nИван;3\nМария;5\n", "cp1251"),
        ("名前,年齢\n田中,3\n鈴木,5\n", "shift_jis"),
        ("µg/l;°C\n3;4\n", "cp1252"),
    ],
)
def test_other_scripts_and_unit_signs_are_found(tmp_path, text, encoding):
    table = read_table(save(tmp_path, text.encode(encoding)))
    assert list(table.frame.columns) == text.splitlines()[0].replace(";", ",").split(",")


def test_decimal_commas_become_points_column_by_column(tmp_path):
    content = "dose;total;code;name;range\n3,5;1.234,5;0,5;Meier, A;1,5-2\nNA;12;-9;Schmidt;3\n-4;1.234.567;?;;1,0\n"
    table = read_table(save(tmp_path, content))
    expected = text_frame(
        dose=["3.5", "NA", "-4"],
        total=["1234.5", "12", "1234567"],
        code=["0.5", "-9", "?"],
        name=["Meier, A", "Schmidt", None],
        range=["1,5-2", "3", "1,0"],
    )
    assert_frame_equal(table.frame, expected)
    assert table.dialect.decimal == ","


def test_numbers_that_could_be_thousands_are_not_shrunk(tmp_path):
    platelets = text_frame(age=["40", "50"], platelets=["263,358", "162,000"])
    quoted = read_table(save(tmp_path, 'age,platelets\n40,"263,358"\n50,"162,000"\n'))
    assert_frame_equal(quoted.frame, platelets)
    assert quoted.dialect.decimal == "."
    with_points = read_table(save(tmp_path, "dose;platelets\n1.5;263,358\n2.5;162,000\n"))
    assert list(with_points.frame["platelets"]) == ["263,358", "162,000"]
    semicolons = read_table(save(tmp_path, "age;dose\n40;1,234\n50;2,345\n"))
    assert list(semicolons.frame["dose"]) == ["1.234", "2.345"]


def test_points_beside_decimal_commas_are_thousands_only_if_shown_to_be(tmp_path):
    unsure = read_table(save(tmp_path, "a;b\n1.234;x\n3,5;y\n"))
    assert list(unsure.frame["a"]) == ["1.234", "3,5"]


def test_a_hundred_thousand_rows_are_read_in_seconds(tmp_path):
    row = ",".join(f"{number}.25" for number in range(20))
    header = ",".join(f"c{number}" for number in range(20))
    path = save(tmp_path, header + "\n" + (row + "\n") * 100_000)
    start = datetime.datetime.now()
    assert read_table(path).frame.shape == (100_000, 20)
    assert datetime.datetime.now() - start < datetime.timedelta(seconds=30)


# --- other formats ---------------------------------------------------------------------------------------------------


def test_excel_cells_become_canonical_text(tmp_path):
    path = tmp_path / "table.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row("B3", ["id", "value", 2020, "seen", "ok", "error"])
        sheet.write_row("B4", ["007", 2.5, 5])
        sheet.write_datetime("E4", datetime.datetime(2024, 5, 17), day)
        sheet.write_boolean("F4", True)
        sheet.write_formula("G4", "=1/0", None, "#DIV/0!")
        sheet.write_row("B5", ["NA", 4.0])
        workbook.add_worksheet("other").write("A1", "not read")
    table = read_table(path)
    expected = text_frame(
        **{
            "id": ["007", "NA"],
            "value": ["2.5", "4"],
            "2020": ["5", None],
            "seen": ["2024-05-17", None],
            "ok": ["True", None],
            "error": [None, None],
        }
    )
    assert_frame_equal(table.frame, expected)
    assert table.dialect.file_format == "excel"
    assert table.dialect.separator is None


def test_ods(tmp_path):
    path = tmp_path / "table.ods"
    pd.DataFrame({"age": [40, 50], "dose": [2.5, None], "sex": ["f", "m"]}).to_excel(path, engine="odf", index=False)
    table = read_table(path)
    assert_frame_equal(table.frame, text_frame(age=["40", "50"], dose=["2.5", None], sex=["f", "m"]))
    assert table.dialect.file_format == "ods"


def test_parquet_keeps_large_integers_single_precision_and_drops_row_numbers(tmp_path):
    path = tmp_path / "table.parquet"
    frame = pd.DataFrame(
        {
            "big": pd.array([9_007_199_254_740_993, None], dtype="Int64"),
            "single": np.array([0.1, np.nan], dtype="float32"),
            "kind": pd.Categorical(["a", "b"]),
            "day": [datetime.date(2024, 5, 17), None],
        },
        index=[3, 7],
    )
    frame.to_parquet(path)
    table = read_table(path)
    expected = text_frame(
        big=["9007199254740993", None], single=["0.1", None], kind=["a", "b"], day=["2024-05-17", None]
    )
    assert_frame_equal(table.frame, expected)
    assert table.dialect.file_format == "parquet"


def test_nested_parquet_is_refused(tmp_path):
    path = tmp_path / "table.parquet"
    pd.DataFrame({"values": [[1, 2], [3]]}).to_parquet(path)
    assert "values" in refusal(path).what


CLINIC = pd.DataFrame(
    {
        "age": [40.0, 50.5, np.nan],
        "sex": [1.0, 2.0, 9.0],
        "name": ["a", "", "c "],
    }
)


@pytest.mark.parametrize("suffix", [".sav", ".zsav"])
def test_spss_with_labels_and_missing_values(tmp_path, suffix):
    path = tmp_path / f"table{suffix}"
    frame = CLINIC.assign(seen=[datetime.date(2024, 5, 17), None, datetime.date(2024, 1, 1)])
    pyreadstat.write_sav(
        frame,
        path,
        column_labels=["Age in years", "Sex", None, None],
        variable_value_labels={"sex": {1: "male", 2: "female"}},
        missing_ranges={"sex": [9]},
        compress=suffix == ".zsav",
    )
    table = read_table(path)
    expected = text_frame(
        age=["40", "50.5", None],
        sex=["male", "female", None],
        name=["a", None, "c"],
        seen=["2024-05-17", None, "2024-01-01"],
    )
    assert_frame_equal(table.frame, expected)
    assert table.labels == {"age": "Age in years", "sex": "Sex"}
    assert table.dialect.file_format == "spss"


def test_spss_portable(tmp_path):
    path = tmp_path / "table.por"
    pyreadstat.write_por(CLINIC, path)
    table = read_table(path)
    assert_frame_equal(table.frame, text_frame(AGE=["40", "50.5", None], SEX=["1", "2", "9"], NAME=["a", None, "c"]))


def test_sas_transport(tmp_path):
    path = tmp_path / "table.xpt"
    pyreadstat.write_xport(CLINIC, path, column_labels=["Age in years", "Sex", "Name"])
    table = read_table(path)
    assert_frame_equal(table.frame, text_frame(age=["40", "50.5", None], sex=["1", "2", "9"], name=["a", None, "c"]))
    assert table.labels["age"] == "Age in years"
    assert table.dialect.file_format == "sas"


def test_stata_with_single_precision_and_labels(tmp_path):
    path = tmp_path / "table.dta"
    frame = pd.DataFrame({"dose": np.array([0.1, 2], dtype="float32"), "grade": pd.Categorical(["low", "high"])})
    frame.to_stata(path, write_index=False, variable_labels={"dose": "Dose in mg"})
    table = read_table(path)
    assert_frame_equal(table.frame, text_frame(dose=["0.1", "2"], grade=["low", "high"]))
    assert table.labels == {"dose": "Dose in mg"}
    assert table.dialect.file_format == "stata"


# --- bad input -------------------------------------------------------------------------------------------------------


def test_missing_file_folder_and_unknown_kind(tmp_path):
    assert "no file" in refusal(tmp_path / "absent.csv").what
    assert "folder" in refusal(tmp_path).what
    unknown = refusal(save(tmp_path, "a,b\n1,2\n", "table.docx"))
    assert ".csv" in unknown.remedy
    assert ".sav" in unknown.remedy


def test_no_permission(tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise PermissionError(errno.EACCES, "denied")

    path = save(tmp_path, "a,b\n1,2\n")
    monkeypatch.setattr(Path, "open", refuse)
    assert "permission" in refusal(path).what


def test_a_failing_drive(tmp_path, monkeypatch):
    def fail(*_arguments, **_options):
        raise OSError(errno.EIO, "Input/output error")

    path = save(tmp_path, "a,b\n1,2\n")
    monkeypatch.setattr(Path, "read_bytes", fail)
    assert "Input/output error" in refusal(path).what


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".ods", ".parquet", ".sav", ".dta"])
def test_empty_file(tmp_path, suffix):
    assert "is empty" in refusal(save(tmp_path, b"", f"table{suffix}")).what


@pytest.mark.parametrize("content", [b" \n\n\t\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE])
def test_blank_file(tmp_path, content):
    assert "is empty" in refusal(save(tmp_path, content)).what


def test_header_only(tmp_path):
    assert "no rows" in refusal(save(tmp_path, "a,b\n")).what
    assert "no rows" in refusal(save(tmp_path, workbook_bytes([["a", "b"]]), "table.xlsx")).what
    path = tmp_path / "table.parquet"
    pd.DataFrame({"a": pd.Series([], dtype="str")}).to_parquet(path)
    assert "no rows" in refusal(path).what


def test_empty_first_sheet(tmp_path):
    assert "first sheet" in refusal(save(tmp_path, workbook_bytes([]), "table.xlsx")).what


def test_repeated_column_names_are_named(tmp_path):
    for path in (
        save(tmp_path, "age,sex, age\n1,2,3\n"),
        save(tmp_path, workbook_bytes([["age", "sex", "age"], [1, 2, 3]]), "table.xlsx"),
    ):
        assert '"age"' in refusal(path).what
        assert '"sex"' not in refusal(path).what


def test_unnamed_columns_are_counted(tmp_path):
    row_numbers = refusal(save(tmp_path, ",a,b\n0,1,2\n"))
    assert "from the left: 1." in row_numbers.what
    assert "row number" in row_numbers.remedy
    others = refusal(save(tmp_path, "a,,b, \n0,1,2,3\n"))
    assert "from the left: 2, 4." in others.what
    assert "row number" not in others.remedy


def test_ragged_rows_are_located(tmp_path):
    error = refusal(save(tmp_path, 'a,b,c\n1,"2\n2",3\n1,2\n1,2,3\n1,2,3,4\n'))
    assert "header has 3 cells" in error.what
    assert "2 lines have another number, the first of them line 4 with 2" in error.what
    many = refusal(save(tmp_path, "a;b;c\n" + "secret;2\n" * 10 + "1;2;3\n" * 90))
    assert "10 lines" in many.what
    assert "secret" not in str(many)
    late = refusal(save(tmp_path, "a,b\n" + "1,2\n" * 5000 + "1\n"))
    assert "line 5,002 has 1" in late.what


def test_a_quote_that_never_ends(tmp_path):
    error = refusal(save(tmp_path, 'a,b\n1,2\n1,"2\n3,4\n'))
    assert "not closed" in error.what


@pytest.mark.parametrize(
    "content",
    [
        b"a,b\n1,\x00\n",
        "a,b\n1,2\n".encode("utf-16-le"),
        codecs.BOM_UTF16_LE + b"a\x00,\x00b",
        codecs.BOM_UTF8 + b"a,b\n\xff\xfe\xfd,2\n",
        codecs.BOM_UTF16_LE + "a,b\n1,\x00".encode("utf-16-le"),
        bytes(range(128, 256)) * 20,
    ],
)
def test_what_is_not_text(tmp_path, content):
    assert "cannot be made out" in refusal(save(tmp_path, content)).what


def zip_bytes():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("notes.txt", "hello")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "likeness"),
    [
        ("a.csv", b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        ("a.csv", b"%PDF-1.7", "a PDF"),
        ("a.csv", b"  <!DOCTYPE html><html>", "a web page"),
        ("a.csv", zip_bytes(), "a zip archive"),
        ("a.csv", workbook_bytes([["a"], [1]]), "an Excel file"),
        ("a.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"),
        ("a.xlsx", b"a,b\n1,2\n", "plain text"),
        ("a.ods", b"a,b\n1,2\n", "plain text"),
        ("a.xls", b"<html><table>", "a web page"),
        ("a.parquet", b"a,b\n1,2\n", "plain text"),
        ("a.sav", workbook_bytes([["a"], [1]]), "an Excel file"),
    ],
)
def test_a_file_that_is_not_what_its_name_says(tmp_path, name, content, likeness):
    error = refusal(save(tmp_path, content, name))
    assert "not what its name says" in error.what
    assert likeness in error.what


def test_a_column_name_may_look_like_the_beginning_of_another_format(tmp_path):
    table = read_table(save(tmp_path, "PAR1,PAR2\n1,2\n"))
    assert list(table.frame.columns) == ["PAR1", "PAR2"]


@pytest.mark.parametrize("suffix", [".xlsx", ".parquet", ".sav", ".dta", ".xpt", ".por", ".sas7bdat"])
def test_cut_off_files(tmp_path, suffix):
    whole = tmp_path / f"whole{suffix}"
    if suffix in (".xlsx", ".parquet"):
        write_table(CLINIC, whole)
    elif suffix == ".sas7bdat":
        whole.write_bytes(b"junk" * 5000)
    else:
        {
            ".sav": pyreadstat.write_sav,
            ".dta": pyreadstat.write_dta,
            ".xpt": pyreadstat.write_xport,
            ".por": pyreadstat.write_por,
        }[suffix](CLINIC, whole)
    content = whole.read_bytes()
    error = refusal(save(tmp_path, content[: len(content) * 2 // 3], f"cut{suffix}"))
    assert "cannot be opened" in error.what


def test_password_protected_workbook(tmp_path):
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000) + "EncryptedPackage".encode("utf-16-le") + bytes(2000)
    assert "password" in refusal(save(tmp_path, content, "table.xlsx")).what


def test_messages_have_three_sentences_and_no_cells(tmp_path):
    error = refusal(save(tmp_path, "a,b\nconfidential\n"))
    assert all(part.endswith(".") for part in (error.what, error.meaning, error.remedy))
    assert "confidential" not in str(error)


# --- writing and reading back ----------------------------------------------------------------------------------------


def is_name(text):
    return canonical(text_frame(a=[text]))["a"][0] is not None


texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.text(st.sampled_from("ab1,;\t|\"'\n\r \\."), max_size=6),
    st.sampled_from(
        ["NA", "nan", "None", "1e5", "007", "=1+1", "http://a.b", "True", "1,5", "1.234,5", "_x000D_", "-"]
    ),
)
moments = st.datetimes(datetime.datetime(1700, 1, 1), datetime.datetime(2200, 1, 1))
series = st.integers(1, 5).flatmap(
    lambda rows: st.lists(
        st.one_of(
            column(st.none() | texts, rows, "object"),
            column(st.none() | st.sampled_from(["1,5", "2", "1,234", "NA"]), rows, "str"),
            column(st.none() | st.integers(-(2**63), 2**63 - 1), rows, "Int64"),
            column(st.integers(-1000, 1000), rows, "int64"),
            column(st.floats(), rows, "float64"),
            column(st.floats(width=32), rows, "float32"),
            column(st.none() | st.booleans(), rows, "boolean"),
            column(st.none() | moments, rows, "datetime64[us]"),
            column(st.none() | moments.map(lambda moment: moment.replace(microsecond=0)), rows, "datetime64[us]"),
            column(st.none() | st.dates().map(pd.Timestamp), rows, "datetime64[s]"),
        ),
        min_size=1,
        max_size=4,
    )
)
names = st.lists(
    texts.filter(is_name), min_size=4, max_size=4, unique_by=lambda t: canonical(text_frame(a=[t]))["a"][0]
)


def column(cells, rows, dtype):
    return st.lists(cells, min_size=rows, max_size=rows).map(lambda values: pd.Series(values, dtype=dtype))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(series=series, names=names)
@example([pd.Series([None, None], dtype=object)], ["a"])
@example([pd.Series(["1,5", "2,5"]), pd.Series(["a;b", "c;d"])], ["x;y", "p;q"])
@example([pd.Series(["a,b", "'c,d'"])], ["'h,k"])
@example([pd.Series([None]), pd.Series([None])], ["00", ",''"])
@example([pd.Series(["x", "y"]), pd.Series(["a,b", "c,d"])], ["p", "q,r"])
@example([pd.Series([0.1, np.nextafter(0.1, 1)])], ["a"])
@example([pd.Series([1.0, None]), pd.Series(["x", None])], ["a", "b"])
def test_a_written_file_reads_back_the_same(tmp_path, series, names):
    frame = pd.concat(series, axis=1)
    frame.columns = names[: len(series)]
    for suffix in SUFFIXES:
        path = tmp_path / f"table{suffix}"
        write_table(frame, path)
        assert_frame_equal(read_table(path).frame, canonical(frame))


@settings(max_examples=30, deadline=None)
@given(series=series, names=names)
def test_canonical_text_is_stable_and_its_bytes_and_fingerprint_are_exact(series, names):
    frame = pd.concat(series, axis=1)
    frame.columns = names[: len(series)]
    text = canonical(frame)
    assert_frame_equal(canonical(text), text)
    restored = frame_from_bytes(frame_to_bytes(text))
    assert_frame_equal(restored, text)
    assert table_hash(restored) == table_hash(text)


def test_csv_is_plain(tmp_path):
    path = tmp_path / "table.csv"
    write_table(pd.DataFrame({"a": ['say "x"', "y, z"], "b": [1.5, None]}), path)
    assert path.read_bytes() == b'a,b\n"say ""x""",1.5\n"y, z",\n'


def test_excel_holds_numbers_and_dates_as_such_and_no_formulas(tmp_path):
    path = tmp_path / "table.xlsx"
    frame = pd.DataFrame({"n": [1, 2], "f": ["=1+1", "http://a.b"], "d": pd.to_datetime(["2024-05-17", "2024-05-18"])})
    write_table(frame, path)
    back = pd.read_excel(path, engine="calamine")
    assert list(back["n"]) == [1, 2]
    assert list(back["f"]) == ["=1+1", "http://a.b"]
    assert list(back["d"]) == list(frame["d"])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_what_cannot_be_written(tmp_path):
    frame = pd.DataFrame({"a": [1], "b": ["x"]})
    for bad, name, what in [
        (frame, "table.sav", "not written here"),
        (frame.iloc[:0], "table.csv", "no rows"),
        (pd.DataFrame({"long": ["x" * 32_768]}), "table.xlsx", '"long"'),
        (pd.DataFrame({"long": ["x" * 131_073]}), "table.csv", '"long"'),
        (pd.DataFrame(np.zeros((1, 16_385))), "table.xlsx", "more than an Excel sheet"),
        (pd.DataFrame({"a": np.zeros(1_048_576, dtype="int8")}), "table.xlsx", "more than an Excel sheet"),
        (pd.DataFrame([[1, 2]], columns=["a", " a"]), "table.csv", '"a"'),
        (pd.DataFrame({"a": ["\ud800"]}, dtype=object), "table.csv", "half of a character"),
        (pd.DataFrame({"a": ["\ud800"]}, dtype=object), "table.xlsx", "half of a character"),
        (pd.DataFrame({"a": ["\ud800"]}, dtype=object), "table.parquet", "half of a character"),
    ]:
        with pytest.raises(TableError) as caught:
            write_table(bad, tmp_path / name)
        assert what in caught.value.what
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder(tmp_path):
    with pytest.raises(TableError, match="folder does not exist"):
        write_table(pd.DataFrame({"a": [1]}), tmp_path / "absent" / "table.csv")


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "permission"), (errno.EROFS, "permission"), (errno.EIO, "output")],
)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_failed_write_loses_nothing(tmp_path, monkeypatch, number, reason, suffix):
    path = save(tmp_path, "the older file", f"table{suffix}")

    def fail(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(TableError, match=reason):
        write_table(pd.DataFrame({"a": [1]}), path)
    assert path.read_text() == "the older file"
    assert list(tmp_path.iterdir()) == [path]


def test_a_read_only_file_is_not_replaced(tmp_path, monkeypatch):
    path = save(tmp_path, "the older file")
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with pytest.raises(TableError, match="permission"):
        write_table(pd.DataFrame({"a": [1]}), path)
    assert path.read_text() == "the older file"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_replaced_file_keeps_its_permissions_and_its_link(tmp_path):
    path = save(tmp_path, "the older file")
    path.chmod(0o600)
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    write_table(pd.DataFrame({"a": [1]}), link)
    assert link.is_symlink()
    assert path.read_text() == "a\n1\n"
    assert path.stat().st_mode & 0o777 == 0o600


# --- bytes and fingerprints ------------------------------------------------------------------------------------------


def test_damaged_bytes_are_refused():
    data = frame_to_bytes(text_frame(a=["1", None]))
    for damaged in (b"", b"junk", data[:-10]):
        with pytest.raises(TableError, match="stored table"):
            frame_from_bytes(damaged)


def test_a_frame_without_rows_survives():
    frame = text_frame(a=[], b=[])
    assert_frame_equal(frame_from_bytes(frame_to_bytes(frame)), frame)


def test_the_fingerprint_tells_every_difference():
    frames = [
        text_frame(a=["1", None]),
        text_frame(a=["1", ""]),
        text_frame(a=["1", "None"]),
        text_frame(a=["1", "null"]),
        text_frame(a=[None, "1"]),
        text_frame(b=["1", None]),
        text_frame(a=["1", None], b=[None, None]),
        text_frame(b=[None, None], a=["1", None]),
        text_frame(a=["1"]),
        text_frame(a=['1",null']),
    ]
    assert len({table_hash(frame) for frame in frames}) == len(frames)


def test_the_fingerprint_never_changes_between_versions():
    fingerprint = "7aa77b988e8e21fce8f9e3ef928354e3911830d2b0a4a411ade817dee8f5d8ca"
    assert table_hash(text_frame(age=["40", None], sex=["é", "m"])) == fingerprint


# --- a stated dialect, and previews -----------------------------------------------------------------------------------


def test_what_is_stated_of_delimited_text_wins_over_what_it_looks_like(tmp_path):
    path = save(tmp_path, "name;dose\nMüller;1,234\nMeyer;5,678\n".encode("cp1252"))
    assert read_table(path).dialect == Dialect("csv", "cp1252", ";", '"', ",")
    assert read_table(path).frame["dose"].tolist() == ["1.234", "5.678"]
    points = read_table(path, Dialect("", decimal="."))
    assert points.frame["dose"].tolist() == ["1,234", "5,678"]
    assert points.dialect.decimal == "."
    assert list(read_table(path, Dialect("", separator="|")).frame.columns) == ["name;dose"]
    assert "line 2 with 2" in refusal(path, Dialect("", separator=",")).what
    assert read_table(path, Dialect("", encoding="cp1251")).frame["name"].tolist() == ["Mьller", "Meyer"]


def test_a_stated_comma_turns_what_could_be_thousands(tmp_path):
    path = save(tmp_path, "a\tb\n1,234\tx\n5,678\ty\n")
    assert read_table(path).frame["a"].tolist() == ["1,234", "5,678"]
    assert read_table(path, Dialect("", decimal=",")).frame["a"].tolist() == ["1.234", "5.678"]


@pytest.mark.parametrize(
    "content",
    [
        "a;b\n1,5;'x;y'\n2,5;z\n",
        'a,b\n"1,5",x\n2,y\n',
        "a|b\n1.5|ä\n",
        "\ufeffa\tb\n1\t2\n",
        "a,b\n1,ä\n".encode("utf-16"),
        "a;b\n1;ä\n".encode("cp1252"),
    ],
)
def test_its_own_dialect_reads_a_table_in_the_same_way_again(tmp_path, content):
    path = save(tmp_path, content)
    table = read_table(path)
    again = read_table(path, table.dialect)
    assert again.dialect == table.dialect
    assert_frame_equal(again.frame, table.frame)


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "utf-16", "no-such-encoding"])
def test_an_encoding_that_does_not_fit_is_said(tmp_path, encoding):
    path = save(tmp_path, "a,b\n1,ä1\n".encode("cp1252"))
    error = refusal(path, Dialect("", encoding=encoding))
    assert encoding in error.what
    assert "encoding" in error.remedy


def sheets(folder):
    path = folder / "book.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        for name, rows in {"Notes": [], "Patients": [["age"], [61]], "Labs": [["tsh"], [1.5], [2.5]]}.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def test_a_sheet_of_a_workbook_can_be_chosen(tmp_path):
    path = sheets(tmp_path)
    assert sheet_names(path) == ("Notes", "Patients", "Labs")
    assert sheet_names(save(tmp_path, "a,b\n1,2\n")) == ()
    table = read_table(path, Dialect("", sheet="Labs"))
    assert table.frame["tsh"].tolist() == ["1.5", "2.5"]
    assert table.dialect == Dialect("excel", sheet="Labs")
    assert_frame_equal(read_table(path, table.dialect).frame, table.frame)
    assert "first sheet" in refusal(path).what
    assert '"Notes"' in refusal(path, Dialect("", sheet="Notes")).what
    assert "no sheet" in refusal(path, Dialect("", sheet="Doses")).what


def test_sheets_of_a_file_that_is_not_there(tmp_path):
    with pytest.raises(TableError, match="no file"):
        sheet_names(tmp_path / "book.xlsx")


def test_a_preview_of_a_short_file_is_the_whole_table(tmp_path):
    preview = preview_table(save(tmp_path, "a,b\n1,2\n3,4\n"))
    assert (preview.is_whole, preview.rows, len(preview.table.frame)) == (True, 2, 2)
    assert preview_table(sheets(tmp_path), Dialect("", sheet="Labs")).rows == 2


def test_a_preview_of_long_text_reads_its_beginning(tmp_path, monkeypatch):
    monkeypatch.setattr(table_reading, "_PREVIEWED_BYTES", 4_999)
    # Two bytes for a letter, so that the beginning ends within one; and an open quote that is far down.
    content = "a;b\n" + "ää;1,5\n" * 4_000 + 'x;"\n'
    path = save(tmp_path, content)
    preview = preview_table(path)
    assert not preview.is_whole
    assert preview.rows == pytest.approx(4_001, rel=0.01)
    assert preview.table.dialect == Dialect("csv", "utf-8", ";", '"', ",")
    assert len(preview.table.frame) == 200
    assert set(preview.table.frame["b"]) == {"1.5"}
    assert "not closed" in refusal(path).what


def test_a_preview_says_what_is_wrong_in_the_beginning(tmp_path, monkeypatch):
    monkeypatch.setattr(table_reading, "_PREVIEWED_BYTES", 100)
    path = save(tmp_path, "a,b\n1,2\n1,2,3\n" + "1,2\n" * 500)
    with pytest.raises(TableError, match="line 3 has 3"):
        preview_table(path)
