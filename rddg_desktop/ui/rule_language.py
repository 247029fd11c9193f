"""What helps a person to write rules about a table: how what is being typed may go on, and examples."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rddg_desktop.engine.conditions import (
    Between,
    Comparison,
    Condition,
    Constant,
    Implication,
    Membership,
    Missing,
    Operator,
    Reference,
)
from rddg_desktop.engine.rules import column_text, level_text, text_of
from rddg_desktop.engine.schema import Column, ColumnType, Schema

# What a rule is made of beside columns and levels, in the order in which it is offered.
WORDS = (
    "if",
    "then",
    "and",
    "or",
    "not",
    "in",
    "between",
    "is missing",
    "is known",
    "are missing together",
    "rises with",
    "falls with",
    "within",
)
# Ways to go on that are offered at once.
MOST_OFFERED = 50

# What stands between a column and a level: a comparison, or a list of levels that is not closed yet.
_TO_LEVEL = re.compile(r"(?:<=|>=|!=|≠|<>|==|=|<|>|\b(?:not\s+)?in\s*\{[^{}]*)\s*$", re.IGNORECASE)
_WORD_START = re.compile(r"(?<!\w)\w")


@dataclass(frozen=True)
class Completion:
    """How a rule that is being typed may go on.

    Attributes:
        start: Where in the text that which is completed begins.
        offered: What may stand there in its place; empty where nothing is known that fits.
    """

    start: int
    offered: tuple[str, ...] = ()


def completion(before: str, schema: Schema) -> Completion:
    """How a rule may go on.

    Args:
        before: What stands before the place where a person types.
        schema: The schema of the table.
    """
    for start in _starts(before):
        fitting = _fitting(before[start:], _candidates(before[:start], schema))
        if fitting:
            return Completion(start, fitting)
    if before and (before[-1].isalnum() or before[-1] in '_["'):
        return Completion(len(before))
    # Nothing of a name is typed yet: everything that can stand here is offered.
    return Completion(len(before), tuple(text for text, _ in _candidates(before, schema))[:MOST_OFFERED])


def examples(schema: Schema) -> tuple[str, ...]:
    """Rules that can be stated of a table, each of another kind: to learn from, not to believe."""
    return tuple(text_of(condition, schema) for condition in _examples(schema))


def _starts(before: str) -> Iterator[int]:
    """Where a name that is being typed may have begun: names can have several words, so the longest comes first."""
    opened = max(before.rfind("["), before.rfind('"'))
    if opened >= 0 and (before[opened] != "[" or "]" not in before[opened:]):
        yield opened
    yield from (found.start() for found in _WORD_START.finditer(before))


def _candidates(before: str, schema: Schema) -> Sequence[tuple[str, str]]:
    """What can stand behind a text: as rules write it, and as it is called."""
    column = _compared_column(before, schema)
    if column is not None:
        return [(level_text(column.name, level, schema), level) for level in column.levels]
    columns = [(column_text(one.name, schema), one.name) for one in schema.modelled]
    return [*columns, *((word, word) for word in WORDS)]


def _compared_column(before: str, schema: Schema) -> Column | None:
    """The column of levels that is being compared where a text ends; None where none is."""
    found = _TO_LEVEL.search(before)
    if found is None:
        return None
    head = before[: found.start()].rstrip().casefold()
    named = [one for one in schema.modelled if head.endswith((one.name.casefold(), f"{one.name.casefold()}]"))]
    column = max(named, key=lambda one: len(one.name), default=None)
    return None if column is None or column.is_numeric else column


def _fitting(typed: str, candidates: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Those that begin as typed; none where nothing would be added."""
    begun = typed.lstrip('["').casefold()
    if not begun:
        return ()
    fitting = [text for text, name in candidates if name.casefold().startswith(begun)]
    return () if fitting == [typed] else tuple(fitting[:MOST_OFFERED])


def _examples(schema: Schema) -> Iterator[Condition]:
    numbers = [
        column
        for column in schema.features
        if column.type in (ColumnType.INTEGER, ColumnType.REAL)
        and column.minimum is not None
        and column.maximum is not None
        and column.minimum < column.maximum
    ]
    levels = [column for column in schema.features if not column.is_numeric and len(column.levels) > 1]
    for column in numbers[:1]:
        yield _range(column)
    for column in levels[:1]:
        yield Membership(column.name, column.levels[:2])
    for column, number in zip(levels[:1], numbers[:1], strict=False):
        yield Implication(Membership(column.name, column.levels[:1]), _range(number))
    for one, other in list(pairwise(numbers))[:1]:
        yield Comparison(Reference(one.name), Operator.AT_MOST, Reference(other.name))
    for column in [one for one in schema.features if one.may_be_missing][:1]:
        yield Missing(column.name, negated=True)


def _range(column: Column) -> Between:
    """The range of a column in the training rows."""
    return Between(column.name, Constant(column.minimum or 0.0), Constant(column.maximum or 0.0))
