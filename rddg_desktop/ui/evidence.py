"""What is known of how the columns of the table go together: found by measurement, and said by the model."""

import pandas as pd
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.events import Exchange, RelationsMined, RulesMined
from rddg_desktop.engine.relations import Evidence, EvidenceKind
from rddg_desktop.engine.rules import text_of
from rddg_desktop.engine.schema import Schema
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.dialogs.exchanges import ExchangesDialog
from rddg_desktop.ui.rule_reading import Basis
from rddg_desktop.ui.tables import FrameModel, TableView
from rddg_desktop.ui.theme import NARROW, SPACE
from rddg_desktop.ui.widgets.why import WhyButton


class EvidencePanel(QTabWidget):
    """Shows what a run has found out before it proposed rules.

    Signals:
        rule_suggested: A person wants to make a rule of what was found; with its text.
    """

    rule_suggested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measured = _MeasuredView()
        self.said = _SaidView()
        self.measured.rule_suggested.connect(self.rule_suggested)
        self.addTab(self.measured, "")
        self.addTab(self.said, "")
        self.retranslate()

    def show_findings(self, basis: Basis | None) -> None:
        """Show what was found; None for nothing yet."""
        if basis is None or basis.plan is None or basis.relations is None:
            self.measured.show_evidence((), None)
            self.said.show_words(None, None)
        else:
            self.measured.show_evidence(basis.relations.evidence, basis.plan.schema)
            self.said.show_words(basis.relations, basis.mined)

    def retranslate(self) -> None:
        """Set all words."""
        self.setTabText(0, self.tr("Measured"))
        self.setTabText(1, self.tr("Said by the model"))
        self.measured.retranslate()
        self.said.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _MeasuredView(QWidget):
    """The evidence as a table that can be sorted and searched.

    Signals:
        rule_suggested: A person wants to make a rule of what is selected; with its text.
    """

    rule_suggested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._evidence: tuple[Evidence, ...] = ()
        self._listed: list[Evidence] = []
        self._schema: Schema | None = None
        self.sought = QLineEdit(clearButtonEnabled=True)
        self.sought.textChanged.connect(self._show_sought)
        self._why = WhyButton("", "")
        self.table = TableView()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.chosen = words_label()
        self.use = QPushButton()
        self.use.clicked.connect(self._suggest)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.sought, 1)
        top.addWidget(self._why)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE)
        bottom.addWidget(self.chosen, 1)
        bottom.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)

    def show_evidence(self, evidence: tuple[Evidence, ...], schema: Schema | None) -> None:
        """Show other evidence."""
        if evidence != self._evidence:
            self._evidence, self._schema = evidence, schema
            self._show_sought()

    def retranslate(self) -> None:
        """Set all words."""
        self.sought.setPlaceholderText(self.tr("Search columns and words"))
        self.sought.setAccessibleName(self.tr("Search what was measured"))
        self.table.setAccessibleName(self.tr("What was measured"))
        self.use.setText(self.tr("U&se as a rule…"))
        self._why.explain(
            self.tr("What was measured"),
            self.tr(
                "Before any model is asked, the program itself measures on the training rows which columns go "
                "together: numbers that rise with each other, categories that favour each other, formulas, orders, "
                "values that are missing together.\n\n"
                "The strength runs from 0 (none) to 1 (one column tells the other). What chance can explain is not "
                "listed.\n\n"
                "That columns go together does not say why. Whether it is a law or a habit of one table, you decide."
            ),
        )
        self._show_sought()

    @Slot()
    def _show_sought(self) -> None:
        kinds = _kind_texts()
        sought = self.sought.text().casefold().split()
        lines = [(", ".join(one.columns), kinds[one.kind], one.strength, one.text) for one in self._evidence]
        kept = [place for place, line in enumerate(lines) if _matches(line, sought)]
        self._listed = [self._evidence[place] for place in kept]
        headings = [self.tr("Columns"), self.tr("What"), self.tr("Strength"), self.tr("In words")]
        frame = pd.DataFrame([lines[place] for place in kept], columns=headings)
        # The widths of columns are chosen by the first lines that these have.
        self.table.show_frame(frame if lines else pd.DataFrame())
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        evidence = self._current()
        if evidence is not None:
            self.chosen.setText(evidence.text)
        elif self._listed:
            self.chosen.setText(self.tr("Choose a line to read it in full."))
        else:
            self.chosen.setText(self.tr("Nothing found.") if self._evidence else self.tr("Nothing is measured yet."))
        self.use.setEnabled(evidence is not None and bool(evidence.rules))

    def _current(self) -> Evidence | None:
        model, index = self.table.model(), self.table.currentIndex()
        assert isinstance(model, FrameModel)
        return self._listed[model.frame_row(index.row())] if index.isValid() else None

    @Slot()
    def _suggest(self) -> None:
        evidence = self._current()
        if evidence is not None and self._schema is not None:
            self.rule_suggested.emit(text_of(evidence.rules[0], self._schema))


class _SaidView(QWidget):
    """What the model said in words."""

    def __init__(self) -> None:
        super().__init__()
        self._relations: RelationsMined | None = None
        self._rules: RulesMined | None = None
        self._about, self._beside = QLabel(), QLabel()
        self.relations, self.rules = (QPlainTextEdit(readOnly=True, tabChangesFocus=True) for _ in range(2))
        self.word_for_word = QPushButton()
        self.word_for_word.clicked.connect(self._show_exchanges)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(NARROW)
        for label, field, share in ((self._about, self.relations, 2), (self._beside, self.rules, 1)):
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field, share)
        column.addSpacing(NARROW)
        column.addWidget(self.word_for_word, 0, Qt.AlignmentFlag.AlignLeft)

    def show_words(self, relations: RelationsMined | None, rules: RulesMined | None) -> None:
        """Show other words."""
        self._relations, self._rules = relations, rules
        for mined, field in ((relations, self.relations), (rules, self.rules)):
            field.setPlainText("" if mined is None else mined.text)
        self.word_for_word.setEnabled(bool(self._exchanges()))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self._about.setText(self.tr("What &goes together"))
        self._beside.setText(self.tr("What it said beside &rules"))
        self.word_for_word.setText(self.tr("Pr&ompts and answers, word for word…"))
        for mined, field in ((self._relations, self.relations), (self._rules, self.rules)):
            if mined is None:
                field.setPlaceholderText(self.tr("Nothing is said yet."))
            elif mined.exchange is None:
                field.setPlaceholderText(self.tr("No model was asked."))
            else:
                field.setPlaceholderText(self.tr("It said nothing of this."))

    @Slot()
    def _show_exchanges(self) -> None:
        ExchangesDialog(self._exchanges(), self).open()

    def _exchanges(self) -> list[Exchange]:
        found = (self._relations, self._rules)
        return [one.exchange for one in found if one is not None and one.exchange is not None]


def _matches(line: tuple[object, ...], sought: list[str]) -> bool:
    """Whether a line holds each of some words."""
    text = " ".join(map(str, line)).casefold()
    return all(word in text for word in sought)


def _kind_texts() -> dict[EvidenceKind, str]:
    """What the kinds of evidence are called."""
    return {
        EvidenceKind.PEARSON: QCoreApplication.translate("Evidence", "straight-line correlation"),
        EvidenceKind.SPEARMAN: QCoreApplication.translate("Evidence", "rank correlation"),
        EvidenceKind.CORRELATION_RATIO: QCoreApplication.translate("Evidence", "group differences"),
        EvidenceKind.CRAMERS_V: QCoreApplication.translate("Evidence", "categories go together"),
        EvidenceKind.MUTUAL_INFORMATION: QCoreApplication.translate("Evidence", "other relation"),
        EvidenceKind.FORMULA: QCoreApplication.translate("Evidence", "formula"),
        EvidenceKind.DEPENDENCY: QCoreApplication.translate("Evidence", "one tells the other"),
        EvidenceKind.ORDER: QCoreApplication.translate("Evidence", "order"),
        EvidenceKind.BOUND: QCoreApplication.translate("Evidence", "bound"),
        EvidenceKind.MISSING_TOGETHER: QCoreApplication.translate("Evidence", "missing together"),
        EvidenceKind.MISSING_IMPLIED: QCoreApplication.translate("Evidence", "missing follows"),
    }
