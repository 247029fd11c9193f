"""What the runs of a project are made from and what has come of them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING, Any

import pandas as pd

from rddg_desktop.engine.coreset import CoreSet
from rddg_desktop.engine.events import (
    Batch,
    BatchDone,
    Calibrated,
    CoreSetDone,
    Event,
    Exchange,
    RelationsMined,
    RulesMined,
    RunDone,
    SettingsChosen,
    Stage,
)
from rddg_desktop.engine.plan import Plan, expressible
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.synthesis import State
from rddg_desktop.engine.table import frame_from_bytes, table_hash
from rddg_desktop.errors import ProjectError
from rddg_desktop.project import encoding, failures
from rddg_desktop.project.encoding import to_text
from rddg_desktop.project.storage import Storage, now

if TYPE_CHECKING:
    from rddg_desktop.evaluation.judgement import Judgement

#: Columns of the prompts and answers, without that of the run.
EXCHANGE = "stage, batch, attempt, prompt, answer, prompt_tokens, answer_tokens, seconds"


@dataclass(frozen=True)
class ModelRecord:
    """Which model writes the rows of a run.

    Attributes:
        name: Name of the model.
        path: Where its file lay; "" for the embedded model.
        sha256: Checksum of the file. Resuming needs the same file, wherever it lies.
        threads: Threads it computes with; the same number gives the same rows.
        context_tokens: Size of its context; 0 in projects of layout 1, where the model said it.
        gpu_layers: Layers that a graphics processor computes; another number may give other rows.
        endpoint: Of a model behind an API where and how it is asked (`Endpoint.to_json`), and its checksum is then
            its address and name; None for a model file.
    """

    name: str
    path: str
    sha256: str
    threads: int
    context_tokens: int = 0
    gpu_layers: int = 0
    endpoint: Mapping[str, Any] | None = None


class Results(Storage):
    """The runs of an open project.

    A project holds one run after another; the last one is the current one. What is read of a run is read of the current
    one, or of the one with a given number. Reading raises ProjectError where there is no such run.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        super().__init__(path, connection)
        self._schemas: dict[int, Schema] = {}

    def record(self, events: Iterable[Event]) -> Iterator[Event]:
        """Pass the events of the current run on, each result only after it has been committed.

        Raises:
            StoppedError: The disk is full or failed; what was committed before is kept.
        """
        run = self._number()
        for event in events:
            match event:
                case CoreSetDone(core_set):
                    self._save_core_set(run, core_set)
                case RelationsMined():
                    self._save_relations(run, event)
                case RulesMined():
                    self._save_rules(run, event)
                case SettingsChosen():
                    self._save_choice(run, event)
                case Calibrated():
                    self._save_calibrated(run, event)
                case BatchDone(batch):
                    self._save_batch(run, batch)
                case RunDone():
                    self._save_end(run, event)
                case _:
                    pass
            yield event

    def source_table(self, run: int | None = None) -> pd.DataFrame:
        """Text frame of the whole source table of a run, its checksum verified.

        Raises:
            ProjectError: The stored table is not what was stored.
        """
        return self._source(self._run_value("source", run))

    def source_name(self, run: int | None = None) -> str:
        """File name of the source table of a run."""
        with self._reading():
            ((name,),) = self._select("SELECT name FROM source WHERE number = ?", self._run_value("source", run))
            return str(name)

    def model(self, run: int | None = None) -> ModelRecord:
        """The model that writes the rows."""
        with self._reading():
            return ModelRecord(**self._run_value("model", run))

    def schema(self, run: int | None = None) -> Schema:
        """The schema, fitted to the training rows."""
        number = self._number(run)
        if number not in self._schemas:
            with self._reading():
                self._schemas[number] = Schema.from_json(self._run_value("schema", number))
        return self._schemas[number]

    def plan(self, run: int | None = None) -> Plan:
        """The prepared run."""
        number = self._number(run)
        with self._reading():
            schema, source = self.schema(number), self.source_table(number)
            held_out = self._run_value("held_out_ids", number)
            return Plan(
                settings=encoding.settings_of(self._run_value("settings", number)),
                schema=schema,
                training=schema.typed(source.loc[self._run_value("training_ids", number)]),
                held_out=tuple(held_out),
                held_out_rows=expressible(source.loc[held_out], schema),
                quotas=self._run_value("quotas", number),
                notices=tuple(self._run_value("notices", number)),
            )

    def rules(self, run: int | None = None) -> tuple[Rule, ...]:
        """All rules of a run, in order."""
        number = self._number(run)
        found = self._select(
            "SELECT text, origin, is_on, is_hard, training_support, training_holds, held_out_support, held_out_holds "
            "FROM rule WHERE run = ? ORDER BY position",
            number,
        )
        with self._reading():
            return tuple(encoding.rule_of(row, self.schema(number)) for row in found)

    def rule_refusals(self, run: int | None = None) -> Counter[str]:
        """Rows that were refused because they broke a rule, by the rule's text; a row may have broken several."""
        refusals: Counter[str] = Counter()
        with self._reading():
            for (content,) in self._select("SELECT rule_refusals FROM batch WHERE run = ?", self._number(run)):
                refusals.update(json.loads(content))
        return refusals

    def state(self, run: int | None = None) -> State:
        """Results so far, for `synthesis.run` to go on from."""
        number = self._number(run)
        exchanges = self.exchanges(number)
        state = State(
            core_set=self.core_set(number),
            rules=self.rules(number),
            chosen=self._load_choice(number),
            calibrated=self.calibrated(number),
            batches=self._load_batches(number, exchanges),
        )
        state.relations, state.rules_mined = self.mined(number)
        return state

    def core_set(self, run: int | None = None) -> CoreSet | None:
        """The core set of a run; None where it is not chosen yet."""
        found = self._select("SELECT content FROM core_set WHERE run = ?", self._number(run))
        with self._reading():
            return encoding.core_set_of(found[0][0]) if found else None

    def mined(self, run: int | None = None) -> tuple[RelationsMined | None, RulesMined | None]:
        """The relations and the rules that a run has found, its rules as they are now; None for what it has not yet."""
        number = self._number(run)
        asked = self._select(f"SELECT {EXCHANGE} FROM exchange WHERE run = ? AND batch IS NULL ORDER BY id", number)
        found = self._select("SELECT stage, evidence, text FROM mined WHERE run = ?", number)
        relations, rules = None, None
        with self._reading():
            exchanges = {Stage(stage): Exchange(Stage(stage), *rest) for stage, *rest in asked}
            for name, evidence, text in found:
                stage = Stage(name)
                if stage is Stage.RELATIONS:
                    mined = encoding.evidence_of(evidence, self.schema(number))
                    relations = RelationsMined(mined, text, exchanges.get(stage))
                else:
                    rules = RulesMined(self.rules(number), text, exchanges.get(stage))
        return relations, rules

    def calibrated(self, run: int | None = None) -> Calibrated | None:
        """The posterior before the first batch of a run; None where it is not found yet."""
        found = self._select(
            "SELECT columns, arrays, information, seconds FROM calibration WHERE run = ?", self._number(run)
        )
        with self._reading():
            return encoding.calibrated_of(*found[0]) if found else None

    def batches(self, run: int | None = None, first: int = 0) -> Iterator[Batch]:
        """The batches of a run, one by one: a long run need not be held as a whole.

        Args:
            run: Number of the run; None for the current one.
            first: Number of the batch to begin with.
        """
        number = self._number(run)
        wanted = self._select("SELECT number FROM batch WHERE run = ? AND number >= ? ORDER BY number", number, first)
        for (batch,) in wanted:
            yield from self._load_batches(number, self.exchanges(number, batch), batch)

    def rows(self, run: int | None = None) -> pd.DataFrame:
        """Typed frame of all accepted rows, batch after batch; the index counts from 0."""
        number = self._number(run)
        schema = self._row_schema(number)
        texts = [cells for (cells,) in self._select("SELECT cells FROM batch WHERE run = ? ORDER BY number", number)]
        with self._reading():
            if not texts:
                return schema.typed(pd.DataFrame({column.name: [] for column in schema.modelled}, dtype=object))
            return schema.typed(pd.concat([frame_from_bytes(cells) for cells in texts], ignore_index=True))

    def exchanges(self, run: int | None = None, batch: int | None = None) -> list[Exchange]:
        """Prompts and answers, in order: all of them, or those of a batch."""
        which = "" if batch is None else f"AND batch = {batch:d}"
        rows = self._select(f"SELECT {EXCHANGE} FROM exchange WHERE run = ? {which} ORDER BY id", self._number(run))
        with self._reading():
            return [Exchange(Stage(stage), *rest) for stage, *rest in rows]

    def save_judgement(self, judgement: "Judgement", *, run: int | None = None, **options: object) -> None:
        """Keep what was found out about all rows of a run so far.

        The latest judgement of a run counts; of former ones the scores alone are kept.

        Args:
            judgement: What was found out.
            run: Number of the run; None for the current one.
            **options: How the rows were judged, for the audit trail.

        Raises:
            StoppedError: The disk is full or failed; the former judgement is kept.
        """
        from rddg_desktop.evaluation.serialisation import to_parts  # noqa: PLC0415 - slow to load

        document, predictions = to_parts(judgement)
        number = self._number(run)
        with self._transaction():
            self._connection.execute("UPDATE evaluation SET predictions = x'' WHERE run = ?", (number,))
            self._connection.execute(
                "INSERT INTO evaluation (time, content, predictions, run, rows) VALUES (?, ?, ?, ?, ?)",
                (
                    now(),
                    encoding.packed(document),
                    encoding.packed_arrays(predictions),
                    number,
                    self._row_count(number),
                ),
            )
            self._audit("evaluated", run=number, **options)

    def judgement(self, run: int | None = None) -> "Judgement | None":
        """What was found out last about the rows, predictions for single rows included; None if nothing was."""
        found = self._select(
            "SELECT content, predictions FROM evaluation WHERE run = ? ORDER BY id DESC LIMIT 1", self._number(run)
        )
        if not found:
            return None
        from rddg_desktop.evaluation.serialisation import from_parts  # noqa: PLC0415 - slow to load

        with self._reading():
            content, predictions = found[0]
            return from_parts(encoding.unpacked(content), encoding.unpacked_arrays(predictions))

    def record_export(self, rows: int, name: str, run: int | None = None, *, originals: int = 0) -> None:
        """Record that rows of a run were written to a file.

        Args:
            rows: How many; an export writes all rows so far.
            name: File name, without the folder.
            run: Number of the run; None for the current one.
            originals: How many rows of the source table were written with them.
        """
        number = self._number(run)
        with self._transaction():
            self._connection.execute("UPDATE run SET exported_rows = ? WHERE number = ?", (rows, number))
            self._audit("exported", run=number, rows=rows, originals=originals, file=name)

    def _number(self, run: int | None = None) -> int:
        """The number of a run that there is. Raises ProjectError."""
        numbers = [int(number) for (number,) in self._select("SELECT number FROM run ORDER BY number")]
        if not numbers:
            raise ProjectError(
                "{path} has no run yet.",
                "There is nothing to be read of one.",
                "Begin a run first.",
                path=self.path.name,
            )
        if run not in (None, *numbers):
            raise ProjectError(
                "{path} has no run {run}.",
                "Nothing was read.",
                "Its runs have the numbers {numbers}.",
                path=self.path.name,
                run=run,
                numbers=", ".join(map(str, numbers)),
            )
        return run or numbers[-1]

    def _run_value(self, name: str, run: int | None) -> Any:  # noqa: ANN401 - a JSON document
        number = self._number(run)
        with self._reading():
            ((value,),) = self._select(f"SELECT {name} FROM run WHERE number = ?", number)
            return value if isinstance(value, int) else json.loads(value)

    def _source(self, number: int) -> pd.DataFrame:
        with self._reading():
            ((cells, sha256),) = self._select("SELECT cells, sha256 FROM source WHERE number = ?", number)
            frame = frame_from_bytes(cells)
            if table_hash(frame) != sha256:
                raise failures.damaged(self.path)
        return frame

    def _row_count(self, run: int) -> int:
        """Rows that a run has made so far."""
        with self._reading():
            ((rows,),) = self._select("SELECT coalesce(sum(rows), 0) FROM batch WHERE run = ?", run)
            return int(rows)

    def _row_schema(self, run: int) -> Schema:
        """The schema to read stored rows with: they lack a value only where nothing is stored, whatever its text."""
        return Schema(tuple(replace(column, missing_codes=()) for column in self.schema(run).columns))

    def _save_core_set(self, run: int, core_set: CoreSet) -> None:
        with self._transaction():
            self._insert("core_set", run, encoding.core_set_to_bytes(core_set))
            self._audit("core set chosen", rows=len(core_set.members))

    def _save_relations(self, run: int, mined: RelationsMined) -> None:
        with self._transaction():
            self._insert_mined(run, Stage.RELATIONS, encoding.evidence_to_text(mined.evidence, self.schema(run)), mined)
            self._audit("relations mined")

    def _save_rules(self, run: int, mined: RulesMined) -> None:
        with self._transaction():
            self._insert_mined(run, Stage.RULES, "[]", mined)
            self._replace_rules(run, mined.rules)
            self._audit(
                "rules mined",
                on=sum(rule.is_on for rule in mined.rules),
                off=sum(not rule.is_on for rule in mined.rules),
                hard=sum(rule.is_hard for rule in mined.rules),
                soft=sum(not rule.is_hard for rule in mined.rules),
                origins=Counter(rule.origin.value for rule in mined.rules),
            )

    def _insert_mined(self, run: int, stage: Stage, evidence: str, mined: RelationsMined | RulesMined) -> None:
        self._insert("mined", run, stage.value, evidence, mined.text)
        if mined.exchange is not None:
            self._insert_exchange(run, mined.exchange)

    def _replace_rules(self, run: int, rules: Sequence[Rule]) -> None:
        self._connection.execute("DELETE FROM rule WHERE run = ?", (run,))
        for position, rule in enumerate(rules, 1):
            self._insert("rule", run, position, *encoding.rule_to_row(rule))

    def _save_choice(self, run: int, chosen: SettingsChosen) -> None:
        settings = chosen.settings
        with self._transaction():
            self._insert("choice", run, to_text(asdict(settings)), to_text([asdict(one) for one in chosen.trials]))
            self._audit("settings chosen", codec=settings.codec, reference_rows=settings.reference_rows)

    def _load_choice(self, run: int) -> SettingsChosen | None:
        found = self._select("SELECT settings, trials FROM choice WHERE run = ?", run)
        with self._reading():
            return encoding.choice_of(*found[0]) if found else None

    def _save_calibrated(self, run: int, calibrated: Calibrated) -> None:
        with self._transaction():
            self._insert("calibration", run, *encoding.calibrated_to_row(calibrated))
            self._audit("calibrated", held_out_rows=calibrated.information.rows if calibrated.information else 0)

    def _save_batch(self, run: int, batch: Batch) -> None:
        with self._transaction():
            self._insert("batch", run, *encoding.batch_to_row(batch, self.schema(run)))
            for exchange in batch.exchanges:
                self._insert_exchange(run, exchange)
            self._connection.execute("UPDATE run SET rules_followed = NULL WHERE number = ?", (run,))

    def _load_batches(self, run: int, exchanges: Iterable[Exchange], batch: int | None = None) -> list[Batch]:
        """All batches, or one of them."""
        schema = self._row_schema(run)
        of_batch: dict[int | None, list[Exchange]] = {}
        for exchange in exchanges:
            of_batch.setdefault(exchange.batch, []).append(exchange)
        which = "" if batch is None else f"AND number = {batch:d}"
        found = self._select(
            "SELECT number, rows, reference_ids, shown_ids, cells, refusals, feedback_used, feedback, quality, "
            f"seconds, online, rule_refusals FROM batch WHERE run = ? {which} ORDER BY number",
            run,
        )
        with self._reading():
            return [encoding.batch_of(row, of_batch.get(row[0], ()), schema) for row in found]

    def _save_end(self, run: int, done: RunDone) -> None:
        with self._transaction():
            self._connection.execute("UPDATE run SET finished = ? WHERE number = ?", (now(), run))
            self._audit("finished", rows=done.rows, copies=done.copies, duplicate_share=done.duplicate_share)

    def _insert_exchange(self, run: int, exchange: Exchange) -> None:
        values = (exchange.stage.value, *list(asdict(exchange).values())[1:], run)
        self._connection.execute(
            f"INSERT INTO exchange ({EXCHANGE}, run) VALUES ({', '.join('?' * len(values))})", values
        )

    def _insert(self, table: str, *values: object) -> None:
        self._connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)
