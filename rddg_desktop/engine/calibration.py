"""Bayesian calibration: how far the model is believed, and what the rows still need (paper 3.5; method, section 6).

The level v of column c in a row of class y, given the levels u of the columns before it, is drawn from

    p(v) ∝ exp( α log p_model(v) + Σ_k φ_k f_k(v, u, y) )

with α ~ N(μ, τ²) and φ_k ~ N(0, σ_k²). The features are the level's indicator, for all rows and for each class (first
order), and products of functions of v with functions of each earlier level (second order), for all rows and for each
class but the commonest. σ is wider where the mined relation is stronger. The log-posterior is concave: its maximum is
found by Newton's method, its curvature there gives the covariance (Laplace), and the marginal likelihood the
hyper-parameters (MacKay's fixed point).

While rows are written, what they condition on are written rows, and the moments drift. After each batch φ moves by a
projected Robbins-Monro step along the natural gradient of the moment gap.

References: D. J. C. MacKay (1992), Bayesian interpolation, Neural Computation 4(3), 415-447. H. Robbins and S. Monro
(1951), A stochastic approximation method, Annals of Mathematical Statistics 22(3), 400-407. B. T. Polyak and
A. B. Juditsky (1992), Acceleration of stochastic approximation by averaging, SIAM Journal on Control and Optimization
30(4), 838-855. S. Amari (1998), Natural gradient works efficiently in learning, Neural Computation 10(2), 251-276.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import permutations

import numpy as np
from scipy.linalg import cho_factor, cho_solve, solve_triangular
from scipy.special import logsumexp
from threadpoolctl import threadpool_limits

from rddg_desktop.engine.levels import FloatArray, IntegerArray, Levels, Mask, unmasked
from rddg_desktop.engine.relations import Evidence, EvidenceKind

#: Standard deviation of the intercepts and of the class's own frequencies, which thirty rows tell well enough.
FIRST_ORDER_SPREAD = 3.0
#: σ of a second-order effect is, before the data speak, this much more than the strength of the mined relation.
UNRELATED_SPREAD = 0.1
#: σ of a trend, the product of two levels taken as numbers: one coefficient, well determined by a few dozen rows.
TREND_SPREAD = 0.15
#: How many coefficients' worth of belief the relation has in its σ, and the trends have in theirs, against those that
#: the data show.
RELATION_WEIGHT, TREND_WEIGHT = 1.0, 2.0
#: Prior of α before the columns are seen together: between not at all (0) and fully (1).
MODEL_BELIEF = (0.5, 0.5)
#: No φ leaves this box: Φ = [-b, b]^m.
BOUND = 8.0
#: Second-order coefficients of one column, at most. Beyond, the weakest relations are left out.
MAXIMUM_COEFFICIENTS = 420
HYPER_STEPS = 10
SETTLED = 0.05
NEWTON_STEPS = 30
CONVERGED = 1e-6
#: η_i = FIRST_GAIN / (i + 1) ^ GAIN_EXPONENT; the exponent lies between 1/2 and 1, as the theorem asks.
FIRST_GAIN = 0.2
GAIN_EXPONENT = 0.6
INTERVAL_WIDTH = 1.959964  # of 95 %, in standard deviations

Block = tuple[int, bool]


@dataclass(frozen=True)
class ColumnCalibration:
    """The calibration of one column.

    Attributes:
        online_count: How many of the coefficients move while rows are written: the first-order ones and the trends.
        blocks: Its second-order effects: the earlier column, and whether the effect is of its own in each class.
        alpha: Belief in the model, at least 0.
        alpha_spread: Standard deviation of α; 0 where there is no model.
        phi: Coefficients φ: (1 + classes) * K first-order ones, then the second-order ones.
        prior: Variance of each φ.
        spread: Standard deviation of each φ, of the Laplace posterior.
    """

    online_count: int
    blocks: tuple[Block, ...]
    alpha: float
    alpha_spread: float
    phi: FloatArray
    prior: FloatArray
    spread: FloatArray

    @property
    def alpha_interval(self) -> tuple[float, float]:
        """95 % interval of α."""
        margin = INTERVAL_WIDTH * self.alpha_spread
        return max(0.0, self.alpha - margin), self.alpha + margin

    @property
    def needs_model(self) -> bool:
        """Whether α can be told from 0."""
        return self.alpha > 0 and self.alpha_interval[0] > 0


@dataclass(frozen=True)
class Calibration:
    """The calibration of all features, in order."""

    columns: tuple[ColumnCalibration, ...]

    @property
    def online(self) -> tuple[FloatArray, ...]:
        """The coefficients that move while rows are written, per column."""
        return tuple(one.phi[: one.online_count] for one in self.columns)

    def moved_to(self, online: Sequence[FloatArray]) -> "Calibration":
        """The calibration with other values of the coefficients that move."""
        return Calibration(
            tuple(
                replace(one, phi=np.concatenate([moved, one.phi[one.online_count :]]))
                for one, moved in zip(self.columns, online, strict=True)
            )
        )


def polyak_average(history: Sequence[Sequence[FloatArray]]) -> tuple[FloatArray, ...]:
    """Average of the moving coefficients over the batches they were used for: the estimate to be reported.

    Args:
        history: Per batch what `Calibration.online` was, at least one.
    """
    return tuple(np.mean(column, axis=0) for column in zip(*history, strict=True))


class Calibrator:
    """Fits and applies calibrations for one table.

    Args:
        levels: The table's levels.
        classes: Class of each training row, shape (n,).
        training: Levels of the training rows, shape (n, features).
        evidence: Mined relations.
    """

    def __init__(
        self, levels: Levels, classes: IntegerArray, training: IntegerArray, evidence: Sequence[Evidence]
    ) -> None:
        self.levels = levels
        self._classes = classes
        self._training = training
        self._class_count = len(levels.classes)
        self._common = int(np.bincount(classes, minlength=self._class_count).argmax())
        names = [one.column.name for one in levels.columns]
        self._strength: dict[tuple[str, str], float] = {}
        for one in evidence:
            for first, second in permutations(one.columns, 2):
                # Of a formula each term goes with the result, but not the terms with each other.
                if one.kind is not EvidenceKind.FORMULA or one.columns[0] in (first, second):
                    known = self._strength.get((first, second), 0.0)
                    self._strength[first, second] = max(known, min(1.0, one.strength))
        self._names = names

    def fit(self, offsets: Sequence[FloatArray] | None = None) -> Calibration:
        """The posterior's mode for every column.

        Args:
            offsets: Per column log p_model of every level for every training row, shape (n, K), NaN in rows for which
                it is not known; None fits the structure alone.
        """
        with _one_thread():
            columns = [self._fit_column(column, None if offsets is None else offsets[column], MODEL_BELIEF)
                       for column in range(len(self._names))]  # fmt: skip
            if offsets is not None:
                belief = _shared_belief([(one.alpha, one.alpha_spread) for one in columns])
                columns = [self._fit_column(column, offsets[column], belief, start=one)
                           for column, one in enumerate(columns)]  # fmt: skip
        return Calibration(tuple(columns))

    def scores(self, calibration: Calibration, column: int, classes: IntegerArray, earlier: IntegerArray) -> FloatArray:
        """Σ φ f for every level of a column.

        Args:
            calibration: The calibration.
            column: Number of the column.
            classes: Class of each row, shape (n,).
            earlier: Levels of at least the columns before it, shape (n, >= column).

        Returns:
            Scores, shape (n, K).
        """
        one = calibration.columns[column]
        return self._design(column, one.blocks, classes, earlier).scores(one.phi)

    def log_probabilities(
        self,
        calibration: Calibration,
        column: int,
        classes: IntegerArray,
        rows: IntegerArray,
        offsets: FloatArray | None = None,
    ) -> FloatArray:
        """Logarithm of p of every level of a column in given rows, shape (n, K); offsets as in `fit`, without NaN."""
        scores = self.scores(calibration, column, classes, rows)
        if offsets is not None:
            scores = scores + calibration.columns[column].alpha * offsets
        return scores - logsumexp(scores, axis=1, keepdims=True)

    def sample(
        self,
        calibration: Calibration,
        classes: IntegerArray,
        random: np.random.Generator,
        mask: Mask = unmasked,
    ) -> IntegerArray:
        """Levels of rows drawn from the structure alone (α = 0), shape (n, features).

        Args:
            calibration: The calibration.
            classes: Class of each row, shape (n,).
            random: Source of randomness.
            mask: Which levels may be drawn. A row that is left none is drawn as if there were no mask.
        """
        rows = np.zeros((len(classes), len(self._names)), dtype=np.int64)
        for column in range(len(self._names)):
            probabilities = np.exp(self.log_probabilities(calibration, column, classes, rows))
            allowed = mask(column, classes, rows)
            if allowed is not None:
                probabilities = np.where(allowed | ~allowed.any(axis=1, keepdims=True), probabilities, 0.0)
            # Rows in the same order twice would get the same numbers, shifted, in two columns.
            order = np.lexsort((random.random(len(classes)), classes))
            rows[order, column] = spread_draws(probabilities[order], random)
        return rows

    def corrected(
        self,
        calibration: Calibration,
        offsets: Sequence[FloatArray] | None,
        classes: IntegerArray,
        written: IntegerArray,
        written_offsets: Sequence[FloatArray] | None,
        batch: int,
    ) -> Calibration:
        """One Robbins-Monro step: φ moved along the natural gradient of the moment gap T(R) - T(S), kept inside Φ.

        Args:
            calibration: The calibration that the batch was written with.
            offsets: As in `fit`.
            classes: Class of each written row, shape (n,).
            written: Their levels, shape (n, features).
            written_offsets: Per column log p_model of every level in the written rows, shape (n, K); None without a
                model.
            batch: Number of the batch, from 0, for the gain.
        """
        shares = np.bincount(classes, minlength=self._class_count) / max(1, len(classes))
        present = np.bincount(self._classes, minlength=self._class_count)
        # The training rows in the class mix of the batch, so that a different mix is no gap.
        weights = np.divide(shares, present, out=np.zeros_like(shares), where=present > 0)[self._classes]
        moved = []
        with _one_thread():
            for column, one in enumerate(calibration.columns):
                real = self._design(column, one.blocks, self._classes, self._training)
                made = self._design(column, one.blocks, classes, written)
                own = self._probabilities(one, real, None if offsets is None else self._imputed(offsets[column]))
                # What the rows were drawn from, not what was drawn: the same expectation with less noise.
                expected = self._probabilities(one, made, None if written_offsets is None else written_offsets[column])
                even = np.full(len(classes), 1 / len(classes))
                real, made = real.plain, made.plain
                observed = _indicators(self._training[:, column], self.levels.columns[column].count)
                gap = real.moments(observed, weights) - made.moments(expected, even)
                phi, prior = one.phi[: one.online_count], one.prior[: one.online_count]
                # Where the batch alone has rows of a kind, its curvature bounds the step. It shrinks with the gain: gap
                # and curvature of one batch go together, and in full measure would pull the limit away from the
                # optimum.
                curvature = real.curvature(own, weights) + gain(batch) * made.curvature(expected, even)
                # Of a class that the batch does not hold there is nothing to be learnt.
                idle = np.diag(curvature) == 0
                curvature[np.diag_indices_from(curvature)] += 1 / prior / len(self._classes)
                step = cho_solve(cho_factor(curvature), np.where(idle, 0.0, gap - phi / prior / len(self._classes)))
                moved.append(np.clip(phi + gain(batch) * step, -BOUND, BOUND))
        return calibration.moved_to(moved)

    @staticmethod
    def _probabilities(one: ColumnCalibration, design: "_Design", offset: FloatArray | None) -> FloatArray:
        scores = design.scores(one.phi)
        if offset is not None:
            scores = scores + one.alpha * offset
        return np.exp(scores - logsumexp(scores, axis=1, keepdims=True))

    def _imputed(self, offsets: FloatArray | None) -> FloatArray | None:
        """Offsets of the fitted rows; where the model was not asked, the mean of the row's class."""
        if offsets is None:
            return None
        known = ~np.isnan(offsets[:, 0])
        result = offsets.copy()
        for one in range(self._class_count):
            of_class = known & (self._classes == one)
            source = offsets[of_class] if of_class.any() else offsets[known]
            result[~known & (self._classes == one)] = source.mean(axis=0)
        return result

    def _fit_column(
        self,
        column: int,
        offsets: FloatArray | None,
        belief: tuple[float, float],
        start: ColumnCalibration | None = None,
    ) -> ColumnCalibration:
        blocks = start.blocks if start else self._blocks(column)
        design = self._design(column, blocks, self._classes, self._training)
        plain = 2 if column else 1
        sizes = [*design.sizes[:plain], *self._block_sizes(column, blocks)]
        # σ² of each effect, the first-order one's excepted, before the data speak, and the weight of that belief.
        given = np.array([TREND_SPREAD, *(self._prior_spread(column, block) for block in blocks)][2 - plain :]) ** 2
        weights = np.repeat((TREND_WEIGHT, RELATION_WEIGHT), (plain - 1, len(blocks)))
        variances = np.append(FIRST_ORDER_SPREAD**2, given)
        prior = start.prior if start else np.repeat(variances, sizes)
        phi = start.phi if start else np.zeros(design.size)
        offset = self._imputed(offsets)
        levels = self._training[:, column]
        alpha = 0.0 if offset is None else (start.alpha if start else belief[0])
        owner = np.repeat(np.arange(len(sizes)), sizes)
        for _ in range(1 if start else HYPER_STEPS):
            phi, alpha, variance = _mode(design, levels, prior, phi, offset, alpha, belief)
            if start or not column:
                break
            size, explained, undetermined = (
                np.bincount(owner, weights=values, minlength=len(sizes))[1:]
                for values in (np.ones(len(phi)), phi**2, variance[:-1] / prior)
            )
            determined = np.maximum(size - undetermined, 0.0)
            updated = (explained + weights * given) / (determined + weights)
            settled = np.abs(np.log(updated / variances[1:])).max() < SETTLED
            variances[1:] = updated
            prior = np.repeat(variances, sizes)
            if settled:
                break
        alpha_spread = 0.0 if offset is None else float(np.sqrt(variance[-1]))
        return ColumnCalibration(
            design.plain.size, blocks, float(alpha), alpha_spread, phi, prior, np.sqrt(variance[:-1])
        )

    def _prior_spread(self, column: int, block: Block) -> float:
        strength = self._strength.get((self._names[column], self._names[block[0]]), 0.0)
        # An effect of one class alone is a second look at a relation that the shared effect has told most of.
        return (UNRELATED_SPREAD + strength) / (2 if block[1] else 1)

    def _blocks(self, column: int) -> tuple[Block, ...]:
        """The second-order effects of a column: strongest relations first, as many as can be afforded."""
        pairs = [(self._names[column], name) for name in self._names[:column]]
        strengths = [self._strength.get(pair, 0.0) for pair in pairs]
        candidates: list[tuple[float, Block]] = [(strength, (i, False)) for i, strength in enumerate(strengths)]
        if self._class_count > 1:
            candidates += [(strength / 2, (i, True)) for i, strength in enumerate(strengths) if strength > 0]
        room, chosen = MAXIMUM_COEFFICIENTS, []
        for _, block in sorted(candidates, key=lambda one: -one[0]):
            (size,) = self._block_sizes(column, [block])
            if size <= room:
                room -= size
                chosen.append(block)
        return tuple(sorted(chosen))

    def _design(self, column: int, blocks: Sequence[Block], classes: IntegerArray, rows: IntegerArray) -> "_Design":
        one = self.levels.columns[column]
        indicators = _indicators(classes, self._class_count)
        others = np.delete(indicators, self._common, axis=1)
        everyone = np.ones((len(classes), 1))
        parts = [_Part(np.concatenate([everyone, indicators], axis=1), np.eye(one.count))]
        if column:
            trends = np.stack([self.levels.columns[parent].trend[rows[:, parent]] for parent in range(column)], axis=1)
            by_class = [trends, *(trends * others[:, [number]] for number in range(others.shape[1]))]
            parts.append(_Part(np.concatenate(by_class, axis=1), one.trend[:, None]))
        inputs = [self._inputs(block, rows, others) for block in blocks]
        if inputs:
            parts.append(_Part(np.concatenate(inputs, axis=1), one.basis))
        return _Design(tuple(parts))

    def _inputs(self, block: Block, rows: IntegerArray, others: FloatArray) -> FloatArray:
        """Functions of the earlier column of a second-order effect, shape (n, d); `others` marks classes."""
        parent, by_class = block
        values: FloatArray = self.levels.columns[parent].basis[rows[:, parent]]
        if not by_class:
            return values
        return np.concatenate([values * others[:, [number]] for number in range(others.shape[1])], axis=1)

    def _block_sizes(self, column: int, blocks: Sequence[Block]) -> list[int]:
        """Number of coefficients of each second-order effect of a column."""
        width = self.levels.columns[column].basis.shape[1]
        return [
            self.levels.columns[parent].basis.shape[1] * width * (self._class_count - 1 if by_class else 1)
            for parent, by_class in blocks
        ]


@dataclass(frozen=True)
class _Part:
    """Features of one kind in n rows: inputs ⊗ functions(v).

    Attributes:
        inputs: Functions of class and earlier levels, shape (n, d).
        functions: Functions of the column's own level, shape (K, r).
    """

    inputs: FloatArray
    functions: FloatArray

    @property
    def shape(self) -> tuple[int, int]:
        """(d, r): the shape of its coefficients."""
        return self.inputs.shape[1], self.functions.shape[1]


@dataclass(frozen=True)
class _Design:
    """All features f(v) of one column in n rows, part after part; K levels."""

    parts: tuple[_Part, ...]

    @property
    def sizes(self) -> tuple[int, ...]:
        """Number of coefficients of each part."""
        return tuple(part.shape[0] * part.shape[1] for part in self.parts)

    @property
    def size(self) -> int:
        """Number of coefficients."""
        return sum(self.sizes)

    @property
    def plain(self) -> "_Design":
        """The first-order part and the trends alone."""
        return _Design(self.parts[:2])

    def scores(self, phi: FloatArray) -> FloatArray:
        """Σ φ f, shape (n, K)."""
        pieces = np.split(phi, np.cumsum(self.sizes)[:-1])
        return np.asarray(
            sum(
                part.inputs @ (piece.reshape(part.shape) @ part.functions.T)
                for part, piece in zip(self.parts, pieces, strict=True)
            )
        )

    def moments(self, shares: FloatArray, weights: FloatArray | None = None) -> FloatArray:
        """Σ over rows of f's expectation under shares of the levels, shape (n, K); rows weighted."""
        if weights is not None:
            shares = shares * weights[:, None]
        return np.concatenate([(part.inputs.T @ (shares @ part.functions)).ravel() for part in self.parts])

    def curvature(self, probabilities: FloatArray, weights: FloatArray | None = None) -> FloatArray:
        """Σ over rows of f's covariance under probabilities of the levels, shape (size, size); rows weighted."""
        functions = np.concatenate([part.functions for part in self.parts], axis=1)
        owner = np.repeat(np.arange(len(self.parts)), [part.shape[1] for part in self.parts])
        starts = np.cumsum([0, *self.sizes])
        # Where the coefficients of each function lie: one for each input, `r` apart.
        places = []
        for number, part in enumerate(self.parts):
            depth, width = part.shape
            places += [starts[number] + one + width * np.arange(depth) for one in range(width)]
        means = probabilities @ functions
        result = np.zeros((self.size, self.size))
        for a in range(functions.shape[1]):
            for b in range(a, functions.shape[1]):
                covariance = probabilities @ (functions[:, a] * functions[:, b]) - means[:, a] * means[:, b]
                if weights is not None:
                    covariance = covariance * weights
                block = self.parts[owner[a]].inputs.T @ (self.parts[owner[b]].inputs * covariance[:, None])
                result[np.ix_(places[a], places[b])] = block
                result[np.ix_(places[b], places[a])] = block.T
        return result


def _mode(
    design: _Design,
    levels: IntegerArray,
    prior: FloatArray,
    phi: FloatArray,
    offset: FloatArray | None,
    alpha: float,
    belief: tuple[float, float],
) -> tuple[FloatArray, float, FloatArray]:
    """The posterior's maximum over φ and α by Newton's method, and the variances there, α's last."""
    count = len(levels)
    observed = _indicators(levels, design.parts[0].functions.shape[0])
    free = offset is not None
    penalty = np.append(1 / prior, 1 / belief[1] ** 2 if free else 1.0)

    def log_posterior(phi: FloatArray, alpha: float) -> tuple[float, FloatArray]:
        scores = design.scores(phi)
        if offset is not None:
            scores = scores + alpha * offset
        log_p = scores - logsumexp(scores, axis=1, keepdims=True)
        value = log_p[np.arange(count), levels].sum() - 0.5 * (phi**2 / prior).sum()
        return float(value - 0.5 * penalty[-1] * (alpha - belief[0]) ** 2 * free), np.exp(log_p)

    value, probabilities = log_posterior(phi, alpha)
    for _ in range(NEWTON_STEPS):
        gradient = np.append(design.moments(observed - probabilities) - phi / prior, 0.0)
        curvature = np.zeros((design.size + 1, design.size + 1))
        curvature[:-1, :-1] = design.curvature(probabilities)
        if offset is not None:
            centred = offset - (probabilities * offset).sum(axis=1, keepdims=True)
            gradient[-1] = ((observed - probabilities) * offset).sum() - penalty[-1] * (alpha - belief[0])
            curvature[-1, :-1] = curvature[:-1, -1] = design.moments(probabilities * centred)
            curvature[-1, -1] = (probabilities * centred**2).sum()
        if alpha == 0.0 and gradient[-1] <= 0:
            # At the edge, where less belief than none would be better: α stays, φ goes on alone.
            gradient[-1] = 0.0
            curvature[-1, :-1] = curvature[:-1, -1] = 0.0
        curvature[np.diag_indices_from(curvature)] += penalty
        factor = cho_factor(curvature)
        step = cho_solve(factor, gradient)
        if gradient @ step < CONVERGED * max(1.0, abs(value)):
            break
        length = 1.0
        while True:
            candidate = phi + length * step[:-1], max(0.0, alpha + length * step[-1])
            new_value, new_probabilities = log_posterior(*candidate)
            if new_value > value or length < 1e-6:
                break
            length /= 2
        if new_value <= value:
            break
        (phi, alpha), value, probabilities = candidate, new_value, new_probabilities
    variance = np.einsum("ij->j", _inverse_root(factor[0]) ** 2)
    return phi, alpha, variance


def _one_thread() -> AbstractContextManager[object]:
    """Matrices are computed by one thread within.

    They are small: several threads cost more than they save, many times more on a busy computer (51 s against 2 s were
    measured), and with another number of threads the last digits would be others.
    """
    limits: AbstractContextManager[object] = threadpool_limits(limits=1, user_api="blas")
    return limits


def _inverse_root(factor: FloatArray) -> FloatArray:
    """The transposed inverse of an upper Cholesky factor, whose columns' squares sum to the inverse's diagonal."""
    return np.asarray(solve_triangular(np.triu(factor), np.eye(len(factor)), trans="T", lower=False))


def _shared_belief(found: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """μ and τ of α over the columns, by the marginal likelihood of independent normal estimates (a few EM steps).

    Args:
        found: Mode and spread of α in each column under `MODEL_BELIEF`, which is also the prior of μ.

    Returns:
        μ, and the spread of a column's α around it, with what is not known of μ itself.
    """
    prior_mean, prior_precision = MODEL_BELIEF[0], MODEL_BELIEF[1] ** -2
    values = np.array([alpha for alpha, _ in found])
    precisions = np.array([max(spread, 1e-3) ** -2 for _, spread in found])
    # What the data alone say: a column whose α they do not tell says nothing about the others' either.
    told = np.maximum(precisions - prior_precision, 1e-6)
    pulls = values * precisions - prior_mean * prior_precision
    mean, between = prior_mean, 0.1
    for _ in range(50):
        precision = told + 1 / between
        expected = (pulls + mean / between) / precision
        mean = (expected.sum() / between + prior_mean * prior_precision) / (len(values) / between + prior_precision)
        # As if two columns more had shown a spread of 0.1: a handful of columns cannot prove that all are alike.
        between = float((((expected - mean) ** 2 + 1 / precision).sum() + 2 * 0.01) / (len(values) + 2))
    doubt = 1 / ((1 / (1 / told + between)).sum() + prior_precision)
    return max(0.0, float(mean)), float(between + doubt) ** 0.5


def gain(batch: int) -> float:
    """η of a batch's Robbins-Monro step: the sum over all batches diverges, the sum of squares does not."""
    return float(FIRST_GAIN * (batch + 1) ** -GAIN_EXPONENT)


def _indicators(numbers: IntegerArray, count: int) -> FloatArray:
    result = np.zeros((len(numbers), count))
    result[np.arange(len(numbers)), numbers] = 1.0
    return result


def spread_draws(probabilities: FloatArray, random: np.random.Generator) -> IntegerArray:
    """One draw per row, spread evenly over rows that are alike.

    Row i is drawn with the uniform number frac(u + i * golden ratio), u random: each row's own draw has exactly its
    probabilities, and neighbouring rows, if alike, share the levels out among them instead of by chance.

    Args:
        probabilities: Shape (n, K), rows that are alike next to each other; need not be normalised.
        random: For u.

    Returns:
        Levels, shape (n,).
    """
    golden = (5**0.5 - 1) / 2
    uniforms = (random.random() + golden * np.arange(len(probabilities))) % 1.0
    cumulative = np.cumsum(probabilities, axis=1)
    drawn = (uniforms[:, None] * cumulative[:, -1:] >= cumulative).sum(axis=1)
    return np.asarray(np.minimum(drawn, probabilities.shape[1] - 1), dtype=np.int64)
