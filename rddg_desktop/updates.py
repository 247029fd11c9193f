"""Whether there is a newer version: asked for by a person alone, and only told, never downloaded or installed."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from packaging.version import Version

from rddg_desktop import __version__
from rddg_desktop.errors import RddgError, SettingsError
from rddg_desktop.language import marked
from rddg_desktop.network import AnswerTooLongError, Call, Door, HTTPError, host_of
from rddg_desktop.request_log import request_log, request_log_path
from rddg_desktop.resources import resource_path

#: Seconds of silence after which a connection is given up.
_TIMEOUT = 15.0
#: Notes are read by people: more than this is something else.
_MOST_BYTES = 200_000
_LONGEST_VERSION = 50

_NOTHING_CHANGED = marked("Error", "Whether there is a newer version remains unknown; everything here is as it was.")


class UpdateError(RddgError):
    """Nobody could tell whether there is a newer version."""


@dataclass(frozen=True)
class Release:
    """The newest version, as its makers announce it.

    Attributes:
        version: Its number.
        notes: What is new in it, as plain text.
        page: The address, https://, at which it can be had.
    """

    version: Version
    notes: str
    page: str

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than this one."""
        return self.version > Version(__version__)


def announcements() -> str | None:
    """The address at which newer versions are announced; None where this build names none."""
    address: str | None = json.loads(resource_path("releases.json").read_text(encoding="utf-8"))["address"]
    return address


def inquiry() -> Call:
    """What `newest` is asked with, once."""
    return Call("newest version", maximum_bytes=_MOST_BYTES)


def newest(address: str, hosts: Collection[str], call: Call) -> Release:
    """Ask for the newest version. The request is recorded, and shows nothing but itself: not even this version.

    Args:
        address: Where newer versions are announced.
        hosts: The hosts that a person allowed to be asked.
        call: An `inquiry`; it can be broken off from any thread.

    Raises:
        UpdateError: No answer came, or one that makes no sense.
        NetworkClosedError: A host is asked that nobody allowed.
        SettingsError: The address is unencrypted, or the request cannot be recorded.
        StoppedError: The host is not what it says to be.
    """
    try:
        with call, Door(hosts, request_log(request_log_path())).client(_TIMEOUT) as client:
            answer = client.get(address)
            if not answer.is_success:
                raise UpdateError(
                    "{host} could not tell (status {status_code}).",
                    _NOTHING_CHANGED,
                    "Try again later.",
                    host=host_of(address),
                    status_code=answer.status_code,
                )
    except AnswerTooLongError as error:
        raise _senseless(address) from error
    except HTTPError as error:
        raise UpdateError(
            "{host} could not be asked ({name}).",
            _NOTHING_CHANGED,
            "Check the connection to the network, or try again later.",
            host=host_of(address),
            name=type(error).__name__,
        ) from error
    try:
        return _release(json.loads(answer.content))
    except (ValueError, LookupError, TypeError, RecursionError, SettingsError) as error:
        raise _senseless(address) from error


def _release(content: Any) -> Release:  # noqa: ANN401 - what came over the network may be anything
    """The release that an answer describes; raises one of many errors where it describes none."""
    version, notes, page = (content[name] for name in ("version", "notes", "page"))
    if not all(isinstance(text, str) for text in (version, notes, page)):
        raise TypeError("The texts of a release are texts.")
    if not page.startswith("https://") or len(version) > _LONGEST_VERSION:
        raise ValueError("That is no address of a page, or no version.")
    host_of(page)
    return Release(Version(version), notes, page)


def _senseless(address: str) -> UpdateError:
    return UpdateError(
        "{host} gave an answer that announces no version.",
        _NOTHING_CHANGED,
        "Something between here and there may have answered in its place, such as the page of a guest network. Try "
        "again elsewhere, or ask who gave you the program.",
        host=host_of(address),
    )
