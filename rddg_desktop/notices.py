"""Notices in the language that is spoken.

What the engine and the judgement notice is English text, in events as well as in the project file, where other programs
read it. It is told in another language where it is shown: a notice is found among the texts that are `marked` with the
context "Notice" where notices are written, and what stood in its places is put into the places of the translation.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from string import Formatter

from rddg_desktop.language import in_marks, marked, spoken, translate, translations

#: Places in which a text stands that is translated as well: sentences of an error or part of one, or a step.
_TRANSLATED_PLACES = frozenset({"error", "reason", "action"})
#: What stands in a place for a number.
_NUMBER = r"-?[\d,.]+"
#: Steps as the audit trail of a project names them.
STEPS = frozenset(
    {
        marked("Notice", "created"),
        marked("Notice", "migrated"),
        marked("Notice", "table changed"),
        marked("Notice", "run begun"),
        marked("Notice", "resumed"),
        marked("Notice", "core set chosen"),
        marked("Notice", "relations mined"),
        marked("Notice", "rules mined"),
        marked("Notice", "rule added"),
        marked("Notice", "rule edited"),
        marked("Notice", "rule moved"),
        marked("Notice", "rules removed"),
        marked("Notice", "rules imported"),
        marked("Notice", "rules switched on"),
        marked("Notice", "rules switched off"),
        marked("Notice", "rules made hard"),
        marked("Notice", "rules made soft"),
        marked("Notice", "rules edit undone"),
        marked("Notice", "settings chosen"),
        marked("Notice", "calibrated"),
        marked("Notice", "rows wanted changed"),
        marked("Notice", "finished"),
        marked("Notice", "evaluated"),
        marked("Notice", "exported"),
        marked("Notice", "network opened"),
        marked("Notice", "network closed"),
        marked("Notice", "limits changed"),
    }
)


def notice_text(notice: str) -> str:
    """A notice in the language that is spoken; one that is not known stays as it is.

    Args:
        notice: The English text. What it is about can stand before it, as in "Age: two values.".
    """
    if (told := _told(notice, "Notice")) is not None:
        return told
    # Names of columns and of files may hold colons, and so may notices: the first that leaves a known one counts.
    for colon in re.finditer(": ", notice):
        about, said = notice[: colon.end()], notice[colon.end() :]
        if (told := _told(said, "Notice")) is not None:
            return about + told
        if said.endswith(".") and (told := note_text(said[:-1])) != said[:-1]:
            return about + translate("Note", "{note}.").format(note=told)
    return notice


def note_text(note: str) -> str:
    """The note of a column in the language that is spoken; one that says several things parts them by semicolons."""
    return "; ".join(_told(part, "Notice") or part for part in note.split("; "))


def _told(text: str, context: str) -> str | None:
    """A text of a context in the language that is spoken; None where it is none of them."""
    for pattern, translated in _known(spoken(), context):
        if found := pattern.fullmatch(text):
            return "".join(_filled(translated, found.groupdict()))
    return None


@cache
def _known(code: str, context: str) -> list[tuple[re.Pattern[str], str]]:
    """How the English texts of a context are found, with their translations; those that say most come first."""
    texts = translations(code, context)
    return [(_pattern(text), texts[text]) for text in sorted(texts, key=_said, reverse=True)]


def _said(text: str) -> int:
    """Letters of a text outside its places."""
    return sum(len(literal) for literal, *_ in Formatter().parse(text))


def _pattern(text: str) -> re.Pattern[str]:
    """What a text can be with its places filled."""
    parts: list[str] = []
    places: set[str] = set()
    for literal, place, form, _ in Formatter().parse(text):
        parts.append(re.escape(literal))
        if place in places:
            parts.append(f"(?P={place})")
        elif place is not None:
            places.add(place)
            parts.append(f"(?P<{place}>{_NUMBER if form == ',' else '.+'})")
    return re.compile("".join(parts), re.DOTALL)


def _filled(text: str, values: Mapping[str, str]) -> Iterator[str]:
    """The parts of a text, with values in its places."""
    for literal, place, form, _ in Formatter().parse(text):
        yield literal
        if place in _TRANSLATED_PLACES:
            yield _phrases(values[place])
        elif place is not None:
            yield in_marks(values[place]) if form == "," else values[place]


def _phrases(text: str) -> str:
    """Sentences of an error or part of one, or a step."""
    sentences = re.split(r"(?<=\.) ", text)
    return " ".join(_told(one, "Error") or _told(one, "Notice") or one for one in sentences)
