"""The four classifiers of the paper's protocol, and how many fits are got through.

Each fit has one thread, and several run side by side: on tables of some hundred to some thousand rows the threads of
one fit wait for each other longer than they work (XGBoost on two cores: 80 times the processor time). So the
figures do not depend on the number of threads either.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from rddg_desktop.evaluation.encoding import Encoded, FloatArray, IntegerArray

Result = TypeVar("Result")

# The libraries take seconds to load, which a program that only shows its help should not spend.
# ruff: noqa: PLC0415


class Model(Protocol):
    """What scikit-learn expects of a classifier."""

    def fit(self, features: FloatArray, classes: IntegerArray, *, sample_weight: FloatArray | None) -> object:
        """Learn from rows."""
        ...

    def predict_proba(self, features: FloatArray) -> FloatArray:
        """Probability of each class, shape (n, C)."""
        ...


def _xgboost(seed: int) -> Model:
    from xgboost import XGBClassifier

    model: Model = XGBClassifier(learning_rate=0.03, max_depth=4, random_state=seed, n_jobs=1, verbosity=0)
    return model


def _catboost(seed: int) -> Model:
    from catboost import CatBoostClassifier

    model: Model = CatBoostClassifier(
        learning_rate=0.003, depth=6, random_seed=seed, thread_count=1, verbose=False, allow_writing_files=False
    )
    return model


def _lightgbm(seed: int) -> Model:
    from lightgbm import LGBMClassifier

    model: Model = LGBMClassifier(learning_rate=0.1, max_depth=3, random_state=seed, n_jobs=1, verbosity=-1)
    return model


def _gradient_boosting(seed: int) -> Model:
    from sklearn.ensemble import GradientBoostingClassifier

    model: Model = GradientBoostingClassifier(random_state=seed)
    return model


@dataclass(frozen=True)
class Classifier:
    """One of the protocol's classifiers.

    Attributes:
        name: Its name.
        make: Makes an untrained one from a seed.
        uses_seed: Whether the seed can change what it learns. XGBoost and LightGBM draw nothing at random with the
            protocol's settings; CatBoost draws weights of rows, scikit-learn the order of equally good features.
    """

    name: str
    make: Callable[[int], Model]
    uses_seed: bool


XGBOOST = Classifier("XGBoost", _xgboost, uses_seed=False)
CATBOOST = Classifier("CatBoost", _catboost, uses_seed=True)
LIGHTGBM = Classifier("LightGBM", _lightgbm, uses_seed=False)
GRADIENT_BOOSTING = Classifier("GradientBoosting", _gradient_boosting, uses_seed=True)
CLASSIFIERS = (XGBOOST, CATBOOST, LIGHTGBM, GRADIENT_BOOSTING)


def predicted(
    classifier: Classifier,
    training: Encoded,
    test_features: FloatArray,
    class_count: int,
    seed: int,
    weights: FloatArray | None = None,
) -> FloatArray:
    """Train a classifier and ask it about rows.

    Args:
        classifier: Which one.
        training: Rows to train on, of at least two classes and not all alike.
        test_features: Features of the rows to be told, shape (n, p).
        class_count: Number of classes C.
        seed: Of the classifier.
        weights: Of the training rows; None weighs all alike.

    Returns:
        Probabilities, shape (n, C); 0 for classes that are not among the training rows.
    """
    # Not every classifier takes classes whose numbers leave gaps.
    present, numbers = np.unique(training.classes, return_inverse=True)
    model = classifier.make(seed)
    model.fit(training.features, numbers, sample_weight=weights)
    result = np.zeros((len(test_features), class_count))
    result[:, present] = model.predict_proba(test_features)
    return result


def in_parallel(jobs: Iterable[Callable[[], Result]], threads: int) -> Generator[Result, None, None]:
    """Results of jobs in their order, each as soon as it and all before it are there.

    Jobs are taken as they are needed, in the thread that asks for the results. Closing the generator cancels what has
    not begun and waits for what has.

    Args:
        jobs: What to do.
        threads: Jobs that run side by side.
    """
    waiting: deque[Future[Result]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for job in jobs:
                waiting.append(pool.submit(job))
                if len(waiting) > 2 * threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
