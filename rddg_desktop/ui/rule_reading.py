"""What is read of a project in the background for its rules: the rows that they are measured on, and what was found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from rddg_desktop.engine.events import RelationsMined, RulesMined
from rddg_desktop.engine.plan import Plan
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.errors import RuleError, SchemaError, SettingsError, TableError
from rddg_desktop.project.draft import Draft, StatedRule
from rddg_desktop.project.store import Project

#: A rule, or what a person has stated and cannot be read, or is not measured yet.
Entry = Rule | StatedRule


@dataclass(frozen=True, eq=False)
class Basis:
    """What rules are measured on, and what is known of the table.

    Attributes:
        made_from: The number of the current run or, as long as there is none, the draft without its rules.
        plan: The rows and their schema; None where the draft states no run that can be made.
        relations: What goes together; None as long as it is not known.
        mined: The rules as they were proposed; None as long as they are not.
        measured: The draft's rules by the text that was stated.
        unreadable: Texts of those of them that are no rules of this table, or not any more.
    """

    made_from: int | Draft
    plan: Plan | None
    relations: RelationsMined | None = None
    mined: RulesMined | None = None
    measured: Mapping[str, Rule] = field(default_factory=dict)
    unreadable: frozenset[str] = frozenset()

    def entries(self, stated: Iterable[StatedRule]) -> tuple[Entry, ...]:
        """Stated rules with their figures, where these are known."""
        return tuple(
            replace(self.measured[one.text], is_on=one.is_on, is_hard=one.is_hard) if one.text in self.measured else one
            for one in stated
        )


def read_basis(project: Project, former: Basis | None) -> Basis:
    """Read it from a project.

    Args:
        project: The project.
        former: What was read of it before: rows that are the same are not read again.
    """
    runs = project.runs()
    if runs:
        number = runs[-1].number
        plan = former.plan if former is not None and former.made_from == number else project.plan()
        relations, mined = project.mined()
        return Basis(number, plan, relations=relations, mined=mined)
    draft = project.draft()
    basis = former
    if basis is None or basis.made_from != replace(draft, rules=()):
        basis = _prepared(replace(draft, rules=()), project)
    if basis.plan is None:
        return basis
    measured = _measured(draft.rules, basis.plan, basis.measured)
    unreadable = frozenset(one.text for one in draft.rules if one.text not in measured)
    return replace(basis, measured=measured, unreadable=unreadable)


def _prepared(draft: Draft, project: Project) -> Basis:
    try:
        return Basis(draft, draft.prepare(project.table()))
    except (SettingsError, SchemaError, TableError):
        return Basis(draft, None)


def _measured(stated: Iterable[StatedRule], plan: Plan, known: Mapping[str, Rule]) -> dict[str, Rule]:
    found = {}
    for rule in stated:
        try:
            found[rule.text] = known[rule.text] if rule.text in known else _as_rule(rule, plan)
        except (RuleError, SettingsError):
            continue
    return found


def _as_rule(stated: StatedRule, plan: Plan) -> Rule:
    (rule,) = Draft(0, rules=(stated,)).rules_for(plan)
    return rule
