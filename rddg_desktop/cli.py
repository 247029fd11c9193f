"""The command line: the whole way from a table to synthetic rows, without a window."""

import argparse
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

import pandas as pd
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from rddg_desktop import __version__, healthcheck
from rddg_desktop.engine import checking, synthesis
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
from rddg_desktop.engine.examples import EXAMPLES, Example
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Plan, Settings, prepare
from rddg_desktop.engine.rulebook import MAXIMUM_RULES, Measure, Origin, Rule, made
from rddg_desktop.engine.rulefile import read_rules, write_rules
from rddg_desktop.engine.rules import Monotone, parse
from rddg_desktop.engine.schema import Role, Schema, corrections_from_json, infer
from rddg_desktop.engine.table import Table, canonical, read_table, replace_file, write_table
from rddg_desktop.errors import EvaluationError, ModelError, ProjectError, RddgError, SchemaError, SettingsError
from rddg_desktop.llm.llama import LlamaSource, check_is_gguf
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.project.export import check_destination, export_rows
from rddg_desktop.project.recipe import recipe
from rddg_desktop.project.store import SUFFIX, ModelRecord, Project, check_new

if TYPE_CHECKING:
    # What judges rows is slow to load, so it is imported where it is needed.
    from rddg_desktop.evaluation.judgement import Judgement
    from rddg_desktop.evaluation.progress import Progress as Judging

EXIT_DONE = 0
EXIT_DEFECT = 1
EXIT_STOPPED = 3
#: Rows of a checked table break a hard rule.
EXIT_BROKEN = 4
#: What a program that Ctrl-C has ended returns.
EXIT_INTERRUPTED = 130

#: More threads than llama.cpp can have make it abort.
MAXIMUM_THREADS = 512
#: Row numbers that are listed of a rule that a table breaks.
LISTED_ROWS = 10
#: What `rules FILE.rddg on`, `off`, `hard` and `soft` change, and what that is called.
_SWITCHES = {
    "on": ("is_on", True, "rules switched on"),
    "off": ("is_on", False, "rules switched off"),
    "hard": ("is_hard", True, "rules made hard"),
    "soft": ("is_hard", False, "rules made soft"),
}

#: What the rows of a project are called beside those of others.
OWN_ROWS = "this project"
_FILES = "--train A.csv --test B.csv --synthetic C.csv --target COLUMN"
_HOW_OTHERWISE = "For instance: rddg-desktop run TABLE --target COLUMN, or rddg-desktop run --example clinic."

# Messages are texts as they are: a path or a column name may hold what looks like markup or an emoji's name.
_messages = Console(stderr=True, highlight=False, markup=False, emoji=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 done, 2 bad input, 3 stopped but resumable, 4 a checked table breaks a hard rule, 1 a defect, 130 interrupted
        before there was anything to resume.
    """
    options = _parser().parse_args(arguments)
    try:
        command: Callable[[argparse.Namespace], int] = options.command
        code = command(options)
        sys.stdout.flush()
    except RddgError as error:
        _say_error(error)
        return error.exit_code
    except KeyboardInterrupt:
        _say("Interrupted. Nothing was begun that could be resumed.")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return EXIT_DONE
    except Exception as error:  # noqa: BLE001 - the last resort: Python's own report could quote cells of the table
        _say_defect(error)
        return EXIT_DEFECT
    return code


def _say_defect(error: Exception) -> None:
    """Say where the program failed, without the error's own words, which may hold cells of the table."""
    _say(f"The program has a defect and stopped ({type(error).__name__}).", "bold")
    _say("What was complete before is kept in the project, if one was begun.")
    _say("Please report these places; they hold nothing of your table:")
    for frame in traceback.extract_tb(error.__traceback__):
        _say(f"    {Path(frame.filename).name}, line {frame.lineno}, in {frame.name}")


def _say(text: str, style: str = "") -> None:
    _messages.print(Text(text, style), soft_wrap=True)


def _say_error(error: RddgError) -> None:
    _say(error.what, "bold")
    _say(error.meaning)
    _say(error.remedy)


def _print_json(document: object, indent: int | None = None) -> None:
    # Where the output cannot hold every character, as when Windows writes it to a file, JSON's own escapes can.
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(document, indent=indent, ensure_ascii=not is_unicode), flush=True)


def _print(line: str) -> None:
    # Where the output cannot hold a character, its escape is better than none of the line.
    encoding = sys.stdout.encoding or "utf-8"
    print(line.encode(encoding, "backslashreplace").decode(encoding), flush=True)


def _discard_output() -> None:
    """Whoever read our output has closed it, as `| head` does: what is still to be written goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _quoted(path: Path) -> str:
    """A path as it is typed on a command line."""
    return subprocess.list2cmdline([str(path)]) if os.name == "nt" else shlex.quote(str(path))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rddg-desktop", description="Realistic extra rows for the rare classes of a table, made on your machine."
    )
    parser.add_argument("--version", action="version", version=f"rddg-desktop {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser(
        "run",
        help="make synthetic rows from a table",
        description="Make synthetic rows for the rare classes of a table. Ctrl-C stops a run, `resume` goes on.",
    )
    run.set_defaults(command=_run)
    run.add_argument(
        "table", type=Path, nargs="?", metavar="TABLE", help="CSV, TSV, Excel, ODS, Parquet, SPSS, SAS or Stata file"
    )
    run.add_argument("--example", choices=list(EXAMPLES), help="use a built-in example instead of a table")

    _add_rows_options(run)
    _add_method_options(run)
    results = run.add_argument_group("where to")
    results.add_argument(
        "--project", type=Path, metavar="FILE.rddg", help="a new file (default: named after the table, in this folder)"
    )
    _add_output_options(results)

    resume = commands.add_parser(
        "resume",
        help="go on with a run that was stopped, or write the rows of a finished one again",
        description="Go on with a run that was stopped by Ctrl-C, a full disk, a crash or a power cut. "
        "Of a finished run the rows are written once more.",
    )
    resume.set_defaults(command=_resume)
    resume.add_argument("project", type=Path, metavar="FILE.rddg")
    resume.add_argument("--model", type=Path, metavar="FILE.gguf", help="where the project's model file lies now")
    _add_output_options(resume)

    examples = commands.add_parser("examples", help="list the built-in examples, or write one as a table")
    examples.set_defaults(command=_examples)
    examples.add_argument("name", nargs="?", choices=list(EXAMPLES), help="which one to write (default: list them all)")
    examples.add_argument("--seed", type=int, default=0, metavar="N", help="another seed draws another table")
    examples.add_argument("--out", type=Path, metavar="FILE", help="where to (default: print it as CSV)")
    examples.add_argument("--overwrite", action="store_true", help="let --out replace an existing file")

    schema = commands.add_parser(
        "schema",
        help="print how a table's columns are read, to be corrected",
        description="Print how a table's columns are read. Save it, change what was read wrongly, and give the file to "
        "`run --schema FILE`; what you delete from it is found out from the table.",
    )
    schema.set_defaults(command=_schema)
    schema.add_argument("table", type=Path, metavar="TABLE")
    schema.add_argument("--target", metavar="COLUMN", help="the column that holds the class")
    schema.add_argument("--schema", type=Path, metavar="FILE", help="corrections made so far")

    _add_rules_command(commands)
    _add_evaluate_command(commands)

    report = commands.add_parser(
        "report",
        help="write the report of a project: what was done, what came of it, what it does not show",
        description="Write the report of a project as one HTML or PDF file. `evaluate` the project first: what was "
        "found out about its rows is then in the report.",
    )
    report.set_defaults(command=_report)
    report.add_argument("project", type=Path, metavar="FILE.rddg")
    report.add_argument("--out", type=Path, required=True, metavar="FILE", help="a file that ends in .html or .pdf")
    report.add_argument("--overwrite", action="store_true", help="let --out replace an existing file")

    recipe = commands.add_parser(
        "recipe",
        help="print how the run of a project is repeated",
        description="Print the command line that repeats the run of a project, the files that it reads, and what else "
        "must be the same.",
    )
    recipe.set_defaults(command=_recipe)
    recipe.add_argument("project", type=Path, metavar="FILE.rddg")
    recipe.add_argument(
        "--out", type=Path, metavar="FILE", help="write it to a new file, and the files that the run reads beside it"
    )

    healthcheck = commands.add_parser("healthcheck", help="see that every part of the program works here")
    healthcheck.set_defaults(command=_healthcheck)
    return parser


def _add_evaluate_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    evaluate = commands.add_parser(
        "evaluate",
        help="judge synthetic rows: what they are good for, how real they look, what they give away",
        description="Judge the rows of a project, or of any other program, by real rows that were not learned from: "
        "what classifiers gain from them, how much they look like real ones, what they give away. "
        f"For instance: rddg-desktop evaluate FILE.rddg, or rddg-desktop evaluate {_FILES}",
    )
    evaluate.set_defaults(command=_evaluate)
    evaluate.add_argument("project", type=Path, nargs="?", metavar="FILE.rddg", help="judge the rows of this project")
    files = evaluate.add_argument_group("files instead of a project")
    files.add_argument(
        "--train", type=Path, metavar="FILE", help="the real rows that the synthetic ones were made from"
    )
    files.add_argument("--test", type=Path, metavar="FILE", help="real rows that they were not made from")
    files.add_argument("--synthetic", type=Path, metavar="FILE", help="the synthetic rows")
    files.add_argument("--target", metavar="COLUMN", help="the column that holds the class")
    files.add_argument("--rare", metavar="CLASS", help="the rare class (default: the one with the fewest rows)")
    files.add_argument(
        "--schema", type=Path, metavar="FILE", help="corrected columns, as `rddg-desktop schema` prints them"
    )
    evaluate.add_argument(
        "--compare",
        action="append",
        default=[],
        metavar="NAME=FILE",
        help="further synthetic rows, judged alike and under this name (repeatable)",
    )
    evaluate.add_argument(
        "--quasi",
        action="append",
        default=[],
        metavar="COLUMN",
        help="a column by which a person might be recognised, such as age or postcode (repeatable)",
    )
    evaluate.add_argument(
        "--quick", action="store_true", help="a first look: one seed of each classifier, no doses are tried"
    )
    evaluate.add_argument("--json", action="store_true", help="as one JSON document, for other programs")


def _add_rules_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    rules = commands.add_parser(
        "rules",
        help="list and change the rules of a project, or check a table with them",
        description="List and change the rules of a project, before, in the middle of or after its run, or check a "
        "table with them. N is a rule's number as `list` prints it. For instance: "
        "rddg-desktop rules FILE.rddg add 'Diastolic <= Systolic - 10'",
    )
    rules.add_argument("project", type=Path, metavar="FILE.rddg")
    actions = rules.add_subparsers(required=True, metavar="ACTION")

    shown = actions.add_parser("list", help="print every rule with its figures")
    shown.set_defaults(command=_rules_list)
    shown.add_argument("--json", action="store_true", help="as one JSON document, for other programs")

    added = actions.add_parser("add", help="state a rule; it is on and hard unless you say otherwise")
    added.set_defaults(command=_rules_add)
    added.add_argument("text", metavar="TEXT", help="the rule, in quotation marks")
    added.add_argument("--soft", action="store_true", help="it guides the model, and rows that break it are kept")
    added.add_argument("--off", action="store_true", help="it does not count yet")

    edited = actions.add_parser("edit", help="say a rule in another way")
    edited.set_defaults(command=_rules_edit)
    edited.add_argument("number", type=int, metavar="N")
    edited.add_argument("text", metavar="TEXT", help="the rule as it is to be, in quotation marks")

    switches = {
        "on": "let rules count",
        "off": "keep rules without letting them count",
        "hard": "keep no row that breaks these rules",
        "soft": "let these rules guide the model, and keep rows that break them",
    }
    for name, explanation in switches.items():
        switched = actions.add_parser(name, help=explanation)
        switched.set_defaults(command=_rules_switch, switch=name)
        switched.add_argument("numbers", type=int, nargs="+", metavar="N")

    moved = actions.add_parser("move", help="put a rule at another place of the list")
    moved.set_defaults(command=_rules_move)
    moved.add_argument("number", type=int, metavar="N")
    moved.add_argument("to", type=int, metavar="TO")

    removed = actions.add_parser("remove", help="delete rules; the audit trail keeps what they said")
    removed.set_defaults(command=_rules_remove)
    removed.add_argument("numbers", type=int, nargs="+", metavar="N")

    exported = actions.add_parser("export", help="write all rules to a file: .json, or text with one rule a line")
    exported.set_defaults(command=_rules_export)
    exported.add_argument("file", type=Path, metavar="FILE")
    exported.add_argument("--overwrite", action="store_true", help="let an existing file be replaced")

    imported = actions.add_parser(
        "import",
        help="take over the rules of a file; those the project has become on, off, hard or soft as in the file",
    )
    imported.set_defaults(command=_rules_import)
    imported.add_argument("file", type=Path, metavar="FILE")

    checked = actions.add_parser(
        "check",
        help="check a table with the rules that are on",
        description="Check a table that has the columns of the project with the rules that are on. Ends with exit code "
        f"{EXIT_BROKEN} where a hard rule is broken. Rows are counted from 1, the first below the header.",
    )
    checked.set_defaults(command=_rules_check)
    checked.add_argument("table", type=Path, metavar="TABLE")
    checked.add_argument("--json", action="store_true", help="as one JSON document, for other programs")


def _add_rows_options(run: argparse.ArgumentParser) -> None:
    what = run.add_argument_group("which rows")
    what.add_argument("--target", metavar="COLUMN", help="the column that holds the class, such as the outcome")
    what.add_argument("--rare", metavar="CLASS", help="the class to reinforce (default: the one with the fewest rows)")
    what.add_argument("--rows", type=int, default=Settings.rows, metavar="N", help="rows to make (default %(default)s)")
    what.add_argument(
        "--mix",
        choices=[mix.value for mix in Mix],
        default=Settings.mix.value,
        help="classes of the new rows: as many of each, the rare one only, or as in the table (default %(default)s)",
    )
    what.add_argument("--exclude", action="append", default=[], metavar="COLUMN", help="leave it out (repeatable)")
    what.add_argument(
        "--schema", type=Path, metavar="FILE", help="corrected columns, as `rddg-desktop schema` prints them"
    )
    what.add_argument(
        "--split-column",
        metavar="COLUMN",
        help="the column that says of each row whether it is for train or test; "
        "only the former are learned from (default: 20 %% of each class, drawn at random, are held out)",
    )
    what.add_argument(
        "--copy-gate",
        choices=[gate.value for gate in CopyGate],
        default=Settings.copy_gate.value,
        help="copies of training rows to refuse: of rows that occur once, all, or none (default %(default)s)",
    )
    what.add_argument(
        "--rules",
        type=Path,
        metavar="FILE",
        help="rules that the new rows must fulfil, one a line, or as `rddg-desktop rules FILE.rddg export` writes them",
    )


def _add_method_options(run: argparse.ArgumentParser) -> None:
    how = run.add_argument_group("how")
    how.add_argument(
        "--seed",
        type=int,
        default=Settings.seed,
        metavar="N",
        help="start of all random choices; the same seed gives the same rows (default %(default)s)",
    )
    how.add_argument("--model", type=Path, metavar="FILE.gguf", help="language model (default: the embedded one)")
    how.add_argument(
        "--threads", type=int, metavar="N", help="threads to compute with (default: one per physical core)"
    )
    how.add_argument(
        "--method",
        choices=[method.value for method in Method],
        default=Settings.method.value,
        help="epic leaves out core set, relations, rules, feedback and calibration; structure uses no model and is "
        "done in an instant (default %(default)s)",
    )
    how.add_argument(
        "--codec",
        choices=[codec.value for codec in Codec],
        default=Settings.codec.value,
        help="how rows are written for a local model: as codes of one token a cell, as codes with numbers in digits, "
        "or as CSV lines (default %(default)s)",
    )
    how.add_argument(
        "--batch-rows",
        type=int,
        default=Settings.batch_rows,
        metavar="N",
        help="rows of a batch, at most (default %(default)s)",
    )
    how.add_argument(
        "--choose",
        action="store_true",
        help="try codec, reference rows and feedback on a few training rows first (some seconds), and take the best",
    )
    how.add_argument(
        "--fast", action="store_true", help="do not ask the model about columns where it adds nothing that can be told"
    )
    how.add_argument(
        "--reference-rows",
        type=int,
        default=Settings.reference_rows,
        metavar="N",
        help="real rows shown to the model with each batch (default %(default)s)",
    )
    how.add_argument(
        "--temperature",
        type=float,
        default=Settings.temperature,
        metavar="T",
        help="above 1 the model writes more varied rows, below 1 more typical ones (default %(default)s)",
    )
    how.add_argument("--no-core-set", action="store_true", help="for comparison: draw the core set at random")
    how.add_argument("--no-feedback", action="store_true", help="for comparison: give no feedback between batches")
    how.add_argument("--no-rules", action="store_true", help="for comparison: ask for no rules and show none")
    how.add_argument("--no-calibration", action="store_true", help="for comparison: take the model as it is")
    how.add_argument(
        "--no-random-words", action="store_true", help="show categories to the model as they are, not as random words"
    )


def _add_output_options(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="the new rows, as .csv, .tsv, .xlsx or .parquet (default: a CSV file beside the project)",
    )
    parser.add_argument("--overwrite", action="store_true", help="let --out replace an existing file")
    parser.add_argument("--json", action="store_true", help="print each event as a line of JSON, for other programs")


def _run(options: argparse.Namespace) -> int:
    if options.threads is not None and not 1 <= options.threads <= MAXIMUM_THREADS:
        raise SettingsError(
            f"The model cannot compute with {options.threads} threads.",
            "No run was started.",
            f"Choose --threads from 1 to {MAXIMUM_THREADS}, or leave it out.",
        )
    if options.rules and (options.no_rules or options.method == Method.EPIC.value):
        left_out = "--no-rules" if options.no_rules else "--method epic"
        raise SettingsError(
            f"Rules are stated with --rules, and left out with {left_out}.",
            "It is unknown whether they are to count, so no run was started.",
            "Leave out one of the two.",
        )
    example, table = _input(options)
    corrections = _corrections(options.schema)
    settings = Settings(
        target=_target(options, example, corrections),
        rare_class=options.rare,
        rows=options.rows,
        mix=Mix(options.mix),
        seed=options.seed,
        method=Method(options.method),
        use_core_set=not options.no_core_set,
        use_feedback=not options.no_feedback,
        use_rules=not options.no_rules,
        use_calibration=not options.no_calibration,
        codec=Codec(options.codec),
        choose=options.choose,
        fast=options.fast,
        use_random_words=not options.no_random_words,
        reference_rows=options.reference_rows,
        batch_rows=options.batch_rows,
        temperature=options.temperature,
        copy_gate=CopyGate(options.copy_gate),
    )
    path = options.project or Path(f"{Path(table.name).stem}{SUFFIX}")
    check_new(path)
    out = _destination(options, path)
    plan = prepare(
        table.frame,
        settings,
        corrections=corrections,
        exclude=options.exclude,
        split_column=options.split_column,
        descriptions=table.labels,
    )
    rules: tuple[Rule, ...] = ()
    if options.rules:
        rules = read_rules(options.rules, plan.schema, plan.training, plan.held_out_rows)
    _say_plan(plan, table, options.json)
    plan, source = _with_source(plan, options)
    state = synthesis.State(rules=rules)
    with _interruptible() as cancelled:
        events = synthesis.run(plan, source, state, cancelled)
        # Complete, because the project may be resumed from another folder.
        model_path = str(options.model.absolute()) if options.model and source else ""
        record = (
            ModelRecord(source.name, model_path, source.fingerprint, source.threads, source.capabilities.context_tokens)
            if source
            else ModelRecord("none, structure only", "", "", 1)
        )
        with Project.create(path, table.frame, table.name, plan, record, rules) as project:
            return _follow(project, events, out, options, rows=plan.settings.rows)


def _resume(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        out = _destination(options, options.project)
        model = project.model()
        if options.model is None and model.path and not Path(model.path).is_file():
            raise ModelError(
                f"The model file of this project is no longer at {model.path}.",
                "The project was left as it is.",
                "Say where the file lies now: --model FILE.gguf.",
            )
        plan, state = project.plan(), project.state()
        source = None
        if plan.settings.method is not Method.STRUCTURE:
            named = options.model or (Path(model.path) if model.path else None)
            source = _source(named, model.threads, model.context_tokens)
        if source and source.fingerprint != model.sha256:
            raise SettingsError(
                f"The project was begun with another model file ({model.name}, SHA-256 {model.sha256[:16]}...).",
                "With this one it would end as a mixture that nobody could reproduce, so it was left as it is.",
                "Name the file it was begun with: --model FILE.gguf.",
            )
        project.audit("resumed", rows=state.rows_done, model_sha256=model.sha256)
        with _interruptible() as cancelled:
            events = synthesis.run(plan, source, state, cancelled)
            return _follow(project, events, out, options, rows=plan.settings.rows, rows_done=state.rows_done)


def _examples(options: argparse.Namespace) -> int:
    if options.name is None:
        if options.out is not None:
            raise SettingsError(
                "It is not said which example to write.",
                "Nothing was written.",
                f"Name one of them before --out: {', '.join(EXAMPLES)}.",
            )
        for example in EXAMPLES.values():
            print(f"{example.name}: {example.title}. {example.description}")
            print(f"    Target: {example.target}, rare class: {example.rare_class}")
        return EXIT_DONE
    if options.seed < 0:
        raise SettingsError(
            f"The seed is {options.seed}.", "Nothing was written.", "Choose a whole number from 0 upwards."
        )
    frame = EXAMPLES[options.name].table(options.seed)
    if options.out is None:
        print(canonical(frame).to_csv(index=False, lineterminator="\n"), end="")
    else:
        check_destination(options.out, overwrite=options.overwrite)
        write_table(frame, options.out)
        _say(f"{len(frame)} rows written to {options.out}.")
    return EXIT_DONE


def _schema(options: argparse.Namespace) -> int:
    table = read_table(options.table)
    schema = infer(
        table.frame, target=options.target, corrections=_corrections(options.schema), descriptions=table.labels
    )
    _print_json(schema.to_json(), indent=2)
    return EXIT_DONE


def _rules_list(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = project.rules()
    if options.json:
        _print_json({"rules": [_rule_to_json(number, rule) for number, rule in enumerate(rules, 1)]}, indent=2)
    else:
        for number, rule in enumerate(rules, 1):
            _print_rule(number, rule)
        if not rules:
            _say("The project has no rules. A run proposes some, and `rddg-desktop rules FILE.rddg add` states one.")
    return EXIT_DONE


def _rules_add(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        plan, rules = project.plan(), project.rules()
        rule = made(
            parse(options.text, plan.schema),
            Origin.USER,
            plan.schema,
            plan.training,
            plan.held_out_rows,
            is_on=not options.off,
            is_hard=False if options.soft else None,
        )
        _check_is_new(rule, rules)
        _check_room(len(rules) + 1)
        number = len(rules) + 1
        project.change_rules((*rules, rule), "rule added", position=number, rule=_described(rule))
        if isinstance(rule.condition, Monotone) and not options.soft:
            _say("It speaks of the whole table, which no single row can break. It is therefore soft.")
        _show_changed(project, plan, {number: rule})
    return EXIT_DONE


def _rules_edit(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        plan, rules = project.plan(), list(project.rules())
        (number,) = _existing([options.number], rules)
        before = rules[number - 1]
        condition = parse(options.text, plan.schema)
        rule = made(
            condition,
            Origin.USER,
            plan.schema,
            plan.training,
            plan.held_out_rows,
            is_on=before.is_on,
            is_hard=before.is_hard and not isinstance(condition, Monotone),
        )
        _check_is_new(rule, rules)
        rules[number - 1] = rule
        project.change_rules(rules, "rule edited", position=number, before=_described(before), after=_described(rule))
        if before.is_hard and not rule.is_hard:
            _say("It speaks of the whole table, which no single row can break. It is therefore soft now.")
        _show_changed(project, plan, {number: rule})
    return EXIT_DONE


def _rules_switch(options: argparse.Namespace) -> int:
    attribute, value, action = _SWITCHES[options.switch]
    with Project.open(options.project) as project:
        plan, rules = project.plan(), list(project.rules())
        numbers = [
            number for number in _existing(options.numbers, rules) if getattr(rules[number - 1], attribute) is not value
        ]
        for number in numbers:
            rule = rules[number - 1]
            state = {"is_on": rule.is_on, "is_hard": rule.is_hard, attribute: value}
            rules[number - 1] = made(
                rule.condition, rule.origin, plan.schema, plan.training, plan.held_out_rows, **state
            )
        if not numbers:
            _say(f"Nothing was to be changed: {options.switch} they are already.")
            return EXIT_DONE
        changed = {number: rules[number - 1] for number in numbers}
        project.change_rules(rules, action, positions=numbers, rules=[rule.text for rule in changed.values()])
        _show_changed(project, plan, changed)
    return EXIT_DONE


def _rules_move(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = list(project.rules())
        number, to = _existing([options.number, options.to], rules, repeated=True)
        rule = rules.pop(number - 1)
        rules.insert(to - 1, rule)
        if number != to:
            project.change_rules(rules, "rule moved", before=number, after=to, rule=rule.text)
        for place, one in enumerate(rules, 1):
            _print(f"{place:3}  {one.text}")
        _say_rows_stay(project)
    return EXIT_DONE


def _rules_remove(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = project.rules()
        numbers = _existing(options.numbers, rules)
        removed = [rules[number - 1] for number in numbers]
        project.change_rules(
            [rule for number, rule in enumerate(rules, 1) if number not in numbers],
            "rules removed",
            positions=numbers,
            rules=[_described(rule) for rule in removed],
        )
        for rule in removed:
            _say(f"Removed: {rule.text}")
        _say_rows_stay(project)
    return EXIT_DONE


def _rules_export(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = project.rules()
        write_rules(rules, options.file, overwrite=options.overwrite)
    _say(f"{_counted(len(rules), 'rule')} written to {options.file}.")
    return EXIT_DONE


def _rules_import(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        plan, before = project.plan(), project.rules()
        known = {rule.text: rule for rule in before}
        rules = dict(known)
        for rule in read_rules(options.file, plan.schema, plan.training, plan.held_out_rows):
            origin = known[rule.text].origin if rule.text in known else rule.origin
            rules[rule.text] = replace(rule, origin=origin)
        _check_room(len(rules))
        changed = {number: rule for number, rule in enumerate(rules.values(), 1) if known.get(rule.text) != rule}
        if not changed:
            _say("Nothing was to be changed: the project has these rules already.")
            return EXIT_DONE
        added = [rule for rule in changed.values() if rule.text not in known]
        project.change_rules(
            tuple(rules.values()),
            "rules imported",
            file=options.file.name,
            added=[_described(rule) for rule in added],
            changed=[_described(rule) for rule in changed.values() if rule.text in known],
        )
        _say(f"{_counted(len(added), 'rule')} added, {len(changed) - len(added)} changed.")
        _show_changed(project, plan, changed)
    return EXIT_DONE


def _rules_check(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        schema, rules = project.schema(), project.rules()
    table = read_table(options.table)
    rows, unknown = checking.readable(table.frame, schema)
    findings = checking.check(rules, rows, schema)
    broken = sum(finding.rule.is_hard and bool(finding.broken) for finding in findings)
    hard = sum(finding.rule.is_hard for finding in findings)
    if options.json:
        content = [
            {
                "number": finding.number,
                "text": finding.rule.text,
                "is_hard": finding.rule.is_hard,
                "support": finding.support,
                "breaks": len(finding.broken),
                "first_broken_rows": finding.broken[:LISTED_ROWS],
            }
            for finding in findings
        ]
        _print_json(
            {"rows": len(rows), "hard_rules_broken": broken, "unknown_categories": unknown, "rules": content}, indent=2
        )
        return EXIT_BROKEN if broken else EXIT_DONE
    for finding in findings:
        _print(f"{finding.number:3}  {'hard' if finding.rule.is_hard else 'soft'}  {finding.rule.text}")
        _print(f"     {finding.support} of {_counted(len(rows), 'row')} say something of it, {_broken_rows(finding)}")
    for name, count in unknown.items():
        _say(f"{name}: {_counted(count, 'cell')} with a category that the project does not know.")
    if not findings:
        _say("No rule of the project is on, so nothing was checked.")
    elif broken:
        _say(f"Hard rules that are broken: {broken} of {hard}. Rows are counted from 1, the first below the header.")
    else:
        _say(f"No row breaks one of the hard rules that are on ({hard}).")
    return EXIT_BROKEN if broken else EXIT_DONE


@dataclass(frozen=True)
class _ToJudge:
    """What is to be judged.

    Attributes:
        training: Typed frame of the training rows.
        held_out: Typed frame of the held-out rows.
        synthetic: Typed frames of the synthetic rows by name.
        schema: Schema of the training rows.
        rare_class: The rare class.
        notices: What a person should know about how the rows were read, one sentence each.
    """

    training: pd.DataFrame
    held_out: pd.DataFrame
    synthetic: Mapping[str, pd.DataFrame]
    schema: Schema
    rare_class: str
    notices: tuple[str, ...]


def _evaluate(options: argparse.Namespace) -> int:
    files = [name for name in ("train", "test", "synthetic", "target", "rare", "schema") if getattr(options, name)]
    compared = _compared(options.compare)
    if options.project and files:
        raise SettingsError(
            f"Both a project and --{files[0]} are named.",
            "A project holds all of it already, so nothing was judged.",
            "Leave out one of the two; further rows beside a project's are named with --compare NAME=FILE.",
        )
    try:
        if options.project is None:
            judgement = _judged(_files_to_judge(options, compared), options)
        else:
            with Project.open(options.project) as project:
                what = _project_to_judge(project, compared)
                checksums = {name: file_sha256(path) for name, path in compared.items()}
                judgement = _judged(what, options)
                project.save_judgement(
                    judgement,
                    rows=len(what.synthetic[OWN_ROWS]),
                    quick=options.quick,
                    quasi_identifiers=options.quasi,
                    compared=checksums,
                )
    except KeyboardInterrupt:
        _say("Interrupted. Nothing was stored.")
        return EXIT_INTERRUPTED
    if options.json:
        from rddg_desktop.evaluation.serialisation import to_json  # noqa: PLC0415 - slow to load

        _print_json(to_json(judgement), indent=2)
    else:
        from rddg_desktop.evaluation.tables import lines  # noqa: PLC0415 - slow to load

        for line in lines(judgement, shutil.get_terminal_size().columns):
            _print(line)
    return EXIT_DONE


def _compared(texts: Sequence[str]) -> dict[str, Path]:
    """Files of further synthetic rows by name."""
    compared: dict[str, Path] = {}
    for text in texts:
        name, _, file = text.partition("=")
        if not name.strip() or not file:
            raise SettingsError(
                f"--compare {text} is not of the form NAME=FILE.",
                "It is unknown which rows are meant, so nothing was judged.",
                "Give the rows a name of your choice, for instance: --compare smote=rows.csv.",
            )
        if name.strip() in (*compared, OWN_ROWS):
            raise SettingsError(
                f"The name {name.strip()!r} of --compare is taken.",
                "Their figures could not be told apart, so nothing was judged.",
                "Give each of the files another name.",
            )
        compared[name.strip()] = Path(file)
    return compared


def _project_to_judge(project: Project, compared: Mapping[str, Path]) -> _ToJudge:
    from rddg_desktop.evaluation.judgement import typed_with_unseen  # noqa: PLC0415 - slow to load

    plan, rows = project.plan(), project.rows()
    if not len(rows):
        raise ProjectError(
            f"The project {project.path.name} has no rows yet.",
            "There is nothing to judge.",
            f"Make some first: rddg-desktop resume {_quoted(project.path)}.",
        )
    source = project.source_table()
    held_out = typed_with_unseen(source.loc[list(plan.held_out)], plan.schema)
    others, notices = _synthetic(compared, plan.schema, held_out)
    if len(rows) < plan.settings.rows:
        notices.append(f"The run is not finished: {len(rows)} of {plan.settings.rows} rows were judged.")
    synthetic = {OWN_ROWS: rows, **others}
    return _ToJudge(plan.training, held_out, synthetic, plan.schema, str(plan.settings.rare_class), tuple(notices))


def _files_to_judge(options: argparse.Namespace, compared: Mapping[str, Path]) -> _ToJudge:
    from rddg_desktop.evaluation.judgement import typed_with_unseen  # noqa: PLC0415 - slow to load

    absent = [f"--{name}" for name in ("train", "test") if getattr(options, name) is None]
    if not compared and options.synthetic is None:
        absent.append("--synthetic")
    if absent:
        neither = len(absent) == 3
        raise SettingsError(
            "Name either a project or the files to judge." if neither else f"Files are missing: {', '.join(absent)}.",
            "Nothing was judged.",
            f"For instance: rddg-desktop evaluate FILE.rddg, or rddg-desktop evaluate {_FILES}.",
        )
    named = dict(compared)
    if options.synthetic is not None:
        if options.synthetic.name in compared:
            raise SettingsError(
                f"The name {options.synthetic.name!r} of --compare is that of the --synthetic file.",
                "Their figures could not be told apart, so nothing was judged.",
                "Give it another name.",
            )
        named = {options.synthetic.name: options.synthetic, **compared}
    corrections = _corrections(options.schema)
    target = _target(options, None, corrections)
    train, test = read_table(options.train), read_table(options.test)
    with _about(options.train):
        whole = infer(train.frame, target=target, corrections=corrections, descriptions=train.labels)
        training = whole.typed(train.frame)
        known = training[training[target].notna()]
        schema = whole.fitted_to(known)
        training = schema.typed(train.frame.loc[known.index])
    if not schema.features or not len(training):
        raise EvaluationError(
            f"{options.train.name}: beside the target there is no column to compare."
            if len(training)
            else f"{options.train.name}: every cell of the target {target!r} is missing.",
            "Nothing was judged.",
            "Check that the right table and the right target were chosen.",
        )
    lacking = [column.name for column in schema.modelled if column.name not in test.frame.columns]
    if lacking:
        raise EvaluationError(
            f"{options.test.name}: the test rows lack columns of the training rows: {', '.join(lacking[:10])}.",
            "Only whole rows can be compared with whole rows, so nothing was judged.",
            "Give test rows with all columns of the training rows, named as there.",
        )
    with _about(options.test):
        schema = _with_missing_codes(schema, pd.concat([train.frame, test.frame]), corrections)
        held_out = typed_with_unseen(test.frame, schema)
    synthetic, notices = _synthetic(named, schema, held_out)
    for path, table, rows in ((options.train, train, training), (options.test, test, held_out)):
        if len(rows) < len(table.frame):
            unclassed = _counted(len(table.frame) - len(rows), "row")
            notices.append(f"{path.name}: {unclassed} without a value of the target left out.")
    left_out = [column.name for column in schema.columns if not column.is_modelled]
    if left_out:
        notices.append(f"Columns that are not compared, as in a run: {', '.join(left_out)}.")
    counts = Counter(training[target])
    rare = options.rare or min(counts, key=lambda name: counts[name])
    return _ToJudge(training, held_out, synthetic, schema, rare, tuple(notices))


def _with_missing_codes(schema: Schema, frame: pd.DataFrame, corrections: Mapping[str, Mapping[str, Any]]) -> Schema:
    """A schema that knows as well which texts of more rows than its own stand for a missing value."""
    names = [column.name for column in schema.modelled]
    stated = {name: correction for name, correction in corrections.items() if name in names}
    read = infer(frame[names], target=schema.target.name, corrections=stated)
    return Schema(
        tuple(
            replace(column, missing_codes=tuple(sorted({*column.missing_codes, *read[column.name].missing_codes})))
            if column.is_modelled and "missing_codes" not in column.stated
            else column
            for column in schema.columns
        )
    )


def _synthetic(
    files: Mapping[str, Path], schema: Schema, held_out: pd.DataFrame
) -> tuple[dict[str, pd.DataFrame], list[str]]:
    """Typed frames of the rows of files by name, and what a person should know about how they were read."""
    from rddg_desktop.evaluation.alignment import aligned  # noqa: PLC0415 - slow to load

    # Another program may have learned of levels that only the held-out rows have.
    every = Schema(
        tuple(
            replace(column, levels=tuple(held_out[column.name].cat.categories))
            if column.is_modelled and not column.is_numeric
            else column
            for column in schema.columns
        )
    )
    synthetic, notices = {}, []
    for name, path in files.items():
        frame = read_table(path).frame
        with _about(path):
            found = aligned(frame, every)
        synthetic[name] = found.rows
        notices += [f"{path.name}: {notice}" for notice in found.notices]
    return synthetic, notices


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """Say of an error which of several files it is about."""
    try:
        yield
    except RddgError as error:
        raise EvaluationError(f"{path.name}: {error.what}", error.meaning, error.remedy) from error


def _judged(what: _ToJudge, options: argparse.Namespace) -> "Judgement":
    from rddg_desktop.evaluation.judgement import judge  # noqa: PLC0415 - slow to load

    judging = judge(
        what.training,
        what.held_out,
        what.synthetic,
        what.schema,
        what.rare_class,
        quick=options.quick,
        quasi_identifiers=options.quasi,
    )
    with closing(judging):
        judgement = _shown(judging)
    return replace(judgement, notices=(*what.notices, *judgement.notices))


def _shown(judging: "Generator[Judging, None, Judgement]") -> "Judgement":
    """Judge rows, and show how far it is."""
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=_messages, transient=True
    ) as progress:
        task = progress.add_task("reading", total=None)
        while True:
            try:
                report = next(judging)
            except StopIteration as end:
                judgement: Judgement = end.value
                return judgement
            progress.update(task, description=report.stage, completed=report.done, total=report.total)


def _report(options: argparse.Namespace) -> int:
    from rddg_desktop.project.report import check_report_name, write_report  # noqa: PLC0415 - slow to load

    check_report_name(options.out)
    if os.path.lexists(options.out) and not options.overwrite:
        raise SettingsError(
            f"There is already a {'folder' if options.out.is_dir() else 'file'} {options.out}.",
            "It was left as it is, and no report was written.",
            "Choose another name with --out, or let --overwrite replace it.",
        )
    with Project.open(options.project) as project:
        if project.judgement() is None:
            _say(f"The rows have not been judged: `rddg-desktop evaluate {_quoted(options.project)}` does that.")
        write_report(project, options.out)
    _say(f"The report was written to {options.out}.")
    return EXIT_DONE


def _recipe(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        found = recipe(project)
    command = subprocess.list2cmdline(found.command) if os.name == "nt" else shlex.join(found.command)
    lines = [f"How the run of {options.project.name} is repeated:", "", command, "", "What must be the same:", ""]
    lines += [f"- {need}" for need in found.needs]
    if found.doubts:
        lines += ["", "Why the rows may come out differently all the same:", ""]
        lines += [f"- {doubt}" for doubt in found.doubts]
    if options.out is None:
        for name, content in found.files.items():
            lines += ["", f"Content of {name}, which --out writes as a file:", "", content.rstrip("\n")]
        for line in lines:
            _print(line)
        return EXIT_DONE
    documents = {options.out: "\n".join(lines) + "\n"}
    documents |= {options.out.with_name(name): content for name, content in found.files.items()}
    for path in documents:
        if os.path.lexists(path):
            raise SettingsError(
                f"There is already a {'folder' if path.is_dir() else 'file'} {path}.",
                "It was left as it is, and nothing was written.",
                "Choose another name, or another folder, with --out.",
            )
    for path, text in documents.items():
        replace_file(path, text.encode())
    _say(f"Written: {', '.join(map(str, documents))}.")
    return EXIT_DONE


def _broken_rows(finding: checking.Finding) -> str:
    """How many rows break a rule, and the first of them."""
    if not finding.broken:
        return _breaking(0)
    listed = ", ".join(str(row) for row in finding.broken[:LISTED_ROWS])
    more = f", and {len(finding.broken) - LISTED_ROWS} more" if len(finding.broken) > LISTED_ROWS else ""
    return f"{_breaking(len(finding.broken))}: row {listed}{more}"


def _existing(numbers: Sequence[int], rules: Sequence[Rule], *, repeated: bool = False) -> list[int]:
    """Numbers of rules that there are, each once unless they may be repeated."""
    for number in numbers:
        if not 1 <= number <= len(rules):
            raise SettingsError(
                f"There is no rule {number}.",
                "No rule was changed.",
                f"Choose from 1 to {len(rules)}, as `rddg-desktop rules FILE.rddg list` prints them."
                if rules
                else "The project has no rules yet; `rddg-desktop rules FILE.rddg add` states one.",
            )
    return list(numbers) if repeated else list(dict.fromkeys(numbers))


def _check_is_new(rule: Rule, rules: Sequence[Rule]) -> None:
    for number, other in enumerate(rules, 1):
        if other.text == rule.text:
            raise SettingsError(
                f"The rule '{rule.text}' is already there, as number {number}.",
                "No rule was changed.",
                f"`rddg-desktop rules FILE.rddg` with `on`, `off`, `hard` or `soft {number}` changes what it does.",
            )


def _check_room(count: int) -> None:
    if count > MAXIMUM_RULES:
        raise SettingsError(
            f"There would be {count} rules; at most {MAXIMUM_RULES} are possible.",
            "No rule was changed.",
            "Remove what is not needed with `rddg-desktop rules FILE.rddg remove N`.",
        )


def _described(rule: Rule) -> dict[str, Any]:
    """A rule in the audit trail."""
    return {"text": rule.text, "is_on": rule.is_on, "is_hard": rule.is_hard, "origin": rule.origin.value}


def _show_changed(project: Project, plan: Plan, changed: Mapping[int, Rule]) -> None:
    """Print rules that were changed, and say what a person should think of."""
    for number, rule in changed.items():
        _print_rule(number, rule)
    for number, rule in changed.items():
        if rule.is_on and rule.is_hard and rule.training.breaks:
            _say(
                f"Careful: rule {number} is hard, but {_counted(rule.training.breaks, 'training row')} "
                f"break{'s' * (rule.training.breaks == 1)} it; no new row will. "
                f"Where you doubt the rule: rddg-desktop rules {_quoted(project.path)} soft {number}"
            )
    if not plan.settings.use_rules or plan.settings.method is Method.EPIC:
        _say("The run of this project was begun without rules: for its rows they do not count, only for `check`.")
    _say_rows_stay(project)


def _say_rows_stay(project: Project) -> None:
    rows = len(project.rows())
    if rows:
        _say(f"The {_counted(rows, 'row')} already made stay as they are; the change is for rows made from now on.")


def _print_rule(number: int, rule: Rule) -> None:
    """Print a rule and its figures."""
    _print(f"{number:3}  {rule.text}")
    _print(f"     {'on' if rule.is_on else 'off'}, {'hard' if rule.is_hard else 'soft'}, from {_ORIGINS[rule.origin]}")
    _print(f"     training rows: {_figures(rule.training)}")
    _print(f"     held-out rows: {_figures(rule.held_out)}")
    if not rule.is_borne_out:
        _print("     not borne out by the data")


_ORIGINS = {Origin.DATA: "the data", Origin.MODEL: "the model", Origin.USER: "a person"}


def _figures(measure: Measure) -> str:
    if not measure.support:
        return "none says anything of it"
    low, high = measure.interval
    return (
        f"{measure.support} say something of it, confidence {measure.confidence:.1%} "
        f"(95 % interval {low:.1%} to {high:.1%}), {_breaking(measure.breaks)}"
    )


def _breaking(rows: int) -> str:
    return f"{rows or 'none'} break{'s' * (rows < 2)} it"


def _rule_to_json(number: int, rule: Rule) -> dict[str, Any]:
    return {
        "number": number,
        **_described(rule),
        "is_borne_out": rule.is_borne_out,
        "training": _measure_to_json(rule.training),
        "held_out": _measure_to_json(rule.held_out),
    }


def _measure_to_json(measure: Measure) -> dict[str, Any]:
    return {
        "support": measure.support,
        "breaks": measure.breaks,
        "confidence": measure.confidence if measure.support else None,
        "interval": measure.interval,
    }


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def _healthcheck(_options: argparse.Namespace) -> int:
    healthy = True
    for name, problem in healthcheck.checks():
        healthy &= not problem
        print(f"{'ok' if not problem else 'FAILED':7}{name}{': ' + problem if problem else ''}", flush=True)
    return EXIT_DONE if healthy else EXIT_DEFECT


def _input(options: argparse.Namespace) -> tuple[Example | None, Table]:
    if (options.table is None) == (options.example is None):
        raise SettingsError(
            "Name either a table or an --example."
            if options.table is None
            else "Both a table and an --example are named.",
            "No run was started.",
            _HOW_OTHERWISE,
        )
    if options.example is None:
        return None, read_table(options.table)
    example = EXAMPLES[options.example]
    # Written and read like anybody's file, so that an example takes the way a table takes.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{example.name}.csv"
        write_table(example.table(), path)
        table = read_table(path)
    return example, Table(table.frame, table.dialect, table.name, example.column_descriptions)


def _target(options: argparse.Namespace, example: Example | None, corrections: Mapping[str, Mapping[str, Any]]) -> str:
    if options.target:
        return str(options.target)
    stated = [name for name, correction in corrections.items() if correction.get("role") is Role.TARGET]
    if len(stated) == 1:
        return stated[0]
    if example and not stated:
        return example.target
    raise SettingsError(
        f"The schema file names {len(stated)} target columns." if stated else "No target column is named.",
        "Without one column of classes it is unknown which rows are rare, so no run was started.",
        "Name the column that holds the class: --target COLUMN.",
    )


def _corrections(path: Path | None) -> dict[str, dict[str, Any]]:
    if path is None:
        return {}
    try:
        document = json.loads(path.read_bytes())  # of bytes it knows UTF-16 too, as PowerShell's `>` writes
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a JSON document"
        raise SchemaError(
            f"The schema file {path} cannot be read: {reason}.",
            "The table was not touched.",
            "`rddg-desktop schema TABLE` prints a schema to start from.",
        ) from error
    return corrections_from_json(document)


def _destination(options: argparse.Namespace, project: Path) -> Path:
    out: Path = options.out or project.with_name(f"{project.stem}-synthetic.csv")
    check_destination(out, overwrite=options.overwrite)
    for kept, what in ((project, "project"), (getattr(options, "table", None), "source table")):
        if kept is not None and kept.resolve() == out.resolve():
            raise SettingsError(
                f"The new rows are to be written over the {what} {kept}.",
                "It is never replaced, and no run was started.",
                "Choose another name with --out.",
            )
    return out


def _with_source(plan: Plan, options: argparse.Namespace) -> tuple[Plan, LlamaSource | None]:
    """The model, or where the embedded one cannot be loaded the plan for going on without."""
    if plan.settings.method is Method.STRUCTURE:
        return plan, None
    try:
        return plan, _source(options.model, options.threads)
    except ModelError as error:
        # A model that somebody named is never passed over.
        if options.model:
            raise
        text = (
            f"{error.what} The rows are therefore made from the structure of the table alone, without a language model."
        )
        _notify(text, options.json)
        return replace(plan, settings=replace(plan.settings, method=Method.STRUCTURE)), None


def _source(path: Path | None, threads: int | None, context_tokens: int = 0) -> LlamaSource:
    if path is None:
        path = embedded_model_path()
    else:
        check_is_gguf(path)
    return LlamaSource(path, file_sha256(path), threads, context_tokens or None)


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Ctrl-C and SIGTERM ask the run to stop; a second Ctrl-C interrupts at once."""
    asked: list[int] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # Not by way of Python's files, which a signal may have found in the middle of writing.
        with suppress(OSError):
            os.write(2, b"\nStopping ... (Ctrl-C again stops at once; what is complete is kept either way)\n")

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _follow(
    project: Project,
    events: Iterator[Event],
    out: Path,
    options: argparse.Namespace,
    *,
    rows: int,
    rows_done: int = 0,
) -> int:
    """Drive a run to its end, show it, and write its rows."""
    recorded = project.record(events)
    try:
        if options.json:
            for event in recorded:
                _print_json(event_to_json(event, project.rules() if isinstance(event, BatchDone | RunDone) else ()))
        else:
            _show_progress(project, recorded, rows, rows_done)
        written = export_rows(project, out, overwrite=options.overwrite)
        if options.json:
            _print_json({"event": "written", "path": str(out), "rows": written})
        else:
            _say(f"{written} rows written to {out}; project {project.path}.")
    except (RddgError, KeyboardInterrupt, BrokenPipeError) as error:
        if isinstance(error, BrokenPipeError):
            _discard_output()
        if isinstance(error, RddgError):
            _say_error(error)
        again = f" --out {_quoted(options.out)}" if options.out else ""
        _say(f"Resume with: rddg-desktop resume {_quoted(project.path)}{again}")
        return EXIT_STOPPED
    return EXIT_DONE


def _show_progress(project: Project, events: Iterator[Event], rows: int, rows_done: int) -> None:
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
        console=_messages,
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
                        _say(line)


def _say_plan(plan: Plan, table: Table, as_json: bool) -> None:
    classes = ", ".join(f"{name} {count}" for name, count in plan.quotas.items() if count)
    lines = [
        f"{table.name}: {len(table.frame)} rows; {len(plan.training)} for training, {len(plan.held_out)} held out.",
        *plan.notices,
        f"Rows to make: {classes} (rare class: {plan.settings.rare_class}).",
    ]
    for line in lines:
        _notify(line, as_json)


def _notify(text: str, as_json: bool) -> None:
    if as_json:
        _print_json({"event": "notice", "text": text})
    else:
        _say(text)


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
                f"{counts['off']} off; see `rddg-desktop rules {_quoted(project.path)} list`."
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
    broken = [f"{rule.text} ({_counted(measure.breaks, 'row')})" for rule, measure in hard if measure.breaks]
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


if __name__ == "__main__":
    sys.exit(main())
