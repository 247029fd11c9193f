"""A glance at a project that is not opened: whether its last run came to its end."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePath

from rddg_desktop.project.encoding import settings_of


@dataclass(frozen=True)
class Interruption:
    """A run that did not come to its end.

    Attributes:
        batches: Batches done.
        rows: Rows made.
        wanted: Rows that it was to make.
    """

    batches: int
    rows: int
    wanted: int


def interruption(path: Path) -> Interruption | None:
    """Where the last run of a project was interrupted.

    Nothing is changed by looking, and nobody who opens the project meanwhile waits for longer than a moment.

    Returns:
        None where there is none, or where that cannot be told: the project is open in a window, a crash has left it in
        the middle of a change, it is of an older layout, gone or damaged. Opening it tells.
    """
    try:
        # For reading alone: whoever reads for writing takes a change back that looks like a crash's. On a network drive
        # that keeps no locks, it could be what a colleague's computer is writing at this moment.
        with closing(sqlite3.connect(f"{_address(path.absolute())}?mode=ro", uri=True, timeout=0)) as connection:
            finished, settings, batches, rows = connection.execute(
                "SELECT finished, settings, count(batch.rows), coalesce(sum(batch.rows), 0) "
                "FROM run LEFT JOIN batch ON batch.run = run.number WHERE run.number = (SELECT max(number) FROM run)"
            ).fetchone()
        if finished is not None or not rows:
            return None
        return Interruption(batches, rows, settings_of(json.loads(settings)).rows)
    except (sqlite3.Error, OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def _address(path: PurePath) -> str:
    """A path as SQLite's kind of address: it knows no servers, so that of a shared folder is part of the path."""
    address = path.as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)
