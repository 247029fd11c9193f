"""What a model that is reached over the network may know of a table: random words in the place of every category.

A local model is told what a random word stands for. To a remote one no category is ever named, neither a class nor a
level of any other column: whatever is put into a prompt is made from a table behind the veil, whose categories *are*
the random words; what comes back in words is translated, and only real categories are kept. One text has one word
wherever it stands, so that rules which compare the levels of two columns mean the same on both sides.

What does leave, and what the person who opened the door has been shown: the names, descriptions and units of the
modelled columns, numbers and dates, and in the reference rows which of them go together. Columns that are left out, the
split column included, are not there behind the veil.
"""

from dataclasses import replace

import pandas as pd

from rddg_desktop.engine.codec import CsvCodec, random_words
from rddg_desktop.engine.conditions import Condition, with_levels
from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.rules import text_of
from rddg_desktop.engine.schema import Schema
from rddg_desktop.llm.protocol import RowSource


class Veil:
    """A plan's table as the source of its rows sees it: veiled for a remote source, else as it is.

    Args:
        plan: The plan; without random words nothing is veiled.
        source: The model that writes; None for the method that needs none.

    Attributes:
        is_drawn: Whether categories are hidden.
        schema: The schema as the source sees it.
        codec: How rows are written for it, as CSV.
    """

    def __init__(self, plan: Plan, source: RowSource | None) -> None:
        settings = plan.settings
        self.is_drawn = settings.use_random_words and source is not None and source.capabilities.is_remote
        self.schema = plan.schema
        levels = list(dict.fromkeys(level for column in plan.schema.modelled for level in column.levels))
        words = levels
        if self.is_drawn:
            words = random_words(len(levels), settings.seed, {level.upper() for level in levels})
        self._words = dict(zip(levels, words, strict=True))
        self._levels = dict(zip(words, levels, strict=True))
        if self.is_drawn:
            self.schema = Schema(
                tuple(
                    replace(column, levels=tuple(self._words[level] for level in column.levels))
                    for column in plan.schema.modelled
                )
            )
        self.codec = CsvCodec(self.schema, settings.seed, random_words=settings.use_random_words and not self.is_drawn)

    def word(self, level: str) -> str:
        """What the source knows a category as."""
        return self._words[level]

    def frame(self, typed: pd.DataFrame) -> pd.DataFrame:
        """A typed frame as the source may see it."""
        return self._with_categories(typed, self._words)

    def unveiled(self, typed: pd.DataFrame) -> pd.DataFrame:
        """A typed frame of the source's words with the real categories."""
        return self._with_categories(typed, self._levels)

    def rule(self, rule: Rule) -> Rule:
        """A rule as the source may read it."""
        if not self.is_drawn:
            return rule
        condition = with_levels(rule.condition, self._words)
        return replace(rule, condition=condition, text=text_of(condition, self.schema))

    def unveiled_condition(self, condition: Condition) -> Condition:
        """A condition that the source stated, with the real categories."""
        return with_levels(condition, self._levels)

    def _with_categories(self, typed: pd.DataFrame, names: dict[str, str]) -> pd.DataFrame:
        if not self.is_drawn:
            return typed
        renamed = {
            column.name: typed[column.name].cat.rename_categories(names)
            for column in self.schema.modelled
            if not column.is_numeric
        }
        return typed.assign(**renamed)
