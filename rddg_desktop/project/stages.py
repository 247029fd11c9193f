"""How far each stage of a project is, and what a change of the draft has put out of date.

A stage depends on its own inputs and on everything that the stages before it depend on:

    ========  =========================================================================================
    Stage     Own inputs
    ========  =========================================================================================
    Data      none: it is what a person states
    Core set  the cells and labels of the table, what was stated of its columns, and the settings target,
              test_fraction, seed, use_core_set, core_set_rows_per_class
    Rules     the rules stated, the model, and the settings method, use_rules, codec, temperature,
              use_random_words
    Generate  all other settings; the rules as they stand when the last batch is written
    Evaluate  the rows made
    Export    the rows made
    ========  =========================================================================================

A stage that was done is out of date as soon as one of the inputs it depends on is another one in the draft than it was
for the current run. It is done again by a new run only; until then, and after, its results stay as they are. A change
that is taken back leaves nothing out of date. Limits of an API model (how much, how fast, at what price) are no inputs.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum

from rddg_desktop.engine.plan import Method, Settings
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.project.draft import Draft, ModelChoice, corrections_to_json
from rddg_desktop.project.encoding import to_text

_CORE_SET_SETTINGS = ("target", "test_fraction", "seed", "use_core_set", "core_set_rows_per_class")
_RULES_SETTINGS = ("method", "use_rules", "codec", "temperature", "use_random_words")
#: Of a model behind an API, what its answers depend on.
ENDPOINT_INPUTS = ("base_url", "model", "context_tokens")


class WorkStage(StrEnum):
    """A stage of the work on a project, in order."""

    DATA = "data"
    CORE_SET = "core set"
    RULES = "rules"
    GENERATE = "generate"
    EVALUATE = "evaluate"
    EXPORT = "export"


class Status(StrEnum):
    """How far a stage is."""

    TO_DO = "to do"
    PARTLY = "partly"
    DONE = "done"
    OUT_OF_DATE = "out of date"
    NOT_NEEDED = "not needed"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class StageState:
    """How far a stage is.

    Attributes:
        status: In a word. `NOT_NEEDED` is said of what the chosen method does without, `BLOCKED` of data from which no
            run can be begun: only who tries to prepare one can tell.
        rows: Synthetic rows that it has dealt with; 0 for stages that make or use none.
        wanted: Synthetic rows that it is to deal with.
    """

    status: Status
    rows: int = 0
    wanted: int = 0


@dataclass(frozen=True)
class Standing:
    """What the states of the stages follow from.

    Attributes:
        chosen: The settings of the draft.
        run: The settings of the current run; None without a run.
        changed: Stages that depend on inputs that are other ones in the draft than in the current run.
        has_core_set: Whether the current run has its core set.
        has_rules: Whether it has mined its rules.
        has_other_rules: Whether its rules are other ones than when its last batch was written.
        is_finished: Whether it came to its end.
        rows: Rows it has made.
        judged_rows: Rows of it that were judged last; None where none were.
        exported_rows: Rows of it that were exported last; None where none were.
    """

    chosen: Settings
    run: Settings | None
    changed: frozenset[WorkStage] = frozenset()
    has_core_set: bool = False
    has_rules: bool = False
    has_other_rules: bool = False
    is_finished: bool = False
    rows: int = 0
    judged_rows: int | None = None
    exported_rows: int | None = None

    def states(self) -> dict[WorkStage, StageState]:
        """The state of each stage, in order."""
        settings = self.chosen if self.run is None or WorkStage.GENERATE in self.changed else self.run
        generated = self._generated(settings)
        return {
            WorkStage.DATA: StageState(Status.DONE if self.chosen.target else Status.TO_DO),
            WorkStage.CORE_SET: StageState(
                self._mined(WorkStage.CORE_SET, self.has_core_set, settings.method is Method.RDDG)
            ),
            WorkStage.RULES: StageState(self._mined(WorkStage.RULES, self.has_rules, uses_rules(settings))),
            WorkStage.GENERATE: generated,
            WorkStage.EVALUATE: self._after(self.judged_rows, generated),
            WorkStage.EXPORT: self._after(self.exported_rows, generated),
        }

    def _mined(self, stage: WorkStage, is_done: bool, is_needed: bool) -> Status:
        if not is_needed:
            return Status.NOT_NEEDED
        if not is_done:
            return Status.TO_DO
        return Status.OUT_OF_DATE if stage in self.changed else Status.DONE

    def _generated(self, settings: Settings) -> StageState:
        wanted = (self.run or settings).rows
        if not self.rows:
            status = Status.TO_DO
        elif WorkStage.GENERATE in self.changed:
            status = Status.OUT_OF_DATE
        elif not self.is_finished:
            status = Status.PARTLY
        else:
            status = Status.OUT_OF_DATE if self.has_other_rules and uses_rules(settings) else Status.DONE
        return StageState(status, self.rows, wanted)

    def _after(self, rows: int | None, generated: StageState) -> StageState:
        """The state of a stage that uses the rows made."""
        if rows is None:
            return StageState(Status.TO_DO, 0, self.rows)
        is_current = rows == self.rows and generated.status is not Status.OUT_OF_DATE
        return StageState(Status.DONE if is_current else Status.OUT_OF_DATE, rows, self.rows)


def uses_rules(settings: Settings) -> bool:
    """Whether rules bear on the rows of a run."""
    return settings.use_rules and settings.method is not Method.EPIC


def inputs(draft: Draft, table: Iterable[str]) -> Mapping[WorkStage, str]:
    """A digest of all that a stage depends on.

    Args:
        draft: What was stated.
        table: What tells the table it is about from others.
    """
    settings = asdict(draft.settings)
    core_set = [
        *table,
        sorted(to_text(sorted(one.items())) for one in corrections_to_json(draft.corrections)["columns"]),
        [settings.pop(name) for name in _CORE_SET_SETTINGS],
    ]
    rules = [
        core_set,
        [asdict(rule) for rule in draft.rules],
        _model_inputs(draft.model),
        [settings.pop(name) for name in _RULES_SETTINGS],
    ]
    generate = [rules, settings]
    return {
        WorkStage.CORE_SET: _digest(core_set),
        WorkStage.RULES: _digest(rules),
        WorkStage.GENERATE: _digest(generate),
    }


def rules_digest(rules: Iterable[Rule]) -> str:
    """A digest of the rules that count."""
    return _digest([[rule.text, rule.is_hard] for rule in rules if rule.is_on])


def _model_inputs(model: ModelChoice) -> object:
    if model.endpoint is not None:
        return [model.endpoint[name] for name in ENDPOINT_INPUTS]
    return [model.named, model.threads, model.gpu_layers]


def _digest(value: object) -> str:
    return hashlib.sha256(to_text(value).encode()).hexdigest()
