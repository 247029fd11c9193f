"""Rules to and from files.

Text holds one rule a line, in the rule language (see `rules`):

    # Blank lines and lines that begin with # are skipped.
    Diastolic <= Systolic - 10
    soft: if Pregnant = yes then Age between 12 and 55
    off: soft: Dose rises with Weight

A rule is on and hard unless its line begins with `off:` or `soft:`; a monotone relation is always soft. JSON, which is
what a name ending in .json means, keeps who proposed a rule as well:

    {"format": "rddg-rules", "version": 1,
     "rules": [{"text": "Diastolic <= Systolic - 10", "is_on": true, "is_hard": true, "origin": "user"}]}

A file is read as a whole or not at all.
"""

import codecs
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from rddg_desktop.engine.conditions import Condition, Monotone
from rddg_desktop.engine.rulebook import MAXIMUM_RULES, Origin, Rule, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.table_writing import replace_file
from rddg_desktop.errors import Phrase, RddgError, RuleError
from rddg_desktop.language import marked

FORMAT = "rddg-rules"
VERSION = 1
#: A larger file holds no list of rules that anybody wrote.
MAXIMUM_BYTES = 4_000_000
JSON_SUFFIX = ".json"

_HEAD = "# Rules of RDDG Desktop, one a line. A line may begin with soft: or off:, remarks begin with #."
_FLAG = re.compile(r"\s*(soft|off)\s*:", re.IGNORECASE)
#: A line with one of these is no text that a person wrote.
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


class RuleFileError(RddgError):
    """A file of rules cannot be read or written."""


@dataclass(frozen=True)
class _Entry:
    """A rule as it stands in a file.

    Attributes:
        place: Which one it is, for messages.
        text: What stands there.
        start: Where in it the rule begins, behind its flags.
        is_on: Whether it is on.
        is_hard: Whether it is hard; None where that is not said.
        origin: Who proposed it.
    """

    place: Phrase
    text: str
    start: int = 0
    is_on: bool = True
    is_hard: bool | None = None
    origin: Origin = Origin.USER


def read_rules(path: Path, schema: Schema, training: pd.DataFrame, held_out: pd.DataFrame) -> tuple[Rule, ...]:
    """Read a file of rules, and measure them.

    Args:
        path: The file: JSON where its name ends in .json, else text in UTF-8, or in UTF-16 with a byte order mark.
        schema: The schema of the training rows.
        training: Typed training rows.
        held_out: Typed held-out rows.

    Returns:
        The rules, in the file's order.

    Raises:
        RuleFileError: The file cannot be read or is no file of rules, or a rule in it cannot be read or stands there
            twice; it is said which one, and where.
    """
    content = _content(path)
    is_json = path.suffix.lower() == JSON_SUFFIX
    rules: list[Rule] = []
    places: dict[str, Phrase] = {}
    for entry in _json_entries(path, content) if is_json else _text_entries(path, content):
        if len(rules) == MAXIMUM_RULES:
            raise _unusable(path, Phrase("it holds more than {most} rules", most=MAXIMUM_RULES))
        try:
            condition = parse(entry.text[entry.start :], schema)
        except RuleError as error:
            raise _unreadable(path, entry, error) from error
        if isinstance(condition, Monotone) and entry.is_hard:
            raise _unusable(
                path,
                Phrase(
                    "{place} is hard but speaks of the whole table, which no single row can break", place=entry.place
                ),
            )
        rule = made(
            condition, entry.origin, schema, training, held_out, is_on=entry.is_on, is_hard=_is_hard(entry, condition)
        )
        if rule.text in places:
            raise _unusable(
                path, Phrase("{place} says the same as {former}", place=entry.place, former=places[rule.text])
            )
        rules.append(rule)
        places[rule.text] = entry.place
    if not rules:
        raise _unusable(path, Phrase("it holds no rule"))
    return tuple(rules)


def write_rules(rules: Sequence[Rule], path: Path, *, overwrite: bool) -> None:
    """Write rules so that `read_rules` reads them again.

    Args:
        rules: The rules.
        path: Where to; JSON where the name ends in .json, else text.
        overwrite: Whether an existing file may be replaced.

    Raises:
        RuleFileError: The path is taken, or there is nothing to write, or nothing that lines can hold.
        TableError: The place cannot be written to.
    """
    if not rules:
        raise RuleFileError("There is no rule to write.", "Nothing was written.", "State rules first.")
    if os.path.lexists(path) and (path.is_dir() or not overwrite):
        raise RuleFileError(
            "There is already a folder {path}." if path.is_dir() else "There is already a file {path}.",
            "It was left as it is.",
            "Choose another name." if path.is_dir() else "Choose another name, or allow it to be replaced.",
            "" if path.is_dir() else "--overwrite",
            path=path,
        )
    text = _as_json(rules) if path.suffix.lower() == JSON_SUFFIX else _as_text(rules)
    replace_file(path, text.encode())


def _is_hard(entry: _Entry, condition: Condition) -> bool:
    return not isinstance(condition, Monotone) if entry.is_hard is None else entry.is_hard


def _as_text(rules: Sequence[Rule]) -> str:
    lines = [_HEAD]
    for number, rule in enumerate(rules, 1):
        if _CONTROL.search(rule.text):
            raise RuleFileError(
                "Rule {number} names a column or a category with a line break or the like in it.",
                "A line of text cannot hold it, so nothing was written.",
                "Choose a name that ends in {suffix}.",
                number=number,
                suffix=JSON_SUFFIX,
            )
        lines.append(f"{'' if rule.is_on else 'off: '}{'' if rule.is_hard else 'soft: '}{rule.text}")
    return "".join(f"{line}\n" for line in lines)


def _as_json(rules: Sequence[Rule]) -> str:
    entries = [
        {"text": rule.text, "is_on": rule.is_on, "is_hard": rule.is_hard, "origin": rule.origin.value} for rule in rules
    ]
    document = {"format": FORMAT, "version": VERSION, "rules": entries}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise _unusable(path, Phrase(error.strerror or marked("Error", "the drive reported an error"))) from error
    if len(content) > MAXIMUM_BYTES:
        raise _unusable(path, Phrase("it is larger than {most} MB", most=MAXIMUM_BYTES // 1_000_000))
    return content


def _text_entries(path: Path, content: bytes) -> Iterator[_Entry]:
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unusable(path, Phrase("it is no text in UTF-8")) from error
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        if _CONTROL.search(line):
            raise _unusable(path, Phrase("line {number:,} is no text", number=number))
        if line.strip() and not line.lstrip().startswith("#"):
            start = 0
            flags = set()
            while flag := _FLAG.match(line, start):
                flags.add(flag[1].lower())
                start = flag.end()
            yield _Entry(
                Phrase("line {number:,}", number=number),
                line,
                start,
                "off" not in flags,
                False if "soft" in flags else None,
            )


def _json_entries(path: Path, content: bytes) -> Iterator[_Entry]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _unusable(path, Phrase("it is no JSON document")) from error
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        raise _unusable(path, Phrase('it has no "format": "{format}"', format=FORMAT))
    if document.get("version") != VERSION:
        raise _unusable(
            path, Phrase("its version is not {version}; it was perhaps written by a newer program", version=VERSION)
        )
    entries = document.get("rules")
    if not isinstance(entries, list):
        raise _unusable(path, Phrase('"rules" is not a list'))
    for number, entry in enumerate(entries, 1):
        place = Phrase("rule {number:,}", number=number)
        if not isinstance(entry, Mapping) or not isinstance(entry.get("text"), str):
            raise _unusable(path, Phrase('{place} has no "text"', place=place))
        unknown = sorted(entry.keys() - {"text", "is_on", "is_hard", "origin"})
        if unknown:
            raise _unusable(path, Phrase("{place} has an unknown entry {key!r}", place=place, key=unknown[0][:40]))
        for key in ("is_on", "is_hard"):
            if not isinstance(entry.get(key, True), bool):
                raise _unusable(
                    path, Phrase('{place} has a "{key}" that is neither true nor false', place=place, key=key)
                )
        origin = entry.get("origin", Origin.USER)
        if origin not in list(Origin):
            raise _unusable(
                path,
                Phrase('{place} has an "origin" that is none of {possible}', place=place, possible=", ".join(Origin)),
            )
        yield _Entry(
            place, entry["text"], is_on=entry.get("is_on", True), is_hard=entry.get("is_hard"), origin=Origin(origin)
        )


def _unusable(path: Path, reason: Phrase) -> RuleFileError:
    return RuleFileError(
        "The rules in {path} cannot be used: {reason}.",
        "None of them was taken over.",
        "Start from a file to which the rules of a project were written.",
        "rddg-desktop rules FILE.rddg export FILE",
        path=path,
        reason=reason,
    )


def _unreadable(path: Path, entry: _Entry, error: RuleError) -> RuleFileError:
    """The error of a rule, told of its place in the file."""
    shown = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", entry.text)
    placed = RuleError(shown, entry.start + error.place, error.reason)
    _, _, pointer = placed.meaning.partition("\n")
    return RuleFileError(
        "The rules in {path} cannot be used: {place} cannot be read at character {character:,}: {reason}.",
        "None of them was taken over.\n{pointer}",
        placed.sentences[2],
        path=path,
        place=entry.place,
        character=placed.place + 1,
        reason=error.reason,
        pointer=pointer,
    )
