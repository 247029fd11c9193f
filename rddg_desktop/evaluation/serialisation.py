"""A judgement as a JSON document and back."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np
import numpy.typing as npt

from rddg_desktop.evaluation.judgement import Judgement

FORMAT = "rddg-judgement"
VERSION = 1
#: Arrays kept beside a document, and their names, by their content.
_Arrays = dict[tuple[str, tuple[int, ...], bytes], tuple[str, npt.NDArray[Any]]]


def to_json(judgement: Judgement) -> dict[str, Any]:
    """A judgement for other programs: everything but the predictions for single rows. What is no number is None."""
    return {"format": FORMAT, "version": VERSION, **_plain(judgement, None)}


def to_parts(judgement: Judgement) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """A whole judgement: a document, and the arrays that it names. Equal arrays are kept once."""
    arrays: _Arrays = {}
    document = _plain(judgement, arrays)
    return document, dict(arrays.values())


def from_parts(document: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> Judgement:
    """The judgement that `to_parts` took apart.

    Raises:
        LookupError, TypeError, ValueError: It is none.
    """
    judgement: Judgement = _restored(Judgement, document, arrays)
    return judgement


def _plain(value: object, arrays: _Arrays | None) -> Any:  # noqa: ANN401 - a JSON document
    """A value as JSON can hold it; arrays go into `arrays`, or where that is None are left out."""
    match value:
        case Enum():
            return value.value
        case float():
            return float(value) if isfinite(value) else None
        case np.ndarray():
            if arrays is None:
                return None
            content = (value.dtype.str, value.shape, value.tobytes())
            return arrays.setdefault(content, (f"array{len(arrays)}", value))[0]
        case Mapping():
            if all(isinstance(key, str) for key in value):
                return {str(key): _plain(one, arrays) for key, one in value.items()}
            return [[_plain(key, arrays), _plain(one, arrays)] for key, one in value.items()]
        case tuple() | list():
            return [_plain(one, arrays) for one in value]
    if is_dataclass(value):
        named = {field.name: getattr(value, field.name) for field in fields(value)}
        return {
            name: _plain(one, arrays)
            for name, one in named.items()
            if arrays is not None or not isinstance(one, np.ndarray)
        }
    return value


def _restored(kind: Any, content: Any, arrays: Mapping[str, npt.NDArray[Any]]) -> Any:  # noqa: ANN401 - any type
    """A value of a type from what `_plain` made of it."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        (present,) = (one for one in arguments if one is not NoneType)
        return None if content is None else _restored(present, content, arrays)
    if origin is tuple:
        kinds = [arguments[0]] * len(content) if arguments[1:] == (...,) else arguments
        return tuple(_restored(one, part, arrays) for one, part in zip(kinds, content, strict=True))
    if origin is Mapping:
        pairs = content.items() if isinstance(content, Mapping) else content
        return {_restored(arguments[0], key, arrays): _restored(arguments[1], one, arrays) for key, one in pairs}
    if origin is np.ndarray:
        return arrays[content]
    if isinstance(kind, type) and is_dataclass(kind):
        # A judgement of a newer version may say more, one of an older version less.
        known = {name: one for name, one in _kinds(kind).items() if name in content}
        return kind(**{name: _restored(one, content[name], arrays) for name, one in known.items()})
    if kind is float:
        return float("nan") if content is None else float(content)
    return kind(content)


@cache
def _kinds(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
