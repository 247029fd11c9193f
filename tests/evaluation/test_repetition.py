from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.plan import Method, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import Role
from rddg_desktop.evaluation.alignment import typed_with_unseen
from rddg_desktop.evaluation.metrics import Metric
from rddg_desktop.evaluation.progress import finished
from rddg_desktop.evaluation.repetition import repeat
from rddg_desktop.evaluation.utility import (
    ORIGINAL,
    QUICK_SEEDS,
    Kind,
    Treatment,
    evaluate,
    mean_interval,
    over_splits,
)
from tests.evaluation.patients import followed, patients
from tests.project.test_store import same

SETTINGS = Settings("y", rows=40, method=Method.STRUCTURE)
OURS = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, "made")


@pytest.fixture(scope="module")
def table():
    return patients(160)


@pytest.fixture(scope="module")
def repeated(table):
    return followed(repeat(table, SETTINGS, {}, (), None, 2, "made"))


def test_every_split_is_judged_as_if_it_were_the_only_one(table, repeated):
    _, found = repeated
    single = []
    for seed in (0, 1):
        plan = prepare(table, Settings("y", rows=40, method=Method.STRUCTURE, seed=seed))
        state = synthesis.State()
        for _ in synthesis.run(plan, None, state):
            pass
        rows = pd.concat([batch.rows for batch in state.batches], ignore_index=True)
        held_out = typed_with_unseen(table.loc[list(plan.held_out)], plan.schema)
        rare = str(plan.settings.rare_class)
        scoring = evaluate(plan.training, held_out, {"made": rows}, plan.schema, rare, seeds=QUICK_SEEDS)
        single.append(finished(scoring))
    share = float(np.mean([len(one.actual) / one.training_rows for one in single]))
    for score in found.scores:
        same(score.mean, mean_interval([one.mean(score.treatment, score.metric) for one in single], share))
        if score.treatment == ORIGINAL:
            assert score.gain is None
        else:
            same(score.gain, over_splits(single, score.treatment, ORIGINAL, score.metric))
    assert found.splits == 2
    assert found.synthetic_rows == (40, 40)
    assert found.held_out_rows == tuple(len(one.actual) for one in single)
    assert {score.treatment for score in found.scores} == set(single[0].treatments)
    assert {score.metric for score in found.scores} == set(Metric)


def test_it_is_told_which_split_it_is_at(repeated):
    reports, _ = repeated
    stages = list(dict.fromkeys(report.stage for report in reports))
    assert stages == [f"split {split} of 2, {what}" for split in (1, 2) for what in ("rows", "classifiers")]
    assert all(report.done <= report.total for report in reports)


def test_a_published_split_makes_way_for_random_ones(table):
    split = table.assign(part=["test" if row % 2 else "train" for row in range(len(table))])
    found = finished(repeat(split, SETTINGS, {"part": {"role": Role.SPLIT}}, (), None, 2, "made"))
    assert found.held_out_rows == (32, 32)


def test_stated_rules_hold_in_every_split_that_knows_their_words(table):
    plan = prepare(table, SETTINGS)
    numeric = next(column for column in plan.schema.features if column.is_numeric)
    texts = [f"[{numeric.name}] >= {numeric.format_number(numeric.minimum)}"]
    rules = [
        made(parse(text, plan.schema), Origin.USER, plan.schema, plan.training, plan.held_out_rows) for text in texts
    ]
    assert finished(repeat(table, SETTINGS, {}, rules, None, 2, "made")).notices == ()

    only_once = table.copy()
    category = next(column for column in plan.schema.features if not column.is_numeric)
    # Of the first split it is a training row, of the second it is held out.
    held_out_later = prepare(table, replace(SETTINGS, seed=1)).held_out
    row = next(row for row in held_out_later if row in plan.training.index)
    only_once.loc[row, category.name] = "never again"
    schema = prepare(only_once, SETTINGS).schema
    rule = made(
        parse(f'[{category.name}] != "never again"', schema), Origin.USER, schema, plan.training, plan.held_out_rows
    )
    found = finished(repeat(only_once, SETTINGS, {}, [rule], None, 2, "made"))
    (notice,) = found.notices
    assert notice.startswith(f"The rule '{rule.text}' was left out of a split")


def test_it_can_be_left_in_the_middle_of_a_run(table):
    judging = repeat(table, SETTINGS, {}, (), None, 2, "made")
    next(judging)
    judging.close()
    with pytest.raises(StopIteration):
        next(judging)
