"""Rows as text for a language model, and back: the CSV codec (Kim et al. 2024; paper appendix A.5).

A block of rows is, class by class, a line with the class's letter (``A.``) and then one comma-separated line per row,
the class first. Categories may be replaced by random words, which keeps a model from writing what it knows about a
word instead of what the table shows, and keeps the categories themselves out of the prompt's rows.

A model may answer in such lines, or in JSON: an object whose "rows" are objects with a value for every column.
"""

import csv
import io
import json
import re
import string
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from itertools import chain, count
from typing import Any

import numpy as np
import pandas as pd

from rddg_desktop.engine.randomness import Purpose, generator
from rddg_desktop.engine.schema import EPOCH, ONE_DAY, Column, ColumnType, Schema
from rddg_desktop.language import marked
from rddg_desktop.llm.protocol import Cell, Choice, Moment, Number

#: Texts that a JSON Schema lists, of one column and of all together: servers refuse a schema with more.
MAXIMUM_COLUMN_CHOICES = 250
MAXIMUM_CHOICES = 1000
#: How the parts of a date are written, as a regular expression.
_DATE_PATTERNS = {
    "%Y": "[0-9]{4}", "%m": "[0-9]{2}", "%d": "[0-9]{2}", "%b": "[A-Z][a-z]{2}",
    "%H": "[0-9]{2}", "%M": "[0-9]{2}", "%S": "[0-9]{2}", ".": "[.]",
}  # fmt: skip
#: Where a row begins in an answer in JSON, but not the object around all rows.
_ROW_OBJECT = re.compile(r'\{(?!\s*"rows"\s*:\s*\[)\s*"')
#: A line that marks where a quotation begins or ends.
_FENCE = re.compile(r"```\w*")


class Refusal(StrEnum):
    """Why a row that a model wrote was not accepted. The values are stored in project files."""

    MALFORMED = marked("Error", "wrong number of cells")
    UNKNOWN_LEVEL = marked("Error", "unknown category")
    NOT_A_NUMBER = marked("Error", "not a number")
    OUT_OF_RANGE = marked("Error", "out of range")
    MISSING = marked("Error", "missing value, or its code, where none occurs")
    UNASKED_CLASS = marked("Error", "class not asked for")
    COPY = marked("Error", "copy of a training row")
    RULE = marked("Error", "breaks a hard rule")
    TOO_FREQUENT = marked("Error", "of a kind that is written too often")


class _RefusedError(Exception):
    """A line or an object of an answer that is no legal row."""

    def __init__(self, reason: Refusal) -> None:
        self.reason = reason
        super().__init__(reason.value)


@dataclass(frozen=True)
class ParsedRows:
    """What an answer held.

    Attributes:
        rows: Typed frame of the legal rows, in the order written.
        lines: Number of the answer's line that each row stood in, counted from 0.
        refusals: Number of refused lines by reason.
    """

    rows: pd.DataFrame
    lines: tuple[int, ...]
    refusals: Counter[Refusal]

    @classmethod
    def complete(cls, rows: pd.DataFrame) -> "ParsedRows":
        """Rows of which every one is legal."""
        return cls(rows, tuple(range(len(rows))), Counter())


class CsvCodec:
    """Writes typed rows as the lines a prompt shows, and reads the lines a model answers.

    Args:
        schema: Schema fitted to the training rows.
        seed: Seed of the run, for the random words.
        random_words: Whether categories are replaced by random words.
        features: The features in the order in which they are written; None takes the table's.
    """

    def __init__(
        self, schema: Schema, seed: int, *, random_words: bool, features: Sequence[Column] | None = None
    ) -> None:
        self.schema = schema
        self.columns = (schema.target, *(schema.features if features is None else features))
        self._texts = _random_texts(self.columns, seed) if random_words else _plain_texts(self.columns)
        self._levels = {name: {text: level for level, text in texts.items()} for name, texts in self._texts.items()}
        taken = {text for texts in self._texts.values() for text in texts.values()}
        self.missing = _free("NA", taken)
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

    @cached_property
    def cell_forms(self) -> tuple[Cell, ...]:
        """The form of every legal cell of each feature, for sources that give logits."""
        return tuple(self._cell_form(column) for column in self.columns[1:])

    def cell_text(self, column: Column, value: float | str | None) -> str:
        """One typed cell as it stands in a line, quoted where it must be."""
        text = self._cell_text(column, value)
        return text if column.is_numeric else _line([text])

    def parse(self, answer: str) -> ParsedRows:
        """Read an answer: every complete line that is a legal row, and why the others are not.

        An answer without any such line may be JSON: then every complete object is a row, or refused. A last line
        without a line break, and a last object without its end, was cut off; it is dropped and not counted against the
        model. Texts and numbers pass the same checks in both forms, and nothing is put right.
        """
        parsed = self._parsed_lines(answer)
        if len(parsed.rows) or not _ROW_OBJECT.search(answer):
            return parsed
        objects = self._parsed_objects(answer)
        return objects if len(objects.rows) or objects.refusals else parsed

    def _parsed_lines(self, answer: str) -> ParsedRows:
        records, lines = [], []
        refusals: Counter[Refusal] = Counter()
        skipped = {self.header, *(f"{letter}." for letter in self.letters.values())}
        for number, line in enumerate(answer.split("\n")[:-1]):
            text = line.strip()
            try:
                records.append(self._record(_cells(text)))
                lines.append(number)
            except _RefusedError as refused:
                if text and text not in skipped and not _FENCE.fullmatch(text):
                    refusals[refused.reason] += 1
        return ParsedRows(self._frame(records), tuple(lines), refusals)

    def _parsed_objects(self, answer: str) -> ParsedRows:
        records, lines = [], []
        refusals: Counter[Refusal] = Counter()
        # Numbers stay the texts that they are.
        decoder = json.JSONDecoder(object_pairs_hook=_Object, parse_float=str, parse_int=str, parse_constant=str)
        last_end = answer.rfind("}")
        place = line = 0
        while found := _ROW_OBJECT.search(answer, place):
            line += answer.count("\n", place, found.start())
            place = found.start()
            try:
                content, end = decoder.raw_decode(answer, place)
                records.append(self._record(self._object_cells(content)))
                lines.append(line)
            except _RefusedError as refused:
                refusals[refused.reason] += 1
            except (ValueError, RecursionError):
                refusals[Refusal.MALFORMED] += int(place < last_end)
                end = found.end()
            line += answer.count("\n", place, end)
            place = end
        return ParsedRows(self._frame(records), tuple(lines), +refusals)

    def _object_cells(self, content: "_Object") -> list[str]:
        """The cells of an object that has one for every column, and no others."""
        cells = dict(content.pairs)
        names = [column.name for column in self.columns]
        if len(content.pairs) != len(names) or cells.keys() != set(names):
            raise _RefusedError(Refusal.MALFORMED)
        if not all(isinstance(cell, str | None) for cell in cells.values()):
            raise _RefusedError(Refusal.MALFORMED)
        return ["" if cells[name] is None else cells[name] for name in names]

    def _frame(self, records: Sequence[Mapping[str, float | str | None]]) -> pd.DataFrame:
        columns: dict[str, object] = {}
        for column in self.schema.modelled:
            cells = [record[column.name] for record in records]
            columns[column.name] = (
                np.array(cells, dtype=float)
                if column.is_numeric
                else pd.Categorical(cells, categories=list(column.levels), ordered=column.type is ColumnType.ORDINAL)
            )
        return pd.DataFrame(columns)

    def _record(self, cells: Sequence[str]) -> dict[str, float | str | None]:
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
        if column.format_number(value) in column.missing_codes:
            # In the written table it would be read as a missing value.
            raise _RefusedError(Refusal.MISSING)
        if (column.minimum is not None and value < column.minimum) or (
            column.maximum is not None and value > column.maximum
        ):
            raise _RefusedError(Refusal.OUT_OF_RANGE)
        return value

    def _cell_text(self, column: Column, value: float | str | None) -> str:
        if pd.isna(value):
            return self.missing
        return column.format_number(float(value)) if column.is_numeric else self.level_text(column.name, str(value))

    def json_object(self, row: pd.Series) -> str:
        """One row of a typed frame as an object of an answer in JSON, every cell in quotation marks."""
        cells = {column.name: self._cell_text(column, row[column.name]) for column in self.columns}
        return json.dumps(cells, ensure_ascii=False)

    @cached_property
    def answer_schema(self) -> Mapping[str, Any]:
        """JSON Schema of an answer: an object whose "rows" are objects with a property for every column, class first.

        It keeps to the part of JSON Schema that servers with structured output know in their strict modes: every
        property is required and no other is allowed, what may be missing has two types, and beside types there are
        only `enum`, `pattern`, `minimum` and `maximum`. It is wider than what `parse` lets pass.
        """
        properties: dict[str, Any] = {column.name: self._property(column) for column in self.columns}
        choices = MAXIMUM_CHOICES
        # Of numbers the range says about the same, of categories nothing else does.
        for column in sorted(self.columns, key=lambda column: column.is_numeric):
            form = properties[column.name]
            count = len(form.get("enum", ()))
            if count > min(MAXIMUM_COLUMN_CHOICES, choices):
                form.pop("enum")
            else:
                choices -= count
        row = {
            "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
        }  # fmt: skip
        rows = {"type": "array", "items": row}
        return {
            "type": "object", "properties": {"rows": rows}, "required": ["rows"], "additionalProperties": False,
        }  # fmt: skip

    def _property(self, column: Column) -> dict[str, Any]:
        """JSON Schema of a cell."""
        if not column.is_numeric:
            missing = (self.missing,) if column.may_be_missing else ()
            return {"type": "string", "enum": [*self._texts[column.name].values(), *missing]}
        if column.type is ColumnType.DATE:
            assert column.date_format is not None
            parts = re.findall(r"%?.", column.date_format)
            pattern = "".join(_DATE_PATTERNS.get(part, part) for part in parts)
            return {"type": ["string", "null"] if column.may_be_missing else "string", "pattern": f"^{pattern}$"}
        assert column.minimum is not None
        assert column.maximum is not None
        is_whole = column.type is ColumnType.INTEGER
        kind = "integer" if is_whole else "number"
        low, high = (int(edge) if is_whole else edge for edge in (column.minimum, column.maximum))
        types = [kind, "null"] if column.may_be_missing else kind
        form: dict[str, Any] = {"type": types, "minimum": low, "maximum": high}
        if is_whole and high - low < MAXIMUM_COLUMN_CHOICES:
            # Many servers leave the range to chance, and what is listed they keep to.
            form["enum"] = [*range(int(low), int(high) + 1), *([None] if column.may_be_missing else [])]
        return form

    def _cell_form(self, column: Column) -> Cell:
        missing = (self.missing,) if column.may_be_missing else ()
        if not column.is_numeric:
            return Choice((*(_line([text]) for text in self._texts[column.name].values()), *missing))
        assert column.minimum is not None
        assert column.maximum is not None
        if column.type is not ColumnType.DATE:
            # The shortest text of a float is the number that a person wrote.
            low, high = Decimal(repr(column.minimum)), Decimal(repr(column.maximum))
            values = {code: column.parse_number(code) for code in column.missing_codes}
            excluded = [
                code for code, value in values.items() if value is not None and column.format_number(value) == code
            ]
            return Number(low, high, column.decimals, missing, tuple(map(Decimal, excluded)))
        assert column.date_format is not None
        first, last = ((EPOCH + edge * ONE_DAY).round("s") for edge in (column.minimum, column.maximum))
        days = pd.date_range(first.normalize(), last.normalize())
        day_format, hour, rest = column.date_format.partition("%H")
        if not hour:
            return Choice((*days.strftime(day_format), *missing))
        earliest, latest = (edge.strftime("%H:%M:%S") for edge in (first, last))
        texts = tuple(days.strftime(day_format[:-1]))
        return Moment(texts, day_format[-1], "%S" in rest, missing, earliest, latest)


def _letters() -> Iterator[str]:
    """A, B ... Z, AA, AB ..."""
    for first in ("", *string.ascii_uppercase):
        for second in string.ascii_uppercase:
            yield first + second


@dataclass(frozen=True)
class _Object:
    """A JSON object as it stands there: a name may stand in it twice."""

    pairs: list[tuple[str, Any]]


def _cells(text: str) -> list[str]:
    try:
        return next(csv.reader([text], strict=True))
    except csv.Error as error:
        raise _RefusedError(Refusal.MALFORMED) from error


def random_words(count: int, seed: int, avoided: Collection[str] = ()) -> list[str]:
    """Distinct random words `[A-Z][A-Z0-9]{2}` (longer when they would run short), none of those to be avoided."""
    random = generator(seed, Purpose.WORDS)
    length = 3
    while 26 * 36 ** (length - 1) < 2 * count:
        length += 1
    alphabet = np.array(list(string.ascii_uppercase + string.digits))
    words: dict[str, None] = {}
    while len(words) < count:
        word = str(random.choice(alphabet[:26])) + "".join(random.choice(alphabet, size=length - 1))
        if word not in avoided:
            words[word] = None
    return list(words)


def _random_texts(columns: tuple[Column, ...], seed: int) -> dict[str, dict[str, str]]:
    """A random word for every level of every column."""
    supply = iter(random_words(sum(len(column.levels) for column in columns), seed))
    return {column.name: {level: next(supply) for level in column.levels} for column in columns}


def _plain_texts(columns: tuple[Column, ...]) -> dict[str, dict[str, str]]:
    """Levels as they are, on one line; numbered where that would make two alike."""
    result = {}
    for column in columns:
        texts: dict[str, str] = {}
        for level in column.levels:
            texts[level] = _free(_one_line(level), set(texts.values()))
        result[column.name] = texts
    return result


def _free(text: str, taken: Collection[str]) -> str:
    """The text, numbered where it is taken."""
    candidates = chain([text], (f"{text} ({number})" for number in count(2)))
    return next(candidate for candidate in candidates if candidate not in taken)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _line(cells: list[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="").writerow(cells)
    return buffer.getvalue()
