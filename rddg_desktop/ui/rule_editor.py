"""The dialog in which a rule is written: read while it is typed, and measured on the rows before it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QWidget

from rddg_desktop.engine.conditions import Condition, Monotone
from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.rulebook import Origin, Rule, breaking, made
from rddg_desktop.engine.rules import parse, text_of
from rddg_desktop.errors import RddgError, RuleError
from rddg_desktop.ui.background import Background, Work
from rddg_desktop.ui.dialogs.dialog import Dialog, words_label
from rddg_desktop.ui.dialogs.rows import BreakingRowsDialog
from rddg_desktop.ui.formatting import sentences_text
from rddg_desktop.ui.rule_field import RuleField
from rddg_desktop.ui.rule_language import examples
from rddg_desktop.ui.rule_reading import Entry
from rddg_desktop.ui.rule_words import caution_text, figures_text
from rddg_desktop.ui.theme import SPACE, recolour, theme_of


@dataclass(frozen=True, eq=False)
class _Measured:
    """A rule as a person states it, and the training rows that break it."""

    rule: Rule
    rows: pd.DataFrame


class RuleEditor(Dialog):
    """Lets a person write a rule.

    Args:
        plan: The run that the rule is for.
        others: All rules that there are, among which it must not be a second time.
        background: Measures the rule.
        text: What a new rule says to begin with.
        before: The rule that is to be said in another way; None for a new one.
        parent: The window that waits for it.

    Signals:
        written: A person keeps a rule; with the `Rule`.
    """

    written = Signal(object)

    def __init__(
        self,
        plan: Plan,
        others: Sequence[Entry],
        background: Background,
        text: str = "",
        before: Entry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan, self._others, self._background, self._before = plan, others, background, before
        self._condition: Condition | None = None
        self._measured: _Measured | None = None
        self._work: Work | None = None
        self._label = QLabel()
        self.field = RuleField(plan.schema)
        self._label.setBuddy(self.field)
        self.figures, self.problem = words_label(), words_label()
        # Room for what is said most, so that the dialog stands still while a person types.
        for label, lines in ((self.figures, 3), (self.problem, 2)):
            label.setMinimumHeight(lines * self.fontMetrics().lineSpacing())
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_rows = QPushButton()
        self.show_rows.setAutoDefault(False)
        self.show_rows.clicked.connect(self._show_breaking_rows)
        self.is_on, self.is_hard = QCheckBox(), QCheckBox()
        self.is_on.setChecked(before is None or before.is_on)
        self.is_hard.setChecked(before is None or before.is_hard)
        self.is_hard.toggled.connect(self._show_measured)
        self.is_on.toggled.connect(self._show_measured)
        row = QHBoxLayout()
        row.addWidget(self.show_rows)
        row.addStretch()
        self._help = words_label()
        self._help.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.body.addWidget(self._label)
        self.body.addWidget(self.field)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.figures)
        self.body.addLayout(row)
        self.body.addWidget(self.is_on)
        self.body.addWidget(self.is_hard)
        self.body.addSpacing(SPACE)
        self.body.addWidget(self._help)
        self.body.addStretch()
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.field.setPlainText(text if before is None else before.text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.textChanged.connect(self._read)
        self.finished.connect(self._forget)
        self.field.setFocus()
        self.retranslate()
        self.resize(620, self.sizeHint().height())

    @property
    def rule(self) -> Rule | None:
        """The rule as it is written; None where it is none, is there already, or is not measured yet."""
        if self._measured is None:
            return None
        rule = self._measured.rule
        is_hard = self.is_hard.isChecked() and not isinstance(rule.condition, Monotone)
        before = self._before
        if isinstance(before, Rule) and before.condition == rule.condition:
            # Who proposed it has not changed with what it does.
            rule = replace(rule, origin=before.origin)
        return replace(rule, is_on=self.is_on.isChecked(), is_hard=is_hard)

    def accept(self) -> None:
        """Keep the rule."""
        rule = self.rule
        if rule is not None:
            super().accept()
            self.written.emit(rule)

    def retranslate(self) -> None:
        """Set all words of the dialog."""
        title = self.tr("Add a rule") if self._before is None else self.tr("Edit a rule")
        self.explain(
            title,
            self.tr("Write what a row must be like. Ctrl+Space shows how it can go on."),
            self.tr(
                "A row says something of a rule if the values it needs are known and, of an “if … then …”, if the "
                "“if” applies.\n\n"
                "The rule holds in some share of these rows. The interval says how sure that share is: with few rows "
                "it is wide, and a rule that 10 rows obey may well be broken by the next patient.\n\n"
                "Held-out rows are those that the method never sees. A rule that holds in the training rows but not "
                "in them is a habit of these rows, not a law."
            ),
        )
        self._label.setText(self.tr("&Rule"))
        self.show_rows.setText(self.tr("Show the rows that &break it…"))
        self.is_on.setText(self.tr("&On: the rule counts"))
        self.is_hard.setText(self.tr("&Hard: no row that breaks it is kept"))
        self._ok.setText(self.tr("Keep"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        lines = [self.tr("Rules of your table can look like these:")]
        lines += [f"    {example}" for example in examples(self._plan.schema)]
        lines.append(
            self.tr(
                'A column whose name could be misread stands in [brackets], a category in "quotation marks". '
                "Dates are written year-month-day."
            )
        )
        self._help.setText("\n".join(lines))
        self._read()

    @Slot()
    def _read(self) -> None:
        """Read what is typed, and have it measured."""
        self._forget()
        self._condition = self._measured = None
        text = self.field.toPlainText()
        self.field.underline(None)
        if not text.strip():
            self._say(self.tr("Nothing is written yet."))
            return
        try:
            condition = parse(text, self._plan.schema)
        except RuleError as error:
            self.field.underline(error.place)
            sentence = self.tr("This is no rule yet. At character {place}: {reason}.")
            self._say(problem=sentence.format(place=error.place + 1, reason=error.reason))
            return
        written = text_of(condition, self._plan.schema)
        for number, other in enumerate(self._others, 1):
            if other.text == written and (self._before is None or other.text != self._before.text):
                self._say(problem=self.tr("This rule is there already, as number {number}.").format(number=number))
                return
        self._condition = condition
        self._say(self.tr("Its figures are being computed…"))
        self._work = self._background.do(lambda: _measure(condition, self._plan), self._take)
        self._work.failed.connect(self._fail)

    def _take(self, measured: _Measured) -> None:
        self._work = None
        self._measured = measured
        self._show_measured()

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        self._work = None
        self._say(problem=sentences_text(error.what, error.remedy))

    @Slot()
    def _show_measured(self) -> None:
        """Say how the rows take to the rule, and what to think of."""
        rule = self.rule
        if rule is not None:
            self._say(figures_text(rule), caution_text(rule))

    def _say(self, figures: str = "", problem: str = "") -> None:
        self.figures.setText(figures)
        self.problem.setText(problem)
        recolour(self.problem, QPalette.ColorRole.WindowText, theme_of(self).bad)
        self.field.setAccessibleDescription(sentences_text(problem, figures))
        measured = self._measured
        self._ok.setEnabled(measured is not None)
        self.show_rows.setEnabled(measured is not None and len(measured.rows) > 0)
        self.is_hard.setEnabled(not isinstance(self._condition, Monotone))

    @Slot()
    def _forget(self) -> None:
        """Hear no more of what is being measured."""
        if self._work is not None:
            self._work.drop()
            self._work = None

    @Slot()
    def _show_breaking_rows(self) -> None:
        if self._measured is not None:
            rule = self._measured.rule
            BreakingRowsDialog(rule.text, self._measured.rows, self._plan.schema, self).open()


def _measure(condition: Condition, plan: Plan) -> _Measured:
    """A rule that a person states, with its figures and the rows that break it."""
    rule = made(condition, Origin.USER, plan.schema, plan.training, plan.held_out_rows)
    return _Measured(rule, plan.training[breaking(condition, plan.training, plan.schema)])
