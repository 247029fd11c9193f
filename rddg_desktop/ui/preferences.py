"""What a person has chosen for the program itself, kept from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Qt, Signal

from rddg_desktop.models.embedded import data_home
from rddg_desktop.ui.language import LANGUAGES, system_language

#: Recent projects that are offered.
MOST_RECENT = 10

_SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


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
        """The projects that were opened last and are still there, the last one first."""
        return tuple(path for path in self._recent() if path.is_file())

    def remember(self, project: Path) -> None:
        """A project was opened."""
        others = [path for path in self._recent() if path != project]
        self._settings.setValue("recent", [str(path) for path in (project, *others)][:MOST_RECENT])
        self.recent_changed.emit()

    def forget_recent(self) -> None:
        """Offer no recent projects any more."""
        self._settings.remove("recent")
        self.recent_changed.emit()

    @property
    def left_open(self) -> Path | None:
        """The project that was open when the program ended without closing it; None where it closed all."""
        path = str(self._settings.value("open", ""))
        return Path(path) if path and Path(path).is_file() else None

    def set_open(self, project: Path | None) -> None:
        """Which project is open; kept at once, because a crash gives no notice."""
        self._settings.setValue("open", "" if project is None else str(project))
        self._settings.sync()

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window; empty at the first start."""
        value = self._settings.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_geometry(self, geometry: QByteArray) -> None:
        """Keep place and size of the window."""
        self._settings.setValue("geometry", geometry)

    def _recent(self) -> tuple[Path, ...]:
        # A list of one text comes back as the text itself.
        value = self._settings.value("recent", [])
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(Path(text) for text in texts if text)
