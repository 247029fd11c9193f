"""Do the rows leak? How near they are to people of the training rows, and what attacks find, beside chance."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rddg_desktop.evaluation.intervals import Interval as Span
from rddg_desktop.evaluation.privacy import Beside
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group, Interval, Intervals
from rddg_desktop.ui.charts.interval import IntervalChart
from rddg_desktop.ui.judgement.reading import Findings
from rddg_desktop.ui.judgement.topic import FiguresTable, Panel, Topic
from rddg_desktop.ui.judgement.words import interval_ends, set_title
from rddg_desktop.ui.theme import SPACE


class SecretsPanel(Panel):
    """Distances, copies and attacks, each beside what held-out people or chance would bring."""

    def __init__(
        self,
        distances: BarChart,
        copies: IntervalChart,
        memory: IntervalChart,
        guesses: IntervalChart,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.distances, self.copies = distances, copies
        self.memory, self.guesses = memory, guesses
        self._near_topic, self._attacks_topic, self._all_topic = Topic(), Topic(), Topic()
        for topic, pair in (
            (self._near_topic, (self.distances, self.copies)),
            (self._attacks_topic, (self.memory, self.guesses)),
        ):
            charts = QHBoxLayout()
            charts.setSpacing(SPACE)
            for chart in pair:
                charts.addWidget(chart, 1)
            topic.body.addLayout(charts)
        self.tables = (FiguresTable(), FiguresTable())
        for table in self.tables:
            self._all_topic.body.addWidget(table)
        for topic in (self._near_topic, self._attacks_topic, self._all_topic):
            self.figures.addWidget(topic)

    @classmethod
    def steps(cls) -> Iterator["SecretsPanel | None"]:
        """See `Panel.steps`."""
        distances = BarChart()
        yield None
        copies = IntervalChart()
        yield None
        memory = IntervalChart()
        yield None
        guesses = IntervalChart()
        yield None
        yield cls(distances, copies, memory, guesses)

    def retranslate(self) -> None:
        """Set all words of the panel."""
        super().retranslate()
        self._near_topic.explain(
            self.tr("How near the rows are to people of the training rows"),
            self.tr(
                "Each row is compared with the training row that is most like it. Held-out people stand beside the "
                "synthetic rows: the method never saw them, so whatever nearness they have is chance.\n\n"
                "Written again are training rows of the rare class that occur among the synthetic rows.\n\n"
                "Synthetic rows that are nearer to the training rows than the held-out people are, beyond the "
                "intervals, are a sign that the method keeps single people in mind."
            ),
        )
        self._attacks_topic.explain(
            self.tr("What somebody could find out"),
            self.tr(
                "Three attacks were tried. Whether a person was among the training rows, by somebody who knows that "
                "person's whole row: 0.5 is guessing, 1 is always right. Whether rows are nearer to the training rows "
                "than to as many others: 0.5 is expected. And one unknown cell of a person of whom all others are "
                "known: 0 is no better than for people the method never saw.\n\n"
                "Other attacks may find more. Whether rows may be given away is for people and the law to decide; no "
                "figure here decides it."
            ),
        )
        self._all_topic.explain(
            self.tr("All figures"),
            self.tr("Each figure stands beside that of held-out rows, or beside chance, with its 95 % interval."),
        )
        self._draw()
        self._draw_distances()

    def _show_findings(self, findings: Findings) -> None:
        self._show_words(findings.secrets.key, findings.secrets.notes)
        found = findings.secrets.tables
        for place, table in enumerate(self.tables):
            table.setVisible(place < len(found))
            if place < len(found):
                table.show_table(found[place])
        self._draw()

    def _show_pictures(self) -> None:
        self._draw_distances()

    def _draw_distances(self) -> None:
        found = None if self.pictures is None else self.pictures.nearness
        groups = () if found is None else found.shares.items()
        self.distances.show_data(
            Bars(
                self.tr("Distance to the nearest training row"),
                self.tr("Distance"),
                Axis(self.tr("Share of the rows"), "%"),
                () if found is None else found.labels,
                tuple(Group(set_title(name), (100 * shares).tolist()) for name, shares in groups),
            )
        )

    def _draw(self) -> None:
        if self.findings is None:
            return
        figures = self.findings.judged.privacy.figures
        names = {
            "copies": self.tr("equal: {rows}"),
            "near_copies": self.tr("very near: {rows}"),
            "reemitted": self.tr("written again: {rows}"),
        }
        copies: list[Interval] = []
        for name, title in names.items():
            for one in [one for one in figures if one.name == name and not one.columns][:1]:
                made = self.tr("training rows") if name == "reemitted" else self.tr("synthetic rows")
                copies.append(_interval(title.format(rows=made), one.value, one.interval, 100.0))
                if one.reference is not None:
                    beside = title.format(rows=self._beside(one.beside))
                    copies.append(_interval(beside, one.reference, one.reference_interval, 100.0))
        self.copies.show_data(
            Intervals(
                self.tr("Copies and near copies"),
                self.tr("Rows"),
                Axis(self.tr("Share"), "%"),
                interval_ends(),
                tuple(copies),
            )
        )
        attacks = {
            "membership_auc": self.tr("who was a training row"),
            "dcr_share": self.tr("nearer to training rows"),
        }
        self.memory.show_data(
            Intervals(
                self.tr("Signs of memory, beside chance (0.5)"),
                self.tr("Attack"),
                Axis(self.tr("Area or share")),
                interval_ends(),
                tuple(
                    _interval(attacks[one.name], one.value, one.interval)
                    for one in figures
                    if one.name in attacks and one.group is None
                ),
                0.5,
            )
        )
        self.guesses.show_data(
            Intervals(
                self.tr("One unknown cell: better guessed than of held-out people"),
                self.tr("Column"),
                Axis(self.tr("Difference"), self.tr("points")),
                interval_ends(),
                tuple(
                    _interval(one.columns[0], one.value, one.interval, 100.0)
                    for one in figures
                    if one.name == "attribute_advantage"
                ),
                0.0,
            )
        )

    def _beside(self, beside: Beside) -> str:
        match beside:
            case Beside.HELD_OUT:
                return self.tr("held-out rows")
            case Beside.TRAINING:
                return self.tr("training rows")
            case Beside.REAL:
                return self.tr("real rows")
            case Beside.CHANCE:
                return self.tr("chance")


def _interval(name: str, value: float, interval: Span | None, scale: float = 1.0) -> Interval:
    nowhere = float("nan")
    low, high = (nowhere, nowhere) if interval is None else (interval.low, interval.high)
    return Interval(name, scale * value, scale * low, scale * high)
