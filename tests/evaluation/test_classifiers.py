import threading
import time

import numpy as np
import pytest

from rddg_desktop.evaluation.classifiers import CLASSIFIERS, in_parallel, predicted
from rddg_desktop.evaluation.encoding import Encoded


def rows(seed=0, count=60, classes=(0, 1)):
    draw = np.random.default_rng(seed)
    numbers = draw.choice(classes, count)
    return Encoded(np.column_stack([numbers + draw.normal(0, 0.3, count), draw.integers(0, 3, count)]), numbers)


@pytest.mark.parametrize("classifier", CLASSIFIERS, ids=lambda classifier: classifier.name)
def test_classifiers_tell_classes_apart_and_give_absent_ones_no_chance(classifier):
    training, test = rows(classes=(0, 2, 3)), rows(1, classes=(0, 2, 3))
    probabilities = predicted(classifier, training, test.features, 5, seed=0)
    assert probabilities.shape == (60, 5)
    assert probabilities.sum(axis=1) == pytest.approx(np.ones(60))
    assert (probabilities[:, [1, 4]] == 0).all()
    assert (probabilities.argmax(axis=1) == test.classes).mean() > 0.6


@pytest.mark.parametrize("classifier", CLASSIFIERS, ids=lambda classifier: classifier.name)
def test_the_same_seed_gives_the_same_and_other_seeds_too_where_none_is_used(classifier):
    training = rows()
    first, again, other = (predicted(classifier, training, training.features, 2, seed) for seed in (0, 0, 1))
    assert np.array_equal(first, again)
    if not classifier.uses_seed:
        assert np.array_equal(first, other)


@pytest.mark.parametrize("classifier", CLASSIFIERS, ids=lambda classifier: classifier.name)
def test_weights_count(classifier):
    training = rows()
    ones = predicted(classifier, training, training.features, 2, 0, np.ones(60))
    heavy = predicted(classifier, training, training.features, 2, 0, np.where(training.classes == 1, 20.0, 1.0))
    assert ones == pytest.approx(predicted(classifier, training, training.features, 2, 0), abs=1e-6)
    assert heavy[:, 1].mean() > ones[:, 1].mean()


def test_results_come_in_the_order_of_the_jobs():
    def job(number):
        time.sleep(0.02 if number % 3 == 0 else 0.0)
        return number

    jobs = (lambda number=number: job(number) for number in range(20))
    assert list(in_parallel(jobs, 3)) == list(range(20))


def test_closing_begins_no_further_job_and_leaves_no_thread():
    begun, go_on = [], threading.Event()

    def job(number):
        begun.append(number)
        if number > 0:
            go_on.wait(60)

    before = threading.active_count()
    results = in_parallel((lambda number=number: job(number) for number in range(1000)), 1)
    next(results)
    # What is under way ends only once the rest has been cancelled.
    ending = threading.Timer(0.2, go_on.set)
    ending.start()
    results.close()
    ending.join()
    assert len(begun) <= 2
    assert threading.active_count() == before


def test_what_a_job_raises_is_raised():
    results = in_parallel(iter([lambda: 1, lambda: 1 / 0]), 1)
    with pytest.raises(ZeroDivisionError):
        list(results)
