"""Hard rules as masks: no row that is written breaks one (method, section 4).

Every rule is laid out as a table over the levels of its columns: which combinations leave it a chance. With bins of
numbers that is found by interval arithmetic, so a combination is only excluded where no numbers inside the bins could
fulfil the rule. While a row is written, the mask of the next cell is the table at the levels written so far, and
wherever the rest is still open, of the best that can follow: that is the look-ahead which keeps rows out of dead ends.
Rules that share columns are laid out together as long as their table stays small.

Numbers are drawn inside their bins afterwards. The column that an equality computes is computed; rows that still break
a rule have their numbers drawn again, a limited number of times, and are then refused and counted by rule.

Reference for the interval arithmetic: R. E. Moore (1966), Interval Analysis, Prentice-Hall.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import cast

import numpy as np
import pandas as pd

from rddg_desktop.engine.conditions import (
    FALSE,
    OPEN,
    ROUNDING_ERROR,
    TRUE,
    And,
    Arithmetic,
    Between,
    BoolArray,
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
    Not,
    Operator,
    Or,
    Reference,
    SameLevel,
    Term,
    allowance,
    columns_of,
    term_values,
    truth,
)
from rddg_desktop.engine.levels import FloatArray, IntegerArray, Levels
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.schema import Column, ColumnType, Schema
from rddg_desktop.errors import StoppedError
from rddg_desktop.language import marked

#: Combinations of levels that one rule, and several rules together, may be laid out over. A rule of more is not seen
#: ahead, only checked.
MAXIMUM_CELLS = 1_000_000
MAXIMUM_JOINT_CELLS = 200_000
#: How often the numbers of a row are drawn again before it is refused.
REDRAWS = 12
#: Rows drawn for each class to see whether the rules leave any.
TRIAL_ROWS = 40
#: The class's place among a table's axes; the features are numbered from 0, in the order in which they are written.
CLASS_AXIS = -1

#: Draws rows again: places of the rows and a source of random numbers to a typed frame of these rows.
Draw = Callable[[IntegerArray, np.random.Generator], pd.DataFrame]


_WHAT_TO_DO = (
    marked("Error", "No further row was made; everything before is kept."),
    marked("Error", "Switch a rule off, make it soft or correct it, and resume."),
    "rddg-desktop rules FILE.rddg list",
)


@dataclass(frozen=True)
class _Layout:
    """Rules over the levels of their columns.

    Attributes:
        rules: The rules.
        axes: Their columns in the order in which rows are written, the class first.
        allowed: Whether a combination leaves all rules a chance; one dimension per axis.
    """

    rules: tuple[Rule, ...]
    axes: tuple[int, ...]
    allowed: BoolArray

    def at(self, axis: int) -> BoolArray:
        """Whether anything can still follow a combination of levels up to and with an axis."""
        place = self.axes.index(axis)
        return np.asarray(self.allowed.any(axis=tuple(range(place + 1, len(self.axes)))))

    def over(self, axes: Sequence[int]) -> BoolArray:
        """The same over more axes."""
        return self.allowed.reshape([self._size(axis) for axis in axes])

    def _size(self, axis: int) -> int:
        return self.allowed.shape[self.axes.index(axis)] if axis in self.axes else 1

    def joined(self, other: "_Layout") -> "_Layout":
        """Both together."""
        axes = tuple(sorted({*self.axes, *other.axes}))
        return _Layout((*self.rules, *other.rules), axes, self.over(axes) & other.over(axes))

    def joined_size(self, other: "_Layout") -> int:
        """Combinations that both together have."""
        axes = sorted({*self.axes, *other.axes})
        return int(np.prod([max(self._size(axis), other._size(axis)) for axis in axes]))


@dataclass(frozen=True)
class _Formula:
    """An equality that computes a column.

    Attributes:
        column: The column.
        term: What it equals.
        premise: Where it does; None everywhere.
        comparison: The equality, the column on its left.
        deviations: How far training rows are from it, in the tolerance's own terms, sorted; 0 without a tolerance.
    """

    column: Column
    term: Term
    premise: Condition | None
    comparison: Comparison
    deviations: FloatArray


@dataclass(frozen=True)
class Settled:
    """Rows after the hard rules.

    Attributes:
        rows: Typed frame of all rows, n.
        broken: Which of them break a rule all the same, shape (n,).
        by_rule: How many of them break each rule, by its text.
    """

    rows: pd.DataFrame
    broken: BoolArray
    by_rule: Counter[str]


class Enforcement:
    """Keeps rows to the hard rules that are on.

    Args:
        rules: All rules.
        levels: The table's levels.
        training: Typed training rows, for how far they are from the equalities.
    """

    def __init__(self, rules: Iterable[Rule], levels: Levels, training: pd.DataFrame) -> None:
        self._levels = levels
        self._schema = levels.schema
        self._rules = tuple(rule for rule in rules if rule.is_on and rule.is_hard)
        self._axes = {self._schema.target.name: CLASS_AXIS}
        self._axes |= {one.column.name: place for place, one in enumerate(levels.columns)}
        self._single = [layout for layout in map(self._layout, self._rules) if layout is not None]
        self._layouts = _together(self._single)
        self._ahead = {
            place: [(layout.axes[: layout.axes.index(place)], layout.at(place)) for layout in self._layouts
                    if place in layout.axes]
            for place in range(len(levels.columns))
        }  # fmt: skip
        self._formulas = self._computed(training)

    @property
    def is_idle(self) -> bool:
        """Whether there is no rule to keep to."""
        return not self._rules

    def allowed(self, column: int, classes: IntegerArray, earlier: IntegerArray) -> BoolArray | None:
        """Which levels of a column leave every rule a chance.

        Args:
            column: Number of the column.
            classes: Class of each row, shape (n,).
            earlier: Levels of at least the columns before it, shape (n, >= column).

        Returns:
            Shape (n, K); None where no rule speaks of the column.
        """
        result: BoolArray | None = None
        for axes, table in self._ahead[column]:
            found = table[tuple(classes if axis == CLASS_AXIS else earlier[:, axis] for axis in axes)]
            found = np.broadcast_to(found, (len(classes), table.shape[-1]))
            result = found if result is None else result & found
        return result

    def check(self, classes: Iterable[int]) -> None:
        """See that the rules leave rows of every class asked for.

        Raises:
            StoppedError: They contradict each other or the table's ranges; the message names them.
        """
        for class_number in classes:
            for layout in self._layouts:
                if not _leaves(layout, class_number):
                    raise self._contradiction(self._conflicting(layout, class_number), class_number)

    def settle(self, draw: Draw, count: int, random: np.random.Generator) -> Settled:
        """Draw rows so that they obey the rules.

        Args:
            draw: Draws the numbers of given rows; levels that are already decided stay.
            count: Number of rows n.
            random: Source of randomness.
        """
        rows = self._computed_rows(draw(np.arange(count), random), random)
        broken = self._broken(rows)
        numeric = [column.name for column in self._schema.features if column.is_numeric]
        for _ in range(REDRAWS if numeric else 0):
            places = np.flatnonzero(broken.any(axis=0))
            if not len(places):
                break
            again = self._computed_rows(draw(places, random), random)
            for name in numeric:
                cells = rows[name].to_numpy(dtype=float, copy=True)
                cells[places] = again[name].to_numpy(dtype=float)
                rows[name] = cells
            broken[:, places] = self._broken(again)
        by_rule = Counter({rule.text: int(one.sum()) for rule, one in zip(self._rules, broken, strict=True)})
        return Settled(rows, np.asarray(broken.any(axis=0)), +by_rule)

    def checked(self, rows: pd.DataFrame) -> Settled:
        """Rows as they are, and which of them break a rule."""
        broken = self._broken(rows)
        by_rule = Counter({rule.text: int(one.sum()) for rule, one in zip(self._rules, broken, strict=True)})
        return Settled(rows, np.asarray(broken.any(axis=0)), +by_rule)

    def _broken(self, rows: pd.DataFrame) -> BoolArray:
        """Which rule is broken by which row, shape (rules, n)."""
        result = np.zeros((len(self._rules), len(rows)), dtype=bool)
        for place, rule in enumerate(self._rules):
            result[place] = truth(rule.condition, rows, self._schema) == FALSE
        return result

    def _layout(self, rule: Rule) -> _Layout | None:
        """A rule over its columns' levels; None where there are too many combinations."""
        axes = tuple(sorted(self._axes[name] for name in columns_of(rule.condition)))
        sizes = [self._count(axis) for axis in axes]
        if np.prod([float(size) for size in sizes]) > MAXIMUM_CELLS:
            return None
        values = {}
        for place, axis in enumerate(axes):
            shape = [1] * len(axes)
            shape[place] = sizes[place]
            name = self._schema.target.name if axis == CLASS_AXIS else self._levels.columns[axis].column.name
            values[name] = self._possible(axis, shape)
        _, most = _truth_bounds(rule.condition, values, self._schema)
        return _Layout((rule,), axes, np.broadcast_to(most > FALSE, sizes))

    def _count(self, axis: int) -> int:
        return len(self._levels.classes) if axis == CLASS_AXIS else self._levels.columns[axis].count

    def _possible(self, axis: int, shape: Sequence[int]) -> "_Possible":
        if axis == CLASS_AXIS:
            texts = np.array(self._levels.classes, dtype=object)
            return _Possible(np.zeros(shape, dtype=bool), texts.reshape(shape), None, None)
        one = self._levels.columns[axis]
        missing = np.arange(one.count) >= one.known_count
        if not one.column.is_numeric:
            texts = np.array([*one.column.levels, *[None] * int(missing.sum())], dtype=object)
            return _Possible(missing.reshape(shape), texts.reshape(shape), None, None)
        low, high = one.bounds()
        return _Possible(missing.reshape(shape), None, low.reshape(shape), high.reshape(shape))

    def _conflicting(self, layout: _Layout, class_number: int) -> list[Rule]:
        """As few of a layout's rules as contradict each other."""
        needed = list(layout.rules)
        single = {one.rules[0].text: one for one in self._single}
        for rule in layout.rules:
            others = [one for one in needed if one is not rule]
            if not others:
                break
            together = single[others[0].text]
            for other in others[1:]:
                together = together.joined(single[other.text])
            if not _leaves(together, class_number):
                needed = others
        return needed

    def unobeyed(self, by_rule: Counter[str], class_number: int, rows: int) -> StoppedError:
        """What to say where so many rows of a class were tried and every one broke some rule."""
        listed = "; ".join(f"'{text}' ({count})" for text, count in by_rule.most_common(3))
        return StoppedError(
            "None of {rows} trial rows of the class {name} obeyed all hard rules. Most often broken: {listed}.",
            *_WHAT_TO_DO,
            rows=rows,
            name=self._levels.classes[class_number],
            listed=listed,
        )

    def _contradiction(self, rules: Sequence[Rule], class_number: int) -> StoppedError:
        texts = "; ".join(f"'{rule.text}'" for rule in rules)
        return StoppedError(
            "No row of the class {name} can obey the hard rule {texts}."
            if len(rules) == 1
            else "The hard rules contradict each other for rows of the class {name}: {texts}.",
            *_WHAT_TO_DO,
            name=self._levels.classes[class_number],
            texts=texts,
        )

    def _computed(self, training: pd.DataFrame) -> list[_Formula]:
        """The equalities that compute a column, each column once, those first that others need."""
        found: dict[str, list[_Formula]] = {}
        for rule in self._rules:
            premise, condition = None, rule.condition
            if isinstance(condition, Implication):
                premise, condition = condition.condition, condition.consequence
            if not isinstance(condition, Comparison) or condition.operator is not Operator.EQUAL:
                continue
            sides = (condition, replace(condition, left=condition.right, right=condition.left))
            # With a relative tolerance the sides are not alike.
            usable = sides[:1] if condition.tolerance is not None and condition.tolerance.is_relative else sides
            for side in usable:
                if isinstance(side.left, Reference) and side.left.column not in columns_of(side.right):
                    column = self._schema[side.left.column]
                    deviations = _deviations(side, premise, training, self._schema)
                    formula = _Formula(column, side.right, premise, side, deviations)
                    found.setdefault(column.name, []).append(formula)
                    break
        ordered: list[_Formula] = []
        while found:
            waiting = set(found)
            ready = [
                name
                for name, formulas in found.items()
                if not any(waiting & set(columns_of(one.term)) - {name} for one in formulas)
            ]
            if not ready:
                # They compute each other: drawing again must do.
                break
            for name in ready:
                ordered += found.pop(name)
        return ordered

    def _computed_rows(self, rows: pd.DataFrame, random: np.random.Generator) -> pd.DataFrame:
        """Rows with the columns computed that equalities determine; what is missing stays missing."""
        for formula in self._formulas:
            name = formula.column.name
            expected = term_values(formula.term, rows)
            where = ~np.isnan(expected) & rows[name].notna().to_numpy()
            if formula.premise is not None:
                where &= truth(formula.premise, rows, self._schema) == TRUE
            if not where.any():
                continue
            values = rows[name].to_numpy(dtype=float, copy=True)
            values[where] = _computed_values(formula, expected[where], self._schema, random)
            rows[name] = values
        return rows


def _computed_values(
    formula: _Formula, expected: FloatArray, schema: Schema, random: np.random.Generator
) -> FloatArray:
    """Values of a computed column at its precision, as far from the formula as training rows are."""
    column = formula.column
    deviations = random.choice(formula.deviations, size=len(expected))
    tolerance = formula.comparison.tolerance
    if tolerance is not None and tolerance.is_relative:
        deviations = deviations * np.abs(expected)
    allowed = allowance(formula.comparison, expected, schema)
    unit = column.step
    # The nearest values on the column's grid that the tolerance leaves; rounding must not lead out of it.
    first = np.ceil((expected - allowed) / unit - ROUNDING_ERROR)
    last = np.floor((expected + allowed) / unit + ROUNDING_ERROR)
    steps = np.clip(np.round((expected + deviations) / unit), first, np.maximum(first, last))
    values = np.round(steps * unit, column.decimals) if column.type is not ColumnType.DATE else steps * unit
    assert column.minimum is not None
    assert column.maximum is not None
    # A value out of range is no value of the column: inside, it breaks the rule and is drawn again.
    return np.asarray(np.clip(values, column.minimum, column.maximum))


def _deviations(
    comparison: Comparison, premise: Condition | None, training: pd.DataFrame, schema: Schema
) -> FloatArray:
    """How far the training rows that obey an equality are from it; at least one number."""
    if comparison.tolerance is None:
        return np.zeros(1)
    left, right = term_values(comparison.left, training), term_values(comparison.right, training)
    counted = truth(comparison, training, schema) == TRUE
    if premise is not None:
        counted &= truth(premise, training, schema) == TRUE
    apart = (left - right)[counted]
    if comparison.tolerance.is_relative:
        apart = np.divide(apart, np.abs(right[counted]), out=np.zeros_like(apart), where=right[counted] != 0)
    return np.sort(apart) if len(apart) else np.zeros(1)


def _together(layouts: Iterable[_Layout]) -> list[_Layout]:
    """Layouts that share columns, joined while they stay small; the smallest joints first."""
    joined = list(layouts)
    while True:
        pairs = [
            (one.joined_size(other), a, b)
            for (a, one), (b, other) in combinations(enumerate(joined), 2)
            if set(one.axes) & set(other.axes)
        ]
        size, a, b = min(pairs, default=(MAXIMUM_JOINT_CELLS + 1, 0, 0))
        if size > MAXIMUM_JOINT_CELLS:
            return joined
        joined[a] = joined[a].joined(joined.pop(b))


def _leaves(layout: _Layout, class_number: int) -> bool:
    """Whether a layout leaves any row of a class."""
    allowed = layout.allowed[class_number] if layout.axes[0] == CLASS_AXIS else layout.allowed
    return bool(allowed.any())


@dataclass(frozen=True)
class _Possible:
    """What the levels of a column can stand for, along the column's own dimension.

    Attributes:
        missing: Where the level is the missing value.
        texts: The level's text; None for numbers.
        low: Least number; NaN where missing; None for categories.
        high: Greatest number.
    """

    missing: BoolArray
    texts: np.ndarray[tuple[int, ...], np.dtype[np.object_]] | None
    low: FloatArray | None
    high: FloatArray | None


_Values = Mapping[str, _Possible]
_Bounds = tuple[FloatArray, FloatArray]


def _truth_bounds(condition: Condition, values: _Values, schema: Schema) -> _Bounds:
    """Least and greatest truth of a condition for every combination of levels."""
    match condition:
        case Not(part):
            least, most = _truth_bounds(part, values, schema)
            return 1 - most, 1 - least
        case Implication(first, second):
            return _truth_bounds(Or((Not(first), second)), values, schema)
        case And(parts) | Or(parts):
            bounds = [_truth_bounds(part, values, schema) for part in parts]
            combine = np.minimum if isinstance(condition, And) else np.maximum
            least, most = bounds[0]
            for lower, upper in bounds[1:]:
                least, most = combine(least, lower), combine(most, upper)
            return least, most
        case Comparison():
            return _comparison_bounds(condition, values, schema)
        case Between(column, low, high):
            ends = (Comparison(Reference(column), Operator.AT_LEAST, low),
                    Comparison(Reference(column), Operator.AT_MOST, high))  # fmt: skip
            return _truth_bounds(And(ends), values, schema)
        case Monotone():
            raise ValueError("a monotone relation is no condition on a row")
        case Membership() | SameLevel() | Missing() | MissingTogether():
            known = _level_truth(condition, values)
            return known, known


def _level_truth(condition: Membership | SameLevel | Missing | MissingTogether, values: _Values) -> FloatArray:
    """Truth of a condition that levels decide."""
    match condition:
        case Membership(column, levels, negated):
            one = values[column]
            found = np.isin(cast(FloatArray, one.texts), np.array(levels, dtype=object)) != negated
            return np.where(one.missing, OPEN, found)
        case SameLevel(first, second, negated):
            one, other = values[first], values[second]
            return np.where(one.missing | other.missing, OPEN, (one.texts == other.texts) != negated)
        case Missing(column, negated):
            return np.asarray(values[column].missing != negated, dtype=np.float64)
        case MissingTogether(columns):
            every, some = values[columns[0]].missing, values[columns[0]].missing
            for name in columns[1:]:
                every, some = every & values[name].missing, some | values[name].missing
            return np.asarray(every | ~some, dtype=np.float64)


def _comparison_bounds(comparison: Comparison, values: _Values, schema: Schema) -> _Bounds:
    missing = np.zeros((1,) * next(iter(values.values())).missing.ndim, dtype=bool)
    for name in columns_of(comparison):
        missing = missing | values[name].missing
    with np.errstate(all="ignore"):
        left, right = _term_bounds(comparison.left, values), _term_bounds(comparison.right, values)
        # Where a term has no value at all, say of a division by nothing, nothing is excluded.
        (left_low, left_high), (right_low, right_high) = (
            (np.where(np.isnan(low), -np.inf, low), np.where(np.isnan(high), np.inf, high))
            for low, high in (left, right)
        )
        ends = np.stack(np.broadcast_arrays(*(np.abs(end) for end in (left_low, left_high, right_low, right_high))))
        slack = 2 * ROUNDING_ERROR * np.maximum(np.where(np.isfinite(ends), ends, 0.0).max(axis=0), 1.0)
        operator = comparison.operator
        if operator in (Operator.GREATER, Operator.AT_LEAST):
            left_low, left_high, right_low, right_high = right_low, right_high, left_low, left_high
            operator = {Operator.GREATER: Operator.LESS, Operator.AT_LEAST: Operator.AT_MOST}[operator]
        if operator in (Operator.LESS, Operator.AT_MOST):
            possible, refutable = left_low <= right_high + slack, left_high >= right_low - slack
        else:
            size = np.maximum(np.abs(right_low), np.abs(right_high)).ravel()
            room = allowance(comparison, size, schema).reshape(right_low.shape) + slack
            possible = (left_low - room <= right_high) & (left_high + room >= right_low)
            # Two points at one place are equal for certain; anything else may differ.
            refutable = (left_low != left_high) | (right_low != right_high) | (left_low != right_low)
            if operator is Operator.UNEQUAL:
                possible, refutable = refutable, possible
    return np.where(missing, OPEN, np.where(refutable, FALSE, TRUE)), np.where(
        missing, OPEN, np.where(possible, TRUE, FALSE)
    )


def _term_bounds(term: Term, values: _Values) -> _Bounds:
    """Least and greatest value of a term for every combination of levels."""
    match term:
        case Constant(value) | Moment(value):
            point = np.array(float(value))
            return point, point
        case Reference(column):
            one = values[column]
            assert one.low is not None
            assert one.high is not None
            return one.low, one.high
        case Combination(left, operator, right):
            return _combined_bounds(operator, _term_bounds(left, values), _term_bounds(right, values))


def _combined_bounds(operator: Arithmetic, left: _Bounds, right: _Bounds) -> _Bounds:
    match operator:
        case Arithmetic.PLUS:
            return left[0] + right[0], left[1] + right[1]
        case Arithmetic.MINUS:
            return left[0] - right[1], left[1] - right[0]
        case Arithmetic.TIMES:
            return _extremes(np.multiply, left, right)
        case Arithmetic.OVER:
            low, high = _extremes(np.divide, left, right)
            around_zero = (right[0] <= 0) & (right[1] >= 0)
            return np.where(around_zero, -np.inf, low), np.where(around_zero, np.inf, high)
        case Arithmetic.POWER:
            low, high = _extremes(np.power, left, right)
            # Of a base of either sign the ends do not tell the extremes: for even powers the least is in between.
            mixed = (left[0] < 0) | (right[0] != right[1])
            return np.where(mixed, -np.inf, low), np.where(mixed, np.inf, high)


def _extremes(function: Callable[..., FloatArray], left: _Bounds, right: _Bounds) -> _Bounds:
    """Least and greatest of a function that is monotone in each argument, at the corners."""
    corners = np.stack(np.broadcast_arrays(*(function(one, other) for one in left for other in right)))
    # 0 times infinity is 0 here: the infinite end is never reached.
    unknown = np.isnan(corners) & ~np.isnan(left[0]) & ~np.isnan(right[0])
    corners = np.where(unknown, 0.0, corners)
    return corners.min(axis=0), corners.max(axis=0)
