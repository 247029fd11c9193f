"""Fields of the settings: what is typed, chosen or switched, each with its explanation."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, recolour, theme_of
from rddg_desktop.ui.widgets.why import WhyButton

# Letters that fit a field for a number.
NUMBER_LETTERS = 10
# Pixels at the corner of a chart that its menu needs.
ROOM_FOR_MENU = 36
# Lines by which a chart is higher than it must be: those that its legend needs in a narrow window.
ROOM_FOR_LEGEND = 3


class Section(QWidget):
    """A part of a page that is folded away until a person unfolds it.

    Args:
        contents: The part.
        parent: Owner.
    """

    def __init__(self, contents: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = contents
        self._button = QToolButton(autoRaise=True, arrowType=Qt.ArrowType.RightArrow)
        self._button.setCheckable(True)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.toggled.connect(self._turn)
        contents.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(contents)

    def set_title(self, title: str) -> None:
        """Say what is in it."""
        self._button.setText(title)

    def unfold(self, is_unfolded: bool) -> None:
        """Unfold it, or fold it away."""
        self._button.setChecked(is_unfolded)

    @Slot(bool)
    def _turn(self, is_unfolded: bool) -> None:
        self._button.setArrowType(Qt.ArrowType.DownArrow if is_unfolded else Qt.ArrowType.RightArrow)
        self._contents.setVisible(is_unfolded)


class NumberField(QLineEdit):
    """A number that is typed.

    Args:
        is_whole: Whether it is a whole number.
        parent: Owner.

    Attributes:
        problem: Says what is wrong with it; hidden where nothing is.

    Signals:
        typed: A person has typed another one: an int or a float, or None for what is no number.
    """

    typed = Signal(object)

    def __init__(self, *, is_whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = is_whole
        self.setMaximumWidth(2 * NUMBER_LETTERS * self.fontMetrics().averageCharWidth())
        self.problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problem.hide()
        self.textEdited.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show a number, unless it is what is typed already."""
        if value != self._value():
            self.setText(str(value) if self._is_whole else decimal_text(value, 2))
        self.show_problem("")

    def show_problem(self, problem: str) -> None:
        """Say what is wrong with what was typed; "" for nothing."""
        self.problem.setText(problem and f"⚠ {problem}")
        self.problem.setVisible(bool(problem))
        self.setAccessibleDescription(problem)
        self._colour_problem()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_problem()

    def _colour_problem(self) -> None:
        recolour(self.problem, QPalette.ColorRole.WindowText, theme_of(self).bad)

    @Slot()
    def _tell(self) -> None:
        self.typed.emit(self._value())

    def _value(self) -> int | float | None:
        text = self.text().strip()
        number, is_number = QLocale().toLongLong(text) if self._is_whole else QLocale().toDouble(text)
        return number if is_number else None


class ChoiceField(QComboBox):
    """One of several values, each said in words.

    Args:
        values: The values.
        parent: Owner.

    Signals:
        chosen: A person has chosen another one.
    """

    chosen = Signal(object)

    def __init__(self, values: Sequence[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = tuple(values)
        self.addItems([""] * len(self._values))
        # The wheel scrolls the page, and chooses only in a field that has the focus.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def show_value(self, value: object) -> None:
        """Show a value as the chosen one."""
        self.setCurrentIndex(self._values.index(value))

    def set_words(self, words: Sequence[str]) -> None:
        """Say the values in words."""
        for place, word in enumerate(words):
            self.setItemText(place, word)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - a name of Qt
        """Choose with the wheel only in a field that has the focus; else the page scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Explained(QWidget):
    """A chart with the button that explains it, beside the one that offers what can be done with it.

    Args:
        chart: The chart.
        parent: Owner.
    """

    def __init__(self, chart: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = WhyButton("", "")
        beside = QHBoxLayout()
        beside.setContentsMargins(0, NARROW, ROOM_FOR_MENU, 0)
        beside.addWidget(self._why)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(chart, 0, 0)
        layout.addLayout(beside, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)

    def explain(self, title: str, text: str) -> None:
        """Say what the chart shows; see `WhyButton`."""
        self._why.explain(title, text)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - a name of Qt
        """Whether the height follows from the width: that of a chart would, and be that of a picture by itself."""
        return False

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """No more than is needed, so that several charts are seen at once."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """Room for a chart whose legend takes several lines."""
        least = super().minimumSizeHint()
        return QSize(least.width(), least.height() + ROOM_FOR_LEGEND * self.fontMetrics().height())


class Form(QFormLayout):
    """Fields below each other, each with its name, its explanation, and what is wrong with it."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: dict[str, tuple[QLabel | QCheckBox, QWidget, WhyButton]] = {}
        self.setHorizontalSpacing(WIDE)
        self.setVerticalSpacing(NARROW)

    def add_field(self, key: str, field: QWidget) -> None:
        """Add a field; `name_field` says what it is."""
        label, why = QLabel(), WhyButton("", "")
        label.setBuddy(field)
        row = QHBoxLayout()
        row.setSpacing(NARROW)
        row.addWidget(field)
        row.addWidget(why)
        row.addStretch()
        self.addRow(label, row)
        if isinstance(field, NumberField):
            self.addRow(field.problem)
        self._parts[key] = (label, field, why)

    def add_switch(self, key: str, switch: QCheckBox) -> None:
        """Add a field that is on or off; `name_field` says what it is."""
        why = WhyButton("", "")
        row = QHBoxLayout()
        row.setSpacing(NARROW)
        row.addWidget(switch)
        row.addWidget(why)
        row.addStretch()
        self.addRow(row)
        self._parts[key] = (switch, switch, why)

    def name_field(self, key: str, name: str, why: str) -> None:
        """Say what a field is, and why one would change it."""
        label, field, button = self._parts[key]
        label.setText(name)
        field.setAccessibleName(name.replace("&", ""))
        button.explain(name.replace("&", ""), why)
