"""Which planted rules are found, what else is proposed, and what keeping to rules costs.

Run from the repository root as `python -m tests.benchmarks.rules`; it takes some minutes. A planted rule is *found*
where no row that obeys the proposed rules breaks it, of rows in which the columns are mixed at random. A proposed rule
is *true* where it holds for the rows of fresh tables of the same example as well as it must: a hard rule for all, a
soft one for at least the share that its interval promises.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Sequence

import numpy as np
import pandas as pd
from rich.console import Console
from rich.table import Table

from rddg_desktop.engine import synthesis
from rddg_desktop.engine.conditions import columns_of
from rddg_desktop.engine.events import StageStarted
from rddg_desktop.engine.examples import EXAMPLES, Example
from rddg_desktop.engine.plan import Plan, Settings, prepare
from rddg_desktop.engine.relations import mine_evidence
from rddg_desktop.engine.rulebook import Origin, Rule, breaking, made, measure, proposed
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.table import canonical
from rddg_desktop.errors import RuleError
from rddg_desktop.llm.llama import LlamaSource
from rddg_desktop.models.embedded import embedded_model_path, file_sha256
from tests.benchmarks.tables import TABLES, load

#: Fresh tables of an example on which proposed rules are tried.
FRESH_TABLES = 10
MIXED_ROWS = 20_000
#: Of mixed rows that obey the proposed rules, so many must say something of a planted one.
DECISIVE_ROWS = 30
STRONGEST = 10
SPEED_RULES, SPEED_ROWS, SPEED_REPEATS = 50, 280, 3


def mined(plan: Plan) -> tuple[Rule, ...]:
    """The rules that the data of a plan propose."""
    evidence, _ = mine_evidence(plan.training, plan.schema)
    return proposed(evidence, (), (), plan.schema, plan.training, plan.held_out_rows, 0)


def example_plan(example: Example) -> Plan:
    """The plan of a run with an example."""
    return prepare(canonical(example.table()), Settings(example.target))


def planted(example: Example, schema: Schema) -> list[str]:
    """An example's planted rules that speak of modelled columns and say something beyond a column's range."""
    found = []
    for text in example.planted_rules:
        try:
            condition = parse(text, schema)
        except RuleError:
            continue  # of a column that is left out
        if len(columns_of(condition)) > 1:
            found.append(text)
    return found


def follows(text: str, rules: Sequence[Rule], plan: Plan) -> bool:
    """Whether a planted rule follows from proposed ones."""
    condition = parse(text, plan.schema)
    random = np.random.default_rng(0)
    # A mixture of all columns seldom obeys an equality: half of the rows change only the columns of the rule.
    rows = plan.training.iloc[random.integers(len(plan.training), size=MIXED_ROWS)].reset_index(drop=True)
    own = set(columns_of(condition))
    for name in rows:
        places = random.permutation(MIXED_ROWS)
        changed = np.arange(MIXED_ROWS) % 2 == 0 if name in own else np.arange(MIXED_ROWS) % 4 == 0
        rows[name] = rows[name].where(~changed, rows[name].take(places).array)
    broken = breaking(condition, rows, plan.schema)
    obeyed = np.ones(MIXED_ROWS, dtype=bool)
    for rule in rules:
        if rule.is_on and not rule.training.breaks:
            obeyed &= ~breaking(rule.condition, rows, plan.schema)
    told = measure(condition, rows[obeyed], plan.schema)
    return bool(broken.any()) and told.support >= DECISIVE_ROWS and not told.breaks


def is_true(rule: Rule, fresh: pd.DataFrame, schema: Schema) -> bool:
    """Whether a proposed rule holds for fresh rows."""
    found = measure(rule.condition, fresh, schema)
    return not found.breaks if rule.is_hard else found.confidence >= rule.training.interval[0]


def fresh_rows(example: Example, schema: Schema) -> pd.DataFrame:
    """Typed rows of fresh tables."""
    frames = [canonical(example.table(seed)) for seed in range(1, FRESH_TABLES + 1)]
    names = [column.name for column in schema.modelled]
    frame = pd.concat(frames, ignore_index=True)
    # Levels that the training rows lack are unknown to every rule.
    known = pd.Series(True, index=frame.index)
    for column in schema.modelled:
        if not column.is_numeric:
            known &= frame[column.name].isin(column.levels) | frame[column.name].isna()
    return schema.typed(frame.loc[known, names])


def examples_table(console: Console) -> None:
    """Print what was found in every example."""
    table = Table("example", "planted", "found", "not found", "proposed hard", "true", "proposed soft", "true", "s")
    for example in EXAMPLES.values():
        plan = example_plan(example)
        begun = time.perf_counter()
        rules = [rule for rule in mined(plan) if rule.is_on]
        seconds = time.perf_counter() - begun
        texts = planted(example, plan.schema)
        missed = [text for text in texts if not follows(text, rules, plan)]
        fresh = fresh_rows(example, plan.schema)
        hard, soft = ([rule for rule in rules if rule.is_hard is wanted] for wanted in (True, False))
        true = [sum(is_true(rule, fresh, plan.schema) for rule in part) for part in (hard, soft)]
        table.add_row(
            example.name, str(len(texts)), str(len(texts) - len(missed)), "; ".join(missed) or "-",
            str(len(hard)), str(true[0]), str(len(soft)), str(true[1]), f"{seconds:.1f}",
        )  # fmt: skip
    console.print(table)


def strongest(console: Console, names: Sequence[str]) -> None:
    """Print the first rules of public tables, with their figures."""
    for name in names:
        table = Table(
            "rule", "state", "rows", "breaking", "held-out", "breaking", title=f"{name}: first {STRONGEST} rules"
        )
        source = load(name)
        for rule in mined(source.plan(Settings(source.source.target)))[:STRONGEST]:
            table.add_row(
                rule.text, "hard" if rule.is_hard else "soft", str(rule.training.support), str(rule.training.breaks),
                str(rule.held_out.support), str(rule.held_out.breaks),
            )  # fmt: skip
        console.print(table)


def fifty_rules(plan: Plan) -> tuple[Rule, ...]:
    """Hard rules over all columns that the training rows obey: bounds in every class, and orders of sums."""
    texts = []
    numeric = [column for column in plan.schema.features if column.is_numeric]
    for column in numeric:
        for level in plan.schema.target.levels:
            members = plan.training.loc[plan.training[plan.schema.target.name] == level, column.name]
            texts.append(f"if {plan.schema.target.name} = {level} then {column.name} <= {members.max()}")
            texts.append(f"if {plan.schema.target.name} = {level} then {column.name} >= {members.min()}")
    for first in numeric:
        for second in numeric:
            if first is not second:
                limit = (plan.training[first.name] + plan.training[second.name]).max()
                texts.append(f"{first.name} + {second.name} <= {limit}")
    conditions = [parse(text, plan.schema) for text in texts[:SPEED_RULES]]
    return tuple(made(one, Origin.USER, plan.schema, plan.training, plan.held_out_rows) for one in conditions)


def speed(console: Console) -> None:
    """Print rows per second of generation with many hard rules, relative to none, in one run."""
    example = EXAMPLES["health-metrics"]
    path = embedded_model_path()
    checksum = file_sha256(path)
    plan = prepare(canonical(example.table()), Settings(example.target, rows=SPEED_ROWS, use_core_set=False))
    rules = fifty_rules(plan)
    seconds: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(SPEED_REPEATS):
        for with_rules, times in seconds.items():
            state = synthesis.State(rules=rules) if with_rules else synthesis.State()
            # No more rules than stated, and none without.
            settings = Settings(example.target, rows=SPEED_ROWS, use_core_set=False, use_rules=with_rules)
            run = synthesis.run(prepare(canonical(example.table()), settings), LlamaSource(path, checksum), state)
            begun = 0.0
            for event in run:
                if isinstance(event, StageStarted):
                    begun = time.perf_counter()
            times.append(time.perf_counter() - begun)
    without, with_them = (statistics.median(seconds[which]) for which in (False, True))
    console.print(
        f"Generation of {SPEED_ROWS} rows, medians of {SPEED_REPEATS}: {without:.1f} s without rules, "
        f"{with_them:.1f} s with {len(rules)} hard rules and those proposed: {without / with_them:.2f} times the speed "
        "(to be at least 0.8)."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.rules", description="Measure mining and enforcement."
    )
    parser.add_argument("--no-speed", action="store_true", help="leave out the generation with the embedded model")
    parser.add_argument("--tables", default="thyroid,cirrhosis", help=", ".join(TABLES))
    options = parser.parse_args(arguments)
    console = Console(highlight=False, width=200)
    examples_table(console)
    strongest(console, [name for name in options.tables.split(",") if name])
    if not options.no_speed:
        speed(console)
    return 0


if __name__ == "__main__":
    sys.exit(main())
