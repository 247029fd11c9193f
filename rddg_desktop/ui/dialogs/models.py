"""The models that write rows: which there are, which one a project uses, and where more come from."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rddg_desktop.engine.plan import Method
from rddg_desktop.errors import DefectError, RddgError, SettingsError
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.language import translate
from rddg_desktop.llm.endpoint import Endpoint
from rddg_desktop.llm.memory import Device, room
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.models.library import Library, Model
from rddg_desktop.project.draft import ModelChoice
from rddg_desktop.project.model import LocalModel
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.add_model import AddModelDialog
from rddg_desktop.ui.dialogs.api import ApiDialog
from rddg_desktop.ui.dialogs.dialog import Dialog, Facts, words_label
from rddg_desktop.ui.dialogs.download import DownloadDialog
from rddg_desktop.ui.dialogs.model_list import Listed, Listing, ModelList, Presence, memory_text, size_text
from rddg_desktop.ui.formatting import bracketed, decimal_text, duration_text
from rddg_desktop.ui.session import Activity, Session
from rddg_desktop.ui.theme import SPACE, heading_font
from rddg_desktop.ui.widgets.progress import ProgressRow
from rddg_desktop.worker.cards import CardsQuestion
from rddg_desktop.worker.jobs import Trial


class ModelsDialog(Dialog):
    """Shows the models, and does with them what a person wants.

    Args:
        session: The session; without a project, a model cannot be chosen for it.
        parent: The window.

    Signals:
        data_wanted: A person wants to see which columns are left out.
    """

    data_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library = Library()
        self._listing = Listing((), "")
        self._cards: tuple[Device, ...] | None = None
        self._question, self._is_asking = CardsQuestion(), True
        # Of its own: what is asked may not answer for long.
        self._background = Background(self)
        # Who is told the result of what the engine does for this dialog.
        self._awaiting: Callable[..., None] | None = None
        # What that is, in words.
        self._doing = ""
        # The model to turn to once the list is read anew.
        self._added = ""
        self._in_use, self._waiting, self._details = words_label(), words_label(), Facts()
        self._in_use.setFont(heading_font(self.font()))
        self._list = ModelList()
        self._progress = ProgressRow()
        self._progress.hide()
        self._use, self._try, self._make_default, self._verify, self._remove, self._download = self._buttons = [
            QPushButton(autoDefault=False) for _ in range(6)
        ]
        self._add, self._download_other, self._api = (QPushButton(autoDefault=False) for _ in range(3))
        self._more = QToolButton()
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._threads, self._gpu_layers = QSpinBox(maximum=512), QSpinBox(minimum=-1, maximum=999)
        self._threads_label, self._gpu_layers_label, self._cards_label = QLabel(), QLabel(), words_label()
        self._close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._close.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.resize(960, 680)
        self.retranslate()
        self._show_more(False)
        self._read()
        self._background.do(self._question.answer, self._take_cards)

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        self.explain(
            self.tr("Models"),
            self.tr(
                "A language model writes the new rows. A larger one often writes better rows, and needs more memory "
                "and time. A model on this computer sends nothing anywhere."
            ),
            self.tr(
                "The model reads real rows of your table and writes similar ones. The method checks what it writes and "
                "throws away what does not fit, so a small model is often enough.\n\nA model needs memory for its "
                "weights and for what it has read. If that is too little the computer becomes very slow; nothing is "
                "lost.\n\nTokens are the pieces of words that a model writes: a row takes some dozens of them, so try "
                "a model out before a long run.\n\nThe checksum of a file says whether it is still the same one. Rows "
                "can be made again exactly only with the same file."
            ),
        )
        self._list.setAccessibleName(self.tr("Models"))
        self._use.setText(self.tr("&Use this model"))
        self._try.setText(self.tr("&Try out"))
        self._make_default.setText(self.tr("&Set as default"))
        self._verify.setText(self.tr("&Verify"))
        self._remove.setText(self.tr("&Remove…"))
        self._download.setText(self.tr("&Download…"))
        self._add.setText(self.tr("&Add a file…"))
        self._download_other.setText(self.tr("Download an&other…"))
        self._api.setText(self.tr("A&PI model…"))
        self._more.setText(self.tr("&More"))
        self._threads_label.setText(self.tr("T&hreads"))
        self._threads.setSpecialValueText(self.tr("one per processor core"))
        self._gpu_layers_label.setText(self.tr("&Layers on the graphics card"))
        self._gpu_layers.setSpecialValueText(self.tr("as many as fit"))
        self._try.setToolTip(self.tr("Load the model and see how fast it writes here."))
        self._verify.setToolTip(self.tr("Compute the checksum of the file anew and compare."))
        self._make_default.setToolTip(self.tr("New projects use the default model."))
        self._waiting.setText(
            self.tr("While the program computes, models cannot be tried out, verified, added or removed.")
        )
        self._show()

    def done(self, result: int) -> None:
        """Close; what the engine still does for this dialog ends."""
        if self._awaiting is not None:
            self._awaiting = None
            self._session.stop()
        self._question.end()
        self._background.close()
        super().done(result)

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.setSpacing(SPACE)
        for button in self._buttons:
            chosen.addWidget(button)
        chosen.addStretch()
        chosen.addWidget(self._more)
        self._settings = QWidget()
        settings = QHBoxLayout(self._settings)
        settings.setContentsMargins(0, 0, 0, 0)
        settings.setSpacing(SPACE)
        for label, field in ((self._threads_label, self._threads), (self._gpu_layers_label, self._gpu_layers)):
            label.setBuddy(field)
            settings.addWidget(label)
            settings.addWidget(field)
        settings.addWidget(self._cards_label, 1)
        others = QHBoxLayout()
        others.setSpacing(SPACE)
        for button in (self._add, self._download_other, self._api):
            others.addWidget(button)
        others.addStretch()
        details = QVBoxLayout()
        details.setSpacing(SPACE)
        details.addWidget(self._details)
        details.addLayout(chosen)
        details.addWidget(self._settings)
        self.body.addWidget(self._in_use)
        self.body.addWidget(self._list, 1)
        self.body.addLayout(details)
        self.body.addWidget(self._waiting)
        self.body.addWidget(self._progress)
        self.body.addLayout(others)

    def _connect(self) -> None:
        self._list.chosen.connect(self._show_current)
        self._use.clicked.connect(self._use_current)
        self._try.clicked.connect(self._try_current)
        self._make_default.clicked.connect(self._make_current_default)
        self._verify.clicked.connect(self._verify_current)
        self._remove.clicked.connect(self._ask_to_remove)
        self._download.clicked.connect(self._open_download)
        self._download_other.clicked.connect(self._open_other_download)
        self._add.clicked.connect(self._open_add)
        self._api.clicked.connect(self._open_api)
        self._more.toggled.connect(self._show_more)
        self._threads.valueChanged.connect(self._take_threads)
        self._gpu_layers.valueChanged.connect(self._take_gpu_layers)
        self._progress.cancelled.connect(self._session.stop)
        session = self._session
        for signal in (session.draft_changed, session.activity_changed, session.opened):
            signal.connect(self._show)
        # What the window shows of errors is behind this dialog.
        session.failed.connect(self.banner.show_error)
        session.broken.connect(self._show_defect)
        session.engine.progressed.connect(self._hear_progress)
        session.engine.finished.connect(self._hear_result)
        for signal in (session.engine.failed, session.engine.crashed):
            signal.connect(self._hear_failure)
        for signal in (session.engine.stopped, session.engine.broken):
            signal.connect(self._hear_end)

    # What is shown.

    @property
    def _choice(self) -> ModelChoice:
        return ModelChoice() if self._session.project is None else self._session.draft.model

    @property
    def _used(self) -> str:
        """Name of the model of the list that the project uses; "" for none of them."""
        if self._session.project is None or self._choice.endpoint is not None:
            return ""
        return self._choice.named or self._listing.default

    @property
    def _room(self) -> int:
        """Bytes of memory that a model can have, as far as it is known."""
        return room(self._cards or (), self._choice.gpu_layers)

    @Slot(str)
    def _show_defect(self, details: str) -> None:
        kind, _, _ = details.partition("\n")
        self.banner.show_error(DefectError(kind), details)

    @Slot(object)
    def _read(self, _changed: object = None) -> None:
        work = self._session.background.do(lambda: Listing.of(self._library), self._take)
        work.failed.connect(self.banner.show_error)

    @Slot(object)
    def _take(self, listing: Listing) -> None:
        self._listing = listing
        self._show()
        self._list.turn_to(self._added)
        self._added = ""

    @Slot(object)
    def _take_cards(self, cards: tuple[Device, ...] | None) -> None:
        self._cards, self._is_asking = cards, False
        self._show()

    def _cards_text(self) -> str:
        """What is known of graphics cards."""
        if self._is_asking:
            return self.tr("Looking for graphics cards…")
        if self._cards is None:
            return self.tr("Graphics cards could not be looked for: the memory of the computer alone is counted.")
        if not self._cards:
            return self.tr("There is no graphics card on which the program can compute.")
        return "\n".join(
            self.tr("{card}: {free} of {total} are free.").format(
                card=card.name, free=size_text(card.free), total=size_text(card.total)
            )
            for card in self._cards
        )

    @Slot()
    def _show(self) -> None:
        choice = self._choice
        if choice.endpoint is not None:
            endpoint = Endpoint.from_json(choice.endpoint)
            used = self.tr("This project uses {model}, an API model at {host}.").format(
                model=endpoint.model, host=endpoint.host
            )
        else:
            used = self.tr("This project uses {model}.").format(model=self._used)
        if self._session.project is not None and self._session.draft.settings.method is Method.STRUCTURE:
            used = self.tr("The method that this project uses makes the rows without a model.")
        self._in_use.setText(used)
        self._in_use.setVisible(self._session.project is not None)
        for field, value in ((self._threads, choice.threads or 0), (self._gpu_layers, choice.gpu_layers)):
            field.blockSignals(True)
            field.setValue(-1 if value is None else value)
            field.blockSignals(False)
        for dialog in self.findChildren(DownloadDialog):
            dialog.show_room(self._room)
        self._cards_label.setText(self._cards_text())
        self._list.show_models(self._listing.models, self._room, self._listing.default, self._used)

    @Slot()
    def _show_current(self) -> None:
        model = self._list.current
        name = "" if model is None else model.name
        is_idle = self._session.activity is Activity.NOTHING and not self._session.is_busy
        is_here = model is not None and model.is_here
        is_ready = model is not None and model.presence is Presence.READY
        has_project = self._session.project is not None
        self._use.setEnabled(is_ready and has_project and name != self._used)
        self._use.setDefault(self._use.isEnabled())
        self._try.setEnabled(is_ready and is_idle)
        self._make_default.setEnabled(is_ready and name != self._listing.default)
        self._verify.setEnabled(is_here and is_idle)
        self._remove.setEnabled(is_here and is_idle and name != EMBEDDED)
        self._add.setEnabled(is_idle)
        self._waiting.setVisible(not is_idle and self._awaiting is None)
        self._download.setVisible(model is not None and not is_here)
        for button in (self._use, self._try, self._make_default, self._verify, self._remove):
            button.setVisible(is_here)
        is_local = has_project and self._choice.endpoint is None
        for part in (self._threads_label, self._threads, self._gpu_layers_label, self._gpu_layers):
            part.setEnabled(is_local)
        self._api.setEnabled(has_project)
        self._details.show_facts({} if model is None else self._facts(model))

    def _facts(self, model: Listed) -> Mapping[str, str]:
        facts = {}
        match model.presence:
            case Presence.CHANGED:
                facts[self.tr("File")] = self.tr(
                    "It was modified since it was added. Verify it: its checksum says whether it is the same."
                )
            case Presence.MISSING:
                facts[self.tr("File")] = self.tr(
                    "It is no longer at {path}. Bring it back, or remove the model from the list."
                ).format(path=model.path)
            case Presence.UNUSABLE:
                facts[self.tr("File")] = model.reason
            case Presence.READY | Presence.ELSEWHERE:
                facts[self.tr("Memory")] = memory_text(model.memory, self._room)
        licence = model.licence or self.tr("unknown")
        entry = model.entry
        if entry is not None:
            facts[self.tr("Computer")] = translate("Catalogue", entry.hardware)
            facts[self.tr("Measured")] = translate("Catalogue", entry.measured)
            licence = bracketed(licence, entry.licence_url)
        facts[self.tr("Licence")] = licence
        if model.presence is Presence.READY:
            facts[self.tr("File")] = str(model.path)
        if model.sha256:
            facts[self.tr("SHA-256")] = model.sha256
        return facts

    @Slot(bool)
    def _show_more(self, is_wanted: bool) -> None:
        self._more.setArrowType(Qt.ArrowType.DownArrow if is_wanted else Qt.ArrowType.RightArrow)
        self._settings.setVisible(is_wanted)

    # What a person does.

    @Slot()
    def _use_current(self) -> None:
        model = self._current()
        draft = self._session.draft
        choice = replace(draft.model, named=model.name, endpoint=None)
        # A model on this computer writes one batch at a time.
        settings = replace(draft.settings, batches_at_once=1)
        self._session.edit(
            # The dialog is gone by the time at which the menu is read.
            lambda: QCoreApplication.translate("Edit", "use of the model {name}").format(name=model.name),
            replace(draft, model=choice, settings=settings),
        )

    @Slot(int)
    def _take_threads(self, threads: int) -> None:
        self._change_choice(replace(self._choice, threads=threads or None), "threads")

    @Slot(int)
    def _take_gpu_layers(self, layers: int) -> None:
        self._change_choice(replace(self._choice, gpu_layers=None if layers < 0 else layers), "gpu_layers")

    def _change_choice(self, choice: ModelChoice, field: str) -> None:
        self._session.edit(
            lambda: QCoreApplication.translate("Edit", "settings of the model"),
            replace(self._session.draft, model=choice),
            merged=field,
        )

    @Slot()
    def _make_current_default(self) -> None:
        name = self._current().name
        self._change_library(lambda: self._library.set_default(name))

    @Slot()
    def _ask_to_remove(self) -> None:
        model = self._current()
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove a model"))
        box.setText(self.tr("Remove {name}?").format(name=model.name))
        box.setInformativeText(
            self.tr("Its file is deleted. It has to be downloaded or copied again to be used.")
            if model.is_ours
            else self.tr("It is taken off the list. Its file stays where it lies.")
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(lambda: self._change_library(lambda: self._library.remove(model.name)))
        box.open()

    def _change_library(self, change: Callable[[], object]) -> None:
        work = self._session.background.do(change, self._read)
        work.failed.connect(self.banner.show_error)

    @Slot()
    def _try_current(self) -> None:
        name = self._current().name
        choice = self._choice
        model = LocalModel(name, threads=choice.threads, gpu_layers=choice.gpu_layers)
        self._await(self.tr("Trying {name} out").format(name=name), self._tell_of_trial)
        self._session.engine.try_out(model)

    def _tell_of_trial(self, trial: Trial) -> None:
        self.banner.show_notice(
            self.tr(
                "{model} was loaded in {duration}, and writes {speed} tokens per second with {threads} threads."
            ).format(
                model=trial.record.name,
                duration=duration_text(trial.load_seconds),
                speed=decimal_text(trial.tokens_per_second, 1),
                threads=QLocale().toString(trial.record.threads),
            )
        )

    @Slot()
    def _verify_current(self) -> None:
        name = self._current().name

        def tell(checksum: str) -> None:
            self.banner.show_notice(
                self.tr("The file is the one that was added. Its SHA-256 is {checksum}.").format(checksum=checksum)
            )
            self._read()

        self._await(self.tr("Computing the checksum of {name}").format(name=name), tell)
        self._session.engine.verify_model(name)

    @Slot()
    def _open_add(self) -> None:
        dialog = AddModelDialog(self)
        dialog.accepted.connect(lambda: self._add_file(dialog))
        dialog.open()

    def _add_file(self, dialog: AddModelDialog) -> None:
        self._await(
            self.tr("Adding {file}: it is checked, and its checksum is taken").format(file=dialog.path.name),
            self._tell_of_model,
        )
        self._session.engine.add_model(dialog.path, dialog.name, copies=dialog.copies)

    @Slot(object)
    def _tell_of_model(self, model: Model) -> None:
        self.banner.show_notice(self.tr("{name} is on this computer now.").format(name=model.name))
        self._added = model.name
        self._read()

    @Slot()
    def _open_download(self) -> None:
        self._open_download_of(self._current())

    @Slot()
    def _open_other_download(self) -> None:
        self._open_download_of(None)

    def _open_download_of(self, model: Listed | None) -> None:
        try:
            dialog = DownloadDialog(None if model is None else model.entry, self._room, self)
        except SettingsError as error:
            self.banner.show_error(error)
            return
        dialog.installed.connect(self._tell_of_model)
        dialog.open()

    @Slot()
    def _open_api(self) -> None:
        dialog = ApiDialog(self._session, self)
        dialog.data_wanted.connect(self.data_wanted)
        dialog.data_wanted.connect(self.reject)
        dialog.open()

    def _current(self) -> Listed:
        model = self._list.current
        assert model is not None, "the buttons need a model"
        return model

    # What the engine does for this dialog.

    def _await(self, text: str, told: Callable[..., None]) -> None:
        self.banner.hide()
        self._awaiting, self._doing = told, text
        self._progress.start()
        self._progress.show_progress(text)
        self._progress.show()
        # It is about to be busy.
        for button in (self._try, self._verify, self._remove, self._add):
            button.setEnabled(False)

    @Slot(object)
    def _hear_progress(self, progress: Progress) -> None:
        if self._awaiting is not None and progress.total > 1:
            self._progress.show_progress(self._doing, progress.done / progress.total)

    @Slot(object)
    def _hear_result(self, result: object) -> None:
        told, self._awaiting = self._awaiting, None
        if told is not None:
            self._hear_end()
            told(result)

    @Slot(object)
    def _hear_failure(self, error: RddgError) -> None:
        if self._awaiting is not None:
            self.banner.show_error(error)
        self._hear_end()

    @Slot()
    def _hear_end(self) -> None:
        self._awaiting = None
        self._progress.hide()
        self._show_current()
