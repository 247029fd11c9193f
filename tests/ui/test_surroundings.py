"""What stands around the pages: menus, palette, preferences, log, one window for a project, a computer kept awake."""

import logging
import os
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
)

from rddg_desktop.errors import TableError
from rddg_desktop.project.store import Project
from rddg_desktop.ui import logs
from rddg_desktop.ui import preferences as preferences_module
from rddg_desktop.ui.application import tell_left_open, windowless
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs import about
from rddg_desktop.ui.dialogs.about import AboutDialog, licences
from rddg_desktop.ui.dialogs.palette import CommandPalette
from rddg_desktop.ui.dialogs.preferences import PreferencesDialog
from rddg_desktop.ui.menus import Menus
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.single_instance import SingleInstance
from rddg_desktop.ui.wakefulness import Wakefulness
from rddg_desktop.ui.welcome import Welcome
from rddg_desktop.ui.window import MainWindow
from tests.project.runs import begin, carry_on, table
from tests.worker.conftest import PATIENCE


@pytest.fixture
def preferences(tmp_path, monkeypatch):
    monkeypatch.setenv("RDDG_HOME", str(tmp_path / "home"))
    return Preferences()


def test_choices_are_kept_from_one_start_to_the_next(preferences, tmp_path):
    projects = [tmp_path / f"{number}.rddg" for number in range(12)]
    for project in projects:
        project.touch()
        preferences.remember(project)
    preferences.remember(projects[4])
    preferences.set_language("zh_CN")
    preferences.set_scheme(Qt.ColorScheme.Dark)
    preferences.set_notifies(False)
    preferences.set_projects_folder(tmp_path)
    preferences.note_open(projects[3])
    later = Preferences()
    assert later.language == "zh_CN"
    assert later.scheme is Qt.ColorScheme.Dark
    assert not later.notifies
    assert later.projects_folder == tmp_path
    assert later.left_open == (projects[3],)
    # The last one first.
    assert later.recent == (projects[4], projects[11], projects[10], *projects[9:4:-1], projects[3], projects[2])
    later.note_closed(projects[3])
    later.forget_recent()
    assert Preferences().left_open == ()
    assert Preferences().recent == ()


#: A program that notes projects of its own, again and again.
NOTING = """
import sys
from pathlib import Path
from rddg_desktop.ui.preferences import Preferences
preferences = Preferences()
print(flush=True)
sys.stdin.readline()
for number in range(5):
    preferences.note_open(Path(sys.argv[1], f"{sys.argv[2]}-{number}.rddg"))
"""


def test_windows_that_begin_together_note_their_projects_side_by_side(preferences, tmp_path):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with ExitStack() as stack:
        others = [
            stack.enter_context(subprocess.Popen([sys.executable, "-c", NOTING, tmp_path, name], **pipes))
            for name in "abcd"
        ]
        for other in others:
            other.stdout.readline()
        for other in others:
            other.stdin.close()
    wanted = [tmp_path / f"{name}-{number}.rddg" for name in "abcd" for number in range(5)]
    for project in wanted:
        project.touch()
    assert sorted(preferences.left_open) == wanted


def test_rubbish_in_the_preferences_does_no_harm(preferences, tmp_path):
    folder = tmp_path / "home"
    folder.mkdir(exist_ok=True)
    (folder / "preferences.ini").write_bytes(b"[General]\nlanguage=tlh\nscheme=\x00\xff\nrecent=1\ngeometry=5\n\x01=")
    broken = Preferences()
    assert broken.language in {"en", "de", "zh_CN"}
    assert broken.scheme is Qt.ColorScheme.Unknown
    assert not any(path.is_file() for path in broken.recent)
    assert broken.geometry.isEmpty()


def test_a_project_that_cannot_be_reached_is_not_taken_for_left_open(preferences, tmp_path):
    reachable = tmp_path / "here.rddg"
    reachable.touch()
    # The system refuses to look for it, as it does in a folder that may not be entered.
    for path in (tmp_path / ("x" * 300), reachable):
        preferences.note_open(path)
    assert preferences.left_open == (reachable,)


def test_a_drive_that_does_not_answer_does_not_keep_the_program_from_starting(preferences, tmp_path, monkeypatch):
    here, gone = tmp_path / "here.rddg", tmp_path / "gone.rddg"
    answers = threading.Event()
    monkeypatch.setattr(preferences_module, "PATIENCE", 0.2)
    monkeypatch.setattr(preferences_module, "is_there", lambda path: path == here or answers.wait(30))
    for path in (gone, here):
        preferences.note_open(path)
    assert preferences.left_open == (here,)
    answers.set()
    assert sorted(preferences.left_open) == [gone, here]


def test_preferences_count_at_once(preferences, appearance, language, qtbot):
    dialog = PreferencesDialog(preferences, appearance, language)
    qtbot.addWidget(dialog)
    dialog.show()
    speaking, scheme = dialog.findChildren(QComboBox)
    speaking.setCurrentIndex(speaking.findData("de"))
    speaking.activated.emit(1)
    scheme.setCurrentIndex(2)
    scheme.activated.emit(2)
    assert language.code == preferences.language == "de"
    qtbot.waitUntil(lambda: dialog.palette().window().color().lightness() < 128)


def test_preferences_are_as_wide_as_their_longest_words(preferences, appearance, language, qtbot):
    language.choose("de")
    dialog = PreferencesDialog(preferences, appearance, language)
    qtbot.addWidget(dialog)
    dialog.show()
    (notifies,) = dialog.findChildren(QCheckBox)
    assert notifies.width() >= notifies.sizeHint().width()


@pytest.fixture
def window_with(no_leaks, appearance, language, qtbot):
    """Shows a window with these preferences; it is closed at the end."""
    windows = []

    def show(preferences):
        window = MainWindow(preferences, appearance, language)
        windows.append(window)
        window.show()
        return window

    yield show
    for window in windows:
        with qtbot.waitSignal(window.session.closed, timeout=PATIENCE):
            window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def welcome(preferences, no_leaks, qtbot):
    welcome = Welcome(preferences)
    qtbot.addWidget(welcome)
    welcome.show()
    yield welcome
    welcome.close_background()


def offered(welcome):
    """What the list of recent projects says, line by line of each."""
    recent = welcome.findChild(QListWidget)
    return [recent.item(row).text().splitlines() for row in range(recent.count())]


def interrupted_project(path):
    """A project whose run was broken off after two batches."""
    with Project.create_draft(path, table()) as project:
        begin(project)
        carry_on(project, batches=2)
    return path


def test_recent_projects_are_offered_and_open_with_a_key(preferences, welcome, tmp_path, qtbot):
    project = tmp_path / "patients.rddg"
    project.touch()
    recent = welcome.findChild(QListWidget)
    assert not recent.isVisible()
    preferences.remember(project)
    qtbot.waitUntil(recent.isVisible, timeout=PATIENCE)
    recent.setCurrentRow(0)
    with qtbot.waitSignal(welcome.project_chosen) as chosen:
        qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert chosen.args == [project]


def test_recent_projects_say_where_their_runs_were_interrupted(preferences, welcome, language, tmp_path, qtbot):
    gone, rubbish, other = (tmp_path / f"{name}.rddg" for name in ("gone", "rubbish", "other"))
    rubbish.write_bytes(b"rubbish" * 1000)
    for path in (gone, interrupted_project(other), rubbish, interrupted_project(tmp_path / "one.rddg")):
        preferences.remember(path)
    qtbot.waitUntil(lambda: len(offered(welcome)) == 3, timeout=PATIENCE)
    assert [lines[0] for lines in offered(welcome)] == ["one", "rubbish", "other"]
    said = "Interrupted after batch 2, with 8 of 12 rows: open it to resume"
    assert [lines[2:] for lines in offered(welcome)] == [[said], [], [said]]
    # What became of one in another window is seen as soon as the list is looked at again.
    with Project.open(other) as project:
        carry_on(project)
    welcome.hide()
    welcome.show()
    qtbot.waitUntil(lambda: len(offered(welcome)) == 3, timeout=PATIENCE)
    assert [lines[2:] for lines in offered(welcome)] == [[said], [], []]


def test_a_drive_that_does_not_answer_neither_hides_other_recent_projects_nor_keeps_the_program_from_ending(
    preferences, welcome, tmp_path, qtbot, monkeypatch
):
    here, gone = tmp_path / "here.rddg", tmp_path / "gone.rddg"
    answers = threading.Event()
    asked, answered = [], []

    def is_there(path):
        if path == gone:
            asked.append(path)
            answered.append(answers.wait(PATIENCE / 1000))
        return path == here

    monkeypatch.setattr(preferences_module, "PATIENCE", 0.2)
    monkeypatch.setattr(preferences_module, "is_there", is_there)
    for path in (here, gone):
        preferences.remember(path)
    qtbot.waitUntil(lambda: [lines[0] for lines in offered(welcome)] == ["here"])
    # It is closed while it looks once more.
    del asked[:]
    welcome.hide()
    welcome.show()
    qtbot.waitUntil(lambda: asked != [])
    welcome.close_background()
    assert answered == []
    # What has been found meanwhile is of no use any more.
    QApplication.processEvents()
    assert offered(welcome) == []
    answers.set()


def test_a_crash_with_two_windows_is_told_with_both_projects(preferences, window_with, tmp_path, qtbot):
    one, other, live = (interrupted_project(tmp_path / f"{name}.rddg") for name in ("one", "other", "live"))
    for path in (one, live, other):
        preferences.note_open(path)
    there = SingleInstance()
    there.answer_for(live)
    called = []
    there.called.connect(lambda: called.append(True))
    without_window = windowless(preferences.left_open)
    assert without_window == (one, other)
    window = window_with(preferences)
    tell_left_open(window, preferences, without_window)
    assert "one, other" in window.notice.accessibleName()
    qtbot.waitUntil(lambda: len(offered(window.welcome)) == 2, timeout=PATIENCE)
    assert all("Interrupted after batch 2" in lines[2] for lines in offered(window.welcome))
    # It is told once, and the window that is there was left alone.
    assert preferences.left_open == (live,)
    assert called == []
    there.answer_for(None)


def test_a_command_is_found_by_letters_and_done_by_enter(qtbot):
    done = []
    actions = []
    for name in ("&Undo", "&Run all", "&Preferences…"):
        action = QAction(name)
        action.triggered.connect(lambda _=False, name=name: done.append(name))
        actions.append(action)
    actions[0].setEnabled(False)
    palette = CommandPalette(actions)
    palette.command_chosen.connect(lambda action: action.trigger())
    qtbot.addWidget(palette)
    palette.show()
    text = palette.findChild(QLineEdit)
    qtbot.keyClicks(text, "u")  # "Undo" cannot be done now.
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert done == ["&Run all"]
    palette.show()
    text.clear()
    qtbot.keyClick(text, Qt.Key.Key_Down)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert done == ["&Run all", "&Preferences…"]
    palette.show()
    qtbot.keyClicks(text, "nothing is called so")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert len(done) == 2


def test_no_two_commands_have_the_same_key(preferences, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window.menuBar(), preferences, window)
    menus.name_all("", "", is_paused=False)
    keys = [action.shortcut().toString() for action in menus.all() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys)) > 15
    assert all(action.text() for action in menus.all())


def test_the_menu_offers_recent_projects_without_looking_for_them(preferences, qtbot, tmp_path, monkeypatch):
    projects = [tmp_path / f"{name}.rddg" for name in ("gone", "a & b")]
    for project in projects:
        preferences.remember(project)
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window.menuBar(), preferences, window)
    menus.name_all("", "", is_paused=False)
    (recent,) = [menu for menu in window.findChildren(QMenu) if menu.title() == "Open &recent"]
    looked = []
    with monkeypatch.context() as patched:
        patched.setattr(os, "stat", lambda path, **_: looked.append(path))
        recent.aboutToShow.emit()
    assert looked == []
    offered, gone = recent.actions()[:2]
    assert [offered.text(), gone.text()] == ["a && b", "gone"]
    with qtbot.waitSignal(menus.project_chosen) as chosen:
        gone.trigger()
    assert chosen.args == [projects[0]]


def test_the_log_tells_where_and_not_what(preferences, tmp_path):
    handler = logs.start()
    try:
        try:
            raise TableError("Quibblewort is in the table.", "Quibblewort.", "Quibblewort.")
        except TableError as error:
            details = logs.log_error(error)
        logging.getLogger("other").warning("Quibblewort")
    finally:
        logs.stop(handler)
    written = (logs.log_folder() / "rddg-desktop.log").read_text(encoding="utf-8")
    assert "TableError" in written
    assert "test_surroundings.py" in details
    assert "Quibblewort" not in written + details


def test_logs_take_turns(preferences, monkeypatch):
    monkeypatch.setattr(logs, "LOG_BYTES", 300)
    handler = logs.start()
    for _ in range(50):
        logs.log_activity("running")
    logs.stop(handler)
    files = list(logs.log_folder().iterdir())
    assert len(files) == 1 + logs.LOG_FILES
    assert all(file.stat().st_size <= 300 for file in files)


def test_a_project_has_one_window(qtbot, tmp_path):
    project, other = tmp_path / "one.rddg", tmp_path / "other.rddg"
    first, second = SingleInstance(), SingleInstance()
    called = []
    first.called.connect(lambda: called.append(True))
    assert not second.call(project)
    first.answer_for(project)
    # Who only asks does not call it to the front.
    assert second.has_window(project)
    with qtbot.waitSignal(first.called):
        assert second.call(project)
    assert called == [True]
    assert not second.call(other)
    first.answer_for(other)
    assert not second.has_window(project)
    assert not second.call(project)
    first.answer_for(None)
    assert not second.call(other)


def idle(background, qtbot):
    """Wait until everything is done that was asked for."""
    done = []
    background.do(lambda: None, done.append)
    qtbot.waitUntil(lambda: done != [], timeout=PATIENCE)


class Mode:
    def __init__(self):
        self.is_on = False

    def __enter__(self):
        self.is_on = True

    def __exit__(self, *_):
        self.is_on = False


DOUBLE_CLICK = """
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from rddg_desktop.ui.application import Application
application = Application([])
application.file_opened.connect(lambda path: print(path.name, flush=True))
QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile("/patients/stroke.rddg")))
"""


def test_a_double_click_is_told_to_the_program_that_runs():
    # As on macOS; a process of its own, because there is one application in each.
    finished = subprocess.run([sys.executable, "-c", DOUBLE_CLICK], check=True, stdout=subprocess.PIPE, text=True)
    assert finished.stdout == "stroke.rddg\n"


START = """
import sys
from PySide6.QtCore import QTimer
from rddg_desktop.ui import application
from rddg_desktop.ui.window import MainWindow
class Window(MainWindow):
    def show(self):
        super().show()
        QTimer.singleShot(0, self, self.close)
application.MainWindow = Window
status = application.start()
print(sys.getswitchinterval() == application.TURN)
sys.exit(status)
"""


def test_the_program_starts_with_shorter_turns_for_threads_and_ends_when_its_window_is_closed(preferences):
    finished = subprocess.run([sys.executable, "-c", START], check=True, stdout=subprocess.PIPE, text=True)
    assert finished.stdout == "True\n"


def test_the_computer_stays_awake_while_there_is_work(qtbot):
    background, modes = Background(), []
    wakefulness = Wakefulness(background, lambda: modes.append(Mode()) or modes[-1])
    for wanted in (False, True, True, False, False, True):
        wakefulness.keep_awake(wanted)
    idle(background, qtbot)
    assert [mode.is_on for mode in modes] == [False, True]
    background.close()


def test_where_nobody_can_be_asked_to_stay_awake_nothing_happens(qtbot, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    background = Background()
    wakefulness = Wakefulness(background)
    wakefulness.keep_awake(True)
    wakefulness.keep_awake(False)
    idle(background, qtbot)
    background.close()


def test_licences_of_the_parts_are_named():
    lines = licences().splitlines()
    assert any(line.startswith("PySide6_Essentials ") and "LGPL" in line for line in lines)
    assert any(line.startswith("numpy ") and "BSD" in line for line in lines)
    assert all(Path(line.partition(": ")[2]).name for line in lines)


def test_where_licences_cannot_be_collected_that_is_said(qtbot, monkeypatch):
    monkeypatch.setattr(about, "licences", lambda: 1 / 0)
    background = Background()
    dialog = AboutDialog(background)
    qtbot.addWidget(dialog)
    (shown,) = dialog.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: "The program has met a defect of its own" in shown.toPlainText())
    background.close()


def test_logs_take_turns_and_the_oldest_goes(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "log_folder", lambda: tmp_path)
    monkeypatch.setattr(logs, "LOG_BYTES", 2_000)
    handler = logs.start()
    try:
        for number in range(500):
            logs.log_activity(f"activity {number}")
    finally:
        logs.stop(handler)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + logs.LOG_FILES
    assert max(file.stat().st_size for file in files) <= 2_000
    assert "activity 499" in (tmp_path / "rddg-desktop.log").read_text(encoding="utf-8")
    assert not any("activity 0\n" in file.read_text(encoding="utf-8") for file in files)
