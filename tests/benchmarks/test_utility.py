import numpy as np
import pandas as pd
import pytest
from scipy import stats

from rddg_desktop.engine.schema import infer
from tests.benchmarks import utility


def encoded(seed, rows=120, distance=6.0):
    random = np.random.default_rng(seed)
    classes = (np.arange(rows) % 4 == 0).astype(int)
    numbers = random.normal(size=rows) + distance * classes
    return utility.Encoded(np.column_stack([numbers, random.integers(0, 3, rows)]), classes)


def test_a_missing_category_is_one_more_and_a_missing_number_the_training_median():
    frame = pd.DataFrame(
        {
            "Age": ["30", "40", "90", None, "50", "60"],
            "Ward": ["south", "north", None, "north", "south", "north"],
            "Outcome": ["died", "lived", "lived", "died", "lived", "lived"],
        },
        dtype=object,
    )
    schema = infer(frame, target="Outcome")
    typed = schema.typed(frame)
    rows = utility.Encoder(schema, typed.iloc[:3]).encode(typed)
    assert rows.features[:, 0].tolist() == [30, 40, 90, 40, 50, 60]
    assert rows.features[:, 1].tolist() == [1, 0, 2, 0, 1, 0]
    assert rows.classes.tolist() == [schema.target.levels.index(name) for name in frame["Outcome"]]


@pytest.mark.parametrize("is_level", [[False, True], [False, False], [True, True]])
def test_resampled_rows_are_balanced_and_hold_legal_categories(is_level):
    training = encoded(0)
    if is_level[0]:
        training = utility.Encoded(training.features.round(), training.classes)
    for resample in (utility.over_sampled, utility.smote):
        rows = resample(training, is_level, 0)
        assert np.bincount(rows.classes).tolist() == [90, 90]
        if is_level[1]:
            assert set(rows.features[:, 1]) <= {0, 1, 2}
    assert utility.original(training, is_level, 0) is training


def test_classifiers_tell_separate_classes_apart_and_guess_on_noise():
    assert min(utility.scores(encoded(0), encoded(1), rare=1, seed=0, threads=1).values()) > 98
    noise = utility.scores(encoded(0, distance=0.0), encoded(1, 400, distance=0.0), rare=1, seed=0, threads=1)
    assert 40 < noise["balanced_accuracy"] < 60
    assert noise["f1"] < 50


def test_the_interval_of_differences_is_students():
    differences = [1.0, 2.5, 0.5, 3.0, 1.5]
    mean, half_width = utility.mean_and_interval(differences)
    low, high = stats.ttest_1samp(differences, 0.0).confidence_interval(0.95)
    assert (mean - half_width, mean + half_width) == pytest.approx((low, high))
    assert np.isnan(utility.mean_and_interval([1.0])[1])
