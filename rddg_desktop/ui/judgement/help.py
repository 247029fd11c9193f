"""Do the rows help? What classifiers gain from them, beside what is gained without them."""

from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from rddg_desktop.evaluation.dose import Mix
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.utility import ORIGINAL, Difference, Treatment
from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group, Interval, Intervals
from rddg_desktop.ui.charts.interval import IntervalChart
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.judgement.reading import Findings
from rddg_desktop.ui.judgement.topic import Panel, Topic
from rddg_desktop.ui.judgement.words import SHARES, interval_ends, metric_titles, treatment_title
from rddg_desktop.ui.theme import SPACE


class HelpPanel(Panel):
    """Scores with and without the rows, by a metric that can be chosen, and how many rows to add."""

    def __init__(
        self, scores: BarChart, gains: IntervalChart, doses: IntervalChart, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.scores, self.gains, self.doses = scores, gains, doses
        self._scores_topic, self._dose_topic = Topic(), Topic()
        self._measure_label = QLabel()
        self.measure = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._measure_label.setBuddy(self.measure)
        for metric in metric_titles():
            self.measure.addItem("", metric)
        self.measure.currentIndexChanged.connect(self._draw)
        chosen = QHBoxLayout()
        chosen.setSpacing(SPACE)
        chosen.addWidget(self._measure_label)
        chosen.addWidget(self.measure)
        chosen.addStretch()
        charts = QHBoxLayout()
        charts.setSpacing(SPACE)
        charts.addWidget(self.scores, 1)
        charts.addWidget(self.gains, 1)
        self._scores_topic.body.addLayout(chosen)
        self._scores_topic.body.addLayout(charts)
        self._dose_words = words_label()
        self._dose_topic.body.addWidget(self._dose_words)
        self._dose_topic.body.addWidget(self.doses)
        self.figures.addWidget(self._scores_topic)
        self.figures.addWidget(self._dose_topic)

    @classmethod
    def steps(cls) -> Iterator["HelpPanel | None"]:
        """See `Panel.steps`."""
        scores = BarChart()
        yield None
        gains = IntervalChart()
        yield None
        doses = IntervalChart()
        yield None
        yield cls(scores, gains, doses)

    def retranslate(self) -> None:
        """Set all words of the panel."""
        super().retranslate()
        self._measure_label.setText(self.tr("&Measure:"))
        for place, title in enumerate(metric_titles().values()):
            self.measure.setItemText(place, title)
        self._scores_topic.explain(
            self.tr("How well classifiers do on people nobody had seen"),
            self.tr(
                "Several classifiers learned from the training rows as they are, from the training rows with the "
                "synthetic rows added, and from the training rows balanced in the usual simple ways. All were tested "
                "on the same held-out people, whom neither they nor the method had seen.\n\n"
                "Sensitivity is the share of the rare class that is found, specificity the share of the others that "
                "is not taken for it. What is gained in one is often lost in the other, so look at both.\n\n"
                "An interval that includes 0 leaves open whether the rows help: with other people held out the "
                "difference might be the other way round."
            ),
        )
        self._dose_topic.explain(
            self.tr("How many rows to add"),
            self.tr(
                "More is not always better. Inside the training rows, parts were put aside in turn, and rows were "
                "made anew from the rest, in several amounts. What the classifiers gained on the parts that were put "
                "aside is shown for each amount.\n\n"
                "The smallest amount whose whole interval lies above 0 is recommended. Several amounts were tried, so "
                "one may pass by chance."
            ),
        )
        self._draw()

    def _show_findings(self, findings: Findings) -> None:
        self._show_words(findings.help.key, findings.help.notes)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self.findings is None:
            return
        metric = Metric(self.measure.currentData())
        title = metric_titles()[metric]
        unit = "%" if metric in SHARES else ""
        scale = 100.0 if metric in SHARES else 1.0
        judgement = self.findings.judgement
        scores = [judgement.score(treatment, metric) for treatment in judgement.utility.treatments]
        self.scores.show_data(
            Bars(
                title,
                self.tr("Learned from"),
                Axis(self.tr("Mean on held-out rows"), unit),
                tuple(self._named(one.treatment) for one in scores),
                (Group(title, [scale * one.mean for one in scores]),),
            )
        )
        self.gains.show_data(
            Intervals(
                self.tr("More than the training rows as they are"),
                self.tr("Learned from"),
                Axis(self.tr("Difference"), self.tr("points") if metric in SHARES else ""),
                interval_ends(),
                tuple(
                    _interval(self._named(one.treatment), one.over_test_rows or one.gain, scale)
                    for one in scores
                    if one.treatment != ORIGINAL
                ),
                0.0,
            )
        )
        self._draw_doses()

    def _draw_doses(self) -> None:
        assert self.findings is not None
        curve = self.findings.judgement.dose
        self.doses.setVisible(curve is not None)
        if self.findings.judgement.is_quick:
            untried = self.tr("This was not tried: it takes more than a quick look.")
        else:
            untried = self.tr("This could not be tried; the end of this page says why.")
        self._dose_words.setText(self.findings.dose or untried)
        if curve is None:
            return
        names = {
            Mix.RARE: self.tr("{rows} of the rare class"),
            Mix.BALANCED: self.tr("{rows} of all classes"),
        }
        points = sorted(
            (point for point in curve.points if point.dose.share), key=lambda point: (point.dose.mix, point.dose.share)
        )
        scale = 100.0 if curve.metric in SHARES else 1.0
        self.doses.show_data(
            Intervals(
                self.tr("What is gained: {metric}").format(metric=metric_titles()[curve.metric]),
                self.tr("Rows added"),
                Axis(self.tr("Gain"), self.tr("points") if curve.metric in SHARES else ""),
                interval_ends(),
                tuple(
                    _interval(
                        names[point.dose.mix].format(rows=decimal_text(sum(point.rows.values()), 0)), point.gain, scale
                    )
                    for point in points
                ),
                0.0,
            )
        )

    def _named(self, treatment: Treatment) -> str:
        assert self.findings is not None
        return treatment_title(treatment, is_one_of_several=len(self.findings.judgement.judged) > 1)


def _interval(name: str, difference: Difference | None, scale: float) -> Interval:
    assert difference is not None
    return Interval(name, scale * difference.mean, scale * difference.low, scale * difference.high)
