"""The evidence table: which columns of the training rows go together, in words and figures.

RDDG, section 3.3 and prompt 1, asks a language model for the relationships in the core set. The evidence is computed
from the training rows beside it: it keeps a small model honest, and serves alone where the model is weak.

Nothing that chance explains is listed: p-values are corrected by Holm's method within each family of tests (all pairs
of columns; all order relations; all pairs of columns with missing values), so that a table of pure noise has a chance
of at most 5 % per family to show anything. No text speaks of a group of fewer than five rows.

References: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics
6(2), 65-70. J. Kivinen and H. Mannila (1995), Approximate inference of functional dependencies from relations,
Theoretical Computer Science 149(1), 129-149. L. A. Goodman and W. H. Kruskal (1954), Measures of association for cross
classifications, Journal of the American Statistical Association 49(268), 732-764.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.association import association_matrix, association_p_values
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

SIGNIFICANCE = 0.05
#: No text speaks of a group of fewer rows than this.
MINIMUM_GROUP = 5
#: Most groups that one line describes.
MAXIMUM_GROUPS = 6
#: Levels of which a Cramér's V line tells what they favour.
MAXIMUM_PHRASES = 4
#: Where Pearson's and Spearman's correlations differ by more, the relation is bent or rests on outliers.
STRAIGHT = 0.1
#: A numeric column of no more distinct values can take part in a dependency.
MAXIMUM_DISTINCT_NUMBERS = 20
#: An approximate dependency must hold in this share of the rows, and halve the errors of always guessing the commonest.
DEPENDENCY_SHARE = 0.95
DEPENDENCY_STRENGTH = 0.5
#: Share of the rows whose value occurs in five rows or more, which a column that determines another must have.
COUNTED_SHARE = 0.9
#: An order that would hold by itself in more than 95 % of random pairings says little.
ORDER_STRENGTH = 0.1
#: Columns are missing together where at least this share of the rows that lack one of them lack both.
TOGETHER = 0.9


class EvidenceKind(StrEnum):
    """What was found."""

    PEARSON = "pearson"
    SPEARMAN = "spearman"
    CORRELATION_RATIO = "correlation ratio"
    CRAMERS_V = "cramers v"
    DEPENDENCY = "dependency"
    ORDER = "order"
    MISSING_TOGETHER = "missing together"


@dataclass(frozen=True)
class Evidence:
    """One relation between columns.

    Attributes:
        kind: What was found.
        columns: Names of the columns; a dependency runs from the first to the second, an order has the lesser first.
        strength: From 0 to 1. Correlations and Cramér's V: the absolute value. Dependency: the share of the errors of
            guessing the commonest value that it avoids (Goodman and Kruskal's lambda). Order: twice the chance that
            values paired at random break it, at most 1. Missing together: of the rows that lack one of two columns,
            the share that lacks both; the lowest of all pairs.
        p_value: Of independence, corrected by Holm's method; None where nothing was tested.
        text: One line that says what goes with what, in which direction.
    """

    kind: EvidenceKind
    columns: tuple[str, ...]
    strength: float
    p_value: float | None
    text: str


def mine_evidence(
    training: pd.DataFrame, schema: Schema, maximum_rows: int = 10_000, seed: int = 0
) -> tuple[tuple[Evidence, ...], str]:
    """Find the relations in the training rows.

    Args:
        training: Typed training rows.
        schema: Their schema.
        maximum_rows: Of a larger table a random sample is taken.
        seed: Of the sample.

    Returns:
        The evidence, strongest first and, where strengths agree to two decimals, relations with the target first; and
        a notice for the user, empty unless a sample was taken.
    """
    notice = ""
    rows = training
    if len(training) > maximum_rows:
        rows = training.sort_index().sample(maximum_rows, random_state=seed)
        notice = f"Relations were computed from a random sample of {maximum_rows:,} of {len(training):,} rows."
    found = [*_pairs(rows, schema), *_orders(rows, schema), *_missing_together(rows, schema)]
    targets = {column.name for column in schema.modelled if column.role is Role.TARGET}
    found.sort(key=lambda evidence: (-round(evidence.strength, 2), targets.isdisjoint(evidence.columns)))
    return tuple(found), notice


def _holm(p_values: FloatArray) -> FloatArray:
    """P-values corrected for their number by Holm's step-down method."""
    order = np.argsort(p_values)
    corrected = np.maximum.accumulate(p_values[order] * np.arange(len(p_values), 0, -1))
    result = np.empty_like(p_values)
    result[order] = np.minimum(corrected, 1.0)
    return result


@dataclass(frozen=True)
class _Groups:
    """A column of few values: the group of each row, -1 where it is missing, and the groups' names."""

    codes: IntegerArray
    labels: tuple[str, ...]

    @classmethod
    def of(cls, column: Column, cells: pd.Series) -> "_Groups | None":
        """The groups of a column of levels or of few distinct numbers; None for other columns."""
        if not column.is_numeric:
            return cls(np.asarray(cells.cat.codes, dtype=np.int64), tuple(cells.cat.categories))
        codes, values = pd.factorize(cells, sort=True)
        if len(values) > MAXIMUM_DISTINCT_NUMBERS:
            return None
        return cls(np.asarray(codes, dtype=np.int64), tuple(column.format_number(float(value)) for value in values))

    def table(self, other: "_Groups") -> IntegerArray:
        """Row counts of every group of this column (down) with every group of the other (across)."""
        both = (self.codes >= 0) & (other.codes >= 0)
        cells = self.codes[both] * len(other.labels) + other.codes[both]
        shape = len(self.labels), len(other.labels)
        return np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape)


def _pairs(rows: pd.DataFrame, schema: Schema) -> list[Evidence]:
    """Associations and dependencies of all pairs of columns.

    A dependency takes the place of the association: it says the same, and more.
    """
    strengths, p_values = association_matrix(rows, schema), association_p_values(rows, schema)
    ranked = rows.assign(**{column.name: rows[column.name].rank() for column in schema.modelled if column.is_numeric})
    rank_strengths = association_matrix(ranked, schema)
    first, second = np.triu_indices(len(p_values), k=1)
    raw = p_values.to_numpy()[first, second]
    tested = ~np.isnan(raw)
    corrected = _holm(raw[tested])
    candidates = {column.name: _Groups.of(column, rows[column.name]) for column in schema.modelled}
    groups = {name: found for name, found in candidates.items() if found is not None}
    evidence: list[Evidence] = []
    for a, b, p_value in zip(first[tested], second[tested], corrected, strict=True):
        if p_value >= SIGNIFICANCE:
            continue
        one, other = schema.modelled[a], schema.modelled[b]
        strength = float(strengths.to_numpy()[a, b])
        dependencies = _dependencies(one, other, groups, p_value)
        if dependencies:
            evidence += dependencies
        elif one.is_numeric and other.is_numeric:
            evidence.append(_correlation(one, other, strength, float(rank_strengths.to_numpy()[a, b]), p_value))
        elif one.is_numeric or other.is_numeric:
            numeric, level = (one, other) if one.is_numeric else (other, one)
            evidence.append(_correlation_ratio(rows, numeric, level, groups[level.name], strength, p_value))
        elif strength > 0:
            evidence.append(_cramers_v(one, other, groups, strength, p_value))
    return evidence


def _correlation(one: Column, other: Column, straight: float, ranked: float, p_value: float) -> Evidence:
    """Pearson's correlation where Spearman's agrees with it, else Spearman's, which no bend or outlier moves."""
    is_straight = abs(straight - ranked) <= STRAIGHT
    strength = straight if is_straight else ranked
    kind = EvidenceKind.PEARSON if is_straight else EvidenceKind.SPEARMAN
    name = "Pearson correlation" if is_straight else "Spearman rank correlation"
    text = (
        f"{one.name} and {other.name}: {name} {strength:.2f}; "
        f"higher {one.name} goes with {'higher' if strength > 0 else 'lower'} {other.name}"
        f"{'' if is_straight else ', not in a straight line or with outliers'}"
    )
    return Evidence(kind, (one.name, other.name), abs(strength), p_value, text)


def _correlation_ratio(
    rows: pd.DataFrame, numeric: Column, level: Column, groups: _Groups, strength: float, p_value: float
) -> Evidence:
    cells = rows[numeric.name].to_numpy(dtype=float)
    both = (groups.codes >= 0) & ~np.isnan(cells)
    counts = np.bincount(groups.codes[both], minlength=len(groups.labels))
    sums = np.bincount(groups.codes[both], weights=cells[both], minlength=len(groups.labels))
    large = np.flatnonzero(counts >= MINIMUM_GROUP)
    means = sums[large] / counts[large]
    if len(large) > MAXIMUM_GROUPS:
        extremes = np.argsort(means)[[*range(MAXIMUM_GROUPS // 2), *range(-(MAXIMUM_GROUPS // 2), 0)]]
        large, means = large[extremes], means[extremes]
    text = f"{numeric.name} and {level.name}: correlation ratio {strength:.2f}"
    if len(large) > 1:
        listed = [
            f"{_mean_text(numeric, mean)} for {groups.labels[group]}" for group, mean in zip(large, means, strict=True)
        ]
        listed[0] = listed[0].replace(" for ", f" for {level.name} ", 1)
        text += f"; mean {numeric.name} is {', '.join(listed)}"
    return Evidence(EvidenceKind.CORRELATION_RATIO, (numeric.name, level.name), strength, p_value, text)


def _cramers_v(one: Column, other: Column, groups: Mapping[str, _Groups], strength: float, p_value: float) -> Evidence:
    """Says for the most remarkable levels of one column which level of the other they favour."""
    # What is told is the class, or the column of fewer levels; the other column is what it is told by.
    given, told = (one, other)
    if one.role is Role.TARGET or (other.role is not Role.TARGET and len(one.levels) < len(other.levels)):
        given, told = other, one
    table = groups[given.name].table(groups[told.name])
    sizes, overall = table.sum(axis=1), table.sum(axis=0) / table.sum()
    expected = np.outer(sizes, overall)
    surprise = np.divide(table - expected, np.sqrt(expected), out=np.zeros(table.shape), where=table >= MINIMUM_GROUP)
    favoured = surprise.argmax(axis=1)
    phrases = [
        f"{groups[told.name].labels[favoured[row]]} in {_percent(table[row, favoured[row]] / sizes[row])} "
        f"of {given.name} = {groups[given.name].labels[row]} (overall {_percent(overall[favoured[row]])})"
        for row in np.argsort(-surprise.max(axis=1), kind="stable")[:MAXIMUM_PHRASES]
        if surprise[row, favoured[row]] > 0
    ]
    text = f"{given.name} and {told.name}: Cramér's V {strength:.2f}"
    if phrases:
        text += f"; {told.name} is {', '.join(phrases)}"
    return Evidence(EvidenceKind.CRAMERS_V, (given.name, told.name), strength, p_value, text)


def _dependencies(one: Column, other: Column, groups: Mapping[str, _Groups], p_value: float) -> list[Evidence]:
    """The dependencies between two columns of few values, exact or approximate, in either direction."""
    if one.name not in groups or other.name not in groups:
        return []
    found = (_dependency(given, told, groups, p_value) for given, told in ((one, other), (other, one)))
    return [evidence for evidence in found if evidence is not None]


def _dependency(given: Column, told: Column, groups: Mapping[str, _Groups], p_value: float) -> Evidence | None:
    """The dependency of `told` on `given`; None where there is none worth telling.

    Values of `given` with fewer than five rows determine everything trivially: they are left out, and where that leaves
    fewer than nine rows in ten, `given` is too nearly unique. What is nearly constant, everything determines: the
    strength is measured against guessing the commonest value of `told`.
    """
    table = groups[given.name].table(groups[told.name])
    large = np.flatnonzero(table.sum(axis=1) >= MINIMUM_GROUP)
    counted = int(table[large].sum())
    if len(large) < 2 or counted < COUNTED_SHARE * table.sum():
        return None
    right, guessed = int(table[large].max(axis=1).sum()), int(table[large].sum(axis=0).max())
    if guessed == counted or right < DEPENDENCY_SHARE * counted:
        return None
    strength = (right - guessed) / (counted - guessed)
    if strength < DEPENDENCY_STRENGTH:
        return None
    largest = large[np.argsort(-table[large].sum(axis=1), kind="stable")][:MAXIMUM_GROUPS]
    mapping = ", ".join(
        f"{groups[given.name].labels[group]} -> {groups[told.name].labels[table[group].argmax()]}" for group in largest
    )
    share = "every row" if right == counted else f"{_percent(right / counted)} of rows"
    text = f"{given.name} determines {told.name} in {share}: {mapping}"
    return Evidence(EvidenceKind.DEPENDENCY, (given.name, told.name), strength, p_value, text)


def _orders(rows: pd.DataFrame, schema: Schema) -> list[Evidence]:
    """Pairs of numeric columns of which one is never above the other.

    Only dates are compared with dates, and only numbers whose units, where both are stated, are equal. If the columns
    were independent, values paired at random would break the order in a share q of the rows; that no row of n breaks
    it then has the probability (1 - q) to the power n. Disjoint ranges have q = 0 and are never listed.
    """
    numeric = [column for column in schema.modelled if column.is_numeric]
    cells = {column.name: rows[column.name].to_numpy(dtype=float) for column in numeric}
    tested: list[tuple[Column, Column, float, int]] = []
    for one, other in combinations(numeric, 2):
        same_kind = (one.type is ColumnType.DATE) == (other.type is ColumnType.DATE)
        if not same_kind or (one.unit and other.unit and one.unit != other.unit):
            continue
        for lesser, greater in ((one, other), (other, one)):
            low, high = cells[lesser.name], cells[greater.name]
            both = ~np.isnan(low) & ~np.isnan(high)
            broken = 0.0
            if not np.any(low > high) and np.any(low < high):
                broken = float(np.searchsorted(np.sort(high[both]), low[both]).mean() / both.sum())
            tested.append((lesser, greater, broken, int(both.sum())))
    if not tested:
        return []
    corrected = _holm(np.array([(1 - broken) ** count for _, _, broken, count in tested]))
    evidence = []
    for (lesser, greater, broken, count), p_value in zip(tested, corrected, strict=True):
        strength = min(1.0, 2 * broken)
        if p_value < SIGNIFICANCE and strength >= ORDER_STRENGTH:
            where = "every row" if count == len(rows) else "every row where both are known"
            text = f"{lesser.name} <= {greater.name} in {where}"
            evidence.append(Evidence(EvidenceKind.ORDER, (lesser.name, greater.name), strength, p_value, text))
    return evidence


def _missing_together(rows: pd.DataFrame, schema: Schema) -> list[Evidence]:
    """Groups of columns that lack their values in the same rows, or nearly so."""
    missing = rows[[column.name for column in schema.modelled]].isna()
    missing = missing.loc[:, (missing.sum() >= MINIMUM_GROUP) & ~missing.all()]
    names = list(missing.columns)
    if len(names) < 2:
        return []
    cells = missing.to_numpy(dtype=float)
    shared = cells.T @ cells
    counts = np.diag(shared)
    overlap = shared / (counts[:, None] + counts - shared)
    from scipy import stats  # noqa: PLC0415 - takes longer to load than the rest of the program together

    raw = np.asarray(stats.hypergeom.sf(shared - 1, len(rows), counts[:, None], counts), dtype=float)
    first, second = np.triu_indices(len(names), k=1)
    p_values = np.zeros_like(raw)
    p_values[first, second] = p_values[second, first] = _holm(raw[first, second])

    groups: list[list[int]] = []
    for position in range(len(names)):
        for group in groups:
            if (overlap[position, group] >= TOGETHER).all() and (p_values[position, group] < SIGNIFICANCE).all():
                group.append(position)
                break
        else:
            groups.append([position])
    evidence = []
    for group in groups:
        if len(group) < 2:
            continue
        inside = np.ix_(group, group)
        strength = float(overlap[inside].min())
        columns = tuple(names[position] for position in group)
        listed = ", ".join(columns[:MAXIMUM_GROUPS])
        if len(columns) > MAXIMUM_GROUPS:
            listed += f" and {len(columns) - MAXIMUM_GROUPS} more"
        share = missing[list(columns)].all(axis=1).mean()
        text = f"{listed} are {'always' if strength == 1 else 'mostly'} missing together, in {_percent(share)} of rows"
        evidence.append(Evidence(EvidenceKind.MISSING_TOGETHER, columns, strength, float(p_values[inside].max()), text))
    return evidence


def _percent(share: float) -> str:
    """A share in whole percent; what is not all or nothing never reads as if it were."""
    if 0 < share < 0.01:
        return "less than 1 %"
    if 0.99 < share < 1:
        return "more than 99 %"
    return f"{100 * share:.0f} %"


def _mean_text(column: Column, mean: float) -> str:
    """A mean to three significant digits, or as a date."""
    if column.type is ColumnType.DATE:
        return column.format_number(float(mean))
    return np.format_float_positional(float(f"{mean:.3g}"), trim="-")
