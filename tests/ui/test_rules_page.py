"""The page of the rules, with real projects and the real engine; what a model says is scripted."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyle

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.events import RulesMined
from rddg_desktop.engine.rulefile import write_rules
from rddg_desktop.llm.scripted import ScriptedSource
from rddg_desktop.project.draft import StatedRule
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.dialogs.exchanges import ExchangesDialog
from rddg_desktop.ui.dialogs.rows import BreakingRowsDialog
from rddg_desktop.ui.pages.rules import RulesPage
from rddg_desktop.ui.rule_editor import RuleEditor
from rddg_desktop.ui.rule_model import BREAKS, HARD, ON, SUPPORT, TEXT, RuleModel
from rddg_desktop.ui.session import Activity
from tests.project.runs import begin, table
from tests.worker.conftest import PATIENCE

STATED = (StatedRule("Age <= 120"), StatedRule("Marker <= 20", is_hard=False), StatedRule("Age >= 0", is_on=False))
SAID = "Platelets follow the marker.\nMarker <= Platelets\n"


@pytest.fixture
def shown(qtbot):
    """Makes the page of a session, and waits until it shows everything."""
    # Qt has to close them before Python lets them go, which could be in the thread of the background.
    pages = []

    def make(session):
        page = RulesPage(session)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1080, 740)
        page.show()
        settle(page, qtbot)
        return page

    yield make
    pages.clear()


def settle(page, qtbot):
    """Wait until what the page has asked for is read."""
    read = []
    page.session.background.do(lambda: None, read.append)
    qtbot.waitUntil(lambda: bool(read))


def texts(page):
    return [page.list.model.index(row, TEXT).data() for row in range(page.list.model.rowCount())]


def cell(page, row, column, role=Qt.ItemDataRole.DisplayRole):
    return page.list.model.index(row, column).data(role)


def choose(page, row):
    page.list.table.setCurrentIndex(page.list.model.index(row, TEXT))


def write(page, qtbot, text):
    """Write a rule into the editor that is open, and keep it."""
    (editor,) = [one for one in page.list.findChildren(RuleEditor) if one.isVisible()]
    editor.field.setPlainText(text)
    qtbot.waitUntil(lambda: editor.rule is not None)
    editor.accept()
    settle(page, qtbot)


def last_entry(session):
    _, action, detail = session.project.audit_trail()[-1]
    return action, {name: value for name, value in detail.items() if name != "version"}


@pytest.fixture
def stated(structure_session):
    """A session whose draft states three rules; there is no run yet."""
    session = structure_session
    session.edit(lambda: "rules", replace(session.draft, rules=STATED))
    return session


@pytest.fixture(scope="module")
def mined(tmp_path_factory):
    """A project in which a scripted model has helped to find rules."""
    path = tmp_path_factory.mktemp("mined") / "patients.rddg"
    with Project.create_draft(path, table()) as project:
        project.change_draft(replace(project.draft(), rules=STATED))
        begin(project)
        source = ScriptedSource(lambda request: SAID)
        for event in project.record(synthesis.run(project.plan(), source, project.state())):
            if isinstance(event, RulesMined):
                break
    return path


@pytest.fixture
def found(mined, session, qtbot, tmp_path):
    """A session with a copy of that project."""
    path = tmp_path / "patients.rddg"
    path.write_bytes(mined.read_bytes())
    with qtbot.waitSignal(session.stages_changed):
        session.show_project(Project.open(path))
    return session


def test_before_anything_is_done_the_page_says_so(structure_session, shown, qtbot):
    page = shown(structure_session)
    assert "No rules have been looked for yet" in page.state.text()
    assert page.search.isEnabled()
    assert page.search.isDefault()
    assert page.list.add.isEnabled()
    assert not page.list.change.isEnabled()
    assert not page.list.export_file.isEnabled()
    assert page.list.model.rowCount() == 0


def test_without_a_target_the_page_says_what_to_do(structure_session, shown, qtbot):
    session = structure_session
    page = shown(session)
    session.edit(lambda: "target", replace(session.draft, settings=replace(session.draft.settings, target="")))
    settle(page, qtbot)
    assert "target column" in page.state.text()
    assert not page.search.isEnabled()
    assert not page.list.add.isEnabled()


def test_stated_rules_are_shown_with_their_figures_before_there_is_a_run(stated, shown, qtbot):
    page = shown(stated)
    assert texts(page) == ["Age <= 120", "Marker <= 20", "Age >= 0"]
    assert [cell(page, row, ON, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked for row in range(3)] == [
        True,
        True,
        False,
    ]
    plan = stated.draft.prepare(stated.project.table())
    breaking = int((plan.training["Marker"] > 20).sum())
    assert cell(page, 1, BREAKS) == str(breaking) != "0"
    choose(page, 1)
    assert f"broken by {breaking}." in page.list.figures.text()
    assert "Careful" not in page.list.figures.text()
    page.list.model.setData(page.list.model.index(1, HARD), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert "Careful" in page.list.figures.text()
    page.list.show_rows.click()
    qtbot.waitUntil(lambda: bool(page.list.findChildren(BreakingRowsDialog)))
    (dialog,) = page.list.findChildren(BreakingRowsDialog)
    assert dialog.table.model().rowCount() == breaking
    dialog.close()


def is_readable(table, row):
    """Whether a rule's whole text fits into its cell, on as many lines as it takes."""
    cell = table.visualRect(table.model().index(row, TEXT))
    text = table.model().index(row, TEXT).data()
    room = QRect(0, 0, cell.width() - 2 * table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin), 0)
    words = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    return words.width() <= room.width() and words.height() <= cell.height()


def test_rules_can_be_read_in_full_however_wide_the_window_is(stated, shown, qtbot):
    page = shown(stated)
    text = "if Age >= 60 and Marker >= 3 and Marker <= 8 then Platelets <= 400"
    stated.edit(lambda: "rules", replace(stated.draft, rules=(*STATED, StatedRule(text))))
    settle(page, qtbot)
    table = page.list.table
    for width in (1080, 900, 700, 1080):
        page.resize(width, 740)
        assert all(is_readable(table, row) for row in range(4)), width
        assert table.rowHeight(3) > table.rowHeight(0)
        # All figures on the training rows are in view without scrolling.
        assert width != 1080 or table.visualRect(table.model().index(3, BREAKS)).right() < table.viewport().width()
    page.resize(2000, 740)
    assert table.rowHeight(3) == table.rowHeight(0)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_a_stated_rule_that_the_table_knows_no_more_is_told(stated, shown, qtbot):
    page = shown(stated)
    stated.edit(lambda: "rules", replace(stated.draft, rules=(*STATED, StatedRule("Height <= 3"))))
    settle(page, qtbot)
    assert texts(page)[3] == "Height <= 3"
    assert cell(page, 3, SUPPORT) == ""
    choose(page, 3)
    assert "is no rule of this table" in page.list.figures.text()
    page.list.change.click()
    write(page, qtbot, "Platelets >= 0")
    assert [rule.text for rule in stated.draft.rules][3] == "Platelets >= 0"
    assert cell(page, 3, SUPPORT) != ""


def test_a_rule_of_the_draft_is_added_switched_moved_and_deleted_and_all_of_it_undone(stated, shown, qtbot):
    page = shown(stated)
    page.list.add.click()
    write(page, qtbot, "Platelets >= Marker")
    assert stated.draft.rules == (*STATED, StatedRule("Platelets >= Marker"))
    assert page.list.table.currentIndex().row() == 3
    page.list.raise_rule.click()
    page.list.raise_rule.click()
    assert texts(page) == ["Age <= 120", "Platelets >= Marker", "Marker <= 20", "Age >= 0"]
    assert page.list.table.currentIndex().row() == 1
    with qtbot.waitActive(page):
        page.activateWindow()
    page.list.table.setFocus()
    page.list.table.setCurrentIndex(page.list.model.index(1, HARD))
    QTest.keyClick(page.list.table, Qt.Key.Key_Space)
    assert stated.draft.rules[1] == StatedRule("Platelets >= Marker", is_hard=False)
    QTest.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert [rule.text for rule in stated.draft.rules] == ["Age <= 120", "Marker <= 20", "Age >= 0"]
    for _ in range(5):
        stated.undo_stack.undo()
    settle(page, qtbot)
    assert texts(page) == [rule.text for rule in STATED]


def test_rules_are_found_by_the_engine_and_shown_beside_the_evidence(stated, shown, qtbot):
    page = shown(stated)
    with qtbot.waitSignal(stated.run_ended, timeout=PATIENCE):
        page.search.click()
    settle(page, qtbot)
    qtbot.waitUntil(lambda: stated.stages[WorkStage.RULES].status is Status.DONE)
    assert "Rules that count" in page.state.text()
    assert not page.search.isEnabled()
    assert page.go_on.isDefault()
    assert texts(page)[:3] == [rule.text for rule in STATED]
    assert texts(page) == [rule.text for rule in stated.project.rules()]
    relations, _ = stated.project.mined()
    assert page.evidence.measured.table.model().rowCount() == len(relations.evidence) > 0
    assert page.evidence.said.relations.placeholderText() == "No model was asked."


def test_a_rule_of_a_run_is_changed_with_an_entry_in_the_audit_trail(found, shown, qtbot):
    page = shown(found)
    before = found.project.rules()
    page.list.model.setData(page.list.model.index(0, ON), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert [rule.is_on for rule in found.project.rules()] == [False, *(rule.is_on for rule in before[1:])]
    assert last_entry(found) == ("rules switched off", {"positions": [1], "rules": ["Age <= 120"]})
    choose(page, 0)
    page.list.change.click()
    write(page, qtbot, "Age <= 110")
    action, detail = last_entry(found)
    assert (action, detail["before"]["text"], detail["after"]["text"]) == ("rule edited", "Age <= 120", "Age <= 110")
    assert not found.project.rules()[0].is_on
    choose(page, 1)
    page.list.delete.click()
    assert texts(page) == ["Age <= 110", *(rule.text for rule in before[2:])]
    for _ in range(3):
        found.undo_stack.undo()
    assert found.project.rules() == before
    assert texts(page) == [rule.text for rule in before]


def test_what_the_model_said_is_shown_word_for_word(found, shown, qtbot):
    page = shown(found)
    assert "Platelets follow the marker." in page.evidence.said.relations.toPlainText()
    assert page.evidence.said.rules.toPlainText() == "Platelets follow the marker."
    page.evidence.said.word_for_word.click()
    (dialog,) = page.evidence.said.findChildren(ExchangesDialog)
    assert dialog.tabs.count() == 2
    dialog.close()


def test_evidence_is_searched_and_made_a_rule(found, shown, qtbot):
    page = shown(found)
    measured = page.evidence.measured
    everything = measured.table.model().rowCount()
    assert not measured.use.isEnabled()
    measured.sought.setText("platelets MARKER")
    relations, _ = found.project.mined()
    fitting = [one for one in relations.evidence if {"Platelets", "Marker"} <= set(one.columns) and one.rules]
    assert 0 < measured.table.model().rowCount() < everything
    rows = range(measured.table.model().rowCount())
    row = next(row for row in rows if measured.table.model().text(row, 3) == fitting[0].text)
    measured.table.setCurrentIndex(measured.table.model().index(row, 0))
    assert measured.chosen.text() == fitting[0].text
    measured.use.click()
    (editor,) = page.list.findChildren(RuleEditor)
    assert "Platelets" in editor.field.toPlainText()
    editor.reject()
    measured.sought.setText("nothing like that")
    assert measured.table.model().rowCount() == 0
    assert measured.chosen.text() == "Nothing found."


def test_rules_go_to_a_file_and_come_back(found, shown, qtbot, tmp_path):
    page = shown(found)
    before = found.project.rules()
    path = tmp_path / "rules.json"
    with qtbot.waitSignal(found.noticed):
        page.list.export_rules(path)
    assert len(json.loads(path.read_text())["rules"]) == len(before)
    while page.list.model.rowCount() > 1:
        choose(page, page.list.model.rowCount() - 1)
        page.list.delete.click()
    with qtbot.waitSignal(found.noticed) as noticed:
        page.list.import_rules(path)
    assert noticed.args == [f"Rules of rules.json: {len(before) - 1} added, 0 changed."]
    assert found.project.rules() == before
    assert last_entry(found)[0] == "rules imported"


def test_a_file_that_holds_no_rules_is_refused_with_a_reason(stated, shown, qtbot, tmp_path):
    page = shown(stated)
    path = tmp_path / "rules.txt"
    path.write_text("Age <= 120\nHeight <= 3\n")
    with qtbot.waitSignal(stated.failed) as failed:
        page.list.import_rules(path)
    assert "line 2" in failed.args[0].what
    assert stated.draft.rules == STATED


def test_imported_rules_of_the_draft_are_kept_as_stated(stated, shown, qtbot, tmp_path):
    page = shown(stated)
    path = tmp_path / "rules.txt"
    plan = stated.draft.prepare(stated.project.table())
    rules = replace(stated.draft, rules=(StatedRule("Age <= 120", is_on=False), StatedRule("Platelets >= 0")))
    write_rules(rules.rules_for(plan), path, overwrite=False)
    with qtbot.waitSignal(stated.noticed) as noticed:
        page.list.import_rules(path)
    assert noticed.args == ["Rules of rules.txt: 1 added, 1 changed."]
    assert stated.draft.rules == (StatedRule("Age <= 120", is_on=False), *STATED[1:], StatedRule("Platelets >= 0"))


def test_rules_of_a_file_do_not_come_into_the_rules_of_another_run(found, shown, qtbot, tmp_path):
    page = shown(found)
    before = found.project.rules()
    path = tmp_path / "rules.txt"
    path.write_text("Age <= 120\n")
    with qtbot.waitSignal(found.noticed) as noticed:
        page.list.import_rules(path)
        # While the file is read, rules are looked for anew.
        found.activity, found.work_stage = Activity.RUNNING, WorkStage.RULES
        found.activity_changed.emit()
    assert "Nothing was imported" in noticed.args[0]
    assert found.project.rules() == before


def test_while_rules_are_looked_for_nothing_can_be_changed_that_would_be_lost(found, shown, qtbot):
    page = shown(found)
    choose(page, 0)
    found.activity, found.work_stage = Activity.RUNNING, WorkStage.RULES
    found.activity_changed.emit()
    assert "being looked for" in page.state.text()
    assert not any(button.isEnabled() for button in (page.list.add, page.list.change, page.list.delete))
    index = page.list.model.index(0, ON)
    assert not page.list.model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    found.work_stage = WorkStage.GENERATE
    found.activity_changed.emit()
    assert "resumed" in page.state.text()
    assert page.list.delete.isEnabled()
    found.activity, found.work_stage = Activity.NOTHING, None


def test_a_changed_draft_puts_the_rules_out_of_date(found, shown, qtbot):
    page = shown(found)
    found.edit(lambda: "seed", replace(found.draft, settings=replace(found.draft.settings, seed=9)))
    qtbot.waitUntil(lambda: found.stages[WorkStage.RULES].status is Status.OUT_OF_DATE)
    assert "Out of date" in page.state.text()
    assert page.search.isEnabled()
    page.use_rules.click()
    assert not found.draft.settings.use_rules
    qtbot.waitUntil(lambda: found.stages[WorkStage.RULES].status is Status.NOT_NEEDED)
    assert "No rules are looked for" in page.state.text()


def test_nothing_of_a_project_that_was_left_is_shown(found, shown, qtbot, tmp_path):
    page = shown(found)
    assert page.list.model.rowCount() > 0
    found.show_project(Project.create_draft(tmp_path / "other.rddg", table()))
    settle(page, qtbot)
    assert page.list.model.rowCount() == 0
    assert page.evidence.measured.table.model().rowCount() == 0
    assert page.evidence.said.relations.toPlainText() == ""


def test_a_page_that_is_not_seen_reads_nothing_until_it_is(found, shown, qtbot):
    page = shown(found)
    page.hide()
    rules = found.project.rules()
    found.edit_rules(lambda: "delete", rules[1:], "rules removed")
    settle(page, qtbot)
    assert page.list.model.rowCount() == len(rules)
    page.show()
    assert page.list.model.rowCount() == len(rules) - 1
    settle(page, qtbot)


def test_a_person_goes_on_to_the_next_page(stated, shown, qtbot):
    page = shown(stated)
    with qtbot.waitSignal(page.continued):
        page.go_on.click()


def test_the_table_of_rules_keeps_the_contract_of_a_model(found, qtbot):
    model = RuleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rules = found.project.rules()
    model.show_entries(rules)
    model.show_entries((*rules[:-1], StatedRule("Age <= 1")))
    model.show_entries(rules[:1])
    model.lock(True)
    model.show_entries(())
    assert isinstance(tester.model(), QAbstractItemModel)
