"""Asks whether a model is to be downloaded, says from where and what, and downloads it."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from rddg_desktop.errors import RddgError, StoppedError
from rddg_desktop.models.catalogue import CatalogueEntry
from rddg_desktop.models.download import HubFile, Progress, hub_address, hub_hosts
from rddg_desktop.models.embedded import data_home
from rddg_desktop.models.library import Model
from rddg_desktop.network import NetworkClosedError, host_of
from rddg_desktop.request_log import request_log_path
from rddg_desktop.ui.dialogs.dialog import Dialog, Facts, words_label
from rddg_desktop.ui.dialogs.downloading import Downloading, Wanted
from rddg_desktop.ui.dialogs.model_list import memory_text, size_text
from rddg_desktop.ui.formatting import bracketed
from rddg_desktop.ui.theme import SPACE
from rddg_desktop.ui.widgets.progress import ProgressRow


class DownloadDialog(Dialog):
    """Opens the lock for one download, if a person agrees. Nothing is sent before.

    Args:
        entry: The model; None lets a person name any file of the hub.
        room: Bytes of memory that a model can have.
        parent: The window.

    Signals:
        installed: The `Model` is in the library.
    """

    installed = Signal(object)

    def __init__(self, entry: CatalogueEntry | None, room: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry, self._room = entry, room
        # Hosts beyond those of the hub to which it has sent us, and which the person has seen.
        self._further_hosts: tuple[str, ...] = ()
        self._described: HubFile | None = None
        self._downloading = Downloading(self)
        # Whether a person wants the dialog to close as soon as the download has ended.
        self._is_closing = False
        self._repository, self._file, self._name = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = [self._repository, self._file, self._name]
        self._labels = [QLabel() for _ in self._fields]
        self._facts, self._found, self._note = Facts(), words_label(), words_label()
        self._agreed = QCheckBox()
        self._progress = ProgressRow()
        form = QFormLayout()
        form.setSpacing(SPACE)
        for label, field in zip(self._labels, self._fields, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
            label.setVisible(entry is None)
            field.setVisible(entry is None)
            field.textChanged.connect(self._show)
        self.body.addLayout(form)
        for part in (self._facts, self._agreed, self._found, self._note, self._progress):
            self.body.addWidget(part)
        self.body.addStretch()
        self._progress.hide()
        self._download = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._close = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._agreed.toggled.connect(self._show)
        self._progress.cancelled.connect(self._stop)
        self._downloading.described.connect(self._describe)
        self._downloading.progressed.connect(self._show_progress)
        self._downloading.restarted.connect(self._note.setText)
        self._downloading.installed.connect(self._end)
        self._downloading.failed.connect(self._fail)
        self.setMinimumWidth(640)
        self.retranslate()

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        self.explain(
            self.tr("Download a model"),
            self.tr(
                "For this download alone the program asks the hosts below. Sent is the name of the file, and nothing "
                "of any table."
            ),
            self.tr(
                "The program sends nothing to anybody unless you want it to: for a download, for an API model, and "
                "when you look for a newer version.\n\nThe checksum tells the file from a damaged or exchanged one: a "
                "file that has another one is thrown away.\n\nWithout a connection to the internet, download the file "
                "on another computer and add it from a USB stick."
            ),
        )
        repository, file, name = self._labels
        repository.setText(self.tr("&Repository, as OWNER/NAME"))
        file.setText(self.tr("&File, as NAME.gguf"))
        name.setText(self.tr("&Name on this computer"))
        self._name.setPlaceholderText(self.tr("named after the file"))
        self._download.setText(self.tr("&Download"))
        self._show()

    def show_room(self, room: int) -> None:
        """Say whether that many bytes of memory hold the model."""
        self._room = room
        self._show()

    def accept(self) -> None:
        """Begin the download; the dialog stays until it has ended."""
        self.banner.hide()
        self._note.setText("")
        self._progress.start()
        self._progress.show_progress(self.tr("Asking {host}").format(host=host_of(hub_address())))
        self._downloading.start(self._wanted(), self._hosts())
        self._show()

    def reject(self) -> None:
        """Close; a download that is under way is ended before, which takes a moment."""
        if self._downloading.is_busy:
            self._is_closing = True
            self._close.setEnabled(False)
            self._stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close."""
        self._downloading.close()
        super().done(result)

    @Slot()
    def _stop(self) -> None:
        self._downloading.cancel()
        self._progress.show_progress(self.tr("Stopping the download…"))

    def _wanted(self) -> Wanted:
        if self._entry is not None:
            entry = self._entry
            return Wanted(entry.repository, entry.file, entry.identifier, entry.licence, entry.sha256)
        repository, file, name = (field.text().strip() for field in self._fields)
        return Wanted(repository, file, name or Path(file).stem)

    def _hosts(self) -> tuple[str, ...]:
        return (*hub_hosts(), *self._further_hosts)

    @Slot()
    def _show(self) -> None:
        wanted, is_busy = self._wanted(), self._downloading.is_busy
        is_named = wanted.repository.count("/") == 1 and wanted.file.endswith(".gguf")
        self._facts.show_facts(self._texts())
        licence = (
            self.tr("I have read the &licence and accept it: {licence}").format(licence=self._entry.licence)
            if self._entry is not None
            else self.tr("I have read the &licence of the model and accept it")
        )
        self._agreed.setText(licence)
        self._agreed.setEnabled(not is_busy)
        for field in self._fields:
            field.setEnabled(not is_busy)
        self._download.setEnabled(is_named and self._agreed.isChecked() and not is_busy)
        self._progress.setVisible(is_busy)
        self._found.setVisible(self._described is not None)
        if self._described is not None:
            self._found.setText(self._checksum(self._described))
        self._note.setVisible(bool(self._note.text()))

    def _texts(self) -> Mapping[str, str]:
        """What a person should know before anything is sent, by what it is about."""
        wanted, entry = self._wanted(), self._entry
        facts = {self.tr("From"): ", ".join(self._hosts())}
        if entry is not None:
            size = size_text(entry.size)
            facts |= {
                self.tr("Model"): entry.name,
                self.tr("Repository"): wanted.repository,
                self.tr("File"): wanted.file,
                self.tr("Size"): size if entry.size_is_exact else self.tr("about {size}").format(size=size),
                self.tr("Memory"): memory_text(entry.memory, self._room),
                self.tr("Licence"): bracketed(entry.licence, entry.licence_url),
            }
        elif wanted.repository:
            facts[self.tr("Licence")] = self.tr("see {address}").format(address=f"{hub_address()}/{wanted.repository}")
        facts[self.tr("SHA-256")] = wanted.sha256 or self.tr(
            "Not known beforehand: the hub states it. It is shown here, compared with what arrives, and kept."
        )
        home = data_home()
        disk = next(folder for folder in (home, *home.parents) if folder.exists())
        facts[self.tr("Disk")] = self.tr("{free} are free in {folder}").format(
            free=size_text(shutil.disk_usage(disk).free), folder=home / "models"
        )
        facts[self.tr("Record")] = self.tr("Every request is recorded in {file}").format(file=request_log_path())
        return facts

    def _checksum(self, described: HubFile) -> str:
        return self.tr("The hub has version {version}: {size}, SHA-256 {checksum}.").format(
            version=described.commit[:12], size=size_text(described.size), checksum=described.sha256
        )

    @Slot(object)
    def _describe(self, described: HubFile) -> None:
        self._described = described
        self._show()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._downloading.is_cancelled:
            return  # It was told before.
        left = (progress.size - progress.done) / progress.bytes_per_second if progress.bytes_per_second else None
        text = self.tr("{done} of {size}").format(done=size_text(progress.done), size=size_text(progress.size))
        self._progress.show_progress(text, progress.done / progress.size, left)

    @Slot(object)
    def _end(self, model: Model) -> None:
        self.installed.emit(model)
        super().accept()

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        is_stopped = isinstance(error, StoppedError) and self._downloading.is_cancelled
        if self._is_closing and is_stopped:
            self.reject()
            return
        self._is_closing = False
        self._close.setEnabled(True)
        if isinstance(error, NetworkClosedError):
            self._further_hosts = (*self._further_hosts, error.host)
            self._note.setText(
                self.tr("The hub keeps this file at {host}. If it may be asked too, press Download once more.").format(
                    host=error.host
                )
            )
        elif is_stopped:
            self._note.setText(self.tr("The download was stopped. What has arrived is kept; Download goes on with it."))
        else:
            self.banner.show_error(error)
        self._show()
