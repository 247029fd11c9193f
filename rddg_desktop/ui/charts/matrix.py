"""A map of numbers for pairs of columns: correlations and associations."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from rddg_desktop.ui.charts.chart import Chart
from rddg_desktop.ui.charts.data import Matrix
from rddg_desktop.ui.charts.parts import Key, NameAxis, shortened
from rddg_desktop.ui.formatting import number_text
from rddg_desktop.ui.theme import Theme


class MatrixChart(Chart[Matrix]):
    """Draws a `Matrix`; what cannot be known is hatched.

    Rows carry name and number, columns the number alone, so that no name has to stand on its head.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = pg.ImageItem(axisOrder="row-major")
        self.plot.addItem(self._cells)
        self.plot.getViewBox().invertY(True)
        self.plot.getAxis("bottom").setStyle(tickLength=0)
        self._scale = pg.ColorBarItem(width=16, interactive=False, colorMapMenu=False)
        self._scale.setImageItem(self._cells, insert_in=self.plot)

    def _axes(self) -> dict[str, pg.AxisItem]:
        return {**super()._axes(), "left": NameAxis("left")}

    def _draw(self, data: Matrix, theme: Theme) -> list[Key]:
        count = len(data.names)
        cells = np.asarray(data.cells, dtype=float)
        stops = (theme.lowest, theme.middle, theme.highest) if data.low < 0 else (theme.middle, theme.series[0])
        # A colour map takes numbers from 0 to 255.
        colours = [QColor(stop).getRgb() for stop in stops]
        self._scale.setColorMap(pg.ColorMap(np.linspace(0, 1, len(stops)), colours))
        self._scale.setLevels((data.low, data.high))
        self._cells.setImage(cells, autoLevels=False, levels=(data.low, data.high))
        self.plot.getViewBox().setBackgroundColor(QBrush(QColor(theme.border), Qt.BrushStyle.BDiagPattern))

        line = self.fontMetrics().height()
        self.view.setMinimumHeight(int((count + 3) * 1.3 * line))
        rows = {place + 0.5: f"{shortened(name)}  {place + 1}" for place, name in enumerate(data.names)}
        names = {place + 0.5: name for place, name in enumerate(data.names)}
        self.plot.getAxis("left").show_texts(rows, self.fontMetrics(), names)
        self.plot.getAxis("bottom").setTicks([[(place + 0.5, str(place + 1)) for place in range(count)]])
        self.plot.setRange(xRange=(0, count), yRange=(0, count), padding=0)
        for side in ("left", "right", "top", "bottom"):
            self._scale.getAxis(side).setPen(self._pen(theme.border))
        ticks = [(value, number_text(value)) for value in (data.low, (data.low + data.high) / 2, data.high)]
        self._scale.axis.setTicks([ticks])
        self._scale.axis.setTextPen(theme.text)
        self._scale.axis.setLabel(data.values.text, color=theme.text)
        return []

    def _facts(self, data: Matrix) -> list[str]:
        cells = np.asarray(data.cells, dtype=float)
        pairs = [
            (cells[one, other], data.names[one], data.names[other])
            for one in range(len(data.names))
            for other in range(one)
            if not np.isnan(cells[one, other])
        ]
        facts = [self.tr("%Ln column(s).", "", len(data.names))]
        if pairs:
            value, one, other = max(pairs, key=lambda pair: abs(pair[0]))
            sentence = self.tr("Strongest: {one} with {other}, {value}.")
            facts.append(sentence.format(one=one, other=other, value=number_text(value)))
        return facts
