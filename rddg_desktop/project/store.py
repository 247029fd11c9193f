"""One project, one SQLite file: everything a run was told, did and made.

The file is kept in rollback-journal mode, because hospitals keep files on network drives, where SQLite's other mode
does not work. It is locked exclusively while open, so there is never a second writer, and every result is committed
before anyone hears of it.
"""

import errno
import io
import json
import os
import sqlite3
import threading
import zipfile
import zlib
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np
import numpy.typing as npt
import pandas as pd

from rddg_desktop import __version__
from rddg_desktop.engine.calibration import Calibration, ColumnCalibration
from rddg_desktop.engine.codec import Refusal
from rddg_desktop.engine.coreset import CoreSet
from rddg_desktop.engine.events import (
    Batch,
    BatchDone,
    Calibrated,
    ColumnInformation,
    CoreSetDone,
    Event,
    Exchange,
    Information,
    RelationsMined,
    RulesMined,
    RunDone,
    SettingsChosen,
    Stage,
    Trial,
)
from rddg_desktop.engine.feedback import Assessment, Dimension, Discrepancy
from rddg_desktop.engine.plan import Codec, CopyGate, Method, Mix, Plan, Settings, expressible
from rddg_desktop.engine.relations import Evidence, EvidenceKind
from rddg_desktop.engine.rulebook import Measure, Origin, Rule
from rddg_desktop.engine.rules import Monotone, parse, text_of
from rddg_desktop.engine.schema import Schema
from rddg_desktop.engine.synthesis import State
from rddg_desktop.engine.table import frame_from_bytes, frame_to_bytes, table_hash
from rddg_desktop.errors import ProjectError, RuleError, SchemaError, SettingsError, StoppedError, TableError
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.network import Answered, Sent
from rddg_desktop.project.migrations import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from rddg_desktop.evaluation.judgement import Judgement

SUFFIX = ".rddg"
#: The arrays of a column's calibration.
_CALIBRATION_ARRAYS = ("phi", "prior", "spread")
VERSION = len(MIGRATIONS)


@dataclass(frozen=True)
class ModelRecord:
    """Which model writes the rows of a project.

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


@dataclass(frozen=True)
class Permission:
    """What a person allowed a project to do on the network.

    Attributes:
        hosts: Hosts that may be sent to, with their ports unless these are the usual ones; none is the default.
        allow_plain_http: Whether what is sent may go unencrypted.
    """

    hosts: tuple[str, ...] = ()
    allow_plain_http: bool = False


@dataclass(frozen=True)
class RequestRecord:
    """A request that was sent over the network.

    Attributes:
        time: When it was sent, UTC, ISO 8601.
        method: HTTP method.
        host: The host, with its port unless that is the usual one.
        path: The path, without the query.
        label: What it was for.
        real_rows: Rows of the table that it showed.
        sent_bytes: Size of its body.
        status: HTTP status of the answer; None without one.
        received_bytes: Size of the answer's body as far as it was read.
        seconds: From sending to the end of the answer; None where no end is recorded.
        failure: Why the answer was not read to its end; "" when it was.
    """

    time: str
    method: str
    host: str
    path: str
    label: str
    real_rows: int
    sent_bytes: int
    status: int | None
    received_bytes: int
    seconds: float | None
    failure: str


class Project:
    """An open project file. Use `create` or `open`; close it, or use it in a `with` statement."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        # Requests are recorded by the threads that send them.
        self._using = threading.RLock()
        self._requests_under_way: dict[int, int] = {}
        self._schema: Schema | None = None

    @classmethod
    def create(
        cls,
        path: Path,
        frame: pd.DataFrame,
        source_name: str,
        plan: Plan,
        model: ModelRecord,
        rules: Sequence[Rule] = (),
    ) -> Self:
        """Make a new project file; it appears under its name only once it is complete.

        Args:
            path: Where; must not exist.
            frame: Text frame of the whole source table.
            source_name: File name of the source table.
            plan: The prepared run.
            model: The model that will write.
            rules: Rules that a person has stated, in order.

        Raises:
            ProjectError: The path is taken, or the file cannot be written; nothing is left behind.
        """
        check_new(path)
        unfinished = path.with_name(path.name + ".part")
        facts = {
            "settings": asdict(plan.settings),
            "schema": plan.schema.to_json(),
            "training_ids": [int(row) for row in plan.training.index],
            "held_out_ids": list(plan.held_out),
            "quotas": dict(plan.quotas),
            "notices": list(plan.notices),
            "model": asdict(model),
            "source_name": source_name,
            "source_sha256": table_hash(frame),
        }
        try:
            unfinished.unlink(missing_ok=True)
            connection = _connected(unfinished)
            try:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _migrate(connection, 0)
                connection.execute("BEGIN IMMEDIATE")
                for name, value in facts.items():
                    connection.execute("INSERT INTO fact VALUES (?, ?)", (name, _json(value)))
                connection.execute("INSERT INTO source VALUES (1, ?)", (frame_to_bytes(frame),))
                project = cls(unfinished, connection)
                project._replace_rules(rules)
                project._audit(
                    "created",
                    source=source_name,
                    source_sha256=facts["source_sha256"],
                    model=model.name,
                    model_sha256=model.sha256,
                    settings=facts["settings"],
                    rules=len(rules),
                )
                connection.execute("COMMIT")
            finally:
                connection.close()
            unfinished.replace(path)
        except (sqlite3.Error, OSError) as error:
            raise _not_made(path, error) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
                unfinished.with_name(unfinished.name + "-journal").unlink(missing_ok=True)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing project for reading and writing; older layouts are migrated.

        Raises:
            ProjectError: No such file, no project, a newer or a damaged one, one that another program has open, or
                one that cannot be written to.
        """
        with _explained(path):
            if not path.is_file():
                raise ProjectError(
                    f"There is no project file {path}.",
                    "Nothing was opened.",
                    f"Check the name and the folder; projects end in {SUFFIX}.",
                )
            if not os.access(path, os.W_OK):
                raise _read_only(path)
            connection = _connected(path)
            project = cls(path, connection)
            try:
                version = _checked_version(path, connection)
                if version < VERSION:
                    _migrate(connection, version)
                # Nothing but a write shows whether the file and its folder can be written to.
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute(f"PRAGMA user_version = {VERSION}")
                if version < VERSION:
                    project._audit("migrated", from_layout=version, to_layout=VERSION)
                connection.execute("COMMIT")
            except BaseException:
                connection.close()
                raise
        return project

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the file."""
        self._connection.close()

    def record(self, events: Iterable[Event]) -> Iterator[Event]:
        """Pass a run's events on, each result only after it has been committed.

        Raises:
            StoppedError: The disk is full or failed; what was committed before is kept.
        """
        for event in events:
            match event:
                case CoreSetDone(core_set):
                    self._save_core_set(core_set)
                case RelationsMined():
                    self._save_relations(event)
                case RulesMined():
                    self._save_rules(event)
                case SettingsChosen(settings, trials):
                    self._save_choice(settings, trials)
                case Calibrated():
                    self._save_calibrated(event)
                case BatchDone(batch):
                    self._save_batch(batch)
                case RunDone(rows):
                    self.audit("finished", rows=rows)
                case _:
                    pass
            yield event

    def audit(self, action: str, **detail: object) -> None:
        """Append to the audit trail: what, when, by which version."""
        with self._transaction():
            self._audit(action, **detail)

    def audit_trail(self) -> list[tuple[str, str, dict[str, Any]]]:
        """The whole audit trail: time (UTC, ISO 8601), action, details."""
        with self._reading():
            entries = self._connection.execute("SELECT time, action, detail FROM audit ORDER BY id").fetchall()
            return [(time, action, json.loads(detail)) for time, action, detail in entries]

    def permission(self) -> Permission:
        """What a person allowed this project to do on the network; by default nothing."""
        found = self._select("SELECT value FROM fact WHERE name = 'permission'")
        if not found:
            return Permission()
        with self._reading():
            content = json.loads(found[0][0])
            return Permission(tuple(content["hosts"]), bool(content["allow_plain_http"]))

    def change_permission(self, permission: Permission) -> None:
        """Allow requests to some hosts and to no others, until it is changed again."""
        with self._transaction():
            self._set_fact("permission", asdict(permission))
            action = "network opened" if permission.hosts else "network closed"
            self._audit(action, hosts=permission.hosts, allow_plain_http=permission.allow_plain_http)

    def record_request(self, event: Sent | Answered) -> None:
        """Record a request before it is sent, and what came back; from any thread.

        Raises:
            StoppedError: The disk is full or failed, so the request must not be sent.
        """
        with self._transaction():
            if isinstance(event, Sent):
                row = self._connection.execute(
                    "INSERT INTO request (time, method, host, path, label, real_rows, sent_bytes) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (_now(), event.method, event.host, event.path, event.label, event.real_rows, event.sent_bytes),
                )
                # Two requests may be equal, but they are not the same.
                self._requests_under_way[id(event)] = int(row.lastrowid or 0)
            else:
                self._connection.execute(
                    "UPDATE request SET status = ?, received_bytes = ?, seconds = ?, failure = ? WHERE id = ?",
                    (
                        event.status,
                        event.received_bytes,
                        event.seconds,
                        event.failure,
                        self._requests_under_way.pop(id(event.sent)),
                    ),
                )

    def requests(self) -> tuple[RequestRecord, ...]:
        """Every request that was sent over the network for this project, in order."""
        rows = self._select(
            "SELECT time, method, host, path, label, real_rows, sent_bytes, status, received_bytes, seconds, failure "
            "FROM request ORDER BY id"
        )
        return tuple(RequestRecord(*row) for row in rows)

    def spent(self) -> Spending:
        """What the requests to an API model took so far."""
        found = self._select("SELECT value FROM fact WHERE name = 'spent'")
        with self._reading():
            return Spending(**json.loads(found[0][0])) if found else Spending()

    def record_spent(self, spent: Spending) -> None:
        """Record what the requests to an API model took so far; from any thread.

        Raises:
            StoppedError: The disk is full or failed.
        """
        with self._transaction():
            self._set_fact("spent", asdict(spent))

    def change_endpoint(self, endpoint: Endpoint) -> None:
        """Ask the API model of this project with other limits from now on."""
        with self._transaction():
            self._set_fact("model", asdict(replace(self.model(), endpoint=endpoint.to_json())))
            self._audit("limits changed", **endpoint.to_json())

    def source_table(self) -> pd.DataFrame:
        """Text frame of the whole source table, its checksum verified.

        Raises:
            ProjectError: The stored table is not what was stored.
        """
        with self._reading():
            (cells,) = self._connection.execute("SELECT cells FROM source").fetchone()
            frame = frame_from_bytes(cells)
            if table_hash(frame) != self._fact("source_sha256"):
                raise _damaged(self.path)
        return frame

    def source_name(self) -> str:
        """File name of the source table."""
        return str(self._fact("source_name"))

    def model(self) -> ModelRecord:
        """The model that writes the rows."""
        with self._reading():
            return ModelRecord(**self._fact("model"))

    def schema(self) -> Schema:
        """The schema, fitted to the training rows."""
        if self._schema is None:
            with self._reading():
                self._schema = Schema.from_json(self._fact("schema"))
        return self._schema

    def plan(self) -> Plan:
        """The prepared run."""
        with self._reading():
            settings = self._fact("settings")
            schema = self.schema()
            source = self.source_table()
            return Plan(
                settings=_settings(settings),
                schema=schema,
                training=schema.typed(source.loc[self._fact("training_ids")]),
                held_out=tuple(self._fact("held_out_ids")),
                held_out_rows=expressible(source.loc[self._fact("held_out_ids")], schema),
                quotas=self._fact("quotas"),
                notices=tuple(self._fact("notices")),
            )

    def rules(self) -> tuple[Rule, ...]:
        """All rules, in order."""
        found = self._select(
            "SELECT text, origin, is_on, is_hard, training_support, training_holds, held_out_support, held_out_holds "
            "FROM rule ORDER BY position"
        )
        with self._reading():
            return tuple(_rule(row, self.schema()) for row in found)

    def change_rules(self, rules: Sequence[Rule], action: str, /, **detail: object) -> None:
        """Replace all rules; all of it is done, the entry in the audit trail included, or nothing.

        Args:
            rules: All rules from now on, in order.
            action: What was done, for the audit trail.
            **detail: What exactly, for the audit trail.
        """
        with self._transaction():
            self._replace_rules(rules)
            self._audit(action, **detail)

    def rule_refusals(self) -> Counter[str]:
        """Rows that were refused because they broke a rule, by the rule's text; a row may have broken several."""
        refusals: Counter[str] = Counter()
        with self._reading():
            for (content,) in self._select("SELECT rule_refusals FROM batch"):
                refusals.update(json.loads(content))
        return refusals

    def save_judgement(self, judgement: "Judgement", **options: object) -> None:
        """Keep what was found out about the rows. The latest counts; of former ones the scores alone are kept.

        Args:
            judgement: What was found out.
            **options: How the rows were judged, for the audit trail.

        Raises:
            StoppedError: The disk is full or failed; the former judgement is kept.
        """
        from rddg_desktop.evaluation.serialisation import to_parts  # noqa: PLC0415 - slow to load

        document, predictions = to_parts(judgement)
        with self._transaction():
            self._connection.execute("UPDATE evaluation SET predictions = x''")
            self._connection.execute(
                "INSERT INTO evaluation (time, content, predictions) VALUES (?, ?, ?)",
                (_now(), _packed(document), _packed_arrays(predictions)),
            )
            self._audit("evaluated", **options)

    def judgement(self) -> "Judgement | None":
        """What was found out last about the rows, predictions for single rows included; None if nothing was."""
        found = self._select("SELECT content, predictions FROM evaluation ORDER BY id DESC LIMIT 1")
        if not found:
            return None
        from rddg_desktop.evaluation.serialisation import from_parts  # noqa: PLC0415 - slow to load

        with self._reading():
            content, predictions = found[0]
            return from_parts(_unpacked(content), _unpacked_arrays(predictions))

    def state(self) -> State:
        """Results so far, for `synthesis.run` to go on from."""
        exchanges = self.exchanges()
        state = State(
            core_set=self._load_core_set(),
            rules=self.rules(),
            chosen=self._load_choice(),
            calibrated=self._load_calibrated(),
            batches=self._load_batches(exchanges),
        )
        asked = {exchange.stage: exchange for exchange in exchanges if exchange.batch is None}
        with self._reading():
            for name, evidence, text in self._connection.execute("SELECT stage, evidence, text FROM mined").fetchall():
                stage = Stage(name)
                if stage is Stage.RELATIONS:
                    state.relations = RelationsMined(
                        _evidence_from_json(evidence, self.schema()), text, asked.get(stage)
                    )
                else:
                    state.rules_mined = RulesMined(state.rules, text, asked.get(stage))
        return state

    def rows(self) -> pd.DataFrame:
        """Typed frame of all accepted rows, batch after batch; the index counts from 0."""
        schema = self._row_schema()
        texts = [batch_cells for (batch_cells,) in self._select("SELECT cells FROM batch ORDER BY number")]
        with self._reading():
            if not texts:
                return schema.typed(pd.DataFrame({column.name: [] for column in schema.modelled}, dtype=object))
            return schema.typed(pd.concat([frame_from_bytes(cells) for cells in texts], ignore_index=True))

    def exchanges(self) -> list[Exchange]:
        """Every prompt and answer, in order."""
        rows = self._select(
            "SELECT stage, batch, attempt, prompt, answer, prompt_tokens, answer_tokens, seconds "
            "FROM exchange ORDER BY id"
        )
        with self._reading():
            return [Exchange(Stage(stage), *rest) for stage, *rest in rows]

    def _row_schema(self) -> Schema:
        """The schema to read stored rows with: they lack a value only where nothing is stored, whatever its text."""
        return Schema(tuple(replace(column, missing_codes=()) for column in self.schema().columns))

    def _select(self, query: str) -> list[Any]:
        with self._reading():
            return self._connection.execute(query).fetchall()

    def _fact(self, name: str) -> Any:  # noqa: ANN401 - facts are JSON documents
        with self._reading():
            (value,) = self._connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
            return json.loads(value)

    def _set_fact(self, name: str, value: object) -> None:
        self._connection.execute(
            "INSERT INTO fact VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, _json(value)),
        )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """What was stored can be read back, unless something else has changed the file."""
        try:
            with self._using, _explained(self.path):
                yield
        except (
            sqlite3.Error,
            zlib.error,
            zipfile.BadZipFile,
            EOFError,
            ArithmeticError,
            AttributeError,
            LookupError,
            TypeError,
            ValueError,
            RuleError,
            SchemaError,
            SettingsError,
            TableError,
        ) as error:
            raise _damaged(self.path) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._using, _explained(self.path, running=True):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # After a full disk SQLite has rolled back by itself.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _audit(self, action: str, **detail: object) -> None:
        self._connection.execute(
            "INSERT INTO audit (time, action, detail) VALUES (?, ?, ?)",
            (_now(), action, _json({"version": __version__, **detail})),
        )

    def _save_core_set(self, core_set: CoreSet) -> None:
        content = {
            "row_ids": [int(row) for row in core_set.scores.index],
            "scores": [None if pd.isna(score) else float(score) for score in core_set.scores],
            "members": [int(row) for row in core_set.members],
            "notice": core_set.notice,
        }
        with self._transaction():
            self._connection.execute("INSERT INTO core_set VALUES (1, ?)", (_packed(content),))
            self._audit("core set chosen", rows=len(core_set.members))

    def _load_core_set(self) -> CoreSet | None:
        found = self._select("SELECT content FROM core_set")
        if not found:
            return None
        with self._reading():
            content = _unpacked(found[0][0])
            return CoreSet(
                scores=pd.Series(content["scores"], index=content["row_ids"], dtype=float, name="score"),
                members=pd.Series(content["members"], dtype="int64", name="row"),
                notice=content["notice"],
            )

    def _save_relations(self, mined: RelationsMined) -> None:
        with self._transaction():
            self._insert_mined(Stage.RELATIONS, _evidence_to_json(mined.evidence, self.schema()), mined)
            self._audit("relations mined")

    def _save_rules(self, mined: RulesMined) -> None:
        with self._transaction():
            self._insert_mined(Stage.RULES, "[]", mined)
            self._replace_rules(mined.rules)
            self._audit(
                "rules mined",
                on=sum(rule.is_on for rule in mined.rules),
                off=sum(not rule.is_on for rule in mined.rules),
                hard=sum(rule.is_hard for rule in mined.rules),
                soft=sum(not rule.is_hard for rule in mined.rules),
                origins=Counter(rule.origin.value for rule in mined.rules),
            )

    def _insert_mined(self, stage: Stage, evidence: str, mined: RelationsMined | RulesMined) -> None:
        self._connection.execute("INSERT INTO mined VALUES (?, ?, ?)", (stage.value, evidence, mined.text))
        if mined.exchange is not None:
            self._insert_exchange(mined.exchange)

    def _replace_rules(self, rules: Sequence[Rule]) -> None:
        self._connection.execute("DELETE FROM rule")
        self._connection.executemany(
            "INSERT INTO rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    position,
                    rule.text,
                    rule.origin.value,
                    rule.is_on,
                    rule.is_hard,
                    rule.training.support,
                    rule.training.holds,
                    rule.held_out.support,
                    rule.held_out.holds,
                )
                for position, rule in enumerate(rules, 1)
            ],
        )

    def _save_choice(self, settings: Settings, trials: Sequence[Trial]) -> None:
        with self._transaction():
            self._connection.execute(
                "INSERT INTO choice VALUES (1, ?, ?)",
                (_json(asdict(settings)), _json([asdict(one) for one in trials])),
            )
            self._audit("settings chosen", codec=settings.codec, reference_rows=settings.reference_rows)

    def _load_choice(self) -> SettingsChosen | None:
        found = self._select("SELECT settings, trials FROM choice")
        if not found:
            return None
        with self._reading():
            settings, trials = (json.loads(text) for text in found[0])
            tried = tuple(Trial(**{**one, "codec": Codec(one["codec"])}) for one in trials)
            return SettingsChosen(_settings(settings), tried)

    def _save_calibrated(self, calibrated: Calibrated) -> None:
        columns = [
            {
                "online_count": one.online_count,
                "blocks": one.blocks,
                "alpha": one.alpha,
                "alpha_spread": one.alpha_spread,
            }
            for one in calibrated.calibration.columns
        ]
        arrays = {
            f"{name}{place}": getattr(one, name)
            for place, one in enumerate(calibrated.calibration.columns)
            for name in _CALIBRATION_ARRAYS
        }
        arrays |= {f"offsets{place}": values for place, values in enumerate(calibrated.offsets or ())}
        information = None if calibrated.information is None else _json(asdict(calibrated.information))
        with self._transaction():
            self._connection.execute(
                "INSERT INTO calibration VALUES (1, ?, ?, ?, ?)",
                (_json(columns), _packed_arrays(arrays), information, calibrated.seconds),
            )
            self._audit("calibrated", held_out_rows=calibrated.information.rows if calibrated.information else 0)

    def _load_calibrated(self) -> Calibrated | None:
        found = self._select("SELECT columns, arrays, information, seconds FROM calibration")
        if not found:
            return None
        with self._reading():
            columns, content, information, seconds = found[0]
            if not json.loads(columns):
                raise ValueError("a calibration has columns")
            arrays = _unpacked_arrays(content)
            calibration = Calibration(
                tuple(
                    ColumnCalibration(
                        **{**one, "blocks": tuple((parent, by_class) for parent, by_class in one["blocks"])},
                        phi=arrays[f"phi{place}"],
                        prior=arrays[f"prior{place}"],
                        spread=arrays[f"spread{place}"],
                    )
                    for place, one in enumerate(json.loads(columns))
                )
            )
            offsets = None
            if "offsets0" in arrays:
                offsets = tuple(arrays[f"offsets{place}"] for place in range(len(calibration.columns)))
            return Calibrated(calibration, offsets, information and _information(json.loads(information)), seconds)

    def _save_batch(self, batch: Batch) -> None:
        quality = {"batch": asdict(batch.batch_quality), "cumulative": asdict(batch.cumulative_quality)}
        with self._transaction():
            self._connection.execute(
                "INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    batch.number,
                    _json(batch.reference_ids),
                    _json(batch.shown_ids),
                    frame_to_bytes(self.schema().text(batch.rows).reset_index(drop=True)),
                    _json({reason.value: count for reason, count in batch.refusals.items()}),
                    _json(batch.feedback_used),
                    _json(batch.feedback),
                    _packed(quality),
                    batch.seconds,
                    _packed_arrays({str(place): phi for place, phi in enumerate(batch.online)}),
                    _json(dict(batch.rule_refusals)),
                ),
            )
            for exchange in batch.exchanges:
                self._insert_exchange(exchange)

    def _insert_exchange(self, exchange: Exchange) -> None:
        self._connection.execute(
            "INSERT INTO exchange (stage, batch, attempt, prompt, answer, prompt_tokens, answer_tokens, seconds) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                exchange.stage.value,
                exchange.batch,
                exchange.attempt,
                exchange.prompt,
                exchange.answer,
                exchange.prompt_tokens,
                exchange.answer_tokens,
                exchange.seconds,
            ),
        )

    def _load_batches(self, exchanges: Iterable[Exchange]) -> list[Batch]:
        schema = self._row_schema()
        of_batch: dict[int | None, list[Exchange]] = {}
        for exchange in exchanges:
            of_batch.setdefault(exchange.batch, []).append(exchange)
        found = self._select(
            "SELECT number, reference_ids, shown_ids, cells, refusals, feedback_used, feedback, quality, seconds, "
            "online, rule_refusals FROM batch ORDER BY number"
        )
        batches = []
        with self._reading():
            for *row, online, by_rule in found:
                number, reference_ids, shown_ids, cells, refusals, used, feedback, quality, seconds = row
                moving = _unpacked_arrays(online)
                assessments = _unpacked(quality)
                batches.append(
                    Batch(
                        number=number,
                        reference_ids=tuple(json.loads(reference_ids)),
                        shown_ids=tuple(json.loads(shown_ids)),
                        rows=schema.typed(frame_from_bytes(cells)),
                        refusals=Counter({Refusal(reason): count for reason, count in json.loads(refusals).items()}),
                        feedback_used=tuple(json.loads(used)),
                        feedback=tuple(json.loads(feedback)),
                        batch_quality=_assessment(assessments["batch"]),
                        cumulative_quality=_assessment(assessments["cumulative"]),
                        online=tuple(moving[str(place)] for place in range(len(moving))),
                        exchanges=tuple(of_batch.get(number, ())),
                        seconds=seconds,
                        rule_refusals=Counter(json.loads(by_rule)),
                    )
                )
        return batches


def check_new(path: Path) -> None:
    """See before a long run that a project can be made at `path`. Raises ProjectError."""
    if os.path.lexists(path):
        raise ProjectError(
            f"There is already a {'folder' if path.is_dir() else 'file'} {path}.",
            "It was left as it is, and no run was started.",
            "Name another project with --project"
            + (f", or go on with this one: `rddg-desktop resume {path}`." if path.is_file() else "."),
        )
    if not path.parent.is_dir():
        raise ProjectError(
            f"The folder {path.parent} of the project does not exist.",
            "No run was started.",
            "Create the folder, or name a project in another one with --project.",
        )


def _connected(path: Path) -> sqlite3.Connection:
    """A connection that takes the file for itself with its first read and keeps it until it is closed."""
    connection = sqlite3.connect(path, timeout=1.0, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA synchronous = FULL")
    # No cell of the table shall lie in the system's folder for temporary files.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for step in range(version, VERSION):
        connection.executescript(f"BEGIN EXCLUSIVE; {MIGRATIONS[step]} PRAGMA user_version = {step + 1}; COMMIT;")


def _checked_version(path: Path, connection: sqlite3.Connection) -> int:
    """The layout of a file that is a sound project of a known layout."""
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    if application_id != APPLICATION_ID:
        raise _no_project(path)
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise ProjectError(
            f"{path.name} was made by a newer version of this program (layout {version}, known up to {VERSION}).",
            "It was left as it is: an older program could lose what it does not know.",
            "Install the newer version of RDDG Desktop and open it there.",
        )
    # SQLite takes what is missing of a last page for zeros.
    page_size = connection.execute("PRAGMA page_size").fetchone()[0]
    if path.stat().st_size % page_size or connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise _damaged(path)
    return version


@contextmanager
def _explained(path: Path, *, running: bool = False) -> Generator[None, None, None]:
    """Turn SQLite's and the file system's errors into messages for people.

    Args:
        path: The project.
        running: Whether results of a run are being stored, which the run can be resumed to make again.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise _explanation(path, error, running=running) from error


def _error_code(error: sqlite3.Error | OSError) -> int:
    """SQLite's primary result code; 0 where there is none."""
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _explanation(path: Path, error: sqlite3.Error | OSError, *, running: bool) -> Exception:
    code = _error_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectError(
            f"{path.name} is open in another window or program.",
            "Two writers could spoil a project, so it was not opened a second time.",
            "Close it there, or wait until the run there has ended.",
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or isinstance(
        error, PermissionError
    ):
        return _read_only(path)
    if code == sqlite3.SQLITE_NOTADB:
        return _no_project(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return _damaged(path)
    if code not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR) and not isinstance(error, OSError):
        return error
    if running:
        return StoppedError(
            f"The disk has no room for {path.name}, or failed.",
            "Everything recorded before is kept; the step in hand is not.",
            "Free some space or check the drive; then resume the run, or do again what was being done.",
        )
    return ProjectError(
        f"{path.name} cannot be opened: the disk has no room, or failed.",
        "What was recorded in it before is kept.",
        "Free some space or check the drive, and try again.",
    )


def _not_made(path: Path, error: sqlite3.Error | OSError) -> Exception:
    code = _error_code(error)
    number = getattr(error, "errno", None)
    if code == sqlite3.SQLITE_FULL or number in (errno.ENOSPC, errno.EDQUOT):
        reason = "the disk is full"
    elif code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or number in (
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
    ):
        reason = "you may not write there, or the name is not possible there"
    elif code == sqlite3.SQLITE_IOERR:
        reason = "the disk has no room, or failed"
    elif isinstance(error, OSError):
        reason = error.strerror or "the disk failed"
    else:
        return error
    return ProjectError(
        f"The project {path} could not be made: {reason}.",
        "No run was started, and nothing was left behind.",
        "Free some space, or name a project in another folder with --project.",
    )


def _read_only(path: Path) -> ProjectError:
    return ProjectError(
        f"{path} cannot be written to.",
        "Nothing was changed.",
        "Copy the project to a folder of your own, or ask for the right to write there.",
    )


def _no_project(path: Path) -> ProjectError:
    return ProjectError(
        f"{path.name} is not an RDDG project.",
        "It was left as it is.",
        f"Choose a file that `rddg-desktop run` made; projects end in {SUFFIX}.",
    )


def _damaged(path: Path) -> ProjectError:
    return ProjectError(
        f"{path.name} is damaged: it was cut short or changed by something else.",
        "It was left as it is; rows in it may still be recoverable with SQLite's own tools.",
        "Restore it from a backup, or run again from the source table.",
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _packed(value: object) -> bytes:
    return zlib.compress(json.dumps(value, ensure_ascii=False).encode())


def _unpacked(content: bytes) -> Any:  # noqa: ANN401 - a JSON document
    return json.loads(zlib.decompress(content))


def _packed_arrays(arrays: Mapping[str, npt.NDArray[Any]]) -> bytes:
    """Arrays by name as one block, bit for bit; nothing of nothing."""
    if not arrays:
        return b""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def _unpacked_arrays(content: bytes) -> dict[str, npt.NDArray[Any]]:
    if not content:
        return {}
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        return dict(arrays)


def _settings(content: dict[str, Any]) -> Settings:
    return Settings(
        **{
            **content,
            "mix": Mix(content["mix"]),
            "method": Method(content["method"]),
            "copy_gate": CopyGate(content["copy_gate"]),
            # Projects of layout 1 know CSV lines and no calibration.
            "codec": Codec(content.get("codec", Codec.CSV)),
            "use_calibration": content.get("use_calibration", False),
        }
    )


def _information(content: dict[str, Any]) -> Information:
    def interval(value: Sequence[float] | None) -> tuple[float, float] | None:
        return None if value is None else (value[0], value[1])

    columns = tuple(
        ColumnInformation(**{**one, "alpha_interval": interval(one["alpha_interval"])}) for one in content["columns"]
    )
    return Information(**{**content, "added_interval": interval(content["added_interval"]), "columns": columns})


def _evidence_to_json(evidence: Sequence[Evidence], schema: Schema) -> str:
    return _json(
        [
            {**asdict(replace(one, rules=())), "rules": [text_of(condition, schema) for condition in one.rules]}
            for one in evidence
        ]
    )


def _evidence_from_json(text: str, schema: Schema) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            **{
                **one,
                "kind": EvidenceKind(one["kind"]),
                "columns": tuple(one["columns"]),
                # Evidence of projects before layout 3 suggests no rules.
                "rules": tuple(parse(rule, schema) for rule in one.get("rules", ())),
            }
        )
        for one in json.loads(text)
    )


def _rule(row: Sequence[Any], schema: Schema) -> Rule:
    text, origin, is_on, is_hard, support, holds, held_out_support, held_out_holds = row
    condition = parse(text, schema)
    if isinstance(condition, Monotone) and is_hard:
        raise ValueError("a monotone relation is never hard")
    if not 0 <= holds <= support or not 0 <= held_out_holds <= held_out_support:
        raise ValueError("no more rows can obey a rule than say something of it")
    training, held_out = Measure(support, holds), Measure(held_out_support, held_out_holds)
    return Rule(text, condition, Origin(origin), bool(is_on), bool(is_hard), training, held_out)


def _assessment(content: dict[str, Any]) -> Assessment:
    return Assessment(
        tuple(
            Discrepancy(**{**one, "dimension": Dimension(one["dimension"]), "columns": tuple(one["columns"])})
            for one in content["discrepancies"]
        ),
        content["summary"],
    )
