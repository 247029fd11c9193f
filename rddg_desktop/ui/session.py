"""The open project, and what is being done with it. The pages read it here, and act through it."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from rddg_desktop.engine.events import (
    BatchDone,
    CalibrationProgress,
    CoreSetDone,
    CoreSetProgress,
    Event,
    RulesMined,
    Stage,
    StageStarted,
)
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.table import Table
from rddg_desktop.errors import RddgError, places_of
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.network import NetworkClosedError
from rddg_desktop.project.draft import Draft
from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.project.store import Permission, Project
from rddg_desktop.ui.background import Background, Work
from rddg_desktop.ui.edits import DraftEdit, RulesEdit
from rddg_desktop.ui.foresight import Foresight
from rddg_desktop.worker.bridge import Engine
from rddg_desktop.worker.jobs import Prepared
from rddg_desktop.worker.messages import Defect

Result = TypeVar("Result")

#: Where a stage of a run belongs in the work on a project.
WORK_STAGES = {
    Stage.CORE_SET: WorkStage.CORE_SET,
    Stage.RELATIONS: WorkStage.RULES,
    Stage.RULES: WorkStage.RULES,
    Stage.CHOICE: WorkStage.GENERATE,
    Stage.CALIBRATION: WorkStage.GENERATE,
    Stage.GENERATION: WorkStage.GENERATE,
}
#: The last stage of a run that a stage of the work needs.
_UNTIL = {WorkStage.CORE_SET: Stage.CORE_SET, WorkStage.RULES: Stage.RULES}


class Activity(Enum):
    """What the engine does."""

    NOTHING = auto()
    PREPARING = auto()
    RUNNING = auto()
    JUDGING = auto()
    REPORTING = auto()


class Session(QObject):
    """Holds the open project, its undo stack, and the engine.

    The project is the only truth: an edit is kept in it at once, and everything that is shown is read from it. Reading
    what may be long goes through `read`.

    Signals:
        opened: Another project is open, or none any more.
        draft_changed: A person, or undo, has changed what is stated of the run to come.
        rules_changed: The rules of the current run are others.
        run_changed: Another run is the current one, or it was changed in its middle, or there is one at all.
        stages_changed: The state of a stage is another one; see `stages`.
        activity_changed: The engine does something else, stands still, goes on, or is about to stop.
        progressed: How far the engine is: a `Progress` (stage in words, done, total; a total of 0 is unknown).
        happened: An `Event` of the run under way; a result is in the project by then.
        run_ended: The run came to an end as asked: the whole of it, or the stage that was wanted.
        run_left: A run is no longer under way, however it ended.
        judged: The project keeps a new judgement.
        reported: A report is done: the `Path` that it was written to, None of a preview; and its content, bytes.
        stopped: What was under way was stopped.
        noticed: Something a person should know, a sentence.
        consent_wanted: A request was refused, and the run stays where it is until `allow` is called; with the
            `NetworkClosedError` that says to whom it was to go, and holds it word for word.
        failed: An `RddgError`, and details that help to find its cause, which may be "".
        broken: The program has a defect: its kind and places.
        saved: The project keeps everything as it is shown (True), or could not (False).
        closed: The engine is gone; nothing is open any more.
    """

    opened = Signal()
    draft_changed = Signal()
    rules_changed = Signal()
    run_changed = Signal()
    stages_changed = Signal()
    activity_changed = Signal()
    progressed = Signal(object)
    happened = Signal(object)
    run_ended = Signal()
    run_left = Signal()
    judged = Signal()
    reported = Signal(object, object)
    stopped = Signal()
    noticed = Signal(str)
    consent_wanted = Signal(object)
    failed = Signal(object, str)
    broken = Signal(str)
    saved = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.undo_stack = QUndoStack(self)
        self.activity = Activity.NOTHING
        self.work_stage: WorkStage | None = None
        self._stages: Mapping[WorkStage, StageState] = {}
        self._until: WorkStage | None = None
        self._judges_afterwards = False
        self._is_stopping = False
        self._is_pause_wanted = False
        self.is_closing = False
        self._change: Callable[[Project], object] | None = None
        self._report_path: Path | None = None
        self.engine = Engine(self)
        self.background = Background(self)
        self.background.broken.connect(self.hear_exception)
        self.foresight = Foresight(self)
        self.foresight.changed.connect(self.stages_changed)
        engine = self.engine
        engine.begun.connect(self.activity_changed)
        engine.happened.connect(self._hear_event)
        engine.progressed.connect(self.progressed)
        engine.paused.connect(self.activity_changed)
        engine.resumed.connect(self.activity_changed)
        engine.finished.connect(self._hear_result)
        engine.failed.connect(self._hear_failure)
        engine.stopped.connect(self._hear_stop)
        engine.crashed.connect(self._hear_failure)
        engine.broken.connect(self._hear_defect)
        engine.closed.connect(self._close_project)

    # The project.

    @property
    def draft(self) -> Draft:
        """What is stated of the run to come. Raises AssertionError without a project."""
        return self._open_project.draft()

    @property
    def stages(self) -> Mapping[WorkStage, StageState]:
        """How far the stages are, as far as that is known. Data from which no run can be begun are blocked."""
        if not self._stages or self.obstacle is None or not self.draft.settings.target:
            return self._stages
        return {**self._stages, WorkStage.DATA: StageState(Status.BLOCKED)}

    @property
    def obstacle(self) -> RddgError | None:
        """Why the run that the draft states cannot be begun; None where it can, or as long as that is not known."""
        return self.foresight.obstacle

    def show_project(self, project: Project | None) -> None:
        """Work on another project, or on none. The former one is closed; nothing of it may be under way."""
        assert not self.engine.is_busy
        if self.project is not None:
            former = self.project
            # After whatever is still being read of it.
            self.background.do(former.close)
        self.project = project
        self.undo_stack.clear()
        self._stages = {}
        self.foresight.forget()
        self.opened.emit()
        self.saved.emit(True)
        self.refresh_stages()

    def read(self, reader: Callable[[Project], Result], done: Callable[[Result], None]) -> Work:
        """Read something of the project in the background.

        Args:
            reader: Reads it; in the thread of the background.
            done: Is told the result, unless another project has been opened meanwhile.
        """
        project = self._open_project

        def tell(result: Result) -> None:
            if project is self.project:
                done(result)

        work = self.background.do(lambda: reader(project), tell)
        work.failed.connect(lambda error: self.failed.emit(error, ""))
        return work

    def write(self, action: Callable[[Project], Result], done: Callable[[Result], None] | None = None) -> Work:
        """Do something with the project in the background that changes how far its stages are: an export."""

        def tell(result: Result) -> None:
            self.refresh_stages()
            if done is not None:
                done(result)

        return self.read(action, tell)

    @Slot()
    def refresh_stages(self) -> None:
        """Find out how far the stages are, and whether the run that the draft states can be begun."""
        if self.project is None:
            self.stages_changed.emit()
        else:
            self.read(lambda project: project.stages(), self._take_stages)
            self.foresight.refresh()

    def _take_stages(self, stages: Mapping[WorkStage, StageState]) -> None:
        self._stages = stages
        self.stages_changed.emit()

    # Edits.

    def edit(self, told: Callable[[], str], draft: Draft, merged: object = None) -> None:
        """Change what is stated of the run to come; it can be undone.

        Args:
            told: Says what is being done, for the menu; see `Edit`.
            draft: The draft from now on.
            merged: Edits with the same one of these, in a row, are undone together: those of a field that is typed in.
        """
        if draft != self.draft:
            self.undo_stack.push(DraftEdit(told, self, self.draft, draft, merged))

    def edit_rules(self, told: Callable[[], str], rules: Sequence[Rule], action: str, /, **detail: object) -> None:
        """Change the rules of the current run; it can be undone. They count for the batches to come.

        Args:
            told: Says what is being done, for the menu; see `Edit`.
            rules: All rules from now on.
            action: What is being done, for the audit trail.
            **detail: What exactly, for the audit trail.
        """
        former = self._open_project.rules()
        if tuple(rules) != former:
            self.undo_stack.push(RulesEdit(told, self, former, tuple(rules), action, detail))

    def edit_table(self, told: Callable[[], str], table: Table) -> None:
        """Put another table, or the same one read in another way, in the place of the draft's; it can be undone.

        Args:
            told: Says what is being done, for the menu; see `Edit`.
            table: The table.
        """
        former = self.draft

        def show(draft: Draft) -> None:
            self.undo_stack.push(DraftEdit(told, self, former, draft, None))
            self.draft_changed.emit()
            self.refresh_stages()

        # To store a long table takes a while.
        self.read(lambda project: project.change_table(table), show)

    def kept(self, change: Callable[[], object]) -> bool:
        """Change the project, and say whether it could keep it; if not, a message says why."""
        try:
            change()
        except RddgError as error:
            self.saved.emit(False)
            self.failed.emit(error, "")
            return False
        self.saved.emit(True)
        return True

    # What the engine does.

    @property
    def is_busy(self) -> bool:
        """Whether something is under way, be it paused: also what a dialog asked the engine for by itself."""
        return self.engine.is_busy or self.activity is not Activity.NOTHING

    @property
    def is_paused(self) -> bool:
        """Whether what is under way stands still."""
        return self.engine.is_paused

    @property
    def is_stopping(self) -> bool:
        """Whether what is under way is about to end, because a person has stopped it, or changes it in its middle."""
        return self._is_stopping or self._change is not None

    def run(self, until: WorkStage | None = None, *, and_judge: bool = False) -> None:
        """Go on with the current run, or begin the one that the draft states if that is another one.

        Args:
            until: The stage to be done, with those before it; None for all rows.
            and_judge: Whether the rows are judged as soon as they are made.
        """
        if not self._is_free():
            return
        self._until, self._judges_afterwards = until, and_judge
        project = self._open_project
        if project.follows_draft() and project.is_interrupted():
            self._go_on()
        else:
            self._do(Activity.PREPARING)
            self.engine.begin(project)

    def go_on(self) -> None:
        """Go on with a run that was broken off, whatever the draft states by now."""
        if self._is_free():
            self._until, self._judges_afterwards = None, False
            self._go_on()

    def change_in_the_middle(self, change: Callable[[Project], object], *, ends_pause: bool = False) -> None:
        """Change something of the current run between two batches, and go on with it.

        The batch that is being written is written anew. Where the draft changes with it, edits from before cannot be
        undone any more: they would bring back a draft that the run does not follow.

        Args:
            change: Changes it; in the thread of the background.
            ends_pause: Whether a run that was paused goes on at once.
        """
        if self.activity is Activity.RUNNING:
            self._is_pause_wanted = self._is_pause_wanted and not ends_pause
            self._change = change
            self.engine.stop()
            self.activity_changed.emit()
        elif self._is_free():
            self._change = change
            self._change_and_go_on()

    def run_all(self) -> None:
        """Do everything that is left to do, with the settings as they are."""
        generated = self.stages.get(WorkStage.GENERATE)
        # What is known of the stages may be a moment old.
        if generated is not None and generated.status is Status.DONE and self._open_project.follows_draft():
            self.judge()
        else:
            self.run(and_judge=True)

    def judge(self, *, quick: bool = False, quasi_identifiers: tuple[str, ...] = ()) -> None:
        """Judge the rows of the current run; see `Engine.judge`."""
        if self._is_free():
            self._do(Activity.JUDGING, WorkStage.EVALUATE)
            self.engine.judge(self._open_project, quick=quick, quasi_identifiers=quasi_identifiers)

    def report(self, path: Path | None) -> None:
        """Write the report of the current run as HTML or PDF, as the ending says; None makes a preview, as HTML."""
        if self._is_free():
            self._report_path = path
            self._do(Activity.REPORTING, WorkStage.EXPORT)
            self.engine.report(self._open_project, path, ".html" if path is None else path.suffix.lower())

    @Slot()
    def pause_or_go_on(self) -> None:
        """Let what is under way stand still, or go on."""
        if self.is_stopping:
            return
        self._is_pause_wanted = not self.engine.is_paused
        if self._is_pause_wanted:
            self.engine.pause()
        else:
            self.engine.resume()

    @Slot()
    def stop(self) -> None:
        """End what is under way as soon as that can be. What was to follow by itself is not begun."""
        if self.is_busy:
            self._is_stopping, self._judges_afterwards = True, False
            self.engine.stop()
            self.activity_changed.emit()

    def allow(self, permission: Permission) -> None:
        """Allow what `consent_wanted` asked for, and go on with the run."""
        if self._is_free() and self.kept(lambda: self._open_project.change_permission(permission)):
            self._go_on()

    def close(self) -> None:
        """Stop what is under way and close everything; `closed` tells when."""
        self._change = None
        self._is_stopping, self._judges_afterwards = True, False
        self.is_closing = True
        self.engine.close()

    def _is_free(self) -> bool:
        """Whether something can be begun; if not, that is said."""
        if self.is_busy:
            self.noticed.emit(self.tr("Something else is under way. Wait until it has ended, or stop it."))
        return not self.is_busy

    def _go_on(self) -> None:
        self._do(Activity.RUNNING)
        self.engine.run(self._open_project, until=None if self._until is None else _UNTIL.get(self._until))

    def _go_on_unless_stopped(self) -> None:
        # Between two tasks the engine has nothing that could be stopped.
        if self._is_stopping:
            self._end()
            self.stopped.emit()
        else:
            self._go_on()
            self._pause_again(self._is_pause_wanted)

    def _pause_again(self, is_pause_wanted: bool) -> None:
        """What was paused before one task of the engine is so in the next one."""
        self._is_pause_wanted = is_pause_wanted
        if is_pause_wanted:
            self.engine.pause()

    def _change_and_go_on(self) -> None:
        change, self._change = self._change, None
        assert change is not None
        self._do(Activity.PREPARING, WorkStage.GENERATE)
        former = self.draft

        def go_on(_: object) -> None:
            if self.draft != former:
                self.undo_stack.clear()
                self.draft_changed.emit()
            self.run_changed.emit()
            self._go_on_unless_stopped()

        self.write(change, go_on).failed.connect(self._end)

    def _do(self, activity: Activity, work_stage: WorkStage | None = None) -> None:
        self.activity, self.work_stage = activity, work_stage
        self.activity_changed.emit()

    @Slot()
    def _end(self) -> None:
        former = self.activity
        self._is_stopping = self._is_pause_wanted = False
        self._do(Activity.NOTHING)
        self.refresh_stages()
        if former in (Activity.PREPARING, Activity.RUNNING):
            self.run_left.emit()

    @property
    def _open_project(self) -> Project:
        assert self.project is not None, "no project is open"
        return self.project

    @Slot()
    def _close_project(self) -> None:
        project, self.project = self.project, None
        # After whatever is still being read of it.
        with_nothing_left = self.background.do(project.close if project is not None else lambda: None)
        with_nothing_left.done.connect(self._close_background)

    @Slot()
    def _close_background(self) -> None:
        self.background.close()
        self.closed.emit()

    @Slot(object)
    def _hear_event(self, event: Event) -> None:
        match event:
            case StageStarted(stage):
                self.work_stage = WORK_STAGES[stage]
                self.activity_changed.emit()
                # A run that goes on does not begin with no rows.
                state = self.stages.get(self.work_stage, StageState(Status.TO_DO))
                done = state.rows if stage is Stage.GENERATION and state.status is Status.PARTLY else 0
                self.progressed.emit(Progress(stage.value, done, 0))
            case CoreSetProgress():
                self.progressed.emit(Progress(Stage.CORE_SET.value, event.epoch, event.epochs))
            case CalibrationProgress():
                self.progressed.emit(Progress(Stage.CALIBRATION.value, event.rows, event.rows_wanted))
            case CoreSetDone() | RulesMined():
                self.refresh_stages()
            case BatchDone():
                self.progressed.emit(Progress(Stage.GENERATION.value, event.rows_done, event.rows_wanted))
                self.refresh_stages()
            case _:
                pass
        self.happened.emit(event)

    @Slot(object)
    def _hear_result(self, result: object) -> None:
        done = self.activity
        if isinstance(result, Prepared):
            if result.problem is not None:
                self.noticed.emit(
                    self.tr(
                        "{problem} The rows are made from the structure of the table alone, without a model."
                    ).format(problem=result.problem.what)
                )
            self.run_changed.emit()
            self._go_on_unless_stopped()
            return
        is_pause_wanted = self._is_pause_wanted
        was_to_change, self._change = self._change is not None, None
        self._end()
        if done is Activity.RUNNING:
            self.run_ended.emit()
            if self._judges_afterwards:
                self._judges_afterwards = False
                self.judge()
                self._pause_again(is_pause_wanted)
        elif done is Activity.JUDGING:
            self.judged.emit()
        elif done is Activity.REPORTING:
            self.reported.emit(self._report_path, result)
        if was_to_change:
            self.noticed.emit(self.tr("The run came to its end before it could be changed; nothing was changed."))

    @Slot(object)
    def _hear_failure(self, error: RddgError) -> None:
        self._change = None
        is_dialogs, was_stopping = self.activity is Activity.NOTHING, self._is_stopping
        self._end()
        if is_dialogs:
            return  # The dialog that asked for it says why.
        if isinstance(error, NetworkClosedError):
            # Who has stopped it is not asked any more.
            if was_stopping:
                self.stopped.emit()
            else:
                self.consent_wanted.emit(error)
        else:
            self.failed.emit(error, "")

    @Slot()
    def _hear_stop(self) -> None:
        if self._change is not None:
            self._change_and_go_on()
            return
        is_dialogs = self.activity is Activity.NOTHING
        self._end()
        if not is_dialogs:
            self.stopped.emit()

    @Slot(object)
    def _hear_defect(self, defect: Defect) -> None:
        self._change = None
        self._end()
        self.broken.emit("\n".join((defect.kind, *defect.places)))

    @Slot(object)
    def hear_exception(self, error: BaseException) -> None:
        """Tell of a defect that came up elsewhere in the window."""
        # Without its words, which could quote cells of the table.
        self.broken.emit("\n".join((type(error).__name__, *places_of(error))))
