"""Hard rules: what the mask lets through, what is computed, what is refused, and what contradicts itself."""

from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rddg_desktop.engine.calibration import Calibrator
from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.conditions import (
    And,
    Comparison,
    Constant,
    Implication,
    Membership,
    Missing,
    MissingTogether,
    Not,
    Operator,
    Or,
    Reference,
    SameLevel,
)
from rddg_desktop.engine.decoder import Decoder, Untilted
from rddg_desktop.engine.enforcement import Enforcement
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.levels import Levels
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, breaking, made
from rddg_desktop.engine.rules import parse, text_of
from rddg_desktop.engine.synthesis import State, run
from rddg_desktop.engine.table import canonical
from rddg_desktop.engine.writers import CompactWriter
from rddg_desktop.errors import StoppedError
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from tests.engine.test_synthesis import mixed
from tests.engine.test_synthesis import plan as asking_plan
from tests.logits import SINGLE_DIGITS, ScriptedModel, random_logits


def table(rows=160, seed=0):
    draw = np.random.default_rng(seed)
    ill = np.arange(rows) % 3 == 0
    low = draw.integers(50, 90, rows)
    sex = draw.choice(["F", "M"], rows)
    frame = pd.DataFrame(
        {
            "sex": sex,
            "pregnant": np.where((sex == "F") & (draw.random(rows) < 0.4), "yes", "no"),
            "low": low.astype(str),
            "high": (low + draw.integers(10, 60, rows)).astype(str),
            "site": draw.choice(["left", "right", "both"], rows),
            "side": draw.choice(["left", "right"], rows),
            "dose": [f"{value:.1f}" for value in draw.gamma(2.0, 3.0, rows)],
            "y": np.where(ill, "ill", "well"),
        },
        dtype=object,
    )
    lacking = draw.choice(rows, rows // 5, replace=False)
    frame.loc[lacking, ["dose", "site"]] = None
    return frame


def plan(frame=None, **changes):
    defaults = {"target": "y", "rows": 60, "batch_rows": 30, "use_core_set": False, "copy_gate": CopyGate.OFF}
    return prepare(table() if frame is None else frame, Settings(**{**defaults, **changes}))


PLAN = plan()
LEVELS = Levels(PLAN.schema, PLAN.training)
CLASSES = LEVELS.class_numbers(PLAN.training)
CALIBRATOR = Calibrator(LEVELS, CLASSES, LEVELS.encode(PLAN.training), ())
CALIBRATION = CALIBRATOR.fit()


def stated(condition, prepared=PLAN, **state):
    if isinstance(condition, str):
        condition = parse(condition, prepared.schema)
    return made(condition, Origin.USER, prepared.schema, prepared.training, prepared.held_out_rows, **state)


def enforcement(*conditions, prepared=PLAN, levels=LEVELS):
    return Enforcement([stated(one, prepared) for one in conditions], levels, prepared.training)


def sampled(enforced, rows=60, seed=0):
    """Levels of rows that the structure draws under a mask, and their classes."""
    classes = np.arange(rows) % len(LEVELS.classes)
    return classes, CALIBRATOR.sample(CALIBRATION, classes, np.random.default_rng(seed), enforced.allowed)


def settled(enforced, rows=60, seed=0):
    classes, levels = sampled(enforced, rows, seed)
    return enforced.settle(
        lambda places, random: LEVELS.decode(classes[places], levels[places], random),
        rows,
        np.random.default_rng(seed + 1),
    )


# Masks

level_conditions = st.one_of(
    st.builds(Membership, st.just("sex"), st.just(("F",)), st.booleans()),
    st.builds(Membership, st.just("pregnant"), st.just(("yes",)), st.booleans()),
    st.builds(Membership, st.just("site"), st.sampled_from([("left",), ("left", "both")]), st.booleans()),
    st.builds(Membership, st.just("y"), st.just(("ill",)), st.booleans()),
    st.builds(SameLevel, st.just("site"), st.just("side"), st.booleans()),
    st.builds(Missing, st.sampled_from(["site", "dose"]), st.booleans()),
    st.just(MissingTogether(("site", "dose"))),
)
numeric_conditions = st.builds(
    Comparison,
    st.builds(Reference, st.sampled_from(["low", "high", "dose"])),
    st.sampled_from([Operator.LESS, Operator.AT_MOST, Operator.GREATER, Operator.AT_LEAST]),
    st.one_of(st.builds(Reference, st.sampled_from(["low", "high"])), st.builds(Constant, st.integers(2, 120))),
)


def joined(parts):
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(And, several), st.builds(Or, several), st.builds(Not, parts),
                     st.builds(Implication, parts, parts))  # fmt: skip


level_rules = st.recursive(level_conditions, joined, max_leaves=5)
any_rules = st.recursive(st.one_of(level_conditions, numeric_conditions), joined, max_leaves=5)


@settings(max_examples=80, deadline=None)
@given(st.lists(level_rules, min_size=1, max_size=3), st.integers(0, 9))
def test_what_the_mask_of_level_rules_lets_through_breaks_none_of_them(conditions, seed):
    enforced = enforcement(*conditions)
    try:
        enforced.check([0, 1])
    except StoppedError:
        return
    assert not settled(enforced, seed=seed).broken.any()


@settings(max_examples=80, deadline=None)
@given(any_rules)
def test_no_row_that_obeys_a_rule_is_masked(condition):
    enforced = enforcement(condition)
    obeying = PLAN.training[~breaking(condition, PLAN.training, PLAN.schema)]
    classes, levels = LEVELS.class_numbers(obeying), LEVELS.encode(obeying)
    for column in range(len(LEVELS.columns)):
        allowed = enforced.allowed(column, classes, levels)
        if allowed is not None:
            assert allowed[np.arange(len(levels)), levels[:, column]].all()


@settings(max_examples=60, deadline=None)
@given(st.lists(any_rules, min_size=1, max_size=3), st.integers(0, 9))
def test_no_row_that_is_kept_breaks_a_rule(conditions, seed):
    found = settled(enforcement(*conditions), seed=seed)
    kept = found.rows[~found.broken]
    for condition in conditions:
        assert not breaking(condition, kept, PLAN.schema).any()
    assert (found.by_rule.total() > 0) == found.broken.any()


def test_the_mask_looks_ahead_so_that_no_row_walks_into_a_dead_end():
    # Whoever is written as pregnant first could find no sex left without looking ahead.
    enforced = enforcement(
        "if pregnant = yes then sex = F", "if sex = F then site = left", "if site = left then dose < 5"
    )
    found = settled(enforced, rows=400)
    assert found.broken.mean() < 0.02
    assert (found.rows["pregnant"] == "yes").mean() > 0.05


def test_a_rule_that_is_off_or_soft_masks_nothing():
    rules = [stated("sex = F", is_on=False), stated("low < 60", is_hard=False)]
    enforced = Enforcement(rules, LEVELS, PLAN.training)
    assert enforced.is_idle
    assert enforced.allowed(0, CLASSES, LEVELS.encode(PLAN.training)) is None


def test_numbers_are_drawn_again_until_they_obey():
    # Both numbers can lie in one bin, where half of the draws break the order.
    enforced = enforcement("high <= low + 30", "low < high - 15")
    found = settled(enforced, rows=400)
    assert found.broken.mean() < 0.1
    gap = (found.rows["high"] - found.rows["low"])[~found.broken]
    assert gap.min() > 15
    assert gap.max() <= 30


def test_what_cannot_be_fulfilled_inside_the_bins_is_refused_and_counted_by_rule():
    text = "dose = 3.33 within 0.001"  # doses have one decimal
    found = settled(enforcement(text, "dose is known"))
    assert found.broken.all()
    assert found.by_rule == Counter({text: 60})


# Equalities


def with_total(noise=0.0):
    frame = table()
    draw = np.random.default_rng(3)
    low, high = frame["low"].astype(float), frame["high"].astype(float)
    total = 2.5 * low + high * (1 + noise * draw.uniform(-1, 1, len(frame)))
    frame["total"] = [f"{value:.1f}" for value in total]
    return plan(frame)


def written(prepared, *rules, rows=200):
    levels = Levels(prepared.schema, prepared.training)
    classes = np.arange(rows) % 2
    calibrator = Calibrator(levels, levels.class_numbers(prepared.training), levels.encode(prepared.training), ())
    enforced = enforcement(*rules, prepared=prepared, levels=levels)
    random = np.random.default_rng(0)
    drawn = calibrator.sample(calibrator.fit(), classes, random, enforced.allowed)
    return enforced.settle(lambda places, again: levels.decode(classes[places], drawn[places], again), rows, random)


def test_an_equality_computes_its_column_and_rounding_never_breaks_it():
    prepared = with_total()
    found = written(prepared, "total = 2.5 * low + high")
    assert not found.broken.any()
    expected = 2.5 * found.rows["low"] + found.rows["high"]
    assert (found.rows["total"] - expected).abs().max() <= 0.05 + 1e-9
    assert found.rows["total"].nunique() > 100


def test_an_equality_with_a_tolerance_keeps_the_spread_of_the_training_rows():
    prepared = with_total(noise=0.1)
    found = written(prepared, "total = 2.5 * low + high within 10 %", rows=600)
    kept = found.rows[~found.broken]
    share = kept["total"] / (2.5 * kept["low"] + kept["high"]) - 1
    real = prepared.training["total"] / (2.5 * prepared.training["low"] + prepared.training["high"]) - 1
    assert share.abs().max() <= 0.1
    assert share.std() == pytest.approx(real.std(), rel=0.25)


def test_equalities_that_need_each_other_are_computed_in_order():
    frame = table()
    frame["total"] = (2 * frame["low"].astype(int)).astype(str)
    frame["double"] = (2 * frame["total"].astype(int) + 1).astype(str)
    found = written(plan(frame), "double = 2 * total + 1", "total = 2 * low")
    assert not found.broken.any()
    assert (found.rows["double"] == 4 * found.rows["low"] + 1).all()


def test_an_equality_says_nothing_where_a_value_is_missing():
    found = written(PLAN, "dose = low / 10")
    assert found.rows["dose"].isna().any()
    kept = found.rows[~found.broken].dropna()
    assert ((kept["dose"] - kept["low"] / 10).abs() <= 0.05 + 1e-9).all()


def test_every_row_of_the_real_estate_example_obeys_its_price_formula():
    example = EXAMPLES["real-estate"]
    prepared = prepare(
        canonical(example.table()),
        Settings(example.target, rows=400, method=Method.STRUCTURE, batch_rows=200, copy_gate=CopyGate.OFF),
    )
    state = State(rules=tuple(stated(text, prepared) for text in example.planted_rules))
    events = list(run(prepared, None, state))
    rows = pd.concat([batch.rows for batch in state.batches])
    assert len(rows) == 400
    for text in example.planted_rules:
        assert not breaking(parse(text, prepared.schema), rows, prepared.schema).any()
    assert rows["Price"].nunique() > 300
    assert {measured.breaks for rule, measured in events[-1].rules if rule.is_hard} == {0}


# Contradictions


def test_rules_that_contradict_each_other_are_named_and_no_others():
    enforced = enforcement("low >= 70", "high <= 200", "if site is known then low < 60", "site is known")
    with pytest.raises(StoppedError, match="contradict each other") as caught:
        enforced.check([0, 1])
    for text in ("low >= 70", "if site is known then low < 60", "site is known"):
        assert f"'{text}'" in caught.value.what
    assert "high" not in caught.value.what
    assert caught.value.command == "rddg-desktop rules FILE.rddg list"


def test_a_rule_that_no_value_of_the_table_can_fulfil_is_named():
    with pytest.raises(StoppedError, match=r"can obey the hard rule 'low > 500'"):
        enforcement("low > 500").check([0])


def test_only_the_classes_that_are_asked_for_must_be_possible():
    enforced = enforcement("y = well")
    enforced.check([LEVELS.classes.index("well")])
    with pytest.raises(StoppedError, match="class ill"):
        enforced.check([LEVELS.classes.index("ill")])


def test_contradictory_rules_stop_a_run_before_anything_is_written():
    prepared = plan(method=Method.STRUCTURE)
    state = State(rules=(stated("sex = M", prepared), stated("pregnant = yes or sex = F", prepared)))
    state.rules += (stated("if pregnant = yes then sex = F", prepared),)
    with pytest.raises(StoppedError, match="contradict"):
        list(run(prepared, None, state))
    assert not state.batches


def test_rules_that_no_trial_row_obeys_are_reported_before_anything_is_written():
    # Their bins overlap, so only numbers show that no two can do both.
    prepared = plan(method=Method.STRUCTURE)
    state = State(rules=(stated("low > high", prepared), stated("low < high", prepared)))
    with pytest.raises(StoppedError, match="None of 40 trial rows") as caught:
        list(run(prepared, None, state))
    assert "'low > high'" in caught.value.what
    assert not state.batches


# With models


@pytest.mark.parametrize("codec", Codec)
def test_a_model_that_gives_logits_is_kept_to_the_rules_whatever_it_would_write(codec):
    prepared = plan(codec=codec)
    texts = ("if pregnant = yes then sex = F", "low <= high - 10", "dose, site are missing together")
    state = State(rules=tuple(stated(text, prepared) for text in texts))
    events = list(run(prepared, ScriptedModel(SINGLE_DIGITS, random_logits(5, 2.0)), state))
    rows = pd.concat([batch.rows for batch in state.batches])
    assert len(rows) == 60
    for text in texts:
        assert not breaking(parse(text, prepared.schema), rows, prepared.schema).any()
    assert [rule.text for rule, _ in events[-1].rules][:3] == list(texts)


def test_a_masked_level_is_never_drawn_even_if_the_model_wants_nothing_else():
    levels = Levels(PLAN.schema, PLAN.training)
    writer = CompactWriter(levels, ScriptedModel(SINGLE_DIGITS), 0)
    model = ScriptedModel(SINGLE_DIGITS, random_logits(1, 40.0))
    enforced = enforcement("sex = F", "site = left")
    decoder = Decoder(model, writer, levels.counts)
    steps = decoder.write([1], [2], np.zeros(50, dtype=np.int64), Untilted(), 0, enforced.allowed)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            rows = levels.decode(np.zeros(50, dtype=np.int64), stop.value.levels, np.random.default_rng(0))
            break
    assert set(rows["sex"]) == {"F"}
    assert set(rows["site"].dropna()) == {"left"}  # of a missing value the rule says nothing


def test_rows_of_a_model_that_answers_in_text_are_refused_and_counted_by_rule():
    prepared = asking_plan(rows=20, copy_gate=CopyGate.OFF, use_calibration=False)
    state = State(rules=(stated("site != left", prepared), stated("age >= 25", prepared)))
    events = list(run(prepared, ScriptedSource(mixed), state))
    rows = pd.concat([batch.rows for batch in state.batches])
    assert len(rows) == 20
    assert "left" not in set(rows["site"])
    assert rows["age"].min() >= 25
    by_rule = sum((Counter(batch.rule_refusals) for batch in state.batches), Counter())
    assert set(by_rule) == {"site != left", "age >= 25"}
    # A row may have broken both.
    refused = events[-1].refusals[Refusal.RULE]
    assert max(by_rule.values()) <= refused <= by_rule.total()
    # It was told, though.
    assert "- site != left\n" in state.batches[0].exchanges[0].prompt


@pytest.mark.model
def test_the_embedded_model_writes_no_row_that_breaks_a_rule():
    prepared = plan(rows=80, batch_rows=40)
    texts = ("if pregnant = yes then sex = F", "low <= high - 10", "if y = ill then dose < 9")
    path = embedded_model_path()
    state = State(rules=tuple(stated(text, prepared) for text in texts))
    list(run(prepared, LlamaSource(path, file_sha256(path)), state))
    rows = pd.concat([batch.rows for batch in state.batches])
    assert len(rows) == 80
    for text in texts:
        assert not breaking(parse(text, prepared.schema), rows, prepared.schema).any()
    # What the model answered to prompt 2 are rules: it was kept to their grammar.
    answer = state.rules_mined.exchange.answer
    complete = answer.splitlines() if answer.endswith("\n") else answer.splitlines()[:-1]
    assert complete
    for line in complete:
        assert text_of(parse(line, prepared.schema), prepared.schema) == line
