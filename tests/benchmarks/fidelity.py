"""How much synthetic rows look like training rows, always beside what a bootstrap of the training rows scores.

Every figure is a distance: 0 is the training rows themselves. A bootstrap draws as many training rows of each class as
there are synthetic ones, with replacement, so it scores what sampling alone costs; the ratio to it is what counts.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.association import association_matrix
from rddg_desktop.engine.gate import Gate
from rddg_desktop.engine.plan import CopyGate, row_keys
from rddg_desktop.engine.relations import mine_evidence
from rddg_desktop.engine.schema import Column, Schema

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

BOOTSTRAP_DRAWS = 20
#: Quantile bins of a numeric column in the pair frequencies.
BINS = 5
#: A synthetic row is a near-copy where it is as near to a training row as this share of the held-out rows.
NEAR_SHARE = 0.05
#: How much larger than the largest class the training rows of a given class mix are made: repeating a row a whole
#: number of times then weighs it right to within one part in this many.
REPEATS = 20


def total_variation(first: FloatArray, second: FloatArray) -> float:
    """Total variation distance of two distributions over the same levels, from 0 to 1."""
    return float(np.abs(first - second).sum() / 2)


def kolmogorov_smirnov(first: FloatArray, second: FloatArray) -> float:
    """Largest difference of the distribution functions of two samples.

    NaN where the second, the real one, has no known value; 1 where only the first has none.
    """
    first, second = (np.sort(sample[~np.isnan(sample)]) for sample in (first, second))
    if not len(second):
        return float("nan")
    if not len(first):
        return 1.0
    points = np.concatenate([first, second])
    below = [np.searchsorted(sample, points, side="right") / len(sample) for sample in (first, second)]
    return float(np.abs(below[0] - below[1]).max())


def measured_associations(rows: pd.DataFrame, schema: Schema) -> FloatArray:
    """The program's association matrix, m x m; 0 where nothing can be measured, and on the diagonal."""
    return _without_diagonal(association_matrix(rows, schema).to_numpy(dtype=float))


def label_code_correlations(rows: pd.DataFrame, schema: Schema) -> FloatArray:
    """Pearson's correlations of numbers and of levels by their alphabetic rank, as in the paper, m x m.

    Pairs of cells of which one is missing do not count; 0 where nothing can be measured, and on the diagonal.
    """
    codes = {}
    for column in schema.modelled:
        if column.is_numeric:
            codes[column.name] = rows[column.name]
        else:
            ranks = {level: float(rank) for rank, level in enumerate(sorted(column.levels))}
            codes[column.name] = rows[column.name].astype(object).map(ranks).astype(float)
    return _without_diagonal(pd.DataFrame(codes).corr(min_periods=3).to_numpy(dtype=float, copy=True))


MATRICES: Mapping[str, Callable[[pd.DataFrame, Schema], FloatArray]] = {
    "association": measured_associations,
    "label_codes": label_code_correlations,
}


class Fidelity:
    """Compares rows with the training rows.

    Args:
        training: Typed frame of the training rows.
        schema: Schema fitted to them.
    """

    def __init__(self, training: pd.DataFrame, schema: Schema) -> None:
        self.training = training
        self.schema = schema
        self._by_class = _by_class(training, schema)
        self._edges = {
            column.name: np.unique(np.nanquantile(training[column.name], np.linspace(0, 1, BINS + 1)[1:-1]))
            for column in schema.features
            if column.is_numeric
        }
        self._bootstraps: dict[tuple[int, ...], dict[str, float]] = {}
        self._pooled_matrices: dict[tuple[str, tuple[tuple[str, int], ...]], FloatArray] = {}

    def compare(self, rows: pd.DataFrame) -> dict[str, dict[str, float]]:
        """Every figure of some rows: its `value`, its mean over bootstraps of the same size, and their `ratio`.

        Beside them stands the `ratio` of `fresh_rows` (see `fresh_ratio`).

        Args:
            rows: Typed frame of n rows. Classes without any are left out of the means.
        """
        counts = {name: len(members) for name, members in _by_class(rows, self.schema).items()}
        bootstrap = self.bootstrap(counts)
        return {
            name: {"value": value, "bootstrap": bootstrap[name], "ratio": _ratio(value, bootstrap[name])}
            for name, value in self.figures(rows).items()
        } | {"fresh_rows": {"ratio": self.fresh_ratio(counts)}}

    def figures(self, rows: pd.DataFrame) -> dict[str, float]:
        """The distances of some rows from the training rows; NaN where the table has nothing to be measured by.

        Returns:
            Means over classes and columns: `total_variation` (columns of levels; missing is a level),
            `kolmogorov_smirnov` (numeric columns, known values), `missing_gap` (numeric columns that may be missing:
            difference of the missing shares). Frobenius norms of the difference of the matrices of association
            (`association`) and of correlations of label codes (`label_codes`), `_by_class` as the mean over classes,
            `_pooled` of all rows, the training rows repeated to the same class mix. `pair_frequencies`: mean absolute
            difference of the frequencies in the tables of all mined pairs, over classes and pairs.
        """
        classes = {name: members for name, members in _by_class(rows, self.schema).items() if len(members)}
        pairs = [(members, self._by_class[name]) for name, members in classes.items()]
        numeric = [column for column in self.schema.features if column.is_numeric]
        level = [column for column in self.schema.features if not column.is_numeric]
        figures = {
            "total_variation": _mean(
                total_variation(_shares(ours[column.name], column), _shares(theirs[column.name], column))
                for ours, theirs in pairs
                for column in level
            ),
            "kolmogorov_smirnov": _mean(
                kolmogorov_smirnov(ours[column.name].to_numpy(dtype=float), theirs[column.name].to_numpy(dtype=float))
                for ours, theirs in pairs
                for column in numeric
            ),
            "missing_gap": _mean(
                abs(ours[column.name].isna().mean() - theirs[column.name].isna().mean())
                for ours, theirs in pairs
                for column in numeric
                if column.may_be_missing
            ),
        }
        counts = tuple((name, len(members)) for name, members in classes.items())
        for kind, matrix in MATRICES.items():
            figures[f"{kind}_by_class"] = _mean(
                float(np.linalg.norm(matrix(ours, self.schema) - matrix(theirs, self.schema))) for ours, theirs in pairs
            )
            figures[f"{kind}_pooled"] = float(np.linalg.norm(matrix(rows, self.schema) - self._pooled(kind, counts)))
        figures["pair_frequencies"] = _mean(
            np.abs(self._pair_shares(ours, *pair) - self._pair_shares(theirs, *pair)).mean()
            for ours, theirs in pairs
            for pair in self.mined_pairs
        )
        return figures

    def bootstrap(self, counts: Mapping[str, int], draws: int = BOOTSTRAP_DRAWS) -> dict[str, float]:
        """The mean figures of bootstraps of the training rows.

        Args:
            counts: Rows to draw of each class.
            draws: Bootstraps to average over.
        """
        key = (draws, *(counts[name] for name in self._by_class))
        if key not in self._bootstraps:
            random = np.random.default_rng(0)
            drawn = [self.figures(self.resampled(counts, random)) for _ in range(draws)]
            self._bootstraps[key] = {name: _mean(figures[name] for figures in drawn) for name in drawn[0]}
        return self._bootstraps[key]

    def fresh_ratio(self, counts: Mapping[str, int]) -> float:
        """About what new real rows would score, in multiples of the bootstrap: of n training rows, m of a class.

        A bootstrap's frequencies lie sqrt(1/m) from the training rows', but those of other rows of the same population
        sqrt(1/m + 1/n), because the training rows are a sample themselves. Rows that score less are nearer to the
        training rows than other people are.

        Args:
            counts: Rows of each class.
        """
        present = [(count, len(self._by_class[name])) for name, count in counts.items() if count]
        fresh = sum((1 / count + 1 / known) ** 0.5 for count, known in present)
        return float(fresh / sum(count**-0.5 for count, _ in present))

    def resampled(self, counts: Mapping[str, int], random: np.random.Generator) -> pd.DataFrame:
        """Training rows drawn with replacement, so many of each class."""
        return pd.concat(
            [
                members.iloc[random.integers(len(members), size=counts[name])]
                for name, members in self._by_class.items()
            ],
            ignore_index=True,
        )

    @cached_property
    def mined_pairs(self) -> tuple[tuple[str, str], ...]:
        """The pairs of features that the mined relations name; within a class a pair with the target says nothing."""
        evidence, _ = mine_evidence(self.training, self.schema)
        target = self.schema.target.name
        found = {pair: None for one in evidence for pair in combinations(sorted(one.columns), 2) if target not in pair}
        return tuple(found)

    def _pair_shares(self, rows: pd.DataFrame, first: str, second: str) -> FloatArray:
        """Share of the rows in every cell of the table of two columns, missing a level of each; flat."""
        codes, sizes = zip(*(self._codes(rows[name], self.schema[name]) for name in (first, second)), strict=True)
        cells = codes[0] * sizes[1] + codes[1]
        return np.bincount(cells, minlength=sizes[0] * sizes[1]) / len(rows)

    def _codes(self, cells: pd.Series, column: Column) -> tuple[IntegerArray, int]:
        """The level or quantile bin of each cell from 1, 0 where it is missing, and the number of codes."""
        if not column.is_numeric:
            return np.asarray(cells.cat.codes, dtype=np.int64) + 1, len(column.levels) + 1
        edges = self._edges[column.name]
        bins: IntegerArray = np.searchsorted(edges, cells.to_numpy(dtype=float), side="left") + 1
        return np.where(cells.isna(), 0, bins), len(edges) + 2

    def _pooled(self, kind: str, counts: tuple[tuple[str, int], ...]) -> FloatArray:
        """A matrix of the training rows, evenly repeated to the class mix of the given counts."""
        if (kind, counts) not in self._pooled_matrices:
            largest = max(map(len, self._by_class.values()))
            scale = REPEATS * largest / max(count for _, count in counts)
            parts = []
            for name, count in counts:
                members, size = self._by_class[name], round(scale * count)
                parts.append(members.iloc[np.arange(size) * len(members) // size])
            rows = pd.concat(parts, ignore_index=True)
            self._pooled_matrices[kind, counts] = MATRICES[kind](rows, self.schema)
        return self._pooled_matrices[kind, counts]


def nearest_distances(rows: pd.DataFrame, training: pd.DataFrame) -> FloatArray:
    """Gower distance of each of n rows to the nearest training row, shape (n,), from 0 to 1.

    The mean over columns of 0 or 1 for levels, and of the absolute difference over the range of the training rows, at
    most 1, for numbers. A missing cell is at distance 0 of a missing one and 1 of a known one.
    """
    distances = np.zeros((len(rows), len(training)))
    for name in training.columns:
        ours, theirs = rows[name], training[name]
        if isinstance(theirs.dtype, pd.CategoricalDtype):
            codes, _ = pd.factorize(pd.concat([ours.astype(object), theirs.astype(object)]))
            distances += codes[: len(rows), None] != codes[None, len(rows) :]
        else:
            first, second = ours.to_numpy(dtype=float), theirs.to_numpy(dtype=float)
            span = np.nanmax(second) - np.nanmin(second)
            apart = np.abs(first[:, None] - second[None, :])
            apart = np.minimum(apart / span, 1.0) if span else (apart > 0).astype(float)
            missing = np.isnan(first)[:, None], np.isnan(second)[None, :]
            distances += np.where(missing[0] | missing[1], missing[0] != missing[1], apart)
    nearest: FloatArray = distances.min(axis=1) / len(training.columns)
    return nearest


def copying(rows: pd.DataFrame, training: pd.DataFrame, held_out: pd.DataFrame, target: str) -> dict[str, float]:
    """How much of some rows repeats the training rows or itself, beside what held-out rows score.

    Classes differ in how densely they lie. So the held-out rows are weighted to the class mix of the rows; a class
    without a held-out row has no weight. The program's own random split keeps equal rows on one side, so held-out rows
    equal training rows under a published split only.

    Returns:
        `singleton_copies` and `copies`: rows that equal a training row that occurs once, or any. `copy_share` and
        `held_out_copy_share`: the latter as a share, beside that of the held-out rows. `near_share`: share of the rows
        that lie as near to a training row as the nearest `NEAR_SHARE` of the held-out rows, and `held_out_near_share`:
        that share of the held-out rows, which is larger where many lie equally near. `duplicate_share`: rows that equal
        another one of the output, and `training_duplicate_share`: the same of the training rows.
    """
    gate = Gate(training, CopyGate.SINGLETONS)
    mix = rows[target].astype(object).value_counts(normalize=True)
    sizes = held_out[target].astype(object).value_counts()
    weights = held_out[target].astype(object).map(mix / sizes).fillna(0.0).to_numpy(dtype=float)
    weights = weights / weights.sum()
    held_out_distances = nearest_distances(held_out, training)
    order = np.argsort(held_out_distances)
    reached = np.searchsorted(np.cumsum(weights[order]), NEAR_SHARE)
    threshold = held_out_distances[order][reached] + 1e-12
    # Held-out rows may have levels that no training row has; a text is the same everywhere.
    known = set(_texts(training))
    equal = np.array([row in known for row in _texts(held_out)])
    return {
        "singleton_copies": int(gate.refused(rows).sum()),
        "copies": int(gate.copies(rows).sum()),
        "copy_share": float(gate.copies(rows).mean()),
        "held_out_copy_share": float(weights @ equal),
        "near_share": float((nearest_distances(rows, training) <= threshold).mean()),
        "held_out_near_share": float(weights @ (held_out_distances <= threshold)),
        "duplicate_share": float(pd.Series(row_keys(rows)).duplicated(keep=False).mean()),
        "training_duplicate_share": gate.duplicate_share(),
    }


def _texts(rows: pd.DataFrame) -> list[tuple[str, ...]]:
    return list(zip(*(rows[name].astype(object).map(str) for name in rows.columns), strict=True))


def _by_class(rows: pd.DataFrame, schema: Schema) -> dict[str, pd.DataFrame]:
    return {name: rows[rows[schema.target.name] == name] for name in schema.target.levels}


def _shares(cells: pd.Series, column: Column) -> FloatArray:
    """Share of each level of a column and, first, of the missing cells."""
    return np.bincount(cells.cat.codes + 1, minlength=len(column.levels) + 1) / len(cells)


def _without_diagonal(matrix: FloatArray) -> FloatArray:
    matrix = np.nan_to_num(matrix)
    np.fill_diagonal(matrix, 0.0)
    return matrix


def _mean(values: Iterable[float]) -> float:
    """The mean of what can be measured; NaN of nothing."""
    known = [value for value in map(float, values) if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")


def _ratio(value: float, bootstrap: float) -> float:
    if bootstrap:
        return value / bootstrap
    return float("inf") if value > 0 else float("nan")
