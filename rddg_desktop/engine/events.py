"""What a run says while it goes on: frozen messages, one at a time.

Each event is also a place where a run can be paused, cancelled, shown and saved. Events that carry results
(`CoreSetDone`, `RelationsMined`, `RulesMined`, `Calibrated`,
`BatchDone`) are written to the project before anyone else hears of
them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop.engine.calibration import Calibration
from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.coreset import CoreSet
from rddg_desktop.engine.feedback import Assessment
from rddg_desktop.engine.plan import Codec, Settings
from rddg_desktop.engine.relations import Evidence
from rddg_desktop.engine.rulebook import Measure, Rule


class Stage(StrEnum):
    """The stages of a run, in order."""

    CORE_SET = "core set"
    RELATIONS = "relations"
    RULES = "rules"
    CHOICE = "choice of settings"
    CALIBRATION = "calibration"
    GENERATION = "generation"


@dataclass(frozen=True)
class Exchange:
    """One prompt and its answer.

    Attributes:
        stage: What it was for.
        batch: Number of the batch; None before the first.
        attempt: 0, or how often the missing rows of the batch had been asked for before.
        prompt: The whole prompt.
        answer: The whole answer.
        prompt_tokens: Length of the prompt, by the model's own count.
        answer_tokens: Length of the answer, by the model's own count.
        seconds: Time from question to last word.
    """

    stage: Stage
    batch: int | None
    attempt: int
    prompt: str
    answer: str
    prompt_tokens: int
    answer_tokens: int
    seconds: float


@dataclass(frozen=True)
class Notice:
    """Something a person should know, in a sentence."""

    text: str


@dataclass(frozen=True)
class StageStarted:
    """A stage begins."""

    stage: Stage


@dataclass(frozen=True)
class CoreSetProgress:
    """An epoch of the core set's network is over; loss and accuracy are of the training rows."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float


@dataclass(frozen=True)
class CoreSetDone:
    """The core set is chosen."""

    core_set: CoreSet


@dataclass(frozen=True)
class RelationsMined:
    """Evidence measured on the training rows, and what the model made of it (prompt 1)."""

    evidence: tuple[Evidence, ...]
    text: str
    exchange: Exchange | None


@dataclass(frozen=True)
class RulesMined:
    """Rules for generation (prompt 2).

    Attributes:
        rules: All rules from now on, those that a person has stated included.
        text: What the model said beyond them, in words.
        exchange: Prompt and answer; None without a model.
    """

    rules: tuple[Rule, ...]
    text: str
    exchange: Exchange | None


@dataclass(frozen=True)
class Trial:
    """What a trial of settings found.

    Attributes:
        codec: How rows were written.
        reference_rows: Reference rows shown.
        use_feedback: Whether feedback was shown.
        gain: Bits per row that the model tells beyond the class frequencies.
        tokens: Tokens per row, its share of the prompt included.
        utility: Gain less what the tokens cost.
    """

    codec: Codec
    reference_rows: int
    use_feedback: bool
    gain: float
    tokens: float
    utility: float


@dataclass(frozen=True)
class SettingsChosen:
    """Settings have been chosen by trial.

    Attributes:
        settings: The settings that the run goes on with.
        trials: What was tried, the plan's own settings first.
    """

    settings: Settings
    trials: tuple[Trial, ...]


@dataclass(frozen=True)
class ColumnInformation:
    """Bits that a column's cell costs in held-out rows; fields as in `Information`, and how far the model is believed.

    Attributes:
        name: The column.
        class_frequencies: Mean bits.
        structure: Mean bits.
        model: Mean bits; None without a model.
        combined: Mean bits; None without a model.
        alpha: α; None without a model.
        alpha_interval: Its 95 % interval; None without a model.
    """

    name: str
    class_frequencies: float
    structure: float
    model: float | None = None
    combined: float | None = None
    alpha: float | None = None
    alpha_interval: tuple[float, float] | None = None


@dataclass(frozen=True)
class Information:
    """How well held-out rows are foretold, in bits per row; lower is better (method, section 6).

    Attributes:
        rows: Held-out rows judged.
        class_frequencies: Mean bits under the training frequencies of each class.
        structure: Mean bits under the calibrated structure without the model.
        model: Mean bits under the model alone; None without a model.
        combined: Mean bits under model and structure together; None without a model.
        added: Mean bits that the model saves beyond the structure; None without a model.
        added_interval: 95 % interval of that mean over the rows; None without a model, or with fewer than two rows.
        columns: The same per column.
    """

    rows: int
    class_frequencies: float
    structure: float
    columns: tuple[ColumnInformation, ...]
    model: float | None = None
    combined: float | None = None
    added: float | None = None
    added_interval: tuple[float, float] | None = None


@dataclass(frozen=True)
class Calibrated:
    """The posterior before the first batch.

    Attributes:
        calibration: Mode and spreads.
        offsets: Per column log p_model of every level for every row that the calibration learns from, shape (n, K),
            float32, NaN in rows that the model was not asked about; None without a model.
        information: What the held-out rows say of it; None where none can be judged.
        seconds: Time it took.
    """

    calibration: Calibration
    offsets: tuple[npt.NDArray[np.float32], ...] | None
    information: Information | None
    seconds: float


@dataclass(frozen=True)
class CalibrationProgress:
    """The model has been asked about more of the rows that the calibration learns from."""

    rows: int
    rows_wanted: int


@dataclass(frozen=True)
class RowsWritten:
    """The model has written more lines of the batch in flight; nothing of it is accepted yet."""

    batch: int
    lines: int


@dataclass(frozen=True)
class Batch:
    """One batch of synthetic rows.

    Attributes:
        number: From 0.
        reference_ids: Row numbers of the reference set R_i in the source table, as drawn.
        shown_ids: Those of them that fitted the prompt.
        rows: Typed frame of the accepted rows S_i.
        refusals: Refused rows by reason.
        feedback_used: Feedback F_{i-1} that guided this batch.
        feedback: Feedback F_i that this batch gives to the next.
        batch_quality: S_i against R_i.
        cumulative_quality: All rows so far against all training rows.
        online: The calibration's moving coefficients after the batch's step, per column; empty without calibration.
        exchanges: Prompts and answers.
        seconds: Time the batch took.
        rule_refusals: Rows refused because they broke a rule, by the rule's text; a row may have broken several.
    """

    number: int
    reference_ids: tuple[int, ...]
    shown_ids: tuple[int, ...]
    rows: pd.DataFrame
    refusals: Mapping[Refusal, int]
    feedback_used: tuple[str, ...]
    feedback: tuple[str, ...]
    batch_quality: Assessment
    cumulative_quality: Assessment
    online: tuple[npt.NDArray[np.float64], ...]
    exchanges: tuple[Exchange, ...]
    seconds: float
    rule_refusals: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class BatchDone:
    """A batch is complete: its accepted rows count from now on."""

    batch: Batch
    rows_done: int
    rows_wanted: int


@dataclass(frozen=True)
class RunDone:
    """Every row asked for has been written.

    Attributes:
        rows: Accepted rows.
        seconds: Time since this start or resumption.
        refusals: Refused rows by reason, of the whole run.
        copies: Accepted rows that equal a training row (the gate's setting allows them).
        duplicate_share: Share of the training rows that equal another one: how often rows match by chance.
        rare_share_reemitted: Share of the rare class's training rows that occur among the accepted rows.
        rules: The rules that were on, each with how the accepted rows take to it.
    """

    rows: int
    seconds: float
    refusals: Mapping[Refusal, int]
    copies: int
    duplicate_share: float
    rare_share_reemitted: float
    rules: tuple[tuple[Rule, Measure], ...] = ()


Event = (
    Notice
    | StageStarted
    | CoreSetProgress
    | CoreSetDone
    | RelationsMined
    | RulesMined
    | SettingsChosen
    | CalibrationProgress
    | Calibrated
    | RowsWritten
    | BatchDone
    | RunDone
)
