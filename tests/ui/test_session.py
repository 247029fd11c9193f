"""The open project and what is done with it: real projects, the real engine in a process of its own."""

from dataclasses import replace

from rddg_desktop.engine.plan import Method, Mix, Settings
from rddg_desktop.errors import SettingsError, places_of
from rddg_desktop.network import NetworkClosedError
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.pages import statements
from rddg_desktop.ui.session import Activity
from tests.worker.conftest import PATIENCE


def statuses(session):
    return {stage.value: state.status.value for stage, state in session.stages.items()}


def with_rows(draft, rows):
    return replace(draft, settings=replace(draft.settings, rows=rows))


def at_first_batch(session, act):
    """Do something once, as soon as a batch is done."""

    def hear(event):
        if type(event).__name__ == "BatchDone":
            session.happened.disconnect(hear)
            act()

    session.happened.connect(hear)


def test_a_run_is_begun_made_judged_and_shown(structure_session, qtbot):
    session = structure_session
    happened, activities = [], []
    session.happened.connect(lambda event: happened.append(type(event).__name__))
    session.activity_changed.connect(lambda: activities.append(session.activity))
    with qtbot.waitSignals([session.run_changed, session.run_ended], timeout=PATIENCE):
        session.run()
    with qtbot.waitSignal(session.judged, timeout=PATIENCE):
        session.judge(quick=True)
    qtbot.waitUntil(lambda: statuses(session).get("evaluate") == "done")
    assert happened.count("BatchDone") == 3
    assert happened[-1] == "RunDone"
    assert [one for one, after in zip(activities, [*activities[1:], None], strict=True) if one is not after] == [
        Activity.PREPARING,
        Activity.RUNNING,
        Activity.NOTHING,
        Activity.JUDGING,
        Activity.NOTHING,
    ]
    assert len(session.project.rows()) == 24
    assert statuses(session) == {
        "data": "done",
        "core set": "not needed",
        "rules": "done",
        "generate": "done",
        "evaluate": "done",
        "export": "to do",
    }


def test_only_the_stages_that_are_wanted_are_done_and_a_further_run_goes_on_from_there(structure_session, qtbot):
    session = structure_session
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run(WorkStage.RULES)
    qtbot.waitUntil(lambda: statuses(session).get("rules") == "done")
    assert statuses(session)["generate"] == "to do"
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    assert len(session.project.runs()) == 1
    assert len(session.project.rows()) == 24


def test_an_edit_is_kept_at_once_and_can_be_undone(structure_session, qtbot):
    session = structure_session
    session.edit(lambda: "rows", with_rows(session.draft, 30))
    assert session.project.draft().settings.rows == 30
    session.undo_stack.undo()
    assert session.project.draft().settings.rows == 24
    session.undo_stack.redo()
    assert session.draft.settings.rows == 30


def test_typing_in_one_field_is_undone_at_once(structure_session):
    session = structure_session
    for rows in (3, 30, 300):
        session.edit(lambda: "rows", with_rows(session.draft, rows), merged="rows")
    session.edit(
        lambda: "seed", replace(session.draft, settings=replace(session.draft.settings, seed=5)), merged="seed"
    )
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.draft.settings.rows == 24
    assert not session.undo_stack.canUndo()


def test_a_changed_draft_puts_stages_out_of_date_and_begins_another_run(structure_session, qtbot):
    session = structure_session
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    session.edit(lambda: "rows", with_rows(session.draft, 8))
    qtbot.waitUntil(lambda: session.stages[WorkStage.GENERATE].status is Status.OUT_OF_DATE)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    assert [run.rows for run in session.project.runs()] == [24, 8]


def test_a_run_that_cannot_be_begun_says_why(structure_session, qtbot):
    session = structure_session
    session.edit(lambda: "target", replace(session.draft, settings=Settings("", method=Method.STRUCTURE)))
    with qtbot.waitSignal(session.failed, timeout=PATIENCE) as failed:
        session.run()
    assert isinstance(failed.args[0], SettingsError)
    assert session.activity is Activity.NOTHING
    assert session.project.runs() == ()


def test_a_stopped_run_goes_on(structure_session, qtbot):
    session = structure_session
    session.edit(lambda: "rows", with_rows(session.draft, 400))
    with qtbot.waitSignal(session.stopped, timeout=PATIENCE):
        at_first_batch(session, session.stop)
        session.run()
    made = len(session.project.rows())
    assert 0 < made < 400
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.go_on()
    assert len(session.project.rows()) == 400


def test_a_stop_between_two_tasks_of_the_engine_is_heard(structure_session, qtbot):
    session = structure_session
    # The run is prepared, and its rows are not begun.
    session.run_changed.connect(session.stop)
    with qtbot.waitSignal(session.stopped, timeout=PATIENCE):
        session.run()
    assert not session.is_busy
    assert not session.is_stopping
    assert len(session.project.runs()) == 1
    assert len(session.project.rows()) == 0
    session.run_changed.disconnect(session.stop)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.go_on()
    assert len(session.project.rows()) == 24


def test_a_stop_that_comes_too_late_for_the_run_is_not_too_late_for_the_judge(structure_session, qtbot):
    session = structure_session
    activities = []
    session.activity_changed.connect(lambda: activities.append(session.activity))
    session.happened.connect(lambda event: session.stop() if type(event).__name__ == "RunDone" else None)
    session.run_all()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert len(session.project.rows()) == 24
    assert Activity.JUDGING not in activities


def test_a_stop_while_the_run_is_changed_in_its_middle_leaves_it_changed_and_stopped(structure_session, qtbot):
    session = structure_session
    session.edit(lambda: "rows", with_rows(session.draft, 400))

    def change():
        session.change_in_the_middle(lambda project: project.change_wanted(300, Mix.BALANCED))
        session.activity_changed.connect(stop_change)

    def stop_change():
        if session.activity is Activity.PREPARING and not session.is_stopping:
            session.stop()

    at_first_batch(session, change)
    with qtbot.waitSignal(session.stopped, timeout=PATIENCE):
        session.run()
    session.activity_changed.disconnect(stop_change)
    assert not session.is_busy
    assert session.project.plan().settings.rows == 300
    assert len(session.project.rows()) < 300


def test_an_edit_of_rules_cannot_be_taken_back_once_they_are_those_of_another_run(structure_session, qtbot):
    session = structure_session
    said = []
    session.noticed.connect(said.append)
    session.edit(lambda: "rows", with_rows(session.draft, 30))
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run(WorkStage.RULES)
    session.edit_rules(lambda: "removal", session.project.rules()[:1], "rules removed")
    session.undo_stack.undo()
    assert len(session.project.rules()) > 1
    session.undo_stack.redo()
    session.edit(lambda: "columns", statements.left_out(session.draft, ["Age"]))
    session.undo_stack.undo()
    session.undo_stack.redo()
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run(WorkStage.RULES)
    assert len(session.project.runs()) == 2
    rules = session.project.rules()
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.project.rules() == rules
    assert "this step is forgotten" in said[-1]
    # What was edited before can still be taken back.
    session.undo_stack.undo()
    assert session.draft.settings.rows == 24


def test_a_change_in_the_middle_of_a_run_does_not_stop_what_comes_after_it(structure_session, qtbot):
    session = structure_session
    said = []
    session.noticed.connect(said.append)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run_all()
    assert session.activity is Activity.JUDGING
    session.change_in_the_middle(lambda project: project.change_wanted(30, Mix.BALANCED))
    assert not session.is_stopping
    assert "Something else is under way" in said[-1]
    session.stop()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert session.project.plan().settings.rows == 24


def test_what_is_paused_stays_so_when_the_run_is_changed_in_its_middle(structure_session, qtbot):
    session = structure_session
    session.edit(lambda: "rows", with_rows(session.draft, 400))
    at_first_batch(session, session.pause_or_go_on)
    with qtbot.waitSignal(session.engine.paused, timeout=PATIENCE):
        session.run()
    with qtbot.waitSignal(session.engine.paused, timeout=PATIENCE):
        session.change_in_the_middle(lambda _: None)
    assert session.is_paused
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.pause_or_go_on()


def test_a_pause_does_not_undo_a_stop(structure_session, qtbot):
    session = structure_session
    session.edit(lambda: "rows", with_rows(session.draft, 400))

    def stop():
        session.stop()
        session.pause_or_go_on()

    at_first_batch(session, stop)
    with qtbot.waitSignal(session.stopped, timeout=PATIENCE):
        session.run()
    # The engine was not ended by force: it is the same one, and has what it has loaded.
    assert session.engine._driver._child is not None
    assert not session.is_paused


def test_run_all_after_an_edit_does_not_judge_the_rows_from_before(structure_session, qtbot):
    session = structure_session
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    qtbot.waitUntil(lambda: session.stages[WorkStage.GENERATE].status is Status.DONE)
    # The states of the stages are not known anew yet.
    session.edit(lambda: "rows", with_rows(session.draft, 30))
    session.run_all()
    assert session.activity is Activity.PREPARING
    session.stop()
    qtbot.waitUntil(lambda: not session.is_busy)


def test_who_has_stopped_a_run_is_not_asked_for_consent(structure_session, qtbot):
    session = structure_session
    asked = []
    session.consent_wanted.connect(asked.append)
    closed = NetworkClosedError("api.example.org", "the request")
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    for is_stopped in (False, True):
        # As the engine tells it, at the moment of the stop.
        session.activity, session._is_stopping = Activity.RUNNING, is_stopped
        session.engine.failed.emit(closed)
    assert asked == [closed]


def test_what_is_read_for_a_project_that_was_left_is_forgotten(structure_session, qtbot):
    session = structure_session
    told = []
    session.read(lambda project: project.path.name, told.append)
    session.show_project(None)
    later = []
    session.background.do(lambda: None, later.append)
    qtbot.waitUntil(lambda: later != [])
    assert told == []


def test_a_defect_in_the_background_is_told(qtbot):
    background = Background()
    with qtbot.waitSignal(background.broken) as broken:
        failures = []
        background.do(lambda: 1 / 0).failed.connect(failures.append)
    assert isinstance(broken.args[0], ZeroDivisionError)
    # Who waits for it is told of its kind, and the log of its place.
    assert [one.what for one in failures] == ["The program has met a defect of its own (ZeroDivisionError)."]
    assert "test_session.py" in places_of(failures[0])[-1]
    background.close()
