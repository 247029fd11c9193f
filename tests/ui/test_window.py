"""The window as a whole, with the real engine in a process of its own: everything that a day may bring."""

import random
import shutil
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSystemTrayIcon,
    QTabBar,
    QWidget,
)

from rddg_desktop.engine.plan import Method, Settings
from rddg_desktop.engine.table import Dialect, Table
from rddg_desktop.errors import ModelError, ProjectError
from rddg_desktop.project.stages import Status, WorkStage
from rddg_desktop.project.store import Project
from rddg_desktop.ui import window as window_module
from rddg_desktop.ui.pages import statements
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.session import Activity
from rddg_desktop.ui.window import MainWindow
from rddg_desktop.worker.jobs import Prepared
from tests.scripting import patients
from tests.ui.judged import judge, made_project
from tests.worker.conftest import PATIENCE

ROWS = 300
#: What the monkey does.
ACTIONS = 1000


@pytest.fixture
def preferences(tmp_path):
    preferences = Preferences(tmp_path / "preferences")
    preferences.set_projects_folder(tmp_path / "projects")
    return preferences


@pytest.fixture
def make_window(leaves_nothing, no_leaks, appearance, language, preferences, qtbot):
    """Makes windows; those that are still open at the end are closed."""
    windows = []

    def make():
        window = MainWindow(preferences, appearance, language)
        window.defects = []
        window.session.broken.connect(window.defects.append)
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        if not window._is_closed:
            close(window, qtbot)
        assert window.defects == []
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletions


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def path(tmp_path):
    """A project whose rows no model writes."""
    table = Table(patients(), Dialect("csv", "utf-8", ",", '"', "."), "patients.csv", {})
    path = tmp_path / "patients.rddg"
    with Project.create_draft(path, table) as project:
        settings = Settings("Outcome", rows=ROWS, reference_rows=4, batch_rows=8, method=Method.STRUCTURE)
        project.change_draft(replace(project.draft(), settings=settings))
    return path


def close(window, qtbot):
    if window.session.is_busy:
        answer_question("&Stop it")
    with qtbot.waitSignal(window.session.closed, timeout=PATIENCE):
        window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def refuse(path):
    raise ProjectError("The drive locks no files.", f"{path.name} was not opened.", "Choose another place.")


def answer_question(text, when=lambda: True):
    """Press a button of the question that is about to be asked, as soon as something holds."""
    asking = QTimer(QApplication.instance())

    def press():
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox) and when():
            asking.stop()
            asking.deleteLater()
            next(button for button in question.buttons() if button.text() == text).click()

    asking.timeout.connect(press)
    asking.start(10)


def opened(window, qtbot, path):
    window.open_file(path)
    qtbot.waitUntil(lambda: window.session.stages != {}, timeout=PATIENCE)
    return window


def at_batch(window, qtbot, number):
    """Begin the run, and wait until so many batches are done."""
    batches = []
    window.session.happened.connect(
        lambda event: batches.append(event) if type(event).__name__ == "BatchDone" else None
    )
    window.session.run()
    qtbot.waitUntil(lambda: len(batches) >= number, timeout=PATIENCE)


def engine_process():
    (engine,) = [one for one in psutil.Process().children() if "spawn_main" in " ".join(one.cmdline())]
    return engine


def button(widget, text):
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text and one.isVisible())


def told_of_run_all(window):
    """What the button and the menu say of running everything, which is the same wherever one looks for it."""
    button, action = window.run_all, window.menus["run_all"]
    tips = {button.toolTip(), button.statusTip(), button.accessibleDescription(), action.toolTip(), action.statusTip()}
    assert len(tips) == 1
    assert action.associatedObjects()[0].toolTipsVisible()
    return tips.pop()


def rows_of(path):
    with Project.open(path) as project:
        return project.rows()


def test_a_window_without_a_project_offers_ways_to_begin(window):
    assert window.welcome.isVisible()
    assert not window.header.isVisible()
    assert not window.menus["models"].isEnabled()
    assert not window.menus["run_all"].isEnabled()
    assert told_of_run_all(window) == "Open a project first, or make one from a table."
    assert window.windowTitle() == "RDDG Desktop"


def test_run_all_is_offered_only_where_the_data_can_carry_a_run(window, qtbot, path):
    session = opened(window, qtbot, path).session
    assert window.run_all.isEnabled()
    assert not window.run_all_obstacle.isVisible()
    columns = [name for name in patients().columns if name != "Outcome"]
    session.edit(lambda: "columns left out", statements.left_out(session.draft, columns))
    qtbot.waitUntil(lambda: not window.run_all.isEnabled(), timeout=PATIENCE)
    assert not window.menus["run_all"].isEnabled()
    assert told_of_run_all(window).startswith("Beside the target there is no column to model")
    assert window.run_all_obstacle.isVisible()
    assert window.run_all_obstacle.text() == "Data needs attention first."
    assert window.rail.item(0).text().endswith("needs attention")
    session.undo_stack.undo()
    qtbot.waitUntil(window.run_all.isEnabled, timeout=PATIENCE)
    assert not window.run_all_obstacle.isVisible()
    assert told_of_run_all(window) == "Do everything that is left to do, with the settings as they are"


def test_run_all_says_why_it_waits_and_when_nothing_is_left_to_run(window, qtbot, tmp_path):
    with made_project(tmp_path / "judged.rddg") as project:
        judge(project)
    session = opened(window, qtbot, tmp_path / "judged.rddg").session
    assert not window.run_all.isEnabled()
    assert told_of_run_all(window).startswith("There is nothing left to run")
    session.edit(lambda: "rows", replace(session.draft, settings=replace(session.draft.settings, rows=ROWS)))
    qtbot.waitUntil(window.run_all.isEnabled)
    window.run_all.click()
    assert not window.run_all.isEnabled()
    assert told_of_run_all(window).startswith("Wait until what is under way")


def test_an_example_becomes_a_project_in_the_folder_of_projects(window, qtbot, tmp_path):
    window.welcome.example_chosen.emit("clinic")
    qtbot.waitUntil(lambda: window.session.stages != {}, timeout=PATIENCE)
    assert window.session.project.path == tmp_path / "projects" / "clinic.rddg"
    assert window.windowTitle() == "clinic – RDDG Desktop"
    assert window.session.stages[WorkStage.DATA].status is Status.DONE
    assert window.run_all.isEnabled()
    window.welcome.example_chosen.emit("clinic")
    qtbot.waitUntil(lambda: window.session.project.path.name == "clinic 2.rddg", timeout=PATIENCE)


def test_a_project_is_dropped_on_the_window(window, qtbot, path):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), action, dropped, button, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(9, 9), action, dropped, button, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=PATIENCE)
    assert window.session.project.path == path


def test_rubbish_is_refused_with_a_message_and_the_open_project_stays(window, qtbot, path, tmp_path):
    opened(window, qtbot, path)
    rubbish = tmp_path / "rubbish.rddg"
    rubbish.write_bytes(b"\x00rubbish" * 100)
    window.open_file(rubbish)
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert "rubbish.rddg" in window.banner.accessibleName()
    assert window.session.project.path == path


def test_every_page_is_reached_by_a_key(window, qtbot, path):
    opened(window, qtbot, path)
    for number, stage in enumerate(WorkStage, 1):
        qtbot.keyClick(window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
        assert window.rail.currentRow() == number - 1
        assert window.pages.currentWidget() is window._pages[stage]
        assert window.pages.currentWidget().accessibleName()


def test_the_palette_does_what_the_page_offers(window, qtbot, path):
    opened(window, qtbot, path)
    window.rail.choose(WorkStage.GENERATE)
    make = window.pages.currentWidget().make
    qtbot.waitUntil(lambda: make.isVisible() and make.isEnabled(), timeout=PATIENCE)
    window.menus["palette"].trigger()
    palette = QApplication.activeModalWidget()
    text = palette.findChild(QLineEdit)
    qtbot.keyClicks(text, "make row")
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert len(window.session.project.rows()) == ROWS


def test_what_asks_for_more_ends_in_dots(window):
    dialogs = ("new", "open", "move", "preferences", "models", "api", "network", "palette", "updates")
    assert [name for name in dialogs if not window.menus[name].text().endswith("…")] == []


def test_what_can_be_undone_is_said_in_the_language_of_the_moment(window, qtbot, path, language):
    opened(window, qtbot, path)
    undo, redo = window.menus["undo"], window.menus["redo"]
    assert undo.text() == "&Undo"
    window.rail.choose(WorkStage.GENERATE)
    field = window.pages.currentWidget().settings.fields["rows"]
    qtbot.waitUntil(lambda: field.isVisible() and field.isEnabled(), timeout=PATIENCE)
    field.selectAll()
    qtbot.keyClicks(field, "9")
    assert undo.text() == "&Undo change of “Rows to make”"
    window._pages[WorkStage.DATA]._choose_target("Ward")
    assert undo.text() == "&Undo target column"
    language.choose("de")
    qtbot.waitUntil(lambda: undo.text() == "&Rückgängig: Zielspalte")
    window.session.undo_stack.undo()
    assert redo.text() == "&Wiederholen: Zielspalte"
    assert "Rows to make" not in undo.text()
    language.choose("en")
    qtbot.waitUntil(lambda: redo.text() == "&Redo target column")
    assert (undo.text(), redo.text()) == ("&Undo change of “Rows to make”", "&Redo target column")


def test_a_run_is_followed_paused_and_goes_on(window, qtbot, path):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 2)
    assert window.footer.isVisible()
    button(window.footer, "&Pause").click()
    qtbot.waitUntil(lambda: window.session.is_paused, timeout=PATIENCE)
    assert window.rail.item(3).text().endswith("paused")
    # The page on which rows are made has the same buttons, and no one needs them twice.
    window.rail.choose(WorkStage.GENERATE)
    page = window.pages.currentWidget()
    assert [one.text() for one in (page.stop, page.pause) if one.isVisible()] == ["S&top", "&Go on"]
    assert visible(QPushButton, window.footer) == []
    window.rail.choose(WorkStage.RULES)
    assert [one.text() for one in visible(QPushButton, window.footer)] == ["S&top", "&Go on"]
    button(window.footer, "&Go on").click()
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: not window.footer.isVisible())
    assert len(window.session.project.rows()) == ROWS


def test_a_killed_engine_is_a_message_with_a_way_on(window, qtbot, path):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 2)
    engine_process().kill()
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert "SIGKILL" in window.banner.accessibleName()
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        button(window.banner, "Resume").click()
    assert len(window.session.project.rows()) == ROWS
    assert not window.banner.isVisible()


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_run_goes_on_while_minimised_and_its_end_is_told_to_who_wants_it(
    is_wanted, window, qtbot, path, preferences, monkeypatch
):
    told = []
    monkeypatch.setattr(window_module, "LONG", 0)
    monkeypatch.setattr(window_module, "SEEN", 0)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: told.append(words))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    preferences.set_notifies(is_wanted)
    opened(window, qtbot, path)
    window.showMinimized()
    # Without a screen, only another window takes the focus away.
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        window.session.run()
    assert len(window.session.project.rows()) == ROWS
    # No word of the data: others may see the screen.
    assert told == ([("RDDG Desktop", "What was under way is done.")] if is_wanted else [])
    window.showNormal()
    window.rail.choose(WorkStage.GENERATE)
    qtbot.waitUntil(lambda: window.rail.item(3).text().endswith("done"), timeout=PATIENCE)


def test_a_window_closed_in_the_middle_of_a_run_asks_and_the_run_goes_on_next_time(make_window, qtbot, path, tmp_path):
    window = opened(make_window(), qtbot, path)
    at_batch(window, qtbot, 2)
    answer_question("&Let it go on")
    window.close()
    assert window.isVisible()
    assert window.session.is_busy
    close(window, qtbot)
    made = len(rows_of(path))
    assert 0 < made < ROWS
    later = opened(make_window(), qtbot, path)
    qtbot.waitUntil(later.notice.isVisible, timeout=PATIENCE)
    assert f"{made} of {ROWS} rows" in later.notice.accessibleName()
    with qtbot.waitSignal(later.session.run_ended, timeout=PATIENCE):
        button(later.notice, "Resume").click()
    close(later, qtbot)
    assert len(rows_of(path)) == ROWS


def test_projects_left_open_by_a_crash_are_known_at_the_next_start(make_window, qtbot, path, tmp_path):
    other = tmp_path / "other.rddg"
    shutil.copy(path, other)
    one = opened(make_window(), qtbot, path)
    two = opened(make_window(), qtbot, other)
    assert Preferences(tmp_path / "preferences").left_open == (path, other)
    close(one, qtbot)
    assert Preferences(tmp_path / "preferences").left_open == (other,)
    close(two, qtbot)
    assert Preferences(tmp_path / "preferences").left_open == ()


def test_a_full_disk_stops_the_run_and_loses_nothing(window, qtbot, path):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 1)
    connection = window.session.project._connection
    used = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {used + 4}")
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert "disk" in window.banner.accessibleName()
    made = len(window.session.project.rows())
    assert 0 < made < ROWS
    connection.execute("PRAGMA max_page_count = 1000000")
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        button(window.banner, "Resume").click()
    assert len(window.session.project.rows()) == ROWS


def test_an_edit_that_a_full_disk_refuses_is_said_and_is_not_shown(window, qtbot, path):
    opened(window, qtbot, path)
    connection = window.session.project._connection
    used = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {used}")
    draft = window.session.draft
    window.session.edit(
        lambda: "much", replace(draft, corrections={f"column {i}": {"type": "text"} for i in range(9000)})
    )
    assert window.banner.isVisible()
    assert window.session.draft == draft
    assert not window.session.undo_stack.canUndo()
    connection.execute("PRAGMA max_page_count = 1000000")


def test_a_project_is_moved_with_everything(window, qtbot, path, tmp_path):
    opened(window, qtbot, path)
    there = tmp_path / "there.rddg"
    window.opening.move(there)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=PATIENCE)
    assert window.session.project.path == there
    assert not path.exists()
    assert window.session.draft.settings.rows == ROWS
    window.opening.move(tmp_path / "no folder" / "x.rddg")
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.session.project.path == there, timeout=PATIENCE)
    assert there.exists()


def test_a_project_that_cannot_be_used_at_its_new_place_comes_back(window, qtbot, path, tmp_path, monkeypatch):
    opened(window, qtbot, path)
    there, real = tmp_path / "there.rddg", Project.open
    monkeypatch.setattr(Project, "open", lambda file: refuse(file) if file == there else real(file))
    window.opening.move(there)
    # Nothing can be done with it meanwhile.
    assert window.session.project is None
    qtbot.waitUntil(window.banner.isVisible, timeout=PATIENCE)
    assert "The drive locks no files." in window.banner.accessibleName()
    assert window.session.project.path == path
    assert not there.exists()


def test_a_question_that_is_answered_when_the_run_has_ended_holds_at_once(window, qtbot, path):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 1)
    answer_question("&Stop it", when=lambda: not window.session.is_busy)
    window.welcome.example_chosen.emit("clinic")
    qtbot.waitUntil(lambda: window.session.project.path.name == "clinic.rddg", timeout=PATIENCE)
    assert len(rows_of(path)) == ROWS


def test_a_run_that_has_to_do_without_a_model_says_so_as_long_as_it_runs(window, qtbot, path):
    session = opened(window, qtbot, path).session
    problem = ModelError("The embedded model cannot be loaded.", "No rows were made.", "Run the set-up again.")
    session.engine.finished.disconnect(session._hear_result)
    session.engine.finished.connect(
        lambda result: session._hear_result(
            replace(result, problem=problem) if isinstance(result, Prepared) else result
        )
    )
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()
    assert window.notice.isVisible()
    assert "without a model" in window.notice.accessibleName()


def test_rows_of_a_run_that_failed_can_be_exported_and_judged(window, qtbot, path):
    session = opened(window, qtbot, path).session
    export, evaluate = window._pages[WorkStage.EXPORT], window._pages[WorkStage.EVALUATE]
    for stage, page in ((WorkStage.EXPORT, export), (WorkStage.EVALUATE, evaluate)):
        window.rail.choose(stage)
        qtbot.waitUntil(lambda page=page: not page.is_reading)
        assert not page.preview.isEnabled()
    at_batch(window, qtbot, 2)
    engine_process().kill()
    qtbot.waitUntil(lambda: not session.is_busy)
    qtbot.waitUntil(evaluate.judge.isEnabled)
    window.rail.choose(WorkStage.EXPORT)
    qtbot.waitUntil(export.save_rows.isEnabled)


def test_a_double_click_on_a_recent_project_opens_it_once(window, qtbot, path, preferences):
    preferences.remember(path)
    qtbot.waitUntil(lambda: window.welcome._recent.count() == 1)
    for _ in range(2):
        window.welcome.project_chosen.emit(path)
    qtbot.waitUntil(lambda: window.session.stages != {})
    assert window.session.project.path == path
    assert not window.banner.isVisible()


def test_a_window_closed_while_a_project_is_opened_leaves_it_closed(make_window, qtbot, path):
    window = make_window()
    window.open_file(path)
    close(window, qtbot)
    assert window.session.project is None
    with Project.open(path) as project:
        assert project.runs() == ()


def test_a_window_closed_while_it_stops_for_something_else_does_not_begin_that(window, qtbot, path):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 1)
    answer_question("&Stop it")
    window.welcome.example_chosen.emit("clinic")
    close(window, qtbot)
    assert window.session.project is None
    assert window._preferences.recent == (path,)


def test_nothing_is_opened_under_a_dialog(window, qtbot, path, tmp_path):
    other = tmp_path / "other.rddg"
    shutil.copy(path, other)
    opened(window, qtbot, path)
    window.menus["preferences"].trigger()
    dialog = QApplication.activeModalWidget()
    window.open_file(other)
    settled = []
    window.session.background.do(lambda: None, settled.append)
    qtbot.waitUntil(lambda: settled != [])
    assert window.session.project.path == path
    dialog.reject()
    window.open_file(other)
    qtbot.waitUntil(lambda: window.session.project.path == other)


def test_only_work_that_took_long_is_told_of(window, qtbot, path, monkeypatch):
    opened(window, qtbot, path)
    told = []
    monkeypatch.setattr(window_module, "LONG", 10_000)
    monkeypatch.setattr(QApplication, "alert", told.append)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    with qtbot.waitSignal(window.session.run_ended, timeout=PATIENCE):
        window.session.run()
    # The run was long ago.
    window._work_began -= 20_000
    with qtbot.waitSignal(window.session.judged, timeout=PATIENCE):
        window.session.judge(quick=True)
    assert told == []


def test_another_project_is_opened_while_a_run_is_under_way(window, qtbot, path, tmp_path):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 1)
    answer_question("&Stop it")
    window.welcome.example_chosen.emit("clinic")
    qtbot.waitUntil(lambda: window.session.project.path.name == "clinic.rddg", timeout=PATIENCE)
    assert len(rows_of(path)) > 0


def test_the_window_speaks_another_language_at_once_while_it_works(window, qtbot, path, language):
    opened(window, qtbot, path)
    at_batch(window, qtbot, 1)
    language.choose("de")
    qtbot.waitUntil(lambda: window.run_all.text() == "Alles a&usführen")
    qtbot.waitUntil(lambda: window.menus["quit"].text() == "&Beenden")
    assert window.footer.isVisible()
    language.choose("en")
    qtbot.waitUntil(lambda: window.run_all.text() == "Run &all")


def visible(kind, within):
    return [one for one in within.findChildren(kind) if one.isVisible() and one.isEnabled()]


class Monkey:
    """Does anything that can be done with mouse and keys, without any sense; but it neither quits nor opens files."""

    def __init__(self, window, qtbot, seed):
        self.window, self.qtbot = window, qtbot
        self.random = random.Random(seed)

    def act(self):
        top = QApplication.activeModalWidget() or QApplication.activePopupWidget() or self.window
        if isinstance(top, QDialog) and self.random.random() < 0.2:
            top.reject()
            return
        if top is not self.window and not isinstance(top, QDialog):
            top.close()
            return
        if top is self.window and self.random.random() < 0.15:
            actions = [one for one in self.window.menus.all() if one.isEnabled() and one not in self.spared()]
            self.random.choice(actions).trigger()
            return
        kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QAbstractItemView, QTabBar)
        found = [one for kind in kinds for one in visible(kind, top)]
        if found:
            self.use(self.random.choice(found))

    def spared(self):
        return {self.window.menus[name] for name in ("quit", "close_project", "full_screen", "run_all")}

    def use(self, widget):
        choose = self.random.choice
        match widget:
            case QAbstractButton():
                # A menu would wait for its choice.
                if getattr(widget, "menu", lambda: None)() is None:
                    self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
            case QComboBox() if widget.count():
                place = self.random.randrange(widget.count())
                widget.setCurrentIndex(place)
                widget.activated.emit(place)
            case QTabBar() if widget.count():
                widget.setCurrentIndex(self.random.randrange(widget.count()))
            case QAbstractSpinBox() | QLineEdit() | QPlainTextEdit():
                widget.setFocus()
                self.qtbot.keyClicks(widget, choose(["7", "-1", "Age", "[Age] > 3", "if", "%", "0.5", ""]))
                self.qtbot.keyClick(widget, choose([Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Tab]))
            case QAbstractItemView() if widget.model() is not None and widget.model().rowCount():
                row = self.random.randrange(min(50, widget.model().rowCount()))
                index = widget.model().index(row, 0)
                widget.setCurrentIndex(index)
                self.qtbot.keyClick(
                    widget, choose([Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_F2, Qt.Key.Key_Escape])
                )
            case _:
                pass


def test_a_monkey_breaks_nothing(window, qtbot, path, monkeypatch):
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    for name in ("question", "warning", "information", "critical"):
        monkeypatch.setattr(QMessageBox, name, lambda *_, **__: QMessageBox.StandardButton.No)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    opened(window, qtbot, path)
    monkey = Monkey(window, qtbot, seed=20261123)
    for number in range(ACTIONS):
        monkey.act()
        if number % 10 == 0:
            qtbot.wait(1)  # events that were posted, and what the engine tells
        if window.session.activity is Activity.JUDGING:
            window.session.stop()  # which takes long, and shows nothing new
    for dialog in visible(QDialog, window):
        dialog.reject()
    if window.session.is_busy:
        window.session.stop()
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=PATIENCE)
    # It is still the same project, and it still works.
    assert window.session.project.path == path
    assert isinstance(window.pages.currentWidget(), QWidget)
