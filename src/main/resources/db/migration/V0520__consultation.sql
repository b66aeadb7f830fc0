-- A place asks the health visitors to come and advise its staff in general (J5). It is about the place: there is no child in it,
-- and no column that could name one.
CREATE TABLE consultation (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    unit         uuid        NOT NULL,
    topics       text[]      NOT NULL CHECK (cardinality(topics) > 0 AND topics <@ ARRAY['HYGIENE', 'SLEEP', 'FOOD', 'MOTOR',
                                 'LANGUAGE', 'WELL_BEING', 'PARENTS', 'OTHER']),
    question     text        NOT NULL CHECK (question <> ''),
    state        text        NOT NULL CHECK (state IN ('ASKED', 'AGREED', 'HELD', 'CANCELLED')),
    asked_by     uuid        NOT NULL,
    asked_at     timestamptz NOT NULL,
    -- Who comes, and when.
    visitor      uuid,
    visits_on    date,
    visits_at    time,
    next_steps   text        NOT NULL DEFAULT '',
    version      int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    CHECK (state NOT IN ('AGREED', 'HELD') OR num_nonnulls(visitor, visits_on, visits_at) = 3),
    CHECK (state <> 'HELD' OR next_steps <> ''),
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, asked_by) REFERENCES employee,
    FOREIGN KEY (municipality, visitor) REFERENCES employee
);
CREATE INDEX consultation_unit ON consultation (municipality, unit);
