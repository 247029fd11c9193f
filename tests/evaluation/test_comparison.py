import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.schema import Column, ColumnType
from rddg_desktop.evaluation.comparison import FEWEST, RANGES, SYNTHETIC, TRAINING, grouped


@pytest.mark.parametrize(
    ("kind", "low", "high", "edges"),
    [
        (ColumnType.INTEGER, 0, 5, ["1", "2", "3", "4"]),
        (ColumnType.INTEGER, 18, 90, ["30", "40", "50", "60", "70", "80"]),
        (ColumnType.REAL, 0.0, 1.0, ["0.2", "0.4", "0.6", "0.8"]),
        (ColumnType.REAL, -3.0, 40.0, ["0", "10", "20", "30"]),
        (ColumnType.REAL, 1e-4, 9e-4, ["0.0002", "0.0004", "0.0006", "0.0008"]),
    ],
)
def test_numbers_are_parted_at_round_places_that_whole_numbers_can_have(kind, low, high, edges):
    column = Column("marker", kind, decimals=6)
    values = np.linspace(low, high, 400)
    cells = pd.Series(values.round() if kind is ColumnType.INTEGER else values)
    found = grouped(column, {TRAINING: cells, SYNTHETIC: cells})
    assert found is not None
    assert 2 <= len(found.labels) <= RANGES
    assert [text for text in found.edges if text in edges] == edges
    numbers = [float(text) for text in found.edges]
    assert np.allclose(np.diff(numbers), numbers[1] - numbers[0])
    assert found.shares[TRAINING].sum() == pytest.approx(1)


def test_a_value_at_an_edge_belongs_to_the_range_above_it():
    cells = pd.Series(np.repeat(np.arange(11) / 10, 10))
    found = grouped(Column("share", ColumnType.REAL, decimals=1), {TRAINING: cells, SYNTHETIC: cells})
    assert found is not None
    below = float(found.edges[0])
    assert found.shares[TRAINING][0] == pytest.approx((cells < below - 1e-12).mean())


def test_a_column_that_all_people_but_few_share_is_not_shown():
    cells = pd.Series(["common"] * 100 + ["rare"] * (FEWEST - 1))
    assert grouped(Column("type", ColumnType.CATEGORICAL), {TRAINING: cells, SYNTHETIC: cells}) is None
