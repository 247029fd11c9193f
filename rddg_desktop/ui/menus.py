"""Everything that the window can be told to do, in menus and by keys, each in one place."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from rddg_desktop.project.stages import WorkStage
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.widgets.rail import stage_titles


@dataclass(frozen=True)
class Command:
    """Something that the window can be told to do.

    Attributes:
        name: What the program calls it.
        keys: Its shortcut; None for none.
        role: Where macOS shows it.
    """

    name: str
    keys: QKeySequence.StandardKey | str | None = None
    # On macOS, Qt would guess from the words what belongs into the program's own menu.
    role: QAction.MenuRole = QAction.MenuRole.NoRole


#: The commands of each menu, None between groups; "recent" stands for the menu of recent projects.
MENUS: tuple[tuple[Command | None, ...], ...] = (
    (
        Command("new", QKeySequence.StandardKey.New),
        Command("open", QKeySequence.StandardKey.Open),
        Command("recent"),
        None,
        Command("move", QKeySequence.StandardKey.SaveAs),
        Command("close_project", QKeySequence.StandardKey.Close),
        None,
        Command("quit", QKeySequence.StandardKey.Quit, QAction.MenuRole.QuitRole),
    ),
    (
        Command("undo", QKeySequence.StandardKey.Undo),
        Command("redo", QKeySequence.StandardKey.Redo),
        None,
        Command("preferences", QKeySequence.StandardKey.Preferences, QAction.MenuRole.PreferencesRole),
    ),
    (
        Command("run_all", "Ctrl+Return"),
        Command("pause", "Ctrl+."),
        Command("stop", "Ctrl+Shift+."),
        None,
        Command("models", "Ctrl+M"),
        Command("api"),
        Command("network"),
    ),
    (
        *(Command(stage.name.lower(), f"Ctrl+{number}") for number, stage in enumerate(WorkStage, 1)),
        None,
        Command("palette", "Ctrl+K"),
        Command("full_screen", QKeySequence.StandardKey.FullScreen),
    ),
    (
        Command("why", QKeySequence.StandardKey.HelpContents),
        Command("logs"),
        Command("updates"),
        None,
        Command("about", role=QAction.MenuRole.AboutRole),
    ),
)
#: What needs an open project.
_OF_A_PROJECT = ("move", "close_project", "models", "api", "network", *(stage.name.lower() for stage in WorkStage))


class Menus(QObject):
    """The menus of a window, and their actions by name.

    Args:
        bar: The bar that they go into.
        preferences: Knows the recent projects.
        parent: Owner.

    Signals:
        project_chosen: A recent project, by its path.
    """

    project_chosen = Signal(object)

    def __init__(self, bar: QMenuBar, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._actions: dict[str, QAction] = {}
        self._recent = QMenu(bar)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._menus = [bar.addMenu("") for _ in MENUS]
        for menu in (*self._menus, self._recent):
            # Only what was given a tip of its own has one: the name of an action is none.
            menu.setToolTipsVisible(True)
        for menu, commands in zip(self._menus, MENUS, strict=True):
            for command in commands:
                if command is None:
                    menu.addSeparator()
                elif command.name == "recent":
                    menu.addMenu(self._recent)
                else:
                    menu.addAction(self._made(command))
        stages = QActionGroup(self)
        for stage in WorkStage:
            self[stage.name.lower()].setCheckable(True)
            stages.addAction(self[stage.name.lower()])
        self["full_screen"].setCheckable(True)

    def __getitem__(self, name: str) -> QAction:
        """The action of that name."""
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """All actions, in order."""
        return tuple(self._actions.values())

    def show_project(self, is_open: bool) -> None:
        """Offer what needs an open project, or not."""
        for name in _OF_A_PROJECT:
            self[name].setEnabled(is_open)

    def name_all(self, undo: str, redo: str, *, is_paused: bool) -> None:
        """Set all texts, "&" before the letter that stands for them in a menu.

        Args:
            undo: What would be undone.
            redo: What would be done again.
            is_paused: Whether what is under way stands still.
        """
        menus = (self.tr("&File"), self.tr("&Edit"), self.tr("&Project"), self.tr("&View"), self.tr("&Help"))
        for menu, text in zip(self._menus, menus, strict=True):
            menu.setTitle(text)
        self._recent.setTitle(self.tr("Open &recent"))
        texts = {
            "new": self.tr("&New project from a table…"),
            "open": self.tr("&Open a project…"),
            "move": self.tr("&Move or rename the project…"),
            "close_project": self.tr("&Close the project"),
            "quit": self.tr("&Quit"),
            "undo": self.tr("&Undo {edit}").format(edit=undo).rstrip(" :"),
            "redo": self.tr("&Redo {edit}").format(edit=redo).rstrip(" :"),
            "preferences": self.tr("&Preferences…"),
            "run_all": self.tr("Run &all"),
            "pause": self.tr("&Go on") if is_paused else self.tr("&Pause"),
            "stop": self.tr("&Stop"),
            "full_screen": self.tr("&Full screen"),
            "models": self.tr("&Models…"),
            "api": self.tr("Model behind an A&PI…"),
            "network": self.tr("What &left this computer…"),
            "palette": self.tr("&Commands…"),
            "why": self.tr("&Why this stage?"),
            "logs": self.tr("&Folder of the log"),
            "updates": self.tr("Check for &updates…"),
            "about": self.tr("&About RDDG Desktop"),
        }
        titles = stage_titles()
        for number, stage in enumerate(WorkStage, 1):
            texts[stage.name.lower()] = f"&{number} {titles[stage]}"
        for name, action in self._actions.items():
            action.setText(texts[name])

    def _made(self, command: Command) -> QAction:
        action = self._actions[command.name] = QAction(self)
        if command.keys is not None:
            action.setShortcut(QKeySequence(command.keys))
        action.setMenuRole(command.role)
        return action

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        # Whether they are still there is not looked at: the menu would wait for a drive that does not answer.
        for path in self._preferences.recent:
            action = self._recent.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.project_chosen.emit(path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)
        else:
            self._recent.addSeparator()
            self._recent.addAction(self.tr("Forget these")).triggered.connect(self._preferences.forget_recent)
