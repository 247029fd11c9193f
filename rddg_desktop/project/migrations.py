"""The layout of a project file, as numbered steps: step i turns version i into version i + 1.

Never change a step that was released; add one.
"""

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
)
