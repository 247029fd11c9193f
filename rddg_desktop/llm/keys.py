"""Keys of API models: from the environment or the system's keychain, and never anywhere else."""

import os
import re

import keyring
import keyring.errors

from rddg_desktop.errors import SettingsError

#: Under which name the keychain keeps the keys; the user name of an entry is the host.
SERVICE = "rddg-desktop"
#: The environment's key for every host; one for a single host has the host's name behind it.
VARIABLE = "RDDG_API_KEY"


def variable_of(host: str) -> str:
    """The environment variable for the key of one host: `api.example.org` has RDDG_API_KEY_API_EXAMPLE_ORG."""
    return f"{VARIABLE}_{re.sub('[^A-Z0-9]', '_', host.upper())}"


def api_key(host: str) -> str | None:
    """The key for a host: from the host's environment variable, from RDDG_API_KEY, or from the keychain.

    Args:
        host: The host, with its port unless that is the usual one.

    Returns:
        The key; None where there is none. A computer without a keychain has none, and many servers need none.

    Raises:
        SettingsError: What is there is no key.
    """
    found = os.environ.get(variable_of(host)) or os.environ.get(VARIABLE)
    if not found:
        try:
            found = keyring.get_password(SERVICE, host)
        except keyring.errors.KeyringError:
            return None
    return checked_key(found) if found else None


def keep_key(host: str, key: str) -> None:
    """Keep the key for a host in the system's keychain.

    Raises:
        SettingsError: It is no key, or this computer has no keychain that works.
    """
    key = checked_key(key)
    try:
        keyring.set_password(SERVICE, host, key)
    except keyring.errors.KeyringError:
        raise SettingsError(
            "This computer's keychain could not keep the key: there is none, or it is locked.",
            "The key was kept nowhere.",
            f"Unlock or set up the keychain, or put the key into the environment variable {variable_of(host)}.",
        ) from None  # An error of the keychain may tell what it was given.


def forget_key(host: str) -> None:
    """Take the key for a host out of the system's keychain; one that is not there is no error.

    Raises:
        SettingsError: This computer has no keychain that works.
    """
    try:
        if keyring.get_password(SERVICE, host) is not None:
            keyring.delete_password(SERVICE, host)
    except keyring.errors.KeyringError:
        raise SettingsError(
            "This computer's keychain could not be changed: there is none, or it is locked.",
            "A key that it keeps is still there.",
            f"Unlock the keychain, or remove the entry {SERVICE} for {host} with the keychain's own program.",
        ) from None


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
