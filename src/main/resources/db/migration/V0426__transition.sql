-- A child on its way from one place to the next, and who holds the baton: the sender until the receiver has accepted. Says
-- where to, when and how far it is, never what is told about the child.
CREATE TABLE transition (
    municipality      int         NOT NULL,
    id                uuid        NOT NULL,
    child             uuid        NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('HOME_TO_DAYCARE', 'DAYCARE_TO_KINDERGARTEN', 'DAYCARE_TO_SCHOOL',
                                                           'SCHOOL_TO_YOUTH_EDUCATION', 'TO_OTHER_MUNICIPALITY')),
    -- Null for a child at home that nobody of the health visitors is assigned to.
    from_unit         uuid,
    -- Null while it is not known, and for a place outside the municipality, which has a name only.
    to_unit           uuid,
    to_group          uuid,
    to_name           text        NOT NULL DEFAULT '',
    starts_on         date        NOT NULL,
    state             text        NOT NULL CHECK (state IN ('FORESEEN', 'PARENT_LED', 'MEETING_OFFERED', 'PREPARED', 'HANDED_OVER',
                                                            'RETURNED', 'RECEIVED', 'FOLLOWED_UP', 'CALLED_OFF')),
    -- How it is handed over: by the parents themselves (H7), or around one table (H8). Null while the need is not assessed.
    way               text CHECK (way IN ('PARENTS', 'TABLE')),
    opened_because    text        NOT NULL CHECK (opened_because IN ('PLACEMENT', 'AGE', 'PERSON')),
    opened_at         timestamptz NOT NULL,
    opened_by         uuid,
    -- The guideline in force on that day; null where none was adopted.
    guideline         int,
    -- Since when those who receive the child read what was given to them: the parents' own words, their yes to a meeting, or
    -- the baton. Null again when they have returned it.
    reads_from        date,
    need_assessed_on  date,
    prepared_on       date,
    handed_over_on    date,
    received_on       date,
    followed_up_on    date,
    -- Counts every move, so that two people moving it at once are noticed.
    version           int         NOT NULL DEFAULT 1,
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, from_unit) REFERENCES unit,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, to_group) REFERENCES unit_group,
    FOREIGN KEY (municipality, opened_by) REFERENCES employee,
    FOREIGN KEY (municipality, guideline) REFERENCES guideline,
    CHECK ((state = 'FORESEEN') <= (way IS NULL)),
    CHECK (state NOT IN ('PARENT_LED', 'MEETING_OFFERED', 'PREPARED') OR way IS NOT NULL),
    CHECK (state <> 'HANDED_OVER' OR handed_over_on IS NOT NULL),
    CHECK (state NOT IN ('RECEIVED', 'FOLLOWED_UP') OR received_on IS NOT NULL),
    CHECK (state <> 'FOLLOWED_UP' OR followed_up_on IS NOT NULL)
);
-- A child goes one way once at a time.
CREATE UNIQUE INDEX transition_under_way ON transition (municipality, child, kind) WHERE state NOT IN ('FOLLOWED_UP', 'CALLED_OFF');
CREATE INDEX transition_child ON transition (municipality, child);
CREATE INDEX transition_from ON transition (municipality, from_unit);
CREATE INDEX transition_to ON transition (municipality, to_unit);
CREATE INDEX transition_to_group ON transition (municipality, to_group);
CREATE INDEX transition_opened_by ON transition (municipality, opened_by);

-- Every move with who made it and why. Only added to.
CREATE TABLE transition_step (
    municipality int         NOT NULL,
    id           uuid        NOT NULL,
    transition   uuid        NOT NULL,
    child        uuid        NOT NULL,
    move         text        NOT NULL CHECK (move IN ('LET_PARENTS', 'OFFER_MEETING', 'PREPARE', 'HAND_OVER', 'RETURN', 'ACCEPT',
                                                      'TAKE_OVER', 'FOLLOW_UP', 'CALL_OFF')),
    reason       text        NOT NULL DEFAULT '',
    -- Both null: the program.
    by_employee  uuid,
    by_adult     uuid,
    made_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, id),
    CHECK (num_nonnulls(by_employee, by_adult) <= 1),
    CHECK (reason <> '' OR move NOT IN ('RETURN', 'CALL_OFF', 'FOLLOW_UP')),
    FOREIGN KEY (municipality, transition, child) REFERENCES transition (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, by_employee) REFERENCES employee,
    FOREIGN KEY (municipality, by_adult) REFERENCES adult
);
CREATE INDEX transition_step_transition ON transition_step (municipality, transition, made_at);
CREATE INDEX transition_step_child ON transition_step (municipality, child);
CREATE INDEX transition_step_employee ON transition_step (municipality, by_employee);
CREATE INDEX transition_step_adult ON transition_step (municipality, by_adult);
COMMENT ON TABLE transition_step IS 'content';

-- How far each custody holder has read along.
CREATE TABLE transition_reading (
    municipality int         NOT NULL,
    transition   uuid        NOT NULL,
    adult        uuid        NOT NULL,
    child        uuid        NOT NULL,
    seen_version int         NOT NULL,
    read_at      timestamptz NOT NULL,
    PRIMARY KEY (municipality, transition, adult),
    FOREIGN KEY (municipality, transition, child) REFERENCES transition (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, adult) REFERENCES adult
);
CREATE INDEX transition_reading_child ON transition_reading (municipality, child);
CREATE INDEX transition_reading_adult ON transition_reading (municipality, adult);
COMMENT ON TABLE transition_reading IS 'content';

-- Two more lines: who is to receive a child knows whom it is about (ASKED), and reads what was given to them from the day it
-- was given (RECEIVES). The relations there were keep their text under another name.
ALTER VIEW child_relation RENAME TO settled_relation;

CREATE VIEW child_relation WITH (security_invoker = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit, until_at
    FROM settled_relation
    UNION ALL
    SELECT municipality, child, employee, role, relation, from_on, to_on, to_on, unit, CAST(NULL AS timestamptz)
    FROM (
        -- ASKED: … or leads the unit the child is on its way to.
        SELECT t.municipality, t.child, e.employee, e.role, 'ASKED' AS relation,
               greatest(CAST(t.opened_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on) AS from_on,
               least(t.starts_on + 180, e.to_on) AS to_on, e.unit
        FROM transition t
        JOIN employed e ON e.municipality = t.municipality AND e.unit = t.to_unit AND e.role = 'LEADER'
        WHERE t.state NOT IN ('RECEIVED', 'FOLLOWED_UP', 'CALLED_OFF')
        UNION ALL
        -- RECEIVES: leads the unit the child comes to, or works in its room or class there, from the day something was given
        -- to them until half a year after the child has begun.
        SELECT t.municipality, t.child, e.employee, e.role, 'RECEIVES', greatest(t.reads_from, e.from_on),
               least(t.starts_on + 180, e.to_on), e.unit
        FROM transition t
        JOIN employed e ON e.municipality = t.municipality AND e.unit = t.to_unit
            AND (e.role = 'LEADER' OR e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
                AND (e.unit_group = t.to_group OR e.unit_group IS NULL))
        WHERE t.reads_from IS NOT NULL AND t.state <> 'CALLED_OFF') arriving
    WHERE from_on <= coalesce(to_on, from_on);

-- At whose hand one transition is, and on which side of it.
CREATE VIEW transition_relation WITH (security_invoker = true) AS
    SELECT t.municipality, t.id AS transition, t.child, r.employee, r.role, r.relation, 'SENDER' AS side, r.from_on,
           r.read_to_on AS to_on
    FROM transition t
    JOIN child_relation r ON r.municipality = t.municipality AND r.child = t.child
    WHERE r.relation = 'COORDINATES'
        OR (r.unit = t.from_unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
        OR (t.kind = 'HOME_TO_DAYCARE' AND r.relation = 'ASSIGNED' AND r.role = 'HEALTH_VISITOR')
    UNION ALL
    SELECT t.municipality, t.id, t.child, r.employee, r.role, r.relation,
           CASE r.relation WHEN 'ASKED' THEN 'ASKED' ELSE 'RECEIVER' END, r.from_on, r.read_to_on
    FROM transition t
    JOIN child_relation r ON r.municipality = t.municipality AND r.child = t.child AND r.unit = t.to_unit
    WHERE r.relation = 'RECEIVES' OR (r.relation = 'ASKED' AND r.role = 'LEADER');

-- A transition with the names its readers meet, and the days of its steps by its guideline.
CREATE VIEW transition_card WITH (security_invoker = true) AS
    SELECT t.municipality, t.id, t.child, c.first_name, c.last_name, c.birthday, t.kind, t.from_unit, f.name AS from_name,
           t.to_unit, t.to_group, coalesce(u.name, t.to_name) AS to_name, u.sector AS to_sector, t.starts_on, t.state AS stage,
           t.way, CAST(t.opened_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS opened_on, t.guideline, t.reads_from, t.need_assessed_on, t.prepared_on, t.handed_over_on,
           t.received_on, t.followed_up_on, t.version
    FROM transition t
    JOIN child c ON c.municipality = t.municipality AND c.id = t.child
    LEFT JOIN unit f ON f.municipality = t.municipality AND f.id = t.from_unit
    LEFT JOIN unit u ON u.municipality = t.municipality AND u.id = t.to_unit;

-- The next place a child has or has just begun in, where that is a transition of its own kind: with the place it comes from,
-- which for a child at home is that of its health visitor.
CREATE VIEW next_placement WITH (security_invoker = true) AS
    SELECT n.municipality, n.child, n.unit, n.unit_group, n.from_on, k.kind,
           CASE WHEN k.kind = 'HOME_TO_DAYCARE' THEN (
                    SELECT e.unit
                    FROM health_visitor_assignment a
                    JOIN employed e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
                    WHERE a.municipality = n.municipality AND a.child = n.child AND a.from_on <= n.from_on
                        AND (a.to_on IS NULL OR a.to_on >= n.from_on - 90) AND (e.to_on IS NULL OR e.to_on >= n.from_on - 90)
                    ORDER BY a.from_on DESC, e.from_on DESC
                    LIMIT 1)
                ELSE before.unit END AS from_unit
    FROM placement n
    JOIN unit u ON u.municipality = n.municipality AND u.id = n.unit AND u.sector IN ('DAYCARE', 'SCHOOL')
    LEFT JOIN LATERAL (
        SELECT p.unit, v.kind, v.sector
        FROM placement p
        JOIN unit v ON v.municipality = p.municipality AND v.id = p.unit AND v.sector IN ('DAYCARE', 'SCHOOL')
        WHERE p.municipality = n.municipality AND p.child = n.child AND p.from_on < n.from_on
            AND p.from_on <= coalesce(p.to_on, p.from_on)
        ORDER BY p.from_on DESC
        LIMIT 1) before ON true
    CROSS JOIN LATERAL (SELECT CASE
            WHEN before.unit = n.unit THEN NULL
            WHEN u.sector = 'SCHOOL' AND before.sector = 'DAYCARE' THEN 'DAYCARE_TO_SCHOOL'
            WHEN u.kind IN ('KINDERGARTEN', 'INTEGRATED') AND before.kind IN ('CHILD_MINDING', 'NURSERY')
                THEN 'DAYCARE_TO_KINDERGARTEN'
            WHEN u.sector = 'DAYCARE' AND before.unit IS NULL THEN 'HOME_TO_DAYCARE' END AS kind) k
    WHERE k.kind IS NOT NULL AND n.from_on <= coalesce(n.to_on, n.from_on);
