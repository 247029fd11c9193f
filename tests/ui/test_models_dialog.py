"""The dialog of the models: real files, a real library, a hub on the loopback, the engine in its process."""

import hashlib
import json
import multiprocessing
import shutil
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressBar, QPushButton, QSpinBox, QWidget

from rddg_desktop.llm.devices import graphics_cards
from rddg_desktop.models import download
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.embedded import embedded_model_path
from rddg_desktop.models.library import Library
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.ui.dialogs.add_model import AddModelDialog
from rddg_desktop.ui.dialogs.download import DownloadDialog
from rddg_desktop.ui.dialogs.model_list import ModelList
from rddg_desktop.ui.dialogs.models import ModelsDialog
from rddg_desktop.ui.widgets.progress import ProgressRow
from rddg_desktop.worker import bridge, cards, driver
from tests.models.files import write_gguf
from tests.models.hub import Hub
from tests.ui.dialogs import buttons, opened, press, wait_for_words, words
from tests.worker.conftest import PATIENCE
from tests.worker.jobs import Call, GatedAdd, end_at_once, fail, spin, tell_two_cards


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home without models."""
    monkeypatch.setenv("RDDG_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def embedded(home, monkeypatch):
    """A home with the embedded model, as after the set-up."""
    monkeypatch.delenv("RDDG_HOME")
    installed = embedded_model_path()
    monkeypatch.setenv("RDDG_HOME", str(home))
    (home / "models").mkdir(parents=True)
    for file in (installed, installed.with_suffix(".json")):
        shutil.copy2(file, home / "models")


@pytest.fixture
def file(tmp_path):
    return write_gguf(tmp_path / "small.gguf", general__license="mit")


@pytest.fixture
def added(file):
    """A model of the library."""
    return Library().register("mine", file, hashlib.sha256(file.read_bytes()).hexdigest(), str(file), "mit")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def open_dialog(structure_session, window, qtbot):
    """Open the dialog; it shows the models by the time that it is given."""

    def show():
        dialog = ModelsDialog(structure_session, window)
        dialog.show()
        qtbot.waitUntil(lambda: bool(rows(dialog)))
        return dialog

    yield show
    for dialog in window.findChildren(ModelsDialog):
        dialog.close()


@pytest.fixture
def hub(tmp_path, monkeypatch):
    content = write_gguf(tmp_path / "published.gguf", weights=100_000).read_bytes()
    hub = Hub(content, hashlib.sha256(content).hexdigest())
    stop = hub.start()
    monkeypatch.setenv("HF_ENDPOINT", f"http://{hub.address}")
    yield hub
    stop()


def rows(dialog):
    """The list as a person reads it: the cells of every line."""
    tree = dialog.findChild(ModelList)
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {item.text(0): [item.text(column) for column in (1, 2, 3)] for item in items}


def turn_to(dialog, name):
    tree = dialog.findChild(ModelList)
    tree.turn_to(name)
    assert tree.current.name == name


def test_every_model_is_listed_with_its_size_its_memory_and_its_state(open_dialog, added, monkeypatch):
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=5_000_000_000))
    dialog = open_dialog()
    listed = rows(dialog)
    assert listed["mine"][2] == "on this computer"
    assert listed["Gemma 3 1B Instruct (gemma3-1b)"] == ["806.1 MB", "1.3 GB", "can be downloaded"]
    assert listed["Qwen3 4B Instruct 2507 (qwen3-4b)"][1] == "4.1 GB: just enough"
    assert listed["Llama 3.3 70B Instruct (llama3.3-70b)"][:2] == ["about 42.5 GB", "45.9 GB: too little is free"]
    assert list(listed).index("mine") < list(listed).index("Gemma 3 1B Instruct (gemma3-1b)")
    # The embedded one is not installed in this home.
    assert "cannot be used" in listed["SmolLM2 135M Instruct (smollm2-135m)"][2]
    turn_to(dialog, "llama3.1-8b")
    assert "only 5.0 GB are free" in words(dialog)
    assert "Llama 3.1 Community License (https://" in words(dialog)
    assert "Use this model" not in buttons(dialog)


def test_the_memory_of_graphics_cards_counts_unless_nothing_is_computed_there(
    open_dialog, structure_session, qtbot, monkeypatch
):
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=5_000_000_000))
    monkeypatch.setattr(cards, "tell_cards", tell_two_cards)
    dialog = open_dialog()
    turn_to(dialog, "llama3.3-70b")
    press(dialog, "Download…")
    wait_for_words(qtbot, dialog.findChild(DownloadDialog), "144.0 GB are free: enough")
    dialog.findChild(DownloadDialog).close()
    assert rows(dialog)["Llama 3.3 70B Instruct (llama3.3-70b)"][1] == "45.9 GB"
    assert "144.0 GB are free: enough" in words(dialog)
    press(dialog, "More")
    assert "NVIDIA H200: 139.0 GB of 150.0 GB are free." in words(dialog)
    _, layers = dialog.findChildren(QSpinBox)
    layers.setValue(0)
    assert "only 5.0 GB are free" in words(dialog)
    layers.setValue(-1)
    assert "144.0 GB are free: enough" in words(dialog)


def test_the_graphics_cards_of_this_computer_are_named(open_dialog, qtbot):
    dialog = open_dialog()
    press(dialog, "More")
    qtbot.waitUntil(lambda: "Looking for graphics cards…" not in words(dialog))
    found = graphics_cards()
    assert ("There is no graphics card" in words(dialog)) == (not found)
    assert all(card.name in words(dialog) for card in found)


@pytest.mark.parametrize("behaviour", [end_at_once, spin], ids=["dies", "hangs"])
def test_a_driver_that_dies_or_hangs_is_in_nobodys_way(open_dialog, structure_session, qtbot, monkeypatch, behaviour):
    monkeypatch.setattr(cards, "tell_cards", behaviour)
    monkeypatch.setattr(cards, "PATIENCE", 3.0)
    dialog = open_dialog()
    assert not structure_session.is_busy
    press(dialog, "More")
    wait_for_words(qtbot, dialog, "Graphics cards could not be looked for")
    assert rows(dialog)


def test_what_is_asked_of_drivers_ends_with_the_dialog(open_dialog, structure_session, monkeypatch):
    monkeypatch.setattr(cards, "tell_cards", spin)
    dialog = open_dialog()
    dialog.close()
    # Nothing is left of it: see the session's fixture.
    assert not structure_session.is_busy


def test_a_model_is_chosen_for_the_project_and_that_can_be_undone(open_dialog, added, structure_session):
    dialog = open_dialog()
    turn_to(dialog, "mine")
    press(dialog, "Use this model")
    assert structure_session.draft.model == ModelChoice(named="mine")
    assert rows(dialog)["mine"][2] == "used by this project"
    assert not buttons(dialog)["Use this model"].isEnabled()
    structure_session.undo_stack.undo()
    assert structure_session.draft.model == ModelChoice()
    assert rows(dialog)["mine"][2] == "on this computer"


def test_threads_and_layers_of_the_graphics_card_are_kept_in_the_project(open_dialog, structure_session):
    dialog = open_dialog()
    press(dialog, "More")
    threads, layers = dialog.findChildren(QSpinBox)
    assert (threads.text(), layers.text()) == ("one per processor core", "as many as fit")
    threads.setValue(3)
    layers.setValue(0)
    assert structure_session.draft.model == ModelChoice(threads=3, gpu_layers=0)
    layers.setValue(-1)
    threads.setValue(0)
    assert structure_session.draft.model == ModelChoice()


def test_the_default_is_chosen(open_dialog, added, qtbot):
    dialog = open_dialog()
    turn_to(dialog, "mine")
    press(dialog, "Set as default")
    qtbot.waitUntil(lambda: rows(dialog)["mine"][2] == "used by this project, default")
    assert Library().default() == "mine"


def test_a_file_that_is_missing_or_has_changed_is_told(open_dialog, added, file):
    file.write_bytes(file.read_bytes() + b"\0")
    dialog = open_dialog()
    turn_to(dialog, "mine")
    assert rows(dialog)["mine"][1:] == ["unknown", "the file has changed"]
    assert "Verify it" in words(dialog)
    assert not buttons(dialog)["Use this model"].isEnabled()
    dialog.close()
    file.unlink()
    assert rows(open_dialog())["mine"][2] == "the file is missing"


def test_files_are_added_refused_with_the_reason_and_verified(open_dialog, file, tmp_path, qtbot):
    dialog = open_dialog()

    def add(path, name=""):
        press(dialog, "Add a file…")
        asking = opened(qtbot, dialog, AddModelDialog)
        assert not buttons(asking)["Add"].isEnabled()
        asking._file.setText(str(path))
        asking._name.setText(name)
        press(asking, "Add")

    add(write_gguf(tmp_path / "projector.gguf", "clip"))
    wait_for_words(qtbot, dialog, "it reads images or sound for another model")
    assert Library().models() == ()
    # llama.cpp, in the engine's process, knows the tokenizer of this one.
    add(file, "ward")
    wait_for_words(qtbot, dialog, "ward is on this computer now.")
    qtbot.waitUntil(lambda: "ward" in rows(dialog))
    assert dialog.findChild(ModelList).current.name == "ward"
    checksum = hashlib.sha256(file.read_bytes()).hexdigest()
    press(dialog, "Verify")
    wait_for_words(qtbot, dialog, f"The file is the one that was added. Its SHA-256 is {checksum}.")
    file.write_bytes(file.read_bytes()[:-1] + b"?")
    press(dialog, "Verify")
    wait_for_words(qtbot, dialog, "is not the one that was added")


def test_a_copy_is_shown_and_cancelled_and_leaves_nothing(
    open_dialog, structure_session, home, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(bridge, "AddJob", GatedAdd)
    dialog = open_dialog()
    press(dialog, "Add a file…")
    asking = opened(qtbot, dialog, AddModelDialog)
    asking._file.setText(str(write_gguf(tmp_path / "large.gguf", weights=1_000_000)))
    buttons(asking)["Copy it to this computer, as from a USB stick"].setChecked(True)
    press(asking, "Add")
    bar = dialog.findChild(QProgressBar)
    qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum())
    (engine,) = multiprocessing.active_children()
    assert [path.name for path in (home / "models").iterdir()] == ["large.gguf.copy"]
    with qtbot.waitSignal(structure_session.engine.stopped, timeout=PATIENCE):
        press(dialog, "Cancel")
    assert list((home / "models").iterdir()) == []
    assert engine.is_alive(), "it ended the copy by itself"
    assert "Adding large.gguf" not in words(dialog)


def test_a_model_is_removed_after_a_question(open_dialog, added, file, qtbot):
    dialog = open_dialog()
    turn_to(dialog, "mine")
    press(dialog, "Remove…")
    question = opened(qtbot, dialog, QMessageBox)
    assert "Its file stays where it lies." in question.informativeText()
    press(question, "Cancel")
    assert [model.name for model in Library().models()] == ["mine"]
    press(dialog, "Remove…")
    press(opened(qtbot, dialog, QMessageBox), "Remove")
    qtbot.waitUntil(lambda: "mine" not in rows(dialog))
    assert file.is_file()


def test_a_file_is_deleted_only_if_it_was_copied_here_and_no_other_model_needs_it(open_dialog, file, home, qtbot):
    library = Library()
    copied = library.add(file, "copied", copy=True)
    library.add(copied.path, "same")
    library.add(file, "single", copy=True)
    dialog = open_dialog()

    def remove(name):
        turn_to(dialog, name)
        press(dialog, "Remove…")
        question = opened(qtbot, dialog, QMessageBox)
        asked = question.informativeText()
        press(question, "Remove")
        qtbot.waitUntil(lambda: name not in rows(dialog) and not dialog.findChildren(QMessageBox))
        return asked

    for name in ("copied", "same"):
        assert "Its file stays where it lies." in remove(name)
        assert copied.path.is_file()
    assert "Its file is deleted." in remove("single")
    assert not (home / "models" / "single.gguf").exists()


@pytest.mark.model
def test_the_embedded_model_is_tried_out(embedded, open_dialog, structure_session, qtbot):
    dialog = open_dialog()
    turn_to(dialog, EMBEDDED)
    press(dialog, "Try out")
    assert "Trying smollm2-135m out" in words(dialog)
    assert not buttons(dialog)["Verify"].isEnabled()
    wait_for_words(qtbot, dialog, "tokens per second with")
    assert not structure_session.is_busy
    assert buttons(dialog)["Try out"].isEnabled()


def test_a_defect_of_what_is_tried_out_is_told_where_it_was_asked_for(
    open_dialog, added, structure_session, qtbot, monkeypatch
):
    structure_session.broken.disconnect()
    dialog = open_dialog()
    turn_to(dialog, "mine")
    monkeypatch.setattr(bridge, "VerifyJob", lambda _: Call(fail))
    press(dialog, "Verify")
    assert "Computing the checksum of mine" in words(dialog)
    wait_for_words(qtbot, dialog, "The program has met a defect of its own (ValueError).")
    assert "Computing the checksum" not in words(dialog)
    assert buttons(dialog)["Verify"].isEnabled()
    press(dialog, "Copy details")
    assert "in fail" in QGuiApplication.clipboard().text()


def test_what_is_tried_out_ends_with_the_dialog(open_dialog, added, structure_session, qtbot, monkeypatch):
    monkeypatch.setattr(bridge, "VerifyJob", lambda _: Call(spin))
    monkeypatch.setattr(driver, "STOP_SECONDS", 0.1)
    dialog = open_dialog()
    turn_to(dialog, "mine")
    with qtbot.waitSignal(structure_session.engine.stopped, timeout=PATIENCE):
        press(dialog, "Verify")
        dialog.close()
    assert not structure_session.is_busy


def test_while_a_run_is_under_way_nothing_else_is_computed(open_dialog, added, structure_session, qtbot):
    dialog = open_dialog()
    turn_to(dialog, "mine")
    with qtbot.waitSignal(structure_session.run_ended, timeout=PATIENCE):
        structure_session.run()
        assert "While the program computes" in words(dialog)
        assert not any(buttons(dialog)[text].isEnabled() for text in ("Try out", "Verify", "Remove…", "Add a file…"))
        assert buttons(dialog)["Use this model"].isEnabled()
    assert "While the program computes" not in words(dialog)
    assert buttons(dialog)["Verify"].isEnabled()


# Downloads


def ask_for(dialog, qtbot, name="small"):
    press(dialog, "Download another…")
    asking = opened(qtbot, dialog, DownloadDialog)
    asking._repository.setText("someone/model")
    asking._file.setText("model.gguf")
    asking._name.setText(name)
    return asking


def agree_and_download(asking):
    buttons(asking)["I have read the licence of the model and accept it"].setChecked(True)
    press(asking, "Download")


def test_a_model_is_downloaded_once_a_person_has_agreed_to_every_host(open_dialog, hub, home, qtbot):
    dialog = open_dialog()
    asking = ask_for(dialog, qtbot)
    assert not buttons(asking)["Download"].isEnabled()
    assert hub.address in words(asking)
    assert "nothing of any table" in words(asking)
    assert hub.requests == []
    agree_and_download(asking)
    wait_for_words(qtbot, asking, f"The hub keeps this file at {hub.store}.")
    assert hub.stated_sha256 in words(asking)
    assert not any(path.startswith("/blobs") for _, path, _ in hub.requests)
    press(asking, "Download")
    wait_for_words(qtbot, dialog, "small is on this computer now.")
    qtbot.waitUntil(lambda: "small" in rows(dialog))
    assert dialog.findChild(ModelList).current.name == "small"
    assert Library().verify("small").sha256 == hub.stated_sha256
    lines = [json.loads(line) for line in (home / "network.log").read_text(encoding="utf-8").splitlines()]
    assert {line["host"] for line in lines} == {hub.address, hub.store}


@pytest.fixture
def download_that_stalls(open_dialog, hub, home, qtbot, monkeypatch):
    """Begin a download that stalls in the middle of the file; gives both dialogs."""
    # Silence alone would not end it for as long as the test waits.
    monkeypatch.setattr(download, "_TIMEOUT", 10 * PATIENCE / 1000)
    hub.hold, hub.stalls_after = threading.Event(), 100_000

    def begin():
        dialog = open_dialog()
        asking = ask_for(dialog, qtbot)
        agree_and_download(asking)
        wait_for_words(qtbot, asking, "press Download once more")
        press(asking, "Download")
        part = home / "models" / "small.gguf.part"
        qtbot.waitUntil(lambda: part.exists() and part.stat().st_size == 100_000)
        return dialog, asking

    return begin


def tells_at_once(dialog, text):
    """Whether a dialog says something before anything else happens."""
    return any(label.isVisible() and label.text() == text for label in dialog.findChildren(QLabel))


def test_a_download_that_is_cancelled_ends_while_the_hub_is_silent_and_goes_on_later(download_that_stalls, hub, qtbot):
    dialog, asking = download_that_stalls()
    asking.findChild(ProgressRow).findChild(QPushButton).click()
    assert tells_at_once(asking, "Stopping the download…")
    wait_for_words(qtbot, asking, "What has arrived is kept")
    hub.hold.set()
    press(asking, "Download")
    wait_for_words(qtbot, dialog, "small is on this computer now.")
    assert hub.requests[-1][2] == "bytes=100000-"


def test_closing_the_dialog_of_a_download_ends_it_first_and_keeps_what_has_arrived(
    download_that_stalls, hub, home, qtbot
):
    dialog, asking = download_that_stalls()
    asking.close()
    assert asking.isVisible()
    assert tells_at_once(asking, "Stopping the download…")
    qtbot.waitUntil(lambda: not dialog.findChildren(DownloadDialog))
    assert not hub.hold.is_set()
    assert (home / "models" / "small.gguf.part").stat().st_size == 100_000
    assert Library().models() == ()


def test_what_arrives_damaged_is_not_installed(open_dialog, hub, qtbot):
    hub.content = hub.content[:-1] + b"?"
    asking = ask_for(open_dialog(), qtbot)
    agree_and_download(asking)
    wait_for_words(qtbot, asking, "press Download once more")
    press(asking, "Download")
    wait_for_words(qtbot, asking, "damaged or was exchanged")
    assert Library().models() == ()
    asking.close()


def test_a_model_of_the_list_shows_its_licence_before(open_dialog, qtbot, hub):
    dialog = open_dialog()
    turn_to(dialog, "gemma3-1b")
    press(dialog, "Download…")
    asking = opened(qtbot, dialog, DownloadDialog)
    assert "Gemma Terms of Use (https://ai.google.dev/gemma/terms)" in words(asking)
    assert "8ccc5cd1f1b3602548715ae25a66ed73fd5dc68a210412eea643eb20eb75a135" in words(asking)
    press(asking, "Cancel")
    assert hub.requests == []
