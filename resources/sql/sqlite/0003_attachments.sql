-- The bytes of a file, once for every file that holds the same.
CREATE TABLE attachment_content (
    id     TEXT PRIMARY KEY NOT NULL,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size   INTEGER NOT NULL CHECK (size >= 0)
) STRICT
--;
CREATE TABLE attachment_chunk (
    content_id TEXT NOT NULL REFERENCES attachment_content (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    bytes      BLOB NOT NULL,
    PRIMARY KEY (content_id, position)
) STRICT
--;
CREATE TABLE attachment (
    id         TEXT PRIMARY KEY NOT NULL,
    file_name  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content_id TEXT NOT NULL
               REFERENCES attachment_content (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
) STRICT
--;
CREATE INDEX attachment_by_content ON attachment (content_id)
