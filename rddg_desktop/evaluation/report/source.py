"""What a report is written from."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.synthesis import State
from rddg_desktop.evaluation.judgement import Judgement


@dataclass(frozen=True)
class Model:
    """The language model that wrote the rows.

    Attributes:
        name: Its name.
        sha256: Checksum of its file.
        threads: Threads it computed with.
        context_tokens: Size of its context; 0 where that is not known.
        address: Of a model on the network its address; then it has no checksum.
    """

    name: str
    sha256: str
    threads: int
    context_tokens: int
    address: str = ""


@dataclass(frozen=True)
class Sending:
    """What was sent over the network.

    Attributes:
        hosts: Where to.
        requests: Number of requests.
        real_rows: Rows of the table shown in them, a row in several requests counted each time.
        sent_bytes: Size of their bodies.
        prompt_tokens: Tokens of all prompts.
        answer_tokens: Tokens of all answers.
        cost: What they cost by the prices given; 0 where none were.
    """

    hosts: tuple[str, ...]
    requests: int
    real_rows: int
    sent_bytes: int
    prompt_tokens: int
    answer_tokens: int
    cost: float


@dataclass(frozen=True)
class Step:
    """An entry of the audit trail.

    Attributes:
        time: When, ISO 8601.
        action: What was done.
        version: Version of the program that did it.
    """

    time: str
    action: str
    version: str


@dataclass(frozen=True)
class ReportSource:
    """All that a report needs to know.

    Attributes:
        project: Name of the project file.
        table: File name of the source table.
        table_sha256: Its checksum.
        table_rows: Its rows.
        plan: The prepared run.
        held_out: Typed frame of the held-out rows; it may have levels that the schema lacks.
        state: Results of the run, its rules included.
        rule_refusals: Rows refused because they broke a rule, by its text.
        synthetic: Typed frame of the rows that were made.
        synthetic_sha256: Their checksum.
        model: The model that wrote them; None where no model did.
        sending: What was sent over the network; None where nothing was.
        steps: The audit trail.
        versions: Versions of the programs at hand, by name.
        judgement: What was found out about the rows; None where nothing was.
        interventions: How people intervened in the run, one sentence each.
        judged: Name of the project's rows among the judged sets; "" takes the first one.
    """

    project: str
    table: str
    table_sha256: str
    table_rows: int
    plan: Plan
    held_out: pd.DataFrame
    state: State
    rule_refusals: Mapping[str, int]
    synthetic: pd.DataFrame
    synthetic_sha256: str
    model: Model | None
    sending: Sending | None
    steps: tuple[Step, ...]
    versions: Mapping[str, str]
    judgement: Judgement | None = None
    interventions: tuple[str, ...] = ()
    judged: str = ""
