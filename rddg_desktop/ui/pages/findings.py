"""What a person should look at before rows are made: each a sentence, where sensible with a button."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rddg_desktop.engine.inspection import FEW_ROWS, ColumnReading
from rddg_desktop.engine.schema import ColumnType, Role
from rddg_desktop.errors import RddgError
from rddg_desktop.ui.counts import Counts
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.pages.data_reading import UNUSED, Columns, Outlook
from rddg_desktop.ui.pages.notes import problem_text
from rddg_desktop.ui.theme import NARROW, SPACE, heading_font
from rddg_desktop.ui.widgets.why import WhyButton

# As many columns of a kind have sentences of their own; more are named together.
APART = 3
# Columns that are named.
NAMED = 8


@dataclass(frozen=True)
class Finding:
    """Something to look at.

    Attributes:
        text: A sentence or two.
        leaves_out: Columns that a button leaves out; () for no such button.
        keeps: Columns that a button keeps all the same.
        is_wrong: Whether nothing can be made as long as it is so.
    """

    text: str
    leaves_out: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    is_wrong: bool = False


class FindingList(QWidget):
    """Sentences below one another, with buttons.

    Signals:
        left_out: Columns are to be left out; their names.
        kept: Columns are to be kept all the same; their names.
    """

    left_out = Signal(object)
    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self._heading, self._why = QLabel(), WhyButton("", "")
        self._heading.setFont(heading_font(self.font()))
        above = QHBoxLayout()
        above.setSpacing(SPACE)
        above.addWidget(self._heading)
        above.addWidget(self._why)
        above.addStretch()
        self._grid = QGridLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(self._grid)
        # The keyboard comes from it to the next button.
        self._last: QWidget = self._why
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(NARROW)
        self._grid.setColumnStretch(1, 1)
        self.retranslate()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show other findings."""
        self.findings = findings
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self._last = self._why
        for row, finding in enumerate(findings):
            self._add(row, finding)
        self.setVisible(bool(findings))

    def retranslate(self) -> None:
        """Set all words but those of the findings, which come anew."""
        self._heading.setText(self.tr("To look at"))
        self._why.explain(
            self.tr("What to look at"),
            self.tr(
                "A column gives the class away if nearly all rows can be assigned to their class from this column "
                "alone: to the class in which its value is the commonest among the other rows. The figure counts each "
                "class alike, so it is not made high by the common class; without any knowledge it is 50 % for two "
                "classes. Such a column is mostly a consequence of the outcome, such as a treatment that follows it."
                "\n\nFrom few rows of a class little can be learned: the new rows then resemble the few patients "
                "that are known.\n\nRows that are equal in all columns may be the same patient twice. They stay on "
                "the same side, learned from or held out, so that they do not flatter the figures."
            ),
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add(self, row: int, finding: Finding) -> None:
        sign, text = QLabel("⚠" if finding.is_wrong else "•"), words_label()
        if finding.is_wrong:
            sign.setForegroundRole(QPalette.ColorRole.BrightText)
        text.setText(finding.text)
        for label in (sign, text):
            # So that the first line stands beside the words of the button.
            label.setContentsMargins(0, NARROW, 0, 0)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        has_button = bool(finding.leaves_out or finding.keeps)
        self._grid.addWidget(sign, row, 0)
        self._grid.addWidget(text, row, 1, 1, 1 if has_button else 2)
        for names, signal, words in (
            (finding.leaves_out, self.left_out, self.tr("Leave out")),
            (finding.keeps, self.kept, self.tr("Keep all the same")),
        ):
            if names:
                button = QPushButton(words)
                button.setAccessibleName(f"{words}: {', '.join(names)}")
                button.clicked.connect(lambda _=False, names=names, signal=signal: signal.emit(names))
                self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
                self.setTabOrder(self._last, button)
                self._last = button


def findings_of(columns: Columns, outlook: Outlook | RddgError | None) -> tuple[Finding, ...]:
    """What stands out in a table, the most urgent first.

    Args:
        columns: The table.
        outlook: What a run would learn from, or why there can be none; None while that is not known.
    """
    readings = columns.readings
    found = [Finding(problem_text(one.problem), is_wrong=True) for one in readings if one.problem]
    if isinstance(outlook, RddgError) and not found:
        found.append(Finding(problem_text(outlook), is_wrong=True))
    if isinstance(outlook, Outlook):
        found += _of_rare_rows(outlook) + _of_leaks(outlook)
    found += _of_columns_left_out(columns)
    constants = [one.column.name for one in readings if one.is_constant and one.column.role is Role.FEATURE]
    translate = QCoreApplication.translate
    found += _apart_or_together(
        constants,
        lambda name: Finding(
            translate("Findings", "{name} is the same in every row, so it says nothing.").format(name=name), (name,)
        ),
        lambda names: Finding(
            translate("Findings", "These columns are the same in every row, so they say nothing: {names}.").format(
                names=_named(names)
            ),
            tuple(names),
        ),
    )
    if isinstance(outlook, Outlook):
        found += _of_rows(outlook)
    return tuple(found)


def _of_rare_rows(outlook: Outlook) -> list[Finding]:
    rows = outlook.findings.rare_rows
    if rows >= FEW_ROWS:
        return []
    text = Counts().few_rare_rows(rows)
    return [Finding(text.format(name=outlook.plan.settings.rare_class))]


def _of_leaks(outlook: Outlook) -> list[Finding]:
    translate = QCoreApplication.translate
    text = translate(
        "Findings",
        "{name} alone gives the class away: from it, {share} % of the rows can be assigned to their class, all classes "
        "counted alike. Leave it out if it is known only after the outcome.",
    )
    # Rounded down: 100 % is said of all rows only.
    shares = outlook.findings.leaks.items()
    return [Finding(text.format(name=name, share=int(100 * share)), (name,)) for name, share in shares]


def _of_columns_left_out(columns: Columns) -> list[Finding]:
    """Columns that the program leaves out by itself."""
    translate = QCoreApplication.translate
    stated = columns.draft.corrections
    out = [
        one
        for one in columns.readings
        if one.column.role is Role.EXCLUDED and "role" not in stated.get(one.column.name, {})
    ]

    def of_kind(chosen: Callable[[ColumnReading], bool], alone: str, together: str) -> list[Finding]:
        names = [one.column.name for one in out if chosen(one)]
        return _apart_or_together(
            names,
            lambda name: Finding(alone.format(name=name), keeps=(name,)),
            lambda names: Finding(together.format(names=_named(names))),
        )

    return [
        *of_kind(
            lambda one: one.column.type is ColumnType.IDENTIFIER,
            translate("Findings", "{name} identifies people or rows, so it is left out."),
            translate("Findings", "These columns identify people or rows, so they are left out: {names}."),
        ),
        *of_kind(
            lambda one: one.column.type is ColumnType.TEXT,
            translate("Findings", "{name} is free text, which can name people, so it is left out."),
            translate("Findings", "These columns are free text, which can name people, so they are left out: {names}."),
        ),
        *(
            Finding(translate("Findings", "{name} has no value in any row, so it is left out.").format(name=name))
            for name in (one.column.name for one in out if one.usable_type is None)
        ),
    ]


def _of_rows(outlook: Outlook) -> list[Finding]:
    found = []
    if outlook.findings.equal_rows:
        found.append(Finding(Counts().equal_rows(outlook.findings.equal_rows)))
    unused = int((outlook.parts == UNUSED).sum())
    if unused:
        found.append(Finding(Counts().unused_rows(unused)))
    return found


def _apart_or_together(
    names: Sequence[str], alone: Callable[[str], Finding], together: Callable[[Sequence[str]], Finding]
) -> list[Finding]:
    if len(names) <= APART:
        return [alone(name) for name in names]
    return [together(names)]


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(names[:NAMED])
    if len(names) <= NAMED:
        return shown
    text = QCoreApplication.translate("Findings", "{names} and {count} more")
    return text.format(names=shown, count=QLocale().toString(len(names) - NAMED))
