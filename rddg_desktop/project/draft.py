"""What a person has stated so far of a run that is to come; it is kept with every edit and need not be complete."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Self

import pandas as pd

from rddg_desktop.engine.plan import Plan, Settings, prepare
from rddg_desktop.engine.rulebook import Origin, Rule, made
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.schema import SCHEMA_FORMAT, SCHEMA_VERSION, Role, corrections_from_json, infer
from rddg_desktop.engine.table import Table
from rddg_desktop.errors import SettingsError
from rddg_desktop.project.encoding import settings_of

#: The settings of a new draft.
UNCHOSEN = Settings(target="")


@dataclass(frozen=True)
class ModelChoice:
    """Which model a person wants the rows from.

    Attributes:
        named: Name of a model of the library, or path of a file; None means the default (see `Library.resolve`).
        threads: Threads it computes with; None for one per physical core.
        gpu_layers: Layers that graphics cards compute; None for as many as their free memory holds.
        endpoint: Of a model behind an API where and how it is asked (`Endpoint.to_json`); None for a model file.
    """

    named: str | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    endpoint: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class StatedRule:
    """A rule that a person has stated.

    Attributes:
        text: What it says, in the rule language. The table it is about may have changed since.
        is_on: Whether it counts.
        is_hard: Whether no kept row may break it.
    """

    text: str
    is_on: bool = True
    is_hard: bool = True


@dataclass(frozen=True)
class Draft:
    """What a person has stated so far.

    Attributes:
        source: Number of the project's table that it is about (see `Project.change_table`).
        settings: The settings as chosen; the target is "" as long as none is.
        corrections: What was stated of columns, by name (see `schema.corrections_from_json`). A column that is left out
            or says which rows are for training has a stated role. The target is said by the settings alone.
        rules: The rules stated, in order.
        model: The model chosen.
    """

    source: int
    settings: Settings = UNCHOSEN
    corrections: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    rules: tuple[StatedRule, ...] = ()
    model: ModelChoice = ModelChoice()

    def prepare(self, table: Table) -> Plan:
        """The run that is stated.

        Args:
            table: The table it is about.

        Raises:
            SettingsError: No target is chosen, or the settings contradict the table.
            SchemaError: The corrections contradict the table.
            TableError: The table cannot carry a run.
        """
        if not self.settings.target:
            raise no_target()
        return prepare(table.frame, self.settings, corrections=self.corrections, descriptions=table.labels)

    def rules_for(self, plan: Plan) -> tuple[Rule, ...]:
        """The stated rules, measured on the rows of a plan.

        Raises:
            RuleError: One of them cannot be read: the table has no such column or category any more.
            SettingsError: One that speaks of the whole table is to be hard.
        """
        return tuple(
            made(
                parse(rule.text, plan.schema),
                Origin.USER,
                plan.schema,
                plan.training,
                plan.held_out_rows,
                is_on=rule.is_on,
                is_hard=rule.is_hard,
            )
            for rule in self.rules
        )

    def to_json(self) -> dict[str, Any]:
        """A plain dictionary, ready for `json.dumps`; `from_json` reads it."""
        return {**asdict(self), "corrections": corrections_to_json(self.corrections)}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """The draft that `to_json` gave.

        Raises:
            LookupError, TypeError, ValueError, SchemaError, SettingsError: It is none.
        """
        corrections = corrections_from_json(content["corrections"])
        return cls(
            content["source"],
            settings_of(content["settings"]),
            {name: {key: said[key] for key in said if key != "name"} for name, said in corrections.items()},
            tuple(StatedRule(**one) for one in content["rules"]),
            ModelChoice(**content["model"]),
        )


def no_target() -> SettingsError:
    """Why there can be no run without a target."""
    return SettingsError(
        "No target column is chosen.",
        "Without one column of classes it is unknown which rows are rare, so no run was started.",
        "Choose the column that holds the class.",
    )


def stated_rules(rules: Iterable[Rule]) -> tuple[StatedRule, ...]:
    """Those of some rules that a person has stated."""
    return tuple(StatedRule(one.text, one.is_on, one.is_hard) for one in rules if one.origin is Origin.USER)


def corrections_to_json(corrections: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Corrections of columns as a schema file, which `corrections_from_json` reads."""
    columns = [{"name": name, **correction} for name, correction in corrections.items()]
    return {"format": SCHEMA_FORMAT, "version": SCHEMA_VERSION, "columns": columns}


def corrections_behind(
    plan: Plan, source: pd.DataFrame, descriptions: Mapping[str, str] | None = None
) -> dict[str, dict[str, Any]]:
    """What has to be said of the columns of a table so that it is read as a plan has it.

    Args:
        plan: The plan.
        source: Text frame of the whole table.
        descriptions: What columns mean, where that need not be said.
    """
    plain = infer(source, target=plan.settings.target, descriptions=descriptions)
    training = source.loc[plan.training.index]
    corrections: dict[str, dict[str, Any]] = {}
    for column in plan.schema.columns:
        read = plain[column.name]
        names = ["type", "date_format", "decimals", "missing_codes"]
        # A run leaves a column without a value in the training rows out by itself.
        cells = training[column.name]
        if read.role is not Role.FEATURE or (cells.notna() & ~cells.isin(column.missing_codes)).any():
            names.append("role")
        said = [name for name in (*names, *column.stated) if getattr(column, name) != getattr(read, name)]
        said += [name for name in column.stated if name not in (*said, *read.stated)]
        if said:
            corrections[column.name] = {name: getattr(column, name) for name in said}
    return corrections
