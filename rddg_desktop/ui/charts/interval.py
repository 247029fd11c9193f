"""Numbers with their intervals, one below the other: φ, gains, differences."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rddg_desktop.ui.charts.chart import Chart
from rddg_desktop.ui.charts.data import Intervals
from rddg_desktop.ui.charts.parts import SYMBOL_SIZE, Key, NameAxis, shortened
from rddg_desktop.ui.formatting import number_text
from rddg_desktop.ui.theme import Theme


class IntervalChart(Chart[Intervals]):
    """Draws `Intervals`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans = pg.ErrorBarItem(x=np.zeros(0), y=np.zeros(0), beam=0.3)
        self._points = pg.PlotDataItem(pen=None, symbol="o", symbolSize=SYMBOL_SIZE, useCache=False)
        self._reference = pg.InfiniteLine(angle=90)
        for item in (self._reference, self._spans, self._points):
            self.plot.addItem(item)
        self.plot.getViewBox().invertY(True)

    def _axes(self) -> dict[str, pg.AxisItem]:
        return {**super()._axes(), "left": NameAxis("left")}

    def _draw(self, data: Intervals, theme: Theme) -> list[Key]:
        colour = theme.series[0]
        count = len(data.intervals)
        places = np.arange(count, dtype=float)
        values = np.array([one.value for one in data.intervals], dtype=float)
        ends = np.array([(one.low, one.high) for one in data.intervals], dtype=float)
        known = ~np.isnan(ends).any(axis=1) & ~np.isnan(values)
        line = self.fontMetrics().height()
        self.view.setMinimumHeight(int(count * 1.6 * line + 4 * line))
        names = {float(place): one.name for place, one in enumerate(data.intervals)}
        texts = {place: shortened(name) for place, name in names.items()}
        self.plot.getAxis("left").show_texts(texts, self.fontMetrics(), names)
        self._name_axis("bottom", data.values, theme)
        self._spans.setData(
            x=values[known],
            y=places[known],
            left=(values - ends[:, 0])[known],
            right=(ends[:, 1] - values)[known],
            pen=self._pen(colour),
        )
        self._points.setData(values, places, symbolBrush=colour, symbolPen=self._pen(colour))
        self._reference.setVisible(data.reference is not None)
        self._reference.setValue(data.reference or 0.0)
        self._reference.setPen(self._pen(theme.text, Qt.PenStyle.DashLine))
        reached = np.concatenate([values, ends.ravel(), [] if data.reference is None else [data.reference]])
        reached = reached[np.isfinite(reached)]
        low, high = (reached.min(), reached.max()) if len(reached) else (0.0, 1.0)
        room = 0.06 * (high - low) or 1.0
        self.plot.setRange(xRange=(low - room, high + room), yRange=(-0.6, count - 0.4), padding=0)
        return []

    def _facts(self, data: Intervals) -> list[str]:
        facts = []
        for one in data.intervals:
            if np.isnan(one.low) or np.isnan(one.high):
                facts.append(f"{one.name}: {number_text(one.value)}.")
            else:
                sentence = self.tr("{name}: {value}, interval from {low} to {high}.")
                facts.append(
                    sentence.format(
                        name=one.name,
                        value=number_text(one.value),
                        low=number_text(one.low),
                        high=number_text(one.high),
                    )
                )
        return facts
