"""Parts that the pages of a judgement are put together from."""

from collections.abc import Iterator, Sequence

import pandas as pd
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rddg_desktop.evaluation.drawing import Cell, Table
from rddg_desktop.evaluation.report.wording import number
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.judgement.reading import Findings, Pictures
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE, heading_font
from rddg_desktop.ui.widgets.why import WhyButton

# Rows of a table that are seen without scrolling, at most.
SEEN_ROWS = 12


class Topic(QWidget):
    """A heading with its why, and what stands below.

    Attributes:
        body: Layout of what stands below.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setFont(heading_font(self.font()))
        self._why = WhyButton("", "")
        heading = QHBoxLayout()
        heading.setSpacing(SPACE)
        heading.addWidget(self._title)
        heading.addWidget(self._why)
        heading.addStretch()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NARROW)
        column.addLayout(heading)
        column.addLayout(self.body)

    def explain(self, title: str, why: str) -> None:
        """Set the heading.

        Args:
            title: What stands below.
            why: How to read it, in words that a clinician uses; an empty line parts paragraphs.
        """
        self._title.setText(title)
        self._why.explain(title, why)


class Panel(QWidget):
    """One of the three parts: what everybody should read, then figures, then how it was measured.

    It is made by `steps`, since its charts, made all at once, would hold the window up.

    Attributes:
        findings: What was found out; None until it is shown.
        pictures: What is drawn of the rows themselves; None until it is shown.
        figures: Layout of what stands between the words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: Findings | None = None
        self.pictures: Pictures | None = None
        self._key, self._notes = words_label(), words_label()
        self._notes_title = QLabel()
        self._notes_title.setFont(heading_font(self.font()))
        self.figures = QVBoxLayout()
        self.figures.setSpacing(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._key)
        column.addLayout(self.figures)
        column.addWidget(self._notes_title)
        column.addWidget(self._notes)

    @classmethod
    def steps(cls) -> Iterator["Panel | None"]:
        """Make a panel, one chart in each step; the last step gives it."""
        raise NotImplementedError

    def show_results(self, findings: Findings, pictures: Pictures | None) -> None:
        """Show what was found out, and what is drawn of the rows once that is read. What is shown already is left."""
        if findings is not self.findings:
            self.findings = findings
            self._show_findings(findings)
        if pictures is not self.pictures:
            self.pictures = pictures
            self._show_pictures()

    def _show_findings(self, findings: Findings) -> None:
        raise NotImplementedError

    def _show_pictures(self) -> None:
        """Draw what there is to draw of the rows themselves, or nothing until they are read."""

    def _show_words(self, key: Sequence[str], notes: Sequence[str]) -> None:
        """Show paragraphs: what everybody should read, and how it was measured."""
        self._key.setText("\n\n".join(key))
        self._notes.setText("\n\n".join(notes))
        for part in (self._notes_title, self._notes):
            part.setVisible(bool(notes))

    def retranslate(self) -> None:
        """Set all words of the panel."""
        self._notes_title.setText(self.tr("How it was measured"))


class FiguresTable(TableView):
    """A table of the report, as high as its rows need, up to `SEEN_ROWS`."""

    def show_table(self, table: Table) -> None:
        """Show it."""
        cells = [[_text(cell) for cell in row] for row in table.rows]
        self.setAccessibleName(table.caption)
        self.verticalHeader().hide()
        self.show_frame(pd.DataFrame(cells, columns=list(table.headings), dtype=object))
        # What the rows are called is read as a whole, however long it is.
        names = (self.fontMetrics().horizontalAdvance(row[0]) + WIDE for row in cells)
        self.setColumnWidth(0, max([self.columnWidth(0), *names]))
        lines = min(SEEN_ROWS, len(cells)) + 2
        self.setMinimumHeight(lines * self.verticalHeader().defaultSectionSize())


def _text(cell: Cell) -> str:
    if cell is None:
        return "–"
    return cell if isinstance(cell, str) else number(float(cell))
