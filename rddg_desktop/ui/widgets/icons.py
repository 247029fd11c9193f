"""Icons that are drawn, in any colour and sharp on every screen."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

#: Pixels of an icon's side.
ICON = 24
#: Pixels of a picture for each one of an icon: no screen has more.
SCALE = 4


def drawn(draw: Callable[[QPainter], None]) -> QIcon:
    """An icon drawn on a square of `ICON` pixels, sharp on every screen."""
    picture = QPixmap(SCALE * ICON, SCALE * ICON)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(SCALE)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return QIcon(picture)


def badge(letter: str, colour: str) -> QIcon:
    """A filled circle out of which a letter is cut."""

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(2, 2, ICON - 4, ICON - 4))
        font = QFont()
        font.setPixelSize(15)
        font.setBold(True)
        painter.setFont(font)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(0, 0, ICON, ICON), Qt.AlignmentFlag.AlignCenter, letter)

    return drawn(draw)
