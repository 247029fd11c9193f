"""What the model was told about each batch; and on demand what it was asked and answered."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from rddg_desktop.engine.events import Batch
from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.counts import Counts
from rddg_desktop.ui.generate.history import BatchFacts, History
from rddg_desktop.ui.generate.tab import Tab
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.theme import SPACE, heading_font
from rddg_desktop.ui.widgets.why import WhyButton


class FeedbackTab(Tab):
    """Shows the batches in a list, and of the chosen one the feedback.

    Args:
        session: The session.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run = 0
        self._work: Work | None = None
        self._batch: Batch | None = None
        self._heading = QLabel()
        self._heading.setFont(heading_font(self.font()))
        self.batches = QListWidget()
        self._heading.setBuddy(self.batches)
        self.batches.currentRowChanged.connect(self._read)
        self.with_prompts = QCheckBox()
        self.with_prompts.toggled.connect(self._show_batch)
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        left = QVBoxLayout()
        left.addWidget(self._heading)
        left.addWidget(self.batches, 1)
        self._why = WhyButton("", "")
        above = QHBoxLayout()
        above.addWidget(self.with_prompts)
        above.addStretch()
        above.addWidget(self._why)
        right = QVBoxLayout()
        right.addLayout(above)
        right.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addLayout(left, 1)
        row.addLayout(right, 3)
        self.column.addLayout(row, 1)
        session.opened.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words that do not depend on the run."""
        self._heading.setText(self.tr("&Batches"))
        self.batches.setAccessibleName(self.tr("Batches"))
        self.with_prompts.setText(self.tr("Show &prompts and answers, too"))
        self.text.setAccessibleName(self.tr("Feedback of the batch"))
        self._why.explain(
            self.tr("Feedback"),
            self.tr(
                "After each batch the rows are compared with the real ones. What differs by more than chance is put "
                "into words: which column, which way, and what it should be. The next batch is written with it.\n\n"
                "A method without a language model needs no words: there the calibration alone corrects the rows.\n\n"
                "Prompts and answers are shown word for word. A prompt holds rows of your table: copy it only to where "
                "they may go."
            ),
        )
        self.batches.clear()
        self._show_batch()

    def show_history(self, history: History) -> None:
        """List the batches; whoever looks at the last one goes on to the new last one."""
        if history.run != self._run:
            self._forget()
            self._run = history.run
        listed = self.batches.count()
        follows = self.batches.currentRow() == listed - 1
        self.batches.addItems([self._line(one) for one in history.ordered[listed:]])
        if follows and self.batches.count() > listed:
            self.batches.setCurrentRow(self.batches.count() - 1)

    def _line(self, batch: BatchFacts) -> str:
        rows = Counts().rows(batch.rows)
        hints = self.tr("%Ln hint(s)", "", batch.hints)
        return self.tr("{number}: {rows}, {hints}").format(number=batch.number + 1, rows=rows, hints=hints)

    @Slot()
    def _forget(self) -> None:
        """Show nothing of another project or run."""
        self._run, self._batch = 0, None
        self.batches.clear()
        self._show_batch()

    @Slot(int)
    def _read(self, place: int) -> None:
        if self._work is not None:
            self._work.drop()
            self._work = None
        if place >= 0:
            run = self._run
            self._work = self._session.read(lambda project: _batch(project, run, place), self._take)

    def _take(self, batch: Batch) -> None:
        self._work = None
        self._batch = batch
        self._show_batch()

    @Slot()
    def _show_batch(self) -> None:
        self.text.setPlainText("" if self._batch is None else self._told(self._batch))

    def _told(self, batch: Batch) -> str:
        parts = [
            (self.tr("Feedback that this batch was written with"), "\n".join(batch.feedback_used) or self.tr("None.")),
            (self.tr("Feedback that it gives to the next"), "\n".join(batch.feedback) or self.tr("None.")),
        ]
        if self.with_prompts.isChecked():
            if not batch.exchanges:
                parts.append((self.tr("Prompt and answer"), self.tr("No model was asked in words.")))
            for one in batch.exchanges:
                parts.append((self.tr("Prompt"), one.prompt.strip()))
                parts.append((self.tr("Answer"), one.answer.strip()))
        return "\n\n".join(f"{heading.upper()}\n{text}" for heading, text in parts)


def _batch(project: Project, run: int, number: int) -> Batch:
    return next(project.batches(run, number))
