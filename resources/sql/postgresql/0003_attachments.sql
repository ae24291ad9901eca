-- The bytes of a file, once for every file that holds the same.
CREATE TABLE attachment_content (
    id     UUID PRIMARY KEY,
    sha256 BYTEA NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size   BIGINT NOT NULL CHECK (size >= 0)
)
--;
CREATE TABLE attachment_chunk (
    content_id UUID NOT NULL REFERENCES attachment_content (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    bytes      BYTEA NOT NULL,
    PRIMARY KEY (content_id, position)
)
--;
CREATE TABLE attachment (
    id         UUID PRIMARY KEY,
    file_name  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content_id UUID NOT NULL
               REFERENCES attachment_content (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
)
--;
CREATE INDEX attachment_by_content ON attachment (content_id)
