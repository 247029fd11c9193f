"""What is seen of a project without opening it."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from rddg_desktop.project.glance import Interruption, _address, interruption
from rddg_desktop.project.store import Project
from tests.project.runs import ROWS, begin, carry_on, table


@pytest.fixture
def path(tmp_path):
    return tmp_path / "patients ä #1?.rddg"


def test_an_interrupted_run_is_seen_and_one_that_has_ended_is_not(path):
    with Project.create_draft(path, table()) as project:
        project.close()
        assert interruption(path) is None
    with Project.open(path) as project:
        begin(project)
    assert interruption(path) is None
    with Project.open(path) as project:
        carry_on(project, batches=2)
    assert interruption(path) == Interruption(batches=2, rows=8, wanted=ROWS)
    with Project.open(path) as project:
        carry_on(project)
    assert interruption(path) is None
    # The run that counts is the last one.
    with Project.open(path) as project:
        begin(project, rows=ROWS + 4)
        carry_on(project, batches=1)
    assert interruption(path) == Interruption(batches=1, rows=4, wanted=ROWS + 4)


def test_a_project_that_is_open_is_left_alone(path):
    with Project.create_draft(path, table()) as project:
        begin(project)
        carry_on(project, batches=1)
        assert interruption(path) is None
        carry_on(project, batches=1)
    assert interruption(path) == Interruption(batches=2, rows=8, wanted=ROWS)


@pytest.mark.parametrize("content", [None, b"", b"rubbish" * 1000])
def test_what_is_gone_or_no_project_is_not_said_to_be_interrupted(path, content):
    if content is not None:
        path.write_bytes(content)
    assert interruption(path) is None
    # Nothing was made, and nothing changed.
    assert (path.read_bytes() if path.exists() else None) == content


def test_another_layout_is_not_said_to_be_interrupted(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    assert interruption(path) is None


#: A program that dies while it writes to a project; what is half written is already in the file.
DYING = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE run SET finished = 'now'")
connection.execute("INSERT INTO fact VALUES ('large', ?)", ("x" * 1_000_000,))
os._exit(1)
"""


def test_after_a_crash_in_the_middle_of_a_write_looking_changes_nothing(path):
    with Project.create_draft(path, table()) as project:
        begin(project)
        carry_on(project, batches=1)
    assert subprocess.run([sys.executable, "-c", DYING, path], check=False).returncode == 1
    journal = path.with_name(path.name + "-journal")
    left_behind = path.read_bytes(), journal.read_bytes()
    assert left_behind[1]
    # It cannot be told, because nobody may take the change back who only looks.
    assert interruption(path) is None
    assert (path.read_bytes(), journal.read_bytes()) == left_behind
    Project.open(path).close()
    assert interruption(path) == Interruption(batches=1, rows=4, wanted=ROWS)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/home/a b/ä #1?.rddg"), "file:///home/a%20b/%C3%A4%20%231%3F.rddg"),
        (PureWindowsPath(r"C:\Users\a\b.rddg"), "file:///C:/Users/a/b.rddg"),
        # Of a shared folder that no letter stands for.
        (PureWindowsPath(r"\\server\share\b.rddg"), "file:////server/share/b.rddg"),
    ],
)
def test_paths_of_every_system_become_addresses(path, address):
    assert _address(path) == address
