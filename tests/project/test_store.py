import json
import math
import os
import random
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import rddg_desktop
from rddg_desktop import __version__
from rddg_desktop.engine import synthesis
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
    SettingsChosen,
    Stage,
    Trial,
)
from rddg_desktop.engine.feedback import Assessment, Dimension, Discrepancy
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings, prepare
from rddg_desktop.engine.relations import Evidence, EvidenceKind
from rddg_desktop.engine.rulebook import Measure, Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.errors import ProjectError, StoppedError
from rddg_desktop.evaluation import progress
from rddg_desktop.evaluation.judgement import judge
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.network import Answered, Sent
from rddg_desktop.project import migrations, store
from rddg_desktop.project.export import export_rows
from rddg_desktop.project.migrations import APPLICATION_ID, MIGRATIONS
from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.project.store import ModelRecord, Permission, Project
from tests.project.runs import needs_fork
from tests.scripting import TokenScript, answer, patients

ROOT = Path(__file__).parents[2]
MODEL = ModelRecord("scripted answers", "", "a" * 64, 3, 8192)
ROWS = 24
#: Figures of a stored rule.
FIGURES = "10, 9, 3, 3"


def settings(**changes):
    return Settings(
        **{
            "target": "Outcome",
            "rows": ROWS,
            "reference_rows": 4,
            "batch_rows": 4,
            "use_core_set": False,
            "core_set_rows_per_class": 5,
            **changes,
        }
    )


@pytest.fixture(scope="module")
def frame():
    return patients()


@pytest.fixture(scope="module")
def plan(frame):
    return prepare(frame, settings())


#: Whoever can write rows: what settings it needs, and what makes it anew.
WRITERS = {
    "text": ({}, lambda: ScriptedSource(answer)),
    "logits": ({}, lambda: TokenScript(answer)),
    "settings by trial": ({"choose": True}, lambda: TokenScript(answer)),
    "no calibration": ({"use_calibration": False, "codec": Codec.CSV}, lambda: TokenScript(answer)),
    "structure": ({"method": Method.STRUCTURE}, lambda: None),
    "layout 1": ({"use_calibration": False}, lambda: ScriptedSource(answer)),
}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "patients.rddg"


@pytest.fixture
def project(path, frame, plan):
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        yield project


def carry_on(project, writer="text"):
    """Run a project from where it stands; yields the events."""
    _, source = WRITERS[writer]
    return project.record(synthesis.run(project.plan(), source(), project.state()))


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory, frame):
    """Closed projects whose runs came to their end undisturbed, by who wrote the rows."""
    known = {}

    def finished(writer):
        if writer not in known:
            path = known[writer] = tmp_path_factory.mktemp("finished") / "patients.rddg"
            plan = prepare(frame, settings(**WRITERS[writer][0]))
            with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
                assert isinstance(list(carry_on(project, writer))[-1], RunDone)
        return known[writer]

    return finished


@pytest.fixture(scope="module")
def finished(undisturbed):
    return undisturbed("text")


@pytest.fixture
def copy(finished, path):
    return Path(shutil.copy(finished, path))


@pytest.fixture
def copy_with_calibration(undisturbed, path):
    return Path(shutil.copy(undisturbed("logits"), path))


@pytest.fixture(scope="module")
def exported_of(undisturbed, tmp_path_factory):
    """Bytes of the rows of an undisturbed run."""
    return lambda writer: export(undisturbed(writer), tmp_path_factory.mktemp("exported"))


@pytest.fixture(scope="module")
def exported(exported_of):
    return exported_of("text")


def rule(plan, text, origin=Origin.USER, **state):
    """A rule, measured on the rows of a plan."""
    return made(parse(text, plan.schema), origin, plan.schema, plan.training, plan.held_out_rows, **state)


def export(path, folder):
    """The rows of a closed project as a file; an open project records that it was exported, so a copy is opened."""
    with Project.open(Path(shutil.copy(path, folder / "copy.rddg"))) as project:
        assert export_rows(project, folder / "rows.csv", overwrite=False) == ROWS
    return (folder / "rows.csv").read_bytes()


def sql(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return [connection.execute(statement).fetchall() for statement in statements][-1]


def contents(folder):
    return {entry.name: entry.read_bytes() if entry.is_file() else None for entry in folder.iterdir()}


def same(one, other, where="it"):
    """Whether two results are equal to the bit, where NaN equals NaN."""
    assert type(one) is type(other) or isinstance(one, Mapping | float), where
    if isinstance(one, pd.DataFrame):
        pd.testing.assert_frame_equal(one, other, check_exact=True, obj=where)
    elif isinstance(one, np.ndarray):
        assert (one.dtype, one.shape, one.tobytes()) == (other.dtype, other.shape, other.tobytes()), where
    elif isinstance(one, pd.Series):
        pd.testing.assert_series_equal(one, other, check_exact=True, obj=where)
    elif is_dataclass(one):
        for field in fields(one):
            same(getattr(one, field.name), getattr(other, field.name), f"{where}.{field.name}")
    elif isinstance(one, Mapping):
        assert list(one) == list(other) or one == other, where
        for key, value in one.items():
            same(value, other[key], f"{where}[{key!r}]")
    elif isinstance(one, list | tuple):
        assert len(one) == len(other), where
        for i, (left, right) in enumerate(zip(one, other, strict=True)):
            same(left, right, f"{where}[{i}]")
    elif isinstance(one, float):
        assert one.hex() == other.hex(), where
    else:
        assert one == other, where


# Making a project


def test_the_file_is_marked_as_a_project(project, path):
    project.close()
    assert path.read_bytes()[68:72] == b"RDDG"
    assert sql(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert sql(path, "PRAGMA journal_mode") == [("delete",)]


@pytest.mark.parametrize("content", [b"", b"notes of a physician", None])
def test_what_lies_there_is_not_replaced(path, frame, plan, content):
    path.mkdir() if content is None else path.write_bytes(content)
    before = contents(path.parent)
    with pytest.raises(ProjectError, match="already a") as refused:
        Project.create(path, frame, "patients.csv", plan, MODEL)
    assert refused.value.exit_code == 2
    assert contents(path.parent) == before


def limited(pages):
    """Connections to a disk on which a file can have so many pages: SQLite reports it full beyond."""

    def connect(path):
        connection = connected(path)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    connected = store.connected
    return connect


@pytest.mark.parametrize("missing", [1, 2, 4, 1000])
def test_a_disk_too_full_for_a_project_leaves_nothing(path, frame, plan, monkeypatch, missing):
    Project.create(path, frame, "patients.csv", plan, MODEL).close()
    pages = path.stat().st_size // 4096
    path.unlink()
    monkeypatch.setattr(store, "connected", limited(max(1, pages - missing)))
    with pytest.raises(ProjectError, match="the disk is full") as refused:
        Project.create(path, frame, "patients.csv", plan, MODEL)
    assert refused.value.exit_code == 2
    assert contents(path.parent) == {}


def test_an_interrupted_creation_leaves_nothing(path, frame, plan, monkeypatch):
    def interrupted(_frame):
        raise KeyboardInterrupt

    monkeypatch.setattr(store, "frame_to_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Project.create(path, frame, "patients.csv", plan, MODEL)
    assert contents(path.parent) == {}


@pytest.mark.parametrize("name", ["missing/patients.rddg", "file/patients.rddg", "p" * 300 + ".rddg"])
def test_an_impossible_place_is_refused(tmp_path, frame, plan, name):
    (tmp_path / "file").write_bytes(b"no folder")
    before = contents(tmp_path)
    with pytest.raises(ProjectError) as refused:
        Project.create(tmp_path / name, frame, "patients.csv", plan, MODEL)
    assert refused.value.exit_code == 2
    assert contents(tmp_path) == before


def test_what_a_killed_creation_left_is_no_hindrance(path, frame, plan):
    for suffix in (".part", ".part-journal"):
        path.with_name(path.name + suffix).write_bytes(b"half a project" * 1000)
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        same(project.source_table(), frame)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


# Opening a project


def test_the_command_for_a_project_that_is_there_can_be_typed_as_it_stands(tmp_path):
    path = tmp_path / "stroke unit's rows.rddg"
    path.touch()
    with pytest.raises(ProjectError) as refusal:
        store.check_new(path)
    command = refusal.value.command.partition(", or ")[2]
    if os.name == "nt":
        assert f'"{path}"' in command
    else:
        assert shlex.split(command) == ["rddg-desktop", "resume", str(path)]


def test_a_file_that_is_not_there_is_not_made(path):
    with pytest.raises(ProjectError, match="no project file"):
        Project.open(path)
    assert contents(path.parent) == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00", random.Random(1).randbytes(30_000), b"a,b\n1,2\n", b"SQLite format 3\x00", b"\x00" * 8192],
    ids=["empty", "a zero", "random", "table", "magic only", "zeros"],
)
def test_another_file_is_no_project(path, content):
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="not an RDDG project"):
        Project.open(path)
    assert contents(path.parent) == {path.name: content}


def test_another_programs_database_is_no_project(path):
    sql(path, "PRAGMA application_id = 1", "CREATE TABLE fact (name, value)")
    before = contents(path.parent)
    with pytest.raises(ProjectError, match="not an RDDG project"):
        Project.open(path)
    assert contents(path.parent) == before


def test_a_newer_layout_is_refused_untouched(copy):
    sql(copy, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = contents(copy.parent)
    with pytest.raises(ProjectError, match="newer version"):
        Project.open(copy)
    assert contents(copy.parent) == before


def test_a_project_cut_short_is_refused_untouched(copy):
    whole = copy.read_bytes()
    lengths = {0, 1, 99, 100, 511, 512, 4095, 4096, 4097, len(whole) - 4096, len(whole) - 1}
    for length in sorted(lengths | set(range(0, len(whole), len(whole) // 40))):
        copy.write_bytes(whole[:length])
        with pytest.raises(ProjectError):
            Project.open(copy)
        assert contents(copy.parent) == {copy.name: whole[:length]}, length


@pytest.mark.parametrize("writer", ["text", "logits"])
def test_a_damaged_project_never_ends_in_another_error(writer, undisturbed, path):
    copy = Path(shutil.copy(undisturbed(writer), path))
    whole = copy.read_bytes()
    draw = random.Random(2)
    outcomes = Counter()
    for _ in range(20):
        damaged = bytearray(whole)
        start, length = draw.randrange(len(whole)), draw.choice([1, 8, 500])
        damaged[start : start + length] = draw.randbytes(len(damaged[start : start + length]))
        copy.write_bytes(damaged)
        try:
            with Project.open(copy) as project:
                project.plan(), project.state(), project.rows(), project.audit_trail(), project.model()
            outcomes["unnoticed"] += 1
        except ProjectError:
            outcomes["refused"] += 1
    assert outcomes["refused"] > 7


@pytest.mark.parametrize(
    ("statement", "read"),
    [
        ("DROP TABLE batch", Project.state),
        ("DROP TABLE batch", Project.rows),
        ("DELETE FROM source", Project.plan),
        ("UPDATE run SET settings = ''", Project.plan),
        ("""UPDATE run SET settings = '{"target": "Outcome", "rows": -1}'""", Project.plan),
        ("UPDATE run SET settings = '{}'", Project.runs),
        ("UPDATE run SET schema = '[]'", Project.schema),
        ("UPDATE run SET model = '{'", Project.model),
        ("UPDATE run SET training_ids = '[100000]'", Project.plan),
        ("UPDATE run SET source = 7", Project.source_table),
        ("UPDATE run SET draft = '{}'", Project.draft),
        ("INSERT INTO fact VALUES ('draft', '{')", Project.draft),
        ("INSERT INTO fact VALUES ('draft', '{\"source\": 1}')", Project.draft),
        ("UPDATE core_set SET content = x'00'", Project.state),
        ("UPDATE batch SET cells = x'00' WHERE number = 3", Project.rows),
        ("UPDATE batch SET quality = (SELECT cells FROM batch)", Project.state),
        ("UPDATE batch SET refusals = '{\"bad luck\": 1}'", Project.state),
        ("UPDATE mined SET evidence = '[{}]' WHERE stage = 'relations'", Project.state),
        ("UPDATE batch SET rule_refusals = '{'", Project.state),
        ("UPDATE batch SET rule_refusals = '{'", Project.rule_refusals),
        ("DROP TABLE rule", Project.rules),
        (f"INSERT INTO rule VALUES (1, 999, 'Age <= 120', 'heaven', 1, 1, {FIGURES})", Project.rules),
        (f"INSERT INTO rule VALUES (1, 999, 'Agee <= 120', 'user', 1, 1, {FIGURES})", Project.rules),
        (f"INSERT INTO rule VALUES (1, 999, 'Agee <= 120', 'user', 1, 1, {FIGURES})", Project.state),
        (f"INSERT INTO rule VALUES (1, 999, CAST(x'ff' AS TEXT), 'user', 1, 1, {FIGURES})", Project.rules),
        (f"INSERT INTO rule VALUES (1, 999, 'Age rises with Marker', 'user', 1, 1, {FIGURES})", Project.rules),
        ("INSERT INTO rule VALUES (1, 999, 'Age <= 120', 'user', 1, 1, 3, 4, 1, 1)", Project.rules),
        ("INSERT INTO rule VALUES (1, 999, 'Age <= 120', 'user', 1, 1, 'many', 4, 1, 1)", Project.rules),
        ("UPDATE exchange SET stage = 'breakfast'", Project.exchanges),
        ("UPDATE exchange SET prompt = CAST(x'ff' AS TEXT)", Project.exchanges),
    ],
)
def test_contents_that_make_no_sense_are_damage(copy, statement, read):
    sql(copy, statement)
    with Project.open(copy) as project, pytest.raises(ProjectError, match="damaged"):
        read(project)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE calibration",
        "UPDATE calibration SET columns = '[{}]'",
        "UPDATE calibration SET columns = '{'",
        "UPDATE calibration SET arrays = x'00'",
        "UPDATE calibration SET arrays = (SELECT online FROM batch)",
        "UPDATE calibration SET arrays = substr(arrays, 1, length(arrays) / 2)",
        "UPDATE calibration SET information = '{}'",
        "UPDATE batch SET online = x'00' WHERE number = 3",
        "UPDATE batch SET online = (SELECT arrays FROM calibration)",
        "DROP TABLE choice",
        "INSERT INTO choice VALUES (1, '{}', '[]')",
    ],
)
def test_a_calibration_that_makes_no_sense_is_damage(copy_with_calibration, statement):
    sql(copy_with_calibration, statement)
    with Project.open(copy_with_calibration) as project, pytest.raises(ProjectError, match="damaged"):
        project.state()


def test_a_project_that_lacks_what_holds_it_together_is_not_opened(copy):
    sql(copy, "DROP TABLE run")
    before = contents(copy.parent)
    with pytest.raises(ProjectError, match="damaged"):
        Project.open(copy)
    assert contents(copy.parent) == before


def test_a_source_table_that_was_exchanged_is_noticed(copy, project_of_others):
    sql(copy, f"ATTACH '{project_of_others}' AS others", "UPDATE source SET cells = (SELECT cells FROM others.source)")
    with Project.open(copy) as project, pytest.raises(ProjectError, match="damaged"):
        project.source_table()


@pytest.fixture
def project_of_others(tmp_path):
    path = tmp_path / "others.rddg"
    others = patients(seed=9)
    Project.create(path, others, "others.csv", prepare(others, settings()), MODEL).close()
    return path


def test_a_project_opens_once_in_a_process(project, path):
    with pytest.raises(ProjectError, match="open in another window or program"):
        Project.open(path)
    project.close()
    Project.open(path).close()


def test_a_project_opens_in_one_program_and_after_its_death_in_another(copy):
    script = (
        "import sys; from pathlib import Path; from rddg_desktop.project.store import Project;"
        "project = Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(copy)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "open\n"
        before = copy.read_bytes()
        with pytest.raises(ProjectError, match="open in another window or program") as refused:
            Project.open(copy)
        assert refused.value.exit_code == 2
        assert copy.read_bytes() == before
        holder.kill()
        holder.wait()
    with Project.open(copy) as project:
        assert len(project.rows()) == ROWS


def test_a_read_only_file_is_refused(copy, monkeypatch):
    before = contents(copy.parent)
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(ProjectError, match="cannot be written to"):
        Project.open(copy)
    assert contents(copy.parent) == before


def test_a_read_only_disk_is_refused_even_if_it_claims_otherwise(copy, monkeypatch):
    def connect(path):
        connection = connected(path)
        connection.execute("PRAGMA query_only = ON")
        return connection

    connected = store.connected
    before = contents(copy.parent)
    monkeypatch.setattr(store, "connected", connect)
    with pytest.raises(ProjectError, match="cannot be written to"):
        Project.open(copy)
    assert contents(copy.parent) == before


# What was stored


def test_the_plan_reads_back_as_it_was_made(path, frame):
    plan = prepare(
        frame,
        settings(
            rare_class="died",
            rows=7,
            mix=Mix.DATA,
            seed=2**62 + 1,
            method=Method.EPIC,
            use_feedback=False,
            use_rules=False,
            use_calibration=False,
            codec=Codec.DIGITS,
            choose=True,
            fast=True,
            use_random_words=False,
            batch_rows=3,
            temperature=0.1 + 0.2,
            copy_gate=CopyGate.ALL,
            redraws=0,
            patience=2,
            test_fraction=1 / 3,
        ),
        corrections={"Marker": {"unit": "µg/l", "minimum": -0.1}, "Age": {"missing_codes": ("33", "?")}},
        exclude=["Ward"],
        descriptions={"Marker": "a \"marker\" with 'quotes', 二 and a\nline break"},
    )
    Project.create(path, frame, "päti\"ents'.csv", plan, MODEL).close()
    with Project.open(path) as project:
        same(project.plan(), plan)
        assert list(project.plan().quotas.items()) == list(plan.quotas.items())
        same(project.source_table(), frame)
        assert project.source_name() == "päti\"ents'.csv"
        assert project.model() == MODEL
        same(project.state(), synthesis.State())
        assert len(project.rows()) == 0
        assert list(project.rows().dtypes) == list(plan.training.dtypes)


def exchange(stage, batch=None, attempt=0):
    return Exchange(stage, batch, attempt, "prompt\n\x1fµ '\"", "answer\r\n", 12, 3, 0.1 + 0.2)


def stated_and_mined(plan):
    """Rules of every origin and state."""
    unmeasured = replace(
        rule(plan, "Age is missing", Origin.MODEL, is_on=False), training=Measure(0, 0), held_out=Measure(0, 0)
    )
    return (
        rule(plan, "Marker <= Platelets / 3.3333333333333335 + 1e-07"),
        rule(plan, 'if Outcome = died then Ward in {"01", 02}', Origin.DATA, is_on=False, is_hard=True),
        unmeasured,
        rule(plan, "Marker rises with Platelets", Origin.DATA),
        rule(plan, "Admitted between 2021-03-01 and 2023-12-31", Origin.MODEL, is_on=True, is_hard=False),
    )


def result_events(plan):
    """Results with everything in them that is hard to store."""
    ids = [int(row) for row in plan.training.index]
    scores = pd.Series([math.nan, 5e-324, 0.1 + 0.2, *np.linspace(0, 1 / 3, len(ids) - 3)], index=ids, name="score")
    core_set = CoreSet(scores, pd.Series([ids[0], ids[0], ids[5]], name="row"), "A notice, 二.")
    evidence = (
        Evidence(
            EvidenceKind.PEARSON,
            ("Age", "Marker"),
            1 / 3,
            5e-324,
            "Age and 'Marker' µ",
            rules=(
                parse("Marker = 0.30000000000000004 * Platelets within 0.1 %", plan.schema),
                parse('if Admitted > 2021-05-06 then Ward in {"01", 02} or not Age is missing', plan.schema),
            ),
        ),
        Evidence(EvidenceKind.MISSING_TOGETHER, ("Age", "Diagnosis", "Ward"), 1.0, None, ""),
    )
    assessment = Assessment(
        (Discrepancy(Dimension.MEAN, ("Age",), "died", "", -0.0, 1e300, math.nan, math.inf),), {"mean": 0.1 + 0.2}
    )
    empty = Assessment((), {})
    rows = plan.training.iloc[[3, 1, 1]].reset_index(drop=True)
    batch = Batch(
        0,
        (5, 3, 3),
        (5,),
        rows,
        Counter({Refusal.COPY: 2, Refusal.MISSING: 1}),
        (),
        ("more µ",),
        assessment,
        empty,
        (np.array([0.1 + 0.2, -0.0, 5e-324]), np.zeros(0)),
        (exchange(Stage.GENERATION, 0), exchange(Stage.GENERATION, 0, 1)),
        1 / 3,
        Counter({'Ward != "03"': 2, "Marker = 0.30000000000000004 * Platelets": 1}),
    )
    none = replace(
        batch,
        number=1,
        rows=rows[:0],
        refusals=Counter(),
        online=(),
        exchanges=(exchange(Stage.GENERATION, 1),),
        rule_refusals=Counter(),
    )
    column = ColumnCalibration(
        2, ((0, True), (3, False)), 1 / 3, 5e-324, np.array([0.1 + 0.2, -0.0]), np.array([1e300]), np.zeros((2, 0))
    )
    offsets = (np.array([[math.nan, -math.inf], [0.1, -0.0]], dtype=np.float32), np.zeros((2, 1), dtype=np.float32))
    told = ColumnInformation("Age", 1 / 3, 2 / 3, 0.1 + 0.2, None, 0.5, (0.0, 5e-324))
    information = Information(
        7, 1 / 3, 2 / 3, (told, ColumnInformation("µ", 1.0, 2.0)), 1.0, 0.1 + 0.2, -0.0, (-1 / 3, 1 / 3)
    )
    chosen = replace(plan.settings, codec=Codec.CSV, reference_rows=8, use_feedback=False, temperature=0.1 + 0.2)
    trials = (Trial(Codec.COMPACT, 4, True, 1 / 3, 7.5, -0.0), Trial(Codec.CSV, 8, False, 0.1 + 0.2, 40.0, 0.1))
    return [
        CoreSetDone(core_set),
        RelationsMined(evidence, "relations\nof two lines", exchange(Stage.RELATIONS)),
        RulesMined(stated_and_mined(plan), "", exchange(Stage.RULES)),
        SettingsChosen(chosen, trials),
        Calibrated(Calibration((column, replace(column, blocks=()))), offsets, information, 1 / 3),
        BatchDone(batch, 3, ROWS),
        BatchDone(none, 3, ROWS),
        BatchDone(replace(batch, number=2, exchanges=()), 6, ROWS),
    ]


def test_results_read_back_as_they_were_stored(path, frame, plan):
    events = result_events(plan)
    batches = [event.batch for event in events[5:]]
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        assert list(project.record(events)) == events
    with Project.open(path) as project:
        state = project.state()
        same(state.core_set, events[0].core_set, "core set")
        same(state.relations, events[1], "relations")
        same(state.rules_mined, events[2], "rules mined")
        same(state.rules, events[2].rules, "rules")
        same(project.rules(), events[2].rules, "rules")
        assert project.rule_refusals() == {text: 2 * count for text, count in batches[0].rule_refusals.items()}
        same(state.chosen, events[3], "settings chosen")
        same(state.calibrated, events[4], "calibration")
        same(state.batches, batches, "batches")
        same(project.rows(), pd.concat([batch.rows for batch in batches], ignore_index=True))
        asked = [events[1].exchange, events[2].exchange, *batches[0].exchanges, *batches[1].exchanges]
        same(project.exchanges(), asked, "exchanges")


def test_a_calibration_without_a_model_reads_back_as_it_was_stored(path, frame, plan):
    (calibrated,) = [event for event in result_events(plan) if isinstance(event, Calibrated)]
    alone = replace(calibrated, offsets=None, information=None)
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        list(project.record([alone]))
    with Project.open(path) as project:
        same(project.state().calibrated, alone)


@pytest.mark.parametrize("writer", WRITERS)
def test_the_state_of_a_run_reads_back_as_it_was(writer, path, frame):
    changes, source = WRITERS[writer]
    plan = prepare(frame, settings(**changes))
    state = synthesis.State()
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        for _ in project.record(synthesis.run(plan, source(), state)):
            pass
        assert len(state.batches) >= ROWS / 4
        same(project.state(), state)
        same(project.rows(), pd.concat([batch.rows for batch in state.batches], ignore_index=True))


def test_numbers_and_dates_read_back_to_the_bit(path):
    draw = np.random.default_rng(3)
    spreads = {"whole": (0, 1e6), "tenths": (1, 100), "cents": (2, 5000), "fine": (6, 0.5), "finest": (9, 1e-4)}
    frame = pd.DataFrame(
        {
            **{
                name: [f"{value:.{decimals}f}" for value in draw.uniform(-spread, spread, 300)]
                for name, (decimals, spread) in spreads.items()
            },
            "offset": [f"{value:.7f}" for value in draw.uniform(37.1, 37.2, 300)],
            "time": (pd.Timestamp("1931-05-06") + pd.to_timedelta(draw.integers(0, 3e9, 300), unit="s")).strftime(
                "%Y-%m-%d %H:%M:%S"
            ),
            "coded": [str(value) for value in draw.integers(900, 1100, 300)],
            "class": ["a", "b"] * 150,
        },
        dtype=object,
    )
    plan = prepare(frame, Settings("class"), corrections={"coded": {"missing_codes": ("999",)}})
    number_columns = [column for column in plan.schema.features if column.is_numeric]
    assert len(number_columns) == 8
    rows = plan.training.sample(200, random_state=1).reset_index(drop=True)
    # What a model writes passes through `parse_number`, not through the reading of tables.
    for column in number_columns:
        known = rows[column.name].dropna()
        draws = draw.uniform(known.min(), known.max(), 200)
        rows[column.name] = [column.parse_number(column.format_number(value)) for value in draws]
    rows.loc[0, "coded"] = 999.0
    empty = Assessment((), {})
    batch = Batch(0, (), (), rows, Counter(), (), (), empty, empty, (), (), 0.0)
    with Project.create(path, frame, "numbers.csv", plan, MODEL) as project:
        list(project.record([BatchDone(batch, 200, 200)]))
        same(project.plan().training, plan.training)
        same(project.state().batches[0].rows, rows)
        same(project.rows(), rows)


# Rules


def test_rules_stated_before_a_run_stand_in_the_project_from_the_start(path, frame, plan):
    stated = (rule(plan, "Age <= 120"), rule(plan, "Marker rises with Platelets", is_on=False))
    with Project.create(path, frame, "patients.csv", plan, MODEL, stated) as project:
        same(project.rules(), stated)
        same(project.state(), synthesis.State(rules=stated))
        assert project.audit_trail()[0][2]["rules"] == 2


def test_mined_rules_replace_the_stated_ones_and_are_counted_in_the_audit_trail(path, frame, plan):
    mined = stated_and_mined(plan)
    with Project.create(path, frame, "patients.csv", plan, MODEL, mined[:1]) as project:
        list(project.record([RulesMined(mined, "guidance", None)]))
        same(project.state().rules, mined)
        same(project.state().rules_mined, RulesMined(mined, "guidance", None))
        _, action, detail = project.audit_trail()[-1]
    assert action == "rules mined"
    assert (detail["on"], detail["off"]) == (3, 2)
    assert (detail["hard"], detail["soft"]) == (2, 3)
    assert detail["origins"] == {"user": 1, "data": 2, "model": 2}


def test_rules_are_changed_together_with_an_entry_in_the_audit_trail(project, path, plan):
    first, second = rule(plan, "Age <= 120"), rule(plan, "Marker >= 0", is_hard=False)
    project.change_rules([first, second], "rule added", position=2, rule=second.text)
    same(project.rules(), (first, second))
    project.change_rules([second, first], "rule moved", before=2, after=1)
    same(project.rules(), (second, first))
    project.change_rules([], "rules removed", rules=["Age <= 120", "Marker >= 0"])
    assert project.rules() == ()
    assert project.state().rules_mined is None
    project.close()
    with Project.open(path) as again:
        trail = [(action, detail) for _, action, detail in again.audit_trail()][1:]
    assert [action for action, _ in trail] == ["rule added", "rule moved", "rules removed"]
    assert (trail[0][1]["position"], trail[0][1]["rule"]) == (2, "Marker >= 0")
    assert trail[2][1]["rules"] == ["Age <= 120", "Marker >= 0"]


def test_a_change_of_rules_that_fails_changes_nothing(project, path, plan):
    stated = (rule(plan, "Age <= 120"), rule(plan, "Marker >= 0"))
    project.change_rules(stated, "rules added")
    trail = project.audit_trail()
    project._connection.execute(f"PRAGMA max_page_count = {path.stat().st_size // 4096}")
    with pytest.raises(StoppedError, match="no room"):
        project.change_rules(stated[:1], "rule removed", text="x" * 100_000)
    same(project.rules(), stated)
    assert project.audit_trail() == trail
    with pytest.raises(TypeError, match="JSON"):
        project.change_rules(stated[:1], "rule removed", rule=object())
    same(project.rules(), stated)
    assert project.audit_trail() == trail


def test_rules_changed_in_the_middle_of_a_run_are_those_it_goes_on_with(path, frame, plan):
    mined = stated_and_mined(plan)
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        list(project.record([RulesMined(mined, "guidance", exchange(Stage.RULES))]))
        project.change_rules(mined[1:3], "rules removed")
    with Project.open(path) as project:
        state = project.state()
    same(state.rules, mined[1:3])
    same(state.rules_mined, RulesMined(mined[1:3], "guidance", exchange(Stage.RULES)))


# The audit trail


def test_the_audit_trail_says_when_what_and_with_which_model(copy, frame):
    before = datetime.now(UTC)
    with Project.open(copy) as project:
        project.audit("resumed", rows=ROWS)
        trail = project.audit_trail()
    assert [action for _, action, _ in trail] == [
        "created",
        "core set chosen",
        "relations mined",
        "rules mined",
        "finished",
        "resumed",
    ]
    times = [datetime.fromisoformat(time) for time, _, _ in trail]
    assert times == sorted(times)
    assert all(time.utcoffset().total_seconds() == 0 for time in times)
    assert (times[-1] - before).total_seconds() > -0.001
    assert {detail["version"] for _, _, detail in trail} == {rddg_desktop.__version__}
    created = trail[0][2]
    assert (created["model_sha256"], created["model"]) == (MODEL.sha256, MODEL.name)
    assert created["settings"]["rows"] == ROWS
    assert created["rules"] == 0
    assert trail[4][2]["rows"] == ROWS


def test_the_audit_trail_tells_of_settings_chosen_and_of_the_calibration(undisturbed):
    with Project.open(undisturbed("settings by trial")) as project:
        trail = {action: detail for _, action, detail in project.audit_trail()}
        chosen = project.state().chosen.settings
        judged = project.plan().held_out_rows
    assert trail["settings chosen"]["codec"] == chosen.codec
    assert trail["settings chosen"]["reference_rows"] == chosen.reference_rows
    assert trail["calibrated"]["held_out_rows"] == len(judged) > 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET action = 'other'",
        "DELETE FROM audit",
        "DELETE FROM audit WHERE id = 1",
        "REPLACE INTO audit VALUES (1, '', '', '')",
        "INSERT INTO audit VALUES (1, '', '', '') ON CONFLICT (id) DO UPDATE SET action = ''",
    ],
)
def test_the_audit_trail_is_append_only(copy, statement):
    with Project.open(copy) as project:
        before = project.audit_trail()
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sql(copy, statement)
    with Project.open(copy) as project:
        assert project.audit_trail() == before
        project.audit("still written")
        assert project.audit_trail()[-1][1] == "still written"


# Migrations


@pytest.fixture(scope="module")
def judgement(plan):
    """What a quick look finds out about training rows that are taken for synthetic ones."""
    return progress.finished(
        judge(plan.training, plan.held_out_rows, {"rows": plan.training}, plan.schema, "died", quick=True)
    )


def test_a_judgement_is_stored_to_the_bit_and_the_latest_counts(copy, judgement):
    with Project.open(copy) as project:
        assert project.judgement() is None
        project.save_judgement(judgement, quick=True)
        same(project.judgement(), judgement)
        later = replace(judgement, notices=("Later.",), seconds=2.5)
        project.save_judgement(later, quick=False, quasi_identifiers=["Age"])
    with Project.open(copy) as project:
        same(project.judgement(), later)
        entries = [detail for _, action, detail in project.audit_trail() if action == "evaluated"]
    assert [detail["quick"] for detail in entries] == [True, False]
    assert entries[1]["quasi_identifiers"] == ["Age"]
    # Of the former one the scores are kept, the predictions are not.
    ((former, as_large), (latest, predictions)) = sql(copy, "SELECT content, predictions FROM evaluation ORDER BY id")
    assert former
    assert latest
    assert as_large == b""
    assert len(predictions) > 1000


@pytest.mark.parametrize("damage", ["content = x'00'", "predictions = x''", "predictions = x'00'"])
def test_a_damaged_judgement_is_said_to_be(copy, judgement, damage):
    with Project.open(copy) as project:
        project.save_judgement(judgement)
    sql(copy, f"UPDATE evaluation SET {damage}")
    with Project.open(copy) as project, pytest.raises(ProjectError, match="damaged"):
        project.judgement()


@pytest.fixture
def next_layout(monkeypatch):
    """The program as it will be when it has learned one more layout, which the given statements make."""

    def learn(statements):
        monkeypatch.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, statements))

    return learn


@pytest.fixture(scope="module")
def in_words(tmp_path_factory, frame):
    """Closed projects whose runs came to their end with what the model said for rules, as before layout 3."""
    known = {}

    def finished(writer):
        if writer not in known:
            path = known[writer] = tmp_path_factory.mktemp("words") / "patients.rddg"
            plan = prepare(frame, settings(**WRITERS[writer][0]))
            with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
                assert any(isinstance(event, RelationsMined) for event in carry_on(project, writer))
                list(project.record([RulesMined((), "Platelets go with Marker.", exchange(Stage.RULES))]))
                assert isinstance(list(carry_on(project, writer))[-1], RunDone)
        return known[writer]

    return finished


#: By older layout: who wrote the rows, and what it did not know of a run.
OLDER = {
    1: (
        "layout 1",
        {
            "settings": ("use_rules", "use_calibration", "codec", "choose", "fast", "batch_rows", "batches_at_once"),
            "model": ("context_tokens", "gpu_layers", "endpoint"),
        },
    ),
    2: ("logits", {"settings": ("batches_at_once",), "model": ("gpu_layers", "endpoint")}),
    3: ("logits", {"settings": ("batches_at_once",), "model": ("gpu_layers", "endpoint")}),
    4: ("text", {"settings": ("batches_at_once",), "model": ("gpu_layers", "endpoint")}),
    5: ("logits", {}),
}
#: Of a run, what layouts up to 5 kept among the facts.
FACTS_OF_A_RUN = ("settings", "schema", "training_ids", "held_out_ids", "quotas", "notices", "model")


@pytest.fixture(scope="module")
def of_layout(tmp_path_factory, in_words, undisturbed):
    """Make a project file as an older release wrote it, with so many batches of an undisturbed run."""

    def make(layout, batches):
        writer, unknown_facts = OLDER[layout]
        path = tmp_path_factory.mktemp("older") / "patients.rddg"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for step in MIGRATIONS[:layout]:
                connection.executescript(step)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {layout}")
            connection.execute("ATTACH ? AS newer", (str((in_words if layout < 3 else undisturbed)(writer)),))
            tables = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                known = [column[1] for column in connection.execute(f"PRAGMA main.table_info({table})")]
                newer = {column[1] for column in connection.execute(f"PRAGMA newer.table_info({table})")}
                # What holds one thing for the only run was numbered 1.
                values = [name if name in newer else "1" for name in known]
                assert set(known) - newer <= {"id"}
                unfinished = "WHERE action <> 'finished'" if table == "audit" and batches < ROWS else ""
                connection.execute(
                    f"INSERT INTO main.{table} SELECT {', '.join(values)} FROM newer.{table} {unfinished}"
                )
            for fact in FACTS_OF_A_RUN:
                connection.execute(f"INSERT INTO main.fact SELECT ?, {fact} FROM newer.run", (fact,))
            for fact in ("name", "sha256"):
                connection.execute(
                    f"INSERT INTO main.fact SELECT ?, json_quote({fact}) FROM newer.source", (f"source_{fact}",)
                )
            connection.execute("DELETE FROM batch WHERE number >= ?", (batches,))
            connection.execute("DELETE FROM exchange WHERE batch >= ?", (batches,))
            if layout < 3:
                ((evidence,),) = connection.execute("SELECT evidence FROM mined WHERE stage = 'relations'").fetchall()
                without_rules = [
                    {key: value for key, value in one.items() if key != "rules"} for one in json.loads(evidence)
                ]
                connection.execute(
                    "UPDATE mined SET evidence = ? WHERE stage = 'relations'", (json.dumps(without_rules),)
                )
            for fact, unknown in unknown_facts.items():
                ((value,),) = connection.execute("SELECT value FROM fact WHERE name = ?", (fact,)).fetchall()
                content = json.loads(value)
                for name in unknown:
                    del content[name]
                connection.execute("UPDATE fact SET value = ? WHERE name = ?", (json.dumps(content), fact))
        return path

    return make


@pytest.fixture
def finished_in(in_words, undisturbed):
    """The newest project with the content that `of_layout` gives one of an older layout."""
    return lambda layout: (in_words if layout < 3 else undisturbed)(OLDER[layout][0])


@pytest.mark.parametrize("layout", OLDER)
def test_a_project_of_an_older_layout_is_migrated_with_everything_in_it(layout, of_layout, finished_in, tmp_path):
    path = of_layout(layout, batches=ROWS)
    finished = finished_in(layout)
    with Project.open(path) as old, Project.open(finished) as new:
        _, action, detail = old.audit_trail()[-1]
        assert action == "migrated"
        assert (detail["from_layout"], detail["to_layout"]) == (layout, len(MIGRATIONS))
        state, expected = old.state(), new.state()
        same(old.source_table(), new.source_table())
        assert old.source_name() == new.source_name()
        assert old.audit_trail()[:-1] == new.audit_trail()
        (run,), (expected_run,) = old.runs(), new.runs()
        assert (run.number, run.rows, run.batches) == (1, ROWS, expected_run.batches)
        assert (run.begun, run.finished) == (new.audit_trail()[0][0], new.audit_trail()[-1][0])
        assert not old.is_interrupted()
        assert {one.status for one in old.stages().values()} <= {Status.DONE, Status.TO_DO}
    if layout < 3:
        # Rules were the model's words; none of them was more than that.
        assert state.rules == ()
        same(state.rules_mined, RulesMined((), "Platelets go with Marker.", exchange(Stage.RULES)))
        assert all(found.rules == () for found in state.relations.evidence)
        assert all(batch.rule_refusals == {} for batch in state.batches)
        as_then = tuple(replace(found, rules=()) for found in expected.relations.evidence)
        expected.relations = replace(expected.relations, evidence=as_then)
    same(state, expected)
    assert sql(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    (tmp_path / "expected").mkdir()
    assert export(path, tmp_path) == export(finished, tmp_path / "expected")


@pytest.mark.parametrize("layout", OLDER)
def test_the_draft_of_a_project_of_an_older_layout_states_its_run(layout, of_layout):
    with Project.open(of_layout(layout, batches=2)) as project:
        assert project.is_interrupted()
        same(project.draft().prepare(project.table()), project.plan())


def test_what_layout_5_kept_once_for_a_project_is_there_as_before(of_layout, judgement):
    path = of_layout(5, batches=ROWS)
    with Project.open(path) as current:
        current.record_spent(Spending(2, 300, 90))
        current.record_request(SENT)
        current.save_judgement(judgement, rows=ROWS)
    older = of_layout(5, batches=ROWS)
    sql(
        older,
        f"ATTACH '{path}' AS newer",
        "INSERT INTO fact SELECT * FROM newer.fact",
        "INSERT INTO request SELECT * FROM newer.request",
        "INSERT INTO evaluation SELECT id, time, content, predictions FROM newer.evaluation",
        "INSERT INTO audit SELECT * FROM newer.audit WHERE action = 'evaluated'",
    )
    with Project.open(older) as migrated, Project.open(path) as current:
        assert migrated.spent() == Spending(2, 300, 90)
        assert migrated.requests() == current.requests()
        same(migrated.judgement(), judgement)
        assert migrated.stages()[WorkStage.EVALUATE] == StageState(Status.DONE, ROWS, ROWS)


@pytest.mark.parametrize(
    "damage", ["DELETE FROM fact WHERE name = 'settings'", "UPDATE batch SET cells = x'00' WHERE number = 3"]
)
def test_a_damaged_project_of_an_older_layout_is_not_migrated(of_layout, damage):
    path = of_layout(5, batches=ROWS)
    sql(path, damage)
    before = contents(path.parent)
    with pytest.raises(ProjectError, match="damaged"):
        Project.open(path)
    assert contents(path.parent) == before


def test_what_layout_1_did_not_know_is_as_it_was_then(of_layout):
    with Project.open(of_layout(1, batches=ROWS)) as old:
        assert old.model() == replace(MODEL, context_tokens=0)
        # Lines of text, taken as they came.
        assert old.plan().settings.codec is Codec.CSV
        assert not old.plan().settings.use_calibration
        state = old.state()
    assert state.calibrated is None
    assert state.chosen is None
    assert all(batch.online == () for batch in state.batches)


@pytest.mark.parametrize("layout", OLDER)
def test_a_run_begun_with_an_older_layout_goes_on_as_it_would_have(layout, of_layout, finished_in, tmp_path):
    path = of_layout(layout, batches=2)
    with Project.open(path) as project:
        assert len(project.state().batches) == 2
        assert isinstance(list(carry_on(project, OLDER[layout][0]))[-1], RunDone)
    (tmp_path / "expected").mkdir()
    assert export(path, tmp_path) == export(finished_in(layout), tmp_path / "expected")


@pytest.mark.parametrize("layout", OLDER)
def test_a_project_of_an_older_layout_takes_a_judgement(layout, of_layout, judgement):
    path = of_layout(layout, batches=2)
    with Project.open(path) as project:
        assert project.judgement() is None
        project.save_judgement(judgement)
    with Project.open(path) as project:
        same(project.judgement(), judgement)


@pytest.mark.parametrize("layout", OLDER)
def test_a_project_of_an_older_layout_takes_rules(layout, of_layout, plan):
    path = of_layout(layout, batches=2)
    stated = (rule(plan, "Age <= 120"),)
    with Project.open(path) as project:
        project.change_rules(stated, "rule added")
    with Project.open(path) as project:
        same(project.state().rules, stated)


def test_an_older_layout_is_brought_up_to_date(copy, exported, tmp_path, next_layout, monkeypatch):
    next_layout("ALTER TABLE batch ADD COLUMN remark TEXT NOT NULL DEFAULT 'none';")
    with Project.open(copy) as project:
        assert project.audit_trail()[-1][1] == "migrated"
        assert project.audit_trail()[-1][2]["to_layout"] == len(MIGRATIONS) + 1
    assert sql(copy, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert sql(copy, "SELECT DISTINCT remark FROM batch") == [("none",)]
    assert export(copy, tmp_path) == exported
    with Project.open(copy) as project:
        assert [action for _, action, _ in project.audit_trail()].count("migrated") == 1
    monkeypatch.undo()
    with pytest.raises(ProjectError, match="newer version"):
        Project.open(copy)


def test_a_new_project_has_the_newest_layout(path, frame, plan, next_layout):
    next_layout("CREATE TABLE later (id INTEGER PRIMARY KEY);")
    Project.create(path, frame, "patients.csv", plan, MODEL).close()
    assert sql(path, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    assert sql(path, "SELECT * FROM later") == []


def test_a_migration_that_fails_changes_nothing(copy, next_layout, monkeypatch):
    before = copy.read_bytes()
    next_layout("CREATE TABLE later (id INTEGER PRIMARY KEY); DELETE FROM batch; INSERT INTO nowhere VALUES (1);")
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Project.open(copy)
    assert copy.read_bytes() == before
    monkeypatch.undo()
    with Project.open(copy) as project:
        assert len(project.rows()) == ROWS


# Commits, full disks and crashes


@pytest.mark.parametrize("writer", ["text", "settings by trial"])
def test_a_result_is_committed_before_anyone_hears_of_it(writer, path, frame, tmp_path):
    project = Project.create(path, frame, "patients.csv", prepare(frame, settings(**WRITERS[writer][0])), MODEL)
    heard = Counter()
    results = CoreSetDone | RelationsMined | RulesMined | SettingsChosen | Calibrated | BatchDone | RunDone
    for number, event in enumerate(carry_on(project, writer)):
        heard[type(event)] += 1
        if not isinstance(event, results):
            continue
        # The file is locked while it is open, so the moment is kept in a copy.
        moment = tmp_path / f"{number}.rddg"
        shutil.copy(path, moment)
        with Project.open(moment) as copy:
            state = copy.state()
            actions = [action for _, action, _ in copy.audit_trail()]
        assert (state.core_set is not None) == bool(heard[CoreSetDone])
        assert (state.relations is not None) == bool(heard[RelationsMined])
        assert (state.rules_mined is not None) == bool(heard[RulesMined])
        assert (state.chosen is not None) == bool(heard[SettingsChosen])
        assert (state.calibrated is not None) == bool(heard[Calibrated])
        assert len(state.batches) == heard[BatchDone]
        assert not isinstance(event, BatchDone) or state.rows_done == event.rows_done
        assert ("finished" in actions) == bool(heard[RunDone])
    project.close()
    assert heard[RunDone] == 1
    assert heard[Calibrated] == heard[SettingsChosen] == (writer == "settings by trial")


@pytest.mark.parametrize("writer", WRITERS)
def test_a_run_left_at_any_event_goes_on_as_if_nothing_had_happened(writer, path, frame, exported_of, tmp_path):
    project = Project.create(path, frame, "patients.csv", prepare(frame, settings(**WRITERS[writer][0])), MODEL)
    draw = random.Random(6)
    done = False
    sessions = 0
    while not done:
        done = True
        sessions += 1
        # Within the first steps, or late enough for any stage to come to its end.
        last = draw.choice((2, 3, 4, 5, 8, 64))
        for number, event in enumerate(carry_on(project, writer)):
            if number == last and not isinstance(event, RunDone):
                done = False
                break
        project.close()
        project = Project.open(path)
    project.close()
    assert sessions > 2
    assert export(path, tmp_path) == exported_of(writer)


@pytest.mark.parametrize("pages", [1, 4, 9])
def test_a_full_disk_stops_the_run_and_loses_nothing(path, frame, plan, monkeypatch, exported, tmp_path, pages):
    Project.create(path, frame, "patients.csv", plan, MODEL).close()
    heard = Counter()
    with monkeypatch.context() as full_disk:
        full_disk.setattr(store, "connected", limited(path.stat().st_size // 4096 + pages))
        with Project.open(path) as project, pytest.raises(StoppedError) as stopped:
            heard.update(map(type, carry_on(project)))
        assert stopped.value.exit_code == 3
        with Project.open(path) as project:
            assert len(project.state().batches) == heard[BatchDone]
    assert heard[RunDone] == 0
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    with Project.open(path) as project:
        assert isinstance(list(carry_on(project))[-1], RunDone)
    assert export(path, tmp_path) == exported


def test_after_a_full_disk_the_open_project_goes_on(path, frame, plan):
    with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
        before = project.audit_trail()
        pages = path.stat().st_size // 4096
        project._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoppedError):
            project.audit("long", text="x" * 100_000)
        assert project.audit_trail() == before
        project._connection.execute("PRAGMA max_page_count = 1000000")
        project.audit("long", text="x" * 100_000)
        assert project.audit_trail()[-1][1] == "long"


@needs_fork
def test_a_process_killed_at_the_event_of_a_batch_has_committed_it(path, frame, plan, exported, tmp_path, fork):
    Project.create(path, frame, "patients.csv", plan, MODEL).close()
    for batches in (1, 2, 5):
        assert fork(path, batches=batches) == -signal.SIGKILL
        with Project.open(path) as project:
            assert len(project.state().batches) == batches
    assert fork(path) == 0
    assert export(path, tmp_path) == exported


@needs_fork
@pytest.mark.parametrize(("writer", "longest"), [("text", 0.5), ("logits", 1.5)])
def test_a_process_killed_at_any_moment_loses_at_most_the_batch_in_flight(
    writer, longest, path, frame, plan, exported_of, tmp_path, fork
):
    Project.create(path, frame, "patients.csv", plan, MODEL).close()
    draw = random.Random(4)
    killed = 0
    batches = 0
    for _ in range(12):
        ended = fork(path, seconds=draw.uniform(0.02, longest), source=writer)
        killed += ended == -signal.SIGALRM
        with Project.open(path) as project:
            now = len(project.state().batches)
        assert now >= batches
        batches = now
        assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    assert killed > 0
    assert fork(path, source=writer) == 0
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    assert export(path, tmp_path) == exported_of(writer)


@needs_fork
def test_a_file_that_may_not_grow_stops_the_run_and_loses_nothing(path, frame, plan, exported, tmp_path, fork):
    Project.create(path, frame, "patients.csv", plan, MODEL).close()
    assert fork(path, largest_file=path.stat().st_size + 20_000) == 3
    assert sql(path, "PRAGMA integrity_check") == [("ok",)]
    with Project.open(path) as project:
        assert 0 < len(project.state().batches) < ROWS / 4
    assert fork(path) == 0
    assert export(path, tmp_path) == exported


# The network


SENT = Sent("POST", "api.example.org", "/v1/chat/completions", "prompt", 30, 4000)


def test_a_new_project_may_send_nothing(project):
    assert project.permission() == Permission()
    assert project.requests() == ()
    assert project.spent() == Spending()


def test_a_permission_is_kept_and_stands_in_the_audit_trail(project, path):
    permission = Permission(("api.example.org",), True, ("Age", "Marker"), ("Ward",))
    project.change_permission(permission)
    project.close()
    with Project.open(path) as again:
        assert again.permission() == permission
        again.change_permission(Permission())
        assert again.permission() == Permission()
        opened, closed = [entry for entry in again.audit_trail() if entry[1].startswith("network")]
        assert opened[1:] == (
            "network opened",
            {
                "version": __version__,
                "hosts": ["api.example.org"],
                "allow_plain_http": True,
                "plain_columns": ["Age", "Marker"],
                "veiled_columns": ["Ward"],
            },
        )
        assert closed[1] == "network closed"


def test_whoever_allows_a_run_allows_what_it_sends(frame, tmp_path):
    numbers, words = ("Age", "Admitted", "Marker", "Platelets"), ("Ward", "Diagnosis", "Outcome")
    for uses_random_words, exclude, plain, veiled in (
        (True, (), numbers, words),
        (True, ("Age", "Ward"), numbers[1:], words[1:]),
        (False, ("Age", "Ward"), ("Admitted", "Marker", "Platelets", "Diagnosis", "Outcome"), ()),
    ):
        plan = prepare(frame, settings(use_random_words=uses_random_words), exclude=exclude)
        path = tmp_path / f"{uses_random_words}{len(exclude)}.rddg"
        with Project.create(path, frame, "patients.csv", plan, MODEL) as project:
            assert project.permission_for("x.org") == Permission(("x.org",), False, plain, veiled)


def test_a_permission_lacks_what_would_leave_beyond_it():
    agreed = Permission(("x.org",), False, ("Age", "Marker"), ("Ward", "Outcome"))
    for less in (agreed, Permission(), Permission((), False, ("Age",), ("Marker", "Ward"))):
        assert agreed.lacking(less) == ()
    assert agreed.lacking(Permission((), False, ("Age", "Ward", "Platelets"), ("Diagnosis",))) == (
        "Ward",
        "Platelets",
        "Diagnosis",
    )


def test_a_permission_of_an_older_version_does_not_say_what_may_leave(project, path):
    project.change_permission(Permission(("x.org",), True, ("Age",), ("Ward",)))
    project.close()
    sql(path, """UPDATE fact SET value = '{"hosts": ["x.org"], "allow_plain_http": true}' WHERE name = 'permission'""")
    with Project.open(path) as again:
        assert again.permission() == Permission(("x.org",), True)
        wanted = again.permission_for("x.org")
        assert set(again.permission().lacking(wanted)) == {*wanted.plain_columns, *wanted.veiled_columns} != set()


def test_a_request_is_recorded_before_it_is_sent(project, path):
    project.record_request(SENT)
    project.close()  # The program was killed before an answer came.
    with Project.open(path) as again:
        (begun,) = again.requests()
        assert (begun.host, begun.real_rows, begun.sent_bytes) == ("api.example.org", 30, 4000)
        assert (begun.status, begun.seconds, begun.failure) == (None, None, "no answer is recorded")


def test_what_came_back_is_recorded(project):
    project.record_request(SENT)
    project.record_request(Answered(SENT, 200, 900, 1.5, ""))
    (done,) = project.requests()
    assert (done.status, done.received_bytes, done.seconds, done.failure) == (200, 900, 1.5, "")


def test_equal_requests_of_several_threads_are_told_apart(project):
    def send(number):
        sent = replace(SENT)
        project.record_request(sent)
        project.rows()
        project.record_request(Answered(sent, 200, number, 1.0, ""))

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(send, range(40)))
    assert sorted(one.received_bytes for one in project.requests()) == list(range(40))
    assert {one.failure for one in project.requests()} == {""}


def test_what_was_spent_and_the_limits_are_kept(project, path):
    endpoint = Endpoint("https://api.example.org/v1", "some-model", most_tokens=1000)
    project.record_spent(Spending(1, 100, 50, 0.25, is_estimated=True))
    project.record_spent(Spending(2, 300, 90, 0.5, is_estimated=True))
    project.change_endpoint(endpoint)
    project.close()
    with Project.open(path) as again:
        assert again.spent() == Spending(2, 300, 90, 0.5, is_estimated=True)
        assert Endpoint.from_json(again.model().endpoint) == endpoint
        assert again.audit_trail()[-1][1] == "limits changed"
