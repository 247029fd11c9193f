"""How the figures of the report are drawn: vector drawings, each with its words and its table.

Colours are those of Okabe and Ito, which people see who confuse red and green; sets of rows differ in their kind of
line or their marker as well, so that a print in grey can be read. Lines and words take the colour of the text around
them. Equal input gives equal bytes.
"""

import io
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import numpy as np

from rddg_desktop.evaluation.comparison import shown
from rddg_desktop.language import in_marks, translate

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure as Canvas

Cell = str | float | int | None

BLUE, ORANGE, GREEN, VERMILION, PURPLE = "#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7"
#: Stands for the colour of the text around, which a drawing program cannot know.
INK = "#010203"
#: Of every drawing, in inches.
WIDTH = 6.7
#: A hundredth of a point is finer than any print.
_LONG_NUMBER = re.compile(r"(\d\.\d\d)\d+")
_NAMESPACE = "http://www.w3.org/2000/svg"
_SETTINGS: Mapping[str, Any] = {
    "svg.fonttype": "none",
    "text.parse_math": False,
    "font.family": ["DejaVu Sans"],
    "font.size": 7.5,
    "axes.titlesize": 8,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.linewidth": 0.6,
    "axes.edgecolor": INK,
    "axes.labelcolor": INK,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "legend.frameon": False,
    "axes.unicode_minus": True,
}


@dataclass(frozen=True)
class Table:
    """A table for people.

    Attributes:
        caption: What it holds.
        headings: Of its columns.
        rows: Its cells; the first one names the row. None is something that cannot be known.
    """

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Figure:
    """A drawing, and the same in words and as a table.

    Attributes:
        name: Short name, unique in a document: lower case and hyphens.
        title: What it shows.
        svg: The drawing: an SVG element that needs no other file.
        alternative: How to read it and what was left out.
        table: The numbers drawn.
    """

    name: str
    title: str
    svg: str
    alternative: str
    table: Table


@dataclass(frozen=True)
class Estimate:
    """A number with its interval, by name.

    Attributes:
        name: What it is of.
        value: The number.
        low: Lower end of its 95 % interval; NaN where there is none.
        high: Its upper end.
        is_marked: Whether it is what the figure is about, not what stands beside it.
    """

    name: str
    value: float
    low: float
    high: float
    is_marked: bool = False


@dataclass(frozen=True)
class Panel:
    """Numbers that are compared with each other.

    Attributes:
        title: What they are.
        estimates: The numbers.
        reference: Where a line is drawn; None for none.
    """

    title: str
    estimates: tuple[Estimate, ...]
    reference: float | None = None


def scale(axis: "Axis", text: str = "{number}") -> None:
    """Put few, round numbers beside an axis."""
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - slow to load

    axis.set_major_locator(MaxNLocator(nbins=4, steps=[1, 2, 2.5, 5, 10]))
    axis.set_major_formatter(lambda value, _: text.format(number=in_marks(f"{value:g}")))


def intervals(name: str, title: str, alternative: str, panels: Sequence[Panel], across: int = 3) -> Figure:
    """Numbers with their intervals, in panels that share their names."""
    names = list(dict.fromkeys(one.name for panel in panels for one in panel.estimates))
    down = -(-len(panels) // across)

    def draw(canvas: "Canvas") -> None:
        grid = canvas.subplots(down, min(across, len(panels)), squeeze=False, sharey=True).ravel()
        for axes in grid[len(panels) :]:
            axes.set_axis_off()
        for axes, panel in zip(grid, panels, strict=False):
            axes.set_title(panel.title)
            if panel.reference is not None:
                axes.axvline(panel.reference, color=INK, linewidth=0.7, linestyle=":")
            for one in panel.estimates:
                _draw_estimate(axes, one, names.index(one.name))
            axes.set_ylim(len(names) - 0.4, -0.6)
            axes.set_yticks(range(len(names)), [shown(text, 48) for text in names])
            axes.tick_params(axis="y", length=0)
            scale(axes.xaxis)
            axes.grid(axis="x", color=INK, alpha=0.15, linewidth=0.5)

    rows = [
        (panel.title, one.name, known(one.value), known(one.low), known(one.high))
        for panel in panels
        for one in panel.estimates
    ]
    headings = (
        translate("Report", "Figure"),
        translate("Report", "Of"),
        translate("Report", "Value"),
        *interval_headings(),
    )
    return drawn_figure(
        name,
        title,
        alternative,
        Table(title, headings, tuple(rows)),
        (WIDTH, down * (0.5 + 0.19 * len(names))),
        draw,
    )


def interval_headings() -> tuple[str, str]:
    """What the columns of the ends of intervals are called."""
    return translate("Report", "95 % interval from"), translate("Report", "to")


def _draw_estimate(axes: "Axes", one: Estimate, place: int) -> None:
    if np.isnan(one.value):
        return
    colour = VERMILION if one.is_marked else BLUE
    if not np.isnan(one.low):
        axes.plot([one.low, one.high], [place, place], color=colour, linewidth=1.4, solid_capstyle="butt")
    axes.plot([one.value], [place], marker="D" if one.is_marked else "o", color=colour, markersize=4, linestyle="none")


def known(value: float | None) -> float | None:
    """A number; None for what cannot be known."""
    return None if value is None or np.isnan(value) else float(value)


def drawn_figure(
    name: str,
    title: str,
    alternative: str,
    table: Table,
    size: tuple[float, float],
    draw: Callable[["Canvas"], None],
) -> Figure:
    """Draw a figure."""
    import matplotlib as mpl  # noqa: PLC0415 - slow to load
    from matplotlib.figure import Figure as Canvas  # noqa: PLC0415 - slow to load

    content = io.BytesIO()
    with mpl.rc_context({**_SETTINGS, "svg.hashsalt": name}), warnings.catch_warnings():
        # Letters that the font for measuring lacks are written all the same: the reader's program has its own fonts.
        warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
        canvas = Canvas(figsize=size, layout="constrained")
        draw(canvas)
        canvas.savefig(
            content,
            format="svg",
            transparent=True,
            # The layout leaves no room for labels that reach beyond the last axis.
            bbox_inches="tight",
            pad_inches=0.03,
            metadata=dict.fromkeys(("Date", "Creator", "Format", "Type")),
        )
    return Figure(name, title, _embeddable(content.getvalue(), name, title, alternative), alternative, table)


def _embeddable(svg: bytes, name: str, title: str, alternative: str) -> str:
    """An SVG that can stand in a page beside others: with its words, and with names that no other one has."""
    ElementTree.register_namespace("", _NAMESPACE)
    root = ElementTree.fromstring(svg)
    tag = f"{{{_NAMESPACE}}}"
    for child in list(root):
        # What is said of the file, and a style that would hold for the whole page.
        if child.tag == f"{tag}metadata" or (child.tag == f"{tag}defs" and child.find(f"{tag}style") is not None):
            root.remove(child)
    used = set(re.findall(r"(?:href=\"|url\()#([^\")]+)", svg.decode()))
    for element in root.iter():
        identifier = element.attrib.pop("id", None)
        if identifier in used:
            element.set("id", f"{name}-{identifier}")
        link = element.attrib.pop("{http://www.w3.org/1999/xlink}href", None)
        if link is not None:
            element.set("href", f"#{name}-{link[1:]}")
        for key, value in element.attrib.items():
            changed = value.replace("url(#", f"url(#{name}-").replace(INK, "currentColor")
            element.set(key, _LONG_NUMBER.sub(r"\1", changed))
    words = {"title": title, "desc": alternative}
    for place, (kind, text) in enumerate(words.items()):
        element = ElementTree.Element(f"{tag}{kind}", {"id": f"{name}-{kind}"})
        element.text = text
        root.insert(place, element)
    root.attrib |= {
        "role": "img",
        "aria-labelledby": f"{name}-title {name}-desc",
        "stroke-linejoin": "round",
        "stroke-linecap": "butt",
    }
    return ElementTree.tostring(root, encoding="unicode")
