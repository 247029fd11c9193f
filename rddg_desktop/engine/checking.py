"""Checking a table against rules: any table with the columns of a schema, whoever made it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from rddg_desktop.engine.rulebook import Rule, breaking, measure
from rddg_desktop.engine.schema import (
    MISSING_TEXTS,
    MISSING_TEXTS_AMONG_NUMBERS,
    Column,
    ColumnType,
    Schema,
    natural_key,
)
from rddg_desktop.errors import SchemaError

#: How tables hold dates that a spreadsheet or a statistics program wrote.
_DATE_FORMATS = ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S")


@dataclass(frozen=True)
class Finding:
    """How the rows of a table take to a rule.

    Attributes:
        number: The rule's number, from 1.
        rule: The rule.
        support: Rows that say something of it.
        broken: Row numbers of those that break it, from 1.
    """

    number: int
    rule: Rule
    support: int
    broken: tuple[int, ...]


def check(rules: Sequence[Rule], rows: pd.DataFrame, schema: Schema) -> tuple[Finding, ...]:
    """Check typed rows against the rules that are on.

    Args:
        rules: All rules, in order.
        rows: Typed frame; see `readable`.
        schema: The schema that the rules are written in.
    """
    return tuple(
        Finding(
            number,
            rule,
            measure(rule.condition, rows, schema).support,
            tuple(int(row) + 1 for row in np.flatnonzero(breaking(rule.condition, rows, schema))),
        )
        for number, rule in enumerate(rules, 1)
        if rule.is_on
    )


def readable(frame: pd.DataFrame, schema: Schema) -> tuple[pd.DataFrame, dict[str, int]]:
    """Read the cells of a table that need not be the one its schema was inferred from.

    Categories that the schema does not know are kept: they equal none that a rule names.

    Args:
        frame: Text frame; columns that the schema does not model are left out.
        schema: The schema.

    Returns:
        Typed frame; and of each column the cells with an unknown category, where there are any.

    Raises:
        SchemaError: Columns are missing, or cells are no numbers or dates where there should be some.
    """
    missing = [column.name for column in schema.modelled if column.name not in frame]
    if missing:
        raise SchemaError(
            "The table lacks {count:,} of the project's columns: {columns}.",
            "Its rows cannot be judged by the rules, so nothing was checked.",
            "Check that it is the right table; its columns must be named as in the project.",
            count=len(missing),
            columns=", ".join(missing[:20]) + (", …" if len(missing) > 20 else ""),
        )
    typed, unknown = {}, {}
    for column in schema.modelled:
        cells = frame[column.name]
        fitting = _fitting(column, cells)
        typed[column.name] = _typed(fitting, cells)
        count = int(cells.isin(set(fitting.levels) - set(column.levels)).sum())
        if count:
            unknown[column.name] = count
    return pd.DataFrame(typed, index=frame.index), unknown


def _fitting(column: Column, cells: pd.Series) -> Column:
    """The column as it reads these cells: with the texts that are known to mean "missing", and with all categories."""
    texts = set(cells.dropna())
    words = MISSING_TEXTS | MISSING_TEXTS_AMONG_NUMBERS if column.is_numeric else MISSING_TEXTS
    codes = {text for text in texts - set(column.levels) if text.casefold() in words} | set(column.missing_codes)
    column = replace(column, missing_codes=tuple(sorted(codes)))
    if not column.is_numeric:
        return replace(column, levels=(*column.levels, *sorted(texts - codes - set(column.levels), key=natural_key)))
    return column


def _typed(column: Column, cells: pd.Series) -> pd.Series:
    readings = [column]
    if column.type is ColumnType.DATE:
        readings += [replace(column, date_format=date_format) for date_format in _DATE_FORMATS]
    problems = []
    for reading in readings:
        try:
            return Schema((reading,)).typed(cells.to_frame())[column.name]
        except SchemaError as error:
            problems.append(error)
    raise SchemaError(
        problems[0].sentences[0], "Nothing was checked.", "Correct these cells in the table, or leave them empty."
    ) from problems[0]
