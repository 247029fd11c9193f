"""How long the window stands still: `python -m tests.benchmarks.window`.

A table of 1,000,000 rows and 20 columns is opened, scrolled from its first to its last row and sorted. What is measured
is the longest time in which the event loop could not turn to anything else.
"""

import os
import time

import numpy as np
import pandas as pd
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import Appearance

ROWS, COLUMNS = 1_000_000, 20
STEPS = 500


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


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    Appearance(application)
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


if __name__ == "__main__":
    main()
