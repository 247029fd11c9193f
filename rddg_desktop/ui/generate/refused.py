"""Which rows were refused, and why."""

import pandas as pd
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

from rddg_desktop.ui.charts.bar import BarChart
from rddg_desktop.ui.charts.data import Axis, Bars, Group
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.generate.fields import Explained
from rddg_desktop.ui.generate.history import History
from rddg_desktop.ui.generate.tab import Tab
from rddg_desktop.ui.generate.words import refusal_words
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import heading_font


class RefusedTab(Tab):
    """Shows accepted and refused rows, by reason and by rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QLabel(wordWrap=True)
        self.reasons = BarChart()
        self._reasons = Explained(self.reasons)
        self._heading = QLabel()
        self._heading.setFont(heading_font(self.font()))
        self.rules = TableView()
        self.column.addWidget(self.summary)
        self.column.addWidget(self._reasons)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.rules, 1)
        self.column.addStretch()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words that do not depend on the run."""
        self._reasons.explain(
            self.tr("Refused rows by reason"),
            self.tr(
                "A row that is not possible, that is a copy of a real one, or that breaks a rule is not kept, and is "
                "written anew.\n\n"
                "A model on this computer can only write rows of the right form, so that few are refused. Many refused "
                "copies mean that the table has few columns or that the model repeats what it was shown."
            ),
        )
        self._heading.setText(self.tr("Rows refused by rule; a row may have broken several"))
        self.rules.setAccessibleName(self.tr("Rows refused by rule"))

    def show_history(self, history: History) -> None:
        """Show how far a run is."""
        refusals, by_rule = history.refusals.most_common(), history.rule_refusals.most_common()
        refused = sum(count for _, count in refusals)
        self.summary.setText(
            self.tr("Accepted rows: {accepted}. Refused rows: {refused}.").format(
                accepted=decimal_text(history.rows, 0), refused=decimal_text(refused, 0)
            )
        )
        words = refusal_words()
        self._reasons.setVisible(bool(refusals))
        self.reasons.show_data(
            Bars(
                self.tr("Refused rows by reason"),
                self.tr("Reason"),
                Axis(self.tr("Rows"), is_count=True),
                tuple(words[reason] for reason, _ in refusals),
                (Group(self.tr("refused rows"), tuple(count for _, count in refusals)),) if refusals else (),
            )
        )
        for part in (self._heading, self.rules):
            part.setVisible(bool(by_rule))
        self.rules.show_frame(pd.DataFrame(by_rule, columns=[self.tr("Rule"), self.tr("Refused rows")]))
        self.rules.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
