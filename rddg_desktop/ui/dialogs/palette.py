"""The command palette: every command of the program, found by a few letters of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from rddg_desktop.ui.theme import SPACE


class CommandPalette(QDialog):
    """Lists what can be done now; Enter does it.

    Args:
        actions: What there is; what is disabled is left out.
        parent: The window.

    Signals:
        command_chosen: The `QAction` of the command; the palette is gone by then.
    """

    command_chosen = Signal(object)

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self._actions = [action for action in actions if action.isEnabled() and action.isVisible()]
        model = QStandardItemModel(self)
        for action in self._actions:
            words = action.text().replace("&", "").rstrip("…")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item = QStandardItem(f"{words}    {keys}" if keys else words)
            item.setEditable(False)
            model.appendRow(item)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._text = QLineEdit()
        self._text.setPlaceholderText(self.tr("What do you want to do?"))
        self._text.setAccessibleName(self.tr("Find a command"))
        self._text.textChanged.connect(self._search)
        self._text.installEventFilter(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setModel(self._found)
        self._list.activated.connect(self.accept)
        self._list.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self._text)
        column.addWidget(self._list)
        self.resize(75 * self.fontMetrics().averageCharWidth(), 20 * self.fontMetrics().height())
        self._search("")

    def accept(self) -> None:
        """Do what is chosen."""
        index = self._list.currentIndex()
        super().accept()
        if index.isValid():
            self.command_chosen.emit(self._actions[self._found.mapToSource(index).row()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a name of Qt
        """Walk through the list while letters are typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._found.rowCount():
                row = (self._list.currentIndex().row() + step) % self._found.rowCount()
                self._list.setCurrentIndex(self._found.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._found.setFilterFixedString(text)
        self._list.setCurrentIndex(self._found.index(0, 0))
