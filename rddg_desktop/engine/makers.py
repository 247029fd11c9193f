"""Who writes the rows of a batch: the structure alone, a model cell by cell, or a model in its own words.

A maker is prepared once (what it learns before the first batch is stored, and taken up again when a run is resumed),
writes attempt after attempt of a batch, and learns from each batch. What they have in common is `RowMaker`; which one
serves a run follows from the method and from what the source says it can do.
"""

import time
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Protocol, cast

import numpy as np
import pandas as pd

from rddg_desktop.engine.asking import Heard, Requests, hear
from rddg_desktop.engine.calibration import INTERVAL_WIDTH, Calibration, Calibrator
from rddg_desktop.engine.codec import CsvCodec, ParsedRows, Refusal
from rddg_desktop.engine.decoder import DecodedRows, Decoder, KnownRows, Tilt, Untilted
from rddg_desktop.engine.enforcement import TRIAL_ROWS, Draw, Enforcement, Settled
from rddg_desktop.engine.events import (
    Batch,
    Calibrated,
    CalibrationProgress,
    ColumnInformation,
    Event,
    Exchange,
    Information,
    Notice,
    RowsWritten,
    Stage,
    StageStarted,
)
from rddg_desktop.engine.feedback import assess, feedback_lines
from rddg_desktop.engine.levels import FloatArray, IntegerArray, Levels
from rddg_desktop.engine.plan import Codec, Method, Plan
from rddg_desktop.engine.prompts import GenerationPrompt, PromptWriter
from rddg_desktop.engine.randomness import Purpose, generator, integer
from rddg_desktop.engine.reference import reference_set
from rddg_desktop.engine.relations import Evidence
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.veil import Veil
from rddg_desktop.engine.writers import CompactWriter, CsvWriter, TableWriter
from rddg_desktop.errors import RddgError
from rddg_desktop.language import marked
from rddg_desktop.llm.protocol import Request, RowSource, TokenModel

#: Training rows that a calibration learns from, at most, all classes alike; more add seconds and little else.
CALIBRATION_ROWS = 4000
#: Training rows that the model is asked about before the first batch, at most: they tell α to some hundredths.
FORCED_ROWS = 240
#: Held-out rows that the information is measured on, at most.
JUDGED_ROWS = 200
#: Reference sets that known rows are read after; a row is read after the first that does not contain it.
FORCED_PROMPTS = 3
#: Pseudo-count of every level when frequencies are compared.
PSEUDO_COUNT = 0.5
#: Of the legal rows of a model that answers in text, the share that calibration lets through at least.
LEAST_ACCEPTANCE = 0.5

Online = tuple[FloatArray, ...]
Rules = tuple[Rule, ...]


@dataclass(frozen=True)
class Guidance:
    """What a batch is written from.

    Attributes:
        number: Number of the batch.
        reference: Typed frame of the reference set.
        evidence: Mined relations, told as the model may know them.
        rules: All rules.
        words: What the model said of rules that is none, one line each.
        feedback: Lines on an earlier batch.
    """

    number: int
    reference: pd.DataFrame
    evidence: Sequence[Evidence]
    rules: Rules
    words: str
    feedback: Sequence[str]


@dataclass(frozen=True)
class Attempt:
    """What came of one attempt at the rows of a batch.

    Attributes:
        parsed: The legal rows, and why others were refused.
        shown_ids: Row numbers of the reference rows that were shown.
        exchange: Prompt and answer; None without a model.
        by_rule: Of the refused rows those that broke a rule, by its text.
        error: Why the model broke off; None where it did not.
    """

    parsed: ParsedRows
    shown_ids: tuple[int, ...]
    exchange: Exchange | None
    by_rule: Counter[str]
    error: RddgError | None = None


@dataclass(frozen=True)
class Forced:
    """Training rows read by teacher forcing.

    Attributes:
        known: The rows.
        rows: What the model said of them.
        classes: Class of every training row, shape (n,).
        training: Levels of every training row, shape (n, features).
        class_count: Number of classes.
    """

    known: KnownRows
    rows: DecodedRows
    classes: IntegerArray
    training: IntegerArray
    class_count: int


class RowMaker(Protocol):
    """What writes rows."""

    @property
    def batches_at_once(self) -> int:
        """How many batches are begun before the first of them is written."""
        ...

    def prepare(
        self, evidence: Sequence[Evidence], rules: Rules, calibrated: Calibrated | None, batches: Sequence[Batch]
    ) -> Generator[Event, None, None]:
        """Learn what can be learnt before the first batch, or take it up from an earlier start.

        Args:
            evidence: Mined relations.
            rules: All rules.
            calibrated: What was learnt at an earlier start; None at the first.
            batches: The batches so far.

        Raises:
            StoppedError: The hard rules leave no rows.
        """
        ...

    def largest_batch(self) -> int:
        """Rows that one attempt can be asked for."""
        ...

    def begin(self, guidance: Guidance, asked: Mapping[str, int]) -> None:
        """Start with the first attempt at a batch, which `write` then takes up."""
        ...

    def write(self, guidance: Guidance, asked: Mapping[str, int], attempt: int) -> Generator[Event, None, Attempt]:
        """Write rows, so many of each class."""
        ...

    def learn(self, number: int) -> Online:
        """Learn from the attempts of a batch; returns the calibration's moving coefficients."""
        ...

    def level_text(self, column: str, level: str) -> str:
        """How a category stands in prompts."""
        ...

    def close(self) -> None:
        """End what has been begun."""
        ...


def row_maker(plan: Plan, source: RowSource | None, check_cancelled: Callable[[], None]) -> RowMaker:
    """The maker for a plan and a source; None for the source means the structure alone.

    Raises:
        ModelError: The table does not fit the model.
    """
    if source is None or plan.settings.method is Method.STRUCTURE:
        return StructureMaker(plan)
    if source.capabilities.gives_logits:
        return DecodingMaker(plan, cast(TokenModel, source), check_cancelled)
    return AskingMaker(plan, source, check_cancelled)


class _Foundation:
    """Levels and calibration of a plan's table."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.settings = plan.settings
        self.levels = Levels(plan.schema, plan.training)
        # The training rows that the calibration learns from.
        self.rows = _calibration_rows(plan)
        self.classes = self.levels.class_numbers(self.rows)
        self.training = self.levels.encode(self.rows)
        self.calibrator: Calibrator
        self.calibration: Calibration | None = None
        self.offsets: Sequence[FloatArray] | None = None
        self._enforced: tuple[Rules, Enforcement] | None = None

    def relate(self, evidence: Sequence[Evidence]) -> None:
        """Take the mined relations for the prior."""
        self.calibrator = Calibrator(self.levels, self.classes, self.training, evidence)

    def resume(self, calibrated: Calibrated, batches: Sequence[Batch]) -> None:
        """Take up the calibration where the last batch left it."""
        self.calibration = calibrated.calibration
        self.offsets = None
        if calibrated.offsets is not None:
            self.offsets = [offset.astype(np.float64) for offset in calibrated.offsets]
        if batches:
            self.calibration = self.calibration.moved_to(batches[-1].online)

    @property
    def fitted(self) -> Calibration:
        """The calibration, once there is one."""
        assert self.calibration is not None
        return self.calibration

    def enforcement(self, rules: Rules) -> Enforcement:
        """What keeps rows to the hard rules, checked to leave rows of every class that is asked for.

        Raises:
            StoppedError: It leaves none.
        """
        if self._enforced is None or self._enforced[0] != rules:
            enforcement = Enforcement(rules, self.levels, self.plan.training)
            if not enforcement.is_idle:
                self._try_out(enforcement)
            self._enforced = rules, enforcement
        return self._enforced[1]

    def _try_out(self, enforcement: Enforcement) -> None:
        asked = [number for number, name in enumerate(self.levels.classes) if self.plan.quotas.get(name, 0)]
        enforcement.check(asked)
        random = generator(self.settings.seed, Purpose.TRIAL)
        calibration = self.calibration or self.calibrator.fit()
        for class_number in asked:
            classes = np.full(TRIAL_ROWS, class_number)
            levels = self.calibrator.sample(calibration, classes, random, enforcement.allowed)
            settled = enforcement.settle(self.drawing(classes, levels), len(classes), random)
            if settled.broken.all():
                raise enforcement.unobeyed(settled.by_rule, class_number, TRIAL_ROWS)

    def drawing(self, classes: IntegerArray, levels: IntegerArray) -> Draw:
        """Draws numbers for the levels of rows."""
        return lambda places, random: self.levels.decode(classes[places], levels[places], random)

    def class_numbers(self, asked: Mapping[str, int]) -> IntegerArray:
        """Class of each row asked for, shape (n,)."""
        names = self.plan.schema.target.levels
        return np.repeat(np.arange(len(names)), [asked.get(name, 0) for name in names])

    def information(self, structure: Calibration, held_out: pd.DataFrame, forced: DecodedRows | None) -> Information:
        """How well held-out rows are foretold."""
        classes, rows = self.levels.class_numbers(held_out), self.levels.encode(held_out)
        everyone = np.arange(len(rows))
        columns, added = [], np.zeros(len(rows))
        for place, one in enumerate(self.levels.columns):

            def bits(log_probabilities: FloatArray, observed: IntegerArray = rows[:, place]) -> FloatArray:
                return np.asarray(-log_probabilities[everyone, observed] / np.log(2))

            counts = np.full((len(self.levels.classes), one.count), PSEUDO_COUNT)
            np.add.at(counts, (self.classes, self.training[:, place]), 1)
            frequencies = bits(np.log(counts / counts.sum(axis=1, keepdims=True))[classes])
            alone = bits(self.calibrator.log_probabilities(structure, place, classes, rows))
            known = ColumnInformation(one.column.name, float(frequencies.mean()), float(alone.mean()))
            if forced is not None:
                offset = forced.offsets[place].astype(np.float64)
                both = bits(self.calibrator.log_probabilities(self.fitted, place, classes, rows, offset))
                added += alone - both
                fitted = self.fitted.columns[place]
                known = replace(
                    known,
                    model=float(bits(offset).mean()),
                    combined=float(both.mean()),
                    alpha=fitted.alpha,
                    alpha_interval=fitted.alpha_interval,
                )
            columns.append(known)
        # For people the columns stand as in the table.
        table_order = [column.name for column in self.plan.schema.features]
        columns.sort(key=lambda one: table_order.index(one.name))
        found = Information(
            rows=len(rows),
            class_frequencies=sum(one.class_frequencies for one in columns),
            structure=sum(one.structure for one in columns),
            columns=tuple(columns),
        )
        if forced is None:
            return found
        mean = float(added.mean())
        margin = INTERVAL_WIDTH * float(added.std(ddof=1)) / len(rows) ** 0.5 if len(rows) > 1 else 0.0
        return replace(
            found,
            model=sum(one.model or 0.0 for one in columns),
            combined=sum(one.combined or 0.0 for one in columns),
            added=mean,
            added_interval=(mean - margin, mean + margin) if len(rows) > 1 else None,
        )

    def judged(self) -> pd.DataFrame:
        """The held-out rows that the information is measured on; numbers beyond the range count as its end."""
        held_out = self.plan.held_out_rows
        rows = held_out.iloc[_evenly(len(held_out), JUDGED_ROWS)].copy()
        for column in self.plan.schema.features:
            if column.is_numeric:
                rows[column.name] = rows[column.name].clip(column.minimum, column.maximum)
        return rows


def _evenly(count: int, wanted: int) -> IntegerArray:
    """So many of `count` places, at most, at even distances."""
    return np.linspace(0, count - 1, min(wanted, count)).round().astype(np.int64)


def _calibration_rows(plan: Plan) -> pd.DataFrame:
    """The training rows, of a large table an even choice of each class."""
    target = plan.schema.target
    limit = max(1, CALIBRATION_ROWS // len(target.levels))
    chosen = []
    for name in target.levels:
        places = np.flatnonzero((plan.training[target.name] == name).to_numpy())
        chosen.append(places[_evenly(len(places), limit)])
    return plan.training.iloc[np.sort(np.concatenate(chosen))]


class _OneByOne:
    """A maker that begins a batch when it is to be written."""

    batches_at_once = 1

    def begin(self, guidance: Guidance, asked: Mapping[str, int]) -> None:
        """See `RowMaker.begin`."""

    def close(self) -> None:
        """See `RowMaker.close`."""


class StructureMaker(_OneByOne):
    """Rows from the calibration's structure alone: no model, in an instant."""

    def __init__(self, plan: Plan) -> None:
        self._base = _Foundation(plan)
        self._codec = CsvCodec(plan.schema, plan.settings.seed, random_words=False)
        self._written: list[tuple[IntegerArray, IntegerArray]] = []

    def prepare(
        self, evidence: Sequence[Evidence], rules: Rules, calibrated: Calibrated | None, batches: Sequence[Batch]
    ) -> Generator[Event, None, None]:
        """See `RowMaker.prepare`."""
        base = self._base
        base.relate(evidence)
        if calibrated is not None:
            base.resume(calibrated, batches)
            return
        yield StageStarted(Stage.CALIBRATION)
        started = time.monotonic()
        base.calibration = base.calibrator.fit()
        # Rules that leave no rows are to be told of before anything is written.
        base.enforcement(rules)
        judged = base.judged()
        information = base.information(base.fitted, judged, None) if len(judged) else None
        yield Calibrated(base.fitted, None, information, time.monotonic() - started)

    def largest_batch(self) -> int:
        """See `RowMaker.largest_batch`."""
        return self._base.settings.batch_rows

    def write(self, guidance: Guidance, asked: Mapping[str, int], attempt: int) -> Generator[Event, None, Attempt]:
        """See `RowMaker.write`."""
        base = self._base
        classes = base.class_numbers(asked)
        random = generator(base.settings.seed, Purpose.ANSWER, guidance.number, attempt)
        enforcement = base.enforcement(guidance.rules)
        levels = base.calibrator.sample(base.fitted, classes, random, enforcement.allowed)
        self._written.append((classes, levels))
        settled = enforcement.settle(base.drawing(classes, levels), len(classes), random)
        yield RowsWritten(guidance.number, len(settled.rows))
        return Attempt(_obeying(ParsedRows.complete(settled.rows), settled), (), None, settled.by_rule)

    def learn(self, number: int) -> Online:
        """See `RowMaker.learn`."""
        base = self._base
        classes, levels = (np.concatenate(parts) for parts in zip(*self._written, strict=True))
        self._written.clear()
        base.calibration = base.calibrator.corrected(base.fitted, None, classes, levels, None, number)
        return base.fitted.online

    def level_text(self, column: str, level: str) -> str:
        """See `RowMaker.level_text`."""
        return self._codec.level_text(column, level)


class DecodingMaker(_OneByOne):
    """Rows from a model that gives logits, cell by cell, legal by construction and calibrated."""

    def __init__(self, plan: Plan, model: TokenModel, check_cancelled: Callable[[], None]) -> None:
        self._base = base = _Foundation(plan)
        self._settings = settings = plan.settings
        self._model = model
        self._check_cancelled = check_cancelled
        self._calibrates = settings.use_calibration and settings.method is not Method.EPIC
        features = [one.column for one in base.levels.columns]
        codec = CsvCodec(plan.schema, settings.seed, random_words=settings.use_random_words, features=features)
        self._writer: TableWriter
        # EPIC is defined on CSV lines.
        if settings.codec is Codec.CSV or settings.method is Method.EPIC:
            self._writer = CsvWriter(codec, base.levels, model, plan.training)
        else:
            self._writer = CompactWriter(base.levels, model, settings.seed, digits=settings.codec is Codec.DIGITS)
        self._prompts = PromptWriter(codec, model, plan.training, self._writer)
        self._decoder = Decoder(model, self._writer, base.levels.counts, settings.temperature)
        self._written: list[tuple[IntegerArray, DecodedRows]] = []
        self._prompt: tuple[int, GenerationPrompt] | None = None

    def prepare(
        self, evidence: Sequence[Evidence], rules: Rules, calibrated: Calibrated | None, batches: Sequence[Batch]
    ) -> Generator[Event, None, None]:
        """See `RowMaker.prepare`."""
        base = self._base
        base.relate(evidence)
        # Rules that leave no rows are to be told of before the model is asked anything.
        base.enforcement(rules)
        if not self._calibrates:
            return
        if calibrated is not None:
            base.resume(calibrated, batches)
            return
        yield StageStarted(Stage.CALIBRATION)
        started = time.monotonic()
        chosen = self._forced_rows()
        judged = base.judged()
        wanted = len(chosen) + len(judged)
        base.offsets = [np.full((len(base.training), count), np.nan) for count in base.levels.counts]
        asked = 0
        said: DecodedRows | None = None
        for prompt in range(FORCED_PROMPTS):
            reference = self._reference(prompt)
            shown = set(reference.index)
            if not prompt and len(judged):
                # What is learned from the training rows does not depend on it: the prompt is in the cache now.
                said = yield from self._forced(reference, rules, self._writer.known(judged), asked, wanted)
                asked += len(judged)
            rows = base.rows.loc[[row for row in chosen if row not in shown]]
            chosen = [row for row in chosen if row in shown]
            if len(rows):
                forced = yield from self._forced(reference, rules, self._writer.known(rows), asked, wanted)
                asked += len(rows)
                places = base.rows.index.get_indexer(rows.index)
                for known, offsets in zip(base.offsets, forced.offsets, strict=True):
                    known[places] = offsets
        base.calibration = base.calibrator.fit(base.offsets)
        information = None if said is None else base.information(base.calibrator.fit(), judged, said)
        stored = tuple(offset.astype(np.float32) for offset in base.offsets)
        # From here on as after a resumption, whose offsets have been stored in half the precision.
        base.offsets = [offset.astype(np.float64) for offset in stored]
        yield Calibrated(base.fitted, stored, information, time.monotonic() - started)

    def trial(self, rows: int) -> Generator[Event, None, Forced]:
        """Read some training rows after a reference set without them, with feedback on that set if it is on."""
        base = self._base
        reference, known = self._trial_rows(rows)
        feedback: tuple[str, ...] = ()
        if self._settings.use_feedback:
            plan = base.plan
            quality = assess(reference, plan.training, plan.training, plan.schema)
            feedback = feedback_lines(quality, quality, plan.schema, self.level_text)
        forced = yield from self._forced(reference, (), known, 0, rows, feedback)
        return Forced(known, forced, base.classes, base.training, len(base.levels.classes))

    def _trial_rows(self, rows: int) -> tuple[pd.DataFrame, KnownRows]:
        reference = self._reference(0)
        shown = set(reference.index)
        chosen = [row for row in self._forced_rows() if row not in shown]
        chosen = [chosen[place] for place in _evenly(len(chosen), rows)]
        return reference, self._writer.known(self._base.rows.loc[chosen])

    def trial_tokens(self, rows: int) -> int:
        """Tokens that a trial of so many rows reads, at most."""
        return (rows + self._settings.reference_rows) * self._writer.row_tokens

    def tokens_per_row(self) -> float:
        """Tokens that a row takes, its share of the prompt included."""
        settings = self._settings
        return self._writer.row_tokens * (1 + settings.reference_rows / min(settings.batch_rows, settings.rows))

    def _forced_rows(self) -> list[int]:
        """Training rows to be read by teacher forcing: an equal share of each class, as far as it has so many."""
        plan, rows = self._base.plan, self._base.rows
        chosen: list[int] = []
        for name in plan.schema.target.levels:
            members = rows.index[rows[plan.schema.target.name] == name]
            random = generator(self._settings.seed, Purpose.FORCED, len(chosen))
            chosen += [int(row) for row in random.permutation(members)[: FORCED_ROWS // len(plan.quotas)]]
        return chosen

    def _reference(self, number: int) -> pd.DataFrame:
        """A reference set for training rows to be read after, without half of a class that it holds altogether."""
        settings, plan = self._settings, self._base.plan
        reference = reference_set(plan.training, plan.schema, settings.reference_rows, settings.seed, number)
        reference = self._mixed(reference, number)
        classes = reference[plan.schema.target.name]
        left_out: list[object] = []
        for name, count in plan.training[plan.schema.target.name].value_counts().items():
            shown = reference.index[classes == name].unique()
            left_out += list(shown[: len(shown) // 2]) if len(shown) == count else []
        return reference[~reference.index.isin(left_out)]

    def _mixed(self, reference: pd.DataFrame, number: int) -> pd.DataFrame:
        """A reference set with its classes mixed, so that none has the last word."""
        random = generator(self._settings.seed, Purpose.ORDER, number)
        return reference.iloc[random.permutation(len(reference))]

    def _forced(
        self,
        reference: pd.DataFrame,
        rules: Rules,
        rows: KnownRows,
        done: int,
        wanted: int,
        feedback: Sequence[str] = (),
    ) -> Generator[Event, None, DecodedRows]:
        prompt = self._prompts.generation(reference, (), rules, "", feedback, dict.fromkeys(self._base.plan.quotas, 1))
        steps = self._decoder.force(*self._tokens(prompt), rows)
        return (yield from self._reported(steps, lambda finished: CalibrationProgress(done + finished, wanted)))

    def _reported(
        self, steps: Generator[int, None, DecodedRows], event: Callable[[int], Event]
    ) -> Generator[Event, None, DecodedRows]:
        """Take the decoder's steps, each of which can be the last, and tell when more rows are complete."""
        reported = 0
        while True:
            self._check_cancelled()
            try:
                finished = next(steps)
            except StopIteration as stop:
                rows: DecodedRows = stop.value
                return rows
            if finished > reported:
                reported = finished
                yield event(finished)

    def largest_batch(self) -> int:
        """See `RowMaker.largest_batch`."""
        return self._settings.batch_rows

    def write(self, guidance: Guidance, asked: Mapping[str, int], attempt: int) -> Generator[Event, None, Attempt]:
        """See `RowMaker.write`."""
        base = self._base
        started = time.monotonic()
        if self._prompt is None or self._prompt[0] != guidance.number:
            reference = self._mixed(guidance.reference, guidance.number)
            prompt = self._prompts.generation(
                reference, guidance.evidence, guidance.rules, guidance.words, guidance.feedback, asked
            )
            # Another attempt at the batch has the same prompt, which the model then need not read again.
            self._prompt = guidance.number, prompt
            wanted = reference.index.nunique()
            if not guidance.number and len(prompt.shown_ids) < wanted:
                text = marked(
                    "Notice",
                    "The model's context of {tokens:,} tokens holds {shown:,} of the {wanted:,} reference rows of a "
                    "batch: fewer examples at once.",
                )
                tokens = self._model.capabilities.context_tokens
                yield Notice(text.format(tokens=tokens, shown=len(prompt.shown_ids), wanted=wanted))
        prompt = self._prompt[1]
        head, body = self._tokens(prompt)
        classes = base.class_numbers(asked)
        seed = integer(self._settings.seed, Purpose.ANSWER, guidance.number, attempt)
        enforcement = base.enforcement(guidance.rules)
        steps = self._decoder.write(head, body, classes, self._tilt(), seed, enforcement.allowed)
        written = yield from self._reported(steps, lambda finished: RowsWritten(guidance.number, finished))
        self._written.append((classes, written))
        random = generator(self._settings.seed, Purpose.PLACES, guidance.number, attempt)
        lines = [self._writer.text(int(one), written, row) for row, one in enumerate(classes)]
        answer = "".join(f"{line}\n" for line in lines)
        parsed = self._writer.parsed(classes, written, random)

        def draw(places: IntegerArray, random: np.random.Generator) -> pd.DataFrame:
            chosen = DecodedRows(written.levels[places], [written.texts[place] for place in places], ())
            return self._writer.parsed(classes[places], chosen, random).rows

        settled = (
            enforcement.settle(draw, len(classes), random)
            if len(parsed.rows) == len(classes)
            else enforcement.checked(parsed.rows)
        )
        parsed = _obeying(replace(parsed, rows=settled.rows), settled)
        exchange = Exchange(
            stage=Stage.GENERATION,
            batch=guidance.number,
            attempt=attempt,
            prompt=prompt.text,
            answer=answer,
            prompt_tokens=len(head) + len(body),
            answer_tokens=self._model.count_tokens(answer),
            seconds=time.monotonic() - started,
        )
        return Attempt(parsed, prompt.shown_ids, exchange, settled.by_rule)

    def _tokens(self, prompt: GenerationPrompt) -> tuple[list[int], list[int]]:
        """A prompt as tokens: the part that stays the same, and the rest."""
        head = self._model.tokens(prompt.head, begins=True)
        return head, [*self._model.tokens(prompt.body), *self._writer.prompt(prompt.rows)]

    def _tilt(self) -> Tilt:
        base = self._base
        return _Tilted(base.calibrator, base.fitted, self._settings.fast) if self._calibrates else Untilted()

    def learn(self, number: int) -> Online:
        """See `RowMaker.learn`."""
        written, self._written = self._written, []
        if not self._calibrates:
            return ()
        base = self._base
        classes = np.concatenate([part for part, _ in written])
        levels = np.concatenate([rows.levels for _, rows in written])
        offsets = [
            np.concatenate([rows.offsets[place] for _, rows in written]).astype(np.float64)
            for place in range(len(base.levels.columns))
        ]
        calibration = self._tilt_calibration()
        moved = base.calibrator.corrected(calibration, base.offsets, classes, levels, offsets, number)
        base.calibration = base.fitted.moved_to(moved.online)
        return base.fitted.online

    def _tilt_calibration(self) -> Calibration:
        """The calibration as rows are drawn from it."""
        return _without_idle_model(self._base.fitted) if self._settings.fast else self._base.fitted

    def level_text(self, column: str, level: str) -> str:
        """See `RowMaker.level_text`."""
        return self._writer.level_text(column, level)


def _without_idle_model(calibration: Calibration) -> Calibration:
    """The calibration with α = 0 wherever it cannot be told from 0."""
    return Calibration(tuple(one if one.needs_model else replace(one, alpha=0.0) for one in calibration.columns))


def _obeying(parsed: ParsedRows, settled: Settled) -> ParsedRows:
    """Parsed rows without those that break a hard rule."""
    refusals = Counter(parsed.refusals)
    refusals[Refusal.RULE] += int(settled.broken.sum())
    lines = tuple(line for line, broken in zip(parsed.lines, settled.broken, strict=True) if not broken)
    return ParsedRows(parsed.rows[~settled.broken], lines, +refusals)


class _Tilted:
    """A calibration as the decoder asks for it."""

    def __init__(self, calibrator: Calibrator, calibration: Calibration, fast: bool) -> None:
        self._calibrator = calibrator
        self._fast = fast
        self._calibration = _without_idle_model(calibration) if fast else calibration

    def alpha(self, column: int) -> float:
        """See `Tilt.alpha`."""
        return self._calibration.columns[column].alpha

    def consults(self, column: int) -> bool:
        """See `Tilt.consults`."""
        return not self._fast or self.alpha(column) > 0

    def scores(self, column: int, classes: IntegerArray, earlier: IntegerArray) -> FloatArray:
        """See `Tilt.scores`."""
        return self._calibrator.scores(self._calibration, column, classes, earlier)


class AskingMaker:
    """Rows from a model that answers in text: parsed, checked, and calibrated by accepting rows.

    A row is accepted with a probability that is proportional to exp(φ·f(row)), with first-order φ: how much rarer or
    commoner each level of the row's class has been in the answers so far than it is in the training rows.
    """

    def __init__(self, plan: Plan, source: RowSource, check_cancelled: Callable[[], None]) -> None:
        self._base = _Foundation(plan)
        self._settings = settings = plan.settings
        self._source = source
        self._check_cancelled = check_cancelled
        self._calibrates = settings.use_calibration and settings.method is not Method.EPIC
        self._veil = Veil(plan, source)
        self._codec = self._veil.codec
        self._prompts = PromptWriter(self._codec, source, self._veil.frame(plan.training))
        self.batches_at_once = min(settings.batches_at_once, source.capabilities.requests_at_once)
        self._requests = Requests(source, self.batches_at_once)
        self._begun: dict[int, tuple[GenerationPrompt, Future[Heard]]] = {}
        shape = len(plan.schema.target.levels)
        self._proposed = [np.full((shape, count), PSEUDO_COUNT) for count in self._base.levels.counts]
        self._pending: list[pd.DataFrame] = []

    def prepare(
        self, evidence: Sequence[Evidence], rules: Rules, calibrated: Calibrated | None, batches: Sequence[Batch]
    ) -> Generator[Event, None, None]:
        """See `RowMaker.prepare`."""
        del calibrated
        self._base.relate(evidence)
        self._base.enforcement(rules)
        for batch in batches:
            for exchange in batch.exchanges:
                self._note(self._parsed(exchange.answer).rows)
        yield from ()

    def largest_batch(self) -> int:
        """See `RowMaker.largest_batch`."""
        return min(self._settings.batch_rows, self._prompts.rows_per_answer, self._settings.reference_rows)

    def begin(self, guidance: Guidance, asked: Mapping[str, int]) -> None:
        """See `RowMaker.begin`."""
        prompt, request = self._question(guidance, asked, 0)
        self._begun[guidance.number] = prompt, self._requests.ask(request)

    def close(self) -> None:
        """See `RowMaker.close`."""
        self._requests.close()

    def _question(self, guidance: Guidance, asked: Mapping[str, int], attempt: int) -> tuple[GenerationPrompt, Request]:
        veil = self._veil
        prompt = self._prompts.generation(
            veil.frame(guidance.reference),
            guidance.evidence,
            [veil.rule(rule) for rule in guidance.rules],
            guidance.words,
            guidance.feedback,
            {veil.word(name): count for name, count in asked.items()},
        )
        request = Request(
            prompt.text,
            prompt.answer_tokens,
            self._settings.temperature,
            integer(self._settings.seed, Purpose.ANSWER, guidance.number, attempt),
            answer_schema=self._codec.answer_schema,
            real_rows=len(prompt.rows),
        )
        return prompt, request

    def _parsed(self, answer: str) -> ParsedRows:
        """The rows of an answer, with the real categories."""
        parsed = self._codec.parse(answer)
        return replace(parsed, rows=self._veil.unveiled(parsed.rows))

    def write(self, guidance: Guidance, asked: Mapping[str, int], attempt: int) -> Generator[Event, None, Attempt]:
        """See `RowMaker.write`."""
        if guidance.number in self._begun:
            prompt, asking = self._begun.pop(guidance.number)
            heard = self._requests.take(asking, self._check_cancelled)
            yield RowsWritten(guidance.number, heard.answer.count("\n"))
        else:
            prompt, request = self._question(guidance, asked, attempt)
            heard = yield from self._reported(guidance.number, hear(self._source, request, self._check_cancelled))
        exchange = Exchange(
            stage=Stage.GENERATION,
            batch=guidance.number,
            attempt=attempt,
            prompt=prompt.text,
            answer=heard.answer,
            prompt_tokens=heard.usage.prompt_tokens,
            answer_tokens=heard.usage.answer_tokens,
            seconds=heard.seconds,
        )
        parsed = self._parsed(heard.answer)
        self._pending.append(parsed.rows)
        if self._calibrates and len(parsed.rows):
            random = generator(self._settings.seed, Purpose.ACCEPTANCE, guidance.number, attempt)
            parsed = self._accepted(parsed, asked, random)
        settled = self._base.enforcement(guidance.rules).checked(parsed.rows)
        return Attempt(_obeying(parsed, settled), prompt.shown_ids, exchange, settled.by_rule, heard.error)

    def _reported(self, number: int, hearing: Generator[int, None, Heard]) -> Generator[Event, None, Heard]:
        """Hear an answer out, and tell when more lines are complete."""
        reported = 0
        while True:
            try:
                lines = next(hearing)
            except StopIteration as stop:
                heard: Heard = stop.value
                return heard
            if lines > reported:
                reported = lines
                yield RowsWritten(number, lines)

    def _accepted(self, parsed: ParsedRows, asked: Mapping[str, int], random: np.random.Generator) -> ParsedRows:
        levels = self._base.levels
        classes, rows = levels.class_numbers(parsed.rows), levels.encode(parsed.rows)
        scores = np.zeros(len(rows))
        for place, proposed in enumerate(self._proposed):
            # Before a class has been written at all, nothing is known of how it is written.
            begun = proposed.sum(axis=1) > proposed.shape[1] * PSEUDO_COUNT
            real = np.full(proposed.shape, PSEUDO_COUNT)
            np.add.at(real, (self._base.classes, self._base.training[:, place]), 1)
            tilt = np.log(real / real.sum(axis=1, keepdims=True)) - np.log(
                proposed / proposed.sum(axis=1, keepdims=True)
            )
            scores += np.where(begun[classes], tilt[classes, rows[:, place]], 0.0)
        # Rows of a class that was not asked for are refused for that: they must not take the place of the others.
        wanted = np.isin(classes, self._base.class_numbers(asked))
        kept = ~wanted
        if wanted.any():
            kept[wanted] = random.random(len(rows))[wanted] < acceptance(scores[wanted])
        refusals = Counter(parsed.refusals)
        refusals[Refusal.TOO_FREQUENT] += int((~kept).sum())
        lines = tuple(line for line, keep in zip(parsed.lines, kept, strict=True) if keep)
        return ParsedRows(parsed.rows[kept], lines, refusals)

    def _note(self, rows: pd.DataFrame) -> None:
        classes, levels = self._base.levels.class_numbers(rows), self._base.levels.encode(rows)
        for place, proposed in enumerate(self._proposed):
            np.add.at(proposed, (classes, levels[:, place]), 1)

    def learn(self, number: int) -> Online:
        """See `RowMaker.learn`."""
        del number
        for rows in self._pending:
            self._note(rows)
        self._pending.clear()
        return ()

    def level_text(self, column: str, level: str) -> str:
        """See `RowMaker.level_text`."""
        return self._codec.level_text(column, self._veil.word(level))


def acceptance(scores: FloatArray) -> FloatArray:
    """Probabilities proportional to exp(score), as large as they can be, and on average at least `LEAST_ACCEPTANCE`.

    Where the scores differ so much that this is impossible, the largest probabilities are cut off at 1.

    Args:
        scores: Shape (n,), n at least 1.
    """
    low, high = float(scores.min()), float(scores.max())
    if np.exp(scores - high).mean() >= LEAST_ACCEPTANCE:
        return np.exp(scores - high)
    for _ in range(60):
        middle = (low + high) / 2
        if np.minimum(1.0, np.exp(np.minimum(scores - middle, 0.0))).mean() < LEAST_ACCEPTANCE:
            high = middle
        else:
            low = middle
    return np.exp(np.minimum(scores - low, 0.0))
