"""The rules of a run: proposed by the data, the model or a person, measured on the rows, switched and weighed.

A rule is *hard* (no row that breaks it is kept) or *soft* (the model is told, and the rows are judged by it). What the
data propose is hard where no training row breaks it and, at 95 % confidence, at most one person in twenty would; of
levels that do not go together, one in a hundred. A bound on a number that was fitted to the rows stays soft, because
the next person may be just beyond it. What the training rows contradict is kept, so that a person sees it, but switched
off.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import pandas as pd

from rddg_desktop.engine.conditions import (
    FALSE,
    OPEN,
    TRUE,
    And,
    Between,
    BoolArray,
    Comparison,
    Condition,
    Implication,
    Membership,
    Monotone,
    Not,
    Or,
    SameLevel,
    columns_of,
    truth,
)
from rddg_desktop.engine.relations import Evidence
from rddg_desktop.engine.rules import parse, text_of
from rddg_desktop.engine.schema import Schema
from rddg_desktop.errors import RuleError, SettingsError

#: Lower end of the 95 % interval of the confidence from which a proposed rule is hard, and from which it is on at all.
HARD_CONFIDENCE = 0.95
#: Levels that never go together in the training rows may do so in the next hundred, where a formula or an order, which
#: every row confirms anew, would not fail: of such rules more is asked.
HARD_LEVEL_CONFIDENCE = 0.99
SOFT_CONFIDENCE = 0.8
#: Training rows that must support a proposed rule.
MINIMUM_SUPPORT = 10
MAXIMUM_RULES = 200
#: Proposed rules that are kept, the most telling first.
MAXIMUM_PROPOSED = 40
#: Rows with every column shuffled: what a rule forbids of them tells how much it says.
SHUFFLED_ROWS = 4000
#: That rules imply another one is believed where so many of the shuffled rows that obey them support it, and so many
#: of these would break it if the rules did not bear on it: a rule that is rarely broken would else be lost by chance.
IMPLYING_ROWS = 100
IMPLYING_BREAKS = 10
#: Rows that the pairs of a monotone relation are taken from.
MONOTONE_ROWS = 1000
#: How a model numbers its lines.
_LIST_MARK = re.compile(r"^\s*(\d+[.)]|[-*•])\s+")
_NORMAL_QUANTILE = 1.959964  # of 95 %, in standard deviations


class Origin(StrEnum):
    """Who proposed a rule."""

    DATA = "data"
    MODEL = "model"
    USER = "user"


@dataclass(frozen=True)
class Measure:
    """How some rows take to a rule.

    Attributes:
        support: Rows that say something of it: it is not open in them, and of an `if` the condition is true.
        holds: Those of them in which it is true.
    """

    support: int
    holds: int

    @property
    def breaks(self) -> int:
        """Rows that break it."""
        return self.support - self.holds

    @property
    def confidence(self) -> float:
        """Share of the supporting rows in which it is true; NaN without any."""
        return self.holds / self.support if self.support else float("nan")

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the confidence (E. B. Wilson 1927, Journal of the American Statistical Association 22)."""
        if not self.support:
            return 0.0, 1.0
        count, share, square = self.support, self.confidence, _NORMAL_QUANTILE**2
        middle = (share + square / (2 * count)) / (1 + square / count)
        half = _NORMAL_QUANTILE / (1 + square / count) * (share * (1 - share) / count + square / (4 * count**2)) ** 0.5
        return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True)
class Rule:
    """One rule of a run.

    Attributes:
        text: As it is shown, in the rule language.
        condition: What it says.
        origin: Who proposed it.
        is_on: Whether it counts.
        is_hard: Whether no kept row may break it.
        training: Measured on the training rows.
        held_out: Measured on the held-out rows.
    """

    text: str
    condition: Condition
    origin: Origin
    is_on: bool
    is_hard: bool
    training: Measure
    held_out: Measure

    @property
    def is_borne_out(self) -> bool:
        """Whether the training rows speak for it."""
        return self.training.interval[0] >= SOFT_CONFIDENCE


def measure(condition: Condition, rows: pd.DataFrame, schema: Schema) -> Measure:
    """How some typed rows take to a condition.

    Of a monotone relation a row supports what most of its comparisons with other rows say.
    """
    if isinstance(condition, Monotone):
        agreement = _agreement(condition, rows)
        return Measure(int((agreement != 0).sum()), int((agreement > 0).sum()))
    if isinstance(condition, Implication):
        given, told = truth(condition.condition, rows, schema), truth(condition.consequence, rows, schema)
        counted = (given == TRUE) & (told != OPEN)
        return Measure(int(counted.sum()), int((counted & (told == TRUE)).sum()))
    found = truth(condition, rows, schema)
    return Measure(int((found != OPEN).sum()), int((found == TRUE).sum()))


def breaking(condition: Condition, rows: pd.DataFrame, schema: Schema) -> BoolArray:
    """Which of n typed rows break a condition, shape (n,)."""
    if isinstance(condition, Monotone):
        return _agreement(condition, rows) < 0
    return np.asarray(truth(condition, rows, schema) == FALSE)


def _agreement(condition: Monotone, rows: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Of each row the comparisons that agree less those that do not, 0 where there are none; shape (n,)."""
    first, second = (rows[name].to_numpy(dtype=float) for name in (condition.column, condition.other))
    known = np.flatnonzero(~np.isnan(first) & ~np.isnan(second))
    others = known[np.linspace(0, len(known) - 1, min(len(known), MONOTONE_ROWS)).round().astype(int)]
    one, other = np.sort(first[others]), np.sort(second[others])
    # Cell (i, j): comparison rows whose first value is among the i lowest and whose second is among the j lowest.
    counts = np.zeros((len(others) + 1, len(others) + 1), dtype=np.int32)
    np.add.at(counts, (np.searchsorted(one, first[others]) + 1, np.searchsorted(other, second[others]) + 1), 1)
    counts = counts.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32)
    # Of each row the comparison rows below it, and those not above it.
    below, below_other = np.searchsorted(one, first[known]), np.searchsorted(other, second[known])
    up_to = np.searchsorted(one, first[known], side="right")
    up_to_other = np.searchsorted(other, second[known], side="right")
    agreeing = counts[below, below_other] + len(others) - up_to - up_to_other + counts[up_to, up_to_other]
    disagreeing = below - counts[below, up_to_other] + below_other - counts[up_to, below_other]
    result = np.zeros(len(rows))
    result[known] = agreeing - disagreeing
    return result if condition.rises else -result


def made(
    condition: Condition,
    origin: Origin,
    schema: Schema,
    training: pd.DataFrame,
    held_out: pd.DataFrame,
    *,
    is_on: bool | None = None,
    is_hard: bool | None = None,
) -> Rule:
    """A rule with its figures; what is not stated follows from them.

    Args:
        condition: What it says.
        origin: Who proposed it.
        schema: The schema of the training rows.
        training: Typed training rows.
        held_out: Typed held-out rows.
        is_on: Whether it counts; by default where the training rows bear it out, and always where a person states it.
        is_hard: Whether it is hard; by default where no training row breaks it, few people would, and it is no bound
            on a number. What a person states is hard, a monotone relation never.

    Raises:
        SettingsError: A monotone relation is to be hard.
    """
    if isinstance(condition, Monotone) and is_hard:
        raise SettingsError(
            "'{rule}' speaks of the whole table: no single row can break it.",
            "It was left soft.",
            "Keep it soft, or state what a row must fulfil, such as a comparison.",
            rule=text_of(condition, schema),
        )
    figures = measure(condition, training, schema)
    rule = Rule(
        text_of(condition, schema), condition, origin, True, False, figures, measure(condition, held_out, schema)
    )
    if is_on is None:
        is_on = origin is Origin.USER or rule.is_borne_out
    if is_hard is None:
        is_hard = origin is Origin.USER or (
            not figures.breaks
            and figures.interval[0] >= (HARD_LEVEL_CONFIDENCE if _is_of_levels(condition) else HARD_CONFIDENCE)
            and not _is_bound(condition)
        )
    return replace(rule, is_on=is_on, is_hard=is_hard and not isinstance(condition, Monotone))


def _is_of_levels(condition: Condition) -> bool:
    """Whether a condition, or what follows in it, says which levels do not go together."""
    match condition:
        case Implication(_, consequence):
            return _is_of_levels(consequence)
        case And(parts) | Or(parts):
            return any(map(_is_of_levels, parts))
        case Not(part):
            return _is_of_levels(part)
        case _:
            return isinstance(condition, Membership | SameLevel)


def _is_bound(condition: Condition) -> bool:
    """Whether a condition, or what follows in it, compares with a number, a date or a range."""
    match condition:
        case Implication(_, consequence):
            return _is_bound(consequence)
        case Comparison(left, _, right):
            return not (columns_of(left) and columns_of(right))
        case Between():
            return True
        case And(parts) | Or(parts):
            return any(map(_is_bound, parts))
        case Not(part):
            return _is_bound(part)
        case _:
            return False


def read_answer(answer: str, schema: Schema) -> tuple[tuple[Condition, ...], str]:
    """The rules in what a model answered to prompt 2, and the lines that are none: guidance in words."""
    said, guidance = [], []
    for line in answer.splitlines():
        try:
            said.append(parse(_LIST_MARK.sub("", line), schema))
        except RuleError:
            guidance.append(line)
    return tuple(said), "\n".join(guidance)


def proposed(
    evidence: Iterable[Evidence],
    said: Iterable[Condition],
    existing: Sequence[Rule],
    schema: Schema,
    training: pd.DataFrame,
    held_out: pd.DataFrame,
    seed: int,
) -> tuple[Rule, ...]:
    """The rules of a run after mining.

    What says nothing (no mixture of the columns' values breaks it), what few rows support and what follows from other
    rules is dropped.

    Args:
        evidence: Measured relations, with the rules they suggest.
        said: Rules that the model stated.
        existing: Rules that a person has stated; they come first and stay as they are.
        schema: The schema of the training rows.
        training: Typed training rows.
        held_out: Typed held-out rows.
        seed: Of the shuffling.
    """
    written = {text_of(one, schema): (one, Origin.DATA) for found in evidence for one in found.rules}
    for condition in said:
        written.setdefault(text_of(condition, schema), (condition, Origin.MODEL))
    # What would be too long or too deep to be read again is no rule for people either.
    candidates = {text: one for text, one in written.items() if _reads_as(text, one[0], schema)}
    for rule in existing:
        candidates.pop(text_of(rule.condition, schema), None)
    mixed = _shuffled(training, seed)
    rules = []
    for condition, origin in candidates.values():
        rule = made(condition, origin, schema, training, held_out)
        if rule.training.support < MINIMUM_SUPPORT:
            continue
        is_monotone = isinstance(condition, Monotone)
        broken = np.zeros(len(mixed), dtype=bool) if is_monotone else breaking(condition, mixed, schema)
        forbidden = 0.5 if is_monotone else float(broken.mean())
        if forbidden:
            rules.append((rule, broken, forbidden))
    # Rules that hold come first, and among them those that say most.
    rules.sort(key=lambda one: (not one[0].is_hard, not one[0].is_on, -one[2] * one[0].training.support))
    exact = [(rule, breaking(rule.condition, mixed, schema)) for rule in existing if _is_exact(rule)]
    kept: list[Rule] = []
    for rule, broken, _ in rules:
        if len(kept) == min(MAXIMUM_PROPOSED, MAXIMUM_RULES - len(existing)):
            break
        if not _follows(rule, broken, exact, mixed, schema):
            kept.append(rule)
            if _is_exact(rule):
                exact.append((rule, broken))
    return (*existing, *kept)


def _reads_as(text: str, condition: Condition, schema: Schema) -> bool:
    try:
        return parse(text, schema) == condition
    except RuleError:
        return False


def _is_exact(rule: Rule) -> bool:
    """Whether a rule counts, and no training row breaks it: what follows from it needs not be said."""
    return rule.is_on and not rule.training.breaks and not isinstance(rule.condition, Monotone)


def _shuffled(training: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Rows in which no column knows of any other."""
    random = np.random.default_rng(seed)
    return pd.DataFrame(
        {name: training[name].take(random.integers(len(training), size=SHUFFLED_ROWS)).array for name in training}
    )


def _follows(
    rule: Rule, broken: BoolArray, others: Iterable[tuple[Rule, BoolArray]], mixed: pd.DataFrame, schema: Schema
) -> bool:
    """Whether a rule follows from others: of the mixed rows that obey these, none breaks it.

    Args:
        rule: The rule.
        broken: The mixed rows that break it, shape (rows,).
        others: Exact rules, and the mixed rows that break each.
        mixed: The mixed rows.
        schema: Their schema.
    """
    if isinstance(rule.condition, Monotone):
        return False
    columns = list(columns_of(rule.condition))
    obeyed = np.ones(len(mixed), dtype=bool)
    for other, broken_by_other in others:
        if not set(columns).isdisjoint(columns_of(other.condition)):
            obeyed &= ~broken_by_other
    if (broken & obeyed).any():
        return False
    support = measure(rule.condition, mixed.loc[obeyed, columns], schema).support
    share = 1 - measure(rule.condition, mixed[columns], schema).confidence
    return support >= IMPLYING_ROWS and support * share >= IMPLYING_BREAKS
