"""Tables for the tests of the judge: as many rows of one distribution as are asked for."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.plan import Settings
from rddg_desktop.engine.schema import Schema, infer
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.evaluation.alignment import aligned
from tests.benchmarks.tables import data_folder, load


@dataclass(frozen=True)
class Sides:
    """Typed frames of one table: the training rows, held-out rows, and further rows of the same distribution."""

    training: pd.DataFrame
    held_out: pd.DataFrame
    fresh: pd.DataFrame
    schema: Schema


def drawn(training: int = 320, held_out: int = 80, fresh: int = 320, seed: int = 0, columns: int = 8) -> Sides:
    """Draw all rows from one distribution: decimals and categories that go with one hidden quantity and the class."""
    random = np.random.default_rng(seed)
    rows = training + held_out + fresh
    hidden = random.normal(size=rows)
    cells: dict[str, object] = {}
    for number in range(columns):
        signal = 0.6 * hidden + 0.8 * random.normal(size=rows)
        if number % 2:
            cells[f"Group{number}"] = np.array(["a", "b", "c", "d"])[np.digitize(signal, [-0.8, 0.2, 1.2])]
        else:
            cells[f"Marker{number}"] = [f"{value:.1f}" for value in 20 + 4 * signal]
    cells["Outcome"] = np.where(hidden + 0.5 * random.normal(size=rows) > 1, "bad", "good")
    frame = pd.DataFrame(cells, dtype=object)
    schema = infer(frame, target="Outcome")
    typed = schema.typed(frame)
    return Sides(
        typed.iloc[:training],
        typed.iloc[training : training + held_out],
        typed.iloc[training + held_out :],
        schema,
    )


def shuffled(rows: pd.DataFrame, target: str, seed: int = 0) -> pd.DataFrame:
    """Rows whose columns are shuffled within each class, each on its own."""
    random = np.random.default_rng(seed)
    parts = []
    for _, members in rows.groupby(target, observed=True):
        cells = {name: members[name].take(random.permutation(len(members))).array for name in members}
        parts.append(pd.DataFrame(cells))
    return pd.concat(parts, ignore_index=True)


def published_thyroid() -> Sides:
    """The thyroid table, and in `fresh` the first 1000 of the rows its authors published."""
    path = data_folder() / "reference" / "thyroid_rddg_published.csv"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    table = load("thyroid")
    plan, schema = table.plan(Settings("Recurred")), table.schema()
    return Sides(plan.training, table.held_out(plan), aligned(read_table(path).frame.iloc[:1000], schema).rows, schema)
