"""The page of the table: how it is read, what stands out, and what a person states of it."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from rddg_desktop.engine.inspection import ColumnReader
from rddg_desktop.engine.plan import Settings
from rddg_desktop.engine.schema import ColumnType, Role
from rddg_desktop.engine.table import Dialect, Table, canonical
from rddg_desktop.project.store import Project
from rddg_desktop.ui.edits import told_edit
from rddg_desktop.ui.pages.data import DataPage
from rddg_desktop.ui.pages.schema_model import Part, SchemaModel
from rddg_desktop.ui.pages.schema_view import SchemaView
from tests.scripting import patients

DIALECT = Dialect("csv", "cp1252", ";", '"', ",")


def registry(rows=100):
    """Patients with what a person should be warned of."""
    frame = patients(rows)
    frame.insert(0, "Patient ID", [str(4000 + 7 * row) for row in range(rows)])
    frame["Autopsy"] = np.where(frame["Outcome"] == "died", "done", None)
    frame["Country"] = "AT"
    frame["Remarks"] = [f"patient number {row} came back later" for row in range(rows)]
    frame["Empty"] = None
    return frame


@pytest.fixture
def opened(session, qtbot, tmp_path):
    """Opens the page on a table and waits until everything is shown."""

    def opened(frame, target=""):
        table = Table(canonical(frame), DIALECT, "registry.csv", {})
        project = Project.create_draft(tmp_path / "registry.rddg", table)
        project.change_draft(replace(project.draft(), settings=Settings(target)))
        page = DataPage(session)
        qtbot.addWidget(page)
        page.resize(1000, 740)
        page.show()
        with qtbot.waitSignal(session.stages_changed):
            session.show_project(project)
        settle(qtbot, session)
        return page

    return opened


def settle(qtbot, session):
    """Wait until what was asked for is read, and what was asked for then."""
    for _ in range(3):
        with qtbot.waitSignal(session.background.do(lambda: None).done):
            pass


def explained(why):
    """What is read by a person who asks why; "" where that cannot be asked."""
    if not why.isVisibleTo(why.parentWidget()):
        return ""
    return why._explanation.text()


def sentences(page):
    return [finding.text for finding in page.findings.findings]


def finding(page, start):
    (text,) = [text for text in sentences(page) if text.startswith(start)]
    return text


def press(page, words, about):
    (button,) = [
        one
        for one in page.findings.findChildren(QPushButton)
        if one.isVisible() and one.accessibleName() == f"{words}: {about}"
    ]
    button.click()


def cell(page, name, part):
    return index(page, name, part).data()


def index(page, name, part):
    model = page.schema.model()
    (row,) = [row for row in range(model.rowCount()) if model.index(row, Part.NAME).data() == name]
    return model.index(row, part)


def choose(qtbot, page, name, part, value):
    """Choose from the list that opens in a cell."""
    former = page.schema.findChildren(QComboBox)
    page.schema.edit(index(page, name, part))
    (editor,) = (one for one in page.schema.findChildren(QComboBox) if one not in former)
    qtbot.waitUntil(editor.view().isVisible)
    place = editor.findData(value)
    assert place >= 0
    editor.setCurrentIndex(place)
    editor.hidePopup()
    editor.activated.emit(place)
    qtbot.waitUntil(lambda: page.schema.state() == page.schema.State.NoState)


def select(page, *names):
    selection = page.schema.selectionModel()
    selection.clear()
    for name in names:
        selection.select(
            index(page, name, Part.NAME),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )


def activate(combo, value):
    place = combo.findData(value)
    assert place >= 0
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def shown_rows(page):
    return page.rows.model()


def test_qt_finds_no_fault_with_the_model(qapp):
    model = SchemaModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    reader = ColumnReader(Table(registry(), DIALECT, "registry.csv", {}))
    model.show_readings(reader.read("Outcome", {}), 100)
    model.show_readings(reader.read("", {"Age": {"role": Role.EXCLUDED}}), 100)
    model.show_readings((), 0)
    assert model.rowCount() == 0


def test_nothing_of_the_heading_is_left_beside_the_table_when_the_numbers_of_its_rows_take_room(qtbot):
    beside, view = QWidget(), SchemaView()
    beside.setFixedWidth(100)
    window = QWidget()
    row = QHBoxLayout(window)
    row.setSpacing(0)
    row.addWidget(view)
    row.addWidget(beside)
    qtbot.addWidget(window)
    window.resize(800, 500)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()

    def seen():
        picture = window.screen().grabWindow(window.winId()).toImage()
        return {picture.pixelColor(beside.x() + 5, height).name() for height in range(view.y(), 100)}

    before = seen()
    reader = ColumnReader(Table(registry(), DIALECT, "registry.csv", {}))
    view.show_readings(reader.read("Outcome", {}), 100)
    for _ in range(5):
        QApplication.processEvents()
    assert seen() == before
    assert len(before) == 1


def test_a_table_without_a_target_is_explained(opened, qtbot):
    page = opened(registry())
    assert page._name.text() == "registry.csv"
    assert all(part in page._how.text() for part in ("100", "12", "semicolon", "Windows-1252", "1,5"))
    assert page.target.target.currentText() == "Choose a column"
    assert not page.target.rare_class.isEnabled()
    assert not page._continue.isEnabled()
    assert cell(page, "Marker", Part.TYPE) == "decimal number"
    assert cell(page, "Marker", Part.DECIMALS) == "2"
    assert cell(page, "Diagnosis", Part.VALUES) == "Quibblewort, Zanthorrhoea"
    assert cell(page, "Age", Part.MISSING) == "10 (10 %)"
    assert cell(page, "Remarks", Part.ROLE) == "left out"
    assert shown_rows(page).columnCount() == 12
    assert [page.target.target.itemData(place) for place in range(1, page.target.target.count())] == [
        "Ward", "Age", "Diagnosis", "Outcome",
    ]  # fmt: skip


def test_choosing_the_target_shows_classes_split_and_what_stands_out(opened, session, qtbot):
    page = opened(registry())
    activate(page.target.target, "Outcome")
    settle(qtbot, session)
    assert session.draft.settings.target == "Outcome"
    assert page._continue.isEnabled()
    assert page.target.rare_class.currentText() == "Smallest: died"
    assert page.target.chart._data.table().values.tolist() == [["died", 20], ["survived", 80]]
    assert finding(page, "Autopsy").startswith("Autopsy alone gives the class away: from it, 100 %")
    assert "only 16 row" in finding(page, "Of the class “died”")
    assert finding(page, "Patient ID").endswith("so it is left out.")
    assert finding(page, "Remarks")
    assert finding(page, "Country is the same in every row")
    assert finding(page, "Empty has no value")
    assert page._split.text().startswith("80 rows are learned from. 20 rows are held out")
    assert explained(page._split_why).startswith("About 20 of every 100 rows are put aside before anything else")
    model = shown_rows(page)
    words = [model.text(row, 0) for row in range(model.rowCount())]
    assert (words.count("learned from"), words.count("held out")) == (80, 20)
    with qtbot.waitSignal(page.continued):
        page._continue.click()
    session.undo_stack.undo()
    settle(qtbot, session)
    assert explained(page._split_why) == ""
    assert page.target.target.currentText() == "Choose a column"
    assert not page._continue.isEnabled()


def test_what_a_sentence_offers_is_done_and_undone(opened, session, qtbot):
    page = opened(registry(), "Outcome")
    press(page, "Leave out", "Autopsy")
    settle(qtbot, session)
    assert cell(page, "Autopsy", Part.ROLE) == "left out"
    assert not any(text.startswith("Autopsy") for text in sentences(page))
    press(page, "Keep all the same", "Patient ID")
    settle(qtbot, session)
    assert (cell(page, "Patient ID", Part.ROLE), cell(page, "Patient ID", Part.TYPE)) == ("used", "whole number")
    session.undo_stack.undo()
    session.undo_stack.undo()
    settle(qtbot, session)
    assert session.draft.corrections == {}
    assert cell(page, "Autopsy", Part.ROLE) == "used"
    assert cell(page, "Patient ID", Part.TYPE) == "identifier"


def test_a_rare_class_can_be_chosen(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    activate(page.target.rare_class, "survived")
    settle(qtbot, session)
    assert session.draft.settings.rare_class == "survived"
    assert page.target.rare_class.currentText().startswith("survived (48")
    activate(page.target.rare_class, None)
    settle(qtbot, session)
    assert session.draft.settings.rare_class is None
    assert page.target.rare_class.currentText() == "Smallest: died"


def test_types_roles_decimals_and_codes_are_edited_in_the_table(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    choose(qtbot, page, "Ward", Part.TYPE, "integer")
    settle(qtbot, session)
    assert cell(page, "Ward", Part.VALUES) == "1 to 3"
    choose(qtbot, page, "Diagnosis", Part.ROLE, "excluded")
    page.schema.edit(index(page, "Marker", Part.DECIMALS))
    (editor,) = page.schema.findChildren(QSpinBox)
    editor.setValue(1)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.draft.corrections.get("Marker") == {"decimals": 1})
    page.schema.model().setData(index(page, "Platelets", Part.CODES), "7391; -1;")
    settle(qtbot, session)
    assert session.draft.corrections == {
        "Ward": {"type": ColumnType.INTEGER},
        "Diagnosis": {"role": Role.EXCLUDED},
        "Marker": {"decimals": 1},
        "Platelets": {"missing_codes": ("7391", "-1")},
    }
    assert cell(page, "Platelets", Part.MISSING).startswith("1 (")
    assert told_edit(session.undo_stack, session.undo_stack.index() - 1) == "missing values of Platelets"
    assert not index(page, "Age", Part.DECIMALS).flags() & Qt.ItemFlag.ItemIsEditable
    assert not index(page, "Age", Part.NOTE).flags() & Qt.ItemFlag.ItemIsEditable
    # What stands there already is no edit.
    before = session.undo_stack.count()
    choose(qtbot, page, "Ward", Part.TYPE, "integer")
    assert session.undo_stack.count() == before


def test_a_contradiction_stands_beside_its_column_and_nothing_is_lost(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    choose(qtbot, page, "Diagnosis", Part.TYPE, "date")
    settle(qtbot, session)
    assert "'Diagnosis' is said to be of type 'date'" in cell(page, "Diagnosis", Part.NOTE)
    assert cell(page, "Diagnosis", Part.NOTE).startswith("⚠")
    assert cell(page, "Diagnosis", Part.TYPE) == "date"
    assert sum("'Diagnosis'" in text for text in sentences(page)) == 1
    assert cell(page, "Ward", Part.VALUES) == "01, 02, 03"
    assert shown_rows(page).rowCount() == 60
    choose(qtbot, page, "Diagnosis", Part.TYPE, "categorical")
    settle(qtbot, session)
    assert cell(page, "Diagnosis", Part.NOTE) == ""
    assert not any("'Diagnosis'" in text for text in sentences(page))


def test_a_table_that_can_carry_no_run_says_why_and_leads_on_once_it_can(opened, session, qtbot):
    page = opened(patients()[["Ward", "Outcome"]].assign(Country="AT"), "Outcome")
    assert page._continue.isEnabled()
    choose(qtbot, page, "Ward", Part.ROLE, "excluded")
    settle(qtbot, session)
    assert finding(page, "Every column beside the target holds one and the same value.")
    assert not page._continue.isEnabled()
    assert page._continue.toolTip().startswith("Every column beside the target holds one and the same value.")
    choose(qtbot, page, "Ward", Part.ROLE, "feature")
    settle(qtbot, session)
    assert page._continue.isEnabled()
    assert page._continue.toolTip() == ""


def test_free_text_is_left_out_and_kept_again_as_something_else(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    choose(qtbot, page, "Diagnosis", Part.TYPE, "text")
    settle(qtbot, session)
    assert cell(page, "Diagnosis", Part.ROLE) == "left out"
    choose(qtbot, page, "Diagnosis", Part.ROLE, "feature")
    settle(qtbot, session)
    assert (cell(page, "Diagnosis", Part.ROLE), cell(page, "Diagnosis", Part.TYPE)) == ("used", "categories")


def test_the_target_can_be_moved_in_the_table(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    choose(qtbot, page, "Diagnosis", Part.ROLE, "target")
    settle(qtbot, session)
    assert session.draft.settings.target == "Diagnosis"
    assert cell(page, "Outcome", Part.ROLE) == "used"
    choose(qtbot, page, "Diagnosis", Part.ROLE, "excluded")
    settle(qtbot, session)
    assert session.draft.settings.target == ""
    assert cell(page, "Diagnosis", Part.ROLE) == "left out"


def test_a_column_can_say_which_rows_are_held_out(opened, session, qtbot):
    frame = patients().assign(Part=["train"] * 40 + ["test"] * 20, Other="train")
    page = opened(frame, "Outcome")
    choose(qtbot, page, "Other", Part.ROLE, "split")
    choose(qtbot, page, "Part", Part.ROLE, "split")
    settle(qtbot, session)
    where_chosen = page.schema.model().headerData(Part.ROLE, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "the method never sees them" in where_chosen
    assert page._split.text().startswith("40 rows are learned from. 20 rows are held out")
    assert explained(page._split_why).startswith("About 33 of every 100 rows")
    assert "The column Part says" in page._split.text()
    assert "Other" not in session.draft.corrections


def test_several_columns_are_left_out_and_kept_at_once(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    assert not page._leave_out.isEnabled()
    select(page, "Age", "Marker", "Outcome")
    assert page._leave_out.isEnabled()
    assert not page._keep.isEnabled()
    page._leave_out.click()
    settle(qtbot, session)
    assert [cell(page, name, Part.ROLE) for name in ("Age", "Marker", "Outcome")] == [
        "left out", "left out", "target (the class)",
    ]  # fmt: skip
    # The rows stay selected.
    page._keep.click()
    settle(qtbot, session)
    assert session.draft.corrections == {}
    assert session.undo_stack.count() == 2


def test_columns_are_found_by_their_names(opened, session, qtbot):
    page = opened(registry(), "Outcome")
    qtbot.keyClicks(page.filter, "AT")
    model = page.schema.model()
    names = [model.index(row, Part.NAME).data() for row in range(model.rowCount())]
    assert names == ["Patient ID", "Platelets"]
    select(page, "Platelets")
    page._leave_out.click()
    assert session.draft.corrections == {"Platelets": {"role": Role.EXCLUDED}}


def test_another_table_takes_the_place_of_the_first_one(opened, session, qtbot, tmp_path):
    page = opened(patients(), "Outcome")
    choose(qtbot, page, "Ward", Part.ROLE, "excluded")
    path = tmp_path / "later.csv"
    patients(40).drop(columns="Ward").to_csv(path, index=False)
    dialog = page.import_file(path)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    dialog.import_button.click()
    settle(qtbot, session)
    assert page._name.text() == "later.csv"
    assert session.draft.corrections == {}
    assert shown_rows(page).rowCount() == 40
    session.undo_stack.undo()
    settle(qtbot, session)
    assert page._name.text() == "registry.csv"
    assert cell(page, "Ward", Part.ROLE) == "left out"
    assert shown_rows(page).rowCount() == 60


def test_while_nobody_looks_nothing_is_read(opened, session, qtbot):
    page = opened(patients(), "Outcome")
    page.hide()
    session.edit(lambda: "ward", replace(session.draft, corrections={"Ward": {"role": Role.EXCLUDED}}))
    settle(qtbot, session)
    assert cell(page, "Ward", Part.ROLE) == "used"
    page.show()
    settle(qtbot, session)
    assert cell(page, "Ward", Part.ROLE) == "left out"


def test_an_edit_that_bears_on_other_pages_reads_nothing_anew(opened, session):
    page = opened(patients(), "Outcome")
    asked = []
    page.session.read = lambda *arguments: asked.append(arguments)
    session.edit(lambda: "rows", replace(session.draft, settings=replace(session.draft.settings, rows=7)))
    assert page._take_columns not in [done for _, done in asked]


def test_another_project_is_shown_from_its_beginning(opened, session, qtbot, tmp_path):
    page = opened(registry(), "Outcome")
    page.filter.setText("AT")
    table = Table(pd.DataFrame({"a": ["1", "2"], "b": ["x", "y"]}, dtype=object), Dialect("parquet"), "b.parquet", {})
    session.show_project(Project.create_draft(tmp_path / "other.rddg", table))
    assert page._name.text() == "Reading the table…"
    assert sentences(page) == []
    settle(qtbot, session)
    assert page._name.text() == "b.parquet"
    assert page.schema.model().rowCount() == 2
    assert page.filter.text() == ""


def test_the_page_follows_the_language(opened, language, qtbot, session):
    page = opened(registry(), "Outcome")
    language.choose("de")
    settle(qtbot, session)
    assert page.target.target.currentText() == "Outcome"
    assert shown_rows(page).rowCount() == 100
