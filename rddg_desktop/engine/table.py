r"""Reading and writing tables: every supported file becomes one frame of canonical text, and back.

Inside the program a table is text: every cell is a Python ``str`` in a canonical form, or ``None`` for an empty cell.
Which column is a number and which text stands for a missing value is decided later, by the schema.

The canonical text of a cell:

* White space around it is removed, a cell with nothing left is ``None``, line breaks are ``"\n"``. Zero bytes, byte
  order marks and the two Unicode non-characters U+FFFE and U+FFFF are dropped: no file format keeps them all.
* Numbers from typed sources: ``5``, ``2.5``; no ``.0`` on whole numbers, an exponent only outside 1e-10 to 1e16.
* Dates are ``2024-05-17``, moments ``2024-05-17 10:30:00``; a column with no time of day but midnight holds dates.
* Truth values are ``True`` and ``False``, infinities ``inf`` and ``-inf``.
* A column in which every cell is a number with a decimal comma is turned to decimal points. This holds for every
  file format alike, so that text written to one format and read from another stays the same. A column of ``1,234``
  and the like could as well be thousands: it is turned only if the file is separated by semicolons and shows no
  decimal points elsewhere, and is left as text otherwise.
"""

import codecs
import csv
import datetime
import decimal
import errno
import functools
import hashlib
import io
import itertools
import json
import math
import os
import re
import secrets
import shutil
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import charset_normalizer
import numpy as np
import pandas as pd
import pyarrow
import pyarrow.parquet
import pyreadstat
import python_calamine
import xlsxwriter
from pandas.api import types

from rddg_desktop.errors import TableError

Cells = list[str | None]

#: Endings of delimited text.
DELIMITED = (".csv", ".txt", ".tsv", ".tab")
_EXCEL = (".xlsx", ".xlsm", ".xls", ".xlsb")
_STATISTICS: dict[str, tuple[str, Callable[..., tuple[pd.DataFrame, pyreadstat.metadata_container]]]] = {
    ".sav": ("spss", pyreadstat.read_sav),
    ".zsav": ("spss", pyreadstat.read_sav),
    ".por": ("spss", pyreadstat.read_por),
    ".sas7bdat": ("sas", pyreadstat.read_sas7bdat),
    ".xpt": ("sas", pyreadstat.read_xport),
    ".dta": ("stata", pyreadstat.read_dta),
}
_WORKBOOKS = (*_EXCEL, ".ods")
#: Endings of files that can be read.
READABLE = (*DELIMITED, *_WORKBOOKS, ".parquet", *_STATISTICS)
_WRITABLE = (".csv", ".tsv", ".xlsx", ".parquet")

_SEPARATORS = (",", ";", "\t", "|")
_SNIFFED_LINES = 1_000
_SNIFFED_CHARACTERS = 65_536
_HEAD_BYTES = 65_536
# Of longer delimited text a preview reads this much, and shows so many rows.
_PREVIEWED_BYTES = 4_194_304
_PREVIEWED_ROWS = 200

# First bytes of well-known files, and what to call such a file.
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or password-protected Microsoft Office file"),
    (b"PAR1\x15", "a Parquet file"),
    (b"$FL2", "an SPSS file"),
    (b"$FL3", "an SPSS file"),
    (b"<stata_dta>", "a Stata file"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file"),
    (b"Rar!\x1a\x07", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"{\\rtf", "a word-processor document"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is a prefix of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# A table whose only letters beyond ASCII are these is too short for statistics on letters: it is Western European.
_WESTERN_SIGNS = frozenset("µ°±²³·¼½¾€£§×÷–—‘’“”„…®™©\u00a0")

_DROPPED = "\x00\ufeff\ufffe\uffff"
_MUST_QUOTE = re.compile('[,;\t|"\n]')  # every separator the reader may guess, so that it never guesses wrongly

_MISSING_CODES = frozenset(
    {"?", ".", "-", "--", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "missing", "unknown", "not available"}
)
_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL_COMMA = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)?,[0-9]+(?:[eE][+-]?[0-9]+)?")
_THOUSANDS_POINT = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+")
_THOUSANDS_COMMA = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_DECIMAL_POINT = re.compile(r"[+-]?[0-9]*\.(?:[0-9]{1,2}|[0-9]{4,})")

_EXCEL_ROWS = 1_048_576
_EXCEL_COLUMNS = 16_384
_EXCEL_CELL = 32_767
_EXCEL_DIGITS = 15  # Excel silently turns the further digits of a number into zeros
_EXCEL_FIRST_DAY = datetime.datetime(1900, 3, 1)  # before it, Excel counts a 29 February 1900 that never was


@dataclass(frozen=True)
class Dialect:
    """How a file was read, or is to be read.

    Attributes:
        file_format: ``"csv"``, ``"tsv"``, ``"excel"``, ``"ods"``, ``"parquet"``, ``"spss"``, ``"sas"`` or ``"stata"``.
        encoding: Name of the character encoding; ``None`` unless the file is delimited text.
        separator: Character between cells; ``None`` unless the file is delimited text.
        quote: Character around quoted cells; ``None`` unless the file is delimited text.
        decimal: ``","`` if a column was turned from decimal commas to points, else ``"."``; ``None`` unless the file
            is delimited text.
        sheet: Name of the sheet; ``None`` unless the file is a workbook.
    """

    file_format: str
    encoding: str | None = None
    separator: str | None = None
    quote: str | None = None
    decimal: str | None = None
    sheet: str | None = None


#: Nothing is stated: the file itself tells how it is read.
DETECTED = Dialect("")


@dataclass(frozen=True)
class Table:
    """A table as it was read.

    Attributes:
        frame: Shape (rows, columns), both at least 1; dtype object, every cell canonical text or ``None``;
            a ``RangeIndex``; column names are unique and not empty.
        dialect: How the file was read.
        name: File name without its folder.
        labels: Variable labels by column name where the file format has them (SPSS, SAS, Stata), else empty.
    """

    frame: pd.DataFrame
    dialect: Dialect
    name: str
    labels: Mapping[str, str]


@dataclass(frozen=True)
class Preview:
    """What a file looks like when it is read in a certain way.

    Attributes:
        table: The whole table, or the first rows of long delimited text.
        rows: Rows of the file; roughly, unless the table is whole.
        is_whole: Whether the table is whole.
    """

    table: Table
    rows: int
    is_whole: bool


# ---------------------------------------------------------------------------------------------------------------------
# Canonical text


def canonical(frame: pd.DataFrame) -> pd.DataFrame:
    """Turn a typed frame into a frame of canonical text; of canonical text it changes nothing.

    Args:
        frame: Shape (rows, columns); cells are text, numbers, truth values, dates, moments, times or missing.

    Returns:
        A new frame of the same shape and order as described at `Table.frame`.

    Raises:
        TableError: A column name is empty or occurs twice, or a cell is not a single value (a list, bytes).
    """
    names = _checked_names(frame.columns, "the table")
    cells = [_text_cells(name, _values(frame.iloc[:, position])) for position, name in enumerate(names)]
    columns, _ = _with_decimal_points(dict(zip(names, cells, strict=True)))
    return _text_frame(columns)


def _text_frame(columns: Mapping[str, Cells]) -> pd.DataFrame:
    return pd.DataFrame(columns, dtype=object)


def _clean(text: str) -> str:
    if text.isprintable():  # almost every cell, and quick to find out
        return text
    for character in _DROPPED:
        text = text.replace(character, "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _values(series: pd.Series) -> list[object]:
    if series.dtype in ("float16", "float32"):
        return list(series.array)  # keeps single precision, and with it the short text of a number
    return series.tolist()


def _is_missing(value: object) -> bool:
    if value is None or value is pd.NA or value is pd.NaT:
        return True
    return isinstance(value, float | np.floating | decimal.Decimal) and bool(value != value)  # noqa: PLR0124 - NaN


def _text_cells(name: str, values: Iterable[object]) -> Cells:
    values = list(values)
    dates_only = all(
        value.time() == datetime.time() and value.tzinfo is None
        for value in values
        if isinstance(value, datetime.datetime) and not _is_missing(value)
    )
    cells: Cells = []
    for value in values:
        if isinstance(value, str):
            cells.append(_clean(value).strip() or None)
        elif type(value) is float:
            cells.append(None if math.isnan(value) else _float_text(value))
        elif _is_missing(value):
            cells.append(None)
        elif isinstance(value, datetime.datetime):
            cells.append(value.date().isoformat() if dates_only else value.isoformat(sep=" "))
        elif isinstance(value, datetime.date):
            cells.append(value.isoformat() if dates_only else f"{value.isoformat()} 00:00:00")
        else:
            cells.append(_scalar_text(name, value))
    return cells


def _scalar_text(name: str, value: object) -> str:
    match value:
        case bool() | np.bool_():
            return str(bool(value))
        case int() | np.integer():
            return str(int(value))
        case float() | np.floating():
            return _float_text(float(str(value)))  # the shortest text of a single-precision 0.1 is 0.1
        case decimal.Decimal():
            text = format(value, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
        case datetime.time():
            return value.isoformat()
        case datetime.timedelta():
            return _duration_text(value)
        case _:
            raise TableError(
                f'Column "{name}" holds cells that are not single values.',
                "Only text, numbers, dates and truth values can be learned from, so the table was not used.",
                "Leave the column out, or spread it over columns with one value each, and try again.",
            )


def _float_text(value: float) -> str:
    if value.is_integer() and abs(value) < 1e16:
        return str(int(value))
    text = repr(value)
    if "e" in text and 1e-10 <= abs(value) < 1e16:
        return np.format_float_positional(value, trim="-")
    return text


def _duration_text(value: datetime.timedelta) -> str:
    sign = "-" if value < datetime.timedelta() else ""
    minutes, seconds = divmod(round(abs(value).total_seconds(), 6), 60)
    hours, minutes = divmod(int(minutes), 60)
    whole = f"{sign}{hours:02d}:{minutes:02d}:"
    return whole + (f"{int(seconds):02d}" if seconds == int(seconds) else f"{seconds:09.6f}")


def _with_decimal_points(
    columns: Mapping[str, Cells], *, semicolons: bool = False, stated: str | None = None
) -> tuple[dict[str, Cells], bool]:
    """Turn the columns of decimal-comma numbers to decimal points.

    Args:
        columns: Clean cells by column name.
        semicolons: Whether the file is separated by semicolons, as where the comma is the decimal mark.
        stated: The decimal mark, where a person has stated it; a column of ``1,234`` and the like follows it, too.

    Returns:
        The columns, and whether any was changed.
    """
    if stated == ".":
        return dict(columns), False
    changed = False
    result = dict(columns)
    sure = stated == "," or (
        semicolons
        and not any(
            _DECIMAL_POINT.fullmatch(cell) for cells in columns.values() for cell in cells if cell and "." in cell
        )
    )
    for name, cells in columns.items():
        if _is_decimal_comma_column(cells, sure=sure):
            changed = True
            result[name] = [
                cell.replace(".", "").replace(",", ".") if cell and cell.casefold() not in _MISSING_CODES else cell
                for cell in cells
            ]
    return result, changed


def _is_decimal_comma_column(cells: Cells, *, sure: bool) -> bool:
    if "," not in "".join(filter(None, cells)):
        return False
    numbers = [cell for cell in cells if cell and cell.casefold() not in _MISSING_CODES]
    proven = grouped = with_points = False
    for number in numbers:
        if _DECIMAL_COMMA.fullmatch(number):
            proven = proven or not _THOUSANDS_COMMA.fullmatch(number)
            grouped = grouped or "." in number
        elif _THOUSANDS_POINT.fullmatch(number):
            with_points = True
        elif not _INTEGER.fullmatch(number):
            return False
    # 1.234 alone may be one and a bit; it is a thousand only beside a cell such as 1.234,5.
    return (proven or sure) and (grouped or not with_points)


def _checked_names(names: Iterable[object], where: str) -> list[str]:
    texts = [_text_cells("", [name])[0] for name in names]
    unnamed = [str(position) for position, text in enumerate(texts, start=1) if text is None]
    if unnamed:
        remedy = "Give every column a name in the first line, or delete the columns you do not need."
        if unnamed == ["1"]:
            remedy = (
                "An unnamed first column is mostly a row number that another program added: delete it, or give it a "
                "name if you need it."
            )
        raise TableError(
            f"In {where} these columns have no name, counted from the left: {', '.join(unnamed)}.",
            "Columns are told apart by their names, so the table was not used.",
            remedy,
        )
    checked = [text for text in texts if text is not None]
    repeated = [f'"{text}"' for text, count in Counter(checked).items() if count > 1]
    if repeated:
        raise TableError(
            f"In {where} more than one column is called {', '.join(repeated)}.",
            "Columns are told apart by their names, so the table was not used.",
            "Give every column a name of its own in the first line.",
        )
    return checked


# ---------------------------------------------------------------------------------------------------------------------
# Reading


def read_table(path: Path, stated: Dialect = DETECTED) -> Table:
    """Read a table; the suffix of the file tells its kind, its first bytes must agree.

    Delimited text may have any of the common encodings and be separated by comma, semicolon, tab or vertical bar,
    whatever its suffix. Of a workbook the first sheet is read. Of SPSS, SAS and Stata files value labels replace the
    values and user-defined missing values are missing.

    Args:
        path: A file ending in .csv, .txt, .tsv, .tab, .xlsx, .xlsm, .xls, .xlsb, .ods, .parquet, .sav, .zsav, .por,
            .sas7bdat, .xpt or .dta.
        stated: How it is to be read: encoding, separator, quote and decimal mark of delimited text, the sheet of a
            workbook. What is ``None`` is detected. With the dialect of a table, its file is read in that way again.

    Returns:
        The table.

    Raises:
        TableError: The file cannot be opened, is not what its name says, is damaged, or holds no proper table.
    """
    return _read(path, stated, None).table


def preview_table(path: Path, stated: Dialect = DETECTED) -> Preview:
    """Read as much of a table as shows whether it is read rightly: of long delimited text the beginning.

    Args:
        path: As for `read_table`.
        stated: As for `read_table`.

    Raises:
        TableError: As for `read_table`; what is wrong further down in long delimited text is not seen.
    """
    return _read(path, stated, _PREVIEWED_BYTES)


def sheet_names(path: Path) -> tuple[str, ...]:
    """The names of the sheets of a workbook, in order; of other files there are none.

    Raises:
        TableError: The file cannot be opened, is not what its name says, or is damaged.
    """
    suffix = path.suffix.lower()
    if suffix not in _WORKBOOKS:
        return ()
    with _opening(path):
        head = _checked_head(path, suffix)
        return tuple(_open_workbook(path, head).sheet_names)


def _read(path: Path, stated: Dialect, most_bytes: int | None) -> Preview:
    """Read a table.

    Args:
        path: The file.
        stated: How it is to be read.
        most_bytes: Of longer delimited text so much is read, and the first rows are shown; None reads all.
    """
    suffix = path.suffix.lower()
    rows: int | None = None
    labels: dict[str, str] = {}
    with _opening(path):
        head = _checked_head(path, suffix)
        if suffix in DELIMITED:
            columns, dialect, rows = _read_delimited(path, stated, most_bytes)
        elif suffix in _WORKBOOKS:
            columns, sheet = _read_workbook(path, head, stated.sheet)
            dialect = Dialect("ods" if suffix == ".ods" else "excel", sheet=sheet)
        elif suffix == ".parquet":
            columns, dialect = _read_parquet(path), Dialect("parquet")
        else:
            file_format, reader = _STATISTICS[suffix]
            # SAS keeps value labels in a file of its own, and its readers have no such option.
            options = {} if file_format == "sas" else {"apply_value_formats": True, "formats_as_category": False}
            columns, labels = _read_statistics(path, functools.partial(reader, **options))
            dialect = Dialect(file_format)
    if not columns or not next(iter(columns.values())):
        raise TableError(
            f'"{path.name}" has column names but no rows.',
            "There is nothing to learn from.",
            "Check that you chose the right file, and that its table stands in the first sheet.",
        )
    is_delimited = dialect.separator is not None
    columns, decimal_commas = _with_decimal_points(
        columns, semicolons=dialect.separator == ";", stated=stated.decimal if is_delimited else None
    )
    if is_delimited:
        dialect = replace(dialect, decimal="," if decimal_commas else ".")
    frame = _text_frame(columns)
    return Preview(Table(frame, dialect, path.name, labels), len(frame) if rows is None else rows, rows is None)


@contextmanager
def _opening(path: Path) -> Generator[None]:
    """Explain why a file cannot be opened."""
    try:
        yield
    except FileNotFoundError as error:
        raise TableError(
            f'There is no file "{path.name}" in that place.',
            "Nothing was read.",
            "Check the name and the folder; the file may have been moved or renamed.",
        ) from error
    except PermissionError as error:
        raise TableError(
            f'You have no permission to read "{path.name}".',
            "Nothing was read.",
            "Close the file in other programs, or copy it to a folder of your own and read the copy.",
        ) from error
    except OSError as error:
        raise TableError(
            f'"{path.name}" could not be read: {error.strerror or "the drive reported an error"}.',
            "Nothing was read.",
            "Check the drive or the network connection, or copy the file to this computer and read the copy.",
        ) from error


def _checked_head(path: Path, suffix: str) -> bytes:
    if path.is_dir():
        raise TableError(
            f'"{path.name}" is a folder.', "A table is a single file, so nothing was read.", "Choose a file inside it."
        )
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if suffix not in READABLE:
        raise TableError(
            f'"{path.name}" has a kind of file that is not read here.',
            "Nothing was read.",
            f"Save the table as one of these kinds: {', '.join(READABLE)}.",
        )
    if not head:
        raise _empty(path)
    found = _signature(head)
    zipped = head.startswith(b"PK\x03\x04")
    if suffix in _WORKBOOKS:
        fits = zipped or head.startswith(b"\xd0\xcf\x11\xe0") or (suffix == ".xls" and found is None)
    elif suffix == ".parquet":
        fits = head.startswith(b"PAR1")
    elif suffix in DELIMITED:
        fits = found is None
    else:
        fits = found in (None, "an SPSS file", "a Stata file")
    if not fits:
        likeness = found or "something else, perhaps plain text"
        raise TableError(
            f'"{path.name}" is not what its name says: it looks like {likeness}.',
            "Its content cannot be read as a table of that kind, so nothing was read.",
            "Give the file the ending it should have, or save the table again from the program it comes from.",
        )
    return head


def _signature(head: bytes) -> str | None:
    start = head.lstrip()[:32]
    for signature, description in _SIGNATURES:
        if head.startswith(signature) or (signature.startswith(b"<") and start.lower().startswith(signature)):
            if description == "a zip archive" and b"xl/" in head:
                return "an Excel file"
            if description == "a zip archive" and b"opendocument.spreadsheet" in head:
                return "an OpenDocument spreadsheet"
            return description
    return None


def _empty(path: Path) -> TableError:
    return TableError(
        f'"{path.name}" is empty.',
        "There is nothing to learn from.",
        "Check that you chose the right file, and that it was completely saved or downloaded.",
    )


def _damaged(path: Path, what: str) -> TableError:
    return TableError(
        f'"{path.name}" cannot be opened as {what}.',
        "The file is damaged, incomplete or of another kind, so nothing was read.",
        "Save or download it again, or save the table as .csv and read that.",
    )


def _read_delimited(
    path: Path, stated: Dialect, most_bytes: int | None
) -> tuple[dict[str, Cells], Dialect, int | None]:
    """Read the columns of delimited text, and how they were read.

    Returns:
        Columns and dialect; and of text that was not read to its end, roughly how many rows it has.
    """
    size = path.stat().st_size
    is_whole = most_bytes is None or size <= most_bytes
    if is_whole:
        data = path.read_bytes()
    else:
        with path.open("rb") as file:
            data = file.read(most_bytes)
    text, encoding = _decode(data, path, stated.encoding, is_whole=is_whole)
    text = _clean(text)
    if not is_whole:
        # Without the line that is cut off.
        text = text[: text.rfind("\n") + 1] or text
    if not text.strip():
        raise _empty(path)
    separator, quote = _detect_separator(text, _SEPARATORS if stated.separator is None else (stated.separator,))
    quote = stated.quote or quote
    try:
        header, rows = _parse(text, separator, quote, path, None if is_whole else _PREVIEWED_ROWS)
    except csv.Error as error:
        raise TableError(
            f'"{path.name}" has a quoted cell that is not closed properly: {error}.',
            "From there on it is uncertain which cell is which, so nothing was read.",
            f"Look for a stray {quote} and double or remove it, or save the table again from its program.",
        ) from error
    names = _checked_names(header, f'"{path.name}"')
    columns = {
        name: [cell.strip() or None for cell in cells]
        for name, cells in zip(names, zip(*rows, strict=True) if rows else [()] * len(names), strict=True)
    }
    dialect = Dialect("tsv" if separator == "\t" else "csv", encoding, separator, quote)
    return columns, dialect, None if is_whole else round(text.count("\n") * size / len(data))


def _decode(data: bytes, path: Path, stated: str | None, *, is_whole: bool) -> tuple[str, str]:
    """Find the text behind bytes, and its encoding; bytes that are not whole may end within a character."""

    def decoded(encoding: str) -> str:
        return codecs.getincrementaldecoder(encoding)().decode(data, final=is_whole)

    unreadable = TableError(
        f'The characters of "{path.name}" cannot be made out.',
        "It is either no text at all or in an unknown or mixed encoding, so nothing was read.",
        "Save the table again as CSV with the encoding UTF-8.",
    )
    if stated is not None:
        try:
            text = decoded(stated)
        except (UnicodeError, LookupError):
            text = "\x00"
        if "\x00" in text:
            raise TableError(
                f'"{path.name}" is not written in the encoding {stated}.',
                "Some of its characters cannot be made out that way, so nothing was read.",
                "Choose another encoding.",
            )
        return text, stated
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    try:
        if encoding is None:
            if b"\x00" in data:
                raise unreadable
            try:
                return decoded("utf-8"), "utf-8"
            except UnicodeDecodeError:
                encoding = _guess_encoding(data)
                if encoding is None:
                    raise unreadable from None
        text = decoded(encoding)
    except UnicodeDecodeError:
        raise unreadable from None
    if "\x00" in text:
        raise unreadable
    return text, encoding


def _guess_encoding(data: bytes) -> str | None:
    lines = itertools.islice((line for line in data.splitlines() if not line.isascii()), _SNIFFED_LINES)
    sample = b"\n".join(lines)
    if _WESTERN_SIGNS.issuperset(sign for sign in sample.decode("cp1252", errors="replace") if not sign.isascii()):
        return "cp1252"
    matches = charset_normalizer.from_bytes(
        sample, cp_exclusion=["utf_7", "utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le"]
    )
    best = matches.best()
    if best is None:
        return None
    # Short samples often fit several Latin encodings equally well; the Western European one is by far the commonest.
    equals = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    if any("cp1252" in (match.encoding, *match.could_be_from_charset) for match in equals):
        return "cp1252"
    return best.encoding


def _detect_separator(text: str, separators: Sequence[str]) -> tuple[str, str]:
    """Find which of some separators all the first lines have equally many of outside of quotes, and the quote."""
    sample = text[:_SNIFFED_CHARACTERS]
    # Where there are double quotes they are the quotes: read otherwise, one that is not closed would go unnoticed.
    for quote in ('"',) if '"' in text else ('"', "'"):
        quoted_cell = rf"(?:^|(?<=[,;\t|])) *{quote}(?:[^{quote}]|{quote}{quote})*+(?:{quote}(?= *(?:[,;\t|]|$))|\Z)"
        lines = re.sub(quoted_cell, "quoted", sample, flags=re.MULTILINE).split("\n")
        if len(text) > len(sample):
            lines = lines[:-1] or lines
        counts = {separator: {line.count(separator) for line in lines if line.strip()} for separator in separators}
        even = [separator for separator, numbers in counts.items() if len(numbers) == 1 and numbers != {0}]
        if len(even) == 1:
            return even[0], quote
        if even:
            guess = _detect_by_patterns(sample)
            return (guess[0] if guess and guess[0] in even else even[0]), quote
        if all(numbers == {0} for numbers in counts.values()):
            return separators[0], quote
    if len(separators) == 1:
        return separators[0], '"'
    return _detect_by_patterns(sample) or (",", '"')


def _detect_by_patterns(sample: str) -> tuple[str, str] | None:
    import clevercsv  # noqa: PLC0415 - slow to load, and most files do without

    found = clevercsv.Detector().detect(sample, delimiters=list(_SEPARATORS))
    if found is None or found.delimiter not in _SEPARATORS:
        return None
    return found.delimiter, found.quotechar or '"'


def _records(text: str, separator: str, quote: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of delimited text, each with the number of the line it begins on, leaving out empty lines."""
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=separator, quotechar=quote, strict=True, skipinitialspace=True
    )
    line = 1
    for row in reader:
        if row:
            yield line, row
        line = reader.line_num + 1


def _is_blank(row: Sequence[str]) -> bool:
    return len(row) == 1 and not row[0].strip()


def _parse(text: str, separator: str, quote: str, path: Path, most: int | None) -> tuple[list[str], list[list[str]]]:
    records = itertools.dropwhile(lambda record: _is_blank(record[1]), _records(text, separator, quote))
    _, header = next(records)
    rows = []
    ragged = []
    for line, row in itertools.islice(records, most):
        if len(row) == len(header):
            rows.append(row)
        elif not _is_blank(row):
            ragged.append(f"line {line} has {len(row)}")
    if ragged:
        more = f", and so on for {len(ragged)} lines in all" if len(ragged) > 3 else ""
        raise TableError(
            f'In "{path.name}" the header has {len(header)} cells, but {", ".join(ragged[:3])}{more}.',
            "It is uncertain which cell belongs to which column, so nothing was read.",
            "Check those lines for a missing or additional separator and put cells that contain one in quotes; the "
            "first line must be the column names.",
        )
    return header, rows


def _open_workbook(path: Path, head: bytes) -> python_calamine.CalamineWorkbook:
    data = path.read_bytes()
    protected = TableError(
        f'"{path.name}" is protected by a password.',
        "Its content is encrypted, so nothing was read.",
        "Open it in its program, save a copy without a password, and read the copy.",
    )
    # An encrypted .xlsx is an old-style Office file with a stream of this name.
    if head.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        raise protected
    try:
        return python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except python_calamine.PasswordError:
        raise protected from None
    except python_calamine.CalamineError as error:
        raise _damaged(path, "a workbook") from error


def _read_workbook(path: Path, head: bytes, stated: str | None) -> tuple[dict[str, Cells], str]:
    """Read the columns of a sheet, and its name."""
    workbook = _open_workbook(path, head)
    if stated is not None and stated not in workbook.sheet_names:
        raise TableError(
            f'"{path.name}" has no sheet called "{stated}".', "Nothing was read.", "Choose one of its sheets."
        )
    sheet = stated or next(iter(workbook.sheet_names), "")
    try:
        rows = workbook.get_sheet_by_name(sheet).to_python()
    except python_calamine.CalamineError as error:
        raise _damaged(path, "a workbook") from error
    if not rows:
        which = "first sheet" if stated is None else f'sheet "{stated}"'
        raise TableError(
            f'The {which} of "{path.name}" is empty.',
            "There is nothing to learn from.",
            "Move the table to the first sheet of the workbook, or choose the sheet that holds it.",
        )
    names = _checked_names(rows[0], f'"{path.name}"')
    columns = {name: _text_cells(name, (row[position] for row in rows[1:])) for position, name in enumerate(names)}
    return columns, sheet


def _read_parquet(path: Path) -> dict[str, Cells]:
    data = path.read_bytes()
    try:
        with pyarrow.parquet.ParquetFile(pyarrow.BufferReader(data)) as file:
            table = file.read()
        # The unnamed row numbers that pandas stores are no column of the table.
        kept = [
            position for position, name in enumerate(table.column_names) if not re.match(r"__index_level_\d+__$", name)
        ]
        names = _checked_names((table.column_names[position] for position in kept), f'"{path.name}"')
        return {
            name: _text_cells(name, _arrow_values(table.column(position)))
            for name, position in zip(names, kept, strict=True)
        }
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise _damaged(path, "a Parquet file") from error


def _arrow_values(column: pyarrow.ChunkedArray) -> list[object]:
    return _values(column.to_pandas()) if pyarrow.types.is_float32(column.type) else list(column.to_pylist())


def _read_statistics(
    path: Path, reader: Callable[..., tuple[pd.DataFrame, pyreadstat.metadata_container]]
) -> tuple[dict[str, Cells], dict[str, str]]:
    try:
        frame, metadata = reader(path)
    except (pyreadstat.ReadstatError, pyreadstat.PyreadstatError, UnicodeDecodeError) as error:
        raise _damaged(path, "an SPSS, SAS or Stata file") from error
    names = _checked_names(frame.columns, f'"{path.name}"')
    columns = {}
    for position, name in enumerate(names):
        series = frame.iloc[:, position]
        if metadata.readstat_variable_types[frame.columns[position]] == "float" and types.is_float_dtype(series):
            series = series.astype("float32")  # as it is stored, so that 0.1 is not read as 0.10000000149
        columns[name] = _text_cells(name, _values(series))
    labels = dict(zip(names, metadata.column_labels, strict=True))
    return columns, {name: text for name, label in labels.items() if (text := _clean(label or "").strip())}


# ---------------------------------------------------------------------------------------------------------------------
# Writing


def write_table(frame: pd.DataFrame, path: Path) -> None:
    """Write a table so that reading it gives ``canonical(frame)`` again; the file appears whole or not at all.

    CSV is UTF-8 with commas and line feeds; cells with any of the separators a reader may guess are quoted. In Excel,
    text is never taken for a formula, a link or a number; whole numbers of more than 15 digits and moments that Excel
    cannot hold (before March 1900, or with fractions of a second) are written as text.

    Args:
        frame: Shape (rows, columns), both at least 1; columns of text, Int64 or int64, float64, boolean or
            datetime64; other columns are written as their canonical text.
        path: Where to write: .csv, .tsv, .xlsx or .parquet. An existing file is replaced.

    Raises:
        TableError: The kind of file is not written here, the table is empty or does not fit the kind of file, a
            column name is empty or occurs twice, or the place cannot be written to. An existing file stays as it was.
    """
    suffix = path.suffix.lower()
    if suffix not in _WRITABLE:
        raise TableError(
            f'"{path.name}" has a kind of file that is not written here.',
            "Nothing was written.",
            f"Choose a name with one of these endings: {', '.join(_WRITABLE)}.",
        )
    if suffix == ".xlsx" and (len(frame) >= _EXCEL_ROWS or frame.shape[1] > _EXCEL_COLUMNS):
        raise TableError(
            f"The table has {len(frame):,} rows and {frame.shape[1]:,} columns, more than an Excel sheet can hold.",
            f"A sheet holds {_EXCEL_ROWS - 1:,} rows below the header and {_EXCEL_COLUMNS:,} columns, so nothing was "
            "written.",
            "Choose the ending .csv or .parquet.",
        )
    text = canonical(frame)
    if text.empty:
        raise TableError(
            "The table has no rows or no columns.",
            "A file without rows could not be read again, so nothing was written.",
            "Make some rows first.",
        )
    longest = _EXCEL_CELL if suffix == ".xlsx" else csv.field_size_limit()
    if suffix != ".parquet":
        _check_lengths(text, longest)
    try:
        if suffix == ".xlsx":
            payload = _excel_bytes(frame, text)
        elif suffix == ".parquet":
            payload = _typed_parquet_bytes(frame, text)
        else:
            payload = _delimited_bytes(text, "\t" if suffix == ".tsv" else ",")
    except UnicodeEncodeError:
        raise TableError(
            "The table holds half of a character pair, which is not valid text.",
            "No file can keep it, so nothing was written.",
            "Check where the table comes from: its text was probably cut in the middle of a character.",
        ) from None
    replace_file(path, payload)


def _check_lengths(text: pd.DataFrame, longest: int) -> None:
    for name in text.columns:
        if any(len(cell) > longest for cell in (name, *text[name]) if cell is not None):
            raise TableError(
                f'Column "{name[:100]}" has a cell of more than {longest:,} characters.',
                "This kind of file cannot hold it, so nothing was written.",
                "Choose the ending .parquet, or shorten the text.",
            )


def _delimited_bytes(text: pd.DataFrame, separator: str) -> bytes:
    def cell_text(cell: str | None) -> str:
        if cell is None:
            return empty
        return '"' + cell.replace('"', '""') + '"' if _MUST_QUOTE.search(cell) else cell

    empty = "" if text.shape[1] > 1 else '""'  # a line with nothing on it is no row
    columns = [[cell_text(name), *map(cell_text, text[name])] for name in text.columns]
    return "".join(separator.join(row) + "\n" for row in zip(*columns, strict=True)).encode("utf-8")


class _ExactFloat(float):
    """A number that XlsxWriter writes with all its digits rather than with 16 of them."""

    def __format__(self, _: str) -> str:
        return repr(float(self))


def _excel_bytes(frame: pd.DataFrame, text: pd.DataFrame) -> bytes:
    buffer = io.BytesIO()
    # In memory: XlsxWriter would otherwise put the cells into files in the system's folder for temporary files.
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(buffer, options) as workbook:
        sheet = workbook.add_worksheet()
        date_format = workbook.add_format({"num_format": "yyyy-mm-dd"})
        moment_format = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        for column, name in enumerate(text.columns):
            sheet.write_string(0, column, name)
            cells = text[name].tolist()
            time_format = moment_format if any(":" in cell for cell in cells if cell) else date_format
            for row, value in enumerate(_excel_values(frame.iloc[:, column], cells), start=1):
                match value:
                    case None:
                        pass
                    case str():
                        sheet.write_string(row, column, value)
                    case bool():
                        sheet.write_boolean(row, column, value)
                    case datetime.datetime():
                        sheet.write_datetime(row, column, value, time_format)
                    case _:
                        sheet.write_number(row, column, value)
        for row in np.flatnonzero(text.isna().all(axis=1)).tolist():
            sheet.write_string(row + 1, 0, "")  # keeps empty rows at the end of the sheet
    return buffer.getvalue()


def _excel_values(series: pd.Series, cells: Cells) -> Sequence[str | bool | float | datetime.datetime | None]:
    match _kind(series):
        case "boolean":
            return [None if cell is None else cell == "True" for cell in cells]
        case "integer":
            return [int(cell) if cell and len(cell.lstrip("-")) <= _EXCEL_DIGITS else cell for cell in cells]
        case "float":
            return [_ExactFloat(cell) if cell and "inf" not in cell else cell for cell in cells]
        case "datetime":
            # All of a column or nothing: whether it holds dates or moments is a property of the column.
            moments = [None if cell is None else datetime.datetime.fromisoformat(cell[:26]) for cell in cells]
            if all(len(cell) <= len("2024-05-17 10:30:00") for cell in cells if cell) and all(
                moment >= _EXCEL_FIRST_DAY for moment in moments if moment
            ):
                return moments
            return cells
        case _:
            return cells


def _kind(series: pd.Series) -> str:
    if isinstance(series.dtype, pd.CategoricalDtype):
        return "text"
    if types.is_bool_dtype(series):
        return "boolean"
    if types.is_integer_dtype(series):
        return "integer"
    if types.is_float_dtype(series):
        return "float"
    if types.is_datetime64_dtype(series):
        return "datetime"
    return "text"


def _typed_parquet_bytes(frame: pd.DataFrame, text: pd.DataFrame) -> bytes:
    arrays = []
    for position, name in enumerate(text.columns):
        series = frame.iloc[:, position]
        if _kind(series) == "text":
            arrays.append(pyarrow.array(text[name].tolist(), pyarrow.string()))
        else:
            arrays.append(pyarrow.array(series, from_pandas=True))
    return _parquet_bytes(pyarrow.Table.from_arrays(arrays, names=list(text.columns)))


def _parquet_bytes(table: pyarrow.Table) -> bytes:
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(table, buffer, compression="zstd")
    return buffer.getvalue()


def replace_file(path: Path, payload: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        TableError: The place cannot be written to; a file that was there stays as it was.
    """
    target = path.resolve()  # a link stays a link
    temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        try:
            with temporary.open("xb") as file:
                if target.exists():
                    shutil.copymode(target, temporary)
                file.write(payload)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        reason, remedy = _write_failure(error)
        raise TableError(
            f'"{path.name}" could not be written: {reason}.',
            "Nothing was written; a file that had this name before is unchanged.",
            remedy,
        ) from error


def _write_failure(error: OSError) -> tuple[str, str]:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "the folder does not exist", "Choose an existing folder."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "the disk is full", "Free some space or choose another disk, and write it again."
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            "you have no permission to write there, or the file is open in another program",
            "Close the file in other programs, or choose another folder.",
        )
    return error.strerror or "the drive reported an error", "Choose another folder or disk, and write it again."


# ---------------------------------------------------------------------------------------------------------------------
# Storing inside a project file


def frame_to_bytes(frame: pd.DataFrame) -> bytes:
    """Compress a frame of canonical text.

    Args:
        frame: Shape (rows, columns) as described at `Table.frame`; here it may have no rows.

    Returns:
        The bytes of a Parquet file, compressed with Zstandard.
    """
    arrays = [pyarrow.array(frame.iloc[:, position], pyarrow.string()) for position in range(frame.shape[1])]
    return _parquet_bytes(pyarrow.Table.from_arrays(arrays, names=list(frame.columns)))


def frame_from_bytes(data: bytes) -> pd.DataFrame:
    """Restore the very frame that `frame_to_bytes` compressed.

    Args:
        data: What `frame_to_bytes` returned.

    Returns:
        The frame of text, as described at `Table.frame`.

    Raises:
        TableError: The bytes are damaged.
    """
    try:
        with pyarrow.parquet.ParquetFile(pyarrow.BufferReader(data)) as file:
            table = file.read()
        return _text_frame({name: table.column(name).to_pylist() for name in table.column_names})
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise TableError(
            "A stored table cannot be opened.",
            "The place where it is stored is damaged, and its rows cannot be restored from there.",
            "Open a backup copy of the project, or read the original table again.",
        ) from error


def table_hash(frame: pd.DataFrame) -> str:
    """Compute a fingerprint of the column names and cells of a frame of text.

    It is the SHA-256 of one line of JSON for each column: its name, then its cells, with ``null`` for a missing cell.
    It depends on the order of rows and columns and on nothing else, not on the version of any library.

    Args:
        frame: Shape (rows, columns) as described at `Table.frame`.

    Returns:
        64 hexadecimal digits.
    """
    digest = hashlib.sha256()
    for position, name in enumerate(frame.columns):
        digest.update(json.dumps([name, *frame.iloc[:, position]], separators=(",", ":")).encode("ascii") + b"\n")
    return digest.hexdigest()
