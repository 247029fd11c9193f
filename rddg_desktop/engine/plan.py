"""What a run is to do: settings, the split, and every check that can be made before a model is asked anything."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd

from rddg_desktop.engine.randomness import Purpose, generator
from rddg_desktop.engine.schema import Column, Role, Schema, infer
from rddg_desktop.errors import Phrase, SettingsError, TableError
from rddg_desktop.language import marked

#: More columns do not fit a prompt together with enough reference rows.
MAXIMUM_COLUMNS = 200
#: More levels than this are identifiers or postcodes, of which a batch of reference rows shows next to nothing.
MAXIMUM_LEVELS = 500
MAXIMUM_LEVEL_LENGTH = 80
MAXIMUM_ROWS_WANTED = 1_000_000

_TRAINING_WORDS = frozenset({"train", "training", "learn"})
_HELD_OUT_WORDS = frozenset({"test", "testing", "holdout", "held-out", "held_out", "validation", "valid", "val"})


class Method(StrEnum):
    """Which method writes the rows."""

    RDDG = "rddg"
    EPIC = "epic"
    STRUCTURE = "structure"


class Codec(StrEnum):
    """How rows are written for a model that gives logits; others always read and write CSV."""

    COMPACT = "compact"
    DIGITS = "digits"
    CSV = "csv"


class Mix(StrEnum):
    """Which classes the synthetic rows belong to."""

    BALANCED = "balanced"
    RARE = "rare"
    DATA = "data"


class CopyGate(StrEnum):
    """Which copies of training rows are refused (method, section 7)."""

    SINGLETONS = "singletons"
    ALL = "all"
    OFF = "off"


@dataclass(frozen=True)
class Settings:
    """Everything a person can choose about a run.

    Attributes:
        target: Name of the target column.
        rare_class: The class to be reinforced; None takes the smallest class of the training rows.
        rows: Synthetic rows wanted.
        mix: Classes of the synthetic rows.
        seed: Source of every random choice.
        method: RDDG; EPIC (no relation mining, no rules, no feedback, no calibration); or STRUCTURE (no model: the
            calibration's structure alone).
        use_core_set: False draws the core set at random (ablation).
        use_feedback: False gives the model no feedback text (ablation).
        use_rules: False asks for no rules and shows none (ablation).
        use_calibration: False leaves the model as it is (ablation).
        codec: How rows are written.
        choose: Try codec, size of the reference sets and feedback on a few training rows first, and take the best.
        fast: Do not consult the model for columns where its weight cannot be told from 0.
        use_random_words: Replace categories by random words in prompts (Kim et al. 2024).
        reference_rows: Rows B of a reference set, all classes together.
        batch_rows: Rows of a batch, at most.
        core_set_rows_per_class: Rows K of the core set in each class.
        temperature: Sampling temperature of the language model.
        copy_gate: Which copies of training rows are refused.
        redraws: How often the rows missing in a batch are asked for again; while other batches are being written, a
            later one makes up for them instead.
        patience: Batches in a row without an accepted row after which the run gives up.
        test_fraction: Share of rows held out when no split column is given.
        batches_at_once: Batches n that a model is asked for at the same time, where it answers so many requests. Batch
            k is then guided by the feedback on batch k - n, so the first n go without; 1 is the paper's method.
    """

    target: str
    rare_class: str | None = None
    rows: int = 200
    mix: Mix = Mix.BALANCED
    seed: int = 0
    method: Method = Method.RDDG
    use_core_set: bool = True
    use_feedback: bool = True
    use_rules: bool = True
    use_calibration: bool = True
    codec: Codec = Codec.COMPACT
    choose: bool = False
    fast: bool = False
    use_random_words: bool = True
    reference_rows: int = 30
    batch_rows: int = 140
    core_set_rows_per_class: int = 100
    temperature: float = 1.0
    copy_gate: CopyGate = CopyGate.SINGLETONS
    redraws: int = 3
    patience: int = 5
    test_fraction: float = 0.2
    batches_at_once: int = 1

    def __post_init__(self) -> None:
        bounds: tuple[tuple[str, float, float], ...] = (
            ("rows", 1, MAXIMUM_ROWS_WANTED),
            ("seed", 0, 2**63 - 1),
            ("reference_rows", 2, 1000),
            ("batch_rows", 2, 1000),
            ("core_set_rows_per_class", 1, 10_000),
            ("temperature", 0.05, 5.0),
            ("redraws", 0, 100),
            ("patience", 1, 1000),
            ("test_fraction", 0.05, 0.5),
            ("batches_at_once", 1, 64),
        )
        for name, low, high in bounds:
            value = getattr(self, name)
            is_whole = not isinstance(getattr(type(self), name), float)
            is_number = isinstance(value, int if is_whole else int | float) and not isinstance(value, bool)
            if not is_number or not low <= value <= high:
                raise SettingsError(
                    "The setting {name} is {value}.",
                    "No run was started.",
                    "Choose a whole number from {low:,} to {high:,}."
                    if is_whole
                    else "Choose a number from {low:,} to {high:,}.",
                    name=name,
                    value=value,
                    low=low,
                    high=high,
                )
        choices: tuple[tuple[str, type[StrEnum]], ...] = (
            ("mix", Mix), ("method", Method), ("copy_gate", CopyGate), ("codec", Codec),
        )  # fmt: skip
        for name, choice in choices:
            if not isinstance(getattr(self, name), choice):
                raise SettingsError(
                    "The setting {name} is {value!r}.",
                    "No run was started.",
                    "Choose one of {choices}.",
                    name=name,
                    value=getattr(self, name),
                    choices=", ".join(choice),
                )


@dataclass(frozen=True)
class Plan:
    """A checked run: what `synthesis.run` needs to know about the data.

    Attributes:
        settings: The settings, with `rare_class` filled in.
        schema: The schema, fitted to the training rows.
        training: Typed frame of the training rows; the index holds their row numbers in the source table.
        held_out: Row numbers of the held-out rows, which the method never sees.
        held_out_rows: Typed frame of those of them that the fitted schema can express: without categories that no
            training row has. They judge; nothing is learned from them.
        quotas: Synthetic rows wanted per class, in the order of the target's levels.
        notices: What a person should know about how the table was read, one sentence each.
    """

    settings: Settings
    schema: Schema
    training: pd.DataFrame
    held_out: tuple[int, ...]
    held_out_rows: pd.DataFrame
    quotas: Mapping[str, int]
    notices: tuple[str, ...] = ()


def prepare(
    frame: pd.DataFrame,
    settings: Settings,
    *,
    corrections: Mapping[str, Mapping[str, Any]] | None = None,
    exclude: Iterable[str] = (),
    split_column: str | None = None,
    descriptions: Mapping[str, str] | None = None,
) -> Plan:
    """Read a text frame as a table with a target, split it, and check that rows can be made from it.

    Args:
        frame: Text frame: cells are str, or None where a cell is empty.
        settings: What is wanted.
        corrections: Stated parts of the schema (see `schema.corrections_from_json`).
        exclude: Columns to leave out.
        split_column: Column that says which rows are for training; None takes the one of role 'split' in the
            corrections, and without one draws a stratified, seeded split.
        descriptions: What columns mean, by name.

    Raises:
        TableError: The table cannot carry a run (one class, a class of one row, constants only, too wide ...).
        SchemaError: The schema contradicts the table.
        SettingsError: The settings contradict the table.
    """
    schema = infer(
        frame,
        target=settings.target,
        split_column=split_column,
        exclude=exclude,
        corrections=corrections,
        descriptions=descriptions,
    )
    notices = [f"{column.name}: {column.note}." for column in schema.columns if column.note]
    frame, dropped = _with_known_class(frame, schema)
    if dropped:
        text = marked("Notice", "{count:,} rows have no value of the target and are left out.")
        notices.append(text.format(count=dropped))
    _check_columns(schema)
    typed = schema.typed(frame)
    _check_classes(typed, schema, Phrase("in the table"))
    split_column = next((column.name for column in schema.columns if column.role is Role.SPLIT), None)
    in_training = (
        _split_by_column(frame, schema, split_column)
        if split_column is not None
        else _stratified_split(typed, schema, settings.test_fraction, settings.seed)
    )
    training = typed[in_training]
    _check_classes(training, schema, Phrase("in the training rows"))
    empty = [column.name for column in schema.features if training[column.name].isna().all()]
    if empty:
        why = marked("Notice", "no training row has a value; it is left out.")
        notices += [f"{name}: {why}" for name in empty]
        schema = Schema(
            tuple(
                column if column.name not in empty else replace(column, role=Role.EXCLUDED) for column in schema.columns
            )
        )
    fitted = schema.fitted_to(training)
    if all(_is_constant(column) for column in fitted.features):
        raise _constants_only()
    training = fitted.typed(frame[in_training])
    settings = _with_rare_class(settings, training, fitted)
    return Plan(
        settings=settings,
        schema=fitted,
        training=training,
        held_out=tuple(int(row) for row in frame.index[~in_training]),
        held_out_rows=expressible(frame[~in_training], fitted),
        quotas=class_quotas(settings, training, fitted),
        notices=tuple(notices),
    )


def expressible(frame: pd.DataFrame, schema: Schema) -> pd.DataFrame:
    """Typed frame of the rows of a text frame that have no category and no gap unknown to a fitted schema."""
    fits = pd.Series(True, index=frame.index)
    for column in schema.modelled:
        missing = frame[column.name].isna() | frame[column.name].isin(column.missing_codes)
        known = pd.Series(True, index=frame.index) if column.is_numeric else frame[column.name].isin(column.levels)
        fits &= column.may_be_missing & missing | known & ~missing
    return schema.typed(frame[fits])


def class_quotas(settings: Settings, training: pd.DataFrame, schema: Schema) -> dict[str, int]:
    """How many synthetic rows each class gets; the sum is `settings.rows` (largest remainders)."""
    classes = schema.target.levels
    if settings.mix is Mix.RARE:
        return {name: settings.rows if name == settings.rare_class else 0 for name in classes}
    counts = training[schema.target.name].value_counts()
    weights = np.array([1.0 if settings.mix is Mix.BALANCED else float(counts[name]) for name in classes])
    exact = settings.rows * weights / weights.sum()
    quotas = np.floor(exact).astype(int)
    # What rounding left over goes to the largest remainders, and among equal ones to the smaller class.
    order = sorted(range(len(classes)), key=lambda i: (-(exact[i] - quotas[i]), counts[classes[i]]))
    for i in order[: settings.rows - int(quotas.sum())]:
        quotas[i] += 1
    return {name: int(quota) for name, quota in zip(classes, quotas, strict=True)}


def wanting(plan: Plan, rows: int, mix: Mix, made: Mapping[str, int]) -> Plan:
    """A plan that has been carried out in part, with other rows wanted from now on.

    Rows that were made stay. So a class that has more of them than it would get now keeps them, and the settings then
    want more rows than were asked for.

    Args:
        plan: The plan so far.
        rows: Synthetic rows asked for, those that were made included.
        mix: Their classes.
        made: Rows made so far of each class; 0 of one that is left out.

    Raises:
        SettingsError: So many rows are not possible.
    """
    asked = class_quotas(replace(plan.settings, rows=rows, mix=mix), plan.training, plan.schema)
    quotas = {name: max(count, made.get(name, 0)) for name, count in asked.items()}
    return replace(plan, settings=replace(plan.settings, rows=sum(quotas.values()), mix=mix), quotas=quotas)


def _with_known_class(frame: pd.DataFrame, schema: Schema) -> tuple[pd.DataFrame, int]:
    target = schema.target
    known = frame[target.name].notna() & ~frame[target.name].isin(target.missing_codes)
    if not known.any():
        raise TableError(
            "Every cell of the target {target!r} is missing.",
            "Without classes it is unknown which rows are rare.",
            "Choose another target column, or check how missing values are coded.",
            target=target.name,
        )
    return frame[known], int((~known).sum())


def _check_columns(schema: Schema) -> None:
    if not schema.features:
        left_out = [column.name for column in schema.columns if column.role is Role.EXCLUDED]
        raise TableError(
            "Beside the target there is no column to model (left out: {columns})."
            if left_out
            else "Beside the target there is no column to model.",
            "A row of nothing but its class cannot be realistic or unrealistic.",
            "Give the table at least one more column, or let one be used that is left out.",
            columns=", ".join(left_out[:10]),
        )
    if len(schema.modelled) > MAXIMUM_COLUMNS:
        raise TableError(
            "The table has {count:,} columns to model; at most {most:,} are possible.",
            "A language model could not hold enough complete rows to learn from.",
            "Leave out the columns that are not needed.",
            "--exclude COLUMN, repeatable, or the role 'excluded' in a schema file",
            count=len(schema.modelled),
            most=MAXIMUM_COLUMNS,
        )
    for column in schema.modelled:
        if len(column.levels) > MAXIMUM_LEVELS:
            raise TableError(
                "Column {column!r} has {count:,} different categories; at most {most:,} are possible.",
                "So many categories cannot be learned from examples and may identify people.",
                "Group them in the source table, or leave the column out.",
                f"--exclude {column.name!r}",
                column=column.name,
                count=len(column.levels),
                most=MAXIMUM_LEVELS,
            )
        if any(len(level) > MAXIMUM_LEVEL_LENGTH for level in column.levels):
            longest = max(map(len, column.levels))
            raise TableError(
                "Column {column!r} has a category of {longest:,} characters; at most {most:,} are possible.",
                "Texts this long are usually free text, which can name people.",
                "Shorten the categories in the source table, or leave the column out.",
                f"--exclude {column.name!r}",
                column=column.name,
                longest=longest,
                most=MAXIMUM_LEVEL_LENGTH,
            )
    if all(_is_constant(column) for column in schema.features):
        raise _constants_only()


def _is_constant(column: Column) -> bool:
    """Whether all rows agree in a column; that some lack its value can tell the classes apart."""
    constant = column.minimum == column.maximum if column.is_numeric else len(column.levels) <= 1
    return constant and not column.may_be_missing


def _constants_only() -> TableError:
    return TableError(
        "Every column beside the target holds one and the same value.",
        "Constants say nothing about the classes, so no useful rows can be made.",
        "Check that the right table and columns were chosen.",
    )


def _check_classes(typed: pd.DataFrame, schema: Schema, part: Phrase) -> None:
    counts = typed[schema.target.name].value_counts()
    if int((counts > 0).sum()) < 2:
        raise TableError(
            "The target {target!r} has fewer than two classes {part}.",
            "With a single class nothing is rare and nothing can be balanced.",
            "Choose a target with at least two classes, and a split with both on the training side.",
            target=schema.target.name,
            part=part,
        )
    for name, count in counts.items():
        if count < 2:
            raise TableError(
                "Class {name!r} of the target {target!r} has a single row {part}."
                if count
                else "Class {name!r} of the target {target!r} has no row {part}.",
                "Rows made from a single person's row would be that person's row; nothing can be learned safely."
                if count
                else "Without an example nothing can be learned about it.",
                "Merge the class with another one, or leave its rows out of the table.",
                name=str(name),
                target=schema.target.name,
                part=part,
            )


def _split_by_column(frame: pd.DataFrame, schema: Schema, split_column: str) -> np.ndarray[Any, np.dtype[np.bool_]]:
    words = frame[split_column].map(lambda text: "" if pd.isna(text) else text.casefold())
    unknown = ~words.isin(_TRAINING_WORDS | _HELD_OUT_WORDS)
    if unknown.any():
        raise TableError(
            "The split column {split_column!r} has {count:,} cells that are neither train nor test.",
            "It is unknown which rows the method may see, so nothing was read.",
            "Write one of {training} or {held_out} in each row.",
            split_column=split_column,
            count=int(unknown.sum()),
            training=", ".join(sorted(_TRAINING_WORDS)),
            held_out=", ".join(sorted(_HELD_OUT_WORDS)),
        )
    return words.isin(_TRAINING_WORDS).to_numpy(dtype=bool)


def _stratified_split(
    typed: pd.DataFrame, schema: Schema, test_fraction: float, seed: int
) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Hold out about `test_fraction` of each class, never all but one; rows that are equal stay on one side."""
    random = generator(seed, Purpose.SPLIT)
    in_training = np.ones(len(typed), dtype=bool)
    groups = row_keys(typed)
    for name in schema.target.levels:
        positions = np.flatnonzero((typed[schema.target.name] == name).to_numpy())
        wanted = min(round(test_fraction * len(positions)), len(positions) - 2)
        members: dict[Any, list[int]] = {}
        for position in positions:
            members.setdefault(groups[position], []).append(int(position))
        held_out = 0
        distinct = list(members.values())
        for i in random.permutation(len(distinct)):
            if held_out + len(distinct[i]) <= wanted:
                in_training[distinct[i]] = False
                held_out += len(distinct[i])
    return in_training


def _with_rare_class(settings: Settings, training: pd.DataFrame, schema: Schema) -> Settings:
    classes = schema.target.levels
    if settings.rare_class is None:
        counts: Counter[str] = Counter(training[schema.target.name])
        return replace(settings, rare_class=min(classes, key=lambda name: counts[name]))
    if settings.rare_class not in classes:
        raise SettingsError(
            "The target {target!r} has no class {rare_class!r}.",
            "No run was started.",
            "Its classes are: {classes}.",
            target=schema.target.name,
            rare_class=settings.rare_class,
            classes=", ".join(classes),
        )
    return settings


def row_keys(typed: pd.DataFrame) -> list[tuple[object, ...]]:
    """One hashable key per row of a typed frame; equal rows have equal keys, missing equals missing."""
    columns = []
    for name in typed.columns:
        cells = typed[name]
        columns.append(
            cells.cat.codes.tolist()
            if isinstance(cells.dtype, pd.CategoricalDtype)
            else cells.astype(object).where(cells.notna(), None).tolist()
        )
    return list(zip(*columns, strict=True))
