"""Does every part of the program work on this machine? Each check does the real thing, in small."""

import importlib
import multiprocessing
import os
import queue
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
from rddg_desktop.project.model import LocalModel
from rddg_desktop.project.store import ModelRecord, Project
from rddg_desktop.worker.driver import Driver, Task
from rddg_desktop.worker.jobs import TryJob
from rddg_desktop.worker.messages import Defect, Failed, Finished, ToWindow

#: What the program imports somewhere in the middle of the work, with what these themselves load then.
LIBRARIES = (
    "numpy",
    "pandas",
    "pyarrow",
    "scipy",
    "sklearn.ensemble",
    "imblearn.over_sampling",
    "xgboost",
    "lightgbm",
    "catboost",
    "torch",
    "llama_cpp",
    "matplotlib.backends.backend_svg",
    "typst",
    "sqlite3",
)
#: Seconds that the window, and the engine's process, have to do their part.
PATIENCE = 120


def checks() -> Iterator[tuple[str, str]]:
    """Run every check; yields its name and the problem found ("" when there is none), one after the other."""
    named: tuple[tuple[str, Callable[[], None]], ...] = (
        ("libraries load", _libraries),
        ("embedded model is present and unchanged", _model_present),
        ("embedded model writes a legal row into a project that reads back", _row_and_project),
        ("the engine's process computes", _engine),
        ("the window can be drawn", _window),
        ("the network is locked", _network),
    )
    for name, check in named:
        problem = ""
        try:
            check()
        except (RddgError, ImportError, OSError, AssertionError) as error:
            problem = str(error) or type(error).__name__
        yield name, problem


def _libraries() -> None:
    for name in LIBRARIES:
        try:
            importlib.import_module(name)
        except (RuntimeError, ValueError) as error:
            # So say llama.cpp's and XGBoost's, where the system cannot load them.
            raise AssertionError(f"{name}: {error}") from error


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


def _engine() -> None:
    """The embedded model, in the process that the window would ask."""
    told: queue.SimpleQueue[ToWindow] = queue.SimpleQueue()
    driver = Driver(told.put)
    driver.start(Task(lambda: TryJob(LocalModel())))
    try:
        while not isinstance(outcome := told.get(timeout=PATIENCE), Finished):
            if isinstance(outcome, Failed):
                raise outcome.error
            if isinstance(outcome, Defect):
                raise AssertionError(outcome.kind)
    except queue.Empty:
        raise AssertionError("the engine's process does not answer") from None
    finally:
        driver.close()
        driver.join()


def _window() -> None:
    """The program's own window, without needing a display; in a process of its own, which Qt may end."""
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_draw, name="window")
    process.start()
    process.join(PATIENCE)
    if process.exitcode != 0:
        process.kill()
        raise AssertionError(f"the process of the window ended with {process.exitcode}")


def _draw() -> None:
    """Draw the window; in a process of its own."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # By its name, because the command line knows nothing of Qt.
    picture = importlib.import_module("rddg_desktop.ui.application").picture()
    sys.exit(0 if picture else 1)
