"""How long a person waits for the window: `python -m tests.benchmarks.window [PART ...]`.

start       from the start of the process to a window that answers, in processes of its own, one after the other
table       1,000,000 rows and 20 columns: opened, scrolled from the first to the last row, sorted
generation  the longest time in which the event loop could not turn to anything else while the embedded model writes
            the rows of an example, with the page of the run in view
memory      of the window's process over a run of 500 batches
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from rddg_desktop.engine.events import BatchDone
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.plan import Method
from rddg_desktop.project.stages import WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.application import TURN
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import Appearance
from rddg_desktop.ui.window import MainWindow

ROWS, COLUMNS = 1_000_000, 20
STEPS = 500
STARTS = 7
#: Milliseconds from one beat to the next of what notices that the event loop stands still.
BEAT = 5
BATCHES = 500

_START = """
import sys
from PySide6.QtCore import QTimer
from rddg_desktop.ui import application, window
shown = window.MainWindow.show
def show(self):
    shown(self)
    QTimer.singleShot(0, self, lambda: (print("usable", flush=True), QTimer.singleShot(0, self, self.close)))
window.MainWindow.show = show
sys.exit(application.start())
"""


def frame():
    """Numbers, categories and texts, with missing cells."""
    random = np.random.default_rng(1)
    columns = {}
    for number in range(COLUMNS):
        match number % 3:
            case 0:
                columns[f"number {number}"] = np.where(random.random(ROWS) < 0.1, np.nan, random.normal(size=ROWS))
            case 1:
                columns[f"category {number}"] = pd.Categorical(random.choice(["low", "middle", "high"], ROWS))
            case _:
                texts = np.array([f"text {value}" for value in range(1000)] + [None], dtype=object)
                columns[f"text {number}"] = pd.Series(texts[random.integers(0, len(texts), ROWS)], dtype=object)
    return pd.DataFrame(columns)


def milliseconds(action):
    """How long an action takes until the window is drawn anew."""
    start = time.perf_counter()
    action()
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def measure_start():
    """Print how long the program takes to a window that answers."""
    seconds = []
    for _ in range(STARTS + 1):
        begun = time.perf_counter()
        with subprocess.Popen([sys.executable, "-c", _START], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout.readline() == "usable\n"
            seconds.append(time.perf_counter() - begun)
    # The first one warms up.
    print(f"start: median {statistics.median(seconds[1:]):.2f} s of {STARTS}, longest {max(seconds[1:]):.2f} s")


def measure_table():
    """Print how long the window stands still over a long table."""
    view = TableView()
    view.resize(1280, 800)
    view.show()
    QCoreApplication.processEvents()
    rows = frame()
    print(f"open {ROWS:,} x {COLUMNS}: {milliseconds(lambda: view.show_frame(rows)):.0f} ms")
    bar = view.verticalScrollBar()
    places = np.linspace(0, bar.maximum(), STEPS).astype(int)
    stalls = [milliseconds(lambda place=int(place): bar.setValue(place)) for place in places]
    print(f"scroll: longest {max(stalls):.0f} ms, median {np.median(stalls):.0f} ms of {STEPS} steps")
    stalls = [milliseconds(lambda: bar.setValue(bar.value() - 3)) for _ in range(STEPS)]
    print(f"wheel: longest {max(stalls):.0f} ms, median {np.median(stalls):.0f} ms of {STEPS} steps")
    for column in range(3):
        sort = milliseconds(lambda column=column: view.horizontalHeader().setSortIndicator(column, Qt.AscendingOrder))
        print(f"sort by {rows.columns[column]}: {sort:.0f} ms")
    print(f"select all: {milliseconds(view.selectAll):.0f} ms")
    print(f"sort with all selected: {milliseconds(lambda: view.sortByColumn(0, Qt.DescendingOrder)):.0f} ms")


def made(folder, application):
    """A window whose files are in a folder."""
    preferences = Preferences(folder)
    preferences.set_projects_folder(folder)
    window = MainWindow(preferences, Appearance(application), Language(application))
    window.resize(1280, 800)
    window.show()
    # As the program does.
    gc.collect()
    gc.freeze()
    return window


def wait(signal):
    """Let the window live until a signal."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def follow(application, settings, heard):
    """Run an example in a window, with the page of the run in view, and tell `heard` of every event."""
    with tempfile.TemporaryDirectory() as folder:
        window = made(Path(folder), application)
        example = EXAMPLES["clinic"]
        project = Project.create_draft(Path(folder) / "clinic.rddg", example.as_read())
        chosen = replace(project.draft().settings, target=example.target, **settings)
        project.change_draft(replace(project.draft(), settings=chosen))
        window.session.show_project(project)
        window.rail.choose(WorkStage.GENERATE)
        window.session.happened.connect(heard)
        window.session.failed.connect(lambda error, _: sys.exit(str(error)))
        window.session.broken.connect(sys.exit)
        window.session.run()
        wait(window.session.run_ended)
        window.close()
        wait(window.session.closed)


def measure_generation(application):
    """Print how long the event loop stands still while rows are made."""
    beats = []
    timer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append((time.perf_counter(), time.thread_time())))
    timer.start()
    follow(application, {"rows": 100, "batch_rows": 10}, lambda _: None)
    timer.stop()
    clock, own = 1000 * np.array(beats).T
    stalls, work = np.diff(clock) - BEAT, np.diff(own)
    # What the window computes in a stall is its own doing; the rest is that of whoever had the processor meanwhile.
    print(
        f"generation: stalls longest {stalls.max():.0f} ms, 99.9 % within {np.quantile(stalls, 0.999):.0f} ms, "
        f"of the window's own computing longest {work.max():.0f} ms, 99.9 % within {np.quantile(work, 0.999):.0f} ms, "
        f"over {(clock[-1] - clock[0]) / 1000:.0f} s"
    )


def measure_memory(application):
    """Print what the window's process takes at some batches of a long run."""
    taken = []

    def hear(event):
        if isinstance(event, BatchDone):
            taken.append(psutil.Process().memory_info().rss / 1e6)

    settings = {"rows": 10 * BATCHES, "batch_rows": 10, "method": Method.STRUCTURE, "reference_rows": 6}
    follow(application, settings, hear)
    places = [0, len(taken) // 10, len(taken) // 2, len(taken) - 1]
    print("memory: " + ", ".join(f"batch {place + 1} {taken[place]:.0f} MB" for place in places))


def main():
    """See the module."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parts = {
        "start": lambda _: measure_start(),
        "table": lambda _: measure_table(),
        "generation": measure_generation,
        "memory": measure_memory,
    }
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", choices=[[], *parts])
    # As the program begins.
    sys.setswitchinterval(TURN)
    application = QApplication([])
    Appearance(application)
    for part in parser.parse_args().parts or parts:
        parts[part](application)


if __name__ == "__main__":
    main()
