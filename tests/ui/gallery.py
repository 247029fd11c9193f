"""All parts of the window with made data, to look at: `python -m tests.ui.gallery FOLDER` saves pictures of them."""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import (
    Axis,
    Bars,
    Group,
    Histograms,
    Interval,
    Intervals,
    Lines,
    Matrix,
    Series,
    Threshold,
)
from rddg_desktop.ui.charts.histogram import HistogramChart
from rddg_desktop.ui.charts.interval import IntervalChart
from rddg_desktop.ui.charts.line import LineChart
from rddg_desktop.ui.charts.matrix import MatrixChart
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import SPACE, WIDE, Appearance
from rddg_desktop.ui.widgets.banner import Banner
from rddg_desktop.ui.widgets.lock import LockIndicator
from rddg_desktop.ui.widgets.progress import ProgressRow
from rddg_desktop.ui.widgets.rail import StageRail
from rddg_desktop.ui.widgets.why import WhyButton

random = np.random.default_rng(7)

BATCHES = tuple(range(1, 15))
LINES = Lines(
    "Differences from real rows, batch after batch",
    Axis("Batch"),
    Axis("Difference", "standard deviations"),
    tuple(
        Series(name, BATCHES, tuple(start * np.exp(-np.arange(14) / 6) + random.uniform(0, 0.04, 14)))
        for name, start in (("mean", 0.3), ("spread", 0.4), ("correlation", 0.25), ("distribution", 0.5))
    ),
    (Threshold("threshold: mean", 0.1),),
)
BARS = Bars(
    "Class balance",
    "Class",
    Axis("Rows"),
    ("No recurrence", "Recurrence", "A class whose name does not fit beside any axis at all"),
    (Group("rows", (1275, 108, 23)),),
)
COMPARED = Bars(
    "Adenopathy",
    "Level",
    Axis("Share of rows", "%"),
    ("none", "right", "left", "bilateral"),
    (Group("training rows", (61, 14, 9, 16)), Group("synthetic rows", (58, 16, 8, 18))),
)
EDGES = np.linspace(0, 1, 21)
SCORES = Histograms(
    "Scores of the rows by class",
    Axis("Score"),
    Axis("Share of rows", "%"),
    tuple(EDGES),
    tuple(
        Group(name, tuple(100 * np.histogram(random.beta(*shape, 500), EDGES)[0] / 500))
        for name, shape in (("no recurrence", (2, 6)), ("recurrence", (6, 3)))
    ),
)
INTERVALS = Intervals(
    "What the calibration says of the classes (φ)",
    "Coefficient",
    Axis("φ"),
    ("95 % interval from", "to"),
    (
        Interval("Age: range 5 of 5, recurrence", 0.82, 0.41, 1.23),
        Interval("Stage: IVB, recurrence", 0.55, -0.1, 1.2),
        Interval("Focality: multi-focal, recurrence", 0.38, 0.2, 0.56),
        Interval("Smoking: yes, recurrence", -0.12, float("nan"), float("nan")),
    ),
    0.0,
)
COLUMNS = ("Age", "Gender", "Smoking", "Hx radiotherapy", "Thyroid function", "Adenopathy", "Risk", "Stage")


def correlations():
    cells = np.corrcoef(random.normal(size=(8, 20)) + random.normal(size=20))
    cells[4, :] = cells[:, 4] = np.nan
    return Matrix("Associations in the synthetic rows", Axis("Association"), COLUMNS, tuple(map(tuple, cells)))


def rows(count=1000):
    return pd.DataFrame(
        {
            "Age": random.integers(15, 83, count).astype(float),
            "Gender": random.choice(["F", "M"], count),
            "Thyroid function": random.choice(["euthyroid", "clinical hypothyroidism", None], count),
            "TSH (mU/l)": np.where(random.uniform(size=count) < 0.2, np.nan, random.lognormal(0.5, 1, count)),
            "Recurred": random.choice(["yes", "no"], count),
        }
    )


class Gallery(QWidget):
    """All parts at once."""

    def __init__(self):
        super().__init__()
        self.setWindowTitle("Parts of the window")
        self.rail = StageRail()
        states = dict(zip(WorkStage, [StageState(status, 14, 34) for status in Status], strict=False))
        self.rail.show_states(states, running=WorkStage.EXPORT)
        self.offline, self.online = LockIndicator(), LockIndicator()
        self.online.show_host("api.example.org")
        self.why = WhyButton(
            "Core set",
            "A few rows stand for all rows of a class. They are chosen so that a model trained on them alone decides "
            "as one does that saw every row.\n\nRows that lie on the border between the classes are chosen first.",
        )
        self.banner = Banner()
        self.banner.show_message(
            "The engine ended unexpectedly in batch 14 of 34.",
            "Every batch that was complete is kept in the project: 416 rows.",
            "Resume the run; if it ends again in the same batch, choose a smaller model.",
            "exit code -9",
        )
        self.progress, self.waiting = ProgressRow(), ProgressRow()
        self.progress.show_progress("Batch 14 of 34", 14 / 34, 95)
        self.waiting.show_progress("Loading the model")
        self.charts = [LineChart(), BarChart(), BarChart(), HistogramChart(), IntervalChart(), MatrixChart()]
        matrix = correlations()
        for chart, data in zip(self.charts, (LINES, BARS, COMPARED, SCORES, INTERVALS, matrix), strict=True):
            chart.show_data(data)
        self.empty, self.turned = LineChart(), MatrixChart()
        self.turned.show_data(matrix)
        self.turned.show_table(True)
        self.table = TableView()
        self.table.setAccessibleName("Rows")
        self.table.show_frame(rows())
        self._lay_out()

    def _lay_out(self):
        head = QHBoxLayout()
        for part in (self.offline, self.online, self.why):
            head.addWidget(part)
        head.addStretch()
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for place, chart in enumerate([*self.charts, self.turned, self.empty, self.table]):
            grid.addWidget(chart, place // 3, place % 3)
        column = QVBoxLayout()
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addWidget(self.waiting)
        column.addLayout(grid, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        layout.addWidget(self.rail)
        layout.addLayout(column, 1)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    appearance, language = Appearance(application), Language(application)
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        for code in ("en", "de", "zh_CN"):
            appearance.choose(scheme)
            language.choose(code)
            gallery = Gallery()
            gallery.resize(1500, 1150)
            gallery.show()
            gallery.charts[0].view.setFocus()
            application.processEvents()
            gallery.grab().save(str(folder / f"{scheme.name.lower()}-{code}.png"))
            gallery.close()


if __name__ == "__main__":
    main()
