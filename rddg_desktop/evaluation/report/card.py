"""The data card: what is handed on with the rows."""

import numpy as np
import pandas as pd

from rddg_desktop.engine.schema import Column, ColumnType, Role
from rddg_desktop.evaluation.comparison import FEWEST
from rddg_desktop.evaluation.drawing import Cell, Table
from rddg_desktop.evaluation.report.content import Paragraph, Section
from rddg_desktop.evaluation.report.making import METHODS, counts_of, facts_table, settings_of
from rddg_desktop.evaluation.report.source import ReportSource
from rddg_desktop.evaluation.report.wording import (
    between,
    listed,
    percent,
    whole,
)
from rddg_desktop.language import in_marks, marked, translate

#: Rows that quantiles of a column are told of, and categories that are listed, at most.
ROWS_FOR_QUANTILES, LISTED_LEVELS = 100, 12

_TYPES = {
    ColumnType.INTEGER: marked("Report", "integer"),
    ColumnType.REAL: marked("Report", "real"),
    ColumnType.BOOLEAN: marked("Report", "boolean"),
    ColumnType.CATEGORICAL: marked("Report", "categorical"),
    ColumnType.ORDINAL: marked("Report", "ordinal"),
    ColumnType.DATE: marked("Report", "date"),
    ColumnType.TEXT: marked("Report", "text"),
    ColumnType.IDENTIFIER: marked("Report", "identifier"),
}


def data_card(source: ReportSource) -> Section:
    """What is handed on with the rows."""
    plan, schema, made = source.plan, source.plan.schema, source.synthetic
    counts = counts_of(made, schema)
    finished = [step.time for step in source.steps if step.action == "finished"]
    settings = settings_of(source)
    day = finished[-1][:10] if finished else translate("Report", "not finished")
    version = source.steps[-1].version if source.steps else translate("Report", "of unknown version")
    facts: dict[str, Cell] = {
        translate("Report", "What it is"): translate(
            "Report",
            "{rows} rows in the form of {table}, written by a method and not recorded from people. A row can equal "
            "that of a person all the same; the report says how many do.",
        ).format(rows=whole(len(made)), table=source.table),
        translate("Report", "How it was made"): translate("Report", "{method}; seed {seed}.").format(
            method=translate("Report", METHODS[settings.method]), seed=settings.seed
        ),
        translate("Report", "Made from"): translate("Report", "{rows} real rows of {table} (checksum {sum}…).").format(
            rows=whole(len(plan.training)), table=source.table, sum=source.table_sha256[:16]
        ),
        translate("Report", "Made"): translate("Report", "{day}, with RDDG Desktop {version}.").format(
            day=day, version=version
        ),
        translate("Report", "Rows of each class"): listed(
            f"{name} {whole(counts[name])}" for name in schema.target.levels
        ),
        translate("Report", "Checksum of the rows (SHA-256)"): source.synthetic_sha256,
        translate("Report", "Intended use"): translate(
            "Report",
            "Adding them to real training rows when a model is trained on a table whose rare class has few rows; "
            "trying out methods and programs; teaching.",
        ),
        translate("Report", "Not intended"): translate(
            "Report",
            "Counting how frequent something is: the mix of classes was chosen. Estimates of effects, tests and "
            "p-values as if the rows were people. Testing models: use real rows that nobody trained on. Any decision "
            "about a single person.",
        ),
        translate("Report", "Limits"): translate(
            "Report",
            "They repeat what the training rows hold, errors and unequal treatment included, and miss what is too rare "
            "there. What they give away of the people of the training rows is told in figures in this report.",
        ),
        translate("Report", "Terms"): translate(
            "Report", "Those under which the source table may be used; the rows descend from it."
        ),
        translate("Report", "Contact"): "____________________",
    }
    target = translate("Report", "{type} (target)")
    rows: list[tuple[Cell, ...]] = [
        (
            column.name,
            (target if column.role is Role.TARGET else "{type}").format(type=translate("Report", _TYPES[column.type])),
            column.unit or "–",
            _values(column, made[column.name], plan.training[column.name]),
            percent(float(made[column.name].isna().mean())) if len(made) else "–",
            column.description or "–",
        )
        for column in schema.modelled
    ]
    caption = translate(
        "Report",
        "The columns; of numbers the middle 90 % of the synthetic rows, of categories those of at least {fewest} "
        "training rows",
    ).format(fewest=FEWEST)
    headings = (
        translate("Report", "Column"),
        translate("Report", "Type"),
        translate("Report", "Unit"),
        translate("Report", "Values"),
        translate("Report", "Missing"),
        translate("Report", "Meaning"),
    )
    text = translate("Report", "For those who receive the rows. Fill in the contact before passing it on.")
    return Section(
        "card",
        translate("Report", "Data card"),
        (
            Paragraph(text),
            facts_table(translate("Report", "The rows"), facts),
            Table(caption, headings, tuple(rows)),
        ),
    )


def _values(column: Column, made: pd.Series, training: pd.Series) -> str:
    """What a column holds, without a value that tells of one person."""
    if column.is_numeric:
        known = made.dropna().to_numpy(dtype=float)
        if len(known) < ROWS_FOR_QUANTILES:
            return translate("Report", "too few rows to say")
        low, high = (_number_of(column, value) for value in np.quantile(known, [0.05, 0.95]))
        return between(low, high)
    counts = training.value_counts()
    frequent = [level for level in column.levels if counts.get(level, 0) >= FEWEST]
    told = listed(frequent[:LISTED_LEVELS])
    others = len(column.levels) - min(len(frequent), LISTED_LEVELS)
    if not others:
        return told
    if not told:
        return translate("Report", "{count} categories").format(count=others)
    return translate("Report", "{names}, and {count} more").format(names=told, count=others)


def _number_of(column: Column, value: float) -> str:
    """A number to two significant digits; a date is left to its day."""
    if column.type is ColumnType.DATE:
        return column.format_number(float(np.floor(value)))
    return in_marks(column.format_number(float(f"{value:.2g}")))
