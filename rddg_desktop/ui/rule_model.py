"""The table of the rules."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from rddg_desktop.engine.conditions import Monotone
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.rule_reading import Entry
from rddg_desktop.ui.rule_words import confidence_text, figures_text, origin_text

Index = QModelIndex | QPersistentModelIndex

ON, HARD, TEXT, ORIGIN, SUPPORT, CONFIDENCE, BREAKS, HELD_OUT, HELD_OUT_BREAKS = range(9)
COLUMNS = 9
_NUMBERS = frozenset({SUPPORT, CONFIDENCE, BREAKS, HELD_OUT, HELD_OUT_BREAKS})
_NOWHERE = QModelIndex()


class RuleModel(QAbstractTableModel):
    """Rules, of which two things can be switched: whether they count, and whether they are hard.

    Signals:
        switched: A person wants a rule to be otherwise: its place from 0, `ON` or `HARD`, and whether it is to be so.
    """

    switched = Signal(int, int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._is_locked = False

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The rules that are shown."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rules, or the same ones in another state."""
        if len(entries) == len(self._entries):
            # The place of the cursor stays.
            self._entries = tuple(entries)
            if entries:
                self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, COLUMNS - 1))
        else:
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()

    def lock(self, is_locked: bool) -> None:
        """Let nothing be switched, or let it be again."""
        self._is_locked = is_locked

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - a name of Qt
        """The number of rules."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - a name of Qt
        """The number of columns."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = super().flags(index)
        if index.isValid() and not self._is_locked and index.column() in (ON, HARD):
            entry = self._entries[index.row()]
            is_of_table = isinstance(entry, Rule) and isinstance(entry.condition, Monotone)
            # No single row can break a rule on the whole table.
            if index.column() == ON or not is_of_table:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a signature of Qt
        """A cell's text, its box, and its look."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.CheckStateRole if column in (ON, HARD):
                return Qt.CheckState.Checked if _is_checked(entry, column) else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole if column in (ON, HARD):
                return self._state(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{entry.text}\n{figures_text(entry)}" if isinstance(entry, Rule) else entry.text
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if not entry.is_on:
                return QGuiApplication.palette().placeholderText()
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802, ANN401 - of Qt
        """Ask for a rule to be switched."""
        if role != Qt.ItemDataRole.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        is_checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.switched.emit(index.row(), index.column(), is_checked)
        return True

    def headerData(  # noqa: N802 - a name of Qt
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - a signature of Qt
        """A column's name, or a rule's number."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanations()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == TEXT:
            return entry.text
        if column in (ON, HARD) or not isinstance(entry, Rule):
            return ""
        training, held_out = entry.training, entry.held_out
        return {
            ORIGIN: origin_text(entry.origin),
            SUPPORT: decimal_text(training.support, 0),
            CONFIDENCE: confidence_text(training),
            BREAKS: decimal_text(training.breaks, 0),
            HELD_OUT: confidence_text(held_out),
            HELD_OUT_BREAKS: decimal_text(held_out.breaks, 0),
        }[column]

    def _state(self, entry: Entry, column: int) -> str:
        """A box in a word, for screen readers."""
        if column == ON:
            return self.tr("on") if entry.is_on else self.tr("off")
        return self.tr("hard") if entry.is_hard else self.tr("soft")

    def _headings(self) -> dict[int, str]:
        return {
            ON: self.tr("On"),
            HARD: self.tr("Hard"),
            TEXT: self.tr("Rule"),
            ORIGIN: self.tr("From"),
            SUPPORT: self.tr("Rows"),
            CONFIDENCE: self.tr("Holds in (95 % interval)"),
            BREAKS: self.tr("Break it"),
            HELD_OUT: self.tr("Held-out: holds in"),
            HELD_OUT_BREAKS: self.tr("Held-out: break it"),
        }

    def _explanations(self) -> dict[int, str]:
        return {
            ON: self.tr("Whether the rule counts."),
            HARD: self.tr(
                "Hard: no row that breaks it is kept. Soft: the model is told, and rows that break it are kept."
            ),
            TEXT: self.tr("What the rule says."),
            ORIGIN: self.tr("Who proposed it."),
            SUPPORT: self.tr("Training rows that say something of it."),
            CONFIDENCE: self.tr("Share of these rows in which it holds, with its 95 % interval."),
            BREAKS: self.tr("Training rows that break it."),
            HELD_OUT: self.tr("The same of the held-out rows, which the method never sees."),
            HELD_OUT_BREAKS: self.tr("Held-out rows that break it."),
        }


def _is_checked(entry: Entry, column: int) -> bool:
    return entry.is_on if column == ON else entry.is_hard
