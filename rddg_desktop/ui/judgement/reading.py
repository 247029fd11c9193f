"""What is shown of a judgement, read from the project. Nothing here is seen by the window before it is read."""

from collections.abc import Mapping
from dataclasses import dataclass

from rddg_desktop.engine.schema import Column
from rddg_desktop.evaluation import OWN_ROWS
from rddg_desktop.evaluation.alignment import typed_with_unseen
from rddg_desktop.evaluation.comparison import (
    Associations,
    Groups,
    Nearness,
    associations,
    comparable,
    grouped,
    nearness,
)
from rddg_desktop.evaluation.drawing import Table
from rddg_desktop.evaluation.judgement import Judged, Judgement
from rddg_desktop.evaluation.report.content import Paragraph, Section
from rddg_desktop.evaluation.report.helping import against_simple, of_doses, of_people, of_ways
from rddg_desktop.evaluation.report.likeness import fidelity_section
from rddg_desktop.evaluation.report.secrets import privacy_section
from rddg_desktop.evaluation.utility import Kind, Treatment
from rddg_desktop.notices import notice_text
from rddg_desktop.project.store import Project, RunRecord

#: Columns whose distributions are shown, at most.
MOST_COLUMNS = 200


@dataclass(frozen=True)
class Part:
    """One of the three parts, in words and tables.

    Attributes:
        key: What everybody should read, a paragraph each.
        notes: How it was measured, and what could not be.
        tables: All figures.
    """

    key: tuple[str, ...]
    notes: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()

    @classmethod
    def of(cls, section: Section) -> "Part":
        """What a section of the report says."""
        words = [block for block in section.blocks if isinstance(block, Paragraph)]
        return cls(
            tuple(one.text for one in words if one.is_key),
            tuple(one.text for one in words if not one.is_key),
            tuple(block for block in section.blocks if isinstance(block, Table)),
        )


@dataclass(frozen=True, eq=False)
class Findings:
    """The last judgement of the latest run that has one.

    Attributes:
        run: Number of the run.
        begun: When the run was begun, UTC, ISO 8601.
        is_current: Whether it is the current one.
        judgement: Everything that was found out.
        judged: What was found out about the project's own rows.
        help: Whether they help, in words.
        dose: How many to add, in words; "" where that was not tried.
        likeness: Whether they look right, in words and tables.
        secrets: What they give away, in words and tables.
    """

    run: int
    begun: str
    is_current: bool
    judgement: Judgement
    judged: Judged
    help: Part
    dose: str
    likeness: Part
    secrets: Part

    @property
    def rows(self) -> int:
        """Rows that were judged."""
        return sum(self.judged.rows.values())


@dataclass(frozen=True, eq=False)
class Overview:
    """What the page shows before any picture.

    Attributes:
        columns: Columns of the current run; none without a run.
        rows: Rows of the current run.
        findings: What was found out; None where no run was judged.
    """

    columns: tuple[str, ...]
    rows: int
    findings: Findings | None


@dataclass(frozen=True, eq=False)
class Pictures:
    """What is drawn of the rows themselves.

    Attributes:
        columns: Columns that are shown, in order.
        groups: Of each class (None for all in the proportions of the training rows) and column the shares of rows;
            None where too few people are in a group.
        associations: How strongly columns go together; None of fewer than two columns, or without rows.
        nearness: How near rows are to the training rows; None where too few were held out.
    """

    columns: tuple[Column, ...]
    groups: Mapping[tuple[str | None, str], Groups | None]
    associations: Associations | None
    nearness: Nearness | None


def read_overview(project: Project) -> Overview:
    """Read what was found out about the rows."""
    runs = project.runs()
    if not runs:
        return Overview((), 0, None)
    findings = None
    for run in reversed(runs):
        judgement = project.judgement(run.number)
        if judgement is not None:
            findings = _findings(run, judgement, is_current=run is runs[-1])
            break
    return Overview(tuple(column.name for column in project.schema().modelled), runs[-1].rows, findings)


def read_pictures(project: Project, run: int) -> Pictures:
    """Read the rows of a run, and count what is drawn of them."""
    plan, rows = project.plan(run), project.rows(run)
    schema = plan.schema
    held_out = typed_with_unseen(project.source_table(run).loc[list(plan.held_out)], schema)
    columns = tuple(schema.features[:MOST_COLUMNS])
    sets = {
        group: comparable(plan.training, rows, held_out, schema, group)
        for group in (str(plan.settings.rare_class), None)
    }
    everyone = sets[None]
    return Pictures(
        columns,
        {
            (group, column.name): grouped(column, {name: frame[column.name] for name, frame in frames.items()})
            for group, frames in sets.items()
            if frames
            for column in columns
        },
        associations(everyone, schema) if everyone else None,
        nearness(everyone),
    )


def _findings(run: RunRecord, judgement: Judgement, *, is_current: bool) -> Findings:
    judged = next((one for one in judgement.judged if one.name == OWN_ROWS), judgement.judged[0])
    treatment = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, judged.name)
    help_words = [notice_text(notice) for notice in judgement.notices]
    key = []
    if judgement.utility.of(treatment):
        *key, caution = of_people(judgement, treatment)
        key.append(against_simple(judgement, treatment))
        help_words.insert(0, caution)
    return Findings(
        run.number,
        run.begun,
        is_current,
        judgement,
        judged,
        Part(tuple(key), (*help_words, *of_ways(judgement))),
        "" if judgement.dose is None else of_doses(judgement.dose),
        Part.of(fidelity_section(judged, judgement.rare_class, ())),
        Part.of(privacy_section(judged, judgement.rare_class, ())),
    )
