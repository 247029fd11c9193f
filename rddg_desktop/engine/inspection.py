"""What a person should know of a table before rows are made from it: how its columns are read, and what stands out."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.schema import Column, ColumnType, Role, infer
from rddg_desktop.engine.table import Table
from rddg_desktop.errors import SchemaError, TableError

#: A column from which so large a share of the rows of each class can be told gives the class away.
LEAK = 0.95
#: With fewer rows of the rare class to learn from, little is learned about it.
FEW_ROWS = 20
#: Numbers are parted into so many ranges of about equally many rows, or fewer, so that each has some rows.
RANGES, RANGE_ROWS = 20, 5

_PERSONAL_TYPES = (ColumnType.IDENTIFIER, ColumnType.TEXT)
#: Rows that tell what type such a column may have instead.
SAMPLED_ROWS = 1000
#: Types that a column of identifiers or free text may have instead, the most telling first.
_USABLE_TYPES = (ColumnType.INTEGER, ColumnType.REAL, ColumnType.DATE)


@dataclass(frozen=True)
class ColumnReading:
    """How a column is read.

    Attributes:
        column: The column. Where what is stated of it contradicts its cells, its type and role are the stated ones
            nevertheless.
        missing: Cells that are empty or stand for a missing value.
        different: Different values of the other cells.
        usable_type: What type a column of identifiers or free text has to be for rows to be made of it; None for all
            other columns.
        problem: Why it cannot be read as stated; None where it can.
    """

    column: Column
    missing: int
    different: int
    usable_type: ColumnType | None = None
    problem: SchemaError | TableError | None = None

    @property
    def is_constant(self) -> bool:
        """Whether all rows agree."""
        return self.different == 1 and not self.missing


class ColumnReader:
    """Reads the columns of a table, each by itself, and reads none twice of which the same is stated.

    Args:
        table: The table.

    Attributes:
        table: As given.
    """

    def __init__(self, table: Table) -> None:
        self.table = table
        self._known: dict[str, tuple[object, ColumnReading]] = {}

    def read(self, target: str, corrections: Mapping[str, Mapping[str, Any]]) -> tuple[ColumnReading, ...]:
        """Read all columns.

        Args:
            target: Name of the target; "" for none.
            corrections: What is stated of columns, by name (see `schema.corrections_from_json`).
        """
        names = map(str, self.table.frame.columns)
        return tuple(self._reading(name, name == target, corrections.get(name, {})) for name in names)

    def _reading(self, name: str, is_target: bool, stated: Mapping[str, Any]) -> ColumnReading:
        basis = (is_target, dict(stated))
        known = self._known.get(name)
        if known is None or known[0] != basis:
            known = basis, self._read(name, is_target, stated)
            self._known[name] = known
        return known[1]

    def _read(self, name: str, is_target: bool, stated: Mapping[str, Any]) -> ColumnReading:
        problem: SchemaError | TableError | None = None
        try:
            column = self._inferred(name, stated, is_target=is_target)
        except (SchemaError, TableError) as error:
            problem = error
            column = self._without_contradiction(name, stated)
            role = Role.TARGET if is_target else stated.get("role", column.role)
            column = replace(column, type=stated.get("type", column.type), role=role)
        cells = self.table.frame[name]
        values = cells[cells.notna() & ~cells.isin(column.missing_codes)]
        usable_type = self._usable_type(name, stated) if column.type in _PERSONAL_TYPES else None
        return ColumnReading(column, len(cells) - len(values), values.nunique(), usable_type, problem)

    def _without_contradiction(self, name: str, stated: Mapping[str, Any]) -> Column:
        """The column as it is read by itself, but for its missing codes."""
        try:
            return self._inferred(name, {key: stated[key] for key in stated if key == "missing_codes"})
        except TableError:
            # Infinite numbers have no range.
            return Column(name, ColumnType.REAL)

    def _usable_type(self, name: str, stated: Mapping[str, Any]) -> ColumnType:
        first = self.table.frame[[name]].head(SAMPLED_ROWS)
        for wanted in _USABLE_TYPES:
            try:
                infer(first, corrections={name: {**stated, "type": wanted, "role": Role.FEATURE}})
            except (SchemaError, TableError):
                continue
            return wanted
        return ColumnType.CATEGORICAL

    def _inferred(self, name: str, stated: Mapping[str, Any], *, is_target: bool = False) -> Column:
        schema = infer(
            self.table.frame[[name]],
            target=name if is_target else None,
            corrections={name: stated},
            descriptions=self.table.labels,
        )
        return schema[name]


@dataclass(frozen=True)
class Findings:
    """What stands out in the rows that are learned from.

    Attributes:
        leaks: Columns that give the class away, by name with `telling_share`.
        equal_rows: Rows that are equal to another one.
        rare_rows: Rows of the rare class.
    """

    leaks: Mapping[str, float]
    equal_rows: int
    rare_rows: int


def find(plan: Plan) -> Findings:
    """What stands out in the rows that a plan learns from."""
    training, schema = plan.training, plan.schema
    classes = training[schema.target.name]
    shares = {column.name: telling_share(training[column.name], classes) for column in schema.features}
    return Findings(
        leaks={name: share for name, share in shares.items() if share >= LEAK},
        equal_rows=int(training.duplicated(keep=False).sum()),
        rare_rows=int((classes == plan.settings.rare_class).sum()),
    )


def telling_share(cells: pd.Series, classes: pd.Series) -> float:
    """How surely a column alone tells the class.

    A row is assigned to the class in which its category, or range of numbers, is the commonest among the other rows. A
    missing value counts as a category, since what is measured can depend on the class.

    Args:
        cells: Typed cells of n rows.
        classes: Their classes, at least two rows of each.

    Returns:
        The share of rows that are assigned rightly, all classes counted alike (balanced accuracy): 1 for a column that
        says the same as the class, at most about 1 / number of classes for one that says nothing.
    """
    groups = _groups(cells)
    codes = classes.cat.codes.to_numpy()
    counts = np.zeros((groups.max() + 1, len(classes.cat.categories)))
    np.add.at(counts, (groups, codes), 1)
    sizes = counts.sum(axis=0)
    shares = counts / sizes
    right = np.zeros(len(sizes))
    for one, size in enumerate(sizes):
        rivals = np.delete(shares, one, axis=1).max(axis=1)
        # Without the row itself, which would otherwise be the proof of its own class.
        is_right = (counts[:, one] - 1) / (size - 1) > rivals
        right[one] = shares[is_right, one].sum()
    return float(right.mean())


def _groups(cells: pd.Series) -> npt.NDArray[np.intp]:
    """A number from 0 for each row: rows of the same category or range of numbers have the same one."""
    if isinstance(cells.dtype, pd.CategoricalDtype):
        return cells.cat.codes.to_numpy().astype(np.intp) + 1
    numbers = cells.to_numpy(dtype=float)
    known = ~np.isnan(numbers)
    groups = np.zeros(len(numbers), dtype=np.intp)
    if known.any():
        ranges = min(RANGES, max(1, known.sum() // RANGE_ROWS))
        edges = np.unique(np.quantile(numbers[known], np.arange(1, ranges) / ranges))
        groups[known] = np.searchsorted(edges, numbers[known], side="right") + 1
    return groups
