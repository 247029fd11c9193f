"""`rules`: list and change the rules of a project, and check a table with them."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rddg_desktop.cli.console import (
    EXIT_BROKEN,
    EXIT_DONE,
    Commands,
    counted,
    print_json,
    print_line,
    say,
)
from rddg_desktop.engine import checking
from rddg_desktop.engine.conditions import Monotone
from rddg_desktop.engine.plan import Method, Plan
from rddg_desktop.engine.rulebook import Measure, Origin, Rule, made
from rddg_desktop.engine.rulefile import read_rules, write_rules
from rddg_desktop.engine.rulelist import check_is_new, check_room, described, merged
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.table_reading import read_table
from rddg_desktop.errors import SettingsError, quoted
from rddg_desktop.project.store import Project

#: Row numbers that are listed of a rule that a table breaks.
LISTED_ROWS = 10
#: What `rules FILE.rddg on`, `off`, `hard` and `soft` change, and what that is called.
_SWITCHES = {
    "on": ("is_on", True, "rules switched on"),
    "off": ("is_on", False, "rules switched off"),
    "hard": ("is_hard", True, "rules made hard"),
    "soft": ("is_hard", False, "rules made soft"),
}

#: What the rows of a project are called beside those of others.


def add_rules_command(commands: Commands) -> None:
    """Add `rules`."""
    rules = commands.add_parser(
        "rules",
        help="list and change the rules of a project, or check a table with them",
        description="List and change the rules of a project, before, in the middle of or after its run, or check a "
        "table with them. N is a rule's number as `list` prints it. For instance: "
        "rddg-desktop rules FILE.rddg add 'Diastolic <= Systolic - 10'",
    )
    rules.add_argument("project", type=Path, metavar="FILE.rddg")
    actions = rules.add_subparsers(required=True, metavar="ACTION")

    shown = actions.add_parser("list", help="print every rule with its figures")
    shown.set_defaults(command=_rules_list)
    shown.add_argument("--json", action="store_true", help="as one JSON document, for other programs")

    added = actions.add_parser("add", help="state a rule; it is on and hard unless you say otherwise")
    added.set_defaults(command=_rules_add)
    added.add_argument("text", metavar="TEXT", help="the rule, in quotation marks")
    added.add_argument("--soft", action="store_true", help="it guides the model, and rows that break it are kept")
    added.add_argument("--off", action="store_true", help="it does not count yet")

    edited = actions.add_parser("edit", help="say a rule in another way")
    edited.set_defaults(command=_rules_edit)
    edited.add_argument("number", type=int, metavar="N")
    edited.add_argument("text", metavar="TEXT", help="the rule as it is to be, in quotation marks")

    switches = {
        "on": "let rules count",
        "off": "keep rules without letting them count",
        "hard": "keep no row that breaks these rules",
        "soft": "let these rules guide the model, and keep rows that break them",
    }
    for name, explanation in switches.items():
        switched = actions.add_parser(name, help=explanation)
        switched.set_defaults(command=_rules_switch, switch=name)
        switched.add_argument("numbers", type=int, nargs="+", metavar="N")

    moved = actions.add_parser("move", help="put a rule at another place of the list")
    moved.set_defaults(command=_rules_move)
    moved.add_argument("number", type=int, metavar="N")
    moved.add_argument("to", type=int, metavar="TO")

    removed = actions.add_parser("remove", help="delete rules; the audit trail keeps what they said")
    removed.set_defaults(command=_rules_remove)
    removed.add_argument("numbers", type=int, nargs="+", metavar="N")

    exported = actions.add_parser("export", help="write all rules to a file: .json, or text with one rule a line")
    exported.set_defaults(command=_rules_export)
    exported.add_argument("file", type=Path, metavar="FILE")
    exported.add_argument("--overwrite", action="store_true", help="let an existing file be replaced")

    imported = actions.add_parser(
        "import",
        help="take over the rules of a file; those the project has become on, off, hard or soft as in the file",
    )
    imported.set_defaults(command=_rules_import)
    imported.add_argument("file", type=Path, metavar="FILE")

    checked = actions.add_parser(
        "check",
        help="check a table with the rules that are on",
        description="Check a table that has the columns of the project with the rules that are on. Ends with exit code "
        f"{EXIT_BROKEN} where a hard rule is broken. Rows are counted from 1, the first below the header.",
    )
    checked.set_defaults(command=_rules_check)
    checked.add_argument("table", type=Path, metavar="TABLE")
    checked.add_argument("--json", action="store_true", help="as one JSON document, for other programs")


def _rules_list(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = project.rules()
    if options.json:
        print_json({"rules": [_rule_to_json(number, rule) for number, rule in enumerate(rules, 1)]}, indent=2)
    else:
        for number, rule in enumerate(rules, 1):
            _print_rule(number, rule)
        if not rules:
            say("The project has no rules. A run proposes some, and `rddg-desktop rules FILE.rddg add` states one.")
    return EXIT_DONE


def _rules_add(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        plan, rules = project.plan(), project.rules()
        rule = made(
            parse(options.text, plan.schema),
            Origin.USER,
            plan.schema,
            plan.training,
            plan.held_out_rows,
            is_on=not options.off,
            is_hard=False if options.soft else None,
        )
        check_is_new(rule.text, rules)
        check_room(len(rules) + 1)
        number = len(rules) + 1
        project.change_rules((*rules, rule), "rule added", position=number, rule=described(rule))
        if isinstance(rule.condition, Monotone) and not options.soft:
            say("It speaks of the whole table, which no single row can break. It is therefore soft.")
        _show_changed(project, plan, {number: rule})
    return EXIT_DONE


def _rules_edit(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        plan, rules = project.plan(), list(project.rules())
        (number,) = _existing([options.number], rules)
        before = rules[number - 1]
        condition = parse(options.text, plan.schema)
        rule = made(
            condition,
            Origin.USER,
            plan.schema,
            plan.training,
            plan.held_out_rows,
            is_on=before.is_on,
            is_hard=before.is_hard and not isinstance(condition, Monotone),
        )
        check_is_new(rule.text, rules)
        rules[number - 1] = rule
        project.change_rules(rules, "rule edited", position=number, before=described(before), after=described(rule))
        if before.is_hard and not rule.is_hard:
            say("It speaks of the whole table, which no single row can break. It is therefore soft now.")
        _show_changed(project, plan, {number: rule})
    return EXIT_DONE


def _rules_switch(options: argparse.Namespace) -> int:
    attribute, value, action = _SWITCHES[options.switch]
    with Project.open(options.project) as project:
        plan, rules = project.plan(), list(project.rules())
        numbers = [
            number for number in _existing(options.numbers, rules) if getattr(rules[number - 1], attribute) is not value
        ]
        for number in numbers:
            rule = rules[number - 1]
            state = {"is_on": rule.is_on, "is_hard": rule.is_hard, attribute: value}
            rules[number - 1] = made(
                rule.condition, rule.origin, plan.schema, plan.training, plan.held_out_rows, **state
            )
        if not numbers:
            say(f"Nothing was to be changed: {options.switch} they are already.")
            return EXIT_DONE
        changed = {number: rules[number - 1] for number in numbers}
        project.change_rules(rules, action, positions=numbers, rules=[rule.text for rule in changed.values()])
        _show_changed(project, plan, changed)
    return EXIT_DONE


def _rules_move(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = list(project.rules())
        number, to = _existing([options.number, options.to], rules, repeated=True)
        rule = rules.pop(number - 1)
        rules.insert(to - 1, rule)
        if number != to:
            project.change_rules(rules, "rule moved", before=number, after=to, rule=rule.text)
        for place, one in enumerate(rules, 1):
            print_line(f"{place:3}  {one.text}")
        _say_rows_stay(project)
    return EXIT_DONE


def _rules_remove(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = project.rules()
        numbers = _existing(options.numbers, rules)
        removed = [rules[number - 1] for number in numbers]
        project.change_rules(
            [rule for number, rule in enumerate(rules, 1) if number not in numbers],
            "rules removed",
            positions=numbers,
            rules=[described(rule) for rule in removed],
        )
        for rule in removed:
            say(f"Removed: {rule.text}")
        _say_rows_stay(project)
    return EXIT_DONE


def _rules_export(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        rules = project.rules()
        write_rules(rules, options.file, overwrite=options.overwrite)
    say(f"{counted(len(rules), 'rule')} written to {options.file}.")
    return EXIT_DONE


def _rules_import(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        plan, before = project.plan(), project.rules()
        known = {rule.text: rule for rule in before}
        rules = merged(before, read_rules(options.file, plan.schema, plan.training, plan.held_out_rows))
        changed = {number: rule for number, rule in enumerate(rules, 1) if known.get(rule.text) != rule}
        if not changed:
            say("Nothing was to be changed: the project has these rules already.")
            return EXIT_DONE
        added = [rule for rule in changed.values() if rule.text not in known]
        project.change_rules(
            rules,
            "rules imported",
            file=options.file.name,
            added=[described(rule) for rule in added],
            changed=[described(rule) for rule in changed.values() if rule.text in known],
        )
        say(f"{counted(len(added), 'rule')} added, {len(changed) - len(added)} changed.")
        _show_changed(project, plan, changed)
    return EXIT_DONE


def _rules_check(options: argparse.Namespace) -> int:
    with Project.open(options.project) as project:
        schema, rules = project.schema(), project.rules()
    table = read_table(options.table)
    rows, unknown = checking.readable(table.frame, schema)
    findings = checking.check(rules, rows, schema)
    broken = sum(finding.rule.is_hard and bool(finding.broken) for finding in findings)
    hard = sum(finding.rule.is_hard for finding in findings)
    if options.json:
        content = [
            {
                "number": finding.number,
                "text": finding.rule.text,
                "is_hard": finding.rule.is_hard,
                "support": finding.support,
                "breaks": len(finding.broken),
                "first_broken_rows": finding.broken[:LISTED_ROWS],
            }
            for finding in findings
        ]
        print_json(
            {"rows": len(rows), "hard_rules_broken": broken, "unknown_categories": unknown, "rules": content}, indent=2
        )
        return EXIT_BROKEN if broken else EXIT_DONE
    for finding in findings:
        print_line(f"{finding.number:3}  {'hard' if finding.rule.is_hard else 'soft'}  {finding.rule.text}")
        print_line(
            f"     {finding.support} of {counted(len(rows), 'row')} say something of it, {_broken_rows(finding)}"
        )
    for name, count in unknown.items():
        say(f"{name}: {counted(count, 'cell')} with a category that the project does not know.")
    if not findings:
        say("No rule of the project is on, so nothing was checked.")
    elif broken:
        say(f"Hard rules that are broken: {broken} of {hard}. Rows are counted from 1, the first below the header.")
    else:
        say(f"No row breaks one of the hard rules that are on ({hard}).")
    return EXIT_BROKEN if broken else EXIT_DONE


def _broken_rows(finding: checking.Finding) -> str:
    """How many rows break a rule, and the first of them."""
    if not finding.broken:
        return _breaking(0)
    listed = ", ".join(str(row) for row in finding.broken[:LISTED_ROWS])
    more = f", and {len(finding.broken) - LISTED_ROWS} more" if len(finding.broken) > LISTED_ROWS else ""
    return f"{_breaking(len(finding.broken))}: row {listed}{more}"


def _existing(numbers: Sequence[int], rules: Sequence[Rule], *, repeated: bool = False) -> list[int]:
    """Numbers of rules that there are, each once unless they may be repeated."""
    for number in numbers:
        if not 1 <= number <= len(rules):
            raise SettingsError(
                f"There is no rule {number}.",
                "No rule was changed.",
                f"Choose from 1 to {len(rules)}, as `rddg-desktop rules FILE.rddg list` prints them."
                if rules
                else "The project has no rules yet; `rddg-desktop rules FILE.rddg add` states one.",
            )
    return list(numbers) if repeated else list(dict.fromkeys(numbers))


def _show_changed(project: Project, plan: Plan, changed: Mapping[int, Rule]) -> None:
    """Print rules that were changed, and say what a person should think of."""
    for number, rule in changed.items():
        _print_rule(number, rule)
    for number, rule in changed.items():
        if rule.is_on and rule.is_hard and rule.training.breaks:
            say(
                f"Careful: rule {number} is hard, but {counted(rule.training.breaks, 'training row')} "
                f"break{'s' * (rule.training.breaks == 1)} it; no new row will. "
                f"Where you doubt the rule: rddg-desktop rules {quoted(project.path)} soft {number}"
            )
    if not plan.settings.use_rules or plan.settings.method is Method.EPIC:
        say("The run of this project was begun without rules: for its rows they do not count, only for `check`.")
    _say_rows_stay(project)


def _say_rows_stay(project: Project) -> None:
    rows = len(project.rows())
    if rows:
        say(f"The {counted(rows, 'row')} already made stay as they are; the change is for rows made from now on.")


def _print_rule(number: int, rule: Rule) -> None:
    """Print a rule and its figures."""
    print_line(f"{number:3}  {rule.text}")
    print_line(
        f"     {'on' if rule.is_on else 'off'}, {'hard' if rule.is_hard else 'soft'}, from {_ORIGINS[rule.origin]}"
    )
    print_line(f"     training rows: {_figures(rule.training)}")
    print_line(f"     held-out rows: {_figures(rule.held_out)}")
    if not rule.is_borne_out:
        print_line("     not borne out by the data")


_ORIGINS = {Origin.DATA: "the data", Origin.MODEL: "the model", Origin.USER: "a person"}


def _figures(measure: Measure) -> str:
    if not measure.support:
        return "none says anything of it"
    low, high = measure.interval
    return (
        f"{measure.support} say something of it, confidence {measure.confidence:.1%} "
        f"(95 % interval {low:.1%} to {high:.1%}), {_breaking(measure.breaks)}"
    )


def _breaking(rows: int) -> str:
    return f"{rows or 'none'} break{'s' * (rows < 2)} it"


def _rule_to_json(number: int, rule: Rule) -> dict[str, Any]:
    return {
        "number": number,
        **described(rule),
        "is_borne_out": rule.is_borne_out,
        "training": _measure_to_json(rule.training),
        "held_out": _measure_to_json(rule.held_out),
    }


def _measure_to_json(measure: Measure) -> dict[str, Any]:
    return {
        "support": measure.support,
        "breaks": measure.breaks,
        "confidence": measure.confidence if measure.support else None,
        "interval": measure.interval,
    }
