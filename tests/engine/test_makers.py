"""Who writes the rows: the structure alone, a model that gives logits, a model in its own words."""

import copy
import csv
import random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.events import BatchDone, Calibrated, CalibrationProgress, RowsWritten, RunDone, Stage
from rddg_desktop.engine.events import StageStarted as Started
from rddg_desktop.engine.makers import (
    LEAST_ACCEPTANCE,
    PSEUDO_COUNT,
    AskingMaker,
    DecodingMaker,
    StructureMaker,
    acceptance,
    row_maker,
)
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Settings, prepare
from rddg_desktop.engine.synthesis import State, run
from rddg_desktop.errors import CancelledError
from rddg_desktop.llm.scripted import ScriptedSource
from tests.logits import GROUPED_DIGITS, SINGLE_DIGITS, ScriptedModel, everything, flat, random_logits


def table(rows=120, seed=0):
    """A marker and a finding that go with the class and with each other; the last quarter is held out."""
    draw = np.random.default_rng(seed)
    ill = np.arange(rows) % 3 == 0
    marker = draw.normal(50 + 12 * ill, 8)
    finding = np.where(marker + draw.normal(0, 4, rows) > 56, "high", np.where(ill, "mixed", "low"))
    frame = pd.DataFrame(
        {
            "marker": [f"{value:.1f}" for value in marker],
            "finding": finding,
            "site": draw.choice(["left", "right", "both"], rows),
            "y": np.where(ill, "ill", "well"),
            "split": np.where(np.arange(rows) < 3 * rows // 4, "train", "test"),
        },
        dtype=object,
    )
    frame.loc[draw.choice(rows // 2, rows // 12, replace=False), "site"] = None
    return frame


def plan(frame=None, **settings):
    defaults = {
        "target": "y", "rows": 60, "reference_rows": 12, "batch_rows": 20, "use_core_set": False,
        "copy_gate": CopyGate.OFF,
    }  # fmt: skip
    frame = table() if frame is None else frame
    return prepare(frame, Settings(**{**defaults, **settings}), split_column="split" if "split" in frame else None)


def finished(prepared, source, state=None, cancelled=lambda: False):
    state = State() if state is None else state
    return state, list(run(prepared, source, state, cancelled))


def all_rows(state):
    return pd.concat([batch.rows for batch in state.batches], ignore_index=True)


def calibrated(events):
    (event,) = (event for event in events if isinstance(event, Calibrated))
    return event


def assert_legal(rows, prepared):
    pd.testing.assert_frame_equal(prepared.schema.typed(prepared.schema.text(rows)), rows)
    for column in prepared.schema.features:
        if column.is_numeric:
            assert rows[column.name].dropna().between(column.minimum, column.maximum).all()
    assert rows["y"].value_counts().to_dict() == prepared.quotas


def gaps(rows, prepared, column):
    """Total variation distance of a column of categories from the training rows, class by class."""
    result = []
    for name in prepared.schema.target.levels:
        made, real = (
            frame.loc[frame["y"] == name, column].value_counts(normalize=True, dropna=False)
            for frame in (rows, prepared.training)
        )
        result.append(real.sub(made, fill_value=0).abs().sum() / 2)
    return max(result)


# Who serves


def test_the_maker_follows_from_the_method_and_from_what_the_source_can_do():
    logits, words = ScriptedModel(SINGLE_DIGITS), ScriptedSource(lambda request: "")
    assert isinstance(row_maker(plan(), logits, lambda: None), DecodingMaker)
    assert isinstance(row_maker(plan(), words, lambda: None), AskingMaker)
    assert isinstance(row_maker(plan(), None, lambda: None), StructureMaker)
    for source in (logits, words):
        assert isinstance(row_maker(plan(method=Method.STRUCTURE), source, lambda: None), StructureMaker)


# The structure alone


def test_the_structure_alone_writes_legal_rows_like_the_training_rows():
    prepared = plan(rows=300, batch_rows=100, method=Method.STRUCTURE)
    state, events = finished(prepared, None)
    rows = all_rows(state)
    assert_legal(rows, prepared)
    assert gaps(rows, prepared, "finding") < 0.1
    assert gaps(rows, prepared, "site") < 0.1
    for name in prepared.schema.target.levels:
        made, real = (frame.loc[frame["y"] == name, "marker"] for frame in (rows, prepared.training))
        assert made.mean() == pytest.approx(real.mean(), abs=2.5)
    # The marker goes with the finding inside a class, too.
    ill = rows[rows["y"] == "ill"]
    by_finding = ill.groupby("finding", observed=True)["marker"].mean()
    assert by_finding["high"] > by_finding["mixed"] + 4
    stages = [Stage.RELATIONS, Stage.RULES, Stage.CALIBRATION, Stage.GENERATION]
    assert [event.stage for event in events if isinstance(event, Started)] == stages
    assert not any(batch.exchanges for batch in state.batches)
    assert isinstance(events[-1], RunDone)


def test_information_without_a_model_tells_of_frequencies_and_structure_only():
    prepared = plan(table(240), method=Method.STRUCTURE)
    _, events = finished(prepared, None)
    found = calibrated(events).information
    assert calibrated(events).offsets is None
    assert found.rows == len(prepared.held_out_rows) == 60
    assert (found.model, found.combined, found.added, found.added_interval) == (None, None, None, None)
    assert {one.name for one in found.columns} == {"marker", "finding", "site"}
    assert found.structure == pytest.approx(sum(one.structure for one in found.columns))
    assert found.class_frequencies == pytest.approx(sum(one.class_frequencies for one in found.columns))
    for one in found.columns:
        assert (one.model, one.combined, one.alpha, one.alpha_interval) == (None, None, None, None)
    # The finding follows the marker: the later of the two is foretold better than by its frequencies.
    assert found.structure < found.class_frequencies - 0.2
    # The frequencies are what anyone can count.
    levels = [*prepared.schema["site"].levels, None]
    expected = []
    for _, row in prepared.held_out_rows.iterrows():
        members = prepared.training.loc[prepared.training["y"] == row["y"], "site"]
        site = None if pd.isna(row["site"]) else row["site"]
        count = members.isna().sum() if site is None else (members == site).sum()
        expected.append(-np.log2((count + PSEUDO_COUNT) / (len(members) + PSEUDO_COUNT * len(levels))))
    (site,) = (one for one in found.columns if one.name == "site")
    assert site.class_frequencies == pytest.approx(np.mean(expected))


def test_without_held_out_rows_that_can_be_judged_there_is_no_information():
    frame = table()
    frame.loc[frame["split"] == "test", "finding"] = "never seen"
    _, events = finished(plan(frame, method=Method.STRUCTURE), None)
    assert calibrated(events).information is None


# A model that gives logits


@pytest.mark.parametrize(
    "settings",
    [
        {"codec": Codec.COMPACT},
        {"codec": Codec.DIGITS},
        {"codec": Codec.CSV},
        {"codec": Codec.CSV, "use_random_words": False, "use_calibration": False},
        {"fast": True},
        {"use_calibration": False},
        {"use_feedback": False, "use_rules": False},
        {"method": Method.EPIC},
    ],
    ids=str,
)
def test_a_run_ends_with_the_rows_wanted_all_legal(settings):
    prepared = plan(everything(60)[["age", "change", "seen", "town", "y"]], rows=40, **settings)
    model = ScriptedModel(GROUPED_DIGITS, random_logits(1))
    state, events = finished(prepared, model)
    assert_legal(all_rows(state), prepared)
    assert isinstance(events[-1], RunDone)
    assert all(set(batch.refusals) <= {Refusal.UNASKED_CLASS} for batch in state.batches)
    calibrates = settings.get("use_calibration", True) and settings.get("method") is not Method.EPIC
    found = [event for event in events if isinstance(event, Calibrated)]
    assert len(found) == calibrates
    for batch in state.batches:
        assert len(batch.online) == (len(prepared.schema.features) if calibrates else 0)
        assert all(np.isfinite(phi).all() for phi in batch.online)
        (exchange, *_) = batch.exchanges
        assert exchange.answer.count("\n") == len(batch.rows)
        assert exchange.prompt_tokens < 8192
        assert batch.shown_ids
    lines = [event.lines for event in events if isinstance(event, RowsWritten) and event.batch == 0]
    assert lines == sorted(set(lines))
    assert lines[-1] == 20
    if calibrates:
        before = found[0].calibration.online
        for batch in state.batches:
            steps = [np.abs(now - then).max() for now, then in zip(batch.online, before, strict=True)]
            assert 0 < max(steps) < 2
            before = batch.online
        information = found[0].information
        assert information.model > 0
        assert information.combined < information.model
        assert information.added_interval[0] <= information.added <= information.added_interval[1]
        progress = [event for event in events if isinstance(event, CalibrationProgress)]
        assert [event.rows for event in progress] == sorted(event.rows for event in progress)
        assert progress[-1].rows == progress[-1].rows_wanted


def tilted(read, wanted):
    """A model that likes some tokens very much, whatever stands before."""
    del read
    return 3.0 * np.sin(wanted * 12.9898)


def test_calibration_makes_up_for_what_the_model_gets_wrong():
    rows = {}
    for calibrates in (True, False):
        prepared = plan(rows=200, batch_rows=50, use_calibration=calibrates)
        state, _ = finished(prepared, ScriptedModel(SINGLE_DIGITS, tilted))
        rows[calibrates] = all_rows(state)
    worst = {on: max(gaps(made, prepared, name) for name in ("finding", "site")) for on, made in rows.items()}
    assert worst[True] < 0.1
    assert worst[False] > 0.3


def test_without_calibration_the_rows_are_those_of_the_model_itself():
    """Sites in proportion to what the model says of their codes."""
    prepared = plan(rows=400, batch_rows=100, use_calibration=False, method=Method.EPIC, use_random_words=False)
    state, _ = finished(prepared, ScriptedModel(SINGLE_DIGITS, flat))
    rows = all_rows(state)
    # One token leads to each first letter but b and N, and words have no other tokens than their letters and "left".
    assert rows["site"].isna().mean() == pytest.approx(0.25, abs=0.1)
    assert gaps(rows, prepared, "finding") > 0.1


def test_fast_asks_only_where_the_model_can_be_told_from_nothing():
    """A model that knows nothing is consulted nevertheless, unless speed is wanted."""
    advanced, written = {}, {}
    for fast in (False, True):
        prepared = plan(rows=40, fast=fast)
        model = ScriptedModel(SINGLE_DIGITS, flat)
        state = State()
        for event in run(prepared, model, state):
            if isinstance(event, Calibrated):
                advanced[fast] = model.tokens_advanced
        advanced[fast] = model.tokens_advanced - advanced[fast]
        written[fast] = all_rows(state)
        assert_legal(written[fast], prepared)
    assert advanced[True] == 0 < advanced[False]


def test_a_model_that_knows_what_the_table_does_not_say_is_believed():
    """It foretells the site of every row from its finding; the structure is told, too, but α is well above 0."""
    frame = table(240)
    frame["site"] = frame["finding"].map({"low": "left", "mixed": "right", "high": "both"})
    swap = np.random.default_rng(0).random(240) < 0.1
    frame.loc[swap, "site"] = "left"
    prepared = plan(frame, rows=20)
    informed = DecodingMaker(prepared, ScriptedModel(SINGLE_DIGITS, flat), lambda: None)
    token = {piece: token for token, piece in SINGLE_DIGITS.items()}

    def code(column, level):
        return token[f" {informed.level_text(column, level)}".encode()]

    pairs = (("low", "left"), ("mixed", "right"), ("high", "both"))
    follows = {code("finding", finding): code("site", site) for finding, site in pairs}
    follows |= {site: finding for finding, site in follows.items()}

    def knows(read, wanted):
        sure = [follows[one] for one in read[-3:] if one in follows]
        return np.where(np.isin(wanted, sure), 3.0, 0.0)

    found = {}
    for name, script in (("knows", knows), ("noise", random_logits(5))):
        _, events = finished(prepared, ScriptedModel(SINGLE_DIGITS, script))
        found[name] = {one.name: one for one in calibrated(events).information.columns}
    later = max(("finding", "site"), key=lambda name: found["knows"][name].alpha)
    assert found["knows"][later].alpha_interval[0] > 0
    assert found["knows"][later].model < found["noise"][later].model - 0.5
    assert found["noise"][later].alpha < found["knows"][later].alpha / 2


def kept(state):
    """What a project keeps of a run that was left."""
    return copy.deepcopy(state)


@pytest.mark.parametrize("codec", [Codec.COMPACT, Codec.CSV])
def test_a_run_that_is_taken_up_again_writes_the_same_rows(codec):
    prepared = plan(rows=60, codec=codec)
    whole, _ = finished(prepared, ScriptedModel(SINGLE_DIGITS, random_logits(2)))
    assert len(whole.batches) == 3
    state = State()
    states = []
    for event in run(prepared, ScriptedModel(SINGLE_DIGITS, random_logits(2)), state):
        if isinstance(event, Calibrated | BatchDone):
            states.append(kept(state))
    for left in states[:-1]:
        resumed, events = finished(prepared, ScriptedModel(SINGLE_DIGITS, random_logits(2)), left)
        assert not any(isinstance(event, Calibrated) for event in events)
        pd.testing.assert_frame_equal(all_rows(resumed), all_rows(whole))
        for one, other in zip(resumed.batches[-1].online, whole.batches[-1].online, strict=True):
            np.testing.assert_array_equal(one, other)


def test_a_run_can_be_stopped_in_the_middle_of_a_batch_and_taken_up_with_the_same_model():
    prepared = plan(rows=40)
    whole, _ = finished(prepared, ScriptedModel(SINGLE_DIGITS, random_logits(3)))
    model, state = ScriptedModel(SINGLE_DIGITS, random_logits(3)), State()
    asked = [0]

    def cancelled():
        asked[0] += bool(state.batches)
        return asked[0] == 6

    with pytest.raises(CancelledError):
        finished(prepared, model, state, cancelled)
    assert len(state.batches) == 1
    resumed, _ = finished(prepared, model, kept(state))
    pd.testing.assert_frame_equal(all_rows(resumed), all_rows(whole))


@pytest.mark.parametrize("codec", Codec)
def test_held_out_rows_outside_the_training_range_or_of_unknown_kinds_do_no_harm(codec):
    frame = table()
    test = np.flatnonzero(frame["split"] == "test")
    frame.loc[test[:5], "marker"] = ["-1000.5", "99999.9", "0", "1e3", "-0.1"]
    frame.loc[test[5:10], "finding"] = "never seen"
    frame.loc[test[10:14], "marker"] = None
    prepared = plan(frame, rows=20, codec=codec)
    state, events = finished(prepared, ScriptedModel(GROUPED_DIGITS, random_logits(4)))
    assert_legal(all_rows(state), prepared)
    found = calibrated(events).information
    assert 0 < found.rows <= len(test) - 9
    assert np.isfinite([found.class_frequencies, found.structure, found.model, found.combined]).all()


@pytest.mark.parametrize("codec", Codec)
@pytest.mark.parametrize("rows", [8, 14, 30])
def test_tables_so_small_that_every_row_is_shown_can_be_calibrated(rows, codec):
    frame = table(rows, seed=3).drop(columns="split")
    frame["site"] = frame["site"].fillna("left")
    prepared = plan(frame, rows=12, reference_rows=40, codec=codec)
    state, events = finished(prepared, ScriptedModel(SINGLE_DIGITS, random_logits(6)))
    assert_legal(all_rows(state), prepared)
    for one in calibrated(events).calibration.columns:
        assert np.isfinite([one.alpha, one.alpha_spread, *one.phi]).all()


# A model that answers in text


def shown_rows(request):
    lines = request.text.splitlines()
    below = lines[lines.index(lines[-1]) + 1 :]
    return [cells for cells in csv.reader(below[: below.index("")]) if len(cells) > 1]


def biased(request):
    """Mixes the rows that it is shown, and likes 'left' too much."""
    if request.as_chat:
        return "1. Marker goes with finding.\n"
    header = request.text.splitlines()[-1].split(",")
    place = header.index("site")
    draw = random.Random(request.seed)
    rows = []
    for row in shown_rows(request) * 3:
        like = [other for other in shown_rows(request) if other[0] == row[0]]
        made = [row[0], *(draw.choice(like)[i] for i in range(1, len(row)))]
        if draw.random() < 0.5:
            made[place] = "left"
        rows.append(",".join(made) + "\n")
    draw.shuffle(rows)
    return "".join(rows)


def asked(prepared, state=None):
    return finished(prepared, ScriptedSource(biased), state)


def left_share(rows):
    return (rows["site"] == "left").mean()


def test_answers_of_a_kind_that_comes_too_often_are_accepted_less_often():
    plain, _ = asked(plan(rows=150, use_random_words=False, use_calibration=False))
    prepared = plan(rows=150, use_random_words=False)
    state, _ = asked(prepared)
    assert_legal(all_rows(state), prepared)
    refused = sum(batch.refusals.get(Refusal.TOO_FREQUENT, 0) for batch in state.batches)
    assert refused > 0
    assert not any(batch.refusals.get(Refusal.TOO_FREQUENT) for batch in plain.batches)
    truth = left_share(prepared.training)
    assert left_share(all_rows(plain)) > truth + 0.2
    assert left_share(all_rows(state)) < left_share(all_rows(plain)) - 0.1


def test_what_was_answered_before_counts_when_a_run_is_taken_up_again():
    prepared = plan(rows=48, use_random_words=False)
    whole, _ = asked(prepared)
    assert len(whole.batches) >= 3
    state, states = State(), []
    for event in run(prepared, ScriptedSource(biased), state):
        if isinstance(event, BatchDone):
            states.append(kept(state))
    for left in (states[0], states[-2]):
        resumed, _ = asked(prepared, kept(left))
        pd.testing.assert_frame_equal(all_rows(resumed), all_rows(whole))
        assert [batch.refusals for batch in resumed.batches] == [batch.refusals for batch in whole.batches]
    # And it does count: without what was answered other rows are accepted.
    forgetful = kept(states[0])
    forgetful.batches = [replaced(batch) for batch in forgetful.batches]
    resumed, _ = asked(prepared, forgetful)
    assert [batch.refusals for batch in resumed.batches] != [batch.refusals for batch in whole.batches]


def replaced(batch):
    """The batch without its exchanges."""
    changed = copy.copy(batch)
    object.__setattr__(changed, "exchanges", ())
    return changed


scores = arrays.arrays(np.float64, st.integers(1, 30), elements=st.floats(-300, 300))


@given(scores=scores)
def test_at_least_a_share_of_the_rows_is_accepted_and_better_ones_rather(scores):
    kept = acceptance(scores)
    assert ((kept >= 0) & (kept <= 1)).all()
    assert kept.mean() >= LEAST_ACCEPTANCE - 1e-6
    assert kept.max() == pytest.approx(1)
    order = np.argsort(scores)
    assert np.all(np.diff(kept[order]) >= 0)
    # Below the cut the proportions are exact.
    below = (kept < 1 - 1e-9) & (kept > 1e-200)
    if below.sum() > 1:
        gaps = np.log(kept[below]) - scores[below]
        np.testing.assert_allclose(gaps, gaps[0], atol=1e-6)


@given(scores=arrays.arrays(np.float64, st.integers(1, 30), elements=st.floats(-0.6, 0.0)), shift=st.floats(-50, 50))
def test_where_the_scores_allow_it_no_row_is_cut_off(scores, shift):
    np.testing.assert_allclose(acceptance(scores + shift), np.exp(scores - scores.max()), rtol=1e-9)
