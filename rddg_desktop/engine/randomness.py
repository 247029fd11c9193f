"""Every random choice of a run, derived from its one seed and from what the choice is for.

A generator belongs to a purpose and, where there are many of a kind, to numbers such as the batch. It is made when it
is needed and never carried along: so a resumed run draws the same numbers as an undisturbed one, and the random state
that a project must keep is the seed alone (numpy's `SeedSequence` with spawn keys).
"""

from enum import IntEnum

import numpy as np


class Purpose(IntEnum):
    """What random numbers are for. The numbers are part of the project format: never renumber, only add."""

    SPLIT = 1
    CORE_SET = 2
    EVIDENCE = 3
    WORDS = 4
    RELATIONS = 5
    RULES = 6
    REFERENCE = 7
    ANSWER = 8
    ORDER = 9
    PLACES = 10
    ACCEPTANCE = 11
    FORCED = 12
    TRIAL = 13
    SHUFFLE = 14


def generator(seed: int, purpose: Purpose, *numbers: int) -> np.random.Generator:
    """A generator for one purpose of a run with this seed."""
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(int(purpose), *numbers)))


def integer(seed: int, purpose: Purpose, *numbers: int) -> int:
    """One number in 0 .. 2**31 - 1, to seed a library that wants an integer."""
    return int(generator(seed, purpose, *numbers).integers(2**31))
