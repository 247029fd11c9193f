"""The figures as tables for people."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rich.table import Table

from tests.benchmarks.summary import Setup, Spread, Target

#: Figures whose value alone says little: printed with their ratio to a bootstrap's.
_DISTANCES = {
    "total_variation": "TV",
    "kolmogorov_smirnov": "KS",
    "association_by_class": "assoc. by class",
    "association_pooled": "assoc. pooled",
    "label_codes_by_class": "codes by class",
    "label_codes_pooled": "codes pooled",
    "pair_frequencies": "pairs",
    "missing_gap": "missing",
}
#: Dotted name, heading and number of decimals of the other figures.
_FIGURES = (
    ("seconds", "s", 1),
    ("rows_per_second", "rows/s", 1),
    ("generation_rows_per_second", "generation rows/s", 1),
    ("times_baseline", "× base", 1),
    ("generation_times_baseline", "generation × base", 1),
    ("peak_megabytes", "MB", 0),
    ("bits.class_frequencies", "bits: classes", 2),
    ("bits.structure", "structure", 2),
    ("bits.model", "model", 2),
    ("bits.combined", "both", 2),
    ("copying.singleton_copies", "single copies", 0),
    ("copying.copies", "copies", 0),
    ("copying.near_share", "near", 3),
    ("copying.held_out_near_share", "held-out near", 3),
    ("copying.duplicate_share", "dupl.", 3),
    ("fidelity.fresh_rows.ratio", "fresh rows ×", 2),
)


def summary_table(summary: Mapping[Setup, Mapping[str, Spread]]) -> Table:
    """All setups: each figure as the median over seeds and, below it, the smallest and the largest."""
    table = Table(
        title=(
            "Generation: median over seeds, smallest–largest; distances and, after ×, their ratio to a bootstrap's, "
            "beside about what fresh real rows of the same population would score"
        ),
        padding=(0, 1, 0, 0),
        show_lines=True,
    )
    for heading in ("table, model,\nrows, variant", *(heading for _, heading, _ in _FIGURES), *_DISTANCES.values()):
        table.add_column(heading, justify="left" if "," in heading else "right", no_wrap="," in heading)
    for (name, model, rows, variant), figures in summary.items():
        cells = [_spread_text(figures.get(figure), decimals) for figure, _, decimals in _FIGURES]
        for distance in _DISTANCES:
            ratio = _spread_text(figures[f"fidelity.{distance}.ratio"], 2)
            cells.append(_number(figures[f"fidelity.{distance}.value"][0], 3) + (f"\n×{ratio}" if ratio != "-" else ""))
        table.add_row(f"{name},\n{model},\n{rows}, {variant}", *cells)
    return table


def stage_table(summary: Mapping[Setup, Mapping[str, Spread]]) -> Table:
    """Seconds of every setup by stage, medians over seeds."""
    names = {name: None for figures in summary.values() for name in figures if name.startswith("stages.")}
    table = Table(title="Seconds by stage, median over seeds")
    table.add_column("table, model, rows, variant")
    for name in names:
        table.add_column(name.removeprefix("stages."), justify="right")
    for setup, figures in summary.items():
        cells = [_number(figures[name][0], 1) if name in figures else "-" for name in names]
        table.add_row(", ".join(map(str, setup)), *cells)
    return table


def baseline_table(baselines: Mapping[str, Mapping[str, Any]]) -> Table:
    """Plain `create_completion`, by table and model."""
    headings: dict[str, Callable[[Mapping[str, Any]], str]] = {
        "rows": lambda figures: str(figures["rows"]),
        "seconds": lambda figures: _number(figures["seconds"], 1),
        "rows/s": lambda figures: _number(figures["rows_per_second"], 3),
        "rows/s after the first": lambda figures: _number(figures["later_rows_per_second"], 3),
        "MB": lambda figures: _number(figures["peak_megabytes"], 0),
    }
    table = Table("table, model", *headings, title="Baseline: create_completion under a grammar, row after row")
    for place, figures in baselines.items():
        table.add_row(place, *(text(figures) for text in headings.values()))
    return table


def utility_table(utility: Sequence[Mapping[str, Any]]) -> Table:
    """Scores in percent by table and treatment, and the paired differences to the original rows."""
    table = Table(
        "table", "trained on", "splits", "F1", "difference", "balanced accuracy", "difference",
        title="Utility on held-out rows, %: mean over splits, paired difference to the original rows, 95 % t-interval",
    )  # fmt: skip
    for row in utility:
        cells = []
        for metric in ("f1", "balanced_accuracy"):
            figures = row[metric]
            half = figures["half_width"]
            difference = "" if row["treatment"] == "original" else f"{figures['difference']:+.1f}"
            cells += [
                f"{figures['mean']:.1f}",
                difference + ("" if math.isnan(half) or not difference else f" ± {half:.1f}"),
            ]
        table.add_row(row["table"], row["treatment"], str(row["splits"]), *cells)
    return table


def scaling_table(scaling: Mapping[str, Mapping[str, Any]]) -> Table:
    """Seconds of generation by size, and the exponent of their growth."""
    table = Table("growing", "size: seconds of generation", "exponent", title="Scaling")
    for direction, figures in scaling.items():
        points = zip(figures["sizes"], figures["seconds"], strict=True)
        table.add_row(
            direction, ", ".join(f"{size}: {seconds:.1f}" for size, seconds in points), _number(figures["slope"], 2)
        )
    return table


def target_table(targets: Sequence[Target]) -> Table:
    """What was to be reached, and what was."""
    table = Table("target", "limit", "measured", "", title="Targets: default variant, embedded model")
    for target in targets:
        sign = "≥" if target.at_least else "≤"
        table.add_row(target.what, f"{sign} {target.limit:g}", _number(target.value, 3), target.verdict)
    return table


def _number(value: float, decimals: int) -> str:
    if not math.isfinite(value):
        return "∞" if value == math.inf else "-"
    return f"{value:.{decimals if abs(value) < 100 else 0}f}"


def _spread_text(spread: Spread | None, decimals: int) -> str:
    if spread is None or math.isnan(spread[0]):
        return "-"
    median, low, high = (_number(value, decimals) for value in spread)
    return median if low == high else f"{median}\n{low}–{high}"
