"""What a report consists of, whatever it is rendered to."""

import math
import re
from dataclasses import dataclass
from typing import Any

from rddg_desktop.evaluation.comparison import shown
from rddg_desktop.evaluation.drawing import Cell, Figure, Table
from rddg_desktop.evaluation.report.wording import number, whole
from rddg_desktop.language import spoken, translate

_UNIT = re.compile(r"(?<=\d) (?=%)")


@dataclass(frozen=True)
class Paragraph:
    """Some sentences.

    Attributes:
        text: Plain text.
        is_key: Whether it is what a hurried reader should read.
    """

    text: str
    is_key: bool = False


@dataclass(frozen=True)
class Items:
    """A list.

    Attributes:
        items: Plain texts.
    """

    items: tuple[str, ...]


Block = Paragraph | Items | Table | Figure


@dataclass(frozen=True)
class Section:
    """A part with a heading.

    Attributes:
        name: Short name, unique in the document.
        title: Its heading.
        blocks: What stands below the heading.
        sections: Smaller parts, after the blocks.
    """

    name: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()


@dataclass(frozen=True)
class Document:
    """A report.

    Attributes:
        title: Its title.
        subtitle: What it is about.
        sections: Its parts.
    """

    title: str
    subtitle: str
    sections: tuple[Section, ...]


def plain(document: Document) -> dict[str, Any]:
    """The document as nothing but texts, lists and dictionaries, every number written out.

    It is in the language that is spoken, which is to be that in which the document was written.
    """
    language, _, region = spoken().partition("_")
    return {
        "language": language,
        "region": region or None,
        "words": {
            "contents": translate("Report", "Contents"),
            "to_content": translate("Report", "To the content"),
            "same_as_table": translate("Report", "The same as a table"),
            "figures_as_tables": translate("Report", "The figures as tables"),
        },
        "title": _text(document.title),
        "subtitle": _text(document.subtitle),
        "sections": [_plain_section(section) for section in document.sections],
    }


def _text(text: str) -> str:
    """A text on one line, in which no line ends between a number and its unit."""
    return _UNIT.sub("\u00a0", shown(text))


def _plain_section(section: Section) -> dict[str, Any]:
    return {
        "name": section.name,
        "title": _text(section.title),
        "blocks": [_plain_block(block) for block in section.blocks],
        "sections": [_plain_section(one) for one in section.sections],
    }


def _plain_block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(text, is_key):
            return {"kind": "paragraph", "text": _text(text), "is_key": is_key}
        case Items(items):
            return {"kind": "list", "items": [_text(item) for item in items]}
        case Table(caption, headings, rows):
            return {
                "kind": "table",
                "caption": _text(caption),
                "headings": [_text(heading) for heading in headings],
                "rows": [[_plain_cell(cell) for cell in row] for row in rows],
                "is_number": [
                    place > 0 and all(not isinstance(row[place], str) for row in rows) for place in range(len(headings))
                ],
            }
        case Figure():
            return {
                "kind": "figure",
                "name": block.name,
                "title": _text(block.title),
                "svg": block.svg,
                "alternative": _text(block.alternative),
                "table": _plain_block(block.table),
            }


def _plain_cell(cell: Cell) -> str:
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return "–"
    if isinstance(cell, str):
        return _text(cell)
    return whole(cell) if isinstance(cell, int) else number(cell)
