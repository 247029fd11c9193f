"""A small table of patients and a model that answers at once: for tests of everything around a run."""

import csv
import random

import numpy as np
import pandas as pd

#: Values of the table that stand nowhere else, so that they are recognised wherever they should not be.
CATEGORIES = ("Quibblewort", "Zanthorrhoea")
NUMBER = "7391"


def patients(rows: int = 60, seed: int = 0) -> pd.DataFrame:
    """A text frame with numbers, a date, codes with leading zeros, categories, missing cells and a rare class."""
    numbers = np.random.default_rng(seed)
    died = np.arange(rows) % 5 == 0
    marker = numbers.normal(20, 4, rows) + 6 * died
    admitted = pd.Timestamp("2021-03-01") + pd.to_timedelta(numbers.integers(0, 900, rows), unit="D")
    frame = pd.DataFrame(
        {
            "Ward": numbers.choice(["01", "02", "03"], rows),
            "Age": numbers.integers(30, 90, rows).astype(str),
            "Admitted": admitted.strftime("%d.%m.%Y"),
            "Marker": [f"{value:.2f}" for value in marker],
            "Platelets": [NUMBER if row == 7 else str(int(value)) for row, value in enumerate(300 * marker)],
            "Diagnosis": numbers.choice(CATEGORIES, rows),
            "Outcome": np.where(died, "died", "survived"),
        },
        dtype=object,
    )
    for name in ("Age", "Diagnosis"):
        frame.loc[frame.sample(rows // 10, random_state=seed).index, name] = None
    return frame


def answer(request) -> str:
    """Legal rows: each row that the prompt shows, with half of its cells taken from another one of its class."""
    lines = request.text.splitlines()
    header = lines[-1]
    if lines.count(header) < 2:
        return "1. Marker goes with Outcome.\n2. Platelets go with Marker.\n"
    width = len(next(csv.reader([header])))
    shown = [cells for cells in csv.reader(lines[lines.index(header) + 1 : -1]) if len(cells) == width]
    draw = random.Random(request.seed)
    draw.shuffle(shown)  # of the rows asked for only a few may fit, and every class needs its turn
    answered = []
    for row in shown:
        others = [one for one in shown if one[0] == row[0] and one != row]
        taken = draw.sample(range(1, width), width // 2)
        other = draw.choice(others or [row])
        answered.append(",".join(other[i] if i in taken else cell for i, cell in enumerate(row)) + "\n")
    return "".join(answered)
