"""How sure a figure is: 95 % intervals of shares, of differences of shares and of areas under ROC curves."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import special

FloatArray = npt.NDArray[np.float64]

CONFIDENCE = 0.95
#: Standard errors on either side of an estimate.
Z = float(special.ndtri((1 + CONFIDENCE) / 2))


@dataclass(frozen=True)
class Interval:
    """From where to where a figure may be, at `CONFIDENCE`."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


def wilson(share: float, trials: float) -> Interval:
    """The Wilson score interval of a share; it keeps to [0, 1] and has a width even for none or all.

    Reference: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of
    the American Statistical Association 22, 209-212.

    Args:
        share: Observed share, from 0 to 1.
        trials: Independent rows it is of, at least 1; of weighted rows the effective number (see `effective_number`).
    """
    middle = (share + Z**2 / (2 * trials)) / (1 + Z**2 / trials)
    half = Z / (1 + Z**2 / trials) * np.sqrt(share * (1 - share) / trials + Z**2 / (4 * trials**2))
    return Interval(max(0.0, float(middle - half)), min(1.0, float(middle + half)))


def newcombe(first: float, first_trials: float, second: float, second_trials: float) -> Interval:
    """The interval of the difference `first - second` of two independent shares, from their Wilson intervals.

    Reference: R. G. Newcombe (1998), Interval estimation for the difference between independent proportions:
    comparison of eleven methods (method 10), Statistics in Medicine 17, 873-890.
    """
    one, two = wilson(first, first_trials), wilson(second, second_trials)
    below = np.hypot(first - one.low, two.high - second)
    above = np.hypot(one.high - first, second - two.low)
    return Interval(float(first - second - below), float(first - second + above))


def effective_number(weights: FloatArray) -> float:
    """How many equally weighted rows say as much as these (Kish): the squared sum over the sum of squares."""
    return float(weights.sum() ** 2 / (weights**2).sum())


def area_under_curve(positives: FloatArray, negatives: FloatArray, widened: float = 1.0) -> tuple[float, Interval]:
    """The area under the ROC curve and its interval by DeLong's variance; ties count half.

    The interval has no width where the scores separate the two groups altogether.

    References: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson (1988), Comparing the areas under two or more
    correlated receiver operating characteristic curves, Biometrics 44, 837-845. X. Sun and W. Xu (2014), Fast
    implementation of DeLong's algorithm, IEEE Signal Processing Letters 21, 1389-1393.

    Args:
        positives: Scores of at least two positives.
        negatives: Scores of at least two negatives.
        widened: What the variance is multiplied by, where scores depend on each other.
    """
    from scipy import stats  # noqa: PLC0415 - slow to load, and the window reads what was found

    size, others = len(positives), len(negatives)
    ranks = stats.rankdata(np.concatenate([positives, negatives]))
    # Of each positive the share of negatives below it, of each negative the share of positives above it.
    below = (ranks[:size] - stats.rankdata(positives)) / others
    above = 1 - (ranks[size:] - stats.rankdata(negatives)) / size
    area = float(below.mean())
    variance = below.var(ddof=1) / size + above.var(ddof=1) / others
    half = Z * float(np.sqrt(widened * variance))
    return area, Interval(max(0.0, area - half), min(1.0, area + half))
