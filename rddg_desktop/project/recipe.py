"""How a run is repeated: the command line, the files that it reads, and what else must be the same."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import pandas as pd

from rddg_desktop.engine import rulefile
from rddg_desktop.engine.examples import EXAMPLES, Example
from rddg_desktop.engine.plan import Method, Mix, Plan, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, Rule
from rddg_desktop.engine.schema import Role
from rddg_desktop.engine.table import canonical, table_hash
from rddg_desktop.errors import RddgError
from rddg_desktop.language import marked
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.project.draft import corrections_behind, corrections_to_json
from rddg_desktop.project.stages import WorkStage
from rddg_desktop.project.store import ModelRecord, Project

#: Options of `rddg-desktop run` that take a value, by setting.
_VALUES = {
    "rare_class": "--rare",
    "rows": "--rows",
    "mix": "--mix",
    "seed": "--seed",
    "method": "--method",
    "codec": "--codec",
    "reference_rows": "--reference-rows",
    "batch_rows": "--batch-rows",
    "temperature": "--temperature",
    "copy_gate": "--copy-gate",
    "batches_at_once": "--batches-at-once",
}
#: Options for a model on the network, by setting; how many requests are on the way follows from the batches at once.
_ENDPOINT_VALUES = {
    "context_tokens": "--context-tokens",
    "requests_per_minute": "--requests-per-minute",
    "most_tokens": "--most-tokens",
    "most_cost": "--most-cost",
    "price_per_million_prompt_tokens": "--prompt-price",
    "price_per_million_answer_tokens": "--answer-price",
}
#: Options that stand for a setting that is not the default.
_FLAGS = {
    "use_core_set": "--no-core-set",
    "use_feedback": "--no-feedback",
    "use_rules": "--no-rules",
    "use_calibration": "--no-calibration",
    "use_random_words": "--no-random-words",
    "choose": "--choose",
    "fast": "--fast",
}
#: Entries of the audit trail about rules that a run itself makes.
_OWN_RULES = "rules mined"
#: Entries of the audit trail with which a run begins; the first only where it tells of settings.
_CREATED, _RUN_BEGUN = "created", "run begun"
#: That of a change of what is wanted in the middle of a run.
_WANTED = "rows wanted changed"


@dataclass(frozen=True)
class History:
    """How people intervened in a run.

    Attributes:
        version: Version of the program that began it; "" where that is not known.
        rules: When and how they changed the rules that it followed, one sentence each.
        wanted: When they changed what was wanted of it, one sentence each.
        asked: Rows that were asked for, and their mix: first when it was begun, then with each change.
    """

    version: str
    rules: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    asked: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Recipe:
    """How a run is repeated.

    Attributes:
        command: The arguments of the command line, the program's name first; files by their bare names.
        files: Content of the files that it names and that are not the table or the model, by name.
        needs: What else must be the same, one sentence each.
        doubts: Why the rows may come out differently all the same, one sentence each.
    """

    command: tuple[str, ...]
    files: Mapping[str, str]
    needs: tuple[str, ...]
    doubts: tuple[str, ...]


def recipe(project: Project, run: int | None = None) -> Recipe:
    """How a run of a project is repeated: the current one, or the one with a given number."""
    plan, model = project.plan(run), project.model(run)
    told = history(project, run)
    # The plan of a run that was changed in its middle counts the rows that it had made by then.
    rows, mix = told.asked[-1]
    settings = replace(plan.settings, rows=rows, mix=Mix(mix))
    source_name, source = project.source_name(run), project.source_table(run)
    stem = Path(source_name).stem
    example = _example(source_name, source)
    command = ["rddg-desktop", "run", *(("--example", stem) if example else (source_name,))]
    command += _option("--target", settings.target)
    for name, option in _VALUES.items():
        if getattr(settings, name) != _default(name):
            command += _option(option, str(getattr(settings, name)))
    command += [option for name, option in _FLAGS.items() if getattr(settings, name) != _default(name)]

    files: dict[str, str] = {}
    corrections = corrections_behind(plan, source, example.column_descriptions if example else None)
    in_file: dict[str, Mapping[str, Any]] = {}
    for name, correction in corrections.items():
        match correction:
            case {"role": Role.EXCLUDED} if len(correction) == 1:
                command += _option("--exclude", name)
            case {"role": Role.SPLIT} if len(correction) == 1:
                command += _option("--split-column", name)
            case _:
                in_file[name] = correction
    if in_file:
        name = f"{stem}-schema.json"
        files[name] = _json(corrections_to_json(in_file))
        command += _option("--schema", name)
    rules = [rule for rule in project.rules(run) if rule.origin is Origin.USER]
    if rules and settings.use_rules and settings.method is not Method.EPIC:
        name = f"{stem}-rules.json"
        files[name] = _rules(rules)
        command += _option("--rules", name)

    needs = [f"RDDG Desktop {told.version}."]
    if example is None:
        text = marked(
            "Notice",
            "The table {name}, whose cells have the SHA-256 {sha256}; the recipe of a project says that of its table.",
        )
        needs.append(text.format(name=source_name, sha256=table_hash(source)))
    if settings.method is not Method.STRUCTURE:
        options, need = _model(model)
        command += options
        needs.append(need)
    return Recipe(tuple(command), files, tuple(needs), tuple(_doubts(source, plan, corrections, told)))


def _model(model: ModelRecord) -> tuple[list[str], str]:
    """Options that name a model, and what must be the same of it."""
    if model.endpoint is not None:
        need = marked(
            "Notice",
            "The model {name} at the address given, and the key of its API; its operator can change it at any time, "
            "and it may answer the same question in another way.",
        )
        return _endpoint(Endpoint.from_json(model.endpoint)), need.format(name=model.name)
    options = list(_option("--model", Path(model.path).name)) if model.path else []
    options += _option("--threads", str(model.threads))
    if model.gpu_layers:
        options += _option("--gpu-layers", str(model.gpu_layers))
    need = (
        marked(
            "Notice",
            "The model {name}, whose file has the SHA-256 {sha256}, with a context of {tokens:,} tokens; on another "
            "kind of processor the last digits of its figures, and with them the rows, may differ.",
        )
        if model.path
        else marked(
            "Notice",
            "The model {name} that comes with the program, whose file has the SHA-256 {sha256}, with a context of "
            "{tokens:,} tokens; on another kind of processor the last digits of its figures, and with them the rows, "
            "may differ.",
        )
    )
    return options, need.format(name=model.name, sha256=model.sha256, tokens=model.context_tokens)


def _endpoint(endpoint: Endpoint) -> list[str]:
    """Options for a model on the network."""
    command = [*_option("--api", endpoint.base_url), *_option("--api-model", endpoint.model)]
    for name, option in _ENDPOINT_VALUES.items():
        value = getattr(endpoint, name)
        if value is not None:
            command += _option(option, str(value))
    return command


def history(project: Project, run: int | None = None) -> History:
    """How people intervened in a run: the current one, or the one with a given number."""
    last = run or project.runs()[-1].number
    number, told = 0, History("")
    for recorded, action, detail in project.audit_trail():
        time = f"{recorded[:19].replace('T', ' ')} UTC"
        if action == _RUN_BEGUN or (action == _CREATED and "settings" in detail):
            if number == last:
                break
            number += 1
            rules = told.rules if WorkStage.RULES in detail.get("taken_over", ()) else ()
            settings = detail["settings"]
            told = History(detail["version"], rules, asked=((settings["rows"], settings["mix"]),))
        elif action == _WANTED:
            rows, mix = told.asked[-1]
            text = marked(
                "Notice",
                "In the middle of the run, on {time}, when {made:,} rows had been made, what was wanted was changed "
                "from {former_rows:,} rows in the mix '{former_mix}' to {rows:,} rows in the mix '{mix}'.",
            )
            sentence = text.format(
                time=time,
                made=sum(detail["made"].values()),
                former_rows=rows,
                former_mix=mix,
                rows=detail["rows"],
                mix=detail["mix"],
            )
            asked = (*told.asked, (detail["rows"], detail["mix"]))
            told = replace(told, wanted=(*told.wanted, sentence), asked=asked)
        elif action.startswith("rule") and action != _OWN_RULES:
            text = marked(
                "Notice", "Rules were changed on {time} ({action}): rows made before then followed the former ones."
            )
            told = replace(told, rules=(*told.rules, text.format(time=time, action=action)))
    return told


def _doubts(source: pd.DataFrame, plan: Plan, corrections: Mapping[str, Mapping[str, Any]], told: History) -> list[str]:
    doubts = [*told.rules, *told.wanted]
    if told.wanted:
        rows, mix = told.asked[0]
        text = marked(
            "Notice",
            "The command asks from the first batch on for what was wanted last, so it does not make the same rows, and "
            "those made before the change do not come on top. With --rows {rows} --mix {mix} it begins as the run did; "
            "no command makes the rows of both.",
        )
        doubts.append(text.format(rows=rows, mix=mix))
    known = {*_VALUES, *_FLAGS, "target"}
    for field in fields(Settings):
        if field.name not in known and getattr(plan.settings, field.name) != field.default:
            value = getattr(plan.settings, field.name)
            text = marked("Notice", "The setting {name} is {value}, which the command line cannot say.")
            doubts.append(text.format(name=field.name, value=value))
    try:
        again = prepare(source, plan.settings, corrections=corrections)
        is_same = again.held_out == plan.held_out and _levels(again) == _levels(plan)
        # Those of a run whose wants were changed count the rows that had been made before.
        is_same &= bool(told.wanted) or dict(again.quotas) == dict(plan.quotas)
    except RddgError:
        is_same = False
    if not is_same:
        doubts.append(
            marked(
                "Notice", "This version of the program reads or splits the table in another way than that of the run."
            )
        )
    return doubts


def _levels(plan: Plan) -> list[tuple[Any, ...]]:
    """What rows are written by."""
    return [
        (one.name, one.type, one.role, one.levels, one.minimum, one.maximum, one.decimals, one.date_format)
        for one in plan.schema.modelled
    ]


def _example(source_name: str, source: pd.DataFrame) -> Example | None:
    """The built-in example that a table is."""
    example = EXAMPLES.get(Path(source_name).stem)
    if example is None or table_hash(canonical(example.table())) != table_hash(source):
        return None
    return example


def corrections_of(project: Project, plan: Plan) -> dict[str, dict[str, Any]]:
    """What has to be said of the columns of a project's table so that it is read as it was, by column."""
    source = project.source_table()
    example = _example(project.source_name(), source)
    return corrections_behind(plan, source, example.column_descriptions if example else None)


def _rules(rules: Sequence[Rule]) -> str:
    entries = [
        {"text": rule.text, "is_on": rule.is_on, "is_hard": rule.is_hard, "origin": rule.origin.value} for rule in rules
    ]
    return _json({"format": rulefile.FORMAT, "version": rulefile.VERSION, "rules": entries})


def _json(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _default(name: str) -> Any:  # noqa: ANN401 - of any setting
    return next(field.default for field in fields(Settings) if field.name == name)


def _option(option: str, value: str) -> tuple[str, ...]:
    """An option and its value, so that a value that begins with a hyphen is none of its own."""
    return (f"{option}={value}",) if value.startswith("-") else (option, value)
