"""Errors that are messages for people: what happened, what it means for the data, what to do."""

import copyreg
import traceback
from pathlib import Path
from typing import Any


class RddgError(Exception):
    """Base of every error the program expects and explains.

    Args:
        what: One sentence: what happened.
        meaning: One sentence: what it means for the user's data. Never contains cell values of the table beyond
            the names of columns and of the classes the user asked for.
        remedy: One sentence: what to do about it, wherever the program is used: no option and no command.
        command: What does it on the command line: options or a command, as they are typed; "" where that goes without
            saying. The window does not show it.

    Attributes:
        exit_code: What the command line ends with (0 done, 1 a defect, 2 bad input, 3 stopped but resumable).
    """

    exit_code = 2

    def __init__(self, what: str, meaning: str, remedy: str, command: str = "") -> None:
        self.what = what
        self.meaning = meaning
        self.remedy = remedy
        self.command = command
        super().__init__(f"{what} {meaning} {remedy}")

    def __reduce__(self) -> tuple[Any, ...]:
        # Subclasses take other arguments, so an error that is carried to another process is not made anew there.
        return copyreg.__newobj__, (type(self),), {**vars(self), "args": self.args}  # type: ignore[attr-defined]


class TableError(RddgError):
    """A table cannot be read, written or used."""


class SchemaError(RddgError):
    """A schema is malformed or does not fit its table."""


class SettingsError(RddgError):
    """The settings of a run contradict themselves or the table."""


class ModelError(RddgError):
    """A model file cannot be found, trusted or loaded, or cannot hold the task."""


class RuleError(RddgError):
    """A text is no rule of the table at hand.

    Args:
        text: The text.
        place: Position of the first character that does not fit, from 0.
        reason: What does not fit, as the end of a sentence.

    Attributes:
        place: As given.
        reason: As given.
    """

    def __init__(self, text: str, place: int, reason: str) -> None:
        self.place = place
        self.reason = reason
        first = max(0, place - 60)
        shown = " ".join(text[first : first + 90].split("\n"))
        super().__init__(
            f"The rule cannot be read at character {place + 1}: {reason}.",
            f"It was not taken over.\n    {shown}\n    {' ' * (place - first)}^",
            "Correct it there; a column can be written in [brackets], a category in quotation marks.",
        )


class ProjectError(RddgError):
    """A project file cannot be opened, trusted or written."""


class StoppedError(RddgError):
    """A run ended early; every accepted row is kept and the run can be resumed."""

    exit_code = 3


class CancelledError(StoppedError):
    """The person in front of the program asked it to stop."""

    def __init__(self) -> None:
        super().__init__(
            "The run was stopped.", "Every batch that was complete is kept in the project.", "Resume it when you like."
        )


class EvaluationError(RddgError):
    """Rows cannot be judged."""


def places_of(error: BaseException) -> tuple[str, ...]:
    """Where a defect of the program showed, outermost first: what may be told of it, for its words may quote cells."""
    return tuple(
        f"{Path(frame.filename).name}, line {frame.lineno}, in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
