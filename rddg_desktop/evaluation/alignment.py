"""Brings rows from anywhere into the form in which they are judged: the schema's columns, types and levels."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from rddg_desktop.engine.schema import Column, Schema, natural_key
from rddg_desktop.errors import EvaluationError, Phrase
from rddg_desktop.language import marked

#: Columns named in a message, at most.
SHOWN = 10


@dataclass(frozen=True)
class Aligned:
    """Rows that were brought into form.

    Attributes:
        rows: Typed frame in the order of the schema's modelled columns; the index is kept.
        notices: What was left out, one sentence each.
    """

    rows: pd.DataFrame
    notices: tuple[str, ...]


def aligned(frame: pd.DataFrame, schema: Schema) -> Aligned:
    """Read synthetic rows, made here or elsewhere, as rows of a table.

    Columns may stand in any order. Cells may be texts, numbers of any type, or a typed frame's: a number is rounded to
    its column's precision, and one that stands for a level (1.0 for "1") becomes the level.

    Args:
        frame: n rows; a text frame, a typed frame or a mixture.
        schema: The table's schema, with the levels and the precision of its columns.

    Raises:
        EvaluationError: No rows, a column that is missing or there twice, cells that are no numbers, no dates or no
            legal levels. All such columns are named at once, cells never.
    """
    names = [str(name) for name in frame.columns]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise EvaluationError(
            "The rows have more than one column called {names}.",
            "It is unknown which of them is meant, so nothing was compared.",
            "Rename or remove all but one.",
            names=_listed(twice),
        )
    absent = [column.name for column in schema.modelled if column.name not in names]
    if absent:
        raise EvaluationError(
            "The rows lack a column of the table: {names}."
            if len(absent) == 1
            else "The rows lack {count:,} columns of the table: {names}.",
            "Only whole rows can be compared with whole rows, so nothing was compared.",
            "Give rows with all columns of the table, named as there.",
            names=_listed(absent),
            count=len(absent),
        )
    if not len(frame):
        raise no_rows(Phrase("synthetic"))
    known = {column.name for column in schema.columns}
    extra = [name for name in names if name not in known]
    text = marked("Notice", "Columns that the table does not have are left out: {names}.")
    notices = [text.format(names=_listed(extra))] if extra else []

    cells: dict[str, pd.Series] = {}
    problems = []
    for column in schema.modelled:
        cells[column.name], unread = _typed(frame[column.name], column)
        if unread:
            kind = ("dates" if column.date_format else "numbers") if column.is_numeric else "levels the table knows"
            problems.append(f"{column.name!r} ({unread} cells are no {kind})")
    if problems:
        raise EvaluationError(
            "Cells cannot be read in a column: {names}."
            if len(problems) == 1
            else "Cells cannot be read in {count:,} columns: {names}.",
            "Reading them as missing would change what is judged, so nothing was compared.",
            "Write them as the table does, or correct the type or the levels in the schema.",
            names=_listed(problems, ""),
            count=len(problems),
        )
    rows = pd.DataFrame(cells, index=frame.index)
    unclassed = rows[schema.target.name].isna()
    if unclassed.all():
        raise EvaluationError(
            "No row has a value of the target {target!r}.",
            "Rows are compared class by class, so nothing was compared.",
            "Give rows that name their class.",
            target=schema.target.name,
        )
    if unclassed.any():
        text = marked("Notice", "{count:,} rows have no value of the target and are left out.")
        notices.append(text.format(count=int(unclassed.sum())))
    return Aligned(rows[~unclassed], tuple(notices))


def united(schema: Schema, *frames: pd.DataFrame) -> list[pd.DataFrame]:
    """Typed frames of the same table with one set of levels, so that equal codes are equal levels.

    Held-out rows may have levels that no training row has; they come last.

    Args:
        schema: Its modelled columns are kept, in its order.
        frames: Typed frames; the index is replaced.
    """
    result = [frame[[column.name for column in schema.modelled]].reset_index(drop=True) for frame in frames]
    for column in schema.modelled:
        if column.is_numeric:
            continue
        levels = dict.fromkeys(column.levels)
        for frame in result:
            levels |= dict.fromkeys(frame[column.name].cat.categories)
        for frame in result:
            frame[column.name] = frame[column.name].cat.set_categories(list(levels), ordered=False)
    return result


def typed_with_unseen(frame: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """Typed frame of real rows that a schema fitted to other rows does not know.

    Categories that the schema lacks become levels of their own, behind its own; numbers beyond its range are kept.
    Rows without a value of the target are left out.

    Args:
        frame: Text frame with all modelled columns of the schema.
        schema: The schema.

    Raises:
        SchemaError: Cells of columns of numbers or dates that are none.
    """
    columns = []
    for column in schema.columns:
        if column.is_modelled and not column.is_numeric:
            texts = frame[column.name].dropna()
            unseen = set(texts) - {*column.levels, *column.missing_codes}
            columns.append(replace(column, levels=(*column.levels, *sorted(unseen, key=natural_key))))
        else:
            columns.append(column)
    typed = Schema(tuple(columns)).typed(frame)
    return typed[typed[schema.target.name].notna()]


def no_rows(which: Phrase) -> EvaluationError:
    """The error of a table without rows.

    Args:
        which: Which rows there are none of: an adjective.
    """
    return EvaluationError(
        "There are no {which} rows.",
        "Nothing can be compared with nothing.",
        "Choose a table with at least one row beside its header.",
        which=which,
    )


def _listed(names: list[str], quotes: str = "'") -> str:
    shown = ", ".join(f"{quotes}{name}{quotes}" for name in names[:SHOWN])
    return f"{shown} and {len(names) - SHOWN} more" if len(names) > SHOWN else shown


def _typed(cells: pd.Series, column: Column) -> tuple[pd.Series, int]:
    """The typed cells of a column and the number of those that cannot be read."""
    missing = cells.isna() | cells.isin(column.missing_codes)
    present = cells[~missing].astype(object)
    read: Mapping[object, object]
    if not column.is_numeric:
        by_number = _levels_by_number(column)
        read = {value: _level(value, column, by_number) for value in present.unique()}
    elif column.date_format and pd.api.types.is_numeric_dtype(cells):
        read = {value: float(value) for value in present.unique()}
    else:
        read = {value: column.parse_number(str(value).strip()) for value in present.unique()}
    values = present.map(read)
    unread = int(values.isna().sum())
    if column.is_numeric:
        return values.astype(float).reindex(cells.index), unread
    ordered = values.astype(object).reindex(cells.index)
    return pd.Series(pd.Categorical(ordered, categories=list(column.levels)), index=cells.index), unread


def _levels_by_number(column: Column) -> dict[float, str]:
    """Levels that are numbers, by their value, where no two have the same."""
    found: dict[float, str] = {}
    for level in column.levels:
        try:
            number = float(level)
        except ValueError:
            continue
        if number in found:
            return {}
        found[number] = level
    return found


def _level(value: object, column: Column, by_number: Mapping[float, str]) -> str | None:
    text = str(value).strip()
    if text in column.levels:
        return text
    try:
        number = float(value) if isinstance(value, bool | np.bool_) else float(text)
    except ValueError:
        return None
    return by_number.get(number)
