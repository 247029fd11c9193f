"""What a row source is: something that answers a prompt with text."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Capabilities:
    """What a source can do; the engine asks this, never which source it is.

    Attributes:
        context_tokens: Tokens that prompt and answer may have together.
        follows_grammar: Whether an answer is guaranteed to match the request's grammar.
    """

    context_tokens: int
    follows_grammar: bool


@dataclass(frozen=True)
class Request:
    """One question to a source.

    Attributes:
        text: The prompt.
        maximum_tokens: Where the answer is cut off at the latest.
        temperature: Sampling temperature, above 0.
        seed: Seed of the answer: with equal requests, equal seeds give equal answers.
        grammar: GBNF grammar that the answer must match, for sources that follow one.
        as_chat: Whether the prompt is an instruction to be wrapped in the model's chat format, rather than a text to
            be continued.
        fresh: Whether nothing computed for earlier requests may be reused. Reuse saves time but may change the last
            bits of the probabilities, so the first request of a batch is fresh: a resumed run starts there too.
    """

    text: str
    maximum_tokens: int
    temperature: float
    seed: int
    grammar: str | None = None
    as_chat: bool = False
    fresh: bool = True


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
