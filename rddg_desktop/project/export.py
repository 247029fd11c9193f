"""Writing a project's synthetic rows to a file."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pandas as pd

from rddg_desktop.engine.table_writing import write_table
from rddg_desktop.errors import TableError
from rddg_desktop.evaluation.alignment import typed_with_unseen
from rddg_desktop.project.store import Project

TEXT_SUFFIXES = frozenset({".csv", ".tsv"})
WRITABLE_SUFFIXES = TEXT_SUFFIXES | {".xlsx", ".parquet"}


class Origin(StrEnum):
    """Where a row comes from, as a file says it."""

    TRAINING = "original, training"
    HELD_OUT = "original, held out"
    SYNTHETIC = "synthetic"


@dataclass(frozen=True, eq=False)
class FileRows:
    """What a file of rows holds.

    Attributes:
        frame: All rows, the original ones first; then a last column says of each row which it is.
        synthetic: How many are synthetic.
        originals: How many are original.
    """

    frame: pd.DataFrame
    synthetic: int
    originals: int = 0


def check_destination(path: Path, *, overwrite: bool) -> None:
    """See before a long run that its result can be written. Raises TableError."""
    if path.suffix.lower() not in WRITABLE_SUFFIXES:
        raise TableError(
            "Synthetic rows cannot be written as {path!r}.",
            "Nothing was written.",
            "Choose a name that ends in {kinds}.",
            path=path.name,
            kinds=", ".join(sorted(WRITABLE_SUFFIXES)),
        )
    if not path.parent.is_dir():
        raise TableError(
            "The folder {parent} does not exist.",
            "Nothing was written.",
            "Create it, or choose another folder.",
            parent=path.parent,
        )
    if not os.access(path.parent, os.W_OK):
        raise TableError(
            "You have no permission to write into the folder {parent}.",
            "Nothing was written.",
            "Choose a folder of your own.",
            parent=path.parent,
        )
    try:
        path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise TableError(
            "{name!r} cannot be written: {reason}.",
            "Nothing was written.",
            "Choose another name.",
            name=path.name[:40],
            reason=error.strerror,
        ) from error
    if path.is_dir() or not overwrite:
        raise TableError(
            "There is already a folder {path}." if path.is_dir() else "There is already a file {path}.",
            "It was left as it is.",
            "Choose another name." if path.is_dir() else "Choose another name, or allow it to be replaced.",
            "--out FILE" + ("" if path.is_dir() else ", --overwrite"),
            path=path,
        )


def export_rows(
    project: Project, path: Path, *, overwrite: bool, run: int | None = None, with_originals: bool = False
) -> int:
    """Write all accepted rows; text formats look like the source table, the others hold native numbers and dates.

    Args:
        project: The project, which records that they were written.
        path: Where to.
        overwrite: Whether an existing file may be replaced.
        run: Number of the run whose rows are written; None for the current one.
        with_originals: Whether the rows that they were made from, and those held out, stand above them. Then a last
            column, see `origin_column`, says of each row which it is. Columns that are left out stay out.

    Returns:
        The number of rows written.

    Raises:
        TableError: The path is taken and must not be overwritten, or it cannot be written to.
    """
    check_destination(path, overwrite=overwrite)
    is_text = path.suffix.lower() in TEXT_SUFFIXES
    found = file_rows(project, run, with_originals=with_originals, is_text=is_text)
    write_table(found.frame, path)
    project.record_export(found.synthetic, path.name, run, originals=found.originals)
    return len(found.frame)


def file_rows(
    project: Project, run: int | None = None, *, with_originals: bool = False, is_text: bool = True
) -> FileRows:
    """What a file of rows holds; see `export_rows`.

    Args:
        project: The project.
        run: Number of the run; None for the current one.
        with_originals: Whether the rows that they were made from, and those held out, stand above them.
        is_text: Whether all cells are texts, as in the source table; otherwise they are native numbers and dates.
    """
    schema = project.schema(run)
    rows = project.rows(run)
    write = schema.text if is_text else schema.native
    in_source_order = [str(column) for column in rows.columns]
    frame: pd.DataFrame = write(rows)[in_source_order]
    if not with_originals:
        return FileRows(frame, len(rows))
    originals, origins = _originals(project, run)
    frame = pd.concat([write(originals)[in_source_order], frame], ignore_index=True)
    frame[origin_column(in_source_order)] = [*origins, *[Origin.SYNTHETIC.value] * len(rows)]
    return FileRows(frame, len(rows), len(originals))


def origin_column(names: Sequence[str]) -> str:
    """What the column is called that says where a row comes from: a name that no other column has."""
    name = "row_origin"
    while name in names:
        name += "_"
    return name


def _originals(project: Project, run: int | None) -> tuple[pd.DataFrame, list[str]]:
    """Typed frame of the rows that a run was made from, and those held out, as they stand in the table."""
    plan, source = project.plan(run), project.source_table(run)
    training, held_out = set(plan.training.index), set(plan.held_out)
    originals = typed_with_unseen(
        source[[number in training or number in held_out for number in source.index]], plan.schema
    )
    return originals, [(Origin.HELD_OUT if row in held_out else Origin.TRAINING).value for row in originals.index]
