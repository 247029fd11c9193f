"""What the engine's process is asked to do: frozen jobs that are carried there and know how they are done.

The window's process makes them, so what is slow to load (torch, llama.cpp, the judge) is imported where a job is done.
"""

import time
from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

import pandas as pd

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.asking import hear, heard
from rddg_desktop.engine.events import Event, Stage, StageStarted
from rddg_desktop.engine.plan import Method, Plan
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.synthesis import State
from rddg_desktop.errors import CancelledError, ModelError, ProjectError
from rddg_desktop.evaluation import OWN_ROWS
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.language import marked, spoken
from rddg_desktop.llm.protocol import Request, RowSource
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.models.library import Library
from rddg_desktop.models.library import Model as LibraryModel
from rddg_desktop.project.draft import Draft
from rddg_desktop.project.model import NO_MODEL, LocalModel, Model, Recorder, chosen_model, model_of
from rddg_desktop.project.store import ModelRecord, Project
from rddg_desktop.worker.messages import Report

if TYPE_CHECKING:
    from rddg_desktop.evaluation.judgement import Judgement
    from rddg_desktop.evaluation.report import ReportSource
    from rddg_desktop.llm.llama import LlamaSource

Result = TypeVar("Result")

#: Seconds between two reports of a copy.
REPORT_SECONDS = 0.1
#: Tokens that a model writes when it is tried out.
TRIAL_TOKENS = 64
#: What it goes on with. Nothing of a table.
_TRIAL_TEXT = "A short description of a hospital and the people who work there:\n"


class Workplace(Recorder, Protocol):
    """Where a job is done."""

    def cancelled(self) -> bool:
        """Whether the job is to end. Asked often, in the thread of the job; while the job is paused it waits."""
        ...

    def source(self, model: "Model") -> RowSource:
        """A model, open. It belongs to the workplace, where the next job finds it again."""
        ...


class Job(Protocol):
    """Something for the engine's process to do."""

    def steps(self, place: Workplace) -> Generator[Report, None, object]:
        """Do it, and give the result.

        Raises:
            CancelledError: The workplace said that it is to end.
            RddgError: It cannot be done.
        """
        ...


@dataclass(frozen=True)
class Prepared:
    """What is known of a run before it is begun.

    Attributes:
        model: What will write its rows.
        problem: Why that is no model, although the method wants one; None where nothing is amiss.
    """

    model: ModelRecord
    problem: ModelError | None = None


@dataclass(frozen=True)
class PrepareJob:
    """See whether a run can be begun. The result is `Prepared`.

    Attributes:
        plan: What is to be done.
        model: What is to write the rows; None where the method needs none.
    """

    plan: Plan
    model: Model | None

    @classmethod
    def of(cls, project: Project, draft: Draft) -> "PrepareJob":
        """The run that is stated. Raises as `Draft.prepare` does."""
        plan = draft.prepare(project.table())
        needs_none = plan.settings.method is Method.STRUCTURE
        return cls(plan, None if needs_none else chosen_model(project, draft.model))

    def steps(self, place: Workplace) -> Generator[Progress, None, Prepared]:
        """See `Job.steps`."""
        if self.model is None:
            return Prepared(NO_MODEL)
        try:
            source = yield from _opened(self.model, place)
        except ModelError as error:
            # A model that somebody chose is never passed over.
            if not (
                isinstance(self.model, LocalModel) and self.model.named is None and Library().default() == EMBEDDED
            ):
                raise
            return Prepared(NO_MODEL, error)
        # Says whether the table fits the model, and does nothing else yet.
        synthesis.run(self.plan, source, State())
        return Prepared(self.model.record(source))


@dataclass(frozen=True)
class RunJob:
    """Carry a run from where it stands to its end, or to that of a stage.

    Attributes:
        plan: What is to be done.
        state: Results so far.
        model: What writes the rows; None where the method needs none.
        until: The last stage to be done; None for all.
    """

    plan: Plan
    state: State
    model: Model | None
    until: Stage | None = None

    @classmethod
    def of(cls, project: Project, named: str | None = None, until: Stage | None = None) -> "RunJob":
        """The run of a project. See `model_of`."""
        plan, state = project.plan(), project.state()
        needs_none = plan.settings.method is Method.STRUCTURE
        return cls(plan, state, None if needs_none else model_of(project, named), until)

    def steps(self, place: Workplace) -> Generator[Event | Progress, None, None]:
        """See `Job.steps` and `synthesis.run`."""
        source = None if self.model is None else (yield from _opened(self.model, place))
        with closing(synthesis.run(self.plan, source, self.state, place.cancelled)) as events:
            for event in events:
                if self.until is not None and isinstance(event, StageStarted) and _is_after(event.stage, self.until):
                    return
                yield event


@dataclass(frozen=True)
class JudgeJob:
    """Judge synthetic rows. The result is a `Judgement`.

    Attributes:
        training: Typed frame of the training rows.
        held_out: Text frame of the held-out rows.
        synthetic: Typed frames of the synthetic rows by name.
        schema: Schema of the modelled columns.
        rare_class: The rare class.
        quick: See `judge`.
        quasi_identifiers: See `judge`.
        notices: What a person should know about the rows, one sentence each.
    """

    training: pd.DataFrame
    held_out: pd.DataFrame
    synthetic: Mapping[str, pd.DataFrame]
    schema: Schema
    rare_class: str
    quick: bool = False
    quasi_identifiers: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()

    @classmethod
    def of(cls, project: Project, *, quick: bool, quasi_identifiers: tuple[str, ...]) -> "JudgeJob":
        """Judge the rows of a project. Raises ProjectError when it has none."""
        plan, rows = project.plan(), project.rows()
        if not len(rows):
            raise ProjectError(
                "The project {path} has no rows yet.",
                "There is nothing to judge.",
                "Make some first.",
                path=project.path.name,
            )
        notices: tuple[str, ...] = ()
        if len(rows) < plan.settings.rows:
            text = marked("Notice", "The run is not finished: {judged:,} of {wanted:,} rows were judged.")
            notices = (text.format(judged=len(rows), wanted=plan.settings.rows),)
        return cls(
            plan.training,
            project.source_table().loc[list(plan.held_out)],
            {OWN_ROWS: rows},
            plan.schema,
            str(plan.settings.rare_class),
            quick,
            quasi_identifiers,
            notices,
        )

    def steps(self, place: Workplace) -> Generator[Progress, None, "Judgement"]:
        """See `Job.steps`."""
        from rddg_desktop.evaluation.alignment import typed_with_unseen  # noqa: PLC0415 - slow to load
        from rddg_desktop.evaluation.judgement import judge  # noqa: PLC0415 - slow to load

        judging = judge(
            self.training,
            typed_with_unseen(self.held_out, self.schema),
            self.synthetic,
            self.schema,
            self.rare_class,
            quick=self.quick,
            quasi_identifiers=self.quasi_identifiers,
        )
        judgement = yield from _cancellable(judging, place)
        return replace(judgement, notices=(*self.notices, *judgement.notices))


@dataclass(frozen=True)
class Trial:
    """What is known of a model file once it was tried out.

    Attributes:
        record: The model as a project keeps it.
        load_seconds: Time to load it.
        tokens_per_second: How fast it writes a single text, the reading of a short prompt included.
    """

    record: ModelRecord
    load_seconds: float
    tokens_per_second: float


@dataclass(frozen=True)
class TryJob:
    """Load a model file and see how fast it writes. The result is a `Trial`."""

    model: LocalModel

    def steps(self, place: Workplace) -> Generator[Progress, None, Trial]:
        """See `Job.steps`."""
        started = time.monotonic()
        source = cast("LlamaSource", (yield from _opened(self.model, place)))
        loaded = time.monotonic()
        yield Progress("trying the model out", 0, 1)
        request = Request(_TRIAL_TEXT, TRIAL_TOKENS, temperature=1.0, seed=0)
        written = heard(hear(source, request, lambda: _check(place)))
        if written.error:
            raise written.error
        return Trial(self.model.record(source), loaded - started, written.usage.answer_tokens / written.seconds)


@dataclass(frozen=True)
class AddJob:
    """Add a model file to the library. The result is its `Model`.

    llama.cpp has a look at the file, which may be large and of any origin, so this is nothing for the window's process.

    Attributes:
        path: The file.
        name: What to call the model; None takes the file's name.
        copies: Whether the file is copied to the folder of the library.
    """

    path: Path
    name: str | None
    copies: bool

    def steps(self, place: Workplace) -> Generator[Progress, None, LibraryModel]:
        """See `Job.steps`."""
        stage, reported = "adding the model file", time.monotonic()
        yield Progress(stage, 0, 1)
        with closing(Library().adding(self.path, self.name, copy=self.copies)) as adding:
            for step in adding:
                if isinstance(step, LibraryModel):
                    return step
                _check(place)
                if time.monotonic() - reported >= REPORT_SECONDS:
                    reported = time.monotonic()
                    yield Progress(stage, step.done, step.size)
        raise AssertionError("adding ends with the model, or an error")


@dataclass(frozen=True)
class VerifyJob:
    """Compute the checksum of a model file anew and compare. The result is the checksum.

    Attributes:
        name: Name of the model in the library, or of the embedded one.
    """

    name: str

    def steps(self, _place: Workplace) -> Generator[Progress, None, str]:
        """See `Job.steps`."""
        yield Progress("computing the checksum", 0, 1)
        if self.name == EMBEDDED:
            return file_sha256(embedded_model_path(thorough=True))
        return Library().verify(self.name).sha256


@dataclass(frozen=True)
class ReportJob:
    """Write a report: its figures take longer to draw than a window may stand still. The result is the file's content.

    Attributes:
        source: What it is written from.
        suffix: Of the file: one of `project.report.SUFFIXES`.
        language: A key of `LANGUAGES`.
    """

    source: "ReportSource"
    suffix: str
    language: str

    @classmethod
    def of(cls, project: Project, suffix: str) -> "ReportJob":
        """The report of a project's current run, in the language spoken here. Raises ProjectError when it has none."""
        from rddg_desktop.project.report import report_source  # noqa: PLC0415 - slow to load

        return cls(report_source(project), suffix, spoken())

    def steps(self, place: Workplace) -> Generator[Progress, None, bytes]:
        """See `Job.steps`."""
        from rddg_desktop.project.report import rendered  # noqa: PLC0415 - slow to load

        yield Progress("writing the report", 0, 0)
        content = rendered(self.source, self.suffix, self.language)
        _check(place)
        return content


def _is_after(stage: Stage, other: Stage) -> bool:
    order = list(Stage)
    return order.index(stage) > order.index(other)


def _opened(model: Model, place: Workplace) -> Generator[Progress, None, RowSource]:
    """A model, open; it is told that this may take a while."""
    yield Progress("loading the model", 0, 1)
    return place.source(model)


def _cancellable(computation: Generator[Progress, None, Result], place: Workplace) -> Generator[Progress, None, Result]:
    """A computation that ends at the next report when it is to end. Raises CancelledError."""
    with closing(computation):
        while True:
            _check(place)
            try:
                report = next(computation)
            except StopIteration as end:
                result: Result = end.value
                return result
            yield report


def _check(place: Workplace) -> None:
    """Raise CancelledError when the job is to end."""
    if place.cancelled():
        raise CancelledError
