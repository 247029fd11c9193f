"""The posterior of φ and α, the steps while rows are written, and draws spread evenly."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.optimize import minimize
from scipy.special import log_softmax, logsumexp, softmax
from scipy.stats import binom, chi2

from rddg_desktop.engine.calibration import (
    BOUND,
    GAIN_EXPONENT,
    Calibration,
    Calibrator,
    gain,
    polyak_average,
    spread_draws,
)
from rddg_desktop.engine.levels import Levels
from rddg_desktop.engine.relations import mine_evidence
from rddg_desktop.engine.schema import infer

NAMES = np.array(["ill", "well", "dead"], dtype=object)
LETTERS = np.array(list("abcdefgh"), dtype=object)


def table(classes, *columns):
    """Text frame of columns x0, x1 ... of lettered categories."""
    cells = {f"x{place}": LETTERS[column] for place, column in enumerate(columns)}
    return pd.DataFrame({**cells, "y": NAMES[classes]}, dtype=object)


def calibrator_of(frame, *, related=True):
    """A calibrator, its levels and the typed rows."""
    schema = infer(frame, target="y")
    schema = schema.fitted_to(schema.typed(frame))
    typed = schema.typed(frame)
    levels = Levels(schema, typed)
    evidence = mine_evidence(typed, schema)[0] if related else ()
    return Calibrator(levels, levels.class_numbers(typed), levels.encode(typed), evidence), levels, typed


def picked(probabilities, random):
    """One level per row, shape (n,), every row for itself."""
    cumulative = np.cumsum(probabilities, axis=1)
    return (random.random(len(probabilities))[:, None] * cumulative[:, -1:] >= cumulative).sum(axis=1)


def bits(log_probabilities, observed):
    return -log_probabilities[np.arange(len(observed)), observed].mean() / np.log(2)


def frequencies(levels, classes, count, of):
    """Log of the class frequencies of a column's levels, for the rows of given classes."""
    counts = np.full((classes.max() + 1, count), 0.5)
    np.add.at(counts, (classes, levels), 1)
    return np.log(counts / counts.sum(axis=1, keepdims=True))[of]


# What the structure learns


def dependent(rows, strength, random):
    """Class, a column that depends on it, and one that depends on both."""
    classes = random.integers(0, 2, rows)
    first = picked(softmax(strength * np.eye(4)[classes + 1], axis=1), random)
    second = picked(softmax(strength * np.eye(4)[(first + classes) % 4], axis=1), random)
    return classes, first, second


def held_out_bits(strength, seed):
    """Bits per held-out row: class frequencies, structure."""
    random = np.random.default_rng(seed)
    frame = table(*dependent(300, strength, random))
    calibrator, levels, typed = calibrator_of(frame)
    fitted = calibrator.fit()
    other = levels.schema.typed(table(*dependent(2000, strength, random)))
    classes, rows = levels.class_numbers(other), levels.encode(other)
    known_classes, known = levels.class_numbers(typed), levels.encode(typed)
    alone = structure = 0.0
    for place, count in enumerate(levels.counts):
        alone += bits(frequencies(known[:, place], known_classes, count, classes), rows[:, place])
        structure += bits(calibrator.log_probabilities(fitted, place, classes, rows), rows[:, place])
    return alone, structure


@pytest.mark.parametrize("seed", range(3))
def test_a_planted_dependence_is_found_and_foretells_rows_never_seen(seed):
    alone, structure = held_out_bits(2.5, seed)
    assert structure < alone - 0.3


@pytest.mark.parametrize("seed", range(3))
def test_where_there_is_nothing_to_find_next_to_nothing_is_found(seed):
    alone, structure = held_out_bits(0.0, seed)
    assert structure == pytest.approx(alone, abs=0.03)


def test_numbers_that_rise_together_are_related_although_they_hold_hundreds_of_values():
    random = np.random.default_rng(0)

    def rows(count):
        first = random.normal(50, 10, count)
        second = 0.9 * first + random.normal(0, 5, count)
        cells = {name: [f"{value:.1f}" for value in column] for name, column in (("u", first), ("v", second))}
        return pd.DataFrame({**cells, "y": NAMES[np.arange(count) % 2]}, dtype=object)

    calibrator, levels, typed = calibrator_of(rows(300))
    fitted = calibrator.fit()
    other = levels.schema.typed(rows(1000))
    classes, codes = levels.class_numbers(other), levels.encode(other)
    known = frequencies(levels.encode(typed)[:, 1], levels.class_numbers(typed), levels.counts[1], classes)
    structure = bits(calibrator.log_probabilities(fitted, 1, classes, codes), codes[:, 1])
    assert structure < bits(known, codes[:, 1]) - 0.5
    # A direction: a high level of one makes high levels of the other likelier.
    ends = levels.counts[0] - 1
    probabilities = np.exp(
        calibrator.log_probabilities(fitted, 1, np.zeros(2, dtype=np.int64), np.array([[0], [ends]]))
    )
    expected = [codes[codes[:, 0] == end, 1].mean() for end in (0, ends)]
    assert probabilities @ np.arange(levels.counts[1]) == pytest.approx(expected, abs=0.8)


def test_the_mode_is_the_maximum_of_the_posterior():
    """An optimiser that knows nothing of Newton's method finds nothing better."""
    random = np.random.default_rng(1)
    calibrator, levels, typed = calibrator_of(table(*dependent(150, 1.5, random)))
    offsets = [random.normal(0, 1, (150, count)) for count in levels.counts]
    fitted = calibrator.fit(offsets).columns[0]
    classes, observed = levels.class_numbers(typed), levels.encode(typed)[:, 0]
    count = levels.counts[0]

    def loss(values, belief):
        phi = values[:-1].reshape(3, count)
        log_p = log_softmax(phi[0] + phi[1 + classes] + values[-1] * offsets[0], axis=1)
        prior = 0.5 * (values[:-1] ** 2 / fitted.prior).sum() + 0.5 * (values[-1] - belief[0]) ** 2 / belief[1] ** 2
        return prior - log_p[np.arange(150), observed].sum()

    # The prior of α comes from all columns and is not told; so φ is looked for where α is.
    best = minimize(lambda phi: loss(np.append(phi, fitted.alpha), (0.5, 0.5)), np.zeros(3 * count), method="BFGS")
    np.testing.assert_allclose(fitted.phi, best.x, atol=0.02)
    assert loss(np.append(fitted.phi, fitted.alpha), (0.5, 0.5)) < best.fun + 1e-3


def test_missing_values_are_levels_like_any_other():
    random = np.random.default_rng(2)
    classes, first, second = dependent(300, 2.0, random)
    frame = table(classes, first, second)
    frame.loc[(first == 1) & (random.random(300) < 0.8), "x1"] = None
    calibrator, levels, _ = calibrator_of(frame)
    assert [one.column.name for one in levels.columns] == ["x0", "x1"]
    lacking = levels.counts[1] - 1
    earlier = np.arange(levels.counts[0])
    log_p = calibrator.log_probabilities(calibrator.fit(), 1, np.ones(len(earlier), dtype=np.int64), earlier[:, None])
    assert np.exp(log_p[1, lacking]) > 0.6
    assert np.exp(np.delete(log_p[:, lacking], 1)).max() < 0.2


# How far the model is believed


def believed(truth, seed, rows=300, unknown=0, spread=1.2):
    """A fit to columns that follow a model to the power `truth`, each row with logits of its own, spread so much."""
    random = np.random.default_rng(seed)
    classes = random.integers(0, 2, rows)
    columns, offsets = [], []
    for count in (3, 5):
        offset = log_softmax(random.normal(0, spread, (rows, count)), axis=1)
        structure = np.array([[0.5, 0, -0.5], [-0.5, 0, 0.5]])[classes] if count == 3 else 0
        columns.append(picked(softmax(structure + truth * offset, axis=1), random))
        offsets.append(offset)
    calibrator, levels, _ = calibrator_of(table(classes, *columns), related=False)
    order = [int(one.column.name[1:]) for one in levels.columns]
    offsets = [offsets[place] for place in order]
    for offset in offsets:
        offset[:unknown] = np.nan
    return calibrator.fit(offsets)


@pytest.mark.parametrize("seed", range(4))
def test_a_source_of_noise_is_not_believed(seed):
    for one in believed(0.0, seed, rows=600).columns:
        assert one.alpha < 0.1
        assert one.alpha_interval[0] == 0
        assert not one.needs_model


@pytest.mark.parametrize("seed", range(4))
def test_the_true_conditionals_are_believed_fully(seed):
    for one in believed(1.0, seed, rows=600).columns:
        low, high = one.alpha_interval
        assert low < 1 < high
        assert one.alpha == pytest.approx(1, abs=0.2)
        assert one.needs_model


def test_intervals_of_alpha_cover_the_truth_about_as_often_as_they_say():
    """Of 80 right intervals of 95 %, fewer than 69 hold the truth less than once in a thousand times (binomial)."""
    found = [one for seed in range(40) for one in believed(0.6, 1000 + seed).columns]
    covered = sum(one.alpha_interval[0] <= 0.6 <= one.alpha_interval[1] for one in found)
    assert covered >= binom.ppf(0.001, len(found), 0.95)
    # Nor are they wide so as to cover: the estimates scatter as the spreads say.
    scatter = np.std([one.alpha for one in found])
    assert 0.6 < scatter / np.mean([one.alpha_spread for one in found]) < 1.4


@pytest.mark.parametrize("truth", [0.0, 1.0])
def test_intervals_cover_where_there_is_little_to_tell_alpha_by(truth):
    """Sixty rows and a model that hardly takes sides: an interval that is sure of its middle would be wrong."""
    found = [one for seed in range(40) for one in believed(truth, 2000 + seed, rows=60, spread=0.3).columns]
    covered = sum(one.alpha_interval[0] <= truth <= one.alpha_interval[1] for one in found)
    assert covered >= binom.ppf(0.001, len(found), 0.95)
    assert truth or np.mean([one.needs_model for one in found]) < 0.13


def test_a_model_that_takes_no_side_at_all_cannot_be_told_from_none():
    random = np.random.default_rng(12)
    calibrator, levels, _ = calibrator_of(table(*dependent(200, 1.0, random)))
    for one in calibrator.fit([np.full((200, count), -np.log(count)) for count in levels.counts]).columns:
        assert not one.needs_model


def test_rows_that_the_model_was_not_asked_about_do_not_shake_the_belief():
    for one, whole in zip(believed(1.0, 5, unknown=150).columns, believed(1.0, 5).columns, strict=True):
        assert one.alpha == pytest.approx(whole.alpha, abs=0.35)
        assert one.alpha_spread > whole.alpha_spread
        assert one.alpha_interval[0] > 0.4


def test_rows_without_an_answer_count_as_the_model_is_on_average():
    """Not as if it took no side: here it takes one, always the same, and the structure makes up for that."""
    random = np.random.default_rng(13)
    classes = random.integers(0, 2, 400)
    bias = np.array([4.0, 0, 0, 0])
    offset = random.normal(0, 1.2, (400, 4)) + bias
    column = picked(softmax(offset - bias, axis=1), random)
    calibrator, _, _ = calibrator_of(table(classes, column), related=False)
    offset[:300] = np.nan
    (one,) = calibrator.fit([offset]).columns
    assert one.alpha_interval[0] < 1 < one.alpha_interval[1]
    assert one.alpha == pytest.approx(1, abs=0.35)


def test_without_a_model_there_is_no_belief_in_it():
    calibrator, _, _ = calibrator_of(table(*dependent(60, 1.0, np.random.default_rng(6))))
    for one in calibrator.fit().columns:
        assert (one.alpha, one.alpha_spread, one.needs_model) == (0.0, 0.0, False)


# Steps while rows are written

#: Rows by class, level of the first column, level of the second.
COUNTS = np.array([[[40, 20, 10], [10, 30, 20], [5, 15, 50]], [[20, 30, 40], [30, 30, 10], [60, 20, 10]]])
BATCH_ROWS = 12
#: Every class with every level of the first column.
KINDS = np.array([(one, level) for one in range(2) for level in range(3)])


class KnownOptimum:
    """A source that is the truth but for a known tilt; φ = tilt makes it the truth.

    The training rows have the frequencies of `COUNTS` exactly, so that the moments fit at the truth and nowhere else,
    and the prior is so wide that it pulls at nothing.
    """

    def __init__(self, size=1.0):
        cells = np.array([place for place, count in np.ndenumerate(COUNTS) for _ in range(count)])
        self.calibrator, self.levels, typed = calibrator_of(table(*cells.T), related=False)
        assert [one.column.name for one in self.levels.columns] == ["x0", "x1"]
        self.classes, self.rows = self.levels.class_numbers(typed), self.levels.encode(typed)
        random = np.random.default_rng(1)
        trends = np.outer(self.levels.columns[0].trend, self.levels.columns[1].trend)
        first = size * random.normal(0, 1, (2, 3))
        second = size * random.normal(0, 1, (2, 1, 3)) + size * 0.8 * trends
        self.tilts = [centred(first), centred(second)]
        self.model = [
            np.log(COUNTS.sum(axis=2) / COUNTS.sum(axis=(1, 2))[:, None]) - self.tilts[0],
            np.log(COUNTS / COUNTS.sum(axis=2, keepdims=True)) - self.tilts[1],
        ]
        self.offsets = [self.model[0][self.classes], self.model[1][self.classes, self.rows[:, 0]]]
        fitted = self.calibrator.fit()
        self.start = Calibration(
            tuple(
                replace(one, alpha=1.0, phi=np.zeros_like(one.phi), prior=np.full(len(one.phi), 100.0))
                for one in fitted.columns
            )
        )

    def errors(self, calibration):
        """Root mean square distance of Σ φ f from the tilt, for both columns."""
        first = self.calibrator.scores(calibration, 0, np.arange(2), np.zeros((2, 0), dtype=np.int64))
        second = self.calibrator.scores(calibration, 1, KINDS[:, 0], KINDS[:, 1:])
        gaps = centred(first) - self.tilts[0], centred(second) - self.tilts[1].reshape(6, 3)
        return [float(np.sqrt((gap**2).mean())) for gap in gaps]

    def written(self, calibration, random, rows=BATCH_ROWS):
        """A batch that the calibrated source writes: classes, levels, offsets."""
        classes = np.arange(rows) % 2
        levels = np.zeros((rows, 2), dtype=np.int64)
        levels[:, 0] = picked(np.exp(self.log_p(calibration, 0, classes, levels)), random)
        levels[:, 1] = picked(np.exp(self.log_p(calibration, 1, classes, levels)), random)
        return classes, levels, [self.model[0][classes], self.model[1][classes, levels[:, 0]]]

    def log_p(self, calibration, column, classes, levels):
        offset = self.model[0][classes] if column == 0 else self.model[1][classes, levels[:, 0]]
        return self.calibrator.log_probabilities(calibration, column, classes, levels, offset)

    def run(self, batches, seed, start=None):
        """Calibrations after each of so many batches."""
        random = np.random.default_rng(seed)
        calibration = start or self.start
        path = []
        for number in range(batches):
            classes, levels, offsets = self.written(calibration, random)
            calibration = self.calibrator.corrected(calibration, self.offsets, classes, levels, offsets, number)
            path.append(calibration)
        return path


def centred(scores):
    return scores - scores.mean(axis=-1, keepdims=True)


def slope(batches, errors):
    return np.polyfit(np.log(batches), np.log(errors), 1)[0]


@pytest.fixture(scope="module")
def paths():
    """Four runs of 300 batches from φ = 0."""
    source = KnownOptimum()
    return source, [source.run(300, seed) for seed in range(4)]


def test_steps_go_to_the_known_optimum(paths):
    source, runs = paths
    before, after = source.errors(source.start), np.mean([source.errors(path[-1]) for path in runs], axis=0)
    assert before[0] > 0.5
    assert before[1] > 0.5
    assert after[0] < 0.02
    assert after[1] < 0.05


def test_what_is_far_off_is_made_up_for_at_the_rate_of_the_gains(paths):
    """The first column has no noise: each natural step takes away its gain's share of the error, or a little less."""
    source, runs = paths
    errors = np.array([source.errors(one)[0] for one in runs[0]])
    assert np.all(np.diff(errors) < 0)
    left = np.cumprod([1 - gain(number) for number in range(300)]) * source.errors(source.start)[0]
    ratio = errors / left
    assert 0.5 < ratio.min() < ratio.max() < 3


def test_noise_dies_away_at_the_rate_of_the_gains():
    """From the optimum on there is noise alone: its spread goes like the root of the gain, batch ** -0.3.

    Over twelve sets of eight runs the slope was -0.62 to -0.26. A limit that is not the optimum gives about 0.
    """
    source = KnownOptimum()
    start = optimum(source)
    marks = np.unique(np.geomspace(20, 300, 12).astype(int))
    squares = np.zeros(len(marks))
    averaged = []
    for seed in range(8):
        path = source.run(300, 50 + seed, start)
        squares += np.square([source.errors(path[mark - 1])[1] for mark in marks])
        average = polyak_average([one.online for one in path])
        averaged.append(source.errors(start.moved_to(average))[1])
    errors = np.sqrt(squares / 8)
    assert -0.75 < slope(marks, errors) < -0.2
    assert errors[-1] < 0.05
    # The average over the batches is nearer to it than the batches are, taken one by one.
    assert np.sqrt(np.mean(np.square(averaged))) < 0.9 * errors.mean()


def optimum(source):
    """The calibration at the known optimum."""
    first, second = source.start.columns
    phi = [np.zeros_like(first.phi), np.zeros_like(second.phi)]
    phi[0][3:9] = source.tilts[0].ravel()
    scores = source.tilts[1].reshape(6, 3)
    # What the features of the second column make of its tilt: they can express it exactly.
    basis = []
    for place in range(second.online_count):
        unit = np.zeros_like(second.phi)
        unit[place] = 1
        one = Calibration((first, replace(second, phi=unit)))
        basis.append(centred(source.calibrator.scores(one, 1, KINDS[:, 0], KINDS[:, 1:])).ravel())
    phi[1][: second.online_count] = np.linalg.lstsq(np.array(basis).T, scores.ravel(), rcond=None)[0]
    found = Calibration((replace(first, phi=phi[0]), replace(second, phi=phi[1])))
    assert max(source.errors(found)) < 1e-8
    return found


def test_no_phi_leaves_its_box():
    source = KnownOptimum(size=9.0)
    assert max(np.abs(tilt).max() for tilt in source.tilts) > BOUND
    for one in source.run(120, 0):
        for phi in one.online:
            assert np.abs(phi).max() <= BOUND
    assert np.abs(one.online[0]).max() > BOUND / 2


def test_where_the_moments_fit_the_posterior_mode_stays_where_it_is():
    """Rows that are the training rows themselves leave no gap but the prior's, which the mode has balanced already."""
    calibrator, levels, typed = calibrator_of(table(*dependent(200, 1.5, np.random.default_rng(7))))
    classes, rows = levels.class_numbers(typed), levels.encode(typed)
    fitted = calibrator.fit()
    moved = calibrator.corrected(fitted, None, classes, rows, None, 0)
    for one, before in zip(moved.online, fitted.online, strict=True):
        np.testing.assert_allclose(one, before, atol=0.02)


@pytest.mark.parametrize("others", ["half", "one row", "few"])
def test_a_class_that_a_batch_does_not_hold_loses_nothing_of_what_is_known_of_it(others):
    calibrator, levels, _ = calibrator_of(table(*dependent(200, 2.0, np.random.default_rng(8))))
    fitted = calibrator.fit()
    count = {"half": 50, "one row": 1, "few": 5}[others]
    classes = np.zeros(count, dtype=np.int64)
    calibration = fitted
    for number in range(20):
        rows = calibrator.sample(calibration, classes, np.random.default_rng(number))
        calibration = calibrator.corrected(calibration, None, classes, rows, None, number)
    for place, one in enumerate(levels.counts):
        before, after = (it.columns[place].phi.reshape(-1)[: 3 * one].reshape(3, one) for it in (fitted, calibration))
        np.testing.assert_array_equal(after[2], before[2])


def test_a_step_takes_the_class_mix_of_the_batch_into_account():
    """Training rows are mostly well, the batch is mostly ill, and each class is written as it should be: no gap."""
    random = np.random.default_rng(9)
    classes = (random.random(400) < 0.9).astype(np.int64)
    first = picked(softmax(2.0 * np.eye(4)[classes + 1], axis=1), random)
    calibrator, levels, typed = calibrator_of(table(classes, first), related=False)
    fitted = calibrator.fit()
    numbers, codes = levels.class_numbers(typed), levels.encode(typed)
    ill = np.flatnonzero(numbers == 0)
    chosen = np.concatenate([np.tile(ill, 9), np.flatnonzero(numbers == 1)[:: 9 * 9]])
    moved = calibrator.corrected(fitted, None, numbers[chosen], codes[chosen], None, 0)
    np.testing.assert_allclose(moved.online[0], fitted.online[0], atol=0.03)


def test_gains_add_up_to_infinity_and_their_squares_do_not():
    gains = np.array([gain(number) for number in range(2000)])
    assert np.all(np.diff(gains) < 0)
    assert 0 < gains.max() <= 1
    # Both hold of c * n ** -e just where 1/2 < e <= 1; and this is what the gains are.
    exponents = -np.diff(np.log(gains)) / np.diff(np.log(np.arange(1, 2001)))
    np.testing.assert_allclose(exponents, GAIN_EXPONENT)
    assert 0.5 < GAIN_EXPONENT <= 1


def test_a_run_taken_up_again_makes_the_same_steps():
    source = KnownOptimum()
    path = source.run(6, 3)
    resumed = source.start.moved_to(path[3].online)
    for one, other in zip(resumed.columns, path[3].columns, strict=True):
        np.testing.assert_array_equal(one.phi, other.phi)
    random = np.random.default_rng(4)
    batch = source.written(path[3], random)
    steps = [
        source.calibrator.corrected(one, source.offsets, batch[0], batch[1], batch[2], 4) for one in (path[3], resumed)
    ]
    for one, other in zip(steps[0].online, steps[1].online, strict=True):
        np.testing.assert_array_equal(one, other)
    # What does not move while rows are written is untouched by it.
    for one, other in zip(steps[0].columns, source.start.columns, strict=True):
        np.testing.assert_array_equal(one.phi[one.online_count :], other.phi[other.online_count :])


def test_the_polyak_average_is_the_mean_over_batches():
    history = [(np.array([1.0, 2.0]), np.array([0.0])), (np.array([3.0, 6.0]), np.array([1.0]))]
    average = polyak_average(history)
    np.testing.assert_array_equal(average[0], [2, 4])
    np.testing.assert_array_equal(average[1], [0.5])


# Draws


def test_every_row_is_drawn_with_exactly_its_own_probabilities():
    probabilities = softmax(np.random.default_rng(0).normal(0, 1.5, (7, 4)), axis=1)
    draws = np.array([spread_draws(5 * probabilities, np.random.default_rng(seed)) for seed in range(6000)])
    for row in range(7):
        counts = np.bincount(draws[:, row], minlength=4)
        statistic = ((counts - 6000 * probabilities[row]) ** 2 / (6000 * probabilities[row])).sum()
        assert statistic < chi2.ppf(0.9995, 3)


def test_rows_that_are_alike_share_the_levels_out_more_evenly_than_chance():
    probabilities = np.tile([0.5, 0.3, 0.15, 0.05], (100, 1))
    counts = [np.bincount(spread_draws(probabilities, np.random.default_rng(seed)), minlength=4) for seed in range(500)]
    chance = 100 * probabilities[0] * (1 - probabilities[0])
    assert np.all(np.var(counts, axis=0) < 0.2 * chance)
    np.testing.assert_allclose(np.mean(counts, axis=0), 100 * probabilities[0], atol=0.25)


@given(
    weights=arrays.arrays(np.float64, (5, 3), elements=st.floats(0, 1e3)).filter(
        lambda one: (one.sum(axis=1) > 0).all()
    ),
    seed=st.integers(0, 1000),
)
def test_what_is_impossible_is_never_drawn(weights, seed):
    drawn = spread_draws(weights, np.random.default_rng(seed))
    assert (weights[np.arange(5), drawn] > 0).all()


def association(rows):
    """Statistic of independence of two columns, and its degrees of freedom."""
    counts = np.zeros((rows[:, 0].max() + 1, rows[:, 1].max() + 1))
    np.add.at(counts, (rows[:, 0], rows[:, 1]), 1)
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    return ((counts - expected) ** 2 / expected).sum(), (len(counts) - 1) * (counts.shape[1] - 1)


def test_columns_drawn_one_after_the_other_do_not_follow_each_other():
    """Evenly spread draws must not be spread by the same order twice."""
    random = np.random.default_rng(10)
    frame = table(random.integers(0, 2, 400), random.integers(0, 4, 400), random.integers(0, 4, 400))
    calibrator, levels, _ = calibrator_of(frame, related=False)
    fitted = calibrator.fit()
    # No effects between the columns at all: what is left must come from the order of the draws.
    alone = Calibration(
        tuple(replace(one, phi=np.where(np.arange(len(one.phi)) < 3 * count, one.phi, 0.0))
              for one, count in zip(fitted.columns, levels.counts, strict=True))
    )  # fmt: skip
    statistics, freedom = 0.0, 0
    for seed in range(30):
        rows = calibrator.sample(alone, np.arange(200) % 2, np.random.default_rng(seed))
        statistic, degrees = association(rows)
        statistics += statistic
        freedom += degrees
    assert statistics < chi2.ppf(0.999, freedom)
    # Nor less than chance would have it, by much: each row goes its own way.
    assert statistics > chi2.ppf(0.001, freedom) / 2


def test_sampled_rows_have_the_probabilities_of_the_structure():
    calibrator, levels, typed = calibrator_of(table(*dependent(300, 2.0, np.random.default_rng(11))))
    fitted = calibrator.fit()
    classes = np.arange(6000) % 2
    rows = calibrator.sample(fitted, classes, np.random.default_rng(0))
    log_p = calibrator.log_probabilities(fitted, 1, classes, rows)
    for one in range(2):
        for level in range(levels.counts[0]):
            members = (classes == one) & (rows[:, 0] == level)
            if members.sum() > 300:
                found = np.bincount(rows[members, 1], minlength=levels.counts[1]) / members.sum()
                assert np.abs(found - np.exp(log_p[members][0])).max() < 3 * np.sqrt(0.25 / members.sum())
    assert logsumexp(log_p, axis=1) == pytest.approx(np.zeros(6000))
    assert len(typed) == 300
