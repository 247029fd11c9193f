"""The first stage: the table, how its columns are read, and which class is rare."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.inspection import ColumnReading
from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.schema import Role, Schema
from rddg_desktop.engine.table import DETECTED, Dialect
from rddg_desktop.engine.table_reading import READABLE
from rddg_desktop.errors import RddgError
from rddg_desktop.ui.dialects import dialect_text, size_text
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.dialogs.import_table import ImportDialog
from rddg_desktop.ui.foresight import basis_of
from rddg_desktop.ui.formatting import decimal_text
from rddg_desktop.ui.pages import statements
from rddg_desktop.ui.pages.data_reading import HELD_OUT, LEARNED, UNUSED, Columns, DataReader, Outlook, outlook
from rddg_desktop.ui.pages.findings import FindingList, findings_of
from rddg_desktop.ui.pages.notes import problem_text
from rddg_desktop.ui.pages.page import ReadingPage
from rddg_desktop.ui.pages.schema_model import Part
from rddg_desktop.ui.pages.schema_view import SchemaView
from rddg_desktop.ui.pages.target import TargetPanel
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import NARROW, SPACE, heading_font
from rddg_desktop.ui.widgets.why import WhyButton

# Nothing is known of what rows are for.
UNSPLIT: npt.NDArray[np.int8] = np.zeros(0, dtype=np.int8)


class DataPage(ReadingPage):
    """Shows the table of the draft and takes what a person states of it.

    Args:
        session: The session.
        parent: Owner.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._reader = DataReader(session.foresight.tables)
        self._columns: Columns | None = None
        self._outlook: Outlook | RddgError | None = None
        # What of the draft was read last.
        self._asked: object = None
        # What the rows are shown by: the columns as they are read, and what each row is for.
        self._shown_schema: tuple[int, Schema] | None = None
        self._shown_parts = UNSPLIT
        self._name, self._how = QLabel(), words_label()
        self._name.setFont(heading_font(self.font()))
        self._again, self._replace, self._continue = (QPushButton() for _ in range(3))
        self.target = TargetPanel()
        self.findings = FindingList()
        self.tabs = QTabWidget()
        self.filter, self._find = QLineEdit(clearButtonEnabled=True), QLabel()
        self._find.setBuddy(self.filter)
        self._leave_out, self._keep = QPushButton(), QPushButton()
        self.schema = SchemaView()
        self._split, self._split_why = words_label(), WhyButton("", "")
        self.rows = TableView()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self.explain(
            self.tr("Data"),
            self.tr("Check how the table is read, and choose the column that holds the class."),
            self.tr(
                "New rows can only be as right as the table is understood: a number that is a code, a date read as "
                "text, or a value that means “not measured” would be imitated as it is.\n\nColumns that name or number "
                "people are left out, since a made-up one could be mistaken for a real person's. A column that is "
                "known only after the outcome should be left out, too: it would make every figure look better than "
                "it is."
            ),
        )
        self._continue.setText(self.tr("&Continue"))
        self._again.setText(self.tr("Read it in another &way…"))
        self._replace.setText(self.tr("Re&place the table…"))
        self._find.setText(self.tr("&Find"))
        self.filter.setPlaceholderText(self.tr("part of a column's name"))
        self.filter.setAccessibleName(self.tr("Find columns by their names"))
        self._leave_out.setText(self.tr("&Leave out"))
        self._keep.setText(self.tr("&Keep"))
        for button in (self._leave_out, self._keep):
            button.setToolTip(self.tr("The columns that are selected"))
        self.schema.setAccessibleName(self.tr("Columns and how they are read"))
        self.rows.setAccessibleName(self.tr("Rows of the table"))
        self.tabs.setTabText(0, self.tr("C&olumns"))
        self.tabs.setTabText(1, self.tr("Ro&ws"))
        self._show_table()
        self._show_state()
        self._show_findings()
        # The words for what a row is for stand in the table itself.
        self._shown_schema = None
        self._show_rows()

    def import_file(self, path: Path, stated: Dialect = DETECTED) -> ImportDialog:
        """Let a person see how a file is read, and put it in the place of the table if they agree.

        Args:
            path: The file.
            stated: How it is to be read to begin with.
        """
        dialog = ImportDialog(path, self.session.background, self.window(), stated)
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.open()
        return dialog

    def read_contents(self) -> None:
        """Read the columns, then what a run would learn from."""
        self._asked = basis_of(self.session.draft)
        self.read(self._reader.columns, self._take_columns)
        self._show_state()

    def _lay_out(self) -> None:
        self.buttons.addWidget(self._continue)
        self._continue.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(NARROW)
        words.addWidget(self._name)
        words.addWidget(self._how)
        summary = QHBoxLayout()
        summary.setSpacing(SPACE)
        summary.addLayout(words, 1)
        summary.addWidget(self._again)
        summary.addWidget(self._replace)
        above = QHBoxLayout()
        above.setSpacing(SPACE)
        above.addWidget(self._find)
        above.addWidget(self.filter, 1)
        above.addStretch(1)
        above.addWidget(self._leave_out)
        above.addWidget(self._keep)
        columns, rows = QWidget(), QWidget()
        in_columns, in_rows = QVBoxLayout(columns), QVBoxLayout(rows)
        in_columns.addLayout(above)
        in_columns.addWidget(self.schema)
        split = QHBoxLayout()
        split.setSpacing(SPACE)
        split.addWidget(self._split, 1)
        split.addWidget(self._split_why, 0, Qt.AlignmentFlag.AlignTop)
        in_rows.addLayout(split)
        in_rows.addWidget(self.rows, 1)
        self.tabs.addTab(columns, "")
        self.tabs.addTab(rows, "")
        self.body.addLayout(summary)
        self.body.addWidget(self.target)
        self.body.addWidget(self.findings)
        self.body.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.session.opened.connect(self._forget)
        self.session.draft_changed.connect(self._see_draft)
        self.session.stages_changed.connect(self._show_state)
        self.session.foresight.changed.connect(self._look_ahead)
        self._continue.clicked.connect(self.continued)
        self._again.clicked.connect(self._choose_reading)
        self._replace.clicked.connect(self._choose_file)
        self.target.target_chosen.connect(self._choose_target)
        self.target.rare_class_chosen.connect(self._choose_rare_class)
        self.findings.left_out.connect(self._leave_columns_out)
        self.findings.kept.connect(self._keep_columns)
        self.filter.textChanged.connect(self.schema.set_filter)
        self._leave_out.clicked.connect(lambda: self._leave_columns_out(self._selected()))
        self._keep.clicked.connect(lambda: self._keep_columns(self._selected()))
        self.schema.stated.connect(self._state)
        self.schema.selected.connect(self._show_state)

    # What is read.

    @Slot()
    def _forget(self) -> None:
        """Another project: nothing of the former one is shown."""
        self._columns = self._outlook = self._asked = self._shown_schema = None
        self._reader = DataReader(self.session.foresight.tables)
        self.filter.clear()
        self._show_table()
        self._show_findings()
        self._show_rows()
        self._show_state()
        self.forget()

    @Slot()
    def _see_draft(self) -> None:
        """Read the draft, unless what bears on this page is as it was."""
        if self._asked != basis_of(self.session.draft):
            self.read_again()

    def _take_columns(self, columns: Columns) -> None:
        self._columns = columns
        self._show_table()
        self._show_state()
        if columns.draft.settings.target:
            self._look_ahead()
        else:
            self._take_outlook(None)

    @Slot()
    def _look_ahead(self) -> None:
        """Show what a run would learn from, if both are known: the columns as they are now, and the run."""
        columns, foreseen = self._columns, self.session.foresight.foreseen
        if columns is None or foreseen is None or self.is_reading or foreseen.basis != basis_of(columns.draft):
            return
        run = foreseen.run
        if isinstance(run, Plan):
            self.read(lambda _: outlook(columns.table, run), self._take_outlook)
        else:
            self._take_outlook(run)

    def _take_outlook(self, found: Outlook | RddgError | None) -> None:
        self._outlook = found
        self.target.show_outlook(found)
        self._show_findings()
        self._show_rows()

    # What is shown.

    def _show_state(self) -> None:
        columns = self._columns
        for part in (self._again, self._replace, self.target, self.tabs):
            part.setEnabled(columns is not None)
        obstacle = self.session.obstacle
        self._continue.setEnabled(self.session.project is not None and obstacle is None)
        self._continue.setToolTip("" if obstacle is None else problem_text(obstacle))
        chosen = self.schema.selection() if columns is not None else []
        self._leave_out.setEnabled(any(one.column.role in (Role.FEATURE, Role.SPLIT) for one in chosen))
        self._keep.setEnabled(any(one.column.role is Role.EXCLUDED for one in chosen))

    def _show_table(self) -> None:
        columns = self._columns
        if columns is None:
            self._name.setText(self.tr("Reading the table…"))
            self._how.clear()
            self.schema.show_readings((), 0)
            return
        table = columns.table
        self._name.setText(table.name)
        how = dialect_text(table.dialect)
        size = size_text(*table.frame.shape)
        self._how.setText(self.tr("{size} — {how}").format(size=size, how=how) if how else size)
        self.target.show_columns(columns)
        self.schema.show_readings(columns.readings, len(table.frame))

    def _show_findings(self) -> None:
        self.findings.show_findings(() if self._columns is None else findings_of(self._columns, self._outlook))

    def _show_rows(self) -> None:
        columns = self._columns
        if columns is None:
            self.rows.show_frame(pd.DataFrame())
            self._split.clear()
            self._split_why.hide()
            return
        found = self._outlook if isinstance(self._outlook, Outlook) else None
        self._split.setText(self._split_text(found))
        self._split_why.setVisible(found is not None)
        if found is not None:
            self._explain_split(found)
        schema = Schema(tuple(one.column for one in columns.readings))
        parts = UNSPLIT if found is None else found.parts
        if self._shown_schema == (columns.draft.source, schema) and np.array_equal(parts, self._shown_parts):
            return
        self._shown_schema, self._shown_parts = (columns.draft.source, schema), parts
        frame = columns.table.frame
        if found is not None:
            # The cells themselves are not copied.
            frame = frame.copy(deep=False)
            words = pd.Index([self.tr("learned from"), self.tr("held out"), self.tr("not used")])
            said = pd.Series(pd.Categorical.from_codes(parts, words), index=frame.index)
            frame.insert(0, self.tr("(row is)"), said, allow_duplicates=True)
        self.rows.show_frame(frame, schema)

    def _split_text(self, found: Outlook | None) -> str:
        if found is None:
            return self.tr("Once a target is chosen, it is shown here which rows are learned from.")
        locale = QLocale()
        counts = np.bincount(found.parts, minlength=3)
        column = next((one.name for one in found.plan.schema.columns if one.role is Role.SPLIT), None)
        text = (
            self.tr(
                "{learned} rows are learned from. {held_out} rows are held out: they show in the end whether the new "
                "rows help. They were drawn at random, the same share of each class."
            )
            if column is None
            else self.tr(
                "{learned} rows are learned from. {held_out} rows are held out: they show in the end whether the new "
                "rows help. The column {column} says which they are."
            )
        )
        return text.format(
            learned=locale.toString(int(counts[LEARNED])),
            held_out=locale.toString(int(counts[HELD_OUT])),
            column=column,
        )

    def _explain_split(self, found: Outlook) -> None:
        share = np.mean(found.parts[found.parts != UNUSED] == HELD_OUT)
        self._split_why.explain(
            self.tr("Rows that are held out"),
            self.tr(
                "About {share} of every 100 rows are put aside before anything else is done. The method never sees "
                "them: no rule is found in them, and no synthetic row imitates them.\n\n"
                "Afterwards they stand for patients who come later, and the synthetic rows are judged by them. Judged "
                "by rows that it has learned from, any method would look better than it is.\n\n"
                "If a column of your table says which rows these are, give it the use “says train or test”."
            ).format(share=decimal_text(100 * share, 0)),
        )

    # What a person states.

    @Slot(object, object, object)
    def _state(self, reading: ColumnReading, part: Part, value: Any) -> None:  # noqa: ANN401 - as the part has it
        draft, name = self.session.draft, reading.column.name
        match part:
            case Part.TYPE:
                draft = statements.with_type(draft, name, value)
            case Part.ROLE:
                draft = statements.with_role(draft, reading, value)
            case Part.DECIMALS:
                draft = statements.with_decimals(draft, name, value)
            case _:
                draft = statements.with_missing_codes(draft, name, value)
        self.session.edit(lambda: self._told_part(part).format(name=name), draft)

    def _told_part(self, part: Part) -> str:
        """What is stated of a column, whose name is to be put in."""
        match part:
            case Part.TYPE:
                return self.tr("type of {name}")
            case Part.ROLE:
                return self.tr("use of {name}")
            case Part.DECIMALS:
                return self.tr("decimals of {name}")
            case _:
                return self.tr("missing values of {name}")

    @Slot(str)
    def _choose_target(self, name: str) -> None:
        # Who types in the chooser passes through others on the way: one step back leads to where it was.
        draft = statements.with_target(self.session.draft, name)
        self.session.edit(lambda: self.tr("target column"), draft, merged="target")

    @Slot(object)
    def _choose_rare_class(self, name: str | None) -> None:
        self.session.edit(lambda: self.tr("rare class"), statements.with_rare_class(self.session.draft, name))

    def _selected(self) -> list[str]:
        return [one.column.name for one in self.schema.selection()]

    @Slot(object)
    def _leave_columns_out(self, names: Iterable[str]) -> None:
        self.session.edit(lambda: self.tr("columns left out"), statements.left_out(self.session.draft, names))

    @Slot(object)
    def _keep_columns(self, names: Iterable[str]) -> None:
        assert self._columns is not None
        wanted = set(names)
        readings = [
            one for one in self._columns.readings if one.column.name in wanted and one.column.role is Role.EXCLUDED
        ]
        self.session.edit(lambda: self.tr("columns kept"), statements.kept(self.session.draft, readings))

    # Another table.

    @Slot()
    def _choose_file(self) -> None:
        self._ask_for_file(self.tr("Choose a table"), DETECTED)

    @Slot()
    def _choose_reading(self) -> None:
        assert self._columns is not None
        # The project holds the table, not the place it came from.
        table = self._columns.table
        self._ask_for_file(self.tr("Choose the file {name} again").format(name=table.name), table.dialect)

    def _ask_for_file(self, title: str, stated: Dialect) -> None:
        suffixes = " ".join(f"*{suffix}" for suffix in READABLE)
        chosen, _ = QFileDialog.getOpenFileName(
            self, title, "", self.tr("Tables ({suffixes})").format(suffixes=suffixes)
        )
        if chosen:
            self.import_file(Path(chosen), stated)

    def _take(self, dialog: ImportDialog) -> None:
        if dialog.table is not None:
            self.session.edit_table(lambda: self.tr("another table"), dialog.table)
