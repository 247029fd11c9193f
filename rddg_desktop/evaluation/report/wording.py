"""Numbers in words, and what metrics and treatments are called, in the language of the report."""

from collections.abc import Iterable

from rddg_desktop.evaluation.intervals import Interval
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.utility import Kind
from rddg_desktop.language import in_marks, marked, translate

_METRICS = {
    Metric.SENSITIVITY: marked("Report", "sensitivity"),
    Metric.SPECIFICITY: marked("Report", "specificity"),
    Metric.F1_RARE: marked("Report", "F1 of the rare class"),
    Metric.F1_WEIGHTED: marked("Report", "F1, weighted"),
    Metric.BALANCED_ACCURACY: marked("Report", "balanced accuracy"),
    Metric.PR_AUC: marked("Report", "precision-recall area"),
    Metric.MCC: marked("Report", "Matthews' correlation"),
    Metric.BRIER: marked("Report", "Brier score"),
    Metric.CALIBRATION_SLOPE: marked("Report", "calibration slope"),
}
#: All, the ones that say most first.
METRICS = tuple(_METRICS)
_KINDS = {
    Kind.ORIGINAL: marked("Report", "training rows as they are"),
    Kind.RANDOM_OVERSAMPLING: marked("Report", "rare rows repeated at random"),
    Kind.SMOTENC: marked("Report", "SMOTENC"),
    Kind.CLASS_WEIGHTS: marked("Report", "rare rows weighted up"),
    Kind.SYNTHETIC_ONLY: marked("Report", "synthetic rows only"),
    Kind.ORIGINAL_AND_SYNTHETIC: marked("Report", "training + synthetic rows"),
}


def metric_name(metric: Metric) -> str:
    """What a metric is called."""
    return translate("Report", _METRICS[metric])


def kind_name(kind: Kind) -> str:
    """What was done to the training rows."""
    return translate("Report", _KINDS[kind])


def number(value: float) -> str:
    """A number with as many digits as a reader needs."""
    size = abs(value)
    if size < 0.00005 or size >= 1000 or value == round(value):
        decimals = 0
    elif size < 0.001:
        decimals = 4
    else:
        decimals = 3 if size < 10 else 1
    return in_marks(f"{value:z,.{decimals}f}")


def whole(count: int) -> str:
    """A number of things."""
    return in_marks(f"{count:,}")


def tenths(value: float) -> str:
    """A number of people in 100, or of points."""
    return in_marks(f"{value:z.1f}")


def hundredths(value: float) -> str:
    """A number from 0 to 1."""
    return in_marks(f"{value:z.2f}")


def percent(share: float) -> str:
    """A share in words."""
    if 0 < share < 0.0005:
        return translate("Report", "under 0.1 %")
    size = 100 * share
    return translate("Report", "{number} %").format(
        number=whole(round(size)) if f"{size:.1f}".endswith(".0") else tenths(size)
    )


def span(low: float, high: float, scale: float = 1.0) -> str:
    """An interval in words."""
    shown = tenths if scale == 100 else hundredths
    return translate("Report", "95 % interval {low} to {high}").format(low=shown(scale * low), high=shown(scale * high))


def between(low: str, high: str) -> str:
    """From one number to another."""
    return translate("Report", "{low} to {high}").format(low=low, high=high)


def people(count: int) -> str:
    """A number of people in words."""
    if count == 1:
        return translate("Report", "1 person")
    return translate("Report", "{count} people").format(count=whole(count))


def listed(texts: Iterable[str]) -> str:
    """Names beside each other."""
    return translate("Report", ", ").join(texts)


def with_interval(value: float | None, interval: Interval | None, scale: float = 1.0) -> str | None:
    """A figure with its interval in brackets, where it has one; shares times 100 have one decimal."""
    shown = tenths if scale == 100 else number
    if value is None:
        return None
    if interval is None:
        return shown(scale * value)
    low_to_high = between(shown(scale * interval.low), shown(scale * interval.high))
    return f"{shown(scale * value)} ({low_to_high})"
