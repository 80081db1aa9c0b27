-- Who this file belongs to: "Lots" in ASCII.
PRAGMA application_id = 0x4C6F7473;

-- The devices whose events are kept here. Number 1 is the device that owns this file.
CREATE TABLE device (
    number INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- What happened, in the order in which it arrived here. `body` is the whole fact as JSON; `kind` and `run` are read out of it,
-- so that they can never disagree with what the hash covers.
CREATE TABLE event (
    place    INTEGER PRIMARY KEY,
    device   INTEGER NOT NULL REFERENCES device (number),
    sequence INTEGER NOT NULL CHECK (sequence > 0),                -- counts from 1 within a device, without gaps
    id       BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    at       INTEGER NOT NULL,                                     -- microseconds since 1970-01-01T00:00:00Z
    body     TEXT    NOT NULL,
    previous BLOB    NOT NULL CHECK (length(previous) = 32),       -- hash of the event before, zeros for the first
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    kind     TEXT    GENERATED ALWAYS AS (body ->> '$.kind') VIRTUAL,
    run      TEXT    GENERATED ALWAYS AS (body ->> '$.run') VIRTUAL,
    UNIQUE (device, sequence)
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'an event is never deleted');
END;

-- Preferences of this device. Not history: the last value counts.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
