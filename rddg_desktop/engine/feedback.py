"""Quality of synthetic rows and the feedback it becomes (paper section 3.4, Algorithm 1; method, section 5).

Synthetic rows are compared with real ones class by class, so that a different class mix is never mistaken for a
difference: each batch with its reference set, and all batches together with all training rows. Three dimensions are
measured: Q_stat (means, standard deviations, frequencies), Q_corr (associations between attributes) and Q_dist
(Kolmogorov-Smirnov, total variation). The metrics act as posterior predictive checks: a difference that sampling noise
alone explains is never mentioned to the model.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.special import ndtri

from rddg_desktop.engine.association import association_matrix, association_p_values
from rddg_desktop.engine.schema import Column, ColumnType, Schema

MISSING_LEVEL = "missing"

#: Chance of mentioning any difference of one dimension although there is none (shared out by Bonferroni).
FALSE_ALARM_RATE = 0.05
MAXIMUM_LINES = 8
#: Fewer rows in which both columns are known say nothing about their association.
MINIMUM_PAIRED_ROWS = 8
LARGEST_CORRELATION_DIFFERENCE = 2.0

FloatArray = npt.NDArray[np.float64]


class Dimension(StrEnum):
    """What is compared. The values are stored in project files."""

    MEAN = "mean"
    SPREAD = "spread"
    FREQUENCY = "frequency"
    CORRELATION = "correlation"
    DISTRIBUTION = "distribution"


#: τ: how large a difference must be to matter, whatever its significance. Means and standard deviations in standard
#: deviations of the real rows, the others as differences of shares, coefficients and distances (0 to 1).
THRESHOLDS = {
    Dimension.MEAN: 0.25,
    Dimension.SPREAD: 0.25,
    Dimension.FREQUENCY: 0.10,
    Dimension.CORRELATION: 0.25,
    Dimension.DISTRIBUTION: 0.15,
}


@dataclass(frozen=True)
class Discrepancy:
    """One difference between synthetic and real rows of a class.

    Attributes:
        dimension: What is compared.
        columns: The column, or the pair of columns.
        class_name: The class whose rows are compared.
        level: The category of a frequency; "" otherwise.
        observed: Value among the synthetic rows (a distribution: the distance; observed and target are then one
            number and 0).
        target: Value among the real rows.
        size: Absolute difference on the scale of `THRESHOLDS`.
        noise: Size that sampling noise alone stays below, at `FALSE_ALARM_RATE` for the whole dimension.
    """

    dimension: Dimension
    columns: tuple[str, ...]
    class_name: str
    level: str
    observed: float
    target: float
    size: float
    noise: float

    @property
    def matters(self) -> bool:
        """Whether it is above its threshold and beyond sampling noise."""
        return self.size > THRESHOLDS[self.dimension] and self.size > self.noise


@dataclass(frozen=True)
class Assessment:
    """Quality of a set of synthetic rows.

    Attributes:
        discrepancies: Every comparison that could be made.
        summary: Mean size per dimension and class, pooled by the synthetic rows' class shares: `mean`, `spread`
            (standard deviations), `kolmogorov_smirnov`, `total_variation` (0 to 1), `correlation` (root mean square
            difference of the association matrices' entries). Absent where nothing could be compared.
    """

    discrepancies: tuple[Discrepancy, ...]
    summary: dict[str, float]


def assess(synthetic: pd.DataFrame, real: pd.DataFrame, training: pd.DataFrame, schema: Schema) -> Assessment:
    """Compare synthetic with real rows, class by class.

    Args:
        synthetic: Typed frame of n synthetic rows.
        real: Typed frame of the real rows to compare with: a reference set, or all training rows.
        training: Typed frame of all training rows. What a column's usual spread is, and how heavy its tails are, is
            known from them better than from a small reference set.
        schema: Their schema.
    """
    target = schema.target.name
    found: list[Discrepancy] = []
    sums: dict[str, float] = {}
    weights: dict[str, float] = {}
    rows = {name: (synthetic[synthetic[target] == name], real[real[target] == name]) for name in schema.target.levels}
    compared = {name: pair for name, pair in rows.items() if min(map(len, pair)) >= 2}
    columns = len(compared) * len(schema.features)
    pairs = columns * (len(schema.features) - 1) // 2
    for name, (ours, theirs) in compared.items():
        population = training[training[target] == name]
        of_class: list[Discrepancy] = []
        for column in schema.features:
            cells = (ours[column.name], theirs[column.name])
            if column.is_numeric:
                of_class += _compare_numbers(column, *cells, population[column.name], name, columns)
            else:
                of_class += _compare_levels(column, *cells, name, columns)
        of_class += _compare_associations(ours, theirs, schema, name, max(1, pairs))
        for key, value in _summary(of_class, schema).items():
            sums[key] = sums.get(key, 0.0) + value * len(ours)
            weights[key] = weights.get(key, 0.0) + len(ours)
        found += of_class
    return Assessment(tuple(found), {key: sums[key] / weights[key] for key in sums})


def feedback_lines(
    batch: Assessment,
    cumulative: Assessment,
    schema: Schema,
    level_text: Callable[[str, str], str],
    maximum_lines: int = MAXIMUM_LINES,
) -> tuple[str, ...]:
    """Feedback F_i as lines for the next prompt: column, direction and target, the worst first.

    Args:
        batch: The last batch against its reference set.
        cumulative: All batches against the training rows; it knows more, so its word on a column comes first.
        schema: The schema.
        level_text: How a category of a column is written in the prompt.
        maximum_lines: Lines at most.
    """
    lines: list[str] = []
    mentioned: set[tuple[Dimension, tuple[str, ...], str, str]] = set()
    explained: set[tuple[tuple[str, ...], str]] = set()
    for assessment in (cumulative, batch):
        # A distance says that a distribution is off but not which way, so it comes after what does.
        worst_first = sorted(
            (one for one in assessment.discrepancies if one.matters),
            key=lambda one: (
                one.dimension is Dimension.DISTRIBUTION,
                -one.size / THRESHOLDS[one.dimension],
                one.columns,
                one.class_name,
                one.level,
            ),
        )
        for one in worst_first:
            place = (one.columns, one.class_name)
            subject = (one.dimension, *place, one.level)
            if subject in mentioned or (one.dimension is Dimension.DISTRIBUTION and place in explained):
                continue
            mentioned.add(subject)
            explained.add(place)
            lines.append(_sentence(one, schema, level_text))
            if len(lines) == maximum_lines:
                return tuple(lines)
    return tuple(lines)


def _noise_factor(comparisons: int) -> float:
    return float(-ndtri(FALSE_ALARM_RATE / (2 * comparisons)))


def _compare_numbers(
    column: Column, synthetic: pd.Series, real: pd.Series, population: pd.Series, class_name: str, comparisons: int
) -> Iterator[Discrepancy]:
    yield from _compare_missingness(column, synthetic, real, class_name, comparisons)
    ours = np.sort(synthetic.dropna().to_numpy(dtype=float))
    theirs = np.sort(real.dropna().to_numpy(dtype=float))
    if len(ours) < 2 or len(theirs) < 2:
        return
    factor = _noise_factor(comparisons)
    inverse = 1 / len(ours) + 1 / len(theirs)
    known = population.dropna().to_numpy(dtype=float)
    # A column without spread in its class is measured on its own precision instead.
    unit = float(known.std()) if np.ptp(known) else 10.0**-column.decimals
    moments = [[float(((cells - cells.mean()) ** power).mean()) for power in (2, 4)] for cells in (ours, theirs, known)]
    # In heavy tails one extreme value makes a difference on its own. The training rows may hold none, the rows compared
    # may: the larger moments count, those of the compared rows taken together.
    pooled = np.average(moments[:2], axis=0, weights=[len(ours), len(theirs)])
    second, fourth = np.maximum(pooled, moments[2])

    def difference(dimension: Dimension, observed: float, target: float, variance: float) -> Discrepancy:
        noise = factor * (variance * inverse) ** 0.5 / unit
        size = abs(observed - target) / unit
        return Discrepancy(dimension, (column.name,), class_name, "", observed, target, size, noise)

    yield difference(Dimension.MEAN, float(ours.mean()), float(theirs.mean()), second)
    spreads = float(ours.std(ddof=1)), float(theirs.std(ddof=1))
    # The sampling variance of a standard deviation, by the delta method.
    yield difference(Dimension.SPREAD, *spreads, max(0.0, fourth - second**2) / (4 * second) if second else 0.0)
    distance = _kolmogorov_smirnov(ours, theirs)
    # Smirnov's asymptotic critical value.
    critical = float(np.sqrt(-np.log(FALSE_ALARM_RATE / (2 * comparisons)) / 2 * inverse))
    yield Discrepancy(Dimension.DISTRIBUTION, (column.name,), class_name, "", distance, 0.0, distance, critical)


def _kolmogorov_smirnov(first: FloatArray, second: FloatArray) -> float:
    """Largest distance between two empirical distribution functions; both arrays sorted, shapes (n,) and (m,).

    The statistic alone: scipy's function also works out an exact p-value, at a hundred times the cost.
    """
    values = np.concatenate([first, second])
    shares = [np.searchsorted(sample, values, side="right") / len(sample) for sample in (first, second)]
    return float(np.abs(shares[0] - shares[1]).max())


def _compare_missingness(
    column: Column, synthetic: pd.Series, real: pd.Series, class_name: str, comparisons: int
) -> Iterator[Discrepancy]:
    if column.may_be_missing:
        yield _frequency(
            column, MISSING_LEVEL, float(synthetic.isna().mean()), float(real.isna().mean()),
            (len(synthetic), len(real)), class_name, comparisons,
        )  # fmt: skip


def _compare_levels(
    column: Column, synthetic: pd.Series, real: pd.Series, class_name: str, comparisons: int
) -> Iterator[Discrepancy]:
    frequencies = comparisons * (len(column.levels) + column.may_be_missing)
    yield from _compare_missingness(column, synthetic, real, class_name, frequencies)
    counts = (len(synthetic), len(real))
    # Missing is a level of its own, so shares are of all rows.
    ours, theirs = (_level_shares(cells, len(column.levels)) for cells in (synthetic, real))
    for level, own, real_share in zip(column.levels, ours.tolist(), theirs.tolist(), strict=True):
        yield _frequency(column, level, own, real_share, counts, class_name, frequencies)
    missing_gap = abs((1 - ours.sum()) - (1 - theirs.sum()))
    distance = float(np.abs(ours - theirs).sum() + missing_gap) / 2
    pooled = (counts[0] * ours + counts[1] * theirs) / sum(counts)
    inverse = 1 / counts[0] + 1 / counts[1]
    # Expected distance under equality (half the mean absolute deviations), and McDiarmid's bound on top of it.
    expected = float(np.sqrt(2 / np.pi * pooled * (1 - pooled) * inverse).sum()) / 2
    margin = float(np.sqrt(np.log(comparisons / FALSE_ALARM_RATE) / 2 * inverse))
    yield Discrepancy(
        Dimension.DISTRIBUTION, (column.name,), class_name, "", distance, 0.0, distance, expected + margin
    )


def _level_shares(cells: pd.Series, levels: int) -> FloatArray:
    codes = cells.cat.codes.to_numpy()
    return np.bincount(codes[codes >= 0], minlength=levels) / len(codes)


def _frequency(
    column: Column,
    level: str,
    observed: float,
    target: float,
    counts: tuple[int, int],
    class_name: str,
    comparisons: int,
) -> Discrepancy:
    pooled = (observed * counts[0] + target * counts[1]) / sum(counts)
    noise = _noise_factor(comparisons) * (pooled * (1 - pooled) * (1 / counts[0] + 1 / counts[1])) ** 0.5
    return Discrepancy(
        Dimension.FREQUENCY, (column.name,), class_name, level, observed, target, abs(observed - target), noise
    )


def _compare_associations(
    synthetic: pd.DataFrame, real: pd.DataFrame, schema: Schema, class_name: str, comparisons: int
) -> Iterator[Discrepancy]:
    """Associations between features inside a class, where both sets of rows have one.

    A few rows of rare categories or extreme values can make a high coefficient by chance. So a difference counts as
    noise as long as no test, of ranks or of exact permutation moments, finds an association on either side.
    """
    names = [column.name for column in schema.features]
    features = Schema(schema.features)
    ours, theirs = (association_matrix(rows[names], features).to_numpy(dtype=float) for rows in (synthetic, real))
    p_values = [association_p_values(rows[names], features).to_numpy(dtype=float) for rows in (synthetic, real)]
    proven = np.fmin(*p_values) < FALSE_ALARM_RATE / (2 * comparisons)
    # Both cells of a pair must be there to tell anything.
    known = [
        present.T @ present for present in (rows[names].notna().to_numpy(dtype=float) for rows in (synthetic, real))
    ]
    enough = np.minimum(*known) >= MINIMUM_PAIRED_ROWS
    limits = _noise_factor(comparisons) * np.sqrt(sum(1 / np.maximum(1, rows - 3) for rows in known))
    for i, j in zip(*np.triu_indices(len(names), k=1), strict=True):
        own, real_one, noise = float(ours[i, j]), float(theirs[i, j]), float(limits[i, j])
        if np.isnan(own) or np.isnan(real_one) or not enough[i, j]:
            continue
        if not proven[i, j]:
            noise = LARGEST_CORRELATION_DIFFERENCE
        elif schema.features[i].is_numeric and schema.features[j].is_numeric:
            # Fisher's z: the nearer a correlation is to 1, the less it varies from sample to sample. The coefficients
            # of categories have no such law in small samples.
            middle = np.arctanh(np.clip([own, real_one], -0.999, 0.999)).mean()
            noise = float(np.tanh(middle + noise / 2) - np.tanh(middle - noise / 2))
        yield Discrepancy(
            Dimension.CORRELATION, (names[i], names[j]), class_name, "", own, real_one, abs(own - real_one), noise
        )


def _summary(discrepancies: list[Discrepancy], schema: Schema) -> dict[str, float]:
    def sizes(dimension: Dimension, numeric: bool | None = None) -> FloatArray:
        return np.array(
            [
                one.size
                for one in discrepancies
                if one.dimension is dimension and numeric in (None, schema[one.columns[0]].is_numeric)
            ]
        )

    parts = {
        "mean": sizes(Dimension.MEAN),
        "spread": sizes(Dimension.SPREAD),
        "kolmogorov_smirnov": sizes(Dimension.DISTRIBUTION, numeric=True),
        "total_variation": sizes(Dimension.DISTRIBUTION, numeric=False),
    }
    summary = {key: float(values.mean()) for key, values in parts.items() if len(values)}
    correlation = sizes(Dimension.CORRELATION)
    if len(correlation):
        summary["correlation"] = float(np.sqrt((correlation**2).mean()))
    return summary


def _sentence(one: Discrepancy, schema: Schema, level_text: Callable[[str, str], str]) -> str:
    names = [" ".join(name.split()) for name in one.columns]
    where = f"{' and '.join(names)} (class {level_text(schema.target.name, one.class_name)})"
    column = schema[one.columns[0]]
    more = one.target > one.observed
    match one.dimension:
        case Dimension.MEAN:
            direction = "raise it" if more else "lower it"
            observed, target = _different_texts(one.observed, one.target)
            if column.type is ColumnType.DATE:
                observed, target = column.format_number(one.observed), column.format_number(one.target)
            values = f"mean {observed}, should be {target}"
        case Dimension.SPREAD:
            direction = "spread the values more" if more else "spread the values less"
            observed, target = _different_texts(one.observed, one.target)
            unit = " days" if column.type is ColumnType.DATE else ""
            values = f"standard deviation {observed}{unit}, should be {target}{unit}"
        case Dimension.FREQUENCY:
            direction = "write it more often" if more else "write it less often"
            level = "not known" if one.level == MISSING_LEVEL else level_text(column.name, one.level)
            values = f"{level} in {one.observed:.0%} of rows, should be {one.target:.0%}"
        case Dimension.CORRELATION:
            direction = "strengthen it" if abs(one.target) > abs(one.observed) else "weaken it"
            if one.observed * one.target < 0 and abs(one.target) > THRESHOLDS[Dimension.CORRELATION]:
                direction = "reverse it"
            values = f"correlation {one.observed:.2f}, should be {one.target:.2f}"
        case Dimension.DISTRIBUTION:
            direction = "follow the values of the reference rows more closely"
            values = f"distribution differs by {one.size:.2f}"
    return f"{where}: {values}; {direction}."


def _different_texts(first: float, second: float) -> tuple[str, str]:
    """Two numbers with as many decimals as it takes to show two digits of their difference."""
    gap = abs(first - second)
    decimals = max(0, 1 - int(np.floor(np.log10(gap)))) if gap else 0
    return f"{first:.{decimals}f}", f"{second:.{decimals}f}"
