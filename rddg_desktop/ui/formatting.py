"""Numbers and durations as people read them in the language of the program."""

import math

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt


def sentences_text(*sentences: str) -> str:
    """Sentences one after the other, those left out that are empty: with spaces between them where a language has any.

    Chinese has none: its full stop brings its own.
    """
    return ("" if _is_chinese() else " ").join(one for one in sentences if one)


def bracketed(text: str, remark: str) -> str:
    """A text with a remark in brackets behind it, of the kind that the language has."""
    return f"{text}（{remark}）" if _is_chinese() else f"{text} ({remark})"


def number_text(value: float) -> str:
    """A number with as many digits as a reader needs; a dash for what cannot be known."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size = abs(value)
    if size >= 1000 or abs(value - round(value)) < 1e-9:
        decimals = 0
    elif size >= 10:
        decimals = 1
    else:
        # Three digits that count, however small the number is.
        decimals = min(8, 2 - math.floor(math.log10(size)))
    return decimal_text(value, decimals)


def decimal_text(value: float, decimals: int) -> str:
    """A number with so many digits after the mark."""
    # An upright minus is as wide as a digit; 0 has no sign.
    return QLocale().toString(round(float(value), decimals) + 0.0, "f", decimals).replace("-", "−")


def moment_text(moment: str) -> str:
    """A moment in ISO 8601, by the clock of this computer."""
    here = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(here, QLocale.FormatType.ShortFormat)


def duration_text(seconds: float) -> str:
    """How long something takes, roughly."""
    whole = max(1, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("Duration", "{seconds} s").format(seconds=whole)
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Duration", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return QCoreApplication.translate("Duration", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def _is_chinese() -> bool:
    return QLocale().language() == QLocale.Language.Chinese
