"""The field that a rule is typed in: it offers how to go on, and underlines what cannot be read."""

from PySide6.QtCore import QSize, QStringListModel, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QTextEdit, QWidget

from rddg_desktop.engine.schema import Schema
from rddg_desktop.ui.rule_language import completion
from rddg_desktop.ui.theme import WIDE, theme_of

# Lines that are seen at once.
LINES = 3

# While the list of offers is open, these keys are for the list.
_KEYS_OF_LIST = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class RuleField(QPlainTextEdit):
    """A field for one rule. Ctrl+Space offers how to go on; so does typing a name.

    Args:
        schema: The schema of the table that the rule is about.
        parent: Owner.
    """

    def __init__(self, schema: Schema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._start = 0
        self.setTabChangesFocus(True)
        self._offers = QStringListModel(self)
        self._completer = QCompleter(self._offers, self)
        # What is offered is chosen here already.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        popup = self._completer.popup()
        assert popup is not None
        self._list = popup
        self._completer.activated.connect(self._complete)

    @property
    def is_offering(self) -> bool:
        """Whether ways to go on are shown."""
        return self._list.isVisible()

    @property
    def offered(self) -> list[str]:
        """The ways to go on that were offered last."""
        return self._offers.stringList()

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """Room for a long rule."""
        room = self.document().documentMargin() + self.frameWidth()
        return QSize(super().sizeHint().width(), round(LINES * self.fontMetrics().lineSpacing() + 2 * room))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """As high as it wants to be."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def underline(self, place: int | None) -> None:
        """Underline what cannot be read.

        Args:
            place: Where it begins; None to underline nothing.
        """
        marks = []
        if place is not None:
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(QColor(theme_of(self).bad))
            text = self.toPlainText()
            end = len(text.rstrip())
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(place, max(0, end - 1)))
            if place >= end:
                # Something is missing at the end: the last word is underlined.
                cursor.movePosition(QTextCursor.MoveOperation.StartOfWord)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
            if not cursor.hasSelection():
                cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - a name of Qt
        """Type, choose from the list, or leave the key to the dialog."""
        is_asked = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_asked:
            self._offer(is_asked=True)
            return
        if event.key() in (_KEYS_OF_LIST if self.is_offering else _ENTER):
            # A rule is one line: Enter means that it is written.
            event.ignore()
            return
        before = self.toPlainText()
        super().keyPressEvent(event)
        if self.toPlainText() != before:
            self._offer(is_asked=False)

    def _offer(self, *, is_asked: bool) -> None:
        """Show how the rule may go on.

        Args:
            is_asked: Whether a person wants to see everything, or has typed a letter.
        """
        before = self.toPlainText()[: self.textCursor().position()]
        found = completion(before, self._schema)
        is_begun = found.start < len(before)
        if not found.offered or not (is_asked or is_begun):
            self._list.hide()
            return
        self._start = found.start
        self._offers.setStringList(found.offered)
        self._list.setCurrentIndex(self._offers.index(0, 0))
        place = self.cursorRect()
        place.setWidth(self._list.sizeHintForColumn(0) + self._list.verticalScrollBar().sizeHint().width() + WIDE)
        self._completer.complete(place)

    @Slot(str)
    def _complete(self, chosen: str) -> None:
        cursor = self.textCursor()
        end = cursor.position()
        cursor.setPosition(self._start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(chosen)
        self.setTextCursor(cursor)
