"""Keys of API models: from the environment or the system's keychain, and never anywhere else."""

import os
import re
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringError, KeyringLocked, NoKeyringError

from rddg_desktop.errors import SettingsError

Result = TypeVar("Result")

#: Under which name the keychain keeps the keys; the user name of an entry is the host.
SERVICE = "rddg-desktop"
#: The environment's key for every host; one for a single host has the host's name behind it.
VARIABLE = "RDDG_API_KEY"
#: Seconds that a person has to unlock the keychain: there may be nobody, or no screen that asks.
PATIENCE = 30.0

#: Packages whose keychains are files of their own, which may be readable for anybody, or keep nothing.
_UNSAFE = ("keyrings.alt.", "keyring.backends.null")


def variable_of(host: str) -> str:
    """The environment variable for the key of one host: `api.example.org` has RDDG_API_KEY_API_EXAMPLE_ORG."""
    return f"{VARIABLE}_{re.sub('[^A-Z0-9]', '_', host.upper())}"


def api_key(host: str) -> str | None:
    """The key for a host: from the host's environment variable, from RDDG_API_KEY, or from the keychain.

    Args:
        host: The host, with its port unless that is the usual one.

    Returns:
        The key; None where there is none. A keychain that cannot be read has none, because many servers need none.

    Raises:
        SettingsError: What is there is no key.
    """
    found = os.environ.get(variable_of(host)) or os.environ.get(VARIABLE)
    if found:
        return checked_key(found)
    try:
        return kept_key(host)
    except KeyringError:
        return None


def kept_key(host: str) -> str | None:
    """The key for a host that the system's keychain keeps; None for none.

    Raises:
        KeyringError: There is no keychain, or it stays locked.
        SettingsError: What it keeps is no key.
    """
    found = _entry(host)
    return checked_key(found) if found else None


def keep_key(host: str, key: str) -> None:
    """Keep the key for a host in the system's keychain.

    Raises:
        SettingsError: It is no key, or this computer has no keychain that works or says what it does.
    """
    key = checked_key(key)
    try:
        # It is unlocked before: were it unlocked too late, it would still keep what it was given.
        _entry(host)
        _asked(lambda keychain: keychain.set_password(SERVICE, host, key))
    except _UnansweredError:
        raise SettingsError(
            "This computer's keychain did not say whether it keeps the key.",
            "It may keep the key, or come to do so later.",
            "Keep the key again; or look for the entry {service} for {host} with the keychain's own program, and put "
            "the key into the environment variable {variable}.",
            service=SERVICE,
            host=host,
            variable=variable_of(host),
        ) from None
    except KeyringError:
        raise SettingsError(
            "This computer's keychain could not keep the key: there is none, or it is locked.",
            "The key was kept nowhere.",
            "Unlock or set up the keychain, or put the key into the environment variable {variable}.",
            variable=variable_of(host),
        ) from None  # An error of the keychain may tell what it was given.


def forget_key(host: str) -> None:
    """Take the key for a host out of the system's keychain; one that is not there is no error.

    Raises:
        SettingsError: This computer has no keychain that works or says what it does.
    """
    try:
        if _entry(host) is not None:
            _asked(lambda keychain: keychain.delete_password(SERVICE, host))
    except _UnansweredError:
        raise SettingsError(
            "This computer's keychain did not say whether it has removed the key.",
            "The key may still be there.",
            "Try again, or look for the entry {service} for {host} with the keychain's own program.",
            service=SERVICE,
            host=host,
        ) from None
    except KeyringError:
        raise SettingsError(
            "This computer's keychain could not be changed: there is none, or it is locked.",
            "A key that it keeps is still there.",
            "Unlock the keychain, or remove the entry {service} for {host} with the keychain's own program.",
            service=SERVICE,
            host=host,
        ) from None


class _UnansweredError(KeyringError):
    """The keychain did not say whether it has done what it was asked; it may still do it."""


def _entry(host: str) -> str | None:
    """What the keychain keeps for a host. Raises KeyringError."""
    try:
        return _asked(lambda keychain: keychain.get_password(SERVICE, host))
    except _UnansweredError:
        # Reading changes nothing, whenever it is done.
        raise KeyringLocked from None


def _asked(action: Callable[[KeyringBackend], Result]) -> Result:
    """What the keychain says to something, within `PATIENCE`: it may wait for a person.

    Raises:
        KeyringError: It refuses; `_UnansweredError` where it says nothing of use.
    """
    answer: Future[Result] = Future()

    def ask() -> None:
        try:
            answer.set_result(action(_keychain()))
        except Exception as error:  # noqa: BLE001 - what is behind a keychain raises whatever it likes
            answer.set_exception(error)

    # Nothing can end a wait for a person, so the program does not wait for the thread.
    threading.Thread(target=ask, name="keychain", daemon=True).start()
    try:
        return answer.result(PATIENCE)
    except KeyringError:
        raise
    except Exception:  # noqa: BLE001 - as above, and it may tell what it was given
        raise _UnansweredError from None


def _keychain() -> KeyringBackend:
    """The system's keychain. Raises NoKeyringError where there is none that is safe."""
    found = keyring.get_keyring()
    # Where there are several, the library would ask one after the other.
    several = found.backends if isinstance(found, ChainerBackend) else [found]
    for one in several:
        if not type(one).__module__.startswith(_UNSAFE):
            return one
    raise NoKeyringError


def checked_key(key: str) -> str:
    """The key without the blanks around it that come along when it is copied.

    Raises:
        SettingsError: It has characters that no key has.
    """
    key = key.strip()
    if not re.fullmatch(r"[!-~]+", key):
        raise SettingsError(
            "What was given as the API key is none: it is empty, or has blanks or characters that keys do not have.",
            "Nothing was sent, and the key was kept nowhere.",
            "Copy the key again, all of it and nothing else.",
        )
    return key
