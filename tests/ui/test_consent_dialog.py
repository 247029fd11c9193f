"""A model behind an API, from its set-up to rows: a real server on the loopback, the engine in its process."""

import json
import threading
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rddg_desktop.engine.plan import Method, Settings
from rddg_desktop.engine.schema import Role
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.llm.keys import keep_key
from rddg_desktop.llm.protocol import Request
from rddg_desktop.network import Answered, Sent
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.store import Permission
from rddg_desktop.ui.dialogs.consent import ConsentDialog
from rddg_desktop.ui.dialogs.network import NetworkDialog, lock_state
from rddg_desktop.ui.tables import TableView
from tests.keychains import needs_secret_service, secret_service
from tests.llm.endpoints import MODEL, answering, serving
from tests.scripting import CATEGORIES, answer
from tests.ui.dialogs import buttons, press, wait_for_words, words
from tests.worker.conftest import PATIENCE

KEY = "sk-Quibblewort0123456789"
SETTINGS = Settings("Outcome", rows=12, reference_rows=6, batch_rows=6, use_core_set=False)


@pytest.fixture
def hangs():
    """Once it is set, the server does not answer any more."""
    return threading.Event()


@pytest.fixture
def server(hangs):
    """A server whose model answers with rows like those it was shown."""

    def behave(exchange):
        if hangs.is_set():
            exchange.hang()
        text = exchange.body["messages"][-1]["content"]
        answering(answer(Request(text, 1000, 1.0, exchange.body["seed"])), usage=(100, 20))(exchange)

    with serving(behave) as server:
        yield server


@pytest.fixture
def api_session(structure_session, server, monkeypatch):
    """A session whose draft wants its rows from the server, and leaves out a column."""
    monkeypatch.setenv("RDDG_API_KEY", KEY)
    session = structure_session
    draft = replace(
        session.draft,
        settings=SETTINGS,
        corrections={"Age": {"role": Role.EXCLUDED}},
        model=ModelChoice(endpoint=Endpoint(server.url, MODEL).to_json()),
    )
    session.edit(lambda: "API model", draft)
    return session


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def asking(api_session, window, qtbot):
    """The dialog that a run brings about."""
    with qtbot.waitSignal(api_session.consent_wanted, timeout=PATIENCE) as wanted:
        api_session.run()
    dialog = ConsentDialog(wanted.args[0], api_session, window)
    dialog.show()
    return dialog


def test_a_person_sees_what_would_be_sent_lets_the_run_go_on_to_its_rows_and_closes_the_network(
    asking, api_session, server, window, qtbot
):
    project = api_session.project
    assert server.requests == []
    assert lock_state(project) == ""
    said = words(asking)
    assert server.host in said
    assert "Columns that are never sent: Age." in said
    assert "categories stand as random words" in said
    shown = asking.findChild(QPlainTextEdit).toPlainText()
    assert not any(text in shown for text in (*CATEGORIES, "Age"))
    with qtbot.waitSignal(api_session.run_ended, timeout=PATIENCE):
        press(asking, f"Send rows to {server.host}")
    body = server.requests[0].body
    (message,) = body.pop("messages")
    assert shown.startswith(message["content"])
    assert json.loads(shown.removeprefix(message["content"])) == body
    assert len(project.rows()) == 12
    assert project.permission() == project.permission_for(server.host)
    assert lock_state(project) == server.host
    assert {exchange.headers["authorization"] for exchange in server.requests} == {f"Bearer {KEY}"}

    # What was sent is shown afterwards, and the network is closed again.
    dialog = NetworkDialog(api_session, window)
    dialog.show()
    wait_for_words(qtbot, dialog, f"Open: this project may send rows to {server.host}.")
    plain, veiled = project.permission().plain_columns, project.permission().veiled_columns
    assert f"Columns that may leave as they are: {', '.join(plain)}." in words(dialog)
    assert f"Columns that may leave as random words: {', '.join(veiled)}." in words(dialog)
    count = len(server.requests)
    assert f"{100 * count:,} tokens of prompts and {20 * count} of answers." in words(dialog)
    table = dialog.findChild(TableView).model()
    assert table.rowCount() == count
    cells = [table.index(count - 1, column).data() for column in range(table.columnCount())]
    assert cells[1] == server.host
    assert cells[3] == "6"
    assert cells[6] == "status 200"
    press(dialog, "Close the network")
    wait_for_words(qtbot, dialog, "Closed: this project may send nothing.")
    assert api_session.project.permission() == Permission()
    assert lock_state(api_session.project) == ""
    assert not buttons(dialog)["Close the network"].isEnabled()
    assert "may leave" not in words(dialog)


def test_a_person_is_asked_again_when_more_would_leave_and_not_when_less(asking, api_session, server, window, qtbot):
    session = api_session

    def change(settings, excluded):
        corrections = {name: {"role": Role.EXCLUDED} for name in excluded}
        session.edit(lambda: "other columns", replace(session.draft, settings=settings, corrections=corrections))

    def asked_again():
        count = len(server.requests)
        with qtbot.waitSignal(session.consent_wanted, timeout=PATIENCE) as wanted:
            session.run()
        assert len(server.requests) == count
        dialog = ConsentDialog(wanted.args[0], session, window)
        dialog.show()
        return dialog

    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        press(asking, f"Send rows to {server.host}")

    # Less is sent without a question.
    change(SETTINGS, ("Age", "Ward"))
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()

    # A column that was left out.
    change(SETTINGS, ())
    dialog = asked_again()
    before = f"Requests to {server.host} were allowed before, but not with these columns in this way: "
    assert f"{before}Age." in words(dialog)
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        press(dialog, f"Send rows to {server.host}")

    # Categories as they are.
    change(replace(SETTINGS, use_random_words=False), ())
    dialog = asked_again()
    assert f"{before}Ward, Diagnosis, Outcome." in words(dialog)
    assert not any(
        category in exchange.body["messages"][0]["content"] for exchange in server.requests for category in CATEGORIES
    )
    press(dialog, "Keep it closed")
    change(SETTINGS, ())
    with qtbot.waitSignal(session.run_ended, timeout=PATIENCE):
        session.run()


def test_it_stays_closed_unless_a_person_agrees_in_so_many_words(asking, api_session, server, qtbot):
    shown = asking.findChild(QPlainTextEdit)
    assert shown.isReadOnly()
    shown.selectAll()
    shown.copy()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
    keep = buttons(asking)["Keep it closed"]
    assert keep.isDefault()
    assert asking.focusWidget() is keep
    qtbot.keyClick(asking, "\x1b")
    assert not asking.isVisible()
    assert api_session.project.permission() == Permission()
    assert not api_session.is_busy
    assert server.requests == []


def test_closing_the_network_stops_a_run_that_sends(asking, api_session, server, hangs, window, qtbot):
    hangs.set()
    press(asking, f"Send rows to {server.host}")
    qtbot.waitUntil(lambda: bool(server.requests), timeout=PATIENCE)
    dialog = NetworkDialog(api_session, window)
    dialog.show()
    wait_for_words(qtbot, dialog, "Open:")
    with qtbot.waitSignal(api_session.stopped, timeout=PATIENCE):
        press(dialog, "Close the network")
    assert api_session.project.permission() == Permission()


def test_the_lock_says_offline_while_no_chosen_model_is_asked(api_session, server):
    project = api_session.project
    project.change_permission(Permission((server.host,)))
    assert lock_state(project) == server.host
    project.change_draft(replace(project.draft(), settings=replace(SETTINGS, method=Method.STRUCTURE)))
    assert lock_state(project) == ""
    project.change_draft(replace(project.draft(), settings=SETTINGS, model=ModelChoice(named="mine")))
    assert lock_state(project) == ""


def test_a_project_that_sent_nothing_says_so(structure_session, window, qtbot):
    dialog = NetworkDialog(structure_session, window)
    dialog.show()
    wait_for_words(qtbot, dialog, "Closed: this project may send nothing.")
    assert "No request was ever sent." in words(dialog)
    sent = Sent("POST", "api.example.org", "/v1", "batch 1", 6, 4000)
    structure_session.project.record_request(sent)
    structure_session.project.record_request(Answered(sent, None, 0, 1.0, "ReadTimeout"))
    structure_session.refresh_stages()
    table = dialog.findChild(TableView).model()
    qtbot.waitUntil(lambda: table.rowCount() == 1)
    assert table.index(0, 6).data() == "failed: ReadTimeout"


@needs_secret_service
def test_the_engine_takes_the_key_from_the_keychain_of_linux(api_session, server, tmp_path, monkeypatch, qtbot):
    monkeypatch.delenv("RDDG_API_KEY")
    columns = tuple(column.name for column in api_session.draft.prepare(api_session.project.table()).schema.columns)
    api_session.project.change_permission(Permission((server.host,), plain_columns=columns))
    service = tmp_path / "service"
    service.mkdir()
    with secret_service(service, monkeypatch):
        keep_key(server.host, KEY)
        with qtbot.waitSignal(api_session.run_ended, timeout=PATIENCE):
            api_session.run()
    assert {exchange.headers["authorization"] for exchange in server.requests} == {f"Bearer {KEY}"}
    assert KEY.encode() not in api_session.project.path.read_bytes()
