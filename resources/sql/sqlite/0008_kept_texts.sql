-- What was typed and cannot stand in the record itself: texts that are not understood, by field,
-- and under the empty field a draft of the whole record. Not a foreign key, for the record can be
-- of any kind: the repositories remove them together.
CREATE TABLE kept_text (
    kind      TEXT NOT NULL
              CHECK (kind IN ('programme', 'organisation', 'body', 'person', 'membership',
                   'project', 'fund', 'fundEntry', 'findingsReport', 'meeting', 'attachment')),
    record_id TEXT NOT NULL,
    field     TEXT NOT NULL,
    typed     TEXT NOT NULL CHECK (typed <> ''),
    PRIMARY KEY (kind, record_id, field)
) STRICT
