"""How a project comes into the window: from a table, a file, an example; and how it is moved and left."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rddg_desktop.engine.examples import EXAMPLES
from rddg_desktop.engine.table import Table
from rddg_desktop.engine.table_reading import READABLE
from rddg_desktop.errors import ProjectError, RddgError
from rddg_desktop.project.store import SUFFIX, Project
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.dialogs.import_table import ImportDialog
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.single_instance import SingleInstance


class Opening(QObject):
    """Opens projects for a window.

    Signals:
        failed: An `RddgError`, and details.
        interrupted: The project that was opened has a run that did not come to its end; with the rows it has made.
        called: The project was opened a second time: the window is to come to the front.
    """

    failed = Signal(object, str)
    interrupted = Signal(int)
    called = Signal()

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._preferences, self._window = session, preferences, window
        self._instance = SingleInstance(self)
        self._instance.called.connect(self.called)
        self._open: Path | None = None
        self._awaited: Path | None = None

    def choose_table(self) -> Path | None:
        """Let a person choose a table."""
        readable = " ".join(f"*{suffix}" for suffix in READABLE)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Choose a table"), "", self.tr("Tables ({suffixes})").format(suffixes=readable)
        )
        return Path(chosen) if chosen else None

    def choose_project(self) -> Path | None:
        """Let a person choose a project."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a project"),
            str(self._preferences.projects_folder),
            self.tr("Projects (*.rddg)"),
        )
        return Path(chosen) if chosen else None

    def import_table(self, path: Path) -> None:
        """Show how a table is read, and make a project from it if a person agrees."""
        dialog = ImportDialog(path, self._session.background, self._window)

        def make() -> None:
            if (table := dialog.table) is not None:
                self._do(lambda: self._made(table))

        dialog.accepted.connect(make)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make_example(self, name: str) -> None:
        """Make a project from an example."""
        example = EXAMPLES[name]

        def with_target(project: Project) -> Project:
            settings = replace(project.draft().settings, target=example.target, rare_class=example.rare_class)
            project.change_draft(replace(project.draft(), settings=settings))
            return project

        self._do(lambda: with_target(self._made(example.as_read())))

    def open(self, path: Path) -> None:
        """Open a project file."""
        # A double click may tell of itself twice.
        if path == self._awaited or (self._session.project is not None and self._session.project.path == path):
            return
        if self._instance.call(path):
            self.failed.emit(
                ProjectError(
                    self.tr("{name} is open in another window.").format(name=path.name),
                    self.tr("A project has one writer at a time, so that nothing gets lost."),
                    self.tr("Go on in that window; it has come to the front."),
                ),
                "",
            )
            return
        self._awaited = path
        work = self._do(lambda: Project.open(path))
        for end in (work.done, work.failed):
            end.connect(self._forget_awaited)

    def move(self, path: Path) -> None:
        """Move the open project to another place, under another name."""
        project = self._session.project
        assert project is not None
        former = project.path
        # Nothing can be done with it meanwhile.
        self.close_project()

        def moved() -> Project:
            try:
                _move(former, path)
            except OSError as error:
                raise ProjectError(
                    "The project could not be moved: {reason}.",
                    "It is where it was, complete.",
                    "Choose another place, where you may write and where there is room.",
                    reason=error.strerror,
                ) from error
            try:
                return Project.open(path)
            except RddgError:
                # It cannot be used there: some drives in the network lock no files.
                _move(path, former)
                raise

        def open_former(error: RddgError) -> None:
            def show(project: Project) -> None:
                self._show(project)
                # Last: a project that is opened takes the message of the former one from the window.
                self.failed.emit(error, "")

            self._do(lambda: Project.open(former), show)

        self._session.background.do(moved, self._show).failed.connect(open_former)

    def close_project(self) -> None:
        """Leave the project."""
        self.forget_open()
        self._session.show_project(None)

    def forget_open(self) -> None:
        """The project is left as it should be, not by a crash."""
        self._instance.answer_for(None)
        if self._open is not None:
            self._preferences.note_closed(self._open)
            self._open = None

    def _made(self, table: Table) -> Project:
        """A new project under a name that is not taken."""
        folder = self._preferences.projects_folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectError(
                "The folder {folder} for new projects could not be made: {reason}.",
                "No project was made; the table is as it was.",
                "Choose another folder in the preferences.",
                folder=folder,
                reason=error.strerror,
            ) from error
        stem = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "-", Path(table.name).stem).strip(" .") or "project"
        names = (f"{stem}{number}" for number in ("", *(f" {number}" for number in range(2, 10_000))))
        path = next(path for name in names if not (path := folder / f"{name}{SUFFIX}").exists())
        return Project.create_draft(path, table)

    def _do(self, make: Callable[[], Project], show: Callable[[Project], None] | None = None) -> Work:
        work = self._session.background.do(make, show or self._show)
        work.failed.connect(lambda error: self.failed.emit(error, ""))
        return work

    @Slot()
    def _forget_awaited(self) -> None:
        self._awaited = None

    @Slot(object)
    def _show(self, project: Project) -> None:
        if self._session.is_closing:
            project.close()
            return
        if self._session.is_busy:
            project.close()
            self.failed.emit(
                ProjectError(
                    self.tr("Meanwhile, something was begun in the project that is open."),
                    self.tr("It goes on, and {name} was not opened.").format(name=project.path.name),
                    self.tr("Open it once that has ended."),
                ),
                "",
            )
            return
        self.forget_open()
        self._session.show_project(project)
        self._open = project.path
        self._instance.answer_for(project.path)
        self._preferences.remember(project.path)
        self._preferences.note_open(project.path)
        runs = project.runs()
        if runs and runs[-1].finished is None and runs[-1].rows:
            self.interrupted.emit(runs[-1].rows)


def _move(former: Path, path: Path) -> None:
    """Move a file within a disk at once; to another one by a copy that is complete before the former one goes."""
    try:
        former.replace(path)
    except OSError:
        unfinished = path.with_name(path.name + ".part")
        try:
            shutil.copy2(former, unfinished)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        former.unlink()
