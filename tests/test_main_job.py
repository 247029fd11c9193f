"""The main job with the real embedded model, as a user starts it: a process, a table, a kill, a resumption."""

import json
import math
import signal
import sqlite3
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

from rddg_desktop import healthcheck
from rddg_desktop.engine.gate import Gate
from rddg_desktop.engine.plan import CopyGate
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.project.store import Project

pytestmark = pytest.mark.model

#: So that the tests do not take all cores from each other; results depend on the number of threads, not on the speed.
OPTIONS = ["--target", "Outcome", "--rows", "14", "--reference-rows", "4", "--batch-rows", "4"]
OPTIONS += ["--threads", "2", "--seed", "5", "--json"]


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """A small clinical table: numbers, decimals, categories, a date, missing values, an identifier."""
    random = np.random.default_rng(0)
    count = 60
    sick = random.random(count) < 0.25
    frame = pd.DataFrame(
        {
            "PatientID": [f"P{i:04d}" for i in range(count)],
            "Age": random.integers(30, 60, count) + 15 * sick,
            "Sex": random.choice(["F", "M"], count),
            "CRP": np.round(random.lognormal(1 + 1.5 * sick), 1),
            "Seen": pd.Timestamp("2025-01-01") + pd.to_timedelta(random.integers(0, 200, count), unit="D"),
            "Outcome": np.where(sick, "sepsis", "none at all"),
        }
    )
    frame.loc[random.random(count) < 0.2, "CRP"] = np.nan
    path = tmp_path_factory.mktemp("table") / "patients.csv"
    frame.to_csv(path, index=False)
    return path


def started(*arguments, folder):
    command = [sys.executable, "-m", "rddg_desktop.cli", *map(str, arguments)]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process):
    output, errors = process.communicate(timeout=900)
    assert process.returncode == 0, errors
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture(scope="module")
def undisturbed(table, tmp_path_factory):
    folder = tmp_path_factory.mktemp("undisturbed")
    return folder, finished(started("run", table, *OPTIONS, folder=folder))


def check_rows(path, table):
    """As many rows of each class as were asked for, and only legal ones."""
    written, source = read_table(path).frame, read_table(table).frame
    assert list(written.columns) == ["Age", "Sex", "CRP", "Seen", "Outcome"], "the identifier is left out"
    assert written["Outcome"].value_counts().to_dict() == {"none at all": 7, "sepsis": 7}
    assert set(written["Sex"]) <= {"F", "M"}
    assert written["Age"].astype(int).between(source["Age"].astype(int).min(), source["Age"].astype(int).max()).all()
    assert pd.to_numeric(written["CRP"]).dropna().between(0, pd.to_numeric(source["CRP"]).max()).all()
    assert pd.to_datetime(written["Seen"], format="%Y-%m-%d").between("2025-01-01", "2025-07-31").all()


def information(events):
    """What the printed event of the calibration says of held-out rows; every figure finite."""
    (calibrated,) = [event for event in events if event["event"] == "calibrated"]
    found = calibrated["information"]
    assert found["rows"] > 0
    assert {column["name"] for column in found["columns"]} == {"Age", "Sex", "CRP", "Seen"}
    for told in (found, *found["columns"]):
        for name in ("class_frequencies", "structure"):
            assert math.isfinite(told[name])
            assert told[name] > 0
    return found


def test_run_writes_the_rows_asked_for_and_only_legal_ones(undisturbed, table):
    folder, events = undisturbed
    names = [event["event"] for event in events]
    assert names[-1] == "written"
    assert {"core_set_done", "relations_mined", "rules_mined", "calibrated", "batch_done", "run_done"} <= set(names)
    check_rows(folder / "patients-synthetic.csv", table)
    with Project.open(folder / "patients.rddg") as project:
        plan = project.plan()
        assert not Gate(plan.training, CopyGate.SINGLETONS).refused(project.rows()).any()
        stages = [exchange.stage for exchange in project.exchanges()]
        assert stages[:2] == ["relations", "rules"]
        assert {"created", "finished"} <= {action for _, action, _ in project.audit_trail()}


def test_what_the_model_adds_is_told_in_finite_bits(undisturbed):
    found = information(undisturbed[1])
    for told in (found, *found["columns"]):
        assert math.isfinite(told["model"])
        assert math.isfinite(told["combined"])
    low, high = found["added_interval"]
    assert low < found["added"] < high
    assert found["added"] == pytest.approx(found["structure"] - found["combined"])
    for column in found["columns"]:
        low, high = column["alpha_interval"]
        assert 0 <= low <= column["alpha"] <= high


def kill(event_name, batches, folder, table):
    """Kill a run when it tells of some event after so many batches; returns how many calibrations it has kept."""
    process = started("run", table, *OPTIONS, folder=folder)
    done = 0
    for line in process.stdout:
        event = json.loads(line)["event"]
        done += event == "batch_done"
        if event == event_name and done == batches:
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    assert not (folder / "patients-synthetic.csv").exists()
    connection = sqlite3.connect(folder / "patients.rddg")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM batch").fetchone() == (batches,)
    ((calibrated,),) = connection.execute("SELECT count(*) FROM calibration").fetchall()
    connection.close()
    return calibrated


@pytest.mark.parametrize(
    ("event_name", "batches", "calibrated"),
    [("calibration_progress", 0, 0), ("rows_written", 2, 1)],
    ids=["in the calibration", "in the third batch"],
)
def test_killed_run_resumes_to_the_same_bytes(event_name, batches, calibrated, undisturbed, table, tmp_path):
    assert kill(event_name, batches, tmp_path, table) == calibrated
    events = finished(started("resume", "patients.rddg", "--json", folder=tmp_path))
    names = [event["event"] for event in events]
    assert ("calibrated" in names) is not bool(calibrated), "what was learned is not learned anew"
    expected = (undisturbed[0] / "patients-synthetic.csv").read_bytes()
    assert (tmp_path / "patients-synthetic.csv").read_bytes() == expected
    with Project.open(tmp_path / "patients.rddg") as resumed, Project.open(undisturbed[0] / "patients.rddg") as other:
        for one, two in zip(resumed.state().batches, other.state().batches, strict=True):
            assert [exchange.answer for exchange in one.exchanges] == [exchange.answer for exchange in two.exchanges]
            for left, right in zip(one.online, two.online, strict=True):
                np.testing.assert_array_equal(left, right)


def test_lines_of_text_are_written_legal_too(table, tmp_path):
    options = ["--codec", "csv", "--no-core-set", "--no-rules"]
    events = finished(started("run", table, *OPTIONS, *options, folder=tmp_path))
    assert math.isfinite(information(events)["combined"])
    check_rows(tmp_path / "patients-synthetic.csv", table)
    with Project.open(tmp_path / "patients.rddg") as project:
        answers = [exchange.answer for exchange in project.exchanges() if exchange.batch is not None]
    assert all(line.count(",") == 4 for answer in answers for line in answer.splitlines())


def test_the_structure_alone_writes_rows_too(table, tmp_path):
    events = finished(started("run", table, *OPTIONS, "--method", "structure", folder=tmp_path))
    found = information(events)
    assert (found["model"], found["combined"], found["added"]) == (None, None, None)
    check_rows(tmp_path / "patients-synthetic.csv", table)
    written = (tmp_path / "patients-synthetic.csv").read_bytes()
    finished(started("resume", "patients.rddg", "--json", "--overwrite", folder=tmp_path))
    assert (tmp_path / "patients-synthetic.csv").read_bytes() == written


def test_healthcheck_finds_everything_in_order():
    assert [(name, problem) for name, problem in healthcheck.checks() if problem] == []
