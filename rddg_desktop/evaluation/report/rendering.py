"""A report as one HTML file and as PDF."""

import itertools
import json
from pathlib import Path
from typing import Any

from rddg_desktop.evaluation.report.content import Document, plain
from rddg_desktop.resources import resource_path

#: Rows of a figure's table that the PDF prints: the HTML file holds them all.
PRINTED_ROWS = 60


def html(document: Document) -> str:
    """The report as one HTML file that needs no other file and no network."""
    import jinja2  # noqa: PLC0415 - slow to load
    import markupsafe  # noqa: PLC0415 - comes with jinja2

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string(resource_path("report.html").read_text(encoding="utf-8"))
    # The style and the drawings are ours and well-formed; everything else is escaped.
    return template.render(
        document=plain(document),
        style=markupsafe.Markup(resource_path("report.css").read_text(encoding="utf-8")),
        drawing=markupsafe.Markup,
    )


def pdf(document: Document) -> bytes:
    """The report as a tagged PDF, for screen readers as well."""
    import typst  # noqa: PLC0415 - slow to load

    content = plain(document)
    tables = [_shortened(block["table"]) for block in _blocks(content["sections"]) if block["kind"] == "figure"]
    # Texts travel as data, so nothing in them can be taken for markup.
    return bytes(
        typst.compile(
            str(resource_path("report.typ")),
            font_paths=[str(_fonts())],
            sys_inputs={"report": json.dumps({**content, "tables": tables}, ensure_ascii=False)},
            pdf_standards="ua-1",
        )
    )


def _blocks(sections: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every block, in order."""
    inner = (itertools.chain(section["blocks"], _blocks(section["sections"])) for section in sections)
    return list(itertools.chain.from_iterable(inner))


def _shortened(table: dict[str, Any]) -> dict[str, Any]:
    if len(table["rows"]) <= PRINTED_ROWS:
        return table
    caption = f"{table['caption']} (the first {PRINTED_ROWS} of {len(table['rows'])} rows)"
    return {**table, "caption": caption, "rows": table["rows"][:PRINTED_ROWS]}


def _fonts() -> Path:
    """The folder of the fonts that the figures were measured with."""
    import matplotlib as mpl  # noqa: PLC0415 - slow to load

    return Path(mpl.get_data_path()) / "fonts" / "ttf"
