"""What synthetic rows give away about the people behind the training rows, beside held-out rows or chance.

Rows repeat by chance, and lie near each other by chance: more so in a small table of categories. So no figure stands
alone. Held-out rows come from the same people as the training rows, but the method never saw them: what holds for them
as well is no memory of the training rows. A figure that lies beyond its interval from what stands beside it is a sign
of memory; one that does not is no proof of its absence, because other attacks may find more. Nothing here says whether
rows may be given away.

Where rows repeat, but no row occurs among both the training and the held-out rows, equal rows were kept on one side, as
the program's own split does. Then held-out rows alone cannot show how often a row equals a training row by chance: all
real rows do, each compared with the other training rows. Distinct rows are then what is drawn and attacked below.

Figures, by name; "equal-sized" sets have as many training as held-out rows of each class, drawn at random:

* `copies`: share of the synthetic rows that equal a training row; beside it the share of the held-out rows that do,
  weighted to the classes of the synthetic rows. `singleton_copies`: that equal one that occurs once, which is one
  person. `copies_equal_size`: the share expected to equal one of an equal-sized set of training rows, and of held-out
  rows.
* `duplicates`: share of the synthetic rows that equal another synthetic row; beside it the same of the training rows.
* `reemitted`, of the rare class: share of its training rows that occur among the synthetic rows; of its held-out rows.
* `near_copies`: share of the synthetic rows that lie as near to a training row as the nearest `NEAR_SHARE` of the
  held-out rows, weighted as above; beside it that share of the held-out rows, larger where many lie equally near.
* `dcr_share` (distance to closest record): share of the synthetic rows that are nearer to an equal-sized set of
  training rows than to one of held-out rows, ties counting half; 0.5 is expected without memory. The mean over
  `REPEATS` draws. Its interval takes into account that one real row decides for all synthetic rows around it, so that
  many synthetic rows beside few real ones prove little; it is that of a single draw, somewhat too wide for the mean.
* `nearest_distance`, the mean distance to the nearest row, and `nndr`, the mean ratio of the distances to the nearest
  and to the second nearest row, 1 where both are 0: of the training rows of the equal-sized sets; beside it of the
  held-out rows.
* `membership_auc`, `membership_tpr`: a guess who was in the training rows, by the distance to the nearest synthetic
  row; area under the ROC curve (DeLong's interval), and share of members found while at most `FALSE_ALARMS` of the
  non-members are accused (Wilson's interval, taking for granted who is accused). Members are training rows, non-members
  the held-out rows, in the same mix of classes. By chance, where k of n non-members may be accused, (k + 1) / (n + 1)
  of the members are found, in 95 % of cases a share within the interval that stands beside it (beta-binomial); fewer
  than 1 / `FALSE_ALARMS` non-members mean k = 0.
* `attribute_inference` of a column: share of the training rows whose cell is guessed from all other columns through
  the nearest synthetic row, to within `TOLERANCE` of the range of training rows for numbers; beside it that of held-out
  rows, of whom only what is true of everybody can be guessed. `attribute_advantage`: the difference, 0 expected.
* `smallest_group`, `small_group_share`: the fewest rows that agree in all quasi-identifiers, and the share of rows in
  groups of fewer than `SMALL_GROUP`; beside it those of the training rows.

The distance is Gower's over all columns (see `distances`). Where a stage would compare more than `MAXIMUM_COMPARISONS`
cells, rows to be measured are drawn at random, never the rows they are compared with; `Figure.rows` says how many.

References: M. Platzer and T. Reutterer (2021), Holdout-based empirical assessment of mixed-type synthetic data,
Frontiers in Big Data 4, 679939 (distances to training and held-out rows). N. Carlini et al. (2022), Membership
inference attacks from first principles, IEEE Symposium on Security and Privacy (true positives at few false ones).
M. Giomi, F. Boenisch, C. Wehmeyer and B. Tasnádi (2023), A unified framework for quantifying privacy risk in synthetic
data, Proceedings on Privacy Enhancing Technologies 2023(2), 312-328 (attacks on training rows against attacks on a
control). L. Sweeney (2002), k-anonymity, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems
10(5), 557-570.
"""

from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import special

from rddg_desktop.engine.plan import row_keys
from rddg_desktop.engine.schema import Column, Schema
from rddg_desktop.errors import EvaluationError, Phrase
from rddg_desktop.evaluation.alignment import no_rows, united
from rddg_desktop.evaluation.distances import Neighbours, encoded, nearest
from rddg_desktop.evaluation.intervals import (
    CONFIDENCE,
    Interval,
    Z,
    area_under_curve,
    effective_number,
    newcombe,
    wilson,
)
from rddg_desktop.evaluation.progress import Progress
from rddg_desktop.language import marked

FloatArray = npt.NDArray[np.float64]
IntegerArray = npt.NDArray[np.int64]
BooleanArray = npt.NDArray[np.bool_]

NEAR_SHARE = 0.05
REPEATS = 10
FALSE_ALARMS = 0.01
TOLERANCE = 0.05
SMALL_GROUP = 5
#: Cells of pairs of rows that a stage compares, at most: some 20 seconds of one core.
MAXIMUM_COMPARISONS = 10**11


class Beside(StrEnum):
    """What stands beside a figure."""

    HELD_OUT = "held-out rows"
    TRAINING = "training rows"
    #: Each compared with the other training rows.
    REAL = "training and held-out rows"
    CHANCE = "chance"


@dataclass(frozen=True)
class Figure:
    """One figure.

    Attributes:
        name: What is measured (see the module).
        group: The class of the rows it is of; None for all classes.
        columns: The columns it is of; none where it is of whole rows.
        value: The figure.
        interval: Of the value; None where there is none.
        rows: How many rows were measured.
        beside: What the reference is.
        reference: What the value is to be compared with; None where there are no held-out rows for it.
        reference_interval: Of the reference.
    """

    name: str
    group: str | None
    columns: tuple[str, ...]
    value: float
    interval: Interval | None
    rows: int
    beside: Beside
    reference: float | None
    reference_interval: Interval | None = None


@dataclass(frozen=True)
class Privacy:
    """What was found.

    Attributes:
        figures: In the order of the module's list; of all classes before those of single ones.
        copies: Number of synthetic rows that equal a training row.
        singleton_copies: Number of them that equal one that occurs once.
        notices: What could not be measured, one sentence each.
    """

    figures: tuple[Figure, ...]
    copies: int
    singleton_copies: int
    notices: tuple[str, ...]


def measure(
    synthetic: pd.DataFrame,
    training: pd.DataFrame,
    held_out: pd.DataFrame | None,
    schema: Schema,
    *,
    rare_class: str | None = None,
    quasi_identifiers: Sequence[str] = (),
    secrets: Sequence[str] | None = None,
    seed: int = 0,
) -> Generator[Progress, None, Privacy]:
    """Measure what synthetic rows give away.

    Args:
        synthetic: Typed frame of the synthetic rows.
        training: Typed frame of the training rows.
        held_out: Typed frame of real rows that the method did not see; None if there are none. It may have levels that
            the schema lacks.
        schema: Schema of the modelled columns.
        rare_class: Class whose re-emitted rows are counted; None takes the smallest of the training rows.
        quasi_identifiers: Columns by which a person might be recognised; without any no groups are formed.
        secrets: Columns to be guessed from all others; None takes every column.
        seed: Of every random draw.

    Raises:
        EvaluationError: There are no synthetic or no training rows, or a column or class that is not in the table.
    """
    for rows, which in ((synthetic, Phrase("synthetic")), (training, Phrase("training"))):
        if not len(rows):
            raise no_rows(which)
    _check(schema, rare_class, quasi_identifiers, secrets or ())
    real = [training] if held_out is None or not len(held_out) else [training, held_out]
    frames = united(schema, synthetic, *real)
    measuring = _Measuring(schema, frames, rare_class, np.random.default_rng(seed))
    figures = list(measuring.copies())
    yield Progress("Counting copies", 1, 1)
    if len(real) > 1:
        columns = [column.name for column in schema.modelled] if secrets is None else list(secrets)
        figures += yield from measuring.near_copies()
        figures += yield from measuring.closeness()
        figures += yield from measuring.membership()
        figures += yield from measuring.attributes(columns)
    figures += measuring.groups(quasi_identifiers)
    return Privacy(tuple(figures), *measuring.numbers_of_copies(), measuring.notices)


def duplicate_share(rows: pd.DataFrame) -> float:
    """Share of the rows of a typed frame that equal another one of it."""
    occurrences = Counter(row_keys(rows))
    return sum(count for count in occurrences.values() if count > 1) / len(rows)


def class_weights(rows: pd.Series, like: pd.Series) -> FloatArray:
    """Weights that give rows the class mix of others; their sum is 1, or 0 where they share no class.

    A class that is not among the rows cannot be weighed up; the others keep their proportions.

    Args:
        rows: Classes of n rows.
        like: Classes of the rows that have the mix.

    Returns:
        Shape (n,).
    """
    mix = like.astype(object).value_counts(normalize=True)
    sizes = rows.astype(object).value_counts()
    weights = rows.astype(object).map(mix / sizes).fillna(0.0).to_numpy(dtype=float)
    return np.asarray(weights / (weights.sum() or 1.0))


def near_threshold(distances: FloatArray, weights: FloatArray) -> float:
    """The distance within which the nearest `NEAR_SHARE` of weighted held-out rows lie.

    Args:
        distances: From each held-out row to the nearest training row, shape (n,).
        weights: Of the held-out rows, with sum 1.
    """
    order = np.argsort(distances)
    reached = int(np.searchsorted(np.cumsum(weights[order]), NEAR_SHARE))
    return float(distances[order][reached])


def true_positives(members: FloatArray, non_members: FloatArray) -> float:
    """Share of the members that score higher than all non-members but `FALSE_ALARMS` of them, rounded down.

    Args:
        members: Scores, higher for likelier members.
        non_members: Likewise.
    """
    allowed = int(FALSE_ALARMS * len(non_members))
    return float((members > np.sort(non_members)[-1 - allowed]).mean())


def chance_of_true_positives(members: int, non_members: int) -> tuple[float, Interval]:
    """What `true_positives` is on average, and within which its middle 95 % are, where scores tell nothing apart.

    Of continuous scores; the more are equal, the fewer members are found.

    Args:
        members: Number of members.
        non_members: Number of non-members.
    """
    from scipy import stats  # noqa: PLC0415 - slow to load, and the window reads what was found

    allowed = int(FALSE_ALARMS * non_members)
    found = stats.betabinom(members, allowed + 1, non_members - allowed)
    low, high = found.interval(CONFIDENCE)
    return (allowed + 1) / (non_members + 1), Interval(float(low) / members, float(high) / members)


class _Measuring:
    """The figures of one table.

    Args:
        schema: Schema of the modelled columns.
        frames: Synthetic rows, training rows and, if there are any, held-out rows, with the same levels.
        rare_class: See `measure`.
        random: Of every random draw.
    """

    def __init__(
        self, schema: Schema, frames: Sequence[pd.DataFrame], rare_class: str | None, random: np.random.Generator
    ) -> None:
        self._schema = schema
        self._frames = frames
        self._synthetic, self._training = frames[:2]
        self._held_out = frames[2] if len(frames) > 2 else None
        self._random = random
        self._points = encoded(self._training, *frames)
        self._columns = len(schema.modelled)
        self._keys = [row_keys(frame) for frame in frames]
        self._candidates = [np.arange(len(frame)) for frame in frames]
        self._kept_together = False
        if self._held_out is not None:
            distinct = [np.flatnonzero(~pd.Series(keys).duplicated().to_numpy()) for keys in self._keys[1:]]
            repeats = sum(map(len, distinct)) < len(self._training) + len(self._held_out)
            if repeats and not set(self._keys[1]) & set(self._keys[2]):
                self._kept_together = True
                self._candidates[1:] = distinct
        # The sides that show what is so by chance, and what to call them.
        self._real = (1, 2) if self._kept_together else tuple(range(2, len(frames)))
        self._beside = Beside.REAL if self._kept_together else Beside.HELD_OUT
        counts = self._classes(self._training).value_counts()
        self._rare = rare_class if rare_class is not None else str(counts[counts > 0].idxmin())
        self._names = [name for name in schema.target.levels if (self._classes(self._synthetic) == name).any()]

    def numbers_of_copies(self) -> tuple[int, int]:
        """Synthetic rows that equal a training row, and those that equal one that occurs once."""
        occurrences = self._occurrences(0, 1)
        return int((occurrences > 0).sum()), int((occurrences == 1).sum())

    @property
    def notices(self) -> tuple[str, ...]:
        """What cannot be measured."""
        if self._held_out is None:
            text = marked(
                "Notice",
                "There are no held-out rows: copies, duplicates and groups alone can be measured, and what chance does "
                "is unknown.",
            )
            return (text,)
        held_out = set(self._classes(self._held_out))
        training = set(self._classes(self._training))
        notices = []
        if self._kept_together:
            text = marked(
                "Notice",
                "Rows repeat, but none occurs among both the training and the held-out rows: equal rows were kept on "
                "one side. How often rows are equal by chance is shown by each real row and the other training rows.",
            )
            notices.append(text)
        for name in self._schema.target.levels:
            if name in training and name not in held_out:
                text = marked("Notice", "Class {name!r} has no held-out row: what stands beside figures leaves it out.")
                notices.append(text.format(name=name))
            elif name in held_out and name not in training:
                text = marked(
                    "Notice", "Class {name!r} has no training row: its held-out rows are left out of some figures."
                )
                notices.append(text.format(name=name))
            if name in training and name not in self._names:
                notices.append(marked("Notice", "Class {name!r} has no synthetic row.").format(name=name))
        return tuple(notices)

    def copies(self) -> Iterator[Figure]:
        """Copies, duplicates and re-emitted rows."""
        ours = self._occurrences(0, 1)
        # One occurrence of a training row is itself.
        theirs = [self._occurrences(side, 1) - (side == 1) for side in self._real]
        for name, most in (("copies", len(self._training)), ("singleton_copies", 1)):
            for group, some in self._groups():
                reference, interval = None, None
                if theirs:
                    found = np.concatenate(theirs)
                    weights = self._weights(self._classes(self._synthetic)[some])
                    reference, interval = _weighted_share((found >= 1) & (found <= most), weights)
                flags = (ours >= 1) & (ours <= most)
                yield _share(name, flags[some], self._beside, reference, interval, group)
        if self._held_out is not None:
            shares = [self._equal_size_copies(side) for side in (1, 2)]
            count = len(self._synthetic)
            yield Figure("copies_equal_size", None, (), shares[0], None, count, Beside.HELD_OUT, shares[1])
        shares = [duplicate_share(frame) for frame in (self._synthetic, self._training)]
        yield Figure("duplicates", None, (), shares[0], None, len(self._synthetic), Beside.TRAINING, shares[1])
        written = [
            (self._occurrences(side, 0) > 0)[(self._classes(frame) == self._rare).to_numpy(dtype=bool)]
            for side, frame in enumerate(self._frames)
            if side > 0
        ]
        if len(written[0]):
            others = written[1] if len(written) > 1 else np.zeros(0, dtype=bool)
            reference, interval = _weighted_share(others, np.full(len(others), 1.0))
            yield _share("reemitted", written[0], Beside.HELD_OUT, reference, interval, self._rare)

    def near_copies(self) -> Generator[Progress, None, list[Figure]]:
        """Synthetic rows that are nearer to training rows than nearly all held-out rows."""
        some = self._some(len(self._synthetic), len(self._training))
        weights = self._weights(self._classes(self._synthetic))
        others = self._some(len(weights), len(self._training))
        if not weights[others].any():
            return []
        stage = "Nearest training rows of "
        ours = yield from nearest(self._points[0].take(some), self._points[1], stage + "synthetic rows")
        distances = []
        start = 0
        for side in self._real:
            stop = start + len(self._frames[side])
            places = others[(others >= start) & (others < stop)] - start
            theirs = yield from nearest(self._points[side].take(places), self._points[1], stage + "real rows")
            # The row nearest to a training row is itself.
            distances.append(theirs.second if side == 1 else theirs.nearest)
            start = stop
        real, weights = np.concatenate(distances), weights[others] / weights[others].sum()
        threshold = near_threshold(real, weights)
        reference, interval = _weighted_share(real <= threshold, weights)
        return [_share("near_copies", ours.nearest <= threshold, self._beside, reference, interval)]

    def closeness(self) -> Generator[Progress, None, list[Figure]]:
        """Whether synthetic rows are nearer to training rows than to held-out rows."""
        sizes = self._equal_sizes()
        size = sum(sizes.values())
        comparable = np.flatnonzero(self._classes(self._synthetic).isin(list(sizes)).to_numpy(dtype=bool))
        if not len(comparable):
            return []
        some = comparable[self._some(len(comparable), 2 * size * REPEATS)]
        rows = self._points[0].take(some)
        scores, ratios, distances = np.zeros(len(some)), np.zeros((2, len(some))), np.zeros((2, len(some)))
        owners: list[IntegerArray] = []
        for repeat in range(REPEATS):
            stage = f"Nearest rows of equal-sized sets, draw {repeat + 1} of {REPEATS}"
            found: list[Neighbours] = []
            for side in (1, 2):
                places = self._drawn(side, sizes)
                found.append((yield from nearest(rows, self._points[side].take(places), stage)))
            apart = found[1].nearest - found[0].nearest
            scores += (apart > 0) + 0.5 * (apart == 0)
            owners.append(np.where(apart > 0, found[0].position, size + found[1].position))
            for side, one in enumerate(found):
                distances[side] += one.nearest
                ratios[side] += _ratio(one)
        scores, ratios, distances = scores / REPEATS, ratios / REPEATS, distances / REPEATS
        classes = self._classes(self._synthetic).iloc[some]
        figures = []
        for group in self._groups_of(classes):
            member = np.ones(len(some), dtype=bool) if group is None else (classes == group).to_numpy(dtype=bool)
            count = int(member.sum())
            trials = float(np.mean([_independent(owner[member], 2 * size) for owner in owners]))
            share = float(scores[member].mean())
            figures.append(Figure("dcr_share", group, (), share, wilson(share, trials), count, Beside.CHANCE, 0.5))
            means = [float(side[member].mean()) for side in distances]
            figures.append(Figure("nearest_distance", group, (), means[0], None, count, Beside.HELD_OUT, means[1]))
            means = [float(side[member].mean()) for side in ratios]
            halves = [Z * float(side[member].std()) / np.sqrt(trials) for side in ratios]
            intervals = [
                Interval(float(mean - half), float(mean + half)) for mean, half in zip(means, halves, strict=True)
            ]
            figures.append(
                Figure("nndr", group, (), means[0], intervals[0], count, Beside.HELD_OUT, means[1], intervals[1])
            )
        return sorted(figures, key=lambda figure: ("dcr_share", "nearest_distance", "nndr").index(figure.name))

    def membership(self) -> Generator[Progress, None, list[Figure]]:
        """How well the distance to the nearest synthetic row tells who was in the training rows."""
        assert self._held_out is not None
        members, non_members = self._equal_mix(1)
        if min(len(members), len(non_members)) < 2:
            return []
        stage = "Nearest synthetic rows of "
        inside = yield from nearest(self._points[1].take(members), self._points[0], stage + "training rows")
        outside = yield from nearest(self._points[2].take(non_members), self._points[0], stage + "held-out rows")
        classes = self._classes(self._training).iloc[members], self._classes(self._held_out).iloc[non_members]
        areas, found = [], []
        for group in (None, *self._schema.target.levels):
            ours, theirs = (
                -side.nearest if group is None else -side.nearest[(of_side == group).to_numpy(dtype=bool)]
                for side, of_side in zip((inside, outside), classes, strict=True)
            )
            if min(len(ours), len(theirs)) < 2:
                continue
            count = len(ours) + len(theirs)
            areas.append(
                Figure("membership_auc", group, (), *area_under_curve(ours, theirs), count, Beside.CHANCE, 0.5)
            )
            share = true_positives(ours, theirs)
            chance = chance_of_true_positives(len(ours), len(theirs))
            around = wilson(share, len(ours))
            found.append(Figure("membership_tpr", group, (), share, around, count, Beside.CHANCE, *chance))
        return areas + found

    def attributes(self, secrets: Sequence[str]) -> Generator[Progress, None, list[Figure]]:
        """How well a cell is guessed from the rest of its row, of training and of held-out rows."""
        chosen = self._equal_mix(max(len(secrets), 1))
        if min(map(len, chosen)) < 1 or self._columns < 2:
            return []
        rates, advantages = [], []
        for secret in secrets:
            reference = self._points[0].without(secret)
            hits = []
            for side, places in ((1, chosen[0]), (2, chosen[1])):
                rows = self._points[side].take(places).without(secret)
                found = yield from nearest(rows, reference, f"Guessing {secret}")
                known = self._frames[side][secret].iloc[places]
                hits.append(self._guessed(self._schema[secret], known, self._synthetic[secret].iloc[found.position]))
            ours, theirs = (float(side.mean()) for side in hits)
            sizes = len(hits[0]), len(hits[1])
            interval, beside = wilson(ours, sizes[0]), wilson(theirs, sizes[1])
            rates.append(
                Figure(
                    "attribute_inference", None, (secret,), ours, interval, sizes[0], Beside.HELD_OUT, theirs, beside
                )
            )
            difference = newcombe(ours, sizes[0], theirs, sizes[1])
            advantages.append(
                Figure(
                    "attribute_advantage", None, (secret,), ours - theirs, difference, sum(sizes), Beside.CHANCE, 0.0
                )
            )
        return rates + advantages

    def groups(self, quasi_identifiers: Sequence[str]) -> Iterator[Figure]:
        """How small the groups are that agree in the quasi-identifiers."""
        if not quasi_identifiers:
            return
        columns = tuple(quasi_identifiers)
        sizes = []
        for frame in (self._synthetic, self._training):
            keys = row_keys(frame[list(columns)])
            occurrences = Counter(keys)
            sizes.append(np.array([occurrences[key] for key in keys]))
        count = len(self._synthetic)
        ours, theirs = (float(size.min()) for size in sizes)
        yield Figure("smallest_group", None, columns, ours, None, count, Beside.TRAINING, theirs)
        ours, theirs = (float((size < SMALL_GROUP).mean()) for size in sizes)
        yield Figure("small_group_share", None, columns, ours, None, count, Beside.TRAINING, theirs)

    def _classes(self, rows: pd.DataFrame) -> pd.Series:
        return rows[self._schema.target.name]

    def _groups_of(self, classes: pd.Series) -> list[str | None]:
        """All classes together, then each that is there."""
        return [None, *(name for name in self._names if (classes == name).any())]

    def _groups(self) -> Iterator[tuple[str | None, BooleanArray]]:
        """All synthetic rows, then those of each class."""
        classes = self._classes(self._synthetic)
        yield None, np.ones(len(classes), dtype=bool)
        for name in self._names:
            yield name, (classes == name).to_numpy(dtype=bool)

    def _some(self, count: int, reference: int) -> IntegerArray:
        """Positions of as many of `count` rows as can be compared with so many others."""
        limit = max(1, MAXIMUM_COMPARISONS // (reference * self._columns))
        if count <= limit:
            return np.arange(count)
        return np.sort(self._random.choice(count, size=limit, replace=False))

    def _weights(self, like: pd.Series) -> FloatArray:
        """Weights of the rows that show what is so by chance, for the class mix of others."""
        return class_weights(pd.concat([self._classes(self._frames[side]) for side in self._real]), like)

    def _candidate_classes(self, side: int) -> pd.Series:
        return self._classes(self._frames[side]).iloc[self._candidates[side]]

    def _sizes(self, side: int) -> Mapping[str, int]:
        """How many rows of each class can be drawn."""
        counts = self._candidate_classes(side).value_counts()
        return {name: int(counts.get(name, 0)) for name in self._schema.target.levels}

    def _equal_sizes(self) -> dict[str, int]:
        """Rows of each class in the equal-sized sets."""
        ours, theirs = self._sizes(1), self._sizes(2)
        return {name: min(ours[name], theirs[name]) for name in ours if min(ours[name], theirs[name])}

    def _drawn(self, side: int, sizes: Mapping[str, int]) -> IntegerArray:
        """Positions of so many rows of each class, of the training rows (1) or the held-out rows (2)."""
        classes = self._candidate_classes(side)
        drawn = [
            self._random.choice(np.flatnonzero((classes == name).to_numpy(dtype=bool)), size=size, replace=False)
            for name, size in sizes.items()
        ]
        return np.sort(self._candidates[side][np.concatenate(drawn)]) if drawn else np.zeros(0, dtype=np.int64)

    def _equal_mix(self, passes: int) -> tuple[IntegerArray, IntegerArray]:
        """Positions of as many training rows as have the held-out rows' class mix, and of the held-out rows.

        Args:
            passes: How often they will be compared with all synthetic rows.
        """
        ours, theirs = self._sizes(1), self._sizes(2)
        shared = {name: count for name, count in theirs.items() if count and ours[name]}
        if not shared:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        factor = min(ours[name] / count for name, count in shared.items())
        limit = MAXIMUM_COMPARISONS // (len(self._synthetic) * self._columns * passes)
        most = min(1.0, limit / ((1 + factor) * sum(shared.values())))
        held_out = {name: max(1, int(most * count)) for name, count in shared.items()}
        members = {name: min(ours[name], max(1, round(most * factor * count))) for name, count in shared.items()}
        return self._drawn(1, members), self._drawn(2, held_out)

    def _occurrences(self, side: int, among: int) -> IntegerArray:
        """How often each row of a side (0 synthetic, 1 training, 2 held out) occurs among the rows of another."""
        occurrences = Counter(self._keys[among])
        return np.array([occurrences[key] for key in self._keys[side]], dtype=np.int64)

    def _equal_size_copies(self, side: int) -> float:
        """Share of the synthetic rows expected to equal one of an equal-sized random set of a side's rows.

        k of the n real rows of a class equal a synthetic one; m of them all miss it with probability
        C(n - k, m) / C(n, m).
        """
        drawn, sizes = self._equal_sizes(), self._sizes(side)
        occurrences = Counter(self._keys[side][place] for place in self._candidates[side])
        equal = np.array([occurrences[key] for key in self._keys[0]])
        classes = self._classes(self._synthetic).astype(object)
        size = classes.map(sizes).fillna(0).to_numpy(dtype=float)
        some = classes.map(drawn).fillna(0).to_numpy(dtype=float)
        log_missed = (
            special.gammaln(size - equal + 1)
            - special.gammaln(np.maximum(size - equal - some, 0) + 1)
            - special.gammaln(size + 1)
            + special.gammaln(size - some + 1)
        )
        missed = np.where(size - equal < some, 0.0, np.exp(log_missed))
        return float(np.where(equal > 0, 1 - missed, 0.0).mean())

    def _guessed(self, column: Column, known: pd.Series, guess: pd.Series) -> BooleanArray:
        """Which cells are guessed; a missing one is, where it is guessed to be missing."""
        if not column.is_numeric:
            return np.asarray(known.cat.codes.to_numpy() == guess.cat.codes.to_numpy())
        real, said = known.to_numpy(dtype=float), guess.to_numpy(dtype=float)
        cells = self._training[column.name]
        span = float(cells.max() - cells.min()) if cells.notna().any() else 0.0
        # The last digit of a decimal fraction must not decide.
        near = np.abs(real - said) <= TOLERANCE * span * (1 + 1e-9)
        return np.asarray(near | (np.isnan(real) & np.isnan(said)))


def _check(schema: Schema, rare_class: str | None, quasi_identifiers: Sequence[str], secrets: Sequence[str]) -> None:
    known = [column.name for column in schema.modelled]
    for name in (*quasi_identifiers, *secrets):
        if name not in known:
            raise EvaluationError(
                "The table has no column {name!r} among those that were modelled.",
                "Nothing was measured.",
                "Its columns are: {classes}.",
                name=name,
                classes=", ".join(known),
            )
    if rare_class is not None and rare_class not in schema.target.levels:
        raise EvaluationError(
            "The target {target!r} has no class {rare_class!r}.",
            "Nothing was measured.",
            "Its classes are: {classes}.",
            target=schema.target.name,
            rare_class=rare_class,
            classes=", ".join(schema.target.levels),
        )


def _share(
    name: str,
    flags: BooleanArray,
    beside: Beside,
    reference: float | None,
    reference_interval: Interval | None,
    group: str | None = None,
) -> Figure:
    """The figure of a share of rows, with Wilson's interval."""
    share = float(flags.mean())
    return Figure(name, group, (), share, wilson(share, len(flags)), len(flags), beside, reference, reference_interval)


def _weighted_share(flags: BooleanArray, weights: FloatArray) -> tuple[float, Interval] | tuple[None, None]:
    """A share of weighted rows and Wilson's interval; None where nothing has weight."""
    if not weights.any():
        return None, None
    share = float(weights @ flags / weights.sum())
    return share, wilson(min(share, 1.0), effective_number(weights))


def _independent(owners: IntegerArray, real: int) -> float:
    """How many independent synthetic rows say as much about the share nearer to the training rows.

    The nearest of all real rows decides for a synthetic row: the share is the sum of c_j over the training rows, where
    real row j is the nearest of a share c_j. Without memory any half of the real rows may be the training rows, so its
    variance is that of a sum drawn without replacement.

    Args:
        owners: Which real row each synthetic row is nearest to.
        real: Number N of real rows, one half from either side.

    Returns:
        What a binomial share of the same variance has for trials, not more than there are rows.
    """
    shares = np.unique(owners, return_counts=True)[1] / len(owners)
    excess = (float((shares**2).sum()) - 1 / real) * real / (real - 1)
    return min(float(len(owners)), 1 / excess) if excess > 0 else float(len(owners))


def _ratio(found: Neighbours) -> FloatArray:
    """Nearest over second nearest distance; 1 where both are 0 or there is no second."""
    ratio = np.ones(len(found.nearest))
    np.divide(found.nearest, found.second, out=ratio, where=(found.second > 0) & np.isfinite(found.second))
    return ratio
