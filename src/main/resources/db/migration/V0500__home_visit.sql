-- The municipality's schedule of home visits: each of its visits with the age at which it is due.
CREATE TABLE visit_step (
    municipality   int     NOT NULL REFERENCES municipality,
    id             uuid    NOT NULL,
    name_da        text    NOT NULL CHECK (name_da <> ''),
    name_en        text    NOT NULL CHECK (name_en <> ''),
    -- ARRIVED: ages are counted from the day the family came here. PROGRAMME: only for those who said yes to one.
    audience       text    NOT NULL CHECK (audience IN ('EVERYBODY', 'FIRST_TIME', 'ARRIVED', 'PROGRAMME')),
    age_unit       text    NOT NULL CHECK (age_unit IN ('DAYS', 'WEEKS', 'MONTHS')),
    from_age       int     NOT NULL CHECK (from_age BETWEEN 0 AND 400),
    to_age         int     NOT NULL CHECK (to_age BETWEEN from_age AND 400),
    minutes        int     NOT NULL CHECK (minutes BETWEEN 15 AND 180 AND minutes % 15 = 0),
    -- The health visitor's own assessment of the child belongs to this visit.
    assessment_due boolean NOT NULL,
    ended_on       date,
    PRIMARY KEY (municipality, id)
);

-- A visit a family is to have or has had. No health journal: nothing that was measured, seen or said at it.
CREATE TABLE home_visit (
    municipality   int         NOT NULL,
    id             uuid        NOT NULL,
    child          uuid        NOT NULL,
    -- Null for a visit on need.
    step           uuid,
    window_from    date        NOT NULL,
    window_to      date        NOT NULL CHECK (window_to >= window_from),
    state          text        NOT NULL CHECK (state IN ('TO_BOOK', 'BOOKED', 'HELD', 'CANCELLED')),
    minutes        int         NOT NULL CHECK (minutes BETWEEN 15 AND 180 AND minutes % 15 = 0),
    employee       uuid,
    begins_at      timestamptz,
    -- Visits of twins are booked as one: they share this key, which otherwise is the visit's own.
    together       uuid        NOT NULL,
    move_asked_at  timestamptz,
    wish_on        date,
    wish_part      text CHECK (wish_part IN ('MORNING', 'MIDDAY', 'AFTERNOON')),
    -- Where the health journal tells of it: a number, never words.
    journal_number text        NOT NULL DEFAULT '' CHECK (journal_number ~ '^[0-9A-Za-z/.-]{0,40}$'),
    held_on        date,
    cancelled_by   text CHECK (cancelled_by IN ('FAMILY', 'HEALTH_VISITING')),
    planned_at     timestamptz NOT NULL,
    reminded_at    timestamptz,
    version        int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, child, step),
    CHECK (state <> 'BOOKED' OR (employee IS NOT NULL AND begins_at IS NOT NULL)),
    CHECK ((state = 'HELD') = (held_on IS NOT NULL)),
    CHECK ((state = 'CANCELLED') = (cancelled_by IS NOT NULL)),
    CHECK (move_asked_at IS NULL OR state = 'BOOKED'),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, step) REFERENCES visit_step,
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
COMMENT ON TABLE home_visit IS 'content';
CREATE INDEX home_visit_step ON home_visit (municipality, step);
CREATE INDEX home_visit_employee ON home_visit (municipality, employee, begins_at);
CREATE INDEX home_visit_together ON home_visit (municipality, together);

-- What became of each visit, step by step: who moved it, who was not at home.
CREATE TABLE home_visit_event (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    visit        uuid        NOT NULL,
    child        uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('BOOK', 'MOVE', 'ASK', 'NOT_HOME', 'HOLD', 'CANCEL', 'REOPEN')),
    happened_at  timestamptz NOT NULL,
    begins_at    timestamptz,
    by_employee  uuid,
    by_adult     uuid,
    PRIMARY KEY (municipality, id),
    CHECK (num_nonnulls(by_employee, by_adult) = 1),
    FOREIGN KEY (municipality, visit) REFERENCES home_visit,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, by_employee) REFERENCES employee,
    FOREIGN KEY (municipality, by_adult) REFERENCES adult
);
COMMENT ON TABLE home_visit_event IS 'content';
CREATE INDEX home_visit_event_visit ON home_visit_event (municipality, visit);
CREATE INDEX home_visit_event_child ON home_visit_event (municipality, child);
CREATE INDEX home_visit_event_by_adult ON home_visit_event (municipality, by_adult);

-- The quarters of an hour that are taken in somebody's calendar: nobody is in two homes at once, whatever the program does.
CREATE TABLE visit_quarter (
    municipality int         NOT NULL,
    employee     uuid        NOT NULL,
    begins_at    timestamptz NOT NULL CHECK (extract(epoch FROM begins_at)::bigint % 900 = 0),
    together     uuid        NOT NULL,
    PRIMARY KEY (municipality, employee, begins_at),
    FOREIGN KEY (municipality, employee) REFERENCES employee
);
CREATE INDEX visit_quarter_together ON visit_quarter (municipality, together);

-- What every municipality begins with; DefaultSchedule adds the same to new ones.
INSERT INTO visit_step (municipality, id, name_da, name_en, audience, age_unit, from_age, to_age, minutes, assessment_due)
SELECT m.municipality, gen_random_uuid(), s.name_da, s.name_en, s.audience, s.age_unit, s.from_age, s.to_age, s.minutes, s.due
FROM municipality m
CROSS JOIN (VALUES
    ('Barselsbesøg', 'First visit after birth', 'EVERYBODY', 'DAYS', 4, 5, 60, false),
    ('Etableringsbesøg', 'Visit in the second week', 'EVERYBODY', 'DAYS', 8, 14, 60, false),
    ('2-månedersbesøg', 'Visit at 2 months', 'EVERYBODY', 'WEEKS', 7, 10, 60, true),
    ('4-månedersbesøg', 'Visit at 4 months', 'FIRST_TIME', 'MONTHS', 4, 5, 60, false),
    ('6-månedersbesøg', 'Visit at 6 months', 'FIRST_TIME', 'MONTHS', 6, 7, 60, false),
    ('9-månedersbesøg', 'Visit at 9 months', 'EVERYBODY', 'MONTHS', 8, 10, 60, true),
    ('Velkomstbesøg til tilflyttere', 'Welcome visit to families who move here', 'ARRIVED', 'DAYS', 0, 28, 60, false))
    s (name_da, name_en, audience, age_unit, from_age, to_age, minutes, due);
