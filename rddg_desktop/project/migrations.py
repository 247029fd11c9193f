"""The layout of a project file, as numbered steps: step i turns version i into version i + 1.

Never change a step that was released; add one.
"""

import sqlite3

from rddg_desktop.engine.table import frame_from_bytes
from rddg_desktop.errors import TableError

#: "RDDG" in ASCII: how a project is told from any other SQLite file.
APPLICATION_ID = 0x52444447

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE source (id INTEGER PRIMARY KEY CHECK (id = 1), cells BLOB NOT NULL);
    CREATE TABLE core_set (id INTEGER PRIMARY KEY CHECK (id = 1), content BLOB NOT NULL);
    CREATE TABLE mined (stage TEXT PRIMARY KEY, evidence TEXT NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE exchange (
        id INTEGER PRIMARY KEY,
        stage TEXT NOT NULL,
        batch INTEGER,
        attempt INTEGER NOT NULL,
        prompt TEXT NOT NULL,
        answer TEXT NOT NULL,
        prompt_tokens INTEGER NOT NULL,
        answer_tokens INTEGER NOT NULL,
        seconds REAL NOT NULL
    );
    CREATE TABLE batch (
        number INTEGER PRIMARY KEY,
        reference_ids TEXT NOT NULL,
        shown_ids TEXT NOT NULL,
        cells BLOB NOT NULL,
        refusals TEXT NOT NULL,
        feedback_used TEXT NOT NULL,
        feedback TEXT NOT NULL,
        quality BLOB NOT NULL,
        seconds REAL NOT NULL
    );
    CREATE TABLE audit (id INTEGER PRIMARY KEY, time TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    CREATE TRIGGER audit_is_never_replaced BEFORE INSERT ON audit
        WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
    """,
    """
    CREATE TABLE calibration (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        columns TEXT NOT NULL,
        arrays BLOB NOT NULL,
        information TEXT,
        seconds REAL NOT NULL
    );
    CREATE TABLE choice (id INTEGER PRIMARY KEY CHECK (id = 1), settings TEXT NOT NULL, trials TEXT NOT NULL);
    ALTER TABLE batch ADD COLUMN online BLOB NOT NULL DEFAULT x'';
    """,
    """
    CREATE TABLE rule (
        position INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        is_on INTEGER NOT NULL,
        is_hard INTEGER NOT NULL,
        training_support INTEGER NOT NULL,
        training_holds INTEGER NOT NULL,
        held_out_support INTEGER NOT NULL,
        held_out_holds INTEGER NOT NULL
    );
    ALTER TABLE batch ADD COLUMN rule_refusals TEXT NOT NULL DEFAULT '{}';
    """,
    """
    CREATE TABLE evaluation (
        id INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        content BLOB NOT NULL,
        predictions BLOB NOT NULL
    );
    """,
    """
    CREATE TABLE request (
        id INTEGER PRIMARY KEY,
        time TEXT NOT NULL,
        method TEXT NOT NULL,
        host TEXT NOT NULL,
        path TEXT NOT NULL,
        label TEXT NOT NULL,
        real_rows INTEGER NOT NULL,
        sent_bytes INTEGER NOT NULL,
        status INTEGER,
        received_bytes INTEGER NOT NULL DEFAULT 0,
        seconds REAL,
        failure TEXT NOT NULL DEFAULT 'no answer is recorded'
    );
    """,
    # One run after another, each with what it was made from; the only one so far is number 1.
    """
    CREATE TABLE run (
        number INTEGER PRIMARY KEY,
        begun TEXT NOT NULL,
        finished TEXT,
        source INTEGER NOT NULL,
        settings TEXT NOT NULL,
        schema TEXT NOT NULL,
        training_ids TEXT NOT NULL,
        held_out_ids TEXT NOT NULL,
        quotas TEXT NOT NULL,
        notices TEXT NOT NULL,
        model TEXT NOT NULL,
        draft TEXT,
        rules_followed TEXT,
        exported_rows INTEGER
    );
    INSERT INTO run SELECT
        1,
        (SELECT time FROM audit ORDER BY id LIMIT 1),
        (SELECT time FROM audit WHERE action = 'finished' ORDER BY id DESC LIMIT 1),
        1,
        (SELECT value FROM fact WHERE name = 'settings'),
        (SELECT value FROM fact WHERE name = 'schema'),
        (SELECT value FROM fact WHERE name = 'training_ids'),
        (SELECT value FROM fact WHERE name = 'held_out_ids'),
        (SELECT value FROM fact WHERE name = 'quotas'),
        (SELECT value FROM fact WHERE name = 'notices'),
        (SELECT value FROM fact WHERE name = 'model'),
        NULL, NULL, NULL
    FROM source;

    ALTER TABLE source RENAME TO former_source;
    CREATE TABLE source (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        dialect TEXT,
        labels TEXT NOT NULL,
        cells BLOB NOT NULL
    );
    INSERT INTO source SELECT
        1,
        (SELECT json_extract(value, '$') FROM fact WHERE name = 'source_name'),
        (SELECT json_extract(value, '$') FROM fact WHERE name = 'source_sha256'),
        NULL, '{}', cells
    FROM former_source;
    DROP TABLE former_source;
    DELETE FROM fact WHERE name IN (
        'settings', 'schema', 'training_ids', 'held_out_ids', 'quotas', 'notices', 'model', 'source_name',
        'source_sha256'
    );

    ALTER TABLE core_set RENAME TO former_core_set;
    CREATE TABLE core_set (run INTEGER PRIMARY KEY, content BLOB NOT NULL);
    INSERT INTO core_set SELECT 1, content FROM former_core_set;
    DROP TABLE former_core_set;

    ALTER TABLE mined RENAME TO former_mined;
    CREATE TABLE mined (
        run INTEGER NOT NULL, stage TEXT NOT NULL, evidence TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (run, stage)
    ) WITHOUT ROWID;
    INSERT INTO mined SELECT 1, stage, evidence, text FROM former_mined;
    DROP TABLE former_mined;

    ALTER TABLE rule RENAME TO former_rule;
    CREATE TABLE rule (
        run INTEGER NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        is_on INTEGER NOT NULL,
        is_hard INTEGER NOT NULL,
        training_support INTEGER NOT NULL,
        training_holds INTEGER NOT NULL,
        held_out_support INTEGER NOT NULL,
        held_out_holds INTEGER NOT NULL,
        PRIMARY KEY (run, position)
    );
    INSERT INTO rule SELECT
        1, position, text, origin, is_on, is_hard, training_support, training_holds, held_out_support, held_out_holds
    FROM former_rule;
    DROP TABLE former_rule;

    ALTER TABLE choice RENAME TO former_choice;
    CREATE TABLE choice (run INTEGER PRIMARY KEY, settings TEXT NOT NULL, trials TEXT NOT NULL);
    INSERT INTO choice SELECT 1, settings, trials FROM former_choice;
    DROP TABLE former_choice;

    ALTER TABLE calibration RENAME TO former_calibration;
    CREATE TABLE calibration (
        run INTEGER PRIMARY KEY, columns TEXT NOT NULL, arrays BLOB NOT NULL, information TEXT, seconds REAL NOT NULL
    );
    INSERT INTO calibration SELECT 1, columns, arrays, information, seconds FROM former_calibration;
    DROP TABLE former_calibration;

    ALTER TABLE batch RENAME TO former_batch;
    CREATE TABLE batch (
        run INTEGER NOT NULL,
        number INTEGER NOT NULL,
        rows INTEGER NOT NULL,
        reference_ids TEXT NOT NULL,
        shown_ids TEXT NOT NULL,
        cells BLOB NOT NULL,
        refusals TEXT NOT NULL,
        feedback_used TEXT NOT NULL,
        feedback TEXT NOT NULL,
        quality BLOB NOT NULL,
        seconds REAL NOT NULL,
        online BLOB NOT NULL,
        rule_refusals TEXT NOT NULL,
        PRIMARY KEY (run, number)
    );
    INSERT INTO batch SELECT
        1, number, row_count(cells), reference_ids, shown_ids, cells, refusals, feedback_used, feedback, quality,
        seconds, online, rule_refusals
    FROM former_batch;
    DROP TABLE former_batch;

    ALTER TABLE exchange ADD COLUMN run INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE evaluation ADD COLUMN run INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE evaluation ADD COLUMN rows INTEGER;
    UPDATE evaluation SET rows = (
        SELECT json_extract(detail, '$.rows') FROM audit WHERE action = 'evaluated' ORDER BY id DESC LIMIT 1
    ) WHERE id = (SELECT max(id) FROM evaluation);
    """,
)


def newest_layout() -> int:
    """The layout of a project that this program makes."""
    return len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, layout: int) -> None:
    """Bring a project of an older layout up to date; of an empty file make an empty project.

    Raises:
        sqlite3.Error: It cannot be done. The step in hand has changed nothing.
    """
    connection.create_function("row_count", 1, _row_count, deterministic=True)
    for step in range(layout, newest_layout()):
        connection.executescript(f"BEGIN EXCLUSIVE; {MIGRATIONS[step]} PRAGMA user_version = {step + 1}; COMMIT;")


def _row_count(cells: bytes) -> int | None:
    """Rows of a stored table; None, which no row of the newest layout may have, where it is damaged."""
    try:
        return len(frame_from_bytes(cells))
    except TableError:
        return None
