"""What a person states of the columns of a table, as changes of the draft."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from rddg_desktop.engine.inspection import ColumnReading
from rddg_desktop.engine.schema import ColumnType, Role
from rddg_desktop.project.draft import Draft

#: What is stated of a column for the sake of its type.
_OF_TYPE = frozenset({"levels", "minimum", "maximum", "decimals", "date_format"})
_NEVER_USED = frozenset({ColumnType.IDENTIFIER, ColumnType.TEXT})


def with_target(draft: Draft, name: str) -> Draft:
    """Choose the target; "" takes the choice back. The rare class is its smallest one until a person chooses."""
    if name == draft.settings.target:
        return draft
    chosen = replace(draft, settings=replace(draft.settings, target=name, rare_class=None))
    # The settings alone say which column is the target.
    return _changed(chosen, name, dropped={"role"}) if name else chosen


def with_rare_class(draft: Draft, name: str | None) -> Draft:
    """Choose the class to be reinforced; None is the smallest one."""
    return replace(draft, settings=replace(draft.settings, rare_class=name))


def with_type(draft: Draft, name: str, column_type: ColumnType) -> Draft:
    """State what the cells of a column are. Identifiers and free text are left out."""
    said: dict[str, Any] = {"type": column_type}
    if column_type in _NEVER_USED and name != draft.settings.target:
        said["role"] = Role.EXCLUDED
    return _changed(draft, name, said, dropped=_OF_TYPE)


def with_role(draft: Draft, reading: ColumnReading, role: Role) -> Draft:
    """State what a column is used for."""
    name = reading.column.name
    if role is Role.TARGET:
        return with_target(draft, name)
    if name == draft.settings.target:
        draft = with_target(draft, "")
    if role is Role.FEATURE:
        return kept(draft, [reading])
    if role is Role.SPLIT:
        former = [other for other, said in draft.corrections.items() if said.get("role") is Role.SPLIT]
        for other in former:
            draft = _changed(draft, other, dropped={"role"})
    return _changed(draft, name, {"role": role})


def with_decimals(draft: Draft, name: str, decimals: int) -> Draft:
    """State how many digits after the point count."""
    return _changed(draft, name, {"decimals": decimals})


def with_missing_codes(draft: Draft, name: str, codes: Iterable[str]) -> Draft:
    """State which texts of a column stand for a missing value."""
    return _changed(draft, name, {"missing_codes": tuple(dict.fromkeys(codes))})


def left_out(draft: Draft, names: Iterable[str]) -> Draft:
    """Leave columns out. The target stays."""
    for name in names:
        if name != draft.settings.target:
            draft = _changed(draft, name, {"role": Role.EXCLUDED})
    return draft


def kept(draft: Draft, readings: Iterable[ColumnReading]) -> Draft:
    """Use columns after all. What identifies people or rows needs another type for that."""
    for reading in readings:
        name = reading.column.name
        if reading.usable_type is not None:
            draft = _changed(draft, name, {"type": reading.usable_type, "role": Role.FEATURE}, dropped=_OF_TYPE)
        elif not reading.different:
            # A column without a value stays out unless a person says otherwise.
            draft = _changed(draft, name, {"role": Role.FEATURE})
        else:
            draft = _changed(draft, name, dropped={"role"})
    return draft


def _changed(draft: Draft, name: str, said: Mapping[str, Any] | None = None, dropped: Iterable[str] = ()) -> Draft:
    """The draft with other things said of a column."""
    gone = set(dropped)
    before = {key: value for key, value in draft.corrections.get(name, {}).items() if key not in gone}
    corrections = {**draft.corrections, name: {**before, **(said or {})}}
    if not corrections[name]:
        del corrections[name]
    return replace(draft, corrections=corrections)
