"""Whether what one split shows holds for other splits, with rows made anew for each (evaluation protocol, utility).

One split says what its held-out rows say, and of a rare class these are few. Here the table is split again and again;
each time the whole method runs on the training rows, and the classifiers are trained and tested as on the first split.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import BatchDone
from rddg_desktop.engine.plan import Plan, Settings, prepare
from rddg_desktop.engine.rulebook import Rule, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import Role
from rddg_desktop.errors import RuleError
from rddg_desktop.evaluation.alignment import typed_with_unseen
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.evaluation.utility import (
    ORIGINAL,
    QUICK_SEEDS,
    Difference,
    Treatment,
    Utility,
    evaluate,
    mean_interval,
    over_splits,
)
from rddg_desktop.language import marked
from rddg_desktop.llm.protocol import RowSource

FEWEST_SPLITS, MOST_SPLITS = 2, 50


@dataclass(frozen=True)
class RepeatedScore:
    """What a treatment of the training rows scores over all splits by one metric.

    Attributes:
        treatment: The treatment.
        metric: The metric.
        mean: Mean over splits, with an interval for the mean of such splits.
        gain: How much more than the original training rows, paired by split; None for these. Both intervals are
            enlarged for what the splits have in common (Nadeau and Bengio 2003).
    """

    treatment: Treatment
    metric: Metric
    mean: Difference
    gain: Difference | None


@dataclass(frozen=True)
class Repetition:
    """What came of all splits.

    Attributes:
        splits: Number of splits, each with synthetic rows of its own.
        synthetic_rows: Synthetic rows made for each.
        held_out_rows: Held-out rows of each.
        classifier_seeds: Seeds of each classifier on each.
        scores: Of every treatment by every metric.
        notices: What a person should know, one sentence each.
    """

    splits: int
    synthetic_rows: tuple[int, ...]
    held_out_rows: tuple[int, ...]
    classifier_seeds: int
    scores: tuple[RepeatedScore, ...]
    notices: tuple[str, ...]


def repeat(
    table: pd.DataFrame,
    settings: Settings,
    corrections: Mapping[str, Mapping[str, Any]],
    rules: Sequence[Rule],
    source: RowSource | None,
    splits: int,
    name: str,
    threads: int | None = None,
) -> Generator[Progress, None, Repetition]:
    """Split a table anew, make rows anew, and see what classifiers gain from them; so many times.

    Args:
        table: Text frame of the whole source table.
        settings: Those of the run; only its seed is another one for each split.
        corrections: Stated parts of the schema. A column that says which rows are for training is left out: the splits
            are drawn at random.
        rules: Rules that a person has stated; those mined are mined anew.
        source: The model; None for the structure alone.
        splits: Number of splits, from `FEWEST_SPLITS` to `MOST_SPLITS`; the seeds are 0, 1, 2 ...
        name: What the synthetic rows are called.
        threads: Fits that run side by side; None takes one per processor.

    Raises:
        RddgError: Of a split no rows can be made, or they cannot be judged.
    """
    drawn = {
        column: {"role": Role.EXCLUDED} if correction.get("role") is Role.SPLIT else correction
        for column, correction in corrections.items()
    }
    results: list[Utility] = []
    made_rows: list[int] = []
    notices: dict[str, None] = {}
    for seed in range(splits):
        which = f"split {seed + 1} of {splits}"
        plan = prepare(table, replace(settings, seed=seed), corrections=drawn)
        stated, unfit = _stated(rules, plan)
        notices |= dict.fromkeys(unfit)
        for event in synthesis.run(plan, source, state := synthesis.State(rules=stated)):
            done = event.rows_done if isinstance(event, BatchDone) else state.rows_done
            yield Progress(f"{which}, rows", done, plan.settings.rows)
        rows = pd.concat([batch.rows for batch in state.batches], ignore_index=True)
        held_out = typed_with_unseen(table.loc[list(plan.held_out)], plan.schema)
        fits = evaluate(
            plan.training,
            held_out,
            {name: rows},
            plan.schema,
            str(plan.settings.rare_class),
            seeds=QUICK_SEEDS,
            threads=threads,
        )
        results.append((yield from _named(fits, which)))
        made_rows.append(len(rows))
    return Repetition(
        splits=splits,
        synthetic_rows=tuple(made_rows),
        held_out_rows=tuple(len(result.actual) for result in results),
        classifier_seeds=len(QUICK_SEEDS),
        scores=_scores(results),
        notices=tuple(notices),
    )


def _named(fits: Generator[Progress, None, Utility], which: str) -> Generator[Progress, None, Utility]:
    """Fits whose reports say which split they are of."""
    while True:
        try:
            report = next(fits)
        except StopIteration as end:
            result: Utility = end.value
            return result
        yield replace(report, stage=f"{which}, {report.stage}")


def _stated(rules: Sequence[Rule], plan: Plan) -> tuple[tuple[Rule, ...], list[str]]:
    """Rules for another split, and which of them its training rows do not know the words of."""
    stated, unfit = [], []
    for rule in rules:
        try:
            condition = parse(rule.text, plan.schema)
        except RuleError as error:
            text = marked(
                "Notice",
                "The rule '{rule}' was left out of a split to whose training rows it does not fit: {reason}.",
            )
            unfit.append(text.format(rule=rule.text, reason=error.reason))
            continue
        measured = made(
            condition,
            rule.origin,
            plan.schema,
            plan.training,
            plan.held_out_rows,
            is_on=rule.is_on,
            is_hard=rule.is_hard,
        )
        stated.append(measured)
    return tuple(stated), unfit


def _scores(results: Sequence[Utility]) -> tuple[RepeatedScore, ...]:
    scores = []
    for treatment in dict.fromkeys(treatment for result in results for treatment in result.treatments):
        # Of a split on which it was impossible nothing is known; the others are compared among themselves.
        tried = [result for result in results if treatment in result.treatments]
        share = sum(len(result.actual) / result.training_rows for result in tried) / len(tried)
        for metric in Metric:
            mean = mean_interval([result.mean(treatment, metric) for result in tried], share)
            gain = over_splits(tried, treatment, ORIGINAL, metric) if treatment != ORIGINAL else None
            scores.append(RepeatedScore(treatment, metric, mean, gain))
    return tuple(scores)
