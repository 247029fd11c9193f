"""The page on which rows are made: a real project, the real engine, the method that needs no model."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from rddg_desktop import notices
from rddg_desktop.engine.events import BatchDone, Notice, RunDone
from rddg_desktop.engine.plan import Method, Mix, Settings
from rddg_desktop.errors import ProjectError
from rddg_desktop.language import speaking
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.stages import WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.generate import settings
from rddg_desktop.ui.generate.history import read_history
from rddg_desktop.ui.generate.wanted import WantedDialog
from rddg_desktop.ui.pages import generate
from rddg_desktop.ui.pages.generate import GeneratePage
from tests.worker.conftest import PATIENCE

#: Rows of a run that can be paused before it comes to its end.
LONG = 96


@pytest.fixture
def session(structure_session):
    return structure_session


@pytest.fixture
def page(session, qtbot):
    """The page as it is seen, with all it reads at first."""
    page = GeneratePage(session)
    page.resize(1080, 740)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: "died" in page.settings.result.text() and page.make.isVisible())
    yield page
    leave(page, qtbot)


def leave(page, qtbot):
    """Close the page once it has heard of all that is being read for it."""
    page.close()
    qtbot.waitSignal(page.session.background.do(lambda: None).done).wait()


def change(session, **settings):
    session.edit(lambda: "settings", replace(session.draft, settings=replace(session.draft.settings, **settings)))


def run(page, qtbot):
    with qtbot.waitSignal(page.session.run_ended, timeout=PATIENCE):
        page.make.click()
    qtbot.waitUntil(page.go_on.isVisible, timeout=PATIENCE)


def pause_after_first_batch(page, qtbot):
    session = page.session

    def pause(event):
        if isinstance(event, BatchDone):
            session.engine.pause()

    session.happened.connect(pause)
    with qtbot.waitSignal(session.engine.paused, timeout=PATIENCE):
        page.make.click()
    session.happened.disconnect(pause)
    qtbot.waitUntil(page.tabs.isVisible)


def stop(page, qtbot):
    with qtbot.waitSignal(page.session.stopped, timeout=PATIENCE):
        page.stop.click()
        assert (page.stop.text(), page.stop.isEnabled(), page.pause.isEnabled()) == ("Stopping…", False, False)


def shown(page):
    """The buttons that are seen."""
    names = ("make", "resume", "as_begun", "anew", "change", "pause", "stop", "go_on", "take_rules")
    return {name for name in names if getattr(page, name).isVisible()}


def told(chart):
    """What a chart shows, as a screen reader says it."""
    return chart.view.accessibleDescription()


# Settings


def test_before_a_run_it_says_what_comes_of_the_settings(page, session, qtbot):
    assert shown(page) == {"make"}
    assert page.status.heading.text() == "No rows have been made yet."
    project = session.project
    real = project.draft().prepare(project.table()).training["Outcome"].value_counts()
    died, survived = real["died"], real["survived"]
    assert page.settings.result.text() == (
        f"died: {died} to learn from + 12 new = {died + 12}\n"
        f"survived: {survived} to learn from + 12 new = {survived + 12}\n"
        f"All classes: {died + survived} to learn from + 24 new = {died + survived + 24}"
    )
    assert not page.tabs.isVisible()
    change(session, mix=Mix.RARE, rows=31)
    assert f"died: {died} to learn from + 31 new = {died + 31}" in page.settings.result.text()
    assert f"survived: {survived} to learn from + 0 new = {survived}" in page.settings.result.text()


def test_without_a_target_nothing_can_be_run(page, session, qtbot):
    change(session, target="")
    assert not page.make.isEnabled()
    assert "target" in page.status.heading.text()
    qtbot.waitUntil(lambda: "No target column is chosen" in page.settings.result.text())


def test_a_number_that_is_typed_is_kept_and_undone_at_once(page, session, qtbot):
    field = page.settings.fields["rows"]
    field.selectAll()
    qtbot.keyClicks(field, "160")
    assert session.draft.settings.rows == 160
    assert page.settings.result.text().count("+ 80 new") == 2
    session.undo_stack.undo()
    assert session.draft.settings.rows == 24
    assert field.text() == "24"


def test_where_the_classes_cannot_be_read_that_is_said_and_an_edit_has_them_read_again(
    page, session, qtbot, monkeypatch
):
    session.broken.disconnect()
    with monkeypatch.context() as patched:
        patched.setattr(settings, "_classes", lambda *_: 1 / 0)
        change(session, seed=5)
        qtbot.waitUntil(lambda: "The program has met a defect of its own" in page.settings.result.text())
    change(session, rows=160)
    qtbot.waitUntil(lambda: page.settings.result.text().count("+ 80 new") == 2)


@pytest.mark.parametrize(("typed", "problem"), [("0", "from 1 to 1,000,000"), ("many", "Type a number")])
def test_what_is_no_such_number_is_said_beside_the_field(page, session, qtbot, typed, problem):
    field = page.settings.fields["rows"]
    field.selectAll()
    qtbot.keyClicks(field, typed)
    assert field.problem.isVisible()
    assert problem in field.problem.text()
    assert problem in field.accessibleDescription()
    assert session.draft.settings.rows == 24
    field.selectAll()
    qtbot.keyClicks(field, "24")
    assert not field.problem.isVisible()


def test_what_is_chosen_and_switched_is_kept(page, session, qtbot):
    page.settings.fields["mix"].setFocus()
    qtbot.keyClick(page.settings.fields["mix"], Qt.Key.Key_Down)
    assert session.draft.settings.mix is Mix.RARE
    page.settings.fields["use_rules"].click()
    assert session.draft.settings.use_rules is False
    session.undo_stack.undo()
    assert page.settings.fields["use_rules"].isChecked()


def test_what_a_run_does_in_vain_is_set_and_undone(page, session, qtbot):
    page.settings._more.unfold(True)
    for name, typed, expected in (("redraws", "0", 0), ("patience", "12", 12)):
        field = page.settings.fields[name]
        field.selectAll()
        qtbot.keyClicks(field, typed)
        assert getattr(session.draft.settings, name) == expected
        session.undo_stack.undo()
        assert field.text() == str(getattr(Settings, name))


def test_batches_at_once_are_for_a_model_behind_an_api(page, session, qtbot):
    page.settings._more.unfold(True)
    field = page.settings.fields["batches_at_once"]
    change(session, method=Method.RDDG)
    assert not field.isEnabled()
    endpoint = Endpoint("http://127.0.0.1:9/v1", "other").to_json()
    session.edit(lambda: "model", replace(session.draft, model=ModelChoice(endpoint=endpoint)))
    assert field.isEnabled()
    field.selectAll()
    qtbot.keyClicks(field, "4")
    assert session.draft.settings.batches_at_once == 4
    assert Endpoint.from_json(session.draft.model.endpoint).requests_at_once == 4
    session.undo_stack.undo()
    assert session.draft.model.endpoint == endpoint
    assert field.text() == "1"
    change(session, method=Method.STRUCTURE)
    assert not field.isEnabled()


def test_settings_that_make_no_difference_to_a_method_cannot_be_changed(page, session):
    assert not page.settings.fields["temperature"].isEnabled()
    change(session, method=Method.RDDG)
    assert page.settings.fields["temperature"].isEnabled()
    assert page.settings.model.isEnabled()


def test_the_model_is_asked_for(page, session, qtbot):
    change(session, method=Method.RDDG)
    with qtbot.waitSignal(page.models_wanted):
        page.settings.model.click()


# A run


def test_a_run_is_shown_as_it_goes_and_when_it_is_done(page, session, qtbot):
    run(page, qtbot)
    assert shown(page) == {"go_on"}
    assert page.status.heading.text() == "24 rows were made."
    assert "Refused and written anew" in page.status.detail.text()
    assert "Rows that equal a real row: " in page.status.detail.text()
    qtbot.waitUntil(lambda: told(page.progress.classes) == "made: died 12; survived 12. wanted: died 12; survived 12.")
    for line in ("all rows so far", "this batch alone"):
        pattern = rf"{line}: 0\.\d+ at Batch 3;"
        qtbot.waitUntil(lambda pattern=pattern: bool(re.search(pattern, told(page.progress.charts["mean"]))))
    assert "threshold: 0.250." in told(page.progress.charts["mean"])
    session.happened.emit(Notice("The table is small."))
    assert "• The table is small." in page.told.text()
    with qtbot.waitSignal(page.continued):
        page.go_on.click()


def test_notices_are_told_in_the_language_that_is_spoken(page, session, monkeypatch):
    known = {"{count:,} rows have no value of the target and are left out.": "Zeilen ohne Klasse: {count:,}."}
    monkeypatch.setattr(notices, "translations", lambda code, context: known)
    notices._known.cache_clear()
    with speaking("de"):
        session.happened.emit(Notice("1,234 rows have no value of the target and are left out."))
    notices._known.cache_clear()
    assert page.told.text() == "• Zeilen ohne Klasse: 1.234."


def test_while_the_rows_are_judged_the_page_says_that_they_are_made(page, session, qtbot):
    judging = "They are being judged now; the page Evaluate shows what comes of it."
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run(and_judge=True)
    qtbot.waitUntil(lambda: judging in page.status.detail.text(), timeout=PATIENCE)
    assert page.status.heading.text() == "24 rows were made."
    assert shown(page) == {"go_on"}
    with qtbot.waitSignal(session.stopped, timeout=PATIENCE):
        session.stop()
    qtbot.waitUntil(lambda: judging not in page.status.detail.text())
    assert page.status.heading.text() == "24 rows were made."


def test_a_run_that_was_begun_for_its_rules_alone_does_not_stand_at_no_rows(page, session, qtbot):
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run(WorkStage.RULES)
    qtbot.waitUntil(page.make.isVisible)
    assert session.project.is_interrupted()
    assert shown(page) == {"make"}
    assert page.status.heading.text() == "No rows have been made yet."
    assert not page.status.detail.isVisible()
    change(session, rows=16)
    qtbot.waitUntil(page.make.isVisible)
    assert shown(page) == {"make"}
    assert page.status.heading.text() == "No rows have been made yet."


def test_a_single_batch_is_said_to_show_no_course(page, session, qtbot):
    change(session, rows=8)
    run(page, qtbot)
    single = page.progress.single
    qtbot.waitUntil(lambda: single.text().startswith("All rows came in one batch"))
    assert single.isVisible()
    history = read_history(session.project)
    page.progress.show_history(replace(history, end=None))
    assert single.text().startswith("There is one batch so far.")
    history.batches[1] = replace(history.batches[0], number=1)
    page.progress.show_history(history)
    assert not single.isVisible()


def test_every_tab_shows_its_part(page, session, qtbot):
    run(page, qtbot)
    page.tabs.setCurrentWidget(page.rows)
    qtbot.waitUntil(lambda: page.rows.table.model().rowCount() == 24)
    assert page.rows.table.model().columnCount() == len(session.project.schema().modelled)
    page.tabs.setCurrentWidget(page.calibration)
    assert "structure of the table alone" in page.calibration.summary.text()
    for chart, pattern in (
        (page.calibration.bits, r"bits: class frequencies [\d.]+; structure [\d.]+\."),
        (page.calibration.drift, r"\w+: [\d.]+ at Batch 3;"),
        (page.calibration.effects, r"\w+: .+ \((died|survived)\): [−\d.]+, interval from "),
    ):
        qtbot.waitUntil(lambda chart=chart, pattern=pattern: bool(re.match(pattern, told(chart))))
    page.calibration.columns.setCurrentText("Ward")
    qtbot.waitUntil(lambda: bool(re.match(r"0[123] \((died|survived)\)", told(page.calibration.effects))))
    page.tabs.setCurrentWidget(page.feedback)
    qtbot.waitUntil(lambda: "FEEDBACK THAT THIS BATCH WAS WRITTEN WITH" in page.feedback.text.toPlainText())
    assert page.feedback.batches.count() == 3
    assert page.feedback.batches.currentRow() == 2
    page.feedback.with_prompts.click()
    assert "No model was asked in words." in page.feedback.text.toPlainText()
    page.tabs.setCurrentWidget(page.refused)
    refused = sum(sum(one.refusals.values()) for one in session.project.state().batches)
    assert page.refused.summary.text() == f"Accepted rows: 24. Refused rows: {refused}."


def test_a_run_is_paused_goes_on_is_stopped_and_resumed(page, session, qtbot):
    change(session, rows=LONG)
    pause_after_first_batch(page, qtbot)
    assert shown(page) == {"change", "pause", "stop"}
    assert page.status.heading.text().startswith("Paused at ")
    assert page.pause.text() == "&Go on"
    assert not page.settings.isEnabled()
    with qtbot.waitSignal(session.engine.resumed, timeout=PATIENCE):
        page.pause.click()
    stop(page, qtbot)
    qtbot.waitUntil(page.resume.isVisible)
    made = len(session.project.rows())
    assert 0 < made < LONG
    qtbot.waitUntil(lambda: page.status.heading.text() == f"The run stands at {made} of {LONG} rows.")
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        page.resume.click()
    qtbot.waitUntil(lambda: page.status.heading.text() == f"{LONG} rows were made.")
    assert len(session.project.runs()) == 1


@pytest.mark.parametrize(("button", "runs"), [("as_begun", [LONG]), ("anew", [None, 8])])
def test_after_a_change_of_the_settings_a_person_decides_what_becomes_of_a_run(page, session, qtbot, button, runs):
    change(session, rows=LONG)
    pause_after_first_batch(page, qtbot)
    stop(page, qtbot)
    change(session, rows=8)
    qtbot.waitUntil(lambda: shown(page) == {"as_begun", "anew", "change"})
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        getattr(page, button).click()
    made = [run.rows if run.finished else None for run in session.project.runs()]
    assert made == runs


# In the middle of a run


def test_another_mix_is_wanted_in_the_middle(page, session, qtbot):
    change(session, rows=LONG)
    pause_after_first_batch(page, qtbot)
    made = session.project.rows()["Outcome"].value_counts()
    page.change.click()
    dialog = page.dialog
    assert dialog.rows_field.text() == str(LONG)
    dialog.rows_field.selectAll()
    qtbot.keyClicks(dialog.rows_field, "20")
    dialog.mix_field.setFocus()
    qtbot.keyClick(dialog.mix_field, Qt.Key.Key_Down)
    assert dialog.result_label.text() == (
        f"died: {made['died']} made so far, 20 in the end\n"
        f"survived: {made['survived']} made so far, {made['survived']} in the end\n"
        f"All classes: {made.sum()} made so far, {20 + made['survived']} in the end"
    )
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        dialog.accept()
    assert session.project.rows()["Outcome"].value_counts().to_dict() == {"died": 20, "survived": made["survived"]}
    assert len(session.project.runs()) == 1
    qtbot.waitUntil(lambda: page.status.heading.text() == f"{20 + made['survived']} rows were made.")
    qtbot.waitUntil(lambda: shown(page) == {"go_on"})
    assert session.draft.settings.mix is Mix.RARE


def test_in_the_dialog_impossible_numbers_are_said(qtbot):
    dialog = WantedDialog(200, Mix.BALANCED, {"died": 8}, lambda rows, mix: {"died": rows, "survived": 0})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.rows_field.selectAll()
    qtbot.keyClicks(dialog.rows_field, "0")
    assert "Choose a whole number from 1 to 1,000,000." in dialog.rows_field.problem.text()
    assert dialog.rows == 200
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.rows_field.selectAll()
    qtbot.keyClicks(dialog.rows_field, "300")
    assert dialog.result_label.text() == (
        "died: 8 made so far, 300 in the end\nsurvived: 0 made so far, 0 in the end\n"
        "All classes: 8 made so far, 300 in the end"
    )
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.result(), dialog.rows) == (QDialog.DialogCode.Accepted, 300)


def test_rules_changed_in_the_middle_are_taken_up(page, session, qtbot):
    change(session, rows=LONG)
    pause_after_first_batch(page, qtbot)
    assert not page.take_rules.isVisible()
    session.edit_rules(
        lambda: "off", [replace(rule, is_on=False) for rule in session.project.rules()], "rules switched off"
    )
    assert page.take_rules.isVisible()
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        page.take_rules.click()
    assert not page.take_rules.isVisible()
    assert len(session.project.rows()) == LONG
    actions = [action for _, action, _ in session.project.audit_trail()]
    assert actions.index("rules switched off") < actions.index("resumed")


def test_a_run_that_ends_before_it_can_be_changed_stays_as_it_is(page, session, qtbot):
    def want_more(event):
        if isinstance(event, RunDone):
            session.change_in_the_middle(lambda project: project.change_wanted(30, Mix.BALANCED))

    session.happened.connect(want_more)
    noticed = []
    session.noticed.connect(noticed.append)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        page.make.click()
    session.happened.disconnect(want_more)
    assert noticed == ["The run came to its end before it could be changed; nothing was changed."]
    assert len(session.project.rows()) == 24


# All along


def test_a_page_that_was_hidden_and_a_project_that_is_opened_show_everything(session, qtbot):
    page = GeneratePage(session)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    assert page.status.heading.text() == ""
    page.show()
    qtbot.waitUntil(lambda: page.status.heading.text() == "24 rows were made.")
    words = page.status.detail.text()
    path = session.project.path
    session.show_project(None)
    qtbot.waitSignal(session.background.do(lambda: None).done).wait()
    session.show_project(Project.open(path))
    qtbot.waitUntil(page.tabs.isVisible)
    assert (page.status.heading.text(), page.status.detail.text()) == ("24 rows were made.", words)
    qtbot.waitUntil(lambda: "at Batch 3" in told(page.progress.charts["mean"]))
    assert "leading zeros" in page.told.text()
    leave(page, qtbot)


def test_after_a_read_that_failed_the_page_reads_when_it_is_shown_again(page, session, qtbot, monkeypatch):
    def fail(*_arguments):
        raise ProjectError("The drive does not answer.", "Nothing was read.", "Try again.")

    with monkeypatch.context() as patched:
        patched.setattr(generate, "read_history", fail)
        with qtbot.waitSignal(session.failed), qtbot.waitSignal(session.run_ended):
            page.make.click()
    assert not page.tabs.isVisible()
    page.hide()
    page.show()
    qtbot.waitUntil(page.tabs.isVisible)
    qtbot.waitUntil(lambda: "at Batch 3" in told(page.progress.charts["mean"]))


def test_everything_is_reached_by_keyboard_and_has_a_name(page, session, qtbot):
    for field in page.settings.fields.values():
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert field.accessibleName()
    for name in ("make", "resume", "change", "pause", "stop", "go_on", "as_begun", "anew"):
        assert getattr(page, name).text() or name == "pause"
