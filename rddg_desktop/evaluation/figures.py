"""The figures of the report: vector drawings, each with its words and its table.

Colours are those of Okabe and Ito, which people see who confuse red and green; sets of rows differ in their kind of
line or their marker as well, so that a print in grey can be read. Lines and words take the colour of the text around
them. Equal input gives equal bytes.

No figure shows a person. A group with fewer than `FEWEST` real rows is never drawn by itself: it is put together with
others, and where that cannot be done it is left out; the figure's words say so.
"""

import io
import itertools
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import numpy as np
import pandas as pd

from rddg_desktop.engine.calibration import INTERVAL_WIDTH, Calibration
from rddg_desktop.engine.events import Batch, Information
from rddg_desktop.engine.levels import ColumnLevels, Levels
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
from rddg_desktop.evaluation.dose import DoseCurve, Mix

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Canvas

Cell = str | float | int | None

#: Panels of a figure of distributions: what fits a page.
PANELS_ACROSS, PANELS_DOWN = 3, 6
#: Columns whose distributions are drawn, at most.
DISTRIBUTIONS = 60
#: Coefficients that are drawn, at most.
COEFFICIENTS = 20

BLUE, ORANGE, GREEN, VERMILION, PURPLE = "#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7"
_COLOURS = {TRAINING: BLUE, SYNTHETIC: ORANGE, HELD_OUT: GREEN}
_LINES = {TRAINING: "-", SYNTHETIC: "-", HELD_OUT: "--"}
#: Stands for the colour of the text around, which a drawing program cannot know.
_INK = "#010203"
_WIDTH = 6.7
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
    "axes.edgecolor": _INK,
    "axes.labelcolor": _INK,
    "text.color": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
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
    notes = (
        "Shares are of the rows of each set that are in the groups shown. The outermost ranges are open; ranges and "
        f"categories with fewer than {FEWEST} real rows are put together with others. Where only the held-out rows are "
        "too few, they are left out of the panel."
    )
    if left_out:
        notes += f" Not drawn, because a group would have fewer than {FEWEST} real rows: {', '.join(left_out)}."
    if len(schema.features) > DISTRIBUTIONS:
        notes += f" The first {DISTRIBUTIONS} of {len(schema.features)} columns are drawn."
    # Pages of about the same length.
    count = -(-len(drawn) // (PANELS_ACROSS * PANELS_DOWN))
    size = PANELS_ACROSS * -(-len(drawn) // (PANELS_ACROSS * max(1, count)))
    pages = [drawn[start : start + size] for start in range(0, len(drawn), size)]
    places = [f" ({number} of {count})" if count > 1 else "" for number in range(1, count + 1)]
    return [
        _distribution_page(page, sets, title + place, notes, f"{name}-{number}")
        for number, (page, place) in enumerate(zip(pages, places, strict=True), 1)
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
    sizes = ", ".join(f"{len(frame):,} {key}" for key, frame in sets.items())
    return _figure(
        name,
        title,
        f"One panel per column. For each range of numbers, or category, the share of the rows in it, of {sizes}. The "
        f"nearer the lines or bars of one panel are to each other, the more alike are the rows. {notes}",
        Table(f"{title}: shares of rows", ("Column", "Group", *sets), tuple(rows)),
        (_WIDTH, 0.4 + 1.38 * -(-len(page) // PANELS_ACROSS)),
        draw,
    )


def _handle(key: str) -> Any:  # noqa: ANN401 - an artist of matplotlib
    from matplotlib.patches import Patch  # noqa: PLC0415 - slow to load

    return Patch(facecolor=_faded(key), edgecolor=_COLOURS[key], linestyle=_LINES[key], linewidth=1.4, label=key)


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
        ticks.append((bins + 1.0, "missing"))
    axes.set_xticks([place for place, _ in ticks], [text for _, text in ticks])
    axes.set_ylim(bottom=0)
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:g} %")
    axes.yaxis.set_major_locator(_few_ticks())


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
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g} %")
    axes.xaxis.set_major_locator(_few_ticks())


def _few_ticks() -> Any:  # noqa: ANN401 - a locator of matplotlib
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - slow to load

    return MaxNLocator(nbins=4, steps=[1, 2, 2.5, 5, 10])


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
        notes = f" Of {found.of} columns those {len(names)} are shown whose associations differ most."

    def draw(canvas: "Canvas") -> None:
        # A scale of many colours would be drawn as a picture of pixels.
        steps = mpl.colormaps["PuOr"].resampled(40)
        panels = canvas.subplots(1, 3, sharex=True, sharey=True)
        ticks = np.arange(len(names)) + 0.5
        for axes, matrix, title in zip(panels, maps, ("training rows", "synthetic rows", "difference"), strict=True):
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
        bar.set_ticks([-1, -0.5, 0, 0.5, 1])

    pairs = sorted(itertools.combinations(range(len(names)), 2), key=lambda pair: -abs(np.nan_to_num(maps[2][pair])))
    rows: list[tuple[Cell, ...]] = [
        (f"{names[first]} and {names[second]}", *(_number(matrix[first, second]) for matrix in maps))
        for first, second in pairs
    ]
    title = "How strongly columns go together"
    return _figure(
        "associations",
        title,
        "A cell per pair of columns: Pearson's correlation between numbers (-1 to 1), the correlation ratio between a "
        "category and a number and Cramér's V between categories (both 0 to 1); synthetic less training rows in the "
        "third map. Blank cells cannot be measured. The classes have the proportions of the training rows." + notes,
        Table(
            f"{title}, the pairs that differ most first",
            ("Columns", "Training", "Synthetic", "Difference"),
            tuple(rows),
        ),
        (_WIDTH, 2.5),
        draw,
    )


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
                axes.axvline(panel.reference, color=_INK, linewidth=0.7, linestyle=":")
            for one in panel.estimates:
                _draw_estimate(axes, one, names.index(one.name))
            axes.set_ylim(len(names) - 0.4, -0.6)
            axes.set_yticks(range(len(names)), [shown(text, 48) for text in names])
            axes.tick_params(axis="y", length=0)
            axes.xaxis.set_major_locator(_few_ticks())
            axes.grid(axis="x", color=_INK, alpha=0.15, linewidth=0.5)

    rows = [
        (panel.title, one.name, _number(one.value), _number(one.low), _number(one.high))
        for panel in panels
        for one in panel.estimates
    ]
    return _figure(
        name,
        title,
        alternative,
        Table(title, ("Figure", "Of", "Value", "95 % interval from", "to"), tuple(rows)),
        (_WIDTH, down * (0.5 + 0.19 * len(names))),
        draw,
    )


def _draw_estimate(axes: "Axes", one: Estimate, place: int) -> None:
    if np.isnan(one.value):
        return
    colour = VERMILION if one.is_marked else BLUE
    if not np.isnan(one.low):
        axes.plot([one.low, one.high], [place, place], color=colour, linewidth=1.4, solid_capstyle="butt")
    axes.plot([one.value], [place], marker="D" if one.is_marked else "o", color=colour, markersize=4, linestyle="none")


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
            axes.stairs(
                100 * values, np.arange(bins + 1), color=_COLOURS[key], linestyle=_LINES[key], linewidth=1.8, label=key
            )
            if key == SYNTHETIC:
                axes.stairs(100 * values, np.arange(bins + 1), fill=True, color=_COLOURS[key], alpha=0.3)
        ticks, names = [float(place) for place in range(1, bins)], list(found.edges)
        if found.has_equal:
            ticks, names = [0.5, *ticks[1:]], ["equal", *names[1:]]
        axes.set_xticks(ticks, names)
        axes.set_xlabel("Gower distance to the nearest training row")
        axes.set_ylabel("share of the rows (%)")
        axes.set_ylim(bottom=0)
        axes.legend(loc="upper right")

    title = "How near rows are to their nearest training row"
    rows: list[tuple[Cell, ...]] = [
        (label, *(float(found.shares[key][place]) for key in found.shares)) for place, label in enumerate(found.labels)
    ]
    return _figure(
        "distances",
        title,
        "For each range of distances the share of the synthetic rows, and of the held-out rows, which the method never "
        "saw. Synthetic rows that crowd to the left of the held-out rows lie nearer to the people of the training rows "
        "than other people do. 0 is an equal row, 1 one that differs in every column as far as can be. The classes "
        f"have the proportions of the training rows; ranges with fewer than {FEWEST} held-out rows are put together "
        "with others.",
        Table(f"{title}: shares of rows", ("Distance", *found.shares), tuple(rows)),
        (_WIDTH, 2.5),
        draw,
    )


_SUMMARIES = {
    "mean": "means (standard deviations)",
    "spread": "spreads (standard deviations)",
    "kolmogorov_smirnov": "distribution of numbers",
    "total_variation": "distribution of categories",
    "correlation": "associations",
}


def discrepancies(batches: Sequence[Batch]) -> Figure | None:
    """How much each batch, and all rows so far, differ from the training rows; None without a batch."""
    keys = [key for key in _SUMMARIES if any(key in batch.cumulative_quality.summary for batch in batches)]
    if not keys:
        return None
    numbers = [batch.number + 1 for batch in batches]
    kinds = {
        "each batch": {key: [batch.batch_quality.summary.get(key, np.nan) for batch in batches] for key in keys},
        "all rows so far": {
            key: [batch.cumulative_quality.summary.get(key, np.nan) for batch in batches] for key in keys
        },
    }

    def draw(canvas: "Canvas") -> None:
        across = min(3, len(keys))
        grid = canvas.subplots(-(-len(keys) // across), across, squeeze=False).ravel()
        marker = "o" if len(batches) <= 30 else ""
        for axes in grid[len(keys) :]:
            axes.set_axis_off()
        for axes, key in zip(grid, keys, strict=False):
            axes.set_title(_SUMMARIES[key])
            for (kind, values), colour, line in zip(kinds.items(), (ORANGE, BLUE), ("--", "-"), strict=True):
                axes.plot(numbers, values[key], color=colour, linestyle=line, marker=marker, markersize=3, label=kind)
            axes.set_ylim(bottom=0)
            axes.xaxis.set_major_locator(_whole_ticks())
            axes.yaxis.set_major_locator(_few_ticks())
            axes.set_xlabel("batch")
        canvas.legend(*grid[0].get_legend_handles_labels(), loc="outside upper center", ncols=2)

    title = "Differences from real rows, batch after batch"
    rows = [
        (
            _SUMMARIES[key],
            number,
            _number(kinds["each batch"][key][place]),
            _number(kinds["all rows so far"][key][place]),
        )
        for key in keys
        for place, number in enumerate(numbers)
    ]
    return _figure(
        "batches",
        title,
        "Mean difference within the classes, 0 where there is none: of each batch from the real rows it was shown, and "
        "of all rows so far from the training rows. A batch is small, so it differs by chance alone; what counts is "
        "where the line of all rows goes.",
        Table(title, ("Difference of", "Batch", "Each batch", "All rows so far"), tuple(rows)),
        (_WIDTH, 0.3 + 1.55 * -(-len(keys) // 3)),
        draw,
    )


def _whole_ticks() -> Any:  # noqa: ANN401 - a locator of matplotlib
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - slow to load

    return MaxNLocator(nbins=5, integer=True)


_SOURCES = {
    "class_frequencies": ("class frequencies", PURPLE, "s"),
    "structure": ("structure", BLUE, "o"),
    "model": ("model alone", GREEN, "^"),
    "combined": ("model and structure", VERMILION, "D"),
}


def information(found: Information) -> Figure:
    """How many bits a held-out cell costs in each column."""
    sources = {key: look for key, look in _SOURCES.items() if getattr(found, key) is not None}
    values = {key: [getattr(column, key) for column in found.columns] for key in sources}
    names = [shown(column.name) for column in found.columns]

    def draw(canvas: "Canvas") -> None:
        axes = canvas.subplots()
        places = np.arange(len(names))
        for key, (label, colour, marker) in sources.items():
            # A ring, so that what lies upon it is seen.
            look = {"markersize": 6.5, "markerfacecolor": "none"} if key == "structure" else {"markersize": 4}
            axes.plot(values[key], places, linestyle="none", marker=marker, color=colour, label=label, **look)
        axes.set_yticks(places, [shown(name, 32) for name in names])
        axes.set_ylim(len(names) - 0.4, -0.6)
        axes.set_xlim(left=0)
        axes.set_xlabel("bits per cell")
        axes.grid(color=_INK, alpha=0.15, linewidth=0.5)
        canvas.legend(loc="outside upper center", ncols=len(sources))

    rows = [(name, *(_number(values[key][place]) for key in sources)) for place, name in enumerate(names)]
    title = "How well held-out cells are foretold"
    return _figure(
        "information",
        title,
        f"Mean bits per cell of {found.rows} held-out rows: how surprising a real value is to what was learned. The "
        "fewer the better; 0 is a value that is always right. Class frequencies know nothing but how often each value "
        "occurs in each class.",
        Table(f"{title}: bits per cell", ("Column", *(label for label, _, _ in sources.values())), tuple(rows)),
        (_WIDTH, 0.8 + 0.17 * len(names)),
        draw,
    )


def beliefs(found: Information) -> Figure | None:
    """How far the language model is believed in each column; None without a model."""
    estimates = tuple(
        Estimate(shown(column.name), column.alpha, *(column.alpha_interval or (np.nan, np.nan)))
        for column in found.columns
        if column.alpha is not None
    )
    if not estimates:
        return None
    return intervals(
        "beliefs",
        "How far the language model is believed (α)",
        "α of each column with its 95 % interval. 0: the model is not believed at all, 1: as far as it says itself. "
        "The training rows decide. Where the interval reaches 0, the data do not show that the model tells anything.",
        [Panel("α", estimates, 0.0)],
        across=1,
    )


def coefficients(found: Calibration, schema: Schema, training: pd.DataFrame) -> Figure | None:
    """The strongest effects of the classes on single columns, with their intervals; None where there are none.

    Args:
        found: The calibration before the first batch.
        schema: Schema of the modelled columns.
        training: Typed frame of the training rows.
    """
    levels = Levels(schema, training)
    classes = levels.class_numbers(training)
    cells = levels.encode(training)
    estimates: list[tuple[float, Estimate]] = []
    for position, (one, fitted) in enumerate(zip(levels.columns, found.columns, strict=True)):
        for number, class_name in enumerate(levels.classes):
            rows = np.bincount(cells[classes == number, position], minlength=one.count)
            for level in np.flatnonzero(rows >= FEWEST):
                # The first K coefficients are of all classes together, then come K of each class.
                place = (1 + number) * one.count + level
                value, half = float(fitted.phi[place]), INTERVAL_WIDTH * float(fitted.spread[place])
                name = f"{shown(one.column.name, 24)}: {_level_text(one, int(level))}, {shown(class_name, 16)}"
                estimates.append((abs(value), Estimate(name, value, value - half, value + half)))
    if not estimates:
        return None
    estimates.sort(key=lambda pair: -pair[0])
    return intervals(
        "coefficients",
        "What the calibration says of the classes (φ)",
        f"The {min(COEFFICIENTS, len(estimates))} strongest of {len(estimates)} coefficients φ that belong to one "
        "class, with their 95 % intervals, before the first batch. Above 0 a value is more frequent in the class than "
        "the rest of the method would have it, below 0 less frequent; by exp(φ) times. The rows tell only how the "
        "coefficients of a column differ, so the intervals of single ones are wide. Ranges of numbers are counted "
        f"from the lowest. Values with fewer than {FEWEST} rows in the class are left out.",
        [Panel("φ", tuple(one for _, one in estimates[:COEFFICIENTS]), 0.0)],
        across=1,
    )


def _level_text(one: ColumnLevels, level: int) -> str:
    if level == one.known_count:
        return "missing"
    return f"range {level + 1} of {one.known_count}" if one.column.is_numeric else shown(one.column.levels[level], 20)


def doses(curve: DoseCurve, metric: str) -> Figure:
    """What more or fewer synthetic rows bring in cross-validation.

    Args:
        curve: The curve.
        metric: What its metric is called.
    """
    kinds = {mix: [point for point in curve.points if point.dose.mix is mix and point.dose.share > 0] for mix in Mix}
    looks = {Mix.RARE: (VERMILION, "D", "-"), Mix.BALANCED: (BLUE, "o", "--")}

    def draw(canvas: "Canvas") -> None:
        axes = canvas.subplots()
        axes.axhline(0, color=_INK, linewidth=0.7, linestyle=":")
        for shift, (mix, points) in zip((-0.06, 0.06), kinds.items(), strict=True):
            colour, marker, line = looks[mix]
            places = np.array([np.log2(point.dose.share) for point in points]) + shift
            gains = 100 * np.array([point.gain.mean for point in points])
            ends = 100 * np.array([(point.gain.low, point.gain.high) for point in points]).reshape(-1, 2)
            axes.plot(places, gains, color=colour, marker=marker, linestyle=line, markersize=4, label=mix.value)
            axes.vlines(places, ends[:, 0], ends[:, 1], color=colour, linewidth=1.2)
        shares = sorted({point.dose.share for points in kinds.values() for point in points})
        axes.set_xticks([np.log2(share) for share in shares], [f"{share:g}" for share in shares])
        axes.set_xlabel("synthetic rows, as a share of those that the rare class lacks")
        axes.set_ylabel("gain (points)")
        canvas.legend(loc="outside upper center", ncols=len(kinds))

    title = "What more or fewer synthetic rows bring"
    rows = [
        (
            point.dose.mix.value,
            point.dose.share,
            sum(point.rows.values()),
            *map(_number, (point.score, point.gain.mean, point.gain.low, point.gain.high)),
        )
        for point in curve.points
    ]
    return _figure(
        "doses",
        title,
        f"Gain in the {metric} over no synthetic rows with its 95 % interval, by cross-validation inside the training "
        "rows. An interval that reaches 0 leaves open whether the rows help. The rows were made anew from each fold by "
        "the structure of the method alone, so the curve is strictly of such rows.",
        Table(title, ("Rows of", "Share", "Rows", "Score", "Gain", "95 % interval from", "to"), tuple(rows)),
        (_WIDTH, 2.6),
        draw,
    )


def _number(value: float | None) -> float | None:
    return None if value is None or np.isnan(value) else float(value)


def _figure(
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
            changed = value.replace("url(#", f"url(#{name}-").replace(_INK, "currentColor")
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
