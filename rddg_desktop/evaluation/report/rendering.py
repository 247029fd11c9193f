"""A report as one HTML file and as PDF."""

import itertools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rddg_desktop.errors import EvaluationError
from rddg_desktop.evaluation.report.content import Document, plain
from rddg_desktop.language import translate
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
    """The report as a tagged PDF, for screen readers as well.

    Raises:
        EvaluationError: This computer has no font for the language.
    """
    import typst  # noqa: PLC0415 - slow to load

    content = plain(document)
    _check_fonts(content["words"])
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


def _check_fonts(words: Mapping[str, str]) -> None:
    """See whether there are fonts for the letters of the language: those that travel with the program lack Chinese.

    Texts of the table are not looked at: a letter that no font has is shown as an empty box.
    """
    import typst  # noqa: PLC0415 - slow to load

    sample = f"#set document(title: [.])\n#{json.dumps(' '.join(words.values()), ensure_ascii=False)}"
    try:
        # The standard wants every letter. The folder of the report's fonts is left out: it holds one of empty boxes.
        typst.compile(sample.encode(), pdf_standards="ua-1")
    except typst.TypstError as error:
        raise EvaluationError(
            "This computer has no font for a PDF in this language.",
            "No report was written. An HTML file is shown with the fonts of the computer on which it is opened.",
            "Write the report as HTML, or as PDF in English, or install a font of this language.",
        ) from error


def _blocks(sections: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every block, in order."""
    inner = (itertools.chain(section["blocks"], _blocks(section["sections"])) for section in sections)
    return list(itertools.chain.from_iterable(inner))


def _shortened(table: dict[str, Any]) -> dict[str, Any]:
    if len(table["rows"]) <= PRINTED_ROWS:
        return table
    text = translate("Report", "{caption} (the first {shown} of {count} rows)")
    caption = text.format(caption=table["caption"], shown=PRINTED_ROWS, count=len(table["rows"]))
    return {**table, "caption": caption, "rows": table["rows"][:PRINTED_ROWS]}


def _fonts() -> Path:
    """The folder of the fonts that the figures were measured with."""
    import matplotlib as mpl  # noqa: PLC0415 - slow to load

    return Path(mpl.get_data_path()) / "fonts" / "ttf"
