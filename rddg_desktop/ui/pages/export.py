"""The page on which rows, report and recipe leave the project."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.table_writing import replace_file
from rddg_desktop.errors import TableError
from rddg_desktop.notices import notice_text
from rddg_desktop.project.export import FileRows, export_rows, file_rows
from rddg_desktop.project.recipe import Recipe, recipe
from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Work
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.formatting import decimal_text, sentences_text
from rddg_desktop.ui.judgement.topic import Topic
from rddg_desktop.ui.pages.page import ReadingPage
from rddg_desktop.ui.report_button import PreviewButton
from rddg_desktop.ui.saving import Saved, ask_where
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import SPACE

# Rows of the table, and lines of the command, that are seen without scrolling; lines that the state has room for.
SEEN_ROWS, SEEN_LINES, STATE_LINES = 9, 3, 2


@dataclass(frozen=True, eq=False)
class _Contents:
    """What can be exported.

    Attributes:
        rows: What a file of rows would hold.
        schema: The schema of the rows.
        recipe: How they are made again.
    """

    rows: FileRows
    schema: Schema
    recipe: Recipe


class ExportPage(ReadingPage):
    """Saves the rows, the report on them, and the recipe by which they are made again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._contents: _Contents | None = None
        self._writing: Work | None = None
        self.state = words_label()
        self._rows_topic, self._report_topic, self._recipe_topic = Topic(), Topic(), Topic()
        self._format_label = QLabel()
        self.format = QComboBox()
        self._format_label.setBuddy(self.format)
        self.synthetic_only, self.with_originals = QRadioButton(), QRadioButton()
        self.synthetic_only.setChecked(True)
        self._originals_words = words_label()
        self.save_rows = QPushButton()
        self.rows_saved, self.report_saved, self.recipe_saved = Saved(), Saved(), Saved()
        self._rows_words = words_label()
        # What stands above the button keeps its room, so that the button stays where it is while one makes up one's
        # mind: the words on rows of real people, and a second line of the state.
        policy = self._originals_words.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._originals_words.setSizePolicy(policy)
        self.state.setMinimumHeight(STATE_LINES * self.state.fontMetrics().lineSpacing())
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.rows = TableView()
        self._report_words = words_label()
        self.preview = PreviewButton(session)
        self.save_html, self.save_pdf = QPushButton(), QPushButton()
        self._command_label = QLabel()
        self.command = QPlainTextEdit(readOnly=True)
        self._command_label.setBuddy(self.command)
        self._recipe_words = words_label()
        self.copy_command, self.save_recipe = QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._forget()

    def retranslate(self) -> None:
        """Set all words of the page."""
        self.explain(
            self.tr("Export"),
            self.tr("Save the rows, a report on them, and a recipe by which they can be made again."),
            self.tr(
                "The rows are of use where they can be read, so they are written as a table that other programs open. "
                "Whoever receives them should also receive the report: it says what was done, what the rows are good "
                "for, what they give away, and what they must not be used for.\n\n"
                "Nothing is sent anywhere: files are written to the folder that you choose."
            ),
        )
        self._format_label.setText(self.tr("For&mat:"))
        for place, title in enumerate(formats().values()):
            self.format.setItemText(place, title)
        self.synthetic_only.setText(self.tr("Only the &synthetic rows"))
        self.with_originals.setText(self.tr("With the &original rows, and a column that says which row is which"))
        self._originals_words.setText(
            self.tr(
                "The file will hold rows of real people: treat it as you treat the source table. Columns that were "
                "left out stay out."
            )
        )
        self.save_rows.setText(self.tr("Save the &rows…"))
        self.rows.setAccessibleName(self.tr("Rows"))
        self.preview.setText(self.tr("Previe&w…"))
        self.save_html.setText(self.tr("Save as H&TML…"))
        self.save_pdf.setText(self.tr("Save as P&DF…"))
        self.copy_command.setText(self.tr("&Copy the command"))
        self.save_recipe.setText(self.tr("Save the rec&ipe…"))
        self._command_label.setText(self.tr("Comma&nd:"))
        self._explain_topics()
        self._show_contents()
        self._show_state()

    def read_contents(self) -> None:
        """Read what can be exported."""
        with_originals = self.with_originals.isChecked()
        self.read(lambda project: _contents(project, with_originals=with_originals), self._take_contents)

    def _explain_topics(self) -> None:
        self._rows_topic.explain(
            self.tr("Rows"),
            self.tr(
                "CSV is read by every program. Excel and Parquet hold numbers and dates as such. Missing values are "
                "left empty.\n\n"
                "To train a model, add the synthetic rows to the training rows only, never to the held-out rows: "
                "those say how good the model is. With the original rows in the same file, the column row_origin "
                "tells training, held-out and synthetic rows apart."
            ),
        )
        self._report_topic.explain(
            self.tr("Report"),
            self.tr(
                "The report is one file that needs no network: what was done, what the rows are good for, how like "
                "real rows they are, what they give away, and a data card for whoever receives them. Groups of fewer "
                "than five people are never shown.\n\n"
                "HTML opens in every browser; PDF is for printing and archives. Both can be read by screen readers."
            ),
        )
        self._report_words.setText(
            self.tr("What was done, what the rows are good for, what they give away, and a data card.")
        )
        self._recipe_topic.explain(
            self.tr("Recipe"),
            self.tr(
                "With the same table, the same version of this program and the same model the command makes the same "
                "rows again, for instance so that others can check them. The recipe holds no row of the table, but "
                "it may hold names of columns, classes and rules."
            ),
        )

    def _lay_out(self) -> None:
        for suffix in formats():
            self.format.addItem("", suffix)
        choices = QGridLayout()
        choices.setSpacing(SPACE)
        choices.addWidget(self._format_label, 0, 0)
        choices.addWidget(self.format, 0, 1)
        choices.setColumnStretch(2, 1)
        self._rows_topic.body.addLayout(choices)
        self._rows_topic.body.addWidget(self.synthetic_only)
        self._rows_topic.body.addWidget(self.with_originals)
        self._rows_topic.body.addWidget(self._originals_words)
        self._rows_topic.body.addLayout(_row(self.save_rows))
        self._rows_topic.body.addWidget(self.rows_saved)
        self._rows_topic.body.addWidget(self._rows_words)
        self._rows_topic.body.addWidget(self.rows)
        self.rows.setMinimumHeight((SEEN_ROWS + 2) * self.rows.verticalHeader().defaultSectionSize())
        self._report_topic.body.addWidget(self._report_words)
        self._report_topic.body.addLayout(_row(self.preview, self.save_html, self.save_pdf))
        self._report_topic.body.addWidget(self.report_saved)
        self.command.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.command.setMaximumHeight(SEEN_LINES * self.command.fontMetrics().lineSpacing() + 2 * SPACE)
        self.command.setTabChangesFocus(True)
        self._recipe_topic.body.addWidget(self._command_label)
        self._recipe_topic.body.addWidget(self.command)
        self._recipe_topic.body.addWidget(self._recipe_words)
        self._recipe_topic.body.addLayout(_row(self.copy_command, self.save_recipe))
        self._recipe_topic.body.addWidget(self.recipe_saved)
        self.body.addWidget(self.state)
        for topic in (self._rows_topic, self._report_topic, self._recipe_topic):
            topic.body.setSpacing(SPACE)
            self.body.addWidget(topic)
        self.body.addStretch()
        self.save_rows.setDefault(True)

    def _connect(self) -> None:
        session = self.session
        self.with_originals.toggled.connect(self._show_state)
        self.with_originals.toggled.connect(self.read_again)
        self.save_rows.clicked.connect(self._save_rows)
        self.save_html.clicked.connect(self._save_html)
        self.save_pdf.clicked.connect(self._save_pdf)
        self.copy_command.clicked.connect(self._copy_command)
        self.save_recipe.clicked.connect(self._save_recipe)
        session.opened.connect(self._forget)
        for changed in (session.run_changed, session.run_left, session.rules_changed):
            changed.connect(self.read_again)
        session.stages_changed.connect(self._show_state)
        session.activity_changed.connect(self._show_state)
        session.reported.connect(self._take_report)

    # What can be exported.

    @Slot()
    def _forget(self) -> None:
        self._contents = self._writing = None
        for saved in (self.rows_saved, self.report_saved, self.recipe_saved):
            saved.hide()
        self._show_contents()
        self.forget()
        self._show_state()

    def _take_contents(self, contents: _Contents | None) -> None:
        self._contents = contents
        self._show_contents()
        self._show_state()

    def _show_contents(self) -> None:
        found = self._contents
        self._show_rows(found)
        self.command.setPlainText("" if found is None else _command(found.recipe))
        self._recipe_words.setText("" if found is None else "\n".join(self._recipe_lines(found.recipe)))

    def _show_rows(self, found: _Contents | None) -> None:
        self._rows_words.setVisible(found is not None and found.rows.originals > 0)
        if found is None:
            self.rows.show_frame(pd.DataFrame())
            return
        rows = found.rows
        self.rows.show_frame(rows.frame, found.schema)
        if rows.originals:
            sentence = self.tr(
                "The file will hold {originals} original rows and, below them, {synthetic} synthetic rows. The last "
                "column, {column}, says which is which."
            )
            self._rows_words.setText(
                sentence.format(
                    originals=decimal_text(rows.originals, 0),
                    synthetic=decimal_text(rows.synthetic, 0),
                    column=rows.frame.columns[-1],
                )
            )
            # Where the synthetic rows begin, with the column that says so: both kinds are seen.
            first = self.rows.model().index(rows.originals, rows.frame.shape[1] - 1)
            self.rows.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _recipe_lines(self, found: Recipe) -> list[str]:
        """What else there is to know about a recipe."""
        lines = [self.tr("What must be the same:"), *(f"•  {notice_text(need)}" for need in found.needs)]
        if found.doubts:
            lines += ["", self.tr("Why the rows may differ all the same:")]
            lines += [f"•  {notice_text(doubt)}" for doubt in found.doubts]
        return lines

    @Slot()
    def _show_state(self) -> None:
        rows = 0 if self._contents is None else self._contents.rows.synthetic
        has_run = self._contents is not None
        self.save_rows.setEnabled(rows > 0 and self._writing is None)
        is_idle = self.session.activity is Activity.NOTHING and not self.session.is_busy
        for button in (self.preview, self.save_html, self.save_pdf):
            button.setEnabled(has_run and is_idle)
        for button in (self.copy_command, self.save_recipe):
            button.setEnabled(has_run)
        self._originals_words.setVisible(self.with_originals.isChecked())
        if self.session.activity is Activity.REPORTING:
            self.report_saved.show_busy(self.tr("The report is being written…"))
        elif self.report_saved.path is None:
            self.report_saved.hide()
        self.state.setText(self._words(rows))

    def _words(self, rows: int) -> str:
        if not rows:
            return self.tr("There are no rows to export yet. Make some on the page Generate.")
        words = [self.tr("%Ln synthetic row(s) can be saved.", "", rows)]
        stages = self.session.stages
        generated = stages.get(WorkStage.GENERATE, StageState(Status.TO_DO))
        exported = stages.get(WorkStage.EXPORT, StageState(Status.TO_DO))
        match generated.status:
            case Status.PARTLY:
                unfinished = self.tr("The run is not finished: {wanted} were asked for.")
                words.append(unfinished.format(wanted=decimal_text(generated.wanted, 0)))
            case Status.OUT_OF_DATE:
                words.append(self.tr("Settings were changed since they were made; they are as they were."))
            case _:
                pass
        if exported.status is Status.OUT_OF_DATE and exported.rows != rows:
            words.append(self.tr("The file that was saved last holds %Ln row(s).", "", exported.rows))
        if self.session.activity not in (Activity.NOTHING, Activity.REPORTING):
            words.append(self.tr("A report can be written when what is under way is done."))
        return sentences_text(*words)

    # Saving.

    def _suggested(self, ending: str) -> Path:
        path = self._project.path
        return path.with_name(f"{path.stem}-{ending}")

    @property
    def _project(self) -> Project:
        assert self.session.project is not None
        return self.session.project

    @Slot()
    def _save_rows(self) -> None:
        with_originals = self.with_originals.isChecked()
        # A file with rows of real people should not be taken for one without.
        name = f"{'with-originals' if with_originals else 'synthetic'}{self.format.currentData()}"
        path = ask_where(self, self.tr("Save the rows"), self._suggested(name))
        if path is None:
            return
        self.rows_saved.show_busy(self.tr("The rows are being written…"))
        self._writing = self.session.write(
            lambda project: export_rows(project, path, overwrite=True, with_originals=with_originals),
            lambda count: self._end_writing(count, path),
        )
        self._writing.failed.connect(self._fail_writing)
        self._show_state()

    def _end_writing(self, count: int, path: Path) -> None:
        self._writing = None
        self.rows_saved.show_saved(self.tr("%Ln row(s) written to", "", count) + f" {path.name}", path)
        self._show_state()

    @Slot()
    def _fail_writing(self) -> None:
        self._writing = None
        self.rows_saved.hide()
        self._show_state()

    @Slot()
    def _save_html(self) -> None:
        self._save_report("report.html")

    @Slot()
    def _save_pdf(self) -> None:
        self._save_report("report.pdf")

    def _save_report(self, ending: str) -> None:
        path = ask_where(self, self.tr("Save the report"), self._suggested(ending))
        if path is not None:
            self.session.report(path)

    @Slot(object)
    def _take_report(self, path: Path | None) -> None:
        if path is not None:
            self.report_saved.show_saved(self.tr("Report written to {name}").format(name=path.name), path)

    @Slot()
    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self.command.toPlainText())

    @Slot()
    def _save_recipe(self) -> None:
        path = ask_where(self, self.tr("Save the recipe"), self._suggested("recipe.txt"))
        if path is None or self._contents is None:
            return
        found = self._contents.recipe
        text = "\n".join([_command(found), "", *self._recipe_lines(found), ""])
        names = ", ".join([path.name, *found.files])
        self.session.write(
            lambda _: _write_recipe(path, text, found.files),
            lambda _: self.recipe_saved.show_saved(self.tr("Recipe written: {names}").format(names=names), path),
        )


def formats() -> Mapping[str, str]:
    """Kinds of files that rows are written as, by their endings."""
    return {
        ".csv": QCoreApplication.translate("Export", "CSV (commas, UTF-8)"),
        ".tsv": QCoreApplication.translate("Export", "TSV (tabs, UTF-8)"),
        ".xlsx": QCoreApplication.translate("Export", "Excel"),
        ".parquet": QCoreApplication.translate("Export", "Parquet"),
    }


def _contents(project: Project, *, with_originals: bool) -> _Contents | None:
    """What can be exported of the current run; None without one."""
    if not project.runs():
        return None
    return _Contents(file_rows(project, with_originals=with_originals), project.schema(), recipe(project))


def _write_recipe(path: Path, text: str, files: Mapping[str, str]) -> None:
    """Write a recipe, and the files that it names beside it. Raises TableError."""
    for name in files:
        if os.path.lexists(path.with_name(name)):
            raise TableError(
                "There is already a file {name} in that folder, and the recipe needs one of this name.",
                "It was left as it is, and nothing was written.",
                "Choose another folder.",
                name=name,
            )
    for name, content in {path.name: text, **files}.items():
        replace_file(path.with_name(name), content.encode())


def _command(found: Recipe) -> str:
    """The command as it is typed on this system."""
    return subprocess.list2cmdline(found.command) if os.name == "nt" else shlex.join(found.command)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons side by side."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
