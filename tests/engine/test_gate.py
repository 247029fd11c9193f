import numpy as np
import pandas as pd
import pytest

from rddg_desktop.engine.gate import Gate
from rddg_desktop.engine.plan import CopyGate

LEVELS = ["x", "y"]


def rows(*cells):
    numbers, texts = zip(*cells, strict=True) if cells else ((), ())
    return pd.DataFrame({"n": np.array(numbers, dtype=float), "t": pd.Categorical(texts, categories=LEVELS)})


TRAINING = rows((1.5, "x"), (1.5, "y"), (1.5, "y"), (np.nan, None), (0.0, "x"))
DRAWS = rows((1.5, "x"), (1.5, "y"), (np.nan, None), (-0.0, "x"), (2.5, "x"), (np.nan, "x"), (1.5, None))


@pytest.mark.parametrize(
    ("setting", "refused"),
    [
        (CopyGate.SINGLETONS, [True, False, True, True, False, False, False]),
        (CopyGate.ALL, [True, True, True, True, False, False, False]),
        (CopyGate.OFF, [False] * 7),
    ],
)
def test_what_is_refused(setting, refused):
    gate = Gate(TRAINING, setting)
    assert gate.refused(DRAWS).tolist() == refused
    assert gate.copies(DRAWS).tolist() == [True, True, True, True, False, False, False]


def test_no_rows():
    gate = Gate(TRAINING, CopyGate.ALL)
    assert gate.refused(rows()).shape == gate.copies(rows()).shape == (0,)


def test_shares_that_stand_beside_the_copies():
    gate = Gate(TRAINING, CopyGate.OFF)
    # Two of five training rows equal each other.
    assert gate.duplicate_share() == pytest.approx(2 / 5)
    # Of the draws, the first four equal training rows: together all five of them.
    assert gate.reemitted(DRAWS, TRAINING) == 1.0
    assert gate.reemitted(DRAWS[4:], TRAINING) == 0.0
    assert gate.reemitted(DRAWS[:1], TRAINING) == pytest.approx(1 / 5)
    assert np.isnan(gate.reemitted(DRAWS, TRAINING[:0]))
