"""The engine, as the window sees it: methods that return at once, and signals."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rddg_desktop.engine.events import Stage
from rddg_desktop.engine.plan import Method, Plan
from rddg_desktop.engine.table_writing import replace_file
from rddg_desktop.errors import CancelledError
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.project.model import LocalModel
from rddg_desktop.project.store import Project
from rddg_desktop.worker.driver import Driver, Task
from rddg_desktop.worker.jobs import AddJob, JudgeJob, Prepared, PrepareJob, ReportJob, RunJob, TryJob, VerifyJob
from rddg_desktop.worker.messages import (
    Closed,
    Command,
    Defect,
    EngineDiedError,
    Failed,
    Finished,
    Outcome,
    Paused,
    Reported,
    Resumed,
    ToWindow,
)

if TYPE_CHECKING:
    from rddg_desktop.evaluation.judgement import Judgement


class Engine(QObject):
    """Does one task at a time in a process of its own, which is begun with the first one.

    Every signal is emitted in the thread that the object lives in, so what is connected to it runs there, whatever it
    is. A task ends with exactly one of `finished`, `failed`, `stopped`, `crashed` and `broken`; a slot of these may
    start the next task. Close it, and wait for `closed`, before it is destroyed.

    Signals:
        begun: A task is under way.
        happened: An `Event` of a run. A result is in the project by then.
        progressed: A `Progress` of anything.
        paused: The task stands still.
        resumed: It goes on.
        finished: The task is done; with its result (None of a run).
        failed: The task cannot be done; with the `RddgError` that says why. Of a `NetworkClosedError` a person can be
            shown the preview, and asked.
        stopped: The task was stopped as asked.
        crashed: The engine's process is gone; with an `EngineDiedError`.
        broken: The program has a defect; with a `Defect`.
        closed: No process and no thread is left.
    """

    begun = Signal()
    happened = Signal(object)
    progressed = Signal(object)
    paused = Signal()
    resumed = Signal()
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    crashed = Signal(object)
    broken = Signal(object)
    closed = Signal()

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = False
        self.is_paused = False
        self._is_closing = False
        # The driver speaks in its own thread. One that belongs to Qt would bring down the program if it were destroyed
        # before its end.
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._driver = Driver(self._told.emit)

    def begin(self, project: Project) -> None:
        """Begin the run that a project's draft states; nothing of it is done yet.

        Where the embedded model cannot be loaded and no other one was chosen, the run goes without a model; the result,
        which is `Prepared`, says why.
        """
        draft = project.draft()
        plan: Plan

        def make() -> PrepareJob:
            nonlocal plan
            job = PrepareJob.of(project, draft)
            plan = job.plan
            return job

        def keep(prepared: Prepared) -> None:
            stated = plan
            if prepared.problem is not None:
                stated = replace(plan, settings=replace(plan.settings, method=Method.STRUCTURE))
            project.begin(draft, stated, prepared.model)

        self.start(Task(make, project, keep=keep))

    def run(self, project: Project, named: str | None = None, until: Stage | None = None) -> None:
        """Carry the run of a project from where it stands to its end.

        Args:
            project: The project; it records everything that comes of it.
            named: Where the project's model file lies now, or its name in the library; None where it lay.
            until: The last stage to be done; None for all.
        """

        def make() -> RunJob:
            job = RunJob.of(project, named, until)
            if any((job.state.core_set, job.state.relations, job.state.batches)):
                project.audit("resumed", rows=job.state.rows_done, model_sha256=project.model().sha256)
            return job

        self.start(Task(make, project))

    def judge(self, project: Project, *, quick: bool = False, quasi_identifiers: tuple[str, ...] = ()) -> None:
        """Judge the rows of a project; the project keeps the `Judgement`.

        Args:
            project: The project.
            quick: One seed of each classifier instead of all, and no doses.
            quasi_identifiers: Columns by which a person might be recognised.
        """

        def keep(judgement: "Judgement") -> None:
            rows = sum(judgement.judged[0].rows.values())
            project.save_judgement(
                judgement, repeated=0, rows=rows, quick=quick, quasi_identifiers=quasi_identifiers, compared={}
            )

        self.start(
            Task(lambda: JudgeJob.of(project, quick=quick, quasi_identifiers=quasi_identifiers), project, keep=keep)
        )

    def report(self, project: Project, path: Path | None, suffix: str) -> None:
        """Write the report of a project's current run; the result is the file's content.

        Args:
            project: The project.
            path: Where to, a file of this name is replaced; None makes a preview alone.
            suffix: ".html" or ".pdf".
        """

        def keep(content: bytes) -> None:
            if path is not None:
                replace_file(path, content)

        self.start(Task(lambda: ReportJob.of(project, suffix), keep=keep))

    def try_out(self, model: LocalModel) -> None:
        """See whether a model file can be loaded, and how fast it writes; the result is a `Trial`."""
        self.start(Task(lambda: TryJob(model)))

    def add_model(self, path: Path, name: str | None = None, *, copies: bool = False) -> None:
        """Add a model file to the library; the result is its `Model`. See `AddJob`."""
        self.start(Task(lambda: AddJob(path, name, copies)))

    def verify_model(self, name: str) -> None:
        """Compute the checksum of a model of the library, or of the embedded one, and compare; the result is that."""
        self.start(Task(lambda: VerifyJob(name)))

    def start(self, task: Task) -> None:
        """Do a task.

        Raises:
            RuntimeError: Another one is under way, or the engine was closed.
        """
        if self.is_busy or self._is_closing:
            raise RuntimeError("the engine has a task, or was closed")
        self.is_busy = True
        self._driver.start(task)
        self.begun.emit()

    def pause(self) -> None:
        """Let the task stand still as soon as it can; `paused` tells when."""
        self._command(Command.PAUSE)

    def resume(self) -> None:
        """Let a paused task go on."""
        self._command(Command.GO_ON)

    def stop(self) -> None:
        """End the task as soon as it can, after `driver.STOP_SECONDS` by force; `stopped` tells when."""
        self._command(Command.STOP)

    def close(self) -> None:
        """Stop the task as with `stop`, and end process and thread; `closed` tells when."""
        if not self._is_closing:
            self._is_closing = True
            self._driver.close()

    def _command(self, command: Command) -> None:
        if self.is_busy and not self._is_closing:
            self._driver.command(command)

    @Slot(object)
    def _hear(self, message: ToWindow) -> None:
        match message:
            case Reported(Progress() as progress):
                self.progressed.emit(progress)
            case Reported(event):
                self.happened.emit(event)
            case Paused():
                self.is_paused = True
                self.paused.emit()
            case Resumed():
                self.is_paused = False
                self.resumed.emit()
            case Closed():
                self._driver.join()
                self.closed.emit()
            case Finished() | Failed() | Defect():
                self._end(message)

    def _end(self, outcome: Outcome) -> None:
        self.is_busy = self.is_paused = False
        match outcome:
            case Finished(result):
                self.finished.emit(result)
            case Failed(CancelledError()):
                self.stopped.emit()
            case Failed(EngineDiedError() as error):
                self.crashed.emit(error)
            case Failed(error):
                self.failed.emit(error)
            case Defect() as defect:
                self.broken.emit(defect)
