"""How the rows come on: how near they are to the real ones, batch after batch, and how many there are of each class."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rddg_desktop.engine.feedback import THRESHOLDS
from rddg_desktop.engine.schema import Schema
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group, Lines, Series, Threshold
from rddg_desktop.ui.charts.line import LineChart
from rddg_desktop.ui.generate.fields import Explained
from rddg_desktop.ui.generate.history import BatchFacts, History
from rddg_desktop.ui.generate.tab import Tab
from rddg_desktop.ui.generate.words import COMPARED, describe_comparisons
from rddg_desktop.ui.theme import SPACE

COLUMNS = 2


class ProgressTab(Tab):
    """Shows the differences of each batch, and the rows of each class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts = {name: LineChart() for name in COMPARED}
        self.classes = BarChart()
        self._explained = {name: Explained(chart) for name, chart in self.charts.items()}
        self._classes = Explained(self.classes)
        self.single = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for place, part in enumerate((self._classes, *self._explained.values())):
            grid.addWidget(part, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.column.addWidget(self.single)
        self.column.addLayout(grid)
        self.column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words that do not depend on the run."""
        self._words = describe_comparisons()
        for name, words in self._words.items():
            self._explained[name].explain(words.title, words.why)
        self._classes.explain(
            self.tr("Rows of each class"),
            self.tr(
                "How many rows of each class there are so far, and how many are wanted.\n\n"
                "What a batch lacks, because rows were refused, a later one makes up for."
            ),
        )

    def show_history(self, history: History) -> None:
        """Show how far a run is."""
        made, names = history.classes, tuple(history.quotas)
        self.classes.show_data(
            Bars(
                self.tr("Rows of each class"),
                self.tr("Class"),
                Axis(self.tr("Rows"), is_count=True),
                names,
                (
                    Group(self.tr("made"), [made[name] for name in names]),
                    Group(self.tr("wanted"), [history.quotas[name] for name in names]),
                ),
            )
        )
        batches = history.ordered
        self.single.setVisible(len(batches) == 1)
        self.single.setText(
            self.tr(
                "There is one batch so far. Whether the rows come nearer to the real ones is seen from the next on."
            )
            if history.end is None
            else self.tr("All rows came in one batch, so that none could be corrected by what was off in another one.")
        )
        possible = _possible(history.schema)
        for name, chart in self.charts.items():
            known = [one for one in batches if name in one.cumulative_quality or name in one.batch_quality]
            # A few rows have no correlations; more may have, as long as the run goes on.
            self._explained[name].setVisible(bool(known) or (name in possible and history.end is None))
            chart.show_data(self._lines(name, known))

    def _lines(self, name: str, batches: list[BatchFacts]) -> Lines:
        """A comparison, batch after batch."""
        words = self._words[name]
        lines = {
            self.tr("all rows so far"): [(one.number + 1, one.cumulative_quality.get(name)) for one in batches],
            self.tr("this batch alone"): [(one.number + 1, one.batch_quality.get(name)) for one in batches],
        }
        return Lines(
            words.title,
            Axis(self.tr("Batch"), is_count=True),
            Axis(self.tr("Difference"), words.unit),
            tuple(one for one in (_series(*line) for line in lines.items()) if one.x),
            (Threshold(self.tr("threshold"), THRESHOLDS[COMPARED[name]]),),
            is_from_zero=True,
        )


def _possible(schema: Schema) -> set[str]:
    """The comparisons that can be made: a table without numbers has no means, one without categories no shares."""
    features = schema.features
    possible = {"correlation"} if len(features) > 1 else set()
    if any(column.is_numeric for column in features):
        possible |= {"mean", "spread", "kolmogorov_smirnov"}
    if not all(column.is_numeric for column in features):
        possible.add("total_variation")
    return possible


def _series(name: str, points: list[tuple[int, float | None]]) -> Series:
    """The points of a line that are known: a small batch may be too small to tell."""
    known = [(number, value) for number, value in points if value is not None]
    return Series(name, [number for number, _ in known], [value for _, value in known])
