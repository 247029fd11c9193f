"""Shows what would leave the computer, and asks whether it may."""

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.network import NetworkClosedError
from rddg_desktop.ui.dialogs.dialog import Dialog, words_label
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.theme import heading_font


class ConsentDialog(Dialog):
    """Asks whether rows may be sent to a host. If so the run goes on; else everything stays where it is.

    Args:
        closed: The request that was refused.
        session: The session whose run wanted to send it.
        parent: The window.
    """

    def __init__(self, closed: NetworkClosedError, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        project = session.project
        assert project is not None, "a run belongs to a project"
        self._closed = closed
        self._session, self._project = session, project
        self._model = project.model()
        self._permission = project.permission()
        self._wanted = project.permission_for(closed.host, allow_plain_http=self._permission.allow_plain_http)
        self._run = project.runs()[-1]
        self._left_out = [column.name for column in project.schema().columns if not column.is_modelled]
        self._heading, self._further = QLabel(), words_label()
        self._heading.setFont(heading_font(self.font()))
        self._request = QPlainTextEdit(closed.preview, readOnly=True, tabChangesFocus=True)
        self._request.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._request.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._heading.setBuddy(self._request)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._request, 1)
        self.body.addWidget(self._further)
        self._send = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._keep = self.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._send.setAutoDefault(False)
        self._keep.setDefault(True)
        self._keep.setFocus()
        self.resize(760, 620)
        self.retranslate()

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        host = self._closed.host
        self.explain(
            self.tr("Send rows to {host}?").format(host=host),
            self.tr(
                "The model {model} is not on this computer, but at {host}. This request has not been sent. What is "
                "sent leaves your hands: make sure that it may go there."
            ).format(model=self._model.name, host=host),
            self.tr(
                "A model learns what a row looks like from examples, so every request shows real rows of your table. "
                "Names, identifiers and free texts are left out by themselves, and categories stand as random words; "
                "but rows of numbers can still belong to a single patient.\n\nWhether they may be sent is not for the "
                "program to say: ask who is responsible for the data. A model on this computer sends nothing."
            ),
        )
        self._heading.setText(self.tr("The next request, word for word:"))
        self._request.setAccessibleName(self.tr("The next request, word for word"))
        self._further.setText("\n".join(self._further_requests()))
        self._send.setText(self.tr("&Send rows to {host}").format(host=host))
        self._keep.setText(self.tr("&Keep it closed"))

    def accept(self) -> None:
        """Allow it, and let the run go on."""
        super().accept()
        # Another project may have come into the window from elsewhere.
        if self._session.project is self._project:
            self._session.allow(self._wanted)

    def _further_requests(self) -> list[str]:
        lines = [
            self.tr(
                "Further requests of this project show other training rows in the same way: names of columns, numbers "
                "and dates as they are; categories stand as random words."
            )
            if self._run.settings.use_random_words
            else self.tr(
                "Further requests of this project show other training rows in the same way: names of columns, numbers, "
                "dates and categories as they are."
            ),
            self.tr("Columns that are never sent: {columns}.").format(columns=", ".join(self._left_out))
            if self._left_out
            else self.tr("No column is left out: every column of the table is sent."),
            self.tr(
                "You are asked again only when a run would send a further column, or categories as they are instead of "
                "random words. Every request is recorded, and the lock can be closed at any time."
            ),
        ]
        if self._closed.host in self._permission.hosts:
            lines.insert(
                0,
                self.tr(
                    "Requests to {host} were allowed before, but not with these columns in this way: {columns}."
                ).format(host=self._closed.host, columns=", ".join(self._permission.lacking(self._wanted))),
            )
        endpoint = self._model.endpoint
        if endpoint is not None and Endpoint.from_json(endpoint).base_url.startswith("http://"):
            lines.append(self.tr("The address begins with http://: what is sent is not encrypted on its way."))
        return lines
