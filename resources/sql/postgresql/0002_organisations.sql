CREATE TABLE organisation (
    id             UUID PRIMARY KEY,
    name           TEXT NOT NULL,
    short_name     TEXT NOT NULL,
    sector         TEXT NOT NULL
                   CHECK (sector IN ('unknown', 'government', 'business', 'civilSociety',
                        'education')),
    legal_form     TEXT NOT NULL
                   CHECK (legal_form IN ('unknown', 'state', 'province', 'municipality',
                        'waterBoard', 'jointArrangement', 'otherPublicBody', 'association',
                        'cooperative', 'mutualInsurance', 'publicCompany', 'privateCompany',
                        'foundation', 'religiousBody', 'soleTrader', 'generalPartnership',
                        'limitedPartnership', 'professionalPartnership', 'informalGroup')),
    kvk_number     TEXT NOT NULL,
    is_public      BOOLEAN NOT NULL,
    authority      TEXT NOT NULL
                   CHECK (authority IN ('none', 'state', 'province', 'municipality', 'waterBoard',
                        'publicLawBody', 'partnership')),
    has_own_policy BOOLEAN NOT NULL,
    undertaking_id UUID
                   REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    place          TEXT NOT NULL,
    website        TEXT NOT NULL,
    remarks        TEXT NOT NULL,
    version        INTEGER NOT NULL CHECK (version >= 1)
)
--;
CREATE INDEX organisation_by_undertaking ON organisation (undertaking_id)
--;
CREATE TABLE organisation_aid (
    organisation_id UUID NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL CHECK (position >= 0),
    kind            TEXT NOT NULL CHECK (kind IN ('general', 'daeb', 'agriculture')),
    granted_date    DATE,
    amount_cents    BIGINT NOT NULL,
    authority       TEXT NOT NULL,
    PRIMARY KEY (organisation_id, position)
)
--;
CREATE TABLE body (
    id            UUID PRIMARY KEY,
    code          TEXT NOT NULL,
    name          TEXT NOT NULL,
    label         TEXT NOT NULL,
    kind          TEXT NOT NULL
                  CHECK (kind IN ('raad', 'board', 'algemeenBestuur', 'dagelijksBestuur',
                       'thematafel', 'steeringGroup', 'office', 'other')),
    theme_id      UUID REFERENCES theme (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    term_years    INTEGER,
    maximum_terms INTEGER NOT NULL,
    version       INTEGER NOT NULL CHECK (version >= 1)
)
--;
CREATE INDEX body_by_theme ON body (theme_id)
--;
CREATE UNIQUE INDEX body_code ON body (code) WHERE code <> ''
--;
CREATE TABLE body_name (
    body_id  UUID NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT NOT NULL,
    PRIMARY KEY (body_id, position)
)
--;
CREATE TABLE person (
    id       UUID PRIMARY KEY,
    name     TEXT NOT NULL,
    function TEXT NOT NULL,
    version  INTEGER NOT NULL CHECK (version >= 1)
)
--;
CREATE TABLE membership (
    id            UUID PRIMARY KEY,
    person_id     UUID REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    body_id       UUID REFERENCES body (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    represents_id UUID REFERENCES organisation (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    role          TEXT NOT NULL,
    sector        TEXT NOT NULL
                  CHECK (sector IN ('unknown', 'government', 'business', 'civilSociety',
                       'education')),
    is_ex_officio BOOLEAN NOT NULL,
    version       INTEGER NOT NULL CHECK (version >= 1)
)
--;
CREATE INDEX membership_by_person ON membership (person_id)
--;
CREATE INDEX membership_by_body ON membership (body_id)
--;
CREATE INDEX membership_by_represents ON membership (represents_id)
--;
CREATE TABLE membership_term (
    membership_id UUID NOT NULL REFERENCES membership (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL CHECK (position >= 0),
    start_date    DATE,
    end_date      DATE,
    PRIMARY KEY (membership_id, position)
)
