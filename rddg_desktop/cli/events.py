"""A run's events as a progress bar, as lines of text and as JSON."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from rddg_desktop.cli.console import counted, messages, say
from rddg_desktop.engine.events import (
    BatchDone,
    Calibrated,
    CalibrationProgress,
    CoreSetDone,
    CoreSetProgress,
    Event,
    Notice,
    RelationsMined,
    RowsWritten,
    RulesMined,
    RunDone,
    SettingsChosen,
    StageStarted,
    Trial,
)
from rddg_desktop.engine.plan import Settings
from rddg_desktop.engine.rulebook import Measure, Rule
from rddg_desktop.errors import quoted
from rddg_desktop.project.store import Project


def show_progress(project: Project, events: Iterator[Event], rows: int, rows_done: int) -> None:
    """Show a run as it goes, and keep on the screen what is worth it."""
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
        console=messages,
        transient=False,
    ) as progress:
        task = progress.add_task("starting", total=rows, completed=rows_done, speed="")
        for event in events:
            match event:
                case StageStarted(stage):
                    progress.update(task, description=stage.value)
                case CoreSetProgress(epoch, epochs):
                    progress.update(task, description=f"core set, epoch {epoch} of {epochs}")
                case CalibrationProgress(asked, wanted):
                    progress.update(task, description=f"calibration, row {asked} of {wanted}")
                case RowsWritten(batch, lines):
                    progress.update(task, description=f"batch {batch + 1}, {lines} lines")
                case BatchDone(batch, done, _):
                    speed = f"{len(batch.rows) / batch.seconds:.2f} rows/s" if batch.seconds else ""
                    progress.update(task, completed=done, speed=speed)
                case _:
                    for line in _lines(event, project):
                        say(line)


def event_to_json(event: Event, rules: Sequence[Rule] = ()) -> Mapping[str, Any]:
    """An event as a flat JSON object of names and numbers; what could quote the table stays in the project.

    Args:
        event: The event.
        rules: The project's rules, which are told by their numbers.
    """
    numbers = {rule.text: number for number, rule in enumerate(rules, 1)}
    name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type(event).__name__).strip("_")
    match event:
        case BatchDone(batch, rows_done, rows_wanted):
            content: dict[str, Any] = {
                "batch": batch.number,
                "accepted": len(batch.rows),
                "rows_done": rows_done,
                "rows_wanted": rows_wanted,
                "refusals": dict(batch.refusals),
                "rule_refusals": {str(numbers[text]): count for text, count in batch.rule_refusals.items()},
                "feedback_lines": len(batch.feedback),
                "batch_quality": batch.batch_quality.summary,
                "cumulative_quality": batch.cumulative_quality.summary,
                "seconds": round(batch.seconds, 3),
            }
        case Calibrated():
            content = {
                "information": None if event.information is None else asdict(event.information),
                "seconds": round(event.seconds, 3),
            }
        case SettingsChosen(settings, trials):
            content = {"codec": settings.codec, "reference_rows": settings.reference_rows}
            content |= {"use_feedback": settings.use_feedback, "trials": [asdict(one) for one in trials]}
        case CoreSetDone(core_set):
            content = {"rows": int(core_set.members.nunique())}
        case RelationsMined(evidence, text):
            content = {"measured": len(evidence), "lines": len(text.splitlines())}
        case RulesMined(mined, text):
            content = {**_rule_counts(mined), "lines": len(text.splitlines())}
        case RunDone():
            content = {field.name: getattr(event, field.name) for field in fields(event) if field.name != "rules"}
            content["rules"] = [
                {
                    "number": numbers[rule.text],
                    "is_hard": rule.is_hard,
                    "support": measure.support,
                    "breaks": measure.breaks,
                }
                for rule, measure in event.rules
            ]
        case _:
            content = {field.name: getattr(event, field.name) for field in fields(event)}
    return {"event": name, **content}


def _rule_counts(rules: Sequence[Rule]) -> dict[str, int]:
    hard = sum(rule.is_on and rule.is_hard for rule in rules)
    soft = sum(rule.is_on and not rule.is_hard for rule in rules)
    return {"hard": hard, "soft": soft, "off": len(rules) - hard - soft}


def _lines(event: Event, project: Project) -> list[str]:
    """What is said of an event that is worth keeping on the screen."""
    match event:
        case Notice(text):
            return [text]
        case RulesMined(rules):
            counts = _rule_counts(rules)
            return [
                f"Rules: {counts['hard'] + counts['soft']} on ({counts['hard']} hard, {counts['soft']} soft), "
                f"{counts['off']} off; see `rddg-desktop rules {quoted(project.path)} list`."
            ]
        case SettingsChosen(settings, trials):
            return _choice_lines(settings, trials)
        case Calibrated():
            return _information_lines(event)
        case RunDone():
            return [*_summary(event), *_rule_lines(event.rules, project.rule_refusals())]
        case _:
            return []


def _choice_lines(settings: Settings, trials: Sequence[Trial]) -> list[str]:
    tried = [
        f"  {one.codec}, {one.reference_rows} reference rows, feedback {'on' if one.use_feedback else 'off'}: gain "
        f"{one.gain:.2f} bits per row at {one.tokens:.0f} tokens, utility {one.utility:.2f}"
        for one in trials
    ]
    feedback = "on" if settings.use_feedback else "off"
    chosen = f"Chosen: {settings.codec}, {settings.reference_rows} reference rows, feedback {feedback}."
    return ["Settings tried:", *tried, chosen]


def _information_lines(calibrated: Calibrated) -> list[str]:
    """What the model and the structure know of held-out rows, in figures."""
    found = calibrated.information
    if found is None:
        return ["No held-out row could be judged, so it is not known what the model adds."]
    lines = [
        f"Bits per held-out row ({found.rows} rows, lower is better): class frequencies {found.class_frequencies:.2f}, "
        f"structure {found.structure:.2f}"
        + (f", model {found.model:.2f}, model and structure {found.combined:.2f}." if found.combined else ".")
    ]
    if found.added is not None and found.added_interval is not None:
        low, high = found.added_interval
        lines.append(
            f"Information the model adds beyond the structure: {found.added:.2f} bits per row "
            f"(95 % interval {low:.2f} to {high:.2f})."
        )
        best = sorted(found.columns, key=lambda one: -(one.structure - (one.combined or 0.0)))[:3]
        gains = ", ".join(f"{one.name} {one.structure - (one.combined or 0.0):.2f}" for one in best)
        lines.append(f"Most per column: {gains}.")
    return lines


def _summary(done: RunDone) -> list[str]:
    """What a run ended with, in figures and without a verdict."""
    refused = ", ".join(f"{count} x {reason}" for reason, count in done.refusals.items()) or "none"
    return [
        f"{done.rows} rows after {done.seconds:.0f} s; refused: {refused}.",
        f"Equal to a training row: {done.copies} of {done.rows} rows ({done.copies / done.rows:.1%}). "
        f"Of the training rows themselves {done.duplicate_share:.1%} equal another one.",
        f"Training rows of the rare class that were written again: {done.rare_share_reemitted:.1%}.",
    ]


def _rule_lines(rules: Sequence[tuple[Rule, Measure]], refusals: Counter[str]) -> list[str]:
    """How the new rows take to the rules."""
    lines = []
    hard = [(rule, measure) for rule, measure in rules if rule.is_hard]
    soft = [(rule, measure) for rule, measure in rules if not rule.is_hard and measure.support]
    broken = [f"{rule.text} ({counted(measure.breaks, 'row')})" for rule, measure in hard if measure.breaks]
    if hard:
        lines.append(
            f"Hard rules that every row obeys: {len(hard) - len(broken)} of {len(hard)}"
            + (f"; broken: {'; '.join(broken)}." if broken else ".")
        )
    if soft:
        soft.sort(key=lambda one: one[1].confidence)
        least = "; ".join(f"{rule.text} {measure.confidence:.1%}" for rule, measure in soft[:3])
        lines.append(f"Soft rules: {len(soft)}. Rows that obey the least obeyed ones: {least}.")
    if refusals:
        refused = "; ".join(f"{count} x {text}" for text, count in refusals.most_common())
        lines.append(f"Rows refused by rule: {refused}.")
    return lines
