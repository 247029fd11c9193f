"""`run` and `resume`: the way from a table to rows."""

import argparse
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType

from rddg_desktop.cli import sources
from rddg_desktop.cli.console import (
    EXIT_DONE,
    EXIT_STOPPED,
    Commands,
    discard_output,
    print_json,
    quoted,
    say,
    say_error,
)
from rddg_desktop.cli.events import event_to_json, show_progress
from rddg_desktop.cli.inputs import read_corrections, read_input, target_column
from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import (
    BatchDone,
    Event,
    RunDone,
)
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Plan, Settings, prepare
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.rulefile import read_rules
from rddg_desktop.engine.table import Table
from rddg_desktop.errors import ModelError, RddgError, SettingsError
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.project.export import check_destination, export_rows
from rddg_desktop.project.store import SUFFIX, ModelRecord, Project, check_new

#: More threads than llama.cpp can have make it abort.
MAXIMUM_THREADS = 512


def add_run_command(commands: Commands) -> None:
    """Add `run`."""
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


def add_resume_command(commands: Commands) -> None:
    """Add `resume`."""
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
    example, table = read_input(options)
    corrections = read_corrections(options.schema)
    settings = Settings(
        target=target_column(options, example, corrections),
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
        source = sources.source_of(project, options.model)
        plan, state = project.plan(), project.state()
        project.audit("resumed", rows=state.rows_done, model_sha256=project.model().sha256)
        with _interruptible() as cancelled:
            events = synthesis.run(plan, source, state, cancelled)
            return _follow(project, events, out, options, rows=plan.settings.rows, rows_done=state.rows_done)


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
        return plan, sources.load_source(options.model, options.threads)
    except ModelError as error:
        # A model that somebody named is never passed over.
        if options.model:
            raise
        text = (
            f"{error.what} The rows are therefore made from the structure of the table alone, without a language model."
        )
        _notify(text, options.json)
        return replace(plan, settings=replace(plan.settings, method=Method.STRUCTURE)), None


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
                print_json(event_to_json(event, project.rules() if isinstance(event, BatchDone | RunDone) else ()))
        else:
            show_progress(project, recorded, rows, rows_done)
        written = export_rows(project, out, overwrite=options.overwrite)
        if options.json:
            print_json({"event": "written", "path": str(out), "rows": written})
        else:
            say(f"{written} rows written to {out}; project {project.path}.")
    except (RddgError, KeyboardInterrupt, BrokenPipeError) as error:
        if isinstance(error, BrokenPipeError):
            discard_output()
        if isinstance(error, RddgError):
            say_error(error)
        again = f" --out {quoted(options.out)}" if options.out else ""
        say(f"Resume with: rddg-desktop resume {quoted(project.path)}{again}")
        return EXIT_STOPPED
    return EXIT_DONE


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
        print_json({"event": "notice", "text": text})
    else:
        say(text)
