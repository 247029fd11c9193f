"""A download in a thread of its own, so that nothing else waits for it."""

import time
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from rddg_desktop.errors import RddgError
from rddg_desktop.models.download import Cancellation, HubFile, Installed, Progress, StartedAnew, describe, download
from rddg_desktop.models.library import Library, Model
from rddg_desktop.network import Door
from rddg_desktop.request_log import request_log, request_log_path
from rddg_desktop.ui.background import Background

#: Seconds between two reports of how far it is.
_REPORT_SECONDS = 0.1


@dataclass(frozen=True)
class Wanted:
    """What is to be downloaded.

    Attributes:
        repository: Where it is published, `owner/name`.
        file: Name of the file there.
        name: What to call the model.
        licence: Name of its licence; "" takes the hub's.
        sha256: The checksum that it is known to have; "" when none is known.
    """

    repository: str
    file: str
    name: str
    licence: str = ""
    sha256: str = ""


class Downloading(QObject):
    """Downloads one file at a time. Close it before it is destroyed.

    Signals:
        described: What the hub says of the file; a `HubFile`.
        progressed: How far it is; a `Progress`.
        restarted: What had arrived could not be gone on with; a sentence.
        installed: The model is whole, and in the library; a `Model`.
        failed: It ended early; with the `RddgError` that says why. What has arrived is kept.
    """

    described = Signal(object)
    progressed = Signal(object)
    restarted = Signal(str)
    installed = Signal(object)
    failed = Signal(object)

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_busy = False
        self._background = Background(self)
        self._cancellation = Cancellation()
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Whether a person ended it."""
        return self._cancellation.is_wanted

    def start(self, wanted: Wanted, hosts: Collection[str]) -> None:
        """Download a file, or go on with it.

        Args:
            wanted: The file.
            hosts: The hosts that a person allowed to be asked, and no others.
        """
        assert not self.is_busy
        self.is_busy = True
        self._cancellation = cancellation = Cancellation()
        work = self._background.do(lambda: self._carry_out(wanted, hosts, cancellation), self._take)
        work.failed.connect(self._fail)

    def cancel(self) -> None:
        """End it at once; `failed` tells when. What has arrived is kept."""
        self._cancellation.cancel()

    def close(self) -> None:
        """End the thread; nothing may be under way."""
        self._background.close()

    def _carry_out(self, wanted: Wanted, hosts: Collection[str], cancellation: Cancellation) -> Model:
        """Download a file; in the thread. Raises as `describe` and `download` do."""
        library = Library()
        library.check_is_free(wanted.name)
        door = Door(hosts, request_log(request_log_path()))
        described = describe(door, wanted.repository, wanted.file, wanted.sha256, cancellation)
        self._told.emit(described)
        reported = 0.0
        events = download(described, wanted.name, door, library, licence=wanted.licence, cancellation=cancellation)
        with closing(events):
            for event in events:
                if isinstance(event, Installed):
                    return event.model
                now = time.monotonic()
                if isinstance(event, StartedAnew) or now - reported >= _REPORT_SECONDS:
                    reported = now
                    self._told.emit(event)
        raise AssertionError("a download ends with the model, or an error")

    @Slot(object)
    def _hear(self, event: HubFile | Progress | StartedAnew) -> None:
        match event:
            case HubFile():
                self.described.emit(event)
            case Progress():
                self.progressed.emit(event)
            case StartedAnew(reason):
                self.restarted.emit(reason)

    @Slot(object)
    def _take(self, model: Model) -> None:
        self.is_busy = False
        self.installed.emit(model)

    @Slot(object)
    def _fail(self, error: RddgError) -> None:
        self.is_busy = False
        self.failed.emit(error)
