"""A glance at a project that is not opened: whether its last run came to its end."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

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

    Returns:
        None where there is none, or where that cannot be told: the project is open in a window, of an older layout,
        gone or damaged. Opening it tells.
    """
    try:
        # For writing, if possible: what a crash left half written is taken back by whoever reads first.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=0)
        with closing(connection):
            found = connection.execute(
                "SELECT finished, settings, count(batch.rows), coalesce(sum(batch.rows), 0) "
                "FROM run LEFT JOIN batch ON batch.run = run.number GROUP BY run.number ORDER BY run.number DESC"
            ).fetchone()
        if found is None:
            return None
        finished, settings, batches, rows = found
        if finished is not None or not rows:
            return None
        return Interruption(batches, rows, settings_of(json.loads(settings)).rows)
    except (sqlite3.Error, OSError, ValueError, LookupError, TypeError, AttributeError):
        return None
