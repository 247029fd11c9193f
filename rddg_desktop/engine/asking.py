"""Asking a source in text: one request after the other, or several at the same time."""

import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass, replace

from rddg_desktop.errors import CancelledError, RddgError
from rddg_desktop.llm.protocol import Request, RowSource, Usage

#: Seconds between two looks at whether to go on, while others answer.
LOOK_SECONDS = 0.1


@dataclass(frozen=True)
class Heard:
    """What came of a request.

    Attributes:
        answer: The answer, as far as it came. One that the model ended by itself ends with a line break.
        usage: What it took; of an answer that broke off, as the source counts texts.
        seconds: Time from question to last word.
        error: Why the answer broke off; None where it did not.
    """

    answer: str
    usage: Usage
    seconds: float
    error: RddgError | None = None


def hear(source: RowSource, request: Request, check: Callable[[], None]) -> Generator[int, None, Heard]:
    """Send a request and hear the answer out, or what there is of it when something goes wrong.

    Args:
        source: Who is asked.
        request: The question.
        check: Called at each piece of the answer; raises what is to end it.

    Yields:
        At each piece of the answer, how many line breaks have come.
    """
    started = time.monotonic()
    pieces: list[str] = []
    lines = 0
    usage: Usage | None = None
    error: RddgError | None = None
    with closing(source.answer(request)) as answering:
        try:
            while True:
                piece = next(answering)
                pieces.append(piece)
                lines += piece.count("\n")
                check()
                yield lines
        except StopIteration as stop:
            usage = stop.value
        except RddgError as caught:
            error = caught
    answer = "".join(pieces)
    if usage is None:
        usage = Usage(source.count_tokens(request.text), source.count_tokens(answer))
    if usage.is_complete and answer and not answer.endswith("\n"):
        answer += "\n"
    return Heard(answer, usage, time.monotonic() - started, error)


def heard(hearing: Generator[int, None, Heard]) -> Heard:
    """Hear an answer out without looking up."""
    while True:
        try:
            next(hearing)
        except StopIteration as stop:
            result: Heard = stop.value
            return result


class Requests:
    """Requests that a source answers at the same time, each in a thread of its own.

    Args:
        source: Who is asked; it says that it answers so many at a time.
        most: How many that are.
    """

    def __init__(self, source: RowSource, most: int) -> None:
        self._source = source
        self._threads = ThreadPoolExecutor(most, thread_name_prefix="request")
        self._is_ending = threading.Event()

    def ask(self, request: Request) -> Future[Heard]:
        """Send a request."""
        return self._threads.submit(lambda: heard(hear(self._source, request, self._check)))

    def _check(self) -> None:
        if self._is_ending.is_set():
            raise CancelledError

    def take(self, asked: "Future[Heard]", check_cancelled: Callable[[], None]) -> Heard:
        """Wait for an answer; when the run is cancelled, all requests end, and what there is of this one is taken."""
        cancelled: RddgError | None = None
        while cancelled is None:
            try:
                check_cancelled()
            except CancelledError as error:
                cancelled = error
                self._is_ending.set()
            if wait([asked], LOOK_SECONDS).done:
                break
        result = asked.result()
        return replace(result, error=result.error or cancelled)

    def close(self) -> None:
        """End all requests; returns when they have ended."""
        self._is_ending.set()
        self._threads.shutdown(cancel_futures=True)
