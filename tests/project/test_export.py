import datetime
import os

import pandas as pd
import pyarrow
import pyarrow.parquet
import pytest
import python_calamine

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.plan import Settings, prepare
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.errors import TableError
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.project.export import check_destination, export_rows, origin_column
from rddg_desktop.project.store import ModelRecord, Project
from tests.scripting import answer, patients

COLUMNS = ["Ward", "Age", "Admitted", "Marker", "Platelets", "Diagnosis", "Outcome"]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    frame = patients()
    frame.insert(2, "PatientId", [f"P{row:04}" for row in range(len(frame))])
    plan = prepare(frame, Settings("Outcome", rows=20, reference_rows=8, use_core_set=False))
    path = tmp_path_factory.mktemp("project") / "patients.rddg"
    model = ModelRecord("scripted answers", "", "scripted", 1)
    with Project.create(path, frame, "patients.csv", plan, model) as project:
        list(project.record(synthesis.run(plan, ScriptedSource(answer), synthesis.State())))
        assert project.rows().isna().any(axis=None)
        yield project


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".xlsx", ".parquet", ".CSV"])
def test_every_format_holds_the_accepted_rows(project, tmp_path, suffix):
    out = tmp_path / f"rows{suffix}"
    assert export_rows(project, out, overwrite=False) == 20
    text = read_table(out).frame
    assert list(text.columns) == COLUMNS
    if suffix in (".xlsx", ".parquet"):  # there, dates are dates
        text["Admitted"] = pd.to_datetime(text["Admitted"]).dt.strftime("%d.%m.%Y").astype(object)
    rows = project.schema().typed(text)
    pd.testing.assert_frame_equal(rows, project.rows(), check_exact=True)


def test_text_looks_like_the_source_table(project, tmp_path):
    export_rows(project, tmp_path / "rows.csv", overwrite=False)
    frame = read_table(tmp_path / "rows.csv").frame
    assert set(frame["Ward"]) <= {"01", "02", "03"}
    assert all(len(cell.split(".")[2]) == 4 for cell in frame["Admitted"])
    assert all(cell is None or cell.isdecimal() for cell in frame["Age"])
    export_rows(project, tmp_path / "rows.tsv", overwrite=False)
    assert (tmp_path / "rows.tsv").read_text(encoding="utf-8").splitlines()[0].split("\t") == COLUMNS


def test_parquet_has_native_types(project, tmp_path):
    export_rows(project, tmp_path / "rows.parquet", overwrite=False)
    types = dict(zip(COLUMNS, pyarrow.parquet.read_schema(tmp_path / "rows.parquet").types, strict=True))
    assert types["Age"] == types["Platelets"] == pyarrow.int64()
    assert types["Marker"] == pyarrow.float64()
    assert pyarrow.types.is_timestamp(types["Admitted"])
    assert types["Ward"] == types["Diagnosis"] == types["Outcome"] == pyarrow.string()


def test_excel_has_native_types_and_keeps_leading_zeros(project, tmp_path):
    export_rows(project, tmp_path / "rows.xlsx", overwrite=False)
    sheet = python_calamine.CalamineWorkbook.from_path(tmp_path / "rows.xlsx").get_sheet_by_index(0).to_python()
    for row in sheet[1:]:
        cells = dict(zip(sheet[0], row, strict=True))
        assert cells["Ward"] in ("01", "02", "03")
        assert isinstance(cells["Admitted"], datetime.date)
        assert isinstance(cells["Marker"], float)
        assert cells["Age"] == "" or cells["Age"] == int(cells["Age"])


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_originals_stand_above_the_synthetic_rows_and_a_column_says_which_is_which(project, tmp_path, suffix):
    out = tmp_path / f"all{suffix}"
    assert export_rows(project, out, overwrite=False, with_originals=True) == 60 + 20
    text = read_table(out).frame
    assert list(text.columns) == [*COLUMNS, "row_origin"]
    plan = project.plan()
    origins = text.pop("row_origin")
    assert origins.value_counts().to_dict() == {
        "original, training": len(plan.training),
        "original, held out": len(plan.held_out),
        "synthetic": 20,
    }
    assert set(origins.tail(20)) == {"synthetic"}
    held_out = text[origins == "original, held out"]
    source = project.source_table().loc[sorted(plan.held_out)]
    assert held_out["Platelets"].tolist() == source["Platelets"].tolist()
    if suffix == ".csv":
        rows = project.schema().typed(text.tail(20).reset_index(drop=True))
        pd.testing.assert_frame_equal(rows, project.rows(), check_exact=True)


def test_the_audit_trail_tells_that_originals_left_the_project(project, tmp_path):
    export_rows(project, tmp_path / "rows.csv", overwrite=False)
    export_rows(project, tmp_path / "all.csv", overwrite=False, with_originals=True)
    (_, _, rows), (_, _, everything) = project.audit_trail()[-2:]
    assert (rows["rows"], rows["originals"]) == (20, 0)
    assert (everything["rows"], everything["originals"]) == (20, 60)


def test_the_column_of_origins_never_takes_the_name_of_another_one():
    assert origin_column(["Age", "row_origin", "row_origin_"]) == "row_origin__"


def test_a_file_that_is_there_is_kept_unless_it_may_be_overwritten(project, tmp_path):
    out = tmp_path / "rows.csv"
    out.write_bytes(b"someone's work")
    with pytest.raises(TableError, match="already a file"):
        export_rows(project, out, overwrite=False)
    assert out.read_bytes() == b"someone's work"
    export_rows(project, out, overwrite=True)
    assert len(read_table(out).frame) == 20
    assert [entry.name for entry in tmp_path.iterdir()] == ["rows.csv"]


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize(
    "name", ["rows.sav", "rows", "missing/rows.csv", "folder.csv", "file/rows.csv", "r" * 300 + ".csv"]
)
def test_an_impossible_place_is_refused_before_anything_is_written(project, tmp_path, name, overwrite):
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "file").write_bytes(b"no folder")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(TableError):
        check_destination(tmp_path / name, overwrite=overwrite)
    with pytest.raises(TableError):
        export_rows(project, tmp_path / name, overwrite=overwrite)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_without_permission_is_found_out_before_a_run(tmp_path, monkeypatch):
    check_destination(tmp_path / "rows.csv", overwrite=False)
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(TableError, match="no permission"):
        check_destination(tmp_path / "rows.csv", overwrite=False)


def test_a_project_without_rows_writes_no_file(tmp_path):
    frame = patients()
    plan = prepare(frame, Settings("Outcome"))
    model = ModelRecord("scripted answers", "", "scripted", 1)
    with Project.create(tmp_path / "new.rddg", frame, "patients.csv", plan, model) as project:
        with pytest.raises(TableError, match="no rows"):
            export_rows(project, tmp_path / "rows.csv", overwrite=False)
        assert [entry.name for entry in tmp_path.iterdir() if entry.suffix == ".csv"] == []
