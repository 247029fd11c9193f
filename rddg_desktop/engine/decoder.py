"""The row decoder: legal, calibrated rows from a model that gives logits (method, sections 4 and 6).

The rows of a batch grow cell by cell from one prompt. Rows with the same beginning are one sequence until they part:
what the model says of a beginning is asked once, however many rows share it. At each open point the legal tokens'
probabilities are tempered and tilted by the calibration, and the rows that stand there are dealt out over them. Tokens
without an alternative are read without being asked about, and what follows the last open cell is not read at all.

A token t that leads on to levels k with base masses M[t, k] (equal for every level, spread inside a bin as the class's
training rows are) has the score α (log p_model(t) - log Σ_k M[t, k]) + log Σ_k M[t, k] exp(φ_k): the tilt of a
prefix is the log-mean-exp over what can still follow. With α = 0 the cell is drawn from the structure exactly, with
α = 1 and φ = 0 from the model exactly, and where every level is one token this is the definition itself.

The same walk, with the tokens of known rows in place of draws, is teacher forcing: log p_model of every level of every
cell, in one pass over the rows.
"""

from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt
from scipy.special import log_softmax

from rddg_desktop.engine.calibration import spread_draws
from rddg_desktop.engine.levels import FloatArray, IntegerArray, Mask, unmasked
from rddg_desktop.llm.protocol import Feed, TokenArray, TokenModel

#: Rows in the making at a time. More would share more beginnings, but attention looks at all their places.
MAXIMUM_ROWS_TOGETHER = 140
#: A level that the model all but excludes keeps this much, so that no log-probability is infinite.
LEAST_PROBABILITY = 1e-9


@dataclass(frozen=True)
class Alternatives:
    """What may come next at one point of a cell.

    Attributes:
        tokens: Legal tokens, shape (t,).
        masses: Share of the cell's base probability of each token and level, shape (t, K); sums to 1.
        points: Where each token leads: the next point of the cell, or its end.
    """

    tokens: TokenArray
    masses: FloatArray
    points: tuple["Point", ...]


@dataclass(frozen=True)
class Ending:
    """The end of a cell.

    Attributes:
        level: The cell's level.
        text: The cell as written; "" where the level says it all.
    """

    level: int
    text: str = ""


#: A place inside a cell, as its writer knows it, or the cell's end.
Point = object


class CellWriter(Protocol):
    """How the cells of one column are written in the rows of one class."""

    @property
    def start(self) -> Point:
        """Where a cell begins."""
        ...

    def alternatives(self, point: Point) -> Alternatives:
        """What may come next; the same object for the same point."""
        ...

    def tokens_of(self, level: int, text: str) -> Sequence[int]:
        """Tokens of a known cell, its end included."""
        ...


class RowWriter(Protocol):
    """How rows are written: the decoder's view of a codec."""

    def opening(self, class_number: int) -> Sequence[int]:
        """Tokens that every row of a class begins with, one at least."""
        ...

    def cells(self, class_number: int) -> Sequence[CellWriter]:
        """The writers of the rows' cells, in order."""
        ...

    @property
    def row_tokens(self) -> int:
        """Tokens that a row takes, at most or nearly so."""
        ...


class Tilt(Protocol):
    """What the calibration has to say of a column; see the module's description."""

    def alpha(self, column: int) -> float:
        """Belief in the model."""
        ...

    def consults(self, column: int) -> bool:
        """Whether the model is to be asked about the column at all."""
        ...

    def scores(self, column: int, classes: IntegerArray, earlier: IntegerArray) -> FloatArray:
        """Σ φ f of every level, shape (n, K), after the levels of the columns before, shape (n, >= column)."""
        ...


class Untilted:
    """The model as it is: α = 1, φ = 0."""

    def alpha(self, column: int) -> float:
        """Belief in the model: full."""
        del column
        return 1.0

    def consults(self, column: int) -> bool:
        """Whether the model is asked: always."""
        del column
        return True

    def scores(self, column: int, classes: IntegerArray, earlier: IntegerArray) -> FloatArray:
        """No tilt: a zero for all levels, shape (n, 1)."""
        del column, earlier
        return np.zeros((len(classes), 1))


@dataclass(frozen=True)
class KnownRows:
    """Rows to be read by teacher forcing, or beginnings of rows to be completed.

    Attributes:
        classes: Class of each row, shape (n,).
        levels: Levels of their cells, shape (n, columns known).
        texts: Their cells as written, n sequences.
    """

    classes: IntegerArray
    levels: IntegerArray
    texts: Sequence[Sequence[str]]


@dataclass(frozen=True)
class DecodedRows:
    """Rows as the decoder leaves them.

    Attributes:
        levels: Shape (n, columns).
        texts: The cells as written, "" where the level says it all.
        offsets: Per column log p_model of every level, shape (n, K), float32.
    """

    levels: IntegerArray
    texts: list[list[str]]
    offsets: tuple[npt.NDArray[np.float32], ...]


@dataclass
class _Branch:
    """Rows that have been written alike so far."""

    rows: IntegerArray
    class_number: int
    column: int
    point: Point
    levels: list[int]
    pending: list[int]
    position: int
    sequence: int
    # log p_model of the cell's beginning, and of the levels that have branched off since it began.
    begun: float = 0.0
    passed: FloatArray = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True)
class _Steering:
    """What decides among the legal tokens, beside the model."""

    tilt: Tilt
    mask: Mask
    random: np.random.Generator


class Decoder:
    """Writes and reads rows with one model.

    Args:
        model: The model.
        writer: How rows are written.
        counts: Levels K of each column.
        temperature: Of the model, above 0.
    """

    def __init__(self, model: TokenModel, writer: RowWriter, counts: Sequence[int], temperature: float = 1.0) -> None:
        self._temperature = temperature
        self._model = model
        self._writer = writer
        self._counts = tuple(counts)

    def write(
        self,
        head: Sequence[int],
        body: Sequence[int],
        classes: IntegerArray,
        tilt: Tilt,
        seed: int,
        mask: Mask = unmasked,
    ) -> Generator[int, None, DecodedRows]:
        """Write rows behind a prompt.

        Args:
            head: First part of the prompt, which later prompts are likely to repeat.
            body: The rest of it.
            classes: Class of each row wanted, shape (n,).
            tilt: The calibration.
            seed: Seed: with equal arguments, equal seeds give equal rows, whatever was asked before.
            mask: Which levels may be written. A row that is left none goes on as if there were no mask.

        Yields:
            After every step of the model the number of rows complete.

        Returns:
            The rows, in the order of `classes`.
        """
        random = np.random.default_rng(seed)
        return (yield from self._walk(head, body, classes, _Steering(tilt, mask, random), None))

    def force(self, head: Sequence[int], body: Sequence[int], rows: KnownRows) -> Generator[int, None, DecodedRows]:
        """Read known rows behind a prompt: what the model would have said at each of their cells.

        Yields, returns: As `write`.
        """
        steering = _Steering(Untilted(), unmasked, np.random.default_rng(0))
        return (yield from self._walk(head, body, rows.classes, steering, rows))

    def _walk(
        self,
        head: Sequence[int],
        body: Sequence[int],
        classes: IntegerArray,
        steering: "_Steering",
        known: KnownRows | None,
    ) -> Generator[int, None, DecodedRows]:
        result = DecodedRows(
            np.zeros((len(classes), len(self._counts)), dtype=np.int64),
            [[""] * len(self._counts) for _ in classes],
            tuple(np.zeros((len(classes), count), dtype=np.float32) for count in self._counts),
        )
        done = 0
        for _ in self._model.read(head, body):
            yield done
        room = self._model.capabilities.context_tokens - len(head) - len(body)
        together = max(1, min(self._model.parallel_sequences, MAXIMUM_ROWS_TOGETHER, room // self._writer.row_tokens))
        # Rows of a class are likelier to begin alike.
        order = np.argsort(classes, kind="stable")
        for first in range(0, len(classes), together):
            group = order[first : first + together]
            walk = _Walk(self._model, self._writer, result, classes, steering, known, self._counts, self._temperature)
            for finished in walk.run(group, len(head) + len(body)):
                done += finished
                yield done
        return result


class _Walk:
    """One group of rows behind a prompt just read."""

    def __init__(
        self,
        model: TokenModel,
        writer: RowWriter,
        result: DecodedRows,
        classes: IntegerArray,
        steering: "_Steering",
        known: KnownRows | None,
        counts: tuple[int, ...],
        temperature: float,
    ) -> None:
        self._temperature = temperature
        self._model = model
        self._writer = writer
        self._result = result
        self._classes = classes
        self._tilt = steering.tilt
        self._mask = steering.mask
        self._random = steering.random
        self._known = known
        self._counts = counts
        self._free = list(range(model.parallel_sequences, 0, -1))
        self._finished = 0
        self._tokens_known: dict[tuple[int, int], list[int]] = {}

    def run(self, rows: IntegerArray, start: int) -> Iterator[int]:
        """Bring rows to their end; yields after every step the number that it has completed."""
        branches = []
        for class_number in np.unique(self._classes[rows]):
            members = rows[self._classes[rows] == class_number]
            cells = self._writer.cells(int(class_number))
            sequence = self._free.pop()
            self._model.fork(0, sequence)
            opening = list(self._writer.opening(int(class_number)))
            branches.append(_Branch(members, int(class_number), 0, cells[0].start, [], opening, start, sequence))
            self._begin_cell(branches[-1])
        while branches:
            asked = [branch for branch in branches if self._needs_logits(branch)]
            feeds = [
                Feed(branch.sequence, branch.position, tuple(branch.pending), self._alternatives(branch).tokens)
                for branch in asked
            ]
            logits: dict[int, FloatArray] = {}
            for step in self._model.advance(feeds):
                logits |= {id(asked[place]): values.astype(np.float64) for place, values in step.items()}
                yield self._take_finished()
            for branch in asked:
                branch.position += len(branch.pending)
                branch.pending = []
            branches = self._parted(branches, logits)
            yield self._take_finished()

    def _take_finished(self) -> int:
        finished, self._finished = self._finished, 0
        return finished

    def _needs_logits(self, branch: _Branch) -> bool:
        return len(self._alternatives(branch).tokens) > 1 and (
            self._known is not None or self._tilt.consults(branch.column)
        )

    def _alternatives(self, branch: _Branch) -> Alternatives:
        return self._writer.cells(branch.class_number)[branch.column].alternatives(branch.point)

    def _begin_cell(self, branch: _Branch) -> None:
        branch.begun, branch.passed = 0.0, np.zeros(self._counts[branch.column])

    def _parted(self, branches: list[_Branch], logits: dict[int, FloatArray]) -> list[_Branch]:
        """Every branch's rows dealt out over its alternatives."""
        # Branches at the same point are computed together, and their rows are dealt out evenly among them.
        groups: defaultdict[int, list[_Branch]] = defaultdict(list)
        for branch in branches:
            groups[id(self._alternatives(branch))].append(branch)
        parted = []
        for members in groups.values():
            alternatives = self._alternatives(members[0])
            log_p = np.stack(
                [
                    np.maximum(log_softmax(logits[id(one)] / self._temperature), np.log(LEAST_PROBABILITY))
                    if id(one) in logits
                    else np.log(np.maximum(alternatives.masses.sum(axis=1), LEAST_PROBABILITY))
                    for one in members
                ]
            )
            chosen = self._drawn(members, alternatives, log_p) if self._known is None else self._given(members)
            for number, branch in enumerate(members):
                parted += self._children(branch, alternatives, log_p[number], chosen[number])
        return parted

    def _drawn(self, members: list[_Branch], alternatives: Alternatives, log_p: FloatArray) -> list[IntegerArray]:
        """For every branch the alternative that each of its rows takes."""
        if len(alternatives.tokens) == 1:
            return [np.zeros(len(branch.rows), dtype=np.int64) for branch in members]
        column = members[0].column
        classes = np.array([branch.class_number for branch in members], dtype=np.int64)
        earlier = np.array([branch.levels for branch in members], dtype=np.int64).reshape(len(members), column)
        phi = self._tilt.scores(column, classes, earlier)
        tilted = np.exp(phi - phi.max(axis=1, keepdims=True))
        if tilted.shape[1] == 1:
            tilted = np.ones((len(members), self._counts[column]))
        allowed = self._mask(column, classes, earlier)
        if allowed is not None:
            # Where a prefix leads to nothing that may be written, no row goes there; where all do, the row is lost
            # anyway.
            leads: FloatArray = allowed.astype(np.float64) @ (alternatives.masses > 0).T
            alive = leads.max(axis=1) > 0
            tilted = np.where(allowed | ~alive[:, None], tilted, 0.0)
        alpha = self._tilt.alpha(column)
        base = np.maximum(alternatives.masses.sum(axis=1), LEAST_PROBABILITY)
        masses = np.log(np.maximum(tilted @ alternatives.masses.T, LEAST_PROBABILITY * base))
        scores = alpha * (log_p - np.log(base)) + masses
        if allowed is not None:
            scores = np.where(tilted @ alternatives.masses.T > 0, scores, -np.inf)
        probabilities = np.exp(scores - scores.max(axis=1, keepdims=True))
        # Branches of a class stand next to each other, in an order that is new for every column: in the same order
        # twice they would get the same numbers, shifted, and two columns would follow each other.
        order = np.lexsort((self._random.random(len(members)), classes))
        sizes = [len(members[place].rows) for place in order]
        drawn = spread_draws(np.repeat(probabilities[order], sizes, axis=0), self._random)
        parts = np.split(drawn, np.cumsum(sizes)[:-1])
        return [parts[place] for place in np.argsort(order)]

    def _given(self, members: list[_Branch]) -> list[IntegerArray]:
        """For every branch the alternative that each of its known rows has taken."""
        assert self._known is not None
        result = []
        for branch in members:
            place = {int(token): number for number, token in enumerate(self._alternatives(branch).tokens)}
            chosen = []
            for row in branch.rows:
                key = (int(row), branch.column)
                if key not in self._tokens_known:
                    cell = self._writer.cells(branch.class_number)[branch.column]
                    text = self._known.texts[row][branch.column]
                    self._tokens_known[key] = list(cell.tokens_of(int(self._known.levels[row, branch.column]), text))
                chosen.append(place[self._tokens_known[key].pop(0)])
            result.append(np.array(chosen, dtype=np.int64))
        return result

    def _children(
        self, branch: _Branch, alternatives: Alternatives, log_p: FloatArray, chosen: IntegerArray
    ) -> list[_Branch]:
        """The branches that the rows of a branch go on in."""
        shares = alternatives.masses / np.maximum(alternatives.masses.sum(axis=1, keepdims=True), LEAST_PROBABILITY)
        probabilities = np.exp(branch.begun + log_p)[:, None] * shares
        children = []
        taken = np.unique(chosen)
        for number in taken:
            point = alternatives.points[number]
            child = _Branch(
                branch.rows[chosen == number],
                branch.class_number,
                branch.column,
                point,
                list(branch.levels),
                [*branch.pending, int(alternatives.tokens[number])],
                branch.position,
                branch.sequence,
                branch.begun + float(log_p[number]),
                branch.passed + probabilities.sum(axis=0) - probabilities[number],
            )
            if not isinstance(point, Ending) or not self._end_cell(child, point):
                children.append(child)
        # All but one of them need a sequence of their own; what no row goes on in is free again.
        for child in children[1:]:
            child.sequence = self._free.pop()
            self._model.fork(branch.sequence, child.sequence)
        if not children:
            self._model.drop(branch.sequence)
            self._free.append(branch.sequence)
        return children

    def _end_cell(self, branch: _Branch, ending: Ending) -> bool:
        """Note a cell that is complete, and begin the next; says whether the row is complete."""
        offsets = branch.passed.copy()
        offsets[ending.level] += np.exp(branch.begun)
        offsets = np.log(np.maximum(offsets, LEAST_PROBABILITY))
        self._result.levels[branch.rows, branch.column] = ending.level
        self._result.offsets[branch.column][branch.rows] = offsets - np.log(np.exp(offsets).sum())
        for row in branch.rows:
            self._result.texts[row][branch.column] = ending.text
        branch.levels.append(ending.level)
        branch.column += 1
        if branch.column == len(self._counts):
            self._finished += len(branch.rows)
            return True
        branch.point = self._writer.cells(branch.class_number)[branch.column].start
        self._begin_cell(branch)
        return False
