"""The lock on the door to the network."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from rddg_desktop.ui.theme import recolour, theme_of
from rddg_desktop.ui.widgets.icons import ICON, drawn


class LockIndicator(QToolButton):
    """Says whether rows leave the computer, and where to. A click may lead to where that is decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = ""
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON, ICON))
        self._show_state()

    def show_offline(self) -> None:
        """Say that nothing leaves the computer."""
        self._host = ""
        self._show_state()

    def show_host(self, host: str) -> None:
        """Say that rows are sent to a host."""
        self._host = host
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the colours and the language of the program."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._show_state()

    def _show_state(self) -> None:
        theme = theme_of(self)
        if self._host:
            self.setText(self.tr("Rows are sent to {host}").format(host=self._host))
        else:
            self.setText(self.tr("Offline: nothing leaves this computer"))
        colour = theme.bad if self._host else theme.good
        self.setIcon(_padlock_icon(colour, is_open=bool(self._host)))
        recolour(self, QPalette.ColorRole.ButtonText, colour)


def _padlock_icon(colour: str, *, is_open: bool) -> QIcon:
    def draw(painter: QPainter) -> None:
        shackle = QPainterPath(QPointF(8, 11))
        shackle.lineTo(8, 8)
        shackle.arcTo(QRectF(8, 4, 8, 8), 180, -180)
        # An open one ends in the air.
        shackle.lineTo(16, 7 if is_open else 11)
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawPath(shackle)
        painter.fillRect(QRectF(5, 11, 14, 10), QColor(colour))

    return drawn(draw)
