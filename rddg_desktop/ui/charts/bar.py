"""Bars by category: class balance, refusals by reason, categories of real and synthetic rows."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from rddg_desktop.ui.charts.chart import Chart
from rddg_desktop.ui.charts.data import Bars
from rddg_desktop.ui.charts.parts import Key, NameAxis, shortened
from rddg_desktop.ui.formatting import number_text
from rddg_desktop.ui.theme import Theme

# Share of a category's room that its bars take.
FILLED = 0.76


class BarChart(Chart[Bars]):
    """Draws `Bars`, lying, so that long names can be read; the numbers stand in a column at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bars: list[pg.BarGraphItem] = []
        super().__init__(parent)
        self.plot.getViewBox().invertY(True)

    def _axes(self) -> dict[str, pg.AxisItem]:
        return {**super()._axes(), "left": NameAxis("left"), "right": NameAxis("right")}

    def _draw(self, data: Bars, theme: Theme) -> list[Key]:
        names, groups = data.names, data.groups
        line = self.fontMetrics().height()
        # Each number has a line of its own.
        self.view.setMinimumHeight(int(len(names) * max(1.6, len(groups) / FILLED) * line + 4 * line))
        while len(self._bars) > len(groups):
            self.plot.removeItem(self._bars.pop())
        while len(self._bars) < len(groups):
            self._bars.append(pg.BarGraphItem(x0=[], y=[], width=[], height=1))
            self.plot.addItem(self._bars[-1])
        thickness = FILLED / len(groups)
        numbers: dict[float, str] = {}
        for number, (one, bars) in enumerate(zip(groups, self._bars, strict=True)):
            places = np.arange(len(names)) + (number - (len(groups) - 1) / 2) * thickness
            lengths = np.asarray(one.values, dtype=float)
            colour = theme.series[number % len(theme.series)]
            bars.setOpts(
                x0=0,
                y=places,
                width=np.nan_to_num(lengths),
                height=thickness * 0.92,
                brush=colour,
                pen=self._pen(colour),
            )
            numbers |= zip(places.tolist(), map(number_text, lengths), strict=True)
        in_full = {float(place): name for place, name in enumerate(names)}
        texts = {place: shortened(name) for place, name in in_full.items()}
        self.plot.getAxis("left").show_texts(texts, self.fontMetrics(), in_full)
        self.plot.getAxis("right").show_texts(numbers, self.fontMetrics())
        self._name_axis("bottom", data.values, theme)
        highest = max(float(np.nan_to_num(one.values).max()) for one in groups)
        self.plot.setRange(xRange=(0, highest or 1.0), yRange=(-0.5, len(names) - 0.5), padding=0)
        if len(groups) == 1:
            return []
        return [Key(one.name, theme.series[number % len(theme.series)], None) for number, one in enumerate(groups)]

    def _facts(self, data: Bars) -> list[str]:
        facts = []
        for one in data.groups:
            pairs = zip(data.names, map(number_text, one.values), strict=True)
            facts.append(f"{one.name}: {'; '.join(f'{name} {value}' for name, value in pairs)}.")
        return facts
