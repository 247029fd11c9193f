"""The main job with the real embedded model, as a user starts it: a process, a table, a kill, a resumption."""

import json
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
from rddg_desktop.engine.table import read_table
from rddg_desktop.project.store import Project

pytestmark = pytest.mark.model

#: So that the tests do not take all cores from each other; results depend on the number of threads, not on the speed.
OPTIONS = ["--target", "Outcome", "--reference-rows", "4", "--threads", "2", "--seed", "5", "--json"]


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """A small clinical table: numbers, decimals, categories, a date, missing values, an identifier."""
    random = np.random.default_rng(0)
    count = 80
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
    events = finished(started("run", table, "--rows", "10", *OPTIONS, folder=folder))
    return folder, events


def test_run_writes_the_rows_asked_for_and_only_legal_ones(undisturbed, table):
    folder, events = undisturbed
    names = [event["event"] for event in events]
    assert names[-1] == "written"
    assert {"core_set_done", "relations_mined", "rules_mined", "batch_done", "run_done"} <= set(names)
    written = read_table(folder / "patients-synthetic.csv").frame
    source = read_table(table).frame
    assert list(written.columns) == ["Age", "Sex", "CRP", "Seen", "Outcome"], "the identifier is left out"
    assert written["Outcome"].value_counts().to_dict() == {"none at all": 5, "sepsis": 5}
    assert set(written["Sex"]) <= {"F", "M"}
    assert written["Age"].astype(int).between(source["Age"].astype(int).min(), source["Age"].astype(int).max()).all()
    assert pd.to_numeric(written["CRP"]).dropna().between(0, pd.to_numeric(source["CRP"]).max()).all()
    assert pd.to_datetime(written["Seen"], format="%Y-%m-%d").between("2025-01-01", "2025-07-31").all()
    with Project.open(folder / "patients.rddg") as project:
        plan = project.plan()
        assert not Gate(plan.training, CopyGate.SINGLETONS).refused(project.rows()).any()
        stages = [exchange.stage for exchange in project.exchanges()]
        assert stages[:2] == ["relations", "rules"]
        assert {"created", "finished"} <= {action for _, action, _ in project.audit_trail()}


def test_killed_run_resumes_to_the_same_bytes(undisturbed, table, tmp_path):
    process = started("run", table, "--rows", "10", *OPTIONS, folder=tmp_path)
    for line in process.stdout:
        if json.loads(line)["event"] == "batch_done":
            break
    # In the middle of the second batch.
    process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert not (tmp_path / "patients-synthetic.csv").exists()
    connection = sqlite3.connect(tmp_path / "patients.rddg")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM batch").fetchone() == (1,)
    connection.close()
    finished(started("resume", "patients.rddg", "--json", folder=tmp_path))
    expected = (undisturbed[0] / "patients-synthetic.csv").read_bytes()
    assert (tmp_path / "patients-synthetic.csv").read_bytes() == expected


def test_healthcheck_finds_everything_in_order():
    assert [(name, problem) for name, problem in healthcheck.checks() if problem] == []
