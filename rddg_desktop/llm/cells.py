"""Which tokens may come next in a row of given form (method, section 4).

A row is walked cell by cell. Whatever the tokeniser, a token is legal when the text so far, with the token's bytes
added, is still the beginning of a legal cell; after a complete cell the separator is legal too. So every row that
comes out is legal by construction, and where one token alone is legal nothing needs to be drawn.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.protocol import Cell, Choice, RowForm

SEPARATOR = b","
END = b"\n"

TokenArray = npt.NDArray[np.int64]


class Vocabulary:
    """A model's tokens as bytes, and which of them can continue a cell.

    Args:
        pieces: Bytes of each ordinary token, by token; control tokens left out. Of tokens with the same bytes the
            first counts.

    Raises:
        ModelError: The vocabulary cannot write rows at all.
    """

    def __init__(self, pieces: Mapping[int, bytes]) -> None:
        self._tokens: dict[bytes, int] = {}
        for token, piece in pieces.items():
            self._tokens.setdefault(piece, token)
        self._numeric = [piece for piece in self._tokens if re.fullmatch(rb"[-.:/T 0-9]+", piece)]
        self._texts: dict[Cell, list[bytes]] = {}
        self._known: dict[tuple[Cell, bytes, bytes], TokenArray] = {}
        needed = {SEPARATOR, END, *(str(digit).encode() for digit in range(10))}
        if not needed <= self._tokens.keys():
            raise ModelError(
                "The model's vocabulary has no tokens for a comma, a line break or digits.",
                "It cannot write rows, so none were made.",
                "Choose another model.",
            )

    def legal(self, cell: Cell, prefix: bytes, follower: bytes) -> TokenArray:
        """Tokens that may follow `prefix` in a cell; `follower` (separator or end) may when the cell is complete."""
        key = (cell, prefix, follower)
        if key not in self._known:
            pieces = set(self._continuations(cell, prefix))
            # A prefix that is not valid UTF-8 ends within a character, so it cannot be complete.
            if cell.is_complete(prefix.decode(errors="replace")):
                pieces.add(follower)
            self._known[key] = np.array(sorted(self._tokens[piece] for piece in pieces), dtype=np.int64)
        return self._known[key]

    def _continuations(self, cell: Cell, prefix: bytes) -> Iterable[bytes]:
        for text in self._beginning_with(cell, prefix):
            rest = text[len(prefix) :]
            yield from (rest[:length] for length in range(1, len(rest) + 1) if rest[:length] in self._tokens)
        if not isinstance(cell, Choice):
            yield from (piece for piece in self._numeric if cell.is_prefix((prefix + piece).decode(errors="replace")))

    def _beginning_with(self, cell: Cell, prefix: bytes) -> list[bytes]:
        """The listed texts of a cell that begin with the prefix; there may be thousands, sorted once."""
        if cell not in self._texts:
            self._texts[cell] = sorted(text.encode() for text in cell.texts)
        texts = self._texts[cell]
        return texts[bisect_left(texts, prefix) : bisect_left(texts, prefix + b"\xff")]

    def lists(self, cell: Cell, prefix: bytes) -> bool:
        """Whether a listed text of the cell begins with the prefix."""
        return bool(self._beginning_with(cell, prefix))


class RowWalker:
    """A row in the making: what stands of it, and what may come next."""

    def __init__(self, form: RowForm, vocabulary: Vocabulary) -> None:
        self._cells = form.cells
        self._vocabulary = vocabulary
        self._finished: list[bytes] = []
        self._prefix = b""

    @property
    def done(self) -> bool:
        """Whether the last cell has ended."""
        return len(self._finished) == len(self._cells)

    @property
    def text(self) -> str:
        """The row so far."""
        return SEPARATOR.join([*self._finished, self._prefix] if not self.done else self._finished).decode()

    def legal(self) -> TokenArray:
        """The tokens that may come next; never empty before the row is done."""
        position = len(self._finished)
        follower = END if position == len(self._cells) - 1 else SEPARATOR
        return self._vocabulary.legal(self._cells[position], self._prefix, follower)

    def push(self, piece: bytes) -> None:
        """Add a legal token, given as its bytes."""
        cell = self._cells[len(self._finished)]
        # A separator may also belong to the cell itself, inside a quoted category.
        if piece in (SEPARATOR, END) and not self._vocabulary.lists(cell, self._prefix + piece):
            self._finished.append(self._prefix)
            self._prefix = b""
        else:
            self._prefix += piece
