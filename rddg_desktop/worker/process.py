"""The engine's process: it does one job after the other, and tells how far it is.

It has no project: what is to be kept is recorded by the window's process, which is its only one to talk to, and it ends
at once when that one does.
"""

import os
import queue
import signal
import sys
import threading
from contextlib import closing
from multiprocessing.connection import Connection
from typing import NoReturn

import psutil

from rddg_desktop import network
from rddg_desktop.errors import CancelledError, RddgError
from rddg_desktop.llm.endpoint import Spending
from rddg_desktop.llm.protocol import RowSource
from rddg_desktop.network import Answered, Sent
from rddg_desktop.project.model import LocalModel, Model, Source
from rddg_desktop.worker.jobs import Job
from rddg_desktop.worker.messages import (
    Acknowledged,
    Command,
    Defect,
    Failed,
    Finished,
    FromEngine,
    Outcome,
    Paused,
    Ready,
    RecordRequest,
    RecordSpent,
    Reported,
    Resumed,
)

#: How far it stands back behind other programs, from 0, not at all, to 19.
BEHIND = 10


def work(connection: "Connection[FromEngine, Job | Command | Acknowledged]") -> NoReturn:
    """Do what is asked for at the other end of a pipe; the life of the process."""
    network.lock()
    # Ctrl-C in the terminal that the program was started from is the window's business.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # It computes on all cores for minutes: whoever clicks comes first, in this program's window and in any other.
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        # Whoever stands further back already, because the program was begun so, may not come forward.
        process.nice(max(BEHIND, process.nice()))
    _Engine(connection).work()


class _Engine:
    """The workplace of jobs. One thread does them; another one listens, also while a job computes."""

    def __init__(self, connection: "Connection[FromEngine, Job | Command | Acknowledged]") -> None:
        self._connection = connection
        self._sending = threading.Lock()
        self._recording = threading.Lock()
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._acknowledged: queue.SimpleQueue[Acknowledged] = queue.SimpleQueue()
        self._command = Command.GO_ON
        self._commanded = threading.Condition()
        #: What the open model is asked for as.
        self._models: tuple[Model, ...] = ()
        self._source: Source | None = None

    def work(self) -> NoReturn:
        """Do jobs as they come."""
        threading.Thread(target=self._listen, name="listener", daemon=True).start()
        self._send(Ready())
        while True:
            job = self._jobs.get()
            self._send(self._outcome(job))

    def cancelled(self) -> bool:
        """See `Workplace.cancelled`."""
        with self._commanded:
            if self._is_told_to(Command.PAUSE):
                self._send(Paused())
                self._commanded.wait_for(lambda: not self._is_told_to(Command.PAUSE))
                if self._is_told_to(Command.GO_ON):
                    self._send(Resumed())
            return self._is_told_to(Command.STOP)

    def _is_told_to(self, command: Command) -> bool:
        return self._command is command

    def source(self, model: Model) -> RowSource:
        """See `Workplace.source`."""
        if self._source is None or model not in self._models:
            # Two models may not fit the memory together.
            if self._source is not None:
                self._source.close()
                self._source = None
            self._source, self._models = model.open(self), (model,)
            if isinstance(model, LocalModel):
                # The run that is begun with it asks for it with all that has been settled by opening it.
                self._models = (model, LocalModel.of(model.record(self._source)))
        return self._source

    def record_request(self, event: Sent | Answered) -> None:
        """See `Workplace.record_request`."""
        # Two requests may be equal, but they are not the same.
        sent = event.sent if isinstance(event, Answered) else event
        self._record(RecordRequest(id(sent), event))

    def record_spent(self, spent: Spending) -> None:
        """See `Workplace.record_spent`."""
        self._record(RecordSpent(spent))

    def _record(self, message: RecordRequest | RecordSpent) -> None:
        """Have something recorded, and wait until it is; from any thread."""
        with self._recording:
            self._send(message)
            error = self._acknowledged.get().error
        if error is not None:
            raise error

    def _outcome(self, job: Job) -> Outcome:
        try:
            # Stopped, or paused, before it began.
            if self.cancelled():
                raise CancelledError
            return Finished(self._result(job))
        except RddgError as error:
            return Failed(error)
        except Exception as error:  # noqa: BLE001 - told without its words, which could quote cells of the table
            return Defect.of(error)

    def _result(self, job: Job) -> object:
        with closing(job.steps(self)) as steps:
            while True:
                try:
                    report = next(steps)
                except StopIteration as end:
                    return end.value
                self._send(Reported(report))

    def _send(self, message: FromEngine) -> None:
        with self._sending:
            try:
                self._connection.send(message)
            except OSError:
                os._exit(1)  # See `_listen`.

    def _listen(self) -> NoReturn:
        """Take what the window's process says, until it is gone: then there is nobody to compute for."""
        try:
            while True:
                message = self._connection.recv()
                match message:
                    case Command():
                        with self._commanded:
                            self._command = message
                            self._commanded.notify()
                    case Acknowledged():
                        self._acknowledged.put(message)
                    case _:
                        self._jobs.put(message)
        finally:
            os._exit(1)
