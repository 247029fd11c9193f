"""Writing tables so that reading them gives the same canonical text again (see `table`)."""

import csv
import datetime
import errno
import io
import os
import re
import secrets
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow
import pyarrow.parquet
import xlsxwriter
from pandas.api import types

from rddg_desktop.engine.table import Cells, canonical, parquet_bytes
from rddg_desktop.errors import Phrase, TableError
from rddg_desktop.language import marked

_WRITABLE = (".csv", ".tsv", ".xlsx", ".parquet")
_MUST_QUOTE = re.compile('[,;\t|"\n]')  # every separator the reader may guess, so that it never guesses wrongly
_EXCEL_ROWS = 1_048_576
_EXCEL_COLUMNS = 16_384
_EXCEL_CELL = 32_767
_EXCEL_DIGITS = 15  # Excel silently turns the further digits of a number into zeros
_EXCEL_FIRST_DAY = datetime.datetime(1900, 3, 1)  # before it, Excel counts a 29 February 1900 that never was


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
            '"{path}" has a kind of file that is not written here.',
            "Nothing was written.",
            "Choose a name with one of these endings: {kinds}.",
            path=path.name,
            kinds=", ".join(_WRITABLE),
        )
    if suffix == ".xlsx" and (len(frame) >= _EXCEL_ROWS or frame.shape[1] > _EXCEL_COLUMNS):
        raise TableError(
            "The table has {rows:,} rows and {columns:,} columns, more than an Excel sheet can hold.",
            "A sheet holds {most:,} rows below the header and {excel_columns:,} columns, so nothing was written.",
            "Choose the ending .csv or .parquet.",
            rows=len(frame),
            columns=frame.shape[1],
            most=_EXCEL_ROWS - 1,
            excel_columns=_EXCEL_COLUMNS,
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
                'Column "{name}" has a cell of more than {longest:,} characters.',
                "This kind of file cannot hold it, so nothing was written.",
                "Choose the ending .parquet, or shorten the text.",
                name=name[:100],
                longest=longest,
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
    return parquet_bytes(pyarrow.Table.from_arrays(arrays, names=list(text.columns)))


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
            '"{path}" could not be written: {reason}.',
            "Nothing was written; a file that had this name before is unchanged.",
            remedy,
            path=path.name,
            reason=reason,
        ) from error


def _write_failure(error: OSError) -> tuple[str | Phrase, str]:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Phrase("the folder does not exist"), marked("Error", "Choose an existing folder.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        remedy = marked("Error", "Free some space or choose another disk, and write it again.")
        return Phrase("the disk is full"), remedy
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            Phrase("you have no permission to write there, or the file is open in another program"),
            marked("Error", "Close the file in other programs, or choose another folder."),
        )
    remedy = marked("Error", "Choose another folder or disk, and write it again.")
    return error.strerror or Phrase("the drive reported an error"), remedy
