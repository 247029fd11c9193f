"""What synthetic rows are good for: classifiers trained with them, tested on real rows (the paper's protocol).

Training rows are original ones plus what a treatment adds; test rows are original rows that neither the method nor
the classifiers saw. Categories are label-encoded (alphabetic, a missing one is a category of its own), missing numbers
take the median of the original training rows, then everything is scaled to mean 0 and standard deviation 1. Not all
classifiers and not SMOTENC can take missing values, so all of them get the same filled table.
"""

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from catboost import CatBoostClassifier
from imblearn.over_sampling import SMOTE, SMOTEN, SMOTENC, RandomOverSampler
from lightgbm import LGBMClassifier
from scipy import stats
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import balanced_accuracy_score, f1_score
from sklearn.preprocessing import StandardScaler
from xgboost import XGBClassifier

from rddg_desktop.engine.schema import Schema

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

CONFIDENCE = 0.95
#: Neighbours that SMOTE interpolates between; fewer where a class is smaller.
NEIGHBOURS = 5

CLASSIFIERS: Mapping[str, Callable[[int, int], Any]] = {
    "XGBoost": lambda seed, threads: XGBClassifier(
        learning_rate=0.03, max_depth=4, random_state=seed, n_jobs=threads, verbosity=0
    ),
    "CatBoost": lambda seed, threads: CatBoostClassifier(
        learning_rate=0.003, depth=6, random_seed=seed, thread_count=threads, verbose=False, allow_writing_files=False
    ),
    "LightGBM": lambda seed, threads: LGBMClassifier(
        learning_rate=0.1, max_depth=3, random_state=seed, n_jobs=threads, verbosity=-1
    ),
    "GradientBoosting": lambda seed, _: GradientBoostingClassifier(random_state=seed),
}


@dataclass(frozen=True)
class Encoded:
    """Rows as numbers.

    Attributes:
        features: n x p, one column per feature.
        classes: Position of each row's class among the target's levels, shape (n,).
    """

    features: FloatArray
    classes: IntegerArray


class Encoder:
    """Turns typed rows into numbers.

    Args:
        schema: Schema of the whole table, test rows included, so that it knows all levels.
        training: Typed frame of the original training rows; its medians stand in for missing numbers.
    """

    def __init__(self, schema: Schema, training: pd.DataFrame) -> None:
        self.schema = schema
        # A column that is empty in all training rows is not among them.
        self.columns = [column for column in schema.features if column.name in training]
        self._medians = {column.name: training[column.name].median() for column in self.columns if column.is_numeric}

    @property
    def is_level(self) -> list[bool]:
        """Of each feature, whether it is one of levels."""
        return [not column.is_numeric for column in self.columns]

    def encode(self, rows: pd.DataFrame) -> Encoded:
        """Encode n typed rows."""
        features = np.empty((len(rows), len(self.columns)))
        for position, column in enumerate(self.columns):
            cells = rows[column.name]
            if column.is_numeric:
                features[:, position] = cells.fillna(self._medians[column.name])
            else:
                levels = sorted(column.levels)
                codes = pd.Categorical(cells.astype(object), categories=levels).codes
                features[:, position] = np.where(codes < 0, len(levels), codes)
        target = rows[self.schema.target.name].astype(object)
        classes = pd.Categorical(target, categories=list(self.schema.target.levels)).codes
        return Encoded(features, np.asarray(classes, dtype=np.int64))


def over_sampled(training: Encoded, is_level: list[bool], seed: int) -> Encoded:
    """The training rows, and rows of the smaller classes repeated at random up to balance."""
    return Encoded(*RandomOverSampler(random_state=seed).fit_resample(training.features, training.classes))


def smote(training: Encoded, is_level: list[bool], seed: int) -> Encoded:
    """The training rows and SMOTENC's, up to balance.

    A table without numbers takes SMOTEN instead, one of nothing but numbers SMOTE.
    """
    neighbours = min(NEIGHBOURS, int(np.bincount(training.classes).min()) - 1)
    settings: dict[str, Any] = {"random_state": seed, "k_neighbors": neighbours}
    if all(is_level):
        sampler = SMOTEN(**settings)
    elif any(is_level):
        sampler = SMOTENC(categorical_features=[int(place) for place in np.flatnonzero(is_level)], **settings)
    else:
        sampler = SMOTE(**settings)
    return Encoded(*sampler.fit_resample(training.features, training.classes))


def original(training: Encoded, is_level: list[bool], seed: int) -> Encoded:
    """The training rows alone."""
    return training


#: Treatments without a generator: original rows, features that are levels, seed -> rows to train on.
RESAMPLERS: Mapping[str, Callable[[Encoded, list[bool], int], Encoded]] = {
    "original": original,
    "random oversampling": over_sampled,
    "SMOTENC": smote,
}


def scores(training: Encoded, test: Encoded, rare: int, seed: int, threads: int) -> dict[str, float]:
    """Train every classifier and test it.

    Args:
        training: Rows to train on.
        test: Rows to test on.
        rare: Position of the rare class.
        seed: Of the classifiers.
        threads: To train with.

    Returns:
        Means over the classifiers, in percent: `f1`, of the rare class where there are two and weighted by support
        where there are more, and `balanced_accuracy`.
    """
    scaler = StandardScaler().fit(training.features)
    found: list[tuple[float, float]] = []
    for make in CLASSIFIERS.values():
        model = make(seed, threads)
        with warnings.catch_warnings():
            # LightGBM names the columns of an array itself and then warns that the array has no names.
            warnings.filterwarnings("ignore", message="X does not have valid feature names")
            model.fit(scaler.transform(training.features), training.classes)
            predicted = np.asarray(model.predict(scaler.transform(test.features))).ravel()
        is_binary = len(np.unique(training.classes)) == 2
        f1 = (
            f1_score(test.classes, predicted, pos_label=rare)
            if is_binary
            else f1_score(test.classes, predicted, average="weighted")
        )
        found.append((100 * float(f1), 100 * float(balanced_accuracy_score(test.classes, predicted))))
    means = np.mean(found, axis=0)
    return {"f1": float(means[0]), "balanced_accuracy": float(means[1])}


def treated(
    original_rows: pd.DataFrame,
    test_rows: pd.DataFrame,
    added: Mapping[str, pd.DataFrame],
    schema: Schema,
    rare_class: str,
    seeds: int,
    threads: int,
) -> dict[str, dict[str, float]]:
    """Scores of every treatment on one split.

    Args:
        original_rows: Typed frame of the training rows.
        test_rows: Typed frame of the test rows.
        added: Synthetic rows by the name of the treatment.
        schema: Schema of the whole table.
        rare_class: The rare class.
        seeds: Classifier seeds 0, 1 ... to average over; they are the resamplers' seeds as well.
        threads: To train with.

    Returns:
        The scores (see `scores`) by treatment, the `RESAMPLERS` first.
    """
    encoder = Encoder(schema, original_rows)
    training, test = encoder.encode(original_rows), encoder.encode(test_rows)
    rare = schema.target.levels.index(rare_class)
    result = {}
    for name in (*RESAMPLERS, *added):
        of_seeds = []
        for seed in range(seeds):
            if name in RESAMPLERS:
                rows = RESAMPLERS[name](training, encoder.is_level, seed)
            else:
                more = encoder.encode(added[name])
                rows = Encoded(
                    np.vstack([training.features, more.features]), np.concatenate([training.classes, more.classes])
                )
            of_seeds.append(scores(rows, test, rare, seed, threads))
        result[name] = {metric: float(np.mean([one[metric] for one in of_seeds])) for metric in of_seeds[0]}
    return result


def mean_and_interval(differences: list[float]) -> tuple[float, float]:
    """The mean of paired differences and the half width of its t-interval at `CONFIDENCE`; NaN of a single one.

    Training rows of the splits overlap, so the interval is somewhat too narrow.
    """
    count = len(differences)
    if count < 2:
        return float(np.mean(differences)), float("nan")
    error = float(np.std(differences, ddof=1)) / np.sqrt(count)
    return float(np.mean(differences)), float(stats.t.ppf((1 + CONFIDENCE) / 2, count - 1) * error)
