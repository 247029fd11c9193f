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

from rddg_desktop.engine.gate import Gate
from rddg_desktop.engine.plan import CopyGate
from rddg_desktop.engine.relations import mine_evidence
from rddg_desktop.engine.schema import Column, Schema
from rddg_desktop.evaluation.distances import encoded, nearest
from rddg_desktop.evaluation.fidelity import (
    associations,
    kolmogorov_smirnov,
    label_code_correlations,
    level_shares,
    total_variation,
)
from rddg_desktop.evaluation.privacy import class_weights, duplicate_share, near_threshold
from rddg_desktop.evaluation.progress import finished

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

BOOTSTRAP_DRAWS = 20
#: Quantile bins of a numeric column in the pair frequencies.
BINS = 5
#: How much larger than the largest class the training rows of a given class mix are made: repeating a row a whole
#: number of times then weighs it right to within one part in this many.
REPEATS = 20


MATRICES: Mapping[str, Callable[[pd.DataFrame, Schema], FloatArray]] = {
    "association": associations,
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
                total_variation(level_shares(ours[column.name]), level_shares(theirs[column.name]))
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
    """Gower distance of each of n rows to the nearest training row, shape (n,), from 0 to 1."""
    ours, theirs = encoded(training, rows, training)
    return finished(nearest(ours, theirs)).nearest


def copying(rows: pd.DataFrame, training: pd.DataFrame, held_out: pd.DataFrame, target: str) -> dict[str, float]:
    """How much of some rows repeats the training rows or itself, beside what held-out rows score.

    Classes differ in how densely they lie. So the held-out rows are weighted to the class mix of the rows; a class
    without a held-out row has no weight. The program's own random split keeps equal rows on one side, so held-out rows
    equal training rows under a published split only.

    Returns:
        `singleton_copies` and `copies`: rows that equal a training row that occurs once, or any. `copy_share` and
        `held_out_copy_share`: the latter as a share, beside that of the held-out rows. `near_share`: share of the rows
        that lie as near to a training row as the nearest 5 % of the held-out rows, and `held_out_near_share`:
        that share of the held-out rows, which is larger where many lie equally near. `duplicate_share`: rows that equal
        another one of the output, and `training_duplicate_share`: the same of the training rows.
    """
    gate = Gate(training, CopyGate.SINGLETONS)
    weights = class_weights(held_out[target], rows[target])
    held_out_distances = nearest_distances(held_out, training)
    threshold = near_threshold(held_out_distances, weights)
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
        "duplicate_share": duplicate_share(rows),
        "training_duplicate_share": gate.duplicate_share(),
    }


def _texts(rows: pd.DataFrame) -> list[tuple[str, ...]]:
    return list(zip(*(rows[name].astype(object).map(str) for name in rows.columns), strict=True))


def _by_class(rows: pd.DataFrame, schema: Schema) -> dict[str, pd.DataFrame]:
    return {name: rows[rows[schema.target.name] == name] for name in schema.target.levels}


def _mean(values: Iterable[float]) -> float:
    """The mean of what can be measured; NaN of nothing."""
    known = [value for value in map(float, values) if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")


def _ratio(value: float, bootstrap: float) -> float:
    if bootstrap:
        return value / bootstrap
    return float("inf") if value > 0 else float("nan")
