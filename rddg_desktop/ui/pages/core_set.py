"""The page of the core set: the rows from which a classifier learns most, and how they were found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.coreset import CoreSet, EpochDone
from rddg_desktop.engine.events import CoreSetDone, CoreSetProgress, Event, Stage, StageStarted
from rddg_desktop.engine.plan import Method, Plan
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.charts.data import Axis, Group, Histograms, Lines, Series
from rddg_desktop.ui.charts.histogram import HistogramChart
from rddg_desktop.ui.charts.line import LineChart
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.dialogs.rows import with_row_numbers
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.pages.notes import obstacle_text
from rddg_desktop.ui.pages.page import ReadingPage
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import SPACE, WIDE, heading_font
from rddg_desktop.ui.widgets.why import WhyButton

# Lines of text that charts and rows are as high as, at least.
LINES = 40
# Bars of the histogram.
BINS = 20
# Rows of each class that can be asked for here; the command line takes more.
MOST_ROWS = 10_000


@dataclass(frozen=True, eq=False)
class _Found:
    """The core set of a run.

    Attributes:
        plan: The run.
        core_set: Its core set.
    """

    plan: Plan
    core_set: CoreSet

    @property
    def is_random(self) -> bool:
        """Whether its rows were drawn at random, so that none has a score."""
        return not self.plan.settings.use_core_set


class CoreSetPage(ReadingPage):
    """Shows how the core set is found, the scores of the rows, and the rows that were chosen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._found: _Found | None = None
        self._progress: list[CoreSetProgress] = []
        self.search, self.go_on = QPushButton(), QPushButton()
        self.state = words_label()
        self.use_core_set = QCheckBox()
        self.rows_per_class = QSpinBox(minimum=1, maximum=MOST_ROWS)
        self._rows_label = QLabel()
        self._rows_label.setBuddy(self.rows_per_class)
        self.training, self.scores = LineChart(), HistogramChart()
        self.no_curve = words_label()
        self._training_why, self._scores_why = WhyButton("", ""), WhyButton("", "")
        self.rows_title = QLabel()
        self.rows_title.setFont(heading_font(self.font()))
        self.rows = TableView()
        self.rows_title.setBuddy(self.rows)
        self._lay_out()
        session.opened.connect(self._forget)
        session.draft_changed.connect(self._show_state)
        session.stages_changed.connect(self._show_state)
        session.activity_changed.connect(self._show_state)
        session.run_changed.connect(self.read_again)
        session.happened.connect(self._hear)
        self.search.clicked.connect(self._search)
        self.go_on.clicked.connect(self.continued)
        self.use_core_set.clicked.connect(self._choose_use)
        self.rows_per_class.valueChanged.connect(self._choose_rows)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words of the page."""
        self.explain(
            self.tr("Core set"),
            self.tr("The rows of each class from which most is learned: they are shown to the model first."),
            self.tr(
                "A language model can read a few hundred rows, not a whole registry. So the program looks for the rows "
                "that tell most about the classes.\n\n"
                "It trains a small classifier on your training rows and watches its error on each of them. Rows whose "
                "error changes much while it learns are the instructive ones, much as the patients over whom a "
                "consultation goes back and forth. The highest of each class form the core set.\n\n"
                "The classifier serves this purpose alone. Everything is computed on this computer."
            ),
        )
        self.search.setText(self.tr("Find the core &set"))
        self.go_on.setText(self.tr("&Continue"))
        self.use_core_set.setText(self.tr("Choose the most &instructive rows"))
        self._rows_label.setText(self.tr("&Rows of each class:"))
        self._training_why.explain(
            self.tr("Training"),
            self.tr(
                "The loss is how surprised the classifier still is by the true classes; it should fall. The accuracy "
                "is the share of rows that it classifies rightly; it should rise.\n\n"
                "Neither says how good the synthetic rows will be."
            ),
        )
        self._scores_why.explain(
            self.tr("Scores"),
            self.tr(
                "The score of a row is how much the classifier's error on it varied in the first and in the last tenth "
                "of the training. A high score marks a row near the border between the classes or an unusual one; a "
                "low score one that was clear from the start or never understood.\n\n"
                "The rows with the highest scores of each class are chosen."
            ),
        )
        self.no_curve.setText(
            self.tr(
                "The training of the classifier cannot be shown: an older version of the program, which found this "
                "core set, did not keep it."
            )
        )
        self.rows.setAccessibleName(self.tr("Chosen rows"))
        self._show_progress()
        self._show_found()
        self._show_state()

    def read_contents(self) -> None:
        """Read the core set."""
        self.read(_read, self._take)
        self._show_state()

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.search)
        self.buttons.addWidget(self.go_on)
        self.body.addWidget(self.state)
        self._settings = QWidget()
        settings = QHBoxLayout(self._settings)
        settings.setContentsMargins(0, 0, 0, 0)
        settings.setSpacing(SPACE)
        settings.addWidget(self.use_core_set)
        settings.addSpacing(WIDE)
        settings.addWidget(self._rows_label)
        settings.addWidget(self.rows_per_class)
        settings.addStretch()
        self.body.addWidget(self._settings)
        self.body.addWidget(self.no_curve)
        self._training_part = _with_why(self.training, self._training_why)
        self._scores_part = _with_why(self.scores, self._scores_why)
        self._charts = QWidget()
        charts = QHBoxLayout(self._charts)
        charts.setContentsMargins(0, 0, 0, 0)
        charts.setSpacing(SPACE)
        charts.addWidget(self._training_part, 1)
        charts.addWidget(self._scores_part, 1)
        self._rows_part = QWidget()
        rows = QVBoxLayout(self._rows_part)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE)
        rows.addWidget(self.rows_title)
        rows.addWidget(self.rows)
        self._results = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, handleWidth=SPACE)
        self._results.addWidget(self._charts)
        self._results.addWidget(self._rows_part)
        # They take the room there is: the height that charts would like is that of a window.
        self._results.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._results.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self.body.addWidget(self._results, 1)
        self.body.addStretch()

    # Reading.

    @Slot()
    def _forget(self) -> None:
        """Forget what was read of another project."""
        self._progress = []
        self._take(None)
        self.forget()

    @Slot(object)
    def _hear(self, event: Event) -> None:
        match event:
            case StageStarted(Stage.CORE_SET):
                self._progress = []
            case CoreSetProgress():
                self._progress.append(event)
                self._show_progress()
            case CoreSetDone():
                self.read_again()
            case _:
                pass

    def _take(self, found: _Found | None) -> None:
        self._found = found
        if found is not None:
            # It says itself how it was found.
            self._progress = []
        self._show_progress()
        self._show_found()
        self._show_state()

    # Showing.

    @Slot()
    def _show_state(self) -> None:
        """Say how far the stage is, and offer what can be done."""
        session = self.session
        if session.project is None:
            return
        settings = session.draft.settings
        state = session.stages.get(WorkStage.CORE_SET)
        status = Status.TO_DO if state is None else state.status
        self.state.setText(self._sentence(status))
        is_needed = settings.method is Method.RDDG
        self._settings.setVisible(is_needed)
        self._settings.setEnabled(not session.is_busy)
        self.use_core_set.setChecked(settings.use_core_set)
        self.rows_per_class.blockSignals(True)
        self.rows_per_class.setValue(settings.core_set_rows_per_class)
        self.rows_per_class.blockSignals(False)
        is_open = status in (Status.TO_DO, Status.OUT_OF_DATE)
        self.search.setEnabled(not session.is_busy and session.obstacle is None and is_needed and is_open)
        self.search.setDefault(is_open)
        self.go_on.setDefault(not is_open)

    def _sentence(self, status: Status) -> str:
        session = self.session
        settings = session.draft.settings
        if settings.method is Method.STRUCTURE:
            return self.tr(
                "No core set is needed: the rows are made from the structure of the whole table, and no model reads "
                "any."
            )
        if settings.method is Method.EPIC:
            return self.tr("No core set is needed: with the method EPIC the model reads rows of the whole table.")
        if session.obstacle is not None:
            return obstacle_text(session)
        if session.activity is Activity.RUNNING and session.work_stage is WorkStage.CORE_SET:
            return self.tr("The core set is being computed.")
        if status is Status.OUT_OF_DATE:
            return self.tr(
                "Out of date: this core set was chosen for the table, columns or settings as they were before. “Find "
                "the core set” computes it anew in a new run, and after it rules and rows have to be made anew, too. "
                "The former run is kept."
            )
        if status is Status.DONE:
            return self.tr("The core set is chosen.")
        if not settings.use_core_set:
            return self.tr("No core set will be computed: as many rows of each class are drawn at random.")
        return self.tr("No core set is chosen yet. It takes from seconds to a few minutes.")

    def _show_progress(self) -> None:
        """Draw the curves of what is being computed, or else of the core set that there is."""
        found = self._found
        done: Sequence[CoreSetProgress | EpochDone] = self._progress
        if found is not None and not done:
            done = found.core_set.training
        epochs = [one.epoch for one in done]
        self.training.show_data(
            Lines(
                self.tr("Training of the classifier"),
                Axis(self.tr("Epoch"), is_count=True),
                Axis(self.tr("Loss and accuracy")),
                (
                    Series(self.tr("loss (nats)"), epochs, [one.loss for one in done]),
                    Series(self.tr("accuracy (share)"), epochs, [one.accuracy for one in done]),
                ),
            )
        )
        self._training_part.setVisible(bool(epochs))
        self.no_curve.setVisible(found is not None and not found.is_random and not epochs)
        self._show_parts()

    def _show_found(self) -> None:
        found = self._found
        has_scores = found is not None and not found.is_random
        self._scores_part.setVisible(has_scores)
        self._rows_part.setVisible(found is not None)
        self._show_parts()
        if found is None:
            return
        if has_scores:
            edges, groups = score_shares(found.plan, found.core_set)
            title, axis = self.tr("Scores of the training rows"), Axis(self.tr("Score"))
            self.scores.show_data(Histograms(title, axis, Axis(self.tr("Share of the class"), "%"), edges, groups))
        rows = self._chosen_rows(found)
        sentence = self.tr("Rows drawn at random: {count}") if found.is_random else self.tr("Chosen rows: {count}")
        self.rows_title.setText(sentence.format(count=decimal_text(len(rows), 0)))
        self.rows.show_frame(rows, found.plan.schema)

    def _show_parts(self) -> None:
        """Leave no room for what is not there."""
        has_charts = not (self._training_part.isHidden() and self._scores_part.isHidden())
        self._charts.setVisible(has_charts)
        self._results.setVisible(has_charts or not self._rows_part.isHidden())

    def _chosen_rows(self, found: _Found) -> pd.DataFrame:
        """The chosen rows, each once, with what they were chosen by."""
        plan, core_set = found.plan, found.core_set
        times = core_set.members.value_counts(sort=False)
        members = core_set.members.drop_duplicates().to_numpy()
        rows = plan.training.loc[members]
        target = plan.schema.target.name
        rows = rows[[target, *(name for name in rows if name != target)]]
        if not found.is_random:
            rows.insert(1, self.tr("Core set score"), core_set.scores.loc[members], allow_duplicates=True)
        if (times > 1).any():
            rows.insert(1, self.tr("Times drawn"), times.loc[members], allow_duplicates=True)
        return with_row_numbers(rows, self.tr("Row of the table"))

    # Acting.

    @Slot()
    def _search(self) -> None:
        self.session.run(WorkStage.CORE_SET)

    @Slot(bool)
    def _choose_use(self, is_wanted: bool) -> None:
        draft = self.session.draft
        self.session.edit(
            lambda: self.tr("choice of instructive rows") if is_wanted else self.tr("drawing of rows at random"),
            replace(draft, settings=replace(draft.settings, use_core_set=is_wanted)),
        )

    @Slot(int)
    def _choose_rows(self, rows: int) -> None:
        draft = self.session.draft
        settings = replace(draft.settings, core_set_rows_per_class=rows)
        self.session.edit(
            lambda: self.tr("size of the core set"), replace(draft, settings=settings), merged="core set rows"
        )


def _read(project: Project) -> _Found | None:
    """The core set of the current run; None where there is none."""
    if not project.runs():
        return None
    core_set = project.core_set()
    return None if core_set is None else _Found(project.plan(), core_set)


def score_shares(plan: Plan, core_set: CoreSet) -> tuple[tuple[float, ...], tuple[Group, ...]]:
    """How the scores of each class are distributed.

    Args:
        plan: The run.
        core_set: Its core set, found by scores.

    Returns:
        Edges of equal bins over all scores, and for each class the share of its rows in every bin, in percent.
    """
    scores = core_set.scores.to_numpy(dtype=float)
    known = ~np.isnan(scores)
    edges = np.histogram_bin_edges(scores[known], BINS)
    classes = plan.training[plan.schema.target.name].loc[core_set.scores.index].to_numpy()
    groups = []
    for name in plan.schema.target.levels:
        counts, _ = np.histogram(scores[known & (classes == name)], edges)
        groups.append(Group(name, tuple((100 * counts / max(1, counts.sum())).tolist())))
    return tuple(edges.tolist()), tuple(groups)


def _with_why(chart: QWidget, why: WhyButton) -> QWidget:
    """A chart, and what explains it."""
    part = QWidget()
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    grid.addWidget(chart, 0, 0, 1, 2)
    grid.addWidget(why, 1, 1)
    grid.setColumnStretch(0, 1)
    grid.setRowStretch(0, 1)
    return part
