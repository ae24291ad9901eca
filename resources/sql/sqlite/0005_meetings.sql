-- The highest sequence is the newest report.
CREATE TABLE findings_report (
    id                TEXT PRIMARY KEY NOT NULL,
    sequence          INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    project_id        TEXT REFERENCES project (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    is_closed         INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
    project_name      TEXT NOT NULL,
    purpose           TEXT NOT NULL,
    start_date        TEXT CHECK (start_date IS date(start_date)),
    end_date          TEXT CHECK (end_date IS date(end_date)),
    asks_regio_deal   TEXT NOT NULL CHECK (asks_regio_deal IN ('open', 'yes', 'no')),
    regio_deal_remark TEXT NOT NULL,
    springplank_id    TEXT
                      REFERENCES springplank (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    adviser_remarks   TEXT NOT NULL,
    alignment         TEXT NOT NULL,
    verdict           TEXT NOT NULL
                      CHECK (verdict IN ('open', 'agree', 'agreeWithConditions', 'holdOver',
                           'reject')),
    verdict_text      TEXT NOT NULL,
    report_date       TEXT CHECK (report_date IS date(report_date)),
    version           INTEGER NOT NULL CHECK (version >= 1)
) STRICT
--;
CREATE INDEX findings_report_by_project ON findings_report (project_id)
--;
CREATE INDEX findings_report_by_springplank ON findings_report (springplank_id)
--;
CREATE TABLE report_thematafel (
    findings_report_id TEXT NOT NULL REFERENCES findings_report (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL CHECK (position >= 0),
    body_id            TEXT REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (findings_report_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX report_thematafel_by_body ON report_thematafel (body_id)
--;
CREATE TABLE report_criterion (
    findings_report_id TEXT NOT NULL REFERENCES findings_report (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL CHECK (position >= 0),
    code               TEXT NOT NULL,
    label              TEXT NOT NULL,
    is_question        INTEGER NOT NULL CHECK (is_question IN (0, 1)),
    meets              TEXT NOT NULL CHECK (meets IN ('open', 'yes', 'no')),
    explanation        TEXT NOT NULL,
    PRIMARY KEY (findings_report_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE report_result (
    findings_report_id    TEXT NOT NULL REFERENCES findings_report (id) ON DELETE CASCADE,
    position              INTEGER NOT NULL CHECK (position >= 0),
    springplank_result_id TEXT
                          REFERENCES springplank_result (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                               DEFERRED,
    PRIMARY KEY (findings_report_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX report_result_by_springplank_result ON report_result (springplank_result_id)
--;
CREATE TABLE report_alignment (
    findings_report_id TEXT NOT NULL REFERENCES findings_report (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL CHECK (position >= 0),
    body_id            TEXT REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (findings_report_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX report_alignment_by_body ON report_alignment (body_id)
--;
CREATE TABLE report_condition (
    findings_report_id TEXT NOT NULL REFERENCES findings_report (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL CHECK (position >= 0),
    text               TEXT NOT NULL,
    PRIMARY KEY (findings_report_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE report_discussion (
    findings_report_id TEXT NOT NULL REFERENCES findings_report (id) ON DELETE CASCADE,
    position           INTEGER NOT NULL CHECK (position >= 0),
    date               TEXT CHECK (date IS date(date)),
    PRIMARY KEY (findings_report_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE meeting (
    id                 TEXT PRIMARY KEY NOT NULL,
    body_id            TEXT REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    date               TEXT CHECK (date IS date(date)),
    start_time         TEXT CHECK (start_time IS strftime('%H:%M:%f', start_time)),
    end_time           TEXT CHECK (end_time IS strftime('%H:%M:%f', end_time)),
    location           TEXT NOT NULL,
    title              TEXT NOT NULL,
    has_minutes        INTEGER NOT NULL CHECK (has_minutes IN (0, 1)),
    minutes_start_time TEXT CHECK (minutes_start_time IS strftime('%H:%M:%f', minutes_start_time)),
    minutes_end_time   TEXT CHECK (minutes_end_time IS strftime('%H:%M:%f', minutes_end_time)),
    chair              TEXT NOT NULL,
    minutes_remarks    TEXT NOT NULL,
    adopted_date       TEXT CHECK (adopted_date IS date(adopted_date)),
    version            INTEGER NOT NULL CHECK (version >= 1)
) STRICT
--;
CREATE INDEX meeting_by_body ON meeting (body_id)
--;
CREATE INDEX meeting_by_date ON meeting (date)
--;
CREATE TABLE meeting_attendance (
    meeting_id  TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL CHECK (position >= 0),
    person_id   TEXT REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    participant TEXT NOT NULL,
    presence    TEXT NOT NULL CHECK (presence IN ('present', 'absent', 'replaced')),
    remark      TEXT NOT NULL,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX meeting_attendance_by_person ON meeting_attendance (person_id)
--;
CREATE TABLE meeting_signatory (
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE important_date (
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    date_text      TEXT CHECK (length(date_text) IN (4, 7, 10)),
    label          TEXT NOT NULL,
    time           TEXT NOT NULL,
    place          TEXT NOT NULL,
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID
--;
-- The columns from explanation on are the cover note, when there is one.
CREATE TABLE agenda_item (
    id                          TEXT PRIMARY KEY NOT NULL,
    meeting_id                  TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    parent_id                   TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
    position                    INTEGER NOT NULL CHECK (position >= 0),
    number                      TEXT NOT NULL,
    title                       TEXT NOT NULL,
    is_confidential             INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
    is_oral                     INTEGER NOT NULL CHECK (is_oral IN (0, 1)),
    planned_minutes             INTEGER,
    portfolio_holder            TEXT NOT NULL,
    minutes_of_id               TEXT REFERENCES meeting (id) ON DELETE RESTRICT
                                DEFERRABLE INITIALLY DEFERRED,
    discussion                  TEXT NOT NULL,
    has_cover_note              INTEGER NOT NULL CHECK (has_cover_note IN (0, 1)),
    explanation                 TEXT NOT NULL,
    findings_conclusion         TEXT NOT NULL,
    board_advice                TEXT NOT NULL,
    dagelijks_bestuur_date_text TEXT CHECK (length(dagelijks_bestuur_date_text) IN (4, 7, 10)),
    follow_up                   TEXT NOT NULL,
    communication               TEXT NOT NULL,
    notify_to                   TEXT NOT NULL,
    inspection_place            TEXT NOT NULL,
    financial_consequences      TEXT NOT NULL,
    personnel_consequences      TEXT NOT NULL,
    contact                     TEXT NOT NULL
) STRICT
--;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id)
--;
CREATE INDEX agenda_item_by_minutes_of ON agenda_item (minutes_of_id)
--;
CREATE INDEX agenda_item_by_parent ON agenda_item (parent_id)
--;
-- Proposals, decisions, conditions, promises; enclosed and for inspection of the cover note.
CREATE TABLE agenda_item_text (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    field          TEXT NOT NULL,
    position       INTEGER NOT NULL CHECK (position >= 0),
    text           TEXT NOT NULL,
    PRIMARY KEY (agenda_item_id, field, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE agenda_item_kind (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    kind           TEXT NOT NULL
                   CHECK (kind IN ('opening', 'mededeling', 'kennisnemen', 'bespreken', 'besluiten',
                        'vaststellen', 'hamerstuk', 'rondvraag')),
    PRIMARY KEY (agenda_item_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE agenda_item_project (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    project_id     TEXT REFERENCES project (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (agenda_item_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX agenda_item_project_by_project ON agenda_item_project (project_id)
--;
CREATE TABLE agenda_item_attachment (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    attachment_id  TEXT REFERENCES attachment (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    title          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    is_open        INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    PRIMARY KEY (agenda_item_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX agenda_item_attachment_by_attachment ON agenda_item_attachment (attachment_id)
--;
CREATE TABLE procedure_step (
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    step           TEXT NOT NULL,
    date_text      TEXT CHECK (length(date_text) IN (4, 7, 10)),
    PRIMARY KEY (agenda_item_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE action (
    id             TEXT PRIMARY KEY NOT NULL,
    meeting_id     TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    text           TEXT NOT NULL,
    responsible    TEXT NOT NULL,
    due_text       TEXT CHECK (length(due_text) IN (4, 7, 10)),
    state          TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped'))
) STRICT
--;
CREATE INDEX action_by_meeting ON action (meeting_id)
--;
CREATE INDEX action_by_agenda_item ON action (agenda_item_id)
--;
CREATE TABLE route_entry (
    project_id     TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    step           TEXT NOT NULL
                   CHECK (step IN ('pitch', 'thematafel', 'board', 'algemeenBestuur', 'award',
                        'execution', 'closing')),
    outcome        TEXT NOT NULL
                   CHECK (outcome IN ('passed', 'passedWithConditions', 'heldOver', 'rejected',
                        'withdrawn', 'endedEarly')),
    body_id        TEXT REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    date           TEXT CHECK (date IS date(date)),
    decision       TEXT NOT NULL,
    meeting_id     TEXT REFERENCES meeting (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX route_entry_by_body ON route_entry (body_id)
--;
CREATE INDEX route_entry_by_meeting ON route_entry (meeting_id)
--;
CREATE INDEX route_entry_by_agenda_item ON route_entry (agenda_item_id)
--;
CREATE TABLE route_condition (
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    entry      INTEGER NOT NULL CHECK (entry >= 0),
    position   INTEGER NOT NULL CHECK (position >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (project_id, entry, position),
    FOREIGN KEY (project_id, entry) REFERENCES route_entry (project_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
