import numpy as np
import pytest
from scipy import stats
from sklearn.metrics import roc_auc_score

from rddg_desktop.evaluation.intervals import area_under_curve, effective_number, newcombe, wilson


@pytest.mark.parametrize(("successes", "trials"), [(0, 7), (1, 40), (20, 40), (77, 77)])
def test_wilson_agrees_with_scipy(successes, trials):
    expected = stats.binomtest(successes, trials).proportion_ci(method="wilson")
    found = wilson(successes / trials, trials)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


def test_newcombe_gives_the_published_example():
    found = newcombe(56 / 70, 70, 48 / 80, 80)
    assert (found.low, found.high) == pytest.approx((0.0524, 0.3339), abs=1e-4)


def test_equal_weights_count_fully_and_a_single_heavy_one_counts_alone():
    assert effective_number(np.full(8, 0.3)) == pytest.approx(8)
    assert effective_number(np.array([1.0, 1e-9])) == pytest.approx(1)


def test_the_area_agrees_with_scikit_learn_ties_included():
    random = np.random.default_rng(0)
    positives, negatives = random.integers(0, 9, 50).astype(float), random.integers(-3, 7, 70).astype(float)
    area, interval = area_under_curve(positives, negatives)
    assert area == pytest.approx(roc_auc_score([1] * 50 + [0] * 70, np.concatenate([positives, negatives])))
    assert area in interval


def test_delongs_variance_is_that_of_the_pairs():
    random = np.random.default_rng(1)
    positives, negatives = random.normal(0.5, 1, 30).round(1), random.normal(0, 1, 40).round(1)
    pairs = (positives[:, None] > negatives) + 0.5 * (positives[:, None] == negatives)
    variance = pairs.mean(axis=1).var(ddof=1) / 30 + pairs.mean(axis=0).var(ddof=1) / 40
    _, interval = area_under_curve(positives, negatives)
    assert interval.high - interval.low == pytest.approx(2 * stats.norm.ppf(0.975) * variance**0.5)


def test_areas_are_within_their_intervals_as_often_as_stated():
    random = np.random.default_rng(2)
    true = stats.norm.cdf(0.8 / 2**0.5)
    inside = [true in area_under_curve(random.normal(0.8, 1, 60), random.normal(0, 1, 90))[1] for _ in range(500)]
    assert 0.91 < np.mean(inside) < 0.98
