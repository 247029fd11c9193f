"""Errors that are messages for people: what happened, what it means for the data, what to do."""

import copyreg
import os
import shlex
import subprocess
import traceback
from numbers import Number
from pathlib import Path
from string import Formatter
from typing import Any

from rddg_desktop.language import in_marks, marked, spoken, translate


class _Marks(Formatter):
    """Writes numbers with the marks of the language that is spoken."""

    def format_field(self, value: object, format_spec: str) -> str:
        """As Python writes it, but for a number's marks."""
        text = format(value, format_spec)
        # In English they stay as they were typed.
        return in_marks(text) if isinstance(value, Number) and spoken() != "en" else text


class Phrase:
    """A sentence or a part of one, told in the language that is spoken when it is written out.

    Literals among the texts are collected for translation, as those are that are `marked` with the context "Error".

    Args:
        text: The English text, with the names of its places in braces, as in "{count:,} rows". Without values, braces
            are braces.
        values: What stands in the places, by their names: numbers, texts, other phrases. Of anything else its text.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        self._text = text
        # What an error holds is carried to another process.
        self._values = {
            name: value if isinstance(value, (Number, str, Phrase)) else str(value) for name, value in values.items()
        }

    def __str__(self) -> str:
        told = translate("Error", self._text)
        return _Marks().vformat(told, (), self._values) if self._values else told


class RddgError(Exception):
    """Base of every error the program expects and explains.

    Its sentences are phrases, so that an error of the engine is told in the language of the window.

    Args:
        what: One sentence: what happened.
        meaning: One sentence: what it means for the user's data. Never contains cell values of the table beyond
            the names of columns and of the classes the user asked for.
        remedy: One sentence: what to do about it, wherever the program is used: no option and no command.
        command: What does it on the command line: options or a command, as they are typed; "" where that goes without
            saying. The window does not show it.
        values: What stands in the places of the three sentences, as in `Phrase`.

    Attributes:
        sentences: The three, as phrases.
        command: As given.
        exit_code: What the command line ends with (0 done, 1 a defect, 2 bad input, 3 stopped but resumable).
    """

    exit_code = 2

    def __init__(
        self,
        what: str | Phrase,
        meaning: str | Phrase,
        remedy: str | Phrase,
        command: str = "",
        /,
        **values: object,
    ) -> None:
        self.sentences = tuple(
            text if isinstance(text, Phrase) else Phrase(text, **values) for text in (what, meaning, remedy)
        )
        self.command = command
        super().__init__(what, meaning, remedy)

    @property
    def what(self) -> str:
        """One sentence: what happened."""
        return str(self.sentences[0])

    @property
    def meaning(self) -> str:
        """One sentence: what it means for the user's data."""
        return str(self.sentences[1])

    @property
    def remedy(self) -> str:
        """One sentence: what to do about it."""
        return str(self.sentences[2])

    def __str__(self) -> str:
        return f"{self.what} {self.meaning} {self.remedy}"

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

    def __init__(self, text: str, place: int, reason: Phrase) -> None:
        self.place = place
        self.reason = reason
        first = max(0, place - 60)
        super().__init__(
            marked("Error", "The rule cannot be read at character {place}: {reason}."),
            marked("Error", "It was not taken over.\n    {shown}\n    {pointer}"),
            marked("Error", "Correct it there; a column can be written in [brackets], a category in quotation marks."),
            place=place + 1,
            reason=reason,
            shown=" ".join(text[first : first + 90].split("\n")),
            pointer=" " * (place - first) + "^",
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
            marked("Error", "The run was stopped."),
            marked("Error", "Every batch that was complete is kept in the project."),
            marked("Error", "Resume it when you like."),
        )


class DefectError(RddgError):
    """The program has a defect. Of the error that showed it only its kind is told: its words may quote cells.

    Args:
        kind: Name of the type of that error.
    """

    exit_code = 1

    def __init__(self, kind: str) -> None:
        super().__init__(
            marked("Error", "The program has met a defect of its own ({kind})."),
            marked("Error", "Everything that was complete is kept."),
            marked("Error", "Try it again. If that does not help, tell those who maintain the program."),
            kind=kind,
        )


class EvaluationError(RddgError):
    """Rows cannot be judged."""


def places_of(error: BaseException) -> tuple[str, ...]:
    """Where a defect of the program showed, outermost first: what may be told of it, for its words may quote cells."""
    return tuple(
        f"{Path(frame.filename).name}, line {frame.lineno}, in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )


def quoted(path: Path) -> str:
    """A path as it is typed on a command line."""
    return subprocess.list2cmdline([str(path)]) if os.name == "nt" else shlex.quote(str(path))
