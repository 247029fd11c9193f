"""A button that shows the report before it is saved."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from rddg_desktop.ui.dialogs.report_preview import ReportPreview
from rddg_desktop.ui.session import Session


class PreviewButton(QPushButton):
    """Has the report of the current run made, and shows it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_waiting = False
        self.clicked.connect(self._ask)
        session.reported.connect(self._show)
        session.engine.begun.connect(self._give_up)

    @Slot()
    def _ask(self) -> None:
        self._session.report(None)
        # Once it is begun, which gives up what was waited for before.
        self._is_waiting = True

    @Slot()
    def _give_up(self) -> None:
        """Wait no more: what was asked for before was stopped or has failed, as something else begins."""
        self._is_waiting = False

    @Slot(object, object)
    def _show(self, path: Path | None, content: bytes) -> None:
        if self._is_waiting and path is None:
            ReportPreview(content.decode(), self.window()).open()
        self._is_waiting = False
