"""Changes of a list of rules that a person makes: what is checked of them, and what the audit trail says of a rule."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Protocol

from rddg_desktop.engine.rulebook import MAXIMUM_RULES, Rule
from rddg_desktop.errors import SettingsError


class Worded(Protocol):
    """Whatever says a rule."""

    @property
    def text(self) -> str:
        """The rule, in the rule language."""


def check_is_new(text: str, rules: Sequence[Worded]) -> None:
    """See that a rule is not there yet. Raises SettingsError."""
    for number, other in enumerate(rules, 1):
        if other.text == text:
            raise SettingsError(
                "The rule '{text}' is already there, as number {number}.",
                "No rule was changed.",
                "Switch rule {number} on or off, or make it hard or soft, instead.",
                text=text,
                number=number,
            )


def check_room(count: int) -> None:
    """See that so many rules are possible. Raises SettingsError."""
    if count > MAXIMUM_RULES:
        raise SettingsError(
            "There would be {count} rules; at most {maximum_rules} are possible.",
            "No rule was changed.",
            "Remove rules that are not needed.",
            count=count,
            maximum_rules=MAXIMUM_RULES,
        )


def merged(rules: Sequence[Rule], others: Sequence[Rule]) -> tuple[Rule, ...]:
    """Rules with others taken over.

    What is there already becomes on, off, hard or soft as in the others, and keeps who proposed it; what is new comes
    last.

    Raises:
        SettingsError: They would be too many.
    """
    found = {rule.text: rule for rule in rules}
    for rule in others:
        known = found.get(rule.text)
        found[rule.text] = rule if known is None else replace(rule, origin=known.origin)
    check_room(len(found))
    return tuple(found.values())


def described(rule: Rule) -> dict[str, Any]:
    """A rule in the audit trail."""
    return {"text": rule.text, "is_on": rule.is_on, "is_hard": rule.is_hard, "origin": rule.origin.value}
