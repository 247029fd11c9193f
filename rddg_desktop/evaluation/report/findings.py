"""What was found out about the rows, as tables, figures and plain sentences that follow from the figures alone.

A sentence never says more than its interval: where that reaches the value of no effect, the sentence says that the data
leave it open. Nothing here passes judgement on privacy.
"""

import math
from collections.abc import Sequence

import numpy as np

from rddg_desktop.evaluation import fidelity, privacy
from rddg_desktop.evaluation.dose import DoseCurve
from rddg_desktop.evaluation.figures import Cell, Estimate, Figure, Panel, Table, doses, intervals
from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.judgement import Judged, Judgement
from rddg_desktop.evaluation.metrics import Metric, weighted
from rddg_desktop.evaluation.repetition import Repetition
from rddg_desktop.evaluation.report.content import Block, Paragraph, Section, number
from rddg_desktop.evaluation.utility import (
    ORIGINAL,
    Difference,
    Kind,
    Treatment,
    over_test_rows,
    stratified_draws,
)

#: Rows times draws of a bootstrap, at most, and the draws of the largest tables.
BOOTSTRAP_CELLS, FEWEST_DRAWS, MOST_DRAWS = 2_000_000, 200, 1000
#: With fewer held-out people of the rare class a bootstrap over them is rough.
FEW_PEOPLE = 20
#: Columns that are named in a sentence.
NAMED = 3

_METRICS = {
    Metric.SENSITIVITY: "sensitivity",
    Metric.SPECIFICITY: "specificity",
    Metric.F1_RARE: "F1 of the rare class",
    Metric.F1_WEIGHTED: "F1, weighted",
    Metric.BALANCED_ACCURACY: "balanced accuracy",
    Metric.PR_AUC: "precision-recall area",
    Metric.MCC: "Matthews' correlation",
    Metric.BRIER: "Brier score",
    Metric.CALIBRATION_SLOPE: "calibration slope",
}
#: Those that are drawn.
_DRAWN = (
    Metric.SENSITIVITY,
    Metric.SPECIFICITY,
    Metric.F1_RARE,
    Metric.BALANCED_ACCURACY,
    Metric.PR_AUC,
    Metric.MCC,
)
_KINDS = {
    Kind.ORIGINAL: "training rows as they are",
    Kind.RANDOM_OVERSAMPLING: "rare rows repeated at random",
    Kind.SMOTENC: "SMOTENC",
    Kind.CLASS_WEIGHTS: "rare rows weighted up",
    Kind.SYNTHETIC_ONLY: "synthetic rows only",
    Kind.ORIGINAL_AND_SYNTHETIC: "training + synthetic rows",
}
_SIMPLE = (Kind.RANDOM_OVERSAMPLING, Kind.SMOTENC, Kind.CLASS_WEIGHTS)

_LIKENESS = {
    "total_variation": "categories: total variation, mean over columns",
    "kolmogorov_smirnov": "numbers: Kolmogorov-Smirnov, mean over columns",
    "kl_divergence": "numbers: Kullback-Leibler divergence, mean over columns",
    "missing_difference": "missing cells: difference of shares, mean over columns",
    "label_codes_frobenius": "correlations of label codes: Frobenius norm",
    "label_codes_mae": "correlations of label codes: mean difference",
    "label_codes_max": "correlations of label codes: largest difference",
    "cramers_v_mae": "pairs of categories: mean difference of Cramér's V",
    "correlation_ratio_mae": "category and number: mean difference of correlation ratios",
    "pair_total_variation_mae": "tables of two columns: mean total variation",
    "real_or_synthetic_auc": "told from training rows by a classifier: area",
}
_OF_COLUMNS = {
    "total_variation": "total variation",
    "kolmogorov_smirnov": "Kolmogorov-Smirnov",
    "kl_divergence": "Kullback-Leibler",
    "missing_difference": "missing cells",
}
_SECRETS = {
    "copies": "synthetic rows that equal a training row",
    "singleton_copies": "synthetic rows that equal a training row that occurs once",
    "copies_equal_size": "synthetic rows that equal one of equally many real rows",
    "duplicates": "synthetic rows that equal another synthetic row",
    "reemitted": "training rows that were written again",
    "near_copies": "synthetic rows as near as the nearest 5 % of held-out rows",
    "dcr_share": "synthetic rows nearer to training than to held-out rows",
    "nearest_distance": "median distance to the nearest row",
    "nndr": "nearest over second nearest distance",
    "membership_auc": "guessing who was in the training rows: area",
    "membership_tpr": "the same: training rows found at 1 % false alarms",
    "smallest_group": "smallest group that agrees in the chosen columns",
    "small_group_share": "rows in groups of fewer than 5",
}
#: Figures that are shares of rows.
_SHARES = frozenset(_SECRETS) - {"nearest_distance", "nndr", "membership_auc", "smallest_group"}


def span(low: float, high: float, scale: float = 1.0) -> str:
    """An interval in words."""
    shown = tenths if scale == 100 else hundredths
    return f"95 % interval {shown(scale * low)} to {shown(scale * high)}"


def tenths(value: float) -> str:
    """A number of people in 100, or of points."""
    return f"{value:z.1f}".replace("-", "−")


def hundredths(value: float) -> str:
    """A number from 0 to 1."""
    return f"{value:z.2f}".replace("-", "−")


def percent(share: float) -> str:
    """A share in words."""
    return "under 0.1 %" if 0 < share < 0.0005 else f"{tenths(100 * share).removesuffix('.0')} %"


def people(count: int) -> str:
    """A number of people in words."""
    return "1 person" if count == 1 else f"{count:,} people"


# ---------------------------------------------------------------------------------------------------------------------
# Do the rows help?


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
    found, rare_class = judgement.utility, judgement.rare_class
    sensitivity = gain(judgement, treatment, ORIGINAL, Metric.SENSITIVITY)
    specificity = gain(judgement, treatment, ORIGINAL, Metric.SPECIFICITY)
    before, after = (100 * found.mean(one, Metric.SENSITIVITY) for one in (ORIGINAL, treatment))
    wrong = [100 * (1 - found.mean(one, Metric.SPECIFICITY)) for one in (ORIGINAL, treatment)]
    rare = int((found.actual == found.rare).sum())
    return [
        f"Of 100 people of the rare class ({rare_class}) the classifiers found {tenths(before)} without the synthetic "
        f"rows and {tenths(after)} with them: {_more(sensitivity.mean)} "
        f"({span(sensitivity.low, sensitivity.high, 100)}). {_leaves_open(sensitivity, 'to find these people')}",
        f"Of 100 other people they wrongly took {tenths(wrong[0])} for the rare class without the synthetic rows and "
        f"{tenths(wrong[1])} with them: {_more(-specificity.mean)} "
        f"({span(-specificity.high, -specificity.low, 100)}). "
        f"{_leaves_open(specificity, 'to keep others from being taken for them')}",
        f"The held-out rows hold {people(rare)} of the rare class and {people(len(found.actual) - rare)} of others: "
        f"one person of the rare class is {tenths(100 / rare)} of 100. The intervals tell how much depends on who is "
        "among the held-out rows, not what other training rows or another run would have brought."
        + (" Of so few people of the rare class even the intervals are rough." if rare < FEW_PEOPLE else ""),
    ]


def _more(difference: float) -> str:
    text = tenths(abs(100 * difference))
    if text == "0.0":
        return "as many"
    return f"{text} {'more' if difference > 0 else 'fewer'}"


def _leaves_open(difference: Difference, effect: str) -> str:
    """What an interval of a difference, the more the better, says of an effect."""
    if difference.low == difference.high == 0:
        return f"Nothing changed for anybody held out, so the data do not show that the rows help {effect}."
    if math.isnan(difference.low) or difference.low <= 0 <= difference.high:
        return f"This interval includes 0, so the data do not show that the rows help {effect}, nor that they harm."
    if difference.low > 0:
        return f"This interval does not reach 0: judged by the people held out, the rows help {effect}."
    return f"This interval does not reach 0: judged by the people held out, the rows make it harder {effect}."


def against_simple(judgement: Judgement, treatment: Treatment) -> str:
    """How the rows compare with the best way to balance classes that needs no synthetic rows."""
    found = judgement.utility
    best = max(map(Treatment, _SIMPLE), key=lambda one: found.mean(one, Metric.F1_RARE))
    ours, theirs, original = (100 * found.mean(one, Metric.F1_RARE) for one in (treatment, best, ORIGINAL))
    difference = gain(judgement, treatment, best, Metric.F1_RARE)
    return (
        f"F1 of the rare class (from 0 to 100, high where few are missed and few wrongly taken): {tenths(original)} "
        f"with the training rows as they are, {tenths(ours)} with the synthetic rows added, {tenths(theirs)} with the "
        f"best of the simple ways to balance classes ({_KINDS[best.kind]}). The synthetic rows less that way: "
        f"{tenths(100 * difference.mean)} ({span(difference.low, difference.high, 100)}). "
        + (
            "This interval includes 0: the data do not tell which of the two is better."
            if difference.low <= 0 <= difference.high
            else "This interval does not reach 0."
        )
    )


def of_doses(curve: DoseCurve) -> str:
    """The recommendation of a dose."""
    label = _METRICS[curve.metric]
    if curve.recommended is None:
        return (
            f"How many rows to add: none. In cross-validation inside the training rows no amount had a gain in the "
            f"{label} whose interval lies above 0."
        )
    point = curve.recommended
    counts = ", ".join(f"{count:,} of {name}" for name, count in point.rows.items() if count)
    return (
        f"How many rows to add: {sum(point.rows.values()):,} ({counts}). In cross-validation inside the training rows "
        f"this is the smallest amount whose gain in the {label} has an interval above 0: "
        f"{tenths(100 * point.gain.mean)} points ({span(point.gain.low, point.gain.high, 100)}). Several amounts were "
        "tried, so one may pass by chance: an interval that barely clears 0 says little."
    )


def utility_section(judgement: Judgement, name: str) -> Section:
    """Whether the rows help."""
    found = judgement.utility
    treatment = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, name)
    blocks: list[Block] = []
    if found.of(treatment):
        *effects, caution = of_people(judgement, treatment)
        blocks += [*(Paragraph(text, is_key=True) for text in effects), Paragraph(caution)]
        blocks.append(Paragraph(against_simple(judgement, treatment)))
    classifiers = list(dict.fromkeys(fit.classifier for fit in found.fits))
    seeds = len({fit.seed for fit in found.fits})
    blocks.append(
        Paragraph(
            f"How it was measured: {len(classifiers)} classifiers ({', '.join(classifiers)}) learned from the "
            f"{found.training_rows:,} training rows treated in different ways and were tested on {len(found.actual):,} "
            "held-out rows, which neither they nor the method had seen; "
            f"{'one seed' if seeds == 1 else f'{seeds} seeds'} each. "
            "Sensitivity: share of the rare class that is found. Specificity: share of the others that is not taken "
            "for it. Of the Brier score less is better, of the calibration slope 1 is best, of all others more."
            + (" This was a quick look with a single seed." if judgement.is_quick else "")
        )
    )
    blocks += [Paragraph(text) for text in found.notes]
    blocks += [Paragraph(f"Not tried: {_named(one, judgement)}. {text}") for one, text in found.impossible.items()]
    blocks += [_score_figure(judgement, name), _score_table(judgement)]
    if found.of(treatment):
        blocks.append(_gain_table(judgement, treatment))
    sections = []
    if judgement.dose is not None:
        sections.append(
            Section(
                "dose",
                "How many rows to add",
                (
                    Paragraph(of_doses(judgement.dose), is_key=True),
                    doses(judgement.dose, _METRICS[judgement.dose.metric]),
                ),
            )
        )
    if judgement.repetition is not None:
        sections.insert(0, _repetition_section(judgement, judgement.repetition, name))
    if judgement.dose is None and judgement.is_quick:
        blocks.append(Paragraph("How many rows to add was not tried: that takes more than a quick look."))
    return Section("utility", "Do the rows help?", tuple(blocks), tuple(sections))


def _named(treatment: Treatment, judgement: Judgement) -> str:
    """What a treatment is called; whose synthetic rows it takes matters where there are several sets of them."""
    ours = treatment.synthetic and len(judgement.judged) > 1
    return _KINDS[treatment.kind] + (f", {treatment.synthetic}" if ours else "")


def _repetition_section(judgement: Judgement, found: Repetition, name: str) -> Section:
    """Whether other splits of the table say the same."""
    ours = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, name)
    scores = {(one.treatment, one.metric): one for one in found.scores}
    blocks: list[Block] = []
    sensitivity = scores[ours, Metric.SENSITIVITY]
    if sensitivity.gain is not None:
        before, after = (100 * scores[one, Metric.SENSITIVITY].mean.mean for one in (ORIGINAL, ours))
        difference = sensitivity.gain
        text = (
            f"The table was split {found.splits} times at random, and each time the rows were made anew. Of 100 people "
            f"of the rare class the classifiers found {tenths(before)} without the synthetic rows and {tenths(after)} "
            f"with them, as means over the splits: {_more(difference.mean)} "
            f"({span(difference.low, difference.high, 100)}). {_leaves_open(difference, 'to find these people')}"
        )
        blocks.append(Paragraph(text, is_key=True))
    blocks += [Paragraph(text) for text in found.notices]
    rows: list[tuple[Cell, ...]] = []
    for treatment in dict.fromkeys(one.treatment for one in found.scores):
        cells = []
        for metric in _DRAWN:
            one = scores[treatment, metric]
            gained = "" if one.gain is None else f" ({tenths(100 * one.gain.low)} to {tenths(100 * one.gain.high)})"
            cells.append(f"{tenths(100 * one.mean.mean)}{gained}")
        rows.append((_named(treatment, judgement), *cells))
    blocks.append(
        Table(
            f"Scores in %, means over {found.splits} splits; in brackets how much more than the training rows as they "
            "are, a 95 % interval that is enlarged for what the splits have in common",
            ("Training rows", *(_METRICS[metric] for metric in _DRAWN)),
            tuple(rows),
        )
    )
    return Section("repetition", "Does it hold for other splits?", tuple(blocks))


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
        panels.append(Panel(_METRICS[metric], tuple(estimates), found.mean(ORIGINAL, metric)))
    return intervals(
        "scores",
        "How well classifiers do on held-out rows",
        "Mean over classifiers and seeds with its 95 % interval over the held-out rows; more is better. The dotted "
        "line is what the training rows as they are score. All treatments are tested on the same rows, so two "
        "intervals that overlap can still belong to different treatments: the table of differences tells.",
        panels,
    )


def _score_table(judgement: Judgement) -> Table:
    found = judgement.utility
    rows: list[tuple[Cell, ...]] = [
        (_named(treatment, judgement), *(found.mean(treatment, metric) for metric in _METRICS))
        for treatment in found.treatments
    ]
    return Table(
        "Scores on held-out rows, mean over classifiers and seeds", ("Training rows", *_METRICS.values()), tuple(rows)
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
            cells.append(f"{number(one.mean)} ({number(one.low)} to {number(one.high)})")
        rows.append((_named(baseline, judgement), *cells))
    return Table(
        f"Scores of {_named(treatment, judgement)} less those of another way, with the 95 % interval over the "
        "held-out rows",
        ("Other way", *(_METRICS[metric] for metric in _DRAWN)),
        tuple(rows),
    )


# ---------------------------------------------------------------------------------------------------------------------
# Do they look like real rows?


def of_likeness(found: fidelity.Fidelity) -> list[str]:
    """How like the rows are, a sentence or some each."""
    pooled = [one for one in found.figures if one.group == _widest(found)]
    texts = []
    area = next((one for one in pooled if one.name == "real_or_synthetic_auc"), None)
    if area is not None and area.value is not None and area.interval is not None:
        texts.append(_of_area(area.value, area.interval, area.ceiling))
    compared = [
        one for one in pooled if one.name in _LIKENESS and not one.columns and one.name != "real_or_synthetic_auc"
    ]
    beside = [(one.matched, one.ceiling) for one in compared if one.matched is not None and one.ceiling is not None]
    if beside:
        nearer = sum(matched <= ceiling for matched, ceiling in beside)
        texts.append(
            f"Of {len(beside)} summary distances from the training rows, {nearer} are no larger than what as many real "
            "held-out rows score. Real rows are the fair measure: they differ from the training rows by chance alone."
        )
    columns = [
        (one.matched - one.ceiling, one.columns[0])
        for one in pooled
        if one.name in ("total_variation", "kolmogorov_smirnov")
        and one.columns
        and one.matched is not None
        and one.ceiling is not None
    ]
    worst = [name for excess, name in sorted(columns, reverse=True) if excess > 0][:NAMED]
    if columns:
        texts.append(
            f"Columns that differ more than those of held-out rows, the most first: {', '.join(worst)}."
            if worst
            else "No column differs more from the training rows than that of held-out rows."
        )
    return texts


def _widest(found: fidelity.Fidelity) -> str | None:
    """All classes pooled, or the only class that there is."""
    groups = [one.group for one in found.compared]
    return groups[-1] if groups else None


def _of_area(value: float, interval: Interval, ceiling: float | None) -> str:
    says = "The interval does not lie above 0.5: it did no better than guessing."
    if interval.low > 0.5:
        says = "The interval lies above 0.5: something tells the rows apart."
    elif interval.high < 0.5:
        says = (
            "The interval lies below 0.5: it was misled. That happens where synthetic rows follow the shares of the "
            "training rows so closely that they make up for those which were put aside to test it."
        )
    beside = "" if ceiling is None else f" Real held-out rows, fewer in number, reach {hundredths(ceiling)}."
    return (
        f"A classifier that was asked to tell synthetic from training rows reached an area of {hundredths(value)} "
        f"({span(interval.low, interval.high)}); 0.5 is guessing, 1 is always right. {says}{beside}"
    )


def fidelity_section(one: Judged, rare_class: str, drawn: Sequence[Figure]) -> Section:
    """Whether the rows look like real ones."""
    found = one.fidelity
    widest = _widest(found)
    groups = list(dict.fromkeys((widest, *(each.group for each in found.compared if each.group == rare_class))))
    rows: list[tuple[Cell, ...]] = [
        (label, group or "all", *_beside(figure))
        for group in groups
        for name, label in _LIKENESS.items()
        for figure in found.figures
        if figure.name == name and figure.group == group and (not figure.columns or name.endswith("_max"))
    ]
    of_columns: list[tuple[Cell, ...]] = [
        (figure.columns[0], _OF_COLUMNS[figure.name], *_beside(figure))
        for figure in found.figures
        if figure.name in _OF_COLUMNS and figure.group == widest and figure.columns
    ]
    heads = ("All synthetic rows", "As many as held out", "Held-out rows")
    sizes = "; ".join(
        f"{each.group or 'all classes'}: {each.training:,} training rows, {each.synthetic:,} synthetic rows"
        + ("" if each.matched is None else f", {each.matched:,} synthetic and as many held-out rows beside each other")
        for each in found.compared
    )
    blocks: list[Block] = [Paragraph(text, is_key=True) for text in of_likeness(found)]
    blocks.append(
        Paragraph(
            "How it was measured: every figure but the area is a distance from the training rows, 0 for the training "
            "rows themselves. Distances of few rows are larger by chance, so held-out rows stand beside as many "
            f"synthetic rows. Compared were: {sizes}."
        )
    )
    blocks += [Paragraph(text) for text in found.notices]
    blocks.append(Table("Distances from the training rows", ("Figure", "Class", *heads), tuple(rows)))
    if of_columns:
        where = "all classes" if widest is None else f"class {widest}"
        blocks.append(Table(f"Distances of single columns, {where}", ("Column", "Figure", *heads), tuple(of_columns)))
    return Section("fidelity", "Do they look like real rows?", (*blocks, *drawn))


def _beside(figure: fidelity.Figure) -> tuple[Cell, Cell, Cell]:
    return (
        _with_interval(figure.value, figure.interval),
        _with_interval(figure.matched, figure.matched_interval),
        _with_interval(figure.ceiling, figure.ceiling_interval),
    )


def _with_interval(value: float | None, interval: Interval | None, scale: float = 1.0) -> Cell:
    shown = tenths if scale == 100 else number
    if value is None:
        return None
    if interval is None:
        return shown(scale * value)
    return f"{shown(scale * value)} ({shown(scale * interval.low)} to {shown(scale * interval.high)})"


# ---------------------------------------------------------------------------------------------------------------------
# What do they give away?


def of_secrets(found: privacy.Privacy, rare_class: str) -> list[str]:
    """What the rows give away, a sentence or some each."""
    by_name: dict[str, privacy.Figure] = {}
    for figure in found.figures:
        if not figure.columns:
            by_name.setdefault(figure.name, figure)
    texts = []
    if "copies" in by_name:
        one = by_name["copies"]
        beside = "" if one.reference is None else f" Of the held-out rows {percent(one.reference)} do so, by chance."
        texts.append(
            f"{found.copies:,} of {one.rows:,} synthetic rows ({percent(one.value)}{_around(one.interval, 100)}) equal "
            f"a training row, {found.singleton_copies:,} of them one that occurs once, which is one person.{beside}"
        )
    if "reemitted" in by_name:
        one = by_name["reemitted"]
        texts.append(
            f"Of the {one.rows:,} training rows of the rare class ({rare_class}) {percent(one.value)}"
            f"{_in_brackets(one.interval, 100)} occur among the synthetic rows."
        )
    if "dcr_share" in by_name:
        one = by_name["dcr_share"]
        texts.append(
            f"{percent(one.value)} of the synthetic rows{_in_brackets(one.interval, 100)} are nearer to a training row "
            "than to a held-out row; 50 % are expected of a method that keeps nothing of single people in mind. "
            + _signs(one, 0.5)
        )
    if "membership_auc" in by_name:
        one = by_name["membership_auc"]
        texts.append(
            "Somebody who has a person's whole row and the synthetic rows guesses whether that person was among the "
            f"training rows: area {hundredths(one.value)}{_in_brackets(one.interval)}; 0.5 is guessing, 1 is always "
            "right. " + _signs(one, 0.5)
        )
    advantages = [one for one in found.figures if one.name == "attribute_advantage" and one.interval is not None]
    if advantages:
        above = [one.columns[0] for one in advantages if one.interval is not None and one.interval.low > 0]
        texts.append(
            "Somebody who knows all of a person's row but one cell guesses that cell from the synthetic rows. For "
            f"{len(above)} of {len(advantages)} columns the guesses about people of the training rows were better than "
            "those about held-out people, beyond the interval"
            + (f": {', '.join(above[:NAMED])}{' and others' if len(above) > NAMED else ''}." if above else ".")
            + " About 1 in 40 columns would be so by chance."
        )
    return texts


def _around(interval: Interval | None, scale: float = 1.0) -> str:
    return "" if interval is None else f", {span(interval.low, interval.high, scale)}"


def _in_brackets(interval: Interval | None, scale: float = 1.0) -> str:
    return "" if interval is None else f" ({span(interval.low, interval.high, scale)})"


def _signs(figure: privacy.Figure, expected: float) -> str:
    if figure.interval is None:
        return ""
    if figure.interval.low > expected:
        return "The interval lies above that: a sign that the rows keep something of the people they were made from."
    return "The interval does not lie above that: no sign of memory was found, which is no proof that there is none."


def privacy_section(one: Judged, rare_class: str, drawn: Sequence[Figure]) -> Section:
    """What the rows give away."""
    found = one.privacy
    rows: list[tuple[Cell, ...]] = [
        (
            _SECRETS[figure.name] + (f": {', '.join(figure.columns)}" if figure.columns else ""),
            figure.group or "all",
            *_against(figure),
        )
        for figure in found.figures
        if figure.name in _SECRETS
    ]
    guesses = {figure.columns: figure for figure in found.figures if figure.name == "attribute_inference"}
    better = {figure.columns: figure for figure in found.figures if figure.name == "attribute_advantage"}
    of_columns: list[tuple[Cell, ...]] = [
        (
            columns[0],
            _with_interval(figure.value, figure.interval, 100),
            None if figure.reference is None else _with_interval(figure.reference, figure.reference_interval, 100),
            _with_interval(better[columns].value, better[columns].interval, 100) if columns in better else None,
        )
        for columns, figure in guesses.items()
    ]
    blocks: list[Block] = [Paragraph(text, is_key=True) for text in of_secrets(found, rare_class)]
    blocks += [
        Paragraph(
            "How to read it: rows repeat, and lie near each other, by chance. So each figure stands beside that of "
            "held-out rows, which come from the same people but were never seen by the method, or beside chance. A "
            "figure beyond its interval from what stands beside it is a sign of memory. One that is not beyond it "
            "proves nothing: other attacks may find more, and somebody who knows more may find more. Whether rows may "
            "be given away is for people and the law to decide; no figure decides it."
        ),
        *(Paragraph(text) for text in found.notices),
        Table(
            "What the rows give away; shares in %",
            ("Figure", "Class", "Synthetic rows", "Beside it", "What that is"),
            tuple(rows),
        ),
    ]
    if of_columns:
        blocks.append(
            Table(
                "Cells guessed from the rest of a row through the nearest synthetic row, in % of the rows",
                ("Column", "Training rows", "Held-out rows", "Difference"),
                tuple(of_columns),
            )
        )
    return Section("privacy", "What do they give away?", (*blocks, *drawn))


def _against(figure: privacy.Figure) -> tuple[Cell, Cell, Cell]:
    scale = 100.0 if figure.name in _SHARES else 1.0
    return (
        _with_interval(figure.value, figure.interval, scale),
        _with_interval(figure.reference, figure.reference_interval, scale),
        figure.beside.value,
    )
