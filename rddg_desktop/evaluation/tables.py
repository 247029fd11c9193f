"""A judgement in words and tables of plain text, for people who read it on a terminal."""

import io
import textwrap
from collections.abc import Iterator, Mapping
from math import isnan

from rich.console import Console
from rich.table import Table

from rddg_desktop.evaluation import fidelity, privacy
from rddg_desktop.evaluation.dose import DoseCurve, DosePoint
from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.judgement import OVER_TEST_ROWS, Judged, Judgement
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.report.wording import metric_name
from rddg_desktop.evaluation.utility import ORIGINAL, Difference, Kind, Treatment

#: Characters of a line.
NARROWEST, WIDEST = 80, 250
_SHORT = {
    Metric.F1_RARE: "F1 rare",
    Metric.F1_WEIGHTED: "F1 weighted",
    Metric.BALANCED_ACCURACY: "bal. acc.",
    Metric.SENSITIVITY: "sensitivity",
    Metric.SPECIFICITY: "specificity",
    Metric.PR_AUC: "PR area",
    Metric.MCC: "MCC",
    Metric.BRIER: "Brier",
    Metric.CALIBRATION_SLOPE: "slope",
}
#: Shares, shown in %.
_SHARES = frozenset(Metric) - {Metric.MCC, Metric.BRIER, Metric.CALIBRATION_SLOPE}
_KINDS = {
    Kind.ORIGINAL: "training rows as they are",
    Kind.RANDOM_OVERSAMPLING: "rare rows repeated at random",
    Kind.SMOTENC: "SMOTENC",
    Kind.CLASS_WEIGHTS: "rare rows weighted up",
    Kind.SYNTHETIC_ONLY: "synthetic rows only",
    Kind.ORIGINAL_AND_SYNTHETIC: "training + synthetic rows",
}
_FIDELITY = {
    "kl_divergence": "numbers: Kullback-Leibler divergence",
    "kolmogorov_smirnov": "numbers: Kolmogorov-Smirnov distance",
    "total_variation": "categories: share that would have to change",
    "missing_difference": "difference in the share of missing cells",
    "label_codes_frobenius": "correlations (paper): Frobenius norm",
    "label_codes_mae": "correlations (paper): mean difference",
    "label_codes_rmse": "correlations (paper): root mean square",
    "label_codes_max": "correlations (paper): largest difference",
    "cramers_v_mae": "pairs of categories (Cramer's V): mean difference",
    "correlation_ratio_mae": "categories and numbers (correlation ratio): mean",
    "pair_total_variation_mae": "pairs of columns: share that would have to change",
    "real_or_synthetic_auc": "told apart from training rows (0.5: not at all)",
}
_PRIVACY = {
    "copies": "rows equal to a training row",
    "singleton_copies": "rows equal to one that occurs once",
    "copies_equal_size": "rows equal to one of an equal-sized set",
    "duplicates": "rows equal to another synthetic row",
    "reemitted": "rare training rows written again",
    "near_copies": "rows very near to a training row",
    "dcr_share": "rows nearer to training than to held-out rows",
    "nearest_distance": "distance to the nearest row, median",
    "nndr": "distance to the nearest over the second nearest",
    "membership_auc": "guessing who was a training row: ROC area",
    "membership_tpr": "guessing who was one: found at 1 % false alarms",
    "attribute_inference": "guessing a cell from all others",
    "smallest_group": "smallest group alike in the chosen columns",
    "small_group_share": f"rows in such groups of fewer than {privacy.SMALL_GROUP}",
}
#: Attacks on single columns say the same twice; the advantage is in the JSON document.
_NOT_SHOWN = frozenset({"attribute_advantage"})
_PLAIN_NUMBERS = frozenset({"nearest_distance", "nndr", "membership_auc"})


def lines(judgement: Judgement, width: int) -> list[str]:
    """The judgement as lines of text.

    Args:
        judgement: What was found out.
        width: Characters of a line of a paragraph, at least `NARROWEST`; tables take what they need.
    """
    written: list[str] = []
    for part in _parts(judgement):
        if isinstance(part, str):
            written += textwrap.wrap(part, max(width, NARROWEST))
        else:
            written += _drawn(part)
    return written


def _drawn(table: Table) -> list[str]:
    console = Console(file=io.StringIO(), width=WIDEST, color_system=None, highlight=False, markup=False, emoji=False)
    with console.capture() as capture:
        console.print(table)
    return ["", *(line.rstrip() for line in capture.get().splitlines()), ""]


def _parts(judgement: Judgement) -> Iterator[Table | str]:
    yield (
        f"Rare class: {judgement.rare_class}. Training rows: {_classes(judgement.training_rows)}. "
        f"Held-out rows: {_classes(judgement.held_out_rows)}."
    )
    for one in judgement.judged:
        yield f"Synthetic rows, {one.name}: {_classes(one.rows)}."
    yield from _utility(judgement)
    yield from _repeated(judgement)
    yield from _doses(judgement)
    for one in judgement.judged:
        yield from _likeness(one)
        yield from _secrets(one)
    notes = [*judgement.notices]
    for one in judgement.judged:
        notes += [note for note in (*one.fidelity.notices, *one.privacy.notices) if note not in notes]
    if notes:
        yield from _title("Notes")
        yield from notes


def _utility(judgement: Judgement) -> Iterator[Table | str]:
    found = judgement.utility
    yield from _title("How well classifiers trained on them recognise real rows that nobody had seen")
    seeds = len({fit.seed for fit in found.fits})
    classifiers = len({fit.classifier for fit in found.fits})
    rare_rows = judgement.held_out_rows[judgement.rare_class]
    yield (
        f"Mean of {classifiers} classifiers with {seeds} seed{'s' * (seeds != 1)} each, on {len(found.actual)} "
        f"held-out rows, in %; one of the {rare_rows} rare ones is {100 / rare_rows:.1f} points of sensitivity."
    )
    table = _table("trained on", *(_SHORT[metric] for metric in Metric))
    for treatment in found.treatments:
        cells = [judgement.score(treatment, metric).mean for metric in Metric]
        table.add_row(_named(treatment), *(_level(metric, cell) for metric, cell in zip(Metric, cells, strict=True)))
    yield table
    yield (
        "Compared with the training rows as they are, in points, with 95 % intervals: how much depends on classifiers "
        "and their seeds, and how much on which patients happened to be held out. An interval that holds 0 shows no "
        "difference."
    )
    table = _table("trained on", "by", "difference", "classifiers and seeds", "held-out rows")
    table.columns[1].justify = "left"
    for treatment in found.treatments:
        for metric in OVER_TEST_ROWS if treatment != ORIGINAL else ():
            score = judgement.score(treatment, metric)
            assert score.gain is not None
            assert score.over_test_rows is not None
            first = metric is OVER_TEST_ROWS[0]
            mean = _points(score.gain.mean)
            table.add_row(
                _named(treatment) if first else "",
                metric_name(metric),
                mean,
                _range_of(score.gain),
                _range_of(score.over_test_rows),
            )
    yield table
    for treatment, reason in found.impossible.items():
        yield f"{_named(treatment)}: {reason}"
    yield from found.notes


def _repeated(judgement: Judgement) -> Iterator[Table | str]:
    found = judgement.repetition
    if found is None:
        return
    yield from _title("Whether it holds for other splits of the table, with rows made anew for each")
    yield (
        f"Means over {found.splits} random splits with 95 % intervals, in %, and how much more than the training rows "
        "as they are, in points. The intervals are enlarged for what the splits have in common."
    )
    table = _table("trained on", "by", "mean", "interval", "difference", "interval")
    table.columns[1].justify = "left"
    for one in found.scores:
        if one.metric not in OVER_TEST_ROWS:
            continue
        gain = ("", "") if one.gain is None else (_points(one.gain.mean), _range_of(one.gain))
        low, high = _percent(one.mean.low), _percent(one.mean.high)
        name = _named(one.treatment) if one.metric is OVER_TEST_ROWS[0] else ""
        table.add_row(name, metric_name(one.metric), _percent(one.mean.mean), f"{low} to {high}", *gain)
    yield table
    yield from found.notices


def _doses(judgement: Judgement) -> Iterator[Table | str]:
    if judgement.dose is None:
        return
    curve = judgement.dose
    yield from _title("How many synthetic rows help")
    yield (
        f"Tried by cross-validation inside the training rows, with rows of the table's structure alone: "
        f"{metric_name(curve.metric)} in %, and how much more than without, in points with 95 % intervals."
    )
    table = _table("added rows", metric_name(curve.metric), "gain", "interval")
    for point in curve.points:
        gain = (_points(point.gain.mean), _range_of(point.gain)) if point.dose.share else ("", "")
        table.add_row(_dose(point), _percent(point.score), *gain)
    yield table
    yield recommendation(curve)


def recommendation(curve: DoseCurve) -> str:
    """What a dose curve recommends, in words."""
    best = curve.recommended
    if best is None:
        return "Recommendation: none. With these training rows no dose brought a gain that can be told from chance."
    return (
        f"Recommendation: {_dose(best)}, the smallest dose whose gain is above 0 with its whole interval "
        f"({_points(best.gain.mean)} points, {_range_of(best.gain)}). Of {len(curve.points) - 1} doses one may pass by "
        "chance: an interval that barely clears 0 says little."
    )


def _dose(point: DosePoint) -> str:
    rows = {name: count for name, count in point.rows.items() if count}
    return _classes(rows) if rows else "none"


def _likeness(judged: Judged) -> Iterator[Table | str]:
    yield from _title(f"How like the training rows: {judged.name}")
    yield (
        "All figures are distances from the training rows, less is more alike. Few rows are further away by chance "
        "alone: compare as many synthetic rows with as many real held-out rows. --json lists every column."
    )
    for compared in judged.fidelity.compared:
        group = "all classes" if compared.group is None else f"class {compared.group}"
        matched = "as many as held out" if compared.matched is None else f"{compared.matched} synthetic rows"
        ceiling = "real held-out rows" if compared.matched is None else f"{compared.matched} held-out rows"
        table = _table(group, f"all {compared.synthetic} rows", matched, ceiling, "held-out rows vary")
        for figure in judged.fidelity.figures:
            if figure.group == compared.group and figure.name in _FIDELITY and _is_whole(figure):
                table.add_row(
                    _FIDELITY[figure.name],
                    _number(figure.value),
                    _number(figure.matched),
                    _number(figure.ceiling),
                    _interval(figure.ceiling_interval),
                )
        yield table


def _is_whole(figure: fidelity.Figure) -> bool:
    """Whether it is of all columns and not of a single one."""
    return not figure.columns or figure.name.endswith("_max")


def _secrets(judged: Judged) -> Iterator[Table | str]:
    yield from _title(f"What they give away about the people behind the training rows: {judged.name}")
    found = judged.privacy
    yield (
        f"{found.copies} of {sum(judged.rows.values())} rows equal a training row, {found.singleton_copies} of them "
        "one that occurs only once. What also holds for held-out rows, or by chance, is no memory of the training "
        "rows; what lies beyond its interval is a sign of memory. Other attacks may find more."
    )
    table = _table("figure", "of", "value", "95 % interval", "beside it", "", "95 % interval")
    table.columns[1].justify = table.columns[5].justify = "left"
    last = ""
    for figure in found.figures:
        if figure.name in _NOT_SHOWN:
            continue
        table.add_row(
            _PRIVACY[figure.name] if figure.name != last else "",
            ", ".join(figure.columns) or figure.group or "all classes",
            _of_privacy(figure, figure.value),
            _of_interval(figure, figure.interval),
            _of_privacy(figure, figure.reference),
            str(figure.beside),
            _of_interval(figure, figure.reference_interval),
        )
        last = figure.name
    yield table


def _of_privacy(figure: privacy.Figure, value: float | None) -> str:
    if value is None:
        return "-"
    if figure.name == "smallest_group":
        return str(round(value))
    return _number(value) if figure.name in _PLAIN_NUMBERS else f"{_percent(value)} %"


def _of_interval(figure: privacy.Figure, interval: Interval | None) -> str:
    if interval is None or figure.name in _PLAIN_NUMBERS:
        return _interval(interval)
    return f"{_percent(interval.low)} to {_percent(interval.high)} %"


def _table(*headers: str) -> Table:
    table = Table(*headers, box=None, padding=(0, 2, 0, 0), header_style="")
    for column in table.columns:
        column.justify = "right"
    table.columns[0].justify = "left"
    return table


def _title(text: str) -> Iterator[Table]:
    table = _table(text)
    table.add_row("-" * len(text))
    yield table


def _named(treatment: Treatment) -> str:
    words = _KINDS[treatment.kind]
    return f"{words}, {treatment.synthetic}" if treatment.synthetic else words


def _classes(rows: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in rows.items())


def _level(metric: Metric, value: float) -> str:
    return _percent(value) if metric in _SHARES else _number(value)


def _percent(value: float) -> str:
    return "-" if isnan(value) else f"{100 * value:.1f}"


def _points(value: float) -> str:
    return "-" if isnan(value) else f"{100 * value:+.1f}"


def _range_of(difference: Difference) -> str:
    low, high = _points(difference.low), _points(difference.high)
    return "-" if "-" in (low, high) else f"{low} to {high}"


def _number(value: float | None) -> str:
    return "-" if value is None or isnan(value) else f"{value:.3f}"


def _interval(interval: Interval | None) -> str:
    return "-" if interval is None else f"{_number(interval.low)} to {_number(interval.high)}"
