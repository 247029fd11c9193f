"""What the calibration found: how far the model is believed, what it adds, and what the classes need."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from rddg_desktop.engine.events import Information
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group, Interval, Intervals, Lines, Series
from rddg_desktop.ui.charts.interval import IntervalChart
from rddg_desktop.ui.charts.line import LineChart
from rddg_desktop.ui.formatting import bracketed, decimal_text
from rddg_desktop.ui.generate.fields import Explained
from rddg_desktop.ui.generate.history import CalibrationFacts, Effect, History
from rddg_desktop.ui.generate.tab import Tab
from rddg_desktop.ui.theme import SPACE

#: Effects of all columns together, and columns whose drift is drawn, at most.
STRONGEST, DRIFTING = 12, 6


class CalibrationTab(Tab):
    """Shows the calibration before the first batch, and how it has moved since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: CalibrationFacts | None = None
        self.summary = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.bits, self.beliefs, self.effects, self.drift = BarChart(), IntervalChart(), IntervalChart(), LineChart()
        self.columns = QComboBox()
        self.columns.currentIndexChanged.connect(self._show_effects)
        self._bits, self._beliefs, self._effects, self._drift = (
            Explained(chart) for chart in (self.bits, self.beliefs, self.effects, self.drift)
        )
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        grid.addWidget(self._bits, 0, 0)
        grid.addWidget(self._drift, 0, 1)
        # In a row of its own, so that the charts below begin at the same height.
        grid.addWidget(self.columns, 1, 0)
        grid.addWidget(self._effects, 2, 0)
        grid.addWidget(self._beliefs, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addWidget(self.summary)
        self.column.addLayout(grid)
        self.column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words that do not depend on the run."""
        self._facts = None
        self.columns.setAccessibleName(self.tr("Column whose effects are shown"))
        self._bits.explain(
            self.tr("Bits per held-out row"),
            self.tr(
                "How well rows that nobody has shown to the method are foretold: the fewer bits a row takes, the "
                "better. One bit less means that it was foretold twice as well.\n\n"
                "“Class frequencies” knows how often each value occurs in each class. “Structure” also knows which "
                "columns go together. “Model” is the language model alone, and the last one is both together, which is "
                "what writes the rows."
            ),
        )
        self._beliefs.explain(
            self.tr("Belief in the model (α)"),
            self.tr(
                "How far the language model is believed for each column: 1 as it is, 0 not at all. An interval that "
                "reaches 0 says that it may add nothing there.\n\n"
                "The belief is learned from real rows before the first batch is written."
            ),
        )
        self._effects.explain(
            self.tr("Effects on values (φ)"),
            self.tr(
                "What is corrected for each class. Above 0 a value is made more frequent in the class than it would be "
                "otherwise, below 0 less frequent: by exp(φ) times.\n\nThe lines are 95 % intervals. The rows tell "
                "only how the coefficients of a column differ, so those of single ones are wide."
            ),
        )
        self._drift.explain(
            self.tr("Movement of the calibration"),
            self.tr(
                "After each batch the calibration takes a small step to where the rows so far fall short. How far it "
                "has gone since before the first batch is drawn for the columns that moved most. It should level off; "
                "a column that goes on moving is one that the method finds hard."
            ),
        )

    def show_history(self, history: History) -> None:
        """Show how far a run is."""
        facts = history.calibration
        if facts is None or facts is not self._facts:
            self._show_calibration(facts)
        self._show_drift(history)

    def _show_calibration(self, facts: CalibrationFacts | None) -> None:
        self._facts = facts
        for part in (self._bits, self._beliefs, self.columns, self._effects, self._drift):
            part.setVisible(facts is not None)
        if facts is None:
            self.summary.setText(self.tr("This run has no calibration yet, or does without one."))
            return
        self.summary.setText(self._told(facts.information))
        self._bits.setVisible(facts.information is not None)
        if facts.information is not None:
            self._show_bits(facts.information)
        self._beliefs.setVisible(bool(facts.beliefs))
        self.beliefs.show_data(
            Intervals(
                self.tr("Belief in the model (α)"),
                self.tr("Column"),
                Axis("α"),
                (self.tr("95 % interval from"), self.tr("to")),
                tuple(Interval(name, *belief) for name, belief in zip(facts.names, facts.beliefs, strict=False)),
                0.0,
            )
        )
        chosen = self.columns.currentIndex()
        self.columns.blockSignals(True)
        self.columns.clear()
        self.columns.addItems([self.tr("The strongest of all columns"), *facts.names])
        self.columns.setCurrentIndex(min(max(0, chosen), len(facts.names)))
        self.columns.blockSignals(False)
        self._show_effects()

    def _told(self, information: Information | None) -> str:
        """What the held-out rows say of the model, in a sentence."""
        if information is None:
            return self.tr("No held-out row could be judged, so it is not known how well they are foretold.")
        if information.added is None:
            return self.tr("No model takes part: the rows are written from the structure of the table alone.")
        added = decimal_text(information.added, 2)
        if information.added_interval is None:
            return self.tr("The model adds {added} bits per row to the structure of the table.").format(added=added)
        low, high = information.added_interval
        values = {"added": added, "low": decimal_text(low, 2), "high": decimal_text(high, 2)}
        if low > 0:
            text = self.tr(
                "The model adds {added} bits per row to the structure of the table (95 % interval {low} to {high})."
            )
        else:
            text = self.tr(
                "The model adds {added} bits per row to the structure of the table (95 % interval {low} to {high}): "
                "that it knows something more than the table itself is not shown."
            )
        return text.format(**values)

    def _show_bits(self, found: Information) -> None:
        bits = {
            self.tr("class frequencies"): found.class_frequencies,
            self.tr("structure"): found.structure,
            self.tr("model"): found.model,
            self.tr("model and structure"): found.combined,
        }
        known = {name: value for name, value in bits.items() if value is not None}
        self.bits.show_data(
            Bars(
                self.tr("Bits per held-out row; fewer are better"),
                self.tr("What foretells it"),
                Axis(self.tr("Bits")),
                tuple(known),
                (Group(self.tr("bits"), tuple(known.values())),),
            )
        )

    @Slot()
    def _show_effects(self) -> None:
        if self._facts is None:
            return
        place = self.columns.currentIndex()
        if place <= 0:
            everything = [effect for effects in self._facts.effects.values() for effect in effects]
            effects = sorted(everything, key=lambda effect: -abs(effect.phi))[:STRONGEST]
        else:
            effects = list(self._facts.effects[self._facts.names[place - 1]])
        self.effects.show_data(
            Intervals(
                self.tr("Effects on values (φ), the class in brackets"),
                self.tr("Value (class)"),
                Axis("φ"),
                (self.tr("95 % interval from"), self.tr("to")),
                tuple(Interval(self._name(one, place <= 0), one.phi, one.low, one.high) for one in effects),
                0.0,
            )
        )

    def _name(self, effect: Effect, with_column: bool) -> str:
        value = self.tr("missing") if effect.value is None else effect.value
        name = bracketed(value, effect.class_name)
        return f"{effect.column}: {name}" if with_column else name

    def _show_drift(self, history: History) -> None:
        moved = [one for one in history.ordered if one.drift]
        series: tuple[Series, ...] = ()
        if moved and self._facts is not None:
            last = moved[-1].drift
            most = sorted(range(len(last)), key=lambda column: -last[column])[:DRIFTING]
            numbers = [one.number + 1 for one in moved]
            series = tuple(
                Series(self._facts.names[column], numbers, [one.drift[column] for one in moved]) for column in most
            )
        self.drift.show_data(
            Lines(
                self.tr("Movement of the calibration"),
                Axis(self.tr("Batch"), is_count=True),
                Axis(self.tr("Distance from the start")),
                series,
            )
        )
