"""Asks whether there is a newer version, if a person wants it; says before whom it asks, and what it sends."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from rddg_desktop import __version__
from rddg_desktop.errors import RddgError
from rddg_desktop.network import Call, NetworkClosedError, host_of
from rddg_desktop.request_log import request_log_path
from rddg_desktop.ui.background import Background
from rddg_desktop.ui.dialogs.dialog import Dialog, Facts, words_label
from rddg_desktop.ui.theme import heading_font
from rddg_desktop.updates import Release, inquiry, newest


class UpdatesDialog(Dialog):
    """Opens the lock for one request, if a person agrees. Nothing is sent before, and nothing downloaded after.

    Args:
        address: Where newer versions are announced; None where this build names no place.
        parent: The window.
    """

    def __init__(self, address: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        # Where the host has sent us, which the person has seen.
        self._further_hosts: tuple[str, ...] = ()
        self._call: Call | None = None
        self._release: Release | None = None
        # Not that of the session: opening a project must not wait for a host that does not answer.
        self._background = Background(self)
        self._facts, self._found, self._note = Facts(), words_label(), words_label()
        self._found.setFont(heading_font(self.font()))
        self._heading, self._notes = QLabel(), QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._heading.setBuddy(self._notes)
        self._page = words_label()
        self._page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._browse = QPushButton(autoDefault=False)
        for part in (self._facts, self._found, self._note, self._heading):
            self.body.addWidget(part)
        self.body.addWidget(self._notes, 1)
        self.body.addWidget(self._page)
        self.body.addStretch()
        self._ask = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self._browse, QDialogButtonBox.ButtonRole.ActionRole)
        self._close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self._browse.clicked.connect(self._open_page)
        self._notes.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self.setMinimumWidth(640)
        self.retranslate()

    def retranslate(self) -> None:
        """See `Dialog.retranslate`."""
        self.explain(
            self.tr("Check for updates"),
            self.tr("The program never looks for a newer version by itself. It does so once if you press the button.")
            if self._address is not None
            else self.tr(
                "This build of the program names no place at which newer versions are announced. Ask whoever gave it "
                "to you, such as your IT department."
            ),
            self.tr(
                "Newer versions correct mistakes. This dialog only tells of them: nothing is downloaded or installed, "
                "which in many institutions is for the IT department to do.\n\nWhoever is asked learns the address of "
                "your network, as from every page that is opened in a browser, and nothing else."
            ),
        )
        self._ask.setText(self.tr("&Ask {host}").format(host=self._host))
        self._heading.setText(self.tr("What is &new:"))
        self._notes.setAccessibleName(self.tr("What is new"))
        self._browse.setText(self.tr("Open in the &browser"))
        self._show()

    def accept(self) -> None:
        """Ask; the dialog stays."""
        address = self._address
        assert address is not None
        self.banner.hide()
        self._note.setText("")
        call = self._call = inquiry()
        hosts = (host_of(address), *self._further_hosts)
        work = self._background.do(lambda: newest(address, hosts, call), self._take)
        work.failed.connect(self._fail)
        self._show()

    def reject(self) -> None:
        """Close; a request that is under way is broken off before, which takes the seconds of a connection at most."""
        if self._call is None:
            super().reject()
        else:
            self._call.break_off()
            self._close.setEnabled(False)

    def done(self, result: int) -> None:
        """Close."""
        self._background.close()
        super().done(result)

    @property
    def _host(self) -> str:
        return "" if self._address is None else host_of(self._address)

    @Slot()
    def _show(self) -> None:
        facts = {self.tr("This version"): __version__}
        if self._address is not None:
            facts |= {
                self.tr("Asked for"): self._address,
                self.tr("Sent"): self.tr("The request for this file, without this version, a name or anything else"),
                self.tr("Record"): self.tr("Every request is recorded in {file}").format(file=request_log_path()),
            }
        self._facts.show_facts(facts)
        release = self._release
        self._found.setVisible(release is not None or self._call is not None)
        is_newer = release is not None and release.is_newer
        for part in (self._heading, self._notes, self._page, self._browse):
            part.setVisible(is_newer)
        if self._call is not None:
            self._found.setText(self.tr("Asking {host}").format(host=self._host))
        elif release is not None:
            text = (
                self.tr("Version {version} has been released.") if is_newer else self.tr("There is no newer version.")
            )
            self._found.setText(text.format(version=release.version))
            self._notes.setPlainText(release.notes)
            self._page.setText(self.tr("It can be had at {address}").format(address=release.page))
        self._note.setVisible(bool(self._note.text()))
        self._ask.setVisible(self._address is not None and release is None)
        self._ask.setEnabled(self._call is None)
        # As high as its words want to be at this width.
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @Slot(object)
    def _take(self, release: Release) -> None:
        call, self._call = self._call, None
        if call is not None and call.is_broken_off:
            # It was there already when the dialog was to be closed.
            self.reject()
        else:
            self._release = release
            self._show()

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        call, self._call = self._call, None
        if call is not None and call.is_broken_off:
            self.reject()
        elif isinstance(error, NetworkClosedError):
            self._further_hosts = (*self._further_hosts, error.host)
            self._note.setText(
                self.tr("{host} refers to {other}. If that may be asked too, press the button once more.").format(
                    host=self._host, other=error.host
                )
            )
        else:
            self.banner.show_error(error)
        self._show()

    @Slot()
    def _open_page(self) -> None:
        assert self._release is not None
        QDesktopServices.openUrl(QUrl(self._release.page))
