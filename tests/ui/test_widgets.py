"""The small parts of the window, as a person uses them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton

from rddg_desktop.errors import ProjectError
from rddg_desktop.project.stages import StageState, Status, WorkStage
from rddg_desktop.ui.theme import DARK, LIGHT
from rddg_desktop.ui.widgets.banner import Banner
from rddg_desktop.ui.widgets.lock import LockIndicator
from rddg_desktop.ui.widgets.progress import ProgressRow
from rddg_desktop.ui.widgets.rail import StageRail
from rddg_desktop.ui.widgets.why import WhyButton


@pytest.fixture
def show(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return show


def button(widget, text):
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


def test_an_error_says_what_happened_what_it_means_and_what_to_do(show, qtbot):
    banner = show(Banner())
    banner.show_error(ProjectError("The disk is full.", "12 rows are kept.", "Free some space."), "errno 28")
    assert banner.accessibleName() == "The disk is full."
    assert banner.accessibleDescription() == "12 rows are kept. Free some space."
    qtbot.mouseClick(button(banner, "Copy details"), Qt.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == "The disk is full.\n12 rows are kept.\nFree some space.\n\nerrno 28"
    qtbot.mouseClick(button(banner, "Close"), Qt.LeftButton)
    assert not banner.isVisible()


def test_a_banner_without_an_error_is_not_there(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()


def test_progress_shows_how_far_it_is_and_ends_once(show, qtbot):
    row = show(ProgressRow())
    row.show_progress("Batch 3 of 4", 0.75, 95)
    bar = row.findChild(QProgressBar)
    assert bar.value() / bar.maximum() == 0.75
    assert bar.accessibleName() == "Batch 3 of 4"
    assert "2 min left" in row._left.text()
    cancel = button(row, "Cancel")
    with qtbot.waitSignal(row.cancelled):
        qtbot.mouseClick(cancel, Qt.LeftButton)
    assert (cancel.text(), cancel.isEnabled()) == ("Stopping…", False)
    row.show_progress("Batch 4 of 4", 0.8)
    assert not cancel.isEnabled()
    row.start()
    assert (cancel.text(), cancel.isEnabled()) == ("Cancel", True)


def test_progress_without_a_known_end_moves(show):
    row = show(ProgressRow())
    row.show_progress("Loading the model")
    assert row.findChild(QProgressBar).maximum() == 0


def test_stages_say_their_state_in_words_and_signs(show):
    rail = show(StageRail())
    pictures = set()
    states = dict(zip(WorkStage, [StageState(status, 14, 34) for status in Status], strict=False))
    rail.show_states(states, running=WorkStage.EXPORT)
    for place in range(6):
        picture = rail.item(place).icon().pixmap(24, 24).toImage().convertToFormat(QImage.Format.Format_Alpha8)
        pictures.add(bytes(picture.constBits()))
    said = [rail.item(place).data(Qt.AccessibleTextRole) for place in range(6)]
    assert said == [
        "1 Data, to do",
        "2 Core set, 14 of 34 rows",
        "3 Rules, done",
        "4 Generate, out of date",
        "5 Evaluate, not needed",
        "6 Export, running",
    ]
    rail.show_states(states, running=WorkStage.EXPORT, is_paused=True)
    assert rail.item(5).text().endswith("paused")
    # Six signs that differ even without their colours.
    assert len(pictures) == 6


def test_the_stages_keep_their_width_while_rows_are_made(show):
    rail = show(StageRail())
    widths = set()
    for rows in (0, 8, 24, 96, 200):
        for running in (None, WorkStage.GENERATE):
            for is_paused in (False, True):
                states = {WorkStage.GENERATE: StageState(Status.PARTLY, rows, 200)}
                rail.show_states(states, running, is_paused=is_paused)
                widths.add(rail.sizeHint().width())
    assert len(widths) == 1
    rail.show_states({WorkStage.GENERATE: StageState(Status.PARTLY, 1, 100_000)}, None)
    assert rail.sizeHint().width() > widths.pop()


def test_stages_are_reached_by_keyboard(show, qtbot):
    rail = show(StageRail())
    chosen = []
    rail.chosen.connect(chosen.append)
    qtbot.keyClick(rail, Qt.Key_Down)
    qtbot.keyClick(rail, Qt.Key_End)
    rail.choose(WorkStage.RULES)
    assert chosen == [WorkStage.CORE_SET, WorkStage.EXPORT, WorkStage.RULES]


def test_the_lock_says_where_rows_go_in_a_colour_of_its_own(show, appearance, qtbot):
    lock = show(LockIndicator())
    assert lock.text() == "Offline: nothing leaves this computer"
    offline = lock.palette().buttonText().color().name()
    lock.show_host("api.example.org")
    assert lock.text() == "Rows are sent to api.example.org"
    assert (offline, lock.palette().buttonText().color().name()) == (LIGHT.good, LIGHT.bad)
    appearance.choose(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: lock.palette().buttonText().color().name() == DARK.bad)
    assert lock.palette().window().color().name() == DARK.window
    lock.show_offline()
    assert lock.palette().buttonText().color().name() == DARK.good


def test_an_explanation_opens_and_closes_by_keyboard(show, qtbot):
    why = show(WhyButton("Core set", "A few rows stand for all."))
    assert why.accessibleName() == "Why? Core set"
    qtbot.keyClick(why, Qt.Key_Space)
    popover = why.findChild(QFrame)
    assert popover.isVisible()
    qtbot.keyClick(popover, Qt.Key_Escape)
    assert not popover.isVisible()
