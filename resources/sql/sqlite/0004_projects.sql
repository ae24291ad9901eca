CREATE TABLE fund (
    id              TEXT PRIMARY KEY NOT NULL,
    code            TEXT NOT NULL,
    name            TEXT NOT NULL,
    label           TEXT NOT NULL,
    provider        TEXT NOT NULL,
    is_state_money  INTEGER NOT NULL CHECK (is_state_money IN (0, 1)),
    maximum_share   INTEGER,
    projects_end_by TEXT CHECK (projects_end_by IS date(projects_end_by)),
    version         INTEGER NOT NULL CHECK (version >= 1)
) STRICT
--;
CREATE UNIQUE INDEX fund_code ON fund (code) WHERE code <> ''
--;
CREATE TABLE fund_ceiling (
    fund_id      TEXT NOT NULL REFERENCES fund (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    year         INTEGER,
    amount_cents INTEGER NOT NULL,
    PRIMARY KEY (fund_id, position)
) STRICT, WITHOUT ROWID
--;
-- The status follows from route_entry; it is kept here so that lists need not read the routes.
CREATE TABLE project (
    id                   TEXT PRIMARY KEY NOT NULL,
    number               TEXT NOT NULL,
    status               TEXT NOT NULL
                         CHECK (status IN ('draft', 'underReview', 'heldOver', 'rejected',
                              'withdrawn', 'awarded', 'inExecution', 'endedEarly', 'closed')),
    name                 TEXT NOT NULL,
    thematafel_id        TEXT REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    applicant_id         TEXT
                         REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                              DEFERRED,
    start_date           TEXT CHECK (start_date IS date(start_date)),
    end_date             TEXT CHECK (end_date IS date(end_date)),
    purpose              TEXT NOT NULL,
    description          TEXT NOT NULL,
    results_remark       TEXT NOT NULL,
    goals_remark         TEXT NOT NULL,
    springplanken_remark TEXT NOT NULL,
    support              TEXT NOT NULL,
    regional_impact      TEXT NOT NULL,
    communication        TEXT NOT NULL,
    european_procurement TEXT NOT NULL CHECK (european_procurement IN ('open', 'yes', 'no')),
    state_aid            TEXT NOT NULL CHECK (state_aid IN ('open', 'yes', 'no')),
    signature_place      TEXT NOT NULL,
    signature_date       TEXT CHECK (signature_date IS date(signature_date)),
    signature_position   TEXT NOT NULL,
    version              INTEGER NOT NULL CHECK (version >= 1)
) STRICT
--;
CREATE INDEX project_by_thematafel ON project (thematafel_id)
--;
CREATE INDEX project_by_applicant ON project (applicant_id)
--;
CREATE UNIQUE INDEX project_number ON project (number) WHERE number <> ''
--;
CREATE TABLE project_result (
    project_id        TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    name              TEXT NOT NULL,
    value_thousandths INTEGER,
    value_text        TEXT NOT NULL,
    unit              TEXT NOT NULL,
    owner             TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE project_goal (
    project_id  TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL CHECK (position >= 0),
    goal_id     TEXT REFERENCES goal (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    explanation TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_goal_by_goal ON project_goal (goal_id)
--;
CREATE TABLE project_springplank (
    project_id            TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position              INTEGER NOT NULL CHECK (position >= 0),
    springplank_id        TEXT
                          REFERENCES springplank (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                               DEFERRED,
    springplank_result_id TEXT
                          REFERENCES springplank_result (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                               DEFERRED,
    explanation           TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_springplank_by_springplank ON project_springplank (springplank_id)
--;
CREATE INDEX project_springplank_by_springplank_result ON project_springplank (springplank_result_id)
--;
CREATE TABLE project_promise (
    project_id         TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    contribution       INTEGER NOT NULL CHECK (contribution >= 0),
    position           INTEGER NOT NULL CHECK (position >= 0),
    measure_id         TEXT REFERENCES measure (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    amount_thousandths INTEGER NOT NULL,
    PRIMARY KEY (project_id, contribution, position),
    FOREIGN KEY (project_id, contribution) REFERENCES project_springplank (project_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_promise_by_measure ON project_promise (measure_id)
--;
CREATE TABLE project_sdg (
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    number     INTEGER NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE project_involved (
    project_id      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    name            TEXT NOT NULL,
    organisation_id TEXT
                    REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    sector          TEXT NOT NULL
                    CHECK (sector IN ('unknown', 'government', 'business', 'civilSociety',
                         'education')),
    role            TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_involved_by_organisation ON project_involved (organisation_id)
--;
CREATE TABLE project_cost (
    project_id   TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    description  TEXT NOT NULL,
    category     TEXT NOT NULL,
    year         INTEGER,
    amount_cents INTEGER,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_cost_by_project_amount_cents ON project_cost (project_id, amount_cents)
--;
CREATE TABLE project_financing (
    project_id      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    role            TEXT NOT NULL CHECK (role IN ('cofinancing', 'requestedGrant')),
    party           TEXT NOT NULL,
    organisation_id TEXT
                    REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    sector          TEXT NOT NULL
                    CHECK (sector IN ('unknown', 'government', 'business', 'civilSociety',
                         'education')),
    kind            TEXT NOT NULL CHECK (kind IN ('cash', 'inKind')),
    is_from_state   INTEGER NOT NULL CHECK (is_from_state IN (0, 1)),
    state           TEXT NOT NULL CHECK (state IN ('asked', 'promised', 'signed', 'received')),
    fund_id         TEXT REFERENCES fund (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    year            INTEGER,
    amount_cents    INTEGER,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_financing_by_project_role_amount_cents ON project_financing (project_id, role, amount_cents)
--;
CREATE INDEX project_financing_by_organisation ON project_financing (organisation_id)
--;
CREATE INDEX project_financing_by_fund ON project_financing (fund_id)
--;
CREATE TABLE project_risk (
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE project_attention_point (
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE project_purchase (
    project_id              TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position                INTEGER NOT NULL CHECK (position >= 0),
    description             TEXT NOT NULL,
    kind                    TEXT NOT NULL CHECK (kind IN ('works', 'supplies', 'services')),
    amount_cents            INTEGER NOT NULL,
    authority               TEXT NOT NULL
                            CHECK (authority IN ('none', 'state', 'province', 'municipality',
                                 'waterBoard', 'publicLawBody', 'partnership')),
    has_own_policy          INTEGER NOT NULL CHECK (has_own_policy IN (0, 1)),
    is_over_half_subsidised INTEGER NOT NULL CHECK (is_over_half_subsidised IN (0, 1)),
    tender_date             TEXT CHECK (tender_date IS date(tender_date)),
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE project_aid_ground (
    project_id      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    basis           TEXT NOT NULL CHECK (basis IN ('agvv', 'lvv', 'daeb', 'deMinimis')),
    article         TEXT NOT NULL,
    has_declaration INTEGER NOT NULL CHECK (has_declaration IN (0, 1)),
    aid_cents       INTEGER,
    de_minimis_kind TEXT NOT NULL CHECK (de_minimis_kind IN ('general', 'daeb', 'agriculture')),
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE project_opgave (
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    opgave_id  TEXT REFERENCES opgave (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_opgave_by_opgave ON project_opgave (opgave_id)
--;
CREATE TABLE project_line (
    project_id        TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    programme_line_id TEXT
                      REFERENCES programme_line (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                           DEFERRED,
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_line_by_programme_line ON project_line (programme_line_id)
--;
CREATE TABLE project_attachment (
    project_id    TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    attachment_id TEXT REFERENCES attachment (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    title         TEXT NOT NULL,
    kind          TEXT NOT NULL,
    is_open       INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX project_attachment_by_attachment ON project_attachment (attachment_id)
--;
-- Part II of the application form: personal data. In no search, change log, export or paper.
CREATE TABLE applicant_contact (
    project_id  TEXT PRIMARY KEY NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    function    TEXT NOT NULL,
    email       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    address     TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    place       TEXT NOT NULL,
    iban        TEXT NOT NULL,
    signatory   TEXT NOT NULL
) STRICT
--;
CREATE TABLE fund_entry (
    id           TEXT PRIMARY KEY NOT NULL,
    fund_id      TEXT NOT NULL REFERENCES fund (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    project_id   TEXT REFERENCES project (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT NOT NULL CHECK (kind IN ('reserved', 'committed', 'paid', 'released')),
    year         INTEGER NOT NULL,
    date         TEXT CHECK (date IS date(date)),
    amount_cents INTEGER NOT NULL,
    remark       TEXT NOT NULL
) STRICT
--;
CREATE INDEX fund_entry_by_fund_kind_amount_cents ON fund_entry (fund_id, kind, amount_cents)
--;
CREATE INDEX fund_entry_by_fund ON fund_entry (fund_id)
--;
CREATE INDEX fund_entry_by_project ON fund_entry (project_id)
