"""Turns in which charts are drawn: several that are drawn at once would hold the window up."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from shiboken6 import isValid


class Drawn(Protocol):
    """Something that is drawn when its turn comes."""

    def take_turn(self) -> bool:
        """Draw what there is by now; says whether there was anything."""


class Turns(QObject):
    """Lets one chart be drawn in each turn of the event loop: the first one at once, the others one after another."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Drawn] = []
        # It runs as long as the present turn is taken.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._give_next)

    def ask(self, chart: Drawn) -> None:
        """Let a chart be drawn, at once or as soon as its turn comes; asking again changes nothing."""
        if not self._timer.isActive():
            self._give(chart)
        elif chart not in self._waiting:
            self._waiting.append(chart)

    def leave(self, chart: Drawn) -> None:
        """Let a chart not be drawn that has asked for it."""
        if chart in self._waiting:
            self._waiting.remove(chart)
        if not self._waiting:
            self._timer.stop()

    def _give(self, chart: Drawn) -> bool:
        is_taken = chart.take_turn()
        if is_taken:
            self._timer.start()
        return is_taken

    @Slot()
    def _give_next(self) -> None:
        while self._waiting:
            chart = self._waiting.pop(0)
            if isValid(chart) and self._give(chart):
                return
        self._timer.stop()


def turns() -> Turns:
    """The turns of the program."""
    application = QCoreApplication.instance()
    assert application is not None
    return application.findChild(Turns) or Turns(application)
