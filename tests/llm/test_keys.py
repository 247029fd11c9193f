"""Keys of API models, in the environment and in keychains: in memory, missing, locked, unsafe, and the real one."""

import os
import subprocess
import sys
import threading
import traceback
from types import ModuleType

import keyring
import keyring.backend
import keyring.errors
import pytest
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend

from rddg_desktop.errors import SettingsError
from rddg_desktop.llm import keys
from rddg_desktop.llm.keys import api_key, forget_key, keep_key, kept_key
from tests.keychains import Keychain, is_anywhere, needs_secret_service, secret_service, using

HOST, KEY, OTHER = "api.example.org", "sk-Quibblewort0123456789", "sk-Frumpwort9876543210"


@pytest.fixture(autouse=True)
def no_keys_around(monkeypatch):
    for name in [name for name in os.environ if name.startswith("RDDG_API_KEY")]:
        monkeypatch.delenv(name)


class Indiscreet(Keychain):
    """A keychain that fails with an error of its own, and quotes what it was given."""

    def set_password(self, service, username, password):
        raise ConnectionResetError(password)


class Waiting(Keychain):
    """A keychain that waits for a person who does not come: before it tells anything, or before it changes anything."""

    def __init__(self, *, tells=False):
        super().__init__()
        self.person = threading.Event()
        self.tells = tells

    def get_password(self, service, username):
        if not self.tells:
            self.person.wait(60)
        return super().get_password(service, username)

    def set_password(self, service, username, password):
        self.person.wait(60)
        super().set_password(service, username, password)

    def delete_password(self, service, username):
        self.person.wait(60)
        super().delete_password(service, username)

    def let_person_come(self):
        """Answer whoever has asked."""
        self.person.set()
        for thread in [one for one in threading.enumerate() if one.name == "keychain"]:
            thread.join()
        self.person.clear()


def refused(use):
    with pytest.raises(SettingsError) as caught:
        use()
    assert KEY not in "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("keychain", "where"), [(fail.Keyring, "The key was kept nowhere."), (Indiscreet, "It may keep the key")]
)
def test_where_a_key_cannot_be_kept_the_way_out_is_named(keychain, where):
    with using(keychain()):
        assert api_key(HOST) is None
        said = refused(lambda: keep_key(HOST, KEY))
    assert where in said
    assert "RDDG_API_KEY_API_EXAMPLE_ORG" in said


def test_a_keychain_that_waits_for_somebody_is_given_up_and_keeps_nothing_later(monkeypatch):
    monkeypatch.setattr(keys, "PATIENCE", 0.05)
    with using(Waiting()) as keychain:
        assert api_key(HOST) is None
        assert "The key was kept nowhere." in refused(lambda: keep_key(HOST, KEY))
        assert "is still there" in refused(lambda: forget_key(HOST))
        keychain.let_person_come()
        assert keychain.entries == {}


def test_of_a_keychain_that_may_still_change_something_nothing_else_is_said(monkeypatch):
    monkeypatch.setattr(keys, "PATIENCE", 0.05)
    with using(Waiting(tells=True)) as keychain:
        said = refused(lambda: keep_key(HOST, KEY))
        assert "It may keep the key" in said
        assert "nowhere" not in said
        keychain.let_person_come()
        assert keychain.entries == {("rddg-desktop", HOST): KEY}
        assert "The key may still be there." in refused(lambda: forget_key(HOST))
        keychain.let_person_come()
        assert keychain.entries == {}


def unsafe_keychain():
    """A keychain like those of the package keyrings.alt, which keep keys in a file that anybody can read."""
    module = ModuleType("keyrings.alt.file")
    return type("PlaintextKeyring", (Keychain,), {"__module__": module.__name__})()


@pytest.mark.parametrize("make", [unsafe_keychain, null.Keyring])
def test_a_keychain_that_is_a_plain_file_or_keeps_nothing_is_not_used(make):
    with using(make()) as keychain:
        assert "The key was kept nowhere." in refused(lambda: keep_key(HOST, KEY))
        with pytest.raises(keyring.errors.NoKeyringError):
            kept_key(HOST)
        assert getattr(keychain, "entries", {}) == {}


def test_of_several_keychains_a_safe_one_is_used():
    unsafe, safe = unsafe_keychain(), Keychain()
    several = type("Several", (ChainerBackend,), {"backends": [unsafe, safe]})
    with using(several()):
        keep_key(HOST, KEY)
        assert api_key(HOST) == KEY
    assert unsafe.entries == {}
    assert safe.entries == {("rddg-desktop", HOST): KEY}


# The real thing.


@needs_secret_service
def test_the_keychain_of_linux_keeps_replaces_and_forgets(tmp_path, monkeypatch):
    with secret_service(tmp_path, monkeypatch):
        assert kept_key(HOST) is None
        keep_key(HOST, KEY)
        keep_key("other.example.org", OTHER)
        assert api_key(HOST) == KEY
        keep_key(HOST, OTHER)
        assert api_key(HOST) == OTHER
        forget_key(HOST)
        assert kept_key(HOST) is None
        forget_key(HOST)
        assert api_key("other.example.org") == OTHER
        # It is kept across sessions, and not as it is.
        assert any((tmp_path / "data" / "keyrings").iterdir())
        assert not is_anywhere(tmp_path, OTHER)
    with secret_service(tmp_path, monkeypatch):
        assert api_key("other.example.org") == OTHER


#: A program of its own, which finds its keychain by itself; the library leaves a connection open where it gives up.
LOCKED_OUT = """
import sys
from rddg_desktop import network
from rddg_desktop.errors import SettingsError
from rddg_desktop.llm.keys import api_key, forget_key, keep_key
network.lock()
host, key = sys.argv[1:]
print(api_key(host))
for use in (lambda: keep_key(host, key), lambda: forget_key(host)):
    try:
        use()
    except SettingsError as error:
        print(error.what)
"""


def is_locked_out():
    """Whether a program neither reads nor changes keys, and says why, at once."""
    done = subprocess.run(
        [sys.executable, "-c", LOCKED_OUT, HOST, OTHER],
        capture_output=True,
        text=True,
        timeout=keys.PATIENCE,
        check=False,
    )
    return (done.stdout.splitlines(), done.stderr) == (
        [
            "None",
            "This computer's keychain could not keep the key: there is none, or it is locked.",
            "This computer's keychain could not be changed: there is none, or it is locked.",
        ],
        "",
    )


@needs_secret_service
def test_the_locked_keychain_of_linux_says_so_at_once_where_nobody_can_be_asked(tmp_path, monkeypatch):
    with secret_service(tmp_path, monkeypatch):
        keep_key(HOST, KEY)
    with secret_service(tmp_path, monkeypatch, is_unlocked=False):
        assert is_locked_out()
    with secret_service(tmp_path, monkeypatch):
        assert api_key(HOST) == KEY


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a keychain")
def test_without_a_session_there_is_no_keychain(monkeypatch):
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert is_locked_out()
