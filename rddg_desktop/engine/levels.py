"""Cells as levels: the finite alphabet in which rows are calibrated and, with the compact codec, written.

A category is a level. Numbers and dates are cut into bins of about equal probability, fine in the middle and in the
tails alike, because a bin holds a share of the rows and not a stretch of the axis; a value that many rows share (a zero
of a laboratory test) is a bin of its own. A missing value is a level like any other, the last one (method, sections 3
and 6).

From a bin back to a number leads the class's own smoothed distribution inside the bin: a straight line between
neighbouring training values, so that values never seen occur, at the column's precision and inside its range, and ties
keep their mass.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.special import ndtri

from rddg_desktop.engine.schema import Column, ColumnType, Schema

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

#: Which levels of a column may be written: the column's number, classes (n,) and earlier levels (n, >= column) to a
#: mask (n, K), or None where all may.
Mask = Callable[[int, IntegerArray, IntegerArray], BoolArray | None]

#: Bins of a numeric column, at most. Ten keep 97 % of the variance of a normal distribution between them.
MAXIMUM_BINS = 10
#: Training rows that a bin needs on average.
ROWS_PER_BIN = 6
#: Up to so many levels each has a basis function of its own; more are described by smooth functions of their order.
FREE_LEVELS = 5
SMOOTH_DEGREE = 3
#: A single value with at least this share of the rows has a basis function of its own whatever the number of levels.
POINT_MASS = 0.15
#: Two numbers this near, in steps of a column, are the same.
CLOSE = 1e-6
#: Points of the distribution inside a bin that stand for all its values.
GRID_POINTS = 24


def unmasked(column: int, classes: IntegerArray, earlier: IntegerArray) -> None:
    """The `Mask` that lets everything be written."""
    del column, classes, earlier


@dataclass(frozen=True)
class ColumnLevels:
    """The levels of one column.

    Attributes:
        column: The column.
        count: Number of levels K, a missing value's included.
        cuts: Boundaries between neighbouring bins, shape (bins - 1,); empty for a column of categories.
        basis: Functions of the level by which other columns depend on it, shape (K, r), each of mean 0 over the
            training rows with equal class weights.
        trend: The level as one number, of mean 0 and variance 1 over the training rows with equal class weights, shape
            (K,): the normal score of a bin, the position of a category; 0 for a missing value.
        quantiles: Per bin and class the distribution inside the bin, as probabilities and values between which it runs
            straight; empty for a column of categories.
        known: Sorted distinct training values; empty for a column of categories.
    """

    column: Column
    count: int
    cuts: FloatArray
    basis: FloatArray
    trend: FloatArray
    quantiles: tuple[tuple[tuple[FloatArray, FloatArray], ...], ...]
    known: FloatArray

    @property
    def known_count(self) -> int:
        """Number of levels that are not the missing value."""
        return self.count - self.column.may_be_missing

    def encode(self, cells: pd.Series) -> IntegerArray:
        """Level of each typed cell, shape (n,)."""
        if not self.column.is_numeric:
            codes = np.asarray(cells.cat.codes, dtype=np.int64)
            return np.where(codes < 0, self.count - 1, codes)
        values = cells.to_numpy(dtype=float)
        found = np.searchsorted(self.cuts, values, side="left").astype(np.int64)
        return np.where(np.isnan(values), self.count - 1, found)

    def decode(self, levels: IntegerArray, classes: IntegerArray, uniforms: FloatArray) -> pd.Series:
        """Typed cells of levels: inside a bin the value at a uniform number's quantile.

        Args:
            levels: Levels, shape (n,).
            classes: Class of each row, shape (n,).
            uniforms: Numbers in [0, 1), shape (n,).
        """
        column = self.column
        if not column.is_numeric:
            codes = np.where(levels < len(column.levels), levels, -1)
            ordered = column.type is ColumnType.ORDINAL
            return pd.Series(_categorical(codes, column.levels, ordered=ordered))
        values = np.full(len(levels), np.nan)
        for i in np.flatnonzero(levels < self.known_count):
            values[i] = self._inside(int(levels[i]), int(classes[i]), float(uniforms[i]))
        return pd.Series(values)

    def bounds(self) -> tuple[FloatArray, FloatArray]:
        """Least and greatest number of each level, two arrays of shape (K,); NaN for a missing value.

        Numbers that nobody has yet, but which the column's range allows, belong to the outer bins.

        Raises:
            ValueError: A column of categories has no numbers.
        """
        column = self.column
        if column.minimum is None or column.maximum is None:
            raise ValueError("a column of categories has no numbers")
        # What lies on a cut belongs below it, and between two cuts there are only the column's own steps.
        cuts = self.cuts / column.step
        below, above = np.floor(cuts + CLOSE), np.ceil(cuts - CLOSE)
        above += np.abs(above - cuts) <= CLOSE
        low = np.concatenate([[min(column.minimum, self.known[0])], above * column.step])
        high = np.concatenate([below * column.step, [max(column.maximum, self.known[-1])]])
        for level, quantiles in enumerate(self.quantiles):
            values = quantiles[0][1]
            if values[0] == values[-1]:
                low[level] = high[level] = values[0]
        if column.may_be_missing:
            low, high = np.append(low, np.nan), np.append(high, np.nan)
        return low, high

    def grid(self, class_number: int) -> tuple[FloatArray, IntegerArray]:
        """Values that stand for a class's distribution inside the bins, and the bin of each: two arrays of one shape.

        Every bin has `GRID_POINTS` of them, so each stands for the same share of its bin.
        """
        places = (np.arange(GRID_POINTS) + 0.5) / GRID_POINTS
        bins = range(len(self.quantiles))
        values = [self._inside(b, class_number, float(place)) for b in bins for place in places]
        return np.array(values), np.repeat(np.arange(len(bins)), GRID_POINTS)

    def _inside(self, level: int, class_number: int, place: float) -> float:
        """The value at a place, from 0 to 1, of a class's distribution inside a bin."""
        value = self.legal(float(np.interp(place, *self.quantiles[level][class_number])))
        if np.searchsorted(self.cuts, value) != level:
            # Rounding has led across a cut.
            members = self.known[np.searchsorted(self.cuts, self.known) == level]
            value = float(members[np.abs(members - value).argmin()])
        return value

    def legal(self, value: float) -> float:
        """The value at the column's precision; one that would read as a missing code gives way to a known value."""
        if self.column.type is ColumnType.DATE and not self.column.has_time:
            # A date's text cuts off the time of day; the nearest day is meant.
            value = round(value)
        text = self.column.format_number(value)
        parsed = self.column.parse_number(text)
        assert parsed is not None
        if text not in self.column.missing_codes:
            return parsed
        return float(self.known[np.abs(self.known - value).argmin()])


class Levels:
    """The levels of all features of a table.

    The columns stand in the order in which rows are written: the least various first, so that many rows begin alike and
    what a model says of their beginning is asked once.

    Args:
        schema: Schema fitted to the training rows.
        training: Typed frame of the training rows.
    """

    def __init__(self, schema: Schema, training: pd.DataFrame) -> None:
        self.schema = schema
        self.classes = schema.target.levels
        numbers = self.class_numbers(training)
        # Every class counts alike: the rare one shapes the bins as much as the common one.
        weights = 1 / np.bincount(numbers, minlength=len(self.classes))[numbers] / len(np.unique(numbers))
        columns = [
            _column_levels(column, training[column.name], numbers, weights, len(self.classes))
            for column in schema.features
        ]
        entropies = [_entropy(_shares(one.encode(training[one.column.name]), weights, one.count)) for one in columns]
        order = np.argsort(entropies, kind="stable")
        self.columns = tuple(columns[place] for place in order)

    @property
    def counts(self) -> tuple[int, ...]:
        """Number of levels of each feature."""
        return tuple(one.count for one in self.columns)

    def class_numbers(self, typed: pd.DataFrame) -> IntegerArray:
        """Class of each row of a typed frame as a number, shape (n,)."""
        return np.asarray(typed[self.schema.target.name].cat.codes, dtype=np.int64)

    def encode(self, typed: pd.DataFrame) -> IntegerArray:
        """Levels of a typed frame, shape (n, features)."""
        cells = [one.encode(typed[one.column.name]) for one in self.columns]
        return np.stack(cells, axis=1) if len(typed) else np.zeros((0, len(self.columns)), dtype=np.int64)

    def decode(self, classes: IntegerArray, levels: IntegerArray, random: np.random.Generator) -> pd.DataFrame:
        """Typed rows of levels, numbers drawn inside their bins.

        Args:
            classes: Class of each row, shape (n,).
            levels: Levels, shape (n, features).
            random: For the places inside the bins.
        """
        target = self.schema.target
        ordered = target.type is ColumnType.ORDINAL
        cells: dict[str, object] = {target.name: _categorical(classes, self.classes, ordered=ordered)}
        for position, one in enumerate(self.columns):
            cells[one.column.name] = one.decode(levels[:, position], classes, random.random(len(classes)))
        return pd.DataFrame({column.name: cells[column.name] for column in self.schema.modelled})


def _column_levels(
    column: Column, cells: pd.Series, classes: IntegerArray, weights: FloatArray, class_count: int
) -> ColumnLevels:
    if not column.is_numeric:
        count = len(column.levels) + column.may_be_missing
        codes = np.asarray(cells.cat.codes, dtype=np.int64)
        shares = _shares(np.where(codes < 0, count - 1, codes), weights, count)
        basis = np.eye(count) - shares
        trend = _standardised(np.arange(len(column.levels), dtype=float), shares[: len(column.levels)])
        return ColumnLevels(column, count, np.zeros(0), basis, np.resize(np.append(trend, 0.0), count), (), np.zeros(0))
    values = cells.to_numpy(dtype=float)
    known = ~np.isnan(values)
    distinct, place = np.unique(values[known], return_inverse=True)
    bins = _bins(_shares(place, weights[known], len(distinct)), int(known.sum()))
    cuts = np.array([(distinct[a[-1]] + distinct[b[0]]) / 2 for a, b in pairwise(bins)])
    of_row = np.searchsorted(cuts, values[known], side="left")
    quantiles = []
    for number, members in enumerate(bins):
        low = cuts[number - 1] if number else distinct[0]
        high = cuts[number] if number < len(cuts) else distinct[-1]
        pool = values[known][of_row == number]
        of_class = classes[known][of_row == number]
        quantiles.append(
            tuple(
                _quantiles(np.sort(pool[of_class == one] if (of_class == one).any() else pool), low, high, len(members))
                for one in range(class_count)
            )
        )
    shares = _shares(of_row, weights[known], len(bins))
    basis = _numeric_basis(shares, np.array([len(members) == 1 for members in bins]))
    trend = _standardised(_normal_scores(shares), shares)
    if column.may_be_missing:
        basis = np.block([[basis, np.zeros((len(bins), 1))], [np.zeros((1, basis.shape[1])), np.ones((1, 1))]])
        shares = np.append(shares, weights[~known].sum())
        trend = np.append(trend, 0.0)
    basis = basis - shares @ basis / shares.sum()
    return ColumnLevels(column, len(basis), cuts, basis, trend, tuple(quantiles), distinct)


def _categorical(codes: IntegerArray, levels: tuple[str, ...], *, ordered: bool) -> pd.Categorical:
    cells = [levels[code] if code >= 0 else None for code in codes]
    return pd.Categorical(cells, categories=list(levels), ordered=ordered)


def _shares(numbers: IntegerArray, weights: FloatArray, count: int) -> FloatArray:
    """Sum of the weights of each number from 0 to count - 1."""
    return np.bincount(numbers, weights=weights, minlength=count).astype(np.float64)


def _entropy(shares: FloatArray) -> float:
    """Shannon entropy of shares that sum to 1."""
    present = shares[shares > 0]
    return float(-(present * np.log(present)).sum())


def _bins(shares: FloatArray, rows: int) -> list[list[int]]:
    """Neighbouring distinct values put together to bins; the values are named by their positions in order."""
    count = int(np.clip(rows // ROWS_PER_BIN, 2, MAXIMUM_BINS))
    shares = shares / shares.sum()
    alone = shares >= 1 / count
    size = shares[~alone].sum() / max(1, count - alone.sum())
    bins: list[list[int]] = []
    # Between two values that are bins of their own, bins of one size.
    for run in np.split(np.arange(len(shares)), np.flatnonzero(alone[1:] | alone[:-1]) + 1):
        total = shares[run].sum()
        parts = 1 if alone[run[0]] else max(1, round(total / size))
        part = np.floor((np.cumsum(shares[run]) - shares[run] / 2) / total * parts)
        bins += [[int(one) for one in members] for members in np.split(run, np.flatnonzero(np.diff(part)) + 1)]
    return bins


def _quantiles(values: FloatArray, low: float, high: float, members: int) -> tuple[FloatArray, FloatArray]:
    """The smoothed distribution of sorted values inside a bin from low to high."""
    if members == 1:
        return np.array([0.0, 1.0]), np.array([values[0], values[0]])
    places = (np.arange(len(values)) + 0.5) / len(values)
    return np.concatenate([[0.0], places, [1.0]]), np.concatenate([[low], values, [high]])


def _numeric_basis(shares: FloatArray, single: npt.NDArray[np.bool_]) -> FloatArray:
    """Smooth functions of the order of the bins: orthogonal polynomials of their normal scores; shape (bins, r)."""
    if len(shares) <= FREE_LEVELS:
        return np.eye(len(shares))
    shares = shares / shares.sum()
    powers = _normal_scores(shares)[:, None] ** np.arange(SMOOTH_DEGREE + 1)
    root = np.sqrt(np.maximum(shares, 1e-12))[:, None]
    smooth = np.linalg.qr(powers * root)[0][:, 1:] / root
    masses = np.flatnonzero(single & (shares >= POINT_MASS))
    return np.concatenate([smooth, np.eye(len(shares))[:, masses]], axis=1)


def _normal_scores(shares: FloatArray) -> FloatArray:
    """The standard normal distribution's quantile at the middle of each bin."""
    shares = shares / shares.sum()
    return np.asarray(ndtri(np.cumsum(shares) - shares / 2))


def _standardised(scores: FloatArray, shares: FloatArray) -> FloatArray:
    """Scores with mean 0 and variance 1 under shares; zeros where all the shares are one level's."""
    shares = shares / shares.sum()
    centred = scores - shares @ scores
    spread = float(np.sqrt(shares @ centred**2))
    return centred / spread if spread > 1e-9 else np.zeros_like(scores)
