"""A made table for the tests of the classifiers' verdict."""

import numpy as np
import pandas as pd

from rddg_desktop.engine.schema import infer


def patients(rows=80, seed=0, classes=("well", "ill"), distance=4.0):
    """A text frame of a number, a noise number, two categories and a class; every fourth row is of the last class."""
    draw = np.random.default_rng(seed)
    number = np.where(np.arange(rows) % 4 == 0, len(classes) - 1, np.arange(rows) % (len(classes) - 1 or 1))
    marker = draw.normal(50 + distance * 3 * number, 3)
    frame = pd.DataFrame(
        {
            "marker": [f"{value:.1f}" for value in marker],
            "noise": [f"{value:.2f}" for value in draw.normal(size=rows)],
            "finding": np.where(marker + draw.normal(0, 2, rows) > 56, "high", "low"),
            "ward": draw.choice(["north", "south", "west"], rows),
            "y": np.array(classes)[number],
        },
        dtype=object,
    )
    for name in ("noise", "ward"):
        frame.loc[draw.choice(rows, rows // 10, replace=False), name] = None
    return frame


def typed(frame, whole=None):
    """Its schema, or that of a table that it is part of, and its typed frame."""
    schema = infer(frame if whole is None else whole, target="y")
    return schema, schema.typed(frame)


def followed(computation):
    """Every report of a computation, and its result."""
    reports = []
    while True:
        try:
            reports.append(next(computation))
        except StopIteration as end:
            return reports, end.value
