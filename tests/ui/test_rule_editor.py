"""Writing a rule: what is offered, what is said of it while it is typed, and what is kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from rddg_desktop.engine.plan import Settings, prepare
from rddg_desktop.engine.rulebook import Origin, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.project.draft import StatedRule
from rddg_desktop.ui import rule_editor
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.rows import BreakingRowsDialog
from rddg_desktop.ui.rule_editor import RuleEditor
from rddg_desktop.ui.rule_language import completion, examples
from tests.scripting import patients


@pytest.fixture(scope="module")
def plan():
    return prepare(patients().rename(columns={"Marker": "Marker (new)"}), Settings("Outcome"))


@pytest.fixture
def background():
    background = Background()
    yield background
    background.close()


@pytest.fixture
def edited(qtbot, plan, background):
    """Makes an editor that is seen; what it keeps is put into its list `kept`."""
    # It owns the editors: what Python owns could be let go of in the thread of the background.
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    def make(text="", before=None, others=()):
        editor = RuleEditor(plan, others, background, text, before, window)
        editor.kept = []
        editor.written.connect(editor.kept.append)
        editor.show()
        with qtbot.waitActive(editor):
            editor.activateWindow()
        qtbot.waitUntil(editor.field.hasFocus)
        return editor

    yield make
    window.close()


def keep_button(editor):
    return editor.buttons.button(QDialogButtonBox.StandardButton.Ok)


def measured(qtbot, editor):
    qtbot.waitUntil(lambda: editor.rule is not None)
    return editor.rule


def press(editor, *keys):
    """Press keys, and type texts, one after the other: an open list of offers gets them first."""
    for key in keys:
        target = QApplication.activePopupWidget() or editor.field
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def underlined(editor):
    return [mark.cursor.selectedText() for mark in editor.field.extraSelections()]


@pytest.mark.parametrize(
    ("before", "start", "offered"),
    [
        ("if Dia", 3, ("Diagnosis",)),
        ("Diagnosis = ", 12, ("Quibblewort", "Zanthorrhoea")),
        ("Diagnosis in {Quibblewort, z", 27, ("Zanthorrhoea",)),
        ("[Diagnosis] != ", 15, ("Quibblewort", "Zanthorrhoea")),
        ("Mark", 0, ("[Marker (new)]",)),
        ("[Mark", 0, ("[Marker (new)]",)),
        ("Age <= Pla", 7, ("Platelets",)),
        ("Age is m", 4, ("is missing",)),
        ("Age rises w", 4, ("rises with",)),
        ("Diagnosis", 9, ()),
        ("Age <= 50", 9, ()),
    ],
)
def test_what_is_typed_goes_on_with_what_the_table_has(plan, before, start, offered):
    found = completion(before, plan.schema)
    assert (found.start, found.offered) == (start, offered)


def test_where_nothing_is_typed_yet_columns_and_words_are_offered(plan):
    offered = completion("", plan.schema).offered
    assert offered[:2] == ("Ward", "Age")
    assert {"[Marker (new)]", "if", "rises with"} <= set(offered)


def test_every_example_is_a_rule_of_the_table(plan):
    found = examples(plan.schema)
    assert len(found) == len(set(found)) >= 4
    for example in found:
        parse(example, plan.schema)


def test_a_rule_is_written_with_the_keyboard_alone_and_kept(edited, qtbot):
    editor = edited()
    assert not keep_button(editor).isEnabled()
    press(editor, "if D", "iag")
    assert editor.field.is_offering
    press(editor, Qt.Key.Key_Return)
    assert not editor.field.is_offering
    press(editor, " = Z", Qt.Key.Key_Return, " then Age <= 120")
    assert measured(qtbot, editor).text == "if Diagnosis = Zanthorrhoea then Age <= 120"
    press(editor, Qt.Key.Key_Return)
    (rule,) = editor.kept
    assert (rule.origin, rule.is_on, rule.is_hard) == (Origin.USER, True, True)
    assert rule.training.support > 0
    assert rule.training.breaks == 0


def test_ctrl_space_offers_everything_that_can_stand_there(edited):
    editor = edited("Ward = ")
    QTest.keyClick(editor.field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert editor.field.offered == ["01", "02", "03"]
    press(editor, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert editor.field.toPlainText() == "Ward = 02"


@pytest.mark.parametrize(
    ("text", "marked", "reason"),
    [
        ("Age <= Plateletz", "Plateletz", "perhaps 'Platelets' is meant"),
        ("if Age <= 50 then", "then", "a column must stand here"),
        ("Diagnosis rises", "rises", "'with' is missing"),
    ],
)
def test_what_cannot_be_read_is_underlined_and_told(edited, text, marked, reason):
    editor = edited(text)
    assert underlined(editor) == [marked]
    assert reason in editor.problem.text()
    assert not keep_button(editor).isEnabled()
    assert not editor.show_rows.isEnabled()
    editor.field.setPlainText("Age <= 120")
    assert underlined(editor) == []
    assert editor.problem.text() == ""


def test_the_figures_are_told_before_the_rule_is_kept_and_the_rows_that_break_it_are_shown(edited, qtbot, plan):
    editor = edited("Age <= 60")
    rule = measured(qtbot, editor)
    expected = int((plan.training["Age"] > 60).sum())
    assert rule.training.breaks == expected > 0
    assert f"broken by {expected}." in editor.figures.text()
    assert "Careful" in editor.problem.text()
    editor.is_hard.click()
    assert editor.problem.text() == ""
    editor.show_rows.click()
    (dialog,) = editor.findChildren(BreakingRowsDialog)
    model = dialog.table.model()
    assert model.rowCount() == expected
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Row of the table"
    assert model.text(0, 0) == str(plan.training.index[plan.training["Age"] > 60][0] + 1)
    dialog.close()


def test_where_a_rule_cannot_be_measured_that_is_said_and_it_can_be_written_again(edited, qtbot, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(rule_editor, "made", lambda *_: 1 / 0)
        editor = edited("Age <= 120")
        qtbot.waitUntil(lambda: "The program has met a defect of its own" in editor.problem.text())
    assert editor.figures.text() == ""
    assert not keep_button(editor).isEnabled()
    press(editor, "0")
    assert measured(qtbot, editor).text == "Age <= 1200"
    assert editor.problem.text() == ""


def test_a_rule_on_the_whole_table_is_soft(edited, qtbot):
    editor = edited("Platelets rises with [Marker (new)]")
    rule = measured(qtbot, editor)
    assert not rule.is_hard
    assert not editor.is_hard.isEnabled()
    assert "whole table" in editor.problem.text()


def test_a_rule_is_not_there_twice(edited, qtbot):
    others = [StatedRule("Age <= 120"), StatedRule("Age >= 0")]
    editor = edited("Age<=120", others=others)
    assert "there already, as number 1" in editor.problem.text()
    assert not keep_button(editor).isEnabled()
    again = edited(before=others[0], others=others)
    assert measured(qtbot, again).text == "Age <= 120"


def test_what_a_rule_does_may_change_without_who_proposed_it(edited, qtbot, plan):
    condition = parse("Age <= 120", plan.schema)
    before = made(condition, Origin.MODEL, plan.schema, plan.training, plan.held_out_rows, is_on=False, is_hard=False)
    editor = edited(before=before, others=[before])
    measured(qtbot, editor)
    assert (editor.is_on.isChecked(), editor.is_hard.isChecked()) == (False, False)
    editor.is_on.click()
    assert editor.rule == replace(before, is_on=True)
    editor.field.setPlainText("Age <= 110")
    qtbot.waitUntil(lambda: editor.rule is not None and editor.rule.text == "Age <= 110")
    assert editor.rule.origin is Origin.USER


def test_what_is_measured_for_a_closed_editor_is_forgotten(edited, qtbot, background):
    editor = edited("Age <= 120")
    editor.reject()
    read = []
    background.do(lambda: None, read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert editor.kept == []
