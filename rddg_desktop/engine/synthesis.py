"""The loop: core set, relations, rules, then batch after batch with feedback (paper Algorithm 2; method, section 0).

`run` is a generator of events. It keeps nothing outside the state it is given and what it yields, so a run can be
left at any event and taken up again from the stored results, and writes the same rows as if nothing had happened.
"""

import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import cast

import pandas as pd

from rddg_desktop.engine.asking import hear, heard
from rddg_desktop.engine.choice import choose
from rddg_desktop.engine.codec import ParsedRows, Refusal
from rddg_desktop.engine.coreset import CoreSet, CoreSetSettings, EpochDone, random_core_set, select_core_set
from rddg_desktop.engine.events import (
    Batch,
    BatchDone,
    Calibrated,
    CoreSetDone,
    CoreSetProgress,
    Event,
    Exchange,
    Notice,
    RelationsMined,
    RulesMined,
    RunDone,
    SettingsChosen,
    Stage,
    StageStarted,
)
from rddg_desktop.engine.feedback import assess, feedback_lines
from rddg_desktop.engine.gate import Gate
from rddg_desktop.engine.makers import Guidance, row_maker
from rddg_desktop.engine.plan import Method, Plan
from rddg_desktop.engine.prompts import PromptWriter, tidy_lines
from rddg_desktop.engine.randomness import Purpose, integer
from rddg_desktop.engine.reference import reference_set
from rddg_desktop.engine.relations import Evidence, mine_evidence
from rddg_desktop.engine.rulebook import Rule, measure, proposed, read_answer
from rddg_desktop.engine.rules import grammar
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.veil import Veil
from rddg_desktop.errors import CancelledError, Phrase, RddgError, StoppedError
from rddg_desktop.language import marked
from rddg_desktop.llm.protocol import Request, RowSource, TokenModel

#: Up to this share of a batch's rows may be missing from it, as long as a later batch can make up for them.
LEFT_TO_LATER = 0.1


@dataclass
class State:
    """The results of a run so far; empty for a new one, loaded from the project for a resumed one.

    Attributes:
        core_set: The core set, once chosen.
        relations: Evidence and the model's answer to prompt 1, once mined.
        rules: All rules, in order; before mining those that a person has stated.
        rules_mined: What the mining of rules brought, once done.
        chosen: Settings chosen by trial, where that was asked for.
        calibrated: The posterior before the first batch, once found.
        batches: The batches so far, in order.
    """

    core_set: CoreSet | None = None
    relations: RelationsMined | None = None
    rules: tuple[Rule, ...] = ()
    rules_mined: RulesMined | None = None
    chosen: SettingsChosen | None = None
    calibrated: Calibrated | None = None
    batches: list[Batch] = field(default_factory=list)

    @property
    def rows_done(self) -> int:
        """Accepted rows so far."""
        return sum(len(batch.rows) for batch in self.batches)


@dataclass(frozen=True)
class _Draft:
    """A batch that is to be written.

    Attributes:
        guidance: What it is written from.
        asked: Rows asked for, by class.
        is_last: Whether nothing is left to a later batch.
    """

    guidance: Guidance
    asked: Mapping[str, int]
    is_last: bool


def run(
    plan: Plan, source: RowSource | None, state: State, cancelled: Callable[[], bool] = lambda: False
) -> Generator[Event, None, None]:
    """Carry a run from where `state` stands to its end.

    Args:
        plan: What is to be done; see `plan.prepare`.
        source: The model that writes; None for the method that needs none.
        state: Results so far; it is extended as the run goes on.
        cancelled: Asked often, between any two pieces of an answer; True ends the run with `CancelledError`.

    Returns:
        The run's events. Nothing is done before the first is asked for.

    Raises:
        ModelError: At once, when the table does not fit the model's context; later, when the model fails.
        StoppedError: Later: the model cannot deliver legal rows; what was accepted is kept.
        CancelledError: Later: `cancelled` said so.

    An error of the source, and of a remote source also a cancellation, comes after a last batch with what had been
    accepted before it: such rows have been paid for.
    """
    return _Run(plan, source, state, cancelled).events()


class _Run:
    """One call of `run`: the parts that its steps share."""

    def __init__(self, plan: Plan, source: RowSource | None, state: State, cancelled: Callable[[], bool]) -> None:
        self.plan = plan
        self.settings = plan.settings
        self.source = source
        self.state = state
        self.cancelled = cancelled
        self.veil = Veil(plan, source)
        self.maker = row_maker(plan, source, self._check_cancelled)
        self.gate = Gate(plan.training, self.settings.copy_gate)
        self.first_batch = len(state.batches)
        # Settings chosen by trial may be older than the plan, of which other rows can be wanted in the middle of a run.
        self.rows_wanted = sum(plan.quotas.values())

    def events(self) -> Generator[Event, None, None]:
        started = time.monotonic()
        if self.settings.method is not Method.EPIC:
            asker = None
            if self.source is not None and self.settings.method is Method.RDDG:
                asker = _Asker(self.plan, self.source, self.veil, self._check_cancelled)
                yield from self._core_set()
            yield from self._relations(asker)
            if self.settings.use_rules:
                yield from self._rules(asker)
        if self.settings.choose:
            yield from self._choice()
        yield from self._calibration()
        try:
            yield from self._generation()
        finally:
            self.maker.close()
        yield self._run_done(time.monotonic() - started)

    @property
    def _rules_in_force(self) -> tuple[Rule, ...]:
        in_use = self.settings.use_rules and self.settings.method is not Method.EPIC
        return self.state.rules if in_use else ()

    def _run_done(self, seconds: float) -> RunDone:
        refusals: Counter[Refusal] = Counter()
        for batch in self.state.batches:
            refusals.update(batch.refusals)
        rows = pd.concat([batch.rows for batch in self.state.batches], ignore_index=True)
        is_rare = self.plan.training[self.plan.schema.target.name] == self.settings.rare_class
        return RunDone(
            rows=len(rows),
            seconds=seconds,
            refusals=refusals,
            copies=int(self.gate.copies(rows).sum()),
            duplicate_share=self.gate.duplicate_share(),
            rare_share_reemitted=self.gate.reemitted(rows, self.plan.training[is_rare]),
            rules=tuple(
                (rule, measure(rule.condition, rows, self.plan.schema)) for rule in self._rules_in_force if rule.is_on
            ),
        )

    def _core_set(self) -> Iterator[Event]:
        if self.state.core_set is not None:
            return
        yield StageStarted(Stage.CORE_SET)
        settings = CoreSetSettings(rows_per_class=self.settings.core_set_rows_per_class)
        seed = integer(self.settings.seed, Purpose.CORE_SET)
        if self.settings.use_core_set:
            for step in select_core_set(self.plan.training, self.plan.schema, settings, seed):
                self._check_cancelled()
                if isinstance(step, EpochDone):
                    yield CoreSetProgress(step.epoch, step.epochs, step.loss, step.accuracy)
                else:
                    core_set = step
        else:
            core_set = random_core_set(self.plan.training, self.plan.schema, settings, seed)
        if core_set.notice:
            yield Notice(core_set.notice)
        self.state.core_set = core_set
        yield CoreSetDone(core_set)

    def _relations(self, asker: "_Asker | None") -> Iterator[Event]:
        if self.state.relations is not None:
            return
        yield StageStarted(Stage.RELATIONS)
        evidence, notice = self._evidence(self.plan.training, self.plan.schema)
        if notice:
            yield Notice(notice)
        mined = RelationsMined(evidence, "", None)
        if asker is not None:
            assert self.state.core_set is not None
            members = self.plan.training.loc[self.state.core_set.members.drop_duplicates()]
            told = self._veiled_evidence if self.veil.is_drawn else evidence
            prompt, rows = asker.prompts.relations(self.veil.frame(members), told)
            exchange = asker.ask(Stage.RELATIONS, prompt, Purpose.RELATIONS, real_rows=rows)
            mined = RelationsMined(evidence, tidy_lines(exchange.answer), exchange)
        self.state.relations = mined
        yield mined

    def _rules(self, asker: "_Asker | None") -> Iterator[Event]:
        if self.state.rules_mined is not None:
            return
        yield StageStarted(Stage.RULES)
        assert self.state.relations is not None
        plan, exchange = self.plan, None
        if asker is not None:
            prompt = asker.prompts.rules(self.state.relations.text)
            exchange = asker.ask(Stage.RULES, prompt, Purpose.RULES, grammar=grammar(self.veil.schema))
        said, words = read_answer(tidy_lines(exchange.answer) if exchange else "", self.veil.schema)
        rules = proposed(
            self.state.relations.evidence,
            map(self.veil.unveiled_condition, said),
            self.state.rules,
            plan.schema,
            plan.training,
            plan.held_out_rows,
            integer(self.settings.seed, Purpose.SHUFFLE),
        )
        self.state.rules_mined = RulesMined(rules, words, exchange)
        self.state.rules = rules
        yield self.state.rules_mined

    def _evidence(self, training: pd.DataFrame, schema: Schema) -> tuple[tuple[Evidence, ...], str]:
        return mine_evidence(training, schema, seed=integer(self.settings.seed, Purpose.EVIDENCE))

    @cached_property
    def _veiled_evidence(self) -> tuple[Evidence, ...]:
        """The evidence in the source's words: the same relations, found once more behind the veil."""
        return self._evidence(self.veil.frame(self.plan.training), self.veil.schema)[0]

    def _choice(self) -> Iterator[Event]:
        """Go on with settings chosen by trial, where the source allows one."""
        if self.source is None or not self.source.capabilities.gives_logits or self.settings.method is not Method.RDDG:
            return
        if self.state.chosen is None:
            for event in choose(self.plan, cast(TokenModel, self.source), self._check_cancelled):
                if isinstance(event, SettingsChosen):
                    self.state.chosen = event
                yield event
        assert self.state.chosen is not None
        self.settings = self.state.chosen.settings
        self.plan = replace(self.plan, settings=self.settings)
        self.maker = row_maker(self.plan, self.source, self._check_cancelled)

    def _calibration(self) -> Iterator[Event]:
        relations = self.state.relations
        evidence = relations.evidence if relations else self._evidence(self.plan.training, self.plan.schema)[0]
        for event in self.maker.prepare(evidence, self._rules_in_force, self.state.calibrated, self.state.batches):
            if isinstance(event, Calibrated):
                self.state.calibrated = event
            yield event

    def _generation(self) -> Iterator[Event]:
        yield StageStarted(Stage.GENERATION)
        at_once = self.maker.batches_at_once
        if self.settings.batches_at_once > at_once:
            text = (
                marked(
                    "Notice",
                    "{wanted:,} batches at a time were asked for, but the model answers {count:,} request at a time.",
                )
                if at_once == 1
                else marked(
                    "Notice",
                    "{wanted:,} batches at a time were asked for, but the model answers {count:,} requests at a time.",
                )
            )
            yield Notice(text.format(wanted=self.settings.batches_at_once, count=at_once))
        if at_once > 1:
            text = marked(
                "Notice",
                "{count:,} batches are written at a time: each is guided by the quality report on the batch {before:,} "
                "before it, and the first {unguided:,} by none.",
            )
            yield Notice(text.format(count=at_once, before=at_once, unguided=at_once))
        drafts: deque[_Draft] = deque()
        error: RddgError | None = None
        while self.state.rows_done < self.rows_wanted and (drafts or not error):
            if not error:
                self._check_patience()
                self._draft_batches(drafts)
            # After an error what has been asked for already is still heard, and nothing else is asked.
            draft = drafts.popleft()
            # While other batches are on their way, a later one makes up for the rows missing in this one.
            batch, broke_off = yield from self._batch(draft, 1 if drafts or error else 1 + self.settings.redraws)
            error = error or broke_off
            # A batch of which nothing came leaves a gap: those after it are complete, and may have cost money.
            if batch is not None:
                self.state.batches.append(batch)
                yield BatchDone(batch, self.state.rows_done, self.rows_wanted)
        if error and self.state.rows_done < self.rows_wanted:
            raise error

    def _draft_batches(self, drafts: deque[_Draft]) -> None:
        """Draft as many batches as are begun at a time, as long as there are rows that nobody has been asked for."""
        settings, state = self.settings, self.state
        at_once = self.maker.batches_at_once
        evidence: tuple[Evidence, ...] = ()
        if state.relations:
            evidence = self._veiled_evidence if self.veil.is_drawn else state.relations.evidence
        while len(drafts) < at_once and any((remaining := self._remaining(drafts)).values()):
            place = len(state.batches) + len(drafts)
            last = drafts[-1].guidance.number if drafts else state.batches[-1].number if state.batches else -1
            number = last + 1
            guidance = Guidance(
                number,
                reference_set(self.plan.training, self.plan.schema, settings.reference_rows, settings.seed, number),
                evidence,
                self._rules_in_force,
                state.rules_mined.text if state.rules_mined else "",
                state.batches[place - at_once].feedback if place >= at_once else (),
            )
            asked = _limited(remaining, self._batch_rows(sum(remaining.values())))
            drafts.append(_Draft(guidance, asked, is_last=asked == remaining))
            if at_once > 1:
                self.maker.begin(guidance, asked)

    def _batch(self, draft: _Draft, attempts: int) -> Generator[Event, None, tuple[Batch | None, RddgError | None]]:
        """Write a batch; of one that broke off before a row was accepted there is none, only the reason."""
        started = time.monotonic()
        settings, schema = self.settings, self.plan.schema
        guidance, asked = draft.guidance, draft.asked
        number, reference = guidance.number, guidance.reference
        missing = dict(asked)
        accepted: list[pd.DataFrame] = []
        refusals: Counter[Refusal] = Counter()
        exchanges: list[Exchange] = []
        shown_ids: tuple[int, ...] = ()
        by_rule: Counter[str] = Counter()
        error: RddgError | None = None
        is_begun = self.maker.batches_at_once > 1
        for attempt in range(attempts):
            try:
                # What has been asked for already is heard even so.
                if attempt or not is_begun:
                    self._check_cancelled()
                written = yield from self.maker.write(guidance, _limited(missing, self.maker.largest_batch()), attempt)
            except RddgError as caught:
                error = caught
                break
            error = written.error
            shown_ids = written.shown_ids
            by_rule += written.by_rule
            if written.exchange:
                exchanges.append(written.exchange)
            rows = self._accepted(written.parsed, missing, refusals)
            accepted.append(rows)
            counts = rows[schema.target.name].value_counts()
            missing = {name: count - int(counts.get(name, 0)) for name, count in missing.items()}
            short = sum(missing.values())
            # A few missing rows cost a later batch less than another attempt costs this one.
            if error or not short or (not draft.is_last and short <= LEFT_TO_LATER * sum(asked.values())):
                break
        if error and not (any(map(len, accepted)) and self._keeps_what_came_before(error)):
            return None, error
        online = self.maker.learn(number)
        rows = pd.concat(accepted, ignore_index=True)
        everything = pd.concat([*(batch.rows for batch in self.state.batches), rows], ignore_index=True)
        batch_quality = assess(rows, reference, self.plan.training, schema)
        cumulative_quality = assess(everything, self.plan.training, self.plan.training, schema)
        feedback: tuple[str, ...] = ()
        if settings.use_feedback and settings.method is Method.RDDG:
            feedback = feedback_lines(batch_quality, cumulative_quality, schema, self.maker.level_text)
        batch = Batch(
            number=number,
            reference_ids=tuple(int(row) for row in reference.index),
            shown_ids=shown_ids,
            rows=rows,
            refusals=refusals,
            feedback_used=tuple(guidance.feedback),
            feedback=feedback,
            batch_quality=batch_quality,
            cumulative_quality=cumulative_quality,
            online=online,
            exchanges=tuple(exchanges),
            seconds=time.monotonic() - started,
            rule_refusals=by_rule,
        )
        return batch, error

    def _keeps_what_came_before(self, error: RddgError) -> bool:
        """Whether rows accepted before an error make a batch; a local model writes them again when it is resumed."""
        is_remote = self.source is not None and self.source.capabilities.is_remote
        return is_remote or not isinstance(error, CancelledError)

    def _remaining(self, drafts: Iterable[_Draft]) -> dict[str, int]:
        """Rows of each class that the run still lacks, without those that drafts ask for."""
        remaining = dict(self.plan.quotas)
        for draft in drafts:
            for class_name, promised in draft.asked.items():
                remaining[class_name] -= promised
        for batch in self.state.batches:
            for name, count in batch.rows[self.plan.schema.target.name].value_counts().items():
                remaining[str(name)] -= int(count)
        return remaining

    def _batch_rows(self, remaining: int) -> int:
        """Rows of the next batch: as few batches as can be, all of about the same size."""
        batches = -(-remaining // self.maker.largest_batch())
        return -(-remaining // batches)

    def _accepted(self, parsed: ParsedRows, missing: Mapping[str, int], refusals: Counter[Refusal]) -> pd.DataFrame:
        """The rows of an answer that count: legal, no refused copy, not more of a class than missing."""
        refusals.update(parsed.refusals)
        copies = self.gate.refused(parsed.rows)
        refusals[Refusal.COPY] += int(copies.sum())
        rows = parsed.rows[~copies]
        classes = rows[self.plan.schema.target.name]
        order = rows.groupby(classes, observed=True).cumcount()
        unasked = order >= classes.astype(object).map(missing).fillna(0).astype(int)
        refusals[Refusal.UNASKED_CLASS] += int(unasked.sum())
        for reason in [reason for reason, count in refusals.items() if not count]:
            del refusals[reason]
        return rows[~unasked]

    def _check_cancelled(self) -> None:
        if self.cancelled():
            raise CancelledError

    def _check_patience(self) -> None:
        """Stop when the last batches brought nothing: more of the same would go on for ever."""
        # Batches from before a resumption do not count: the person who resumes wants another try.
        last = self.state.batches[self.first_batch :][-self.settings.patience :]
        if len(last) < self.settings.patience or any(len(batch.rows) for batch in last):
            return
        refusals: Counter[Refusal] = Counter()
        for batch in last:
            refusals.update(batch.refusals)
        raise StoppedError(
            "The model wrote no acceptable row in {count} batches in a row; most often refused: {reason}."
            if refusals
            else "The model wrote no acceptable row in {count} batches in a row; there were no rows in its answers.",
            "The {rows_done:,} rows accepted before are kept in the project.",
            "Resume to try other reference rows, or run anew with another model, copy gate or fewer columns.",
            count=len(last),
            reason=Phrase(max(refusals, key=refusals.__getitem__, default="")),
            rows_done=self.state.rows_done,
        )


class _Asker:
    """Asks prompts 1 and 2, which every kind of source answers in text."""

    def __init__(self, plan: Plan, source: RowSource, veil: Veil, check_cancelled: Callable[[], None]) -> None:
        self.prompts = PromptWriter(veil.codec, source, veil.frame(plan.training))
        self._settings = plan.settings
        self._source = source
        self._check_cancelled = check_cancelled

    def ask(self, stage: Stage, prompt: str, purpose: Purpose, *, grammar: str = "", real_rows: int = 0) -> Exchange:
        """Send a prompt and hear the answer out."""
        self._check_cancelled()
        request = Request(
            prompt,
            self.prompts.mining_answer_tokens,
            self._settings.temperature,
            integer(self._settings.seed, purpose),
            as_chat=True,
            grammar=grammar,
            real_rows=real_rows,
        )
        found = heard(hear(self._source, request, self._check_cancelled))
        if found.error:
            raise found.error
        return Exchange(
            stage=stage,
            batch=None,
            attempt=0,
            prompt=prompt,
            answer=found.answer,
            prompt_tokens=found.usage.prompt_tokens,
            answer_tokens=found.usage.answer_tokens,
            seconds=found.seconds,
        )


def _limited(wanted: Mapping[str, int], most: int) -> dict[str, int]:
    """Scale class counts down to a sum of at most `most`, in proportion (largest remainders)."""
    total = sum(wanted.values())
    if total <= most:
        return dict(wanted)
    exact = {name: most * count / total for name, count in wanted.items()}
    limited = {name: int(share) for name, share in exact.items()}
    by_remainder = sorted(wanted, key=lambda name: limited[name] - exact[name])
    for name in by_remainder[: most - sum(limited.values())]:
        limited[name] += 1
    return limited
