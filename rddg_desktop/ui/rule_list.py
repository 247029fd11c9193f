"""The rules of the open project, and everything a person can do with them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.rulebook import Rule, breaking
from rddg_desktop.engine.rulefile import read_rules, write_rules
from rddg_desktop.engine.rulelist import check_room, described, merged
from rddg_desktop.errors import RddgError
from rddg_desktop.project.draft import StatedRule
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.dialogs.rows import BreakingRowsDialog
from rddg_desktop.ui.rule_editor import RuleEditor
from rddg_desktop.ui.rule_model import HARD, ON, TEXT, RuleModel
from rddg_desktop.ui.rule_reading import Basis, Entry
from rddg_desktop.ui.rule_table import RuleTable
from rddg_desktop.ui.rule_words import caution_text, figures_text
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.theme import SPACE, heading_font
from rddg_desktop.ui.widgets.why import WhyButton


class RuleList(QWidget):
    """Shows the rules of the current run or, before there is one, those that are stated for the run to come.

    Args:
        session: The session, through which they are changed.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._basis: Basis | None = None
        self._is_locked = False
        self._title = QLabel()
        self._title.setFont(heading_font(self.font()))
        self._why = WhyButton("", "")
        self.model = RuleModel(self)
        self.table = RuleTable(self.model)
        self.figures = words_label()
        # Room for the words of most rules, so that the table stands still.
        self.figures.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        self.figures.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add, self.change, self.delete, self.show_rows = (QPushButton() for _ in range(4))
        self.raise_rule, self.lower_rule, self.import_file, self.export_file = (QPushButton() for _ in range(4))
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_basis(self, basis: Basis | None) -> None:
        """Let rules be measured on other rows; None as long as these are not known."""
        self._basis = basis
        self.show_rules()

    def show_rules(self) -> None:
        """Show the rules as the project has them now."""
        former, entries = self.model.entries, self._entries()
        self.model.show_entries(entries)
        if _shapes(entries) != _shapes(former):
            self.table.fit()
        self._show_actions()

    def lock(self, is_locked: bool) -> None:
        """Let nothing be changed, or let it be again."""
        self._is_locked = is_locked
        self.model.lock(is_locked)
        self._show_actions()

    @Slot(str)
    def add_rule(self, text: str) -> None:
        """Let a person state a rule.

        Args:
            text: What it says to begin with.
        """
        try:
            check_room(len(self.model.entries) + 1)
        except RddgError as error:
            self._session.failed.emit(error, "")
        else:
            self._open_editor(text, None, self._keep_added)

    def import_rules(self, path: Path) -> None:
        """Take the rules of a file over."""
        if self._basis is not None and self._basis.plan is not None:
            plan = self._basis.plan

            def keep(read: Sequence[Rule]) -> None:
                if self._is_locked or self._basis is None or self._basis.plan is not plan:
                    self._session.noticed.emit(
                        self.tr("Meanwhile the rules became those of another run. Nothing was imported; try again.")
                    )
                else:
                    self._keep_imported(path, read)

            work = self._session.background.do(
                lambda: read_rules(path, plan.schema, plan.training, plan.held_out_rows), keep
            )
            work.failed.connect(lambda error: self._session.failed.emit(error, ""))

    def export_rules(self, path: Path) -> None:
        """Write the rules to a file, which is replaced where there is one."""
        rules = [one for one in self._entries() if isinstance(one, Rule)]
        written = self.tr("Rules written to {file}: {count}").format(file=path.name, count=len(rules))
        work = self._session.background.do(
            lambda: write_rules(rules, path, overwrite=True), lambda _: self._session.noticed.emit(written)
        )
        work.failed.connect(lambda error: self._session.failed.emit(error, ""))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self._title, 1)
        heading.addWidget(self._why)
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        edits = (self.add, self.change, self.delete, self.show_rows)
        others = (self.raise_rule, self.lower_rule, self.import_file, self.export_file)
        for row, buttons in enumerate((edits, others)):
            for place, button in enumerate(buttons):
                grid.addWidget(button, row, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.figures)
        column.addLayout(grid)

    def _connect(self) -> None:
        self.model.switched.connect(self._switch)
        self.table.selectionModel().currentRowChanged.connect(self._show_actions)
        self.table.doubleClicked.connect(lambda index: self._edit() if index.column() not in (ON, HARD) else None)
        self.add.clicked.connect(lambda: self.add_rule(""))
        self.change.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.raise_rule.clicked.connect(lambda: self._move(-1))
        self.lower_rule.clicked.connect(lambda: self._move(1))
        self.show_rows.clicked.connect(self._show_breaking_rows)
        self.import_file.clicked.connect(self._import)
        self.export_file.clicked.connect(self._export)
        for key, button in (
            ("Del", self.delete),
            ("F2", self.change),
            ("Return", self.change),
            ("Alt+Up", self.raise_rule),
            ("Alt+Down", self.lower_rule),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Rules"))
        self.table.setAccessibleName(self.tr("Rules"))
        self._why.explain(
            self.tr("The figures of a rule"),
            self.tr(
                "Rows: training rows that say something of the rule, that is, whose values are known and, of an “if … "
                "then …”, to which the “if” applies.\n\n"
                "Holds in: the share of them in which the rule is true, with its 95 % interval. Few rows give a wide "
                "interval: such a rule may be chance.\n\n"
                "Break it: training rows that contradict it. If real patients break a hard rule, ask whether the rule "
                "or the data is wrong.\n\n"
                "Held-out rows are never seen by the method. A rule that fails there was a habit of the training rows."
            ),
        )
        self.add.setText(self.tr("A&dd…"))
        self.change.setText(self.tr("Edi&t…"))
        self.delete.setText(self.tr("De&lete"))
        self.show_rows.setText(self.tr("Rows that &break it…"))
        self.raise_rule.setText(self.tr("Move &up"))
        self.lower_rule.setText(self.tr("Move do&wn"))
        self.import_file.setText(self.tr("&Import…"))
        self.export_file.setText(self.tr("E&xport…"))
        self.table.fit()
        self._show_actions()

    @Slot()
    def _show_actions(self) -> None:
        """Show the figures of the rule that is chosen, and what can be done."""
        row, entries = self._row, self.model.entries
        entry = entries[row] if row >= 0 else None
        self.figures.setText(self._words(entry))
        has_rows = self._basis is not None and self._basis.plan is not None
        is_free = not self._is_locked
        self.add.setEnabled(is_free and has_rows)
        self.import_file.setEnabled(is_free and has_rows)
        self.export_file.setEnabled(any(isinstance(one, Rule) for one in entries))
        self.change.setEnabled(is_free and has_rows and entry is not None)
        self.delete.setEnabled(is_free and entry is not None)
        self.raise_rule.setEnabled(is_free and row > 0)
        self.lower_rule.setEnabled(is_free and 0 <= row < len(entries) - 1)
        self.show_rows.setEnabled(has_rows and isinstance(entry, Rule) and entry.training.breaks > 0)

    def _words(self, entry: Entry | None) -> str:
        """What is to be said of the rule that is chosen."""
        if isinstance(entry, Rule):
            return "\n".join(filter(None, (entry.text, figures_text(entry), caution_text(entry))))
        if entry is None:
            return self.tr("Choose a rule to see its figures.") if self.model.entries else self.tr("There is no rule.")
        if self._basis is not None and entry.text in self._basis.unreadable:
            sentence = self.tr("“{rule}” is no rule of this table: it lacks the column or category. Edit or delete it.")
            return sentence.format(rule=entry.text)
        return entry.text

    @property
    def _row(self) -> int:
        """The place of the rule that is chosen, from 0; -1 for none."""
        index = self.table.currentIndex()
        return index.row() if index.isValid() else -1

    @property
    def _has_run(self) -> bool:
        return self._session.project is not None and bool(self._session.project.runs())

    def _entries(self) -> tuple[Entry, ...]:
        """The rules as the project has them now."""
        project = self._session.project
        if project is None:
            return ()
        if self._has_run:
            return project.rules()
        stated = project.draft().rules
        return stated if self._basis is None else self._basis.entries(stated)

    def _keep(self, told: Callable[[], str], entries: Iterable[Entry], action: str, **detail: object) -> None:
        """Keep other rules: of the current run, or of the draft."""
        if self._has_run:
            # A run that holds what cannot be read could not have been begun.
            self._session.edit_rules(told, [one for one in entries if isinstance(one, Rule)], action, **detail)
        else:
            stated = tuple(StatedRule(one.text, one.is_on, one.is_hard) for one in entries)
            self._session.edit(told, replace(self._session.draft, rules=stated))
        self.show_rules()

    @Slot()
    def _edit(self) -> None:
        # A double click comes here, too.
        if self.change.isEnabled():
            row = self._row
            self._open_editor("", self.model.entries[row], lambda rule: self._keep_edited(row, rule))

    def _open_editor(self, text: str, before: Entry | None, keep: Callable[[Rule], None]) -> None:
        if self._basis is None or self._basis.plan is None or self._is_locked:
            return
        editor = RuleEditor(self._basis.plan, self.model.entries, self._session.background, text, before, self)
        editor.written.connect(keep)
        editor.open()

    def _keep_added(self, rule: Rule) -> None:
        entries = self._entries()
        position = len(entries) + 1
        self._keep(lambda: self.tr("new rule"), (*entries, rule), "rule added", position=position, rule=described(rule))
        self._choose(len(entries))

    def _keep_edited(self, row: int, rule: Rule) -> None:
        entries = list(self._entries())
        before, entries[row] = entries[row], rule
        detail = {"before": _said(before), "after": described(rule)}
        self._keep(lambda: self.tr("edit of a rule"), entries, "rule edited", position=row + 1, **detail)

    @Slot(int, int, bool)
    def _switch(self, row: int, column: int, is_wanted: bool) -> None:
        entries = list(self._entries())
        if column == ON:
            entries[row] = replace(entries[row], is_on=is_wanted)
            action = "rules switched on" if is_wanted else "rules switched off"
        else:
            entries[row] = replace(entries[row], is_hard=is_wanted)
            action = "rules made hard" if is_wanted else "rules made soft"
        told = partial(self._told_switch, column, is_wanted=is_wanted)
        self._keep(told, entries, action, positions=[row + 1], rules=[entries[row].text])

    def _told_switch(self, column: int, *, is_wanted: bool) -> str:
        if column == ON:
            return self.tr("switching a rule on") if is_wanted else self.tr("switching a rule off")
        return self.tr("making a rule hard") if is_wanted else self.tr("making a rule soft")

    @Slot()
    def _delete(self) -> None:
        row, entries = self._row, list(self._entries())
        removed = entries.pop(row)
        self._keep(
            lambda: self.tr("deletion of a rule"), entries, "rules removed", positions=[row + 1], rules=[_said(removed)]
        )
        self._choose(min(row, len(entries) - 1))

    def _move(self, step: int) -> None:
        row, entries = self._row, list(self._entries())
        moved = entries.pop(row)
        entries.insert(row + step, moved)
        places = {"before": row + 1, "after": row + step + 1}
        self._keep(lambda: self.tr("move of a rule"), entries, "rule moved", rule=moved.text, **places)
        self._choose(row + step)

    def _choose(self, row: int) -> None:
        self.table.setCurrentIndex(self.model.index(row, TEXT))

    @Slot()
    def _show_breaking_rows(self) -> None:
        entry = self.model.entries[self._row]
        if isinstance(entry, Rule) and self._basis is not None and self._basis.plan is not None:
            plan, rule = self._basis.plan, entry
            self._session.background.do(
                lambda: plan.training[breaking(rule.condition, plan.training, plan.schema)],
                lambda rows: BreakingRowsDialog(rule.text, rows, plan.schema, self).open(),
            )

    @Slot()
    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import rules"), "", self.tr("Rules (*.txt *.json)"))
        if path:
            self.import_rules(Path(path))

    @Slot()
    def _export(self) -> None:
        # It asks whether a file that there is may be replaced.
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export rules"), "rules.txt", self.tr("Rules (*.txt *.json)")
        )
        if path:
            self.export_rules(Path(path))

    def _keep_imported(self, path: Path, read: Sequence[Rule]) -> None:
        entries = self._entries()
        known = {one.text: one for one in entries}
        try:
            rules = merged([one for one in entries if isinstance(one, Rule)], read)
        except RddgError as error:
            self._session.failed.emit(error, "")
            return
        unread = [one for one in entries if not isinstance(one, Rule)]
        added = [described(one) for one in rules if one.text not in known]
        changed = [described(one) for one in rules if one.text in known and known[one.text] != one]
        self._keep(
            lambda: self.tr("import of rules"),
            (*rules, *unread),
            "rules imported",
            file=path.name,
            added=added,
            changed=changed,
        )
        sentence = self.tr("Rules of {file}: {added} added, {changed} changed.")
        self._session.noticed.emit(sentence.format(file=path.name, added=len(added), changed=len(changed)))


def _shapes(entries: Sequence[Entry]) -> list[tuple[str, bool]]:
    """What the widths of the columns follow from: the rules, and whether their figures are known."""
    return [(one.text, isinstance(one, Rule)) for one in entries]


def _said(entry: Entry) -> object:
    """A rule in the audit trail."""
    return described(entry) if isinstance(entry, Rule) else entry.text
