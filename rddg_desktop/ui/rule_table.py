"""The view of the rules: what a rule says has the room that its figures leave, on as many lines as it takes."""

from PySide6.QtCore import QRect, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from rddg_desktop.ui.rule_model import BREAKS, COLUMNS, CONFIDENCE, HARD, ON, ORIGIN, SUPPORT, TEXT, RuleModel
from rddg_desktop.ui.theme import NARROW, SPACE

# Letters of a rule that are seen on a line, at least.
SHORTEST = 30


class RuleTable(QTableView):
    """Shows rules in full, and their figures on the training rows beside them where the window is wide enough.

    Args:
        model: The rules.
        parent: Owner.
    """

    def __init__(self, model: RuleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Pixels that the longest rule takes on one line.
        self._longest = 0
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(self.fontMetrics().height() + SPACE)
        rows.setDefaultSectionSize(rows.minimumSectionSize())
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionResized.connect(self._choose_heights)
        self.setMinimumHeight(8 * rows.defaultSectionSize())

    def fit(self) -> None:
        """Give every column the room that its contents need, as far as there is any."""
        for column in range(COLUMNS):
            if column != TEXT:
                self.resizeColumnToContents(column)
        self._longest = self.sizeHintForColumn(TEXT)
        self._share_room()
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - a name of Qt
        """Give the rules what room there is now."""
        super().resizeEvent(event)
        self._share_room()

    def sizeHintForRow(self, row: int) -> int:  # noqa: N802 - a name of Qt
        """The height of a rule's lines. To measure its figures, too, would make a table of many rules slow."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        # Text is measured on one line in an empty rectangle. The line between two columns takes a pixel.
        option.rect = QRect(0, 0, self.columnWidth(TEXT) - 1, 1)
        return self.itemDelegate().sizeHint(option, self.model().index(row, TEXT)).height() + NARROW

    def _share_room(self) -> None:
        """Let the rules fill the table; where it is narrow, let the figures on the held-out rows be scrolled to."""
        room = self.viewport().width()
        others = sum(self.columnWidth(column) for column in range(COLUMNS) if column != TEXT)
        figures = sum(self.columnWidth(column) for column in (ON, HARD, ORIGIN, SUPPORT, CONFIDENCE, BREAKS))
        shortest = SHORTEST * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(TEXT, max(room - others, min(self._longest, max(room - figures, shortest))))

    @Slot(int)
    def _choose_heights(self, column: int) -> None:
        """Let a rule that does not fit into a line take several."""
        if column == TEXT:
            self.resizeRowsToContents()
