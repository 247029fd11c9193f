"""What a report consists of, whatever it is rendered to."""

import math
import re
from dataclasses import dataclass
from typing import Any

from rddg_desktop.evaluation.comparison import shown
from rddg_desktop.evaluation.figures import Cell, Figure, Table

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


def number(value: float) -> str:
    """A number with as many digits as a reader needs."""
    size = abs(value)
    if size < 0.00005 or size >= 1000 or value == round(value):
        decimals = 0
    elif size < 0.001:
        decimals = 4
    else:
        decimals = 3 if size < 10 else 1
    return f"{value:z,.{decimals}f}".replace("-", "−")


def plain(document: Document) -> dict[str, Any]:
    """The document as nothing but texts, lists and dictionaries, every number written out."""
    return {
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
    return f"{cell:,}" if isinstance(cell, int) else number(cell)
