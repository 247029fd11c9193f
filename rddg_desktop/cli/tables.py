"""`examples` and `schema`: tables before a run."""

import argparse
from pathlib import Path

from rddg_desktop.cli.console import (
    EXIT_DONE,
    Commands,
    print_json,
    say,
)
from rddg_desktop.cli.inputs import read_corrections
from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.schema import infer
from rddg_desktop.engine.table import canonical
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.errors import SettingsError
from rddg_desktop.project.export import check_destination


def add_examples_command(commands: Commands) -> None:
    """Add `examples`."""
    examples = commands.add_parser("examples", help="list the built-in examples, or write one as a table")
    examples.set_defaults(command=_examples)
    examples.add_argument("name", nargs="?", choices=list(EXAMPLES), help="which one to write (default: list them all)")
    examples.add_argument("--seed", type=int, default=0, metavar="N", help="another seed draws another table")
    examples.add_argument("--out", type=Path, metavar="FILE", help="where to (default: print it as CSV)")
    examples.add_argument("--overwrite", action="store_true", help="let --out replace an existing file")


def add_schema_command(commands: Commands) -> None:
    """Add `schema`."""
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
        say(f"{len(frame)} rows written to {options.out}.")
    return EXIT_DONE


def _schema(options: argparse.Namespace) -> int:
    table = read_table(options.table)
    schema = infer(
        table.frame, target=options.target, corrections=read_corrections(options.schema), descriptions=table.labels
    )
    print_json(schema.to_json(), indent=2)
    return EXIT_DONE
