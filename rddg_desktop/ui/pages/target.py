"""Which column holds the class, which class is reinforced, and how many rows there are of each."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rddg_desktop.engine.schema import MAXIMUM_CLASSES
from rddg_desktop.errors import RddgError
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group
from rddg_desktop.ui.pages.data_reading import Columns, Outlook
from rddg_desktop.ui.theme import SPACE, WIDE
from rddg_desktop.ui.widgets.why import WhyButton

# Letters for which the choosers have room; longer names are seen in the list.
CHOOSER_WIDTH = 24
# Bars for which the chart has room.
MOST_BARS = 12


class TargetPanel(QWidget):
    """Lets target and rare class be chosen, with a chart of the classes.

    Signals:
        target_chosen: A person has chosen a target; its name.
        rare_class_chosen: A person has chosen the rare class; its name, or None for the smallest one.
    """

    target_chosen = Signal(str)
    rare_class_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Columns | None = None
        self._outlook: Outlook | RddgError | None = None
        self.target, self.rare_class = QComboBox(), QComboBox()
        for chooser in (self.target, self.rare_class):
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(CHOOSER_WIDTH)
        self._target_label, self._rare_label = QLabel(), QLabel()
        self._target_label.setBuddy(self.target)
        self._rare_label.setBuddy(self.rare_class)
        self._target_why, self._rare_why = WhyButton("", ""), WhyButton("", "")
        self.chart = BarChart()
        self.target.activated.connect(lambda place: self.target_chosen.emit(self.target.itemData(place) or ""))
        self.rare_class.activated.connect(lambda place: self.rare_class_chosen.emit(self.rare_class.itemData(place)))
        self._lay_out()
        self.retranslate()

    def show_columns(self, columns: Columns) -> None:
        """Show the choices that a table has."""
        self._columns = columns
        self._refresh()

    def show_outlook(self, outlook: Outlook | RddgError | None) -> None:
        """Show which class is the smallest one of the rows that are learned from."""
        self._outlook = outlook
        self._show_classes()

    def retranslate(self) -> None:
        """Set all words."""
        self._target_label.setText(self.tr("&Target column"))
        self._rare_label.setText(self.tr("&Rare class"))
        self._target_why.explain(
            self.tr("Target column"),
            self.tr(
                "The column whose rare cases you want more of: an outcome, a diagnosis, a complication. New rows are "
                "made for its classes, and whether they help is judged by how well the class of real rows is "
                "recognised.\n\nColumns with 2 to {count} different values can be chosen."
            ).format(count=MAXIMUM_CLASSES),
        )
        self._rare_why.explain(
            self.tr("Rare class"),
            self.tr(
                "The class that is to be reinforced. It decides which figures matter most in the end: how many of its "
                "cases are found, and how many alarms are false.\n\nUnless you choose one, it is the smallest class "
                "of the rows that are learned from."
            ),
        )
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        rows = (
            (self._target_label, self.target, self._target_why),
            (self._rare_label, self.rare_class, self._rare_why),
        )
        for row, parts in enumerate(rows):
            for place, part in enumerate(parts):
                grid.addWidget(part, row, place)
        left = QVBoxLayout()
        left.addLayout(grid)
        left.addStretch()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(WIDE)
        across.addLayout(left)
        across.addWidget(self.chart, 1)

    def _refresh(self) -> None:
        chosen = "" if self._columns is None else self._columns.draft.settings.target
        self.target.clear()
        self.target.addItem(self.tr("Choose a column"), "")
        for one in () if self._columns is None else self._columns.readings:
            name = one.column.name
            if 2 <= one.different <= MAXIMUM_CLASSES or name == chosen:
                self.target.addItem(name, name)
        self.target.setCurrentIndex(self.target.findData(chosen))
        self._show_classes()

    def _show_classes(self) -> None:
        self.rare_class.clear()
        classes = {} if self._columns is None else self._columns.classes
        self.rare_class.setEnabled(bool(classes))
        smallest, chosen = self._smallest(), None
        if smallest is not None:
            assert self._columns is not None
            chosen = self._columns.draft.settings.rare_class
            self.rare_class.addItem(self.tr("Smallest: {name}").format(name=smallest), None)
            for name, rows in classes.items():
                counted = self.tr("{name} ({rows} rows)").format(name=name, rows=QLocale().toString(rows))
                self.rare_class.addItem(counted, name)
            if chosen is not None and chosen not in classes:
                self.rare_class.addItem(chosen, chosen)
        self.rare_class.setCurrentIndex(0 if chosen is None else self.rare_class.findData(chosen))
        bars = dict(classes)
        if len(bars) > MOST_BARS:
            # The small ones are those that matter.
            largest = sorted(bars, key=lambda name: -bars[name])[: len(bars) - MOST_BARS + 1]
            together = sum(bars.pop(name) for name in largest)
            bars[self.tr("%Ln other class(es)", "", len(largest))] = together
        self.chart.show_data(
            Bars(
                self.tr("Rows of each class"),
                self.tr("Class"),
                Axis(self.tr("Rows"), is_count=True),
                tuple(bars),
                (Group(self.tr("rows"), tuple(bars.values())),),
            )
        )
        # As high as its bars need.
        self.chart.setMaximumHeight(self.chart.minimumSizeHint().height())

    def _smallest(self) -> str | None:
        """The class that is taken unless a person chooses one; None without a target."""
        if self._columns is None or not self._columns.classes:
            return None
        settings = self._columns.draft.settings
        if settings.rare_class is None and isinstance(self._outlook, Outlook):
            planned = self._outlook.plan.settings
            if planned.target == settings.target:
                return planned.rare_class
        classes = self._columns.classes
        return min(classes, key=lambda name: classes[name])
