-- A wondering: one sentence that opens a talk with the family before anything is analysed (B3). Who wonders may be someone
-- close to the child or a custody holder; the place is the one whose people talk it over with the family.
CREATE TABLE wondering (
    municipality    int         NOT NULL,
    id              uuid        NOT NULL,
    child           uuid        NOT NULL,
    sector          text        NOT NULL CHECK (sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')),
    unit            uuid        NOT NULL,
    unit_group      uuid,
    state           text        NOT NULL CHECK (state IN ('OPENED', 'ANSWERED', 'CLOSED', 'TAKEN_BACK')),
    sentence        text        NOT NULL CHECK (sentence <> ''),
    opened_by       uuid,
    opened_by_adult uuid,
    -- A custody holder's own is seen by the others only when that person says so.
    shared          boolean     NOT NULL DEFAULT false,
    opened_at       timestamptz NOT NULL,
    -- The day somebody first noticed, and the day on which both sides first spoke of it: the days between are counted (B2).
    noticed_on      date        NOT NULL,
    contacted_on    date CHECK (contacted_on >= noticed_on),
    outcome         text CHECK (outcome IN ('RESOLVED', 'KEEP_AN_EYE', 'ASSESSMENT', 'FOCUS_POINT', 'LEFT')),
    -- The assessment it became.
    assessment      uuid,
    -- Counts every change, so that two people moving it at once are noticed.
    version         int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    -- What is written in a wondering is about the same child.
    UNIQUE (municipality, id, child),
    CHECK ((opened_by IS NULL) <> (opened_by_adult IS NULL)),
    CHECK ((state = 'CLOSED') = (outcome IS NOT NULL)),
    CHECK (contacted_on IS NOT NULL OR state IN ('OPENED', 'TAKEN_BACK') OR outcome = 'LEFT'),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, unit) REFERENCES unit,
    FOREIGN KEY (municipality, unit_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, opened_by) REFERENCES employee,
    FOREIGN KEY (municipality, opened_by_adult) REFERENCES adult,
    FOREIGN KEY (municipality, assessment) REFERENCES assessment
);
CREATE INDEX wondering_child ON wondering (municipality, child);
CREATE INDEX wondering_unit ON wondering (municipality, unit, unit_group);
CREATE INDEX wondering_unit_group ON wondering (municipality, unit_group);
CREATE INDEX wondering_opened_by ON wondering (municipality, opened_by);
CREATE INDEX wondering_opened_by_adult ON wondering (municipality, opened_by_adult);
CREATE INDEX wondering_assessment ON wondering (municipality, assessment);

-- Everything that was said, by whom and to whom. Only added to; whoever writes at the same moment loses nothing.
CREATE TABLE wondering_entry (
    municipality     int         NOT NULL,
    id               uuid        NOT NULL,
    wondering        uuid        NOT NULL,
    child            uuid        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('ANSWER', 'CALL', 'TALK', 'MORE', 'CLOSE', 'REOPEN', 'TAKE_BACK')),
    words            text        NOT NULL DEFAULT '',
    -- Both null: the program, because the child has left.
    written_by       uuid,
    written_by_adult uuid,
    written_at       timestamptz NOT NULL,
    talked_on        date,
    talked_how       text CHECK (talked_how IN ('AT_PICK_UP', 'PHONE', 'MEETING', 'VISIT', 'MESSAGE')),
    -- Who of the family it was said to; null when to all of them.
    for_adults       uuid[],
    -- A custody holder's own words are seen by the others only when that person says so.
    shared           boolean     NOT NULL DEFAULT false,
    outcome          text,
    seen_by_staff_at timestamptz,
    PRIMARY KEY (municipality, id),
    CHECK (num_nonnulls(written_by, written_by_adult) <= 1),
    CHECK (written_by_adult IS NULL OR kind IN ('ANSWER', 'CALL', 'MORE', 'REOPEN')),
    CHECK ((kind = 'TALK') = (talked_on IS NOT NULL) AND (kind = 'TALK') = (talked_how IS NOT NULL)),
    CHECK ((kind = 'CLOSE') = (outcome IS NOT NULL)),
    CHECK (words <> '' OR kind IN ('CALL', 'TALK') OR outcome = 'LEFT'),
    FOREIGN KEY (municipality, wondering, child) REFERENCES wondering (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, written_by) REFERENCES employee,
    FOREIGN KEY (municipality, written_by_adult) REFERENCES adult
);
CREATE INDEX wondering_entry_wondering ON wondering_entry (municipality, wondering, written_at);
CREATE INDEX wondering_entry_child ON wondering_entry (municipality, child);
CREATE INDEX wondering_entry_written_by ON wondering_entry (municipality, written_by);
CREATE INDEX wondering_entry_adult ON wondering_entry (municipality, written_by_adult);

-- To every custody holder separately: when there was last something new, and when it was read.
CREATE TABLE wondering_notice (
    municipality int         NOT NULL,
    wondering    uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    sent_at      timestamptz NOT NULL,
    read_at      timestamptz,
    PRIMARY KEY (municipality, wondering, adult),
    FOREIGN KEY (municipality, wondering, child) REFERENCES wondering (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX wondering_notice_adult ON wondering_notice (municipality, adult);
CREATE INDEX wondering_notice_child ON wondering_notice (municipality, child);

-- A wondering with the names its readers meet.
CREATE VIEW wondering_card WITH (security_invoker = true) AS
    SELECT w.municipality, w.id, w.child, c.first_name, c.last_name, w.sector, w.unit, u.name AS unit_name,
           g.name AS group_name, w.state, w.sentence, coalesce(w.opened_by, w.opened_by_adult) AS opener,
           coalesce(e.name, a.first_name || ' ' || a.last_name) AS opener_name,
           w.opened_by_adult IS NOT NULL AS from_family, w.shared, w.opened_at, w.noticed_on, w.contacted_on, w.outcome,
           w.assessment, w.version
    FROM wondering w
    JOIN child c ON c.municipality = w.municipality AND c.id = w.child
    JOIN unit u ON u.municipality = w.municipality AND u.id = w.unit
    LEFT JOIN unit_group g ON g.municipality = w.municipality AND g.id = w.unit_group
    LEFT JOIN employee e ON e.municipality = w.municipality AND e.id = w.opened_by
    LEFT JOIN adult a ON a.municipality = w.municipality AND a.id = w.opened_by_adult;

COMMENT ON TABLE wondering IS 'content';
COMMENT ON TABLE wondering_entry IS 'content';
COMMENT ON TABLE wondering_notice IS 'content';
