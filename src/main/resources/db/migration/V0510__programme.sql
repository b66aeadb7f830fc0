-- A programme is data: who pays, for how long, for whom, where, and what may be written down.
CREATE TABLE programme (
    municipality  int     NOT NULL REFERENCES municipality,
    id            uuid    NOT NULL,
    name_da       text    NOT NULL CHECK (name_da <> ''),
    name_en       text    NOT NULL CHECK (name_en <> ''),
    -- What families read of it.
    purpose_da    text    NOT NULL CHECK (purpose_da <> ''),
    purpose_en    text    NOT NULL CHECK (purpose_en <> ''),
    -- ORDINARY: offers, answers and visits are kept. NOTHING_WRITTEN: nothing but whether a family takes part.
    record_policy text    NOT NULL CHECK (record_policy IN ('ORDINARY', 'NOTHING_WRITTEN')),
    funder        text    NOT NULL DEFAULT '',
    grant_kroner  int     NOT NULL DEFAULT 0 CHECK (grant_kroner >= 0),
    from_on       date    NOT NULL,
    to_on         date    NOT NULL CHECK (to_on >= from_on),
    from_months   int     NOT NULL CHECK (from_months BETWEEN 0 AND 215),
    to_months     int     NOT NULL CHECK (to_months BETWEEN from_months AND 215),
    -- So many visits on need in the first year, or somebody's judgement with a reason; null where only judgement counts.
    need_visits   int CHECK (need_visits BETWEEN 1 AND 20),
    -- Who may offer it, and what its report counts.
    may_offer     text[]  NOT NULL CHECK (may_offer <@ ARRAY['HEALTH_VISITOR', 'LEADER']),
    measures      text[]  NOT NULL CHECK (measures <@ ARRAY['OFFERED', 'ACCEPTED', 'HELD', 'ON_TIME', 'PLACES']),
    -- The rhythm of advisory visits: shown from the first week on, never kept visit by visit.
    every_days    int CHECK (every_days IN (7, 14, 21, 28)),
    for_months    int CHECK (for_months BETWEEN 1 AND 24),
    PRIMARY KEY (municipality, id),
    CHECK ((record_policy = 'NOTHING_WRITTEN') = (every_days IS NOT NULL)),
    CHECK ((record_policy = 'NOTHING_WRITTEN') = (for_months IS NOT NULL))
);

-- The visits that come with an ordinary programme: steps of the schedule that are for it alone.
CREATE TABLE programme_visit (
    municipality int  NOT NULL,
    programme    uuid NOT NULL,
    step         uuid NOT NULL,
    PRIMARY KEY (municipality, programme, step),
    FOREIGN KEY (municipality, programme) REFERENCES programme,
    FOREIGN KEY (municipality, step) REFERENCES visit_step
);
CREATE INDEX programme_visit_step ON programme_visit (municipality, step);

-- Places join in waves, after a talk; municipal, self-governing and private ones alike.
CREATE TABLE programme_unit (
    municipality  int     NOT NULL,
    programme     uuid    NOT NULL,
    unit          uuid    NOT NULL,
    wave          int     NOT NULL CHECK (wave BETWEEN 1 AND 9),
    state         text    NOT NULL CHECK (state IN ('INVITED', 'JOINED', 'DECLINED')),
    invited_on    date    NOT NULL,
    talked_on     date,
    answered_on   date,
    -- The one attached to the place, whom all its parents can ask.
    social_worker uuid,
    PRIMARY KEY (municipality, programme, unit),
    CHECK (state <> 'JOINED' OR (talked_on IS NOT NULL AND answered_on IS NOT NULL)),
    FOREIGN KEY (municipality, programme) REFERENCES programme,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, social_worker) REFERENCES employee
);
CREATE INDEX programme_unit_unit ON programme_unit (municipality, unit);

-- An offer of an ordinary programme to one family, and its answer.
CREATE TABLE programme_offer (
    municipality int  NOT NULL,
    id           uuid NOT NULL,
    programme    uuid NOT NULL,
    child        uuid NOT NULL,
    basis        text NOT NULL CHECK (basis IN ('NEED_VISITS', 'JUDGEMENT')),
    -- Why somebody judged that the family should have the offer; the family reads it.
    reason       text NOT NULL DEFAULT '',
    offered_by   uuid NOT NULL,
    offered_on   date NOT NULL,
    answer       text CHECK (answer IN ('YES', 'NO')),
    no_reason    text CHECK (no_reason IN ('HELP_ENOUGH', 'OTHER_HELP', 'NO_TIME', 'NOT_SAID')),
    answered_on  date,
    answered_by  uuid,
    -- A family that said yes can leave at any time.
    left_on      date,
    version      int  NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, programme, child),
    CHECK (basis <> 'JUDGEMENT' OR reason <> ''),
    CHECK (num_nonnulls(answer, answered_on, answered_by) IN (0, 3)),
    CHECK ((no_reason IS NOT NULL) = (answer IS NOT DISTINCT FROM 'NO')),
    CHECK (left_on IS NULL OR answer = 'YES'),
    FOREIGN KEY (municipality, programme) REFERENCES programme,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, offered_by) REFERENCES employee,
    FOREIGN KEY (municipality, answered_by) REFERENCES adult
);
COMMENT ON TABLE programme_offer IS 'content';
CREATE INDEX programme_offer_child ON programme_offer (municipality, child);
CREATE INDEX programme_offer_answered_by ON programme_offer (municipality, answered_by);
