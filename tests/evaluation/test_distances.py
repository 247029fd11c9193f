import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist

from rddg_desktop.evaluation import distances
from rddg_desktop.evaluation.distances import encoded, nearest
from rddg_desktop.evaluation.progress import Progress, finished

LEVELS = ["a", "b", "c"]


def naive(first, second, training):
    """Gower's distance of two rows, cell by cell."""
    total = 0.0
    for name in training:
        one, two = first[name], second[name]
        if pd.isna(one) or pd.isna(two):
            total += pd.isna(one) != pd.isna(two)
        elif isinstance(training[name].dtype, pd.CategoricalDtype):
            total += one != two
        else:
            span = training[name].max() - training[name].min()
            total += min(abs(one - two) / span, 1) if span > 0 else one != two
    return total / len(training.columns)


def random_frame(rows, seed, missing=0.2, spread=10.0):
    random = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "x": np.where(random.random(rows) < missing, np.nan, random.uniform(0, spread, rows).round(1)),
            "constant": np.where(random.random(rows) < 0.1, 4.0, 3.0) if spread > 10 else np.full(rows, 3.0),
            "empty": np.full(rows, np.nan),
            "y": random.integers(0, 1000, rows).astype(float),
            "c": pd.Categorical(random.choice([*LEVELS, None], rows), categories=LEVELS),
        }
    )


def found(rows, reference, training):
    ours, theirs = encoded(training, rows, reference)
    return finished(nearest(ours, theirs))


@pytest.mark.parametrize("seed", range(3))
def test_nearest_and_second_nearest_agree_with_loops_over_cells(seed, monkeypatch):
    monkeypatch.setattr(distances, "TILE_ROWS", 7)
    monkeypatch.setattr(distances, "TILE_REFERENCE", 11)
    # The rows go beyond the range of the training rows, and so does the reference.
    training, reference, rows = (
        random_frame(30, seed),
        random_frame(40, seed + 10, spread=25),
        random_frame(20, 99, spread=30),
    )
    expected = np.array([[naive(one, two, training) for _, two in reference.iterrows()] for _, one in rows.iterrows()])
    neighbours = found(rows, reference, training)
    ordered = np.sort(expected, axis=1)
    assert neighbours.nearest == pytest.approx(ordered[:, 0], abs=2e-6)
    assert neighbours.second == pytest.approx(ordered[:, 1], abs=2e-6)
    assert expected[np.arange(20), neighbours.position] == pytest.approx(ordered[:, 0], abs=2e-6)


def test_distances_of_numbers_agree_with_scipy():
    random = np.random.default_rng(0)
    training = pd.DataFrame(random.random((50, 6)), columns=list("abcdef"))
    rows = training.sample(30, random_state=0) * 0.9 + 0.05
    spans = (training.max() - training.min()).to_numpy()
    expected = cdist(rows / spans, training / spans, "cityblock") / 6
    assert found(rows, training, training).nearest == pytest.approx(expected.min(axis=1), abs=1e-6)


def test_levels_ranges_and_missing_cells_count_as_stated():
    training = pd.DataFrame({"x": [0.0, 10.0], "c": pd.Categorical(["a", None], categories=["a", "b"])})
    rows = pd.DataFrame(
        {"x": [0.0, 5.0, np.nan, 99.0], "c": pd.Categorical(["a", "b", None, None], categories=["a", "b"])}
    )
    # Equal; half the range and another level; both missing where one is known; beyond the range counts as all of it.
    assert found(rows, training, training).nearest == pytest.approx([0.0, 0.75, 0.5, 0.5])


def test_the_second_nearest_may_be_as_near_and_is_infinite_where_there_is_none():
    training = pd.DataFrame({"x": [0.0, 0.0, 10.0]})
    row = pd.DataFrame({"x": [1.0]})
    twice = found(row, training, training)
    assert (twice.nearest[0], twice.second[0], twice.position[0]) == (pytest.approx(0.1), pytest.approx(0.1), 0)
    assert np.isinf(found(row, training.iloc[:1], training).second[0])


def test_levels_no_training_row_has_are_levels_of_their_own():
    training = pd.DataFrame({"c": pd.Categorical(["a", "a"], categories=["a"])})
    other = pd.DataFrame({"c": pd.Categorical(["z", "a"], categories=["z", "a"])})
    assert found(other, training, training).nearest == pytest.approx([1.0, 0.0])


def test_a_column_can_be_left_out():
    training = pd.DataFrame({"x": [0.0, 10.0], "c": pd.Categorical(["a", "b"])})
    rows = pd.DataFrame({"x": [10.0], "c": pd.Categorical(["a"], categories=["a", "b"])})
    ours, theirs = encoded(training, rows, training)
    assert finished(nearest(ours.without("c"), theirs.without("c"))).position.tolist() == [1]
    assert finished(nearest(ours.without("x"), theirs.without("x"))).position.tolist() == [0]


def test_progress_counts_the_rows_and_a_computation_can_be_given_up(monkeypatch):
    monkeypatch.setattr(distances, "TILE_ROWS", 8)
    frame = random_frame(20, 0)
    ours, theirs = encoded(frame, frame, frame)
    assert [*nearest(ours, theirs, "x")] == [Progress("x", 8, 20), Progress("x", 16, 20), Progress("x", 20, 20)]
    computation = nearest(ours, theirs)
    next(computation)
    computation.close()


CELLS = st.tuples(st.one_of(st.none(), st.floats(-50, 150, width=32)), st.one_of(st.none(), st.sampled_from(LEVELS)))


def frame_of(rows):
    return pd.DataFrame(
        {
            "x": np.array([np.nan if number is None else number for number, _ in rows], dtype=float),
            "c": pd.Categorical([level for _, level in rows], categories=LEVELS),
        }
    )


TRAINING = pd.DataFrame({"x": [0.0, 50.0, 100.0], "c": pd.Categorical(["a", "b", "c"])})


@settings(max_examples=60)
@given(CELLS, CELLS)
def test_distances_are_symmetric_and_within_0_and_1(first, second):
    one, two = frame_of([first]), frame_of([second])
    there, back = found(one, two, TRAINING).nearest[0], found(two, one, TRAINING).nearest[0]
    assert there == back
    assert 0 <= there <= 1
    assert there == pytest.approx(naive(one.iloc[0], two.iloc[0], TRAINING), abs=2e-6)


@settings(max_examples=30)
@given(st.lists(CELLS, min_size=1, max_size=12))
def test_every_row_is_at_no_distance_of_itself(rows):
    frame = frame_of(rows)
    neighbours = found(frame, frame, TRAINING)
    assert not neighbours.nearest.any()
    assert (neighbours.second >= neighbours.nearest).all()
