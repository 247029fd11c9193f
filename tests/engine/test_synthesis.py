import csv
import random
from collections import Counter
from itertools import count, pairwise

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.codec import CsvCodec, Refusal
from rddg_desktop.engine.events import (
    BatchDone,
    Calibrated,
    CalibrationProgress,
    CoreSetDone,
    CoreSetProgress,
    RelationsMined,
    RowsWritten,
    RulesMined,
    RunDone,
    SettingsChosen,
    Stage,
    StageStarted,
)
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings, prepare, wanting
from rddg_desktop.engine.synthesis import State, run
from rddg_desktop.errors import CancelledError, ModelError, StoppedError
from rddg_desktop.llm.scripted import ScriptedSource
from tests.scripting import TokenScript

#: Values of the held-out rows alone, which stand nowhere else.
HELD_OUT_LEVEL = "Quibblewort"
HELD_OUT_NUMBER = "7391.77"


def table(rows=80, seed=0):
    """Three quarters of class well; the last quarter of the rows is held out and full of telling values."""
    draw = np.random.default_rng(seed)
    ill = np.arange(rows) % 4 == 0
    split = np.where(np.arange(rows) < 3 * rows // 4, "train", "test")
    frame = pd.DataFrame(
        {
            "age": (draw.integers(20, 60, rows) + 30 * ill).astype(str),
            "marker": [f"{value:.2f}" for value in draw.normal(5 + 4 * ill, 1)],
            "site": draw.choice(["left", "right", "both"], rows),
            "seen": [f"{day:02d}.03.2020" for day in draw.integers(1, 28, rows)],
            "y": np.where(ill, "ill", "well"),
            "split": split,
        },
        dtype=object,
    )
    frame.loc[draw.choice(60, 6, replace=False), "site"] = None
    held_out = split == "test"
    frame.loc[held_out, "site"] = HELD_OUT_LEVEL
    frame.loc[held_out, "marker"] = HELD_OUT_NUMBER
    return frame


def plan(frame=None, **settings):
    defaults = {"target": "y", "rows": 40, "reference_rows": 12, "use_core_set": False, "use_random_words": False}
    frame = table() if frame is None else frame
    return prepare(frame, Settings(**{**defaults, **settings}), split_column="split" if "split" in frame else None)


def shown_rows(request):
    """The rows that a prompt 3 shows, as lists of cells; None for prompts 1 and 2."""
    if request.as_chat:
        return None
    lines = request.text.splitlines()
    below = lines[lines.index(lines[-1]) + 1 :]
    return [cells for cells in csv.reader(below[: below.index("")]) if len(cells) > 1]


def mixed(request):
    """A model that mixes the rows it is shown, class by class, more than are asked for."""
    shown = shown_rows(request)
    if shown is None:
        return "1. Marker goes with the class.\n2. Age goes with the class.\n"
    draw = random.Random(request.seed)
    rows = []
    for _ in range(4):
        for row in shown:
            like = [other for other in shown if other[0] == row[0]]
            rows.append([row[0], *(draw.choice(like)[i] for i in range(1, len(row)))])
    draw.shuffle(rows)
    return "".join(",".join(row) + "\n" for row in rows)


def finished(prepared, script=mixed, state=None, **source):
    state = State() if state is None else state
    source = ScriptedSource(script, **source)
    events = list(run(prepared, source, state))
    return state, events, source


def all_rows(state):
    return pd.concat([batch.rows for batch in state.batches], ignore_index=True)


def record(state, event):
    """What a project keeps of an event."""
    match event:
        case CoreSetDone(core_set):
            state.core_set = core_set
        case RelationsMined():
            state.relations = event
        case RulesMined():
            state.rules_mined = event
            state.rules = event.rules
        case SettingsChosen():
            state.chosen = event
        case Calibrated():
            state.calibrated = event
        case BatchDone(batch):
            state.batches.append(batch)


def consume(events, kept):
    for event in events:
        record(kept, event)


# A whole run


@pytest.mark.parametrize(
    ("mix", "counts"),
    [
        (Mix.BALANCED, {"ill": 21, "well": 20}),
        (Mix.RARE, {"ill": 41, "well": 0}),
        (Mix.DATA, {"ill": 10, "well": 31}),
    ],
)
def test_a_run_ends_with_exactly_the_rows_wanted(mix, counts):
    prepared = plan(rows=41, mix=mix)
    assert prepared.quotas == counts
    state, events, _ = finished(prepared)
    rows = all_rows(state)
    assert rows["y"].value_counts().to_dict() == counts
    assert isinstance(events[-1], RunDone)
    assert events[-1].rows == state.rows_done == 41
    pd.testing.assert_frame_equal(prepared.schema.typed(prepared.schema.text(rows)), rows)
    for column in prepared.schema.features:
        if column.is_numeric:
            assert rows[column.name].dropna().between(column.minimum, column.maximum).all()
    assert [batch.number for batch in state.batches] == list(range(len(state.batches)))
    assert all(len(batch.rows) <= 12 for batch in state.batches)


def test_stages_come_in_order_and_progress_is_told():
    _, events, _ = finished(plan())
    stages = [event.stage for event in events if isinstance(event, StageStarted)]
    assert stages == [Stage.CORE_SET, Stage.RELATIONS, Stage.RULES, Stage.GENERATION]
    batches = [event for event in events if isinstance(event, BatchDone)]
    assert [event.rows_done for event in batches][-1] == 40
    assert np.all(np.diff([event.rows_done for event in batches]) > 0)
    written = [event.lines for event in events if isinstance(event, RowsWritten) and event.batch == 0]
    assert written == sorted(written)
    assert written[0] == 1


def test_equal_seeds_give_equal_runs():
    runs = [all_rows(finished(plan(seed=seed))[0]) for seed in (3, 3, 4)]
    pd.testing.assert_frame_equal(runs[0], runs[1])
    assert not runs[0].equals(runs[2])


def test_a_finished_run_writes_nothing_more():
    prepared = plan()
    state, _, _ = finished(prepared)
    count = len(state.batches)
    _, events, source = finished(prepared, state=state)
    assert source.requests == []
    assert len(state.batches) == count
    assert events[-1].rows == 40


def test_every_prompt_and_answer_is_kept():
    state, _, source = finished(plan())
    exchanges = [state.relations.exchange, state.rules_mined.exchange]
    exchanges += [exchange for batch in state.batches for exchange in batch.exchanges]
    assert [exchange.prompt for exchange in exchanges] == [request.text for request in source.requests]
    assert [exchange.stage for exchange in exchanges[:3]] == [Stage.RELATIONS, Stage.RULES, Stage.GENERATION]
    for exchange in exchanges:
        assert exchange.prompt_tokens == source.count_tokens(exchange.prompt)
    assert state.batches[1].exchanges[0].batch == 1


def test_what_was_mined_reaches_the_generation_prompts():
    state, _, source = finished(plan())
    assert (
        state.relations.text == state.rules_mined.text == "1. Marker goes with the class.\n2. Age goes with the class."
    )
    assert "1. Marker goes with the class." in source.requests[1].text
    assert state.relations.evidence
    for request in source.requests[2:]:
        assert "Rules:\n- " in request.text
        assert "\n- 1. Marker goes with the class.\n" in request.text
        assert state.relations.evidence[0].text in request.text


# Switches


def test_epic_asks_for_rows_and_nothing_else():
    state, events, source = finished(plan(method=Method.EPIC))
    assert (state.core_set, state.relations, state.rules_mined) == (None, None, None)
    assert [event.stage for event in events if isinstance(event, StageStarted)] == [Stage.GENERATION]
    for request in source.requests:
        assert not request.as_chat
        assert not any(word in request.text for word in ("Rules:", "Measured", "report"))
    assert all(batch.feedback == batch.feedback_used == () for batch in state.batches)
    assert state.rows_done == 40


def test_without_a_core_set_rows_are_drawn_at_random():
    state, events, _ = finished(plan())
    assert not any(isinstance(event, CoreSetProgress) for event in events)
    assert state.core_set.scores.isna().all()


def test_with_a_core_set_a_network_is_trained_on_training_rows():
    prepared = plan(use_core_set=True, core_set_rows_per_class=7)
    state, events, source = finished(prepared)
    assert len([event for event in events if isinstance(event, CoreSetProgress)]) == 100
    members = prepared.training.loc[state.core_set.members]
    assert members["y"].value_counts().to_dict() == {"ill": 7, "well": 7}
    codec = CsvCodec(prepared.schema, prepared.settings.seed, random_words=False)
    for _, row in members.iterrows():
        assert codec.line(row) + "\n" in source.requests[0].text


def test_random_words_stand_in_rows_and_are_mapped_back():
    prepared = plan(use_random_words=True)
    state, _, source = finished(prepared)
    assert set(all_rows(state)["site"].dropna()) == {"left", "right", "both"}
    for row in shown_rows(source.requests[2]):
        assert not {"ill", "well", "left", "right", "both"} & set(row)


# Feedback


def biased(request):
    """Writes the highest markers it is shown: feedback has something to say."""
    if request.as_chat:
        return mixed(request)
    lines = mixed(request).splitlines()
    rows = [line.split(",") for line in lines]
    top = {name: max(float(row[2]) for row in rows if row[0] == name) for name in {row[0] for row in rows}}
    return "".join(",".join([*row[:2], f"{top[row[0]]:.2f}", *row[3:]]) + "\n" for row in rows)


def reports(prompt):
    """The feedback lines of a prompt."""
    lines = iter(prompt.splitlines())
    for line in lines:
        if "report" in line:
            return tuple(line[2:] for line in iter(lambda: next(lines), "Rows:"))
    return ()


def test_feedback_guides_the_next_batch_and_never_its_own():
    state, _, _ = finished(plan(rows=100, reference_rows=24), biased)
    assert len(state.batches) >= 4
    assert state.batches[0].feedback_used == ()
    assert any("marker" in line and line.endswith("lower it.") for line in state.batches[0].feedback)
    for before, after in pairwise(state.batches):
        assert after.feedback_used == before.feedback
    for batch in state.batches:
        for exchange in batch.exchanges:
            assert reports(exchange.prompt) == batch.feedback_used
    told = [batch.feedback for batch in state.batches]
    assert len(set(told)) == len(told)  # or the order above would prove nothing


def test_feedback_can_be_switched_off():
    state, _, source = finished(plan(use_feedback=False), biased)
    assert all(batch.feedback == batch.feedback_used == () for batch in state.batches)
    assert all(reports(request.text) == () for request in source.requests)
    assert state.batches[0].batch_quality.discrepancies  # still measured


# What a model must not see


@pytest.mark.parametrize("random_words", [True, False])
def test_nothing_of_held_out_rows_reaches_a_prompt(random_words):
    frame = table()
    for method in Method:
        _, _, source = finished(plan(frame, method=method, use_random_words=random_words), biased)
        for request in source.requests:
            assert HELD_OUT_LEVEL not in request.text
            assert HELD_OUT_NUMBER not in request.text


# Refusals


def copying(request):
    """Every other row is one that it is shown."""
    lines = mixed(request).splitlines(keepends=True)
    draw = random.Random(request.seed)
    copies = [",".join(row) + "\n" for row in shown_rows(request) or []]
    return "".join(draw.choice(copies) if copies and draw.random() < 0.5 else line for line in lines)


@pytest.mark.parametrize("gate", CopyGate)
def test_copies_are_refused_as_set_and_counted(gate):
    frame = table()
    frame = pd.concat([frame, frame.iloc[[0, 1, 4, 5]]], ignore_index=True)  # four rows that occur twice
    prepared = plan(frame, copy_gate=gate, patience=50)
    state, events, _ = finished(prepared, copying)
    keys = Counter(map(tuple, prepared.schema.text(prepared.training).fillna("?").to_numpy()))
    emitted = [keys[tuple(row)] for row in prepared.schema.text(all_rows(state)).fillna("?").to_numpy()]
    refused = sum(batch.refusals.get(Refusal.COPY, 0) for batch in state.batches)
    assert events[-1].refusals.get(Refusal.COPY, 0) == refused
    if gate is CopyGate.OFF:
        assert 1 in emitted
        assert refused == 0
    else:
        assert refused > 0
        assert set(emitted) <= ({0} if gate is CopyGate.ALL else {0, 2})
    assert state.rows_done == 40


def test_refused_lines_are_counted_by_reason():
    bad = [
        ("ill,40,9.1", Refusal.MALFORMED),
        ("ill,40,9.1,centre,02.03.2020", Refusal.UNKNOWN_LEVEL),
        ("ill,forty,9.1,left,02.03.2020", Refusal.NOT_A_NUMBER),
        ("ill,40,9.1,left,31.02.2020", Refusal.NOT_A_NUMBER),
        ("ill,400,9.1,left,02.03.2020", Refusal.OUT_OF_RANGE),
        ("ill,NA,9.1,left,02.03.2020", Refusal.MISSING),
    ]

    def script(request):
        return "".join(f"{line}\n" for line, _ in bad) + mixed(request)

    state, events, _ = finished(plan(method=Method.EPIC, copy_gate=CopyGate.OFF, rows=12), script)
    (batch,) = state.batches
    expected = Counter(reason for _, reason in bad)
    answers = len(batch.exchanges)
    assert {reason: batch.refusals[reason] for reason in expected} == {r: answers * n for r, n in expected.items()}
    assert set(batch.refusals) <= {*expected, Refusal.UNASKED_CLASS}  # what was written beyond the quota
    lines = sum(exchange.answer.count("\n") for exchange in batch.exchanges)
    assert len(batch.rows) + sum(batch.refusals.values()) == lines
    assert events[-1].refusals == batch.refusals


def test_missing_rows_are_asked_for_again_within_bounds():
    def one_row(request):
        return mixed(request) if request.as_chat else mixed(request).splitlines(keepends=True)[0]

    state, _, source = finished(plan(rows=7, redraws=2, reference_rows=7, copy_gate=CopyGate.OFF, patience=50), one_row)
    assert state.rows_done == 7
    for batch in state.batches[:-1]:
        assert [exchange.attempt for exchange in batch.exchanges] == [0, 1, 2]
    assert len({request.seed for request in source.requests}) == len(source.requests)
    state, _, _ = finished(plan(rows=3, redraws=0, copy_gate=CopyGate.OFF, patience=50), one_row)
    assert all(len(batch.exchanges) == 1 for batch in state.batches)


def test_a_few_missing_rows_are_left_to_a_later_batch_but_the_last_one_asks_again():
    def one_short(request):
        if request.as_chat:
            return mixed(request)
        lines = mixed(request).splitlines(keepends=True)
        classes = sorted({line[0] for line in lines})
        by_class = [[line for line in lines if line[0] == one] for one in classes]
        return "".join(by_class[1][:5] + by_class[0][:6])

    state, _, _ = finished(plan(rows=34, copy_gate=CopyGate.OFF, use_calibration=False), one_short)
    assert [len(batch.rows) for batch in state.batches] == [11, 11, 12]
    assert [len(batch.exchanges) for batch in state.batches] == [1, 1, 2]


def test_batches_are_of_about_one_size():
    state, _, _ = finished(plan(rows=31, batch_rows=15, method=Method.STRUCTURE, copy_gate=CopyGate.OFF), mixed)
    assert [len(batch.rows) for batch in state.batches] == [11, 10, 10]


# Stopping


def test_a_model_that_never_delivers_is_given_up_and_rows_are_kept():
    calls = []

    def failing(request):
        calls.append(request)
        return mixed(request) if len(calls) <= 3 else "I cannot do that.\n"

    state = State()
    with pytest.raises(StoppedError, match="3 batches in a row") as caught:
        finished(plan(patience=3, redraws=1), failing, state)
    assert "10 rows accepted before are kept" in caught.value.meaning
    assert f"most often refused: {Refusal.MALFORMED}" in caught.value.what
    assert [len(batch.rows) for batch in state.batches] == [10, 0, 0, 0]
    assert caught.value.exit_code == 3
    # Who resumes gets another try.
    finished(plan(patience=3, redraws=1), mixed, state)
    assert state.rows_done == 40


@pytest.mark.parametrize("answer", ["", "\n\n"])
def test_silence_is_given_up_too(answer):
    with pytest.raises(StoppedError, match="no rows in its answers"):
        finished(plan(patience=2), lambda request: answer)


def test_a_class_that_never_comes_is_given_up():
    def one_class(request):
        return "".join(line for line in mixed(request).splitlines(keepends=True) if not line.startswith("ill"))

    state = State()
    with pytest.raises(StoppedError, match=f"{Refusal.UNASKED_CLASS}"):
        finished(plan(patience=2), one_class, state)
    assert set(all_rows(state)["y"]) == {"well"}
    assert state.rows_done == 20


#: Whoever can write rows: a plan for it, and what makes it anew.
WRITERS = {
    "text": (plan(rows=16, reference_rows=8), lambda: ScriptedSource(biased)),
    "compact": (plan(rows=16, batch_rows=8), lambda: TokenScript(biased)),
    "digits": (plan(rows=16, batch_rows=8, codec=Codec.DIGITS, fast=True), lambda: TokenScript(biased)),
    "csv": (plan(rows=16, batch_rows=8, codec=Codec.CSV, use_rules=False), lambda: TokenScript(biased)),
    "uncalibrated": (plan(rows=16, batch_rows=8, use_calibration=False), lambda: TokenScript(biased)),
    "chosen": (plan(rows=16, batch_rows=8, choose=True), lambda: TokenScript(biased)),
    "structure": (plan(rows=16, batch_rows=8, method=Method.STRUCTURE), lambda: None),
}


def undisturbed_and_events(prepared, source):
    state = State()
    return state, list(run(prepared, source, state))


def same(one, other):
    assert len(one.batches) == len(other.batches)
    for first, second in zip(one.batches, other.batches, strict=True):
        pd.testing.assert_frame_equal(first.rows, second.rows)
        assert first.feedback == second.feedback
        assert first.refusals == second.refusals
        assert [e.prompt for e in first.exchanges] == [e.prompt for e in second.exchanges]
        assert [e.answer for e in first.exchanges] == [e.answer for e in second.exchanges]
        for left, right in zip(first.online, second.online, strict=True):
            np.testing.assert_array_equal(left, right)


@pytest.mark.parametrize("writer", WRITERS)
def test_a_run_left_at_any_event_goes_on_to_the_same_rows(writer):
    prepared, source = WRITERS[writer]
    undisturbed, events = undisturbed_and_events(prepared, source())
    assert undisturbed.rows_done == 16
    assert len(undisturbed.batches) > 1
    kinds = [type(event) for event in events]
    # Of many reports of progress in a row the first stands for all.
    progress = (RowsWritten, CalibrationProgress)
    places = [i for i in range(len(events)) if kinds[i] not in progress or kinds[i - 1] is not kinds[i]]
    assert len(places) > 5
    for place in places if writer == "text" else places[::2]:
        kept = State()
        left = run(prepared, source(), State())
        for _ in range(place + 1):
            record(kept, next(left))
        left.close()
        list(run(prepared, source(), kept))
        same(undisturbed, kept)


@pytest.mark.parametrize("writer", ["text", "chosen", "structure"])
@pytest.mark.parametrize(
    ("rows", "mix", "expected"),
    [
        (16, Mix.RARE, {"ill": 16, "well": 4}),
        (30, Mix.DATA, {"ill": 8, "well": 22}),
        (4, Mix.BALANCED, {"ill": 4, "well": 4}),
    ],
)
def test_other_rows_are_wanted_in_the_middle_of_a_run(writer, rows, mix, expected):
    prepared, source = WRITERS[writer]
    state = State()
    for event in run(prepared, source(), state):
        if isinstance(event, BatchDone):
            break
    before = state.batches[0].rows.copy()
    made = before["y"].value_counts().to_dict()
    assert made == {"ill": 4, "well": 4}
    changed = wanting(prepared, rows, mix, made)
    assert changed.quotas == expected
    assert changed.settings.rows == sum(expected.values())
    events = list(run(changed, source(), state))
    assert all_rows(state)["y"].value_counts().to_dict() == expected
    pd.testing.assert_frame_equal(state.batches[0].rows, before)
    assert {event.rows_wanted for event in events if isinstance(event, BatchDone)} <= {sum(expected.values())}
    assert isinstance(events[-1], RunDone)
    again = State(state.core_set, state.relations, state.rules, state.rules_mined, state.chosen, state.calibrated)
    again.batches = state.batches[:1]
    list(run(changed, source(), again))
    same(state, again)


@pytest.mark.parametrize("writer", WRITERS)
def test_leaving_and_resuming_over_and_over(writer):
    prepared, source = WRITERS[writer]
    undisturbed, _ = undisturbed_and_events(prepared, source())
    kept = State()
    for _ in range(100):
        left = run(prepared, source(), kept)
        results = (CoreSetDone, RelationsMined, RulesMined, SettingsChosen, Calibrated, BatchDone, RunDone)
        event = next(event for event in left if isinstance(event, results))
        left.close()
        if isinstance(event, RunDone):
            break
    same(undisturbed, kept)


@pytest.mark.parametrize("writer", ["text", "compact", "structure"])
def test_cancelling_at_any_question_ends_the_run_and_a_new_one_goes_on(writer):
    prepared, source = WRITERS[writer]
    undisturbed, _ = undisturbed_and_events(prepared, source())
    asked = []
    list(run(prepared, source(), State(), lambda: bool(asked.append(None))))
    assert len(asked) >= len(undisturbed.batches)
    step = max(1, len(asked) // 8)
    for last in sorted({*range(1, min(8, len(asked))), *range(8, len(asked) + 1, step), len(asked)}):
        state, kept, turn = State(), State(), count(1)
        events = run(prepared, source(), state, lambda turn=turn, last=last: next(turn) == last)
        with pytest.raises(CancelledError) as caught:
            consume(events, kept)
        assert caught.value.exit_code == 3
        assert len(state.batches) == len(kept.batches)
        list(run(prepared, source(), state))
        same(undisturbed, state)


@pytest.mark.parametrize("codec", Codec)
def test_a_run_is_cancelled_between_any_two_steps_of_a_model(codec):
    steps = []

    class Counting(TokenScript):
        def read(self, head, body):
            for step in super().read(head, body):
                steps.append(asked[0])
                yield step

        def advance(self, feeds):
            for step in super().advance(feeds):
                steps.append(asked[0])
                yield step

    asked = [0]

    def cancelled():
        asked[0] += 1
        return False

    list(run(plan(rows=6, codec=codec, method=Method.RDDG, reference_rows=4), Counting(), State(), cancelled))
    assert len(steps) > 20
    # Between a step and the next somebody was asked.
    assert all(before < after for before, after in pairwise(steps))


def test_cancelling_while_the_core_set_is_chosen():
    prepared = plan(use_core_set=True)
    state = State()
    events = run(prepared, ScriptedSource(mixed), state, lambda: True)
    with pytest.raises(CancelledError):
        list(events)
    assert state == State()


def test_a_silent_model_can_be_cancelled():
    with pytest.raises(CancelledError):
        list(run(plan(method=Method.EPIC), ScriptedSource(lambda _: ""), State(), lambda: True))


# Contexts


@pytest.mark.parametrize("context", [600, 1000, 2000])
def test_small_contexts_make_smaller_answers(context):
    prepared = plan(rows=30, reference_rows=30, use_random_words=True)
    state, _, source = finished(prepared, context_tokens=context)
    assert state.rows_done == 30
    lines = set(codec_lines(prepared))
    for request in source.requests:
        assert source.count_tokens(request.text) + request.maximum_tokens <= context
        assert request.maximum_tokens > 0
        shown = shown_rows(request)
        if shown is not None:
            assert {row[0] for row in shown} == {line.split(",")[0] for line in lines}
            assert {",".join(row) for row in shown} <= lines
    for batch in state.batches:
        assert set(batch.shown_ids) <= set(batch.reference_ids) <= set(prepared.training.index)


def codec_lines(prepared):
    codec = CsvCodec(prepared.schema, prepared.settings.seed, random_words=prepared.settings.use_random_words)
    return [codec.line(row) for _, row in prepared.training.iterrows()]


def test_a_table_too_wide_is_said_before_anything_is_done():
    source = ScriptedSource(mixed, context_tokens=100)
    with pytest.raises(ModelError, match="too wide"):
        run(plan(), source, State())
    assert source.requests == []


# A model that gives logits


@pytest.mark.parametrize("codec", Codec)
def test_every_batch_is_filled_at_once_where_rows_are_legal_by_construction(codec):
    source, state = TokenScript(mixed), State()
    prepared = plan(copy_gate=CopyGate.OFF, batch_rows=12, codec=codec)
    events = list(run(prepared, source, state))
    assert [len(batch.rows) for batch in state.batches] == [10, 10, 10, 10]
    assert events[-1].refusals == {}
    assert all(request.as_chat for request in source.requests)  # prompts 1 and 2 only
    for batch in state.batches:
        assert batch.rows["y"].value_counts().to_dict() == {"ill": len(batch.rows) / 2, "well": len(batch.rows) / 2}
        (exchange,) = batch.exchanges
        assert exchange.answer.count("\n") == len(batch.rows)
        assert set(batch.shown_ids) == set(batch.reference_ids) <= set(prepared.training.index)
    # After the prompts of the calibration.
    read = source.prompts[-len(state.batches) :]
    assert [source.text([*head, *body]) for head, body in read] == [
        batch.exchanges[0].prompt for batch in state.batches
    ]
    assert len({tuple(head) for head, _ in read}) == 1
    rows = all_rows(state)
    pd.testing.assert_frame_equal(prepared.schema.typed(prepared.schema.text(rows)), rows)
    for column in prepared.schema.features:
        if column.is_numeric:
            assert rows[column.name].dropna().between(column.minimum, column.maximum).all()
    counts = [event.lines for event in events if isinstance(event, RowsWritten) and event.batch == 0]
    assert counts == sorted(counts)
    assert counts[-1] == 10


@pytest.mark.parametrize("writer", ["compact", "structure"])
def test_the_calibration_comes_before_the_first_batch_and_is_told_and_kept(writer):
    prepared, source = WRITERS[writer]
    state, events = undisturbed_and_events(prepared, source())
    stages = [event.stage for event in events if isinstance(event, StageStarted)]
    assert stages[-2:] == [Stage.CALIBRATION, Stage.GENERATION]
    (calibrated,) = [event for event in events if isinstance(event, Calibrated)]
    assert state.calibrated is calibrated
    told = [event for event in events if isinstance(event, CalibrationProgress)]
    assert bool(told) is (writer == "compact")
    assert all(0 < event.rows <= event.rows_wanted for event in told)
    for before, batch in pairwise([calibrated.calibration.online, *(batch.online for batch in state.batches)]):
        assert any((left != right).any() for left, right in zip(before, batch, strict=True))


def test_without_calibration_a_model_is_asked_for_nothing_but_its_rows():
    prepared, source = WRITERS["uncalibrated"]
    model = source()
    state, events = undisturbed_and_events(prepared, model)
    assert not any(isinstance(event, Calibrated | CalibrationProgress) for event in events)
    assert Stage.CALIBRATION not in [event.stage for event in events if isinstance(event, StageStarted)]
    assert state.calibrated is None
    assert all(batch.online == () for batch in state.batches)
    assert len(model.prompts) == sum(len(batch.exchanges) for batch in state.batches)


def test_without_rules_none_are_asked_for_and_none_are_shown():
    for source in (ScriptedSource(mixed), TokenScript(mixed)):
        state = State()
        events = list(run(plan(use_rules=False), source, state))
        assert Stage.RULES not in [event.stage for event in events if isinstance(event, StageStarted)]
        assert state.rules_mined is None
        assert state.relations.text
        assert not any("Rules:" in exchange.prompt for batch in state.batches for exchange in batch.exchanges)


def test_the_structure_alone_needs_no_model():
    prepared = plan(rows=41, batch_rows=20, method=Method.STRUCTURE)
    state = State()
    events = list(run(prepared, None, state))
    stages = [Stage.RELATIONS, Stage.RULES, Stage.CALIBRATION, Stage.GENERATION]
    assert [event.stage for event in events if isinstance(event, StageStarted)] == stages
    rows = all_rows(state)
    assert rows["y"].value_counts().to_dict() == {"ill": 21, "well": 20}
    pd.testing.assert_frame_equal(prepared.schema.typed(prepared.schema.text(rows)), rows)
    assert rows["site"].isna().any()
    ages = rows.groupby("y", observed=True)["age"].mean()
    assert ages["ill"] > ages["well"] + 15  # thirty in the table
    assert all(batch.exchanges == batch.shown_ids == batch.feedback == () for batch in state.batches)
    assert not prepared.schema.text(rows).duplicated().any()


def alike(held_out):
    """The table with other held-out rows, of which some can be judged."""
    frame = table()
    chosen = frame["split"] == "test"
    for name, cells in held_out.items():
        frame.loc[chosen, name] = np.resize(np.array(cells, dtype=object), int(chosen.sum()))
    return frame


@pytest.mark.parametrize("method", [Method.RDDG, Method.STRUCTURE])
def test_held_out_rows_are_judged_and_change_no_row(method):
    runs = []
    for held_out in (
        {},
        {"site": ["left"], "marker": ["5.10"]},
        {"site": ["right", None], "marker": ["8.90"], "age": ["35"]},
    ):
        prepared = plan(alike(held_out), method=method, batch_rows=20)
        runs.append(undisturbed_and_events(prepared, None if method is Method.STRUCTURE else TokenScript(mixed))[0])
    same(runs[0], runs[1])
    same(runs[0], runs[2])
    unknown, first, second = (state.calibrated.information for state in runs)
    assert unknown is None  # a category that no training row has
    assert first.rows == second.rows == 20
    assert first.structure != second.structure
    assert [one.name for one in first.columns] == [one.name for one in second.columns]
    for information in (first, second):
        assert information.structure == pytest.approx(sum(one.structure for one in information.columns))
        assert (information.combined is None) is (method is Method.STRUCTURE)


@pytest.mark.parametrize("choose", [False, True])
@pytest.mark.parametrize("reference_rows", [16, 60])
def test_a_table_no_larger_than_its_reference_sets_is_calibrated_too(reference_rows, choose):
    frame = table()
    is_ill = frame["y"] == "ill"
    frame = pd.concat([frame[is_ill][:8], frame[~is_ill][:8], frame[60:]], ignore_index=True)
    prepared = plan(frame, rows=6, reference_rows=reference_rows, choose=choose)
    assert len(prepared.training) == 16
    state, events = undisturbed_and_events(prepared, TokenScript(mixed))
    assert events[-1].rows == 6
    asked = [event.rows for event in events if isinstance(event, CalibrationProgress)]
    assert asked
    for one in state.calibrated.calibration.columns:
        assert np.isfinite([one.alpha, one.alpha_spread, *one.phi]).all()


# Acceptance, for a model that answers in text


def test_rows_of_a_class_that_was_not_asked_for_take_nothing_from_those_that_were():
    def unbidden(request):
        """Rows of the class asked for are all of one kind, so none is commoner than another; the others are mixed."""
        if request.as_chat:
            return mixed(request)
        rows = list(csv.reader(mixed(request).splitlines()))
        return "".join(f"{row[0]},{'left' if row[0] == 'ill' else row[1]}\n" for row in rows)

    prepared = plan(table()[["site", "y", "split"]], mix=Mix.RARE, rows=60, copy_gate=CopyGate.OFF)
    state, events, _ = finished(prepared, unbidden)
    assert len(state.batches) > 3
    assert set(events[-1].refusals) == {Refusal.UNASKED_CLASS}


def test_kinds_of_rows_that_are_written_too_often_become_rarer():
    def one_sided(request):
        """Four of five rows are of one site, which a third of the training rows are of."""
        if request.as_chat:
            return mixed(request)
        draw = random.Random(request.seed)
        sites = ("left", "left", "left", "left", "both")
        return "".join(f"{row[0]},{draw.choice(sites)}\n" for row in csv.reader(mixed(request).splitlines()))

    shares = {}
    for calibrated in (True, False):
        settings = {"rows": 240, "reference_rows": 24, "use_calibration": calibrated, "copy_gate": CopyGate.OFF}
        prepared = plan(table()[["site", "y", "split"]], redraws=20, **settings)
        state, events, _ = finished(prepared, one_sided)
        refused = events[-1].refusals.get(Refusal.TOO_FREQUENT, 0)
        assert bool(refused) is calibrated
        # Before the first batch nothing is known of what the model writes.
        assert bool(state.batches[0].refusals.get(Refusal.TOO_FREQUENT)) is False
        written = pd.concat([batch.rows for batch in state.batches[1:]])
        shares[calibrated] = float((written["site"] == "left").mean())
    # Half of the rows are let through at least: 0.3 of those 0.8, and all of the other 0.2.
    assert shares[False] == pytest.approx(0.8, abs=0.08)
    assert shares[True] == pytest.approx(0.6, abs=0.08)
