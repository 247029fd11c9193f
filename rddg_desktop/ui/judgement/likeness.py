"""Do the rows look right? Distributions and associations beside those of real rows."""

import itertools
import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from rddg_desktop.evaluation.drawing import Table
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group, Matrix
from rddg_desktop.ui.charts.matrix import MatrixChart
from rddg_desktop.ui.formatting import bracketed
from rddg_desktop.ui.judgement.reading import Findings
from rddg_desktop.ui.judgement.topic import FiguresTable, Panel, Topic
from rddg_desktop.ui.judgement.words import set_title
from rddg_desktop.ui.theme import SPACE, WIDE

# Pairs of columns that are listed, at most.
MOST_PAIRS = 50


class LikenessPanel(Panel):
    """How each column is distributed, how columns go together, and distances beside those of real rows."""

    def __init__(self, distribution: BarChart, maps: Sequence[MatrixChart], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.distribution, self.maps = distribution, maps
        self._columns_topic, self._pairs_topic, self._distances_topic = Topic(), Topic(), Topic()
        self._column_label, self._group_label = QLabel(), QLabel()
        self.column, self.group = QComboBox(), QComboBox()
        self._column_label.setBuddy(self.column)
        self._group_label.setBuddy(self.group)
        chosen = QHBoxLayout()
        chosen.setSpacing(SPACE)
        for label, box in ((self._column_label, self.column), (self._group_label, self.group)):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(self._draw_column)
            chosen.addWidget(label)
            chosen.addWidget(box)
            chosen.addSpacing(WIDE)
        chosen.addStretch()
        self._columns_topic.body.addLayout(chosen)
        self._columns_topic.body.addWidget(self.distribution)
        self.pairs = FiguresTable()
        squares = QGridLayout()
        squares.setSpacing(SPACE)
        for place, part in enumerate((*self.maps, self.pairs)):
            squares.addWidget(part, place // 2, place % 2)
            squares.setColumnStretch(place % 2, 1)
        self._pairs_topic.body.addLayout(squares)
        self.tables = (FiguresTable(), FiguresTable())
        for table in self.tables:
            self._distances_topic.body.addWidget(table)
        for topic in (self._columns_topic, self._pairs_topic, self._distances_topic):
            self.figures.addWidget(topic)

    @classmethod
    def steps(cls) -> Iterator["LikenessPanel | None"]:
        """See `Panel.steps`."""
        distribution = BarChart()
        yield None
        maps = []
        for _ in range(3):
            maps.append(MatrixChart())
            yield None
        yield cls(distribution, maps)

    def retranslate(self) -> None:
        """Set all words of the panel."""
        super().retranslate()
        self._column_label.setText(self.tr("Col&umn:"))
        self._group_label.setText(self.tr("Cla&ss:"))
        for place in range(self.group.count()):
            self.group.setItemText(place, self._group_title(self.group.itemData(place)))
        self._columns_topic.explain(
            self.tr("How a column is distributed"),
            self.tr(
                "For each range of numbers, or category, the share of the training, the synthetic and the held-out "
                "rows in it. The held-out rows show how much real rows differ from each other by chance alone.\n\n"
                "Groups of fewer than five people are put together with others, so that no figure shows a single "
                "person. Where all classes are shown, they have the proportions of the training rows."
            ),
        )
        self._pairs_topic.explain(
            self.tr("How columns go together"),
            self.tr(
                "A square for each pair of columns, the stronger its colour, the more they go together. The first two "
                "maps should look alike, and the third one pale: it shows the difference.\n\n"
                "It is a correlation between numbers (-1 to 1), and for categories a measure from 0 (nothing to do "
                "with each other) to 1. Hatched squares cannot be measured."
            ),
        )
        self._distances_topic.explain(
            self.tr("Distances from the training rows"),
            self.tr(
                "0 is no difference. Few rows differ more by chance, so look at the two columns side by side: as many "
                "synthetic rows as people were held out, and these held-out people. Where both are about equal, the "
                "synthetic rows are as like the training rows as other real people are."
            ),
        )
        self._draw_column()
        self._draw_maps()

    def _show_findings(self, findings: Findings) -> None:
        self._show_words(findings.likeness.key, findings.likeness.notes)
        found = findings.likeness.tables
        for place, table in enumerate(self.tables):
            table.setVisible(place < len(found))
            if place < len(found):
                table.show_table(found[place])

    def _show_pictures(self) -> None:
        self._columns_topic.setVisible(self.pictures is not None)
        if self.pictures is not None:
            groups = dict.fromkeys(group for group, _ in self.pictures.groups)
            self._offer(self.column, [(column.name, column.name) for column in self.pictures.columns])
            self._offer(self.group, [(self._group_title(group), group) for group in groups])
        self._draw_column()
        self._draw_maps()

    def _offer(self, box: QComboBox, choices: list[tuple[str, str | None]]) -> None:
        """Let a person choose; what is chosen stays so where it can."""
        former = box.currentData()
        box.blockSignals(True)
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, next((place for place, one in enumerate(choices) if one[1] == former), 0)))
        box.blockSignals(False)

    def _group_title(self, group: str | None) -> str:
        if group is None:
            return self.tr("all, as in the training rows")
        return self.tr("rare class {name}").format(name=group)

    @Slot()
    def _draw_column(self) -> None:
        name = self.column.currentData()
        if self.pictures is None or name is None:
            return
        column = next(one for one in self.pictures.columns if one.name == name)
        found = self.pictures.groups.get((self.group.currentData(), name))
        title = bracketed(name, column.unit) if column.unit else name
        axis = Axis(self.tr("Share of the rows"), "%")
        if found is None:
            title = self.tr("{column}: too few people, or only one group, to be shown").format(column=title)
            self.distribution.show_data(Bars(title, name, axis))
            return
        groups = tuple(Group(set_title(key), (100 * shares).tolist()) for key, shares in found.shares.items())
        self.distribution.show_data(Bars(title, self.tr("Group"), axis, found.labels, groups))

    def _draw_maps(self) -> None:
        found = None if self.pictures is None else self.pictures.associations
        self._pairs_topic.setVisible(found is not None)
        if found is None:
            return
        axis = Axis(self.tr("Association"))
        titles = (self.tr("Training rows"), self.tr("Synthetic rows"), self.tr("Synthetic less training"))
        cells = (found.training, found.synthetic, found.difference)
        for chart, title, matrix in zip(self.maps, titles, cells, strict=True):
            chart.show_data(Matrix(title, axis, found.names, matrix.tolist()))
        pairs = itertools.combinations(range(len(found.names)), 2)
        known = [pair for pair in pairs if not math.isnan(found.difference[pair])]
        worst = sorted(known, key=lambda pair: -abs(found.difference[pair]))[:MOST_PAIRS]
        self.pairs.show_table(
            Table(
                self.tr("Pairs of columns that differ most"),
                (self.tr("Columns"), self.tr("Training"), self.tr("Synthetic"), self.tr("Difference")),
                tuple(
                    (
                        self.tr("{one} and {other}").format(one=found.names[pair[0]], other=found.names[pair[1]]),
                        *(float(matrix[pair]) for matrix in cells),
                    )
                    for pair in worst
                ),
            )
        )
