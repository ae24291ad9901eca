-- What was before is the after_json of the change before it of the same record.
CREATE TABLE change_log (
    id         INTEGER PRIMARY KEY,
    at         TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    who        TEXT NOT NULL,
    kind       TEXT NOT NULL
               CHECK (kind IN ('programme', 'organisation', 'body', 'person', 'membership',
                    'project', 'fund', 'fundEntry', 'findingsReport', 'meeting', 'attachment')),
    record_id  TEXT NOT NULL,
    change     TEXT NOT NULL CHECK (change IN ('added', 'changed', 'removed')),
    after_json TEXT NOT NULL
) STRICT
--;
CREATE INDEX change_log_by_kind_record_id ON change_log (kind, record_id, id)
--;
-- The text of a record as it was written, for snippets, and folded, to search in.
CREATE TABLE search_entry (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL
                 CHECK (kind IN ('programme', 'organisation', 'body', 'person', 'membership',
                      'project', 'fund', 'fundEntry', 'findingsReport', 'meeting', 'attachment')),
    record_id    TEXT NOT NULL,
    title        TEXT NOT NULL,
    body         TEXT NOT NULL,
    folded_title TEXT NOT NULL,
    folded_body  TEXT NOT NULL,
    UNIQUE (kind, record_id)
) STRICT
--;
CREATE VIRTUAL TABLE search_fts USING fts5 (
    folded_title,
    folded_body,
    content = 'search_entry',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 0',
    prefix = '2 3'
)
