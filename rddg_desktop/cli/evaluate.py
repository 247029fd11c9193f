"""`evaluate`: judge the rows of a project, or of files."""

import argparse
import shutil
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pandas as pd
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from rddg_desktop.cli.console import (
    EXIT_DONE,
    EXIT_INTERRUPTED,
    Commands,
    counted,
    messages,
    print_json,
    print_line,
    say,
)
from rddg_desktop.cli.inputs import read_corrections, target_column
from rddg_desktop.cli.sources import source_of
from rddg_desktop.engine.rulebook import Origin
from rddg_desktop.engine.schema import Schema, infer
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.errors import EvaluationError, ProjectError, RddgError, SettingsError, quoted
from rddg_desktop.evaluation import OWN_ROWS
from rddg_desktop.models.embedded import file_sha256
from rddg_desktop.project.recipe import corrections_of
from rddg_desktop.project.store import Project

if TYPE_CHECKING:
    # What judges rows is slow to load, so it is imported where it is needed.
    from rddg_desktop.evaluation.judgement import Judgement
    from rddg_desktop.evaluation.progress import Progress as Judging
    from rddg_desktop.evaluation.repetition import Repetition

Result = TypeVar("Result")

_FILES = "--train A.csv --test B.csv --synthetic C.csv --target COLUMN"


def add_evaluate_command(commands: Commands) -> None:
    """Add `evaluate`."""
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
    evaluate.add_argument(
        "--repeat",
        type=int,
        metavar="N",
        help="also split the project's table anew N times, make as many rows anew each time, and see what they bring: "
        "takes N times as long as the run",
    )
    evaluate.add_argument(
        "--model", metavar="NAME|FILE.gguf", help="where the project's model file lies now (for --repeat)"
    )
    evaluate.add_argument("--json", action="store_true", help="as one JSON document, for other programs")


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
    _check_repeat(options)
    try:
        if options.project is None:
            judgement = _judged(_files_to_judge(options, compared), options)
        else:
            with Project.open(options.project) as project:
                what = _project_to_judge(project, compared)
                checksums = {name: file_sha256(path) for name, path in compared.items()}
                judgement = _judged(what, options)
                if options.repeat is not None:
                    judgement = replace(judgement, repetition=_repeated(project, options))
                project.save_judgement(
                    judgement,
                    repeated=options.repeat or 0,
                    rows=len(what.synthetic[OWN_ROWS]),
                    quick=options.quick,
                    quasi_identifiers=options.quasi,
                    compared=checksums,
                )
    except KeyboardInterrupt:
        say("Interrupted. Nothing was stored.")
        return EXIT_INTERRUPTED
    if options.json:
        from rddg_desktop.evaluation.serialisation import to_json  # noqa: PLC0415 - slow to load

        print_json(to_json(judgement), indent=2)
    else:
        from rddg_desktop.evaluation.tables import lines  # noqa: PLC0415 - slow to load

        for line in lines(judgement, shutil.get_terminal_size().columns):
            print_line(line)
    return EXIT_DONE


def _check_repeat(options: argparse.Namespace) -> None:
    from rddg_desktop.evaluation.repetition import FEWEST_SPLITS, MOST_SPLITS  # noqa: PLC0415 - slow to load

    if options.repeat is None:
        return
    if options.project is None:
        raise SettingsError(
            "--repeat is asked for without a project.",
            "Only of a project it is known how its rows are made anew, so nothing was judged.",
            "Name a project, or leave out --repeat.",
        )
    if not FEWEST_SPLITS <= options.repeat <= MOST_SPLITS:
        raise SettingsError(
            f"The table is to be split {options.repeat} times.",
            "Nothing was judged.",
            f"Choose --repeat from {FEWEST_SPLITS} to {MOST_SPLITS}.",
        )


def _repeated(project: Project, options: argparse.Namespace) -> "Repetition":
    """What comes of other splits of a project's table."""
    from rddg_desktop.evaluation.repetition import repeat  # noqa: PLC0415 - slow to load

    plan = project.plan()
    if project.model().endpoint is not None:
        raise SettingsError(
            "The rows of this project come from a model on the network.",
            "Making rows anew for many splits would send many more rows there and cost many times as much, so nothing "
            "was judged.",
            "Leave out --repeat.",
        )
    source = source_of(project, options.model)
    try:
        with closing(
            repeat(
                project.source_table(),
                plan.settings,
                corrections_of(project, plan),
                [rule for rule in project.rules() if rule.origin is Origin.USER],
                source,
                options.repeat,
                OWN_ROWS,
            )
        ) as judging:
            return _shown(judging)
    finally:
        if source is not None:
            source.close()


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
    from rddg_desktop.evaluation.alignment import typed_with_unseen  # noqa: PLC0415 - slow to load

    plan, rows = project.plan(), project.rows()
    if not len(rows):
        raise ProjectError(
            f"The project {project.path.name} has no rows yet.",
            "There is nothing to judge.",
            f"Make some first: rddg-desktop resume {quoted(project.path)}.",
        )
    source = project.source_table()
    held_out = typed_with_unseen(source.loc[list(plan.held_out)], plan.schema)
    others, notices = _synthetic(compared, plan.schema, held_out)
    if len(rows) < plan.settings.rows:
        notices.append(f"The run is not finished: {len(rows)} of {plan.settings.rows} rows were judged.")
    synthetic = {OWN_ROWS: rows, **others}
    return _ToJudge(plan.training, held_out, synthetic, plan.schema, str(plan.settings.rare_class), tuple(notices))


def _files_to_judge(options: argparse.Namespace, compared: Mapping[str, Path]) -> _ToJudge:
    from rddg_desktop.evaluation.alignment import typed_with_unseen  # noqa: PLC0415 - slow to load

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
    corrections = read_corrections(options.schema)
    target = target_column(options, None, corrections)
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
            unclassed = counted(len(table.frame) - len(rows), "row")
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
        raise EvaluationError(f"{path.name}: {error.what}", error.meaning, error.remedy, error.command) from error


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


def _shown(judging: "Generator[Judging, None, Result]") -> "Result":
    """Judge rows, and show how far it is."""
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=messages, transient=True
    ) as progress:
        task = progress.add_task("reading", total=None)
        while True:
            try:
                report = next(judging)
            except StopIteration as end:
                result: Result = end.value
                return result
            progress.update(task, description=report.stage, completed=report.done, total=report.total)
