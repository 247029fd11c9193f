"""The page of the core set, with real projects; the core sets themselves are made up, for a real one takes its time."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import Qt

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.coreset import CoreSet, EpochDone
from rddg_desktop.engine.events import CoreSetDone, CoreSetProgress, Stage, StageStarted
from rddg_desktop.engine.plan import Method
from rddg_desktop.project import encoding
from rddg_desktop.project.encoding import packed
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui.pages import core_set as core_set_page
from rddg_desktop.ui.pages.core_set import CoreSetPage, score_shares
from tests.project.runs import SETTINGS, begin, table
from tests.scripting import TokenScript


@pytest.fixture
def drafted(session, qtbot, tmp_path):
    """A session with a new project, which is to have a core set."""
    project = Project.create_draft(tmp_path / "patients.rddg", table())
    project.change_draft(replace(project.draft(), settings=replace(SETTINGS, use_core_set=True)))
    with qtbot.waitSignal(session.stages_changed):
        session.show_project(project)
    return session


@pytest.fixture
def shown(qtbot):
    """Makes the page of a session, and waits until it shows everything."""
    # Qt has to close them before Python lets them go, which could be in the thread of the background.
    pages = []

    def make(session):
        page = CoreSetPage(session)
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


def core_set_of(plan, *, is_random=False):
    """Two rows of each class, of which the first of the rare class is drawn twice."""
    classes = plan.training["Outcome"]
    scores = pd.Series(np.linspace(0, 0.4, len(classes)), index=classes.index)
    died, survived = (classes.index[classes == name][-2:][::-1] for name in ("died", "survived"))
    members = pd.Series([*died, died[0], *survived])
    if is_random:
        return CoreSet(scores * np.nan, members, "")
    training = tuple(EpochDone(epoch, 3, 1 / epoch, 0.5 + 0.1 * epoch) for epoch in (1, 2, 3))
    return CoreSet(scores, members, "", training)


def find(session, *, is_random=False):
    """Begin a run, and let it find its core set; the session hears of it as of a run of the engine."""
    project = session.project
    begin(project)
    session.run_changed.emit()
    core_set = core_set_of(project.plan(), is_random=is_random)
    progress = [CoreSetProgress(one.epoch, one.epochs, one.loss, one.accuracy) for one in core_set.training]
    for event in project.record([StageStarted(Stage.CORE_SET), *progress, CoreSetDone(core_set)]):
        session.happened.emit(event)
    session.refresh_stages()


def test_a_page_that_a_defect_kept_from_reading_reads_when_it_is_shown_again(drafted, shown, qtbot, monkeypatch):
    told, read = [], []
    drafted.broken.disconnect()
    drafted.broken.connect(told.append)
    real = core_set_page._read
    monkeypatch.setattr(core_set_page, "_read", lambda _: 1 / 0)
    page = shown(drafted)
    qtbot.waitUntil(lambda: told != [])
    assert told[0].startswith("ZeroDivisionError")
    assert not page.is_reading
    monkeypatch.setattr(core_set_page, "_read", lambda project: read.append(project) or real(project))
    page.hide()
    page.show()
    settle(page, qtbot)
    assert read == [drafted.project]
    assert "No core set is chosen yet" in page.state.text()


def reopen(session, qtbot):
    path = session.project.path
    session.show_project(None)
    with qtbot.waitSignal(session.stages_changed):
        session.background.do(lambda: None, lambda _: session.show_project(Project.open(path)))


def curves(page):
    """The curves that are drawn, by their names."""
    return {one.name: (list(one.x), list(one.y)) for one in page.training._data.series}


def rows_of(page):
    model = page.rows.model()
    names = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    return [
        dict(zip(names, (model.text(row, place) for place in range(len(names))), strict=True))
        for row in range(model.rowCount())
    ]


def test_before_anything_is_done_the_page_says_so_and_leaves_no_empty_charts(drafted, shown, qtbot):
    page = shown(drafted)
    assert "No core set is chosen yet" in page.state.text()
    assert page.search.isEnabled()
    assert page.search.isDefault()
    assert not any(part.isVisible() for part in (page.training, page.scores, page.rows))


def test_the_curve_is_drawn_while_it_is_computed_and_the_chosen_rows_follow(drafted, shown, qtbot):
    page = shown(drafted)
    find(drafted)
    settle(page, qtbot)
    assert page.training.isVisible()
    qtbot.waitUntil(lambda: "Epoch 3" in page.training.view.accessibleDescription())
    said = page.training.view.accessibleDescription()
    assert "loss (nats): 0.333 at Epoch 3; lowest 0.333, highest 1." in said
    assert "accuracy (share): 0.800 at Epoch 3; lowest 0.600, highest 0.800." in said
    qtbot.waitUntil(lambda: drafted.stages[WorkStage.CORE_SET].status is Status.DONE)
    assert page.state.text() == "The core set is chosen."
    assert page.go_on.isDefault()
    assert not page.search.isEnabled()
    rows = rows_of(page)
    core_set = drafted.project.core_set()
    assert [row["Row of the table"] for row in rows] == [str(one + 1) for one in core_set.members.drop_duplicates()]
    assert [row["Outcome"] for row in rows] == ["died", "died", "survived", "survived"]
    assert [row["Times drawn"] for row in rows] == ["2", "1", "1", "1"]
    assert float(rows[0]["Core set score"]) == pytest.approx(core_set.scores[core_set.members[0]], rel=0.01)
    frame = drafted.project.source_table()
    assert rows[0]["Platelets"] == frame.loc[core_set.members[0], "Platelets"]


def test_after_opening_again_rows_scores_and_curve_are_shown_as_the_engine_found_them(drafted, shown, qtbot):
    project = drafted.project
    begin(project)
    run = synthesis.run(project.plan(), TokenScript(), synthesis.State())
    epochs = []
    for event in project.record(run):
        if isinstance(event, CoreSetProgress):
            epochs.append(event)
        elif isinstance(event, CoreSetDone):
            break
    run.close()
    reopen(drafted, qtbot)
    page = shown(drafted)
    assert page.training.isVisible()
    assert not page.no_curve.isVisible()
    assert len(epochs) == 100
    numbers = [one.epoch for one in epochs]
    assert curves(page) == {
        "loss (nats)": (numbers, [one.loss for one in epochs]),
        "accuracy (share)": (numbers, [one.accuracy for one in epochs]),
    }
    assert page.scores.isVisible()
    assert len(rows_of(page)) == event.core_set.members.nunique()


def test_of_a_core_set_of_an_older_version_the_page_says_that_the_curve_is_not_known(
    drafted, shown, qtbot, monkeypatch
):
    monkeypatch.setattr(
        encoding, "packed", lambda value: packed({key: value[key] for key in value if key != "training"})
    )
    find(drafted)
    reopen(drafted, qtbot)
    page = shown(drafted)
    assert not page.training.isVisible()
    assert page.no_curve.isVisible()
    assert "older version" in page.no_curve.text()
    assert page.rows_title.text() == "Chosen rows: 4"


def test_another_project_shows_nothing_of_the_former_one(drafted, shown, qtbot, tmp_path):
    page = shown(drafted)
    find(drafted)
    settle(page, qtbot)
    assert page.rows.isVisible()
    drafted.show_project(Project.create_draft(tmp_path / "other.rddg", table()))
    settle(page, qtbot)
    assert not any(part.isVisible() for part in (page.training, page.scores, page.rows))
    assert "target column" in page.state.text()


def test_scores_are_shares_of_each_class(drafted):
    plan = drafted.draft.prepare(drafted.project.table())
    edges, groups = score_shares(plan, core_set_of(plan))
    assert edges[0] == 0
    assert edges[-1] == pytest.approx(0.4)
    assert {one.name for one in groups} == {"died", "survived"}
    for one in groups:
        assert sum(one.values) == pytest.approx(100)


def test_rows_that_were_drawn_at_random_have_no_scores(drafted, shown, qtbot):
    page = shown(drafted)
    page.use_core_set.click()
    assert not drafted.draft.settings.use_core_set
    assert "drawn at random" in page.state.text()
    find(drafted, is_random=True)
    settle(page, qtbot)
    assert not page.scores.isVisible()
    assert not page.no_curve.isVisible()
    assert page.rows_title.text() == "Rows drawn at random: 4"
    assert "Core set score" not in rows_of(page)[0]


def test_a_change_of_the_settings_is_kept_undone_and_puts_the_core_set_out_of_date(drafted, shown, qtbot):
    page = shown(drafted)
    find(drafted)
    for rows in (6, 7):
        page.rows_per_class.setValue(rows)
    assert drafted.draft.settings.core_set_rows_per_class == 7
    qtbot.waitUntil(lambda: drafted.stages[WorkStage.CORE_SET].status is Status.OUT_OF_DATE)
    assert "Out of date" in page.state.text()
    assert page.search.isEnabled()
    assert len(rows_of(page)) == 4
    drafted.undo_stack.undo()
    assert page.rows_per_class.value() == 5
    qtbot.waitUntil(lambda: drafted.stages[WorkStage.CORE_SET].status is Status.DONE)


@pytest.mark.parametrize(("method", "words"), [(Method.STRUCTURE, "structure"), (Method.EPIC, "EPIC")])
def test_methods_that_do_without_a_core_set_say_so(drafted, shown, qtbot, method, words):
    page = shown(drafted)
    drafted.edit(lambda: "method", replace(drafted.draft, settings=replace(drafted.draft.settings, method=method)))
    qtbot.waitUntil(lambda: drafted.stages[WorkStage.CORE_SET].status is Status.NOT_NEEDED)
    assert page.state.text().startswith("No core set is needed")
    assert words in page.state.text()
    assert not page.use_core_set.isVisible()
    assert not page.search.isEnabled()


def test_the_button_asks_the_engine_for_the_core_set_alone(drafted, shown, qtbot, monkeypatch):
    page = shown(drafted)
    asked = []
    monkeypatch.setattr(drafted, "run", asked.append)
    page.search.click()
    assert asked == [WorkStage.CORE_SET]
    with qtbot.waitSignal(page.continued):
        page.go_on.click()
