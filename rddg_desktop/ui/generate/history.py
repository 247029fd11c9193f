"""What the page shows of a run: numbers of each batch, not the batches, so that a long run takes little memory."""

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import numpy as np

from rddg_desktop.engine.calibration import INTERVAL_WIDTH, Calibration
from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.events import Batch, Calibrated, Information, RunDone
from rddg_desktop.engine.levels import ColumnLevels, FloatArray, Levels
from rddg_desktop.engine.plan import Mix, Plan
from rddg_desktop.engine.schema import Schema
from rddg_desktop.project.store import Project
from rddg_desktop.ui.generate.classes import Classes

Key = TypeVar("Key")

#: Batches by which the speed is reckoned: it changes as the prompts do.
RECENT = 5
#: Effects of the classes that are shown of each column, at most.
EFFECTS = 12
#: An effect is shown of values that so many training rows of the class have, at least; fewer say next to nothing.
FEWEST = 5


@dataclass(frozen=True)
class BatchFacts:
    """What is kept of a batch.

    Attributes:
        number: From 0.
        rows: Accepted rows.
        seconds: Time it took.
        tokens: Tokens that the model read and wrote for it.
        classes: Accepted rows of each class.
        refusals: Refused rows by reason.
        rule_refusals: Rows refused because they broke a rule, by the rule's text.
        batch_quality: Mean differences of its rows from its reference rows (see `Assessment.summary`).
        cumulative_quality: Those of all rows so far from all training rows.
        hints: Lines of feedback that it gave.
        drift: How far the calibration of each column has moved since before the first batch; empty without one.
    """

    number: int
    rows: int
    seconds: float
    tokens: int
    classes: Mapping[str, int]
    refusals: Mapping[Refusal, int]
    rule_refusals: Mapping[str, int]
    batch_quality: Mapping[str, float]
    cumulative_quality: Mapping[str, float]
    hints: int
    drift: tuple[float, ...]


@dataclass(frozen=True)
class Effect:
    """A coefficient φ that belongs to a value in a class.

    Attributes:
        column: The column.
        value: The value, or the range of numbers, as text; None for a missing value.
        class_name: The class.
        phi: The coefficient.
        low: Lower end of its 95 % interval.
        high: Its upper end.
    """

    column: str
    value: str | None
    class_name: str
    phi: float
    low: float
    high: float


@dataclass(frozen=True)
class CalibrationFacts:
    """What is kept of the calibration before the first batch.

    Attributes:
        names: The columns.
        beliefs: α with its 95 % interval, per column; empty without a model.
        effects: The strongest effects of the classes on each column, by column.
        information: How well held-out rows are foretold; None where that is not known.
    """

    names: tuple[str, ...]
    beliefs: tuple[tuple[float, float, float], ...]
    effects: Mapping[str, tuple[Effect, ...]]
    information: Information | None


@dataclass(frozen=True)
class End:
    """What is known of a run that came to its end.

    Attributes:
        copies: Accepted rows that equal a training row.
        duplicate_share: Share of the training rows that equal another one: how often rows match by chance.
    """

    copies: int
    duplicate_share: float


@dataclass
class History:
    """What is kept of a run.

    Attributes:
        run: Its number.
        asked: Rows and classes that were asked for last.
        schema: Its schema.
        training: What the rows of each class are reckoned from.
        quotas: Rows wanted of each class.
        notices: What a person should know, one sentence each.
        calibration: Its calibration; None where there is none yet.
        start: The coefficients of the calibration that move, per column, before the first batch; empty without one.
        batches: Its batches by number.
        end: Its end; None as long as it is not known.
    """

    run: int
    asked: tuple[int, Mix]
    schema: Schema
    training: Classes
    quotas: Mapping[str, int]
    notices: list[str]
    calibration: CalibrationFacts | None = None
    start: tuple[FloatArray, ...] = ()
    batches: dict[int, BatchFacts] = field(default_factory=dict)
    end: End | None = None

    @property
    def rows(self) -> int:
        """Accepted rows."""
        return sum(one.rows for one in self.batches.values())

    @property
    def rows_wanted(self) -> int:
        """Rows wanted."""
        return sum(self.quotas.values())

    @property
    def tokens(self) -> int:
        """Tokens that the model read and wrote for the rows."""
        return sum(one.tokens for one in self.batches.values())

    @property
    def classes(self) -> Counter[str]:
        """Accepted rows of each class."""
        return _total(one.classes for one in self.ordered)

    @property
    def refusals(self) -> Counter[Refusal]:
        """Refused rows by reason."""
        return _total(one.refusals for one in self.ordered)

    @property
    def rule_refusals(self) -> Counter[str]:
        """Rows refused because they broke a rule, by the rule's text."""
        return _total(one.rule_refusals for one in self.ordered)

    @property
    def ordered(self) -> list[BatchFacts]:
        """The batches in order."""
        return [self.batches[number] for number in sorted(self.batches)]

    @property
    def rows_per_second(self) -> float | None:
        """How fast rows have come of late; None as long as none have.

        The median of the last batches: one that stood still for a while, paused, does not count for much.
        """
        speeds = [one.rows / one.seconds for one in self.ordered[-RECENT:] if one.rows and one.seconds > 0]
        return statistics.median(speeds) if speeds else None

    def add(self, batch: Batch) -> None:
        """Keep what is shown of a batch; of one that is known already nothing changes."""
        if batch.number in self.batches:
            return
        classes = batch.rows[self.schema.target.name].value_counts()
        self.batches[batch.number] = BatchFacts(
            number=batch.number,
            rows=len(batch.rows),
            seconds=batch.seconds,
            tokens=sum(one.prompt_tokens + one.answer_tokens for one in batch.exchanges),
            classes={str(name): int(count) for name, count in classes.items()},
            refusals=dict(batch.refusals),
            rule_refusals=dict(batch.rule_refusals),
            batch_quality=batch.batch_quality.summary,
            cumulative_quality=batch.cumulative_quality.summary,
            hints=len(batch.feedback),
            drift=self._drift(batch.online) if self.start else (),
        )

    def _drift(self, online: Sequence[FloatArray]) -> tuple[float, ...]:
        """Root mean square distance of the moving coefficients from where they began, per column."""
        pairs = zip(online, self.start, strict=True)
        return tuple(float(np.sqrt(np.mean((now - start) ** 2))) if len(start) else 0.0 for now, start in pairs)

    def finish(self, done: RunDone) -> None:
        """Keep what is shown of the end."""
        self.end = End(done.copies, done.duplicate_share)


def read_history(project: Project) -> History | None:
    """What is kept of the current run of a project; None where there is no run."""
    runs = project.runs()
    if not runs:
        return None
    plan, calibrated, stated = project.plan(), project.calibrated(), project.made_from().settings
    history = History(
        run=runs[-1].number,
        asked=(stated.rows, stated.mix),
        schema=plan.schema,
        training=Classes(plan),
        quotas=plan.quotas,
        notices=list(plan.notices),
        calibration=None if calibrated is None else _calibration(calibrated, plan),
        start=() if calibrated is None else calibrated.calibration.online,
    )
    for batch in project.batches():
        history.add(batch)
    if runs[-1].finished is not None:
        history.end = _end(project)
    return history


def read_calibration(project: Project) -> CalibrationFacts:
    """What is kept of the calibration of the current run, which has one."""
    calibrated = project.calibrated()
    assert calibrated is not None
    return _calibration(calibrated, project.plan())


def _calibration(found: Calibrated, plan: Plan) -> CalibrationFacts:
    levels = Levels(plan.schema, plan.training)
    columns = found.calibration.columns
    has_model = found.information is not None and found.information.model is not None
    return CalibrationFacts(
        names=tuple(one.column.name for one in levels.columns),
        beliefs=tuple((one.alpha, *one.alpha_interval) for one in columns)
        if has_model or any(one.alpha_spread for one in columns)
        else (),
        effects=_effects(found.calibration, levels, plan),
        information=found.information,
    )


def _effects(calibration: Calibration, levels: Levels, plan: Plan) -> dict[str, tuple[Effect, ...]]:
    """The strongest effects of the classes, by column."""
    classes, cells = levels.class_numbers(plan.training), levels.encode(plan.training)
    effects: dict[str, tuple[Effect, ...]] = {}
    for position, (one, fitted) in enumerate(zip(levels.columns, calibration.columns, strict=True)):
        name, found = one.column.name, []
        for number, class_name in enumerate(levels.classes):
            rows = np.bincount(cells[classes == number, position], minlength=one.count)
            for level in np.flatnonzero(rows >= FEWEST):
                # The first K coefficients are of all classes together, then come K of each class.
                place = (1 + number) * one.count + level
                phi, half = float(fitted.phi[place]), INTERVAL_WIDTH * float(fitted.spread[place])
                found.append(Effect(name, _value(one, int(level)), class_name, phi, phi - half, phi + half))
        effects[name] = tuple(sorted(found, key=lambda effect: -abs(effect.phi))[:EFFECTS])
    return effects


def _value(levels: ColumnLevels, level: int) -> str | None:
    """A level as text; None for a missing value."""
    column = levels.column
    if level == levels.known_count:
        return None
    if not column.is_numeric:
        return column.levels[level]
    low, high = (column.format_number(float(ends[level])) for ends in levels.bounds())
    return low if low == high else f"{low} … {high}"


def _end(project: Project) -> End | None:
    """What the audit trail tells of the end of the current run; None where an older version wrote it."""
    ended = (detail for _, action, detail in reversed(project.audit_trail()) if action == "finished")
    detail: Mapping[str, Any] = next(ended, {})
    return End(detail["copies"], detail["duplicate_share"]) if "copies" in detail else None


def _total(counts: Iterable[Mapping[Key, int]]) -> Counter[Key]:
    total: Counter[Key] = Counter()
    for one in counts:
        total.update(one)
    return total
