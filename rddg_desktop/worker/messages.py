"""What the window's process and the engine's process tell each other: frozen messages."""

import signal
from dataclasses import dataclass
from enum import Enum
from typing import Self, TypeAlias

from rddg_desktop.engine.events import Event
from rddg_desktop.errors import Phrase, RddgError, StoppedError, places_of
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.language import marked
from rddg_desktop.llm.endpoint import Spending
from rddg_desktop.network import Answered, Sent

#: What a job tells while it goes on.
Report: TypeAlias = Event | Progress


class Command(Enum):
    """What the engine is to do with its job. It holds until the next one."""

    GO_ON = "go on"
    PAUSE = "pause"
    STOP = "stop"


@dataclass(frozen=True)
class Acknowledged:
    """What the engine wanted to have recorded is recorded, or is not.

    Attributes:
        error: Why it is not; None when it is.
    """

    error: RddgError | None = None


@dataclass(frozen=True)
class Ready:
    """The engine's process listens."""


@dataclass(frozen=True)
class Reported:
    """A job has got somewhere."""

    report: Report


@dataclass(frozen=True)
class RecordRequest:
    """A request is about to be sent, or its answer has come; the engine waits for the acknowledgement.

    Attributes:
        number: Which request it is; the same for both.
        event: What is to be recorded.
    """

    number: int
    event: Sent | Answered


@dataclass(frozen=True)
class RecordSpent:
    """Requests have taken so much; the engine waits for the acknowledgement."""

    spent: Spending


@dataclass(frozen=True)
class Paused:
    """The job stands still until it is to go on."""


@dataclass(frozen=True)
class Resumed:
    """The job goes on."""


@dataclass(frozen=True)
class Finished:
    """The job is done."""

    result: object


@dataclass(frozen=True)
class Failed:
    """The job ended in a message for people."""

    error: RddgError


@dataclass(frozen=True)
class Defect:
    """The job ended in a defect of the program. Its own words are left out: they may quote cells of a table.

    Attributes:
        kind: Name of the error's type.
        places: Where it happened, outermost first.
    """

    kind: str
    places: tuple[str, ...]

    @classmethod
    def of(cls, error: BaseException) -> Self:
        """What may be told of an error."""
        return cls(type(error).__name__, places_of(error))


@dataclass(frozen=True)
class Closed:
    """The engine's process is gone, and the thread that drove it ends."""


#: How a job ends.
Outcome: TypeAlias = Finished | Failed | Defect
#: What the engine's process says.
FromEngine: TypeAlias = Ready | Reported | RecordRequest | RecordSpent | Paused | Resumed | Outcome
#: What the window hears.
ToWindow: TypeAlias = Reported | Paused | Resumed | Outcome | Closed


class EngineDiedError(StoppedError):
    """The engine's process ended in the middle of a job.

    Args:
        status: What it ended with: an exit code, or a signal's number below 0.

    Attributes:
        status: As given.
    """

    def __init__(self, status: int) -> None:
        self.status = status
        ending = _signal_name(-status) if status < 0 else Phrase("exit code {status}", status=f"{status:#x}")
        super().__init__(
            marked(
                "Error",
                "The part of the program that computes was ended from outside, mostly because the memory ran out "
                "({ending}).",
            )
            if ending == "SIGKILL"
            else marked("Error", "The part of the program that computes was ended from outside or crashed ({ending})."),
            marked(
                "Error",
                "Everything that was complete is kept in the project; what was being written of a run is written anew.",
            ),
            marked(
                "Error",
                "Start it again: a run goes on where it stood. If it happens again, close other programs, or choose a "
                "smaller model or context.",
            ),
            ending=ending,
        )


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
