"""How far a run is, in words: what is being done, how fast rows come, and in the end what came of it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rddg_desktop.engine.feedback import THRESHOLDS
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.formatting import decimal_text, number_text
from rddg_desktop.ui.generate.history import History
from rddg_desktop.ui.generate.words import COMPARED, describe_comparisons
from rddg_desktop.ui.pages.notes import obstacle_text
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.theme import NARROW, heading_font


@dataclass(frozen=True)
class Standing:
    """How the current run stands to the draft.

    Attributes:
        has_run: Whether there is a run.
        is_interrupted: Whether it has not come to its end.
        follows_draft: Whether it is the one that the draft states.
        is_done: Whether its rows are complete, and nothing that they depend on has been changed since.
    """

    has_run: bool
    is_interrupted: bool
    follows_draft: bool
    is_done: bool

    @classmethod
    def of(cls, project: Project) -> "Standing":
        """That of a project."""
        is_done = project.stages()[WorkStage.GENERATE].status is Status.DONE
        return cls(bool(project.runs()), project.is_interrupted(), project.follows_draft(), is_done)


class RunStatus(QWidget):
    """Says how far the current run is.

    Args:
        session: The session.
        parent: Owner.

    Attributes:
        doing: What the engine does, in words.
        lines: Lines that the model has written of the next batch.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.doing, self.lines = "", 0
        self.heading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.heading.setFont(heading_font(self.font()))
        self.detail = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NARROW)
        column.addWidget(self.heading)
        column.addWidget(self.detail)

    def show_run(self, history: History | None, standing: Standing | None) -> None:
        """Say how far it is.

        Args:
            history: What is kept of it; None without a run, or while it is being read.
            standing: How it stands to the draft; None while that is not known.
        """
        if self._session.activity is Activity.PREPARING:
            heading, details = self.tr("Getting ready…"), list[str]()
        elif self._session.activity is Activity.RUNNING:
            heading, details = self._told_of_run(history)
        elif standing is None or (standing.has_run and history is None):
            return  # What was said last stands until more is known.
        else:
            heading, details = self._told(history, standing)
        self.heading.setText(heading)
        self.detail.setText("\n".join(details))
        self.detail.setVisible(bool(details))

    def _told(self, history: History | None, standing: Standing) -> tuple[str, list[str]]:
        """How the run stands that is not under way: a heading and the lines below it."""
        if not self._session.draft.settings.target:
            return self.tr("First choose the column of classes, the target, on the page Data."), []
        obstacle = [] if self._session.obstacle is None else [obstacle_text(self._session)]
        if history is None or (standing.is_interrupted and not history.batches):
            return self.tr("No rows have been made yet."), obstacle
        counted = {"rows": decimal_text(history.rows, 0), "wanted": decimal_text(history.rows_wanted, 0)}
        if standing.is_interrupted:
            heading = self.tr("The run stands at {rows} of {wanted} rows.").format(**counted)
            if standing.follows_draft:
                return heading, [self.tr("Every complete batch is kept; what was being written is written anew.")]
            return heading, [self.tr("The settings were changed since. What is to be done?"), *obstacle]
        heading = self.tr("{rows} rows were made.").format(**counted)
        details = self._summary(history)
        if self._session.activity is Activity.JUDGING:
            details.insert(0, self.tr("They are being judged now; the page Evaluate shows what comes of it."))
        if not standing.is_done:
            details.append(
                self.tr("Settings or rules were changed since. A new run follows them; these rows are kept.")
            )
            details += obstacle
        return heading, details

    def _told_of_run(self, history: History | None) -> tuple[str, list[str]]:
        """How far the run is that is under way: a heading and the lines below it."""
        is_paused = self._session.is_paused
        if history is None or not history.batches or self._session.work_stage is not WorkStage.GENERATE:
            heading = self.tr("Paused: {doing}") if is_paused else self.tr("{doing}…")
            doing = self.doing or self.tr("Getting ready")
            return heading.format(doing=doing), [self.tr("The figures appear here with the first batch.")]
        heading = (
            self.tr("Paused at {rows} of {wanted} rows") if is_paused else self.tr("Making rows: {rows} of {wanted}")
        )
        counted = {"rows": decimal_text(history.rows, 0), "wanted": decimal_text(history.rows_wanted, 0)}
        return heading.format(**counted), self._pace(history)

    def _pace(self, history: History) -> list[str]:
        """How fast the rows come, in a line; none as long as that is not known."""
        parts = []
        if history.rows_per_second is not None:
            parts.append(self.tr("{speed} rows a second").format(speed=number_text(history.rows_per_second)))
        if history.tokens:
            parts.append(self.tr("{tokens} tokens").format(tokens=decimal_text(history.tokens, 0)))
        if self.lines:
            parts.append(self.tr("%Ln line(s) of the next batch", "", self.lines))
        return [" · ".join(parts)] if parts else []

    def _summary(self, history: History) -> list[str]:
        """What came of a run, in sentences."""
        refused = sum(history.refusals.values())
        told = [self.tr("Refused and written anew: {rows}.").format(rows=decimal_text(refused, 0))]
        if history.end is not None:
            told.append(
                self.tr("Rows that equal a real row: {copies}. Of the real rows, {share} % equal another one.").format(
                    copies=decimal_text(history.end.copies, 0),
                    share=number_text(100 * history.end.duplicate_share),
                )
            )
        if history.batches:
            comparisons = describe_comparisons()
            last = history.ordered[-1].cumulative_quality
            off = [name for name, dimension in COMPARED.items() if last.get(name, 0.0) > THRESHOLDS[dimension]]
            if off:
                titles = ", ".join(comparisons[name].title for name in off)
                told.append(self.tr("On average above their threshold: {what}.").format(what=titles))
            else:
                told.append(self.tr("On average all differences from the real rows are below their thresholds."))
        return told
