"""The window: the rail, the pages, and what leads from one to the other."""

import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from pyqtgraph.util.garbage_collector import GarbageCollector
from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.events import Event, Notice
from rddg_desktop.errors import RddgError, StoppedError
from rddg_desktop.network import NetworkClosedError
from rddg_desktop.notices import notice_text
from rddg_desktop.project.stages import WorkStage
from rddg_desktop.project.store import SUFFIX
from rddg_desktop.ui import logs
from rddg_desktop.ui.dialogs.about import AboutDialog
from rddg_desktop.ui.dialogs.api import ApiDialog
from rddg_desktop.ui.dialogs.consent import ConsentDialog
from rddg_desktop.ui.dialogs.models import ModelsDialog
from rddg_desktop.ui.dialogs.network import NetworkDialog
from rddg_desktop.ui.dialogs.palette import CommandPalette
from rddg_desktop.ui.dialogs.preferences import PreferencesDialog
from rddg_desktop.ui.dialogs.updates import UpdatesDialog
from rddg_desktop.ui.edits import told_edit
from rddg_desktop.ui.language import Language
from rddg_desktop.ui.menus import Menus
from rddg_desktop.ui.opening import Opening
from rddg_desktop.ui.pages.core_set import CoreSetPage
from rddg_desktop.ui.pages.data import DataPage
from rddg_desktop.ui.pages.evaluate import EvaluatePage
from rddg_desktop.ui.pages.export import ExportPage
from rddg_desktop.ui.pages.generate import GeneratePage
from rddg_desktop.ui.pages.page import Page
from rddg_desktop.ui.pages.rules import RulesPage
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.running import why_nothing_runs
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.surroundings import Footer, Header
from rddg_desktop.ui.theme import NARROW, SPACE, Appearance
from rddg_desktop.ui.wakefulness import Wakefulness
from rddg_desktop.ui.welcome import Welcome
from rddg_desktop.ui.widgets.banner import Banner, Offer
from rddg_desktop.ui.widgets.rail import StageRail
from rddg_desktop.updates import announcements

PAGES: dict[WorkStage, Callable[[Session], Page]] = {
    WorkStage.DATA: DataPage,
    WorkStage.CORE_SET: CoreSetPage,
    WorkStage.RULES: RulesPage,
    WorkStage.GENERATE: GeneratePage,
    WorkStage.EVALUATE: EvaluatePage,
    WorkStage.EXPORT: ExportPage,
}
#: Seconds of work from which on its end is worth a notification, and milliseconds that this is seen.
LONG, SEEN = 20.0, 10_000


class MainWindow(QMainWindow):
    """The window of the program. It is gone once it was closed and what was under way has come to rest.

    Args:
        preferences: What a person has chosen for the program.
        appearance: Makes it light or dark.
        language: Makes it speak.
    """

    def __init__(self, preferences: Preferences, appearance: Appearance, language: Language) -> None:
        super().__init__()
        self._preferences, self._appearance, self._speaker = preferences, appearance, language
        self.session = Session(self)
        self.opening = Opening(self.session, preferences, self)
        self.menus = Menus(self.menuBar(), preferences, self)
        self._wakefulness = Wakefulness(self.session.background)
        self._is_closed = False
        self._afterwards: Callable[[], object] | None = None
        self._was_busy, self._work_began = False, time.monotonic()
        self._pages: dict[WorkStage, Page] = {}
        self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
        # From now on in this thread alone: elsewhere, parts of the window would be taken down under the feet of Qt.
        self._garbage = GarbageCollector(interval=1.0)
        self._make_parts()
        self._connect()
        self.setAcceptDrops(True)
        self._retranslate()
        self._show_project()
        self.resize(1180, 780)
        self.restoreGeometry(preferences.geometry)

    def _make_parts(self) -> None:
        self.header, self.footer = Header(self.session), Footer(self.session)
        self.banner, self.notice = Banner(), Banner()
        self.rail, self.run_all = StageRail(), QPushButton()
        self.run_all_obstacle = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.run_all_obstacle.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        side = QVBoxLayout()
        side.setContentsMargins(SPACE, 0, 0, SPACE)
        side.addWidget(self.rail, 1)
        side.addWidget(self.run_all)
        side.addWidget(self.run_all_obstacle)
        self.pages = QStackedWidget()
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NARROW)
        row.addLayout(side)
        row.addWidget(self.pages, 1)
        self.welcome = Welcome(self._preferences)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.welcome)
        self._middle.addWidget(work)
        everything = QWidget()
        column = QVBoxLayout(everything)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.banner, self.notice):
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(self.footer)
        self.setCentralWidget(everything)

    def _connect(self) -> None:
        session, menus, opening = self.session, self.menus, self.opening
        session.opened.connect(self._show_project)
        session.draft_changed.connect(self._show_stages)
        session.stages_changed.connect(self._show_stages)
        session.activity_changed.connect(self._show_activity)
        session.happened.connect(self._hear_event)
        session.run_ended.connect(self._tell_end)
        session.judged.connect(self._tell_end)
        session.noticed.connect(self.notice.show_notice)
        session.consent_wanted.connect(self._ask_consent)
        session.failed.connect(self.show_failure)
        session.broken.connect(self.show_defect)
        session.closed.connect(self._finish_closing)
        opening.failed.connect(self.show_failure)
        opening.interrupted.connect(self._offer_resumption)
        opening.called.connect(self._come_to_front)
        self.rail.chosen.connect(self._turn_to)
        self.welcome.broken.connect(session.hear_exception)
        self.welcome.table_wanted.connect(self._choose_table)
        self.welcome.project_wanted.connect(self._choose_project)
        self.welcome.project_chosen.connect(self.open_file)
        self.welcome.example_chosen.connect(lambda name: self._leaving(partial(opening.make_example, name)))
        self.header.models_wanted.connect(self.show_models)
        self.header.network_wanted.connect(self._show_network)
        self.run_all.clicked.connect(menus["run_all"].trigger)
        menus.project_chosen.connect(self.open_file)
        session.undo_stack.indexChanged.connect(self._name_commands)
        for name, act in {
            "new": self._choose_table,
            "open": self._choose_project,
            "move": self._choose_place,
            "close_project": lambda: self._leaving(opening.close_project),
            "quit": self.close,
            "undo": session.undo_stack.undo,
            "redo": session.undo_stack.redo,
            "preferences": self._show_preferences,
            "run_all": session.run_all,
            "pause": session.pause_or_go_on,
            "stop": session.stop,
            "full_screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "models": self.show_models,
            "api": self._show_api,
            "network": self._show_network,
            "palette": self._show_palette,
            "why": self._show_why,
            "logs": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs.log_folder()))),
            "updates": lambda: UpdatesDialog(announcements(), self).open(),
            "about": self._show_about,
            **{stage.name.lower(): partial(self.rail.choose, stage) for stage in WorkStage},
        }.items():
            menus[name].triggered.connect(lambda _=False, act=act: act())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # The project.

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open a project, or make one from a table; not under a dialog, nor while the window closes."""
        if not self.isEnabled() or QApplication.activeModalWidget() is not None:
            self._come_to_front()
        elif path.suffix == SUFFIX:
            self._leaving(lambda: self.opening.open(path))
        else:
            self._leaving(lambda: self.opening.import_table(path))

    @Slot()
    def _choose_table(self) -> None:
        if chosen := self.opening.choose_table():
            self.open_file(chosen)

    @Slot()
    def _choose_project(self) -> None:
        if chosen := self.opening.choose_project():
            self.open_file(chosen)

    @Slot()
    def _choose_place(self) -> None:
        assert self.session.project is not None
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Move or rename the project"),
            str(self.session.project.path),
            self.tr("Projects (*.rddg)"),
        )
        if chosen:
            path = Path(chosen)
            self.opening.move(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def _leaving(self, act: Callable[[], object]) -> None:
        """Do something that leaves the present project; what is under way is stopped first, if a person agrees."""
        if not self.session.is_busy:
            act()
        elif self._agrees_to_stop():
            if self.session.is_busy:
                self._afterwards = act
                self.session.stop()
            else:
                # It came to its end while the question was there.
                act()

    def _agrees_to_stop(self) -> bool:
        asked = QMessageBox(self)
        asked.setIcon(QMessageBox.Icon.Question)
        asked.setWindowTitle(self.tr("Something is under way"))
        asked.setText(self.tr("The engine is still at work. Stop it?"))
        asked.setInformativeText(
            self.tr("Every complete batch is kept, and a run can go on later exactly where it stood.")
        )
        stop = asked.addButton(self.tr("&Stop it"), QMessageBox.ButtonRole.AcceptRole)
        stay = asked.addButton(self.tr("&Let it go on"), QMessageBox.ButtonRole.RejectRole)
        asked.setDefaultButton(stay)
        asked.setEscapeButton(stay)
        asked.exec()
        return asked.clickedButton() is stop

    @Slot()
    def _show_project(self) -> None:
        project = self.session.project
        self.banner.hide()
        self.notice.hide()
        self._middle.setCurrentIndex(0 if project is None else 1)
        self.menus.show_project(project is not None)
        self.setWindowTitle("RDDG Desktop" if project is None else f"{project.path.stem} – RDDG Desktop")
        self._name_commands()
        self._show_activity()
        if project is not None:
            self._make_pages()
            self.rail.choose(WorkStage.DATA)
            self._turn_to(WorkStage.DATA)

    def _make_pages(self) -> None:
        """Make the pages when they are needed first: a window without a project comes up sooner."""
        if self._pages:
            return
        for stage, make in PAGES.items():
            page = self._pages[stage] = make(self.session)
            self.pages.addWidget(page)
        for stage, after in pairwise(WorkStage):
            self._pages[stage].continued.connect(lambda after=after: self.rail.choose(after))
        generate = self._pages[WorkStage.GENERATE]
        assert isinstance(generate, GeneratePage)
        generate.models_wanted.connect(self.show_models)

    @Slot(object)
    def _turn_to(self, stage: WorkStage) -> None:
        if self._pages:
            self.menus[stage.name.lower()].setChecked(True)
            self.pages.setCurrentWidget(self._pages[stage])
            self.footer.show_page(stage)

    @Slot(int)
    def _offer_resumption(self, rows: int) -> None:
        assert self.session.project is not None
        run = self.session.project.runs()[-1]
        self.rail.choose(WorkStage.GENERATE)
        said = self.tr("This run stopped after %Ln batch(es), with {rows} of {wanted} rows.", "", run.batches)
        self.notice.show_notice(
            said.format(rows=QLocale().toString(rows), wanted=QLocale().toString(run.settings.rows)),
            self.tr("Every complete batch is kept; what was being written is written anew."),
            Offer(self.tr("Resume"), self.session.go_on),
        )

    # What is under way.

    @Slot()
    def _show_stages(self) -> None:
        session = self.session
        running = session.work_stage if session.is_busy else None
        self.rail.show_states(session.stages, running, is_paused=session.is_paused)
        hindrance = why_nothing_runs(session)
        what_it_does = self.tr("Do everything that is left to do, with the settings as they are")
        for part in (self.menus["run_all"], self.run_all):
            part.setEnabled(not hindrance)
            part.setToolTip(hindrance or what_it_does)
            part.setStatusTip(hindrance or what_it_does)
        self.run_all.setAccessibleDescription(hindrance or what_it_does)
        obstacle = session.obstacle
        self.run_all_obstacle.setVisible(obstacle is not None)
        self.run_all_obstacle.setText(
            self.tr("Choose the target first.")
            if session.project is not None and not session.draft.settings.target
            else self.tr("Data needs attention first.")
        )

    @Slot()
    def _show_activity(self) -> None:
        session = self.session
        is_busy = session.is_busy
        if is_busy and not self._was_busy:
            self._work_began = time.monotonic()
            self.banner.hide()
            self.notice.hide()
        self._was_busy = is_busy
        can_pause = session.activity in (Activity.RUNNING, Activity.JUDGING)
        self.menus["pause"].setEnabled(can_pause and not session.is_stopping)
        self.menus["stop"].setEnabled(is_busy)
        self.menus["move"].setEnabled(session.project is not None and not is_busy)
        self._wakefulness.keep_awake(is_busy and not session.is_paused)
        self._name_commands()
        self._show_stages()
        logs.log_activity(session.activity.name.lower())
        if not is_busy and self._afterwards is not None:
            act, self._afterwards = self._afterwards, None
            QTimer.singleShot(0, self, partial(self._leaving, act))

    @Slot(object)
    def _hear_event(self, event: Event) -> None:
        if isinstance(event, Notice):
            self.notice.show_notice(notice_text(event.text))

    @Slot()
    def _tell_end(self) -> None:
        """Tell a person who looks elsewhere that something long has ended."""
        is_long = time.monotonic() - self._work_began > LONG
        if self.isActiveWindow() or not is_long or not self._preferences.notifies:
            return
        QApplication.alert(self)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray.show()
            # Nothing of the data, not even a name: others may see the screen.
            self._tray.showMessage("RDDG Desktop", self.tr("What was under way is done."))
            QTimer.singleShot(SEEN, self._tray, self._tray.hide)

    @Slot(object)
    def _ask_consent(self, closed: NetworkClosedError) -> None:
        dialog = ConsentDialog(closed, self.session, self)
        dialog.finished.connect(self.header.refresh)
        dialog.open()

    @Slot(object, str)
    def show_failure(self, error: RddgError, details: str = "") -> None:
        """Show an error that the program explains; a run that it ended can go on."""
        project = self.session.project
        offer = None
        if isinstance(error, StoppedError) and project is not None and project.is_interrupted():
            offer = Offer(self.tr("Resume"), self.session.go_on)
        self.banner.show_error(error, f"{details}\n{logs.log_error(error)}".strip(), offer)

    @Slot(str)
    def show_defect(self, details: str) -> None:
        """Say that the program has a defect."""
        self.banner.show_message(
            self.tr("The program has met a defect of its own."),
            self.tr("Everything that was complete is kept in the project."),
            self.tr("Go on, or start it again. Copy the details for those who maintain it; they hold no data."),
            logs.log_defect(details),
        )

    # Dialogs.

    @Slot()
    def show_models(self) -> None:
        """Choose a model."""
        dialog = ModelsDialog(self.session, self)
        dialog.data_wanted.connect(partial(self.rail.choose, WorkStage.DATA))
        dialog.finished.connect(self.header.refresh)
        dialog.open()

    def _show_api(self) -> None:
        dialog = ApiDialog(self.session, self)
        dialog.data_wanted.connect(partial(self.rail.choose, WorkStage.DATA))
        dialog.finished.connect(self.header.refresh)
        dialog.open()

    @Slot()
    def _show_network(self) -> None:
        dialog = NetworkDialog(self.session, self)
        dialog.finished.connect(self.header.refresh)
        dialog.open()

    def _show_preferences(self) -> None:
        PreferencesDialog(self._preferences, self._appearance, self._speaker, self).open()

    def _show_about(self) -> None:
        AboutDialog(self.session.background, self).open()

    def _show_palette(self) -> None:
        palette = CommandPalette((*_of_buttons(self.pages), *self.menus.all()), self)
        palette.command_chosen.connect(lambda action: action.trigger())
        palette.open()

    def _show_why(self) -> None:
        page = self.pages.currentWidget()
        if self.session.project is not None and isinstance(page, Page):
            page.show_why()
        else:
            self._show_about()

    @Slot()
    def _come_to_front(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    # Dropping and closing.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - a name of Qt
        """Take a single file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - a name of Qt
        """Open it."""
        event.acceptProposedAction()
        path = Path(event.mimeData().urls()[0].toLocalFile())
        # After the drop: a question would keep the program waiting that it comes from.
        QTimer.singleShot(0, self, lambda: self.open_file(path))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - a name of Qt
        """Stop what is under way, if a person agrees, and close once it has come to rest."""
        if self._is_closed:
            event.accept()
            return
        event.ignore()
        if self.isEnabled() and (not self.session.is_busy or self._agrees_to_stop()):
            self._preferences.set_geometry(self.saveGeometry())
            self._wakefulness.keep_awake(False)
            self.setEnabled(False)
            self._afterwards = None
            self.session.close()

    @Slot()
    def _finish_closing(self) -> None:
        self.opening.forget_open()
        self.welcome.close_background()
        self._is_closed = True
        self._tray.hide()
        self._garbage.timer.stop()
        self.close()

    # Words.

    def _retranslate(self) -> None:
        self.run_all.setText(self.tr("Run &all"))
        self._show_stages()
        self._name_commands()

    @Slot()
    def _name_commands(self) -> None:
        stack = self.session.undo_stack
        self.menus["undo"].setEnabled(stack.canUndo())
        self.menus["redo"].setEnabled(stack.canRedo())
        undo, redo = told_edit(stack, stack.index() - 1), told_edit(stack, stack.index())
        self.menus.name_all(undo, redo, is_paused=self.session.is_paused)


def _of_buttons(page: QWidget) -> list[QAction]:
    """What the buttons of a page do that can be pressed now."""
    actions = []
    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.isEnabled() and button.text() and button.menu() is None:
            action = QAction(button.text(), button)
            action.triggered.connect(button.click)
            actions.append(action)
    return actions
