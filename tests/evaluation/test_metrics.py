import numpy as np
import pytest
from sklearn import metrics
from sklearn.linear_model import LogisticRegression

from rddg_desktop.evaluation.metrics import WEIGHABLE, Metric, calibration_slope, scores, weighted


def predictions(class_count, seed=0, rows=60):
    draw = np.random.default_rng(seed)
    actual = draw.integers(0, class_count, rows)
    raw = draw.gamma(1.0, size=(rows, class_count)) + np.eye(class_count)[actual]
    # Few different probabilities, so that there are ties.
    probabilities = np.round(raw / raw.sum(axis=1, keepdims=True), 1) + 0.01
    return actual, probabilities / probabilities.sum(axis=1, keepdims=True)


def by_scikit_learn(actual, probabilities, rare):
    predicted, is_rare = probabilities.argmax(axis=1), actual == rare
    class_count = probabilities.shape[1]
    return {
        Metric.F1_RARE: metrics.f1_score(is_rare, predicted == rare),
        Metric.F1_WEIGHTED: metrics.f1_score(actual, predicted, average="weighted"),
        Metric.BALANCED_ACCURACY: metrics.balanced_accuracy_score(actual, predicted),
        Metric.SENSITIVITY: metrics.recall_score(is_rare, predicted == rare),
        Metric.SPECIFICITY: metrics.recall_score(~is_rare, predicted != rare),
        Metric.PR_AUC: metrics.average_precision_score(is_rare, probabilities[:, rare]),
        Metric.MCC: metrics.matthews_corrcoef(actual, predicted),
        Metric.BRIER: metrics.brier_score_loss(
            actual, probabilities[:, 1] if class_count == 2 else probabilities, labels=np.arange(class_count)
        ),
    }


@pytest.mark.parametrize(("class_count", "rare"), [(2, 0), (2, 1), (4, 2)])
def test_figures_are_those_of_scikit_learn(class_count, rare):
    actual, probabilities = predictions(class_count)
    found = scores(actual, probabilities, rare)
    assert set(found) == set(Metric)
    assert {metric: found[metric] for metric in WEIGHABLE} == pytest.approx(
        by_scikit_learn(actual, probabilities, rare)
    )


@pytest.mark.parametrize("class_count", [2, 3])
def test_a_row_of_weight_three_counts_as_three_rows(class_count):
    actual, probabilities = predictions(class_count, seed=1)
    weights = np.random.default_rng(2).integers(0, 4, (5, len(actual)))
    for metric in WEIGHABLE:
        found = weighted(metric, actual, probabilities, 1, weights.astype(float))
        for one, value in zip(weights, found, strict=True):
            repeated = by_scikit_learn(np.repeat(actual, one), np.repeat(probabilities, one, axis=0), 1)
            assert value == pytest.approx(repeated[metric]), metric


def test_known_answers():
    actual = np.array([0] * 8 + [1] * 2)
    certain = np.eye(2)[actual]
    perfect = scores(actual, certain, 1)
    assert np.isnan(perfect.pop(Metric.CALIBRATION_SLOPE))
    assert perfect.pop(Metric.BRIER) == 0
    assert set(perfect.values()) == {1.0}

    blind = scores(actual, np.tile([0.9, 0.1], (10, 1)), 1)
    assert np.isnan(blind[Metric.CALIBRATION_SLOPE])
    assert blind[Metric.F1_RARE] == blind[Metric.SENSITIVITY] == blind[Metric.MCC] == 0
    assert blind[Metric.SPECIFICITY] == 1
    assert blind[Metric.BALANCED_ACCURACY] == 0.5
    assert blind[Metric.PR_AUC] == pytest.approx(0.2)
    assert blind[Metric.BRIER] == pytest.approx((8 * 0.1**2 + 2 * 0.9**2) / 10)


def test_the_calibration_slope_is_that_of_a_logistic_regression_on_the_logit():
    draw = np.random.default_rng(0)
    logits = draw.normal(-1, 1.5, 5000)
    is_rare = draw.random(5000) < 1 / (1 + np.exp(-logits))
    for exaggeration in (0.5, 1.0, 2.0):
        shown = exaggeration * logits
        oracle = LogisticRegression(C=1e12, tol=1e-10, max_iter=1000).fit(shown[:, None], is_rare).coef_[0, 0]
        slope = calibration_slope(is_rare, 1 / (1 + np.exp(-shown)))
        assert slope == pytest.approx(oracle, rel=1e-4)
        assert slope == pytest.approx(1 / exaggeration, rel=0.1)


def test_the_calibration_slope_is_undefined_where_the_classes_are_separate():
    is_rare = np.array([False, False, True, True])
    assert np.isnan(calibration_slope(is_rare, np.array([0.0, 0.2, 0.2, 1.0])))
    assert np.isnan(calibration_slope(is_rare, np.array([0.9, 0.8, 0.2, 0.1])))
    assert calibration_slope(is_rare, np.array([0.0, 0.6, 0.4, 1.0])) > 0
