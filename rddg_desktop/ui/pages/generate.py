"""The page on which rows are made: settings, the run as it goes, and what came of it."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from rddg_desktop.engine.events import BatchDone, Calibrated, Event, Notice, RowsWritten, RunDone
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.notices import notice_text
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.generate.calibration import CalibrationTab
from rddg_desktop.ui.generate.feedback import FeedbackTab
from rddg_desktop.ui.generate.fields import Section
from rddg_desktop.ui.generate.history import CalibrationFacts, History, read_calibration, read_history
from rddg_desktop.ui.generate.progress import ProgressTab
from rddg_desktop.ui.generate.refused import RefusedTab
from rddg_desktop.ui.generate.rows import RowsTab
from rddg_desktop.ui.generate.settings import SettingsPanel
from rddg_desktop.ui.generate.status import RunStatus, Standing
from rddg_desktop.ui.generate.tab import Tab
from rddg_desktop.ui.generate.wanted import WantedDialog
from rddg_desktop.ui.pages.notes import obstacle_text
from rddg_desktop.ui.pages.page import Page
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE
from rddg_desktop.ui.words import progress_text

# Milliseconds from one drawing of the figures to the next, at least.
REFRESH_INTERVAL = 500


class GeneratePage(Page):
    """Where rows are made.

    Args:
        session: The session.
        parent: Owner.

    Signals:
        models_wanted: A person wants to choose the model.
    """

    models_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._history: History | None = None
        # Not known while the engine changes it.
        self._standing: Standing | None = None
        self._is_unread = True
        self._reading: Work | None = None
        # What happened while the history was being read, which may have missed it.
        self._early: list[Event] = []
        self._notices: list[str] = []
        self._has_newer_rules = False
        self._is_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_INTERVAL)
        self._timer.timeout.connect(self._refresh)
        self.dialog: WantedDialog | None = None
        self._make_buttons()
        self._make_parts()
        self._lay_out()
        self._connect()
        self._settings.unfold(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words of the page."""
        self.explain(
            self.tr("Generate"),
            self.tr("New rows are written batch by batch, and each batch is compared with the real rows."),
            self.tr(
                "Rows are made in batches. A few real rows are shown for each one, and the rows that come back are "
                "checked: those that are impossible, copies of real rows, or against a rule are not kept.\n\n"
                "Then the batch is measured against the real rows. What is off is corrected in the next one, so that "
                "the rows as a whole come nearer to the table than a model would by itself.\n\n"
                "Every batch is kept as soon as it is complete. You can stop at any time and go on later."
            ),
        )
        self.make.setText(self.tr("&Make rows"))
        self.resume.setText(self.tr("&Resume"))
        self.as_begun.setText(self.tr("&Go on with the run as it was begun"))
        self.anew.setText(self.tr("&Begin a new run with the changed settings"))
        self.change.setText(self.tr("C&hange the mix or the rules…"))
        self.stop.setToolTip(self.tr("Every batch that is complete is kept, and the run can go on later."))
        self.go_on.setText(self.tr("&Continue"))
        self.take_rules.setText(self.tr("&Use them from the next batch on"))
        self._newer_rules.setText(self.tr("The rules were changed. This run still follows the former ones."))
        self.settings.retranslate()
        self._settings.set_title(self.tr("Settings"))
        self.tabs.setAccessibleName(self.tr("Figures and rows of the run"))
        titles = (
            self.tr("Progress"),
            self.tr("Calibration"),
            self.tr("Rows"),
            self.tr("Feedback"),
            self.tr("Refused"),
        )
        for place, (tab, title) in enumerate(zip(self._all_tabs, titles, strict=True)):
            tab.retranslate()
            self.tabs.setTabText(place, title)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Show what has come meanwhile."""
        super().showEvent(event)
        self._read()
        self._read_standing()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - a name of Qt
        """Draw nothing that nobody sees."""
        self._timer.stop()
        super().hideEvent(event)

    # How it is made.

    def _make_buttons(self) -> None:
        self.make, self.resume, self.as_begun, self.anew = (QPushButton() for _ in range(4))
        self.change, self.pause, self.stop, self.go_on = (QPushButton() for _ in range(4))
        self.take_rules = QPushButton()
        for button in (self.change, self.stop, self.pause, self.resume, self.make, self.go_on):
            self.buttons.addWidget(button)
        for button in (self.make, self.resume, self.anew, self.go_on):
            button.setDefault(True)

    def _make_parts(self) -> None:
        self.status = RunStatus(self.session)
        self._choice = QWidget()
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, SPACE, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.as_begun)
        row.addWidget(self.anew)
        row.addStretch()
        self._newer_rules = QLabel(wordWrap=True)
        self._rules_row = QWidget()
        row = QHBoxLayout(self._rules_row)
        row.setContentsMargins(0, SPACE, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._newer_rules, 1)
        row.addWidget(self.take_rules)
        self.settings = SettingsPanel(self.session)
        self._settings = Section(self.settings)
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setContentsMargins(WIDE, 0, 0, 0)
        self._notes = Section(self.told)
        self.progress, self.calibration, self.refused = ProgressTab(), CalibrationTab(), RefusedTab()
        self.rows, self.feedback = RowsTab(self.session), FeedbackTab(self.session)
        self._all_tabs: tuple[Tab, ...] = (self.progress, self.calibration, self.rows, self.feedback, self.refused)
        self.tabs = QTabWidget()
        for tab in self._all_tabs:
            self.tabs.addTab(tab, "")

    def _lay_out(self) -> None:
        status = QVBoxLayout()
        status.setSpacing(NARROW)
        for part in (self.status, self._choice, self._rules_row):
            status.addWidget(part)
        self.body.addLayout(status)
        self.body.addWidget(self._settings)
        self.body.addWidget(self._notes)
        self.body.addWidget(self.tabs, 1)
        self.body.addStretch()

    def _connect(self) -> None:
        session = self.session
        self.make.clicked.connect(self._run)
        self.anew.clicked.connect(self._run)
        self.resume.clicked.connect(session.go_on)
        self.as_begun.clicked.connect(session.go_on)
        self.pause.clicked.connect(session.pause_or_go_on)
        self.stop.clicked.connect(session.stop)
        self.change.clicked.connect(self._ask_what_is_wanted)
        self.take_rules.clicked.connect(lambda: session.change_in_the_middle(lambda _: None))
        self.go_on.clicked.connect(self.continued)
        self.settings.models_wanted.connect(self.models_wanted)
        self.tabs.currentChanged.connect(self._show_tab)
        session.opened.connect(self._forget)
        session.run_changed.connect(self._follow_run)
        session.draft_changed.connect(self._show)
        session.rules_changed.connect(self._see_newer_rules)
        session.stages_changed.connect(self._read_standing)
        session.activity_changed.connect(self._see_activity)
        session.progressed.connect(self._see_progress)
        session.happened.connect(self._hear)

    # What is read of the project.

    @Slot()
    def _forget(self) -> None:
        """Know nothing of another project."""
        self._standing = None
        self._notices.clear()
        self._settings.unfold(True)
        self._unread()

    @Slot()
    def _follow_run(self) -> None:
        """Show another run, or the current one after a change."""
        self._notices.clear()
        self._has_newer_rules = False
        self._settings.unfold(False)
        self._unread()

    @property
    def _is_working(self) -> bool:
        """Whether rows are being made, or this is being prepared."""
        return self.session.activity in (Activity.PREPARING, Activity.RUNNING)

    def _unread(self) -> None:
        if self._reading is not None:
            self._reading.drop()
            self._reading = None
        self._history = None
        self._early.clear()
        self.status.lines = 0
        self._is_unread = True
        self._read()
        self._show()

    def _read(self) -> None:
        """Read the history of the current run, if anybody sees the page and it is not known."""
        if self._is_unread and self.isVisible() and self.session.project is not None:
            self._is_unread = False
            self._reading = self.session.read(read_history, self._take_history)
            self._reading.failed.connect(self._fail_reading)

    def _take_history(self, history: History | None) -> None:
        self._reading = None
        self._history = history
        if history is not None:
            # A run may stand that was begun for its core set or its rules alone.
            self._settings.unfold(not history.batches and not self._is_working)
        early, self._early = self._early, []
        for event in early:
            self._hear(event)
        self._show()

    @Slot()
    def _fail_reading(self) -> None:
        """Try again when the page is shown next; the session says why."""
        self._reading = None
        self._early.clear()
        self._is_unread = True

    @Slot()
    def _read_standing(self) -> None:
        if self.isVisible() and self.session.project is not None and not self._is_working:
            self.session.read(Standing.of, self._take_standing)

    def _take_standing(self, standing: Standing) -> None:
        if not self._is_working:
            self._standing = standing
            self._show()

    # What happens.

    @Slot(object)
    def _hear(self, event: Event) -> None:
        match event:
            case Notice(text):
                self._notices.append(text)
                self._show_notices()
            case RowsWritten():
                self.status.lines = event.lines
                self._show_status()
            case BatchDone() | Calibrated() | RunDone() if self._reading is not None:
                self._early.append(event)
            case BatchDone(batch) if self._history is not None:
                self.status.lines = 0
                self._history.add(batch)
                self._show_later()
            case Calibrated() if self._history is not None:
                self._history.start = event.calibration.online
                self.session.read(read_calibration, self._take_calibration)
            case RunDone() if self._history is not None:
                self._history.finish(event)
            case _:
                pass

    def _take_calibration(self, facts: CalibrationFacts) -> None:
        if self._history is not None:
            self._history.calibration = facts
            self._show_later()

    @Slot(object)
    def _see_progress(self, progress: Progress) -> None:
        self.status.doing = progress_text(progress)
        self._show_status()

    @Slot()
    def _see_activity(self) -> None:
        if self.session.activity is Activity.NOTHING:
            self._has_newer_rules = False
            self.status.doing = ""
        elif self._is_working:
            self._standing = None
        self._show()

    @Slot()
    def _see_newer_rules(self) -> None:
        self._has_newer_rules = self.session.activity is Activity.RUNNING
        self._show_status()

    # What a person does.

    @Slot()
    def _run(self) -> None:
        self.session.run()

    @Slot()
    def _ask_what_is_wanted(self) -> None:
        history = self._history
        assert history is not None
        dialog = WantedDialog(
            *history.asked,
            history.classes,
            lambda rows, mix: history.training.quotas(rows, mix, history.classes),
            self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._want(dialog))
        self.dialog = dialog
        dialog.open()

    def _want(self, dialog: WantedDialog) -> None:
        rows, mix = dialog.rows, dialog.mix
        self.session.change_in_the_middle(lambda project: project.change_wanted(rows, mix), ends_pause=True)

    # What is shown.

    def _show_later(self) -> None:
        """Show the figures soon, and not more often than a person can follow."""
        self._is_stale = True
        if self.isVisible() and not self._timer.isActive():
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self._show()
            self._timer.start()

    def _show(self) -> None:
        if not self.isVisible() or self.session.project is None:
            return
        self._show_buttons()
        self._show_status()
        self._show_notices()
        history = self._history
        self.tabs.setVisible(history is not None and (bool(history.batches) or history.calibration is not None))
        self._show_tab()

    @Slot()
    def _show_tab(self) -> None:
        if self._history is not None and self.tabs.isVisible():
            self._all_tabs[self.tabs.currentIndex()].show_history(self._history)

    def _show_buttons(self) -> None:
        session, standing = self.session, self._standing
        is_idle = session.activity is Activity.NOTHING
        is_running = session.activity is Activity.RUNNING
        has_rows = self._history is None or bool(self._history.batches)
        is_interrupted = standing is not None and standing.is_interrupted and has_rows
        is_done = standing is not None and standing.is_done
        self.pause.setText(self.tr("&Go on") if session.is_paused else self.tr("&Pause"))
        self.stop.setText(self.tr("Stopping…") if session.is_stopping else self.tr("S&top"))
        for button in (self.pause, self.stop):
            button.setEnabled(not session.is_stopping)
        shown = {
            self.make: standing is not None and not is_interrupted and not is_done,
            self.resume: standing is not None and is_interrupted and standing.follows_draft,
            self._choice: standing is not None and is_interrupted and not standing.follows_draft,
            self.pause: is_running,
            self.stop: self._is_working,
            self.change: self._history is not None and (is_running or is_interrupted),
            self.go_on: is_done,
        }
        for part, is_shown in shown.items():
            part.setVisible(is_shown)
        self.make.setEnabled(is_idle and session.obstacle is None)
        self.anew.setEnabled(session.obstacle is None)
        for button in (self.make, self.anew):
            button.setToolTip(obstacle_text(session))
        for part in (self.resume, self._choice):
            part.setEnabled(is_idle)
        self.change.setEnabled(is_idle or (is_running and not session.is_stopping))
        self.settings.setEnabled(not self._is_working)

    def _show_status(self) -> None:
        if not self.isVisible() or self.session.project is None:
            return
        self.status.show_run(self._history, self._standing)
        self._rules_row.setVisible(self._has_newer_rules)

    def _show_notices(self) -> None:
        notices = [*(self._history.notices if self._history is not None else ()), *self._notices]
        self._notes.setVisible(bool(notices))
        self._notes.set_title(self.tr("%Ln notice(s)", "", len(notices)))
        self.told.setText("\n".join(f"• {notice_text(text)}" for text in notices))
