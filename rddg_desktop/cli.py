"""The command line: the whole way from a table to synthetic rows, without a window."""

import argparse
import json
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from types import FrameType
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from rddg_desktop import __version__, healthcheck
from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import (
    BatchDone,
    CoreSetDone,
    CoreSetProgress,
    Event,
    Notice,
    RelationsMined,
    RowsWritten,
    RulesMined,
    RunDone,
    StageStarted,
)
from rddg_desktop.engine.examples import EXAMPLES, Example
from rddg_desktop.engine.plan import CopyGate, Method, Mix, Plan, Settings, prepare
from rddg_desktop.engine.schema import corrections_from_json, infer
from rddg_desktop.engine.table import Table, canonical, read_table, write_table
from rddg_desktop.errors import RddgError, SchemaError, SettingsError
from rddg_desktop.llm.llama import LlamaSource, check_is_gguf
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from rddg_desktop.project.export import check_destination, export_rows
from rddg_desktop.project.store import ModelRecord, Project

EXIT_DONE = 0
EXIT_DEFECT = 1

_messages = Console(stderr=True, highlight=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 done, 2 bad input, 3 stopped but resumable, 1 a defect.
    """
    options = _parser().parse_args(arguments)
    try:
        command: Callable[[argparse.Namespace], int] = options.command
        return command(options)
    except RddgError as error:
        _say_error(error)
        return error.exit_code


def _say_error(error: RddgError) -> None:
    _messages.print(f"[bold]{escape(error.what)}[/bold]", soft_wrap=True)
    _messages.print(escape(error.meaning), soft_wrap=True)
    _messages.print(escape(error.remedy), soft_wrap=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rddg-desktop", description="Realistic extra rows for the rare classes of a table, made on your machine."
    )
    parser.add_argument("--version", action="version", version=f"rddg-desktop {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="make synthetic rows from a table")
    run.set_defaults(command=_run)
    run.add_argument("table", type=Path, nargs="?", help="CSV, TSV, Excel, ODS, Parquet, SPSS, SAS or Stata file")
    run.add_argument("--example", choices=list(EXAMPLES), help="use a built-in example instead of a table")
    run.add_argument("--target", metavar="COL", help="the column that holds the class")
    run.add_argument("--rare", metavar="VALUE", help="the class to reinforce (default: the smallest)")
    run.add_argument("--rows", type=int, default=Settings.rows, metavar="N", help="rows to make (default %(default)s)")
    run.add_argument("--mix", choices=list(Mix), default=Settings.mix.value, help="their classes (default %(default)s)")
    run.add_argument("--seed", type=int, default=Settings.seed, metavar="N", help="of every random choice")
    run.add_argument("--method", choices=list(Method), default=Settings.method.value)
    run.add_argument("--model", type=Path, metavar="FILE.gguf", help="default: the embedded model")
    run.add_argument("--threads", type=int, metavar="N", help="default: one per physical core")
    run.add_argument("--schema", type=Path, metavar="F", help="corrections to the schema, as `schema` prints it")
    run.add_argument("--split-column", metavar="COL", help="column that says train or test (default: 80/20, seeded)")
    run.add_argument("--exclude", action="append", default=[], metavar="COL", help="leave a column out (repeatable)")
    run.add_argument(
        "--copy-gate",
        choices=list(CopyGate),
        default=Settings.copy_gate.value,
        help="copies of training rows to refuse: of rows that occur once, all, or none (default %(default)s)",
    )
    run.add_argument("--reference-rows", type=int, default=Settings.reference_rows, metavar="N")
    run.add_argument("--temperature", type=float, default=Settings.temperature, metavar="T")
    run.add_argument("--no-core-set", action="store_true", help="ablation: a random core set")
    run.add_argument("--no-feedback", action="store_true", help="ablation: no feedback between batches")
    run.add_argument("--no-random-words", action="store_true", help="show categories to the model as they are")
    run.add_argument("--project", type=Path, metavar="F.rddg", help="default: named after the table, in this folder")
    _add_output_options(run)

    resume = commands.add_parser("resume", help="go on with a run that was stopped")
    resume.set_defaults(command=_resume)
    resume.add_argument("project", type=Path, metavar="F.rddg")
    resume.add_argument("--model", type=Path, metavar="FILE.gguf", help="where the model file lies now")
    _add_output_options(resume)

    examples = commands.add_parser("examples", help="list the built-in examples, or write one as a table")
    examples.set_defaults(command=_examples)
    examples.add_argument("name", nargs="?", choices=list(EXAMPLES))
    examples.add_argument("--seed", type=int, default=0, metavar="N")
    examples.add_argument("--out", type=Path, metavar="F")

    schema = commands.add_parser("schema", help="print how a table's columns are read, to be corrected")
    schema.set_defaults(command=_schema)
    schema.add_argument("table", type=Path)
    schema.add_argument("--target", metavar="COL")
    schema.add_argument("--schema", type=Path, metavar="F")

    healthcheck = commands.add_parser("healthcheck", help="see that every part of the program works here")
    healthcheck.set_defaults(command=_healthcheck)
    return parser


def _add_output_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="F", help=".csv, .tsv, .xlsx or .parquet; default: a CSV file")
    parser.add_argument("--overwrite", action="store_true", help="let --out replace an existing file")
    parser.add_argument("--json", action="store_true", help="print one event a line instead of a progress bar")


def _run(options: argparse.Namespace) -> int:
    example, table = _input(options)
    settings = Settings(
        target=_target(options, example),
        rare_class=options.rare,
        rows=options.rows,
        mix=Mix(options.mix),
        seed=options.seed,
        method=Method(options.method),
        use_core_set=not options.no_core_set,
        use_feedback=not options.no_feedback,
        use_random_words=not options.no_random_words,
        reference_rows=options.reference_rows,
        temperature=options.temperature,
        copy_gate=CopyGate(options.copy_gate),
    )
    path = options.project or Path(f"{Path(table.name).stem}.rddg")
    out = _destination(options, path)
    plan = prepare(
        table.frame,
        settings,
        corrections=_corrections(options.schema),
        exclude=options.exclude,
        split_column=options.split_column,
        descriptions=table.labels,
    )
    _say_plan(plan, table, options.json)
    source = _source(options.model, options.threads)
    state = synthesis.State()
    with _interruptible() as cancelled:
        events = synthesis.run(plan, source, state, cancelled)
        record = ModelRecord(source.name, str(options.model or ""), source.fingerprint, source.threads)
        with Project.create(path, table.frame, table.name, plan, record) as project:
            return _follow(project, events, out, plan.settings.rows, as_json=options.json)


def _resume(options: argparse.Namespace) -> int:
    out = _destination(options, options.project)
    with Project.open(options.project) as project:
        model = project.model()
        source = _source(options.model or (Path(model.path) if model.path else None), model.threads)
        if source.fingerprint != model.sha256:
            raise SettingsError(
                f"The project was begun with another model file ({model.name}, SHA-256 {model.sha256[:16]}...).",
                "With this one it would end as a mixture that nobody could reproduce.",
                "Name the file it was begun with: --model FILE.gguf.",
            )
        plan, state = project.plan(), project.state()
        project.audit("resumed", rows=state.rows_done, model_sha256=source.fingerprint)
        with _interruptible() as cancelled:
            events = synthesis.run(plan, source, state, cancelled)
            return _follow(project, events, out, plan.settings.rows, as_json=options.json, rows_done=state.rows_done)


def _examples(options: argparse.Namespace) -> int:
    console = Console(highlight=False, soft_wrap=True)
    if options.name is None:
        for example in EXAMPLES.values():
            console.print(f"[bold]{example.name}[/bold]  {example.title}. Target {example.target}; ", end="")
            console.print(f"rare class {example.rare_class}. {escape(example.description)}")
        return EXIT_DONE
    frame = EXAMPLES[options.name].table(options.seed)
    if options.out is None:
        print(canonical(frame).to_csv(index=False), end="")
    else:
        check_destination(options.out, overwrite=False)
        write_table(frame, options.out)
    return EXIT_DONE


def _schema(options: argparse.Namespace) -> int:
    table = read_table(options.table)
    schema = infer(
        table.frame, target=options.target, corrections=_corrections(options.schema), descriptions=table.labels
    )
    print(json.dumps(schema.to_json(), indent=2, ensure_ascii=False))
    return EXIT_DONE


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
            "For instance: rddg-desktop run TABLE --target COLUMN, or rddg-desktop run --example clinic.",
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


def _target(options: argparse.Namespace, example: Example | None) -> str:
    if options.target:
        return str(options.target)
    if example:
        return example.target
    raise SettingsError(
        "No target column is named.",
        "Without it, it is unknown which rows are rare.",
        "Name the column that holds the class: --target COLUMN.",
    )


def _corrections(path: Path | None) -> dict[str, dict[str, Any]]:
    if path is None:
        return {}
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
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
    return out


def _source(path: Path | None, threads: int | None) -> LlamaSource:
    if path is None:
        path = embedded_model_path()
    else:
        check_is_gguf(path)
    return LlamaSource(path, file_sha256(path), threads)


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Ctrl-C and SIGTERM ask the run to stop; a second Ctrl-C interrupts at once."""
    asked: list[int] = []

    def ask(number: int, _frame: FrameType | None) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: bool(asked)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _follow(
    project: Project, events: Iterator[Event], out: Path, rows: int, *, as_json: bool, rows_done: int = 0
) -> int:
    """Drive a run to its end, show it, and write its rows."""
    recorded = project.record(events)
    try:
        if as_json:
            for event in recorded:
                print(json.dumps(event_to_json(event), ensure_ascii=False), flush=True)
        else:
            _show_progress(recorded, rows, rows_done)
        written = export_rows(project, out)
    except (RddgError, KeyboardInterrupt) as error:
        if isinstance(error, RddgError):
            _say_error(error)
        _messages.print(f"Resume with: rddg-desktop resume {escape(str(project.path))}", soft_wrap=True)
        return 3
    if as_json:
        print(json.dumps({"event": "written", "path": str(out), "rows": written}), flush=True)
    else:
        _messages.print(
            f"{written} rows written to {escape(str(out))}; project {escape(str(project.path))}.", soft_wrap=True
        )
    return EXIT_DONE


def _show_progress(events: Iterator[Event], rows: int, rows_done: int) -> None:

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
                case RowsWritten(batch, lines):
                    progress.update(task, description=f"batch {batch + 1}, {lines} lines")
                case BatchDone(batch, done, _):
                    speed = f"{len(batch.rows) / batch.seconds:.2f} rows/s" if batch.seconds else ""
                    progress.update(task, completed=done, speed=speed)
                case Notice(text):
                    progress.console.print(escape(text))
                case RunDone(done, seconds, refusals):
                    refused = ", ".join(f"{count} x {reason}" for reason, count in refusals.items()) or "none"
                    progress.console.print(f"{done} rows in {seconds:.0f} s; refused: {refused}.")
                case _:
                    pass


def _say_plan(plan: Plan, table: Table, as_json: bool) -> None:
    classes = ", ".join(f"{name} {count}" for name, count in plan.quotas.items() if count)
    lines = [
        f"{table.name}: {len(table.frame)} rows; {len(plan.training)} for training, {len(plan.held_out)} held out.",
        *plan.notices,
        f"Rows to make: {classes} (rare class: {plan.settings.rare_class}).",
    ]
    for line in lines:
        if as_json:
            print(json.dumps({"event": "notice", "text": line}, ensure_ascii=False), flush=True)
        else:
            _messages.print(escape(line), soft_wrap=True)


def event_to_json(event: Event) -> Mapping[str, Any]:
    """An event as a flat JSON object; rows, prompts and scores stay in the project."""
    name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type(event).__name__).strip("_")
    match event:
        case BatchDone(batch, rows_done, rows_wanted):
            content: dict[str, Any] = {
                "batch": batch.number,
                "accepted": len(batch.rows),
                "rows_done": rows_done,
                "rows_wanted": rows_wanted,
                "refusals": dict(batch.refusals),
                "feedback": list(batch.feedback),
                "batch_quality": batch.batch_quality.summary,
                "cumulative_quality": batch.cumulative_quality.summary,
                "seconds": round(batch.seconds, 3),
            }
        case CoreSetDone(core_set):
            content = {"rows": int(core_set.members.nunique())}
        case RelationsMined(evidence, text):
            content = {"evidence": [one.text for one in evidence], "text": text}
        case RulesMined(text):
            content = {"text": text}
        case _:
            content = {field.name: getattr(event, field.name) for field in fields(event)}
    return {"event": name, **content}


if __name__ == "__main__":
    sys.exit(main())
