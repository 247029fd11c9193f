"""What a project may send over the network, and what it has sent."""

from dataclasses import asdict

import pandas as pd
from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from rddg_desktop.engine.plan import Method
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.store import ModelRecord, Permission, Project, RequestRecord
from rddg_desktop.ui.dialogs.dialog import Dialog, words_label
from rddg_desktop.ui.formatting import decimal_text, sentences_text
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.tables import TableView
from rddg_desktop.ui.theme import heading_font


def lock_state(project: Project) -> str:
    """The host that rows of a project are sent to; "" while nothing leaves this computer.

    That is the host of the API model that the current run was begun with, or that the next run is to be made with, once
    a person has allowed it.
    """
    draft, runs = project.draft(), project.runs()
    models: list[ModelRecord | ModelChoice] = [runs[-1].model] if runs else []
    if draft.settings.method is not Method.STRUCTURE:
        models.append(draft.model)
    hosts = {Endpoint.from_json(model.endpoint).host for model in models if model.endpoint is not None}
    return next((host for host in project.permission().hosts if host in hosts), "")


class NetworkDialog(Dialog):
    """Shows the lock of the open project and every request so far; closes the lock.

    Args:
        session: The session, with a project.
        parent: The window.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._permission = Permission()
        self._requests: tuple[RequestRecord, ...] = ()
        self._spent = Spending()
        self._state, self._columns, self._sums, self._heading = words_label(), words_label(), words_label(), QLabel()
        self._state.setFont(heading_font(self.font()))
        self._table = TableView()
        self._heading.setBuddy(self._table)
        for part in (self._state, self._columns, self._sums, self._heading):
            self.body.addWidget(part)
        self.body.addWidget(self._table, 1)
        self.body.addStretch()
        self._lock = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._lock.setAutoDefault(False)
        self._lock.clicked.connect(self._close_network)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        session.stages_changed.connect(self._read)
        session.failed.connect(self.banner.show_error)
        self.resize(860, 560)
        self.retranslate()
        self._read()

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        self.explain(
            self.tr("Network"),
            self.tr(
                "A project sends nothing unless its rows come from an API model, and you have allowed it to. Every "
                "request is recorded here before it is sent."
            ),
            self.tr(
                "This list is a part of the project, so it can be shown to whoever is responsible for the data: when "
                "something was sent, to whom, what for, and how many real rows it showed.\n\nTokens are the pieces of "
                "words that a service counts, and mostly what it is paid for."
            ),
        )
        self._lock.setText(self.tr("Close the &network"))
        self._heading.setText(self.tr("&Requests"))
        self._table.setAccessibleName(self.tr("Requests"))
        self._show()

    @Slot()
    def _read(self) -> None:
        project = self._session.project
        if project is not None:
            # Not by the session's own way to read, which would tell a dialog that is gone.
            work = self._session.background.do(
                lambda: (project.permission(), project.requests(), project.spent()), self._take
            )
            work.failed.connect(self.banner.show_error)

    @Slot(object)
    def _take(self, read: tuple[Permission, tuple[RequestRecord, ...], Spending]) -> None:
        self._permission, self._requests, self._spent = read
        self._show()

    def _show(self) -> None:
        self._state.setText(self._state_text())
        columns = self._columns_text()
        self._columns.setText(columns)
        self._columns.setVisible(bool(columns))
        self._sums.setText(self._sums_text())
        self._lock.setEnabled(bool(self._permission.hosts))
        for part in (self._heading, self._table):
            part.setVisible(bool(self._requests))
        if self._requests:
            self._table.show_frame(self._frame())

    def _state_text(self) -> str:
        permission = self._permission
        if not permission.hosts:
            return self.tr("Closed: this project may send nothing.")
        state = (
            self.tr("Open: this project may send rows to {hosts}, also unencrypted.")
            if permission.allow_plain_http
            else self.tr("Open: this project may send rows to {hosts}.")
        )
        return state.format(hosts=", ".join(permission.hosts))

    def _columns_text(self) -> str:
        texts = (
            (self.tr("Columns that may leave as they are: {columns}."), self._permission.plain_columns),
            (self.tr("Columns that may leave as random words: {columns}."), self._permission.veiled_columns),
        )
        return "\n".join(text.format(columns=", ".join(columns)) for text, columns in texts if columns)

    def _sums_text(self) -> str:
        if not self._requests:
            return self.tr("No request was ever sent.")
        spent, locale = self._spent, QLocale()
        texts = [
            self.tr("%Ln request(s) sent:", "", len(self._requests)),
            self.tr("{prompt} tokens of prompts and {answer} of answers.").format(
                prompt=locale.toString(spent.prompt_tokens), answer=locale.toString(spent.answer_tokens)
            ),
        ]
        if spent.is_estimated:
            texts.append(self.tr("Some of these are estimated, because the server did not count them."))
        if spent.cost:
            texts.append(self.tr("Cost by the prices given: {cost}.").format(cost=decimal_text(spent.cost, 4)))
        return sentences_text(*texts)

    def _frame(self) -> pd.DataFrame:
        titles = {
            "time": self.tr("Time (UTC)"),
            "host": self.tr("To"),
            "label": self.tr("For"),
            "real_rows": self.tr("Rows shown"),
            "sent_bytes": self.tr("Bytes sent"),
            "received_bytes": self.tr("Bytes received"),
            "status": self.tr("Answer"),
        }
        rows = [asdict(one) | {"time": _second(one.time), "status": self._answer(one)} for one in self._requests]
        return pd.DataFrame(rows, columns=list(titles)).rename(columns=titles)

    def _answer(self, request: RequestRecord) -> str:
        if request.failure:
            return self.tr("failed: {reason}").format(reason=request.failure)
        if request.status is None:
            return self.tr("none")
        return self.tr("status {status}").format(status=request.status)

    @Slot()
    def _close_network(self) -> None:
        session = self._session
        project = session.project
        assert project is not None, "there is nothing to close without a project"
        if session.activity is Activity.RUNNING and project.model().endpoint is not None:
            session.stop()
        if session.kept(lambda: project.change_permission(Permission())):
            self._read()


def _second(moment: str) -> str:
    """A moment in ISO 8601 to the second, as people read it."""
    return moment[: len("2000-01-01T00:00:00")].replace("T", " ")
