"""How the rows came about: what was done, and the details of the run."""

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd

from rddg_desktop.engine.events import Information, SettingsChosen
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Settings
from rddg_desktop.engine.rulebook import Measure, Origin, Rule, measure
from rddg_desktop.engine.schema import Role, Schema
from rddg_desktop.evaluation import run_figures
from rddg_desktop.evaluation.drawing import Cell, Figure, Table
from rddg_desktop.evaluation.report.content import Block, Items, Paragraph, Section
from rddg_desktop.evaluation.report.source import Model, ReportSource
from rddg_desktop.evaluation.report.wording import (
    between,
    hundredths,
    listed,
    percent,
    span,
    tenths,
    whole,
)
from rddg_desktop.language import in_marks, marked, translate
from rddg_desktop.notices import notice_text

#: Steps of the audit trail that are listed: of more the first and the last ones.
STEPS = 40

#: What each method is, which is translated where it is shown.
METHODS = {
    Method.RDDG: marked(
        "Report", "RDDG: core set, relation mining, rules, feedback and calibration of a language model"
    ),
    Method.EPIC: marked(
        "Report", "EPIC: a language model shown balanced examples, without rules, feedback or calibration"
    ),
    Method.STRUCTURE: marked(
        "Report", "structure: the calibrated structure of the table alone, without a language model"
    ),
}
_MIXES = {
    Mix.BALANCED: marked("Report", "as many rows of each class"),
    Mix.RARE: marked("Report", "rows of the rare class alone"),
    Mix.DATA: marked("Report", "as in the training rows"),
}
_GATES = {
    CopyGate.SINGLETONS: marked("Report", "copies of training rows that occur once are refused"),
    CopyGate.ALL: marked("Report", "every copy of a training row is refused"),
    CopyGate.OFF: marked("Report", "copies are not refused"),
}
_ORIGINS = {
    Origin.DATA: marked("Report", "the data"),
    Origin.MODEL: marked("Report", "the model"),
    Origin.USER: marked("Report", "a person"),
}
_CODECS = {
    Codec.COMPACT: marked("Report", "compact"),
    Codec.DIGITS: marked("Report", "digits"),
    Codec.CSV: marked("Report", "csv"),
}


def settings_of(source: ReportSource) -> Settings:
    """The settings that the run went on with."""
    return source.state.chosen.settings if source.state.chosen else source.plan.settings


def facts_table(caption: str, facts: Mapping[str, Cell]) -> Table:
    """A table of single facts."""
    return Table(caption, (translate("Report", "What"), translate("Report", "Value")), tuple(facts.items()))


def counts_of(frame: pd.DataFrame, schema: Schema) -> Counter[str]:
    """Rows of each class."""
    return Counter({str(name): int(count) for name, count in frame[schema.target.name].value_counts().items()})


def what_was_done(source: ReportSource) -> Section:
    """How the rows came about."""
    return Section(
        "done",
        translate("Report", "What was done"),
        (),
        (
            Section("data", translate("Report", "The table"), tuple(_data(source))),
            Section("method", translate("Report", "How the rows were made"), tuple(_method(source))),
            Section("rules", translate("Report", "Rules"), tuple(_rules(source))),
            Section("network", translate("Report", "What left the computer"), tuple(_network(source))),
        ),
    )


def _data(source: ReportSource) -> list[Block]:
    plan, schema = source.plan, source.plan.schema
    split = next((column.name for column in schema.columns if column.role is Role.SPLIT), None)
    left_out = [column.name for column in schema.columns if column.role is Role.EXCLUDED]
    counts = [counts_of(frame, schema) for frame in (plan.training, source.held_out, source.synthetic)]
    if split is not None:
        parted = translate("Report", "by the column {name}").format(name=split)
    else:
        parted = translate("Report", "{share} of each class held out at random, seed {seed}").format(
            share=percent(plan.settings.test_fraction), seed=plan.settings.seed
        )
    blocks: list[Block] = [
        facts_table(
            translate("Report", "The source table"),
            {
                translate("Report", "File"): source.table,
                translate("Report", "Checksum of its content (SHA-256)"): source.table_sha256,
                translate("Report", "Rows"): source.table_rows,
                translate("Report", "Columns in the synthetic rows"): len(schema.modelled),
                translate("Report", "Columns left out"): listed(left_out) or translate("Report", "none"),
                translate("Report", "Target"): schema.target.name,
                translate("Report", "Rare class"): str(plan.settings.rare_class),
                translate("Report", "Split"): parted,
                translate("Report", "Training rows"): len(plan.training),
                translate("Report", "Held-out rows"): len(plan.held_out),
            },
        ),
        Table(
            translate("Report", "Rows of each class"),
            (
                translate("Report", "Class"),
                translate("Report", "Training"),
                translate("Report", "Held out"),
                translate("Report", "Synthetic, asked for"),
                translate("Report", "Synthetic, made"),
            ),
            tuple(
                (name, counts[0][name], counts[1][name], int(plan.quotas.get(name, 0)), counts[2][name])
                for name in schema.target.levels
            ),
        ),
    ]
    if plan.notices:
        noticed = translate("Report", "What was noticed while the table was read:")
        blocks += [Paragraph(noticed), Items(tuple(map(notice_text, plan.notices)))]
    return blocks


def _method(source: ReportSource) -> list[Block]:
    settings, state = settings_of(source), source.state
    facts: dict[str, Cell] = {translate("Report", "Method"): translate("Report", METHODS[settings.method])}
    if source.model is not None:
        facts |= _of_model(source.model, settings)
    facts |= {
        translate("Report", "Classes"): translate("Report", _MIXES[source.plan.settings.mix]),
        translate("Report", "Seed"): str(settings.seed),
        translate("Report", "Copies"): translate("Report", _GATES[settings.copy_gate]),
        translate("Report", "Rows of a batch, at most"): settings.batch_rows,
        translate("Report", "Batches"): len(state.batches),
        translate("Report", "Rows made"): len(source.synthetic),
        translate("Report", "Time of the batches"): f"{sum(batch.seconds for batch in state.batches):.0f} s",
        translate("Report", "Checksum of the synthetic rows (SHA-256)"): source.synthetic_sha256,
    }
    blocks: list[Block] = [facts_table(translate("Report", "How the rows were made"), facts)]
    if source.interventions:
        blocks.append(Items(tuple(map(notice_text, source.interventions))))
    if state.chosen is not None:
        blocks.append(_trials(state.chosen))
    refused = sum((Counter(batch.refusals) for batch in state.batches), Counter())
    if refused:
        caption = translate("Report", "Rows that were refused, beside {rows} that were accepted")
        blocks.append(
            Table(
                caption.format(rows=whole(len(source.synthetic))),
                (translate("Report", "Reason"), translate("Report", "Rows")),
                tuple((translate("Error", reason.value), int(count)) for reason, count in refused.most_common()),
            )
        )
    else:
        blocks.append(Paragraph(translate("Report", "No row was refused.")))
    return blocks


def _of_model(model: Model, settings: Settings) -> dict[str, Cell]:
    """The language model, and how it was asked."""
    facts: dict[str, Cell] = {translate("Report", "Language model"): model.name}
    if model.address:
        facts[translate("Report", "Address of the model")] = model.address
    else:
        facts[translate("Report", "Checksum of the model file (SHA-256)")] = model.sha256
        facts[translate("Report", "Threads")] = model.threads
    if model.context_tokens:
        context = translate("Report", "{count} tokens").format(count=whole(model.context_tokens))
    else:
        context = translate("Report", "not known")
    if settings.use_core_set:
        core_set = translate("Report", "{count} rows of each class").format(count=settings.core_set_rows_per_class)
    else:
        core_set = translate("Report", "at random")
    return {
        **facts,
        translate("Report", "Context"): context,
        translate("Report", "Way of writing rows"): translate("Report", _CODECS[settings.codec]),
        translate("Report", "Temperature"): settings.temperature,
        translate("Report", "Reference rows shown"): settings.reference_rows,
        translate("Report", "Core set"): core_set,
        translate("Report", "Rules"): _whether_used(settings.use_rules),
        translate("Report", "Feedback"): _whether_used(settings.use_feedback),
        translate("Report", "Calibration"): _whether_used(settings.use_calibration),
    }


def _whether_used(is_used: bool) -> str:
    return translate("Report", "used") if is_used else translate("Report", "not used")


def _trials(chosen: SettingsChosen) -> Table:
    """The settings that were tried."""
    yes, no = translate("Report", "yes"), translate("Report", "no")
    return Table(
        translate("Report", "Settings that were tried; utility is the gain less what the tokens cost"),
        (
            translate("Report", "Way of writing"),
            translate("Report", "Reference rows"),
            translate("Report", "Feedback"),
            translate("Report", "Gain, bits per row"),
            translate("Report", "Tokens per row"),
            translate("Report", "Utility"),
        ),
        tuple(
            (
                translate("Report", _CODECS[one.codec]),
                one.reference_rows,
                yes if one.use_feedback else no,
                one.gain,
                one.tokens,
                one.utility,
            )
            for one in chosen.trials
        ),
    )


def _network(source: ReportSource) -> list[Block]:
    sending, schema = source.sending, source.plan.schema
    if sending is None:
        text = translate("Report", "Nothing: no request was sent over the network while the rows were made.")
        return [Paragraph(text)]
    if settings_of(source).use_random_words:
        what = translate("Report", "names of columns, numbers and dates as they are; categories as random words")
    else:
        what = translate("Report", "names of columns, numbers and dates as they are; categories as they are")
    left_out = [column.name for column in schema.columns if not column.is_modelled]
    requests = translate("Report", "{count}, of {size} bytes")
    rows = translate("Report", "{count}, a row that was shown several times counted each time")
    tokens = translate("Report", "{prompts} of prompts, {answers} of answers")
    facts: dict[str, Cell] = {
        translate("Report", "Sent to"): ", ".join(sending.hosts),
        translate("Report", "Requests"): requests.format(count=whole(sending.requests), size=whole(sending.sent_bytes)),
        translate("Report", "Real rows shown"): rows.format(count=whole(sending.real_rows)),
        translate("Report", "What was shown of them"): what,
        translate("Report", "Columns never sent"): listed(left_out) or translate("Report", "none"),
        translate("Report", "Tokens"): tokens.format(
            prompts=whole(sending.prompt_tokens), answers=whole(sending.answer_tokens)
        ),
        translate("Report", "Cost by the prices given"): in_marks(f"{sending.cost:.4f}")
        if sending.cost
        else translate("Report", "no prices were given"),
    }
    text = translate(
        "Report",
        "Rows of the table were sent to {hosts}, which a person had allowed. The project's audit trail lists every "
        "request.",
    )
    return [
        Paragraph(text.format(hosts=", ".join(sending.hosts))),
        facts_table(translate("Report", "What was sent"), facts),
    ]


def _rules(source: ReportSource) -> list[Block]:
    rules = source.state.rules
    if not rules:
        return [Paragraph(translate("Report", "There are no rules."))]
    schema = source.plan.schema
    rows: list[tuple[Cell, ...]] = [
        (
            rule.text,
            _state_of(rule),
            translate("Report", _ORIGINS[rule.origin]),
            rule.training.support,
            _obeyed(rule.training),
            _obeyed(rule.held_out),
            _obeyed(measure(rule.condition, source.synthetic, schema)) if len(source.synthetic) else None,
            int(source.rule_refusals.get(rule.text, 0)),
        )
        for rule in rules
    ]
    text = translate(
        "Report",
        "No kept row breaks a hard rule; soft rules guide the method and are reported on; rules that are off do not "
        "count. Rows: the training rows in which a rule's condition holds and the cells are known; shares are of such "
        "rows, with their 95 % interval. Refused: rows that were not kept because they broke the rule.",
    )
    if any(_holds_number(rule) for rule in rules):
        text += " " + translate(
            "Report",
            "A rule that the data proposed can hold the lowest or highest number of a column, which is that of one "
            "person: look at the rules before this report is given away.",
        )
    headings = (
        translate("Report", "Rule"),
        translate("Report", "State"),
        translate("Report", "Stated by"),
        translate("Report", "Rows"),
        translate("Report", "Training"),
        translate("Report", "Held out"),
        translate("Report", "Synthetic"),
        translate("Report", "Refused"),
    )
    caption = translate("Report", "The rules and the shares of rows that obey them")
    return [Paragraph(text), Table(caption, headings, tuple(rows))]


def _state_of(rule: Rule) -> str:
    if not rule.is_on:
        return translate("Report", "off")
    return translate("Report", "hard") if rule.is_hard else translate("Report", "soft")


def _holds_number(rule: Rule) -> bool:
    return rule.origin is Origin.DATA and any(character.isdigit() for character in rule.text)


def _obeyed(found: Measure) -> Cell:
    if not found.support:
        return None
    low, high = found.interval
    return f"{percent(found.confidence)} ({between(tenths(100 * low), tenths(100 * high))})"


def details(source: ReportSource) -> Section:
    """The calibration, every batch, and every step."""
    state = source.state
    sections = []
    if state.calibrated is not None:
        sections.append(Section("calibration", translate("Report", "Calibration"), tuple(_calibration(source))))
    batches = run_figures.discrepancies(state.batches)
    if batches is not None:
        sections.append(Section("batches-section", translate("Report", "Batches"), (batches,)))
    steps = source.steps
    listed_steps = [*steps[: STEPS // 2], *steps[-STEPS // 2 :]] if len(steps) > STEPS else steps
    caption = translate("Report", "The audit trail")
    if len(steps) > STEPS:
        caption = translate("Report", "The audit trail: the first and the last of {count} steps").format(
            count=len(steps)
        )
    trail = Table(
        caption,
        (translate("Report", "Time (UTC)"), translate("Report", "Step"), translate("Report", "Version")),
        tuple((step.time[:19].replace("T", " "), notice_text(step.action), step.version) for step in listed_steps),
    )
    programs = Table(
        translate("Report", "Programs at hand when this report was written"),
        (translate("Report", "Program"), translate("Report", "Version")),
        tuple(source.versions.items()),
    )
    sections.append(Section("trail", translate("Report", "Steps and versions"), (trail, programs)))
    return Section("details", translate("Report", "Details of the run"), (), tuple(sections))


def _calibration(source: ReportSource) -> list[Block]:
    state, schema = source.state, source.plan.schema
    assert state.calibrated is not None
    found = state.calibrated.information
    drawn: Sequence[Figure | None] = ()
    blocks: list[Block] = []
    if found is None:
        text = translate("Report", "No held-out row could be judged, so it is not known how well they are foretold.")
        blocks.append(Paragraph(text))
    else:
        blocks.append(Paragraph(_of_information(found)))
        drawn = (run_figures.information(found), run_figures.beliefs(found))
    drawn = (*drawn, run_figures.coefficients(state.calibrated.calibration, schema, source.plan.training))
    return [*blocks, *(one for one in drawn if one is not None)]


def _of_information(found: Information) -> str:
    """How well held-out rows are foretold."""
    known = (
        (translate("Report", "class frequencies {bits}"), found.class_frequencies),
        (translate("Report", "structure {bits}"), found.structure),
        (translate("Report", "the model alone {bits}"), found.model),
        (translate("Report", "model and structure {bits}"), found.combined),
    )
    bits = listed(part.format(bits=hundredths(value)) for part, value in known if value is not None)
    text = translate("Report", "Bits per held-out row ({rows} rows, fewer are better): {bits}.")
    text = text.format(rows=found.rows, bits=bits)
    if found.added is None or found.added_interval is None:
        return text
    added = translate("Report", "Beyond the structure the language model adds {bits} bits per row ({interval}).")
    return f"{text} {added.format(bits=hundredths(found.added), interval=span(*found.added_interval))}"
