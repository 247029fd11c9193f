"""The figures of a run and of its judgement: batches, calibration, doses."""

from collections.abc import Sequence
from textwrap import fill
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from rddg_desktop.engine.calibration import INTERVAL_WIDTH, Calibration
from rddg_desktop.engine.events import Batch, Information
from rddg_desktop.engine.levels import ColumnLevels, Levels
from rddg_desktop.engine.schema import Schema
from rddg_desktop.evaluation.comparison import FEWEST, shown
from rddg_desktop.evaluation.dose import DoseCurve, Mix
from rddg_desktop.evaluation.drawing import (
    BLUE,
    GREEN,
    INK,
    ORANGE,
    PURPLE,
    VERMILION,
    WIDTH,
    Estimate,
    Figure,
    Panel,
    Table,
    drawn_figure,
    interval_headings,
    intervals,
    known,
    scale,
)
from rddg_desktop.language import in_marks, marked, translate

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Canvas

#: Coefficients that are drawn, at most.
COEFFICIENTS = 20
#: Letters of a line above one of three panels side by side, at most.
_TITLE_LETTERS = 26

_SUMMARIES = {
    "mean": marked("Report", "means (standard deviations)"),
    "spread": marked("Report", "spreads (standard deviations)"),
    "kolmogorov_smirnov": marked("Report", "distribution of numbers"),
    "total_variation": marked("Report", "distribution of categories"),
    "correlation": marked("Report", "associations"),
}


def discrepancies(batches: Sequence[Batch]) -> Figure | None:
    """How much each batch, and all rows so far, differ from the training rows; None without a batch."""
    keys = [key for key in _SUMMARIES if any(key in batch.cumulative_quality.summary for batch in batches)]
    if not keys:
        return None
    numbers = [batch.number + 1 for batch in batches]
    of_batches = {key: [batch.batch_quality.summary.get(key, np.nan) for batch in batches] for key in keys}
    of_all = {key: [batch.cumulative_quality.summary.get(key, np.nan) for batch in batches] for key in keys}
    kinds = ((translate("Report", "each batch"), of_batches), (translate("Report", "all rows so far"), of_all))

    def draw(canvas: "Canvas") -> None:
        across = min(3, len(keys))
        grid = canvas.subplots(-(-len(keys) // across), across, squeeze=False).ravel()
        marker = "o" if len(batches) <= 30 else ""
        for axes in grid[len(keys) :]:
            axes.set_axis_off()
        for axes, key in zip(grid, keys, strict=False):
            axes.set_title(fill(translate("Report", _SUMMARIES[key]), _TITLE_LETTERS))
            for (kind, values), colour, line in zip(kinds, (ORANGE, BLUE), ("--", "-"), strict=True):
                look = {"color": colour, "linestyle": line, "marker": marker, "markersize": 3}
                # A marker at the edge is seen whole.
                axes.plot(numbers, values[key], label=kind, clip_on=False, **look)
            axes.set_ylim(bottom=0)
            axes.xaxis.set_major_locator(_whole_ticks())
            scale(axes.yaxis)
            axes.set_xlabel(translate("Report", "batch"))
        canvas.legend(*grid[0].get_legend_handles_labels(), loc="outside upper center", ncols=2)

    title = translate("Report", "Differences from real rows, batch after batch")
    rows = [
        (translate("Report", _SUMMARIES[key]), number, known(of_batches[key][place]), known(of_all[key][place]))
        for key in keys
        for place, number in enumerate(numbers)
    ]
    explained = translate(
        "Report",
        "Mean difference within the classes, 0 where there is none: of each batch from the real rows it was shown, and "
        "of all rows so far from the training rows. A batch is small, so it differs by chance alone; what counts is "
        "where the line of all rows goes.",
    )
    headings = (
        translate("Report", "Difference of"),
        translate("Report", "Batch"),
        translate("Report", "Each batch"),
        translate("Report", "All rows so far"),
    )
    return drawn_figure(
        "batches",
        title,
        explained,
        Table(title, headings, tuple(rows)),
        (WIDTH, 0.3 + 1.65 * -(-len(keys) // 3)),
        draw,
    )


def _whole_ticks() -> Any:  # noqa: ANN401 - a locator of matplotlib
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - slow to load

    # The first tick is enough: of a single batch there is no second whole number.
    return MaxNLocator(nbins=5, integer=True, min_n_ticks=1)


_SOURCES = {
    "class_frequencies": (marked("Report", "class frequencies"), PURPLE, "s"),
    "structure": (marked("Report", "structure"), BLUE, "o"),
    "model": (marked("Report", "model alone"), GREEN, "^"),
    "combined": (marked("Report", "model and structure"), VERMILION, "D"),
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
            axes.plot(
                values[key],
                places,
                linestyle="none",
                marker=marker,
                color=colour,
                label=translate("Report", label),
                **look,
            )
        axes.set_yticks(places, [shown(name, 32) for name in names])
        axes.set_ylim(len(names) - 0.4, -0.6)
        axes.set_xlim(left=0)
        axes.set_xlabel(translate("Report", "bits per cell"))
        scale(axes.xaxis)
        axes.grid(color=INK, alpha=0.15, linewidth=0.5)
        canvas.legend(loc="outside upper center", ncols=len(sources))

    rows = [(name, *(known(values[key][place]) for key in sources)) for place, name in enumerate(names)]
    title = translate("Report", "How well held-out cells are foretold")
    explained = translate(
        "Report",
        "Mean bits per cell of {rows} held-out rows: how surprising a real value is to what was learned. The "
        "fewer the better; 0 is a value that is always right. Class frequencies know nothing but how often each value "
        "occurs in each class.",
    ).format(rows=found.rows)
    labels = (translate("Report", label) for label, _, _ in sources.values())
    caption = translate("Report", "{title}: bits per cell").format(title=title)
    return drawn_figure(
        "information",
        title,
        explained,
        Table(caption, (translate("Report", "Column"), *labels), tuple(rows)),
        (WIDTH, 0.8 + 0.17 * len(names)),
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
        translate("Report", "How far the language model is believed (α)"),
        translate(
            "Report",
            "α of each column with its 95 % interval. 0: the model is not believed at all, 1: as far as it says "
            "itself. The training rows decide. Where the interval reaches 0, the data do not show that the model tells "
            "anything.",
        ),
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
    explained = translate(
        "Report",
        "The {shown} strongest of {count} coefficients φ that belong to one "
        "class, with their 95 % intervals, before the first batch. Above 0 a value is more frequent in the class than "
        "the rest of the method would have it, below 0 less frequent; by exp(φ) times. The rows tell only how the "
        "coefficients of a column differ, so the intervals of single ones are wide. Ranges of numbers are counted "
        "from the lowest. Values with fewer than {fewest} rows in the class are left out.",
    ).format(shown=min(COEFFICIENTS, len(estimates)), count=len(estimates), fewest=FEWEST)
    return intervals(
        "coefficients",
        translate("Report", "What the calibration says of the classes (φ)"),
        explained,
        [Panel("φ", tuple(one for _, one in estimates[:COEFFICIENTS]), 0.0)],
        across=1,
    )


def _level_text(one: ColumnLevels, level: int) -> str:
    if level == one.known_count:
        return translate("Report", "missing")
    if one.column.is_numeric:
        return translate("Report", "range {number} of {count}").format(number=level + 1, count=one.known_count)
    return shown(one.column.levels[level], 20)


_MIXES = {Mix.RARE: marked("Report", "rare class only"), Mix.BALANCED: marked("Report", "all classes alike")}


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
        axes.axhline(0, color=INK, linewidth=0.7, linestyle=":")
        for shift, (mix, points) in zip((-0.06, 0.06), kinds.items(), strict=True):
            colour, marker, line = looks[mix]
            places = np.array([np.log2(point.dose.share) for point in points]) + shift
            gains = 100 * np.array([point.gain.mean for point in points])
            ends = 100 * np.array([(point.gain.low, point.gain.high) for point in points]).reshape(-1, 2)
            label = translate("Report", _MIXES[mix])
            axes.plot(places, gains, color=colour, marker=marker, linestyle=line, markersize=4, label=label)
            axes.vlines(places, ends[:, 0], ends[:, 1], color=colour, linewidth=1.2)
        shares = sorted({point.dose.share for points in kinds.values() for point in points})
        axes.set_xticks([np.log2(share) for share in shares], [in_marks(f"{share:g}") for share in shares])
        axes.set_xlabel(translate("Report", "synthetic rows, as a share of those that the rare class lacks"))
        axes.set_ylabel(translate("Report", "gain (points)"))
        scale(axes.yaxis)
        canvas.legend(loc="outside upper center", ncols=len(kinds))

    title = translate("Report", "What more or fewer synthetic rows bring")
    rows = [
        (
            translate("Report", _MIXES[point.dose.mix]),
            point.dose.share,
            sum(point.rows.values()),
            *map(known, (point.score, point.gain.mean, point.gain.low, point.gain.high)),
        )
        for point in curve.points
    ]
    explained = translate(
        "Report",
        "Gain in the {metric} over no synthetic rows with its 95 % interval, by cross-validation inside the training "
        "rows. An interval that reaches 0 leaves open whether the rows help. The rows were made anew from each fold by "
        "the structure of the method alone, so the curve is strictly of such rows.",
    ).format(metric=metric)
    headings = (
        translate("Report", "Rows of"),
        translate("Report", "Share"),
        translate("Report", "Rows"),
        translate("Report", "Score"),
        translate("Report", "Gain"),
        *interval_headings(),
    )
    return drawn_figure(
        "doses",
        title,
        explained,
        Table(title, headings, tuple(rows)),
        (WIDTH, 2.6),
        draw,
    )
