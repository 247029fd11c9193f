"""Says what went wrong, or what a person should know."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rddg_desktop.errors import RddgError
from rddg_desktop.ui.formatting import sentences_text
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, heading_font, theme_of
from rddg_desktop.ui.widgets.icons import ICON, badge


@dataclass(frozen=True)
class Offer:
    """Something that a banner offers to do.

    Attributes:
        text: Of the button.
        act: Does it; the banner is gone by then.
    """

    text: str
    act: Callable[[], object]


class Banner(QFrame):
    """Says what went wrong, or what a person should know, and what can be done. Hidden until there is something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self._what, self._meaning, self._remedy = (
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(3)
        )
        self._what.setFont(heading_font(self.font()))
        self._is_error = True
        self._offered: Offer | None = None
        self._act, self._copy, self._dismiss = QPushButton(), QPushButton(), QPushButton()
        self._act.clicked.connect(self._take_offer)
        self._copy.clicked.connect(self.copy_details)
        self._dismiss.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(NARROW)
        for label in (self._what, self._meaning, self._remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        buttons = QVBoxLayout()
        for button in (self._act, self._copy, self._dismiss):
            buttons.addWidget(button)
        buttons.addStretch()
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._retranslate()
        self.hide()

    def show_error(self, error: RddgError, details: str = "", offer: Offer | None = None) -> None:
        """Show an error that the program explains.

        Args:
            error: The error.
            details: What helps to find its cause, without cells of the table.
            offer: What can be done about it here.
        """
        self.show_message(error.what, error.meaning, error.remedy, details, offer)

    def show_message(
        self, what: str, meaning: str = "", remedy: str = "", details: str = "", offer: Offer | None = None
    ) -> None:
        """Show what went wrong, and let a screen reader say it.

        Args:
            what: What happened.
            meaning: What it means for the data.
            remedy: What to do.
            details: What helps to find its cause, without cells of the table.
            offer: What can be done about it here.
        """
        self._show(what, meaning, remedy, details, offer, is_error=True)

    def show_notice(self, what: str, meaning: str = "", offer: Offer | None = None) -> None:
        """Show something that a person should know, and let a screen reader say it."""
        self._show(what, meaning, "", "", offer, is_error=False)

    def _show(self, what: str, meaning: str, remedy: str, details: str, offer: Offer | None, *, is_error: bool) -> None:
        message = "\n".join(text for text in (what, meaning, remedy) if text)
        self._details = f"{message}\n\n{details}" if details else message
        self._is_error, self._offered = is_error, offer
        for label, text in ((self._what, what), (self._meaning, meaning), (self._remedy, remedy)):
            label.setText(text)
            label.setVisible(bool(text))
        self._act.setVisible(offer is not None)
        self._act.setText("" if offer is None else offer.text)
        self._copy.setVisible(is_error)
        self._draw_sign()
        self.setAccessibleName(what)
        self.setAccessibleDescription(sentences_text(meaning, remedy))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def _take_offer(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered.act()

    @Slot()
    def copy_details(self) -> None:
        """Put the message and its details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - a name of Qt
        """Mark the left edge."""
        painter = QPainter(self)
        colour = QColor(self._colour)
        painter.fillRect(0, 0, NARROW, self.height(), colour)
        painter.setPen(colour)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @property
    def _colour(self) -> str:
        theme = theme_of(self)
        return theme.bad if self._is_error else theme.accent

    def _draw_sign(self) -> None:
        self._sign.setPixmap(badge("!" if self._is_error else "i", self._colour).pixmap(ICON, ICON))

    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy details"))
        self._dismiss.setText(self.tr("Close"))
        self._draw_sign()
