"""Lines over a common axis: a training curve, differences of each batch with their thresholds."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from rddg_desktop.ui.charts.chart import Chart
from rddg_desktop.ui.charts.data import Lines
from rddg_desktop.ui.charts.parts import LINE_STYLES, SYMBOL_SIZE, SYMBOLS, Key
from rddg_desktop.ui.formatting import number_text
from rddg_desktop.ui.theme import Theme

# Lines with more points get no markers, which would cover each other.
MOST_MARKED = 60


class LineChart(Chart[Lines]):
    """Draws `Lines`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._curves: list[pg.PlotDataItem] = []
        self._thresholds: list[pg.InfiniteLine] = []
        super().__init__(parent)
        self.plot.showGrid(x=False, y=True, alpha=0.15)

    def _draw(self, data: Lines, theme: Theme) -> list[Key]:
        self._name_axis("bottom", data.x, theme)
        self._name_axis("left", data.y, theme)
        keys = []
        self._provide(len(data.series), len(data.thresholds))
        is_marked = all(len(one.x) <= MOST_MARKED for one in data.series)
        for number, (one, curve) in enumerate(zip(data.series, self._curves, strict=True)):
            colour = theme.series[number % len(theme.series)]
            style = LINE_STYLES[number % len(LINE_STYLES)]
            symbol = SYMBOLS[number % len(SYMBOLS)] if is_marked else None
            x, y = np.asarray(one.x, dtype=float), np.asarray(one.y, dtype=float)
            # Neither a gap nor what is beyond all numbers has a place in the picture; gaps alone have no range.
            y = np.where(np.isfinite(y), y, np.nan)
            curve.setData(
                x if one.is_known else np.zeros(0),
                y if one.is_known else np.zeros(0),
                pen=self._pen(colour, style),
                connect="finite",
                symbol=symbol,
                symbolSize=SYMBOL_SIZE,
                symbolPen=self._pen(colour),
                symbolBrush=colour,
            )
            if one.is_known:
                keys.append(Key(one.name, colour, style, symbol or ""))
        for threshold, line in zip(data.thresholds, self._thresholds, strict=True):
            line.setValue(threshold.value)
            line.setPen(self._pen(theme.text, Qt.PenStyle.DashDotDotLine))
            keys.append(Key(threshold.name, theme.text, Qt.PenStyle.DashDotDotLine))
        if data.x.is_count:
            # Room for half a step, so that nothing is marked before the first one.
            places = np.concatenate([np.asarray(one.x, dtype=float) for one in data.series])
            self.plot.setXRange(places.min() - 0.5, places.max() + 0.5, padding=0)
        if data.is_from_zero:
            self.plot.setYRange(0, data.highest or 1.0)
        return keys

    def _provide(self, series: int, thresholds: int) -> None:
        """Have as many curves and lines as are needed."""
        while len(self._curves) > series:
            self.plot.removeItem(self._curves.pop())
        while len(self._curves) < series:
            # Cached markers would be pictures in an SVG file.
            self._curves.append(self.plot.plot(antialias=True, useCache=False))
        while len(self._thresholds) > thresholds:
            self.plot.removeItem(self._thresholds.pop())
        while len(self._thresholds) < thresholds:
            self._thresholds.append(pg.InfiniteLine(angle=0))
            # Counted in the range, so that a threshold far from the data is seen as far.
            self.plot.addItem(self._thresholds[-1])

    def _facts(self, data: Lines) -> list[str]:
        facts = []
        for one in data.series:
            y = np.asarray(one.y, dtype=float)
            known = np.flatnonzero(np.isfinite(y))
            if len(known):
                sentence = self.tr("{name}: {last} at {axis} {place}; lowest {lowest}, highest {highest}.")
                facts.append(
                    sentence.format(
                        name=one.name,
                        last=number_text(y[known[-1]]),
                        axis=data.x.text,
                        place=number_text(one.x[known[-1]]),
                        lowest=number_text(y[known].min()),
                        highest=number_text(y[known].max()),
                    )
                )
        facts += [f"{one.name}: {number_text(one.value)}." for one in data.thresholds]
        return facts
