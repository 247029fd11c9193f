"""How rows are written for a model that gives logits: the compact and the CSV codec, by tokens (method, section 3).

A writer owns tokenisation: the rows that a prompt shows and the rows that are written are put together from the same
pieces, cell by cell, so that what the model sees is exactly what it may write.

The *compact codec* writes every level as a code of one token (two where the vocabulary runs short), with a leading
space and no separators. No two levels share a code, of whatever columns: so a code says which column it belongs to, and
what followed it in the reference rows. The *CSV codec* writes what a person would read. In between, the *digits codec*
is compact, but writes numbers as numbers of three significant digits.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import product
from typing import Protocol

import numpy as np
import pandas as pd

from rddg_desktop.engine.codec import CsvCodec, ParsedRows
from rddg_desktop.engine.decoder import Alternatives, CellWriter, DecodedRows, Ending, KnownRows, Point, RowWriter
from rddg_desktop.engine.levels import ColumnLevels, FloatArray, IntegerArray, Levels
from rddg_desktop.engine.randomness import Purpose, generator
from rddg_desktop.engine.schema import ColumnType
from rddg_desktop.errors import ModelError
from rddg_desktop.llm.cells import END, SEPARATOR, Vocabulary
from rddg_desktop.llm.protocol import Cell, Number, TokenModel

#: Of a cell's base probability what goes to legal ways of writing it that are not the usual one, and to numbers
#: that no training row is near.
UNUSUAL_SHARE = 0.01
#: Tokens kept for codes of two tokens where there are more levels than tokens.
PAIRED_CODES = 64
SIGNIFICANT_DIGITS = 3


class TableWriter(RowWriter, Protocol):
    """A row writer for one table: typed rows in, typed rows out."""

    def prompt(self, rows: pd.DataFrame) -> list[int]:
        """Tokens of typed rows as a prompt shows them, in their order."""
        ...

    def prompt_text(self, rows: pd.DataFrame) -> str:
        """The same as text."""
        ...

    def known(self, rows: pd.DataFrame) -> KnownRows:
        """Typed rows to be read by teacher forcing."""
        ...

    def parsed(self, classes: IntegerArray, rows: DecodedRows, random: np.random.Generator) -> ParsedRows:
        """Typed rows of what the decoder wrote."""
        ...

    def text(self, class_number: int, rows: DecodedRows, row: int) -> str:
        """One row as it was written."""
        ...

    def level_text(self, column: str, level: str) -> str:
        """How a category stands in the rows."""
        ...


class CodeCell:
    """A cell that is a code.

    Args:
        codes: Tokens of each level.
    """

    start: Point = ()

    def __init__(self, codes: Sequence[tuple[int, ...]]) -> None:
        self._codes = list(codes)
        self._known: dict[Point, Alternatives] = {}

    def alternatives(self, point: Point) -> Alternatives:
        """What may come next after the tokens so far. See `CellWriter.alternatives`."""
        if point not in self._known:
            assert isinstance(point, tuple)
            depth = len(point)
            levels = [level for level, code in enumerate(self._codes) if code[:depth] == point]
            tokens = sorted({self._codes[level][depth] for level in levels})
            masses = np.zeros((len(tokens), len(self._codes)))
            points: list[Point] = [(*point, token) for token in tokens]
            for level in levels:
                code = self._codes[level]
                masses[tokens.index(code[depth]), level] = 1 / len(levels)
                if len(code) == depth + 1:
                    points[tokens.index(code[depth])] = Ending(level)
            self._known[point] = Alternatives(np.array(tokens, dtype=np.int64), masses, tuple(points))
        return self._known[point]

    def tokens_of(self, level: int, text: str) -> Sequence[int]:
        """Tokens of a level. See `CellWriter.tokens_of`."""
        del text
        return self._codes[level]


class TextCell:
    """A cell that is written out.

    Args:
        cell: Its form.
        follower: What ends it.
        texts: Texts that stand for the base distribution, in any order.
        levels: The level of each.
        weights: The base probability of each; they sum to 1.
        column: The column, for the level of a number that is not among the texts.
        words: Tokeniser and vocabulary.
        value_of: The number that a text stands for.
    """

    start: Point = b""

    def __init__(
        self,
        cell: Cell,
        follower: bytes,
        texts: Sequence[str],
        levels: IntegerArray,
        weights: FloatArray,
        column: ColumnLevels,
        words: "_Words",
        value_of: Callable[[str], float | None],
    ) -> None:
        self._cell = cell
        self._follower = follower
        self._column = column
        self._words = words
        self._value_of = value_of
        order = sorted(range(len(texts)), key=lambda place: texts[place].encode())
        self._texts = [texts[place].encode() for place in order]
        self._levels = levels[order]
        self._weights = weights[order]
        # Where each text is parted into its usual tokens, and the piece that begins there.
        self._parting: list[dict[int, bytes]] = []
        for text in self._texts:
            place, parting = 0, {}
            for piece in words.pieces_of(text):
                parting[place] = piece
                place += len(piece)
            parting[place] = follower
            self._parting.append(parting)
        self._level_of = {text.decode(): int(level) for text, level in zip(self._texts, self._levels, strict=True)}
        self._known: dict[Point, Alternatives] = {}

    def alternatives(self, point: Point) -> Alternatives:
        """What may come next after the bytes so far. See `CellWriter.alternatives`."""
        if point not in self._known:
            assert isinstance(point, bytes)
            self._known[point] = self._found(point)
        return self._known[point]

    def _found(self, prefix: bytes) -> Alternatives:
        vocabulary = self._words.vocabulary
        tokens, pieces = vocabulary.legal(self._cell, prefix, self._follower)
        place = {piece: number for number, piece in enumerate(pieces)}
        usual = np.zeros((len(pieces), self._column.count))
        unusual = np.zeros_like(usual)
        for entry in range(bisect_left(self._texts, prefix), bisect_left(self._texts, prefix + b"\xff")):
            text, level, weight = self._texts[entry], self._levels[entry], self._weights[entry]
            following = self._parting[entry].get(len(prefix))
            if following in place:
                usual[place[following], level] += weight
            rest = text[len(prefix) :]
            for length in range(1, len(rest) + 1):
                if rest[:length] in place:
                    unusual[place[rest[:length]], level] += weight
        # What no text leads to can be of any level that the beginning can be.
        lost = ~unusual.any(axis=1) & ~usual.any(axis=1)
        unusual[lost] = (usual + unusual).sum(axis=0) if usual.any() else 1.0
        unusual /= np.maximum(unusual.sum(axis=1, keepdims=True), 1e-300) * len(pieces)
        share = UNUSUAL_SHARE if usual.any() else 1.0
        masses = share * unusual + (1 - share) * usual / max(usual.sum(), 1e-300)
        points: list[Point] = []
        for number, piece in enumerate(pieces):
            if vocabulary.ends(self._cell, prefix, piece):
                ending = self._ending(prefix.decode())
                points.append(ending)
                masses[number] = np.eye(self._column.count)[ending.level] * masses[number].sum()
            else:
                points.append(prefix + piece)
        return Alternatives(tokens, masses / masses.sum(), tuple(points))

    def _ending(self, text: str) -> Ending:
        level = self._level_of.get(text)
        if level is None:
            value = self._value_of(text)
            assert value is not None
            level = int(self._column.encode(pd.Series([value]))[0])
        return Ending(level, text)

    def tokens_of(self, level: int, text: str) -> Sequence[int]:
        """Tokens of a text, the follower included. See `CellWriter.tokens_of`."""
        del level
        return self._words.tokens_of((*self._words.pieces_of(text.encode()), self._follower))


class _Words:
    """A model's tokeniser as the writers need it: texts in pieces of which each is one ordinary token."""

    def __init__(self, model: TokenModel) -> None:
        self.vocabulary = Vocabulary(model.pieces)
        self._model = model
        self._known: dict[bytes, tuple[bytes, ...]] = {}

    def pieces_of(self, text: bytes) -> tuple[bytes, ...]:
        """A text in pieces: the model's own tokens, or, where those are not exactly its bytes, the longest that fit."""
        if text not in self._known:
            own = tuple(self._model.pieces.get(token, b"") for token in self._model.tokens(text.decode()))
            # Some tokenisers put a space before every text.
            exact = b"".join(own) == text and all(own)
            self._known[text] = own if exact else tuple(self._longest(text))
        return self._known[text]

    def tokens_of(self, pieces: Sequence[bytes]) -> list[int]:
        """The token of each piece."""
        return [self.vocabulary.tokens[piece] for piece in pieces]

    def _longest(self, text: bytes) -> list[bytes]:
        pieces = []
        while text:
            length = next((size for size in range(len(text), 0, -1) if text[:size] in self.vocabulary.tokens), 0)
            if not length:
                raise ModelError(
                    "The model's vocabulary lacks a character that the table's categories hold.",
                    "It cannot write these rows, so none were made.",
                    "Have rows written in compact form, which needs no characters of the table, or choose another "
                    "model.",
                    "--codec compact",
                )
            pieces.append(text[:length])
            text = text[length:]
        return pieces


class CompactWriter:
    """The compact codec. See the module's description.

    Args:
        levels: The table's levels.
        model: The model.
        seed: Seed of the run, for the choice of codes.
        digits: Whether numbers are written in digits instead of as codes of their bins.

    Raises:
        ModelError: The vocabulary has too few tokens.
    """

    def __init__(self, levels: Levels, model: TokenModel, seed: int, *, digits: bool = False) -> None:
        self._levels = levels
        self._words = _Words(model)
        self._digits = [digits and one.column.type in (ColumnType.INTEGER, ColumnType.REAL) for one in levels.columns]
        counts = [0 if spelt else one.count for one, spelt in zip(levels.columns, self._digits, strict=True)]
        codes = _codes(model, [len(levels.classes), *counts], seed)
        self._class_codes, self._codes = codes[0], codes[1:]
        self._end = self._words.vocabulary.tokens[END]
        self._coarse = [
            _Coarse(one) if spelt else None for one, spelt in zip(levels.columns, self._digits, strict=True)
        ]

    @cached_property
    def _cells(self) -> tuple[tuple[CellWriter, ...], ...]:
        shared = [CodeCell(codes) if codes else None for codes in self._codes]
        return tuple(
            tuple(
                code if code is not None else self._number_cell(place, class_number)
                for place, code in enumerate(shared)
            )
            for class_number in range(len(self._levels.classes))
        )

    def _number_cell(self, place: int, class_number: int) -> TextCell:
        one, coarse = self._levels.columns[place], self._coarse[place]
        assert coarse is not None
        values, _ = one.grid(class_number)
        texts = [coarse.text(value) for value in values]
        level_numbers = one.encode(pd.Series(values))
        weights = np.full(len(values), one.known_count / one.count / len(values))
        if one.column.may_be_missing:
            texts.append(_MISSING)
            level_numbers = np.append(level_numbers, one.count - 1)
            weights = np.append(weights, 1 / one.count)
        base = _merged(texts, level_numbers, weights)
        return TextCell(coarse.form, SEPARATOR, *base, one, self._words, coarse.middle)

    def opening(self, class_number: int) -> Sequence[int]:
        """The class's code. See `RowWriter.opening`."""
        return self._class_codes[class_number]

    def cells(self, class_number: int) -> Sequence[CellWriter]:
        """See `RowWriter.cells`."""
        return self._cells[class_number]

    @cached_property
    def row_tokens(self) -> int:
        """See `RowWriter.row_tokens`."""
        numbers = sum(len(coarse.widest) + 1 for coarse in self._coarse if coarse is not None)
        return len(self._class_codes[0]) + sum(len(codes[0]) for codes in self._codes if codes) + numbers + 1

    def prompt(self, rows: pd.DataFrame) -> list[int]:
        """Tokens of typed rows. See `TableWriter.prompt`."""
        classes, known = self._levels.class_numbers(rows), self.known(rows)
        tokens: list[int] = []
        for row, class_number in enumerate(classes):
            tokens += self.opening(int(class_number))
            for place, cell in enumerate(self.cells(int(class_number))):
                tokens += cell.tokens_of(int(known.levels[row, place]), known.texts[row][place])
            tokens.append(self._end)
        return tokens

    def prompt_text(self, rows: pd.DataFrame) -> str:
        """The same as text."""
        return self._text(self.prompt(rows))

    def known(self, rows: pd.DataFrame) -> KnownRows:
        """See `TableWriter.known`."""
        texts = [["" for _ in self._levels.columns] for _ in range(len(rows))]
        for place, coarse in enumerate(self._coarse):
            if coarse is not None:
                for row, value in enumerate(rows[self._levels.columns[place].column.name]):
                    texts[row][place] = _MISSING if np.isnan(value) else coarse.text(value)
        return KnownRows(self._levels.class_numbers(rows), self._levels.encode(rows), texts)

    def parsed(self, classes: IntegerArray, rows: DecodedRows, random: np.random.Generator) -> ParsedRows:
        """See `TableWriter.parsed`."""
        frame = self._levels.decode(classes, rows.levels, random)
        for place, coarse in enumerate(self._coarse):
            if coarse is not None:
                name = self._levels.columns[place].column.name
                frame[name] = [coarse.value(texts[place], random) for texts in rows.texts]
        return ParsedRows.complete(frame)

    def text(self, class_number: int, rows: DecodedRows, row: int) -> str:
        """See `TableWriter.text`."""
        tokens = list(self.opening(class_number))
        for place, cell in enumerate(self.cells(class_number)):
            tokens += cell.tokens_of(int(rows.levels[row, place]), rows.texts[row][place])
        return self._text(tokens)

    def level_text(self, column: str, level: str) -> str:
        """See `TableWriter.level_text`."""
        if column == self._levels.schema.target.name:
            return self._text(self._class_codes[self._levels.classes.index(level)]).strip()
        place = next(number for number, one in enumerate(self._levels.columns) if one.column.name == column)
        known = self._levels.columns[place].column.levels.index(level)
        return self._text(self._codes[place][known]).strip()

    def _text(self, tokens: Sequence[int]) -> str:
        return b"".join(self._words_pieces[token] for token in tokens).decode(errors="replace")

    @cached_property
    def _words_pieces(self) -> dict[int, bytes]:
        return {token: piece for piece, token in self._words.vocabulary.tokens.items()}


class CsvWriter:
    """The CSV codec, token by token. See the module's description.

    Args:
        codec: How rows read.
        levels: The table's levels.
        model: The model.
        training: Typed training rows, to learn how long a row is.

    Raises:
        ModelError: The vocabulary cannot write the table's categories.
    """

    def __init__(self, codec: CsvCodec, levels: Levels, model: TokenModel, training: pd.DataFrame) -> None:
        self._codec = codec
        self._levels = levels
        self._words = _Words(model)
        self._model = model
        step = max(1, len(training) // MEASURED_ROWS)
        longest = max(len(self._line_tokens(row)) for _, row in training.iloc[::step].iterrows())
        openings = max(len(self.opening(one)) for one in range(len(levels.classes)))
        self.row_tokens = int(ROW_SLACK * longest) + openings

    @cached_property
    def _cells(self) -> tuple[tuple[CellWriter, ...], ...]:
        last = len(self._levels.columns) - 1
        return tuple(
            tuple(
                self._cell(place, class_number, END if place == last else SEPARATOR)
                for place in range(len(self._levels.columns))
            )
            for class_number in range(len(self._levels.classes))
        )

    def _cell(self, place: int, class_number: int, follower: bytes) -> TextCell:
        one = self._levels.columns[place]
        texts: list[str]
        if one.column.is_numeric:
            values, _ = one.grid(class_number)
            texts = [one.column.format_number(value) for value in values]
            numbers = one.encode(pd.Series(values))
        else:
            texts = [self._codec.cell_text(one.column, level) for level in one.column.levels]
            numbers = np.arange(len(texts))
        weights = np.full(len(texts), one.known_count / one.count / len(texts))
        if one.column.may_be_missing:
            texts.append(self._codec.missing)
            numbers = np.append(numbers, one.count - 1)
            weights = np.append(weights, 1 / one.count)
        form = self._codec.cell_forms[place]
        return TextCell(form, follower, *_merged(texts, numbers, weights), one, self._words, one.column.parse_number)

    def opening(self, class_number: int) -> Sequence[int]:
        """The class's letter line and the row's first cell. See `RowWriter.opening`."""
        name = self._levels.classes[class_number]
        return [*self._lead(name), *self._tokens(self._class_text(name), SEPARATOR)]

    def cells(self, class_number: int) -> Sequence[CellWriter]:
        """See `RowWriter.cells`."""
        return self._cells[class_number]

    def prompt(self, rows: pd.DataFrame) -> list[int]:
        """Tokens of typed rows, each class's group under its letter. See `TableWriter.prompt`."""
        tokens: list[int] = []
        target = self._levels.schema.target.name
        for name in self._levels.classes:
            members = rows[rows[target] == name]
            if len(members):
                tokens += self._lead(name)
                for _, row in members.iterrows():
                    tokens += self._line_tokens(row)
        return tokens

    def prompt_text(self, rows: pd.DataFrame) -> str:
        """The same as text."""
        return self._codec.blocks(rows)

    def known(self, rows: pd.DataFrame) -> KnownRows:
        """See `TableWriter.known`."""
        names = [one.column for one in self._levels.columns]
        texts = [[self._codec.cell_text(column, row[column.name]) for column in names] for _, row in rows.iterrows()]
        return KnownRows(self._levels.class_numbers(rows), self._levels.encode(rows), texts)

    def parsed(self, classes: IntegerArray, rows: DecodedRows, random: np.random.Generator) -> ParsedRows:
        """See `TableWriter.parsed`."""
        del random
        lines = [self.text(int(class_number), rows, row) + "\n" for row, class_number in enumerate(classes)]
        return self._codec.parse("".join(lines))

    def text(self, class_number: int, rows: DecodedRows, row: int) -> str:
        """See `TableWriter.text`."""
        return ",".join([self._class_text(self._levels.classes[class_number]), *rows.texts[row]])

    def level_text(self, column: str, level: str) -> str:
        """See `TableWriter.level_text`."""
        return self._codec.level_text(column, level)

    def _class_text(self, name: str) -> str:
        return self._codec.cell_text(self._levels.schema.target, name)

    def _lead(self, name: str) -> list[int]:
        return self._words.tokens_of([*self._words.pieces_of(f"{self._codec.letters[name]}.".encode()), END])

    def _line_tokens(self, row: pd.Series) -> list[int]:
        columns = self._codec.columns
        tokens: list[int] = []
        for column in columns:
            follower = END if column is columns[-1] else SEPARATOR
            tokens += self._tokens(self._codec.cell_text(column, row[column.name]), follower)
        return tokens

    def _tokens(self, text: str, follower: bytes) -> list[int]:
        return self._words.tokens_of((*self._words.pieces_of(text.encode()), follower))


#: How a missing value stands among digits.
_MISSING = "NA"
#: Training rows that are measured, and how much longer than the longest of them a row may be.
MEASURED_ROWS = 60
ROW_SLACK = 1.3


@dataclass(frozen=True)
class _Coarse:
    """A numeric column rounded to so many decimals that its range has about three significant digits."""

    levels: ColumnLevels

    @cached_property
    def decimals(self) -> int:
        """Decimals kept; negative ones round to tens and hundreds."""
        column = self.levels.column
        assert column.minimum is not None
        assert column.maximum is not None
        largest = max(abs(column.minimum), abs(column.maximum), 10.0**-column.decimals)
        return min(column.decimals, SIGNIFICANT_DIGITS - 1 - int(np.floor(np.log10(largest))))

    @cached_property
    def form(self) -> Number:
        """What a coarse number may be, in units of the last digit kept."""
        column = self.levels.column
        assert column.minimum is not None
        assert column.maximum is not None
        low, high = (Decimal(self._units(edge)) for edge in (column.minimum, column.maximum))
        return Number(low, high, 0, (_MISSING,) if column.may_be_missing else ())

    @cached_property
    def widest(self) -> str:
        """The longest text."""
        return max((str(self.form.minimum), str(self.form.maximum), _MISSING), key=len)

    def text(self, value: float) -> str:
        """A number in units of the last digit kept."""
        return str(self._units(value))

    def middle(self, text: str) -> float:
        """The number in the middle of those that read as the text."""
        return int(text) * 10.0**-self.decimals

    def value(self, text: str, random: np.random.Generator) -> float:
        """A number at the column's precision that reads as the text; its further digits are drawn."""
        if text == _MISSING:
            return float("nan")
        column = self.levels.column
        assert column.minimum is not None
        assert column.maximum is not None
        drawn = (int(text) + random.random() - 0.5) * 10.0**-self.decimals
        if self.decimals == column.decimals:
            drawn = self.middle(text)
        return self.levels.legal(float(np.clip(drawn, column.minimum, column.maximum)))

    def _units(self, value: float) -> int:
        return round(value * 10.0**self.decimals)


def _merged(
    texts: Sequence[str], levels: IntegerArray, weights: FloatArray
) -> tuple[list[str], IntegerArray, FloatArray]:
    """Texts without repetition, each with its commonest level and all its weight."""
    frame = pd.DataFrame({"text": texts, "level": levels, "weight": weights})
    by_level = frame.groupby(["text", "level"], sort=True)["weight"].sum().reset_index()
    best = by_level.loc[by_level.groupby("text")["weight"].idxmax()]
    totals = by_level.groupby("text")["weight"].sum()
    return list(best["text"]), best["level"].to_numpy(dtype=np.int64), totals.loc[best["text"]].to_numpy(dtype=float)


def _codes(model: TokenModel, counts: Sequence[int], seed: int) -> list[list[tuple[int, ...]]]:
    """Tokens for so many levels of each column, no token for two of them.

    Raises:
        ModelError: The vocabulary has too few tokens that could be codes.
    """
    seen: dict[bytes, int] = {}
    for token, piece in model.pieces.items():
        if re.fullmatch(rb" [A-Z]{2,3}", piece):
            seen.setdefault(piece, token)
    if len(seen) < PAIRED_CODES:
        # A vocabulary of single characters, or without leading spaces.
        for token, piece in model.pieces.items():
            if re.fullmatch(rb" ?[A-Za-z0-9]{1,3}", piece):
                seen.setdefault(piece, token)
    usable = [seen[piece] for piece in sorted(seen)]
    random = generator(seed, Purpose.WORDS)
    usable = [usable[place] for place in random.permutation(len(usable))]
    single: set[int] = set()
    room = len(usable) if sum(counts) <= len(usable) else len(usable) - PAIRED_CODES
    for place in sorted(range(len(counts)), key=lambda one: counts[one]):
        if counts[place] <= room:
            room -= counts[place]
            single.add(place)
    paired = list(product(usable[-PAIRED_CODES:], repeat=2))
    if sum(counts[place] for place in range(len(counts)) if place not in single) > len(paired):
        raise ModelError(
            "The model's vocabulary has too few short words to give each category of the table a code.",
            "No rows were made.",
            "Leave out the columns with the most categories, or have rows written as CSV.",
            "--exclude COLUMN, --codec csv",
        )
    supply, pairs = iter(usable), iter(paired)
    return [
        [(next(supply),) for _ in range(count)] if place in single else [next(pairs) for _ in range(count)]
        for place, count in enumerate(counts)
    ]
