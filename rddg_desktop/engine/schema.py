"""Columns: their type, role, legal values and precision; inferred from a table, corrected by the user.

A table arrives as text (see `table.py`). The schema says what the text means and turns it into a *typed frame*, the
one form the rest of the engine works on:

* integer, real and date columns are ``float64`` (dates as days since 1970-01-01), missing as NaN;
* boolean, categorical, ordinal columns and the target are ``pandas.Categorical`` over the legal levels;
* excluded columns and the split column are absent.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd

from rddg_desktop.errors import Phrase, SchemaError, TableError
from rddg_desktop.language import marked

SCHEMA_FORMAT = "rddg-schema"
SCHEMA_VERSION = 1

EPOCH = pd.Timestamp("1970-01-01")
ONE_DAY = pd.Timedelta(days=1)
#: Dates that are read at a time.
DATES_AT_ONCE = 10_000

#: Texts that mean "not known" in any column.
MISSING_TEXTS = frozenset({"?", "na", "n/a", "#n/a", "nan", "null", "<na>", "missing", "(null)"})
#: Texts that mean "not known" only where the rest of the column is numbers or dates ("-" is also a laboratory result).
MISSING_TEXTS_AMONG_NUMBERS = frozenset(
    {".", "-", "--", "none", "nil", "unknown", "not available", "not done", "nd", "x"}
)
#: Negative numbers used as missing codes, believed only where every other value is at least 0.
MISSING_NUMBERS = frozenset({-9.0, -99.0, -999.0, -9999.0})

#: A grid finer than seven significant digits of the column's range is storage noise, not measurement.
SIGNIFICANT_DIGITS = 7
#: Of a stated precision; floats hold no finer grid.
MAXIMUM_DECIMALS = 323
#: Whole numbers from here on are not exact as floats; nothing measured or counted in a table is that large.
LARGEST_EXACT_INTEGER = 2**53
MAXIMUM_CLASSES = 50
#: More different texts are no levels that anyone reads in their order; sorting them would hold up the window.
MAXIMUM_SORTED = 10_000

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_LEADING_ZERO = re.compile(r"[+-]?0\d+")
_INFINITY = re.compile(r"[+-]?inf(inity)?", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[A-Za-z]{2,}")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
_ROMAN_STAGE = re.compile(r"(?:stage |grade )?(I{1,3}|IV|VI{0,3}|IX|X)([A-C]?)", re.IGNORECASE)
_LETTER_STAGE = re.compile(r"([A-Za-z]{1,6}) ?(\d{1,2})([a-d]?)")
_ORDERED_SCALES = (
    ("very low", "low", "lower", "medium", "moderate", "intermediate", "average", "high", "higher", "very high"),
    ("none", "absent", "minimal", "mild", "moderate", "marked", "severe", "very severe", "critical"),
    ("never", "rarely", "seldom", "sometimes", "often", "usually", "always"),
    ("low risk", "medium risk", "moderate risk", "intermediate risk", "high risk"),
    ("very poor", "poor", "fair", "average", "good", "very good", "excellent"),
    ("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
    ("low income", "middle income", "high income"),
    ("small", "medium", "large"),
    ("primary", "secondary", "tertiary"),
)
_BOOLEAN_LEVELS = tuple(
    frozenset(pair)
    for pair in (("0", "1"), ("no", "yes"), ("n", "y"), ("false", "true"), ("f", "t"), ("absent", "present"))
)
_DATE_FORMATS = (
    "%Y-%m-%d",
    "%d.%m.%Y",
    "%Y/%m/%d",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d-%m-%Y",
    "%d-%b-%Y",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%d.%m.%Y %H:%M",
    "%d/%m/%Y %H:%M",
)
#: What a stated date format may be: year, month and day in any order, then perhaps a time of day.
_DATE_FORMAT = re.compile(r"(?=.*%Y)(?=.*%d)(?=.*%[mb])%[Ymbd][-./ ]?%[Ymbd][-./ ]?%[Ymbd]([ T]%H:%M(:%S)?)?", re.ASCII)
_IDENTIFIER_WORDS = frozenset({"id", "ids", "uuid", "guid", "mrn", "ssn", "pid", "identifier", "accession", "key"})
_NUMBER_WORDS = frozenset({"no", "nr", "number", "num", "code"})
_ENTITY_WORDS = frozenset({"patient", "case", "record", "subject", "participant", "sample", "row", "study", "person"})
_NAME_WORDS = frozenset(
    {"surname", "firstname", "lastname", "fullname", "forename", "vorname", "nachname", "familyname"}
)
_NAME_PREFIXES = frozenset({"first", "last", "given", "family", "full", "middle", "patient", "maiden"})
_ORDINAL_WORDS = frozenset({"stage", "grade", "score", "class", "level", "category", "severity", "nyha", "asa", "rank"})


class ColumnType(StrEnum):
    """What the cells of a column are."""

    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    CATEGORICAL = "categorical"
    ORDINAL = "ordinal"
    DATE = "date"
    TEXT = "text"
    IDENTIFIER = "identifier"


class Role(StrEnum):
    """What a column is used for."""

    FEATURE = "feature"
    TARGET = "target"
    SPLIT = "split"
    EXCLUDED = "excluded"


NUMERIC_TYPES = frozenset({ColumnType.INTEGER, ColumnType.REAL, ColumnType.DATE})
LEVEL_TYPES = frozenset({ColumnType.BOOLEAN, ColumnType.CATEGORICAL, ColumnType.ORDINAL})


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Attributes:
        name: Its header, unique in the table.
        type: What its cells are.
        role: What it is used for.
        levels: Legal texts of a boolean, categorical or ordinal column, in order; empty for other types.
        minimum: Smallest legal number (dates: days since 1970-01-01); None for other types.
        maximum: Largest legal number.
        decimals: Digits after the point of a real column; 0 for other types.
        date_format: How a date is written, in `strptime` notation; None for other types.
        missing_codes: Texts that stand for a missing value; an empty cell always does.
        may_be_missing: Whether a row may lack this value.
        description: What the column means, in words; shown to the model.
        unit: Unit of measurement; shown to the model.
        note: Why the column was read this way, where that is not obvious.
        stated: Names of the attributes that a person stated, and that are therefore never re-inferred.
    """

    name: str
    type: ColumnType
    role: Role = Role.FEATURE
    levels: tuple[str, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    decimals: int = 0
    date_format: str | None = None
    missing_codes: tuple[str, ...] = ()
    may_be_missing: bool = False
    description: str = ""
    unit: str = ""
    note: str = ""
    stated: tuple[str, ...] = ()

    @property
    def is_numeric(self) -> bool:
        """Whether typed cells are numbers (integer, real, date)."""
        return self.type in NUMERIC_TYPES

    @property
    def is_modelled(self) -> bool:
        """Whether the column is part of the synthetic rows."""
        return self.role in (Role.FEATURE, Role.TARGET)

    @property
    def has_time(self) -> bool:
        """Whether a date column carries a time of day."""
        return self.date_format is not None and "%H" in self.date_format

    @property
    def step(self) -> float:
        """The smallest step between two values of a numeric column: of dates in days."""
        if self.type is ColumnType.DATE:
            return 1 / 86400 if self.has_time else 1.0
        return float(10.0**-self.decimals)

    def format_number(self, value: float) -> str:
        """Write a number of this column as its shortest text at the column's precision, or as a date."""
        if self.type is ColumnType.DATE:
            assert self.date_format is not None
            moment = (EPOCH + value * ONE_DAY).round("s")
            # strftime does not pad years before 1000.
            return str(moment.strftime(self.date_format.replace("%Y", f"{moment.year:04d}")))
        text = f"{value:.{self.decimals}f}"
        if self.decimals:
            text = text.rstrip("0").rstrip(".")
        return "0" if text == "-0" else text

    def parse_number(self, text: str) -> float | None:
        """Read a number of this column from its text; None when the text is not one.

        Numbers are rounded to the column's precision, so that equal cells are equal numbers.
        """
        if self.type is ColumnType.DATE:
            days = _days([text], self.date_format)[0]
            return None if np.isnan(days) else float(days)
        return round(float(text), self.decimals) if _NUMBER.fullmatch(text) else None


@dataclass(frozen=True)
class Schema:
    """The columns of a table, in the table's order."""

    columns: tuple[Column, ...]

    def __getitem__(self, name: str) -> Column:
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    @property
    def target(self) -> Column:
        """The target column. Raises SchemaError when none is declared."""
        for column in self.columns:
            if column.role is Role.TARGET:
                return column
        raise SchemaError(
            "The schema names no target column.",
            "Without one it is unknown which rows are rare.",
            "Choose the column that holds the class.",
            "--target COLUMN, or the role 'target' in a schema file",
        )

    @property
    def features(self) -> tuple[Column, ...]:
        """The feature columns, in table order."""
        return tuple(column for column in self.columns if column.role is Role.FEATURE)

    @property
    def modelled(self) -> tuple[Column, ...]:
        """Features and target, in table order: the columns of a synthetic row."""
        return tuple(column for column in self.columns if column.is_modelled)

    def typed(self, frame: pd.DataFrame) -> pd.DataFrame:
        """Turn a text frame into a typed frame of the modelled columns; the index is kept.

        Raises:
            SchemaError: Cells that are no numbers, no dates or no legal levels; the message counts them, never
                shows them.
        """
        return pd.DataFrame(
            {column.name: _typed_column(column, frame[column.name]) for column in self.modelled}, index=frame.index
        )

    def text(self, typed: pd.DataFrame) -> pd.DataFrame:
        """Turn a typed frame back into text, None for missing: what is written to a CSV file."""
        return pd.DataFrame(
            {column.name: _text_column(column, typed[column.name]) for column in self.modelled}, index=typed.index
        )

    def native(self, typed: pd.DataFrame) -> pd.DataFrame:
        """Turn a typed frame into one of native types (integers, decimals, dates, texts) for Excel and Parquet."""
        result: dict[str, Any] = {}
        for column in self.modelled:
            cells = typed[column.name]
            if column.type is ColumnType.DATE:
                result[column.name] = (EPOCH + pd.to_timedelta(cells, unit="D")).dt.round("s")
            elif column.type is ColumnType.INTEGER:
                result[column.name] = cells.round().astype("Int64")
            elif column.type is ColumnType.REAL:
                result[column.name] = cells
            else:
                result[column.name] = cells.astype(object).where(cells.notna(), None)
        return pd.DataFrame(result, index=typed.index)

    def fitted_to(self, training: pd.DataFrame) -> "Schema":
        """Narrow levels, ranges and missingness to what the training rows show, unless a person stated them.

        The held-out rows must not shape what is generated, so their levels and extremes are dropped here.
        """
        return Schema(
            tuple(_fitted(column, training[column.name]) if column.is_modelled else column for column in self.columns)
        )

    def to_json(self) -> dict[str, Any]:
        """A plain dictionary, ready for `json.dumps`; `corrections_from_json` reads it."""
        columns = []
        for column in self.columns:
            entry: dict[str, Any] = {"name": column.name, "type": column.type.value, "role": column.role.value}
            for key, value in asdict(column).items():
                is_default = value in ("", None, ()) or (key == "decimals" and value == 0)
                if key not in entry and (not is_default or key in column.stated):
                    entry[key] = list(value) if isinstance(value, tuple) else value
            columns.append(entry)
        return {"format": SCHEMA_FORMAT, "version": SCHEMA_VERSION, "columns": columns}

    @staticmethod
    def from_json(document: Mapping[str, Any]) -> "Schema":
        """Read a complete schema written by `to_json`; types and roles must be present."""
        return Schema(tuple(Column(**_converted(entry)) for entry in document["columns"]))


def corrections_from_json(document: object) -> dict[str, dict[str, Any]]:
    """Read a schema file: corrections by column name.

    A column entry needs only its ``name`` and what is to be changed; whatever is left out is inferred.

    Raises:
        SchemaError: Not a schema file, a newer version, or an entry that makes no sense (which one is said).
    """
    if not isinstance(document, Mapping) or document.get("format") != SCHEMA_FORMAT:
        raise _bad_schema(Phrase('it has no "format": "{format}"', format=SCHEMA_FORMAT))
    if document.get("version") != SCHEMA_VERSION:
        raise _bad_schema(
            Phrase("its version is not {version}; it was perhaps written by a newer program", version=SCHEMA_VERSION)
        )
    entries = document.get("columns")
    if not isinstance(entries, Sequence) or isinstance(entries, str):
        raise _bad_schema(Phrase('"columns" is not a list'))
    corrections: dict[str, dict[str, Any]] = {}
    for position, entry in enumerate(entries, start=1):
        if not isinstance(entry, Mapping) or not isinstance(entry.get("name"), str):
            raise _bad_schema(Phrase('entry {position} of "columns" has no "name"', position=position))
        if entry["name"] in corrections:
            raise _bad_schema(Phrase("column {name!r} is described twice", name=entry["name"]))
        corrections[entry["name"]] = _converted(entry)
    return corrections


def infer(
    frame: pd.DataFrame,
    *,
    target: str | None = None,
    split_column: str | None = None,
    exclude: Iterable[str] = (),
    corrections: Mapping[str, Mapping[str, Any]] | None = None,
    descriptions: Mapping[str, str] | None = None,
) -> Schema:
    """Infer a schema from a text frame.

    Args:
        frame: Text frame (cells are str or None).
        target: Name of the target column; a corrected role 'target' serves as well.
        split_column: Name of a column that says which rows are for training.
        exclude: Columns to leave out.
        corrections: What a person stated, by column name (see `corrections_from_json`).
        descriptions: What columns mean, by name (variable labels of SPSS, SAS and Stata files).

    Raises:
        SchemaError: A named column that the table lacks, or a stated type that the cells contradict.
        TableError: A column of numbers that holds infinities.
    """
    corrections = corrections or {}
    exclude = list(exclude)
    if target is not None and (target == split_column or target in exclude):
        raise SchemaError(
            "The target {target!r} is also the split column."
            if target == split_column
            else "The target {target!r} is also to be left out.",
            "Nothing was read into a project.",
            "Choose another target, or use the column for nothing else.",
            target=target,
        )
    named = [*corrections, *exclude, *(name for name in (target, split_column) if name is not None)]
    for name in named:
        if name not in frame.columns:
            raise _no_such_column(name, [str(column) for column in frame.columns])
    columns = []
    sole: dict[Role, str] = {}
    for name in map(str, frame.columns):
        stated = dict(corrections.get(name, {}))
        if name == target:
            stated["role"] = Role.TARGET
        elif name == split_column:
            stated["role"] = Role.SPLIT
        elif name in exclude:
            stated["role"] = Role.EXCLUDED
        for role, option in ((Role.TARGET, "--target"), (Role.SPLIT, "--split-column")):
            if stated.get("role") is role:
                if role in sole:
                    raise SchemaError(
                        "Both {former!r} and {name!r} are called the target."
                        if role is Role.TARGET
                        else "Both {former!r} and {name!r} are called the split column.",
                        "Nothing was read into a project.",
                        "Name one of them.",
                        f"{option} COLUMN, or its role in a schema file",
                        former=sole[role],
                        name=name,
                    )
                sole[role] = name
        if descriptions and descriptions.get(name):
            stated.setdefault("description", descriptions[name])
        columns.append(_infer_column(name, frame[name], stated))
    return Schema(tuple(columns))


def natural_key(text: str) -> tuple[tuple[tuple[int, float, str], ...], str]:
    """Sort key that puts 2 before 10 and T1a before T1b; different texts have different keys."""
    parts = tuple(
        (0, float(part), "") if part.isdecimal() else (1, 0.0, part.casefold())
        for part in re.split(r"(\d+)", text)
        if part
    )
    return parts, text


def _no_such_column(name: str, columns: Sequence[str]) -> SchemaError:
    shown = ", ".join(columns[:20]) + (", ..." if len(columns) > 20 else "")
    return SchemaError(
        "The table has no column {name!r}.",
        "Nothing was read into a project.",
        "Its columns are: {shown}.",
        name=name,
        shown=shown,
    )


def _bad_schema(reason: Phrase) -> SchemaError:
    return SchemaError(
        "The schema file cannot be used: {reason}.",
        "The table was not touched.",
        "Start from a schema that the program prints for the table.",
        "rddg-desktop schema TABLE",
        reason=reason,
    )


def _converted(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Turn one JSON column entry into arguments of `Column`, checking each value."""
    known = {field.name for field in fields(Column)}
    result: dict[str, Any] = {}
    for key, value in entry.items():
        if key not in known:
            raise _bad_schema(Phrase("column {name!r} has an unknown entry {key!r}", name=entry["name"], key=key))
        try:
            result[key] = _CONVERTERS[key](value)
        except (TypeError, ValueError) as error:
            name = entry["name"]
            if key == "date_format":
                reason = Phrase(
                    "the date format of column {name!r} needs %Y, %d and %m or %b, and may end with %H:%M or %H:%M:%S",
                    name=name,
                )
            elif key in ("type", "role"):
                possible = ", ".join(ColumnType if key == "type" else Role)
                reason = Phrase(
                    "the {key} of column {name!r} is none of {possible}", key=key, name=name, possible=possible
                )
            else:
                reason = Phrase("column {name!r} has an unusable {key!r}", name=name, key=key)
            raise _bad_schema(reason) from error
    if (
        result.get("minimum") is not None
        and result.get("maximum") is not None
        and result["minimum"] > result["maximum"]
    ):
        raise _bad_schema(Phrase("the minimum of column {name!r} is above its maximum", name=entry["name"]))
    return result


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise TypeError
    texts = tuple(value)
    if not all(isinstance(text, str) and text.strip() for text in texts) or len(set(texts)) != len(texts):
        raise TypeError
    return texts


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number_or_none(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not np.isfinite(value):
        raise TypeError
    return float(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _digits(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAXIMUM_DECIMALS:
        raise ValueError
    return value


def _date_format_or_none(value: object) -> str | None:
    if value is None:
        return None
    if not _DATE_FORMAT.fullmatch(_text(value)):
        raise ValueError
    return _text(value)


_CONVERTERS: Mapping[str, Any] = {
    "name": _text,
    "type": ColumnType,
    "role": Role,
    "levels": _texts,
    "minimum": _number_or_none,
    "maximum": _number_or_none,
    "decimals": _digits,
    "date_format": _date_format_or_none,
    "missing_codes": _texts,
    "may_be_missing": _flag,
    "description": _text,
    "unit": _text,
    "note": _text,
    "stated": _texts,
}


def _infer_column(name: str, cells: pd.Series, stated: Mapping[str, Any]) -> Column:
    """Infer one column; what is in `stated` wins."""
    texts = cells[cells.notna()].tolist()
    codes = stated.get("missing_codes")
    missing_codes = codes if codes is not None else _missing_codes(texts)
    values = [text for text in texts if text not in missing_codes]
    _refuse_infinities(name, values)
    role = stated.get("role", Role.FEATURE)
    column = _inferred(name, values, role is Role.TARGET, stated)
    if role is Role.FEATURE and column.role is not Role.FEATURE and "role" not in stated and "type" not in stated:
        role = column.role  # identifiers, names, free text and empty columns stay out unless a person says otherwise
    sentinels = [code for code in missing_codes if _NUMBER.fullmatch(code)] if codes is None else []
    if sentinels:
        note = marked("Notice", "{codes} read as missing").format(codes=", ".join(sentinels))
        column = replace(column, note=f"{column.note}; {note}" if column.note else note)
    column = replace(
        column,
        role=role,
        missing_codes=missing_codes,
        may_be_missing=len(values) < len(cells) and role is not Role.TARGET,
    )
    # A change of type leaves attributes of the former type in a schema file; they mean nothing any more.
    given = {key: value for key, value in stated.items() if value is not None and _applies(key, column)}
    # Repeating what was inferred states nothing: else a schema that was printed and given back unchanged would
    # carry the levels and extremes of held-out rows into the run.
    changed = {key for key, value in given.items() if value != getattr(column, key)}
    if missing_codes != _missing_codes(texts):
        changed.add("missing_codes")
    column = replace(column, **given, stated=tuple(sorted((changed | {*stated.get("stated", ())}) - {"note"})))
    if column.minimum is not None and column.maximum is not None and column.minimum > column.maximum:
        raise _bad_schema(Phrase("the minimum of column {name!r} is above its maximum", name=name))
    if column.is_modelled and column.type in (ColumnType.TEXT, ColumnType.IDENTIFIER):
        raise SchemaError(
            "Column {name!r} is free text and cannot be a {role}."
            if column.type is ColumnType.TEXT
            else "Column {name!r} is an identifier and cannot be a {role}.",
            "Invented identifiers or free text could be mistaken for a real person's.",
            "Give it the role 'excluded', or another type, in the schema file.",
            name=name,
            role=role.value,
        )
    return column


def _applies(key: str, column: Column) -> bool:
    """Whether a person's word on an attribute counts for a column of this type and role."""
    match key:
        case "levels":
            return column.type in LEVEL_TYPES
        case "minimum" | "maximum":
            return column.is_numeric
        case "decimals":
            return column.type is ColumnType.REAL
        case "date_format":
            return column.type is ColumnType.DATE
        case "may_be_missing":
            return column.role is not Role.TARGET
    return key in ("missing_codes", "description", "unit", "note")


def _refuse_infinities(name: str, values: Sequence[str]) -> None:
    """Raise TableError for a column of numbers with infinities, or with numbers that overflow to one."""
    distinct = set(values)
    if not all(_NUMBER.fullmatch(text) or _INFINITY.fullmatch(text) for text in distinct):
        return
    if any(np.isinf(float(text)) for text in distinct):
        raise TableError(
            "Column {name!r} contains infinite values.",
            "An infinity has no mean and no range, so no realistic rows can be made from it.",
            "Replace the infinities in the source table by numbers or by empty cells.",
            name=name,
        )


def _missing_codes(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts of a column that stand for a missing value."""
    distinct = set(texts)
    codes = {text for text in distinct if text.casefold() in MISSING_TEXTS}
    among_numbers = {text for text in distinct if text.casefold() in MISSING_TEXTS_AMONG_NUMBERS}
    rest = distinct - codes - among_numbers
    if rest and (all(_NUMBER.fullmatch(text) for text in rest) or _date_format(rest) is not None):
        codes |= among_numbers
        rest_numbers = {text: float(text) for text in rest if _NUMBER.fullmatch(text)}
        sentinels = {text for text, number in rest_numbers.items() if number in MISSING_NUMBERS}
        others = [number for text, number in rest_numbers.items() if text not in sentinels]
        # A code lies apart from the values: with a smallest value of 0 or more, -9 can be nothing else.
        if len(others) > 1 and min(others) >= 0:
            codes |= sentinels
    return tuple(sorted(codes))


def _inferred(name: str, values: Sequence[str], is_target: bool, stated: Mapping[str, Any]) -> Column:
    """Infer type, levels, range and precision of the non-missing texts of a column, unless its type is stated."""
    distinct = list(dict.fromkeys(values))
    if len(distinct) <= MAXIMUM_SORTED:
        distinct.sort(key=natural_key)
    wanted: ColumnType | None = stated.get("type")
    date_format: str | None = stated.get("date_format")
    if wanted is None and date_format is not None:
        wanted = ColumnType.DATE
    if is_target:
        return _inferred_target(name, distinct, wanted)
    if wanted is not None:
        return _with_type(name, values, distinct, wanted, stated)
    column = _inferred_feature(name, values, distinct)
    if stated.get("levels") and column.type not in LEVEL_TYPES:
        return _with_type(name, values, distinct, ColumnType.CATEGORICAL)
    if stated.get("decimals") and column.type is ColumnType.INTEGER:
        return _with_type(name, values, distinct, ColumnType.REAL, stated)
    return column


def _inferred_feature(name: str, values: Sequence[str], distinct: Sequence[str]) -> Column:
    if not distinct:
        return Column(name, ColumnType.CATEGORICAL, Role.EXCLUDED, note=marked("Notice", "every cell is missing"))
    reason = _identifying(name, values, distinct)
    if reason:
        return Column(name, ColumnType.IDENTIFIER, Role.EXCLUDED, note=reason)
    if len(distinct) == 1:
        return Column(name, ColumnType.CATEGORICAL, levels=tuple(distinct), note=marked("Notice", "constant"))
    if all(_NUMBER.fullmatch(text) for text in distinct):
        return _inferred_number(name, values, distinct)
    if _date_format(distinct) is not None:
        return _with_type(name, values, distinct, ColumnType.DATE)
    words = sum(len(text.split()) for text in values) / len(values)
    # In a small table a few long categories are soon a third of the rows; free text is nearly all of them.
    many = max(0.3 * len(values), min(0.6 * len(values), 12))
    if (words >= 4 and len(distinct) > many) or (words >= 2 and len(distinct) > 0.8 * len(values) > 16):
        note = "; ".join((marked("Notice", "free text can name people"), marked("Notice", "it is left out")))
        return Column(name, ColumnType.TEXT, Role.EXCLUDED, note=note)
    if _is_boolean(distinct):
        return Column(name, ColumnType.BOOLEAN, levels=tuple(distinct))
    ordered = _ordered_levels(distinct)
    if ordered is not None:
        return Column(name, ColumnType.ORDINAL, levels=ordered)
    return Column(name, ColumnType.CATEGORICAL, levels=tuple(distinct))


def _inferred_target(name: str, distinct: Sequence[str], wanted: ColumnType | None) -> Column:
    if wanted is not None and wanted not in LEVEL_TYPES:
        raise SchemaError(
            "The target {name!r} is said to be of type '{wanted}'.",
            "Rare classes exist only where the target is a set of classes.",
            "Make it 'categorical', 'boolean' or 'ordinal', or choose another target.",
            name=name,
            wanted=wanted.value,
        )
    if len(distinct) > MAXIMUM_CLASSES:
        raise SchemaError(
            "The target {name!r} has {count:,} different values.",
            "Up to {most:,} classes can be told apart; this looks like a number or an identifier.",
            "Choose the column that holds the class, or group the values into classes first.",
            name=name,
            count=len(distinct),
            most=MAXIMUM_CLASSES,
        )
    ordered = _ordered_levels(distinct)
    if wanted is None:
        unordered = ColumnType.BOOLEAN if _is_boolean(distinct) else ColumnType.CATEGORICAL
        wanted = ColumnType.ORDINAL if ordered else unordered
    return Column(name, wanted, Role.TARGET, levels=ordered or tuple(distinct))


def _is_boolean(distinct: Sequence[str]) -> bool:
    return len(distinct) == 2 and frozenset(text.casefold() for text in distinct) in _BOOLEAN_LEVELS


def _inferred_number(name: str, values: Sequence[str], distinct: Sequence[str]) -> Column:
    """Numbers that are really codes become levels; the rest integers or reals."""
    numbers = sorted({float(text) for text in distinct})
    integral = all(number.is_integer() for number in numbers)
    if any(_LEADING_ZERO.fullmatch(text) for text in distinct):
        note = marked("Notice", "leading zeros: read as codes, not as numbers")
        return Column(name, ColumnType.CATEGORICAL, levels=tuple(distinct), note=note)
    if any(_is_long_code(text) for text in distinct):
        note = marked("Notice", "whole numbers of 16 digits and more: read as codes, not as numbers")
        return Column(name, ColumnType.CATEGORICAL, levels=tuple(distinct), note=note)
    one_text_each = len(numbers) == len(distinct)
    if integral and one_text_each and numbers == [0.0, 1.0]:
        return Column(name, ColumnType.BOOLEAN, levels=tuple(sorted(distinct, key=float)))
    if integral and one_text_each and len(numbers) == 2:
        levels = tuple(sorted(distinct, key=float))
        return Column(
            name, ColumnType.CATEGORICAL, levels=levels, note=marked("Notice", "two values: read as two categories")
        )
    small_scale = len(numbers) <= 10 and numbers[0] >= 0 and numbers[-1] <= 10
    if integral and one_text_each and small_scale and _ORDINAL_WORDS & set(_words(name)):
        return Column(name, ColumnType.ORDINAL, levels=tuple(sorted(distinct, key=float)))
    return _with_type(name, values, distinct, ColumnType.INTEGER if integral else ColumnType.REAL)


def _is_long_code(text: str) -> bool:
    """Whether a whole number is longer than anything measured or counted, and not exact as a float."""
    return text.lstrip("+-").isdecimal() and abs(float(text)) >= LARGEST_EXACT_INTEGER


def _with_type(
    name: str,
    values: Sequence[str],
    distinct: Sequence[str],
    wanted: ColumnType,
    stated: Mapping[str, Any] = MappingProxyType({}),
) -> Column:
    """A column of a stated or already decided type; a stated date format or precision decides how cells are read."""
    if wanted in LEVEL_TYPES:
        return Column(name, wanted, levels=_ordered_levels(distinct) or tuple(distinct))
    if wanted in (ColumnType.TEXT, ColumnType.IDENTIFIER):
        return Column(name, wanted, Role.EXCLUDED)
    if wanted is ColumnType.DATE:
        return _with_dates(name, values, distinct, stated.get("date_format"))
    bad = [text for text in values if not _NUMBER.fullmatch(text)]
    if bad:
        raise _contradicted(name, wanted, len(bad))
    numbers = np.array([float(text) for text in distinct], dtype=float)
    if not len(numbers):
        return Column(name, wanted, minimum=0.0, maximum=0.0)
    decimals, note = 0, ""
    if wanted is ColumnType.REAL:
        written = max(_decimals(text) for text in distinct)
        span = float(numbers.max() / 2 - numbers.min() / 2) * 2 or abs(float(numbers.max())) or 1.0
        decimals = min(written, max(0, SIGNIFICANT_DIGITS - 1 - int(np.floor(np.log10(span)))), MAXIMUM_DECIMALS)
        if stated.get("decimals") is not None:
            decimals = stated["decimals"]
        elif decimals < written:
            text = (
                marked("Notice", "rounded to {decimals} decimal ({digits} significant digits of its range)")
                if decimals == 1
                else marked("Notice", "rounded to {decimals} decimals ({digits} significant digits of its range)")
            )
            note = text.format(decimals=decimals, digits=SIGNIFICANT_DIGITS)
    elif not np.all(numbers == np.round(numbers)):
        raise _contradicted(name, wanted, int(np.sum(numbers != np.round(numbers))))
    minimum, maximum = (round(float(number), decimals) for number in (numbers.min(), numbers.max()))
    return Column(name, wanted, minimum=minimum, maximum=maximum, decimals=decimals, note=note)


def _with_dates(name: str, values: Sequence[str], distinct: Sequence[str], stated_format: str | None) -> Column:
    """A column of dates, in a stated format or in the first known one."""
    if not distinct:
        empty_format = stated_format or _DATE_FORMATS[0]
        return Column(name, ColumnType.DATE, minimum=0.0, maximum=0.0, date_format=empty_format)
    date_format = stated_format or _date_format(distinct)
    days = _days(values, date_format)
    if np.isnan(days).any():
        raise _contradicted(name, ColumnType.DATE, int(np.isnan(days).sum()))
    note = ""
    if stated_format is None and date_format == "%d/%m/%Y" and _parses(distinct, "%m/%d/%Y"):
        doubt = marked("Notice", "day or month could come first")
        note = "; ".join((doubt, marked("Notice", "read as day/month/year")))
    return Column(
        name,
        ColumnType.DATE,
        minimum=float(days.min()),
        maximum=float(days.max()),
        date_format=date_format,
        note=note,
    )


def _contradicted(name: str, wanted: ColumnType, count: int) -> SchemaError:
    return SchemaError(
        "Column {name!r} is said to be of type '{wanted}', but {count:,} of its cells are not.",
        "Reading them as missing would lose data silently, so nothing was read.",
        "Correct the type in the schema, or list the texts that mean 'missing' under missing_codes.",
        name=name,
        wanted=wanted.value,
        count=count,
    )


def _decimals(text: str) -> int:
    exponent = Decimal(text).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _parses(texts: Iterable[str], date_format: str) -> bool:
    return not np.isnan(_days(texts, date_format)).any()


def _days(texts: Iterable[str], date_format: str | None) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Dates as days since 1970-01-01, NaN for what is no date in this format (or in any, without one)."""
    # Each one is read once, and not too many at a time: pandas lets nothing else of the program go on meanwhile.
    places, distinct = pd.factorize(np.array([*texts], dtype=object))
    if date_format is None:
        return np.full(len(places), np.nan)
    days = [np.zeros(0)]
    for start in range(0, len(distinct), DATES_AT_ONCE):
        cells = pd.Series(distinct[start : start + DATES_AT_ONCE], dtype=object)
        # pandas reads "now" and "today" in any format.
        digits = np.array([any(character.isdecimal() for character in text) for text in cells], dtype=bool)
        moments = pd.to_datetime(cells.where(digits, None), format=date_format, errors="coerce")
        days.append(np.asarray((moments - EPOCH) / ONE_DAY, dtype=np.float64))
    return np.concatenate(days)[places]


def _date_format(texts: Iterable[str]) -> str | None:
    """The first known date format that reads every text."""
    texts = list(texts)
    if not texts or not all(8 <= len(text) <= 19 and any(mark in text for mark in "-./") for text in texts):
        return None
    return next((date_format for date_format in _DATE_FORMATS if _parses(texts, date_format)), None)


def _words(name: str) -> list[str]:
    """Lower-case words of a header: 'PatientID' -> patient, id."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
    return [word.casefold() for word in re.split(r"[^A-Za-z]+", spaced) if word]


def _identifying(name: str, values: Sequence[str], distinct: Sequence[str]) -> str:
    """Why a column identifies people or rows; empty when it does not."""
    words = _words(name)
    mostly_unique = len(values) >= 10 and len(distinct) > 0.9 * len(values)
    named_identifier = bool(_IDENTIFIER_WORDS & set(words)) or (
        bool(_ENTITY_WORDS & set(words)) and bool(_NUMBER_WORDS & set(words))
    )
    whole = all(text.lstrip("-").isdecimal() for text in distinct)
    if (
        set(words) & _NAME_WORDS
        or words == ["name"]
        or ("name" in words and set(words) & _NAME_PREFIXES)
        or ("surname" in words)
    ) and not whole:
        return marked("Notice", "names of people are left out")
    if sum(bool(_EMAIL.fullmatch(text)) for text in distinct) > 0.5 * len(distinct):
        return marked("Notice", "e-mail addresses are left out")
    numeric = all(_NUMBER.fullmatch(text) for text in distinct)
    # What is measured with decimals identifies nobody, whatever its name (ID50).
    if named_identifier and len(distinct) > 0.5 * len(values) and len(values) >= 10 and (whole or not numeric):
        return marked("Notice", "identifiers are left out")
    if mostly_unique and any(_is_long_code(text) for text in distinct) and numeric:
        return marked("Notice", "nearly every row has its own number of 16 digits and more: an identifier, left out")
    if mostly_unique and whole and len(values) >= 20:
        numbers = sorted(int(text) for text in distinct)
        if numbers[-1] - numbers[0] == len(numbers) - 1 and len(distinct) == len(values):
            return marked("Notice", "a running number of the rows is left out")
    if mostly_unique and len(values) >= 20 and not numeric and _date_format(distinct) is None:
        if sum(bool(_NUMBER.fullmatch(text)) for text in distinct) > 0.5 * len(distinct):
            why = marked("Notice", "numbers mixed with other texts, and nearly every row has its own")
            return "; ".join((why, marked("Notice", "left out")))
        one_word = sum(len(text.split()) == 1 for text in distinct) > 0.9 * len(distinct)
        if one_word:
            return marked("Notice", "nearly every row has its own value: an identifier, left out")
    return ""


def _ordered_levels(distinct: Sequence[str]) -> tuple[str, ...] | None:
    """Levels in their natural order, where they are steps of a known scale; None otherwise."""
    if len(distinct) < 3:
        return None
    lowered = [text.casefold() for text in distinct]
    for scale in _ORDERED_SCALES:
        if all(text in scale for text in lowered):
            return tuple(sorted(distinct, key=lambda text: scale.index(text.casefold())))
    roman = [_ROMAN_STAGE.fullmatch(text) for text in distinct]
    if all(roman):
        ranks = {match[0]: (_ROMAN[match[1].upper()], match[2].upper()) for match in roman if match}
        return tuple(sorted(distinct, key=ranks.__getitem__))
    letters = [_LETTER_STAGE.fullmatch(text) for text in distinct]
    if all(letters) and len({match[1].casefold() for match in letters if match}) == 1:
        return tuple(sorted(distinct, key=natural_key))
    return None


def _typed_column(column: Column, cells: pd.Series) -> pd.Series | pd.Categorical:
    texts = cells.where(~cells.isin(column.missing_codes), None) if column.missing_codes else cells
    present = texts.notna()
    if column.type in LEVEL_TYPES:
        illegal = present & ~texts.isin(column.levels)
        if illegal.any():
            raise SchemaError(
                "Column {column!r} has {count:,} cells that are none of its levels (the first in row {row:,}).",
                "Reading them as missing would lose data silently, so nothing was read.",
                "Add the levels to the schema, or list the texts under missing_codes.",
                column=column.name,
                count=int(illegal.sum()),
                row=int(np.argmax(illegal.to_numpy())) + 1,
            )
        return pd.Categorical(texts, categories=list(column.levels), ordered=column.type is ColumnType.ORDINAL)
    numbers = pd.Series(np.nan, index=cells.index, dtype=float)
    if column.type is ColumnType.DATE:
        numbers[present] = _days(texts[present], column.date_format)
    else:
        values = {text: column.parse_number(text) for text in texts[present].unique()}
        numbers[present] = texts[present].map(values).astype(float)
    unread = present & numbers.isna()
    if unread.any():
        raise _contradicted(column.name, column.type, int(unread.sum()))
    return numbers


def _text_column(column: Column, cells: pd.Series) -> pd.Series:
    if column.is_numeric:
        texts = [None if pd.isna(value) else column.format_number(float(value)) for value in cells]
    else:
        texts = [None if pd.isna(value) else str(value) for value in cells]
    return pd.Series(texts, index=cells.index, dtype=object)


def _fitted(column: Column, cells: pd.Series) -> Column:
    changes: dict[str, Any] = {}
    if column.is_numeric:
        known = cells.dropna()
        if len(known):
            changes = {"minimum": float(known.min()), "maximum": float(known.max())}
    elif column.role is not Role.TARGET:
        seen = set(cells.dropna())
        changes = {"levels": tuple(level for level in column.levels if level in seen)}
    if column.role is not Role.TARGET:
        changes["may_be_missing"] = bool(cells.isna().any())
    return replace(column, **{key: value for key, value in changes.items() if key not in column.stated})
