-- A follow-up is born with the plan it follows up on (E12), and ends in one of four ways with a reason (B10).
CREATE TABLE follow_up (
    municipality     int         NOT NULL,
    id               uuid        NOT NULL,
    focus_point      uuid        NOT NULL,
    plan             uuid        NOT NULL,
    child            uuid,
    ordinal          int         NOT NULL CHECK (ordinal > 0),
    state            text        NOT NULL CHECK (state IN ('BOOKED', 'HELD', 'CANCELLED')),
    -- The last day it may be held on, and when it is booked for.
    due_on           date        NOT NULL,
    meets_at         timestamptz NOT NULL,
    minutes          int         NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    place            text        NOT NULL CHECK (place IN ('WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO')),
    booked_by        uuid        NOT NULL,
    booked_at        timestamptz NOT NULL,
    reminded_at      timestamptz,
    held_on          date,
    took_part        uuid[],
    outcome          text CHECK (outcome IN ('CONTINUE', 'ADJUST', 'REPLACE', 'ACHIEVED', 'STOP')),
    reason           text CHECK (reason <> ''),
    -- Why one goes on unchanged although it does not work.
    unchanged_reason text CHECK (unchanged_reason <> ''),
    noted_by         uuid,
    noted_at         timestamptz,
    version          int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    CHECK ((state = 'HELD') = (held_on IS NOT NULL) AND (state = 'HELD') = (took_part IS NOT NULL)
        AND (state = 'HELD') = (outcome IS NOT NULL) AND (state = 'HELD') = (reason IS NOT NULL)
        AND (state = 'HELD') = (noted_by IS NOT NULL) AND (state = 'HELD') = (noted_at IS NOT NULL)),
    FOREIGN KEY (municipality, focus_point) REFERENCES focus_point,
    FOREIGN KEY (municipality, focus_point, child) REFERENCES focus_point (municipality, id, child),
    FOREIGN KEY (municipality, plan) REFERENCES support_plan,
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, booked_by) REFERENCES employee,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee
);
CREATE INDEX follow_up_child ON follow_up (municipality, child);
CREATE INDEX follow_up_plan ON follow_up (municipality, plan);
CREATE INDEX follow_up_focus_point ON follow_up (municipality, focus_point);
CREATE INDEX follow_up_waiting ON follow_up (municipality, due_on) WHERE state = 'BOOKED';
CREATE UNIQUE INDEX follow_up_booked ON follow_up (municipality, focus_point) WHERE state = 'BOOKED';

-- How far each goal has come: from much further away (-2) to much further on than hoped (+2).
CREATE TABLE follow_up_goal (
    municipality int  NOT NULL,
    follow_up    uuid NOT NULL,
    plan         uuid NOT NULL,
    goal         uuid NOT NULL,
    child        uuid,
    attainment   int  NOT NULL CHECK (attainment BETWEEN -2 AND 2),
    words        text NOT NULL DEFAULT '',
    PRIMARY KEY (municipality, follow_up, goal),
    FOREIGN KEY (municipality, follow_up) REFERENCES follow_up,
    FOREIGN KEY (municipality, plan, goal) REFERENCES plan_goal,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX follow_up_goal_goal ON follow_up_goal (municipality, plan, goal);
CREATE INDEX follow_up_goal_child ON follow_up_goal (municipality, child);

-- Whether a parent comes, and how they found it afterwards (B15).
CREATE TABLE follow_up_answer (
    municipality int         NOT NULL,
    follow_up    uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'OTHER_TIME')),
    words        text        NOT NULL DEFAULT '',
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, follow_up, adult),
    FOREIGN KEY (municipality, follow_up) REFERENCES follow_up,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX follow_up_answer_adult ON follow_up_answer (municipality, adult);
CREATE INDEX follow_up_answer_child ON follow_up_answer (municipality, child);

CREATE TABLE follow_up_experience (
    municipality     int         NOT NULL,
    follow_up        uuid        NOT NULL,
    adult            uuid        NOT NULL,
    child            uuid        NOT NULL,
    taken_care_of    text        NOT NULL CHECK (taken_care_of IN ('YES', 'PARTLY', 'NO')),
    makes_difference text        NOT NULL CHECK (makes_difference IN ('YES', 'PARTLY', 'NO')),
    words            text        NOT NULL DEFAULT '',
    answered_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, follow_up, adult),
    FOREIGN KEY (municipality, follow_up) REFERENCES follow_up,
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX follow_up_experience_adult ON follow_up_experience (municipality, adult);
CREATE INDEX follow_up_experience_child ON follow_up_experience (municipality, child);

-- Esbjerg follows up within three months and then within six; the second can be counted from the plan's start or from the
-- follow-up before it, for the source can be read both ways.
ALTER TABLE cooperation_model
    ADD COLUMN follow_up_anchor       text NOT NULL DEFAULT 'PLAN_START'
        CHECK (follow_up_anchor IN ('PLAN_START', 'PREVIOUS_FOLLOW_UP')),
    ADD COLUMN follow_up_first_months int  NOT NULL DEFAULT 3 CHECK (follow_up_first_months BETWEEN 1 AND 12),
    ADD COLUMN follow_up_next_months  int  NOT NULL DEFAULT 6 CHECK (follow_up_next_months BETWEEN 1 AND 12);
