"""The key of an API model: where one is found, and a field for another. A key is never shown."""

import os
from collections.abc import Callable
from enum import Enum, auto

from keyring.errors import KeyringError
from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from rddg_desktop.llm.keys import VARIABLE, forget_key, keep_key, kept_key, variable_of
from rddg_desktop.ui.background import Background, Work
from rddg_desktop.ui.dialogs.dialog import words_label
from rddg_desktop.ui.theme import NARROW, SPACE


class KeyPlace(Enum):
    """Where the key for a host is."""

    UNKNOWN = auto()
    NOWHERE = auto()
    ENVIRONMENT = auto()
    KEYCHAIN = auto()
    LOCKED = auto()


def key_place(host: str) -> KeyPlace:
    """Where the key for a host is; the keychain may take its time, or ask. Raises SettingsError when it is none."""
    if _variable(host):
        return KeyPlace.ENVIRONMENT
    try:
        return KeyPlace.KEYCHAIN if kept_key(host) else KeyPlace.NOWHERE
    except KeyringError:
        return KeyPlace.LOCKED


class KeyField(QWidget):
    """Takes a key, and has the system's keychain keep or forget it.

    Args:
        background: Where the keychain is asked: it may wait for a person.
        parent: Owner.

    Signals:
        failed: The keychain could not do it; with the `RddgError` that says why.
    """

    failed = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._host = ""
        self._place = KeyPlace.UNKNOWN
        self._looking: Work | None = None
        self._kept: Callable[[], None] = lambda: None
        self._field = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._forget = QPushButton(autoDefault=False)
        self._state = words_label()
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self._field, 1)
        row.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NARROW)
        column.addLayout(row)
        column.addWidget(self._state)
        self.setFocusProxy(self._field)
        self._forget.clicked.connect(self._forget_key)
        self._retranslate()

    def show_host(self, host: str) -> None:
        """Say where the key for a host is; "" for no host. What was typed for another host is cleared."""
        if host == self._host:
            return
        if self._host:
            # A key is meant for the host that it was typed for, and must not get to another one.
            self._field.clear()
        self._host = host
        self._take(KeyPlace.UNKNOWN)
        self._look()

    def keep(self, kept: Callable[[], None]) -> None:
        """Have the keychain keep what was typed, if anything was.

        Args:
            kept: Is called when that is done.
        """
        host, key = self._host, self._field.text()
        if not key:
            kept()
            return
        self._kept = kept
        work = self._background.do(lambda: keep_key(host, key), self._hear_kept)
        work.failed.connect(self.failed)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - a name of Qt
        """Take the language of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot(object)
    def _hear_kept(self, _result: object) -> None:
        self._field.clear()
        self._kept()

    @Slot(object)
    def _look(self, _changed: object = None) -> None:
        host = self._host
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        if host:
            self._looking = self._background.do(lambda: (host, key_place(host)), self._hear_place)
            self._looking.failed.connect(self.failed)

    @Slot(object)
    def _hear_place(self, found: tuple[str, KeyPlace]) -> None:
        host, place = found
        if host == self._host:
            self._take(place)

    @Slot()
    def _forget_key(self) -> None:
        host = self._host
        work = self._background.do(lambda: forget_key(host), self._look)
        work.failed.connect(self.failed)

    def _take(self, place: KeyPlace) -> None:
        self._place = place
        self._retranslate()

    def _retranslate(self) -> None:
        self._forget.setText(self.tr("&Forget the key"))
        self._forget.setEnabled(self._place is KeyPlace.KEYCHAIN)
        self._field.setAccessibleName(self.tr("Key"))
        match self._place:
            case KeyPlace.UNKNOWN:
                text = (
                    self.tr("Only a name of a server has a key.") if not self._host else self.tr("Looking for a key…")
                )
            case KeyPlace.NOWHERE:
                text = self.tr("No key is kept for {host}. Many servers of one's own need none.")
            case KeyPlace.ENVIRONMENT:
                text = self.tr("The key is taken from the environment variable {variable}.")
            case KeyPlace.KEYCHAIN:
                text = self.tr("The system's keychain has a key for {host}. Type another one to replace it.")
            case KeyPlace.LOCKED:
                text = self.tr(
                    "This computer has no keychain, or it is locked. If {host} needs a key, unlock the keychain, or "
                    "put the key into the environment variable {variable}."
                )
        variable = _variable(self._host) or variable_of(self._host)
        self._state.setText(text.format(host=self._host, variable=variable))


def _variable(host: str) -> str:
    """The environment variable that has the key for a host; "" for none."""
    return next((name for name in (variable_of(host), VARIABLE) if os.environ.get(name)), "")
