"""One project, one SQLite file: everything a person stated, and everything its runs were told, did and made."""

import json
import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

import pandas as pd

from rddg_desktop.engine.events import Stage
from rddg_desktop.engine.plan import Mix, Plan, Settings, wanting
from rddg_desktop.engine.rulebook import Rule
from rddg_desktop.engine.rules import parse
from rddg_desktop.engine.table import Dialect, Table, frame_to_bytes, table_hash
from rddg_desktop.errors import ProjectError, quoted
from rddg_desktop.llm.endpoint import Endpoint, Spending
from rddg_desktop.models.catalogue import EMBEDDED
from rddg_desktop.network import Answered, Sent
from rddg_desktop.project import failures
from rddg_desktop.project.draft import (
    Draft,
    ModelChoice,
    StatedRule,
    corrections_behind,
    corrections_to_json,
    stated_rules,
)
from rddg_desktop.project.encoding import settings_of, to_text
from rddg_desktop.project.migrations import APPLICATION_ID, migrate, newest_layout
from rddg_desktop.project.results import EXCHANGE, ModelRecord, Results
from rddg_desktop.project.stages import StageState, Standing, WorkStage, inputs, rules_digest
from rddg_desktop.project.storage import checked_layout, connected, now

__all__ = ["SUFFIX", "ModelRecord", "Permission", "Project", "RequestRecord", "RunRecord", "check_new"]

SUFFIX = ".rddg"


@dataclass(frozen=True)
class Permission:
    """What a person allowed a project to do on the network.

    Attributes:
        hosts: Hosts that may be sent to, with their ports unless these are the usual ones; none is the default.
        allow_plain_http: Whether what is sent may go unencrypted.
        plain_columns: Columns whose cells may leave as they are.
        veiled_columns: Columns whose cells may leave as random words.
    """

    hosts: tuple[str, ...] = ()
    allow_plain_http: bool = False
    plain_columns: tuple[str, ...] = ()
    veiled_columns: tuple[str, ...] = ()

    def lacking(self, wanted: Self) -> tuple[str, ...]:
        """Columns of which more would leave by another permission: those left out here, or veiled here alone."""
        known = {*self.plain_columns, *self.veiled_columns}
        further = set(wanted.plain_columns) - set(self.plain_columns) | set(wanted.veiled_columns) - known
        return tuple(name for name in (*wanted.plain_columns, *wanted.veiled_columns) if name in further)


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


@dataclass(frozen=True)
class RunRecord:
    """A run of a project.

    Attributes:
        number: Its number, counted from 1.
        begun: When it was begun, UTC, ISO 8601.
        finished: When it came to its end; None as long as it has not.
        settings: Its settings.
        model: The model that writes its rows.
        batches: Batches done so far.
        rows: Rows made so far.
    """

    number: int
    begun: str
    finished: str | None
    settings: Settings
    model: ModelRecord
    batches: int
    rows: int


class Project(Results):
    """An open project file. Use `create_draft`, `create` or `open`; close it, or use it in a `with` statement.

    A project holds a draft, which is what a person has stated of the run to come, and one run after another.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self._requests_under_way: dict[int, int] = {}
        self._draft: Draft | None = None

    @classmethod
    def create_draft(cls, path: Path, table: Table) -> Self:
        """Make a new project file that holds a table; it appears under its name only once it is complete.

        Args:
            path: Where; must not exist.
            table: The table.

        Raises:
            ProjectError: The path is taken, or the file cannot be written; nothing is left behind.
        """

        def fill(project: Self) -> None:
            draft = Draft(project._insert_source(table.frame, table.name, table.dialect, table.labels))
            project._set_fact("draft", draft.to_json())
            project._audit("created", source=table.name, source_sha256=table_hash(table.frame))

        return cls._made(path, fill)

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
        """Make a new project file with its first run. Its draft is what has to be stated for this run.

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

        def fill(project: Self) -> None:
            source = project._insert_source(frame, source_name, None, {})
            project._insert_run(1, source, plan, model)
            project._replace_rules(1, rules)
            project._audit(
                "created",
                source=source_name,
                source_sha256=table_hash(frame),
                model=model.name,
                model_sha256=model.sha256,
                settings=asdict(plan.settings),
                rules=len(rules),
            )

        return cls._made(path, fill)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open an existing project for reading and writing; older layouts are migrated.

        Raises:
            ProjectError: No such file, no project, a newer or a damaged one, one that another program has open, or
                one that cannot be written to.
        """
        with failures.explained(path):
            if not path.is_file():
                raise ProjectError(
                    "There is no project file {path}.",
                    "Nothing was opened.",
                    "Check the name and the folder; projects end in {suffix}.",
                    path=path,
                    suffix=SUFFIX,
                )
            if not os.access(path, os.W_OK):
                raise failures.read_only(path)
            connection = connected(path)
            project = cls(path, connection)
            try:
                layout = checked_layout(path, connection)
                try:
                    migrate(connection, layout)
                except sqlite3.IntegrityError as error:
                    raise failures.damaged(path) from error
                # Nothing but a write shows whether the file and its folder can be written to.
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute(f"PRAGMA user_version = {newest_layout()}")
                project._drop_unused_tables()
                if layout < newest_layout():
                    project._audit("migrated", from_layout=layout, to_layout=newest_layout())
                connection.execute("COMMIT")
            except BaseException:
                connection.close()
                raise
        return project

    def table(self) -> Table:
        """The table that the draft is about.

        Its dialect has the file format "" where the project does not say how the table was read: such is a project that
        was made by the command line or an older version.

        Raises:
            ProjectError: The stored table is not what was stored.
        """
        source = self.draft().source
        with self._reading():
            ((name, dialect, labels),) = self._select(
                "SELECT name, dialect, labels FROM source WHERE number = ?", source
            )
            read = Dialect("") if dialect is None else Dialect(**json.loads(dialect))
            return Table(self._source(source), read, name, json.loads(labels))

    def draft(self) -> Draft:
        """What a person has stated of the run to come; without a word since, what had to be stated for the last one."""
        # The window asks often, and must not wait for whoever reads or writes at the moment.
        known = self._draft
        if known is not None:
            return known
        with self._using:
            if self._draft is None:
                content = self._fact("draft")
                with self._reading():
                    self._draft = self.made_from(self._number()) if content is None else Draft.from_json(content)
            return self._draft

    def made_from(self, run: int | None = None) -> Draft:
        """What a person had stated of a run; what was changed in its middle is part of it."""
        number = self._number(run)
        with self._reading():
            ((content,),) = self._select("SELECT draft FROM run WHERE number = ?", number)
            return self._behind(number) if content is None else Draft.from_json(json.loads(content))

    def change_draft(self, draft: Draft, action: str | None = None, /, **detail: object) -> None:
        """Keep an edit of the draft.

        Args:
            draft: The draft from now on.
            action: What was done, for the audit trail; None for an edit that needs no entry there. What a run was made
                from stands there in any case.
            **detail: What exactly, for the audit trail.

        Raises:
            StoppedError: The disk is full or failed; the draft is as it was.
        """
        with self._using:
            self._keep_what_run_was_made_from()
            with self._transaction():
                self._set_fact("draft", draft.to_json())
                if action is not None:
                    self._audit(action, **detail)
            self._draft = draft

    def change_table(self, table: Table) -> Draft:
        """Put another table, or the same one read in another way, in the place of the draft's.

        What was stated of columns that it lacks is dropped. Former runs keep the table that they were made from.

        Returns:
            The draft from now on. As long as the project is open, `change_draft` can take the change back.

        Raises:
            StoppedError: The disk is full or failed; everything is as it was.
        """
        with self._using:
            before = self.draft()
            self._keep_what_run_was_made_from()
            known = set(table.frame.columns)
            settings = before.settings
            if settings.target not in known:
                settings = replace(settings, target="", rare_class=None)
            corrections = {name: said for name, said in before.corrections.items() if name in known}
            with self._transaction():
                source = self._insert_source(table.frame, table.name, table.dialect, table.labels)
                draft = replace(before, source=source, settings=settings, corrections=corrections)
                self._set_fact("draft", draft.to_json())
                self._audit("table changed", source=table.name, source_sha256=table_hash(table.frame))
            self._draft = draft
            return draft

    def begin(self, draft: Draft, plan: Plan, model: ModelRecord) -> int:
        """Begin a new run; it is the current one from now on, and former runs stay as they are.

        What the former run has found out and what is not out of date is taken over: its core set; and its relations and
        its rules, as they are now. Otherwise the rules are those of the draft.

        Args:
            draft: The draft that the run is made from.
            plan: The run, as `Draft.prepare` gave it.
            model: The model that will write.

        Returns:
            The number of the run.

        Raises:
            RuleError: A stated rule cannot be read; no run was begun.
            StoppedError: The disk is full or failed; no run was begun.
        """
        with self._using:
            former = len(self.runs())
            taken_over: set[WorkStage] = set()
            if former:
                self._keep_what_run_was_made_from()
                taken_over = self._up_to_date(former, draft, plan, model)
            rules = self.rules(former) if WorkStage.RULES in taken_over else draft.rules_for(plan)
            with self._transaction():
                number = former + 1
                self._insert_run(number, draft.source, plan, model, draft)
                if WorkStage.CORE_SET in taken_over:
                    self._copy("core_set", "content", former, number)
                if WorkStage.RULES in taken_over:
                    self._copy("mined", "stage, evidence, text", former, number)
                    self._copy("exchange", EXCHANGE, former, number, "AND batch IS NULL ORDER BY id")
                self._replace_rules(number, rules)
                self._audit(
                    "run begun",
                    run=number,
                    source_sha256=self._identity(draft.source)[0],
                    columns=corrections_to_json(draft.corrections)["columns"],
                    model=model.name,
                    model_sha256=model.sha256,
                    settings=asdict(plan.settings),
                    rules=len(rules),
                    taken_over=sorted(taken_over),
                )
            return number

    def runs(self) -> tuple[RunRecord, ...]:
        """All runs, the current one last."""
        found = self._select(
            "SELECT number, begun, finished, settings, model, count(batch.rows), coalesce(sum(batch.rows), 0) "
            "FROM run LEFT JOIN (SELECT run, rows FROM batch) AS batch ON batch.run = run.number "
            "GROUP BY run.number ORDER BY run.number"
        )
        with self._reading():
            return tuple(
                RunRecord(
                    number, begun, finished, settings_of(json.loads(settings)), ModelRecord(**json.loads(model)), *done
                )
                for number, begun, finished, settings, model, *done in found
            )

    def is_interrupted(self) -> bool:
        """Whether there is a run that has not come to its end: it was stopped or broken off, or it is under way."""
        runs = self.runs()
        return bool(runs) and runs[-1].finished is None

    def follows_draft(self) -> bool:
        """Whether the current run is the one that the draft states; False without a run."""
        with self._using:
            runs = self.runs()
            return bool(runs) and (self._fact("draft") is None or not self._changed(self.draft(), runs[-1].number))

    def stages(self) -> Mapping[WorkStage, StageState]:
        """How far each stage is, in order; see `rddg_desktop.project.stages` for what puts it out of date."""
        with self._using:
            runs = self.runs()
            if not runs:
                return Standing(self.draft().settings, None).states()
            run = runs[-1]
            changed: frozenset[WorkStage] = frozenset()
            chosen = run.settings
            if self._fact("draft") is not None:
                chosen, changed = self.draft().settings, self._changed(self.draft(), run.number)
            with self._reading():
                ((followed, exported),) = self._select(
                    "SELECT rules_followed, exported_rows FROM run WHERE number = ?", run.number
                )
                judged = self._select("SELECT rows FROM evaluation WHERE run = ? ORDER BY id DESC LIMIT 1", run.number)
                mined = self._select("SELECT 1 FROM mined WHERE run = ? AND stage = ?", run.number, Stage.RULES.value)
            return Standing(
                chosen,
                run.settings,
                changed,
                has_core_set=bool(self._select("SELECT 1 FROM core_set WHERE run = ?", run.number)),
                has_rules=bool(mined),
                has_other_rules=followed is not None and followed != rules_digest(self.rules(run.number)),
                is_finished=run.finished is not None,
                rows=run.rows,
                # Of an older project it may not be known; it is then taken for a judgement of other rows.
                judged_rows=(judged[0][0] or 0) if judged else None,
                exported_rows=exported,
            ).states()

    def change_rules(self, rules: Sequence[Rule], action: str, /, **detail: object) -> None:
        """Replace all rules of the current run; all of it is done, the entry in the audit trail included, or nothing.

        Rows made before followed the former rules. A run that is under way follows the new ones once it is taken up
        again. A draft that stated the same rules as the run states those of the new rules that a person has stated.

        Args:
            rules: All rules from now on, in order.
            action: What was done, for the audit trail.
            **detail: What exactly, for the audit trail.

        Raises:
            RuleError: A rule is none of the run's columns; everything is as it was.
            StoppedError: The disk is full or failed; everything is as it was.
        """
        with self._using:
            run = self._number()
            schema = self.schema(run)
            # What is kept can be read again.
            for rule in rules:
                parse(rule.text, schema)
            with self._transaction():
                self._connection.execute(
                    "UPDATE run SET rules_followed = coalesce(rules_followed, ?) WHERE number = ?",
                    (rules_digest(self.rules(run)), run),
                )
                self._replace_rules(run, rules)
                self._restate_rules(run, stated_rules(rules))
                self._audit(action, **detail)
            self._draft = None

    def change_wanted(self, rows: int, mix: Mix) -> None:
        """Want other rows of the current run in its middle; see `wanting`.

        Rows made before stay as they are. A run that is under way goes by it once it is taken up again. A draft that
        wanted the same as the run wants the new ones.

        Args:
            rows: Synthetic rows asked for, those that were made included.
            mix: Their classes.

        Raises:
            ProjectError: The run has come to its end.
            SettingsError: So many rows are not possible.
            StoppedError: The disk is full or failed; everything is as it was.
        """
        with self._using:
            run = self._number()
            if not self.is_interrupted():
                raise ProjectError(
                    "The run has come to its end.",
                    "Its rows are complete, and nothing was changed.",
                    "Change the settings and begin a new run.",
                )
            self._keep_what_run_was_made_from()
            counts = self.rows()[self.schema().target.name].value_counts()
            made = {str(name): int(count) for name, count in counts.items()}
            plan = wanting(self.plan(), rows, mix, made)
            made_from, draft = self.made_from(run), self.draft()
            with self._transaction():
                self._connection.execute(
                    "UPDATE run SET settings = ?, quotas = ?, draft = ? WHERE number = ?",
                    (
                        to_text(asdict(plan.settings)),
                        to_text(dict(plan.quotas)),
                        to_text(_wanting(made_from, rows, mix).to_json()),
                        run,
                    ),
                )
                if (draft.settings.rows, draft.settings.mix) == (made_from.settings.rows, made_from.settings.mix):
                    self._set_fact("draft", _wanting(draft, rows, mix).to_json())
                self._audit("rows wanted changed", run=run, rows=rows, mix=mix, quotas=plan.quotas, made=made)
            self._draft = None

    def permission(self) -> Permission:
        """What a person allowed this project to do on the network; by default nothing."""
        content = self._fact("permission")
        if content is None:
            return Permission()
        with self._reading():
            return Permission(
                tuple(content["hosts"]),
                bool(content["allow_plain_http"]),
                # Older versions did not keep what was agreed to, so that nothing was, and a person is asked once more.
                tuple(content.get("plain_columns", ())),
                tuple(content.get("veiled_columns", ())),
            )

    def permission_for(self, host: str, *, allow_plain_http: bool = False) -> Permission:
        """What a person allows who lets the current run send its requests to a host. Raises ProjectError without one.

        Args:
            host: The host, with its port unless that is the usual one.
            allow_plain_http: Whether what is sent may go unencrypted.
        """
        with self._reading():
            settings = settings_of(self._run_value("settings", None))
        columns = self.schema().modelled
        plain = {column.name for column in columns if column.is_numeric or not settings.use_random_words}
        return Permission(
            (host,),
            allow_plain_http,
            tuple(column.name for column in columns if column.name in plain),
            tuple(column.name for column in columns if column.name not in plain),
        )

    def change_permission(self, permission: Permission) -> None:
        """Allow requests to some hosts and to no others, with some columns alone, until it is changed again."""
        with self._transaction():
            self._set_fact("permission", asdict(permission))
            action = "network opened" if permission.hosts else "network closed"
            self._audit(action, **asdict(permission))

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
                    (now(), event.method, event.host, event.path, event.label, event.real_rows, event.sent_bytes),
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
        with self._reading():
            return Spending(**(self._fact("spent") or {}))

    def record_spent(self, spent: Spending) -> None:
        """Record what the requests to an API model took so far; from any thread.

        Raises:
            StoppedError: The disk is full or failed.
        """
        with self._transaction():
            self._set_fact("spent", asdict(spent))

    def change_endpoint(self, endpoint: Endpoint) -> None:
        """Ask the API model of the current run with other limits from now on."""
        run = self._number()
        with self._transaction():
            model = replace(self.model(run), endpoint=endpoint.to_json())
            self._connection.execute("UPDATE run SET model = ? WHERE number = ?", (to_text(asdict(model)), run))
            self._audit("limits changed", **endpoint.to_json())

    @classmethod
    def _made(cls, path: Path, fill: Callable[[Self], None]) -> Self:
        """Make a project file; it appears under its name only once it is complete. Raises ProjectError."""
        check_new(path)
        unfinished = path.with_name(path.name + ".part")
        try:
            unfinished.unlink(missing_ok=True)
            connection = connected(unfinished)
            try:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                migrate(connection, 0)
                connection.execute("BEGIN IMMEDIATE")
                fill(cls(unfinished, connection))
                connection.execute("COMMIT")
            finally:
                connection.close()
            unfinished.replace(path)
        except (sqlite3.Error, OSError) as error:
            raise failures.not_made(path, error) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
                unfinished.with_name(unfinished.name + "-journal").unlink(missing_ok=True)
        return cls.open(path)

    def _insert_source(self, frame: pd.DataFrame, name: str, dialect: Dialect | None, labels: Mapping[str, str]) -> int:
        """Store a table; returns its number."""
        read = None if dialect is None else to_text(asdict(dialect))
        row = self._connection.execute(
            "INSERT INTO source (name, sha256, dialect, labels, cells) VALUES (?, ?, ?, ?, ?)",
            (name, table_hash(frame), read, to_text(dict(labels)), frame_to_bytes(frame)),
        )
        return int(row.lastrowid or 0)

    def _drop_unused_tables(self) -> None:
        """Let tables go that were replaced in a draft before any run was made from them."""
        with self._reading():
            self._connection.execute(
                "DELETE FROM source WHERE number NOT IN (SELECT source FROM run) "
                "AND number <> (SELECT json_extract(value, '$.source') FROM fact WHERE name = 'draft')"
            )

    def _insert_run(self, number: int, source: int, plan: Plan, model: ModelRecord, draft: Draft | None = None) -> None:
        values = {
            "number": number,
            "begun": now(),
            "source": source,
            "settings": to_text(asdict(plan.settings)),
            "schema": to_text(plan.schema.to_json()),
            "training_ids": to_text([int(row) for row in plan.training.index]),
            "held_out_ids": to_text(list(plan.held_out)),
            "quotas": to_text(dict(plan.quotas)),
            "notices": to_text(list(plan.notices)),
            "model": to_text(asdict(model)),
            "draft": draft and to_text(draft.to_json()),
        }
        self._connection.execute(
            f"INSERT INTO run ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", tuple(values.values())
        )

    def _copy(self, table: str, columns: str, former: int, run: int, which: str = "") -> None:
        """Take what a former run has found out over into another one."""
        self._connection.execute(
            f"INSERT INTO {table} (run, {columns}) SELECT ?, {columns} FROM {table} WHERE run = ? {which}",
            (run, former),
        )

    def _up_to_date(self, run: int, draft: Draft, plan: Plan, model: ModelRecord) -> set[WorkStage]:
        """The stages before the rows whose results in a run are as those of another one would be."""
        changed = self._changed(draft, run)
        if (
            WorkStage.CORE_SET in changed
            or plan.schema != self.schema(run)
            or [int(row) for row in plan.training.index] != self._run_value("training_ids", run)
        ):
            return set()
        method = settings_of(self._run_value("settings", run)).method
        same_writer = plan.settings.method is method and _writer(model) == _writer(self.model(run))
        if WorkStage.RULES in changed or not same_writer:
            return {WorkStage.CORE_SET}
        return {WorkStage.CORE_SET, WorkStage.RULES}

    def _changed(self, draft: Draft, run: int) -> frozenset[WorkStage]:
        """The stages that depend on what is another in a draft than in what a run was made from."""
        made_from = self.made_from(run)
        now_needed, needed = (inputs(one, self._identity(one.source)) for one in (draft, made_from))
        return frozenset(stage for stage, digest in now_needed.items() if digest != needed[stage])

    def _identity(self, source: int) -> list[str]:
        """What tells a stored table from others."""
        with self._reading():
            ((sha256, labels),) = self._select("SELECT sha256, labels FROM source WHERE number = ?", source)
            return [sha256, labels]

    def _behind(self, run: int) -> Draft:
        """What has to be stated for a run of which nothing is kept: by the command line, or an older version."""
        plan, model = self.plan(run), self.model(run)
        named = None
        if model.endpoint is None and model.sha256:
            named = model.path or EMBEDDED
        return Draft(
            self._run_value("source", run),
            plan.settings,
            corrections_behind(plan, self.source_table(run)),
            stated_rules(self.rules(run)),
            ModelChoice(named, model.threads, model.gpu_layers, model.endpoint),
        )

    def _restate_rules(self, run: int, rules: tuple[StatedRule, ...]) -> None:
        """Let other rules be stated for a run, and in the draft if it states the same as was stated for the run."""
        ((content,),) = self._select("SELECT draft FROM run WHERE number = ?", run)
        if content is None:
            return  # What was stated follows from the rules themselves.
        made_from = self.made_from(run)
        if self.draft().rules == made_from.rules:
            self._set_fact("draft", replace(self.draft(), rules=rules).to_json())
        self._connection.execute(
            "UPDATE run SET draft = ? WHERE number = ?", (to_text(replace(made_from, rules=rules).to_json()), run)
        )

    def _keep_what_run_was_made_from(self) -> None:
        """Keep it, before the draft becomes another one."""
        for (run,) in self._select("SELECT number FROM run WHERE draft IS NULL"):
            made_from = to_text(self._behind(run).to_json())
            with self._transaction():
                self._connection.execute("UPDATE run SET draft = ? WHERE number = ?", (made_from, run))


def check_new(path: Path) -> None:
    """See before a long run that a project can be made at `path`. Raises ProjectError."""
    if os.path.lexists(path):
        raise ProjectError(
            "There is already a folder {path}." if path.is_dir() else "There is already a file {path}.",
            "It was left as it is, and no run was started.",
            "Choose another name, or go on with this project." if path.is_file() else "Choose another name.",
            "--project FILE.rddg" + (f", or rddg-desktop resume {quoted(path)}" if path.is_file() else ""),
            path=path,
        )
    if not path.parent.is_dir():
        raise ProjectError(
            "The folder {parent} of the project does not exist.",
            "No run was started.",
            "Create the folder, or choose another one.",
            "--project FILE.rddg",
            parent=path.parent,
        )


def _wanting(draft: Draft, rows: int, mix: Mix) -> Draft:
    return replace(draft, settings=replace(draft.settings, rows=rows, mix=mix))


def _writer(model: ModelRecord) -> ModelRecord:
    """A model without the limits that it is asked within."""
    return replace(model, path="", endpoint=None)
