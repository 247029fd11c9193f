"""A dialog that shows some rows of a table."""

import pandas as pd
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from rddg_desktop.engine.schema import Schema
from rddg_desktop.ui.dialogs.dialog import Dialog
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.tables import TableView


class BreakingRowsDialog(Dialog):
    """Shows the rows that break a rule.

    Args:
        rule: The rule's text.
        rows: Typed frame of the rows; the index holds their numbers in the table, from 0.
        schema: Its schema.
        parent: The window that waits for it.
    """

    def __init__(self, rule: str, rows: pd.DataFrame, schema: Schema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule, self._rows, self._schema = rule, rows, schema
        self.table = TableView()
        self.body.addWidget(self.table, 1)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        self.retranslate()
        self.resize(820, 460)

    def retranslate(self) -> None:
        """Set all words of the dialog."""
        title = self.tr("Rows that break a rule")
        sentence = self.tr("Training rows of your table that break the rule “{rule}”: {count}")
        self.explain(
            title,
            sentence.format(rule=self._rule, count=decimal_text(len(self._rows), 0)),
            self.tr(
                "A row breaks a rule where the rule is false for it. Where a missing value leaves that open, it does "
                "not.\n\n"
                "Look at some of these rows: is the rule wrong, or a cell of the table? Rows stay as they are in any "
                "case; a rule changes new rows alone."
            ),
        )
        self.table.setAccessibleName(title)
        self.table.show_frame(with_row_numbers(self._rows, self.tr("Row of the table")), self._schema)


def with_row_numbers(rows: pd.DataFrame, heading: str) -> pd.DataFrame:
    """Rows with their numbers in the table, from 1, before them.

    Args:
        rows: Rows; the index holds their numbers, from 0.
        heading: Of the numbers.
    """
    numbered = rows.reset_index(drop=True)
    numbered.insert(0, heading, rows.index.to_numpy() + 1, allow_duplicates=True)
    return numbered
