"""Discrete settings by posterior expected utility, within a stated budget (paper 3.5, Theorem 1; method, section 6).

Some training rows are read by teacher forcing under each candidate. How much the model then tells beyond the class
frequencies, with one belief α for all columns, has a posterior over α; its mean is the candidate's gain in bits per
row. A candidate's utility is its gain less what its tokens cost. The temperature needs no trial: it divides the model's
log-probabilities as α multiplies them, so the calibration chooses it for every column.
"""

from collections.abc import Callable, Generator
from dataclasses import replace

import numpy as np
from scipy.special import logsumexp

from rddg_desktop.engine.events import CalibrationProgress, Event, SettingsChosen, Stage, StageStarted, Trial
from rddg_desktop.engine.levels import FloatArray, IntegerArray
from rddg_desktop.engine.makers import PSEUDO_COUNT, DecodingMaker, Forced
from rddg_desktop.engine.plan import Codec, Plan, Settings
from rddg_desktop.llm.protocol import TokenModel

#: Training rows read for each candidate, and tokens read for all of them together, at most.
TRIAL_ROWS = 24
TRIAL_TOKENS = 6000
#: Bits per row that a token more per row must bring.
TOKEN_COST = 0.01
#: Prior of the shared belief: half a normal distribution of this spread; and the points at which it is summed.
BELIEF_SPREAD = 0.5
BELIEFS = np.linspace(0.0, 1.5, 61)


def choose(plan: Plan, model: TokenModel, check_cancelled: Callable[[], None]) -> Generator[Event, None, None]:
    """Try settings and announce the best.

    The plan's own settings are tried first, then one change after the other, until the budget is used up.

    Raises:
        ModelError: The table does not fit the model under the plan's own settings.
    """
    yield StageStarted(Stage.CHOICE)
    own = plan.settings
    variants = [own]
    variants += [replace(own, codec=codec) for codec in Codec if codec is not own.codec]
    variants += [replace(own, reference_rows=max(2, round(factor * own.reference_rows))) for factor in (0.5, 2)]
    variants.append(replace(own, use_feedback=not own.use_feedback))
    trials: list[Trial] = []
    tried: list[Settings] = []
    spent = 0
    for number, settings in enumerate(variants):
        maker = DecodingMaker(replace(plan, settings=settings), model, check_cancelled)
        cost = maker.trial_tokens(TRIAL_ROWS)
        # The first is what there would be without a trial: without it nothing could be compared.
        if trials and spent + cost > TRIAL_TOKENS:
            continue
        spent += cost
        forced = yield from maker.trial(TRIAL_ROWS)
        gain = expected_gain(forced)
        tokens = maker.tokens_per_row()
        trials.append(
            Trial(
                settings.codec, settings.reference_rows, settings.use_feedback, gain, tokens, gain - TOKEN_COST * tokens
            )
        )
        tried.append(settings)
        yield CalibrationProgress(number + 1, len(variants))
    best = max(range(len(trials)), key=lambda place: trials[place].utility)
    yield SettingsChosen(tried[best], tuple(trials))


def expected_gain(forced: Forced) -> float:
    """Bits per row that the model tells beyond the class frequencies, averaged over the posterior of a shared α."""
    log_likelihood = np.zeros(len(BELIEFS))
    for place, offsets in enumerate(forced.rows.offsets):
        observed = forced.known.levels[:, place]
        counts = np.full((forced.class_count, offsets.shape[1]), PSEUDO_COUNT)
        np.add.at(counts, (forced.classes, forced.training[:, place]), 1)
        # A row does not foretell itself.
        counts = counts[forced.known.classes]
        counts[np.arange(len(observed)), observed] -= 1
        log_frequencies = np.log(counts / counts.sum(axis=1, keepdims=True))
        log_likelihood += _log_likelihoods(log_frequencies, offsets.astype(np.float64), observed)
    log_prior = -0.5 * (BELIEFS / BELIEF_SPREAD) ** 2
    posterior = np.exp(log_likelihood + log_prior - logsumexp(log_likelihood + log_prior))
    gains = (log_likelihood - log_likelihood[0]) / np.log(2) / len(forced.known.classes)
    return float(posterior @ gains)


def _log_likelihoods(log_frequencies: FloatArray, offsets: FloatArray, observed: IntegerArray) -> FloatArray:
    """Log-likelihood of the observed levels for each belief, shape (beliefs,)."""
    result = []
    for belief in BELIEFS:
        scores = log_frequencies + belief * offsets
        chosen = scores[np.arange(len(observed)), observed]
        result.append(float((chosen - logsumexp(scores, axis=1)).sum()))
    return np.array(result)
