"""The figures of rows: distributions, associations, distances.

No figure shows a person. A group with fewer than `FEWEST` real rows is never drawn by itself: it is put together with
others, and where that cannot be done it is left out; the figure's words say so.
"""

import itertools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from rddg_desktop.engine.schema import Column, Schema
from rddg_desktop.evaluation.comparison import (
    FEWEST,
    HELD_OUT,
    SYNTHETIC,
    TRAINING,
    Groups,
    associations,
    grouped,
    nearness,
    shown,
)
from rddg_desktop.evaluation.drawing import BLUE, GREEN, ORANGE, WIDTH, Cell, Figure, Table, drawn_figure, known, scale
from rddg_desktop.language import in_marks, translate

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

#: Panels of a figure of distributions: what fits a page.
PANELS_ACROSS, PANELS_DOWN = 3, 6
#: Columns whose distributions are drawn, at most.
DISTRIBUTIONS = 60

_COLOURS = {TRAINING: BLUE, SYNTHETIC: ORANGE, HELD_OUT: GREEN}
_LINES = {TRAINING: "-", SYNTHETIC: "-", HELD_OUT: "--"}


def distributions(sets: Mapping[str, pd.DataFrame], schema: Schema, title: str, name: str) -> list[Figure]:
    """How the columns are distributed in some sets of rows (see `comparable`), a page of panels each.

    Args:
        sets: Typed frames by name.
        schema: Schema of the modelled columns.
        title: What rows they are.
        name: Short name, which the figures' numbers are put behind.
    """
    drawn, left_out = [], []
    for column in schema.features[:DISTRIBUTIONS]:
        groups = grouped(column, {key: frame[column.name] for key, frame in sets.items()})
        if groups is None:
            left_out.append(shown(column.name))
        else:
            drawn.append((column, groups))
    notes = translate(
        "Report",
        "Shares are of the rows of each set that are in the groups shown. The outermost ranges are open; ranges and "
        "categories with fewer than {fewest} real rows are put together with others. Where only the held-out rows are "
        "too few, they are left out of the panel.",
    ).format(fewest=FEWEST)
    if left_out:
        text = translate(
            "Report", "Not drawn, because a group would have fewer than {fewest} real rows: {columns}."
        ).format(fewest=FEWEST, columns=", ".join(left_out))
        notes = f"{notes} {text}"
    if len(schema.features) > DISTRIBUTIONS:
        text = translate("Report", "The first {drawn} of {count} columns are drawn.")
        notes = f"{notes} {text.format(drawn=DISTRIBUTIONS, count=len(schema.features))}"
    # Pages of about the same length.
    count = -(-len(drawn) // (PANELS_ACROSS * PANELS_DOWN))
    size = PANELS_ACROSS * -(-len(drawn) // (PANELS_ACROSS * max(1, count)))
    pages = [drawn[start : start + size] for start in range(0, len(drawn), size)]
    text = translate("Report", "{title} ({number} of {count})") if count > 1 else "{title}"
    return [
        _distribution_page(page, sets, text.format(title=title, number=number, count=count), notes, f"{name}-{number}")
        for number, page in enumerate(pages, 1)
    ]


def _distribution_page(
    page: Sequence[tuple[Column, Groups]], sets: Mapping[str, pd.DataFrame], title: str, notes: str, name: str
) -> Figure:
    def draw(canvas: "Canvas") -> None:
        down = -(-len(page) // PANELS_ACROSS)
        grid = canvas.subplots(down, PANELS_ACROSS, squeeze=False).ravel()
        for axes in grid[len(page) :]:
            axes.set_axis_off()
        for axes, (column, groups) in zip(grid, page, strict=False):
            axes.set_title(shown(column.name, 30) + (f" ({shown(column.unit, 12)})" if column.unit else ""))
            (_draw_ranges if column.is_numeric else _draw_categories)(axes, groups)
        handles = [_handle(key) for key in sets]
        canvas.legend(handles=handles, loc="outside upper center", ncols=len(handles))

    rows = [
        (
            shown(column.name),
            label,
            *(float(groups.shares[key][place]) if key in groups.shares else None for key in sets),
        )
        for column, groups in page
        for place, label in enumerate(groups.labels)
    ]
    sizes = ", ".join(f"{in_marks(f'{len(frame):,}')} {_set_name(key)}" for key, frame in sets.items())
    explained = translate(
        "Report",
        "One panel per column. For each range of numbers, or category, the share of the rows in it, of {sizes}. The "
        "nearer the lines or bars of one panel are to each other, the more alike are the rows.",
    ).format(sizes=sizes)
    headings = (translate("Report", "Column"), translate("Report", "Group"), *map(_set_name, sets))
    return drawn_figure(
        name,
        title,
        f"{explained} {notes}",
        Table(_of_shares(title), headings, tuple(rows)),
        (WIDTH, 0.4 + 1.38 * -(-len(page) // PANELS_ACROSS)),
        draw,
    )


def _set_name(key: str) -> str:
    """What a set of rows is called."""
    return translate("Report", key)


def _of_shares(title: str) -> str:
    """The caption of a figure's table."""
    return translate("Report", "{title}: shares of rows").format(title=title)


def _handle(key: str) -> Any:  # noqa: ANN401 - an artist of matplotlib
    from matplotlib.patches import Patch  # noqa: PLC0415 - slow to load

    return Patch(
        facecolor=_faded(key),
        edgecolor=_COLOURS[key],
        linestyle=_LINES[key],
        linewidth=1.4,
        label=_set_name(key),
    )


def _faded(key: str) -> tuple[str, float]:
    return _COLOURS[key], {TRAINING: 0.35, SYNTHETIC: 0.75, HELD_OUT: 0.0}[key]


def _draw_ranges(axes: "Axes", groups: Groups) -> None:
    bins = len(groups.edges) + 1
    for key, shares in groups.shares.items():
        style: dict[str, Any] = {"color": _COLOURS[key], "linestyle": _LINES[key], "linewidth": 1.4}
        axes.stairs(100 * shares[:bins], np.arange(bins + 1), baseline=0, **style)
        if key == TRAINING:
            axes.stairs(100 * shares[:bins], np.arange(bins + 1), fill=True, color=_COLOURS[key], alpha=0.25)
        if groups.has_missing:
            axes.stairs(100 * shares[bins:], [bins + 0.5, bins + 1.5], baseline=0, **style)
    ticks = [(float(place), text) for place, text in enumerate(groups.edges, 1)]
    # As many labels as there is room for.
    every = -(-sum(len(text) + 2 for _, text in ticks) // (18 if groups.has_missing else 24)) or 1
    ticks = ticks[::every]
    if groups.has_missing:
        ticks.append((bins + 1.0, translate("Report", "missing")))
    axes.set_xticks([place for place, _ in ticks], [text for _, text in ticks])
    axes.set_ylim(bottom=0)
    scale(axes.yaxis, translate("Report", "{number} %"))


def _draw_categories(axes: "Axes", groups: Groups) -> None:
    height = 0.8 / len(groups.shares)
    places = np.arange(len(groups.labels))
    for number, (key, shares) in enumerate(groups.shares.items()):
        axes.barh(
            places + (number + 0.5) * height - 0.4,
            100 * shares,
            height,
            facecolor=_faded(key),
            edgecolor=_COLOURS[key],
            linestyle=_LINES[key],
            linewidth=0.7,
        )
    axes.set_yticks(places, [shown(label, 16) for label in groups.labels])
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0, labelsize=6.5)
    scale(axes.xaxis, translate("Report", "{number} %"))


def association_maps(sets: Mapping[str, pd.DataFrame], schema: Schema) -> Figure | None:
    """How strongly columns go together in training and synthetic rows (see `comparable`), and the difference.

    None where there are fewer than two columns.
    """
    import matplotlib as mpl  # noqa: PLC0415 - slow to load

    found = associations(sets, schema)
    if found is None:
        return None
    names, maps = found.names, (found.training, found.synthetic, found.difference)
    notes = ""
    if found.of > len(names):
        text = translate("Report", "Of {count} columns those {shown} are shown whose associations differ most.")
        notes = " " + text.format(count=found.of, shown=len(names))
    titles = (_set_name(TRAINING), _set_name(SYNTHETIC), translate("Report", "difference"))

    def draw(canvas: "Canvas") -> None:
        # A scale of many colours would be drawn as a picture of pixels.
        steps = mpl.colormaps["PuOr"].resampled(40)
        panels = canvas.subplots(1, 3, sharex=True, sharey=True)
        ticks = np.arange(len(names)) + 0.5
        for axes, matrix, title in zip(panels, maps, titles, strict=True):
            mesh = axes.pcolormesh(np.ma.masked_invalid(matrix), cmap=steps, vmin=-1, vmax=1)
            axes.set_title(title)
            axes.set_aspect("equal")
            numbers = [str(number) for number in range(1, len(names) + 1)]
            axes.set_xticks(
                ticks, [text if len(names) <= 12 or place % 2 == 0 else "" for place, text in enumerate(numbers)]
            )
            axes.tick_params(length=0, labelsize=5.5 if len(names) > 12 else 6.5)
            axes.spines[:].set_visible(False)
        panels[0].set_yticks(ticks, [f"{shown(name, 20)} · {number}" for number, name in enumerate(names, 1)])
        panels[0].invert_yaxis()
        bar = canvas.colorbar(mesh, ax=list(panels), orientation="horizontal", fraction=0.05, aspect=50, shrink=0.5)
        bar.outline.set_visible(False)
        bar.set_ticks([-1, -0.5, 0, 0.5, 1], labels=[in_marks(text) for text in ("-1", "-0.5", "0", "0.5", "1")])

    pairs = sorted(itertools.combinations(range(len(names)), 2), key=lambda pair: -abs(np.nan_to_num(maps[2][pair])))
    both = translate("Report", "{one} and {other}")
    rows: list[tuple[Cell, ...]] = [
        (both.format(one=names[first], other=names[second]), *(known(matrix[first, second]) for matrix in maps))
        for first, second in pairs
    ]
    title = translate("Report", "How strongly columns go together")
    explained = translate(
        "Report",
        "A cell per pair of columns: Pearson's correlation between numbers (-1 to 1), the correlation ratio between a "
        "category and a number and Cramér's V between categories (both 0 to 1); synthetic less training rows in the "
        "third map. Blank cells cannot be measured. The classes have the proportions of the training rows.",
    )
    headings = (
        translate("Report", "Columns"),
        translate("Report", "Training"),
        translate("Report", "Synthetic"),
        translate("Report", "Difference"),
    )
    return drawn_figure(
        "associations",
        title,
        explained + notes,
        Table(
            translate("Report", "{title}, the pairs that differ most first").format(title=title), headings, tuple(rows)
        ),
        (WIDTH, 2.5),
        draw,
    )


def distances(sets: Mapping[str, pd.DataFrame]) -> Figure | None:
    """How far synthetic and held-out rows are from the nearest training row; None without enough held-out rows.

    Args:
        sets: Typed frames with the same levels by `TRAINING`, `SYNTHETIC` and `HELD_OUT`.
    """
    found = nearness(sets)
    if found is None:
        return None

    def draw(canvas: "Canvas") -> None:
        axes = canvas.subplots()
        bins = len(found.labels)
        for key, values in found.shares.items():
            look: dict[str, Any] = {"color": _COLOURS[key], "linestyle": _LINES[key], "linewidth": 1.8}
            axes.stairs(100 * values, np.arange(bins + 1), label=_set_name(key), **look)
            if key == SYNTHETIC:
                axes.stairs(100 * values, np.arange(bins + 1), fill=True, color=_COLOURS[key], alpha=0.3)
        ticks, names = [float(place) for place in range(1, bins)], list(found.edges)
        if found.has_equal:
            ticks, names = [0.5, *ticks[1:]], [translate("Report", "equal"), *names[1:]]
        axes.set_xticks(ticks, names)
        axes.set_xlabel(translate("Report", "Gower distance to the nearest training row"))
        axes.set_ylabel(translate("Report", "share of the rows (%)"))
        axes.set_ylim(bottom=0)
        scale(axes.yaxis)
        axes.legend(loc="upper right")

    title = translate("Report", "How near rows are to their nearest training row")
    rows: list[tuple[Cell, ...]] = [
        (label, *(float(found.shares[key][place]) for key in found.shares)) for place, label in enumerate(found.labels)
    ]
    explained = translate(
        "Report",
        "For each range of distances the share of the synthetic rows, and of the held-out rows, which the method never "
        "saw. Synthetic rows that crowd to the left of the held-out rows lie nearer to the people of the training rows "
        "than other people do. 0 is an equal row, 1 one that differs in every column as far as can be. The classes "
        "have the proportions of the training rows; ranges with fewer than {fewest} held-out rows are put together "
        "with others.",
    ).format(fewest=FEWEST)
    return drawn_figure(
        "distances",
        title,
        explained,
        Table(_of_shares(title), (translate("Report", "Distance"), *map(_set_name, found.shares)), tuple(rows)),
        (WIDTH, 2.5),
        draw,
    )
