"""Sources that answer several requests at a time, and answers that break off in the middle."""

import json
import threading
from collections.abc import Generator

import pandas as pd
import pytest

from rddg_desktop.engine.events import BatchDone, Notice, RunDone
from rddg_desktop.engine.plan import CopyGate
from rddg_desktop.engine.randomness import Purpose, integer
from rddg_desktop.engine.synthesis import State, run
from rddg_desktop.errors import CancelledError, ModelError, SettingsError, StoppedError
from rddg_desktop.llm.protocol import Capabilities, Request, Usage
from rddg_desktop.llm.scripted import ScriptedSource
from tests.engine.test_synthesis import all_rows, biased, consume, mixed, plan, same, shown_rows

PATIENCE_SECONDS = 20


def several(at_once=3, **settings):
    defaults = {"rows": 72, "copy_gate": CopyGate.OFF, "batches_at_once": at_once}
    return plan(**{**defaults, **settings})


def batch_of(request, prepared):
    """The number of the batch whose first attempt a request is; -1 for another attempt."""
    seeds = {integer(prepared.settings.seed, Purpose.ANSWER, number, 0): number for number in range(100)}
    return seeds.get(request.seed, -1)


def finished(prepared, script, at_once=3, state=None, **source):
    state = State() if state is None else state
    asked = ScriptedSource(script, requests_at_once=at_once, **source)
    return state, list(run(prepared, asked, state)), asked


def threads_of_requests():
    return [thread for thread in threading.enumerate() if thread.name.startswith("request")]


# Several at a time


def test_so_many_batches_are_asked_for_at_the_same_time():
    prepared = several()
    together = threading.Barrier(3)

    def script(request):
        if not request.as_chat and batch_of(request, prepared) < 3:
            together.wait(PATIENCE_SECONDS)  # breaks unless all three are being answered
        return mixed(request)

    state, events, _ = finished(prepared, script)
    assert isinstance(events[-1], RunDone)
    assert all_rows(state)["y"].value_counts().to_dict() == prepared.quotas
    assert [batch.number for batch in state.batches] == list(range(len(state.batches)))
    assert not threads_of_requests()
    assert len({batch.reference_ids for batch in state.batches}) == len(state.batches)


def test_answers_count_in_the_order_of_the_batches_not_in_that_of_their_coming():
    prepared = several()
    plain, _, _ = finished(prepared, biased)

    answered = {number: threading.Event() for number in range(-1, 100)}

    def late(request):
        """Of three batches the last is answered first."""
        if not request.as_chat:
            number = batch_of(request, prepared)
            if 0 <= number < 2:
                assert answered[number + 1].wait(PATIENCE_SECONDS)
            answered[number].set()
        return biased(request)

    turned, _, _ = finished(prepared, late)
    same(plain, turned)


def test_feedback_comes_with_the_delay_that_is_told():
    state, events, _ = finished(several(rows=96), biased)
    assert len(state.batches) > 6
    for number, batch in enumerate(state.batches):
        assert batch.feedback_used == (state.batches[number - 3].feedback if number >= 3 else ())
    assert len({batch.feedback for batch in state.batches}) > 3  # or the order would prove nothing
    assert any("the batch 3 before it" in event.text for event in events if isinstance(event, Notice))


def test_rows_in_flight_count_as_promised_and_missing_ones_are_asked_for_later():
    def short(request):
        """Two thirds of the rows."""
        lines = mixed(request).splitlines(keepends=True)
        return "".join(lines) if request.as_chat else "".join(lines[::2][: 2 * len(shown_rows(request)) // 3])

    prepared = several(rows=40, patience=20)
    state, _, source = finished(prepared, short)
    assert all_rows(state)["y"].value_counts().to_dict() == prepared.quotas
    assert all(len(batch.exchanges) == 1 for batch in state.batches[:2])
    first = [request.text for request in source.requests if not request.as_chat][:3]
    asked = [int(text.partition("Write ")[2].split()[0]) for text in first]
    assert sum(asked) <= 40


def test_a_source_is_never_asked_for_more_than_it_answers_at_a_time():
    for allowed in (1, 2):
        lock, running, most = threading.Lock(), [], []

        def script(request, lock=lock, running=running, most=most):
            with lock:
                running.append(request)
                most.append(len(running))
            answer = mixed(request)
            with lock:
                running.remove(request)
            return answer

        state, events, _ = finished(several(at_once=8), script, at_once=allowed)
        assert max(most) <= allowed
        assert state.rows_done == 72
        (notice,) = (event.text for event in events if isinstance(event, Notice) and "8 batches" in event.text)
        assert f"answers {allowed} request" in notice


def test_one_batch_at_a_time_needs_no_threads_and_no_notice():
    names = set()

    def script(request):
        names.add(threading.current_thread().name)
        return mixed(request)

    state, events, _ = finished(several(at_once=1), script, at_once=16)
    sequential, _, _ = finished(several(at_once=1), mixed, at_once=1)
    same(state, sequential)
    assert names == {threading.main_thread().name}
    assert not any(isinstance(event, Notice) for event in events)


def test_a_run_with_several_batches_goes_on_from_those_that_are_complete():
    prepared = several()
    state, kept = State(), State()
    events = run(prepared, ScriptedSource(biased, requests_at_once=3), state)
    for event in events:
        if isinstance(event, BatchDone):
            kept.batches.append(event.batch)
            if len(kept.batches) == 2:
                break
    events.close()
    assert not threads_of_requests()
    kept.core_set, kept.relations = state.core_set, state.relations
    kept.rules_mined, kept.rules = state.rules_mined, state.rules
    resumed, _, _ = finished(prepared, biased, state=kept)
    assert all_rows(resumed)["y"].value_counts().to_dict() == prepared.quotas
    for number, batch in enumerate(resumed.batches):
        assert batch.number == number
        assert batch.feedback_used == (resumed.batches[number - 3].feedback if number >= 3 else ())


class Waiting:
    """A source that gives signs of life for ever, until somebody closes its answers."""

    name = fingerprint = "waiting"
    capabilities = Capabilities(8192, gives_logits=False, is_remote=True, requests_at_once=3)

    def __init__(self):
        self.begun = threading.Semaphore(0)
        self.closed = []
        self._pause = threading.Event()

    def count_tokens(self, text):
        return -(-len(text) // 4)

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        if request.as_chat:
            yield mixed(request)
            return Usage(1, 1, is_complete=True)
        lines = mixed(request).splitlines(keepends=True)
        try:
            yield lines[0]
            yield lines[1][:-3]
            self.begun.release()
            while True:
                self._pause.wait(0.001)
                yield ""
        finally:
            self.closed.append(request)


@pytest.mark.parametrize("at_once", [1, 3])
def test_cancelling_ends_every_request_and_what_was_paid_for_is_kept(at_once):
    source, state, kept = Waiting(), State(), State()
    begun = []

    def cancelled():
        while source.begun.acquire(blocking=False):
            begun.append(1)
        return len(begun) == at_once

    with pytest.raises(CancelledError):
        consume(run(several(at_once), source, state, cancelled), kept)
    assert len(source.closed) == at_once
    assert not threads_of_requests()
    # Of each answer the one line that was complete.
    assert [len(batch.rows) for batch in kept.batches] == [1] * at_once
    assert len(state.batches) == at_once
    resumed, _, _ = finished(several(at_once), mixed, state=kept)
    assert resumed.rows_done == 72


def test_an_error_surfaces_when_everything_has_been_heard_that_was_asked_for():
    prepared = several()
    failed = threading.Event()

    def script(request):
        if not request.as_chat and batch_of(request, prepared) == 1:
            failed.set()
            raise ModelError("The server has lost the model.", "Nothing was written.", "Start it again.")
        if not request.as_chat and batch_of(request, prepared) == 0:
            assert failed.wait(PATIENCE_SECONDS)
        return mixed(request)

    state, kept = State(), State()
    with pytest.raises(ModelError, match="lost the model"):
        consume(run(prepared, ScriptedSource(script, requests_at_once=3), state), kept)
    # Nothing came of the second one; the third is complete, and so is what was asked for once the first one was.
    assert [batch.number for batch in kept.batches] == [0, 2, 3]
    assert all(batch.exchanges[0].answer for batch in kept.batches)
    assert not threads_of_requests()
    resumed, _, _ = finished(prepared, mixed, state=kept)
    assert resumed.rows_done == 72
    assert [batch.number for batch in resumed.batches] == [0, 2, *range(3, len(resumed.batches) + 1)]
    assert len({batch.reference_ids for batch in resumed.batches}) == len(resumed.batches)


@pytest.mark.parametrize("value", [0, 65, 2.5, "3", True])
def test_the_number_of_batches_at_a_time_is_checked(value):
    with pytest.raises(SettingsError, match="batches_at_once"):
        plan(batches_at_once=value)


# Answers that break off


class Breaking(ScriptedSource):
    """Breaks off in the middle of a line of a certain answer."""

    def __init__(self, breaks_at, *, is_remote=True, lines=3, error=None):
        super().__init__(mixed, is_remote=is_remote)
        self._breaks_at = breaks_at
        self._lines = lines
        self._error = error or StoppedError("The connection was cut.", "What came before is kept.", "Resume the run.")

    def answer(self, request):
        if len(self.requests) == self._breaks_at:
            self.requests.append(request)
            lines = self._script(request).splitlines(keepends=True)
            yield from lines[: self._lines]
            yield lines[self._lines][:-2]
            raise self._error
        return (yield from super().answer(request))


def broken_off(source, prepared=None):
    prepared = prepared or plan(copy_gate=CopyGate.OFF, use_calibration=False)
    state, kept = State(), State()
    with pytest.raises(StoppedError, match="connection was cut"):
        consume(run(prepared, source, state), kept)
    assert len(state.batches) == len(kept.batches)
    return prepared, kept


@pytest.mark.parametrize("is_remote", [True, False])
def test_of_an_answer_that_breaks_off_the_complete_lines_are_kept(is_remote):
    source = Breaking(2, is_remote=is_remote)
    prepared, kept = broken_off(source)
    (batch,) = kept.batches
    (exchange,) = batch.exchanges
    assert len(batch.rows) == 3
    assert exchange.answer.count("\n") == 3
    assert not exchange.answer.endswith("\n")
    assert exchange.answer_tokens == source.count_tokens(exchange.answer)
    resumed, _, _ = finished(prepared, mixed, state=kept)
    assert all_rows(resumed)["y"].value_counts().to_dict() == prepared.quotas


def test_rows_of_an_earlier_attempt_are_kept_when_a_later_one_fails():
    class Failing(Breaking):
        def answer(self, request):
            if len(self.requests) == 2:
                self.requests.append(request)
                yield "".join(mixed(request).splitlines(keepends=True)[:2])
                return Usage(1, 1, is_complete=True)
            return (yield from super().answer(request))

    _, kept = broken_off(Failing(3, lines=0))
    (batch,) = kept.batches
    assert [exchange.attempt for exchange in batch.exchanges] == [0, 1]
    assert len(batch.rows) == 2


@pytest.mark.parametrize("breaks_at", [0, 1, 2])
def test_nothing_is_kept_of_an_answer_without_a_complete_row(breaks_at):
    _, kept = broken_off(Breaking(breaks_at, lines=0))
    assert kept.batches == []
    assert (kept.relations is None) is (breaks_at == 0)
    assert (kept.rules_mined is None) is (breaks_at < 2)


def test_an_error_after_the_last_row_is_none():
    prepared = plan(rows=4, copy_gate=CopyGate.OFF, use_calibration=False)
    state = State()
    events = list(run(prepared, Breaking(2, lines=30), state))
    assert isinstance(events[-1], RunDone)
    assert state.rows_done == 4


@pytest.mark.parametrize(("is_complete", "rows"), [(True, 1), (False, 0)])
def test_the_last_line_counts_where_the_model_says_that_it_is_the_last(is_complete, rows):
    class OneRow(ScriptedSource):
        def answer(self, request):
            yield mixed(request) if request.as_chat else mixed(request).splitlines()[0]
            return Usage(1, 1, is_complete=is_complete)

    events = run(plan(copy_gate=CopyGate.OFF, redraws=0), OneRow(mixed), State())
    batch = next(event.batch for event in events if isinstance(event, BatchDone))
    assert len(batch.rows) == rows
    assert not batch.refusals


def test_what_an_answer_took_is_the_models_own_count():
    class Counting(ScriptedSource):
        def answer(self, request):
            yield from super().answer(request)
            return Usage(1234, 567)

    state = State()
    list(run(plan(), Counting(mixed), state))
    exchanges = [state.relations.exchange, state.rules_mined.exchange]
    exchanges += [exchange for batch in state.batches for exchange in batch.exchanges]
    assert {(one.prompt_tokens, one.answer_tokens) for one in exchanges} == {(1234, 567)}


def test_every_request_says_how_many_real_rows_it_shows():
    prepared = plan()
    state = State()
    source = ScriptedSource(mixed)
    list(run(prepared, source, state))
    relations, rules, *rest = source.requests
    assert 0 < relations.real_rows <= len(prepared.training)
    assert relations.text.count(",") > relations.real_rows
    assert rules.real_rows == 0
    assert [request.real_rows for request in rest] == [len(shown_rows(request)) for request in rest]
    assert all(request.answer_schema["required"] == ["rows"] for request in rest)
    assert relations.answer_schema is rules.answer_schema is None


def test_an_answer_in_json_makes_rows_too():
    def in_json(request):
        if request.as_chat:
            return mixed(request)
        header = request.text.splitlines()[-1].split(",")
        rows = [dict(zip(header, line.split(","), strict=True)) for line in mixed(request).splitlines()]
        return json.dumps({"rows": rows})

    state, plain = State(), State()
    list(run(plan(use_calibration=False), ScriptedSource(in_json), state))
    list(run(plan(use_calibration=False), ScriptedSource(mixed), plain))
    assert all_rows(state)["y"].value_counts().to_dict() == all_rows(plain)["y"].value_counts().to_dict()
    pd.testing.assert_frame_equal(state.batches[0].rows, plain.batches[0].rows)
