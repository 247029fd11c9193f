r"""Tables as the program holds them: frames of canonical text, whatever file they come from.

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

import datetime
import decimal
import hashlib
import io
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow
import pyarrow.parquet

from rddg_desktop.errors import Phrase, TableError

Cells = list[str | None]
_DROPPED = "\x00\ufeff\ufffe\uffff"
_MISSING_CODES = frozenset(
    {"?", ".", "-", "--", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "missing", "unknown", "not available"}
)
_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL_COMMA = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)?,[0-9]+(?:[eE][+-]?[0-9]+)?")
_THOUSANDS_POINT = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+")
_THOUSANDS_COMMA = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_DECIMAL_POINT = re.compile(r"[+-]?[0-9]*\.(?:[0-9]{1,2}|[0-9]{4,})")


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


def canonical(frame: pd.DataFrame) -> pd.DataFrame:
    """Turn a typed frame into a frame of canonical text; of canonical text it changes nothing.

    Args:
        frame: Shape (rows, columns); cells are text, numbers, truth values, dates, moments, times or missing.

    Returns:
        A new frame of the same shape and order as described at `Table.frame`.

    Raises:
        TableError: A column name is empty or occurs twice, or a cell is not a single value (a list, bytes).
    """
    names = checked_names(frame.columns, Phrase("the table"))
    cells = [text_cells(name, python_values(frame.iloc[:, position])) for position, name in enumerate(names)]
    columns, _ = with_decimal_points(dict(zip(names, cells, strict=True)))
    return text_frame(columns)


def text_frame(columns: Mapping[str, Cells]) -> pd.DataFrame:
    """A frame of text out of the cells of its columns, by their names."""
    return pd.DataFrame(columns, dtype=object)


def clean_text(text: str) -> str:
    """A text without the characters that no file format keeps, with the line breaks of this program."""
    if text.isprintable():  # almost every cell, and quick to find out
        return text
    for character in _DROPPED:
        text = text.replace(character, "")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def python_values(series: pd.Series) -> list[object]:
    """The values of a series as objects of Python."""
    if series.dtype in ("float16", "float32"):
        return list(series.array)  # keeps single precision, and with it the short text of a number
    return series.tolist()


def _is_missing(value: object) -> bool:
    if value is None or value is pd.NA or value is pd.NaT:
        return True
    return isinstance(value, float | np.floating | decimal.Decimal) and bool(value != value)  # noqa: PLR0124 - NaN


def text_cells(name: str, values: Iterable[object]) -> Cells:
    """The canonical text of the values of a column. Raises TableError for values that are no single ones."""
    values = list(values)
    dates_only = all(
        value.time() == datetime.time() and value.tzinfo is None
        for value in values
        if isinstance(value, datetime.datetime) and not _is_missing(value)
    )
    cells: Cells = []
    for value in values:
        if isinstance(value, str):
            cells.append(clean_text(value).strip() or None)
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
                'Column "{name}" holds cells that are not single values.',
                "Only text, numbers, dates and truth values can be learned from, so the table was not used.",
                "Leave the column out, or spread it over columns with one value each, and try again.",
                name=name,
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


def with_decimal_points(
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


def checked_names(names: Iterable[object], where: str | Phrase) -> list[str]:
    """The names of columns as text. Raises TableError where one is missing or occurs twice."""
    texts = [text_cells("", [name])[0] for name in names]
    unnamed = [str(position) for position, text in enumerate(texts, start=1) if text is None]
    if unnamed:
        raise TableError(
            "In {where} these columns have no name, counted from the left: {columns}.",
            "Columns are told apart by their names, so the table was not used.",
            "An unnamed first column is mostly a row number that another program added: delete it, or give it a "
            "name if you need it."
            if unnamed == ["1"]
            else "Give every column a name in the first line, or delete the columns you do not need.",
            where=where,
            columns=", ".join(unnamed),
        )
    checked = [text for text in texts if text is not None]
    repeated = [f'"{text}"' for text, count in Counter(checked).items() if count > 1]
    if repeated:
        raise TableError(
            "In {where} more than one column is called {columns}.",
            "Columns are told apart by their names, so the table was not used.",
            "Give every column a name of its own in the first line.",
            where=where,
            columns=", ".join(repeated),
        )
    return checked


def parquet_bytes(table: pyarrow.Table) -> bytes:
    """The bytes of a Parquet file, compressed with Zstandard."""
    buffer = io.BytesIO()
    pyarrow.parquet.write_table(table, buffer, compression="zstd")
    return buffer.getvalue()


def frame_to_bytes(frame: pd.DataFrame) -> bytes:
    """Compress a frame of canonical text.

    Args:
        frame: Shape (rows, columns) as described at `Table.frame`; here it may have no rows.

    Returns:
        The bytes of a Parquet file, compressed with Zstandard.
    """
    arrays = [pyarrow.array(frame.iloc[:, position], pyarrow.string()) for position in range(frame.shape[1])]
    return parquet_bytes(pyarrow.Table.from_arrays(arrays, names=list(frame.columns)))


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
        return text_frame({name: table.column(name).to_pylist() for name in table.column_names})
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
