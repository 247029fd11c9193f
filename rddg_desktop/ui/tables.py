"""Tables of any length: a model over a data frame, and the view of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from rddg_desktop.ui.formatting import decimal_text, number_text
from rddg_desktop.ui.theme import SPACE, WIDE

if TYPE_CHECKING:
    from rddg_desktop.engine.schema import Column, Schema

# Rows by which the width of a column is chosen: half from the start, half from all over the table.
SAMPLED_ROWS = 200
# Widest column, in letters; a person can make it wider.
WIDEST = 32
# Cells that are copied at once, at most: the clipboard is no way to move a table.
MOST_COPIED = 1_000_000

Dtype = np.dtype[Any] | pd.api.extensions.ExtensionDtype
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHOWN_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
_LOOK_ROLES = frozenset({Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ForegroundRole})


class FrameModel(QAbstractTableModel):
    """A data frame, read only, in any order.

    It reads the frame's own cells as they are seen, and copies none.

    Args:
        frame: A text frame or a typed one.
        schema: Says how the numbers of a typed frame are written, and which texts are numbers. Without it, numbers
            are written with the digits that a reader needs.
        parent: Owner.
    """

    def __init__(
        self, frame: pd.DataFrame | None = None, schema: "Schema | None" = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._order: npt.NDArray[np.int64] | None
        self._slanted = QFont()
        self._slanted.setItalic(True)
        self._take(pd.DataFrame() if frame is None else frame, schema)

    def show_frame(self, frame: pd.DataFrame, schema: "Schema | None" = None) -> None:
        """Show another frame, in its own order."""
        self.beginResetModel()
        self._take(frame, schema)
        self.endResetModel()

    def frame_row(self, row: int) -> int:
        """The place in the frame of a row as it is shown, both from 0."""
        return row if self._order is None else int(self._order[row])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, what is missing last; rows of equal cells keep the frame's order.

        Args:
            column: The column; -1 for the frame's own order.
            order: Ascending or descending.
        """
        found = None if column < 0 else self._ordered_by(column, order)
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        rows = [self.frame_row(index.row()) for index in old]
        self._order = found
        if rows:
            places = np.arange(len(self._frame))
            if found is not None:
                places[found] = np.arange(len(found))
            new = [self.index(int(places[row]), index.column()) for row, index in zip(rows, old, strict=True)]
            self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - a name of Qt
        """The number of rows."""
        return 0 if parent.isValid() else len(self._frame)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - a name of Qt
        """The number of columns."""
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a signature of Qt
        """A cell's text and look."""
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._is_number[column] else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in _SHOWN_ROLES:
            return self.text(index.row(), column)
        if role in _LOOK_ROLES and _is_missing(self._cells[column][self.frame_row(index.row())]):
            is_font = role == Qt.ItemDataRole.FontRole
            return self._slanted if is_font else QGuiApplication.palette().placeholderText()
        return None

    def text(self, row: int, column: int) -> str:
        """A cell as it is shown."""
        value = self._cells[column][self.frame_row(row)]
        return self.tr("missing") if _is_missing(value) else self._texts[column](value)

    def headerData(  # noqa: N802 - a name of Qt
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - a signature of Qt
        """A column's name, or a row's number in the frame, from 1."""
        if role in _SHOWN_ROLES:
            if orientation == Qt.Orientation.Horizontal:
                return str(self._frame.columns[section])
            return str(self.frame_row(section) + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # Headings all begin at the left: one that ended at the right would run into the next.
            is_name = orientation == Qt.Orientation.Horizontal
            side = Qt.AlignmentFlag.AlignLeft if is_name else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _take(self, frame: pd.DataFrame, schema: "Schema | None") -> None:
        known = {} if schema is None else {column.name: column for column in schema.columns}
        self._frame = frame
        self._order = None
        self._columns = [known.get(name) for name in frame.columns]
        self._cells = [frame.iloc[:, place].array for place in range(frame.shape[1])]
        self._texts = [_writer(cells.dtype, column) for cells, column in zip(self._cells, self._columns, strict=True)]
        self._is_number = [
            _holds_numbers(cells.dtype) or (column is not None and column.is_numeric)
            for cells, column in zip(self._cells, self._columns, strict=True)
        ]

    def _ordered_by(self, place: int, order: Qt.SortOrder) -> npt.NDArray[np.int64]:
        keys = _sort_keys(self._frame.iloc[:, place], self._columns[place])
        direction = "ascending" if order == Qt.SortOrder.AscendingOrder else "descending"
        # A stable sort of arrow: three times as fast for texts as that of numpy.
        indices = pa.compute.array_sort_indices(keys, order=direction, null_placement="at_end")
        return np.asarray(indices).astype(np.int64)


def _is_missing(value: object) -> bool:
    # Nothing but NaN, and a missing moment, differs from itself.
    return value is None or value is pd.NA or value != value  # noqa: PLR0124


def _holds_numbers(dtype: Dtype) -> bool:
    return pd.api.types.is_numeric_dtype(dtype) and not pd.api.types.is_bool_dtype(dtype)


def _writer(dtype: Dtype, column: "Column | None") -> Callable[[Any], str]:
    """How the cells of a column that are not missing are written."""
    if not _holds_numbers(dtype):
        # A cell stands on one line.
        return lambda value: str(value).replace("\n", " ")
    if column is not None and column.is_numeric:
        return lambda value: column.format_number(float(value))
    return lambda value: number_text(float(value))


def _sort_keys(cells: pd.Series, column: "Column | None") -> pa.Array:
    """What the cells of a column are ordered by: numbers, dates, the order of levels, else their letters."""
    if isinstance(cells.dtype, pd.CategoricalDtype):
        codes = cells.cat.codes
        return pa.array(codes, mask=(codes < 0).to_numpy())
    if not _holds_numbers(cells.dtype):
        if column is not None and column.date_format is not None:
            cells = pd.to_datetime(cells, format=column.date_format, errors="coerce")
        else:
            numbers = pd.to_numeric(cells, errors="coerce")
            is_stated = column is not None and column.is_numeric
            if is_stated or numbers.notna().sum() == cells.notna().sum():
                cells = numbers
    return pa.array(cells, from_pandas=True)


class TableView(QTableView):
    """A table to look at: sorted by a click on a heading, copied by rectangles.

    It has a `FrameModel` of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame_model = FrameModel(parent=self)
        self.setModel(self._frame_model)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        rows = self.verticalHeader()
        # Heights that follow from the contents would make every row of the table be read.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # One that selects nothing: with the table's own, the headings would ask every selected cell whether it can be.
        header.setSelectionModel(QItemSelectionModel(self._frame_model, self))
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._sort)
        self._make_actions()
        self._retranslate()

    def show_frame(self, frame: pd.DataFrame, schema: "Schema | None" = None) -> None:
        """Show a frame; see `FrameModel`. Columns that stay keep their widths and the order of the rows."""
        header = self.horizontalHeader()
        names = self._names()
        widths = {name: self.columnWidth(place) for place, name in enumerate(names)}
        sorted_by, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        self._frame_model.show_frame(frame, schema)
        self._choose_widths({} if names != self._names() else widths)
        # Qt would make room for the numbers of the rows as late as while it paints, and paint the heading as wide as
        # it was: beyond the table.
        self.updateGeometries()
        if names == self._names() and 0 <= sorted_by < len(names):
            self._frame_model.sort(sorted_by, order)
        else:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.viewport().update()

    @Slot()
    def copy_selection(self) -> None:
        """Put the selected cells with their headings on the clipboard, for a spreadsheet."""
        ranges = self.selectionModel().selection()
        if ranges.isEmpty():
            return
        chosen = ranges.first()
        if chosen.width() * chosen.height() > MOST_COPIED:
            message = self.tr("Nothing was copied: this is more than {count} cells. Export the table instead.")
            told = message.format(count=decimal_text(MOST_COPIED, 0))
            QToolTip.showText(self.mapToGlobal(self.rect().center()), told, self)
            return
        columns = range(chosen.left(), chosen.right() + 1)
        lines = [[self._frame_model.headerData(column, Qt.Orientation.Horizontal) for column in columns]]
        lines += [
            [self._frame_model.text(row, column) for column in columns]
            for row in range(chosen.top(), chosen.bottom() + 1)
        ]
        text = "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)
        QGuiApplication.clipboard().setText(text)

    @Slot(int, Qt.SortOrder)
    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        # Qt would follow every selected cell to its new place, one by one.
        self.clearSelection()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._frame_model.sort(column, order)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _names(self) -> list[str]:
        headings = range(self._frame_model.columnCount())
        return [self._frame_model.headerData(place, Qt.Orientation.Horizontal) for place in headings]

    def _choose_widths(self, known: dict[str, int]) -> None:
        model, metrics = self._frame_model, self.fontMetrics()
        half = min(SAMPLED_ROWS // 2, model.rowCount())
        sample = {*range(half), *np.linspace(0, max(0, model.rowCount() - 1), half).astype(int).tolist()}
        widest = WIDEST * metrics.averageCharWidth()
        for place, name in enumerate(self._names()):
            cells = (metrics.horizontalAdvance(model.text(row, place)[: 2 * WIDEST]) for row in sample)
            # A heading needs room for its arrow, too.
            needed = max(self.horizontalHeader().sectionSizeHint(place), WIDE + max(cells, default=0))
            self.setColumnWidth(place, known.get(name, min(needed, widest)))

    def _make_actions(self) -> None:
        self._copy, self._ascending, self._descending, self._unsorted = (QAction(self) for _ in range(4))
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy_selection)
        self._ascending.triggered.connect(lambda: self._sort_current(Qt.SortOrder.AscendingOrder))
        self._descending.triggered.connect(lambda: self._sort_current(Qt.SortOrder.DescendingOrder))
        self._unsorted.triggered.connect(
            lambda: self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        )
        self.addActions([self._copy, self._ascending, self._descending, self._unsorted])

    def _sort_current(self, order: Qt.SortOrder) -> None:
        self.horizontalHeader().setSortIndicator(self.currentIndex().column(), order)

    def _retranslate(self) -> None:
        self._copy.setText(self.tr("&Copy"))
        self._ascending.setText(self.tr("Sort this column &upwards"))
        self._descending.setText(self.tr("Sort this column &downwards"))
        self._unsorted.setText(self.tr("&Original order"))
