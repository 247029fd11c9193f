"""What stands around the pages: menus, palette, preferences, log, one window for a project, a computer kept awake."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QMainWindow

from rddg_desktop.errors import TableError
from rddg_desktop.ui import logs
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.about import licences
from rddg_desktop.ui.dialogs.palette import CommandPalette
from rddg_desktop.ui.dialogs.preferences import PreferencesDialog
from rddg_desktop.ui.menus import Menus
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.single_instance import SingleInstance
from rddg_desktop.ui.wakefulness import Wakefulness
from rddg_desktop.ui.welcome import Welcome
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
    preferences.set_open(projects[3])
    projects[11].unlink()
    later = Preferences()
    assert later.language == "zh_CN"
    assert later.scheme is Qt.ColorScheme.Dark
    assert not later.notifies
    assert later.projects_folder == tmp_path
    assert later.left_open == projects[3]
    # The last one first, and only what is still there.
    assert later.recent == (projects[4], projects[10], *projects[9:4:-1], projects[3], projects[2])
    later.set_open(None)
    later.forget_recent()
    assert Preferences().left_open is None
    assert Preferences().recent == ()


def test_rubbish_in_the_preferences_does_no_harm(preferences, tmp_path):
    folder = tmp_path / "home"
    folder.mkdir(exist_ok=True)
    (folder / "preferences.ini").write_bytes(b"[General]\nlanguage=tlh\nscheme=\x00\xff\nrecent=1\ngeometry=5\n\x01=")
    broken = Preferences()
    assert broken.language in {"en", "de", "zh_CN"}
    assert broken.scheme is Qt.ColorScheme.Unknown
    assert broken.recent == ()
    assert broken.geometry.isEmpty()


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


def test_recent_projects_are_offered_and_open_with_a_key(preferences, tmp_path, qtbot):
    project = tmp_path / "patients.rddg"
    project.touch()
    welcome = Welcome(preferences)
    qtbot.addWidget(welcome)
    welcome.show()
    recent = welcome.findChild(QListWidget)
    assert not recent.isVisible()
    preferences.remember(project)
    assert recent.isVisible()
    recent.setCurrentRow(0)
    with qtbot.waitSignal(welcome.project_chosen) as chosen:
        qtbot.keyClick(recent, Qt.Key.Key_Return)
    assert chosen.args == [project]


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
    assert not second.call(project)
    first.answer_for(project)
    with qtbot.waitSignal(first.called):
        assert second.call(project)
    assert not second.call(other)
    first.answer_for(other)
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
