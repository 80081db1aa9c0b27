-- Events of other devices, taken in from hand-over files. Own events stay in `event`.

-- The links of their chains. An event of form 2 has id and digest, so that it can be shown veiled again; one of form 1 has none.
-- Of an event of form 1 that came opaque, `at` is what the file said: its hash can't be computed.
CREATE TABLE link (
    device   INTEGER NOT NULL REFERENCES device (number) CHECK (device > 1),
    sequence INTEGER NOT NULL CHECK (sequence > 0),                -- counts from 1 within a device, without gaps
    at       INTEGER NOT NULL,                                     -- microseconds since 1970-01-01T00:00:00Z
    id       BLOB    UNIQUE CHECK (length(id) = 16),
    digest   BLOB    CHECK (length(digest) = 32),                  -- SHA-256 of the body
    hash     BLOB    NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (device, sequence),
    CHECK ((id IS NULL) = (digest IS NULL))
) STRICT, WITHOUT ROWID;

-- What is known of what they say. A veiled event gets its row when another file shows it.
CREATE TABLE revealed (
    device   INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    id       BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
    body     TEXT    NOT NULL,
    run      TEXT    GENERATED ALWAYS AS (body ->> '$.run') VIRTUAL,
    PRIMARY KEY (device, sequence),
    FOREIGN KEY (device, sequence) REFERENCES link (device, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER link_is_never_changed BEFORE UPDATE ON link
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

CREATE TRIGGER link_is_never_deleted BEFORE DELETE ON link
BEGIN
    SELECT RAISE(ABORT, 'an event is never deleted');
END;

CREATE TRIGGER revealed_is_never_changed BEFORE UPDATE ON revealed
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

CREATE TRIGGER revealed_is_never_deleted BEFORE DELETE ON revealed
BEGIN
    SELECT RAISE(ABORT, 'an event is never deleted');
END;
