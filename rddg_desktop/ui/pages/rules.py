"""The page of the rules: what is known of the table, beside what its rows must be like."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSplitter, QWidget

from rddg_desktop.engine.events import Event, RelationsMined, RulesMined
from rddg_desktop.engine.plan import Method
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.evidence import EvidencePanel
from rddg_desktop.ui.pages.notes import obstacle_text
from rddg_desktop.ui.pages.page import ReadingPage
from rddg_desktop.ui.rule_list import RuleList
from rddg_desktop.ui.rule_reading import Basis, read_basis
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.theme import WIDE

# Pixels of the page's width from which evidence and rules stand side by side.
WIDE_ENOUGH = 820
# Of the room for both, in relation to each other.
SHARES = (1, 2)


class RulesPage(ReadingPage):
    """Shows evidence and rules, and lets a person change the rules."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._basis: Basis | None = None
        self.search, self.go_on = QPushButton(), QPushButton()
        self.state = words_label()
        self.use_rules = QCheckBox()
        self.evidence = EvidencePanel()
        self.list = RuleList(session)
        self._splitter = QSplitter(childrenCollapsible=False)
        self._splitter.addWidget(self.evidence)
        self._splitter.addWidget(self.list)
        self._splitter.setHandleWidth(WIDE)
        for place, share in enumerate(SHARES):
            self._splitter.setStretchFactor(place, share)
        self.buttons.addWidget(self.search)
        self.buttons.addWidget(self.go_on)
        self.body.addWidget(self.state)
        self.body.addWidget(self.use_rules)
        self.body.addWidget(self._splitter, 1)
        session.opened.connect(self._forget)
        for signal in (session.draft_changed, session.rules_changed, session.run_changed):
            signal.connect(self.read_again)
        session.happened.connect(self._hear)
        session.stages_changed.connect(self._show_state)
        session.activity_changed.connect(self._show_state)
        self.search.clicked.connect(self._search)
        self.go_on.clicked.connect(self.continued)
        self.use_rules.clicked.connect(self._choose_use)
        self.evidence.rule_suggested.connect(self.list.add_rule)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words of the page."""
        self.explain(
            self.tr("Rules"),
            self.tr("What a row of your table must be like. The program proposes rules; you decide."),
            self.tr(
                "A synthetic patient can be wrong in ways that no average shows: a pregnant man, a discharge before "
                "the admission. Rules keep such rows out.\n\n"
                "The program measures which columns go together and asks the model for rules. Each one is measured on "
                "your training rows before it counts; what they contradict is shown, but switched off.\n\n"
                "No new row breaks a hard rule. A soft one is told to the model, and rows that break it are kept and "
                "counted."
            ),
        )
        self.search.setText(self.tr("Fi&nd rules"))
        self.go_on.setText(self.tr("&Continue"))
        self.use_rules.setText(self.tr("Let rules decide which rows are &kept"))
        self._show_state()

    def read_contents(self) -> None:
        """Show the rules at once, and everything else as soon as it is read."""
        self.list.show_rules()
        self._show_state()
        former = self._basis
        self.read(lambda project: read_basis(project, former), self._show_basis)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - a name of Qt
        """Have evidence and rules side by side where there is room."""
        super().resizeEvent(event)
        direction = Qt.Orientation.Horizontal if self.width() >= WIDE_ENOUGH else Qt.Orientation.Vertical
        if direction != self._splitter.orientation() or not event.oldSize().isValid():
            self._splitter.setOrientation(direction)
            self._splitter.setSizes([1000 * share for share in SHARES])

    @Slot()
    def _forget(self) -> None:
        """Forget what was read of another project."""
        self._show_basis(None)
        self.forget()

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if isinstance(event, RelationsMined | RulesMined):
            self.read_again()

    def _show_basis(self, basis: Basis | None) -> None:
        self._basis = basis
        self.evidence.show_findings(basis)
        self.list.show_basis(basis)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """Say how far the stage is, and offer what can be done."""
        session = self.session
        if session.project is None:
            return
        settings = session.draft.settings
        state = session.stages.get(WorkStage.RULES)
        status = Status.TO_DO if state is None else state.status
        self.state.setText(self._sentence(status))
        self.use_rules.setChecked(settings.use_rules)
        self.use_rules.setVisible(settings.method is not Method.EPIC)
        self.use_rules.setEnabled(not session.is_busy)
        is_open = status in (Status.TO_DO, Status.OUT_OF_DATE)
        self.search.setEnabled(not session.is_busy and session.obstacle is None and is_open)
        self.search.setDefault(is_open)
        self.go_on.setDefault(not is_open)
        self.list.lock(self._is_searching)

    @property
    def _is_searching(self) -> bool:
        """Whether rules are about to be proposed: what a person changed meanwhile would be lost."""
        session = self.session
        is_before_rows = session.activity is Activity.RUNNING and session.work_stage is not WorkStage.GENERATE
        return session.activity is Activity.PREPARING or is_before_rows

    def _sentence(self, status: Status) -> str:
        session = self.session
        if session.obstacle is not None and not session.is_busy:
            return obstacle_text(session)
        if self._is_searching:
            return self.tr("Rules are being looked for. They can be changed as soon as they are found.")
        if status is Status.NOT_NEEDED:
            return self.tr("No rules are looked for: with the method and settings chosen, they decide on no row.")
        if session.activity is Activity.RUNNING:
            return self.tr(
                "Rows are being made by the rules as they were when the run was begun or last resumed. What you change "
                "now counts once you have it taken up on the Generate page."
            )
        if status is Status.OUT_OF_DATE:
            return self.tr(
                "Out of date: these rules were found for the table, model or settings as they were before. “Find "
                "rules” looks again, in a new run and with the rules that you stated; the former run is kept."
            )
        if status is Status.DONE:
            rules = self.list.model.entries
            sentence = self.tr("Rules that count: {on} of {all}. What you change is for rows made from now on.")
            return sentence.format(on=sum(one.is_on for one in rules), all=len(rules))
        return self.tr("No rules have been looked for yet. You can state rules of your own before that.")

    @Slot()
    def _search(self) -> None:
        self.session.run(WorkStage.RULES)

    @Slot(bool)
    def _choose_use(self, is_wanted: bool) -> None:
        draft = self.session.draft
        self.session.edit(
            lambda: self.tr("use of rules") if is_wanted else self.tr("doing without rules"),
            replace(draft, settings=replace(draft.settings, use_rules=is_wanted)),
        )
