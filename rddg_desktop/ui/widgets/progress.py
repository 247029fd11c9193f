"""How far a long action is."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from rddg_desktop.ui.formatting import duration_text
from rddg_desktop.ui.theme import SPACE

# Steps of a progress bar: more than it has pixels.
STEPS = 1000


class ProgressRow(QWidget):
    """How far a long action is, how long it will take, and a way to end it.

    Args:
        parent: Owner.
        has_cancel: Whether it has a button to end the action.

    Signals:
        cancelled: A person wants the action to end.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_cancel: bool = True) -> None:
        super().__init__(parent)
        self._is_ending = False
        self._seconds_left: float | None = None
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._bar.setMinimumWidth(120)
        self._left = QLabel()
        self._left.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cancel = QPushButton()
        self._cancel.setVisible(has_cancel)
        self._cancel.clicked.connect(self._end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._left)
        row.addWidget(self._cancel)
        self._retranslate()

    def show_progress(self, text: str, share: float | None = None, seconds_left: float | None = None) -> None:
        """Say how far the action is.

        Args:
            text: What is being done.
            share: From 0 to 1; None while it is not known.
            seconds_left: How long it will take; None while it is not known.
        """
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        # Without an end, the bar shows movement alone.
        self._bar.setMaximum(0 if share is None else STEPS)
        self._bar.setValue(0 if share is None else round(STEPS * share))
        self._seconds_left = seconds_left
        self._retranslate()

    def start(self) -> None:
        """Let the next action be cancelled."""
        self._is_ending = False
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _end(self) -> None:
        self._is_ending = True
        self._retranslate()
        self.cancelled.emit()

    def _retranslate(self) -> None:
        self._cancel.setEnabled(not self._is_ending)
        self._cancel.setText(self.tr("Stopping…") if self._is_ending else self.tr("Cancel"))
        known = self._seconds_left
        self._left.setText("" if known is None else self.tr("{duration} left").format(duration=duration_text(known)))
