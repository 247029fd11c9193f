"""The file of a project: one connection, locked while it is open, transactions, facts and the audit trail.

The file is kept in rollback-journal mode, because hospitals keep files on network drives, where SQLite's other mode
does not work. It is locked exclusively while open, so there is never a second writer, and every result is committed
before anyone hears of it.
"""

import json
import sqlite3
import threading
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from rddg_desktop import __version__
from rddg_desktop.errors import ProjectError, RuleError, SchemaError, SettingsError, TableError
from rddg_desktop.project import failures
from rddg_desktop.project.encoding import to_text
from rddg_desktop.project.migrations import APPLICATION_ID, newest_layout


class Storage:
    """An open project file. It may be used by several threads.

    Args:
        path: The file.
        connection: A connection that `connected` gave.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        # Requests are recorded by the threads that send them.
        self._using = threading.RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    def audit(self, action: str, **detail: object) -> None:
        """Append to the audit trail: what, when, by which version."""
        with self._transaction():
            self._audit(action, **detail)

    def audit_trail(self) -> list[tuple[str, str, dict[str, Any]]]:
        """The whole audit trail: time (UTC, ISO 8601), action, details."""
        with self._reading():
            entries = self._connection.execute("SELECT time, action, detail FROM audit ORDER BY id").fetchall()
            return [(time, action, json.loads(detail)) for time, action, detail in entries]

    def _audit(self, action: str, **detail: object) -> None:
        self._connection.execute(
            "INSERT INTO audit (time, action, detail) VALUES (?, ?, ?)",
            (now(), action, to_text({"version": __version__, **detail})),
        )

    def _select(self, query: str, *values: object) -> list[Any]:
        with self._reading():
            return self._connection.execute(query, values).fetchall()

    def _fact(self, name: str) -> Any:  # noqa: ANN401 - facts are JSON documents
        """What is stored under a name; None where nothing is."""
        with self._reading():
            found = self._connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
            return None if found is None else json.loads(found[0])

    def _set_fact(self, name: str, value: object) -> None:
        self._connection.execute(
            "INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, to_text(value)),
        )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """What was stored can be read back, unless something else has changed the file."""
        try:
            with self._using, failures.explained(self.path):
                yield
        except (
            sqlite3.Error,
            zlib.error,
            zipfile.BadZipFile,
            EOFError,
            ArithmeticError,
            AttributeError,
            LookupError,
            TypeError,
            ValueError,
            RuleError,
            SchemaError,
            SettingsError,
            TableError,
        ) as error:
            raise failures.damaged(self.path) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._using, failures.explained(self.path, running=True):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # After a full disk SQLite has rolled back by itself.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def connected(path: Path) -> sqlite3.Connection:
    """A connection that takes the file for itself with its first read and keeps it until it is closed."""
    connection = sqlite3.connect(path, timeout=1.0, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA synchronous = FULL")
    # No cell of the table shall lie in the system's folder for temporary files.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def checked_layout(path: Path, connection: sqlite3.Connection) -> int:
    """The layout of a file that is a sound project of a known layout. Raises ProjectError."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    if application_id != APPLICATION_ID:
        raise failures.no_project(path)
    layout: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if layout > newest_layout():
        raise ProjectError(
            "{path} was made by a newer version of this program (layout {layout}, known up to {newest}).",
            "It was left as it is: an older program could lose what it does not know.",
            "Install the newer version of RDDG Desktop and open it there.",
            path=path.name,
            layout=layout,
            newest=newest_layout(),
        )
    # SQLite takes what is missing of a last page for zeros.
    page_size = connection.execute("PRAGMA page_size").fetchone()[0]
    if path.stat().st_size % page_size or connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise failures.damaged(path)
    return layout


def now() -> str:
    """The present moment, UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
