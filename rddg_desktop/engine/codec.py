"""Rows as text for a language model, and back: the CSV codec (Kim et al. 2024; paper appendix A.5).

A block of rows is, class by class, a line with the class's letter (``A.``) and then one comma-separated line per row,
the class first. Categories may be replaced by random words, which keeps a model from writing what it knows about a
word instead of what the table shows, and keeps the categories themselves out of the prompt's rows.
"""

import csv
import io
import string
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from rddg_desktop.engine.randomness import Purpose, generator
from rddg_desktop.engine.schema import EPOCH, ONE_DAY, Column, ColumnType, Schema


class Refusal(StrEnum):
    """Why a row that a model wrote was not accepted. The values are stored in project files."""

    MALFORMED = "wrong number of cells"
    UNKNOWN_LEVEL = "unknown category"
    NOT_A_NUMBER = "not a number"
    OUT_OF_RANGE = "out of range"
    MISSING = "missing value where none occurs"
    UNASKED_CLASS = "class not asked for"
    COPY = "copy of a training row"


class _RefusedError(Exception):
    """A line of an answer that is no legal row."""

    def __init__(self, reason: Refusal) -> None:
        self.reason = reason
        super().__init__(reason.value)


@dataclass(frozen=True)
class ParsedRows:
    """What an answer held.

    Attributes:
        rows: Typed frame of the legal rows, in the order written.
        refusals: Number of refused lines by reason.
    """

    rows: pd.DataFrame
    refusals: Counter[Refusal]


class CsvCodec:
    """Writes typed rows as the lines a prompt shows, and reads the lines a model answers.

    Args:
        schema: Schema fitted to the training rows.
        seed: Seed of the run, for the random words.
        random_words: Whether categories are replaced by random words.
    """

    def __init__(self, schema: Schema, seed: int, *, random_words: bool) -> None:
        self.schema = schema
        self.columns = (schema.target, *schema.features)
        self._texts = _random_words(self.columns, seed) if random_words else _plain_texts(self.columns)
        self._levels = {name: {text: level for level, text in texts.items()} for name, texts in self._texts.items()}
        taken = {text for texts in self._texts.values() for text in texts.values()}
        self.missing = next(text for text in ("NA", "missing", "<missing>") if text not in taken)
        self.letters = dict(zip(schema.target.levels, _letters(), strict=False))

    @property
    def header(self) -> str:
        """The header line, without a line break."""
        return _line([_one_line(column.name) for column in self.columns])

    def level_text(self, column: str, level: str) -> str:
        """How a category stands in the rows of a prompt."""
        return self._texts[column][level]

    def line(self, row: pd.Series) -> str:
        """One row of a typed frame as a line, without a line break."""
        return _line([self._cell_text(column, row[column.name]) for column in self.columns])

    def blocks(self, rows: pd.DataFrame) -> str:
        """Rows grouped by class, each group under its letter; ends with a line break."""
        parts = []
        for name, letter in self.letters.items():
            members = rows[rows[self.schema.target.name] == name]
            if len(members):
                parts.append(f"{letter}.\n")
                parts += [self.line(row) + "\n" for _, row in members.iterrows()]
        return "".join(parts)

    def grammar(self, quotas: Mapping[str, int]) -> str:
        """A GBNF grammar of exactly `quotas[class]` legal rows of each class, in class order."""
        blocks = []
        rules = []
        for i, (name, letter) in enumerate(self.letters.items()):
            if quotas.get(name, 0):
                blocks.append(f"{_literal(letter + '.' + chr(10))} class{i}{{{quotas[name]}}}")
                class_text = _line([self.level_text(self.schema.target.name, name)])
                rules.append(f"class{i} ::= {_literal(class_text)} features")
        cells = [f'"," column{i}' for i in range(1, len(self.columns))]
        rules.append(f"features ::= {' '.join(cells)} {_literal(chr(10))}")
        rules += [f"column{i} ::= {self._cell_grammar(column)}" for i, column in enumerate(self.columns) if i]
        return "\n".join([f"root ::= {' '.join(blocks)}", *rules]) + "\n"

    def parse(self, answer: str) -> ParsedRows:
        """Read an answer: every complete line that is a legal row, and why the others are not.

        A last line without a line break was cut off; it is dropped and not counted against the model.
        """
        records = []
        refusals: Counter[Refusal] = Counter()
        skipped = {self.header, *(f"{letter}." for letter in self.letters.values())}
        for line in answer.splitlines(keepends=True):
            text = line.strip()
            if not text or text in skipped or not line.endswith("\n"):
                continue
            try:
                records.append(self._record(text))
            except _RefusedError as refused:
                refusals[refused.reason] += 1
        columns: dict[str, object] = {}
        for column in self.schema.modelled:
            cells = [record[column.name] for record in records]
            columns[column.name] = (
                np.array(cells, dtype=float)
                if column.is_numeric
                else pd.Categorical(cells, categories=list(column.levels), ordered=column.type is ColumnType.ORDINAL)
            )
        return ParsedRows(pd.DataFrame(columns), refusals)

    def _record(self, text: str) -> dict[str, float | str | None]:
        try:
            cells = next(csv.reader([text], strict=True))
        except csv.Error as error:
            raise _RefusedError(Refusal.MALFORMED) from error
        if len(cells) != len(self.columns):
            raise _RefusedError(Refusal.MALFORMED)
        return {column.name: self._cell(column, cell.strip()) for column, cell in zip(self.columns, cells, strict=True)}

    def _cell(self, column: Column, text: str) -> float | str | None:
        if text in ("", self.missing):
            if not column.may_be_missing:
                raise _RefusedError(Refusal.MISSING)
            return float("nan") if column.is_numeric else None
        if not column.is_numeric:
            if text not in self._levels[column.name]:
                raise _RefusedError(Refusal.UNKNOWN_LEVEL)
            return self._levels[column.name][text]
        value = column.parse_number(text)
        if value is None:
            raise _RefusedError(Refusal.NOT_A_NUMBER)
        if (column.minimum is not None and value < column.minimum) or (
            column.maximum is not None and value > column.maximum
        ):
            raise _RefusedError(Refusal.OUT_OF_RANGE)
        return value

    def _cell_text(self, column: Column, value: float | str | None) -> str:
        if pd.isna(value):
            return self.missing
        return column.format_number(float(value)) if column.is_numeric else self.level_text(column.name, str(value))

    def _cell_grammar(self, column: Column) -> str:
        if column.is_numeric:
            pattern = _date_pattern(column) if column.type is ColumnType.DATE else _number_pattern(column)
        else:
            pattern = " | ".join(_literal(_line([text])) for text in self._texts[column.name].values())
        return f"{pattern} | {_literal(self.missing)}" if column.may_be_missing else pattern


def _letters() -> Iterator[str]:
    """A, B ... Z, AA, AB ..."""
    for first in ("", *string.ascii_uppercase):
        for second in string.ascii_uppercase:
            yield first + second


def _random_words(columns: tuple[Column, ...], seed: int) -> dict[str, dict[str, str]]:
    """Distinct random words `[A-Z][A-Z0-9]{2}` (longer when they would run short) for every level of every column."""
    random = generator(seed, Purpose.WORDS)
    needed = sum(len(column.levels) for column in columns)
    length = 3
    while 26 * 36 ** (length - 1) < 2 * needed:
        length += 1
    alphabet = np.array(list(string.ascii_uppercase + string.digits))
    words: dict[str, None] = {}
    while len(words) < needed:
        words[str(random.choice(alphabet[:26])) + "".join(random.choice(alphabet, size=length - 1))] = None
    supply = iter(words)
    return {column.name: {level: next(supply) for level in column.levels} for column in columns}


def _plain_texts(columns: tuple[Column, ...]) -> dict[str, dict[str, str]]:
    """Levels as they are, on one line; numbered where that would make two alike."""
    result = {}
    for column in columns:
        texts: dict[str, str] = {}
        for level in column.levels:
            text = _one_line(level)
            texts[level] = text if text not in texts.values() else f"{text} ({len(texts) + 1})"
        result[column.name] = texts
    return result


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _line(cells: list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="").writerow(cells)
    return buffer.getvalue()


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _number_pattern(column: Column) -> str:
    """GBNF of the column's numbers: exact in the part before the point; `parse` checks the part behind it."""
    assert column.minimum is not None
    assert column.maximum is not None
    fraction = f' ("." [0-9]{{1,{column.decimals}}})?' if column.decimals else ""
    alternatives = []
    if column.maximum >= 0:
        low, high = int(max(column.minimum, 0)), int(column.maximum)
        alternatives.append(f"({_integer_pattern(low, high)}){fraction}")
    if column.minimum < 0:
        low, high = int(max(-column.maximum, 0)), int(-column.minimum)
        alternatives.append(f'"-" ({_integer_pattern(low, high)}){fraction}')
    return " | ".join(alternatives)


def _integer_pattern(low: int, high: int) -> str:
    """GBNF of the integers low .. high (both >= 0), without leading zeros."""
    alternatives = []
    for length in range(len(str(low)), len(str(high)) + 1):
        first = max(low, 10 ** (length - 1) if length > 1 else 0)
        last = min(high, 10**length - 1)
        alternatives += _digit_patterns(str(first), str(last))
    return " | ".join(alternatives)


def _digit_patterns(low: str, high: str) -> list[str]:
    """GBNF alternatives of the digit texts between two of equal length."""
    if not low:
        return [""]
    if set(low) == {"0"} and set(high) == {"9"}:
        return [f"[0-9]{{{len(low)}}}"]
    if low[0] == high[0]:
        return [f'"{low[0]}" {rest}'.rstrip() for rest in _digit_patterns(low[1:], high[1:])]
    rest = len(low) - 1
    patterns = [f'"{low[0]}" {tail}'.rstrip() for tail in _digit_patterns(low[1:], "9" * rest)]
    if int(high[0]) - int(low[0]) > 1:
        middle = f"[{int(low[0]) + 1}-{int(high[0]) - 1}]"
        patterns.append(f"{middle} [0-9]{{{rest}}}" if rest else middle)
    return patterns + [f'"{high[0]}" {tail}'.rstrip() for tail in _digit_patterns("0" * rest, high[1:])]


def _date_pattern(column: Column) -> str:
    """GBNF of dates in the column's format and years; `parse` checks the day against month and range."""
    assert column.date_format is not None
    assert column.minimum is not None
    assert column.maximum is not None
    years = [(EPOCH + days * ONE_DAY).year for days in (column.minimum, column.maximum)]
    months = " | ".join(_literal(pd.Timestamp(2000, month, 1).strftime("%b")) for month in range(1, 13))
    fields = {
        "%Y": f"({_integer_pattern(years[0], years[1])})",
        "%m": '("0" [1-9] | "1" [0-2])',
        "%d": '("0" [1-9] | [12] [0-9] | "3" [01])',
        "%b": f"({months})",
        "%H": '([01] [0-9] | "2" [0-3])',
        "%M": "[0-5] [0-9]",
        "%S": "[0-5] [0-9]",
    }
    parts = []
    position = 0
    while position < len(column.date_format):
        directive = column.date_format[position : position + 2]
        if directive in fields:
            parts.append(fields[directive])
            position += 2
        else:
            parts.append(_literal(column.date_format[position]))
            position += 1
    return " ".join(parts)
