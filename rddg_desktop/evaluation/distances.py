"""Gower's distance between rows of a table, and the nearest rows by it.

The distance of two rows is the mean over columns of the distance of two cells: 0 or 1 for levels; the absolute
difference over the range of the training rows, at most 1, for numbers. A missing cell is at distance 0 of a missing one
and 1 of a known one. Distances are exact to `DECIMALS`, so that what is equally far is equal.

All pairs are compared, in tiles that stay in the processor's cache: no index structure helps among dozens of mixed
columns. The work grows with rows x reference rows x columns, the memory with neither product.

Reference: J. C. Gower (1971), A general coefficient of similarity and some of its properties, Biometrics 27, 857-871.
"""

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.evaluation.progress import Progress

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

DECIMALS = 6
#: Rows and reference rows of a tile: half a megabyte of distances.
TILE_ROWS = 32
TILE_REFERENCE = 4096
#: Stands for a missing number: further than 1 from every number, and 0 from itself.
_MISSING = np.float32(-1e30)


@dataclass(frozen=True)
class Points:
    """n rows, ready to be compared with others that were encoded in the same call.

    Attributes:
        numbers: Numeric columns by name: float32, shape (n,), in ranges of the training rows.
        levels: Other columns by name: codes, shape (n,), equal for equal levels.
        unbounded: Numeric columns in which some pair of rows may be further apart than 1.
    """

    numbers: dict[str, npt.NDArray[np.float32]]
    levels: dict[str, npt.NDArray[np.unsignedinteger]]
    unbounded: frozenset[str]

    def __len__(self) -> int:
        return len(next(iter((self.numbers | self.levels).values())))

    def take(self, rows: npt.NDArray[np.integer] | npt.NDArray[np.bool_]) -> "Points":
        """Some of the rows, by position or by a mask."""
        return Points(
            {name: cells[rows] for name, cells in self.numbers.items()},
            {name: cells[rows] for name, cells in self.levels.items()},
            self.unbounded,
        )

    def without(self, column: str) -> "Points":
        """The rows without a column."""
        return Points(
            {name: cells for name, cells in self.numbers.items() if name != column},
            {name: cells for name, cells in self.levels.items() if name != column},
            self.unbounded,
        )


@dataclass(frozen=True)
class Neighbours:
    """The nearest reference rows of n rows.

    Attributes:
        nearest: Distance to the nearest reference row, from 0 to 1, shape (n,).
        second: Distance to the next one, which may be the same; infinite where there is one reference row alone.
        position: Position of the nearest reference row, the first of several.
    """

    nearest: FloatArray
    second: FloatArray
    position: IntegerArray


def encoded(training: pd.DataFrame, *frames: pd.DataFrame) -> list[Points]:
    """Encode frames for comparison with each other.

    Args:
        training: Typed frame whose columns count and whose ranges numbers are measured in. Where it has no range (one
            value, or none) numbers are equal or not.
        frames: Typed frames with the same columns; levels may differ.
    """
    numbers: list[dict[str, npt.NDArray[np.float32]]] = [{} for _ in frames]
    levels: list[dict[str, npt.NDArray[np.unsignedinteger]]] = [{} for _ in frames]
    unbounded = set()
    for name in training.columns:
        columns = [frame[name] for frame in frames]
        is_level = isinstance(training[name].dtype, pd.CategoricalDtype)
        low, high = (np.nan, np.nan) if is_level else (training[name].min(), training[name].max())
        if high > low:
            scaled = [((cells.to_numpy(dtype=float) - low) / (high - low)).astype(np.float32) for cells in columns]
            together = np.concatenate(scaled)
            known = ~np.isnan(together)
            if not known.all() or np.ptp(together) > 1:
                unbounded.add(name)
            for place, cells in enumerate(scaled):
                numbers[place][name] = np.where(np.isnan(cells), _MISSING, cells)
        else:
            together, _ = pd.factorize(pd.concat([cells.astype(object) for cells in columns]), use_na_sentinel=False)
            codes = together.astype(np.min_scalar_type(int(together.max(initial=0))))
            ends = np.cumsum([len(cells) for cells in columns])
            for place, part in enumerate(np.split(codes, ends[:-1])):
                levels[place][name] = part
    return [Points(*parts, frozenset(unbounded)) for parts in zip(numbers, levels, strict=True)]


def nearest(rows: Points, reference: Points, stage: str = "Comparing rows") -> Generator[Progress, None, Neighbours]:
    """Find the nearest two reference rows of every row.

    Args:
        rows: n rows.
        reference: At least one row, encoded in the same call and of the same columns.
        stage: What to call it in the progress, which is counted in rows.
    """
    count, others = len(rows), len(reference)
    first, second = np.full(count, np.inf), np.full(count, np.inf)
    position = np.zeros(count, dtype=np.int64)
    columns = len(rows.numbers) + len(rows.levels)
    for start in range(0, count, TILE_ROWS):
        stop = min(start + TILE_ROWS, count)
        for other in range(0, others, TILE_REFERENCE):
            tile = _tile(rows, slice(start, stop), reference, slice(other, min(other + TILE_REFERENCE, others)))
            place = tile.argmin(axis=1)
            every = np.arange(stop - start)
            best = tile[every, place].astype(float)
            tile[every, place] = np.inf
            runner_up = tile.min(axis=1)
            is_nearer = best < first[start:stop]
            position[start:stop][is_nearer] = place[is_nearer] + other
            second[start:stop] = np.minimum(
                np.maximum(first[start:stop], best), np.minimum(second[start:stop], runner_up)
            )
            first[start:stop] = np.minimum(first[start:stop], best)
        yield Progress(stage, stop, count)
    return Neighbours((first / columns).round(DECIMALS), (second / columns).round(DECIMALS), position)


def _tile(rows: Points, some: slice, reference: Points, others: slice) -> npt.NDArray[np.float32]:
    """Sums over columns of the distances of some rows and some reference rows."""
    shape = some.stop - some.start, others.stop - others.start
    # Whole numbers below 256 are added many at a time; a table has no more columns to model (`MAXIMUM_COLUMNS`).
    different, is_different = np.zeros(shape, dtype=np.uint8), np.empty(shape, dtype=np.bool_)
    for name, codes in rows.levels.items():
        np.not_equal(codes[some, None], reference.levels[name][None, others], out=is_different)
        different += is_different.view(np.uint8)
    result = different.astype(np.float32)
    apart = np.empty(shape, dtype=np.float32)
    for name, numbers in rows.numbers.items():
        np.subtract(numbers[some, None], reference.numbers[name][None, others], out=apart)
        np.abs(apart, out=apart)
        if name in rows.unbounded:
            np.minimum(apart, 1, out=apart)
        result += apart
    return result
