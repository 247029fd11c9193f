"""The set-up of a model behind an API; the keychain is one in memory."""

import threading
from dataclasses import replace

import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from rddg_desktop.cli.sources import closed_source
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.llm.keys import kept_key
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.model import ApiModel
from rddg_desktop.project.store import Permission, Project
from rddg_desktop.ui.dialogs.api import SERVICES, ApiDialog
from tests.keychains import Keychain, needs_secret_service, secret_service, using
from tests.ui.dialogs import buttons, press, wait_for_words, words
from tests.worker.conftest import PATIENCE

KEY = "sk-Quibblewort0123456789"


@pytest.fixture(autouse=True)
def keychain(monkeypatch):
    """What the keychain keeps."""
    monkeypatch.delenv("RDDG_API_KEY", raising=False)
    with using(Keychain()) as keychain:
        yield keychain.entries


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def open_dialog(structure_session, window):
    dialogs = []

    def show():
        dialog = ApiDialog(structure_session, window)
        dialogs.append(dialog)
        dialog.show()
        return dialog

    yield show
    for dialog in filter(isValid, dialogs):
        dialog.reject()


def fill(dialog, address="https://api.example.org/v1", model="rows-7b", key=""):
    dialog._address.setText(address)
    dialog._model.setText(model)
    dialog._key.findChild(QLineEdit).setText(key)


def endpoint_of(session):
    return Endpoint.from_json(session.draft.model.endpoint)


def test_a_model_is_set_up_with_its_limits_and_that_can_be_undone(open_dialog, structure_session, qtbot):
    dialog = open_dialog()
    fill(dialog)
    dialog._per_minute.setValue(30)
    dialog._tokens.setValue(500_000)
    dialog._prompt_price.setValue(0.25)
    dialog._answer_price.setValue(2)
    dialog._cost.setValue(5)
    dialog._at_once.setValue(4)
    press(dialog, "Use this model")
    qtbot.waitUntil(lambda: structure_session.draft.model.endpoint is not None)
    assert endpoint_of(structure_session) == Endpoint(
        "https://api.example.org/v1",
        "rows-7b",
        requests_at_once=4,
        requests_per_minute=30,
        most_tokens=500_000,
        price_per_million_prompt_tokens=0.25,
        price_per_million_answer_tokens=2.0,
        most_cost=5.0,
    )
    assert structure_session.draft.settings.batches_at_once == 4
    # The lock stays as it is.
    assert structure_session.project.permission() == Permission()
    again = open_dialog()
    assert again._endpoint() == endpoint_of(structure_session)
    structure_session.undo_stack.undo()
    assert structure_session.draft.model == ModelChoice()
    assert structure_session.draft.settings.batches_at_once == 1


def test_known_services_bring_their_address(open_dialog, qtbot):
    dialog = open_dialog()
    services = dialog.findChild(QComboBox)
    assert [services.itemText(place) for place in range(services.count())] == ["Another one", *SERVICES]
    for name, address in SERVICES.items():
        services.setCurrentText(name)
        services.activated.emit(services.currentIndex())
        assert dialog._address.text() == address
        assert services.currentText() == name
    assert "localhost:11434 is this computer" in words(dialog)
    dialog._address.setText("https://api.example.org/v1")
    assert services.currentText() == "Another one"
    assert "Rows will be sent to api.example.org." in words(dialog)


@pytest.mark.parametrize(
    ("address", "model", "what"),
    [
        ("api.example.org", "m", "The address of the server is not one that can be used."),
        ("https://me:secret@api.example.org/v1", "m", "The address of the server is not one that can be used."),
        ("https://api.example.org/v1?key=1", "m", "has a question mark"),
        ("https://api.example.org/v1", " ", "The name of the API model is empty."),
        ("http://api.example.org/v1", "m", "anyone on the way could read what is sent"),
    ],
)
def test_what_cannot_be_right_is_said_in_the_dialog(address, model, what, open_dialog, structure_session, qtbot):
    dialog = open_dialog()
    fill(dialog, address, model)
    press(dialog, "Use this model")
    assert what in words(dialog)
    assert dialog.isVisible()
    assert structure_session.draft.model.endpoint is None


def test_a_limit_of_cost_needs_prices(open_dialog):
    dialog = open_dialog()
    fill(dialog)
    dialog._cost.setValue(5)
    press(dialog, "Use this model")
    assert "A limit of cost needs both prices" in words(dialog)


def test_unencrypted_requests_are_allowed_by_hand_alone(open_dialog, structure_session, qtbot):
    allow = "Allow unencrypted requests: anyone on the way can read the rows"
    dialog = open_dialog()
    fill(dialog, "http://127.0.0.1:8000/v1")
    assert allow not in buttons(dialog)
    fill(dialog, "http://cluster.example.org/v1")
    buttons(dialog)[allow].setChecked(True)
    press(dialog, "Use this model")
    qtbot.waitUntil(lambda: structure_session.draft.model.endpoint is not None)
    assert structure_session.project.permission() == Permission((), allow_plain_http=True)


def test_a_key_goes_into_the_keychain_and_nowhere_else(open_dialog, structure_session, keychain, qtbot):
    dialog = open_dialog()
    fill(dialog, key=f" {KEY}\n")
    assert dialog._key.findChild(QLineEdit).echoMode() is QLineEdit.EchoMode.Password
    press(dialog, "Use this model")
    qtbot.waitUntil(lambda: structure_session.draft.model.endpoint is not None)
    assert keychain == {("rddg-desktop", "api.example.org"): KEY}
    assert KEY.encode() not in structure_session.project.path.read_bytes()
    again = open_dialog()
    wait_for_words(qtbot, again, "The system's keychain has a key for api.example.org.")
    assert KEY not in words(again)
    assert again._key.findChild(QLineEdit).text() == ""
    press(again, "Forget the key")
    wait_for_words(qtbot, again, "No key is kept for api.example.org.")
    assert keychain == {}


@pytest.mark.parametrize("on_the_way", [(), ("",)])
def test_a_key_typed_for_one_host_never_gets_to_another(on_the_way, open_dialog, structure_session, keychain, qtbot):
    dialog = open_dialog()
    fill(dialog, key=KEY)
    dialog._address.editingFinished.emit()
    key = dialog._key.findChild(QLineEdit)
    # The key may be typed before the address.
    assert key.text() == KEY
    for address in (*on_the_way, "https://api.elsewhere.org/v1"):
        dialog._address.setText(address)
        dialog._address.editingFinished.emit()
        assert key.text() == ""
    press(dialog, "Use this model")
    qtbot.waitUntil(lambda: structure_session.draft.model.endpoint is not None)
    assert endpoint_of(structure_session).host == "api.elsewhere.org"
    assert keychain == {}


def test_a_key_is_cleared_when_another_service_is_chosen(open_dialog):
    dialog = open_dialog()
    services = dialog.findChild(QComboBox)
    for name in ("OpenAI", "Mistral"):
        services.setCurrentText(name)
        services.activated.emit(services.currentIndex())
        key = dialog._key.findChild(QLineEdit)
        assert key.text() == ""
        key.setText(KEY)


def test_a_key_that_cannot_be_kept_is_said_and_nothing_is_changed(open_dialog, structure_session, qtbot):
    with using(fail.Keyring()):
        dialog = open_dialog()
        fill(dialog, key=KEY)
        press(dialog, "Use this model")
        wait_for_words(qtbot, dialog, "This computer's keychain could not keep the key")
        # The way out is named even before.
        assert "put the key into the environment variable RDDG_API_KEY_API_EXAMPLE_ORG" in words(dialog)
    assert structure_session.draft.model.endpoint is None
    assert buttons(dialog)["Use this model"].isEnabled()


@needs_secret_service
def test_the_dialog_works_with_the_keychain_of_linux(open_dialog, structure_session, tmp_path, monkeypatch, qtbot):
    service = tmp_path / "service"
    service.mkdir()
    with secret_service(service, monkeypatch):
        for key in (KEY, f"{KEY}-another"):
            dialog = open_dialog()
            fill(dialog, key=key)
            with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE):
                press(dialog, "Use this model")
            assert kept_key("api.example.org") == key
        again = open_dialog()
        wait_for_words(qtbot, again, "The system's keychain has a key for api.example.org.")
        press(again, "Forget the key")
        wait_for_words(qtbot, again, "No key is kept for api.example.org.")
        assert kept_key("api.example.org") is None
        again.close()


def test_a_key_of_the_environment_is_said_by_the_name_of_its_variable(open_dialog, monkeypatch, qtbot):
    monkeypatch.setenv("RDDG_API_KEY_API_EXAMPLE_ORG", KEY)
    dialog = open_dialog()
    fill(dialog)
    dialog._address.editingFinished.emit()
    wait_for_words(qtbot, dialog, "the environment variable RDDG_API_KEY_API_EXAMPLE_ORG")
    assert KEY not in words(dialog)


def test_other_limits_count_for_the_run_that_goes_on(open_dialog, structure_session, qtbot):
    project = structure_session.project
    endpoint = Endpoint("https://api.example.org/v1", "rows-7b", most_tokens=1000)
    draft = replace(project.draft(), model=ModelChoice(endpoint=endpoint.to_json()))
    project.change_draft(draft)
    record = ApiModel(endpoint, Permission(), Spending()).record(closed_source(endpoint))
    project.begin(draft, draft.prepare(project.table()), record)
    dialog = open_dialog()
    dialog._tokens.setValue(9000)
    press(dialog, "Use this model")
    qtbot.waitUntil(lambda: endpoint_of(structure_session).most_tokens == 9000)
    assert Endpoint.from_json(project.model().endpoint).most_tokens == 9000
    assert project.follows_draft()


def test_the_way_to_the_columns_that_are_left_out(open_dialog, qtbot):
    dialog = open_dialog()
    assert "Columns that are left out never leave this computer" in words(dialog)
    with qtbot.waitSignal(dialog.data_wanted):
        press(dialog, "See the columns on the Data page")
    assert not dialog.isVisible()


def test_the_project_is_read_while_the_keychain_waits_for_a_person(open_dialog, structure_session, qtbot):
    asked, answered = threading.Event(), threading.Event()

    class Waiting(Keychain):
        def get_password(self, service, username):
            asked.set()
            answered.wait()

    with using(Waiting()):
        dialog = open_dialog()
        fill(dialog)
        dialog._address.editingFinished.emit()
        qtbot.waitUntil(asked.is_set)
        found = []
        structure_session.read(Project.runs, found.append)
        qtbot.waitUntil(lambda: found == [()])
        dialog.reject()
        # The dialog is gone, and nobody has answered yet.
        structure_session.read(Project.runs, found.append)
        qtbot.waitUntil(lambda: found == [(), ()])
        answered.set()
        qtbot.waitUntil(lambda: not any(one.name == "keychain" for one in threading.enumerate()))
