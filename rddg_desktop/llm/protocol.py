"""What a row source is: something that answers a prompt with text, or says how likely each next token is."""

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

TokenArray = npt.NDArray[np.int64]


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
        excluded: Numbers of the range that are not legal, such as codes for a missing value.
    """

    minimum: Decimal
    maximum: Decimal
    decimals: int
    texts: tuple[str, ...] = ()
    excluded: tuple[Decimal, ...] = ()

    def is_complete(self, text: str) -> bool:
        """Whether the text is a legal cell."""
        if text in self.texts:
            return True
        if not re.fullmatch(r"-?(0|[1-9]\d*)(\.\d+)?", text) or len(text.partition(".")[2]) > self.decimals:
            return False
        value = Decimal(text)
        in_range = self.minimum <= value <= self.maximum and value not in self.excluded
        return in_range and not (value == 0 and text.startswith("-"))

    def is_prefix(self, text: str) -> bool:
        """Whether a legal number begins with the text (which may be that number)."""
        if not self.excluded or not self._begins(text):
            return self._begins(text)
        return self.is_complete(text) or any(self.is_prefix(text + one) for one in "0123456789.")

    def _begins(self, text: str) -> bool:
        """Whether a number of the range, excluded or not, begins with the text."""
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
        first: Earliest time of the first day.
        last: Latest time of the last day.
    """

    days: tuple[str, ...]
    joint: str
    seconds: bool
    texts: tuple[str, ...] = ()
    first: str = "00:00:00"
    last: str = "23:59:59"

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
        if (rest and rest[0] != self.joint) or not re.fullmatch(r"([01]\d|2[0-3])(:[0-5]\d){1,2}", time):
            return False
        # The latest time that begins so is compared as text: that there is no 29 o'clock makes no difference.
        latest = (rest + (self.joint + "29:59:59")[len(rest) : len(template)])[1:]
        too_early = day == self.days[0] and latest < self.first[: len(latest)]
        return not too_early and not (day == self.days[-1] and time > self.last)


Cell = Choice | Number | Moment


@dataclass(frozen=True)
class Capabilities:
    """What a source can do; the engine asks this, never which source it is.

    Attributes:
        context_tokens: Tokens that prompt and answer may have together.
        gives_logits: Whether it says how likely each token is: then it is a `TokenModel` too, and every row can be
            made legal by construction, calibrated, and judged without being written. Never true of a remote source.
        is_remote: Whether what it is asked leaves this program by the network.
        requests_at_once: How many requests it answers at a time; with more than one, `RowSource.answer` may be called
            from several threads.
    """

    context_tokens: int
    gives_logits: bool
    is_remote: bool = False
    requests_at_once: int = 1


@dataclass(frozen=True)
class Usage:
    """What an answer took, by the model's own count.

    Attributes:
        prompt_tokens: Tokens of the prompt, in the model's chat format where it has one.
        answer_tokens: Tokens that were written.
        is_complete: Whether the model ended the answer by itself, rather than being cut off in the middle: only then
            the last line counts although no line break follows it.
    """

    prompt_tokens: int
    answer_tokens: int
    is_complete: bool = False


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
        grammar: GBNF grammar that the answer should follow, for sources that can; "" for none. What a source makes of
            it must be checked: an answer may be cut off, and other sources answer as they like.
        answer_schema: JSON Schema that the answer should follow, for sources that can; None for none. What a source
            makes of it must be checked like the grammar.
        real_rows: Rows of the table that the prompt shows, for the audit trail.
    """

    text: str
    maximum_tokens: int
    temperature: float
    seed: int
    as_chat: bool = False
    grammar: str = ""
    answer_schema: Mapping[str, Any] | None = None
    real_rows: int = 0


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

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        """The answer, piece by piece as it is written; closing the generator stops the request.

        Yields:
            The next piece; "" is a sign of life. Whoever asks may check at each piece whether to go on.

        Returns:
            What the answer took.

        Raises:
            ModelError: The model cannot answer: the prompt is too long, or the model failed.
            StoppedError: The answer stopped in the middle; what was yielded before counts.
        """
        ...


@dataclass(frozen=True)
class Feed:
    """Tokens to be read by one sequence.

    Attributes:
        sequence: Number of the sequence.
        position: Place of the first token, counted from the beginning of the prompt.
        tokens: At least one.
        wanted: Tokens whose logits are wanted behind the last token read; None when none are.
    """

    sequence: int
    position: int
    tokens: tuple[int, ...]
    wanted: TokenArray | None


class TokenModel(RowSource, Protocol):
    """A source that gives logits. Sequence 0 is the prompt, and the others are continuations of it."""

    @property
    def pieces(self) -> Mapping[int, bytes]:
        """Bytes of each ordinary token, by token; control tokens left out."""
        ...

    @property
    def parallel_sequences(self) -> int:
        """How many continuations there can be at a time; they are numbered from 1."""
        ...

    def tokens(self, text: str, *, begins: bool = False) -> list[int]:
        """Tokens of a text; `begins` adds the model's opening token where it wants one."""
        ...

    def read(self, head: Sequence[int], body: Sequence[int]) -> Iterator[None]:
        """Read a prompt as sequence 0, dropping every continuation; yields between steps of the model.

        Args:
            head: First part of the prompt, which later prompts are likely to repeat.
            body: The rest.

        Raises:
            ModelError: The prompt does not fit the context, or the model failed.
        """
        ...

    def fork(self, sequence: int, target: int) -> None:
        """Make a free sequence a continuation of what another one has read."""
        ...

    def drop(self, sequence: int) -> None:
        """Forget a sequence and free its place in the context."""
        ...

    def advance(self, feeds: Sequence[Feed]) -> Iterator[dict[int, npt.NDArray[np.float32]]]:
        """Read tokens, many sequences in one step of the model; yields after every step.

        Yields:
            The logits that have become known, by the feed's place in `feeds`, in the order of `Feed.wanted`.

        Raises:
            ModelError: The context is full, or the model failed.
        """
        ...
