"""Histograms over each other: scores of the classes, numbers of real and synthetic rows."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from rddg_desktop.ui.charts.chart import Chart
from rddg_desktop.ui.charts.data import Histograms
from rddg_desktop.ui.charts.parts import LINE_STYLES, Key, translucent
from rddg_desktop.ui.formatting import number_text
from rddg_desktop.ui.theme import Theme


class HistogramChart(Chart[Histograms]):
    """Draws `Histograms` as outlines; what is under the first ones is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._outlines: list[pg.PlotDataItem] = []
        super().__init__(parent)

    def _draw(self, data: Histograms, theme: Theme) -> list[Key]:
        self._name_axis("bottom", data.x, theme)
        self._name_axis("left", data.y, theme)
        while len(self._outlines) > len(data.groups):
            self.plot.removeItem(self._outlines.pop())
        while len(self._outlines) < len(data.groups):
            self._outlines.append(self.plot.plot(stepMode="center", fillLevel=0, antialias=True))
        keys = []
        edges = np.asarray(data.edges, dtype=float)
        for number, (one, outline) in enumerate(zip(data.groups, self._outlines, strict=True)):
            colour = theme.series[number % len(theme.series)]
            style = LINE_STYLES[number % len(LINE_STYLES)]
            heights = np.nan_to_num(np.asarray(one.values, dtype=float))
            outline.setData(edges, heights, pen=self._pen(colour, style), brush=translucent(colour))
            keys.append(Key(one.name, colour, style))
        self.plot.setLimits(yMin=0)
        return keys

    def _facts(self, data: Histograms) -> list[str]:
        facts = []
        for one in data.groups:
            values = np.nan_to_num(np.asarray(one.values, dtype=float))
            most = int(values.argmax())
            sentence = self.tr("{name}: most between {low} and {high} ({value}).")
            facts.append(
                sentence.format(
                    name=one.name,
                    low=number_text(data.edges[most]),
                    high=number_text(data.edges[most + 1]),
                    value=number_text(values[most]),
                )
            )
        return facts
