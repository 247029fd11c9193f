from collections import Counter

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rddg_desktop.engine.reference import reference_set
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema


def training(counts):
    """Typed rows of classes a, b, ... with these counts, interleaved, and their schema."""
    names = [chr(ord("a") + i) for i in range(len(counts))]
    classes = sorted((i / count, name) for name, count in zip(names, counts, strict=True) for i in range(count))
    frame = pd.DataFrame({"y": pd.Categorical([name for _, name in classes], categories=names)})
    frame.index = 1000 + 7 * frame.index
    return frame, Schema((Column("y", ColumnType.CATEGORICAL, Role.TARGET, levels=tuple(names)),))


@settings(deadline=None, max_examples=30)
@given(
    counts=st.lists(st.integers(2, 40), min_size=2, max_size=4), size=st.integers(2, 30), seed=st.integers(0, 2**63 - 1)
)
def test_every_row_is_dealt_before_any_is_dealt_again(counts, size, seed):
    frame, schema = training(counts)
    batches = [reference_set(frame, schema, size, seed, batch) for batch in range(12)]
    for position, (name, count) in enumerate(zip(schema.target.levels, counts, strict=True)):
        share = max(1, size // len(counts) + (position < size % len(counts)))
        dealt = [row for batch in batches for row in batch.index[batch["y"] == name]]
        assert len(dealt) == 12 * share
        assert set(dealt) <= set(frame.index[frame["y"] == name])
        if count >= share:
            for start in range(0, len(dealt) - count + 1, count):
                assert len(set(dealt[start : start + count])) == count
            times = Counter(dealt)
            assert max(times.values()) - min(times[row] for row in frame.index[frame["y"] == name]) <= 1


def test_classes_stand_in_order_with_equal_shares():
    frame, schema = training([50, 20])
    rows = reference_set(frame, schema, 30, 0, 0)
    assert list(rows["y"]) == ["a"] * 15 + ["b"] * 15
    assert rows.index.is_unique


def test_a_class_too_small_for_its_share_is_drawn_with_replacement():
    frame, schema = training([50, 4])
    drawn = [reference_set(frame, schema, 30, 0, batch) for batch in range(20)]
    times = Counter(row for rows in drawn for row in rows.index[rows["y"] == "b"])
    assert sum(times.values()) == 20 * 15
    # 300 draws of 4 rows: 75 each, with a standard deviation of 7.5.
    assert all(40 < times[row] < 110 for row in frame.index[frame["y"] == "b"])


@pytest.mark.parametrize("batch", [0, 1, 5, 30])
def test_a_batch_depends_on_seed_and_number_alone(batch):
    frame, schema = training([33, 9])
    first = reference_set(frame, schema, 20, 7, batch)
    assert list(first.index) == list(reference_set(frame, schema, 20, 7, batch).index)
    assert list(first.index) != list(reference_set(frame, schema, 20, 8, batch).index)
    assert list(first.index) != list(reference_set(frame, schema, 20, 7, batch + 1).index)


def test_a_set_smaller_than_the_number_of_classes_shows_one_row_of_each():
    frame, schema = training([5, 5, 5])
    assert list(reference_set(frame, schema, 2, 0, 0)["y"]) == ["a", "b", "c"]
