"""Data from which no run can be begun: the whole window says so, and lets nothing be begun until they are mended."""

from dataclasses import replace

import pytest

from rddg_desktop.engine.plan import Method
from rddg_desktop.errors import ProjectError
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.ui.foresight import TableReader
from rddg_desktop.ui.pages import statements
from rddg_desktop.ui.pages.core_set import CoreSetPage
from rddg_desktop.ui.pages.data import DataPage
from rddg_desktop.ui.pages.generate import GeneratePage
from rddg_desktop.ui.pages.rules import RulesPage
from rddg_desktop.ui.widgets.rail import StageRail
from tests.scripting import patients
from tests.worker.conftest import PATIENCE

FEATURES = [name for name in patients().columns if name != "Outcome"]
PROBLEM = "Beside the target there is no column to model"


def block(session, qtbot):
    """Leave all columns out but the target."""
    session.edit(lambda: "columns left out", statements.left_out(session.draft, FEATURES))
    qtbot.waitUntil(lambda: session.obstacle is not None, timeout=PATIENCE)


def mend(session, qtbot):
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: session.obstacle is None, timeout=PATIENCE)


def show(session, qtbot, page_of):
    page = page_of(session)
    qtbot.addWidget(page)
    page.resize(1000, 740)
    page.show()
    return page


def test_a_draft_that_cannot_run_blocks_its_data_until_it_is_mended(structure_session, qtbot):
    session = structure_session
    assert session.obstacle is None
    assert session.stages[WorkStage.DATA].status is Status.DONE
    block(session, qtbot)
    assert session.obstacle.what.startswith(PROBLEM)
    assert session.stages[WorkStage.DATA].status is Status.BLOCKED
    # What the project keeps of its stages is another matter.
    assert session.project.stages()[WorkStage.DATA].status is Status.DONE
    mend(session, qtbot)
    assert session.stages[WorkStage.DATA].status is Status.DONE


def test_without_a_target_there_is_an_obstacle_at_once_and_the_data_are_to_do(structure_session, qtbot):
    session = structure_session
    with qtbot.waitSignal(session.stages_changed):
        session.edit(lambda: "target column", statements.with_target(session.draft, ""))
        assert session.obstacle.what == "No target column is chosen."
    assert session.stages[WorkStage.DATA].status is Status.TO_DO


def test_nothing_is_looked_at_again_for_settings_that_do_not_bear_on_it(structure_session, qtbot, monkeypatch):
    session = structure_session
    qtbot.waitUntil(lambda: session.foresight.foreseen is not None)
    before = session.foresight.foreseen
    reads = []
    monkeypatch.setattr(TableReader, "read", lambda *arguments: reads.append(arguments))
    with qtbot.waitSignal(session.stages_changed):
        session.edit(lambda: "rows", replace(session.draft, settings=replace(session.draft.settings, rows=7)))
    assert reads == []
    assert session.foresight.foreseen is before


def test_after_a_read_that_failed_the_obstacle_is_found_later(structure_session, qtbot, monkeypatch):
    session = structure_session

    def fail(*_):
        raise ProjectError("The drive does not answer.", "Nothing was read.", "Try again.")

    with monkeypatch.context() as patched:
        patched.setattr(TableReader, "read", fail)
        with qtbot.waitSignal(session.failed):
            session.edit(lambda: "columns left out", statements.left_out(session.draft, FEATURES))
    assert session.obstacle is None
    session.refresh_stages()
    qtbot.waitUntil(lambda: session.obstacle is not None, timeout=PATIENCE)


def test_another_project_has_nothing_of_the_obstacle_of_the_former_one(structure_session, qtbot):
    session = structure_session
    block(session, qtbot)
    session.show_project(None)
    assert session.obstacle is None
    assert session.stages == {}


@pytest.mark.parametrize(
    ("page_of", "button", "words"),
    [
        (DataPage, lambda page: page._continue, lambda page: "".join(one.text for one in page.findings.findings[:1])),
        (CoreSetPage, lambda page: page.search, lambda page: page.state.text()),
        (RulesPage, lambda page: page.search, lambda page: page.state.text()),
        (GeneratePage, lambda page: page.make, lambda page: page.status.detail.text()),
    ],
)
def test_pages_offer_nothing_that_cannot_be_done_and_say_why(structure_session, qtbot, page_of, button, words):
    session = structure_session
    if page_of is CoreSetPage:
        # Others need no core set.
        session.edit(
            lambda: "method", replace(session.draft, settings=replace(session.draft.settings, method=Method.RDDG))
        )
    page = show(session, qtbot, page_of)
    qtbot.waitUntil(lambda: button(page).isEnabled() and button(page).isVisible())
    block(session, qtbot)
    qtbot.waitUntil(lambda: not button(page).isEnabled())
    qtbot.waitUntil(lambda: words(page).startswith(PROBLEM))
    mend(session, qtbot)
    qtbot.waitUntil(lambda: button(page).isEnabled())
    # What the page still reads, and what it reads after that.
    for _ in range(2):
        with qtbot.waitSignal(session.background.do(lambda: None).done):
            pass


def test_the_rail_says_in_words_that_data_need_attention(structure_session, qtbot):
    session = structure_session
    rail = StageRail()
    qtbot.addWidget(rail)
    block(session, qtbot)
    rail.show_states(session.stages, None)
    assert rail.item(0).text().endswith("needs attention")
