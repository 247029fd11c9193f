"""Sets up a model behind an API: where it is, its key, and what it may cost."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.errors import RddgError, SettingsError
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.network import LOOPBACK_HOSTS, Door, host_of
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.stages import ENDPOINT_INPUTS
from rddg_desktop.project.store import Project
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.dialog import Dialog, words_label
from rddg_desktop.ui.dialogs.key_field import KeyField
from rddg_desktop.ui.session import Session
from rddg_desktop.ui.theme import NARROW, SPACE, WIDE

#: Where known services, and servers on this computer, are asked.
SERVICES = {
    "OpenAI": "https://api.openai.com/v1",
    "OpenRouter": "https://openrouter.ai/api/v1",
    "Mistral": "https://api.mistral.ai/v1",
    "vLLM": "http://localhost:8000/v1",
    "llama-server": "http://localhost:8080/v1",
    "Ollama": "http://localhost:11434/v1",
}
_MOST_TOKENS = 2_000_000_000
_MOST = 1_000_000.0


class ApiDialog(Dialog):
    """Sets up the API model of the draft. Nothing is sent; the lock stays as it is.

    Args:
        session: The session, with a project.
        parent: The window.

    Signals:
        data_wanted: A person wants to see which columns are left out.
    """

    data_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._service, self._address, self._model = QComboBox(), QLineEdit(), QLineEdit()
        self._host = words_label()
        self._allows_plain = QCheckBox()
        # Not that of the session, which must go on while a keychain waits for a person.
        self._background = Background(self)
        self._background.broken.connect(session.hear_exception)
        self._key = KeyField(self._background)
        self._context = QSpinBox(minimum=512, maximum=10_000_000, singleStep=1024)
        self._at_once = QSpinBox(minimum=1, maximum=64)
        self._tokens = QSpinBox(maximum=_MOST_TOKENS, singleStep=100_000)
        self._per_minute, self._prompt_price, self._answer_price, self._cost = (
            QDoubleSpinBox(maximum=_MOST, decimals=decimals) for decimals in (2, 4, 4, 2)
        )
        self._labels: dict[QWidget, QLabel] = {
            field: QLabel()
            for field in (
                *(self._service, self._address, self._model, self._key, self._context),
                *(self._at_once, self._per_minute, self._tokens),
                *(self._prompt_price, self._answer_price, self._cost),
            )
        }
        for field, label in self._labels.items():
            label.setBuddy(field)
            if isinstance(field, QAbstractSpinBox):
                field.setGroupSeparatorShown(True)
        self._limits = QGroupBox()
        self._rows = words_label()
        self._data = QPushButton(autoDefault=False)
        self._use = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._show(session.draft.model, session.draft.settings.batches_at_once)
        self._service.activated.connect(self._take_service)
        self._address.textChanged.connect(self._show_host)
        self._address.editingFinished.connect(self._show_key)
        self._key.failed.connect(self._fail)
        self._data.clicked.connect(self._leave_for_data)
        session.failed.connect(self.banner.show_error)
        self.resize(720, 740)
        self.retranslate()
        self._show_key()

    def done(self, result: int) -> None:
        """Close it, whatever the keychain waits for."""
        super().done(result)
        self._background.leave()

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        self.explain(
            self.tr("API model"),
            self.tr(
                "A model behind an API writes the rows on another computer, or in another program on this one. Nothing "
                "is sent by setting it up: you are shown the first request, and asked, before."
            ),
            self.tr(
                "A larger model than this computer holds may write better rows. It may be a service, or a server of "
                "your own institution; then rows stay in the house.\n\n"
                "Tokens are the pieces of words that a model reads and writes: a row takes some dozens of them. A run "
                "that reaches a limit stops, keeps its rows, and can be gone on with.\n\n"
                "With several batches at once a run is faster where the server answers several requests at a time. "
                "What is learned from a batch then bears on later ones with a delay.\n\n"
                "The key is like a password. It is kept by the system's keychain alone, never in a project, a report "
                "or a log."
            ),
        )
        texts = {
            self._service: self.tr("&Service"),
            self._address: self.tr("&Address"),
            self._model: self.tr("&Model"),
            self._key: self.tr("&Key"),
            self._context: self.tr("&Tokens of its context"),
            self._at_once: self.tr("&Batches at once"),
            self._per_minute: self.tr("&Requests per minute"),
            self._tokens: self.tr("Most t&okens"),
            self._prompt_price: self.tr("&Price of a million prompt tokens"),
            self._answer_price: self.tr("Pr&ice of a million answer tokens"),
            self._cost: self.tr("Most &cost"),
        }
        for field, text in texts.items():
            self._labels[field].setText(text)
        self._service.setItemText(0, self.tr("Another one"))
        self._model.setPlaceholderText(self.tr("what the service calls it"))
        self._limits.setTitle(self.tr("Limits of this project"))
        for limit in (self._per_minute, self._tokens, self._cost):
            limit.setSpecialValueText(self.tr("no limit"))
        for price in (self._prompt_price, self._answer_price):
            price.setSpecialValueText(self.tr("not known"))
        self._allows_plain.setText(self.tr("Allow u&nencrypted requests: anyone on the way can read the rows"))
        self._rows.setText(
            self.tr(
                "Requests show training rows. Columns that are left out never leave this computer: names, identifiers "
                "and free texts are left out by themselves. Categories stand as random words, unless that is switched "
                "off."
            )
        )
        self._data.setText(self.tr("See the columns on the &Data page"))
        self._use.setText(self.tr("&Use this model"))
        self._show_host()

    def accept(self) -> None:
        """Keep the key and the settings."""
        self.banner.hide()
        try:
            endpoint = self._endpoint()
            Door((endpoint.host,), lambda _: None, allow_plain_http=self._is_plain_allowed()).check(
                endpoint.base_url, ""
            )
        except SettingsError as error:
            self.banner.show_error(error)
            return
        self._key.show_host(endpoint.host)
        self._use.setEnabled(False)
        self._key.keep(lambda: self._finish(endpoint))

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        self._use.setEnabled(True)
        self.banner.show_error(error)

    def _finish(self, endpoint: Endpoint) -> None:
        session = self._session
        self._use.setEnabled(True)
        if not session.kept(lambda: self._keep_beside_draft(endpoint)):
            return
        draft = session.draft
        session.edit(
            # The dialog is gone by the time at which the menu is read.
            lambda: QCoreApplication.translate("Edit", "use of the model {name}").format(name=endpoint.model),
            replace(
                draft,
                model=replace(draft.model, endpoint=endpoint.to_json()),
                settings=replace(draft.settings, batches_at_once=endpoint.requests_at_once),
            ),
        )
        super().accept()

    def _keep_beside_draft(self, endpoint: Endpoint) -> None:
        """Keep what counts for the project as a whole, and for the run that goes on."""
        project = self._session.project
        assert project is not None, "a model is set up for a project"
        permission = project.permission()
        if self._is_plain_allowed() != permission.allow_plain_http:
            project.change_permission(replace(permission, allow_plain_http=self._is_plain_allowed()))
        _change_limits(project, endpoint)

    def _lay_out(self) -> None:
        self._service.addItem("", "")
        for name, address in SERVICES.items():
            self._service.addItem(name, address)
        place = QVBoxLayout()
        place.setSpacing(NARROW)
        for part in (self._address, self._host, self._allows_plain):
            place.addWidget(part)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.setHorizontalSpacing(WIDE)
        form.addRow(self._labels[self._service], self._service)
        form.addRow(self._labels[self._address], place)
        form.addRow(self._labels[self._model], self._model)
        form.addRow(self._labels[self._key], self._key)
        form.addRow(self._labels[self._context], self._context)
        limits = QFormLayout(self._limits)
        limits.setSpacing(SPACE)
        limits.setHorizontalSpacing(WIDE)
        for limit in (
            *(self._per_minute, self._at_once, self._tokens),
            *(self._cost, self._prompt_price, self._answer_price),
        ):
            limits.addRow(self._labels[limit], limit)
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addLayout(form)
        column.addWidget(self._limits)
        column.addWidget(self._rows)
        column.addWidget(self._data, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(contents)
        self.body.addWidget(scroll)

    def _show(self, model: ModelChoice, batches_at_once: int) -> None:
        """Show the settings as they are; without any, those of a new endpoint."""
        self._at_once.setValue(batches_at_once)
        if model.endpoint is None:
            self._context.setValue(Endpoint.context_tokens)
            return
        endpoint = Endpoint.from_json(model.endpoint)
        self._address.setText(endpoint.base_url)
        self._model.setText(endpoint.model)
        self._context.setValue(endpoint.context_tokens)
        self._per_minute.setValue(endpoint.requests_per_minute or 0.0)
        self._tokens.setValue(endpoint.most_tokens or 0)
        self._prompt_price.setValue(endpoint.price_per_million_prompt_tokens or 0.0)
        self._answer_price.setValue(endpoint.price_per_million_answer_tokens or 0.0)
        self._cost.setValue(endpoint.most_cost or 0.0)
        project = self._session.project
        self._allows_plain.setChecked(project is not None and project.permission().allow_plain_http)

    def _endpoint(self) -> Endpoint:
        """What is stated. Raises SettingsError."""
        return Endpoint(
            base_url=self._address.text().strip(),
            model=self._model.text().strip(),
            context_tokens=self._context.value(),
            requests_at_once=self._at_once.value(),
            requests_per_minute=self._per_minute.value() or None,
            most_tokens=self._tokens.value() or None,
            price_per_million_prompt_tokens=self._prompt_price.value() or None,
            price_per_million_answer_tokens=self._answer_price.value() or None,
            most_cost=self._cost.value() or None,
        )

    @Slot(int)
    def _take_service(self, place: int) -> None:
        self._address.setText(self._service.itemData(place))
        self._show_key()
        (self._model if place else self._address).setFocus()

    @Slot()
    def _show_host(self) -> None:
        address = self._address.text().strip()
        host = _host(address)
        self._service.setCurrentIndex(max(0, self._service.findData(address)))
        if not host:
            text = self.tr("The address begins with https:// and the name of the server.")
        elif _is_here(host):
            text = self.tr("{host} is this computer: rows stay here, if that program keeps them here.")
        else:
            text = self.tr("Rows will be sent to {host}.")
        self._host.setText(text.format(host=host))
        self._allows_plain.setVisible(self._is_plain())

    @Slot()
    def _show_key(self) -> None:
        self._key.show_host(_host(self._address.text().strip()))

    def _is_plain(self) -> bool:
        address = self._address.text().strip()
        return address.startswith("http://") and not _is_here(_host(address))

    def _is_plain_allowed(self) -> bool:
        return self._is_plain() and self._allows_plain.isChecked()

    @Slot()
    def _leave_for_data(self) -> None:
        self.reject()
        self.data_wanted.emit()


def _change_limits(project: Project, endpoint: Endpoint) -> None:
    """Let other limits of the same API model count for the current run, too, which may have come to an end by them."""
    runs = project.runs()
    if not runs or runs[-1].model.endpoint is None:
        return
    former = Endpoint.from_json(runs[-1].model.endpoint)
    # How many batches are asked for at once belongs to what a run is made from.
    changed = replace(endpoint, requests_at_once=former.requests_at_once)
    is_same = all(getattr(former, name) == getattr(changed, name) for name in ENDPOINT_INPUTS)
    if is_same and changed != former:
        project.change_endpoint(changed)


def _host(address: str) -> str:
    """The host of an address; "" for one that cannot be used."""
    try:
        return host_of(address)
    except SettingsError:
        return ""


def _is_here(host: str) -> bool:
    """Whether a host is this computer."""
    name, _, port = host.rpartition(":")
    return (name if port.isdigit() else host).strip("[]") in LOOPBACK_HOSTS
