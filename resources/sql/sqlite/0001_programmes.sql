CREATE TABLE programme (
    id         TEXT PRIMARY KEY NOT NULL,
    code       TEXT NOT NULL,
    name       TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind       TEXT NOT NULL
               CHECK (kind IN ('vision', 'regioDeal', 'implementationAgenda', 'actionAgenda',
                    'opgaven', 'nationalProgramme')),
    region     TEXT NOT NULL,
    start_year INTEGER,
    end_year   INTEGER,
    source     TEXT NOT NULL,
    version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT
--;
CREATE UNIQUE INDEX programme_code ON programme (code) WHERE code <> ''
--;
CREATE TABLE programme_sdg (
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    number       INTEGER NOT NULL,
    PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE programme_amount (
    programme_id   TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    amount_cents   INTEGER NOT NULL,
    label          TEXT NOT NULL,
    period         TEXT NOT NULL
                   CHECK (period IN ('perYear', 'wholePeriod', 'oneYear', 'notStated')),
    year           INTEGER NOT NULL,
    status         TEXT NOT NULL
                   CHECK (status IN ('notStated', 'available', 'reserved', 'estimated', 'uncovered',
                        'carriedOver', 'external')),
    party          TEXT NOT NULL,
    fund           TEXT NOT NULL,
    is_approximate INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
    is_external    INTEGER NOT NULL CHECK (is_external IN (0, 1)),
    is_part        INTEGER NOT NULL CHECK (is_part IN (0, 1)),
    PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE programme_remark (
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    text         TEXT NOT NULL,
    PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE milestone (
    programme_id   TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL CHECK (position >= 0),
    date_text      TEXT CHECK (length(date_text) IN (4, 7, 10)),
    label          TEXT NOT NULL,
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
    PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE programme_entry (
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    list         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    name         TEXT NOT NULL,
    label        TEXT NOT NULL,
    PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE indicator (
    id                   TEXT PRIMARY KEY NOT NULL,
    programme_id         TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position             INTEGER NOT NULL CHECK (position >= 0),
    code                 TEXT NOT NULL,
    name                 TEXT NOT NULL,
    unit                 TEXT NOT NULL,
    baseline_thousandths INTEGER,
    baseline_year        INTEGER,
    target_thousandths   INTEGER,
    target_year          INTEGER,
    lower_is_better      INTEGER NOT NULL CHECK (lower_is_better IN (0, 1)),
    source               TEXT NOT NULL
) STRICT
--;
CREATE INDEX indicator_by_programme ON indicator (programme_id)
--;
CREATE TABLE theme (
    id           TEXT PRIMARY KEY NOT NULL,
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    code         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    name         TEXT NOT NULL,
    label        TEXT NOT NULL
) STRICT
--;
CREATE INDEX theme_by_programme ON theme (programme_id)
--;
CREATE TABLE theme_name (
    theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text     TEXT NOT NULL,
    PRIMARY KEY (theme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE theme_sdg (
    theme_id    TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL CHECK (position >= 0),
    number      INTEGER NOT NULL,
    is_inferred INTEGER NOT NULL CHECK (is_inferred IN (0, 1)),
    PRIMARY KEY (theme_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE goal (
    id           TEXT PRIMARY KEY NOT NULL,
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    theme_id     TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    code         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    label        TEXT NOT NULL,
    target_year  INTEGER,
    period       TEXT NOT NULL
) STRICT
--;
CREATE INDEX goal_by_programme ON goal (programme_id)
--;
CREATE INDEX goal_by_theme ON goal (theme_id)
--;
CREATE TABLE programme_line (
    id           TEXT PRIMARY KEY NOT NULL,
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    theme_id     TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    parent_id    TEXT REFERENCES programme_line (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    code         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    name         TEXT NOT NULL,
    label        TEXT NOT NULL
) STRICT
--;
CREATE INDEX programme_line_by_programme ON programme_line (programme_id)
--;
CREATE INDEX programme_line_by_theme ON programme_line (theme_id)
--;
CREATE INDEX programme_line_by_parent ON programme_line (parent_id)
--;
CREATE TABLE programme_line_text (
    programme_line_id TEXT NOT NULL REFERENCES programme_line (id) ON DELETE CASCADE,
    field             TEXT NOT NULL,
    position          INTEGER NOT NULL CHECK (position >= 0),
    text              TEXT NOT NULL,
    PRIMARY KEY (programme_line_id, field, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE programme_line_initiative (
    programme_line_id TEXT NOT NULL REFERENCES programme_line (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    name              TEXT NOT NULL,
    label             TEXT NOT NULL,
    PRIMARY KEY (programme_line_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE policy_canvas (
    id                TEXT PRIMARY KEY NOT NULL,
    programme_id      TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    programme_line_id TEXT NOT NULL REFERENCES programme_line (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    code              TEXT NOT NULL,
    name              TEXT NOT NULL,
    scheme_name       TEXT NOT NULL
) STRICT
--;
CREATE INDEX policy_canvas_by_programme ON policy_canvas (programme_id)
--;
CREATE INDEX policy_canvas_by_programme_line ON policy_canvas (programme_line_id)
--;
CREATE TABLE policy_canvas_text (
    policy_canvas_id TEXT NOT NULL REFERENCES policy_canvas (id) ON DELETE CASCADE,
    field            TEXT NOT NULL,
    position         INTEGER NOT NULL CHECK (position >= 0),
    text             TEXT NOT NULL,
    PRIMARY KEY (policy_canvas_id, field, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE policy_canvas_amount (
    policy_canvas_id TEXT NOT NULL REFERENCES policy_canvas (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL CHECK (position >= 0),
    amount_cents     INTEGER NOT NULL,
    label            TEXT NOT NULL,
    period           TEXT NOT NULL
                     CHECK (period IN ('perYear', 'wholePeriod', 'oneYear', 'notStated')),
    year             INTEGER NOT NULL,
    status           TEXT NOT NULL
                     CHECK (status IN ('notStated', 'available', 'reserved', 'estimated',
                          'uncovered', 'carriedOver', 'external')),
    party            TEXT NOT NULL,
    fund             TEXT NOT NULL,
    is_approximate   INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
    is_external      INTEGER NOT NULL CHECK (is_external IN (0, 1)),
    is_part          INTEGER NOT NULL CHECK (is_part IN (0, 1)),
    PRIMARY KEY (policy_canvas_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE policy_canvas_figure (
    policy_canvas_id  TEXT NOT NULL REFERENCES policy_canvas (id) ON DELETE CASCADE,
    position          INTEGER NOT NULL CHECK (position >= 0),
    label             TEXT NOT NULL,
    value_thousandths INTEGER,
    unit              TEXT NOT NULL,
    period            TEXT NOT NULL,
    PRIMARY KEY (policy_canvas_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE springplank (
    id                   TEXT PRIMARY KEY NOT NULL,
    programme_id         TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position             INTEGER NOT NULL CHECK (position >= 0),
    code                 TEXT NOT NULL,
    number               INTEGER NOT NULL,
    name                 TEXT NOT NULL,
    suggested_thematafel TEXT NOT NULL
) STRICT
--;
CREATE INDEX springplank_by_programme ON springplank (programme_id)
--;
CREATE TABLE springplank_result (
    id                  TEXT PRIMARY KEY NOT NULL,
    programme_id        TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    springplank_id      TEXT NOT NULL REFERENCES springplank (id) ON DELETE CASCADE,
    position            INTEGER NOT NULL CHECK (position >= 0),
    code                TEXT NOT NULL,
    number              INTEGER NOT NULL,
    label               TEXT NOT NULL,
    related_springplank TEXT NOT NULL
) STRICT
--;
CREATE INDEX springplank_result_by_programme ON springplank_result (programme_id)
--;
CREATE INDEX springplank_result_by_springplank ON springplank_result (springplank_id)
--;
CREATE TABLE springplank_result_scope (
    springplank_result_id TEXT NOT NULL REFERENCES springplank_result (id) ON DELETE CASCADE,
    position              INTEGER NOT NULL CHECK (position >= 0),
    unit                  TEXT NOT NULL,
    value_thousandths     INTEGER NOT NULL,
    PRIMARY KEY (springplank_result_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE measure (
    id                    TEXT PRIMARY KEY NOT NULL,
    programme_id          TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    springplank_result_id TEXT NOT NULL REFERENCES springplank_result (id) ON DELETE CASCADE,
    position              INTEGER NOT NULL CHECK (position >= 0),
    code                  TEXT NOT NULL,
    unit                  TEXT NOT NULL,
    kind                  TEXT NOT NULL
                          CHECK (kind IN ('count', 'hectare', 'percentage', 'percentageIncrease')),
    comparator            TEXT NOT NULL CHECK (comparator IN ('exact', 'range', 'atLeast')),
    minimum_thousandths   INTEGER NOT NULL,
    maximum_thousandths   INTEGER,
    target_date_text      TEXT CHECK (length(target_date_text) IN (4, 7, 10)),
    baseline              TEXT NOT NULL
) STRICT
--;
CREATE INDEX measure_by_programme ON measure (programme_id)
--;
CREATE INDEX measure_by_springplank_result ON measure (springplank_result_id)
--;
CREATE TABLE opgave (
    id           TEXT PRIMARY KEY NOT NULL,
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL CHECK (position >= 0),
    code         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    title        TEXT NOT NULL,
    label        TEXT NOT NULL
) STRICT
--;
CREATE INDEX opgave_by_programme ON opgave (programme_id)
--;
CREATE TABLE opgave_action (
    opgave_id TEXT NOT NULL REFERENCES opgave (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    name      TEXT NOT NULL,
    label     TEXT NOT NULL,
    PRIMARY KEY (opgave_id, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE opgave_initiative (
    opgave_id TEXT NOT NULL REFERENCES opgave (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL CHECK (position >= 0),
    name      TEXT NOT NULL,
    label     TEXT NOT NULL,
    PRIMARY KEY (opgave_id, position)
) STRICT, WITHOUT ROWID
