import csv
import random
from collections import Counter
from collections.abc import Iterator

import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.codec import CsvCodec, Refusal
from rddg_desktop.engine.events import (
    BatchDone,
    CoreSetDone,
    CoreSetProgress,
    RelationsMined,
    RowsWritten,
    RulesMined,
    RunDone,
    Stage,
    StageStarted,
)
from rddg_desktop.engine.plan import CopyGate, Method, Mix, Settings, prepare
from rddg_desktop.engine.synthesis import CancelledError, State, run
from rddg_desktop.errors import ModelError, StoppedError
from rddg_desktop.llm.protocol import Capabilities, Choice
from rddg_desktop.llm.scripted import ScriptedSource

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
    return [cells for cells in csv.reader(lines[lines.index(lines[-1]) + 1 : -1]) if len(cells) > 1]


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
            state.rules = event
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
    exchanges = [state.relations.exchange, state.rules.exchange]
    exchanges += [exchange for batch in state.batches for exchange in batch.exchanges]
    assert [exchange.prompt for exchange in exchanges] == [request.text for request in source.requests]
    assert [exchange.stage for exchange in exchanges[:3]] == [Stage.RELATIONS, Stage.RULES, Stage.GENERATION]
    for exchange in exchanges:
        assert exchange.prompt_tokens == source.count_tokens(exchange.prompt)
    assert state.batches[1].exchanges[0].batch == 1


def test_what_was_mined_reaches_the_generation_prompts():
    state, _, source = finished(plan())
    assert state.relations.text == state.rules.text == "1. Marker goes with the class.\n2. Age goes with the class."
    assert "1. Marker goes with the class." in source.requests[1].text
    assert state.relations.evidence
    for request in source.requests[2:]:
        assert "Rules:\n- 1. Marker goes with the class.\n" in request.text
        assert state.relations.evidence[0].text in request.text


# Switches


def test_epic_asks_for_rows_and_nothing_else():
    state, events, source = finished(plan(method=Method.EPIC))
    assert (state.core_set, state.relations, state.rules) == (None, None, None)
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
    for before, after in zip(state.batches, state.batches[1:], strict=False):
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


# Stopping


def test_a_model_that_never_delivers_is_given_up_and_rows_are_kept():
    calls = []

    def failing(request):
        calls.append(request)
        return mixed(request) if len(calls) <= 3 else "I cannot do that.\n"

    state = State()
    with pytest.raises(StoppedError, match="3 batches in a row") as caught:
        finished(plan(patience=3, redraws=1), failing, state)
    assert "12 rows accepted before are kept" in caught.value.meaning
    assert f"6 x {Refusal.MALFORMED}" in caught.value.what
    assert [len(batch.rows) for batch in state.batches] == [12, 0, 0, 0]
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


def undisturbed_and_events(prepared, source=None):
    state = State()
    return state, list(run(prepared, source or ScriptedSource(biased), state))


def same(one, other):
    assert len(one.batches) == len(other.batches)
    for first, second in zip(one.batches, other.batches, strict=True):
        pd.testing.assert_frame_equal(first.rows, second.rows)
        assert first.feedback == second.feedback
        assert first.refusals == second.refusals
        assert [e.prompt for e in first.exchanges] == [e.prompt for e in second.exchanges]


def test_a_run_left_at_any_event_goes_on_to_the_same_rows():
    prepared = plan(rows=16, reference_rows=8)
    undisturbed, events = undisturbed_and_events(prepared)
    kinds = [type(event) for event in events]
    # Of the many RowsWritten the first of each batch stands for all.
    places = [i for i in range(len(events)) if kinds[i] is not RowsWritten or kinds[i - 1] is not RowsWritten]
    assert len(places) > 10
    for place in places:
        kept = State()
        left = run(prepared, ScriptedSource(biased), State())
        for _ in range(place + 1):
            record(kept, next(left))
        left.close()
        list(run(prepared, ScriptedSource(biased), kept))
        same(undisturbed, kept)


def test_leaving_and_resuming_over_and_over():
    prepared = plan(rows=30)
    undisturbed, _ = undisturbed_and_events(prepared)
    kept = State()
    for _ in range(100):
        left = run(prepared, ScriptedSource(biased), kept)
        results = (CoreSetDone, RelationsMined, RulesMined, BatchDone, RunDone)
        event = next(event for event in left if isinstance(event, results))
        left.close()
        if isinstance(event, RunDone):
            break
    same(undisturbed, kept)


def test_cancelling_at_any_question_ends_the_run_and_a_new_one_goes_on():
    prepared = plan(rows=16, reference_rows=8)
    undisturbed, _ = undisturbed_and_events(prepared)
    asked = []
    list(run(prepared, ScriptedSource(biased), State(), lambda: bool(asked.append(None))))
    assert len(asked) > 30
    for last in [*range(1, 8), *range(8, len(asked) + 1, 12), len(asked)]:
        state, kept, count = State(), State(), iter(range(1, last + 1))
        events = run(prepared, ScriptedSource(biased), state, lambda count=count, last=last: next(count) == last)
        with pytest.raises(CancelledError) as caught:
            consume(events, kept)
        assert caught.value.exit_code == 3
        assert len(state.batches) == len(kept.batches)
        list(run(prepared, ScriptedSource(biased), state))
        same(undisturbed, state)


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


# A source that writes rows of a given form


class FormSource(ScriptedSource):
    """Writes legal rows at once, some of them copies of what the prompt shows."""

    def __init__(self):
        super().__init__(mixed)
        self.capabilities = Capabilities(8192, writes_rows=True)
        self.rows_requests = []

    def write_rows(self, request) -> Iterator[dict[int, str]]:
        self.rows_requests.append(request)
        yield {}
        draw = random.Random(request.seed)
        for number in draw.sample(range(len(request.forms)), len(request.forms)):
            cells = []
            for cell in request.forms[number].cells:
                if isinstance(cell, Choice):
                    cells.append(draw.choice(cell.texts))
                else:
                    scale = 10**cell.decimals
                    drawn = draw.randint(int(cell.minimum * scale), int(cell.maximum * scale)) / scale
                    cells.append(f"{drawn:.{cell.decimals}f}")
            yield {number: ",".join(cells)}


def test_rows_of_a_given_form_fill_every_batch_at_once():
    source = FormSource()
    state = State()
    events = list(run(plan(copy_gate=CopyGate.OFF), source, state))
    assert [len(batch.rows) for batch in state.batches] == [12, 12, 12, 4]
    assert events[-1].refusals == {}
    assert [len(request.forms) for request in source.rows_requests] == [12, 12, 12, 4]
    assert all(request.as_chat for request in source.requests)  # prompts 1 and 2 only
    for request, batch in zip(source.rows_requests, state.batches, strict=True):
        assert request.head + request.body == batch.exchanges[0].prompt
        assert Counter(form.lead for form in request.forms) == {
            "A.\n": len(request.forms) / 2,
            "B.\n": len(request.forms) / 2,
        }
    assert len({request.head for request in source.rows_requests}) == 1
    counts = [event.lines for event in events if isinstance(event, RowsWritten) and event.batch == 0]
    assert counts == list(range(1, 13))


def test_a_run_of_given_forms_left_at_any_event_goes_on_to_the_same_rows():
    prepared = plan(rows=16, reference_rows=8)
    undisturbed, events = undisturbed_and_events(prepared, FormSource())
    for place in range(0, len(events), 4):
        kept = State()
        left = run(prepared, FormSource(), State())
        for _ in range(place + 1):
            record(kept, next(left))
        left.close()
        list(run(prepared, FormSource(), kept))
        same(undisturbed, kept)
