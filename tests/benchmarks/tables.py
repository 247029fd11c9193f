"""The tables of the benchmark: the public ones in the data folder, and made ones of any width."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from rddg_desktop.engine.plan import Plan, Settings, prepare
from rddg_desktop.engine.schema import Schema, infer
from rddg_desktop.engine.table_reading import read_table

#: A made table is named by this and its number of columns, the target included.
MADE = "made-"
MADE_ROWS = 400


@dataclass(frozen=True)
class Source:
    """Where a table comes from.

    Attributes:
        file: Its name in the data folder; empty for a made table.
        target: Its target column.
        split_column: The column that holds a published split, if there is one.
        exclude: Columns to leave out.
    """

    file: str
    target: str
    split_column: str | None = None
    exclude: tuple[str, ...] = ()


TABLES = {
    "thyroid": Source("thyroid_diff.csv", "Recurred", split_column="split"),
    "travel": Source("travel.csv", "Target"),
    "heart_failure": Source("heart_failure.csv", "DEATH_EVENT"),
    "cirrhosis": Source("cirrhosis.csv", "Status", exclude=("ID",)),
}


def data_folder() -> Path:
    """The folder of the public tables: `$RDDG_DATA`, else `../shared/data`."""
    stated = os.environ.get("RDDG_DATA")
    return Path(stated) if stated else Path(__file__).resolve().parents[2].parent / "shared" / "data"


@dataclass(frozen=True)
class Table:
    """A table that was read.

    Attributes:
        source: Where it comes from.
        frame: Its text frame.
    """

    source: Source
    frame: pd.DataFrame

    def plan(self, settings: Settings, *, published_split: bool = True) -> Plan:
        """Split the table and fit its schema; without the published split, at random by the settings' seed."""
        keep_split = published_split and self.source.split_column is not None
        return prepare(
            self.frame,
            settings,
            exclude=self.source.exclude if keep_split else self._left_out,
            split_column=self.source.split_column if keep_split else None,
        )

    def schema(self) -> Schema:
        """The schema of the whole table, which knows the levels of the held-out rows as well."""
        return infer(self.frame, target=self.source.target, exclude=self._left_out)

    def held_out(self, plan: Plan) -> pd.DataFrame:
        """Typed frame of the plan's held-out rows, in the columns of its training rows."""
        return self.schema().typed(self.frame.loc[list(plan.held_out)])[list(plan.training.columns)]

    @property
    def _left_out(self) -> tuple[str, ...]:
        split_column = self.source.split_column
        return (*self.source.exclude, split_column) if split_column is not None else self.source.exclude


def load(name: str) -> Table:
    """Read a public table, or make one of the given width."""
    if name.startswith(MADE):
        return Table(Source("", "Outcome"), made_frame(int(name.removeprefix(MADE))))
    return Table(TABLES[name], read_table(data_folder() / TABLES[name].file).frame)


def made_frame(columns: int, rows: int = MADE_ROWS) -> pd.DataFrame:
    """A text frame of mixed types whose columns all go with one hidden quantity, and so with each other.

    Args:
        columns: Columns in all, the target `Outcome` included: in turn decimals, categories, whole numbers and
            yes-or-no.
        rows: Rows; the class `bad` takes a fifth of them.
    """
    random = np.random.default_rng(columns)
    hidden = random.normal(size=rows)
    cells: dict[str, object] = {}
    for number in range(columns - 1):
        signal = 0.6 * hidden + 0.8 * random.normal(size=rows)
        match number % 4:
            case 0:
                cells[f"Marker{number}"] = [f"{value:.1f}" for value in 20 + 4 * signal]
            case 1:
                cells[f"Group{number}"] = np.array(["low", "medium", "high", "extreme"])[
                    np.digitize(signal, [-0.8, 0.2, 1.2])
                ]
            case 2:
                cells[f"Count{number}"] = [str(int(value)) for value in np.exp(3 + 0.5 * signal)]
            case _:
                cells[f"Sign{number}"] = np.where(signal > 0.5, "yes", "no")
    is_rare = hidden >= np.quantile(hidden, 0.8)
    cells["Outcome"] = np.where(is_rare, "bad", "good")
    return pd.DataFrame(cells, dtype=object)
