"""How many synthetic rows help: doses tried by cross-validation inside the training rows.

The test rows are for the final figure; a dose chosen by them would make it too good. So the training rows are
split again and again into folds: classifiers learn from all folds but one, to which the dose is added, and are tested
on the remaining one, to which nothing is added. Equal rows stay in one fold: in a table of few categories a
classifier would otherwise know the tested rows by heart.

Rows that a finished run wrote cannot be used for this: it learned from all training rows, those of the tested fold
included, so every dose of them would look better than it is. Rows must be made anew from each fold's training rows
alone. A language model takes minutes for that and there are 15 of them; the structure of the calibration, which its
rows follow in any case, takes about a second. It is therefore the default (`structure_rows`), and the curve
says strictly of *its* rows which dose helps. Whoever has the time passes another `make_rows`.

CatBoost is left out: it takes three quarters of all time.
"""

import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

import numpy as np
import pandas as pd

from rddg_desktop.engine.plan import Method, Plan, Settings, row_keys
from rddg_desktop.engine.schema import Role, Schema
from rddg_desktop.engine.synthesis import State, run
from rddg_desktop.errors import EvaluationError, StoppedError
from rddg_desktop.evaluation.classifiers import GRADIENT_BOOSTING, LIGHTGBM, XGBOOST, in_parallel, predicted
from rddg_desktop.evaluation.encoding import Encoded, Encoder, FloatArray, IntegerArray
from rddg_desktop.evaluation.metrics import MORE_IS_BETTER, Metric, scores
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.evaluation.utility import Difference, check_training, mean_interval, rare_number

#: Doses as shares of the rows that the rare class lacks to be as large as the largest.
SHARES = (1 / 8, 1 / 4, 1 / 2, 1.0, 2.0)
FOLDS, REPETITIONS = 5, 3
#: Different training rows that each class must have: fewer leave folds that cannot be learned from.
LEAST_ROWS = 3
CLASSIFIERS = (XGBOOST, LIGHTGBM, GRADIENT_BOOSTING)
#: Rows of a batch when structure alone writes: the settings' maximum, since no prompt has to hold them.
BATCH_ROWS = 1000

#: Makes synthetic rows from a typed frame of training rows: so many of each class, with a seed; a typed frame.
MakeRows = Callable[[pd.DataFrame, Mapping[str, int], int], pd.DataFrame]


class Mix(StrEnum):
    """Which classes a dose is of."""

    RARE = "rare class only"
    BALANCED = "all classes alike"


@dataclass(frozen=True)
class Dose:
    """An amount of synthetic rows.

    Attributes:
        mix: Of which classes.
        share: Rows of all classes together, as a share of those that the rare class lacks; 0 is no dose.
    """

    mix: Mix
    share: float

    def rows(self, sizes: Mapping[str, int], rare_class: str) -> dict[str, int]:
        """Rows of each class that it means for training rows with so many rows of each class."""
        total = self.share * (max(sizes.values()) - sizes[rare_class])
        if self.mix is Mix.RARE:
            return {name: round(total) if name == rare_class else 0 for name in sizes}
        return {name: round(total / len(sizes)) for name in sizes}


NO_DOSE = Dose(Mix.RARE, 0.0)


@dataclass(frozen=True)
class DosePoint:
    """What a dose brings.

    Attributes:
        dose: The dose.
        rows: Rows of each class that it means for all training rows.
        score: The figure, mean over folds, repetitions and classifiers.
        gain: How much more than without synthetic rows; pairs are folds.
    """

    dose: Dose
    rows: Mapping[str, int]
    score: float
    gain: Difference


@dataclass(frozen=True)
class DoseCurve:
    """What all doses bring.

    Attributes:
        metric: The figure.
        points: By size, no dose first.
        recommended: The smallest dose whose gain has an interval above 0; None where no dose has, and that is
            an answer: no synthetic rows. Ten doses are tried, so now and then one passes by chance: an interval that
            barely clears 0 says little.
    """

    metric: Metric
    points: tuple[DosePoint, ...]
    recommended: DosePoint | None


def dose_curve(
    training: pd.DataFrame,
    schema: Schema,
    rare_class: str,
    *,
    make_rows: MakeRows | None = None,
    metric: Metric = Metric.F1_RARE,
    folds: int = FOLDS,
    repetitions: int = REPETITIONS,
    seed: int = 0,
    threads: int | None = None,
) -> Generator[Progress, None, DoseCurve]:
    """Try doses by stratified cross-validation inside the training rows.

    All doses of a fold take the first so many of the same synthetic rows, so that a larger dose contains the smaller.
    The inputs are checked at once; each report is where it can be stopped, by closing the generator.

    Args:
        training: Typed frame of the training rows.
        schema: Schema of the table.
        rare_class: The rare class.
        make_rows: Makes synthetic rows from a fold's training rows alone; None takes `structure_rows`.
        metric: What a dose is judged by: one of `MORE_IS_BETTER`, others raise ValueError.
        folds: Folds of a repetition, fewer where a class has fewer different rows.
        repetitions: How often the rows are put into folds.
        seed: Of folds, rows and classifiers.
        threads: Fits that run side by side, one thread each; None takes one per processor.

    Returns:
        A generator that reports each fit and returns the curve. The gains' intervals are Student's over all folds of
        all repetitions; as folds share training rows, the variance is enlarged as Nadeau and Bengio (2003) propose.

    Raises:
        EvaluationError: A class with fewer than three different rows, or a rare class that is as large as the largest;
            later, a generator that cannot make the rows.
    """
    if metric not in MORE_IS_BETTER:
        raise ValueError(metric)
    encoder = Encoder(schema, training)
    rare_number(encoder, rare_class)
    encoded = encoder.encode(training)
    check_training(encoded)
    counts = np.bincount(encoded.classes)
    sizes = {name: int(count) for name, count in zip(encoder.classes, counts, strict=True)}
    distinct = pd.factorize(pd.Series(row_keys(training)))[0]
    different = {name: len(set(distinct[encoded.classes == place])) for place, name in enumerate(encoder.classes)}
    _check_sizes(sizes, different, rare_class)
    trial = _Trial(
        training=training,
        schema=schema,
        rare_class=rare_class,
        classes=encoded.classes,
        distinct=distinct,
        sizes=sizes,
        make_rows=make_rows or partial(structure_rows, schema),
        metric=metric,
        folds=min(folds, *different.values()),
        repetitions=repetitions,
        seed=seed,
    )
    return trial.tried(threads or os.cpu_count() or 1)


def structure_rows(schema: Schema, training: pd.DataFrame, counts: Mapping[str, int], seed: int) -> pd.DataFrame:
    """Rows of the calibration's structure alone, fitted to training rows and nothing else.

    Args:
        schema: Schema of the table.
        training: Typed frame of the training rows.
        counts: Rows wanted of each class.
        seed: Of the rows.

    Returns:
        A typed frame; of fewer rows where so many that are no copies cannot be made.
    """
    empty = {column.name for column in schema.features if training[column.name].isna().all()}
    fitted = Schema(
        tuple(replace(column, role=Role.EXCLUDED) if column.name in empty else column for column in schema.columns)
    ).fitted_to(training)
    rows = fitted.typed(schema.text(training))
    target = schema.target.name
    settings = Settings(
        target,
        rare_class=min(counts, key=lambda name: (rows[target] == name).sum()),
        rows=sum(counts.values()),
        seed=seed,
        method=Method.STRUCTURE,
        batch_rows=BATCH_ROWS,
    )
    quotas = {name: counts.get(name, 0) for name in fitted.target.levels}
    plan = Plan(settings, fitted, rows, (), rows.iloc[:0], quotas)
    state = State()
    with suppress(StoppedError):
        for _ in run(plan, None, state):
            pass
    made = pd.concat([rows.iloc[:0], *(batch.rows for batch in state.batches)], ignore_index=True)
    return made.reindex(columns=training.columns)


def _check_sizes(sizes: Mapping[str, int], different: Mapping[str, int], rare_class: str) -> None:
    smallest = min(different, key=lambda name: different[name])
    if different[smallest] < LEAST_ROWS:
        raise EvaluationError(
            "The class {smallest!r} has fewer than {least} different training rows.",
            "Too few to put some of them aside, so how many synthetic rows help cannot be tried out.",
            "Merge the class with another one, or leave its rows out of the table.",
            smallest=smallest,
            least=LEAST_ROWS,
        )
    if sizes[rare_class] == max(sizes.values()):
        raise EvaluationError(
            "No class has more training rows than {rare_class!r}.",
            "There is nothing to balance, so there are no doses to try.",
            "Choose the rare class, or judge synthetic rows by the test rows.",
            rare_class=rare_class,
        )


def _check_made(made: Encoded, wanted: list[int]) -> None:
    there = np.bincount(made.classes, minlength=len(wanted))
    if (there < wanted).any():
        raise EvaluationError(
            "Only {there:,} of {wanted:,} rows could be made from a part of the training rows.",
            "How many synthetic rows help cannot be tried out on this table.",
            "Take as many as balance the classes, and judge them by the test rows.",
            there=int(np.minimum(there, wanted).sum()),
            wanted=sum(wanted),
        )


@dataclass(frozen=True)
class _Fold:
    """One fold of one repetition; the places are of training rows."""

    number: int
    learning: IntegerArray
    testing: IntegerArray


@dataclass(frozen=True)
class _Trial:
    """One call of `dose_curve`: its arguments, and what is known of the training rows.

    Attributes:
        classes: Class of each row, shape (n,).
        distinct: A number of each row that equal ones share, shape (n,).
        sizes: Rows of each class.
    """

    training: pd.DataFrame
    schema: Schema
    rare_class: str
    classes: IntegerArray
    distinct: IntegerArray
    sizes: Mapping[str, int]
    make_rows: MakeRows
    metric: Metric
    folds: int
    repetitions: int
    seed: int

    def tried(self, threads: int) -> Generator[Progress, None, DoseCurve]:
        doses = self._doses()
        total = self.folds * self.repetitions * len(doses) * len(CLASSIFIERS)
        found: list[float] = []
        results = in_parallel(self._jobs(doses), threads)
        try:
            for score in results:
                found.append(score)
                yield Progress("doses", len(found), total)
        finally:
            results.close()
        # Folds x doses.
        by_fold = np.array(found).reshape(-1, len(doses), len(CLASSIFIERS)).mean(axis=2)
        points = tuple(self._point(dose, by_fold[:, number], by_fold[:, 0]) for number, dose in enumerate(doses))
        helpful = (point for point in points if point.gain.low > 0)
        return DoseCurve(self.metric, points, next(helpful, None))

    def _doses(self) -> list[Dose]:
        """All doses, of those that are the same for so few rows the first."""
        doses = [NO_DOSE, *(Dose(mix, share) for share in SHARES for mix in Mix)]
        by_rows = {tuple(dose.rows(self.sizes, self.rare_class).values()): dose for dose in reversed(doses)}
        return [dose for dose in doses if dose in by_rows.values()]

    def _point(self, dose: Dose, with_dose: FloatArray, without: FloatArray) -> DosePoint:
        gain = mean_interval(with_dose - without, test_share=1 / (self.folds - 1))
        return DosePoint(dose, dose.rows(self.sizes, self.rare_class), float(with_dose.mean()), gain)

    def _jobs(self, doses: list[Dose]) -> Iterator[Callable[[], float]]:
        for fold in self._folds():
            learning = self.training.iloc[fold.learning]
            encoder = Encoder(self.schema, learning)
            rare = rare_number(encoder, self.rare_class)
            known, asked = encoder.encode(learning), encoder.encode(self.training.iloc[fold.testing])
            sizes = dict(zip(encoder.classes, np.bincount(known.classes).tolist(), strict=True))
            wanted = [dose.rows(sizes, self.rare_class) for dose in doses]
            most = {name: max(rows[name] for rows in wanted) for name in sizes}
            made = known.chosen(np.array([], dtype=np.int64))
            if any(most.values()):
                made = encoder.encode(self.make_rows(learning, most, self.seed + fold.number))
            _check_made(made, list(most.values()))
            for rows in wanted:
                first = [np.flatnonzero(made.classes == place)[: rows[name]] for place, name in enumerate(sizes)]
                added = known.with_rows(made.chosen(np.concatenate(first)))
                for classifier in CLASSIFIERS:
                    yield partial(self._score, partial(predicted, classifier, added), asked, rare, len(sizes))

    def _score(self, fit: Callable[[FloatArray, int, int], FloatArray], asked: Encoded, rare: int, count: int) -> float:
        return scores(asked.classes, fit(asked.features, count, self.seed), rare)[self.metric]

    def _folds(self) -> Iterator[_Fold]:
        for repetition in range(self.repetitions):
            random = np.random.default_rng([self.seed, repetition])
            fold_of = np.empty(len(self.classes), dtype=np.int64)
            for number in np.unique(self.classes):
                members: dict[int, list[int]] = {}
                for place in np.flatnonzero(self.classes == number):
                    members.setdefault(int(self.distinct[place]), []).append(int(place))
                filled = np.zeros(self.folds)
                for equal in random.permutation(list(members)):
                    fold = int(filled.argmin())
                    fold_of[members[equal]] = fold
                    filled[fold] += len(members[equal])
            for fold in range(self.folds):
                is_tested = fold_of == fold
                yield _Fold(repetition * self.folds + fold, np.flatnonzero(~is_tested), np.flatnonzero(is_tested))
