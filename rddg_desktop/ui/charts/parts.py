"""Parts that charts are put together from."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import drawSymbol
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, heading_font

# Letters of a category's or column's name beside an axis, at most.
LONGEST_NAME = 32
# Kinds of line and markers by series, so that colour is never all that tells them apart.
LINE_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
SYMBOLS = ("o", "s", "t", "d", "t1", "p")
SYMBOL_SIZE = 7
# Of 255: how much of its colour an area has that others are seen through.
TRANSLUCENT = 70


@dataclass(frozen=True)
class Key:
    """An entry of the legend.

    Attributes:
        name: Of the series.
        colour: As `#rrggbb`.
        line: Its kind of line; None for a filled area.
        symbol: Its marker; empty for none.
    """

    name: str
    colour: str
    line: Qt.PenStyle | None = Qt.PenStyle.SolidLine
    symbol: str = ""


def shortened(name: str) -> str:
    """A name that fits beside an axis: names of a table often differ in their last letters, so the middle goes."""
    if len(name) <= LONGEST_NAME:
        return name
    end = LONGEST_NAME // 3
    return f"{name[: LONGEST_NAME - 1 - end].rstrip()}…{name[-end:].lstrip()}"


def translucent(colour: str) -> QColor:
    """The colour of an area that others are seen through."""
    seen_through = QColor(colour)
    seen_through.setAlpha(TRANSLUCENT)
    return seen_through


class NumberAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose numbers are written in the language of the program."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        # Whether only whole numbers are marked.
        self.is_count = False
        # The unit is part of the label: a table has no "kilo-years".
        self.enableAutoSIPrefix(False)

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N802, N803 - of pyqtgraph
        """Distances of the marks from each other, the largest first, each with where they begin."""
        levels: list[tuple[float, float]] = super().tickSpacing(minVal, maxVal, size)
        if not self.is_count:
            return levels
        # From 1 on, pyqtgraph's distances are whole numbers.
        return [level for level in levels if level[0] >= 1] or [(1.0, 0.0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802 - of pyqtgraph
        """The numbers beside the marks."""
        decimals = max(0, math.ceil(-math.log10(spacing)))
        # What is left of 0 after adding steps has no meaning.
        return [decimal_text(round(value / spacing) * spacing, decimals) for value in values]


class NameAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis of texts, one below the other, which gets the room they need."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.setStyle(tickLength=0, hideOverlappingLabels=False, autoExpandTextSpace=False)
        self._names: Mapping[float, str] = {}

    def show_texts(
        self, texts: Mapping[float, str], metrics: QFontMetrics, names: Mapping[float, str] | None = None
    ) -> None:
        """Show other texts, places being 1 apart.

        Args:
            texts: By place.
            metrics: Of the font.
            names: By place the names in full that the texts were made from; None for texts that are no names.
        """
        self._names = names or {}
        self.setTicks([[*texts.items()]])
        self.setWidth(max(map(metrics.horizontalAdvance, texts.values())) + SPACE)

    def shortened_at(self, place: float) -> str:
        """The name in full that is shown shortened at a place; "" where there is none."""
        nearest = min(self._names, key=lambda one: abs(one - place), default=math.nan)
        # What is further away than half a step has no name; nor has anything where there is no name at all.
        name = self._names[nearest] if abs(nearest - place) <= 0.5 else ""
        return name if shortened(name) != name else ""


class Title(QLabel):
    """The heading of a chart, with room at its end for the button of the chart."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.setFont(heading_font(self.font()))
        self.setContentsMargins(0, 0, 2 * WIDE, NARROW)
        self.setMinimumHeight(self.fontMetrics().height() + NARROW)


class Legend(QWidget):
    """The names of the series with their looks, in as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: Sequence[Key] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show other entries."""
        if keys != self._keys:
            self._keys = keys
            self.updateGeometry()
            self.update()

    @property
    def has_keys(self) -> bool:
        """Whether there is an entry."""
        return bool(self._keys)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - a name of Qt
        """The height of all lines."""
        lines = 1 + max((line for line, _ in self._places(width)), default=0)
        return lines * self._line_height

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """Room for one line."""
        return QSize(100, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - a name of Qt
        """Draw the entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._line_height
        for key, (line, left) in zip(self._keys, self._places(self.width()), strict=True):
            middle = (line + 0.5) * height
            colour = QColor(key.colour)
            painter.setPen(QPen(colour, 1, key.line or Qt.PenStyle.SolidLine))
            if key.line is None:
                painter.fillRect(QRectF(left + 7, middle - 5, 10, 10), colour)
            elif key.line is not Qt.PenStyle.NoPen:
                painter.drawLine(QPointF(left, middle), QPointF(left + 24, middle))
            if key.symbol:
                painter.save()
                painter.translate(left + 12, middle)
                drawSymbol(painter, key.symbol, SYMBOL_SIZE, QPen(Qt.PenStyle.NoPen), colour)
                painter.restore()
            painter.setPen(self.palette().text().color())
            space = QRectF(left + 30, line * height, self.width() - left - 30, height)
            name = self.fontMetrics().elidedText(key.name, Qt.TextElideMode.ElideMiddle, int(space.width()) + 1)
            painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    @property
    def _line_height(self) -> int:
        return self.fontMetrics().height() + NARROW

    def _places(self, width: int) -> list[tuple[int, int]]:
        """The line of each entry, and its left end."""
        places = []
        line = left = 0
        for key in self._keys:
            needed = 30 + self.fontMetrics().horizontalAdvance(key.name) + WIDE
            if left and left + needed > width:
                line, left = line + 1, 0
            places.append((line, left))
            left += needed
        return places
