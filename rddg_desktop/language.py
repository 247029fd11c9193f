"""The language of what is written for people below the window, where there is no Qt: the report and its words.

English stands in the source. `lupdate` collects the texts of `translate` and `marked` as it does those of the window,
and both read the translations of `resources/translations`: the window the compiled ones, this module the `.ts` files
beside them, which are plain XML, whereas the compiled form is a binary one of Qt's own.

There are no plural forms, because `lupdate` cannot see them here: where they matter, one and many are two texts.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from xml.etree import ElementTree

from rddg_desktop.resources import resource_path

#: Languages by code, each by its own name.
LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
#: Marks of numbers, which Python writes as 1,234.5, where a language has others. A minus is as wide as a digit.
_MARKS = {"de": str.maketrans(",.-", ".,−")}
_OTHER_MARKS = str.maketrans("-", "−")


class _Spoken:
    """The language spoken by this process.

    Attributes:
        code: A key of `LANGUAGES`.
    """

    def __init__(self) -> None:
        self.code = "en"


_SPOKEN = _Spoken()


def speak(code: str) -> None:
    """Speak a language from now on, in all threads of this process.

    Args:
        code: A key of `LANGUAGES`.
    """
    _SPOKEN.code = code


def spoken() -> str:
    """The code of the language that is spoken."""
    return _SPOKEN.code


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak a language for a while."""
    former = spoken()
    speak(code)
    try:
        yield
    finally:
        speak(former)


def translate(context: str, text: str) -> str:
    """A text in the language that is spoken; the English one where there is no other.

    Args:
        context: What the text belongs to, a literal.
        text: The English text, a literal or one that is `marked`, with the names of its places in braces.
    """
    return _translations(spoken()).get((context, text), text)


def translations(code: str, context: str) -> dict[str, str]:
    """All texts of a context that are translated into a language, by the English ones."""
    return {text: translation for (name, text), translation in _translations(code).items() if name == context}


def marked(_context: str, text: str) -> str:
    """The English text itself, which is to be translated where it is shown. Both arguments are literals."""
    return text


def in_marks(number: str) -> str:
    """A number as Python writes it ("-1,234.5") with the marks of the language that is spoken."""
    return number.translate(_MARKS.get(spoken(), _OTHER_MARKS))


@cache
def _translations(code: str) -> Mapping[tuple[str, str], str]:
    """Translations by context and English text; texts without one, and plural forms, are left out."""
    if code == "en":
        return {}
    root = ElementTree.parse(resource_path(f"translations/rddg_{code}.ts")).getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translated
        for context in root.iter("context")
        for message in context.iter("message")
        if message.get("numerus") is None and (translated := message.findtext("translation"))
    }
