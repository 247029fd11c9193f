"""Model files from a hub: with its checksum, in pieces that can be gone on with, and never installed unless whole."""

import hashlib
import json
import os
import threading
import time
from collections.abc import Generator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from rddg_desktop.errors import ModelError, Phrase, RddgError, StoppedError
from rddg_desktop.language import marked
from rddg_desktop.llm.header import read_header
from rddg_desktop.models.library import PART_SUFFIX, Library, Model
from rddg_desktop.network import (
    Call,
    Client,
    Door,
    HTTPError,
    RemoteProtocolError,
    Response,
    host_of,
)

#: Names below which Hugging Face stores large files, to which it sends who asks for one.
STORES = ("*.huggingface.co", "*.hf.co")
_HUGGING_FACE = "https://huggingface.co"
#: Seconds of silence after which a connection is given up.
_TIMEOUT = 30.0
_HASH_BYTES = 1 << 20
#: The largest repositories describe themselves in some hundred kilobytes.
_DESCRIPTION_BYTES = 16 << 20

_KEPT = marked("Error", "What has arrived is kept.")
_AGAIN = marked("Error", "Download it again later; it then goes on where it stopped.")


@dataclass(frozen=True)
class HubFile:
    """A file as a hub describes it.

    Attributes:
        repository: `owner/name`.
        file: Its name there.
        commit: The version of the repository, which never changes.
        size: Bytes.
        sha256: Checksum.
        licence: What the hub says of its licence; "" when it says nothing.
        url: Where it is.
    """

    repository: str
    file: str
    commit: str
    size: int
    sha256: str
    licence: str
    url: str


@dataclass(frozen=True)
class Progress:
    """How far a download is.

    Attributes:
        done: Bytes that are there.
        size: Bytes of the file.
        bytes_per_second: Mean speed since this download was begun or gone on with.
    """

    done: int
    size: int
    bytes_per_second: float


@dataclass(frozen=True)
class StartedAnew:
    """What had arrived could not be gone on with.

    Attributes:
        reason: Why not, as a sentence.
    """

    reason: str


@dataclass(frozen=True)
class Installed:
    """The file is whole and in the library.

    Attributes:
        model: Its record.
    """

    model: Model


class Cancellation:
    """The way to end a download at once, from any thread."""

    def __init__(self) -> None:
        self.is_wanted = False
        self._call: Call | None = None
        self._changing = threading.Lock()

    def cancel(self) -> None:
        """End it: the request under way is broken off (see `Call.break_off`), and no further one is sent."""
        with self._changing:
            self.is_wanted = True
            if self._call is not None:
                self._call.break_off()

    def call(self, label: str, maximum_bytes: int | None = None) -> Call:
        """What the next request is for. See `Call`."""
        with self._changing:
            self._call = Call(label, maximum_bytes=maximum_bytes)
            if self.is_wanted:
                self._call.break_off()
            return self._call

    def check(self) -> None:
        """Raise StoppedError when the download is to end."""
        if self.is_wanted:
            raise StoppedError("The download was stopped.", _KEPT, "Download it again to go on.")


def hub_address() -> str:
    """Where models are downloaded from; the environment variable HF_ENDPOINT names a mirror."""
    return os.environ.get("HF_ENDPOINT", _HUGGING_FACE).rstrip("/")


def hub_hosts() -> tuple[str, ...]:
    """The hosts of a download: that of the hub, and for Hugging Face its stores."""
    return (host_of(hub_address()), *(STORES if hub_address() == _HUGGING_FACE else ()))


def describe(
    door: Door, repository: str, file: str, known_sha256: str = "", cancellation: Cancellation | None = None
) -> HubFile:
    """Ask the hub for version, size and checksum of a file.

    Args:
        door: The door, open for the hub.
        repository: `owner/name`.
        file: Name of the file there.
        known_sha256: The checksum that the file is known to have; "" when none is known.
        cancellation: The way to end it; None where nobody wants to.

    Raises:
        ModelError: The hub has no such file, does not state its checksum, or states another than the known one.
        StoppedError: The hub cannot be reached, or it was cancelled.
        NetworkClosedError: The door is closed for the hub.
    """
    # The version in this answer is what is downloaded, whatever is published meanwhile.
    url = f"{hub_address()}/api/models/{quote(repository)}?blobs=true"
    cancellation = cancellation or Cancellation()
    try:
        with cancellation.call(f"describe {repository}", _DESCRIPTION_BYTES), door.client(_TIMEOUT) as client:
            answer = client.get(url)
        # An answer that was broken off may look like one that has ended.
        cancellation.check()
    except HTTPError as error:
        cancellation.check()
        raise _unreachable(url, type(error).__name__) from error
    _check_status(answer, repository)
    try:
        content = answer.json()
        entries = {str(one["rfilename"]): one for one in content["siblings"]}
        commit = str(content["sha"])
        licence = str((content.get("cardData") or {}).get("license") or "")
        if file in entries:
            size, sha256 = int(entries[file]["size"]), str((entries[file].get("lfs") or {}).get("sha256", ""))
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise ModelError(
            "{host} does not answer as a hub of models does.",
            "Nothing was downloaded.",
            "Check the environment variable HF_ENDPOINT, or download the file in a browser and add it.",
            "rddg-desktop models add FILE.gguf",
            host=host_of(url),
        ) from error
    if file not in entries:
        models = ", ".join(sorted(name for name in entries if name.endswith(".gguf"))) or Phrase("none")
        raise ModelError(
            "{repository} has no file {file}.",
            "Nothing was downloaded.",
            "GGUF files that it has: {models}.",
            repository=repository,
            file=file,
            models=models,
        )
    if len(sha256) != 64:
        raise ModelError(
            "The hub states no checksum of {file}, so it could not be told from a damaged or exchanged one.",
            "Nothing was downloaded.",
            "Choose another repository, or download the file in a browser, check it, and add it from disk.",
            file=file,
        )
    if known_sha256 and sha256 != known_sha256:
        raise ModelError(
            "The hub's {file} has the checksum {sha256}, and the catalogue knows it with {known_sha256}.",
            "It was published anew or exchanged, so nothing was downloaded.",
            "If you trust it, download the file {file} of the repository {repository} by name.",
            f"rddg-desktop models download {repository} {file}",
            file=file,
            sha256=sha256,
            known_sha256=known_sha256,
            repository=repository,
        )
    address = f"{hub_address()}/{quote(repository)}/resolve/{quote(commit)}/{quote(file)}"
    return HubFile(repository, file, commit, size, sha256, licence, address)


def download(
    wanted: HubFile,
    name: str,
    door: Door,
    library: Library,
    *,
    licence: str = "",
    cancellation: Cancellation | None = None,
) -> Generator[Progress | StartedAnew | Installed, None, None]:
    """Download a file and add it to the library. What has arrived is kept when it fails, and gone on with next time.

    Args:
        wanted: The file.
        name: What to call the model.
        door: The door, open for the hub and its stores.
        library: Where to.
        licence: Name of its licence; "" takes the hub's.
        cancellation: The way to end it; None where nobody wants to.

    Yields:
        Progress with every piece, and at last the model.

    Raises:
        ModelError: The name is taken, the disk has no room, what arrived is not the file, or another download of it is
            under way.
        StoppedError: The hub or its store failed, or the download was cancelled; what has arrived is kept.
        NetworkClosedError: The hub keeps the file on a host that the door is closed for.
    """
    library.check_is_free(name)
    target = library.new_file(name)
    part = _Part(target.with_suffix(PART_SUFFIX), wanted)
    cancellation = cancellation or Cancellation()
    try:
        part.path.parent.mkdir(parents=True, exist_ok=True)
        with library.downloading(name):
            yield from part.prepare()
            library.check_room(wanted.size - part.done)
            yield from _fetch(part, door, cancellation)
            part.check(cancellation)
            part.path.replace(target)
            part.state.unlink(missing_ok=True)
            yield Installed(library.register(name, target, wanted.sha256, wanted.url, licence or wanted.licence))
    except RddgError:
        raise  # Some of them are errors of the system too.
    except OSError as error:
        raise StoppedError(
            "The download cannot be written to {parent}: {reason}.",
            _KEPT,
            "Free some space, or close the programs that use the file. Download it again later; it then goes on where "
            "it stopped.",
            parent=part.path.parent,
            reason=error.strerror,
        ) from error


class _Part:
    """A file that is on its way, and beside it what it is a part of.

    Attributes:
        path: The file.
        state: The file beside it.
        wanted: What it is to become.
        done: Bytes that are there.
        etag: What the store calls the version of the file; "" when that is unknown.
    """

    def __init__(self, path: Path, wanted: HubFile) -> None:
        self.path = path
        self.state = path.with_suffix(".state")
        self.wanted = wanted
        self.done = 0
        self.etag = ""

    def prepare(self) -> Generator[StartedAnew, None, None]:
        """Go on with what is there, if it is a part of the same file."""
        if not self.path.exists():
            return
        try:
            state = json.loads(self.state.read_text(encoding="utf-8"))
            is_same = state["sha256"] == self.wanted.sha256 and self.path.stat().st_size <= self.wanted.size
            self.etag = str(state["etag"])
        except (OSError, ValueError, LookupError, TypeError):
            is_same = False
        if is_same:
            self.done = self.path.stat().st_size
        else:
            yield self.start_anew(Phrase("What had arrived belongs to another version of the file."))

    def start_anew(self, reason: Phrase) -> StartedAnew:
        """Throw away what has arrived, and tell why."""
        self.discard()
        return StartedAnew(str(Phrase("{reason} The download starts anew.", reason=reason)))

    def discard(self) -> None:
        """Throw away what has arrived."""
        self.path.unlink(missing_ok=True)
        self.state.unlink(missing_ok=True)
        self.done, self.etag = 0, ""

    def note(self, etag: str) -> None:
        """Note what the store calls the file, before anything of it arrives."""
        self.etag = etag
        self.state.write_text(json.dumps({"sha256": self.wanted.sha256, "etag": etag}), encoding="utf-8")

    def check(self, cancellation: Cancellation) -> None:
        """See whether what has arrived is the file, and a model. Raises ModelError, or StoppedError when cancelled."""
        digest = hashlib.sha256()
        with self.path.open("rb+") as file:
            while block := file.read(_HASH_BYTES):
                digest.update(block)
                cancellation.check()
            os.fsync(file.fileno())
        if digest.hexdigest() != self.wanted.sha256:
            self.discard()
            raise ModelError(
                "What arrived of {file} is damaged or was exchanged: its checksum is {found} instead of {sha256}.",
                "It was thrown away and not installed.",
                "Download it again. If this stays, something between here and the hub changes files: ask who looks "
                "after the network.",
                file=self.wanted.file,
                found=digest.hexdigest(),
                sha256=self.wanted.sha256,
            )
        try:
            read_header(self.path)
        except ModelError:
            # It will not become a model by being fetched again. Windows keeps what the error still holds open.
            with suppress(OSError):
                self.discard()
            raise


def _fetch(part: _Part, door: Door, cancellation: Cancellation) -> Generator[Progress | StartedAnew, None, None]:
    """Fetch what is missing, with as many requests as it takes while each brings something."""
    started, before = time.monotonic(), part.done
    with door.client(_TIMEOUT) as client:
        while part.done < part.wanted.size:
            done, failure = part.done, "nothing more came"
            try:
                for event in _request(part, client, cancellation):
                    if isinstance(event, StartedAnew):
                        before = 0
                        yield event
                    else:
                        seconds = max(1e-3, time.monotonic() - started)
                        yield Progress(part.done, part.wanted.size, (part.done - before) / seconds)
                    cancellation.check()
            except HTTPError as error:
                failure = type(error).__name__
            cancellation.check()
            if part.done <= done:
                raise _unreachable(part.wanted.url, failure)


def _request(part: _Part, client: Client, cancellation: Cancellation) -> Generator[int | StartedAnew, None, None]:
    """Ask once for what is missing; yields whenever a piece of it has been written."""
    headers = {"Accept-Encoding": "identity"}
    if part.done:
        headers["Range"] = f"bytes={part.done}-"
        # A weak name does not promise the same bytes.
        if part.etag and not part.etag.startswith("W/"):
            headers["If-Range"] = part.etag
    with cancellation.call(f"download {part.wanted.repository}/{part.wanted.file}"):
        answer = client.send(client.build_request("GET", part.wanted.url, headers=headers), stream=True)
    with closing(answer):
        if not (part.done and answer.status_code == 416):
            _check_status(answer, part.wanted.repository)
        etag, place = answer.headers.get("ETag", ""), answer.headers.get("Content-Range", "")
        goes_on = answer.status_code == 206 and etag == part.etag
        if part.done and not (goes_on and place.startswith(f"bytes {part.done}-")):
            yield part.start_anew(Phrase("The store no longer has the same file, or sends no parts of it."))
        if part.done or answer.status_code == 200:
            if not part.done:
                part.note(etag)
            with part.path.open("ab") as file:
                for block in answer.iter_raw():
                    if part.done + len(block) > part.wanted.size:
                        raise RemoteProtocolError("The store sends more than the file.")
                    file.write(block)
                    file.flush()
                    part.done += len(block)
                    yield len(block)
            return
    if "Range" not in headers:
        raise RemoteProtocolError("The store does not send the file.")
    # A part of another file came: this time all of it is asked for.
    yield from _request(part, client, cancellation)


def _check_status(answer: Response, repository: str) -> None:
    if answer.is_success:
        return
    host, status = host_of(str(answer.url)), answer.status_code
    if status in (401, 403, 404):
        raise ModelError(
            "{host} does not give {repository} to everybody, or does not have it (status {status}).",
            "Nothing was downloaded.",
            "If {address}/{repository} asks to accept a licence, do so in a browser, download the file there, "
            "and add it.",
            "rddg-desktop models add FILE.gguf",
            host=host,
            repository=repository,
            status=status,
            address=hub_address(),
        )
    raise StoppedError(
        "{host} could not send the file (status {status}).",
        _KEPT,
        _AGAIN,
        host=host,
        status=status,
    )


def _unreachable(url: str, failure: str) -> StoppedError:
    return StoppedError(
        "The connection to {host} failed ({failure}).",
        _KEPT,
        _AGAIN,
        host=host_of(url),
        failure=failure,
    )
