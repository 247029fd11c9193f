"""What a person has chosen for the program itself, kept from one start to the next."""

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from filelock import FileLock
from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Qt, Signal

from rddg_desktop.language import LANGUAGES
from rddg_desktop.models.embedded import data_home
from rddg_desktop.ui.language import system_language

#: Recent projects that are offered.
MOST_RECENT = 10
#: Seconds that another window may take to change the lists, and a drive to answer.
PATIENCE = 1.0

_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def is_there(path: Path) -> bool:
    """Say whether a file is there and can be reached: a folder that may not be entered hides what is in it."""
    try:
        return path.is_file()
    except OSError:
        return False


def reachable(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Of some files, those that are there. A drive that does not answer within `PATIENCE` has none.

    One that is gone from the network keeps who asks it waiting for minutes, or for good.
    """
    answers: dict[Path, bool] = {}
    threads = [
        threading.Thread(target=lambda path=path: answers.update({path: is_there(path)}), daemon=True) for path in paths
    ]
    for thread in threads:
        thread.start()
    latest = time.monotonic() + PATIENCE
    for thread in threads:
        thread.join(max(0.0, latest - time.monotonic()))
    return tuple(path for path in paths if answers.get(path))


class Preferences(QObject):
    """The choices, in a small text file. No secret and no cell of a table is among them.

    Args:
        folder: Where the file is; None for beside the program's data.
        parent: Owner.

    Signals:
        recent_changed: Another list of recent projects.
    """

    recent_changed = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = (folder or data_home()) / "preferences.ini"
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """A key of `LANGUAGES`: as chosen, else that of the system."""
        chosen = str(self._settings.value("language", ""))
        return chosen if chosen in LANGUAGES else system_language()

    def set_language(self, code: str) -> None:
        """Choose a language."""
        self._settings.setValue("language", code)

    @property
    def scheme(self) -> Qt.ColorScheme:
        """Light, dark, or as the system is."""
        return _SCHEMES.get(str(self._settings.value("scheme", "system")), Qt.ColorScheme.Unknown)

    def set_scheme(self, scheme: Qt.ColorScheme) -> None:
        """Choose light, dark, or as the system is."""
        self._settings.setValue("scheme", next(name for name, one in _SCHEMES.items() if one is scheme))

    @property
    def projects_folder(self) -> Path:
        """Where new projects are made."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = str(self._settings.value("projects_folder", ""))
        return Path(chosen) if chosen else Path(documents) / "RDDG Desktop"

    def set_projects_folder(self, folder: Path) -> None:
        """Choose where new projects are made."""
        self._settings.setValue("projects_folder", str(folder))

    @property
    def notifies(self) -> bool:
        """Whether the system tells when a long run has ended while the window is not looked at."""
        return str(self._settings.value("notifies", "true")) == "true"

    def set_notifies(self, notifies: bool) -> None:
        """Choose whether the system tells when a long run has ended."""
        self._settings.setValue("notifies", "true" if notifies else "false")

    @property
    def recent(self) -> tuple[Path, ...]:
        """The projects that were opened last, the last one first. They may be gone meanwhile."""
        return self._paths("recent")

    def remember(self, project: Path) -> None:
        """A project was opened."""
        self._change_paths("recent", lambda paths: [project, *_without(project, paths)][:MOST_RECENT])
        self.recent_changed.emit()

    def forget_recent(self) -> None:
        """Offer no recent projects any more."""
        self._settings.remove("recent")
        self.recent_changed.emit()

    @property
    def left_open(self) -> tuple[Path, ...]:
        """The projects that are open, in whichever window, or were when a program ended without closing them."""
        return reachable(self._paths("open"))

    def note_open(self, project: Path) -> None:
        """A project is open from now on; kept at once, because a crash gives no notice."""
        self._change_paths("open", lambda paths: [*_without(project, paths), project])

    def note_closed(self, project: Path) -> None:
        """A project is left as it should be, not by a crash."""
        self._change_paths("open", lambda paths: _without(project, paths))

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at the first start."""
        value = self._settings.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, geometry: QByteArray) -> None:
        """Keep place and size of the window."""
        self._settings.setValue("geometry", geometry)

    def _paths(self, key: str) -> tuple[Path, ...]:
        # Other windows, which are programs of their own, keep theirs in the same list.
        self._settings.sync()
        # A list of one text comes back as the text itself.
        value = self._settings.value(key, [])
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(Path(text) for text in texts if text)

    def _change_paths(self, key: str, change: Callable[[Sequence[Path]], Sequence[Path]]) -> None:
        lock = FileLock(Path(self._settings.fileName()).with_suffix(".lock"), timeout=PATIENCE, poll_interval=0.01)
        with ExitStack() as stack:
            # Windows that begin together must not overwrite what the other one has just noted. Where the lock cannot be
            # had, that is no reason to fail.
            with suppress(OSError):
                stack.enter_context(lock)
            self._settings.setValue(key, [str(path) for path in change(self._paths(key))])
            self._settings.sync()


def _without(project: Path, paths: Sequence[Path]) -> list[Path]:
    return [path for path in paths if path != project]
