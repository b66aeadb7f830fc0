-- A meeting around a child: the family and several professionals at one table. Called with a choice of times and places, the
-- family says whom it brings and what it wants to talk about, and each agreement has one responsible and a day.
CREATE TABLE network_meeting (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    child        uuid        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('OPEN', 'ARRANGED', 'HELD', 'CANCELLED')),
    purpose      text        NOT NULL CHECK (purpose <> ''),
    agenda       text        NOT NULL DEFAULT '',
    minutes      int         NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    places       text[]      NOT NULL CHECK (places <@ ARRAY['WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO']),
    meets_at     timestamptz,
    place        text CHECK (place IN ('WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO')),
    called_by    uuid        NOT NULL,
    called_at    timestamptz NOT NULL,
    held_on      date,
    outcome      text CHECK (outcome <> ''),
    noted_by     uuid,
    -- Counts every change, so that two people are noticed.
    version      int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    CHECK (state <> 'ARRANGED' OR (meets_at IS NOT NULL AND place IS NOT NULL)),
    CHECK (num_nonnulls(held_on, outcome, noted_by) = CASE state WHEN 'HELD' THEN 3 ELSE 0 END),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, called_by) REFERENCES employee,
    FOREIGN KEY (municipality, noted_by) REFERENCES employee
);
CREATE INDEX network_meeting_child ON network_meeting (municipality, child);
-- One at a time.
CREATE UNIQUE INDEX network_meeting_under_way ON network_meeting (municipality, child) WHERE state IN ('OPEN', 'ARRANGED');
COMMENT ON TABLE network_meeting IS 'content';

CREATE TABLE network_meeting_time (
    municipality int         NOT NULL,
    meeting      uuid        NOT NULL,
    begins_at    timestamptz NOT NULL,
    child        uuid        NOT NULL,
    PRIMARY KEY (municipality, meeting, begins_at),
    FOREIGN KEY (municipality, meeting, child) REFERENCES network_meeting (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX network_meeting_time_child ON network_meeting_time (municipality, child);
COMMENT ON TABLE network_meeting_time IS 'content';

-- The professionals who are called, whoever calls among them: nobody else of the staff reads it.
CREATE TABLE network_meeting_called (
    municipality int  NOT NULL,
    meeting      uuid NOT NULL,
    employee     uuid NOT NULL,
    child        uuid NOT NULL,
    PRIMARY KEY (municipality, meeting, employee),
    FOREIGN KEY (municipality, meeting, child) REFERENCES network_meeting (municipality, id, child),
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX network_meeting_called_employee ON network_meeting_called (municipality, employee);
CREATE INDEX network_meeting_called_child ON network_meeting_called (municipality, child);
COMMENT ON TABLE network_meeting_called IS 'content';

-- What each custody holder answers, or from 15 the young person; a later answer takes the place of an earlier one.
CREATE TABLE network_meeting_answer (
    municipality int         NOT NULL,
    meeting      uuid        NOT NULL,
    person       uuid        NOT NULL,
    child        uuid        NOT NULL,
    adult        uuid,
    answer       text        NOT NULL CHECK (answer IN ('YES', 'NO', 'OTHER_TIME')),
    begins_at    timestamptz,
    place        text CHECK (place IN ('WITH_US', 'AT_HOME', 'BY_PHONE', 'BY_VIDEO')),
    -- Whom they bring, and what they want to talk about.
    brings       text        NOT NULL DEFAULT '',
    wants        text        NOT NULL DEFAULT '',
    answered_at  timestamptz NOT NULL,
    PRIMARY KEY (municipality, meeting, person),
    CHECK (person = coalesce(adult, child)),
    CHECK ((answer = 'YES') = (begins_at IS NOT NULL)),
    CHECK ((answer = 'YES') = (place IS NOT NULL)),
    FOREIGN KEY (municipality, meeting, child) REFERENCES network_meeting (municipality, id, child),
    FOREIGN KEY (municipality, adult) REFERENCES adult,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX network_meeting_answer_adult ON network_meeting_answer (municipality, adult);
CREATE INDEX network_meeting_answer_child ON network_meeting_answer (municipality, child);
COMMENT ON TABLE network_meeting_answer IS 'content';

-- Agreed at the table: what, one responsible, by when.
CREATE TABLE network_meeting_agreement (
    municipality         int  NOT NULL,
    meeting              uuid NOT NULL,
    ordinal              int  NOT NULL CHECK (ordinal > 0),
    child                uuid NOT NULL,
    words                text NOT NULL CHECK (words <> ''),
    responsible_employee uuid,
    responsible_adult    uuid,
    by_child             boolean NOT NULL DEFAULT false,
    due_on               date NOT NULL,
    done_on              date,
    PRIMARY KEY (municipality, meeting, ordinal),
    CHECK (num_nonnulls(responsible_employee, responsible_adult) + by_child::int = 1),
    FOREIGN KEY (municipality, meeting, child) REFERENCES network_meeting (municipality, id, child),
    FOREIGN KEY (municipality, responsible_employee) REFERENCES employee,
    FOREIGN KEY (municipality, responsible_adult) REFERENCES adult,
    FOREIGN KEY (municipality, child) REFERENCES child
);
CREATE INDEX network_meeting_agreement_employee ON network_meeting_agreement (municipality, responsible_employee);
CREATE INDEX network_meeting_agreement_adult ON network_meeting_agreement (municipality, responsible_adult);
CREATE INDEX network_meeting_agreement_child ON network_meeting_agreement (municipality, child);
COMMENT ON TABLE network_meeting_agreement IS 'content';
