CREATE TABLE fund (
    id              UUID PRIMARY KEY,
    code            TEXT NOT NULL,
    name            TEXT NOT NULL,
    label           TEXT NOT NULL,
    provider        TEXT NOT NULL,
    is_state_money  BOOLEAN NOT NULL,
    maximum_share   INTEGER,
    projects_end_by DATE,
    version         INTEGER NOT NULL CHECK (version >= 1)
)
--;
CREATE UNIQUE INDEX fund_code ON fund (code) WHERE code <> ''
--;
CREATE TABLE fund_ceiling (
    fund_id      UUID NOT NULL REFERENCES fund (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    year         INTEGER,
    amount_cents BIGINT NOT NULL,
    PRIMARY KEY (fund_id, position)
)
--;
-- The status follows from route_entry; it is kept here so that lists need not read the routes.
CREATE TABLE project (
    id                   UUID PRIMARY KEY,
    number               TEXT NOT NULL,
    status               TEXT NOT NULL
                         CHECK (status IN ('draft', 'underReview', 'heldOver', 'rejected',
                              'withdrawn', 'awarded', 'inExecution', 'endedEarly', 'closed')),
    name                 TEXT NOT NULL,
    thematafel_id        UUID REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    applicant_id         UUID
                         REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                              DEFERRED,
    start_date           DATE,
    end_date             DATE,
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
    signature_date       DATE,
    signature_position   TEXT NOT NULL,
    version              INTEGER NOT NULL CHECK (version >= 1)
)
--;
CREATE INDEX project_by_thematafel ON project (thematafel_id)
--;
CREATE INDEX project_by_applicant ON project (applicant_id)
--;
CREATE UNIQUE INDEX project_number ON project (number) WHERE number <> ''
--;
CREATE TABLE project_result (
    project_id        UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    name              TEXT NOT NULL,
    value_thousandths BIGINT,
    value_text        TEXT NOT NULL,
    unit              TEXT NOT NULL,
    owner             TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE TABLE project_goal (
    project_id  UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL CHECK (position >= 0),
    goal_id     UUID REFERENCES goal (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    explanation TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_goal_by_goal ON project_goal (goal_id)
--;
CREATE TABLE project_springplank (
    project_id            UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position              INTEGER NOT NULL CHECK (position >= 0),
    springplank_id        UUID
                          REFERENCES springplank (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                               DEFERRED,
    springplank_result_id UUID
                          REFERENCES springplank_result (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                               DEFERRED,
    explanation           TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_springplank_by_springplank ON project_springplank (springplank_id)
--;
CREATE INDEX project_springplank_by_springplank_result ON project_springplank (springplank_result_id)
--;
CREATE TABLE project_promise (
    project_id         UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    contribution       INTEGER NOT NULL CHECK (contribution >= 0),
    position           INTEGER NOT NULL CHECK (position >= 0),
    measure_id         UUID REFERENCES measure (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    amount_thousandths BIGINT NOT NULL,
    PRIMARY KEY (project_id, contribution, position),
    FOREIGN KEY (project_id, contribution) REFERENCES project_springplank (project_id, position) ON DELETE CASCADE
)
--;
CREATE INDEX project_promise_by_measure ON project_promise (measure_id)
--;
CREATE TABLE project_sdg (
    project_id UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    number     INTEGER NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE TABLE project_involved (
    project_id      UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    name            TEXT NOT NULL,
    organisation_id UUID
                    REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    sector          TEXT NOT NULL
                    CHECK (sector IN ('unknown', 'government', 'business', 'civilSociety',
                         'education')),
    role            TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_involved_by_organisation ON project_involved (organisation_id)
--;
CREATE TABLE project_cost (
    project_id   UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    description  TEXT NOT NULL,
    category     TEXT NOT NULL,
    year         INTEGER,
    amount_cents BIGINT,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_cost_by_project_amount_cents ON project_cost (project_id, amount_cents)
--;
CREATE TABLE project_financing (
    project_id      UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    role            TEXT NOT NULL CHECK (role IN ('cofinancing', 'requestedGrant')),
    party           TEXT NOT NULL,
    organisation_id UUID
                    REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    sector          TEXT NOT NULL
                    CHECK (sector IN ('unknown', 'government', 'business', 'civilSociety',
                         'education')),
    kind            TEXT NOT NULL CHECK (kind IN ('cash', 'inKind')),
    is_from_state   BOOLEAN NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('asked', 'promised', 'signed', 'received')),
    fund_id         UUID REFERENCES fund (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    year            INTEGER,
    amount_cents    BIGINT,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_financing_by_project_role_amount_cents ON project_financing (project_id, role, amount_cents)
--;
CREATE INDEX project_financing_by_organisation ON project_financing (organisation_id)
--;
CREATE INDEX project_financing_by_fund ON project_financing (fund_id)
--;
CREATE TABLE project_risk (
    project_id UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE TABLE project_attention_point (
    project_id UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    text       TEXT NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE TABLE project_purchase (
    project_id              UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position                INTEGER NOT NULL CHECK (position >= 0),
    description             TEXT NOT NULL,
    kind                    TEXT NOT NULL CHECK (kind IN ('works', 'supplies', 'services')),
    amount_cents            BIGINT NOT NULL,
    authority               TEXT NOT NULL
                            CHECK (authority IN ('none', 'state', 'province', 'municipality',
                                 'waterBoard', 'publicLawBody', 'partnership')),
    has_own_policy          BOOLEAN NOT NULL,
    is_over_half_subsidised BOOLEAN NOT NULL,
    tender_date             DATE,
    PRIMARY KEY (project_id, position)
)
--;
CREATE TABLE project_aid_ground (
    project_id      UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    basis           TEXT NOT NULL CHECK (basis IN ('agvv', 'lvv', 'daeb', 'deMinimis')),
    article         TEXT NOT NULL,
    has_declaration BOOLEAN NOT NULL,
    aid_cents       BIGINT,
    de_minimis_kind TEXT NOT NULL CHECK (de_minimis_kind IN ('general', 'daeb', 'agriculture')),
    PRIMARY KEY (project_id, position)
)
--;
CREATE TABLE project_opgave (
    project_id UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL CHECK (position >= 0),
    opgave_id  UUID REFERENCES opgave (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_opgave_by_opgave ON project_opgave (opgave_id)
--;
CREATE TABLE project_line (
    project_id        UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    programme_line_id UUID
                      REFERENCES programme_line (id) ON DELETE RESTRICT DEFERRABLE INITIALLY
                           DEFERRED,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_line_by_programme_line ON project_line (programme_line_id)
--;
CREATE TABLE project_attachment (
    project_id    UUID NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    attachment_id UUID REFERENCES attachment (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    title         TEXT NOT NULL,
    kind          TEXT NOT NULL,
    is_open       BOOLEAN NOT NULL,
    PRIMARY KEY (project_id, position)
)
--;
CREATE INDEX project_attachment_by_attachment ON project_attachment (attachment_id)
--;
-- Part II of the application form: personal data. In no search, change log, export or paper.
CREATE TABLE applicant_contact (
    project_id  UUID PRIMARY KEY NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name        TEXT NOT NULL,
    function    TEXT NOT NULL,
    email       TEXT NOT NULL,
    phone       TEXT NOT NULL,
    address     TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    place       TEXT NOT NULL,
    iban        TEXT NOT NULL,
    signatory   TEXT NOT NULL
)
--;
CREATE TABLE fund_entry (
    id           UUID PRIMARY KEY,
    fund_id      UUID NOT NULL REFERENCES fund (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    project_id   UUID REFERENCES project (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    kind         TEXT NOT NULL CHECK (kind IN ('reserved', 'committed', 'paid', 'released')),
    year         INTEGER NOT NULL,
    date         DATE,
    amount_cents BIGINT NOT NULL,
    remark       TEXT NOT NULL
)
--;
CREATE INDEX fund_entry_by_fund_kind_amount_cents ON fund_entry (fund_id, kind, amount_cents)
--;
CREATE INDEX fund_entry_by_fund ON fund_entry (fund_id)
--;
CREATE INDEX fund_entry_by_project ON fund_entry (project_id)
