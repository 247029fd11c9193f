import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from rddg_desktop import __version__, cli
from rddg_desktop.cli.console import EXIT_BROKEN
from rddg_desktop.cli.events import event_to_json
from rddg_desktop.engine.calibration import Calibration, ColumnCalibration
from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.coreset import CoreSet
from rddg_desktop.engine.events import (
    Batch,
    BatchDone,
    Calibrated,
    ColumnInformation,
    CoreSetDone,
    Exchange,
    Information,
    RelationsMined,
    RulesMined,
    RunDone,
    Stage,
)
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.feedback import Assessment, Dimension, Discrepancy
from rddg_desktop.engine.plan import Codec, Method, Settings, prepare
from rddg_desktop.engine.relations import Evidence, EvidenceKind
from rddg_desktop.engine.rulebook import MAXIMUM_RULES, Measure, Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import corrections_from_json
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.errors import ModelError
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.embedded import embedded_model_path
from rddg_desktop.models.library import Library, ModelFile
from rddg_desktop.project import store
from rddg_desktop.project.migrations import MIGRATIONS
from rddg_desktop.project.model import LocalModel
from rddg_desktop.project.store import ModelRecord, Project
from tests.scripting import CATEGORIES, NUMBER, TokenScript, answer, patients

#: A cell of the refused tables; no message may show it.
SECRET = "Quibblewort"
#: Quick: a random core set, few rows.
QUICK = ("--target", "Outcome", "--rows", "12", "--reference-rows", "4", "--batch-rows", "4", "--no-core-set")


class Source(ScriptedSource):
    """A scripted model with what the command line asks of one."""

    threads = 1
    gpu_layers = 0

    def __init__(self, script=answer, fingerprint="f" * 64):
        super().__init__(script)
        self.fingerprint = fingerprint


class TokenSource(TokenScript):
    """The same, of one that gives logits."""

    threads = 1
    gpu_layers = 0
    fingerprint = "f" * 64


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Every command is run in an empty folder of its own."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def model(monkeypatch):
    """Let the command line use a scripted model; the function exchanges it."""

    def use(kind=Source, **options):
        source = kind(**options)

        def resolve(_library, named):
            is_embedded = named in (None, EMBEDDED)
            return ModelFile(Path(named or EMBEDDED).absolute(), source.fingerprint, is_embedded)

        # Everything around the file is real, only that there is none to be read.
        monkeypatch.setattr(Library, "resolve", resolve)
        monkeypatch.setattr(LocalModel, "loaded", lambda *_: source)
        monkeypatch.setattr(cli.sources, "memory_warning", lambda *_: "")
        return source

    use()
    return use


@pytest.fixture
def table(folder):
    write_table(patients(), folder / "patients.csv")
    return "patients.csv"


def contents(folder):
    return {
        str(entry.relative_to(folder)): entry.read_bytes() if entry.is_file() else None
        for entry in sorted(folder.rglob("*"))
    }


@pytest.fixture
def refused(folder, capsys):
    """Run a command that must be refused with a message, changing nothing on disk; returns the message."""

    def run(*arguments, code=2, lines=3):
        before = contents(folder)
        assert cli.main([str(argument) for argument in arguments]) == code
        assert contents(folder) == before
        output, message = capsys.readouterr()
        assert output == ""
        assert len(message.splitlines()) == lines
        assert all(line.endswith(".") for line in message.splitlines())
        assert "Traceback" not in message
        assert SECRET not in message
        return message

    return run


@pytest.fixture
def no_model(monkeypatch):
    """Loading a model takes long: whatever can be refused is refused before."""

    def load(*_, **__):
        pytest.fail("a model was loaded for a command that cannot be carried out")

    monkeypatch.setattr(cli.sources, "load_source", load)


# Tables that cannot be used


def delimited(*lines):
    return "".join(f"{line}\n" for line in lines).encode()


GOOD_LINES = [f"{20 + i},{SECRET if i % 3 else 'other'},{'died' if i % 4 == 0 else 'survived'}" for i in range(40)]
HEADER = "Age,Diagnosis,Outcome"


def numbers_table(columns):
    """Many columns of numbers, which differ in every cell."""
    draw = np.random.default_rng(0)
    frame = pd.DataFrame({f"Value{i}": draw.normal(size=40).round(3).astype(str) for i in range(columns)})
    return frame.assign(Outcome=["died", "survived"] * 20).to_csv(index=False).encode()


def category_table(rows, name):
    frame = pd.DataFrame(
        {"Diagnosis": [name(row) for row in range(rows)], "Outcome": ["died", "survived"] * (rows // 2)}
    )
    return frame.assign(Age=[str(20 + row % 70) for row in range(rows)]).to_csv(index=False).encode()


BAD_TABLES = {
    "empty file": (b"", "is empty"),
    "line breaks only": (b"\n\n \n", "is empty"),
    "header only": (delimited(HEADER), "no rows"),
    "one class": (delimited(HEADER, *(f"{i},{SECRET},died" for i in range(30))), "class"),
    "every class missing": (delimited(HEADER, *(f"{i},{SECRET}," for i in range(30))), "missing"),
    "target is not there": (delimited("Age,Diagnosis", *(f"{i},{SECRET}" for i in range(30))), "no column 'Outcome'"),
    "one row of a class": (delimited(HEADER, *GOOD_LINES, f"50,{SECRET},transferred"), "'transferred'"),
    "one column": (delimited("Outcome", *(["died", "survived"] * 20)), "no column to model"),
    "column named twice": (delimited("Age,Age,Outcome", *GOOD_LINES), '"Age"'),
    "column without a name": (delimited("Age,,Outcome", *GOOD_LINES), "no name"),
    "a row too long": (delimited(HEADER, *GOOD_LINES, f"30,{SECRET},died,{SECRET}"), "cells"),
    "a row too short": (delimited(HEADER, *GOOD_LINES, f"30,{SECRET}"), "cells"),
    "quote that is not closed": (delimited(HEADER, *GOOD_LINES, f'30,"{SECRET},died'), "quote"),
    "unknown encoding": (delimited(HEADER, *GOOD_LINES).decode().encode("utf-16-le"), "characters"),
    "zero bytes": (delimited(HEADER, *GOOD_LINES) + b"\x00\x01\x02", "characters"),
    "500 columns": (numbers_table(500), "501 columns"),
    "category of 100 characters": (
        category_table(400, lambda row: SECRET + "x" * 89 if row % 2 else "other"),
        "100 characters",
    ),
    "5,000 categories": (category_table(20_000, lambda row: f"{SECRET} {row % 5000}"), "5,000 different categories"),
    "constants only": (
        delimited(HEADER, *(f"50,{SECRET},{'died' if i % 4 else 'survived'}" for i in range(40))),
        "same",
    ),
    "infinities": (delimited(HEADER, *GOOD_LINES, f"inf,{SECRET},died", f"-inf,{SECRET},died"), "infinite"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
}


@pytest.mark.parametrize("case", BAD_TABLES)
def test_a_table_that_cannot_be_used_is_refused(case, folder, refused, no_model):
    content, expected = BAD_TABLES[case]
    (folder / "patients.csv").write_bytes(content)
    assert expected in refused("run", "patients.csv", "--target", "Outcome")


@pytest.mark.parametrize("name", ["patients.xlsx", "patients.parquet", "patients.sav", "patients.ods", "patients.pdf"])
def test_a_text_under_another_name_is_refused(name, folder, refused, no_model):
    (folder / name).write_bytes(delimited(HEADER, *GOOD_LINES))
    assert name in refused("run", name, "--target", "Outcome")


def test_what_is_no_file_is_refused(folder, refused, no_model):
    (folder / "patients.csv").mkdir()
    assert "is a folder" in refused("run", "patients.csv", "--target", "Outcome")
    assert "no file" in refused("run", "nowhere.csv", "--target", "Outcome")
    assert "nowhere" in refused("schema", "nowhere.csv")


# Settings that cannot be used


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "No target column"),
        (["--target", "Nothing"], "'Nothing'"),
        (["--target", "Marker"], "different values"),
        (["--target", "Outcome", "--rare", "transferred"], "'transferred'"),
        (["--target", "Outcome", "--exclude", "Nothing"], "'Nothing'"),
        (["--target", "Outcome", "--split-column", "Nothing"], "'Nothing'"),
        (["--target", "Outcome", "--split-column", "Ward"], "neither train nor test"),
        (["--target", "Outcome", "--rows", "0"], "rows is 0"),
        (["--target", "Outcome", "--rows", "-3"], "rows is -3"),
        (["--target", "Outcome", "--seed", "-1"], "seed is -1"),
        (["--target", "Outcome", "--temperature", "nan"], "temperature is nan"),
        (["--target", "Outcome", "--reference-rows", "1"], "reference_rows is 1"),
        (["--target", "Outcome", "--batch-rows", "1"], "batch_rows is 1"),
        (["--target", "Outcome", "--threads", "0"], "0 threads"),
        (["--target", "Outcome", "--threads", "-2"], "-2 threads"),
        (["--target", "Outcome", "--threads", "100000"], "100000 threads"),
        (["--example", "clinic"], "Both a table and an --example"),
    ],
)
def test_settings_that_make_no_sense_are_refused(arguments, expected, table, refused, no_model):
    assert expected in refused("run", table, *arguments)


def test_neither_table_nor_example_is_refused(refused, no_model):
    message = refused("run", "--target", "Outcome")
    assert "either a table or an --example" in message
    assert "rddg-desktop run TABLE" in message


@pytest.mark.parametrize(
    ("arguments", "known"),
    [
        (["--mix", "many"], "balanced"),
        (["--method", "best"], "epic"),
        (["--copy-gate", "open"], "singletons"),
        (["--codec", "xml"], "compact"),
    ],
)
def test_an_unknown_choice_is_answered_with_the_known_ones(arguments, known, table, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["run", table, "--target", "Outcome", *arguments])
    assert ended.value.code == 2
    message = capsys.readouterr().err.splitlines()[-1]
    assert known in message
    assert "<" not in message


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"no JSON",
        b"\xff\xfe\xfd",
        b"[" * 100_000,
        b"[]",
        b"{}",
        b'{"format": "rddg-schema", "version": 2, "columns": []}',
        b'{"format": "rddg-schema", "version": 1}',
        b'{"format": "rddg-schema", "version": 1, "columns": [3]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"type": "real"}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Age", "type": "number"}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Age", "colour": "red"}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Age", "minimum": 1e999}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Nothing"}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Age"}, {"name": "Age"}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Diagnosis", "type": "integer"}]}',
        b'{"format": "rddg-schema", "version": 1, "columns": [{"name": "Age", "role": "target"}]}',
    ],
)
def test_a_schema_file_that_makes_no_sense_is_refused(content, table, folder, refused, no_model):
    if content is not None:
        (folder / "schema.json").write_bytes(content)
    refused("run", table, "--target", "Outcome", "--schema", "schema.json")
    refused("schema", table, "--target", "Outcome", "--schema", "schema.json")


@pytest.mark.parametrize(
    ("out", "expected"),
    [
        ("there.csv", "already a file"),
        ("folder.csv", "already a folder"),
        ("rows.pdf", "rows.pdf"),
        ("rows", "rows"),
        ("nowhere/rows.csv", "nowhere"),
        ("patients.csv", "already a file"),
    ],
)
def test_a_place_for_the_rows_that_cannot_be_used_is_refused(out, expected, table, folder, refused, no_model):
    (folder / "there.csv").write_bytes(b"someone's work")
    (folder / "folder.csv").mkdir()
    assert expected in refused("run", table, "--target", "Outcome", "--out", out)


def test_neither_the_source_table_nor_the_project_is_ever_overwritten(table, folder, refused, no_model):
    assert "source table" in refused("run", table, *QUICK, "--out", f"../here/{table}", "--overwrite")
    assert "project" in refused("run", table, *QUICK, "--project", "rows.csv", "--out", folder / "rows.csv")


def test_the_default_place_for_the_rows_is_not_overwritten_either(table, folder, refused, no_model):
    (folder / "patients-synthetic.csv").write_bytes(b"someone's work")
    assert "patients-synthetic.csv" in refused("run", table, *QUICK)


@pytest.mark.parametrize("project", ["there.rddg", "nowhere/new.rddg", ".", "folder.rddg"])
def test_a_place_for_the_project_that_cannot_be_used_is_refused(project, table, folder, refused, no_model):
    (folder / "there.rddg").write_bytes(b"someone's project")
    (folder / "folder.rddg").mkdir()
    refused("run", table, *QUICK, "--project", project)


# Models and projects that cannot be used


@pytest.fixture
def broken_model(folder):
    def write(kind):
        path = folder / "model.gguf"
        match kind:
            case "cut short":
                with embedded_model_path().open("rb") as whole:
                    path.write_bytes(whole.read(1 << 20))
            case "garbage":
                path.write_bytes(b"GGUF" + random.Random(5).randbytes(100_000))
            case "header only":
                path.write_bytes(b"GGUF")
            case "another file":
                path.write_bytes(b"notes of a physician")
            case "empty":
                path.write_bytes(b"")
            case "a folder":
                path.mkdir()
            case "missing":
                pass
        return path.name

    return write


@pytest.mark.parametrize(
    "kind", ["cut short", "garbage", "header only", "another file", "empty", "a folder", "missing"]
)
def test_a_model_that_cannot_be_used_is_refused(kind, broken_model, table, refused):
    assert "model.gguf" in refused("run", table, *QUICK, "--model", broken_model(kind), lines=6)


@pytest.fixture
def project(table, model, capsys):
    """A project whose run is at its end, and no file of rows."""
    assert cli.main(["run", table, *QUICK]) == 0
    Path("patients-synthetic.csv").unlink()
    capsys.readouterr()
    return Path("patients.rddg")


def test_a_file_that_is_no_sound_project_is_not_resumed(project, refused, no_model):
    whole = project.read_bytes()
    for content in (b"", b"notes", whole[:100], whole[: len(whole) // 2], whole[:-1]):
        project.write_bytes(content)
        refused("resume", project)
    project.unlink()
    for path in (project, ".", "nowhere/patients.rddg"):
        assert "no project file" in refused("resume", path)


def test_a_newer_project_is_not_resumed(project, refused, no_model):
    with closing(sqlite3.connect(project)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    assert "newer version" in refused("resume", project)


def test_a_project_that_is_open_elsewhere_is_not_resumed(project, refused, no_model):
    with Project.open(project):
        assert "open in another window or program" in refused("resume", project)


def test_a_read_only_project_is_not_resumed(project, refused, no_model, monkeypatch):
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert "cannot be written to" in refused("resume", project)


def test_another_model_does_not_go_on_with_a_project(project, model, folder, capsys):
    model(fingerprint="e" * 64)
    before = contents(folder)
    assert cli.main(["resume", str(project), "--out", "rows.csv"]) == 2
    message = capsys.readouterr().err
    assert "another model file" in message
    assert "--model" in message
    assert not Path("rows.csv").exists()
    with Project.open(project) as opened:
        assert [action for _, action, _ in opened.audit_trail()][-1] == "exported"
    assert set(contents(folder)) == set(before)


def test_a_model_that_was_moved_is_asked_for(table, model, capsys, monkeypatch, folder):
    (folder / "own.gguf").write_bytes(b"a model")
    assert cli.main(["run", table, *QUICK, "--model", "own.gguf"]) == 0
    with Project.open(Path("patients.rddg")) as project:
        assert Path(project.model().path) == folder / "own.gguf"
    (folder / "own.gguf").rename(folder / "moved.gguf")
    capsys.readouterr()
    assert cli.main(["resume", "patients.rddg", "--out", "again.csv"]) == 2
    assert "no longer at" in capsys.readouterr().err
    assert cli.main(["resume", "patients.rddg", "--out", "again.csv", "--model", "moved.gguf"]) == 0
    assert Path("again.csv").read_bytes() == Path("patients-synthetic.csv").read_bytes()


# The whole way


@pytest.mark.parametrize("out", ["rows.csv", "rows.tsv", "rows.xlsx", "rows.parquet"])
def test_a_run_makes_the_rows_that_were_asked_for(out, table, model, capsys, folder):
    assert cli.main(["run", table, *QUICK, "--out", out]) == 0
    rows = read_table(folder / out).frame
    assert rows["Outcome"].value_counts().to_dict() == {"died": 6, "survived": 6}
    assert list(rows.columns) == list(patients().columns)
    output, message = capsys.readouterr()
    assert output == ""
    assert f"12 rows written to {out}" in message
    assert "patients.rddg" in message
    assert sorted(contents(folder)) == sorted([table, "patients.rddg", out])


@pytest.mark.parametrize("switches", [[], ["--codec", "digits"], ["--codec", "csv"], ["--fast"], ["--choose"]])
def test_a_model_that_gives_logits_is_calibrated_and_its_information_is_printed(switches, table, model, capsys):
    model(TokenSource)
    assert cli.main(["run", table, *QUICK, *switches]) == 0
    assert read_table(Path("patients-synthetic.csv")).frame["Outcome"].value_counts().to_dict() == {
        "died": 6,
        "survived": 6,
    }
    message = capsys.readouterr().err
    assert "Bits per held-out row (12 rows, lower is better): class frequencies " in message
    assert "Information the model adds beyond the structure: " in message
    assert ("Settings tried:" in message) is (switches == ["--choose"])
    with Project.open(Path("patients.rddg")) as project:
        state = project.state()
    assert state.calibrated.information.rows == 12
    assert (state.chosen is not None) is (switches == ["--choose"])


def test_switches_reach_the_run(table, model, capsys):
    model(TokenSource)
    switches = ["--no-calibration", "--no-feedback", "--no-rules", "--codec", "csv", "--json"]
    assert cli.main(["run", table, *QUICK, *switches]) == 0
    kinds = [json.loads(line)["event"] for line in capsys.readouterr().out.splitlines()]
    assert not {"calibrated", "calibration_progress", "rules_mined"} & set(kinds)
    with Project.open(Path("patients.rddg")) as project:
        settings, state = project.plan().settings, project.state()
    assert (settings.codec, settings.batch_rows) == (Codec.CSV, 4)
    assert not any((settings.use_calibration, settings.use_feedback, settings.use_rules))
    assert [len(batch.rows) for batch in state.batches] == [4, 4, 4]
    assert all(batch.feedback == batch.online == () for batch in state.batches)


def test_the_structure_alone_is_run_and_resumed_without_any_model(table, no_model, capsys):
    assert cli.main(["run", table, *QUICK, "--method", "structure", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (calibrated,) = [event for event in events if event["event"] == "calibrated"]
    assert calibrated["information"]["structure"] > 0
    assert calibrated["information"]["model"] is None
    written = Path("patients-synthetic.csv").read_bytes()
    assert len(read_table(Path("patients-synthetic.csv")).frame) == 12
    assert cli.main(["resume", "patients.rddg", "--overwrite"]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == written
    message = capsys.readouterr().err
    assert "12 rows written" in message


@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_where_the_embedded_model_cannot_be_loaded_the_structure_serves_and_it_is_said(
    as_json, table, monkeypatch, capsys
):
    def broken(*_, **__):
        raise ModelError("The embedded model is not there.", "No rows were made with it.", "Repair it.")

    monkeypatch.setattr(cli.sources, "load_source", broken)
    assert cli.main(["run", table, *QUICK, *as_json]) == 0
    output, message = capsys.readouterr()
    said = "The embedded model is not there. The rows are therefore made from the structure of the table alone"
    assert said in (output if as_json else message)
    assert len(read_table(Path("patients-synthetic.csv")).frame) == 12
    with Project.open(Path("patients.rddg")) as project:
        assert project.plan().settings.method is Method.STRUCTURE
        assert project.model().sha256 == ""
    # Nor does it need one when it is taken up again.
    assert cli.main(["resume", "patients.rddg", "--out", "again.csv"]) == 0
    assert Path("again.csv").read_bytes() == Path("patients-synthetic.csv").read_bytes()


def test_a_resumed_run_has_the_context_that_it_was_begun_with(table, monkeypatch):
    asked = []

    def load(wanted):
        asked.append((wanted.threads, wanted.context_tokens, wanted.gpu_layers))
        return TokenSource(context_tokens=wanted.context_tokens or 4096)

    monkeypatch.setattr(cli.sources, "load_source", load)
    assert cli.main(["run", table, *QUICK, "--threads", "1"]) == 0
    assert cli.main(["resume", "patients.rddg", "--out", "again.csv"]) == 0
    assert asked == [(1, None, None), (1, 4096, 0)]


def test_rows_of_the_rare_class_only(table, model):
    assert cli.main(["run", table, *QUICK, "--mix", "rare", "--exclude", "Ward", "--project", "p.rddg"]) == 0
    rows = read_table(Path("p-synthetic.csv")).frame
    assert set(rows["Outcome"]) == {"died"}
    assert "Ward" not in rows.columns


def test_an_example_is_run_without_a_table(model, folder):
    assert cli.main(["run", "--example", "clinic", "--rows", "4", "--method", "epic", "--reference-rows", "4"]) == 0
    assert set(contents(folder)) == {"clinic.rddg", "clinic-synthetic.csv"}
    assert len(read_table(folder / "clinic-synthetic.csv").frame) == 4


def test_json_is_one_event_a_line_and_shows_no_cell(table, model, capsys):
    def quoting(request):
        answered = answer(request)
        return answered if "," in answered else f"{CATEGORIES[0]} and {NUMBER} stood in the rows.\n"

    model(script=quoting)
    assert cli.main(["run", table, *QUICK, "--json", "--no-random-words", "--seed", "3"]) == 0
    output, message = capsys.readouterr()
    events = [json.loads(line) for line in output.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[-2:] == ["run_done", "written"]
    assert {"notice", "stage_started", "core_set_done", "relations_mined", "rules_mined", "batch_done"} < set(kinds)
    assert [event["rows_done"] for event in events if event["event"] == "batch_done"][-1] == 12
    assert events[-1] == {"event": "written", "path": "patients-synthetic.csv", "rows": 12}
    assert message == ""
    for cell in (*CATEGORIES, NUMBER):
        assert cell in Path("patients.csv").read_text(encoding="utf-8")
        assert cell not in output


def test_events_as_json_are_names_and_numbers(table):
    plan = prepare(read_table(Path(table)).frame, Settings("Outcome"))
    asked = Exchange(Stage.RULES, None, 0, SECRET, SECRET, 1, 1, 0.5)
    quality = Assessment((Discrepancy(Dimension.FREQUENCY, ("Diagnosis",), "died", SECRET, 0.1, 0.2, 0.1, 0.3),), {})
    quoting = [
        made(parse(line, plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows)
        for line in ("Age <= 120", f"Diagnosis != {SECRET}", "Marker rises with Age")
    ]
    refused = {quoting[1].text: 4, quoting[0].text: 1}
    batch = Batch(
        0,
        (1,),
        (1,),
        plan.training[:2],
        {Refusal.COPY: 3},
        (SECRET,),
        (SECRET,),
        quality,
        quality,
        (),
        (asked,),
        1,
        refused,
    )
    fitted = ColumnCalibration(1, (), 0.5, 0.1, np.array([7391.0]), np.ones(1), np.ones(1))
    told = ColumnInformation("Age", 2.0, 1.5, 3.0, 1.25, 0.5, (0.25, 0.75))
    information = Information(7, 2.0, 1.5, (told,), 3.0, 1.25, 0.25, (0.125, 0.375))
    evidence = Evidence(EvidenceKind.PEARSON, ("Age", "Diagnosis"), 0.5, 0.01, SECRET)
    core_set = CoreSet(pd.Series([0.5]), pd.Series([1, 1]), "")
    events = {
        "batch_done": BatchDone(batch, 2, 12),
        "relations_mined": RelationsMined((evidence,), f"{SECRET}\n{SECRET}", asked),
        "rules_mined": RulesMined(tuple(quoting), SECRET, asked),
        "run_done": RunDone(12, 1.0, {}, 0, 0.0, 0.0, tuple((rule, Measure(12, 11)) for rule in quoting[1:])),
        "core_set_done": CoreSetDone(core_set),
        "calibrated": Calibrated(Calibration((fitted,)), (np.full((1, 1), 7391.0),), information, 1.0),
    }
    for name, event in events.items():
        text = json.dumps(event_to_json(event, quoting))
        assert json.loads(text)["event"] == name
        assert SECRET not in text
        assert NUMBER not in text
    assert event_to_json(events["batch_done"], quoting)["refusals"] == {"copy of a training row": 3}
    assert event_to_json(events["batch_done"], quoting)["rule_refusals"] == {"2": 4, "1": 1}
    mined = event_to_json(events["rules_mined"])
    assert (mined["hard"], mined["soft"], mined["off"], mined["lines"]) == (2, 1, 0, 1)
    assert event_to_json(events["run_done"], quoting)["rules"] == [
        {"number": 2, "is_hard": True, "support": 12, "breaks": 1},
        {"number": 3, "is_hard": False, "support": 12, "breaks": 1},
    ]
    calibrated = json.loads(json.dumps(event_to_json(events["calibrated"])))["information"]
    assert (calibrated["rows"], calibrated["added"], calibrated["added_interval"]) == (7, 0.25, [0.125, 0.375])
    assert calibrated["columns"][0]["alpha_interval"] == [0.25, 0.75]


def test_a_message_shows_names_as_they_are(table, model, capsys, folder):
    frame = patients().rename(columns={"Ward": "[bold]Ward :smile:"})
    write_table(frame, folder / "[red]odd :dna: name.csv")
    assert cli.main(["run", "[red]odd :dna: name.csv", *QUICK]) == 0
    message = capsys.readouterr().err
    assert "[bold]Ward :smile:: leading zeros" in message
    assert "12 rows written to [red]odd :dna: name-synthetic.csv" in message


# Stopping and resuming


@pytest.fixture
def undisturbed(table, model, tmp_path):
    """Bytes of the rows of a run that nobody stopped."""
    out = tmp_path / "undisturbed.csv"
    assert cli.main(["run", table, *QUICK, "--project", str(tmp_path / "undisturbed.rddg"), "--out", str(out)]) == 0
    return out.read_bytes()


def interrupting(request_number, script=answer):
    """A script that sends Ctrl-C while it answers a certain request."""
    requests = []

    def answer_and_interrupt(request):
        requests.append(request)
        if len(requests) == request_number:
            signal.raise_signal(signal.SIGINT)
        return script(request)

    return answer_and_interrupt


@pytest.mark.parametrize("request_number", [1, 2, 3, 5])
@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_ctrl_c_stops_a_run_and_resume_ends_it_alike(request_number, as_json, table, model, undisturbed, capfd):
    handler = signal.getsignal(signal.SIGINT)
    model(script=interrupting(request_number))
    capfd.readouterr()
    assert cli.main(["run", table, *QUICK, *as_json]) == 3
    assert signal.getsignal(signal.SIGINT) is handler
    message = capfd.readouterr().err
    assert "The run was stopped." in message
    assert "Resume with: rddg-desktop resume patients.rddg\n" in message
    assert "Traceback" not in message
    assert not Path("patients-synthetic.csv").exists()
    model()
    assert cli.main(["resume", "patients.rddg", *as_json]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == undisturbed


def test_a_request_to_terminate_stops_a_run_as_well(table, model, undisturbed, capfd):
    def terminating(request):
        signal.raise_signal(signal.SIGTERM)
        return answer(request)

    model(script=terminating)
    assert cli.main(["run", table, *QUICK]) == 3
    model()
    assert cli.main(["resume", "patients.rddg"]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == undisturbed


def test_a_second_ctrl_c_stops_at_once(table, model, undisturbed, capfd):
    def stubborn(request):
        if len(requests := source.requests) == 3:
            signal.raise_signal(signal.SIGINT)
            assert requests  # the first one is only taken note of
            signal.raise_signal(signal.SIGINT)
            pytest.fail("the second Ctrl-C did not stop the model")
        return answer(request)

    source = model(script=stubborn)
    capfd.readouterr()
    assert cli.main(["run", table, *QUICK]) == 3
    message = capfd.readouterr().err
    assert "Ctrl-C again" in message
    assert "Resume with: rddg-desktop resume patients.rddg\n" in message
    assert "Traceback" not in message
    model()
    assert cli.main(["resume", "patients.rddg"]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == undisturbed


def test_ctrl_c_before_a_run_begins_leaves_nothing(table, folder, refused, monkeypatch):
    def interrupted(*_, **__):
        signal.raise_signal(signal.SIGINT)
        pytest.fail("Ctrl-C did not stop the loading of the model")

    monkeypatch.setattr(cli.sources, "load_source", interrupted)
    before = contents(folder)
    assert cli.main(["run", table, *QUICK]) == 130
    assert contents(folder) == before


@pytest.mark.skipif(os.name == "nt", reason="the command is split by a POSIX shell")
def test_the_hint_to_resume_can_be_typed_as_it_stands(table, model, undisturbed, capfd, folder):
    model(script=interrupting(4))
    project, out = folder / "two words.rddg", folder / "new rows.csv"
    capfd.readouterr()
    assert cli.main(["run", table, *QUICK, "--project", str(project), "--out", str(out)]) == 3
    hint = capfd.readouterr().err.splitlines()[-1].removeprefix("Resume with: ")
    model()
    # The shell splits it into words as it would for a person.
    words = subprocess.run(
        f"{sys.executable} -c 'import json, sys; print(json.dumps(sys.argv[1:]))' {hint}",
        shell=True,
        capture_output=True,
        check=True,
    )
    command = json.loads(words.stdout)
    assert command[0] == "rddg-desktop"
    assert cli.main(command[1:]) == 0
    assert out.read_bytes() == undisturbed


def test_resuming_a_finished_project_writes_its_rows_again(project, undisturbed):
    assert cli.main(["resume", str(project)]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == undisturbed
    assert cli.main(["resume", str(project)]) == 2
    Path("patients-synthetic.csv").write_bytes(b"other")
    assert cli.main(["resume", str(project), "--overwrite"]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == undisturbed
    assert cli.main(["resume", str(project), "--out", "rows.parquet"]) == 0
    assert len(read_table(Path("rows.parquet")).frame) == 12


def test_a_file_that_appears_during_the_run_is_not_overwritten(table, model, undisturbed, capsys):
    def appearing(request):
        Path("patients-synthetic.csv").write_bytes(b"someone's work")
        return answer(request)

    model(script=appearing)
    assert cli.main(["run", table, *QUICK]) == 3
    assert Path("patients-synthetic.csv").read_bytes() == b"someone's work"
    assert "Resume with" in capsys.readouterr().err
    assert cli.main(["resume", "patients.rddg", "--out", "rows.csv"]) == 0
    assert Path("rows.csv").read_bytes() == undisturbed


def test_a_full_disk_ends_a_run_so_that_it_can_be_resumed(table, model, undisturbed, tmp_path, capsys, monkeypatch):
    def connect(path):
        connection = connected(path)
        connection.execute(f"PRAGMA max_page_count = {needed_pages - 2}")
        return connection

    needed_pages = (tmp_path / "undisturbed.rddg").stat().st_size // 4096
    connected = store.connected
    with monkeypatch.context() as full_disk:
        full_disk.setattr(store, "connected", connect)
        assert cli.main(["run", table, *QUICK]) == 3
    message = capsys.readouterr().err
    assert "The disk has no room" in message
    assert "Resume with: rddg-desktop resume patients.rddg\n" in message
    assert cli.main(["resume", "patients.rddg"]) == 0
    assert Path("patients-synthetic.csv").read_bytes() == undisturbed


def test_a_model_that_writes_nothing_usable_is_given_up(table, model, capsys):
    model(script=lambda _request: "I am sorry, I cannot do that.\n")
    assert cli.main(["run", table, *QUICK]) == 3
    message = capsys.readouterr().err
    assert "no acceptable row" in message
    assert "Resume with" in message


# Rules


@pytest.fixture
def unbegun(folder):
    """A project whose run has made no row yet."""
    frame = patients()
    plan = prepare(frame, Settings("Outcome"))
    Project.create(Path("patients.rddg"), frame, "patients.csv", plan, ModelRecord("none", "", "", 1)).close()


@pytest.fixture
def rules(capsys):
    """Run a `rules` command on patients.rddg that must succeed; returns its output and its messages."""

    def run(*arguments, code=0):
        capsys.readouterr()
        assert cli.main(["rules", "patients.rddg", *map(str, arguments)]) == code
        output, message = capsys.readouterr()
        assert "Traceback" not in message
        return output, message

    return run


def stored():
    """The project's rules as (text, is on, is hard), and its audit trail without the first entry."""
    with Project.open(Path("patients.rddg")) as project:
        found = [(rule.text, rule.is_on, rule.is_hard) for rule in project.rules()]
        return found, [(action, detail) for _, action, detail in project.audit_trail()[1:]]


@pytest.fixture
def denied(rules):
    """Run a `rules` command that must be refused and change neither rules nor audit trail; returns the message."""

    def run(*arguments):
        before = stored()
        output, message = rules(*arguments, code=2)
        assert output == ""
        assert stored() == before
        return message

    return run


def test_rules_are_listed_with_their_figures(unbegun, rules):
    assert rules("list") == (
        "",
        "The project has no rules. A run proposes some, and `rddg-desktop rules FILE.rddg add` states one.\n",
    )
    rules("add", "Marker >= 3")
    rules("add", "Age >= 60", "--soft", "--off")
    output, message = rules("list")
    assert message == ""
    first, second = output.split("  2  ")
    assert first.splitlines() == [
        "  1  Marker >= 3",
        "     on, hard, from a person",
        "     training rows: 48 say something of it, confidence 100.0% (95 % interval 92.6% to 100.0%), none breaks it",
        "     held-out rows: 12 say something of it, confidence 100.0% (95 % interval 75.8% to 100.0%), none breaks it",
    ]
    assert second.splitlines()[:2] == ["Age >= 60", "     off, soft, from a person"]
    assert second.splitlines()[-1] == "     not borne out by the data"
    assert "not borne out" not in first


def test_rules_are_listed_as_json(unbegun, rules):
    rules("add", "Marker >= 3", "--soft")
    rules("add", "if Marker is missing then Age = 3")
    first, second = json.loads(rules("list", "--json")[0])["rules"]
    assert (first["number"], first["text"], first["is_on"], first["is_hard"]) == (1, "Marker >= 3", True, False)
    assert (first["origin"], first["is_borne_out"], second["is_borne_out"]) == ("user", True, False)
    assert first["training"]["support"] == 48
    assert first["training"]["breaks"] == 0
    assert first["training"]["interval"] == pytest.approx([0.926, 1.0], abs=0.001)
    assert first["held_out"]["confidence"] == 1.0
    assert second["training"] == {"support": 0, "breaks": 0, "confidence": None, "interval": [0.0, 1.0]}


def test_a_rule_is_added_as_it_was_understood(unbegun, rules):
    output, message = rules("add", "marker≥ 3.0")
    assert output.startswith("  1  Marker >= 3\n     on, hard, from a person\n     training rows: 48 say something")
    assert message == ""
    assert stored() == (
        [("Marker >= 3", True, True)],
        [
            (
                "rule added",
                {
                    "version": __version__,
                    "position": 1,
                    "rule": {"text": "Marker >= 3", "is_on": True, "is_hard": True, "origin": "user"},
                },
            )
        ],
    )


def test_a_hard_rule_that_training_rows_break_is_added_with_a_warning(unbegun, rules):
    output, message = rules("add", "Age >= 60")
    assert "not borne out by the data" in output
    assert "Careful: rule 1 is hard, but " in message
    assert "rddg-desktop rules patients.rddg soft 1\n" in message
    assert "Careful" not in rules("soft", 1)[1]
    assert "Careful" in rules("hard", 1)[1]
    assert "Careful" not in rules("off", 1)[1]


def test_a_relation_over_the_whole_table_is_soft_and_stays_so(unbegun, rules, denied):
    _, message = rules("add", "Marker rises with Platelets")
    assert "It is therefore soft." in message
    assert "speaks of the whole table" in denied("hard", 1)
    rules("add", "Age <= 120")
    assert "therefore soft now" in rules("edit", 2, "Marker falls with Age")[1]
    assert stored()[0] == [("Marker rises with Platelets", True, False), ("Marker falls with Age", True, False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "it is empty"),
        ("Agee >= 3", "at character 1: 'Agee' is no column; perhaps 'Age' is meant"),
        ("Age >= old", "at character 8"),
        ("Age rises", "'with'"),
        ("(" * 500 + "Age > 3" + ")" * 500, "nested too deeply"),
        ("Age > 3 or " * 1000 + "Age > 3", "at most 2,000"),
        ("Age > 3\n= 5", "something follows"),
        ("\x00\x1b[2J", "at character 1"),
    ],
)
def test_what_is_no_rule_is_refused(text, expected, unbegun, denied, rules):
    assert expected in denied("add", text)
    rules("add", "Age <= 120")
    assert expected in denied("edit", 1, text)


def test_a_rule_is_stated_once(unbegun, rules, denied):
    rules("add", "Age <= 120")
    rules("add", "Marker >= 0")
    assert "already there, as number 1" in denied("add", "Age<=120", "--off", "--soft")
    assert "already there, as number 1" in denied("edit", 2, "Age<=120")
    assert "already there, as number 2" in denied("edit", 2, "Marker >= 0.0")


def test_there_is_room_for_so_many_rules(unbegun, rules, denied, folder):
    lines = [f"Age <= {100 + number}" for number in range(MAXIMUM_RULES)]
    (folder / "rules.txt").write_text("\n".join(lines))
    rules("import", "rules.txt")
    assert len(stored()[0]) == MAXIMUM_RULES
    assert f"at most {MAXIMUM_RULES}" in denied("add", "Age <= 99")
    (folder / "more.txt").write_text("Age <= 98\nAge <= 99")
    assert f"at most {MAXIMUM_RULES}" in denied("import", "more.txt")


def test_a_rule_is_edited_and_keeps_its_place_and_state(unbegun, rules):
    for text in ("Age <= 120", "Marker >= 0", "Platelets >= 0"):
        rules("add", text, "--soft", "--off")
    output, _ = rules("edit", 2, "if Outcome = died then Marker >= 1")
    assert output.startswith("  2  if Outcome = died then Marker >= 1\n     off, soft, from a person\n")
    found, trail = stored()
    assert found[1] == ("if Outcome = died then Marker >= 1", False, False)
    assert [text for text, *_ in found] == ["Age <= 120", "if Outcome = died then Marker >= 1", "Platelets >= 0"]
    action, detail = trail[-1]
    assert (action, detail["position"]) == ("rule edited", 2)
    assert (detail["before"]["text"], detail["after"]["text"]) == ("Marker >= 0", found[1][0])


def test_rules_are_switched_moved_and_removed(unbegun, rules):
    for text in ("Age <= 120", "Marker >= 0", "Platelets >= 0"):
        rules("add", text)
    rules("off", 1, 3, 1)
    rules("soft", 2)
    assert stored()[0] == [("Age <= 120", False, True), ("Marker >= 0", True, False), ("Platelets >= 0", False, True)]
    rules("on", 3)
    rules("hard", 2)
    assert stored()[0] == [("Age <= 120", False, True), ("Marker >= 0", True, True), ("Platelets >= 0", True, True)]
    assert "already" in rules("on", 2, 3)[1]
    assert rules("move", 3, 1)[0] == "  1  Platelets >= 0\n  2  Age <= 120\n  3  Marker >= 0\n"
    rules("move", 2, 2)
    rules("remove", 3, 1)
    found, trail = stored()
    assert found == [("Age <= 120", False, True)]
    assert [action for action, _ in trail[3:]] == [
        "rules switched off",
        "rules made soft",
        "rules switched on",
        "rules made hard",
        "rule moved",
        "rules removed",
    ]
    assert (trail[3][1]["positions"], trail[3][1]["rules"]) == ([1, 3], ["Age <= 120", "Platelets >= 0"])
    assert (trail[7][1]["before"], trail[7][1]["after"], trail[7][1]["rule"]) == (3, 1, "Platelets >= 0")
    assert [rule["text"] for rule in trail[8][1]["rules"]] == ["Marker >= 0", "Platelets >= 0"]


@pytest.mark.parametrize(
    "command",
    ["edit {} Age>=3", "on 1 {}", "off {}", "hard {}", "soft {} 1", "move {} 1", "move 1 {}", "remove 1 {}"],
)
def test_a_rule_that_there_is_not_is_refused(command, unbegun, rules, denied):
    assert "has no rules yet" in denied(*command.format(1).split())
    rules("add", "Age <= 120")
    rules("add", "Age <= 130")
    for number in (0, 3, -1, 10**30):
        message = denied(*command.format(number).split())
        assert f"There is no rule {number}." in message
        assert "Choose from 1 to 2" in message


@pytest.mark.parametrize("name", ["rules.txt", "rules.json"])
def test_rules_go_from_one_project_to_another(name, unbegun, rules, denied, folder):
    for arguments in (["Age <= 120"], ["Marker >= 0", "--soft"], ["Marker rises with Age", "--off"]):
        rules("add", *arguments)
    assert f"3 rules written to {name}" in rules("export", name)[1]
    assert "already a file" in denied("export", name)
    rules("export", name, "--overwrite")
    found, _ = stored()
    rules("remove", 1, 2, 3)
    assert "3 rules added, 0 changed" in rules("import", name)[1]
    assert stored()[0] == found
    assert "has these rules already" in rules("import", name)[1]
    rules("off", 1)
    rules("remove", 3)
    rules("add", "Platelets >= 0")
    output, message = rules("import", name)
    assert "1 rule added, 1 changed" in message
    assert [line[:3] for line in output.splitlines() if line[2] != " "] == ["  1", "  4"]
    assert [text for text, *_ in stored()[0]] == [
        "Age <= 120",
        "Marker >= 0",
        "Platelets >= 0",
        "Marker rises with Age",
    ]
    assert stored()[0][0] == ("Age <= 120", True, True)
    action, detail = stored()[1][-1]
    assert (action, detail["file"]) == ("rules imported", name)
    assert [rule["text"] for rule in detail["added"]] == ["Marker rises with Age"]
    assert [rule["text"] for rule in detail["changed"]] == ["Age <= 120"]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("rules.txt", None, "No such file"),
        ("rules.txt", b"", "holds no rule"),
        ("rules.txt", b"Age <= 120\nAgee >= 3\n", "line 2 cannot be read at character 1: 'Agee' is no column"),
        ("rules.txt", b"Age <= 120\n" + random.Random(7).randbytes(3000), "no text"),
        ("rules.txt", b"Age <= 120 and Age >= 0\n" * 100_000, "line 2 says the same as line 1"),
        ("rules.txt", b"(" * 5000, "at most 2,000"),
        ("rules.json", b"Age <= 120", "no JSON document"),
        ("rules.json", b'{"rules": [{"text": "Age <= 120"}]}', '"format"'),
        ("rules.json", b'{"format": "rddg-rules", "version": 7, "rules": []}', "newer program"),
        ("rules.json", b'{"format": "rddg-rules", "version": 1, "rules": [{"text": ["Age <= 120"]}]}', "rule 1"),
    ],
)
def test_a_file_of_rules_that_makes_no_sense_is_refused(
    name, content, expected, unbegun, denied, table, folder, capsys
):
    if content is not None:
        (folder / name).write_bytes(content)
    assert expected in denied("import", name)
    # Nor does it begin a run.
    before = set(contents(folder))
    assert cli.main(["run", table, *QUICK, "--rules", name, "--project", "new.rddg"]) == 2
    message = capsys.readouterr().err
    assert expected in message
    assert "Traceback" not in message
    assert set(contents(folder)) == before


def test_rules_of_a_project_that_is_none_or_open_elsewhere_are_refused(unbegun, capsys, folder):
    with Project.open(Path("patients.rddg")):
        assert cli.main(["rules", "patients.rddg", "list"]) == 2
    assert "open in another window or program" in capsys.readouterr().err
    assert cli.main(["rules", "nowhere.rddg", "add", "Age <= 120"]) == 2
    assert "no project file" in capsys.readouterr().err
    assert not Path("nowhere.rddg").exists()


def test_rules_are_printable_where_the_output_holds_few_characters(folder):
    frame = patients().rename(columns={"Marker": "Märker Ω 二"})
    plan = prepare(frame, Settings("Outcome"))
    Project.create(folder / "patients.rddg", frame, "patients.csv", plan, ModelRecord("none", "", "", 1)).close()
    done = subprocess.run(
        [sys.executable, "-m", "rddg_desktop.cli", "rules", "patients.rddg", "add", "Märker Ω 二 >= 3"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
    )
    assert done.stdout.startswith(b"  1  M\\xe4rker \\u03a9 \\u4e8c >= 3")


# Rules and runs


def test_hard_rules_stated_for_a_run_hold_in_every_row(table, no_model, folder, capsys):
    (folder / "rules.txt").write_text("if Outcome = died then Ward = 01\nsoft: Age >= 60\noff: Age <= 20\n")
    assert cli.main(["run", table, *QUICK, "--method", "structure", "--rules", "rules.txt"]) == 0
    rows = read_table(Path("patients-synthetic.csv")).frame
    assert set(rows["Ward"][rows["Outcome"] == "died"]) == {"01"}
    message = capsys.readouterr().err
    (mined,) = [line for line in message.splitlines() if line.startswith("Rules: ")]
    assert mined.endswith("off; see `rddg-desktop rules patients.rddg list`.")
    (obeyed,) = [line for line in message.splitlines() if line.startswith("Hard rules that every row obeys: ")]
    found, _ = stored()
    hard = sum(is_on and is_hard for _, is_on, is_hard in found)
    assert obeyed == f"Hard rules that every row obeys: {hard} of {hard}."
    assert "Soft rules: " in message
    assert "Age >= 60 " in message
    assert found[:3] == [
        ("if Outcome = died then Ward = 01", True, True),
        ("Age >= 60", True, False),
        ("Age <= 20", False, True),
    ]
    with Project.open(Path("patients.rddg")) as project:
        assert project.audit_trail()[0][2]["rules"] == 3


def test_json_tells_of_rules_by_their_numbers(table, no_model, folder, capsys):
    (folder / "rules.txt").write_text(f"Diagnosis = {CATEGORIES[1]}\nsoft: Diagnosis != {CATEGORIES[0]}\n")
    assert cli.main(["run", table, *QUICK, "--method", "structure", "--rules", "rules.txt", "--json"]) == 0
    output = capsys.readouterr().out
    events = {event["event"]: event for event in map(json.loads, output.splitlines())}
    found, _ = stored()
    on = [number for number, (_, is_on, _) in enumerate(found, 1) if is_on]
    assert events["rules_mined"]["hard"] + events["rules_mined"]["soft"] == len(on)
    assert [rule["number"] for rule in events["run_done"]["rules"]] == on
    first, second = events["run_done"]["rules"][:2]
    assert (first["is_hard"], first["breaks"], second["is_hard"]) == (True, 0, False)
    assert set(events["batch_done"]["rule_refusals"]) <= {str(number) for number in on}
    for category in CATEGORIES:
        assert category not in output


@pytest.mark.parametrize("without", [["--no-rules"], ["--method", "epic"]])
def test_rules_are_not_stated_and_left_out_at_once(without, table, refused, no_model, folder):
    (folder / "rules.txt").write_text("Age <= 120\n")
    assert "--rules" in refused("run", table, *QUICK, "--rules", "rules.txt", *without)


def test_a_project_whose_run_has_no_rules_says_so(table, model, rules):
    assert cli.main(["run", table, *QUICK, "--no-rules"]) == 0
    assert "was begun without rules" in rules("add", "Age <= 120")[1]


def test_rules_changed_in_a_pause_count_for_the_rows_made_from_then_on(table, model, rules, capsys):
    model(script=interrupting(5))
    assert cli.main(["run", table, *QUICK]) == 3
    with Project.open(Path("patients.rddg")) as project:
        done = project.rows()
    assert 0 < len(done) < 12
    model()
    _, message = rules("add", "Ward != 03")
    assert f"The {len(done)} rows already made stay as they are" in message
    assert cli.main(["resume", "patients.rddg"]) == 0
    rows = read_table(Path("patients-synthetic.csv")).frame
    assert "03" in set(patients()["Ward"])
    assert "03" not in set(rows["Ward"][len(done) :])
    with Project.open(Path("patients.rddg")) as project:
        pd.testing.assert_frame_equal(project.rows().iloc[: len(done)], done)
        refused = project.rule_refusals()["Ward != 03"]
    assert refused > 0
    assert f"{refused} x Ward != 03" in capsys.readouterr().err


def test_rules_that_leave_no_row_stop_a_run_which_goes_on_once_they_are_changed(table, no_model, rules, folder, capsys):
    (folder / "rules.txt").write_text("Ward = 01 and Ward = 02\n")
    assert cli.main(["run", table, *QUICK, "--method", "structure", "--rules", "rules.txt"]) == 3
    message = capsys.readouterr().err
    assert "'Ward = 01 and Ward = 02'" in message
    assert "Resume with: rddg-desktop resume patients.rddg\n" in message
    rules("off", 1)
    assert cli.main(["resume", "patients.rddg"]) == 0
    assert len(read_table(Path("patients-synthetic.csv")).frame) == 12


def test_rules_of_a_finished_project_can_be_changed(project, rules):
    _, message = rules("add", "Age <= 120", "--off")
    assert "The 12 rows already made stay as they are" in message
    assert "12 rows already made" in rules("remove", len(stored()[0]))[1]


# Checking a table


def test_a_table_that_obeys_the_rules_ends_with_0(unbegun, rules, table):
    rules("add", "Marker >= 3")
    rules("add", "Age >= 60", "--soft")
    rules("add", "Age >= 70", "--off")
    output, message = rules("check", table)
    assert output.splitlines()[:3] == [
        "  1  hard  Marker >= 3",
        "     60 of 60 rows say something of it, none breaks it",
        "  2  soft  Age >= 60",
    ]
    assert "Age >= 70" not in output
    assert message == "No row breaks one of the hard rules that are on (1).\n"


def test_a_table_that_breaks_a_hard_rule_ends_with_4(unbegun, rules, folder):
    frame = patients().assign(Remark=SECRET)
    frame.loc[[2, 4, 59], "Age"] = ["12", "13", "7391"]
    write_table(frame[reversed(frame.columns)], folder / "rows.xlsx")
    rules("add", "Age between 18 and 120")
    rules("add", "Marker < 0", "--soft")
    output, message = rules("check", "rows.xlsx", code=EXIT_BROKEN)
    lines = output.splitlines()
    assert lines[1].endswith("say something of it, 3 break it: row 3, 5, 60")
    assert lines[3].endswith("60 break it: row 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, and 50 more")
    assert message == "Hard rules that are broken: 1 of 1. Rows are counted from 1, the first below the header.\n"
    assert SECRET not in output
    assert "7391" not in output
    document = json.loads(rules("check", "rows.xlsx", "--json", code=4)[0])
    assert (document["rows"], document["hard_rules_broken"], document["unknown_categories"]) == (60, 1, {})
    assert document["rules"][0]["first_broken_rows"] == [3, 5, 60]
    assert (document["rules"][1]["breaks"], document["rules"][1]["is_hard"]) == (60, False)
    rules("soft", 1)
    rules("check", "rows.xlsx")
    rules("check", "rows.xlsx", "--json")


def test_a_table_without_rules_to_check_is_told_from_one_that_obeys_them(unbegun, rules, table):
    assert "nothing was checked" in rules("check", table)[1]


def test_categories_that_the_project_does_not_know_are_counted(unbegun, rules, folder):
    write_table(patients().assign(Diagnosis="Nettlerash"), folder / "rows.csv")
    rules("add", f"Diagnosis in {{{', '.join(CATEGORIES)}}}")
    output, message = rules("check", "rows.csv", code=4)
    assert "60 break it" in output
    assert "Diagnosis: 60 cells with a category that the project does not know." in message


@pytest.mark.parametrize("case", ["empty file", "column named twice", "a picture"])
def test_a_table_that_cannot_be_read_is_not_checked(case, unbegun, rules, denied, folder):
    rules("add", "Age <= 120")
    (folder / "rows.csv").write_bytes(BAD_TABLES[case][0])
    assert BAD_TABLES[case][1] in denied("check", "rows.csv")


def test_a_table_of_other_columns_is_not_checked(unbegun, rules, denied, folder):
    rules("add", "Age <= 120")
    write_table(patients().drop(columns=["Ward", "Marker"]), folder / "rows.csv")
    assert "lacks 2 of the project's columns: Ward, Marker" in denied("check", "rows.csv")
    assert "no file" in denied("check", "nowhere.csv")


def test_rows_of_a_run_are_checked_in_every_format(table, no_model, rules):
    run = ["run", table, *QUICK, "--method", "structure"]
    for suffix in ("csv", "tsv", "xlsx", "parquet"):
        assert cli.main([*run, "--project", "patients.rddg", "--out", f"rows.{suffix}"]) == 0
        rules("add", "Age >= 18")
        rules("add", "Admitted >= 2021-01-01")
        output, _ = rules("check", f"rows.{suffix}")
        assert "12 of 12 rows say something of it, none breaks it" in output
        Path("patients.rddg").unlink()


# Schema and examples


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=list(EXAMPLES))
def test_a_printed_schema_can_be_given_back_unchanged(example, capsys, folder):
    write_table(example.table().head(300), folder / "table.csv")
    assert cli.main(["schema", "table.csv", "--target", example.target]) == 0
    printed = capsys.readouterr().out
    (folder / "schema.json").write_text(printed, encoding="utf-8")
    assert cli.main(["schema", "table.csv", "--schema", "schema.json"]) == 0
    document, again = json.loads(printed), json.loads(capsys.readouterr().out)
    for column in again["columns"]:
        column.pop("stated", None)
    assert again == document


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_printed_schema_can_be_edited(encoding, table, model, capsys, folder):
    assert cli.main(["schema", table, "--target", "Outcome"]) == 0
    document = json.loads(capsys.readouterr().out)
    columns = {column["name"]: column for column in document["columns"]}
    assert columns["Outcome"]["role"] == "target"
    assert columns["Ward"]["levels"] == ["01", "02", "03"]
    columns["Ward"]["role"] = "excluded"
    columns["Marker"]["unit"] = "µg/l"
    columns["Platelets"]["minimum"] = 5000
    (folder / "schema.json").write_text(json.dumps(document, ensure_ascii=False), encoding=encoding)
    # The target stands in the schema file, so it need not be named again.
    assert cli.main(["run", table, "--schema", "schema.json", *QUICK[2:]]) == 0
    rows = read_table(folder / "patients-synthetic.csv").frame
    assert list(rows.columns) == [name for name in patients().columns if name != "Ward"]
    assert rows["Platelets"].astype(int).min() >= 5000
    with Project.open(Path("patients.rddg")) as project:
        assert project.schema()["Marker"].unit == "µg/l"


def test_a_schema_is_printable_where_the_output_holds_few_characters(folder):
    frame = patients().rename(columns={"Marker": "Märker Ω 二"})
    write_table(frame, folder / "patients.csv")
    done = subprocess.run(
        [sys.executable, "-m", "rddg_desktop.cli", "schema", "patients.csv"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    names = list(corrections_from_json(json.loads(done.stdout)))
    assert names == list(frame.columns)


def test_the_examples_are_listed(capsys):
    assert cli.main(["examples"]) == 0
    output = capsys.readouterr().out
    assert len(EXAMPLES) == 5
    for example in EXAMPLES.values():
        assert f"{example.name}: {example.title}." in output
        assert f"Target: {example.target}, rare class: {example.rare_class}" in output


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_written_as_a_table(name, capsys, folder):
    assert cli.main(["examples", name, "--out", "table.csv", "--seed", "2"]) == 0
    written = read_table(folder / "table.csv").frame
    assert len(written) == len(EXAMPLES[name].table(2))
    prepare(written, Settings(EXAMPLES[name].target))
    capsys.readouterr()
    assert cli.main(["examples", name, "--seed", "2"]) == 0
    (folder / "printed.csv").write_text(capsys.readouterr().out, encoding="utf-8")
    pd.testing.assert_frame_equal(read_table(folder / "printed.csv").frame, written)
    assert cli.main(["examples", name, "--seed", "3"]) == 0
    assert capsys.readouterr().out != (folder / "printed.csv").read_text(encoding="utf-8")


def test_an_example_is_not_written_where_it_cannot_be(folder, refused, capsys):
    (folder / "there.csv").write_bytes(b"someone's work")
    assert "--overwrite" in refused("examples", "clinic", "--out", "there.csv")
    refused("examples", "clinic", "--out", "table.sav")
    refused("examples", "clinic", "--seed", "-1")
    assert "clinic" in refused("examples", "--out", "table.csv")
    assert cli.main(["examples", "clinic", "--out", "there.csv", "--overwrite"]) == 0
    assert len(read_table(folder / "there.csv").frame) == len(EXAMPLES["clinic"].table())


@pytest.mark.skipif(shutil.which("head") is None, reason="there is no `head` here")
def test_a_reader_that_has_seen_enough_ends_the_output_quietly():
    done = subprocess.run(
        f"{sys.executable} -m rddg_desktop.cli examples consumer-behavior | head -n 1",
        shell=True,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("Age,")
    assert done.stderr == ""


RULE_ACTIONS = ("list", "add", "edit", "on", "off", "hard", "soft", "move", "remove", "export", "import", "check")


@pytest.mark.parametrize(
    "command",
    [
        "run",
        "resume",
        "examples",
        "schema",
        "healthcheck",
        "rules",
        *(f"rules patients.rddg {action}" for action in RULE_ACTIONS),
    ],
)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main([*command.split(), "--help"])
    assert ended.value.code == 0
    assert f"usage: rddg-desktop {command.replace('patients', 'FILE')}" in capsys.readouterr().out


def test_a_defect_is_reported_by_its_place_and_never_by_its_words(monkeypatch, capsys):
    def broken(path):
        raise ValueError("could not convert 'Mrs Miller'")

    monkeypatch.setattr(cli.tables, "read_table", broken)
    assert cli.main(["schema", "patients.csv"]) == 1
    message = capsys.readouterr().err
    assert "ValueError" in message
    assert "in broken" in message
    assert "Miller" not in message
