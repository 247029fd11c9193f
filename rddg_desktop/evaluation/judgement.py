"""Everything that is found out about synthetic rows: what they are good for, how like they are, what they give away."""

import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from rddg_desktop.engine.schema import Column, Schema
from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation import fidelity, privacy
from rddg_desktop.evaluation.dose import DoseCurve, dose_curve
from rddg_desktop.evaluation.fidelity import Fidelity
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.privacy import Privacy
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.evaluation.repetition import Repetition
from rddg_desktop.evaluation.utility import (
    ORIGINAL,
    QUICK_SEEDS,
    SEEDS,
    Difference,
    Treatment,
    Utility,
    evaluate,
    over_test_rows,
    paired,
)
from rddg_desktop.language import marked

#: The metrics whose differences get an interval over the held-out rows: those of the paper.
OVER_TEST_ROWS = (
    Metric.F1_RARE,
    Metric.F1_WEIGHTED,
    Metric.BALANCED_ACCURACY,
    Metric.SENSITIVITY,
    Metric.SPECIFICITY,
)


@dataclass(frozen=True)
class Judged:
    """What was found out about one set of synthetic rows.

    Attributes:
        name: Its name.
        rows: Its rows of each class.
        fidelity: How like the training rows it is.
        privacy: What it gives away of them.
    """

    name: str
    rows: Mapping[str, int]
    fidelity: Fidelity
    privacy: Privacy


@dataclass(frozen=True)
class Score:
    """What a treatment of the training rows scores by one metric, beside the training rows as they are.

    Attributes:
        treatment: The treatment.
        metric: The metric.
        mean: Mean over classifiers and seeds; NaN where it is not defined.
        spread: Standard deviation over them; NaN where there are fewer than two.
        gain: How much more than the original training rows, interval over classifiers and seeds; None for these.
        over_test_rows: The same with an interval over the held-out rows; None for all but `OVER_TEST_ROWS`.
    """

    treatment: Treatment
    metric: Metric
    mean: float
    spread: float
    gain: Difference | None
    over_test_rows: Difference | None


@dataclass(frozen=True)
class Judgement:
    """What was found out about all sets of synthetic rows of one table.

    Attributes:
        rare_class: The rare class.
        training_rows: Training rows of each class.
        held_out_rows: Held-out rows of each class.
        scores: Of every treatment by every metric.
        utility: Scores of single classifiers, of all sets.
        dose: What more or fewer rows would bring; None where it was not asked for or cannot be tried.
        judged: Every set.
        notices: What could not be done, one sentence each.
        is_quick: Whether it was a quick look: one seed of each classifier, no doses.
        seconds: Time it took.
        repetition: What other splits with other synthetic rows bring; None where it was not asked for.
    """

    rare_class: str
    training_rows: Mapping[str, int]
    held_out_rows: Mapping[str, int]
    scores: tuple[Score, ...]
    utility: Utility
    dose: DoseCurve | None
    judged: tuple[Judged, ...]
    notices: tuple[str, ...]
    is_quick: bool
    seconds: float
    repetition: Repetition | None = None

    def score(self, treatment: Treatment, metric: Metric) -> Score:
        """The score of a treatment by a metric."""
        return next(score for score in self.scores if (score.treatment, score.metric) == (treatment, metric))


def judge(
    training: pd.DataFrame,
    held_out: pd.DataFrame,
    synthetic: Mapping[str, pd.DataFrame],
    schema: Schema,
    rare_class: str,
    *,
    quick: bool = False,
    quasi_identifiers: Sequence[str] = (),
    seed: int = 0,
    threads: int | None = None,
) -> Generator[Progress, None, Judgement]:
    """Judge synthetic rows.

    Args:
        training: Typed frame of the training rows.
        held_out: Typed frame of real rows that the method did not see; it may have levels that the schema lacks.
        synthetic: Typed frames of synthetic rows by name; likewise.
        schema: Schema of the modelled columns.
        rare_class: The rare class.
        quick: One seed of each classifier instead of all, and no doses.
        quasi_identifiers: Columns by which a person might be recognised.
        seed: Of every random draw.
        threads: Fits that run side by side; None takes one per processor.

    Raises:
        EvaluationError: The rows cannot be judged; the message says why. What can be seen beforehand is said with the
            first report.
    """
    started = time.monotonic()
    target = schema.target
    fits = evaluate(
        training, held_out, synthetic, schema, rare_class, seeds=QUICK_SEEDS if quick else SEEDS, threads=threads
    )
    judged = []
    for name, rows in synthetic.items():
        # First, because it knows the columns by which a person might be recognised.
        secrets = yield from privacy.measure(
            rows,
            training,
            held_out,
            schema,
            rare_class=rare_class,
            quasi_identifiers=quasi_identifiers,
            seed=seed,
        )
        likeness = yield from fidelity.measure(rows, training, held_out, schema, seed=seed)
        judged.append(Judged(name, _counts(rows, target), likeness, secrets))
    found = yield from fits
    scores = yield from _scored(found, seed)
    dose, notices = None, []
    if not quick:
        try:
            dose = yield from dose_curve(training, schema, rare_class, seed=seed, threads=threads)
        except EvaluationError as error:
            text = marked("Notice", "No doses were tried. {error}")
            notices.append(text.format(error=f"{error.what} {error.meaning}"))
    return Judgement(
        rare_class=rare_class,
        training_rows=_counts(training, target),
        held_out_rows=_counts(held_out, target),
        scores=tuple(scores),
        utility=found,
        dose=dose,
        judged=tuple(judged),
        notices=tuple(notices),
        is_quick=quick,
        seconds=time.monotonic() - started,
    )


def _scored(found: Utility, seed: int) -> Generator[Progress, None, list[Score]]:
    """The means of all fits, beside those of the original training rows."""
    wanted = [(treatment, metric) for treatment in found.treatments for metric in Metric]
    scores = []
    for done, (treatment, metric) in enumerate(wanted, 1):
        gain = over_rows = None
        if treatment != ORIGINAL:
            gain = paired(found, treatment, ORIGINAL, metric)
            if metric in OVER_TEST_ROWS:
                over_rows = over_test_rows(found, treatment, ORIGINAL, metric, seed=seed)
        mean, spread = found.mean(treatment, metric), found.spread(treatment, metric)
        scores.append(Score(treatment, metric, mean, spread, gain, over_rows))
        yield Progress("intervals", done, len(wanted))
    return scores


def _counts(rows: pd.DataFrame, target: Column) -> dict[str, int]:
    return {name: int((rows[target.name] == name).sum()) for name in target.levels}
