"""From single runs to medians over seeds, and from those to the targets."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tests.benchmarks.single import EMBEDDED

#: Table, model, rows, variant: what differs by more than the seed.
Setup = tuple[str, str, int, str]
#: Median, smallest and largest over seeds.
Spread = tuple[float, float, float]

#: Rows of the runs whose time has a target, and seconds from start to end, by table.
TIMED_ROWS = 1000
SECONDS = {"thyroid": 55.0, "heart_failure": 60.0, "travel": 25.0}
#: Rows per second of the whole run over those of plain `create_completion`.
TIMES_BASELINE = {"thyroid": 20.0}
#: Distances over those of a bootstrap.
RATIOS = {
    "total_variation": 1.3,
    "kolmogorov_smirnov": 1.3,
    "association_by_class": 1.5,
    "association_pooled": 1.5,
    "label_codes_by_class": 1.5,
    "label_codes_pooled": 1.5,
    "pair_frequencies": 1.5,
}
BITS_OVER_STRUCTURE = 0.1
MEGABYTES = 1200.0
#: "Linear" in a plot of log(seconds) over log(size), with room for noise.
SLOPE = 1.1


@dataclass(frozen=True)
class Target:
    """A figure to be reached by the default variant with the embedded model.

    Attributes:
        what: What is measured.
        limit: What it may be at most, or must be at least.
        value: What it is; NaN where it was not measured.
        at_least: Whether larger is better.
    """

    what: str
    limit: float
    value: float
    at_least: bool = False

    @property
    def verdict(self) -> str:
        """Reached, or missed by how much."""
        if math.isnan(self.value):
            return "not measured"
        missed_by = self.limit - self.value if self.at_least else self.value - self.limit
        if missed_by <= 0:
            return "reached"
        return f"missed by {missed_by:.3g}" + (f" ({missed_by / self.limit:.0%})" if self.limit else "")


def summarised(runs: Iterable[Mapping[str, Any]], baselines: Mapping[str, Mapping[str, Any]]) -> dict[Setup, Any]:
    """Every figure of the runs as its `Spread` over seeds, by setup and dotted name.

    Args:
        runs: What was run (`table`, `model`, `rows_wanted`, `variant`, `seed`) and the figures, which may be nested.
        baselines: Figures of plain `create_completion` by "table, model".

    Returns:
        The figures of the runs, and from them: `times_baseline` and `generation_times_baseline`, rows per second over
        those of the baseline when it has read its prompt, which a long run of it does once; `bits_over_structure` and
        `bits_over_class_frequencies`, what model and structure together need more; `near_excess`, the share of
        near-copies above that of held-out rows.
    """
    groups: dict[Setup, list[dict[str, float]]] = {}
    for run in runs:
        figures = _flat({name: value for name, value in run.items() if name not in ("seed", "rows_wanted")})
        baseline = baselines.get(f"{run['table']}, {run['model']}", {}).get("later_rows_per_second", math.nan)
        combined = figures.get("bits.combined", math.nan)
        figures |= {
            "times_baseline": figures["rows_per_second"] / baseline,
            "generation_times_baseline": figures["generation_rows_per_second"] / baseline,
            "bits_over_structure": combined - figures.get("bits.structure", math.nan),
            "bits_over_class_frequencies": combined - figures.get("bits.class_frequencies", math.nan),
            "near_excess": figures["copying.near_share"] - figures["copying.held_out_near_share"],
        }
        setup = (run["table"], run["model"], run["rows_wanted"], run["variant"])
        groups.setdefault(setup, []).append(figures)
    return {
        setup: {name: _spread([one.get(name, math.nan) for one in members]) for name in members[0]}
        for setup, members in groups.items()
    }


def targets(summary: Mapping[Setup, Mapping[str, Spread]], scaling: Mapping[str, Mapping[str, Any]]) -> list[Target]:
    """The targets of all setups that have any, with what was reached: medians, but the worst of memory and copies.

    Args:
        summary: See `summarised`.
        scaling: For `rows` and `columns`, among others the `slope`.
    """
    found = []
    for (table, model, rows, variant), figures in summary.items():
        if (model, variant) != (EMBEDDED, "default"):
            continue
        where = f"{table}, {rows} rows: "
        if rows == TIMED_ROWS and table in TIMES_BASELINE:
            times = figures["times_baseline"][0]
            found.append(Target(where + "rows per second, times baseline", TIMES_BASELINE[table], times, at_least=True))
        if rows == TIMED_ROWS and table in SECONDS:
            found.append(Target(where + "seconds, everything included", SECONDS[table], figures["seconds"][0]))
        for name, limit in RATIOS.items():
            found.append(Target(where + f"{name}, times bootstrap", limit, figures[f"fidelity.{name}.ratio"][0]))
        found += [
            Target(where + "bits over structure alone", BITS_OVER_STRUCTURE, figures["bits_over_structure"][0]),
            Target(where + "bits over class frequencies", 0.0, figures["bits_over_class_frequencies"][0]),
            Target(where + "copies of singleton rows", 0.0, figures["copying.singleton_copies"][2]),
            Target(where + "near-copies over held-out rows'", 0.0, figures["near_excess"][0]),
            Target(where + "peak memory, MB", MEGABYTES, figures["peak_megabytes"][2]),
        ]
    for direction, growth in scaling.items():
        found.append(Target(f"growth of seconds with {direction}, exponent", SLOPE, growth["slope"]))
    return found


def slope(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """Exponent of the growth of time with size: slope of log(seconds) over log(size); NaN of fewer than two points."""
    if len(sizes) < 2:
        return math.nan
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])


def plain(value: Any) -> Any:
    """Nested figures as JSON can hold them: what is not a finite number becomes null."""
    if isinstance(value, Mapping):
        return {str(name): plain(member) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [plain(member) for member in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if isinstance(value, int | float | str | None) else str(value)


def _flat(figures: Mapping[str, Any], prefix: str = "") -> dict[str, float]:
    """All numbers of nested figures, by dotted names."""
    result: dict[str, float] = {}
    for name, value in figures.items():
        if isinstance(value, Mapping):
            result |= _flat(value, f"{prefix}{name}.")
        elif isinstance(value, int | float):
            result[f"{prefix}{name}"] = float(value)
    return result


def _spread(values: Sequence[float]) -> Spread:
    return float(np.median(values)), float(np.min(values)), float(np.max(values))
