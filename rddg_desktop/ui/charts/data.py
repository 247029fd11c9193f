"""What charts show, as values. Every text is written for people, in the language of the program."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import pandas as pd

from rddg_desktop.ui.formatting import bracketed


class ChartData(Protocol):
    """What a chart shows."""

    @property
    def title(self) -> str:
        """What it is, in a few words."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw yet."""

    def table(self) -> pd.DataFrame:
        """All that is drawn, as a table; the first column names the rows."""


@dataclass(frozen=True)
class Axis:
    """What a direction of a chart measures.

    Attributes:
        label: The quantity.
        unit: Its unit; empty for none.
        is_count: Whether it counts things: there is nothing between two whole numbers.
    """

    label: str
    unit: str = ""
    is_count: bool = False

    @property
    def text(self) -> str:
        """The quantity with its unit."""
        return bracketed(self.label, self.unit) if self.unit else self.label


@dataclass(frozen=True, eq=False)
class Series:
    """Points of a line.

    Attributes:
        name: What it is of.
        x: Places from left to right, no two of them the same.
        y: A height for each; NaN for a gap.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]

    @property
    def is_known(self) -> bool:
        """Whether there is a point that is no gap."""
        return bool(np.isfinite(np.asarray(self.y, dtype=float)).any())


@dataclass(frozen=True)
class Threshold:
    """A height that lines are compared with.

    Attributes:
        name: What it says.
        value: The height.
    """

    name: str
    value: float


@dataclass(frozen=True, eq=False)
class Lines:
    """Lines over a common axis.

    Attributes:
        title: What they show.
        x: What they run along.
        y: Their height.
        series: The lines.
        thresholds: What they are compared with.
        is_from_zero: Whether the picture begins at a height of 0, so that a height is seen as what it is: one of what
            is never below 0.
    """

    title: str
    x: Axis
    y: Axis
    series: tuple[Series, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    is_from_zero: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether no line has a point."""
        return not any(one.is_known for one in self.series)

    @property
    def highest(self) -> float:
        """The greatest height of lines that are not empty, and of what they are compared with."""
        heights = np.concatenate([np.asarray(one.y, dtype=float) for one in self.series])
        return max([float(heights[np.isfinite(heights)].max()), *(one.value for one in self.thresholds)])

    def table(self) -> pd.DataFrame:
        """A row for each place at which a line has a point."""
        columns = [
            pd.Series(np.asarray(one.y, dtype=float), index=np.asarray(one.x, dtype=float), name=one.name)
            for one in self.series
        ]
        table = pd.concat(columns, axis=1).sort_index() if columns else pd.DataFrame()
        for threshold in self.thresholds:
            table[threshold.name] = threshold.value
        table.insert(0, self.x.text, table.index.to_numpy(dtype=float))
        return table.reset_index(drop=True)


@dataclass(frozen=True, eq=False)
class Group:
    """A number for each of some categories, ranges or the like.

    Attributes:
        name: What the numbers are of.
        values: The numbers; NaN for none.
    """

    name: str
    values: Sequence[float]


@dataclass(frozen=True, eq=False)
class Bars:
    """Bars by category, side by side where there are several groups.

    Attributes:
        title: What they show.
        categories: What the categories are.
        values: What the length of a bar is.
        names: The categories.
        groups: The bars, one for each category.
    """

    title: str
    categories: str
    values: Axis
    names: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is no bar."""
        return not (self.names and self.groups)

    def table(self) -> pd.DataFrame:
        """A row for each category."""
        return _by_name(self.categories, self.names, self.groups)


@dataclass(frozen=True, eq=False)
class Histograms:
    """Shares or counts in ranges of a number, drawn over each other.

    Attributes:
        title: What they show.
        x: The number.
        y: What is drawn for each range.
        edges: Ends of the ranges from left to right: one more than there are ranges.
        groups: The histograms, one value for each range.
    """

    title: str
    x: Axis
    y: Axis
    edges: Sequence[float] = ()
    groups: tuple[Group, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is no histogram."""
        return not (len(self.edges) and self.groups)

    def table(self) -> pd.DataFrame:
        """A row for each range."""
        names = [f"{low:g}–{high:g}" for low, high in zip(self.edges[:-1], self.edges[1:], strict=True)]
        return _by_name(self.x.text, names, self.groups)


@dataclass(frozen=True)
class Interval:
    """A number with its interval.

    Attributes:
        name: What it is of.
        value: The number.
        low: Lower end of the interval; NaN where there is none.
        high: Its upper end.
    """

    name: str
    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Intervals:
    """Numbers with their intervals, one below the other.

    Attributes:
        title: What they show.
        names: What the numbers are of.
        values: What is measured.
        ends: What the lower and the upper ends of the intervals are called.
        intervals: The numbers.
        reference: Where they are compared with; None for nowhere.
    """

    title: str
    names: str
    values: Axis
    ends: tuple[str, str]
    intervals: tuple[Interval, ...] = ()
    reference: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no number."""
        return not self.intervals

    def table(self) -> pd.DataFrame:
        """A row for each number."""
        return pd.DataFrame(
            {
                self.names: [one.name for one in self.intervals],
                self.values.text: [one.value for one in self.intervals],
                self.ends[0]: [one.low for one in self.intervals],
                self.ends[1]: [one.high for one in self.intervals],
            }
        )


@dataclass(frozen=True, eq=False)
class Matrix:
    """A number for each pair of columns.

    Attributes:
        title: What they show.
        values: What the numbers are.
        names: The columns.
        cells: A row of numbers for each column; NaN for what cannot be known.
        low: The least that a number can be. Below 0 the colours have their middle at the middle of the scale.
        high: The most.
    """

    title: str
    values: Axis
    names: tuple[str, ...] = ()
    cells: Sequence[Sequence[float]] = ()
    low: float = -1.0
    high: float = 1.0

    @property
    def is_empty(self) -> bool:
        """Whether there is no column."""
        return not self.names

    def table(self) -> pd.DataFrame:
        """The matrix with its names."""
        table = pd.DataFrame(np.asarray(self.cells, dtype=float).reshape(len(self.names), -1), columns=[*self.names])
        table.insert(0, self.values.text, self.names, allow_duplicates=True)
        return table


def _by_name(heading: str, names: Sequence[str], groups: Sequence[Group]) -> pd.DataFrame:
    columns = [pd.Series(np.asarray(one.values, dtype=float), name=one.name) for one in groups]
    return pd.concat([pd.Series(names, name=heading, dtype=object), *columns], axis=1)
