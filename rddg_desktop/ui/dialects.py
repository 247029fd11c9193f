"""How files are read, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from rddg_desktop.engine.table import Dialect
from rddg_desktop.ui.counts import Counts


def separator_names() -> Mapping[str, str]:
    """What parts the cells of delimited text."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Dialects", "comma"),
        ";": translate("Dialects", "semicolon"),
        "\t": translate("Dialects", "tab"),
        "|": translate("Dialects", "vertical bar"),
    }


def decimal_names() -> Mapping[str, str]:
    """Decimal marks."""
    return {
        ".": QCoreApplication.translate("Dialects", "point (1.5)"),
        ",": QCoreApplication.translate("Dialects", "comma (1,5)"),
    }


def encoding_names() -> Mapping[str, str]:
    """Encodings by the names that Python has for them, the commonest first."""
    translate = QCoreApplication.translate
    return {
        "utf-8": "Unicode (UTF-8)",
        "cp1252": translate("Dialects", "Western European (Windows-1252)"),
        "iso8859-15": translate("Dialects", "Western European (ISO 8859-15)"),
        "mac_roman": translate("Dialects", "Western European (Macintosh)"),
        "cp850": translate("Dialects", "Western European (DOS 850)"),
        "utf-16": "Unicode (UTF-16)",
        "cp1250": translate("Dialects", "Central European (Windows-1250)"),
        "cp1251": translate("Dialects", "Cyrillic (Windows-1251)"),
        "cp1253": translate("Dialects", "Greek (Windows-1253)"),
        "cp1254": translate("Dialects", "Turkish (Windows-1254)"),
        "gb18030": translate("Dialects", "Chinese, simplified (GB 18030)"),
        "big5": translate("Dialects", "Chinese, traditional (Big5)"),
        "shift_jis": translate("Dialects", "Japanese (Shift JIS)"),
        "euc_kr": translate("Dialects", "Korean (EUC-KR)"),
    }


def encoding_name(encoding: str) -> str:
    """An encoding as people call it."""
    known = encoding_names()
    return known.get(encoding, known.get(encoding.removesuffix("-sig"), encoding))


def dialect_text(dialect: Dialect) -> str:
    """How a file was read; "" where that is not known."""
    translate = QCoreApplication.translate
    kinds = {
        "ods": translate("Dialects", "OpenDocument spreadsheet"),
        "excel": translate("Dialects", "Excel workbook"),
        "parquet": translate("Dialects", "Parquet file"),
        "spss": translate("Dialects", "SPSS file"),
        "sas": translate("Dialects", "SAS file"),
        "stata": translate("Dialects", "Stata file"),
    }
    if dialect.separator is not None:
        said = [
            translate("Dialects", "separator: {name}").format(name=separator_names().get(dialect.separator, "")),
            encoding_name(dialect.encoding or ""),
        ]
        if dialect.decimal is not None:
            said.append(translate("Dialects", "decimal mark: {name}").format(name=decimal_names()[dialect.decimal]))
        return ", ".join(said)
    kind = kinds.get(dialect.file_format, "")
    if dialect.sheet is not None:
        return translate("Dialects", "{kind}, sheet “{name}”").format(kind=kind, name=dialect.sheet)
    return kind


def size_text(rows: int, columns: int) -> str:
    """How large a table is."""
    counts = Counts()
    text = QCoreApplication.translate("Dialects", "{rows}, {columns}")
    return text.format(rows=counts.rows(rows), columns=counts.columns(columns))
