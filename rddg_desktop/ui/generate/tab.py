"""What the tabs with the figures of a run have in common: they scroll, and show the history when they are asked to."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from rddg_desktop.ui.generate.history import History
from rddg_desktop.ui.theme import SPACE

# Lines of text that a tab is as high as, unless there is more room: enough for a chart.
LINES = 18


class Tab(QScrollArea):
    """A tab. A subclass puts its parts into `column`.

    Attributes:
        column: Layout of its contents, which scroll where they have no room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        contents = QWidget()
        self.column = QVBoxLayout(contents)
        self.column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self.column.setSpacing(SPACE)
        self.setWidget(contents)

    def sizeHint(self) -> QSize:  # noqa: N802 - a name of Qt
        """As much as is needed to see something; more would let the page scroll, too."""
        return QSize(super().sizeHint().width(), LINES * self.fontMetrics().height())

    def show_history(self, history: History) -> None:
        """Show how far a run is."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set all words that do not depend on the run; the history is shown again afterwards."""
        raise NotImplementedError
