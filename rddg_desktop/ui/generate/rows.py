"""The rows as they come."""

import pandas as pd
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.generate.history import History
from rddg_desktop.ui.generate.tab import Tab
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.tables import TableView


class RowsTab(Tab):
    """Shows the accepted rows. They are read from the project when they are looked at, the new ones alone.

    Args:
        session: The session.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run = 0
        self._batches = 0
        self._frame = pd.DataFrame()
        self._work: Work | None = None
        self._history: History | None = None
        self._summary = QLabel(wordWrap=True)
        self.table = TableView()
        self.column.addWidget(self._summary)
        self.column.addWidget(self.table, 1)
        session.opened.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words that do not depend on the run."""
        self.table.setAccessibleName(self.tr("Synthetic rows"))

    def show_history(self, history: History) -> None:
        """Read what has come since."""
        self._history = history
        if history.run != self._run:
            self._forget()
            self._run = history.run
        self._show_summary()
        if self._work is None and len(history.batches) > self._batches:
            frame, batches, run = self._frame, self._batches, self._run
            self._work = self._session.read(lambda project: _extended(project, run, frame, batches), self._take)
            self._work.failed.connect(self._let_go)

    @Slot()
    def _forget(self) -> None:
        """Show nothing of another project or run."""
        if self._work is not None:
            self._work.drop()
        self._work = None
        self._run = self._batches = 0
        self._frame = pd.DataFrame()
        self.table.show_frame(self._frame)

    @Slot()
    def _let_go(self) -> None:
        self._work = None

    def _take(self, found: tuple[pd.DataFrame, int]) -> None:
        self._work = None
        self._frame, self._batches = found
        assert self._history is not None
        self.table.show_frame(self._frame, self._history.schema)
        self._show_summary()

    def _show_summary(self) -> None:
        self._summary.setText(
            self.tr("Accepted rows, in the order in which they were written: {rows}.").format(
                rows=decimal_text(len(self._frame), 0)
            )
        )


def _extended(project: Project, run: int, frame: pd.DataFrame, batches: int) -> tuple[pd.DataFrame, int]:
    """Rows of the first batches with those of the later ones, and how many batches these are together."""
    later = [batch.rows for batch in project.batches(run, batches)]
    return pd.concat([frame, *later] if batches else later, ignore_index=True), batches + len(later)
