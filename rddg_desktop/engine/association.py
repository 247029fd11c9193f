"""How strongly two typed columns go together, and whether chance alone could explain it.

Three measures, one for each pairing of types: Pearson's correlation between numbers, the correlation ratio between
levels and numbers, Cramér's V between levels. Each uses the rows in which both columns are known, and is NaN where it
is undefined: fewer than three such rows, a column that is constant in them, or as many levels as rows.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse, special

from rddg_desktop.engine.schema import Schema

FloatArray = npt.NDArray[np.float64]

MINIMUM_ROWS = 3

#: A sum of squares about the mean this small, relative to the sum of squares, is the rounding error of a constant.
ROUNDING_ERROR = 1e-10


def pearson(first: pd.Series, second: pd.Series) -> float:
    """Pearson's correlation of two numeric columns of the same rows, from -1 to 1."""
    return float(_pearson(_pair(first, second).to_numpy(dtype=float))[0][0, 1])


def spearman(first: pd.Series, second: pd.Series) -> float:
    """Spearman's rank correlation of two numeric columns of the same rows, from -1 to 1."""
    return float(_pair(first, second).corr("spearman", min_periods=MINIMUM_ROWS).to_numpy()[0, 1])


def correlation_ratio(categories: pd.Series, numbers: pd.Series) -> float:
    """The correlation ratio (eta) of a numeric column given a column of levels, from 0 to 1.

    It is the square root of the share of the numbers' variance that lies between the levels. It is not corrected for
    bias: k levels in n rows of pure noise have an expected square of (k - 1) / (n - 1).
    """
    return float(_correlation_ratio(_one_hot(categories.to_frame()), numbers.to_numpy(dtype=float)[:, None])[0][0, 0])


def cramers_v(first: pd.Series, second: pd.Series) -> float:
    """Cramér's V of two columns of levels, from 0 to 1, corrected for bias.

    Reference: W. Bergsma (2013), A bias-correction for Cramér's V and Tschuprow's T, Journal of the Korean Statistical
    Society 42(3), 323-328.
    """
    return float(_cramers_v(_one_hot(_pair(first, second)))[0][0, 1])


def association_matrix(typed: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """Strength of the association of every pair of modelled columns.

    Args:
        typed: Typed frame, n rows.
        schema: Its schema, m modelled columns.

    Returns:
        An m x m symmetric frame labelled with the columns' names: Pearson's correlation (signed) between numbers, the
        correlation ratio between a number and levels, bias-corrected Cramér's V between levels. The diagonal is 1, or
        NaN where a column is constant.
    """
    numeric, level = _names_by_type(schema)
    numbers, levels = typed[numeric].to_numpy(dtype=float), _one_hot(typed[level])
    blocks = _pearson(numbers)[0], _correlation_ratio(levels, numbers)[0], _cramers_v(levels)[0]
    return _assembled(schema, *blocks)


def association_p_values(typed: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """P-value of the independence of every pair of modelled columns.

    Numbers enter by their ranks within the column, so that no outlier makes an association on its own: the t-test of
    the rank correlation between numbers, the analysis of variance of ranks between a number and levels. Between levels
    Pearson's chi-squared is compared with the gamma distribution that has its exact mean and variance over all
    permutations of the rows: the chi-squared distribution would take one coincidence of two rare levels for proof.

    References: W. J. Conover and R. L. Iman (1981), Rank transformations as a bridge between parametric and
    nonparametric statistics, The American Statistician 35(3), 124-129. R. B. Dawson (1954), A simplified expression
    for the variance of the chi-squared function on a contingency table, Biometrika 41, 280.

    Args:
        typed: Typed frame, n rows.
        schema: Its schema, m modelled columns.

    Returns:
        An m x m symmetric frame labelled with the columns' names; NaN where there is no test. Not corrected for the
        number of pairs. The diagonal means nothing.
    """
    numeric, level = _names_by_type(schema)
    ranks, levels = typed[numeric].rank().to_numpy(dtype=float), _one_hot(typed[level])
    blocks = _pearson(ranks)[1], _correlation_ratio(levels, ranks)[1], _cramers_v(levels)[1]
    return _assembled(schema, *blocks)


@dataclass(frozen=True)
class _OneHot:
    """The c columns of levels of n rows as 0/1 indicators of their L levels.

    Attributes:
        indicators: Sparse n x L, the levels of all columns side by side; a missing value has no 1.
        membership: L x c, which level belongs to which column.
        known: n x c, where a value is known.
    """

    indicators: sparse.csr_array
    membership: FloatArray
    known: FloatArray


def _pair(first: pd.Series, second: pd.Series) -> pd.DataFrame:
    return pd.DataFrame({"first": first, "second": second})


def _names_by_type(schema: Schema) -> tuple[list[str], list[str]]:
    numeric = [column.name for column in schema.modelled if column.is_numeric]
    return numeric, [column.name for column in schema.modelled if not column.is_numeric]


def _assembled(schema: Schema, numeric: FloatArray, mixed: FloatArray, level: FloatArray) -> pd.DataFrame:
    """Put the blocks numeric x numeric, level x numeric and level x level into the order of the columns."""
    names = [name for group in _names_by_type(schema) for name in group]
    result = np.full((len(names), len(names)), np.nan)
    split = len(numeric)
    result[:split, :split], result[split:, split:] = numeric, level
    result[split:, :split], result[:split, split:] = mixed, mixed.T
    order = [column.name for column in schema.modelled]
    return pd.DataFrame(result, index=names, columns=names).loc[order, order]


def _one_hot(typed: pd.DataFrame) -> _OneHot:
    cells = [typed[name].cat for name in typed.columns]
    codes = np.array([column.codes for column in cells], dtype=np.intp).reshape(len(cells), len(typed)).T
    widths = [len(column.categories) for column in cells]
    row, position = np.nonzero(codes >= 0)
    level = (codes + np.cumsum([0, *widths])[:-1])[row, position]
    return _OneHot(
        sparse.csr_array((np.ones(len(row)), (row, level)), shape=(len(typed), sum(widths))),
        np.repeat(np.eye(len(cells)), widths, axis=0),
        (codes >= 0).astype(float),
    )


def _pearson(numbers: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Correlations of numeric columns and their p-values, each p x p."""
    correlation = pd.DataFrame(numbers).corr(min_periods=MINIMUM_ROWS).to_numpy(dtype=float)
    known = (~np.isnan(numbers)).astype(float)
    degrees = np.maximum(known.T @ known - 2, 1)
    with np.errstate(divide="ignore"):
        statistic = np.abs(correlation) * np.sqrt(degrees / (1 - correlation**2))
    return correlation, np.asarray(2 * special.stdtr(degrees, -statistic), dtype=float)


def _correlation_ratio(levels: _OneHot, numbers: FloatArray) -> tuple[FloatArray, FloatArray]:
    """One-way analyses of variance of p numeric columns over c columns of levels: correlation ratios, p-values, c x p.

    All pairs at once, from sums within levels over the rows in which both columns are known.
    """
    if not (levels.membership.shape[1] and numbers.shape[1]):
        empty = np.zeros((levels.membership.shape[1], numbers.shape[1]))
        return empty, empty
    known = (~np.isnan(numbers)).astype(float)
    # Centred and scaled, so that sums of squares lose no digits.
    count = np.maximum(known.sum(axis=0), 1)
    centred = np.where(known > 0, numbers - np.nansum(numbers, axis=0) / count, 0.0)
    scale = np.sqrt((centred**2).sum(axis=0) / count)
    centred /= np.where(scale > 0, scale, 1.0)

    rows_of_level = levels.indicators.T @ known
    squared_sums = (levels.indicators.T @ centred) ** 2 / np.maximum(rows_of_level, 1)
    rows = levels.known.T @ known
    squares = levels.known.T @ centred**2
    squared_mean = (levels.known.T @ centred) ** 2 / np.maximum(rows, 1)
    total = squares - squared_mean
    level_count = levels.membership.T @ (rows_of_level > 0)

    defined = (total > ROUNDING_ERROR * squares) & (level_count > 1) & (rows > level_count) & (rows >= MINIMUM_ROWS)
    share = np.full(rows.shape, np.nan)
    np.divide(levels.membership.T @ squared_sums - squared_mean, total, out=share, where=defined)
    share = np.clip(share, 0.0, 1.0)
    between, within = np.where(defined, level_count - 1, 1), np.where(defined, rows - level_count, 1)
    with np.errstate(divide="ignore"):
        statistic = (share / between) / ((1 - share) / within)
    return np.sqrt(share), np.asarray(special.fdtrc(between, within, statistic), dtype=float)


def _cramers_v(levels: _OneHot) -> tuple[FloatArray, FloatArray]:
    """Bias-corrected Cramér's V of all pairs of c columns of levels and p-values of their chi-squared, each c x c."""
    membership, known = levels.membership, levels.known
    columns = membership.shape[1]
    if not columns:
        return np.zeros((0, 0)), np.zeros((0, 0))
    owner = membership.argmax(axis=1)
    # Rows of a level in which the other column is known: the margins of each pair's own contingency table.
    margin = levels.indicators.T @ known
    joint = (levels.indicators.T @ levels.indicators).tocoo()
    first, second = joint.coords
    cells = joint.data**2 / (margin[first, owner[second]] * margin[second, owner[first]])
    pair = owner[first] * columns + owner[second]
    sums = np.bincount(pair, weights=cells, minlength=columns**2).reshape(columns, columns)
    mean_square = (sums + sums.T) / 2 - 1  # the two differ by rounding alone

    level_count: FloatArray = membership.T @ (margin > 0)
    rows: FloatArray = known.T @ known
    rows[(level_count < 2) | (level_count.T < 2) | (rows <= MINIMUM_ROWS)] = np.nan

    # Bergsma's correction: the mean under independence is taken off, and the numbers of levels shrink alike.
    free = level_count - 1
    unbiased = np.maximum(mean_square - free * free.T / (rows - 1), 0.0)
    shrunk = free - free**2 / (rows - 1)
    largest = np.minimum(shrunk, shrunk.T)
    strength = np.full((columns, columns), np.nan)
    np.divide(unbiased, largest, out=strength, where=largest > ROUNDING_ERROR)
    strength = np.sqrt(np.minimum(strength, 1.0))

    # Dawson's moments of chi-squared over the permutations of the rows.
    mean = free * free.T * rows / (rows - 1)
    evenness = free * (rows - level_count) / (rows - 1)
    inverse_sizes = membership.T @ np.divide(1.0, margin, out=np.zeros_like(margin), where=margin > 0)
    unevenness = (rows * inverse_sizes - level_count**2) / (rows - 2)
    spread = evenness - unevenness
    variance = 2 * rows / (rows - 3) * spread * spread.T + rows**2 / (rows - 1) * unevenness * unevenness.T
    variance = np.where(variance > ROUNDING_ERROR, variance, np.nan)
    p_value = special.gammaincc(mean**2 / variance, rows * mean_square * mean / variance)
    return strength, np.asarray(p_value, dtype=float)
