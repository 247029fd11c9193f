"""Opens an explanation of what stands beside it."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from rddg_desktop.ui.theme import SPACE, WIDE, heading_font, recolour, theme_of


class WhyButton(QToolButton):
    """Opens an explanation of what stands beside it.

    Args:
        title: What is explained.
        text: The explanation; an empty line parts its paragraphs.
        parent: Owner.
    """

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self._heading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._heading.setFont(heading_font(self.font()))
        self._explanation = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._explanation.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._popover = QFrame(self, Qt.WindowType.Popup)
        self._popover.setFrameShape(QFrame.Shape.StyledPanel)
        self._popover.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(self._popover)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SPACE)
        column.addWidget(self._heading)
        column.addWidget(self._explanation)
        self.clicked.connect(self._open)
        self.explain(title, text)

    def explain(self, title: str, text: str) -> None:
        """Explain something else, or in other words."""
        self._heading.setText(title)
        self._explanation.setText(text)
        self._popover.setAccessibleName(title)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._retranslate()

    @Slot()
    def _open(self) -> None:
        # Lines of about 60 letters are easy to read.
        self._popover.setFixedWidth(60 * self.fontMetrics().averageCharWidth() + 2 * WIDE)
        self._popover.adjustSize()
        below = self.mapToGlobal(self.rect().bottomLeft())
        screen = self.screen().availableGeometry()
        below.setX(max(screen.left(), min(below.x(), screen.right() - self._popover.width())))
        if below.y() + self._popover.height() > screen.bottom():
            below.setY(self.mapToGlobal(self.rect().topLeft()).y() - self._popover.height())
        self._popover.move(below)
        self._popover.show()
        self._explanation.setFocus()

    def _retranslate(self) -> None:
        recolour(self, QPalette.ColorRole.ButtonText, theme_of(self).accent)
        self.setText(self.tr("Why?"))
        self.setAccessibleName(self.tr("Why? {title}").format(title=self._heading.text()))
