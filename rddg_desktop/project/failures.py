"""What can go wrong with a project file, as messages for people."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from rddg_desktop.errors import Phrase, ProjectError, StoppedError
from rddg_desktop.language import marked


@contextmanager
def explained(path: Path, *, running: bool = False) -> Generator[None, None, None]:
    """Turn SQLite's and the file system's errors into messages for people.

    Args:
        path: The project.
        running: Whether results of a run are being stored, which the run can be resumed to make again.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise _explanation(path, error, running=running) from error


def _error_code(error: sqlite3.Error | OSError) -> int:
    """SQLite's primary result code; 0 where there is none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _explanation(path: Path, error: sqlite3.Error | OSError, *, running: bool) -> Exception:
    code = _error_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectError(
            "{path} is open in another window or program.",
            "Two writers could spoil a project, so it was not opened a second time.",
            "Close it there, or wait until the run there has ended.",
            path=path.name,
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or isinstance(
        error, PermissionError
    ):
        return read_only(path)
    if code == sqlite3.SQLITE_NOTADB:
        return no_project(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return damaged(path)
    if code not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR) and not isinstance(error, OSError):
        return error
    if running:
        return StoppedError(
            "The disk has no room for {path}, or failed.",
            "Everything recorded before is kept; the step in hand is not.",
            "Free some space or check the drive; then resume the run, or do again what was being done.",
            path=path.name,
        )
    return ProjectError(
        "{path} cannot be opened: the disk has no room, or failed.",
        "What was recorded in it before is kept.",
        "Free some space or check the drive, and try again.",
        path=path.name,
    )


def not_made(path: Path, error: sqlite3.Error | OSError) -> Exception:
    """Why a project could not be made."""
    code = _error_code(error)
    number = getattr(error, "errno", None)
    if code == sqlite3.SQLITE_FULL or number in (errno.ENOSPC, errno.EDQUOT):
        reason = Phrase("the disk is full")
    elif code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or number in (
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
    ):
        reason = Phrase("you may not write there, or the name is not possible there")
    elif code == sqlite3.SQLITE_IOERR:
        reason = Phrase("the disk has no room, or failed")
    elif isinstance(error, OSError):
        reason = Phrase(error.strerror or marked("Error", "the disk failed"))
    else:
        return error
    return ProjectError(
        "The project {path} could not be made: {reason}.",
        "No run was started, and nothing was left behind.",
        "Free some space, or make the project in another folder.",
        "--project FILE.rddg",
        path=path,
        reason=reason,
    )


def read_only(path: Path) -> ProjectError:
    """A project that cannot be changed."""
    return ProjectError(
        "{path} cannot be written to.",
        "Nothing was changed.",
        "Copy the project to a folder of your own, or ask for the right to write there.",
        path=path,
    )


def no_project(path: Path) -> ProjectError:
    """Another file."""
    return ProjectError(
        "{path} is not an RDDG project.",
        "It was left as it is.",
        "Choose a file that this program made; projects end in .rddg.",
        path=path.name,
    )


def damaged(path: Path) -> ProjectError:
    """A project whose content makes no sense."""
    return ProjectError(
        "{path} is damaged: it was cut short or changed by something else.",
        "It was left as it is; rows in it may still be recoverable with SQLite's own tools.",
        "Restore it from a backup, or run again from the source table.",
        path=path.name,
    )
