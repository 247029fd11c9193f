"""`run` and `resume`: the way from a table to rows."""

import argparse
import os
import signal
import sys
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
    counted,
    discard_output,
    print_json,
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
from rddg_desktop.errors import ModelError, RddgError, SettingsError, quoted
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.library import Library
from rddg_desktop.network import NetworkClosedError
from rddg_desktop.project.export import check_destination, export_rows
from rddg_desktop.project.model import NO_MODEL, ApiModel, LocalModel, Source
from rddg_desktop.project.store import SUFFIX, ModelRecord, Permission, Project, check_new

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
    _add_network_options(run)
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
    resume.add_argument("--model", metavar="NAME|FILE.gguf", help="where the project's model file lies now")
    _add_permission_options(resume)
    _add_limit_options(resume)
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
    how.add_argument(
        "--model",
        metavar="NAME|FILE.gguf",
        help="language model: one of `rddg-desktop models list`, or a file (default: the one that comes with the "
        "program, unless `models default` names another)",
    )
    how.add_argument(
        "--threads", type=int, metavar="N", help="threads to compute with (default: one per physical core)"
    )
    how.add_argument(
        "--gpu-layers", type=int, metavar="N", help="layers that graphics cards compute (default: as many as fit)"
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


def _add_network_options(run: argparse.ArgumentParser) -> None:
    network = run.add_argument_group(
        "a model on the network",
        "Rows are then sent there. Before the first request its text is shown, and you are asked. The key is taken "
        "from the environment variable RDDG_API_KEY, or from this computer's keychain (`rddg-desktop models key`).",
    )
    network.add_argument("--api", metavar="URL", help="address of an OpenAI-compatible API, mostly ending in /v1")
    network.add_argument("--api-model", metavar="NAME", help="name of the model there")
    network.add_argument(
        "--context-tokens",
        type=int,
        metavar="N",
        help=f"tokens that prompt and answer may have together there (default {Endpoint.context_tokens})",
    )
    network.add_argument(
        "--batches-at-once",
        type=int,
        default=Settings.batches_at_once,
        metavar="N",
        help="batches that are asked for at the same time; each is guided by the feedback on the one N before it "
        "(default %(default)s)",
    )
    network.add_argument("--requests-per-minute", type=float, metavar="N", help="requests begun in a minute, at most")
    network.add_argument(
        "--prompt-price", type=float, metavar="P", help="price of a million tokens of prompts, in your currency"
    )
    network.add_argument(
        "--answer-price", type=float, metavar="P", help="price of a million tokens of answers, in the same currency"
    )
    _add_limit_options(network)
    _add_permission_options(network)


def _add_limit_options(parser: argparse._ActionsContainer) -> None:
    parser.add_argument("--most-tokens", type=int, metavar="N", help="stop before a project takes more tokens")
    parser.add_argument("--most-cost", type=float, metavar="C", help="stop before a project costs more, by both prices")


def _add_permission_options(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--allow-network",
        metavar="HOST",
        help="allow requests of this project to HOST without being asked: rows of the table are sent there",
    )
    parser.add_argument(
        "--allow-plain-http", action="store_true", help="allow them to go unencrypted, readable for anyone on the way"
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
    endpoint = _endpoint(options)
    allowed_host = _allowed_host(endpoint, options) if endpoint else None
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
        batches_at_once=options.batches_at_once,
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
    plan, source, record = _with_source(plan, options, endpoint)
    state = synthesis.State(rules=rules)
    with _interruptible() as cancelled:
        # Whether the table fits the model is known before there is a project.
        events = synthesis.run(plan, source, state, cancelled)
        with Project.create(path, table.frame, table.name, plan, record, rules) as project:
            if endpoint is not None:
                _allow(project, allowed_host, options)
                source = sources.source_of(project)
                events = synthesis.run(plan, source, state, cancelled)
            return _follow(project, source, events, out, options, cancelled)


def _endpoint(options: argparse.Namespace) -> Endpoint | None:
    """The API model that is named."""
    if options.api is None and options.api_model is None:
        return None
    if options.api is None or options.api_model is None:
        raise SettingsError(
            f"{'--api-model' if options.api is None else '--api'} is given alone.",
            "It is unknown which model is meant, so no run was started and nothing was sent.",
            "Give both: --api URL --api-model NAME.",
        )
    if options.model is not None or options.method == Method.STRUCTURE.value:
        other = "--model" if options.model is not None else "--method structure"
        raise SettingsError(
            f"Both --api and {other} are given.",
            "It is unknown where the rows are to come from, so no run was started and nothing was sent.",
            "Leave out one of the two.",
        )
    return Endpoint(
        base_url=options.api,
        model=options.api_model,
        context_tokens=Endpoint.context_tokens if options.context_tokens is None else options.context_tokens,
        requests_at_once=options.batches_at_once,
        requests_per_minute=options.requests_per_minute,
        most_tokens=options.most_tokens,
        price_per_million_prompt_tokens=options.prompt_price,
        price_per_million_answer_tokens=options.answer_price,
        most_cost=options.most_cost,
    )


def _allowed_host(endpoint: Endpoint, options: argparse.Namespace) -> str | None:
    """The host that the command allows requests to; None where it says nothing of it. Raises SettingsError."""
    if options.allow_network is None:
        return None
    if options.allow_network.lower() != endpoint.host:
        raise SettingsError(
            f"--allow-network names {options.allow_network}, and the model is at {endpoint.host}.",
            "Nothing was sent.",
            f"Where requests to it are allowed: --allow-network {endpoint.host}.",
        )
    return endpoint.host


def _allow(project: Project, host: str | None, options: argparse.Namespace) -> None:
    """Let the current run send all that it would to a host, if one is allowed."""
    if host is not None:
        project.change_permission(project.permission_for(host, allow_plain_http=options.allow_plain_http))


def _resume(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        out = _destination(options, options.project)
        model = project.model()
        if model.endpoint is not None:
            endpoint = Endpoint.from_json(model.endpoint)
            _allow(project, _allowed_host(endpoint, options), options)
            limits = {name: getattr(options, name) for name in ("most_tokens", "most_cost")}
            if changed := {name: value for name, value in limits.items() if value is not None}:
                project.change_endpoint(replace(endpoint, **changed))
        source = sources.source_of(project, options.model)
        plan, state = project.plan(), project.state()
        project.audit("resumed", rows=state.rows_done, model_sha256=model.sha256)
        with _interruptible() as cancelled:
            events = synthesis.run(plan, source, state, cancelled)
            return _follow(project, source, events, out, options, cancelled, rows_done=state.rows_done)


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


def _with_source(
    plan: Plan, options: argparse.Namespace, endpoint: Endpoint | None
) -> tuple[Plan, Source | None, ModelRecord]:
    """The model, or where the embedded one cannot be loaded the plan for going on without; and how it is recorded."""
    if endpoint is not None:
        asked = sources.closed_source(endpoint)
        return plan, asked, ApiModel(endpoint, Permission(), Spending()).record(asked)
    if plan.settings.method is Method.STRUCTURE:
        return plan, None, NO_MODEL
    wanted = LocalModel(options.model, threads=options.threads, gpu_layers=options.gpu_layers)
    try:
        source = sources.load_source(wanted)
    except ModelError as error:
        # A model that somebody chose is never passed over.
        if options.model or Library().default() != EMBEDDED:
            raise
        text = (
            f"{error.what} The rows are therefore made from the structure of the table alone, without a language model."
        )
        _notify(text, options.json)
        return replace(plan, settings=replace(plan.settings, method=Method.STRUCTURE)), None, NO_MODEL
    return plan, source, wanted.record(source)


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
    source: Source | None,
    events: Iterator[Event],
    out: Path,
    options: argparse.Namespace,
    cancelled: Callable[[], bool],
    *,
    rows_done: int = 0,
) -> int:
    """Drive a run to its end, show it, and write its rows."""
    rows = project.plan().settings.rows
    try:
        while True:
            try:
                _show(project, events, options, rows, rows_done)
                break
            except NetworkClosedError as closed:
                if not _agreed(project, closed, options):
                    raise
            # The same run once more, from where it stands, through a door that is open.
            source = _renewed(project, source)
            state = project.state()
            rows_done = state.rows_done
            events = synthesis.run(project.plan(), source, state, cancelled)
        written = export_rows(project, out, overwrite=options.overwrite)
        if options.json:
            print_json({"event": "written", "path": str(out), "rows": written})
        else:
            say(f"{written} rows written to {out}; project {project.path}.")
            _say_network(project)
    except (RddgError, KeyboardInterrupt, BrokenPipeError) as error:
        if isinstance(error, BrokenPipeError):
            discard_output()
        if isinstance(error, RddgError):
            say_error(error)
        again = f" --out {quoted(options.out)}" if options.out else ""
        allowed = f" --allow-network {error.host}" if isinstance(error, NetworkClosedError) else ""
        say(f"Resume with: rddg-desktop resume {quoted(project.path)}{again}{allowed}")
        return EXIT_STOPPED
    finally:
        if source is not None:
            source.close()
    return EXIT_DONE


def _show(project: Project, events: Iterator[Event], options: argparse.Namespace, rows: int, rows_done: int) -> None:
    recorded = project.record(events)
    if options.json:
        for event in recorded:
            print_json(event_to_json(event, project.rules() if isinstance(event, BatchDone | RunDone) else ()))
    else:
        show_progress(project, recorded, rows, rows_done)


def _renewed(project: Project, source: Source | None) -> Source | None:
    """The model of a project anew, with what was allowed since."""
    if source is not None:
        source.close()
    return sources.source_of(project)


def _agreed(project: Project, closed: NetworkClosedError, options: argparse.Namespace) -> bool:
    """Show what would be sent and ask whether it may be; where nobody can be asked it may not."""
    if options.json or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    plan = project.plan()
    say(f"The model {project.model().name} is at {closed.host}. This is the next request to it, word for word:", "bold")
    say("-" * 80)
    say(closed.preview)
    say("-" * 80)
    words = "stand as random words" if plan.settings.use_random_words else "stand as they are"
    left_out = ", ".join(column.name for column in plan.schema.columns if not column.is_modelled) or "none"
    say(
        f"Further requests of this project show other training rows in the same way: names of columns, numbers and "
        f"dates as they are; categories {words}. Columns that are never sent: {left_out}."
    )
    permission = project.permission()
    if closed.host in permission.hosts:
        further = ", ".join(permission.lacking(project.permission_for(closed.host)))
        say(f"Requests to {closed.host} were allowed before, but not with these columns in this way: {further}.")
    say(f"May this project send requests to {closed.host}? Type yes, or anything else to leave it closed:", "bold")
    if sys.stdin.readline().strip().lower() != "yes":
        return False
    _allow(project, closed.host, options)
    return True


def _say_network(project: Project) -> None:
    """Say what was sent, where anything was."""
    requests = project.requests()
    if not requests:
        return
    hosts, spent = ", ".join(sorted({one.host for one in requests})), project.spent()
    cost = f", cost {spent.cost:.4f} by the prices given" if spent.cost else ""
    estimated = " (partly estimated)" if spent.is_estimated else ""
    say(
        f"Sent over the network: {counted(len(requests), 'request')} to {hosts}, "
        f"{spent.prompt_tokens:,} tokens of prompts and {spent.answer_tokens:,} of answers{estimated}{cost}. "
        f"All of them: rddg-desktop network {quoted(project.path)}"
    )


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
