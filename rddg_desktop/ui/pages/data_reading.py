"""What the data page shows, read from the project in the background."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from rddg_desktop.engine.inspection import ColumnReader, ColumnReading, Findings, find
from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.schema import Role
from rddg_desktop.engine.table import Table
from rddg_desktop.project.draft import Draft
from rddg_desktop.project.store import Project
from rddg_desktop.ui.foresight import TableReader

#: What a row is for: to learn from, to judge with, or nothing, since its class is missing.
LEARNED, HELD_OUT, UNUSED = 0, 1, 2


@dataclass(frozen=True)
class Columns:
    """A table, column by column.

    Attributes:
        draft: What is stated.
        table: The table that it is about.
        readings: How its columns are read, in order.
        classes: Rows of each class of the target, in the order of its levels; empty without a target.
    """

    draft: Draft
    table: Table
    readings: tuple[ColumnReading, ...]
    classes: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class Outlook:
    """What a run from the draft would learn from.

    Attributes:
        plan: The run.
        findings: What stands out.
        parts: For each row of the table `LEARNED`, `HELD_OUT` or `UNUSED`.
    """

    plan: Plan
    findings: Findings
    parts: npt.NDArray[np.int8]


class DataReader:
    """Reads a project for the data page, in one thread; of the same table it reads only what has changed.

    Args:
        tables: Reads the tables of the project.
    """

    def __init__(self, tables: TableReader) -> None:
        self._tables = tables
        self._reader: ColumnReader | None = None

    def columns(self, project: Project) -> Columns:
        """The draft's table, column by column."""
        draft, table = self._tables.read(project)
        if self._reader is None or self._reader.table is not table:
            self._reader = ColumnReader(table)
        readings = self._reader.read(draft.settings.target, draft.corrections)
        return Columns(draft, table, readings, _classes(table, readings))


def outlook(table: Table, plan: Plan) -> Outlook:
    """What a run would learn from.

    Args:
        table: The table.
        plan: The run.
    """
    parts = np.full(len(table.frame), UNUSED, dtype=np.int8)
    parts[plan.training.index] = LEARNED
    parts[list(plan.held_out)] = HELD_OUT
    return Outlook(plan, find(plan), parts)


def _classes(table: Table, readings: tuple[ColumnReading, ...]) -> Mapping[str, int]:
    target = next((one.column for one in readings if one.column.role is Role.TARGET), None)
    if target is None:
        return {}
    counts = table.frame[target.name].value_counts()
    return {level: int(counts[level]) for level in target.levels if level in counts}
