"""The record of requests that belong to no project: downloads of models, and looking for a newer version."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from rddg_desktop.errors import SettingsError
from rddg_desktop.models.embedded import data_home
from rddg_desktop.network import Answered, Sent


def request_log_path() -> Path:
    """The file that holds the record."""
    return data_home() / "network.log"


def request_log(path: Path) -> Callable[[Sent | Answered], None]:
    """What writes every request as a line of JSON to a file, and raises SettingsError where it cannot."""

    def record(event: Sent | Answered) -> None:
        sent = event if isinstance(event, Sent) else event.sent
        line = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), **asdict(sent)}
        if isinstance(event, Answered):
            line |= {"status": event.status, "received_bytes": event.received_bytes, "failure": event.failure}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as log:
                log.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError as error:
            raise SettingsError(
                "The log of requests {path} cannot be written: {reason}.",
                "No request is sent without being recorded.",
                "Free some space, or make the file writable.",
                path=path,
                reason=error.strerror,
            ) from error

    return record
