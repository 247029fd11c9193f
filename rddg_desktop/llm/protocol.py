"""What a row source is: something that answers a prompt with text, or with rows of given form."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


@dataclass(frozen=True)
class Choice:
    """A cell that is one of some texts."""

    texts: tuple[str, ...]

    def is_complete(self, text: str) -> bool:
        """Whether the text is a legal cell."""
        return text in self.texts


@dataclass(frozen=True)
class Number:
    """A cell that is a decimal number of a range, without leading zeros, or one of some other texts.

    Attributes:
        minimum: Smallest legal value.
        maximum: Largest legal value.
        decimals: Digits allowed after the point.
        texts: Other legal texts, such as the one for a missing value.
    """

    minimum: Decimal
    maximum: Decimal
    decimals: int
    texts: tuple[str, ...] = ()

    def is_complete(self, text: str) -> bool:
        """Whether the text is a legal cell."""
        if text in self.texts:
            return True
        if not re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", text) or len(text.partition(".")[2]) > self.decimals:
            return False
        value = Decimal(text)
        return bool(self.minimum <= value <= self.maximum) and not (value == 0 and text.startswith("-"))

    def is_prefix(self, text: str) -> bool:
        """Whether a legal number begins with the text (which may be that number)."""
        found = re.fullmatch(r"(-?)(0|[1-9]\d*|)(?:(\.)(\d*))?", text)
        if not found or (found[3] and not (found[2] and len(found[4]) <= self.decimals and self.decimals)):
            return False
        # Counted in units of the last decimal; of a negative number only the size counts, which is at least one unit.
        scale = 10**self.decimals
        low, high = self.minimum * scale, self.maximum * scale
        low, high = (max(Decimal(1), -high), -low) if found[1] else (max(Decimal(0), low), high)
        if not found[2]:
            return bool(low <= high)
        digits = int(found[2])
        if found[3]:
            first = digits * scale + int(found[4].ljust(self.decimals, "0"))
            return bool(low <= first + 10 ** (self.decimals - len(found[4])) - 1 and first <= high)
        # Further digits may follow, unless the number begins with 0.
        further = range(1 if digits == 0 else len(str(int(high))) + 1) if high >= 0 else range(0)
        return any(low <= (digits + 1) * scale * 10**more - 1 and digits * scale * 10**more <= high for more in further)


@dataclass(frozen=True)
class Moment:
    """A cell that is a day and a time of day, or one of some other texts.

    Attributes:
        days: Legal days, all of one length.
        joint: What stands between day and time, one character.
        seconds: Whether the time has seconds.
        texts: Other legal texts, such as the one for a missing value.
    """

    days: tuple[str, ...]
    joint: str
    seconds: bool
    texts: tuple[str, ...] = ()

    def is_complete(self, text: str) -> bool:
        """Whether the text is a legal cell."""
        length = len(self.days[0]) + (9 if self.seconds else 6)
        return text in self.texts or (len(text) == length and self.is_prefix(text))

    def is_prefix(self, text: str) -> bool:
        """Whether a legal day and time begins with the text."""
        day, rest = text[: len(self.days[0])], text[len(self.days[0]) :]
        template = f"{self.joint}00:00:00" if self.seconds else f"{self.joint}00:00"
        if len(rest) > len(template) or not any(known.startswith(day) for known in self.days):
            return False
        # A time that is begun is legal when it is after being filled up with zeros.
        time = (rest + template[len(rest) :])[1:]
        return (not rest or rest[0] == self.joint) and bool(re.fullmatch(r"([01]\d|2[0-3])(:[0-5]\d){1,2}", time))


Cell = Choice | Number | Moment


@dataclass(frozen=True)
class RowForm:
    """The form of one row: what stands before it, and its cells, separated by commas and ended by a line break."""

    lead: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Capabilities:
    """What a source can do; the engine asks this, never which source it is.

    Attributes:
        context_tokens: Tokens that prompt and answer may have together.
        writes_rows: Whether it can write rows of a given form, legal by construction (`RowSource.write_rows`).
    """

    context_tokens: int
    writes_rows: bool


@dataclass(frozen=True)
class Request:
    """One question to a source.

    Attributes:
        text: The prompt.
        maximum_tokens: Where the answer is cut off at the latest.
        temperature: Sampling temperature, above 0.
        seed: Seed of the answer: with equal requests, equal seeds give equal answers.
        as_chat: Whether the prompt is an instruction to be wrapped in the model's chat format, rather than a text to
            be continued.
    """

    text: str
    maximum_tokens: int
    temperature: float
    seed: int
    as_chat: bool = False


@dataclass(frozen=True)
class RowsRequest:
    """Rows wanted from a source that can write rows.

    Attributes:
        head: First part of the prompt, which later requests are likely to repeat.
        body: The rest of the prompt.
        forms: The form of each row wanted, n of them.
        temperature: Sampling temperature, above 0.
        seed: Seed: with equal requests, equal seeds give equal rows, whatever was asked before.
    """

    head: str
    body: str
    forms: tuple[RowForm, ...]
    temperature: float
    seed: int


class RowSource(Protocol):
    """A language model, seen from the engine."""

    @property
    def name(self) -> str:
        """What to call the model in front of people."""
        ...

    @property
    def fingerprint(self) -> str:
        """What identifies the model exactly: the SHA-256 of its file."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""
        ...

    def count_tokens(self, text: str) -> int:
        """How many tokens a text takes."""
        ...

    def answer(self, request: Request) -> Iterator[str]:
        """The answer, piece by piece as it is written; closing the iterator stops the model.

        Raises:
            ModelError: The model cannot answer: the prompt is too long, or the model failed.
        """
        ...

    def write_rows(self, request: RowsRequest) -> Iterator[Mapping[int, str]]:
        """The rows wanted, each without its lead and line break, by number, as they are finished.

        Yields after every step of the model, often nothing; closing the iterator stops the model. Only sources that
        declare `writes_rows` are asked.

        Raises:
            ModelError: The prompt and the rows do not fit the context, or the model failed.
        """
        ...
