"""The dialog that looks for a newer version, with a real server on the loopback."""

import json
import threading

import pytest
from packaging.version import Version
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit

from rddg_desktop import __version__
from rddg_desktop.ui import window as window_module
from rddg_desktop.ui.dialogs import updates
from rddg_desktop.ui.dialogs.updates import UpdatesDialog
from rddg_desktop.ui.preferences import Preferences
from rddg_desktop.ui.window import MainWindow
from rddg_desktop.updates import Release
from tests.servers import Server
from tests.ui.dialogs import buttons, opened, press, wait_for_words, words
from tests.worker.conftest import PATIENCE

NEWER = {"version": "99.1", "notes": "Fewer mistakes.\n<b>Really.</b>", "page": "https://example.org/rddg"}


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("RDDG_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def show(leaves_nothing, no_leaks, qtbot):
    """Shows the dialog."""

    def show(address):
        dialog = UpdatesDialog(address)
        dialog.show()
        return dialog

    return show


def ask(dialog, server):
    press(dialog, f"Ask {server.host}")


def test_without_a_place_to_look_it_says_whom_to_ask(show):
    dialog = show(None)
    assert "names no place" in words(dialog)
    assert "IT department" in words(dialog)
    assert __version__ in words(dialog)
    assert not any(text.startswith("Ask") for text in buttons(dialog))
    dialog.close()


def test_a_newer_version_is_told_once_a_person_has_agreed(show, home, qtbot, monkeypatch):
    gone_to = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: gone_to.append(url.toString()))
    with Server(body=json.dumps(NEWER).encode()) as server:
        dialog = show(f"{server.url}/newest.json")
        assert f"{server.url}/newest.json" in words(dialog)
        assert "without this version" in words(dialog)
        assert str(home / "network.log") in words(dialog)
        assert server.paths == []
        ask(dialog, server)
        wait_for_words(qtbot, dialog, "Version 99.1 has been released.")
        assert server.paths == ["/newest.json"]
    assert dialog.findChild(QPlainTextEdit).toPlainText() == NEWER["notes"]
    assert NEWER["page"] in words(dialog)
    press(dialog, "Open in the browser")
    assert gone_to == [NEWER["page"]]
    dialog.close()


def test_that_there_is_no_newer_version_is_told_too(show, qtbot):
    with Server(body=json.dumps(NEWER | {"version": __version__}).encode()) as server:
        dialog = show(server.url)
        ask(dialog, server)
        wait_for_words(qtbot, dialog, "There is no newer version.")
    assert not dialog.findChild(QPlainTextEdit).isVisible()
    dialog.close()


def test_a_further_host_is_asked_only_after_a_second_press(show, qtbot):
    with Server(body=json.dumps(NEWER).encode()) as other, Server(redirect=other.url) as server:
        dialog = show(server.url)
        ask(dialog, server)
        wait_for_words(qtbot, dialog, f"{server.host} refers to {other.host}.")
        assert other.paths == []
        ask(dialog, server)
        wait_for_words(qtbot, dialog, "Version 99.1 has been released.")
    dialog.close()


def test_a_failure_is_explained_and_can_be_tried_again(show, qtbot):
    with Server(body=b"<html>Welcome to this network!</html>") as server:
        dialog = show(server.url)
        ask(dialog, server)
        qtbot.waitUntil(dialog.banner.isVisible, timeout=PATIENCE)
        assert "announces no version" in words(dialog)
        assert buttons(dialog)[f"Ask {server.host}"].isEnabled()
    dialog.close()


def test_closing_breaks_the_request_off(show, qtbot):
    with Server(hangs=True) as server:
        dialog = show(server.url)
        ask(dialog, server)
        qtbot.waitUntil(server.arrived.is_set, timeout=PATIENCE)
        with qtbot.waitSignal(dialog.finished, timeout=PATIENCE):
            press(dialog, "Close")


def test_an_answer_that_comes_once_the_dialog_is_to_be_closed_keeps_nothing_open(show, qtbot, monkeypatch):
    asked, closed = threading.Event(), threading.Event()

    def answered_late(*_):
        asked.set()
        closed.wait(PATIENCE / 1000)
        return Release(Version("99.1"), NEWER["notes"], NEWER["page"])

    monkeypatch.setattr(updates, "newest", answered_late)
    dialog = show("https://example.org/newest.json")
    press(dialog, "Ask example.org")
    qtbot.waitUntil(asked.is_set, timeout=PATIENCE)
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE):
        press(dialog, "Close")
        closed.set()


def test_the_menu_leads_there(no_leaks, appearance, language, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(window_module, "announcements", lambda: "https://example.org/newest.json")
    window = MainWindow(Preferences(tmp_path), appearance, language)
    window.show()
    window.menus["updates"].trigger()
    dialog = opened(qtbot, window, UpdatesDialog)
    assert "https://example.org/newest.json" in words(dialog)
    press(dialog, "Close")
    with qtbot.waitSignal(window.session.closed, timeout=PATIENCE):
        window.close()
    window.deleteLater()
