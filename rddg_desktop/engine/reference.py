"""Reference sets: which training rows each batch shows to the model (paper section 3.3; method, section 3)."""

import numpy as np
import pandas as pd

from rddg_desktop.engine.randomness import Purpose, generator
from rddg_desktop.engine.schema import Schema


def reference_set(training: pd.DataFrame, schema: Schema, size: int, seed: int, batch: int) -> pd.DataFrame:
    """The reference set R_i of a batch: an equal share of each class, grouped by class.

    Each class's rows are shuffled and dealt out in turn, so that every row is shown before any is shown again; then
    they are shuffled anew. A class with fewer rows than its share is drawn with replacement.

    Args:
        training: Typed frame of the training rows.
        schema: Its schema.
        size: Rows B of a reference set, shared out equally over the classes (at least one each).
        seed: Seed of the run.
        batch: Number of the batch, from 0.

    Returns:
        Typed frame of the reference rows; the index repeats where a row was drawn twice.
    """
    classes = schema.target.levels
    parts = []
    for position, name in enumerate(classes):
        # What the division leaves over goes to the first classes.
        share = max(1, size // len(classes) + (position < size % len(classes)))
        members = np.flatnonzero((training[schema.target.name] == name).to_numpy())
        parts.append(members[_dealt(len(members), share, seed, position, batch)])
    return training.iloc[np.concatenate(parts)]


def _dealt(count: int, share: int, seed: int, position: int, batch: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Positions (of `count`) that the given batch gets when shares are dealt from endless shuffles of a class."""
    if count < share:
        return generator(seed, Purpose.REFERENCE, position, 0, batch).integers(count, size=share)
    first = batch * share
    rounds = range(first // count, (first + share - 1) // count + 1)
    dealt = np.concatenate([generator(seed, Purpose.REFERENCE, position, 1, i).permutation(count) for i in rounds])
    start = first - rounds[0] * count
    return dealt[start : start + share]
