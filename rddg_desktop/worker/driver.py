"""Drives the engine's process from a thread of its own. No Qt, no torch, no llama.cpp."""

import multiprocessing
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Self

from rddg_desktop.errors import CancelledError, RddgError, StoppedError
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.network import Answered, Sent
from rddg_desktop.project.store import Project
from rddg_desktop.worker.jobs import Job
from rddg_desktop.worker.messages import (
    Acknowledged,
    Closed,
    Command,
    Defect,
    EngineDiedError,
    Failed,
    Finished,
    FromEngine,
    Outcome,
    Paused,
    RecordRequest,
    RecordSpent,
    Reported,
    Resumed,
    ToWindow,
)
from rddg_desktop.worker.process import work

#: Seconds that a job gets to stop by itself. In the middle of a long prompt a model looks up every second or so.
STOP_SECONDS = 5.0
#: Seconds that a process gets to be gone once it has given up its pipe.
DEATH_SECONDS = 2.0

#: A process begun anew, on every system: one that was forked would share the window's locks and its connection to X.
_PROCESSES = multiprocessing.get_context("spawn")


@dataclass(frozen=True)
class Task:
    """A job, and what becomes of what comes of it. All of it is called in the driver's thread.

    Attributes:
        make: Makes the job.
        project: Where the job's events and requests are recorded; None for a job that has none.
        keep: Keeps the result.
    """

    make: Callable[[], Job]
    project: Project | None = None
    keep: Callable[[Any], None] = lambda _: None


class _Close(Enum):
    CLOSE = "close"


@dataclass(frozen=True)
class _Child:
    """The engine's process and the pipe to it."""

    process: SpawnProcess
    connection: "Connection[Job | Command | Acknowledged, FromEngine]"

    @classmethod
    def begun(cls) -> Self:
        """A new one; its first message is `Ready`. Raises StoppedError."""
        ours, theirs = _PROCESSES.Pipe()
        process = _PROCESSES.Process(target=work, args=(theirs,), name="engine", daemon=True)
        try:
            process.start()
        except OSError as error:
            raise StoppedError(
                "The part of the program that computes could not be started: {reason}.",
                "Everything recorded before is kept.",
                "Close other programs, which may use up the memory, and resume.",
                reason=error.strerror,
            ) from error
        # As long as somebody else holds its end, the pipe does not end with the process.
        theirs.close()
        return cls(process, ours)

    def send(self, message: Job | Command | Acknowledged) -> None:
        """Say something. Raises EngineDiedError."""
        try:
            self.connection.send(message)
        except OSError:
            raise self._died() from None

    def heard(self) -> FromEngine:
        """The next message. Raises EngineDiedError."""
        try:
            return self.connection.recv()
        except (EOFError, OSError):
            raise self._died() from None

    def end(self) -> None:
        """End the process at once, whatever it does, and give up the pipe."""
        self.process.kill()
        self.process.join()
        self.connection.close()

    def _died(self) -> EngineDiedError:
        # The pipe ends a moment before the process does.
        self.process.join(DEATH_SECONDS)
        return EngineDiedError(self.process.exitcode or 0)


class Driver:
    """Owns the engine's process. Its methods return at once, from any thread.

    The process is begun with the first task and stays, with the model that it has loaded, for the next ones. One that
    has died is begun anew.

    Args:
        tell: Is told what happens; in the thread of the driver.
    """

    def __init__(self, tell: Callable[[ToWindow], None]) -> None:
        self._tell = tell
        self._orders: queue.SimpleQueue[Task | Command | _Close] = queue.SimpleQueue()
        # A queue cannot be waited for together with a process.
        self._bell, self._bell_rope = _PROCESSES.Pipe(duplex=False)
        self._child: _Child | None = None
        self._deadline: float | None = None
        self._is_closing = False
        # Should closing be forgotten, the program ends all the same, and the process with it.
        self._thread = threading.Thread(target=self._drive, name="engine driver", daemon=True)
        self._thread.start()

    def start(self, task: Task) -> None:
        """Do a task, when none is under way."""
        self._order(task)

    def command(self, command: Command) -> None:
        """Pause the task, let it go on, or stop it: politely, and after `STOP_SECONDS` by force."""
        self._order(command)

    def close(self) -> None:
        """Stop the task, end the process, and then the thread."""
        self._order(_Close.CLOSE)

    def join(self) -> None:
        """Wait for the thread to end; after `Closed` was told that is at once."""
        self._thread.join()

    def _order(self, order: Task | Command | _Close) -> None:
        self._orders.put(order)
        self._bell_rope.send_bytes(b"!")

    def _next_order(self) -> Task | Command | _Close:
        self._bell.recv_bytes()
        return self._orders.get()

    def _drive(self) -> None:
        """Do tasks as they come; the life of the thread."""
        while not self._is_closing:
            match self._next_order():
                case Task() as task:
                    self._tell(self._outcome(task))
                case _Close():
                    break
                case Command():
                    pass  # What it was meant for has just ended.
        self._end_process()
        self._tell(Closed())

    def _outcome(self, task: Task) -> Outcome:
        try:
            return self._done(task)
        except RddgError as error:
            outcome: Outcome = Failed(error)
        except Exception as error:  # noqa: BLE001 - told without its words, which could quote cells of the table
            outcome = Defect.of(error)
        # It is gone, or still at work on something that nobody waits for any more.
        self._end_process()
        return outcome

    def _begun(self, task: Task) -> _Child:
        """The process, with the job of a task to do."""
        self._deadline = None
        if self._child is not None and not self._child.process.is_alive():
            self._end_process()
        is_new = self._child is None
        child = self._child = self._child or _Child.begun()
        # A command for the task before may have come too late for it.
        child.send(Command.GO_ON)
        # While a new process gets ready.
        job = task.make()
        if is_new:
            self._message(child)
        child.send(job)
        return child

    def _done(self, task: Task) -> Outcome:
        """Have a task done by the process, and keep and tell what comes of it."""
        child = self._begun(task)
        requests: dict[int, Sent] = {}
        while True:
            match self._message(child):
                case Reported(report) as message:
                    if task.project is not None and not isinstance(report, Progress):
                        # Recorded by the time that this is through.
                        deque(task.project.record([report]), maxlen=0)
                    self._tell(message)
                case RecordRequest() | RecordSpent() as wanted:
                    child.send(_recorded(wanted, task, requests))
                case Paused() | Resumed() as message:
                    self._tell(message)
                case Finished(result) as message:
                    task.keep(result)
                    return message
                case Failed() | Defect() as message:
                    return message

    def _message(self, child: _Child) -> FromEngine:
        """The next message of the process; meanwhile orders are passed on.

        Raises:
            EngineDiedError: It is gone.
            CancelledError: It was asked to stop, and did not in time.
        """
        while True:
            seconds = None if self._deadline is None else self._deadline - time.monotonic()
            if seconds is not None and seconds <= 0:
                raise CancelledError
            ready = wait([child.connection, self._bell], seconds)
            if self._bell in ready:
                self._pass_on(self._next_order(), child)
            elif ready:
                return child.heard()

    def _pass_on(self, order: Task | Command | _Close, child: _Child) -> None:
        assert not isinstance(order, Task), "one task at a time"
        if isinstance(order, _Close):
            self._is_closing = True
            order = Command.STOP
        if order is Command.STOP and self._deadline is None:
            self._deadline = time.monotonic() + STOP_SECONDS
        child.send(order)

    def _end_process(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None


def _recorded(wanted: RecordRequest | RecordSpent, task: Task, requests: dict[int, Sent]) -> Acknowledged:
    """Record what the engine wants recorded before it goes on.

    Args:
        wanted: What.
        task: The task that it belongs to.
        requests: Requests under way by their numbers: an answer is recorded with the very request it belongs to.
    """
    assert task.project is not None
    try:
        match wanted:
            case RecordSpent(spent):
                task.project.record_spent(spent)
            case RecordRequest(number, Sent() as sent):
                task.project.record_request(sent)
                requests[number] = sent
            case RecordRequest(number, Answered() as answered):
                task.project.record_request(replace(answered, sent=requests.pop(number)))
    except RddgError as error:
        return Acknowledged(error)
    return Acknowledged()
