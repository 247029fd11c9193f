"""The view of the columns of a table, in which types and roles are chosen and codes are typed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rddg_desktop.engine.inspection import ColumnReading
from rddg_desktop.engine.schema import MAXIMUM_DECIMALS
from rddg_desktop.ui.pages.schema_model import Part, SchemaModel, role_names, type_names
from rddg_desktop.ui.theme import SPACE, WIDE

Index = QModelIndex | QPersistentModelIndex

# Widest column and widest note at first, in letters; a person can make them wider.
WIDEST, WIDEST_NOTE = 28, 44
# What is chosen from a list.
_CHOICES: Mapping[int, Callable[[], Mapping[Any, str]]] = {Part.TYPE: type_names, Part.ROLE: role_names}
# Property of a field that was filled with what is to be edited.
_FILLED = "is_filled"
# Rows that the view has room for at least; the rest scrolls.
FEWEST_ROWS = 8


class SchemaView(QTableView):
    """Shows and edits how columns are read.

    Signals:
        stated: See `SchemaModel`.
        selected: Other rows are selected.
    """

    stated = Signal(object, object, object)
    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = SchemaModel(self)
        self._columns.stated.connect(self.stated)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._columns)
        self._filtered.setFilterKeyColumn(Part.NAME)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._filtered)
        self._choices = {part: _ChoiceDelegate(names, self) for part, names in _CHOICES.items()}
        for part, delegate in self._choices.items():
            self.setItemDelegateForColumn(part, delegate)
        self._decimals, self._codes = _DecimalsDelegate(self), _TypingDelegate(self)
        self.setItemDelegateForColumn(Part.DECIMALS, self._decimals)
        self.setItemDelegateForColumn(Part.CODES, self._codes)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.clicked.connect(self._edit_choice)
        self.selectionModel().selectionChanged.connect(self.selected)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.setMinimumHeight((FEWEST_ROWS + 2) * rows.defaultSectionSize())

    def show_readings(self, readings: tuple[ColumnReading, ...], rows: int) -> None:
        """Show columns; see `SchemaModel`."""
        is_other = len(readings) != self._columns.rowCount()
        self._columns.show_readings(readings, rows)
        if is_other:
            self._choose_widths()
        # Qt would make room for the numbers of the rows as late as while it paints, and paint the heading as wide as
        # it was: beyond the table.
        self.updateGeometries()

    def set_filter(self, text: str) -> None:
        """Show only the columns whose names contain a text."""
        self._filtered.setFilterFixedString(text)

    def selection(self) -> list[ColumnReading]:
        """The columns that are selected, in order."""
        rows = self.selectionModel().selectedRows()
        return [self._columns.reading(row) for row in sorted(self._filtered.mapToSource(one).row() for one in rows)]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._columns.retranslate()
            self._choose_widths()

    @Slot(QModelIndex)
    def _edit_choice(self, index: QModelIndex) -> None:
        # One click opens a choice, but not while several rows are being selected.
        if index.column() in _CHOICES and QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.edit(index)

    def _choose_widths(self) -> None:
        metrics = self.fontMetrics()
        for part in Part:
            needed = max(self.sizeHintForColumn(part), self.horizontalHeader().sectionSizeHint(part)) + SPACE
            if part in _CHOICES:
                # Whatever will be chosen has room.
                needed = max(metrics.horizontalAdvance(name) for name in _CHOICES[part]().values()) + 2 * WIDE
            widest = WIDEST_NOTE if part is Part.NOTE else WIDEST
            self.setColumnWidth(part, min(needed, widest * metrics.averageCharWidth()))


class _ChoiceDelegate(QStyledItemDelegate):
    """Lets one of some values be chosen from a list; a cell shows that there is one."""

    def __init__(self, names: Callable[[], Mapping[Any, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(  # noqa: N802 - a name of Qt
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A list of the values, opened."""
        editor = QComboBox(parent)
        for value, name in self._names().items():
            editor.addItem(name, str(value))
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.activated.connect(lambda: self._commit(editor))
        # Once it has its place.
        QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - a name of Qt
        """The list shows its value already; a reading that arrives meanwhile must not change a choice."""

    def setModelData(  # noqa: N802 - a name of Qt
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand over what was chosen."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the value with a mark at the right."""
        super().paint(painter, option, index)
        mark = QStyleOptionViewItem(option)
        mark.rect = option.rect.adjusted(option.rect.width() - WIDE, 0, -SPACE // 2, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            # Upon what is selected, the mark has the colour of the words.
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.WindowText, option.palette.highlightedText().color())
            mark.palette = palette
        QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, mark, painter)

    def _commit(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class _TypingDelegate(QStyledItemDelegate):
    """Lets something be typed, and leaves it alone while it is being typed."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - a name of Qt
        """Begin with what stands there; a reading that arrives later changes nothing."""
        if not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            super().setEditorData(editor, index)


class _DecimalsDelegate(_TypingDelegate):
    """Lets a number of decimals be typed."""

    def createEditor(  # noqa: N802 - a name of Qt
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A field for a small whole number."""
        return QSpinBox(parent, maximum=MAXIMUM_DECIMALS)
