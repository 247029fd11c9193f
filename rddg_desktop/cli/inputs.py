"""What several commands read: a table or an example, corrections of its columns, its target."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rddg_desktop.engine.examples import EXAMPLES, Example
from rddg_desktop.engine.schema import Role, corrections_from_json
from rddg_desktop.engine.table import Table
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.errors import SchemaError, SettingsError

_HOW_OTHERWISE = "For instance: rddg-desktop run TABLE --target COLUMN, or rddg-desktop run --example clinic."


def read_input(options: argparse.Namespace) -> tuple[Example | None, Table]:
    """The table that is named, or an example and its table. Raises SettingsError, TableError."""
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
    return example, example.as_read()


def target_column(
    options: argparse.Namespace, example: Example | None, corrections: Mapping[str, Mapping[str, Any]]
) -> str:
    """The target: as named, as corrected, or the example's. Raises SettingsError."""
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


def read_corrections(path: Path | None) -> dict[str, dict[str, Any]]:
    """The corrections of a schema file; none without a file. Raises SchemaError."""
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
