"""Reading tables: every supported file becomes one frame of canonical text (see `table`)."""

import codecs
import csv
import functools
import io
import itertools
import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import charset_normalizer
import pandas as pd
import pyarrow
import pyarrow.parquet
import pyreadstat
import python_calamine
from pandas.api import types

from rddg_desktop.engine.table import (
    DETECTED,
    Cells,
    Dialect,
    Table,
    checked_names,
    clean_text,
    python_values,
    text_cells,
    text_frame,
    with_decimal_points,
)
from rddg_desktop.errors import Phrase, TableError
from rddg_desktop.language import marked

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
_SEPARATORS = (",", ";", "\t", "|")
_SNIFFED_LINES = 1_000
_SNIFFED_CHARACTERS = 65_536
_HEAD_BYTES = 65_536
# Of longer delimited text a preview reads this much, and shows so many rows.
_PREVIEWED_BYTES = 4_194_304
_PREVIEWED_ROWS = 200
# First bytes of well-known files, and what to call such a file.
_SIGNATURES = (
    (b"PK\x03\x04", marked("Error", "a zip archive")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", marked("Error", "an old or password-protected Microsoft Office file")),
    (b"PAR1\x15", marked("Error", "a Parquet file")),
    (b"$FL2", marked("Error", "an SPSS file")),
    (b"$FL3", marked("Error", "an SPSS file")),
    (b"<stata_dta>", marked("Error", "a Stata file")),
    (b"%PDF-", marked("Error", "a PDF document")),
    (b"\x89PNG\r\n", marked("Error", "a picture")),
    (b"\xff\xd8\xff", marked("Error", "a picture")),
    (b"GIF8", marked("Error", "a picture")),
    (b"\x1f\x8b", marked("Error", "a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", marked("Error", "a compressed file")),
    (b"Rar!\x1a\x07", marked("Error", "a compressed file")),
    (b"SQLite format 3\x00", marked("Error", "a database")),
    (b"{\\rtf", marked("Error", "a word-processor document")),
    (b"<!doctype html", marked("Error", "a web page")),
    (b"<html", marked("Error", "a web page")),
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
            '"{path}" has column names but no rows.',
            "There is nothing to learn from.",
            "Check that you chose the right file, and that its table stands in the first sheet.",
            path=path.name,
        )
    is_delimited = dialect.separator is not None
    columns, decimal_commas = with_decimal_points(
        columns, semicolons=dialect.separator == ";", stated=stated.decimal if is_delimited else None
    )
    if is_delimited:
        dialect = replace(dialect, decimal="," if decimal_commas else ".")
    frame = text_frame(columns)
    return Preview(Table(frame, dialect, path.name, labels), len(frame) if rows is None else rows, rows is None)


@contextmanager
def _opening(path: Path) -> Generator[None]:
    """Explain why a file cannot be opened."""
    try:
        yield
    except FileNotFoundError as error:
        raise TableError(
            'There is no file "{path}" in that place.',
            "Nothing was read.",
            "Check the name and the folder; the file may have been moved or renamed.",
            path=path.name,
        ) from error
    except PermissionError as error:
        raise TableError(
            'You have no permission to read "{path}".',
            "Nothing was read.",
            "Close the file in other programs, or copy it to a folder of your own and read the copy.",
            path=path.name,
        ) from error
    except OSError as error:
        raise TableError(
            '"{path}" could not be read: {reason}.',
            "Nothing was read.",
            "Check the drive or the network connection, or copy the file to this computer and read the copy.",
            path=path.name,
            reason=error.strerror or Phrase("the drive reported an error"),
        ) from error


def _checked_head(path: Path, suffix: str) -> bytes:
    if path.is_dir():
        raise TableError(
            '"{path}" is a folder.',
            "A table is a single file, so nothing was read.",
            "Choose a file inside it.",
            path=path.name,
        )
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if suffix not in READABLE:
        raise TableError(
            '"{path}" has a kind of file that is not read here.',
            "Nothing was read.",
            "Save the table as one of these kinds: {kinds}.",
            path=path.name,
            kinds=", ".join(READABLE),
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
        likeness = Phrase(found or marked("Error", "something else, perhaps plain text"))
        raise TableError(
            '"{path}" is not what its name says: it looks like {likeness}.',
            "Its content cannot be read as a table of that kind, so nothing was read.",
            "Give the file the ending it should have, or save the table again from the program it comes from.",
            path=path.name,
            likeness=likeness,
        )
    return head


def _signature(head: bytes) -> str | None:
    start = head.lstrip()[:32]
    for signature, description in _SIGNATURES:
        if head.startswith(signature) or (signature.startswith(b"<") and start.lower().startswith(signature)):
            if description == "a zip archive" and b"xl/" in head:
                return marked("Error", "an Excel file")
            if description == "a zip archive" and b"opendocument.spreadsheet" in head:
                return marked("Error", "an OpenDocument spreadsheet")
            return description
    return None


def _empty(path: Path) -> TableError:
    return TableError(
        '"{path}" is empty.',
        "There is nothing to learn from.",
        "Check that you chose the right file, and that it was completely saved or downloaded.",
        path=path.name,
    )


def _damaged(path: Path, what: Phrase) -> TableError:
    return TableError(
        '"{path}" cannot be opened as {what}.',
        "The file is damaged, incomplete or of another kind, so nothing was read.",
        "Save or download it again, or save the table as .csv and read that.",
        path=path.name,
        what=what,
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
    text = clean_text(text)
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
            '"{path}" has a quoted cell that is not closed properly: {error}.',
            "From there on it is uncertain which cell is which, so nothing was read.",
            "Look for a stray {quote} and double or remove it, or save the table again from its program.",
            path=path.name,
            error=error,
            quote=quote,
        ) from error
    names = checked_names(header, f'"{path.name}"')
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
        'The characters of "{path}" cannot be made out.',
        "It is either no text at all or in an unknown or mixed encoding, so nothing was read.",
        "Save the table again as CSV with the encoding UTF-8.",
        path=path.name,
    )
    if stated is not None:
        try:
            text = decoded(stated)
        except (UnicodeError, LookupError):
            text = "\x00"
        if "\x00" in text:
            raise TableError(
                '"{path}" is not written in the encoding {stated}.',
                "Some of its characters cannot be made out that way, so nothing was read.",
                "Choose another encoding.",
                path=path.name,
                stated=stated,
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
            ragged.append((line, len(row)))
    if ragged:
        line, cells = ragged[0]
        raise TableError(
            'In "{path}" the header has {columns:,} cells, but line {line:,} has {cells:,}.'
            if len(ragged) == 1
            else 'In "{path}" the header has {columns:,} cells, but {count:,} lines have another number, the first '
            "of them line {line:,} with {cells:,}.",
            "It is uncertain which cell belongs to which column, so nothing was read.",
            "Check those lines for a missing or additional separator and put cells that contain one in quotes; the "
            "first line must be the column names.",
            path=path.name,
            columns=len(header),
            line=line,
            cells=cells,
            count=len(ragged),
        )
    return header, rows


def _open_workbook(path: Path, head: bytes) -> python_calamine.CalamineWorkbook:
    data = path.read_bytes()
    protected = TableError(
        '"{path}" is protected by a password.',
        "Its content is encrypted, so nothing was read.",
        "Open it in its program, save a copy without a password, and read the copy.",
        path=path.name,
    )
    # An encrypted .xlsx is an old-style Office file with a stream of this name.
    if head.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in data:
        raise protected
    try:
        return python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    except python_calamine.PasswordError:
        raise protected from None
    except python_calamine.CalamineError as error:
        raise _damaged(path, Phrase("a workbook")) from error


def _read_workbook(path: Path, head: bytes, stated: str | None) -> tuple[dict[str, Cells], str]:
    """Read the columns of a sheet, and its name."""
    workbook = _open_workbook(path, head)
    if stated is not None and stated not in workbook.sheet_names:
        raise TableError(
            '"{path}" has no sheet called "{stated}".',
            "Nothing was read.",
            "Choose one of its sheets.",
            path=path.name,
            stated=stated,
        )
    sheet = stated or next(iter(workbook.sheet_names), "")
    try:
        rows = workbook.get_sheet_by_name(sheet).to_python()
    except python_calamine.CalamineError as error:
        raise _damaged(path, Phrase("a workbook")) from error
    if not rows:
        raise TableError(
            'The first sheet of "{path}" is empty.' if stated is None else 'The sheet "{sheet}" of "{path}" is empty.',
            "There is nothing to learn from.",
            "Move the table to the first sheet of the workbook, or choose the sheet that holds it.",
            sheet=sheet,
            path=path.name,
        )
    names = checked_names(rows[0], f'"{path.name}"')
    columns = {name: text_cells(name, (row[position] for row in rows[1:])) for position, name in enumerate(names)}
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
        names = checked_names((table.column_names[position] for position in kept), f'"{path.name}"')
        return {
            name: text_cells(name, _arrow_values(table.column(position)))
            for name, position in zip(names, kept, strict=True)
        }
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise _damaged(path, Phrase("a Parquet file")) from error


def _arrow_values(column: pyarrow.ChunkedArray) -> list[object]:
    return python_values(column.to_pandas()) if pyarrow.types.is_float32(column.type) else list(column.to_pylist())


def _read_statistics(
    path: Path, reader: Callable[..., tuple[pd.DataFrame, pyreadstat.metadata_container]]
) -> tuple[dict[str, Cells], dict[str, str]]:
    try:
        frame, metadata = reader(path)
    except (pyreadstat.ReadstatError, pyreadstat.PyreadstatError, UnicodeDecodeError) as error:
        raise _damaged(path, Phrase("an SPSS, SAS or Stata file")) from error
    names = checked_names(frame.columns, f'"{path.name}"')
    columns = {}
    for position, name in enumerate(names):
        series = frame.iloc[:, position]
        if metadata.readstat_variable_types[frame.columns[position]] == "float" and types.is_float_dtype(series):
            series = series.astype("float32")  # as it is stored, so that 0.1 is not read as 0.10000000149
        columns[name] = text_cells(name, python_values(series))
    labels = dict(zip(names, metadata.column_labels, strict=True))
    return columns, {name: text for name, label in labels.items() if (text := clean_text(label or "").strip())}
