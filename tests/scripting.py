"""A small table of patients and models that answer at once: for tests of everything around a run."""

import csv
import random
from collections.abc import Callable, Generator, Iterator, Sequence

import numpy as np
import pandas as pd

from rddg_desktop.llm.protocol import Request, Usage
from tests.logits import PAIRS, ScriptedModel, random_logits, vocabulary

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
    below = lines[lines.index(header) + 1 :]
    shown = [cells for cells in csv.reader(below[: below.index("")]) if len(cells) == width]
    draw = random.Random(request.seed)
    draw.shuffle(shown)  # of the rows asked for only a few may fit, and every class needs its turn
    answered = []
    for row in shown:
        others = [one for one in shown if one[0] == row[0] and one != row]
        taken = draw.sample(range(1, width), width // 2)
        other = draw.choice(others or [row])
        answered.append(",".join(other[i] if i in taken else cell for i, cell in enumerate(row)) + "\n")
    return "".join(answered)


class TokenScript(ScriptedModel):
    """A scripted model that gives logits: they follow from the last tokens of a sequence and from nothing else.

    Its tokens are bytes, and words of two capital letters with a space before them.

    Args:
        script: Computes the answer to prompts 1 and 2.
        context_tokens: Size of the context.
    """

    def __init__(self, script: Callable[[Request], str] = answer, *, context_tokens: int = 8192) -> None:
        super().__init__(vocabulary(PAIRS), random_logits(0), context_tokens=context_tokens, parallel_sequences=16)
        self._answer_to = script
        self.requests: list[Request] = []
        self.prompts: list[tuple[list[int], list[int]]] = []

    def text(self, tokens: Sequence[int]) -> str:
        """What tokens write."""
        return b"".join(self.pieces[token] for token in tokens if token).decode()

    def answer(self, request: Request) -> Generator[str, None, Usage]:
        """The script's answer, line by line."""
        self.requests.append(request)
        text = self._answer_to(request)
        yield from text.splitlines(keepends=True)
        return Usage(self.count_tokens(request.text), self.count_tokens(text), is_complete=True)

    def read(self, head: Sequence[int], body: Sequence[int]) -> Iterator[None]:
        """See `TokenModel.read`; what is read is kept in `prompts`."""
        self.prompts.append((list(head), list(body)))
        yield from super().read(head, body)
