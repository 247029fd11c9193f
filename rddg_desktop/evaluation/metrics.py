"""How good predictions are: figures under names that say what they are.

All are of predicted probabilities, shape (n, C) for n rows and C classes; the predicted class is the likeliest. Rows
may carry weights, of many draws at once: so a bootstrap over the rows is one product of matrices.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from rddg_desktop.evaluation.encoding import FloatArray, IntegerArray

#: Probabilities closer to 0 and 1 than this count as so far away when their logits are taken.
NEAREST = 1e-6


class Metric(StrEnum):
    """What is measured; between 0 and 1 and the more the better, where nothing else is said.

    `f1_rare` is what the paper calls weighted macro-F1 of two classes; for more classes it means `f1_weighted`.
    Sensitivity, specificity, precision-recall area and calibration are of the rare class against all others.
    """

    #: F1 of the rare class.
    F1_RARE = "f1_rare"
    #: F1 of each class, weighted by the class's rows.
    F1_WEIGHTED = "f1_weighted"
    #: Mean over the classes of the share of their rows that is recognised.
    BALANCED_ACCURACY = "balanced_accuracy"
    #: Share of the rare class's rows that is recognised.
    SENSITIVITY = "sensitivity"
    #: Share of the other rows that is not taken for the rare class.
    SPECIFICITY = "specificity"
    #: Area under the curve of precision over recall: average precision.
    PR_AUC = "pr_auc"
    #: Matthews' correlation of predicted and actual class, from -1 to 1; 0 where one of them does not vary.
    MCC = "mcc"
    #: Mean squared error of the probabilities, less is better: of two classes the rare one's, from 0 to 1; of more
    #: the sum over the classes, from 0 to 2.
    BRIER = "brier"
    #: Slope of the logistic regression of the rare class on the logit of its probability; 1 is best, below 1 the
    #: probabilities are too extreme. NaN where no slope is the likeliest: the probabilities do not vary, or they
    #: tell the classes apart without an error.
    CALIBRATION_SLOPE = "calibration_slope"


#: Those of which more is better.
MORE_IS_BETTER = frozenset(Metric) - {Metric.BRIER, Metric.CALIBRATION_SLOPE}
#: Those that `weighted` knows.
WEIGHABLE = frozenset(Metric) - {Metric.CALIBRATION_SLOPE}


def scores(actual: IntegerArray, probabilities: FloatArray, rare: int) -> dict[Metric, float]:
    """All figures of n predictions.

    Args:
        actual: The classes, shape (n,); the rare class and another one are among them.
        probabilities: What was predicted, shape (n, C).
        rare: Number of the rare class.
    """
    everyone = np.ones((1, len(actual)))
    return {
        metric: float(weighted(metric, actual, probabilities, rare, everyone)[0])
        if metric in WEIGHABLE
        else calibration_slope(actual == rare, probabilities[:, rare])
        for metric in Metric
    }


def weighted(
    metric: Metric, actual: IntegerArray, probabilities: FloatArray, rare: int, weights: FloatArray
) -> FloatArray:
    """A figure of n predictions under D weightings of the rows.

    Args:
        metric: Any but the calibration slope.
        actual: The classes, shape (n,).
        probabilities: What was predicted, shape (n, C).
        rare: Number of the rare class.
        weights: Weight of each row, not negative, shape (D, n); in each draw rows of the rare and of another class
            have some.

    Returns:
        Shape (D,).
    """
    if metric is Metric.PR_AUC:
        return _average_precision(actual == rare, probabilities[:, rare], weights)
    if metric is Metric.BRIER:
        class_count = probabilities.shape[1]
        errors = ((probabilities - np.eye(class_count)[actual]) ** 2).sum(axis=1)
        if class_count == 2:
            errors /= 2
        return np.asarray(weights @ errors / weights.sum(axis=1))
    return _OF_COUNTS[metric](_counted(actual, probabilities, weights), rare)


def calibration_slope(is_rare: npt.NDArray[np.bool_], probabilities: FloatArray) -> float:
    """See `Metric.CALIBRATION_SLOPE`.

    Args:
        is_rare: Shape (n,).
        probabilities: Of the rare class, shape (n,).
    """
    from scipy.optimize import minimize  # noqa: PLC0415 - slow to load

    clipped = np.clip(probabilities, NEAREST, 1 - NEAREST)
    logits = np.log(clipped / (1 - clipped))
    rare, others = logits[is_rare], logits[~is_rare]
    if not len(rare) or not len(others) or others.max() <= rare.min() or rare.max() <= others.min():
        return float("nan")
    centre, spread = logits.mean(), logits.std()
    design = np.column_stack([np.ones(len(logits)), (logits - centre) / spread])
    signs = np.where(is_rare, 1.0, -1.0)

    def loss(coefficients: FloatArray) -> tuple[float, FloatArray]:
        margins = signs * (design @ coefficients)
        wrong = np.exp(-np.logaddexp(0.0, margins))
        return float(np.logaddexp(0.0, -margins).mean()), -(design.T @ (signs * wrong)) / len(margins)

    return float(minimize(loss, np.zeros(2), jac=True, method="BFGS", options={"gtol": 1e-8}).x[1] / spread)


@dataclass(frozen=True)
class _Counts:
    """Weighted rows by class, of D draws.

    Attributes:
        hits: Rows of each class that were recognised, shape (D, C).
        actual: Rows of each class, shape (D, C).
        predicted: Rows taken for each class, shape (D, C).
    """

    hits: FloatArray
    actual: FloatArray
    predicted: FloatArray


def _counted(actual: IntegerArray, probabilities: FloatArray, weights: FloatArray) -> _Counts:
    identity = np.eye(probabilities.shape[1])
    is_class, is_taken = identity[actual], identity[probabilities.argmax(axis=1)]
    return _Counts(weights @ (is_class * is_taken), weights @ is_class, weights @ is_taken)


def _f1(counts: _Counts) -> FloatArray:
    """Of each class, 0 where it is neither there nor predicted; shape (D, C)."""
    return _ratio(2 * counts.hits, counts.actual + counts.predicted)


def _f1_rare(counts: _Counts, rare: int) -> FloatArray:
    return _f1(counts)[:, rare]


def _f1_weighted(counts: _Counts, rare: int) -> FloatArray:
    return np.asarray((_f1(counts) * counts.actual).sum(axis=1) / counts.actual.sum(axis=1))


def _balanced_accuracy(counts: _Counts, rare: int) -> FloatArray:
    # Classes without rows say nothing.
    return np.asarray(_ratio(counts.hits, counts.actual).sum(axis=1) / (counts.actual > 0).sum(axis=1))


def _sensitivity(counts: _Counts, rare: int) -> FloatArray:
    return _ratio(counts.hits, counts.actual)[:, rare]


def _specificity(counts: _Counts, rare: int) -> FloatArray:
    others = counts.actual.sum(axis=1) - counts.actual[:, rare]
    return 1 - _ratio(counts.predicted[:, rare] - counts.hits[:, rare], others)


def _mcc(counts: _Counts, rare: int) -> FloatArray:
    total = counts.actual.sum(axis=1)
    agreement = counts.hits.sum(axis=1) * total - (counts.actual * counts.predicted).sum(axis=1)
    of_actual = total**2 - (counts.actual**2).sum(axis=1)
    of_predicted = total**2 - (counts.predicted**2).sum(axis=1)
    return _ratio(agreement, np.sqrt(of_actual * of_predicted))


_OF_COUNTS: Mapping[Metric, Callable[[_Counts, int], FloatArray]] = {
    Metric.F1_RARE: _f1_rare,
    Metric.F1_WEIGHTED: _f1_weighted,
    Metric.BALANCED_ACCURACY: _balanced_accuracy,
    Metric.SENSITIVITY: _sensitivity,
    Metric.SPECIFICITY: _specificity,
    Metric.MCC: _mcc,
}


def _average_precision(is_rare: npt.NDArray[np.bool_], probabilities: FloatArray, weights: FloatArray) -> FloatArray:
    order = np.argsort(-probabilities, kind="stable")
    # Rows of equal probability are taken or left together.
    last_of_ties = np.append(np.flatnonzero(np.diff(probabilities[order])), len(order) - 1)
    found = np.cumsum((weights * is_rare)[:, order], axis=1)[:, last_of_ties]
    taken = np.cumsum(weights[:, order], axis=1)[:, last_of_ties]
    gained = np.diff(found, axis=1, prepend=0.0)
    return np.asarray((gained * _ratio(found, taken)).sum(axis=1) / found[:, -1])


def _ratio(part: FloatArray, whole: FloatArray) -> FloatArray:
    """Their quotient, 0 where the whole is 0."""
    return np.divide(part, whole, out=np.zeros_like(part), where=whole > 0)
