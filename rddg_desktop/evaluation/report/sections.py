"""The whole report, section by section."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from rddg_desktop.engine.plan import CopyGate, Method, Mix, Settings
from rddg_desktop.engine.rulebook import Measure, Origin, Rule, measure
from rddg_desktop.engine.schema import Column, ColumnType, Role, Schema
from rddg_desktop.evaluation import figures
from rddg_desktop.evaluation.comparison import FEWEST, TRAINING, comparable, shown
from rddg_desktop.evaluation.figures import Cell, Figure, Table
from rddg_desktop.evaluation.judgement import Judged
from rddg_desktop.evaluation.report.content import Block, Document, Items, Paragraph, Section
from rddg_desktop.evaluation.report.findings import (
    against_simple,
    fidelity_section,
    hundredths,
    of_doses,
    of_likeness,
    of_people,
    of_secrets,
    percent,
    privacy_section,
    span,
    utility_section,
)
from rddg_desktop.evaluation.report.source import ReportSource
from rddg_desktop.evaluation.utility import Kind, Treatment

#: Steps of the audit trail that are listed: of more the first and the last ones.
STEPS = 40
#: Rows that quantiles of a column are told of, and categories that are listed, at most.
ROWS_FOR_QUANTILES, LISTED_LEVELS = 100, 12

_METHODS = {
    Method.RDDG: "RDDG: core set, relation mining, rules, feedback and calibration of a language model",
    Method.EPIC: "EPIC: a language model shown balanced examples, without rules, feedback or calibration",
    Method.STRUCTURE: "structure: the calibrated structure of the table alone, without a language model",
}
_MIXES = {
    Mix.BALANCED: "as many rows of each class",
    Mix.RARE: "rows of the rare class alone",
    Mix.DATA: "as in the training rows",
}
_GATES = {
    CopyGate.SINGLETONS: "copies of training rows that occur once are refused",
    CopyGate.ALL: "every copy of a training row is refused",
    CopyGate.OFF: "copies are not refused",
}
_ORIGINS = {Origin.DATA: "the data", Origin.MODEL: "the model", Origin.USER: "a person"}
_NOT_JUDGED = (
    "These rows have not been judged. `rddg-desktop evaluate` measures what they are good for, how like real rows they "
    "are and what they give away; write the report again afterwards."
)


def document(source: ReportSource) -> Document:
    """Write a report.

    Args:
        source: All that it is written from. What is not there is said to be missing.
    """
    schema, plan = source.plan.schema, source.plan
    judged = _judged(source)
    looks, near = _drawn(source) if len(source.synthetic) else ([], [])
    if source.judgement is None or judged is None:
        results = [
            Section("utility", "Do the rows help?", (Paragraph(_NOT_JUDGED),)),
            Section("fidelity", "Do they look like real rows?", (Paragraph(_NOT_JUDGED), *looks)),
            Section("privacy", "What do they give away?", (Paragraph(_NOT_JUDGED), *near)),
        ]
    else:
        rare_class = source.judgement.rare_class
        results = [
            utility_section(source.judgement, judged.name),
            fidelity_section(judged, rare_class, looks),
            privacy_section(judged, rare_class, near),
        ]
    target = schema.target.name
    return Document(
        title=f"Synthetic rows for {source.table}",
        subtitle=f"Target {target}, rare class {plan.settings.rare_class}. Project {source.project}.",
        sections=(
            _summary(source, judged),
            _what_was_done(source),
            *results,
            _limits(),
            _data_card(source),
            _details(source),
        ),
    )


def _judged(source: ReportSource) -> Judged | None:
    """What was found out about the project's own rows."""
    if source.judgement is None:
        return None
    return next((one for one in source.judgement.judged if source.judged in ("", one.name)), None)


def _drawn(source: ReportSource) -> tuple[list[Figure], list[Figure]]:
    """Figures of how like the rows are, and of how near they are."""
    plan, schema = source.plan, source.plan.schema
    rare_class = str(plan.settings.rare_class)
    sides = (plan.training, source.synthetic, source.held_out, schema)
    everyone, rare = comparable(*sides, None), comparable(*sides, rare_class)
    looks: list[Figure | None] = []
    near: list[Figure | None] = []
    if rare:
        title = f"How the columns are distributed in the rare class ({shown(rare_class, 40)})"
        looks += figures.distributions(rare, schema, title, "distributions-rare")
    if everyone:
        # Where there are synthetic rows of the rare class alone, both are the same.
        if len(everyone[TRAINING]) > len(rare.get(TRAINING, ())):
            title = "How the columns are distributed in all classes, in the proportions of the training rows"
            looks += figures.distributions(everyone, schema, title, "distributions-all")
        looks.append(figures.association_maps(everyone, schema))
        near.append(figures.distances(everyone))
    return [one for one in looks if one is not None], [one for one in near if one is not None]


def _settings(source: ReportSource) -> Settings:
    """The settings that the run went on with."""
    return source.state.chosen.settings if source.state.chosen else source.plan.settings


# ---------------------------------------------------------------------------------------------------------------------
# In short


def _summary(source: ReportSource, judged: Judged | None) -> Section:
    plan, made = source.plan, len(source.synthetic)
    blocks: list[Block] = [
        Paragraph(
            f"{made:,} synthetic rows were made from {len(plan.training):,} training rows of {source.table}, to "
            f"reinforce the rare class {plan.settings.rare_class} of {plan.schema.target.name}"
            + (
                f"; {sum(plan.quotas.values()):,} were asked for, so the run is not finished."
                if _is_short(source)
                else "."
            )
            + f" {len(plan.held_out):,} real rows were held out: nothing that made rows saw them, and the synthetic "
            "rows are measured by them."
        )
    ]
    if source.judgement is None or judged is None:
        blocks.append(Paragraph(_NOT_JUDGED, is_key=True))
        return Section("summary", "In short", tuple(blocks))
    sentences: list[str] = []
    if source.judgement.utility.of(Treatment(Kind.ORIGINAL_AND_SYNTHETIC, judged.name)):
        treatment = Treatment(Kind.ORIGINAL_AND_SYNTHETIC, judged.name)
        sentences += [*of_people(source.judgement, treatment)[:2], against_simple(source.judgement, treatment)]
    if source.judgement.dose is not None:
        sentences.append(of_doses(source.judgement.dose))
    sentences += of_likeness(judged.fidelity)[:1]
    secrets = of_secrets(judged.privacy, source.judgement.rare_class)
    sentences += secrets[:1] + secrets[2:3]
    blocks.append(Items(tuple(sentences)))
    judged_rows = sum(judged.rows.values())
    if judged_rows != len(source.synthetic):
        blocks.append(Paragraph(f"{judged_rows:,} rows were judged, when there were as many: judge them again."))
    blocks += [Paragraph(text) for text in source.judgement.notices]
    return Section("summary", "In short", tuple(blocks))


def _is_short(source: ReportSource) -> bool:
    return len(source.synthetic) < sum(source.plan.quotas.values())


# ---------------------------------------------------------------------------------------------------------------------
# What was done


def _facts(caption: str, facts: Mapping[str, Cell]) -> Table:
    return Table(caption, ("What", "Value"), tuple(facts.items()))


def _what_was_done(source: ReportSource) -> Section:
    return Section(
        "done",
        "What was done",
        (),
        (
            Section("data", "The table", tuple(_data(source))),
            Section("method", "How the rows were made", tuple(_method(source))),
            Section("rules", "Rules", tuple(_rules(source))),
            Section("network", "What left the computer", tuple(_network(source))),
        ),
    )


def _data(source: ReportSource) -> list[Block]:
    plan, schema = source.plan, source.plan.schema
    split = next((column.name for column in schema.columns if column.role is Role.SPLIT), None)
    left_out = [column.name for column in schema.columns if column.role is Role.EXCLUDED]
    counts = [_counts(frame, schema) for frame in (plan.training, source.held_out, source.synthetic)]
    blocks: list[Block] = [
        _facts(
            "The source table",
            {
                "File": source.table,
                "Checksum of its content (SHA-256)": source.table_sha256,
                "Rows": source.table_rows,
                "Columns in the synthetic rows": len(schema.modelled),
                "Columns left out": ", ".join(left_out) or "none",
                "Target": schema.target.name,
                "Rare class": str(plan.settings.rare_class),
                "Split": f"by the column {split}"
                if split is not None
                else f"{percent(plan.settings.test_fraction)} of each class held out at random, "
                f"seed {plan.settings.seed}",
                "Training rows": len(plan.training),
                "Held-out rows": len(plan.held_out),
            },
        ),
        Table(
            "Rows of each class",
            ("Class", "Training", "Held out", "Synthetic, asked for", "Synthetic, made"),
            tuple(
                (name, counts[0][name], counts[1][name], int(plan.quotas.get(name, 0)), counts[2][name])
                for name in schema.target.levels
            ),
        ),
    ]
    if plan.notices:
        blocks += [Paragraph("What was noticed while the table was read:"), Items(tuple(plan.notices))]
    return blocks


def _counts(frame: pd.DataFrame, schema: Schema) -> Counter[str]:
    return Counter({str(name): int(count) for name, count in frame[schema.target.name].value_counts().items()})


def _method(source: ReportSource) -> list[Block]:
    settings, state = _settings(source), source.state
    facts: dict[str, Cell] = {"Method": _METHODS[settings.method]}
    if source.model is not None:
        facts |= {
            "Language model": source.model.name,
            **(
                {"Address of the model": source.model.address}
                if source.model.address
                else {"Checksum of the model file (SHA-256)": source.model.sha256, "Threads": source.model.threads}
            ),
            "Context": f"{source.model.context_tokens:,} tokens" if source.model.context_tokens else "not known",
            "Way of writing rows": settings.codec.value,
            "Temperature": settings.temperature,
            "Reference rows shown": settings.reference_rows,
            "Core set": f"{settings.core_set_rows_per_class} rows of each class"
            if settings.use_core_set
            else "at random",
            "Rules": "used" if settings.use_rules else "not used",
            "Feedback": "used" if settings.use_feedback else "not used",
            "Calibration": "used" if settings.use_calibration else "not used",
        }
    facts |= {
        "Classes": _MIXES[source.plan.settings.mix],
        "Seed": str(settings.seed),
        "Copies": _GATES[settings.copy_gate],
        "Rows of a batch, at most": settings.batch_rows,
        "Batches": len(state.batches),
        "Rows made": len(source.synthetic),
        "Time of the batches": f"{sum(batch.seconds for batch in state.batches):.0f} s",
        "Checksum of the synthetic rows (SHA-256)": source.synthetic_sha256,
    }
    blocks: list[Block] = [_facts("How the rows were made", facts)]
    if source.interventions:
        blocks.append(Items(source.interventions))
    if state.chosen is not None:
        blocks.append(
            Table(
                "Settings that were tried; utility is the gain less what the tokens cost",
                ("Way of writing", "Reference rows", "Feedback", "Gain, bits per row", "Tokens per row", "Utility"),
                tuple(
                    (
                        one.codec.value,
                        one.reference_rows,
                        "yes" if one.use_feedback else "no",
                        one.gain,
                        one.tokens,
                        one.utility,
                    )
                    for one in state.chosen.trials
                ),
            )
        )
    refused = sum((Counter(batch.refusals) for batch in state.batches), Counter())
    if refused:
        blocks.append(
            Table(
                f"Rows that were refused, beside {len(source.synthetic):,} that were accepted",
                ("Reason", "Rows"),
                tuple((reason.value, int(count)) for reason, count in refused.most_common()),
            )
        )
    else:
        blocks.append(Paragraph("No row was refused."))
    return blocks


def _network(source: ReportSource) -> list[Block]:
    sending, schema = source.sending, source.plan.schema
    if sending is None:
        return [Paragraph("Nothing: no request was sent over the network while the rows were made.")]
    words = "as random words" if _settings(source).use_random_words else "as they are"
    left_out = [column.name for column in schema.columns if not column.is_modelled]
    facts: dict[str, Cell] = {
        "Sent to": ", ".join(sending.hosts),
        "Requests": f"{sending.requests:,}, of {sending.sent_bytes:,} bytes",
        "Real rows shown": f"{sending.real_rows:,}, a row that was shown several times counted each time",
        "What was shown of them": f"names of columns, numbers and dates as they are; categories {words}",
        "Columns never sent": ", ".join(left_out) or "none",
        "Tokens": f"{sending.prompt_tokens:,} of prompts, {sending.answer_tokens:,} of answers",
        "Cost by the prices given": f"{sending.cost:.4f}" if sending.cost else "no prices were given",
    }
    return [
        Paragraph(
            f"Rows of the table were sent to {', '.join(sending.hosts)}, which a person had allowed. The project's "
            "audit trail lists every request."
        ),
        _facts("What was sent", facts),
    ]


def _rules(source: ReportSource) -> list[Block]:
    rules = source.state.rules
    if not rules:
        return [Paragraph("There are no rules.")]
    schema = source.plan.schema
    rows: list[tuple[Cell, ...]] = [
        (
            rule.text,
            ("hard" if rule.is_hard else "soft") if rule.is_on else "off",
            _ORIGINS[rule.origin],
            rule.training.support,
            _obeyed(rule.training),
            _obeyed(rule.held_out),
            _obeyed(measure(rule.condition, source.synthetic, schema)) if len(source.synthetic) else None,
            int(source.rule_refusals.get(rule.text, 0)),
        )
        for rule in rules
    ]
    return [
        Paragraph(
            "No kept row breaks a hard rule; soft rules guide the method and are reported on; rules that are off do "
            "not count. Rows: the training rows in which a rule's condition holds and the cells are known; shares are "
            "of such rows, with their 95 % interval. Refused: rows that were not kept because they broke the rule."
            + (
                " A rule that the data proposed can hold the lowest or highest number of a column, which is that of "
                "one person: look at the rules before this report is given away."
                if any(_holds_number(rule) for rule in rules)
                else ""
            )
        ),
        Table(
            "The rules and the shares of rows that obey them",
            ("Rule", "State", "Stated by", "Rows", "Training", "Held out", "Synthetic", "Refused"),
            tuple(rows),
        ),
    ]


def _holds_number(rule: Rule) -> bool:
    return rule.origin is Origin.DATA and any(character.isdigit() for character in rule.text)


def _obeyed(found: Measure) -> Cell:
    if not found.support:
        return None
    low, high = found.interval
    return f"{percent(found.confidence)} ({100 * low:.1f} to {100 * high:.1f})"


# ---------------------------------------------------------------------------------------------------------------------
# What it does not show, and the data card


def _limits() -> Section:
    return Section(
        "limits",
        "What this report does not show",
        (
            Items(
                (
                    "Whether the rows help elsewhere: people of another hospital, country or year may differ from "
                    "those of this table. Test every model on real people of the place where it is to be used.",
                    "Whether the source table is right. Errors, gaps and unequal treatment in it are carried into the "
                    "synthetic rows, where they are harder to see.",
                    "What other training rows, another split or another run would have brought. The intervals tell of "
                    "chance among the held-out rows.",
                    "That something is so because an interval leaves it open. An interval that includes 0 means that "
                    "these rows are too few to tell, not that there is no effect.",
                    "That nobody can be recognised. The privacy figures are of the attacks that were tried, by "
                    "somebody who knows what these attacks assume.",
                    "Relations that the training rows hold but the method missed: rare combinations, order in time, "
                    "and ties between several rows of one person.",
                    "More knowledge than the training rows hold. Synthetic rows are no additional people: standard "
                    "errors and p-values computed from them as if they were are wrong.",
                )
            ),
        ),
    )


def _data_card(source: ReportSource) -> Section:
    plan, schema, made = source.plan, source.plan.schema, source.synthetic
    counts = _counts(made, schema)
    finished = [step.time for step in source.steps if step.action == "finished"]
    facts: dict[str, Cell] = {
        "What it is": f"{len(made):,} rows in the form of {source.table}, written by a method and not recorded from "
        "people. A row can equal that of a person all the same; the report says how many do.",
        "How it was made": f"{_METHODS[_settings(source).method]}; seed {_settings(source).seed}.",
        "Made from": f"{len(plan.training):,} real rows of {source.table} (checksum {source.table_sha256[:16]}…).",
        "Made": f"{finished[-1][:10] if finished else 'not finished'}, with RDDG Desktop "
        f"{source.steps[-1].version if source.steps else 'of unknown version'}.",
        "Rows of each class": ", ".join(f"{name} {counts[name]:,}" for name in schema.target.levels),
        "Checksum of the rows (SHA-256)": source.synthetic_sha256,
        "Intended use": "Adding them to real training rows when a model is trained on a table whose rare class has few "
        "rows; trying out methods and programs; teaching.",
        "Not intended": "Counting how frequent something is: the mix of classes was chosen. Estimates of effects, "
        "tests and p-values as if the rows were people. Testing models: use real rows that nobody trained on. Any "
        "decision about a single person.",
        "Limits": "They repeat what the training rows hold, errors and unequal treatment included, and miss what is "
        "too rare there. What they give away of the people of the training rows is told in figures in this report.",
        "Terms": "Those under which the source table may be used; the rows descend from it.",
        "Contact": "____________________",
    }
    rows: list[tuple[Cell, ...]] = [
        (
            column.name,
            column.type.value + (" (target)" if column.role is Role.TARGET else ""),
            column.unit or "–",
            _values(column, made[column.name], plan.training[column.name]),
            percent(float(made[column.name].isna().mean())) if len(made) else "–",
            column.description or "–",
        )
        for column in schema.modelled
    ]
    return Section(
        "card",
        "Data card",
        (
            Paragraph("For those who receive the rows. Fill in the contact before passing it on."),
            _facts("The rows", facts),
            Table(
                "The columns; of numbers the middle 90 % of the synthetic rows, of categories those of at least "
                f"{FEWEST} training rows",
                ("Column", "Type", "Unit", "Values", "Missing", "Meaning"),
                tuple(rows),
            ),
        ),
    )


def _values(column: Column, made: pd.Series, training: pd.Series) -> str:
    """What a column holds, without a value that tells of one person."""
    if column.is_numeric:
        known = made.dropna().to_numpy(dtype=float)
        if len(known) < ROWS_FOR_QUANTILES:
            return "too few rows to say"
        low, high = (_rounded(column, value) for value in np.quantile(known, [0.05, 0.95]))
        return f"{column.format_number(low)} to {column.format_number(high)}"
    counts = training.value_counts()
    frequent = [level for level in column.levels if counts.get(level, 0) >= FEWEST]
    shown = ", ".join(frequent[:LISTED_LEVELS])
    others = len(column.levels) - min(len(frequent), LISTED_LEVELS)
    return f"{shown}{', ' if shown else ''}and {others} more" if others else shown


def _rounded(column: Column, value: float) -> float:
    """A number to two significant digits; a date is left to its day."""
    if column.type is ColumnType.DATE or not value:
        return float(np.floor(value))
    return float(f"{value:.2g}")


# ---------------------------------------------------------------------------------------------------------------------
# Details of the run


def _details(source: ReportSource) -> Section:
    state = source.state
    sections = []
    if state.calibrated is not None:
        sections.append(Section("calibration", "Calibration", tuple(_calibration(source))))
    batches = figures.discrepancies(state.batches)
    if batches is not None:
        sections.append(Section("batches-section", "Batches", (batches,)))
    steps = source.steps
    listed = [*steps[: STEPS // 2], *steps[-STEPS // 2 :]] if len(steps) > STEPS else steps
    sections.append(
        Section(
            "trail",
            "Steps and versions",
            (
                Table(
                    "The audit trail"
                    + (f": the first and the last of {len(steps)} steps" if len(steps) > STEPS else ""),
                    ("Time (UTC)", "Step", "Version"),
                    tuple((step.time[:19].replace("T", " "), step.action, step.version) for step in listed),
                ),
                Table(
                    "Programs at hand when this report was written",
                    ("Program", "Version"),
                    tuple(source.versions.items()),
                ),
            ),
        )
    )
    return Section("details", "Details of the run", (), tuple(sections))


def _calibration(source: ReportSource) -> list[Block]:
    state, schema = source.state, source.plan.schema
    assert state.calibrated is not None
    found = state.calibrated.information
    drawn: Sequence[Figure | None] = ()
    blocks: list[Block] = []
    if found is None:
        blocks.append(Paragraph("No held-out row could be judged, so it is not known how well they are foretold."))
    else:
        parts = [f"class frequencies {found.class_frequencies:.2f}", f"structure {found.structure:.2f}"]
        parts += [] if found.model is None else [f"the model alone {found.model:.2f}"]
        parts += [] if found.combined is None else [f"model and structure {found.combined:.2f}"]
        text = f"Bits per held-out row ({found.rows} rows, fewer are better): {', '.join(parts)}."
        if found.added is not None and found.added_interval is not None:
            low, high = found.added_interval
            text += (
                f" Beyond the structure the language model adds {hundredths(found.added)} bits per row "
                f"({span(low, high)})."
            )
        blocks.append(Paragraph(text))
        drawn = (figures.information(found), figures.beliefs(found))
    drawn = (*drawn, figures.coefficients(state.calibrated.calibration, schema, source.plan.training))
    return [*blocks, *(one for one in drawn if one is not None)]
