"""The evidence table: which columns of the training rows go together, in words and figures.

RDDG, section 3.3 and prompt 1, asks a language model for the relationships in the core set. The evidence is computed
from the training rows beside it: it keeps a small model honest, and serves alone where the model is weak.

Beside its words a relation carries the rules that it suggests, where a row can obey them (see `rules.py`). They hold in
the training rows; whether they are laws or habits of one table, who knows the subject decides.

Nothing that chance explains is listed: p-values are corrected by Holm's method within each family of tests (all pairs
of columns; their mutual information; all order relations; all bounds; all pairs of columns with missing values), so
that a table of pure noise has a chance of at most 5 % per family to show anything. Formulas are tested on rows that
they were not fitted to (see `formulas.py`). No text speaks of a group of fewer than five rows.

References: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics
6(2), 65-70. J. Kivinen and H. Mannila (1995), Approximate inference of functional dependencies from relations,
Theoretical Computer Science 149(1), 129-149. L. A. Goodman and W. H. Kruskal (1954), Measures of association for cross
classifications, Journal of the American Statistical Association 49(268), 732-764. G. A. Miller (1955), Note on the bias
of information estimates, in H. Quastler, Information Theory in Psychology, 95-100. E. H. Linfoot (1957), An
informational measure of correlation, Information and Control 1(1), 85-89.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations, groupby, permutations

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse, special

from rddg_desktop.engine.association import association_matrix, association_p_values
from rddg_desktop.engine.conditions import (
    Arithmetic,
    Combination,
    Comparison,
    Condition,
    Constant,
    Implication,
    Membership,
    Missing,
    MissingTogether,
    Moment,
    Monotone,
    Operator,
    Reference,
    Term,
)
from rddg_desktop.engine.formulas import find_formulas
from rddg_desktop.engine.rules import number_text, text_of
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from rddg_desktop.language import marked

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
#: A gap in an order is told where so many rows, and this share of them, lie at it or just above it, and where it is no
#: less than this share of the median gap. Just above: within this share of the way to the median gap.
GAP_ROWS = 5
GAP_ROW_SHARE = 0.02
GAP_SHARE = 0.1
GAP_NEAR = 0.05
#: A group whose bounds are looked for, and what is compared with it, have so many rows.
MINIMUM_BOUND_GROUP = 20
#: A bound excludes at least this share of the rows outside the group.
BOUND_SHARE = 0.15
#: A threshold is sharp where this share of the rows next to it, as many as its group has, are beyond the bound; and
#: where that so many of a multiple of these rows are beyond it, but none of the group, has less than this probability.
SHARP_SHARE = 0.2
SHARP_ROWS = 3
SHARP_SIGNIFICANCE = 0.005
#: Most bounds that are listed.
MAXIMUM_BOUNDS = 30
#: A bound may be rounded away from the group by this share of the group's range.
BOUND_SLACK = 0.03
#: Cuts of a numeric column that are tried as bounds.
MAXIMUM_CUTS = 8
#: A rank correlation from here on suggests the rule that one column rises with the other.
MONOTONE = 0.5
#: Numbers enter the mutual information in at most so many quantile bins: fewer where the cells of the table of two such
#: columns would hold fewer rows than this on average.
INFORMATION_BINS = 8
INFORMATION_CELL = 5
#: Mutual information is told beside another association where, on the scale of a correlation, it is so much stronger.
CLEARLY_STRONGER = 0.2
#: In this share of the rows that lack one column the other must be missing to be implied.
IMPLIED = 0.95
#: Columns are missing together where at least this share of the rows that lack one of them lack both.
TOGETHER = 0.9


class EvidenceKind(StrEnum):
    """What was found."""

    PEARSON = "pearson"
    SPEARMAN = "spearman"
    CORRELATION_RATIO = "correlation ratio"
    CRAMERS_V = "cramers v"
    MUTUAL_INFORMATION = "mutual information"
    FORMULA = "formula"
    DEPENDENCY = "dependency"
    ORDER = "order"
    BOUND = "bound"
    MISSING_TOGETHER = "missing together"
    MISSING_IMPLIED = "missing implied"


@dataclass(frozen=True)
class Evidence:
    """One relation between columns.

    Attributes:
        kind: What was found.
        columns: Names of the columns; dependencies and bounds run from the first to the second, an order has the lesser
            first, a formula computes the first from the others.
        strength: From 0 to 1. Correlations and Cramér's V: the absolute value. Dependency: the share of the errors of
            guessing the commonest value that it avoids (Goodman and Kruskal's lambda). Order: twice the chance that
            values paired at random break it, at most 1. Missing together: of the rows that lack one of two columns,
            the share that lacks both; the lowest of all pairs. Missing implied: of the rows that lack the first column,
            the share that lacks the others; the lowest. Mutual information: on the scale of a correlation (Linfoot).
            Bound: the share of the rows outside the group that it excludes. Formula: the share of the variance
            explained in rows it was not fitted to.
        p_value: Of independence, corrected by Holm's method; None where nothing was tested.
        text: One line that says what goes with what, in which direction.
        rules: Executable rules that it suggests.
    """

    kind: EvidenceKind
    columns: tuple[str, ...]
    strength: float
    p_value: float | None
    text: str
    rules: tuple[Condition, ...] = ()


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
        text = marked("Notice", "Relations were computed from a random sample of {sampled:,} of {rows:,} rows.")
        notice = text.format(sampled=maximum_rows, rows=len(training))
    formulas = _formulas(rows, schema, seed)
    pairs, orders = _pairs(rows, schema), _orders(rows, schema)
    # Of two columns whose relation is exact, nothing less is told.
    exact = [*formulas, *orders, *(one for one in pairs if one.kind is EvidenceKind.DEPENDENCY)]
    explained = {frozenset(one.columns) for one in exact}
    bounds = _bounds(rows, schema, explained)
    found = [*formulas, *pairs, *orders, *bounds, *_missing(rows, schema)]
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
    """A column of few values: the group of each row, -1 where it is missing, the groups' names and their conditions."""

    codes: IntegerArray
    labels: tuple[str, ...]
    conditions: tuple[Condition, ...]

    @classmethod
    def of(cls, column: Column, cells: pd.Series) -> "_Groups | None":
        """The groups of a column of levels or of few distinct numbers; None for other columns."""
        if not column.is_numeric:
            conditions = tuple(Membership(column.name, (level,)) for level in cells.cat.categories)
            return cls(np.asarray(cells.cat.codes, dtype=np.int64), tuple(cells.cat.categories), conditions)
        codes, values = pd.factorize(cells, sort=True)
        if len(values) > MAXIMUM_DISTINCT_NUMBERS:
            return None
        return cls(
            np.asarray(codes, dtype=np.int64),
            tuple(column.format_number(float(value)) for value in values),
            tuple(_compared(column, Operator.EQUAL, float(value)) for value in values),
        )

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
    rank_strengths = rank_association_matrix(rows, schema)
    first, second = np.triu_indices(len(p_values), k=1)
    raw = p_values.to_numpy()[first, second]
    tested = ~np.isnan(raw)
    corrected = _holm(raw[tested])
    candidates = {column.name: _Groups.of(column, rows[column.name]) for column in schema.modelled}
    groups = {name: found for name, found in candidates.items() if found is not None}
    listed: list[Evidence] = []
    for a, b, p_value in zip(first[tested], second[tested], corrected, strict=True):
        if p_value >= SIGNIFICANCE:
            continue
        one, other = schema.modelled[a], schema.modelled[b]
        strength = float(strengths.to_numpy()[a, b])
        dependencies = _dependencies(one, other, groups, p_value)
        if dependencies:
            listed += dependencies
        elif one.is_numeric and other.is_numeric:
            listed.append(_correlation(one, other, strength, float(rank_strengths.to_numpy()[a, b]), p_value))
        elif one.is_numeric or other.is_numeric:
            numeric, level = (one, other) if one.is_numeric else (other, one)
            listed.append(_correlation_ratio(rows, numeric, level, groups[level.name], strength, p_value))
        elif strength > 0:
            listed.append(_cramers_v(one, other, groups, strength, p_value))
    position = {column.name: number for number, column in enumerate(schema.modelled)}
    strongest = np.fmax(strengths.abs().to_numpy(), rank_strengths.abs().to_numpy())
    told = {
        frozenset(one.columns): 1.0
        if one.kind is EvidenceKind.DEPENDENCY
        else float(strongest[position[one.columns[0]], position[one.columns[1]]])
        for one in listed
    }
    return listed + _informative(rows, schema, told)


def rank_association_matrix(typed: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """`association_matrix` of ranks: Spearman's correlation between numbers, the correlation ratio of ranks."""
    ranked = {column.name: typed[column.name].rank() for column in schema.modelled if column.is_numeric}
    return association_matrix(typed.assign(**ranked), schema)


def mutual_information_matrix(typed: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """Mutual information of every pair of modelled columns, in bits.

    Numbers enter in at most eight quantile bins. Each pair uses the rows in which both columns are known. What chance
    adds is taken off to first order (Miller 1955), so that independent columns have about 0; less than 0 becomes 0.

    Args:
        typed: Typed frame, n rows.
        schema: Its schema, m modelled columns.

    Returns:
        An m x m symmetric frame labelled with the columns' names. The diagonal is the column's entropy.
    """
    return _information(_binned(typed, schema))


def information_correlation(bits: pd.DataFrame) -> pd.DataFrame:
    """Mutual information on a scale from 0 to 1: how strongly two normal variables with as much of it correlate."""
    return pd.DataFrame(np.sqrt(1 - np.exp2(-2 * bits.to_numpy())), index=bits.index, columns=bits.columns)


def _binned(typed: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """The modelled columns as levels, numbers in quantile bins."""
    count = int(np.clip(np.sqrt(len(typed) / INFORMATION_CELL), 3, INFORMATION_BINS))

    def bins(cells: pd.Series) -> pd.Series:
        values = cells.to_numpy(dtype=float)
        known = np.unique(values[~np.isnan(values)])
        edges = known[1:]
        if len(known) > count:
            edges = np.unique(np.nanquantile(values, np.arange(1, count) / count))
        codes: IntegerArray = np.searchsorted(edges, values, side="right")
        names = [str(number) for number in range(len(edges) + 1)]
        known_codes = pd.Series(codes, index=cells.index, dtype=float).mask(cells.isna())
        return known_codes.astype("category").cat.set_categories(range(len(names))).cat.rename_categories(names)

    return pd.DataFrame(
        {
            column.name: bins(typed[column.name]) if column.is_numeric else typed[column.name]
            for column in schema.modelled
        },
        index=typed.index,
    )


def _information(binned: pd.DataFrame) -> pd.DataFrame:
    codes = np.array([binned[name].cat.codes for name in binned.columns], dtype=np.int64)
    widths = [len(binned[name].cat.categories) for name in binned.columns]
    columns, rows = codes.shape
    owner = np.repeat(np.arange(columns), widths)
    column, row = np.nonzero(codes >= 0)
    level = codes[column, row] + np.cumsum([0, *widths])[column]
    indicators = sparse.csr_array((np.ones(len(row)), (row, level)), shape=(rows, sum(widths)))
    known = (codes >= 0).T.astype(float)
    joint = (indicators.T @ indicators).tocoo()
    first, second = joint.coords
    # Rows of a level in which the other column is known: the margins of each pair's own contingency table.
    margin = indicators.T @ known
    pair = owner[first] * columns + owner[second]

    def summed(values: FloatArray) -> FloatArray:
        return np.asarray(np.bincount(pair, weights=values, minlength=columns**2), float).reshape(columns, columns)

    counts = known.T @ known
    weights = joint.data * np.log(joint.data / (margin[first, owner[second]] * margin[second, owner[first]]))
    present = np.zeros((columns, columns))
    np.add.at(present, owner, (margin > 0).astype(float))
    cells = summed(np.ones_like(weights))
    with np.errstate(divide="ignore", invalid="ignore"):
        information = summed(weights) / counts + np.log(counts)
        bias = (cells - present - present.T + 1) / (2 * counts)
    # A column shares all that it tells with itself; that estimate errs the other way, and is left as it is.
    np.fill_diagonal(bias, 0.0)
    bits = np.maximum(information - bias, 0.0) / np.log(2)
    return pd.DataFrame((bits + bits.T) / 2, index=binned.columns, columns=binned.columns)


def _informative(rows: pd.DataFrame, schema: Schema, told: Mapping[frozenset[str], float]) -> list[Evidence]:
    """Pairs that share much more information than their correlations say, such as those of a U-shape.

    Only pairs with a number: Cramér's V already measures all that two columns of levels share.

    Args:
        rows: The training rows.
        schema: Their schema.
        told: How strong the associations of the pairs are that are listed already.
    """
    binned = _binned(rows, schema)
    as_levels = [
        replace(column, type=ColumnType.CATEGORICAL, levels=tuple(binned[column.name].cat.categories))
        for column in schema.modelled
    ]
    p_values = association_p_values(binned, Schema(tuple(as_levels))).to_numpy()
    bits = _information(binned)
    scaled = information_correlation(bits).to_numpy()
    first, second = np.triu_indices(len(p_values), k=1)
    raw = p_values[first, second]
    tested = ~np.isnan(raw)
    evidence = []
    for a, b, p_value in zip(first[tested], second[tested], _holm(raw[tested]), strict=True):
        one, other = schema.modelled[a], schema.modelled[b]
        known = told.get(frozenset((one.name, other.name)))
        is_clear = scaled[a, b] > 0 if known is None else scaled[a, b] >= known + CLEARLY_STRONGER
        if p_value < SIGNIFICANCE and is_clear and (one.is_numeric or other.is_numeric):
            text = (
                f"{one.name} and {other.name}: mutual information {bits.to_numpy()[a, b]:.2f} bits, "
                f"as much as a correlation of {scaled[a, b]:.2f}, but neither simply rising nor falling"
            )
            text += _quarters(rows, one, other)
            columns = one.name, other.name
            evidence.append(
                Evidence(EvidenceKind.MUTUAL_INFORMATION, columns, float(scaled[a, b]), float(p_value), text)
            )
    return evidence


def _quarters(rows: pd.DataFrame, one: Column, other: Column) -> str:
    """The means of one numeric column in the quarters of another, told the way in which they differ more."""
    if not (one.is_numeric and other.is_numeric):
        return ""
    both = rows[[one.name, other.name]].dropna()
    best, text = 0.0, ""
    for given, told in ((one, other), (other, one)):
        quarters = pd.qcut(both[given.name], 4, labels=False, duplicates="drop")
        means = both[told.name].groupby(quarters).mean()
        spread = float(means.std() / both[told.name].std())
        if len(means) == 4 and quarters.value_counts().min() >= MINIMUM_GROUP and spread > best:
            listed = ", ".join(_mean_text(told, mean) for mean in means)
            best, text = spread, f"; mean {told.name} in the quarters of {given.name} from low to high: {listed}"
    return text


def _correlation(one: Column, other: Column, straight: float, ranked: float, p_value: float) -> Evidence:
    """Pearson's correlation where Spearman's agrees with it, else Spearman's, which no bend or outlier moves."""
    is_straight = abs(straight - ranked) <= STRAIGHT
    strength = straight if is_straight else ranked
    kind = EvidenceKind.PEARSON if is_straight else EvidenceKind.SPEARMAN
    name = "Pearson correlation" if is_straight else "Spearman rank correlation"
    text = (
        f"{one.name} and {other.name}: {name} {strength:.2f}; "
        f"higher {one.name} goes with {'higher' if strength > 0 else 'lower'} {other.name}"
        f"{'' if is_straight else f', not in a straight line or with outliers (Pearson correlation {straight:.2f})'}"
    )
    rules = (Monotone(one.name, other.name, ranked > 0),) if abs(ranked) >= MONOTONE else ()
    return Evidence(kind, (one.name, other.name), abs(strength), p_value, text, rules)


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
    rules = tuple(
        Implication(groups[given.name].conditions[group], groups[told.name].conditions[table[group].argmax()])
        for group in largest
        if table[group].sum() >= MINIMUM_BOUND_GROUP and table[group].max() >= DEPENDENCY_SHARE * table[group].sum()
    )
    return Evidence(EvidenceKind.DEPENDENCY, (given.name, told.name), strength, p_value, text, rules)


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
            gap = _gap(cells[greater.name] - cells[lesser.name], lesser, greater)
            names = lesser.name, greater.name
            text = f"{lesser.name} <= {greater.name}{f' - {number_text(gap)}' if gap else ''} in {where}"
            upper: Term = Reference(names[1])
            if gap:
                upper = Combination(upper, Arithmetic.MINUS, Constant(gap))
            rule = Comparison(Reference(names[0]), Operator.AT_MOST, upper)
            evidence.append(Evidence(EvidenceKind.ORDER, names, strength, p_value, text, (rule,)))
    return evidence


def _gap(gaps: FloatArray, lesser: Column, greater: Column) -> float:
    """The gap that an order never falls below, where rows heap there; else 0, for the smallest of n gaps is luck."""
    gaps = np.round(gaps[~np.isnan(gaps)], max(lesser.decimals, greater.decimals))
    least, typical = float(gaps.min()), float(np.median(gaps))
    near = int((gaps <= least + GAP_NEAR * (typical - least)).sum())
    is_told = least >= GAP_SHARE * typical > 0 and near >= max(GAP_ROWS, GAP_ROW_SHARE * len(gaps))
    return least if is_told and lesser.type is not ColumnType.DATE else 0.0


def _missing(rows: pd.DataFrame, schema: Schema) -> list[Evidence]:
    """Groups of columns that lack their values in the same rows, or nearly so; columns that lack theirs with others."""
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
        p_value = float(p_values[inside].max())
        # Of columns that mostly go together, some do always.
        alike: dict[bytes, list[str]] = {}
        for name in columns:
            alike.setdefault(missing[name].to_numpy().tobytes(), []).append(name)
        together = tuple(MissingTogether(tuple(same)) for same in alike.values() if len(same) > 1)
        evidence.append(Evidence(EvidenceKind.MISSING_TOGETHER, columns, strength, p_value, text, together))

    shares = shared / counts[:, None]
    # It must be more than that the other column is missing nearly always.
    implied = (shares >= IMPLIED) & (1 - shares <= 0.5 * (1 - counts / len(rows))) & (p_values < SIGNIFICANCE)
    # The first of a group stands for it.
    leaders = [group[0] for group in groups]
    for position in leaders:
        others = [other for other in leaders if other != position and implied[position, other]]
        if others:
            told = [names[other] for other in others]
            strength = float(shares[position, others].min())
            listed = ", ".join(told[:MAXIMUM_GROUPS])
            if len(told) > MAXIMUM_GROUPS:
                listed += f" and {len(told) - MAXIMUM_GROUPS} more"
            text = (
                f"where {names[position]} is missing, {listed} {'is' if len(told) == 1 else 'are'} missing too, "
                f"{'always' if strength == 1 else f'in {_percent(strength)} of these rows'}"
            )
            rules_implied = tuple(Implication(Missing(names[position]), Missing(name)) for name in told)
            p_value = float(p_values[position, others].max())
            columns = names[position], *told
            evidence.append(Evidence(EvidenceKind.MISSING_IMPLIED, columns, strength, p_value, text, rules_implied))
    return evidence


def _formulas(rows: pd.DataFrame, schema: Schema, seed: int) -> list[Evidence]:
    """Columns that are computed from others; the formulas for the levels of one category are one piece of evidence."""
    evidence = []
    found = find_formulas(rows, schema, seed)
    for _, group in groupby(found, key=lambda one: (one.columns[0], one.condition and one.condition.column)):
        formulas = sorted(group, key=lambda one: -one.count)
        rules = tuple(one.rule for one in formulas)
        first = formulas[0]
        names = dict.fromkeys(name for one in formulas for name in one.columns)
        columns = (*names, *((first.condition.column,) if first.condition is not None else ()))
        share = sum(one.share * one.count for one in formulas) / sum(one.count for one in formulas)
        where = "every row" if share == 1 else f"{_percent(share)} of rows"
        text = f"in {where}: {'; '.join(text_of(rule, schema) for rule in rules[:MAXIMUM_GROUPS])}"
        strength, p_value = min(one.explained for one in formulas), max(one.p_value for one in formulas)
        evidence.append(Evidence(EvidenceKind.FORMULA, columns, strength, p_value, text, rules))
    return evidence


#: What may hold, and the rows in which it does not.
_Claim = tuple[Condition, npt.NDArray[np.bool_]]


@dataclass(frozen=True)
class _Bound:
    """What holds in all rows of a group, and not in a share of the others.

    Attributes:
        condition: The group.
        consequence: What holds in it.
        columns: The column of the condition, that of the consequence.
        size: Rows of the group.
        share: Share of the other rows in which the consequence does not hold.
        p_value: Of no such row in a group of this size, if it were drawn at random.
    """

    condition: Condition
    consequence: Condition
    columns: tuple[str, str]
    size: int
    share: float
    p_value: float


def _bounds(rows: pd.DataFrame, schema: Schema, explained: set[frozenset[str]]) -> list[Evidence]:
    """Bounds and levels that hold only within a group: where a column has one level, or is below a number.

    If k of N rows are beyond the bound, a group of n rows drawn at random has none of them with the probability
    C(N - k, n) / C(N, n). The bound of a group is the largest or least value in it, so that k is the length of a run
    of ranks, and this is its exact distribution.
    """
    levels = [column for column in schema.modelled if not column.is_numeric]
    candidates = ((column.name, _Groups.of(column, rows[column.name])) for column in levels)
    groups = {name: one for name, one in candidates if one is not None}
    by_level, level_tests = _value_bounds(rows, schema, groups, explained)
    exclusions, exclusion_tests = _level_bounds(groups, explained)
    by_threshold, threshold_tests = _threshold_bounds(rows, schema, groups, explained)
    # Of two levels, one is never below a threshold where it is the other that all below it have.
    said = {bound.columns[::-1] for bound in by_level if len(groups[bound.columns[0]].labels) == 2}
    by_threshold = [bound for bound in by_threshold if bound.columns not in said]
    found = [*by_level, *exclusions, *by_threshold]
    tests = level_tests + exclusion_tests + threshold_tests
    found.sort(key=lambda bound: bound.p_value)
    p_values = _holm(np.array([*(bound.p_value for bound in found), *np.ones(tests - len(found))]))
    evidence = []
    for bound, p_value in zip(found, p_values, strict=False):
        if p_value < SIGNIFICANCE:
            rule = Implication(bound.condition, bound.consequence)
            text = f"{text_of(rule, schema)}, in all {bound.size} rows; not in {_percent(bound.share)} of the others"
            evidence.append(
                Evidence(EvidenceKind.BOUND, bound.columns, float(bound.share), float(p_value), text, (rule,))
            )
    return sorted(evidence, key=lambda one: -one.strength)[:MAXIMUM_BOUNDS]


def _none_of(beyond: npt.ArrayLike, size: npt.ArrayLike, total: npt.ArrayLike) -> FloatArray:
    """Probability that a random group of a size holds none of the rows beyond, of so many in all."""
    k, n, every = (np.asarray(one, dtype=float) for one in (beyond, size, total))
    log_factorial = special.gammaln
    possible = every - k - n >= 0
    rest = np.where(possible, every - k - n, 0.0)
    log = log_factorial(every - k + 1) + log_factorial(every - n + 1)
    log = log - log_factorial(rest + 1) - log_factorial(every + 1)
    return np.where(possible, np.exp(np.minimum(log, 0.0)), 0.0)


def _value_bounds(
    rows: pd.DataFrame, schema: Schema, groups: Mapping[str, _Groups], explained: set[frozenset[str]]
) -> tuple[list[_Bound], int]:
    """Numbers that are never below or above a bound where a column has one level; and how many were examined."""
    numeric = [column for column in schema.modelled if column.is_numeric]
    cells = rows[[column.name for column in numeric]].to_numpy(dtype=float)
    found: list[_Bound] = []
    tests = 0
    for name, given in groups.items():
        free = [number for number, column in enumerate(numeric) if frozenset((name, column.name)) not in explained]
        values = cells[given.codes >= 0][:, free]
        codes = given.codes[given.codes >= 0]
        total = (~np.isnan(values)).sum(axis=0)
        for group, condition in enumerate(given.conditions):
            inside = values[codes == group]
            size = (~np.isnan(inside)).sum(axis=0)
            large = np.flatnonzero((size >= MINIMUM_BOUND_GROUP) & (total - size >= MINIMUM_BOUND_GROUP))
            if not len(large):
                continue
            tests += 2 * len(large)
            low, high = np.nanmin(inside[:, large], axis=0), np.nanmax(inside[:, large], axis=0)
            for sign, extreme in ((1, high), (-1, low)):
                beyond = (sign * values[:, large] > sign * extreme).sum(axis=0)
                others = total[large] - size[large]
                for position in np.flatnonzero(beyond >= BOUND_SHARE * others):
                    column = numeric[free[large[position]]]
                    slack = BOUND_SLACK * (high[position] - low[position])
                    bound = _shortest(extreme[position], extreme[position] + sign * slack, column)
                    cut = int((sign * values[:, large[position]] > sign * bound).sum())
                    if cut < BOUND_SHARE * others[position]:
                        continue
                    operator = Operator.AT_MOST if sign > 0 else Operator.AT_LEAST
                    if low[position] == high[position]:
                        operator = Operator.EQUAL
                    p_value = _none_of(cut, size[large[position]], total[large[position]])
                    found.append(
                        _Bound(
                            condition,
                            _compared(column, operator, bound),
                            (name, column.name),
                            int(size[large[position]]),
                            cut / others[position],
                            float(p_value),
                        )
                    )
    return found, tests


def _level_bounds(groups: Mapping[str, _Groups], explained: set[frozenset[str]]) -> tuple[list[_Bound], int]:
    """Levels that never occur where another column has one level; and how many were examined."""
    candidates: list[tuple[int, bool, str, int, str, IntegerArray, IntegerArray]] = []
    tests = 0
    for first, second in permutations(groups, 2):
        if frozenset((first, second)) in explained:
            continue
        table = groups[first].table(groups[second])
        sizes, totals = table.sum(axis=1), table.sum(axis=0)
        every = int(sizes.sum())
        for group in map(int, np.flatnonzero(np.minimum(sizes, every - sizes) >= MINIMUM_BOUND_GROUP)):
            tests += int((totals > 0).sum())
            never = np.flatnonzero((table[group] == 0) & (totals >= BOUND_SHARE * (every - sizes[group])))
            if len(never):
                is_several = int((table[group] > 0).sum()) > 1
                candidates.append((int(sizes[group]), is_several, first, group, second, never, table))
    found: list[_Bound] = []
    told: set[tuple[str, int, str, int]] = set()
    # That two levels exclude each other is told once: of the smaller group.
    for size, is_several, first, group, second, never, table in sorted(candidates, key=lambda one: one[:2]):
        new = [int(level) for level in never if (second, int(level), first, group) not in told]
        told |= {(first, group, second, level) for level in new}
        if not new:
            continue
        given, other = groups[first], groups[second]
        if is_several:
            beyond = int(table[:, new].sum())
            consequence = Membership(second, tuple(other.labels[level] for level in new), negated=True)
        else:
            only = int(table[group].argmax())
            beyond = int(table.sum() - table[:, only].sum())
            consequence = Membership(second, (other.labels[only],))
        p_value = float(_none_of(beyond, size, table.sum()))
        share = beyond / int(table.sum() - size)
        found.append(_Bound(given.conditions[group], consequence, (first, second), size, share, p_value))
    return found, tests


def _threshold_bounds(
    rows: pd.DataFrame, schema: Schema, groups: Mapping[str, _Groups], explained: set[frozenset[str]]
) -> tuple[list[_Bound], int]:
    """Bounds of numbers of few values, and single levels, where another number is below or above a threshold.

    Two columns that rise together leave corners of their plane empty: that is no rule. Beyond the threshold what holds
    before it must therefore end abruptly.

    Returns:
        The bounds, and how many were examined.
    """
    numeric = [column for column in schema.modelled if column.is_numeric]
    cells = {column.name: rows[column.name].to_numpy(dtype=float) for column in numeric}
    orders = {
        name: np.argsort(values, kind="stable")[: np.count_nonzero(~np.isnan(values))] for name, values in cells.items()
    }
    found: list[_Bound] = []
    tests = 0
    for told in schema.modelled:
        claims = _claims(told, rows[told.name], groups)
        known = rows[told.name].notna().to_numpy()
        for given in numeric if claims else ():
            if given is told or frozenset((given.name, told.name)) in explained:
                continue
            order = orders[given.name][known[orders[given.name]]]
            values = cells[given.name][order]
            for is_below in (True, False):
                for claimed in claims:
                    consequences = [(consequence, broken[order]) for consequence, broken in claimed]
                    bound = _threshold_bound(given, told, values, consequences, is_below)
                    tests += len(claimed)
                    found += [bound] if bound is not None else []
    return found, tests


def _claims(told: Column, cells: pd.Series, groups: Mapping[str, _Groups]) -> list[list[_Claim]]:
    """What may hold of a column where another is on one side of a threshold: levels; upper bounds, lower bounds."""
    if not told.is_numeric:
        codes, conditions = groups[told.name].codes, groups[told.name].conditions
        return [[(condition, codes != level) for level, condition in enumerate(conditions[:MAXIMUM_CUTS])]]
    values = cells.to_numpy(dtype=float)
    distinct = np.unique(values[~np.isnan(values)])
    if not 2 <= len(distinct) <= MAXIMUM_DISTINCT_NUMBERS:
        return []
    claims: list[list[_Claim]] = []
    for cuts, operator in ((distinct[:-1], Operator.AT_MOST), (distinct[1:], Operator.AT_LEAST)):
        claims.append([])
        chosen = np.unique(np.linspace(0, len(cuts) - 1, MAXIMUM_CUTS).round().astype(int))
        for cut in map(float, cuts[chosen]):
            broken = values > cut if operator is Operator.AT_MOST else values < cut
            is_only = cut in (distinct[0], distinct[-1])
            claims[-1].append((_compared(told, Operator.EQUAL if is_only else operator, cut), broken))
    return claims


def _threshold_bound(
    given: Column,
    told: Column,
    values: FloatArray,
    claims: list[_Claim],
    is_below: bool,
) -> _Bound | None:
    """The claim that holds on one side of a threshold and excludes most of the other side; None where there is none.

    Args:
        given: The column of the threshold.
        told: The column of the claims.
        values: Values of the former, in rising order.
        claims: What may hold, and in which of the rows it does not.
        is_below: Whether it is to hold below the threshold.
    """
    if not is_below:
        values = -values[::-1]
    total = len(values)
    best: _Bound | None = None
    for claim, all_broken in claims:
        broken = all_broken if is_below else all_broken[::-1]
        count = int(broken.sum())
        size = int(np.searchsorted(values, values[broken.argmax()])) if count else total
        if not MINIMUM_BOUND_GROUP <= size <= total - MINIMUM_BOUND_GROUP:
            continue
        share = count / (total - size)
        near = broken[: (1 + SHARP_ROWS) * size]
        is_sharp = (
            near[size : 2 * size].mean() >= SHARP_SHARE and _none_of(near.sum(), size, len(near)) < SHARP_SIGNIFICANCE
        )
        if share < BOUND_SHARE or not is_sharp or (best is not None and share <= best.share):
            continue
        sign = 1 if is_below else -1
        # The threshold may lie anywhere above the last value of the group.
        inner, outer = sign * values[size - 1], sign * values[size]
        limit = _shortest(outer, outer - 0.9 * (outer - inner), given)
        condition = _compared(given, Operator.LESS if is_below else Operator.GREATER, limit)
        p_value = float(_none_of(count, size, total))
        best = _Bound(condition, claim, (given.name, told.name), size, share, p_value)
    return best


def _shortest(near: float, far: float, column: Column) -> float:
    """The number of fewest digits between two; of those the nearest to the first."""
    if column.type is ColumnType.DATE:
        return near
    sign = 1 if far >= near else -1
    largest = int(np.floor(np.log10(max(abs(near), abs(far), 1e-300))))
    for exponent in range(largest, -column.decimals - 1, -1):
        for step in (10.0**exponent, 10.0**exponent / 2):
            rounded = np.ceil(sign * near / step - 1e-9) * step * sign
            if sign * rounded <= sign * far and round(rounded, column.decimals) == round(rounded, 12):
                return float(round(rounded, column.decimals))
    return near


def _compared(column: Column, operator: Operator, value: float) -> Comparison:
    """A numeric column compared with a number or a date."""
    limit = Moment(value) if column.type is ColumnType.DATE else Constant(value)
    return Comparison(Reference(column.name), operator, limit)


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
