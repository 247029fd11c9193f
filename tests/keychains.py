"""Keychains: one in memory, and the real Secret Service of Linux on a bus of its own."""

import shutil
import subprocess
import time
from contextlib import closing, contextmanager

import keyring
import keyring.backend
import pytest
import secretstorage
from keyring.backends import SecretService

needs_secret_service = pytest.mark.skipif(
    not (shutil.which("dbus-daemon") and shutil.which("gnome-keyring-daemon")),
    reason="dbus-daemon and gnome-keyring-daemon are not installed",
)


class Keychain(keyring.backend.KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.entries = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


@contextmanager
def using(keychain):
    """Have the program use a keychain."""
    before = keyring.get_keyring()
    keyring.set_keyring(keychain)
    try:
        yield keychain
    finally:
        keyring.set_keyring(before)


@contextmanager
def secret_service(folder, monkeypatch, *, is_unlocked=True):
    """Run a session bus with gnome-keyring on it, whose files are in a folder, and have the program use it.

    There is no screen, so nobody can be asked to unlock it. Programs that are started find it by themselves.
    """
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, below in (("XDG_DATA_HOME", "data"), ("XDG_RUNTIME_DIR", "runtime")):
        (folder / below).mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(name, str(folder / below))
    # Nothing else is to be started on this bus.
    settings = folder / "bus.conf"
    settings.write_text(
        "<busconfig><type>session</type>"
        f"<listen>unix:dir={folder}</listen>"
        '<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>'
        "</busconfig>"
    )
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *["--unlock"] * is_unlocked]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
            try:
                daemon.stdin.write("the password of the person")
                daemon.stdin.close()
                with closing(secretstorage.dbus_init()) as connection:
                    while not secretstorage.check_service_availability(connection):
                        assert daemon.poll() is None
                        time.sleep(0.01)
                with using(SecretService.Keyring()) as keychain:
                    yield keychain
            finally:
                daemon.terminate()
                bus.terminate()


def is_anywhere(folder, text):
    """Whether a text stands in any file of a folder."""
    return any(text.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())
