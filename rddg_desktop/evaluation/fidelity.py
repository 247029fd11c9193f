"""How much synthetic rows look like the training rows, beside what real held-out rows score.

Every figure is a distance from the training rows, 0 for the training rows themselves, except `real_or_synthetic_auc`,
how well a classifier tells rows from training rows (0.5: not at all). A distance of few rows is larger by chance alone.
So two numbers stand beside each value, both of the same number of rows: the *ceiling*, what held-out rows score, and
*matched*, what as many synthetic rows score. Where one side has more rows than that, it is drawn at random without
replacement, `DRAWS` times; the mean counts, and the middle 95 % of the draws say how much such a figure varies.

Rows are compared within each class, and pooled at the class prior of the training rows: there, as many synthetic rows
are drawn as are possible in the classes' true proportions, and held-out rows alike.

Figures, by name:

* `kl_divergence` of a numeric column: sum P log(P/Q), P of the training rows, Q of the rows, in nats, over `BINS`
  equal-width bins across the range of the training rows (standardising first changes no bin); what lies beyond counts
  to the outermost. Both distributions are smoothed in the same way, whatever the number of rows: `SMOOTHING` of the
  mass is spread evenly over the bins. The paper does not state its smoothing.
* `kolmogorov_smirnov` of a numeric column: the largest difference of the distribution functions of known values.
* `total_variation` of a column of levels, a missing cell being a level of its own.
* `missing_difference`: difference of the shares of missing cells, of each column that has some.
* `label_codes_frobenius`, `_mae`, `_rmse`, `_max` (the paper's): Pearson's correlations with levels as their alphabetic
  rank; the norm, the mean and so on are over the whole matrix, its zero diagonal included. `cramers_v_...` the same
  between columns of levels, `correlation_ratio_...` between a column of levels and a number. A correlation that
  cannot be measured (a constant column) counts as 0. Within a class the target is left out.
* `pair_total_variation_...` the same of the total variation distances of the tables of two columns, missing cells and
  numbers in `PAIR_BINS` quantile bins of the training rows included.
* `real_or_synthetic_auc`: area under the ROC curve of gradient-boosted trees, from predictions of `FOLDS`-fold
  cross-validation; equal rows stay in one fold, so that copies are not told apart by recognising them, and both
  sides weigh the same. DeLong's interval, its variance doubled (see `CROSS_VALIDATED`).

A figure without columns, where there are such with columns, is their mean. The columns of a `_max` are the pair that
differs most.
"""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from rddg_desktop.engine.association import association_matrix
from rddg_desktop.engine.plan import row_keys
from rddg_desktop.engine.schema import Schema
from rddg_desktop.errors import Phrase
from rddg_desktop.evaluation.alignment import no_rows, united
from rddg_desktop.evaluation.intervals import CONFIDENCE, Interval, area_under_curve
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.language import marked

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

DRAWS = 20
BINS = 50
SMOOTHING = 0.01
PAIR_BINS = 5
FOLDS = 5
#: In cross-validation every row is judged by the others: what rows i and j say about each other enters twice, which
#: doubles the variance of the area where there is nothing to tell apart (measured: a ratio of 1.9 to 2.2).
CROSS_VALIDATED = 2.0
#: Rows of either side that a classifier is shown, at most; of more they are drawn at random.
CLASSIFIER_ROWS = 10_000
#: With fewer rows on a side there is nothing to learn from and nothing to judge by.
FEWEST_CLASSIFIER_ROWS = 10

#: Name and columns of a figure.
Key = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Figure:
    """One figure.

    Attributes:
        name: What is measured (see the module).
        group: The class it is of; None for all classes pooled.
        columns: The columns it is of; none where it is of all.
        value: Of all synthetic rows; None where it cannot be measured.
        interval: Of the value; None for distances.
        matched: Of as many synthetic rows as the ceiling has rows; None without a ceiling.
        matched_interval: The middle 95 % over draws, of the classifier DeLong's; None where all rows are needed.
        ceiling: Of held-out rows; None where there are none.
        ceiling_interval: Like `matched_interval`.
    """

    name: str
    group: str | None
    columns: tuple[str, ...]
    value: float | None
    interval: Interval | None
    matched: float | None
    matched_interval: Interval | None
    ceiling: float | None
    ceiling_interval: Interval | None


@dataclass(frozen=True)
class Compared:
    """How many rows the figures of a group are of.

    Attributes:
        group: The class; None for all classes pooled.
        training: Training rows.
        synthetic: Synthetic rows behind `value`.
        matched: Rows behind `matched` and `ceiling`; None without held-out rows.
    """

    group: str | None
    training: int
    synthetic: int
    matched: int | None


@dataclass(frozen=True)
class Fidelity:
    """What was found.

    Attributes:
        figures: Of each class, then pooled.
        compared: Rows of each group.
        notices: What could not be compared, one sentence each.
    """

    figures: tuple[Figure, ...]
    compared: tuple[Compared, ...]
    notices: tuple[str, ...]


def measure(
    synthetic: pd.DataFrame,
    training: pd.DataFrame,
    held_out: pd.DataFrame | None,
    schema: Schema,
    *,
    seed: int = 0,
    draws: int = DRAWS,
) -> Generator[Progress, None, Fidelity]:
    """Compare synthetic and held-out rows with the training rows.

    Args:
        synthetic: Typed frame of the synthetic rows.
        training: Typed frame of the training rows.
        held_out: Typed frame of real rows that the method did not see; None if there are none. It may have levels that
            the schema lacks.
        schema: Schema of the modelled columns.
        seed: Of every random draw.
        draws: Draws to average over.

    Raises:
        EvaluationError: There are no synthetic or no training rows.
    """
    for rows, which in ((synthetic, Phrase("synthetic")), (training, Phrase("training"))):
        if not len(rows):
            raise no_rows(which)
    real = [] if held_out is None or not len(held_out) else [held_out]
    sides = [_by_class(frame, schema) for frame in united(schema, training, synthetic, *real)]
    no_rows_held_out = marked("Notice", "There are no held-out rows, so it is unknown what real rows score.")
    notices = [] if real else [no_rows_held_out]
    names = [name for name in schema.target.levels if name in sides[0] and name in sides[1]]
    for name in schema.target.levels:
        if name not in sides[0]:
            text = marked("Notice", "Class {name!r} has no training row: its rows are left out.")
            notices.append(text.format(name=name))
        elif name not in sides[1]:
            text = marked("Notice", "Class {name!r} has no synthetic row: it is left out, pooled as well.")
            notices.append(text.format(name=name))
    groups: list[tuple[str | None, list[str]]] = [(name, [name]) for name in names]
    if len(names) > 1:
        groups.append((None, names))
    figures: list[Figure] = []
    compared = []
    for number, (group, members) in enumerate(groups):
        lacking = [name for name in members if real and name not in sides[2]]
        if lacking and group is not None:
            text = marked("Notice", "Class {name!r} has no held-out row: it and all classes pooled have no ceiling.")
            notices.append(text.format(name=group))
        comparison = _Comparison(
            schema,
            group,
            members,
            sides[0],
            sides[1],
            sides[2] if real and not lacking else None,
            np.random.default_rng([seed, number]),
        )
        figures += yield from comparison.figures(draws)
        compared.append(comparison.compared)
    return Fidelity(tuple(figures), tuple(compared), tuple(notices))


def kl_divergence(reference: FloatArray, shares: FloatArray) -> float:
    """Kullback-Leibler divergence of shares from reference shares of the same k bins, in nats, both smoothed."""
    first, second = ((1 - SMOOTHING) * mass + SMOOTHING / len(mass) for mass in (reference, shares))
    return float((first * np.log(first / second)).sum())


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


def level_shares(cells: pd.Series) -> FloatArray:
    """Share of each level of a categorical column and, first, of the missing cells."""
    return np.bincount(cells.cat.codes + 1, minlength=len(cells.cat.categories) + 1) / len(cells)


def label_codes(rows: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """The modelled columns as numbers, levels by their alphabetic rank as in the paper; missing is NaN."""
    codes = {}
    for column in schema.modelled:
        cells = rows[column.name]
        if not column.is_numeric:
            levels = cells.cat.categories
            ranks = np.append(np.argsort(np.argsort(levels.astype(str))), np.nan)
            cells = pd.Series(ranks[cells.cat.codes], index=rows.index)
        codes[column.name] = cells
    return pd.DataFrame(codes)


def label_code_correlations(rows: pd.DataFrame, schema: Schema) -> FloatArray:
    """Pearson's correlations of the m modelled columns as `label_codes`, m x m.

    Pairs of cells of which one is missing do not count; 0 where nothing can be measured, and on the diagonal.
    """
    return without_diagonal(label_codes(rows, schema).corr(min_periods=3).to_numpy(dtype=float, copy=True))


def associations(rows: pd.DataFrame, schema: Schema) -> FloatArray:
    """The association matrix of the m modelled columns, m x m; 0 where nothing can be measured, and on the diagonal."""
    return without_diagonal(association_matrix(rows, schema).to_numpy(dtype=float))


def without_diagonal(matrix: FloatArray) -> FloatArray:
    """A matrix with 0 for NaN and on the diagonal."""
    matrix = np.nan_to_num(matrix)
    np.fill_diagonal(matrix, 0.0)
    return matrix


def told_apart(
    rows: pd.DataFrame, training: pd.DataFrame, schema: Schema, random: np.random.Generator
) -> tuple[float, Interval] | None:
    """How well a classifier tells rows from training rows: area under the ROC curve, 0.5 where not at all.

    Args:
        rows: Typed frame, of which at most `CLASSIFIER_ROWS` drawn ones count.
        training: Typed frame with the same levels; likewise.
        schema: Its modelled columns are what is told apart by.
        random: Draws rows and folds.

    Returns:
        The area and its interval; None where a side has fewer than `FEWEST_CLASSIFIER_ROWS`.
    """
    import lightgbm  # noqa: PLC0415 - takes a second to load

    if min(len(rows), len(training)) < FEWEST_CLASSIFIER_ROWS:
        return None
    sides = [
        side.iloc[random.choice(len(side), size=min(len(side), CLASSIFIER_ROWS), replace=False)]
        for side in (rows, training)
    ]
    together = pd.concat(sides, ignore_index=True)
    is_row = np.arange(len(together)) < len(sides[0])
    features = label_codes(together, schema).to_numpy(dtype=float)
    distinct, count = pd.factorize(pd.Series(row_keys(together)))[0], len(set(row_keys(together)))
    folds = (random.permutation(count) % FOLDS)[distinct]
    scores = np.empty(len(together))
    for fold in range(FOLDS):
        seen = folds != fold
        sizes = is_row[seen].sum(), (~is_row[seen]).sum()
        if not all(sizes):
            scores[~seen] = 0.5
            continue
        weights = np.where(is_row[seen], 1 / sizes[0], 1 / sizes[1]) * seen.sum()
        model = lightgbm.train(
            {
                "objective": "binary",
                "max_depth": 3,
                "min_data_in_leaf": 5,
                "num_threads": 1,
                "deterministic": True,
                "seed": 0,
                "verbosity": -1,
            },
            lightgbm.Dataset(features[seen], is_row[seen].astype(float), weight=weights),
            num_boost_round=60,
        )
        if not seen.all():
            scores[~seen] = np.asarray(model.predict(features[~seen]), dtype=float)
    return area_under_curve(scores[is_row], scores[~is_row], CROSS_VALIDATED)


@dataclass(frozen=True)
class _Profile:
    """What the figures need to know about some rows.

    Attributes:
        known: Sorted known values of each numeric feature.
        histograms: Shares of the bins of each numeric feature; NaN where no value is known.
        shares: Shares of missing cells and levels of each other feature.
        missing: Share of missing cells of each feature.
        codes: Correlations of label codes, m x m.
        associations: Association matrix, m x m.
        pairs: Share of rows that have two codes, of all columns' L codes (levels, bins, missing), L x L; sparse.
        owners: Which column each code belongs to, shape (L,).
    """

    known: Mapping[str, FloatArray]
    histograms: Mapping[str, FloatArray]
    shares: Mapping[str, FloatArray]
    missing: Mapping[str, float]
    codes: FloatArray
    associations: FloatArray
    pairs: sparse.csr_array
    owners: IntegerArray


class _Comparison:
    """Compares rows of one group of classes with its training rows.

    Args:
        schema: Schema of the modelled columns.
        group: The class; None for several.
        members: The classes.
        training: Training rows by class.
        synthetic: Synthetic rows by class.
        held_out: Held-out rows by class, of every member; None if there are none.
        random: Draws rows.
    """

    def __init__(
        self,
        schema: Schema,
        group: str | None,
        members: Sequence[str],
        training: Mapping[str, pd.DataFrame],
        synthetic: Mapping[str, pd.DataFrame],
        held_out: Mapping[str, pd.DataFrame] | None,
        random: np.random.Generator,
    ) -> None:
        self._group = group
        self._columns = Schema(schema.features if group is not None else schema.modelled)
        self._features = schema.features
        self._numeric = [column.name for column in self._features if column.is_numeric]
        self._training = pd.concat([training[name] for name in members], ignore_index=True)
        self._sides = [{name: side[name] for name in members} for side in (synthetic, held_out) if side is not None]
        seen = [self._training, *(rows for side in self._sides for rows in side.values())]
        self._gaps = {column.name: any(rows[column.name].isna().any() for rows in seen) for column in self._features}
        self._prior = {name: len(training[name]) / len(self._training) for name in members}
        self._random = random
        self._full, *others = (self._most(side) for side in self._sides)
        self._matched = {name: min(self._full[name], others[0][name]) for name in members} if others else None
        known = {name: self._training[name].dropna().to_numpy(dtype=float) for name in self._numeric}
        self._edges = {
            name: np.linspace(values.min(), values.max(), BINS + 1)[1:-1] if len(values) else np.empty(0)
            for name, values in known.items()
        }
        self._pair_edges = {
            name: np.unique(np.quantile(values, np.arange(1, PAIR_BINS) / PAIR_BINS)) if len(values) else np.empty(0)
            for name, values in known.items()
        }

    @property
    def compared(self) -> Compared:
        """How many rows are compared."""
        matched = None if self._matched is None else sum(self._matched.values())
        return Compared(self._group, len(self._training), sum(self._full.values()), matched)

    def figures(self, draws: int) -> Generator[Progress, None, list[Figure]]:
        """Every figure of the group."""
        stage = "Comparing all classes" if self._group is None else f"Comparing class {self._group}"
        counts = [(self._sides[0], self._full)]
        if self._matched is not None:
            counts += [(side, self._matched) for side in self._sides]
        needed = [draws if self._has_choice(*one) else 1 for one in counts]
        # The classifiers count as a step each.
        done, total = 0, sum(needed) + len(counts)
        found: list[list[dict[Key, float]]] = []
        areas = []
        first: _Profile | None = None
        for (side, count), of_it in zip(counts, needed, strict=True):
            scores = []
            for _ in range(of_it):
                profile = self._profile(self._drawn(side, count))
                first = first or profile
                scores.append(self._scores(profile))
                done += 1
                yield Progress(stage, done, total)
            found.append(scores)
            areas.append(told_apart(self._drawn(side, count), self._training, self._columns, self._random))
            done += 1
            yield Progress(stage, done, total)
        assert first is not None
        return [*self._distances(first, found), self._area(areas)]

    def _distances(self, first: _Profile, found: Sequence[Sequence[Mapping[Key, float]]]) -> Iterator[Figure]:
        """The distances of each side's draws, summed up; the first profile says which pairs differ most."""
        furthest = {f"{name}_max": block.furthest for name, block in self._blocks(first).items()}
        for name, columns in found[0][0]:
            of_sides = [np.array([scores[name, columns] for scores in side]) for side in found]
            means = [_known(float(values.mean())) for values in of_sides]
            spreads = [_middle(values) for values in of_sides]
            beside = (means[1], spreads[1], means[2], spreads[2]) if len(found) > 1 else (None, None, None, None)
            yield Figure(name, self._group, furthest.get(name, columns), means[0], None, *beside)

    def _area(self, areas: Sequence[tuple[float, Interval] | None]) -> Figure:
        """The figure of the classifier from the areas of each side."""
        pairs = [area if area is not None else (None, None) for area in areas]
        beside = (*pairs[1], *pairs[2]) if len(pairs) > 1 else (None, None, None, None)
        return Figure("real_or_synthetic_auc", self._group, (), *pairs[0], *beside)

    def _most(self, side: Mapping[str, pd.DataFrame]) -> dict[str, int]:
        """The most rows of each class that can be drawn in the proportions of the training rows; at least one each."""
        total = min(len(side[name]) / share for name, share in self._prior.items())
        return {name: min(len(side[name]), max(1, round(total * share))) for name, share in self._prior.items()}

    def _has_choice(self, side: Mapping[str, pd.DataFrame], counts: Mapping[str, int]) -> bool:
        return any(counts[name] < len(rows) for name, rows in side.items())

    def _drawn(self, side: Mapping[str, pd.DataFrame], counts: Mapping[str, int]) -> pd.DataFrame:
        return pd.concat(
            [
                rows.iloc[np.sort(self._random.choice(len(rows), size=counts[name], replace=False))]
                for name, rows in side.items()
            ],
            ignore_index=True,
        )

    @cached_property
    def _reference(self) -> _Profile:
        return self._profile(self._training)

    def _profile(self, rows: pd.DataFrame) -> _Profile:
        numbers = {name: rows[name].to_numpy(dtype=float) for name in self._numeric}
        known = {name: np.sort(values[~np.isnan(values)]) for name, values in numbers.items()}
        codes, widths = [], []
        for column in self._columns.modelled:
            edges = self._pair_edges.get(column.name)
            if edges is None:
                codes.append(np.asarray(rows[column.name].cat.codes, dtype=np.int64) + 1)
                widths.append(len(rows[column.name].cat.categories) + 1)
            else:
                values = numbers[column.name]
                codes.append(np.where(np.isnan(values), 0, np.searchsorted(edges, values) + 1))
                widths.append(len(edges) + 2)
        cells = (np.array(codes) + np.cumsum([0, *widths])[:-1, None]).T
        ones = np.full(cells.size, 1.0)
        starts = np.arange(0, cells.size + 1, len(widths))
        indicators = sparse.csr_array((ones, cells.ravel(), starts), shape=(len(rows), sum(widths)))
        return _Profile(
            known=known,
            histograms={
                name: np.bincount(np.searchsorted(self._edges[name], values), minlength=BINS) / len(values)
                if len(values)
                else np.full(BINS, np.nan)
                for name, values in known.items()
            },
            shares={column.name: level_shares(rows[column.name]) for column in self._features if not column.is_numeric},
            missing={column.name: float(rows[column.name].isna().mean()) for column in self._features},
            codes=label_code_correlations(rows, self._columns),
            associations=associations(rows, self._columns),
            pairs=sparse.csr_array((indicators.T @ indicators) / len(rows)),
            owners=np.repeat(np.arange(len(widths)), widths),
        )

    def _scores(self, profile: _Profile) -> dict[Key, float]:
        """The distances of some rows from the training rows."""
        ours, theirs = profile, self._reference
        scores: dict[Key, float] = {}
        by_column = {
            "kl_divergence": {
                name: kl_divergence(theirs.histograms[name], ours.histograms[name]) for name in self._numeric
            },
            "kolmogorov_smirnov": {
                name: kolmogorov_smirnov(ours.known[name], theirs.known[name]) for name in self._numeric
            },
            "total_variation": {name: total_variation(ours.shares[name], theirs.shares[name]) for name in ours.shares},
            "missing_difference": {
                name: abs(share - theirs.missing[name]) for name, share in ours.missing.items() if self._gaps[name]
            },
        }
        for figure, values in by_column.items():
            scores |= {(figure, (name,)): value for name, value in values.items()}
            if values:
                scores[figure, ()] = _mean(values.values())
        for name, block in self._blocks(profile).items():
            scores |= {(f"{name}_{figure}", ()): value for figure, value in block.figures.items()}
        return scores

    def _blocks(self, profile: _Profile) -> dict[str, "_Block"]:
        """Differences of the matrices of some rows and of the training rows, where there are columns for them."""
        columns = self._columns.modelled
        names = np.array([column.name for column in columns], dtype=object)
        is_level = np.array([not column.is_numeric for column in columns])
        associated = np.abs(profile.associations - self._reference.associations)
        both = abs(profile.pairs - self._reference.pairs).tocoo()
        first, second = (profile.owners[place] for place in both.coords)
        sums = np.bincount(first * len(names) + second, weights=both.data, minlength=len(names) ** 2)
        tables = without_diagonal(sums.reshape(len(names), len(names)) / 2)
        blocks = {
            "label_codes": _Block(np.abs(profile.codes - self._reference.codes), names, names),
            "cramers_v": _Block(associated[np.ix_(is_level, is_level)], names[is_level], names[is_level]),
            "correlation_ratio": _Block(associated[np.ix_(is_level, ~is_level)], names[is_level], names[~is_level]),
            "pair_total_variation": _Block(tables, names, names),
        }
        return {name: block for name, block in blocks.items() if block.is_of_pairs}


@dataclass(frozen=True)
class _Block:
    """Absolute differences of pairs of columns.

    Attributes:
        differences: r x c.
        rows: Names of the r columns.
        columns: Names of the c columns; the diagonal is nothing where they are the same.
    """

    differences: FloatArray
    rows: npt.NDArray[np.object_]
    columns: npt.NDArray[np.object_]

    @property
    def is_of_pairs(self) -> bool:
        """Whether there is a pair of different columns."""
        return len(self.rows) > 0 and len(set(self.rows) | set(self.columns)) > 1 and self.differences.size > 0

    @property
    def figures(self) -> dict[str, float]:
        """The figures of the matrix, as in the paper's appendix A.2.1."""
        return {
            "frobenius": float(np.linalg.norm(self.differences)),
            "mae": float(self.differences.mean()),
            "rmse": float(np.sqrt((self.differences**2).mean())),
            "max": float(self.differences.max()),
        }

    @property
    def furthest(self) -> tuple[str, ...]:
        """The pair of columns that differs most."""
        row, column = np.unravel_index(int(self.differences.argmax()), self.differences.shape)
        return str(self.rows[row]), str(self.columns[column])


def _by_class(rows: pd.DataFrame, schema: Schema) -> dict[str, pd.DataFrame]:
    """The rows of each class that has some."""
    target = rows[schema.target.name]
    return {name: rows[target == name] for name in schema.target.levels if (target == name).any()}


def _mean(values: Iterable[float]) -> float:
    """The mean of what can be measured; NaN of nothing."""
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")


def _known(value: float) -> float | None:
    return None if np.isnan(value) else value


def _middle(values: FloatArray) -> Interval | None:
    """Where the middle draws lie; None of a single one."""
    if len(values) == 1 or np.isnan(values).any():
        return None
    low, high = np.quantile(values, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return Interval(float(low), float(high))
