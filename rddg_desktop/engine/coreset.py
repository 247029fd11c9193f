"""The core set: per class, the training rows whose prediction error changes most while a classifier learns.

RDDG, section 3.2, Appendix A.4 (Table 11) and Algorithm 2, after Y. Hong, X. Zhang, X. Zhang and J. T. Zhou (2024),
Evolution-aware variance (EVA) coreset selection for medical image classification, Proceedings of the 32nd ACM
International Conference on Multimedia, 301-310.

The published code indexes errors by position in a shuffled loader, takes them with dropout on, from raw logits and
unsquared. Here errors belong to row ids, and are squared distances of probabilities in evaluation mode.

Scores are a function of the rows, the settings and the seed: neither the order of the rows nor the state of torch's
global random generators matters, and neither is changed. On the CPU, with one version of torch and one kind of
processor, they are reproducible to the bit whatever the number of threads. A GPU draws other dropout masks.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.schema import Schema
from rddg_desktop.errors import Phrase, SchemaError, SettingsError
from rddg_desktop.language import marked

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]

#: A single epoch has no variance.
MINIMUM_WINDOW = 2
MINIMUM_EPOCHS = 2 * MINIMUM_WINDOW
#: The purposes that random numbers are drawn for.
WEIGHTS, SHUFFLING, MASKS, SAMPLE, REPETITIONS, LOTS = range(6)


@dataclass(frozen=True)
class CoreSetSettings:
    """How a core set is chosen; the defaults are the paper's (Table 11).

    Attributes:
        rows_per_class: K, how many rows each class contributes.
        epochs: Training epochs, at least 4. The early and the late window are the first and the last tenth of them,
            two epochs at least.
        batch_size: Rows per training step.
        learning_rate: Of Adam.
        include_middle: Whether the variance between the windows counts too (Algorithm 2 sums all three phases; the
            text of the paper and EVA do not).
        maximum_scored_rows: Of a larger table a stratified sample is scored.

    Raises:
        SettingsError: A number that is out of its range.
    """

    rows_per_class: int = 100
    epochs: int = 100
    batch_size: int = 64
    learning_rate: float = 1e-3
    include_middle: bool = False
    maximum_scored_rows: int = 50_000

    def __post_init__(self) -> None:
        least = {"rows_per_class": 1, "epochs": MINIMUM_EPOCHS, "batch_size": 1, "maximum_scored_rows": 1}
        for name, minimum in least.items():
            if getattr(self, name) < minimum:
                raise _bad_setting(name, Phrase("at least {minimum}", minimum=minimum))
        if not 0 < self.learning_rate < np.inf:
            raise _bad_setting("learning_rate", Phrase("a positive number"))


@dataclass(frozen=True)
class EpochDone:
    """One epoch of the classifier's training.

    Attributes:
        epoch: Its number, from 1.
        epochs: How many there will be.
        loss: Mean cross-entropy over the epoch's training steps, in nats, with dropout.
        accuracy: Share of rows predicted correctly in those steps, with dropout.
    """

    epoch: int
    epochs: int
    loss: float
    accuracy: float


@dataclass(frozen=True)
class CoreSet:
    """The rows chosen to represent each class.

    Attributes:
        scores: Variance of the prediction error, by row id in the order of the training rows; NaN where a row was not
            scored.
        members: Row ids, indexed 0, 1, ...; grouped by class in the order of the target's levels, highest score first,
            equal scores by row id. A class with fewer than K rows has all of them, and draws with replacement up to K.
        notice: A sentence for the user, or empty.
        training: How the classifier was trained, epoch by epoch; empty where rows were drawn at random.
    """

    scores: pd.Series
    members: pd.Series
    notice: str
    training: tuple[EpochDone, ...] = ()


def select_core_set(
    training: pd.DataFrame, schema: Schema, settings: CoreSetSettings, seed: int, device: str | None = None
) -> Iterator[EpochDone | CoreSet]:
    """Train the classifier and choose, per class, the rows with the highest error variance.

    Args:
        training: Typed training rows; the index holds unique row ids. Rows without a class are never chosen.
        schema: Their schema.
        settings: How to choose.
        seed: Of the classifier's weights, the shuffling, the dropout, the sample and the repetitions.
        device: Where torch computes, for example "cpu" or "cuda"; None takes a GPU where there is one.

    Yields:
        `EpochDone` after every epoch, and the `CoreSet` last. Closing the generator cancels.

    Raises:
        SchemaError: The schema has no target or no feature.
        ValueError: Row ids occur twice.
    """
    if not schema.features:
        raise SchemaError(
            "The table has no feature column.",
            "Nothing but the class is left, so no row can stand for its class better than another.",
            "Give at least one column the role 'feature'.",
        )
    # Loading torch takes seconds, and nothing else in the program needs it.
    from rddg_desktop.engine.classifier import Training, one_thread  # noqa: PLC0415

    row_ids, classes = _classes_by_row_id(training, schema)
    sampled = _stratified_sample(classes, settings.maximum_scored_rows, seed)
    notice = ""
    if len(sampled) < len(row_ids):
        text = marked(
            "Notice",
            "The core set was chosen among a sample of {sampled:,} of {rows:,} rows, in which the small classes are "
            "complete.",
        )
        notice = text.format(sampled=len(sampled), rows=len(row_ids))
        row_ids, classes = row_ids[sampled], classes[sampled]
    with one_thread():
        training_run = Training(
            encode_features(training.loc[row_ids], schema),
            classes,
            class_count=len(training[schema.target.name].cat.categories),
            settings=settings,
            seed=seed,
            device=device,
        )
    window = max(MINIMUM_WINDOW, settings.epochs // 10)
    errors: list[FloatArray] = []
    epochs: list[EpochDone] = []
    for epoch in range(settings.epochs):
        with one_thread():
            loss, accuracy = training_run.run_epoch()
            if settings.include_middle or not window <= epoch < settings.epochs - window:
                errors.append(training_run.errors())
        epochs.append(EpochDone(epoch + 1, settings.epochs, loss, accuracy))
        yield epochs[-1]
    phases = [errors[:window], errors[-window:], errors[window:-window]]
    variances = [np.var(phase, axis=0) for phase in phases if phase]
    score: FloatArray = np.sum(variances, axis=0)
    scores = pd.Series(score, index=row_ids, name="score").reindex(training.index)
    yield CoreSet(scores, _members(row_ids, classes, score, settings, seed), notice, tuple(epochs))


def random_core_set(training: pd.DataFrame, schema: Schema, settings: CoreSetSettings, seed: int) -> CoreSet:
    """The ablation "no core set": as many rows per class as `select_core_set` takes, drawn at random.

    Arguments and errors are those of `select_core_set`; all scores are NaN.
    """
    row_ids, classes = _classes_by_row_id(training, schema)
    lots = _numpy_generator(seed, LOTS).random(len(row_ids))
    members = _members(row_ids, classes, lots, settings, seed)
    return CoreSet(pd.Series(np.nan, index=training.index, name="score"), members, "")


def encode_features(training: pd.DataFrame, schema: Schema) -> npt.NDArray[np.float32]:
    """The feature columns as standardised numbers.

    A level is its position among the column's levels, a missing one the position after the last. A missing number is
    the column's mean, and a further 0/1 column says that it was missing. Constant columns are zero.

    Args:
        training: Typed frame of n rows.
        schema: Its schema, of at least one feature.

    Returns:
        Array n x d, d being the number of features plus that of numeric features with missing values.
    """
    encoded: list[npt.NDArray[np.float64]] = []
    for column in schema.features:
        cells = training[column.name]
        if not column.is_numeric:
            encoded.append(np.where(cells.isna(), len(cells.cat.categories), cells.cat.codes).astype(float))
            continue
        missing = cells.isna().to_numpy()
        encoded.append(cells.fillna(0.0 if missing.all() else cells.mean()).to_numpy(dtype=float))
        if missing.any():
            encoded.append(missing.astype(float))
    features = np.column_stack(encoded)
    spread = features.std(axis=0)
    # The spread of a constant is zero, or the rounding error of its mean.
    constant = spread <= 1e-12 * np.abs(features).max(axis=0)
    return np.where(constant, 0.0, (features - features.mean(axis=0)) / np.where(constant, 1.0, spread)).astype(
        np.float32
    )


def _bad_setting(name: str, wanted: Phrase) -> SettingsError:
    return SettingsError(
        "The core-set setting {name!r} must be {wanted}.",
        "No row was scored.",
        "Correct the setting, or leave it out to take the default.",
        name=name,
        wanted=wanted,
    )


def _numpy_generator(seed: int, stream: int) -> np.random.Generator:
    return np.random.default_rng(stream_seed(seed, stream))


def stream_seed(seed: int, stream: int) -> int:
    """One seed for each purpose, so that drawing more for one does not change another."""
    return int(np.random.SeedSequence((seed, stream)).generate_state(1)[0])


def _classes_by_row_id(training: pd.DataFrame, schema: Schema) -> tuple[pd.Index, IntegerArray]:
    """The sorted ids of the rows that have a class, and the position of their class among the target's levels.

    Everything random goes by position in this order, which is what makes scores independent of the rows' order.
    """
    if not training.index.is_unique:
        raise ValueError("row ids occur twice")
    target = training[schema.target.name].dropna().sort_index()
    return target.index, np.asarray(target.cat.codes, dtype=np.int64)


def _stratified_sample(classes: IntegerArray, maximum: int, seed: int) -> IntegerArray:
    """Sorted positions of at most `maximum` rows.

    A class no larger than an equal share of the maximum is kept whole; the rest is shared out among the larger classes
    in proportion to their sizes.
    """
    if len(classes) <= maximum:
        return np.arange(len(classes))
    counts = np.bincount(classes)
    small = counts <= maximum // np.count_nonzero(counts)
    share = (maximum - counts[small].sum()) / counts[~small].sum()
    generator = _numpy_generator(seed, SAMPLE)
    kept = [
        np.flatnonzero(classes == position)
        if small[position]
        else generator.choice(np.flatnonzero(classes == position), int(share * count), replace=False)
        for position, count in enumerate(counts)
    ]
    return np.sort(np.concatenate(kept))


def _members(
    row_ids: pd.Index, classes: IntegerArray, scores: FloatArray, settings: CoreSetSettings, seed: int
) -> pd.Series:
    """The K rows of highest score of each class, repeated by draws with replacement where there are fewer."""
    generator = _numpy_generator(seed, REPETITIONS)
    chosen: list[IntegerArray] = []
    for position in np.unique(classes):
        rows = np.flatnonzero(classes == position)
        ranked = rows[np.argsort(-scores[rows], kind="stable")][: settings.rows_per_class]
        repeated = generator.integers(len(ranked), size=settings.rows_per_class - len(ranked))
        chosen.append(ranked[np.sort(np.concatenate([np.arange(len(ranked)), repeated]))])
    return pd.Series(row_ids[np.concatenate(chosen)], name="row")
