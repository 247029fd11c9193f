"""How far a long computation is: each report is a place where it can be shown and cancelled."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True)
class Progress:
    """How far a stage of a computation is.

    Attributes:
        stage: What is being computed, in words.
        done: Steps done.
        total: Steps of the stage.
    """

    stage: str
    done: int
    total: int


def finished(computation: Generator[Progress, None, Result]) -> Result:
    """Run a computation to its end and give its result."""
    while True:
        try:
            next(computation)
        except StopIteration as end:
            result: Result = end.value
            return result
