"""What figures are drawn from: rows in groups that are large enough to be shown, associations, distances.

No group of fewer than `FEWEST` real rows stands by itself: it is put together with others, and where that cannot be
done it is left out. So whatever is drawn from here shows no single person.
"""

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.association import association_matrix
from rddg_desktop.engine.schema import Column, ColumnType, Schema
from rddg_desktop.evaluation.alignment import united
from rddg_desktop.evaluation.distances import encoded, nearest
from rddg_desktop.evaluation.progress import finished
from rddg_desktop.language import in_marks, marked, translate

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

#: Real rows that a group needs to be drawn by itself.
FEWEST = 5
#: Held-out rows that are needed to draw them: the groups of fewer would all have to be put together.
FEWEST_HELD_OUT = 50
#: Ranges of numbers, and categories, that a panel shows, at most.
RANGES, CATEGORIES = 10, 8
#: How far round numbers are apart, times a power of ten.
STEPS = (1, 2, 2.5, 5, 10)
#: Columns of an association map, at most.
MAPPED = 30
#: Rows of a side whose distances are measured, at most.
COMPARED = 5000

#: What sets of rows are called, which is translated where it is shown.
TRAINING = marked("Report", "training rows")
SYNTHETIC = marked("Report", "synthetic rows")
HELD_OUT = marked("Report", "held-out rows")


def shown(text: str, limit: int | None = None) -> str:
    """A text of a table on one line, without what cannot be printed; what is too long loses its middle."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    if limit is None or len(line) <= limit:
        return line
    # Names of a table often differ in their last letters.
    end = limit // 3
    return f"{line[: limit - 1 - end].rstrip()}…{line[-end:].lstrip()}"


def comparable(
    training: pd.DataFrame, synthetic: pd.DataFrame, held_out: pd.DataFrame, schema: Schema, group: str | None
) -> dict[str, pd.DataFrame]:
    """Rows of one class, or of all in the proportions of the training rows, by `TRAINING`, `SYNTHETIC`, `HELD_OUT`.

    Classes without synthetic or training rows are left out, and so are held-out rows where there are too few. Of all
    classes together as many synthetic rows are taken, evenly over the run, as there are in these proportions.
    """
    target = schema.target.name
    frames = dict(zip((TRAINING, SYNTHETIC, HELD_OUT), united(schema, training, synthetic, held_out), strict=True))
    counts = {name: frames[name][target].value_counts() for name in (TRAINING, SYNTHETIC)}
    classes = [
        name
        for name in schema.target.levels
        if group in (None, name) and counts[TRAINING].get(name, 0) and counts[SYNTHETIC].get(name, 0)
    ]
    if not classes:
        return {}
    found = {name: frame[frame[target].isin(classes)] for name, frame in frames.items()}
    most = min(counts[SYNTHETIC][name] / counts[TRAINING][name] for name in classes)
    places = []
    for name in classes:
        of_class = np.flatnonzero((frames[SYNTHETIC][target] == name).to_numpy(dtype=bool))
        size = max(1, int(most * counts[TRAINING][name]))
        places.append(of_class[np.linspace(0, len(of_class) - 1, size).round().astype(int)])
    found[SYNTHETIC] = frames[SYNTHETIC].iloc[np.sort(np.concatenate(places))]
    if len(found[HELD_OUT]) < FEWEST_HELD_OUT:
        del found[HELD_OUT]
    return found


@dataclass(frozen=True)
class Groups:
    """A column's cells in groups.

    Attributes:
        labels: Of the groups; that of a range is what it is called in a table.
        edges: Texts of the boundaries between ranges; empty for categories.
        shares: Of each set, the shares of its rows, shape (groups,).
        has_missing: Whether the last group is that of missing cells.
    """

    labels: tuple[str, ...]
    edges: tuple[str, ...]
    shares: Mapping[str, FloatArray]
    has_missing: bool


def grouped(column: Column, cells: Mapping[str, pd.Series]) -> Groups | None:
    """Cells in groups of no fewer than `FEWEST` real rows; None where there is no more than one group."""
    missing = {name: int(some.isna().sum()) for name, some in cells.items()}
    known = {name: some.dropna() for name, some in cells.items()}
    counts, labels, edges = _ranges(column, known) if column.is_numeric else _categories(known)
    has_missing = any(missing.values()) and not _are_few(missing)
    if has_missing:
        counts = {name: np.append(some, missing[name]) for name, some in counts.items()}
        labels = [*labels, translate("Report", "missing")]
    if len(labels) < 2 or any(
        _are_few({name: int(some[place]) for name, some in counts.items()}) for place in range(len(labels))
    ):
        # Held-out rows are fewer, so it is often theirs that are too few.
        others = {name: some for name, some in cells.items() if name != HELD_OUT}
        return grouped(column, others) if len(others) < len(cells) else None
    shares = {name: some / max(1, some.sum()) for name, some in counts.items()}
    return Groups(tuple(labels), tuple(edges), shares, has_missing)


def _are_few(group: Mapping[str, int]) -> bool:
    """Whether a group has some real rows of a set, but too few to be drawn by itself."""
    return any(0 < group.get(name, 0) < FEWEST for name in (TRAINING, HELD_OUT))


def _ranges(column: Column, known: Mapping[str, pd.Series]) -> tuple[dict[str, IntegerArray], list[str], list[str]]:
    """Counts, labels and edges of ranges of numbers; the outermost are open, so that no extreme value is told."""
    real = known[TRAINING].to_numpy(dtype=float)
    low, high = np.quantile(real, [0.05, 0.95]) if len(real) else (0.0, 0.0)
    if low == high:
        low, high = (real.min(), real.max()) if len(real) else (0.0, 0.0)
    is_whole = column.type is not ColumnType.REAL
    edges = _round_numbers(float(low), float(high), is_whole=is_whole)
    while True:
        counts = {
            name: np.bincount(
                np.searchsorted(edges, some.to_numpy(dtype=float), side="right"), minlength=len(edges) + 1
            )
            for name, some in known.items()
        }
        real_counts = np.array([counts[name] for name in (TRAINING, HELD_OUT) if name in counts])
        small = np.flatnonzero(((real_counts > 0) & (real_counts < FEWEST)).any(axis=0))
        if not len(small) or not edges:
            break
        # A range goes to the smaller of its neighbours.
        place = int(small[0])
        sizes = real_counts.sum(axis=0)
        goes_up = place == 0 or (place < len(edges) and sizes[place + 1] < sizes[place - 1])
        del edges[place if goes_up else place - 1]
    texts = [column.format_number(edge) if column.type is ColumnType.DATE else in_marks(f"{edge:g}") for edge in edges]
    if not texts:
        return counts, [translate("Report", "all values")], texts
    lowest = translate("Report", "below {number}").format(number=texts[0])
    return counts, [lowest, *_higher(texts)], texts


def _higher(edges: Sequence[str]) -> list[str]:
    """What the ranges from the lowest boundary on are called, the last of which is open."""
    middle = translate("Report", "{low} to below {high}")
    highest = translate("Report", "{number} or more").format(number=edges[-1])
    return [*(middle.format(low=low, high=high) for low, high in itertools.pairwise(edges)), highest]


def _round_numbers(low: float, high: float, *, is_whole: bool) -> list[float]:
    """Round numbers above one number and up to another, equally far apart, as many as ranges have ends within."""
    if low == high:
        return []
    least = (high - low) / (RANGES - 2)
    if is_whole:
        least = max(1.0, least)
    power = math.floor(math.log10(least))
    step = next(
        one * 10.0**power for one in STEPS if one * 10.0**power >= least and not (is_whole and one * 10.0**power % 1)
    )
    # Products such as 3 x 0.1 are a little beside the number that stands in a table.
    return [round(place * step, 2 - power) for place in range(math.floor(low / step) + 1, math.floor(high / step) + 1)]


def _categories(known: Mapping[str, pd.Series]) -> tuple[dict[str, IntegerArray], list[str], list[str]]:
    """Counts and labels of categories, the rarest of which are put together."""
    table = pd.DataFrame({name: some.value_counts(sort=False) for name, some in known.items()})
    table = table[(table > 0).any(axis=1)]
    real = table[[name for name in (TRAINING, HELD_OUT) if name in table]]
    by_size = real.sum(axis=1).sort_values(kind="stable").index.tolist()
    small = ((real > 0) & (real < FEWEST)).any(axis=1)
    others = [level for level in by_size if small[level]]
    remaining = [level for level in by_size if not small[level]]
    while remaining and (
        len(remaining) > CATEGORIES
        or (others and ((real.loc[others].sum() > 0) & (real.loc[others].sum() < FEWEST)).any())
    ):
        others.append(remaining.pop(0))
    kept = [level for level in table.index if level in remaining]
    labels = [shown(str(level)) for level in kept]
    counts = table.loc[kept].to_numpy(dtype=np.int64)
    if others:
        labels.append(translate("Report", "others ({count})").format(count=len(others)))
        counts = np.vstack([counts, table.loc[others].sum().to_numpy(dtype=np.int64)])
    return {name: counts[:, place] for place, name in enumerate(table.columns)}, labels, []


@dataclass(frozen=True)
class Associations:
    """How strongly columns go together.

    Attributes:
        names: The columns.
        training: Of each pair of them in the training rows; NaN where it cannot be measured, and of each with itself.
        synthetic: The same in the synthetic rows.
        of: Number of all columns.
    """

    names: tuple[str, ...]
    training: FloatArray
    synthetic: FloatArray
    of: int

    @property
    def difference(self) -> FloatArray:
        """How much more in the synthetic rows."""
        return self.synthetic - self.training


def associations(sets: Mapping[str, pd.DataFrame], schema: Schema) -> Associations | None:
    """How strongly columns go together in training and synthetic rows (see `comparable`).

    Of many columns those are taken whose associations differ most. None where there are fewer than two columns.
    """
    columns = schema.modelled
    if len(columns) < 2:
        return None
    real, made = (
        association_matrix(sets[key], schema).to_numpy(dtype=float, copy=True) for key in (TRAINING, SYNTHETIC)
    )
    for matrix in (real, made):
        np.fill_diagonal(matrix, np.nan)
    chosen = np.arange(len(columns))
    if len(columns) > MAPPED:
        worst = np.nan_to_num(np.abs(made - real)).max(axis=1)
        chosen = np.sort(np.argsort(-worst, kind="stable")[:MAPPED])
    names = tuple(shown(columns[place].name) for place in chosen)
    return Associations(names, real[np.ix_(chosen, chosen)], made[np.ix_(chosen, chosen)], len(columns))


@dataclass(frozen=True)
class Nearness:
    """How far rows are from the nearest training row, in ranges.

    Attributes:
        labels: Of the ranges, from near to far.
        edges: Texts of the boundaries between ranges.
        shares: Of the synthetic and of the held-out rows, the shares in each range, shape (ranges,).
        has_equal: Whether the first range is that of rows that equal a training row.
    """

    labels: tuple[str, ...]
    edges: tuple[str, ...]
    shares: Mapping[str, FloatArray]
    has_equal: bool


def nearness(sets: Mapping[str, pd.DataFrame]) -> Nearness | None:
    """How far synthetic and held-out rows are from the nearest training row; None without enough held-out rows.

    Args:
        sets: Typed frames with the same levels by `TRAINING`, `SYNTHETIC` and `HELD_OUT`.
    """
    if HELD_OUT not in sets:
        return None
    frames = {key: frame.iloc[_evenly(len(frame), COMPARED)] for key, frame in sets.items() if key != TRAINING}
    points = encoded(sets[TRAINING], sets[TRAINING], *frames.values())
    found = {key: finished(nearest(some, points[0])).nearest for key, some in zip(frames, points[1:], strict=True)}
    top = float(np.quantile(np.concatenate(list(found.values())), 0.98)) or 1.0
    column = Column("distance", ColumnType.REAL, decimals=3)
    # Equal rows are a range of their own where enough held-out rows are equal to a training row.
    edges = [1e-9, *np.linspace(0, top, 13)[1:-1].round(4).tolist()]
    while edges:
        counts = {
            key: np.bincount(np.searchsorted(edges, some, side="right"), minlength=len(edges) + 1)
            for key, some in found.items()
        }
        small = np.flatnonzero((counts[HELD_OUT] > 0) & (counts[HELD_OUT] < FEWEST))
        if not len(small):
            break
        del edges[min(int(small[0]), len(edges) - 1)]
    if not edges:
        return None
    has_equal = edges[0] < 1e-6
    texts = ["0" if edge < 1e-6 else in_marks(column.format_number(edge)) for edge in edges]
    labels = _higher(texts)
    if has_equal:
        labels.insert(0, translate("Report", "0 (equal to a training row)"))
        if len(texts) > 1:
            labels[1] = translate("Report", "above 0 to below {high}").format(high=texts[1])
    else:
        labels.insert(0, translate("Report", "below {number}").format(number=texts[0]))
    shares = {key: some / some.sum() for key, some in counts.items()}
    return Nearness(tuple(labels), tuple(texts), shares, has_equal)


def _evenly(count: int, most: int) -> IntegerArray:
    return np.linspace(0, count - 1, min(count, most)).round().astype(np.int64)
