"""Does every part of the program work on this machine? Each check does the real thing, in small."""

import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.plan import Method, Settings, prepare
from rddg_desktop.engine.table import canonical
from rddg_desktop.errors import RddgError
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.network import is_locked, lock
from rddg_desktop.project.store import ModelRecord, Project

_WINDOW_SCRIPT = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("RDDG Desktop")
window.show()
application.processEvents()
assert not window.grab().isNull()
"""
_WINDOW_SECONDS = 60


def checks() -> Iterator[tuple[str, str]]:
    """Run every check; yields its name and the problem found ("" when there is none), one after the other."""
    named: tuple[tuple[str, Callable[[], None]], ...] = (
        ("libraries load", _libraries),
        ("embedded model is present and unchanged", _model_present),
        ("embedded model writes a legal row into a project that reads back", _row_and_project),
        ("a window can be drawn", _window),
        ("the network is locked", _network),
    )
    for name, check in named:
        problem = ""
        try:
            check()
        except (RddgError, ImportError, OSError, AssertionError, subprocess.SubprocessError) as error:
            problem = str(error) or type(error).__name__
        yield name, problem


def _libraries() -> None:
    for name in ("numpy", "pandas", "pyarrow", "scipy", "torch", "llama_cpp", "sqlite3"):
        importlib.import_module(name)


def _model_present() -> None:
    embedded_model_path()


def _row_and_project() -> None:
    path = embedded_model_path()
    with closing(LlamaSource(path, file_sha256(path))) as source, tempfile.TemporaryDirectory() as folder:
        example = EXAMPLES["clinic"]
        table = canonical(example.table().head(200))
        plan = prepare(table, Settings(example.target, rows=1, method=Method.EPIC, reference_rows=2))
        file = Path(folder) / "healthcheck.rddg"
        record = ModelRecord(source.name, "", source.fingerprint, source.threads)
        with Project.create(file, table, "healthcheck", plan, record) as project:
            for _ in project.record(synthesis.run(plan, source, synthesis.State())):
                pass
        with Project.open(file) as project:
            if len(project.rows()) != 1:
                raise AssertionError("the project does not hold the row that was written")


def _network() -> None:
    lock()
    if not is_locked():
        raise AssertionError("a connection past the program's door to the network was not refused")


def _window() -> None:
    """Qt in a process of its own, without needing a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _WINDOW_SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_WINDOW_SECONDS,
        check=False,
    )
    if done.returncode:
        raise AssertionError((done.stderr.strip().splitlines() or ["Qt failed without a message"])[-1])
