"""A model whose logits are computed by a function, and vocabularies: for tests of whatever decodes row by row.

The model keeps the books of llama.cpp: which tokens each sequence has read, and how many places of the context they
take, those that several sequences share counted once. What llama.cpp would answer with nonsense or a crash (a sequence
read on at the wrong place, a fork onto a sequence in use) fails the test.
"""

import string
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.protocol import Capabilities, Feed, Request, TokenArray, Usage

#: Logits of the wanted tokens (the second argument) behind the tokens read so far (the first).
Script = Callable[[tuple[int, ...], TokenArray], np.ndarray]

CHUNK_TOKENS = 64
CONTROL_TOKENS = 3  # the vocabulary's first numbers write no text

BYTES = tuple(bytes([byte]) for byte in range(256))
DIGIT_GROUPS = tuple(f"{number:0{width}d}".encode() for width in (2, 3) for number in range(10**width))
PAIRS = tuple(f" {a}{b}".encode() for a in string.ascii_uppercase for b in string.ascii_uppercase)
TRIPLES = tuple(f" {a}{b}X".encode() for a in string.ascii_uppercase for b in string.ascii_uppercase)
WORDS = (
    b"ma",
    b"male",
    b" fe",
    b"fem",
    b"female",
    b"NA",
    b" left",
    b"left",
    b"20",
    b"2021",
    b"-1",
    b"0.",
    b",,",
    b"\n\n",
)


def vocabulary(*groups: Sequence[bytes]) -> dict[int, bytes]:
    """Tokens for every byte, and for the pieces of the groups."""
    pieces = dict.fromkeys([*BYTES, *(piece for group in groups for piece in group)])
    return dict(enumerate(pieces, CONTROL_TOKENS))


#: Digits one by one; digits in groups of up to three and a leading space (Llama 3); bytes and nothing else.
SINGLE_DIGITS = vocabulary(PAIRS[:300], TRIPLES[:100], WORDS[:8])
GROUPED_DIGITS = vocabulary(DIGIT_GROUPS, PAIRS[:300], WORDS)
BYTES_ALONE = vocabulary()


def flat(read: tuple[int, ...], wanted: TokenArray) -> np.ndarray:
    """A model that knows nothing."""
    del read
    return np.zeros(len(wanted))


def random_logits(seed: int, spread: float = 1.0) -> Script:
    """A model whose logits follow from the last two tokens, and are otherwise arbitrary."""
    table = np.random.default_rng(seed).normal(0, spread, 4093)

    def script(read: tuple[int, ...], wanted: TokenArray) -> np.ndarray:
        return table[(wanted * 31 + read[-1] * 1009 + read[-2] * 7919) % len(table)]

    return script


class _Place:
    """One place of the context: a token read, the place before it, and how many sequences and places follow it."""

    def __init__(self, before: "_Place | None") -> None:
        self.before = before
        self.users = 1


class ScriptedModel:
    """A `TokenModel` out of a function.

    Args:
        pieces: Bytes of each token.
        script: Computes the logits.
        tokenise: Tokens of bytes; None takes the longest token that fits, again and again.
        context_tokens: Size of the context.
        parallel_sequences: How many continuations there can be.
        answer: What it says to prompts that are answered in text.
    """

    name = "scripted logits"
    fingerprint = "scripted"

    def __init__(
        self,
        pieces: Mapping[int, bytes],
        script: Script = flat,
        *,
        tokenise: Callable[[bytes], list[int]] | None = None,
        context_tokens: int = 8192,
        parallel_sequences: int = 100,
        answer: str = "1. Everything goes with everything.\n",
    ) -> None:
        self.pieces = pieces
        self.parallel_sequences = parallel_sequences
        self.capabilities = Capabilities(context_tokens, gives_logits=True)
        self._script = script
        self._tokenise = tokenise or longest_first(pieces)
        self._answer = answer
        self._tokens: dict[int, tuple[int, ...]] = {}
        self._ends: dict[int, _Place | None] = {}
        self._prompt: tuple[int, ...] = ()
        self._head: tuple[int, ...] | None = None
        self.places_used = 0
        self.most_places_used = 0
        self.most_sequences = 0
        self.prompt_tokens_read = 0
        self.tokens_advanced = 0
        self.steps = 0
        self.rows_read: list[tuple[int, ...]] = []

    @property
    def sequences(self) -> set[int]:
        """Continuations in use."""
        return set(self._tokens) - {0}

    def count_tokens(self, text: str) -> int:
        return len(self.tokens(text))

    def tokens(self, text: str, *, begins: bool = False) -> list[int]:
        return [0] * begins + self._tokenise(text.encode())

    def close(self) -> None:
        """Nothing is held."""

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        yield self._answer
        return Usage(self.count_tokens(request.text), self.count_tokens(self._answer), is_complete=True)

    def read(self, head: Sequence[int], body: Sequence[int]) -> Iterator[None]:
        head, body = tuple(head), tuple(body)
        assert body, "a prompt whose logits may be wanted ends in a part that is read anew"
        if len(head) + len(body) + 1 > self.capabilities.context_tokens:
            raise ModelError("The prompt does not fit.", "No rows were made.", "Shorten it.")
        for sequence in list(self._tokens):
            self._forget(sequence)
        fresh = body if head == self._head else head + body
        self._head = None
        self.prompt_tokens_read += len(fresh)
        for _ in range(0, len(fresh), CHUNK_TOKENS):
            yield
        self._head = head
        self._begin(0, (), None)
        self._read_on(0, head + body)
        self._prompt = head + body

    def fork(self, sequence: int, target: int) -> None:
        assert sequence in self._tokens, f"sequence {sequence} is unknown"
        assert 1 <= target <= self.parallel_sequences, f"there is no sequence {target}"
        assert target not in self._tokens, f"sequence {target} is in use"
        self._begin(target, self._tokens[sequence], self._ends[sequence])
        self.most_sequences = max(self.most_sequences, len(self.sequences))

    def drop(self, sequence: int) -> None:
        assert sequence in self.sequences, f"sequence {sequence} is not in use"
        self._forget(sequence)

    def advance(self, feeds: Sequence[Feed]) -> Iterator[dict[int, np.ndarray]]:
        fed = [feed.sequence for feed in feeds]
        assert len(set(fed)) == len(fed), "a sequence is fed twice"
        place = 0
        while place < len(feeds):
            known: dict[int, np.ndarray] = {}
            tokens = 0
            while place < len(feeds) and (not tokens or tokens + len(feeds[place].tokens) <= CHUNK_TOKENS):
                feed = feeds[place]
                assert feed.tokens, "nothing to be read"
                assert feed.sequence in self.sequences, f"sequence {feed.sequence} is not in use"
                assert feed.position == len(self._tokens[feed.sequence]), "the wrong place"
                assert all(token in self.pieces for token in feed.tokens), "no ordinary token"
                self._read_on(feed.sequence, feed.tokens)
                tokens += len(feed.tokens)
                if feed.wanted is not None:
                    assert len(feed.wanted), "nothing is wanted"
                    known[place] = self._script(self._tokens[feed.sequence], feed.wanted).astype(np.float32)
                self.rows_read.append(self._tokens[feed.sequence][len(self._prompt) :])
                place += 1
            self.tokens_advanced += tokens
            self.steps += 1
            yield known

    def _begin(self, sequence: int, tokens: tuple[int, ...], end: _Place | None) -> None:
        self._tokens[sequence] = tokens
        self._ends[sequence] = end
        if end is not None:
            end.users += 1

    def _read_on(self, sequence: int, tokens: Sequence[int]) -> None:
        self._tokens[sequence] += tuple(tokens)
        for _ in tokens:
            # The place before has the new one for a user instead of the sequence.
            self._ends[sequence] = _Place(self._ends[sequence])
        self.places_used += len(tokens)
        self.most_places_used = max(self.most_places_used, self.places_used)
        if self.places_used > self.capabilities.context_tokens:
            raise ModelError("The context is full.", "The batch is lost.", "Take fewer rows.")

    def _forget(self, sequence: int) -> None:
        del self._tokens[sequence]
        place = self._ends.pop(sequence)
        while place is not None:
            place.users -= 1
            if place.users:
                break
            self.places_used -= 1
            place = place.before


def longest_first(pieces: Mapping[int, bytes]) -> Callable[[bytes], list[int]]:
    """A tokeniser that takes the longest token that fits, again and again."""
    tokens: dict[bytes, int] = {}
    for token, piece in pieces.items():
        tokens.setdefault(piece, token)
    longest = max(map(len, tokens))

    def tokenise(text: bytes) -> list[int]:
        result = []
        while text:
            length = next(size for size in range(min(longest, len(text)), 0, -1) if text[:size] in tokens)
            result.append(tokens[text[:length]])
            text = text[length:]
        return result

    return tokenise


def with_leading_space(pieces: Mapping[int, bytes]) -> Callable[[bytes], list[int]]:
    """The same, but with a space put before every text, as SentencePiece does."""
    tokenise = longest_first(pieces)
    return lambda text: tokenise(b" " + text)


def everything(rows: int = 60, seed: int = 0) -> pd.DataFrame:
    """A text frame with every kind of column and cell that is hard to write."""
    draw = np.random.default_rng(seed)
    ill = np.arange(rows) % 3 == 0
    seen = pd.Timestamp("2019-11-25") + pd.to_timedelta(draw.integers(0, 400, rows), unit="D")
    frame = pd.DataFrame(
        {
            "age": draw.integers(18, 95, rows).astype(str),
            "change": [f"{value:.2f}" for value in draw.normal(-0.5 + ill, 1.5)],
            "platelets": (draw.integers(1200, 45000, rows) * 10).astype(str),
            "ratio": [f"{value:.4f}" for value in draw.gamma(0.5, 0.01, rows)],
            "pack years": np.where(draw.random(rows) < 0.5, "0", draw.integers(1, 60, rows).astype(str)),
            "seen": seen.strftime("%d.%m.%Y"),
            "town": draw.choice(["Köln", "Bad Ems, Lahn", 'the "Höhe"', "Ürzig", "left", "female, 20"], rows),
            "finding": draw.choice(["none", "female", "male", "naïve 日本", "1", "12"], rows),
            "y": np.where(ill, "schwer, akut", "well"),
        },
        dtype=object,
    )
    for place, name in enumerate(("age", "change", "seen", "finding")):
        frame.loc[draw.choice(rows, 3 + place, replace=False), name] = None
    return frame
