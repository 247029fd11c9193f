"""Do the rows help? In plain sentences that follow from the figures alone, tables and drawings.

A sentence never says more than its interval: where that reaches the value of no effect, the sentence says that the data
leave it open.
"""

import math
from collections.abc import Mapping

import numpy as np

from rddg_desktop.evaluation.dose import DoseCurve
from rddg_desktop.evaluation.drawing import Cell, Estimate, Figure, Panel, Table, intervals
from rddg_desktop.evaluation.judgement import Judgement
from rddg_desktop.evaluation.metrics import Metric, weighted
from rddg_desktop.evaluation.repetition import Repetition
from rddg_desktop.evaluation.report.content import Block, Paragraph, Section
from rddg_desktop.evaluation.report.wording import (
    METRICS,
    between,
    kind_name,
    listed,
    metric_name,
    number,
    people,
    span,
    tenths,
    whole,
)
from rddg_desktop.evaluation.run_figures import doses
from rddg_desktop.evaluation.utility import (
    ORIGINAL,
    Difference,
    Kind,
    Treatment,
    over_test_rows,
    stratified_draws,
)
from rddg_desktop.language import translate
from rddg_desktop.notices import notice_text

#: Rows times draws of a bootstrap, at most, and the draws of the largest tables.
BOOTSTRAP_CELLS, FEWEST_DRAWS, MOST_DRAWS = 2_000_000, 200, 1000
#: With fewer held-out people of the rare class a bootstrap over them is rough.
FEW_PEOPLE = 20

#: Metrics that are drawn.
_DRAWN = (
    Metric.SENSITIVITY,
    Metric.SPECIFICITY,
    Metric.F1_RARE,
    Metric.BALANCED_ACCURACY,
    Metric.PR_AUC,
    Metric.MCC,
)
_SIMPLE = (Kind.RANDOM_OVERSAMPLING, Kind.SMOTENC, Kind.CLASS_WEIGHTS)


def draws_for(rows: int) -> int:
    """Bootstrap draws for so many test rows: the intervals of many rows need fewer."""
    return max(FEWEST_DRAWS, min(MOST_DRAWS, BOOTSTRAP_CELLS // max(1, rows)))


def gain(judgement: Judgement, treatment: Treatment, baseline: Treatment, metric: Metric) -> Difference:
    """How much more a treatment scores, with its interval over the test rows."""
    known = judgement.score(treatment, metric).over_test_rows if baseline == ORIGINAL else None
    if known is not None:
        return known
    found = judgement.utility
    return over_test_rows(found, treatment, baseline, metric, draws_for(len(found.actual)))


def of_people(judgement: Judgement, treatment: Treatment) -> list[str]:
    """What synthetic rows change for the people of the test rows, a sentence each."""
    found = judgement.utility
    sensitivity = gain(judgement, treatment, ORIGINAL, Metric.SENSITIVITY)
    specificity = gain(judgement, treatment, ORIGINAL, Metric.SPECIFICITY)
    before, after = (100 * found.mean(one, Metric.SENSITIVITY) for one in (ORIGINAL, treatment))
    wrong = [100 * (1 - found.mean(one, Metric.SPECIFICITY)) for one in (ORIGINAL, treatment)]
    rare = int((found.actual == found.rare).sum())
    of_rare = translate(
        "Report",
        "Of 100 people of the rare class ({rare_class}) the classifiers found {before} without the synthetic rows and "
        "{after} with them: {change} ({interval}).",
    ).format(
        rare_class=judgement.rare_class,
        before=tenths(before),
        after=tenths(after),
        change=_more(sensitivity.mean),
        interval=span(sensitivity.low, sensitivity.high, 100),
    )
    of_others = translate(
        "Report",
        "Of 100 other people they wrongly took {before} for the rare class without the synthetic rows and {after} with "
        "them: {change} ({interval}).",
    ).format(
        before=tenths(wrong[0]),
        after=tenths(wrong[1]),
        change=_more(-specificity.mean),
        interval=span(-specificity.high, -specificity.low, 100),
    )
    caution = translate(
        "Report",
        "The held-out rows hold {rare} of the rare class and {others} of others: one person of the rare class is {one} "
        "of 100. The intervals tell how much depends on who is among the held-out rows, not what other training rows "
        "or another run would have brought.",
    ).format(rare=people(rare), others=people(len(found.actual) - rare), one=tenths(100 / rare))
    if rare < FEW_PEOPLE:
        caution += " " + translate("Report", "Of so few people of the rare class even the intervals are rough.")
    return [f"{of_rare} {_of_finding(sensitivity)}", f"{of_others} {_of_sparing(specificity)}", caution]


def _more(difference: float) -> str:
    size = abs(100 * difference)
    if size < 0.05:
        return translate("Report", "as many")
    text = translate("Report", "{count} more") if difference > 0 else translate("Report", "{count} fewer")
    return text.format(count=tenths(size))


def _of_finding(difference: Difference) -> str:
    """What an interval of a difference in sensitivity says."""
    if difference.low == difference.high == 0:
        return translate(
            "Report",
            "Nothing changed for anybody held out, so the data do not show that the rows help to find these people.",
        )
    if _includes_nothing(difference):
        return translate(
            "Report",
            "This interval includes 0, so the data do not show that the rows help to find these people, nor that they "
            "harm.",
        )
    if difference.low > 0:
        return translate(
            "Report",
            "This interval does not reach 0: judged by the people held out, the rows help to find these people.",
        )
    return translate(
        "Report",
        "This interval does not reach 0: judged by the people held out, the rows make it harder to find these people.",
    )


def _of_sparing(difference: Difference) -> str:
    """What an interval of a difference in specificity says."""
    if difference.low == difference.high == 0:
        return translate(
            "Report",
            "Nothing changed for anybody held out, so the data do not show that the rows help to keep others from "
            "being taken for them.",
        )
    if _includes_nothing(difference):
        return translate(
            "Report",
            "This interval includes 0, so the data do not show that the rows help to keep others from being taken for "
            "them, nor that they harm.",
        )
    if difference.low > 0:
        return translate(
            "Report",
            "This interval does not reach 0: judged by the people held out, the rows help to keep others from being "
            "taken for them.",
        )
    return translate(
        "Report",
        "This interval does not reach 0: judged by the people held out, the rows make it harder to keep others from "
        "being taken for them.",
    )


def _includes_nothing(difference: Difference) -> bool:
    """Whether an interval leaves open which way a difference goes."""
    return math.isnan(difference.low) or difference.low <= 0 <= difference.high


def against_simple(judgement: Judgement, treatment: Treatment) -> str:
    """How the rows compare with the best way to balance classes that needs no synthetic rows."""
    found = judgement.utility
    best = max(map(Treatment, _SIMPLE), key=lambda one: found.mean(one, Metric.F1_RARE))
    ours, theirs, original = (100 * found.mean(one, Metric.F1_RARE) for one in (treatment, best, ORIGINAL))
    difference = gain(judgement, treatment, best, Metric.F1_RARE)
    text = translate(
        "Report",
        "F1 of the rare class (from 0 to 100, high where few are missed and few wrongly taken): {original} with the "
        "training rows as they are, {ours} with the synthetic rows added, {theirs} with the best of the simple ways to "
        "balance classes ({way}). Difference, the synthetic rows minus that way: {difference} ({interval}).",
    ).format(
        original=tenths(original),
        ours=tenths(ours),
        theirs=tenths(theirs),
        way=kind_name(best.kind),
        difference=tenths(100 * difference.mean),
        interval=span(difference.low, difference.high, 100),
    )
    if difference.low <= 0 <= difference.high:
        says = translate("Report", "This interval includes 0: the data do not tell which of the two is better.")
    else:
        says = translate("Report", "This interval does not reach 0.")
    return f"{text} {says}"


def of_doses(curve: DoseCurve) -> str:
    """The recommendation of a dose."""
    label = metric_name(curve.metric)
    if curve.recommended is None:
        return translate(
            "Report",
            "How many rows to add: none. In cross-validation inside the training rows no amount had a gain in the "
            "{metric} whose interval lies above 0.",
        ).format(metric=label)
    point = curve.recommended
    return translate(
        "Report",
        "How many rows to add: {rows} ({classes}). In cross-validation inside the training rows this is the smallest "
        "amount whose gain in the {metric} has an interval above 0: {gain} points ({interval}). Several amounts were "
        "tried, so one may pass by chance: an interval that barely clears 0 says little.",
    ).format(
        rows=whole(sum(point.rows.values())),
        classes=_classes(point.rows),
        metric=label,
        gain=tenths(100 * point.gain.mean),
        interval=span(point.gain.low, point.gain.high, 100),
    )


def _classes(rows: Mapping[str, int]) -> str:
    text = translate("Report", "{count} of {name}")
    return listed([text.format(count=whole(count), name=name) for name, count in rows.items() if count])


def utility_section(judgement: Judgement, name: str) -> Section:
    """Whether the rows help."""
    found = judgement.utility
    treatment = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, name)
    blocks: list[Block] = []
    if found.of(treatment):
        *effects, caution = of_people(judgement, treatment)
        blocks += [*(Paragraph(text, is_key=True) for text in effects), Paragraph(caution)]
        blocks.append(Paragraph(against_simple(judgement, treatment)))
    blocks.append(Paragraph(_measured(judgement)))
    blocks += [Paragraph(text) for text in of_ways(judgement)]
    blocks += [_score_figure(judgement, name), _score_table(judgement)]
    if found.of(treatment):
        blocks.append(_gain_table(judgement, treatment))
    sections = []
    if judgement.dose is not None:
        sections.append(
            Section(
                "dose",
                translate("Report", "How many rows to add"),
                (
                    Paragraph(of_doses(judgement.dose), is_key=True),
                    doses(judgement.dose, metric_name(judgement.dose.metric)),
                ),
            )
        )
    if judgement.repetition is not None:
        sections.insert(0, _repetition_section(judgement, judgement.repetition, name))
    if judgement.dose is None and judgement.is_quick:
        text = translate("Report", "How many rows to add was not tried: that takes more than a quick look.")
        blocks.append(Paragraph(text))
    return Section("utility", translate("Report", "Do the rows help?"), tuple(blocks), tuple(sections))


def of_ways(judgement: Judgement) -> list[str]:
    """What a person should know about the ways that were tried, and why others were not, a sentence or some each."""
    found = judgement.utility
    not_tried = translate("Report", "Not tried: {way}. {reason}")
    return [
        *(notice_text(note) for note in found.notes),
        *(
            not_tried.format(way=_named(one, judgement), reason=notice_text(reason))
            for one, reason in found.impossible.items()
        ),
    ]


def _measured(judgement: Judgement) -> str:
    """How the scores came about."""
    found = judgement.utility
    classifiers = list(dict.fromkeys(fit.classifier for fit in found.fits))
    seeds = len({fit.seed for fit in found.fits})
    if seeds == 1:
        often = translate("Report", "one seed each")
    else:
        often = translate("Report", "{count} seeds each").format(count=seeds)
    text = translate(
        "Report",
        "How it was measured: {count} classifiers ({names}) learned from the {training} training rows treated in "
        "different ways and were tested on {held_out} held-out rows, which neither they nor the method had seen; "
        "{often}. Sensitivity: share of the rare class that is found. Specificity: share of the others that is not "
        "taken for it. Of the Brier score less is better, of the calibration slope 1 is best, of all others more.",
    ).format(
        count=len(classifiers),
        names=listed(classifiers),
        training=whole(found.training_rows),
        held_out=whole(len(found.actual)),
        often=often,
    )
    if not judgement.is_quick:
        return text
    quick = translate("Report", "This was a quick look with a single seed.")
    return f"{text} {quick}"


def _named(treatment: Treatment, judgement: Judgement) -> str:
    """What a treatment is called; whose synthetic rows it takes matters where there are several sets of them."""
    ours = treatment.synthetic and len(judgement.judged) > 1
    return kind_name(treatment.kind) + (f", {treatment.synthetic}" if ours else "")


def _repetition_section(judgement: Judgement, found: Repetition, name: str) -> Section:
    """Whether other splits of the table say the same."""
    ours = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, name)
    scores = {(one.treatment, one.metric): one for one in found.scores}
    blocks: list[Block] = []
    sensitivity = scores[ours, Metric.SENSITIVITY]
    if sensitivity.gain is not None:
        before, after = (100 * scores[one, Metric.SENSITIVITY].mean.mean for one in (ORIGINAL, ours))
        difference = sensitivity.gain
        text = translate(
            "Report",
            "The table was split {splits} times at random, and each time the rows were made anew. Of 100 people of the "
            "rare class the classifiers found {before} without the synthetic rows and {after} with them, as means over "
            "the splits: {change} ({interval}).",
        ).format(
            splits=found.splits,
            before=tenths(before),
            after=tenths(after),
            change=_more(difference.mean),
            interval=span(difference.low, difference.high, 100),
        )
        blocks.append(Paragraph(f"{text} {_of_finding(difference)}", is_key=True))
    blocks += [Paragraph(notice_text(notice)) for notice in found.notices]
    rows: list[tuple[Cell, ...]] = []
    for treatment in dict.fromkeys(one.treatment for one in found.scores):
        cells = []
        for metric in _DRAWN:
            one = scores[treatment, metric]
            low_to_high = (
                "" if one.gain is None else f" ({between(tenths(100 * one.gain.low), tenths(100 * one.gain.high))})"
            )
            cells.append(f"{tenths(100 * one.mean.mean)}{low_to_high}")
        rows.append((_named(treatment, judgement), *cells))
    caption = translate(
        "Report",
        "Scores in %, means over {splits} splits; in brackets how much more than the training rows as they are, a 95 % "
        "interval that is enlarged for what the splits have in common",
    ).format(splits=found.splits)
    headings = (translate("Report", "Training rows"), *(metric_name(metric) for metric in _DRAWN))
    blocks.append(Table(caption, headings, tuple(rows)))
    return Section("repetition", translate("Report", "Does it hold for other splits?"), tuple(blocks))


def _score_figure(judgement: Judgement, name: str) -> Figure:
    found = judgement.utility
    weights = stratified_draws(found.actual, draws_for(len(found.actual)), 0)
    panels = []
    for metric in _DRAWN:
        estimates = []
        for treatment in found.treatments:
            draws = np.mean(
                [weighted(metric, found.actual, fit.probabilities, found.rare, weights) for fit in found.of(treatment)],
                axis=0,
            )
            low, high = np.quantile(draws, [0.025, 0.975])
            is_ours = treatment == Treatment(Kind.ORIGINAL_AND_SYNTHETIC, name)
            mean = found.mean(treatment, metric)
            estimates.append(Estimate(_named(treatment, judgement), mean, float(low), float(high), is_ours))
        panels.append(Panel(metric_name(metric), tuple(estimates), found.mean(ORIGINAL, metric)))
    return intervals(
        "scores",
        translate("Report", "How well classifiers do on held-out rows"),
        translate(
            "Report",
            "Mean over classifiers and seeds with its 95 % interval over the held-out rows; more is better. The dotted "
            "line is what the training rows as they are score. All treatments are tested on the same rows, so two "
            "intervals that overlap can still belong to different treatments: the table of differences tells.",
        ),
        panels,
    )


def _score_table(judgement: Judgement) -> Table:
    found = judgement.utility
    rows: list[tuple[Cell, ...]] = [
        (_named(treatment, judgement), *(found.mean(treatment, metric) for metric in METRICS))
        for treatment in found.treatments
    ]
    return Table(
        translate("Report", "Scores on held-out rows, mean over classifiers and seeds"),
        (translate("Report", "Training rows"), *map(metric_name, METRICS)),
        tuple(rows),
    )


def _gain_table(judgement: Judgement, treatment: Treatment) -> Table:
    found = judgement.utility
    rows: list[tuple[Cell, ...]] = []
    for baseline in found.treatments:
        if baseline.kind is Kind.ORIGINAL_AND_SYNTHETIC:
            continue
        cells = []
        for metric in _DRAWN:
            one = gain(judgement, treatment, baseline, metric)
            cells.append(f"{number(one.mean)} ({between(number(one.low), number(one.high))})")
        rows.append((_named(baseline, judgement), *cells))
    caption = translate(
        "Report",
        "Scores of {treatment} less those of another way, with the 95 % interval over the held-out rows",
    )
    return Table(
        caption.format(treatment=_named(treatment, judgement)),
        (translate("Report", "Other way"), *(metric_name(metric) for metric in _DRAWN)),
        tuple(rows),
    )
