"""What a rule says, and where it is true.

Conditions are three-valued (Kleene's strong logic): what a missing value leaves open is neither true nor false. A row
*breaks* a rule where the rule is false, and only there. `is missing` and `is known` are never open.

One condition speaks of the whole table: `rises with` and `falls with` state a monotone relation between two columns.
No single row can break it, so it is measured over pairs of rows and cannot be enforced.

Reference: S. C. Kleene (1952), Introduction to Metamathematics, section 64.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.schema import Schema

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]


class Operator(StrEnum):
    """How two terms are compared."""

    LESS = "<"
    AT_MOST = "<="
    GREATER = ">"
    AT_LEAST = ">="
    EQUAL = "="
    UNEQUAL = "!="


class Arithmetic(StrEnum):
    """How two terms make a third."""

    PLUS = "+"
    MINUS = "-"
    TIMES = "*"
    OVER = "/"
    POWER = "^"


@dataclass(frozen=True)
class Constant:
    """A number; of a date its days since 1970-01-01."""

    value: float


@dataclass(frozen=True)
class Moment:
    """A date, in days since 1970-01-01."""

    days: float


@dataclass(frozen=True)
class Reference:
    """The value of a numeric column."""

    column: str


@dataclass(frozen=True)
class Combination:
    """Two terms and what is done with them."""

    left: "Term"
    operator: Arithmetic
    right: "Term"


Term = Constant | Moment | Reference | Combination


@dataclass(frozen=True)
class Tolerance:
    """How far the two sides of an equality may be apart.

    Attributes:
        size: In units of the columns, or where it is relative a share of the right side's absolute value.
        is_relative: Which of the two.
    """

    size: float
    is_relative: bool


@dataclass(frozen=True)
class Comparison:
    """Two numbers compared.

    Attributes:
        left: One side.
        operator: How.
        right: The other side.
        tolerance: For `=`: how far the sides may be apart; None allows half a unit of the last decimal of the coarsest
            column that stands alone on a side, so that rounding breaks nothing.
    """

    left: Term
    operator: Operator
    right: Term
    tolerance: Tolerance | None = None


@dataclass(frozen=True)
class Membership:
    """The level of a column is one of some (or, negated, none of them)."""

    column: str
    levels: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True)
class SameLevel:
    """Two columns of levels have the same level (or, negated, different ones)."""

    first: str
    second: str
    negated: bool = False


@dataclass(frozen=True)
class Between:
    """A numeric column lies in a range, its ends included; both ends `Constant` or both `Moment`."""

    column: str
    low: Constant | Moment
    high: Constant | Moment


@dataclass(frozen=True)
class Missing:
    """A value is missing (or, negated, known)."""

    column: str
    negated: bool = False


@dataclass(frozen=True)
class MissingTogether:
    """The columns are all missing or all known."""

    columns: tuple[str, ...]


@dataclass(frozen=True)
class Monotone:
    """Over the table one numeric column rises (or falls) with another."""

    column: str
    other: str
    rises: bool


@dataclass(frozen=True)
class Not:
    """The opposite."""

    part: "Condition"


@dataclass(frozen=True)
class And:
    """All of them."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Or:
    """At least one of them."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Implication:
    """Where the first is true the second is."""

    condition: "Condition"
    consequence: "Condition"


Atom = Comparison | Membership | SameLevel | Between | Missing | MissingTogether | Monotone
Condition = Atom | Not | And | Or | Implication
#: Truth values: what is open lies between false and true.
TRUE, OPEN, FALSE = 1.0, 0.5, 0.0
#: Numbers this near are equal: relative to their size, the rounding error of a few operations.
ROUNDING_ERROR = 1e-9


def columns_of(condition: Condition | Term) -> tuple[str, ...]:
    """Names of the columns that a condition speaks of, in order of appearance, each once."""
    match condition:
        case Constant() | Moment():
            found: Iterable[str] = ()
        case Reference(column) | Membership(column) | Between(column) | Missing(column):
            found = (column,)
        case SameLevel(first, second) | Monotone(first, second):
            found = (first, second)
        case MissingTogether(columns):
            found = columns
        case Not(part):
            found = columns_of(part)
        case And(parts) | Or(parts):
            found = (name for part in parts for name in columns_of(part))
        case Implication(first, second) | Combination(first, _, second) | Comparison(first, _, second):
            found = (*columns_of(first), *columns_of(second))
    return tuple(dict.fromkeys(found))


def with_levels(condition: Condition, renamed: Mapping[str, str]) -> Condition:
    """A condition with other names for the levels that it speaks of; everything else stays."""
    match condition:
        case Membership(column, levels, negated):
            return Membership(column, tuple(renamed[level] for level in levels), negated)
        case Not(part):
            return Not(with_levels(part, renamed))
        case And(parts):
            return And(tuple(with_levels(part, renamed) for part in parts))
        case Or(parts):
            return Or(tuple(with_levels(part, renamed) for part in parts))
        case Implication(first, second):
            return Implication(with_levels(first, renamed), with_levels(second, renamed))
        case _:
            return condition


# Evaluation


def truth(condition: Condition, rows: pd.DataFrame, schema: Schema) -> FloatArray:
    """Truth of a condition in each of n typed rows: `TRUE`, `OPEN` or `FALSE`; shape (n,).

    Args:
        condition: The condition, whose columns the schema models.
        rows: Typed frame.
        schema: Its schema.

    Raises:
        ValueError: The condition holds a `Monotone`, which has no truth in a single row.
    """
    match condition:
        case Comparison():
            return _comparison_truth(condition, rows, schema)
        case Membership(column, levels, negated):
            found = rows[column].isin(levels).to_numpy() != negated
            return np.where(rows[column].isna(), OPEN, found)
        case SameLevel(first, second, negated):
            equal = rows[first].astype(object).eq(rows[second].astype(object)).to_numpy() != negated
            return np.where(rows[first].isna() | rows[second].isna(), OPEN, equal)
        case Between(column, low, high):
            values = rows[column].to_numpy(dtype=float)
            inside = _at_most(value_of(low), values) & _at_most(values, value_of(high))
            return np.where(np.isnan(values), OPEN, inside)
        case Missing(column, negated):
            return np.asarray(rows[column].isna().to_numpy() != negated, dtype=np.float64)
        case MissingTogether(columns):
            missing = rows[list(columns)].isna()
            return np.asarray(missing.all(axis=1) | ~missing.any(axis=1), dtype=np.float64)
        case Monotone():
            raise ValueError("a monotone relation is no condition on a row")
        case Not(part):
            return 1 - truth(part, rows, schema)
        case And(parts):
            return np.asarray(np.min([truth(part, rows, schema) for part in parts], axis=0))
        case Or(parts):
            return np.asarray(np.max([truth(part, rows, schema) for part in parts], axis=0))
        case Implication(first, second):
            return np.maximum(1 - truth(first, rows, schema), truth(second, rows, schema))


def term_values(term: Term, rows: pd.DataFrame) -> FloatArray:
    """Value of a term in each of n typed rows, shape (n,); NaN where a value is missing or there is no result."""
    match term:
        case Constant() | Moment():
            return np.full(len(rows), value_of(term))
        case Reference(column):
            return rows[column].to_numpy(dtype=np.float64)
        case Combination(left, operator, right):
            with np.errstate(all="ignore"):
                result = _APPLIED[operator](term_values(left, rows), term_values(right, rows))
            return np.where(np.isfinite(result), result, np.nan)


def _power(base: FloatArray, exponent: FloatArray) -> FloatArray:
    # NumPy has 1 to the power of anything be 1, and anything to the power of 0, even of what is missing.
    return np.where(np.isnan(base) | np.isnan(exponent), np.nan, np.power(base, exponent))


_APPLIED: Mapping[Arithmetic, Callable[[FloatArray, FloatArray], FloatArray]] = {
    Arithmetic.PLUS: np.add,
    Arithmetic.MINUS: np.subtract,
    Arithmetic.TIMES: np.multiply,
    Arithmetic.OVER: np.divide,
    Arithmetic.POWER: _power,
}


def allowance(comparison: Comparison, right: FloatArray, schema: Schema) -> FloatArray:
    """How far the sides of an equality may be apart in each row, the arithmetic's own rounding error excepted.

    Args:
        comparison: The equality.
        right: Values of its right side, shape (n,).
        schema: The schema, for the columns' decimals.
    """
    if comparison.tolerance is not None:
        size = comparison.tolerance.size
        with np.errstate(over="ignore"):
            return size * np.abs(right) if comparison.tolerance.is_relative else np.full(len(right), size)
    alone = [schema[side.column] for side in (comparison.left, comparison.right) if isinstance(side, Reference)]
    return np.full(len(right), max((column.step / 2 for column in alone), default=0.0))


def _comparison_truth(comparison: Comparison, rows: pd.DataFrame, schema: Schema) -> FloatArray:
    left, right = term_values(comparison.left, rows), term_values(comparison.right, rows)
    match comparison.operator:
        case Operator.AT_MOST:
            found = _at_most(left, right)
        case Operator.AT_LEAST:
            found = _at_most(right, left)
        case Operator.LESS:
            found = ~_at_most(right, left)
        case Operator.GREATER:
            found = ~_at_most(left, right)
        case Operator.EQUAL | Operator.UNEQUAL:
            with np.errstate(over="ignore"):
                apart = np.abs(left - right) - _slack(left, right)
            found = (apart <= allowance(comparison, right, schema)) == (comparison.operator is Operator.EQUAL)
    return np.where(np.isnan(left) | np.isnan(right), OPEN, found)


def _at_most(left: FloatArray | float, right: FloatArray | float) -> BoolArray:
    with np.errstate(over="ignore"):
        return np.asarray(left <= right + _slack(left, right))


def _slack(left: FloatArray | float, right: FloatArray | float) -> FloatArray:
    return np.asarray(ROUNDING_ERROR * np.maximum(np.maximum(np.abs(left), np.abs(right)), 1e-3))


def value_of(term: Constant | Moment) -> float:
    """The number that a constant is, or the days of a date."""
    return term.value if isinstance(term, Constant) else term.days
