"""The columns of a table with how they are read, as a table of their own that can be edited."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from rddg_desktop.engine.inspection import ColumnReading
from rddg_desktop.engine.schema import ColumnType, Role
from rddg_desktop.notices import note_text
from rddg_desktop.ui.formatting import bracketed
from rddg_desktop.ui.pages.notes import problem_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

# Categories that are named in a cell.
SHOWN_LEVELS = 6
# Between missing codes, which can hold commas.
SEPARATOR = ";"


class Part(IntEnum):
    """What is said of a column, from left to right."""

    NAME = 0
    TYPE = 1
    ROLE = 2
    VALUES = 3
    MISSING = 4
    NOTE = 5
    DECIMALS = 6
    CODES = 7


class SchemaModel(QAbstractTableModel):
    """A row for each column of a table. It changes nothing by itself: what is edited comes back as another reading.

    Signals:
        stated: A person has stated a `Part` of a column: its `ColumnReading`, the part, and the value: a `ColumnType`,
            a `Role`, a number of decimals, or a list of missing codes.
    """

    stated = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings: tuple[ColumnReading, ...] = ()
        self._rows = 0

    def show_readings(self, readings: tuple[ColumnReading, ...], rows: int) -> None:
        """Show columns.

        Args:
            readings: How they are read.
            rows: Rows of the table.
        """
        names = [one.column.name for one in readings]
        if names == [one.column.name for one in self._readings]:
            # What is selected and where the view stands stay as they are.
            self._readings, self._rows = readings, rows
            if readings:
                self.dataChanged.emit(self.index(0, 0), self.index(len(readings) - 1, len(Part) - 1))
            return
        self.beginResetModel()
        self._readings, self._rows = readings, rows
        self.endResetModel()

    def reading(self, row: int) -> ColumnReading:
        """The column in a row."""
        return self._readings[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - a name of Qt
        """The number of columns of the table."""
        return 0 if parent.isValid() else len(self._readings)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - a name of Qt
        """The number of parts."""
        return 0 if parent.isValid() else len(Part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        flags = super().flags(index)
        if index.isValid() and self._is_editable(self._readings[index.row()], Part(index.column())):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a signature of Qt
        """A cell's text and look."""
        if not index.isValid():
            return None
        reading, part = self._readings[index.row()], Part(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(reading, part)
            case Qt.ItemDataRole.ToolTipRole:
                description = reading.column.description
                return description if part is Part.NAME and description else self._text(reading, part)
            case Qt.ItemDataRole.EditRole:
                return self._value(reading, part)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if _is_number(part) else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                palette = QGuiApplication.palette()
                if reading.problem is not None and part in (Part.TYPE, Part.ROLE, Part.NOTE):
                    return palette.brightText()
                return palette.placeholderText() if reading.column.role is Role.EXCLUDED else None
        return None

    def setData(  # noqa: N802 - a name of Qt
        self,
        index: Index,
        value: Any,  # noqa: ANN401 - a signature of Qt
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tell what a person has stated; what stands there already states nothing."""
        reading, part = self._readings[index.row()], Part(index.column())
        if role != Qt.ItemDataRole.EditRole or value == self._value(reading, part):
            return False
        match part:
            case Part.TYPE:
                self.stated.emit(reading, part, ColumnType(value))
            case Part.ROLE:
                self.stated.emit(reading, part, Role(value))
            case Part.DECIMALS:
                self.stated.emit(reading, part, int(value))
            case Part.CODES:
                codes = [code.strip() for code in str(value).split(SEPARATOR)]
                self.stated.emit(reading, part, [code for code in codes if code])
            case _:
                return False
        return True

    def headerData(  # noqa: N802 - a name of Qt
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - a signature of Qt
        """What a part is called, or the place of a column in the table, from 1."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[Part(section)] if orientation == Qt.Orientation.Horizontal else section + 1
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal and section == Part.ROLE:
            return self.tr(
                "One column can say train or test. Rows with “test” are put aside: the method never sees them, and the "
                "synthetic rows are judged by them afterwards."
            )
        return None

    def retranslate(self) -> None:
        """Take the language of the program."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Part) - 1)
        self.show_readings(self._readings, self._rows)

    def _headings(self) -> Mapping[Part, str]:
        return {
            Part.NAME: self.tr("Column"),
            Part.TYPE: self.tr("Type"),
            Part.ROLE: self.tr("Use"),
            Part.VALUES: self.tr("Values"),
            Part.MISSING: self.tr("Missing"),
            Part.DECIMALS: self.tr("Decimals"),
            Part.CODES: self.tr("Means missing"),
            Part.NOTE: self.tr("Note"),
        }

    def _is_editable(self, reading: ColumnReading, part: Part) -> bool:
        return part in (Part.TYPE, Part.ROLE, Part.CODES) or (
            part is Part.DECIMALS and reading.column.type is ColumnType.REAL
        )

    def _value(self, reading: ColumnReading, part: Part) -> str | int:
        """What is edited."""
        column = reading.column
        match part:
            case Part.TYPE:
                return column.type.value
            case Part.ROLE:
                return column.role.value
            case Part.DECIMALS:
                return column.decimals
            case _:
                return self._text(reading, part)

    def _text(self, reading: ColumnReading, part: Part) -> str:
        column = reading.column
        match part:
            case Part.NAME:
                return column.name
            case Part.TYPE:
                return type_names()[column.type]
            case Part.ROLE:
                return role_names()[column.role]
            case Part.VALUES:
                return self._values_text(reading)
            case Part.MISSING:
                return self._missing_text(reading)
            case Part.DECIMALS:
                return str(column.decimals) if column.type is ColumnType.REAL else ""
            case Part.CODES:
                return f"{SEPARATOR} ".join(column.missing_codes)
            case Part.NOTE:
                problem = reading.problem
                return note_text(column.note) if problem is None else f"⚠ {problem_text(problem)}"

    def _values_text(self, reading: ColumnReading) -> str:
        column = reading.column
        if reading.problem is None and column.levels:
            named = ", ".join(column.levels[:SHOWN_LEVELS])
            hidden = len(column.levels) - SHOWN_LEVELS
            return named if hidden <= 0 else self.tr("{names} and {count} more").format(names=named, count=hidden)
        if reading.problem is None and column.minimum is not None and column.maximum is not None and reading.different:
            first, last = column.format_number(column.minimum), column.format_number(column.maximum)
            return self.tr("{first} to {last}").format(first=first, last=last)
        return self.tr("%Ln different value(s)", "", reading.different)

    def _missing_text(self, reading: ColumnReading) -> str:
        if not reading.missing:
            return ""
        share = reading.missing / self._rows
        percent = self.tr("under 1 %") if share < 0.01 else f"{100 * share:.0f} %"
        return bracketed(QLocale().toString(reading.missing), percent)


def _is_number(part: Part) -> bool:
    return part in (Part.MISSING, Part.DECIMALS)


def type_names() -> Mapping[ColumnType, str]:
    """What the types of columns are called."""
    translate = QCoreApplication.translate
    return {
        ColumnType.INTEGER: translate("Types", "whole number"),
        ColumnType.REAL: translate("Types", "decimal number"),
        ColumnType.BOOLEAN: translate("Types", "yes or no"),
        ColumnType.CATEGORICAL: translate("Types", "categories"),
        ColumnType.ORDINAL: translate("Types", "ordered categories"),
        ColumnType.DATE: translate("Types", "date"),
        ColumnType.TEXT: translate("Types", "free text"),
        ColumnType.IDENTIFIER: translate("Types", "identifier"),
    }


def role_names() -> Mapping[Role, str]:
    """What columns are used for."""
    translate = QCoreApplication.translate
    return {
        Role.FEATURE: translate("Roles", "used"),
        Role.TARGET: translate("Roles", "target (the class)"),
        Role.SPLIT: translate("Roles", "says train or test"),
        Role.EXCLUDED: translate("Roles", "left out"),
    }
