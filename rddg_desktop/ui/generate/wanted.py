"""A dialog in which other rows are wanted of a run in its middle."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from rddg_desktop.engine.plan import MAXIMUM_ROWS_WANTED, Mix
from rddg_desktop.ui.dialogs.dialog import Dialog
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.generate.fields import ChoiceField, Form, NumberField
from rddg_desktop.ui.generate.words import describe_settings, mix_words, wanted_text


class WantedDialog(Dialog):
    """Asks for the rows that a run is to make from now on.

    Args:
        rows: Rows wanted so far.
        mix: Their classes so far.
        made: Rows of each class that were made so far.
        quotas: Gives the rows of each class for rows and a mix.
        parent: The window that waits for it.

    Attributes:
        rows: Rows wanted, those made before included.
        mix: Their classes.
    """

    def __init__(
        self,
        rows: int,
        mix: Mix,
        made: Mapping[str, int],
        quotas: Callable[[int, Mix], Mapping[str, int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows, self.mix = rows, mix
        self._made, self._quotas = made, quotas
        self.rows_field, self.mix_field = NumberField(is_whole=True), ChoiceField(tuple(Mix))
        self.result_label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._about_rules = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._form = Form()
        self._form.add_field("rows", self.rows_field)
        self._form.add_field("mix", self.mix_field)
        self._form.addRow("", self.result_label)
        self.body.addLayout(self._form)
        self.body.addWidget(self._about_rules)
        self._change = QPushButton()
        self._change.setDefault(True)
        self.buttons.addButton(self._change, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.rows_field.show_value(rows)
        self.mix_field.show_value(mix)
        self.rows_field.typed.connect(self._take_rows)
        self.mix_field.chosen.connect(self._take_mix)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words of the dialog."""
        self.explain(
            self.tr("Change the rows wanted"),
            self.tr(
                "Rows that were made stay as they are; the batches to come make up for the difference. The batch that "
                "is being written is begun anew."
            ),
            self.tr(
                "In the middle of a run you may see that another mix is needed, or more rows.\n\n"
                "The number of rows includes those that were made already. A class that has more of them than the new "
                "mix would give it keeps them, so that the run may end with more rows than asked for.\n\n"
                "The report and the recipe say that the run was changed in its middle."
            ),
        )
        described = describe_settings()
        for key in ("rows", "mix"):
            self._form.name_field(key, *described[key])
        self.mix_field.set_words([mix_words()[mix] for mix in Mix])
        self._about_rules.setText(
            self.tr(
                "Rules are changed on the page Rules, at any time. When you come back to this page you are asked "
                "whether the batches to come follow them."
            )
        )
        self._change.setText(self.tr("Change and &go on"))
        self._show_result()

    def _take_rows(self, rows: int | None) -> None:
        is_possible = rows is not None and 1 <= rows <= MAXIMUM_ROWS_WANTED
        self._change.setEnabled(is_possible)
        if rows is not None and is_possible:
            self.rows = rows
            self.rows_field.show_problem("")
            self._show_result()
        else:
            problem = self.tr("Choose a whole number from 1 to {most}.")
            self.rows_field.show_problem(problem.format(most=decimal_text(MAXIMUM_ROWS_WANTED, 0)))

    def _take_mix(self, mix: Mix) -> None:
        self.mix = mix
        self._show_result()

    def _show_result(self) -> None:
        self.result_label.setText(wanted_text(self._quotas(self.rows, self.mix), self._made))
