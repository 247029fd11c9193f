"""Why columns are read as they are, in the language of the program."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from rddg_desktop.errors import RddgError, SchemaError
from rddg_desktop.ui.counts import Counts
from rddg_desktop.ui.session import Session


def note_text(note: str) -> str:
    """The note of a column in words; a note that says several things parts them by semicolons."""
    return "; ".join(_one(part) for part in note.split("; ")) if note else ""


def problem_text(problem: RddgError) -> str:
    """Why a column cannot be read as stated, and what to do about it on this page."""
    if isinstance(problem, SchemaError):
        remedy = QCoreApplication.translate(
            "Notes", "Choose another type or use for it, or name the texts that mean “missing”."
        )
        return f"{problem.what} {remedy}"
    return f"{problem.what} {problem.remedy}"


def obstacle_text(session: Session) -> str:
    """Why the run that the draft states cannot be begun, for pages that cannot mend it; "" where it can."""
    if session.obstacle is None:
        return ""
    if not session.draft.settings.target:
        return QCoreApplication.translate("Notes", "Choose the target column on the Data page first.")
    sentence = QCoreApplication.translate("Notes", "{problem} This can be mended on the Data page.")
    return sentence.format(problem=problem_text(session.obstacle))


def _one(note: str) -> str:
    known = _notes().get(note)
    if known is not None:
        return known
    for pattern, text in _patterns().items():
        match = re.fullmatch(pattern, note)
        if match:
            said = match.groupdict()
            if "decimals" in said:
                said["decimals"] = Counts().decimals(int(said["decimals"]))
            return text.format(**said)
    return note


def _notes() -> Mapping[str, str]:
    """By what the engine notes."""
    translate = QCoreApplication.translate
    return {
        "every cell is missing": translate("Notes", "every cell is missing"),
        "constant": translate("Notes", "one value only"),
        "free text can name people": translate("Notes", "free text can name people"),
        "it is left out": translate("Notes", "it is left out"),
        "names of people are left out": translate("Notes", "names of people are left out"),
        "e-mail addresses are left out": translate("Notes", "e-mail addresses are left out"),
        "identifiers are left out": translate("Notes", "identifiers are left out"),
        "a running number of the rows is left out": translate("Notes", "a running number of the rows is left out"),
        "leading zeros: read as codes, not as numbers": translate(
            "Notes", "leading zeros: read as codes, not as numbers"
        ),
        "whole numbers of 16 digits and more: read as codes, not as numbers": translate(
            "Notes", "whole numbers of 16 digits and more: read as codes, not as numbers"
        ),
        "two values: read as two categories": translate("Notes", "two values: read as two categories"),
        "day or month could come first": translate("Notes", "day or month could come first"),
        "read as day/month/year": translate("Notes", "read as day/month/year"),
        "nearly every row has its own number of 16 digits and more: an identifier, left out": translate(
            "Notes", "nearly every row has its own number of 16 digits and more: an identifier, left out"
        ),
        "nearly every row has its own value: an identifier, left out": translate(
            "Notes", "nearly every row has its own value: an identifier, left out"
        ),
        "numbers mixed with other texts, and nearly every row has its own": translate(
            "Notes", "numbers mixed with other texts, and nearly every row has its own"
        ),
        "left out": translate("Notes", "left out"),
    }


def _patterns() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        r"(?P<codes>.+) read as missing": translate("Notes", "{codes} read as missing"),
        r"rounded to (?P<decimals>\d+) decimals? \((?P<digits>\d+) significant digits of its range\)": translate(
            "Notes", "rounded to {decimals} ({digits} significant digits of its range)"
        ),
    }
