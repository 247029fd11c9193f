"""Writing a project's synthetic rows to a file."""

import os
from pathlib import Path

import pandas as pd

from rddg_desktop.engine.table import write_table
from rddg_desktop.errors import TableError
from rddg_desktop.project.store import Project

TEXT_SUFFIXES = frozenset({".csv", ".tsv"})
WRITABLE_SUFFIXES = TEXT_SUFFIXES | {".xlsx", ".parquet"}


def check_destination(path: Path, *, overwrite: bool) -> None:
    """See before a long run that its result can be written. Raises TableError."""
    if path.suffix.lower() not in WRITABLE_SUFFIXES:
        raise TableError(
            f"Synthetic rows cannot be written as {path.name!r}.",
            "Nothing was written.",
            f"Choose a name that ends in {', '.join(sorted(WRITABLE_SUFFIXES))}.",
        )
    if not path.parent.is_dir():
        raise TableError(
            f"The folder {path.parent} does not exist.", "Nothing was written.", "Create it, or choose another folder."
        )
    if not os.access(path.parent, os.W_OK):
        raise TableError(
            f"You have no permission to write into the folder {path.parent}.",
            "Nothing was written.",
            "Choose a folder of your own with --out.",
        )
    try:
        path.lstat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise TableError(
            f"{path.name[:40]!r} cannot be written: {error.strerror}.", "Nothing was written.", "Choose another name."
        ) from error
    if path.is_dir() or not overwrite:
        raise TableError(
            f"There is already a {'folder' if path.is_dir() else 'file'} {path}.",
            "It was left as it is.",
            "Choose another name with --out" + (", or allow it with --overwrite." if not path.is_dir() else "."),
        )


def export_rows(project: Project, path: Path, *, overwrite: bool, run: int | None = None) -> int:
    """Write all accepted rows; text formats look like the source table, the others hold native numbers and dates.

    Args:
        project: The project, which records that they were written.
        path: Where to.
        overwrite: Whether an existing file may be replaced.
        run: Number of the run whose rows are written; None for the current one.

    Returns:
        The number of rows written.

    Raises:
        TableError: The path is taken and must not be overwritten, or it cannot be written to.
    """
    check_destination(path, overwrite=overwrite)
    schema = project.schema(run)
    rows = project.rows(run)
    in_source_order = [str(column) for column in rows.columns]
    is_text = path.suffix.lower() in TEXT_SUFFIXES
    frame: pd.DataFrame = schema.text(rows) if is_text else schema.native(rows)
    write_table(frame[in_source_order], path)
    project.record_export(len(rows), path.name, run)
    return len(rows)
