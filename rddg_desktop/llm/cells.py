"""Which tokens may come next in a cell (method, section 4).

Whatever the tokeniser, a token is legal when the text so far, with the token's bytes added, is still the beginning of a
legal cell; after a complete cell the follower (the separator, or the line's end) is legal too. So every cell that comes
out is legal by construction, and where one token alone is legal nothing needs to be drawn.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

import numpy as np

from rddg_desktop.errors import ModelError
from rddg_desktop.llm.protocol import Cell, Choice, TokenArray

SEPARATOR = b","
END = b"\n"

#: Bytes, and the tokens that begin with what leads there: a node of the tree of all numeric tokens.
_Node = dict[int, "_Branch"]
_Branch = tuple[_Node, bool]


class Vocabulary:
    """A model's tokens as bytes, and which of them can continue a cell.

    Args:
        pieces: Bytes of each ordinary token, by token; control tokens left out. Of tokens with the same bytes the
            first counts.

    Raises:
        ModelError: The vocabulary cannot write rows at all.
    """

    def __init__(self, pieces: Mapping[int, bytes]) -> None:
        self.tokens: dict[bytes, int] = {}
        for token, piece in pieces.items():
            self.tokens.setdefault(piece, token)
        self._numeric = _tree([piece for piece in self.tokens if re.fullmatch(rb"[-.:/T 0-9]+", piece)])
        self._texts: dict[Cell, list[bytes]] = {}
        self._known: dict[tuple[Cell, bytes, bytes], tuple[TokenArray, tuple[bytes, ...]]] = {}
        needed = {SEPARATOR, END, *(str(digit).encode() for digit in range(10))}
        if not needed <= self.tokens.keys():
            raise ModelError(
                "The model's vocabulary has no tokens for a comma, a line break or digits.",
                "It cannot write rows, so none were made.",
                "Choose another model.",
            )

    def legal(self, cell: Cell, prefix: bytes, follower: bytes) -> tuple[TokenArray, tuple[bytes, ...]]:
        """Tokens that may follow `prefix` in a cell, ascending, and their bytes.

        `follower` (separator or end) may follow when the cell is complete.
        """
        key = (cell, prefix, follower)
        if key not in self._known:
            pieces = set(self._continuations(cell, prefix))
            # A prefix that is not valid UTF-8 ends within a character, so it cannot be complete.
            if cell.is_complete(prefix.decode(errors="replace")):
                pieces.add(follower)
            ordered = tuple(sorted(pieces, key=self.tokens.__getitem__))
            self._known[key] = np.array([self.tokens[piece] for piece in ordered], dtype=np.int64), ordered
        return self._known[key]

    def ends(self, cell: Cell, prefix: bytes, piece: bytes) -> bool:
        """Whether a legal piece ends the cell; a separator may also belong to it, inside a quoted category."""
        return piece in (SEPARATOR, END) and not self._beginning_with(cell, prefix + piece)

    def _continuations(self, cell: Cell, prefix: bytes) -> Iterator[bytes]:
        for text in self._beginning_with(cell, prefix):
            rest = text[len(prefix) :]
            yield from (rest[:length] for length in range(1, len(rest) + 1) if rest[:length] in self.tokens)
        if not isinstance(cell, Choice):
            # Down the tree byte by byte, so that of a thousand three-digit tokens only the legal ones' kin is tried.
            open_nodes: list[tuple[_Node, bytes]] = [(self._numeric, b"")]
            while open_nodes:
                node, begun = open_nodes.pop()
                for byte, (below, is_token) in node.items():
                    piece = begun + bytes((byte,))
                    if cell.is_prefix((prefix + piece).decode(errors="replace")):
                        open_nodes.append((below, piece))
                        if is_token:
                            yield piece

    def _beginning_with(self, cell: Cell, prefix: bytes) -> list[bytes]:
        """The listed texts of a cell that begin with the prefix; there may be thousands, sorted once."""
        if cell not in self._texts:
            self._texts[cell] = sorted(text.encode() for text in cell.texts)
        texts = self._texts[cell]
        return texts[bisect_left(texts, prefix) : bisect_left(texts, prefix + b"\xff")]


def _tree(pieces: list[bytes]) -> _Node:
    """The pieces as a tree of their bytes; a branch says whether a piece ends there."""
    root: _Node = {}
    for piece in pieces:
        node = root
        for place, byte in enumerate(piece):
            below, is_token = node.get(byte, ({}, False))
            node[byte] = below, is_token or place == len(piece) - 1
            node = below
    return root
