"""The page on which the rows are judged: do they help, do they look right, do they leak?"""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.formatting import decimal_text, moment_text, sentences_text
from rddg_desktop.ui.judgement.help import HelpPanel
from rddg_desktop.ui.judgement.likeness import LikenessPanel
from rddg_desktop.ui.judgement.reading import Findings, Overview, Pictures, read_overview, read_pictures
from rddg_desktop.ui.judgement.secrets import SecretsPanel
from rddg_desktop.ui.judgement.topic import Panel
from rddg_desktop.ui.pages.page import ReadingPage
from rddg_desktop.ui.report_button import PreviewButton
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.theme import NARROW, SPACE
from rddg_desktop.ui.widgets.why import WhyButton
from rddg_desktop.ui.words import stage_text

# Columns that are seen without scrolling where some are to be chosen.
SEEN_COLUMNS = 6

_PANELS: tuple[type[Panel], ...] = (HelpPanel, LikenessPanel, SecretsPanel)


class EvaluatePage(ReadingPage):
    """Has the rows judged, and shows what was found out in three parts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._overview: Overview | None = None
        self._pictures: Pictures | None = None
        self._computing = ""
        self.preview = PreviewButton(session)
        self.judge, self.go_on = QPushButton(), QPushButton()
        self.state = words_label()
        self.options = QToolButton(autoRaise=True)
        self.options.setCheckable(True)
        self.options.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.quick = QCheckBox()
        self._columns_label, self._columns_why = QLabel(), WhyButton("", "")
        self.columns = QListWidget()
        self._columns_label.setBuddy(self.columns)
        self.parts = QTabBar(drawBase=True, expanding=False)
        # Made when they are first seen, a chart in each turn of the event loop: so many take a while to make.
        self._panels: dict[int, Panel] = {}
        self._unfinished: dict[int, Iterator[Panel | None]] = {}
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._make_on)
        self._lay_out()
        self.judge.clicked.connect(self._judge)
        self.go_on.clicked.connect(self.continued)
        self.options.toggled.connect(self._show_options)
        self.parts.currentChanged.connect(self._show_part)
        session.opened.connect(self._forget)
        for changed in (session.run_changed, session.run_left, session.judged):
            changed.connect(self.read_again)
        session.stages_changed.connect(self._show_state)
        session.activity_changed.connect(self._show_state)
        session.progressed.connect(self._hear_progress)
        self.retranslate()
        self._forget()

    def retranslate(self) -> None:
        """Set all words of the page."""
        self.explain(
            self.tr("Evaluate"),
            self.tr("Find out what the rows are good for, how like real rows they are, and what they give away."),
            self.tr(
                "Rows that look right need not help, and rows that help may be copies of people. So three questions "
                "are asked, each by people who were held out: neither the method nor a classifier has seen them.\n\n"
                "Every figure stands beside what real rows, simple ways of balancing, or chance would bring, with an "
                "interval that says how sure it is. No figure says that rows are safe to give away."
            ),
        )
        self.preview.setText(self.tr("Previe&w the report…"))
        self.judge.setText(self.tr("&Judge the rows"))
        self.go_on.setText(self.tr("&Continue"))
        self.options.setText(self.tr("&Options"))
        self.quick.setText(self.tr("&Quick look: one attempt of each classifier, and no trial of how many rows to add"))
        self._columns_label.setText(self.tr("Columns by which a perso&n might be recognised:"))
        self._columns_why.explain(
            self.tr("Columns by which a person might be recognised"),
            self.tr(
                "Age, sex and postcode together may point to one person even without a name. Tick such columns, and "
                "the judgement also counts how many rows agree in all of them: the fewer, the easier somebody is "
                "recognised.\n\nWithout any, this is left out; everything else is judged all the same."
            ),
        )
        for place, title in enumerate(
            (self.tr("Do they help?"), self.tr("Do they look right?"), self.tr("Do they leak?"))
        ):
            self.parts.setTabText(place, title)
        self.parts.setAccessibleName(self.tr("Parts of the judgement"))
        for panel in self._panels.values():
            panel.retranslate()
        self._show_state()
        # What was found out is put into words where it is read.
        self.read_again()

    def read_contents(self) -> None:
        """Read what was found out, then what is drawn of the rows."""
        self.read(read_overview, self._take_overview)

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.preview)
        self.buttons.addWidget(self.judge)
        self.buttons.addWidget(self.go_on)
        self.columns.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.columns.setMaximumHeight(SEEN_COLUMNS * (self.fontMetrics().height() + SPACE))
        self._option_fields = QWidget()
        # The list takes no more than it wants, and what is over must not part the lines.
        self._option_fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        fields = QVBoxLayout(self._option_fields)
        fields.setContentsMargins(SPACE, 0, 0, 0)
        fields.setSpacing(NARROW)
        fields.addWidget(self.quick)
        fields.addSpacing(SPACE)
        heading = QHBoxLayout()
        heading.addWidget(self._columns_label)
        heading.addWidget(self._columns_why)
        heading.addStretch()
        fields.addLayout(heading)
        fields.addWidget(self.columns)
        for _ in range(3):
            self.parts.addTab("")
        self.body.addWidget(self.state)
        self.body.addWidget(self.options, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._option_fields)
        self.body.addWidget(self.parts)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.body.addStretch()
        self._show_options(is_open=False)

    @Slot(bool)
    def _show_options(self, is_open: bool) -> None:
        self.options.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._option_fields.setVisible(is_open)

    @Slot()
    def _show_part(self) -> None:
        found, place = self._findings, self.parts.currentIndex()
        self.parts.setVisible(found is not None)
        if found is not None and place in self._panels:
            self._panels[place].show_results(found, self._pictures)
        elif found is not None and self.isVisible():
            self._turns.start()
        for number, panel in self._panels.items():
            panel.setVisible(found is not None and number == place)

    @Slot()
    def _make_on(self) -> None:
        """Make a chart of the part that is chosen, or put the part together, or show it when it is made."""
        place = self.parts.currentIndex()
        if place in self._panels:
            self._turns.stop()
            self._show_part()
            return
        panel = next(self._unfinished.setdefault(place, _PANELS[place].steps()))
        if panel is not None:
            del self._unfinished[place]
            panel.hide()
            panel.retranslate()
            self._place.addWidget(panel)
            self._panels[place] = panel

    @property
    def panel(self) -> Panel | None:
        """The part that is seen; None as long as there is nothing to see."""
        return None if self._findings is None else self._panels.get(self.parts.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - a name of Qt
        """Make what was not made while the page was not seen."""
        super().showEvent(event)
        self._show_part()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - a name of Qt
        """Make nothing that nobody sees."""
        self._turns.stop()
        super().hideEvent(event)

    @property
    def _findings(self) -> Findings | None:
        return None if self._overview is None else self._overview.findings

    # Reading.

    @Slot()
    def _forget(self) -> None:
        self._overview = self._pictures = None
        self.columns.clear()
        self.forget()
        self._show_state()

    def _take_overview(self, overview: Overview) -> None:
        former, self._overview = self._overview, overview
        if former is None or former.columns != overview.columns:
            self._offer_columns(overview.columns)
        found = overview.findings
        if found is not None:
            self.read(lambda project: read_pictures(project, found.run), self._take_pictures)
        self._show_state()

    def _take_pictures(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._show_part()

    def _offer_columns(self, names: tuple[str, ...]) -> None:
        self.columns.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.columns.addItem(item)

    # Judging.

    @Slot()
    def _judge(self) -> None:
        items = (self.columns.item(place) for place in range(self.columns.count()))
        chosen = tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)
        self._computing = ""
        self.session.judge(quick=self.quick.isChecked(), quasi_identifiers=chosen)

    @Slot(object)
    def _hear_progress(self, progress: Progress) -> None:
        if self.session.activity is Activity.JUDGING and progress.stage != self._computing:
            self._computing = progress.stage
            self._show_state()

    @Slot()
    def _show_state(self) -> None:
        has_rows = self._overview is not None and self._overview.rows > 0
        is_idle = self.session.activity is Activity.NOTHING and not self.session.is_busy
        self.judge.setEnabled(has_rows and is_idle)
        self.preview.setEnabled(has_rows and is_idle)
        is_done = self._state.status is Status.DONE
        self.judge.setDefault(not is_done)
        self.go_on.setDefault(is_done)
        self.go_on.setEnabled(has_rows)
        for part in (self.options, self._option_fields):
            part.setEnabled(self.judge.isEnabled())
        self.state.setText(self._words())
        self._show_part()

    @property
    def _state(self) -> StageState:
        return self.session.stages.get(WorkStage.EVALUATE, StageState(Status.TO_DO))

    def _words(self) -> str:
        """How far the judgement is."""
        found = self._findings
        if self._overview is None:
            return self.tr("The results are being read…")
        if self.session.activity is Activity.JUDGING:
            words = [self.tr("The rows are being judged. You can look at other pages meanwhile.")]
            if self._computing:
                words.append(self.tr("At present: {stage}.").format(stage=stage_text(self._computing)))
            if found is not None:
                words.append(self.tr("Below is what was found out before."))
            return sentences_text(*words)
        if not self._overview.rows and found is None:
            return self.tr("There are no rows to judge yet. Make some on the page Generate.")
        if found is None:
            return self.tr(
                "%Ln row(s) can be judged. This takes some minutes on an ordinary computer, a quick look less than "
                "one.",
                "",
                self._overview.rows,
            )
        if not found.is_current:
            return self.tr(
                "These figures are of run {number} of this project, begun at {moment}. Another run has followed it, "
                "whose rows have not been judged yet. The rows and figures of earlier runs are kept in the project."
            ).format(number=found.run, moment=moment_text(found.begun))
        return self._words_of_current(found, self._overview.rows)

    def _words_of_current(self, found: Findings, rows: int) -> str:
        words = self.tr("%Ln row(s) were judged.", "", found.rows)
        if found.rows != rows:
            words = self.tr("Out of date: %Ln row(s) were judged", "", found.rows)
            words = self.tr("{judged}, and there are {rows} by now. Judge them again.").format(
                judged=words, rows=decimal_text(rows, 0)
            )
        elif self._state.status is Status.OUT_OF_DATE:
            words = self.tr(
                "Out of date: settings were changed since these rows were made. The figures are right for the rows as "
                "they are; make rows anew on the page Generate."
            )
        if found.judgement.is_quick:
            quick = self.tr("This was a quick look: judge them in full before you rely on it.")
            return sentences_text(words, quick)
        return words
