-- A family asks about a look-up; the leader of the unit it came from answers within ten working days.
CREATE TABLE look_up_question (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    -- Null when the young person asks.
    adult        uuid,
    -- What is asked about: a person's look-ups of one day, by the newest of them.
    look_up      uuid        NOT NULL,
    employee     uuid        NOT NULL,
    looked_on    date        NOT NULL,
    -- Where the employee looked from; null when that is not known, and then the data protection officer answers.
    unit         uuid,
    question     text        NOT NULL CHECK (char_length(question) BETWEEN 1 AND 2000),
    asked_at     timestamptz NOT NULL,
    answer_by    date        NOT NULL,
    answer       text        CHECK (char_length(answer) BETWEEN 1 AND 4000),
    answered_by  uuid,
    answered_at  timestamptz,
    read_at      timestamptz,
    PRIMARY KEY (municipality, id),
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    CHECK (read_at IS NULL OR answer IS NOT NULL),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, answered_by) REFERENCES employee
);
CREATE INDEX look_up_question_child ON look_up_question (municipality, child);
CREATE INDEX look_up_question_adult ON look_up_question (municipality, adult);
CREATE INDEX look_up_question_open ON look_up_question (municipality, unit) WHERE answer IS NULL;

-- Once a week the leader of a unit is shown a few of its look-ups, the odd ones first, and says of each what it was.
CREATE TABLE look_up_sample (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    unit         uuid        NOT NULL,
    -- The Monday of the week it was drawn from.
    week         date        NOT NULL CHECK (extract(isodow FROM week) = 1),
    look_up      uuid        NOT NULL,
    employee     uuid        NOT NULL,
    child        uuid        NOT NULL,
    looked_at    timestamptz NOT NULL,
    action       text        NOT NULL,
    changing     boolean     NOT NULL,
    oddities     text[]      NOT NULL
        CHECK (oddities <@ ARRAY['AFTER_HOURS', 'SAME_NAME', 'NO_LONGER_THERE', 'CPR_NUMBER']),
    answer       text CHECK (answer IN ('ORDINARY', 'ASKING', 'TO_OFFICER')),
    answered_by  uuid,
    answered_at  timestamptz,
    officer_closed_at timestamptz,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, unit, week, look_up),
    CHECK ((answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (answered_at IS NULL)),
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, answered_by) REFERENCES employee
);
CREATE INDEX look_up_sample_child ON look_up_sample (municipality, child);

-- Something in the log that somebody should look at.
CREATE TABLE look_up_alarm (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('MANY_CHILDREN', 'OWN_FAMILY', 'REFUSALS', 'BREAK_GLASS')),
    employee     uuid        NOT NULL,
    unit         uuid,
    times        int         NOT NULL CHECK (times > 0),
    first_at     timestamptz NOT NULL,
    raised_at    timestamptz NOT NULL,
    leader_saw_by   uuid,
    leader_saw_at   timestamptz,
    officer_saw_by  uuid,
    officer_saw_at  timestamptz,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, kind, employee, first_at),
    CHECK ((leader_saw_by IS NULL) = (leader_saw_at IS NULL)),
    CHECK ((officer_saw_by IS NULL) = (officer_saw_at IS NULL)),
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, leader_saw_by) REFERENCES employee,
    FOREIGN KEY (municipality, officer_saw_by) REFERENCES employee
);
CREATE INDEX look_up_alarm_employee ON look_up_alarm (municipality, employee, kind);
