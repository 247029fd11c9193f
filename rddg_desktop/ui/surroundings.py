"""What stands around the pages: the header, always in view, and the footer while something is under way."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.models.library import Library
from rddg_desktop.project.stages import WorkStage
from rddg_desktop.ui.dialogs.network import lock_state
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, heading_font
from rddg_desktop.ui.widgets.lock import LockIndicator
from rddg_desktop.ui.widgets.progress import ProgressRow
from rddg_desktop.ui.words import progress_text

#: Seconds of a stage before its time left is told: earlier it would be a guess.
SURE_AFTER = 3.0


class Header(QWidget):
    """The name of the project, whether it is saved, the model in use, and the lock.

    Signals:
        models_wanted: A person wants to see the models.
        network_wanted: A person wants to see what may leave the computer.
    """

    models_wanted = Signal()
    network_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_saved = True
        self._name, self._saved = QLabel(textFormat=Qt.TextFormat.PlainText), QLabel()
        self._name.setFont(heading_font(self.font()))
        self._saved.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.model, self.lock = QToolButton(autoRaise=True), LockIndicator()
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        row.setSpacing(WIDE)
        row.addWidget(self._name)
        row.addWidget(self._saved)
        row.addStretch()
        row.addWidget(self.model)
        row.addWidget(self.lock)
        self.model.clicked.connect(self.models_wanted)
        self.lock.clicked.connect(self.network_wanted)
        for changed in (session.opened, session.draft_changed, session.run_changed):
            changed.connect(self.refresh)
        session.saved.connect(self._take_saved)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the project as it is."""
        project = self._session.project
        self.setVisible(project is not None)
        if project is None:
            return
        self._name.setText(project.path.stem)
        self._saved.setText(self.tr("All changes are saved") if self._is_saved else self.tr("A change is not saved"))
        # No dots behind it, as buttons have that open a dialog: it would look like a name that is cut off.
        self.model.setText(self.tr("Model: {name}").format(name=model_name(self._session)))
        self.model.setToolTip(self.tr("The model that writes the rows"))
        self.lock.setToolTip(self.tr("What may leave this computer, and what did"))
        host = lock_state(project)
        if host:
            self.lock.show_host(host)
        else:
            self.lock.show_offline()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    @Slot(bool)
    def _take_saved(self, is_saved: bool) -> None:
        self._is_saved = is_saved
        self.refresh()


class Footer(QWidget):
    """How far the engine is, seen while it is at work; with ways to pause and to stop it, unless the page has them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._progress: Progress | None = None
        # When the stage was seen first, and how far it was then: what was done before cost no time now.
        self._began, self._done_before = time.monotonic(), 0
        self._paused: float | None = None
        self._page = WorkStage.DATA
        self._row, self._stop, self._pause = ProgressRow(has_cancel=False), QPushButton(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, NARROW, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._row, 1)
        row.addWidget(self._stop)
        row.addWidget(self._pause)
        self._stop.clicked.connect(session.stop)
        self._pause.clicked.connect(session.pause_or_go_on)
        session.activity_changed.connect(self._show_activity)
        session.progressed.connect(self._show_progress)
        self._show_activity()

    def show_page(self, stage: WorkStage) -> None:
        """Go with the page of another stage."""
        self._page = stage
        self._show_activity()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_activity()

    @Slot()
    def _show_activity(self) -> None:
        activity = self._session.activity
        self._leave_out_pause()
        if activity is Activity.NOTHING:
            self._progress = None
        self.setVisible(activity is not Activity.NOTHING)
        # The page on which rows are made has buttons of its own for the run.
        is_of_page = self._page is WorkStage.GENERATE and activity in (Activity.PREPARING, Activity.RUNNING)
        for button in (self._pause, self._stop):
            button.setVisible(not is_of_page)
        self._pause.setEnabled(activity in (Activity.RUNNING, Activity.JUDGING) and not self._session.is_stopping)
        self._pause.setText(self.tr("&Go on") if self._session.is_paused else self.tr("&Pause"))
        self._stop.setEnabled(not self._session.is_stopping)
        self._stop.setText(self.tr("Stopping…") if self._session.is_stopping else self.tr("S&top"))
        self._show()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._progress is None or progress.stage != self._progress.stage:
            self._began, self._done_before = time.monotonic(), progress.done
        self._progress = progress
        self._show()

    def _leave_out_pause(self) -> None:
        """Count no time in which nothing is done."""
        if self._session.is_paused:
            self._paused = self._paused or time.monotonic()
        elif self._paused is not None:
            self._began += time.monotonic() - self._paused
            self._paused = None

    def _show(self) -> None:
        progress = self._progress
        if progress is None:
            self._row.show_progress(self.tr("Getting ready"))
            return
        share = progress.done / progress.total if progress.total > 1 else None
        spent, done = time.monotonic() - self._began, progress.done - self._done_before
        left = spent * (progress.total - progress.done) / done if done > 0 and spent > SURE_AFTER else None
        text = progress_text(progress)
        if self._session.is_paused:
            text, left = self.tr("{doing} (paused)").format(doing=text), None
        self._row.show_progress(text, share, left)


def model_name(session: Session) -> str:
    """What the model is called that the rows of the next run are to come from."""
    choice = session.draft.model
    if choice.endpoint is not None:
        return str(choice.endpoint["model"])
    return Path(choice.named).stem if choice.named else Library().default()
