-- A child who moves to another place keeps its plan: whoever sees to it goes on doing so, beyond the 30 days of reading, until
-- somebody at the new place has taken it over. They keep this focus point and nothing else of the child (docs/adr/0015).
CREATE VIEW kept_focus_point WITH (security_invoker = true) AS
    SELECT municipality, focus_point, child, employee, role, unit, from_on, to_on
    FROM (
        SELECT f.municipality, f.id AS focus_point, f.child, e.employee, e.role, e.unit,
               greatest(e.from_on, stay.last_on + 1) AS from_on, e.to_on
        FROM focus_point f
        JOIN employed e ON e.municipality = f.municipality AND e.unit = f.unit
            -- … and the leader of the place, who answers for it also when that person has left.
            AND (e.role = 'LEADER' OR (e.employee = f.owner AND e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')))
        CROSS JOIN LATERAL (
            SELECT max(coalesce(p.to_on, 'infinity')) AS last_on
            FROM placement p
            WHERE p.municipality = f.municipality AND p.child = f.child AND p.unit = f.unit
                AND p.from_on <= coalesce(p.to_on, p.from_on)) stay
        WHERE f.child IS NOT NULL AND f.sector IN ('DAYCARE', 'SCHOOL') AND f.state NOT IN ('ACHIEVED', 'STOPPED')
            AND stay.last_on < 'infinity') kept
    WHERE from_on <= coalesce(to_on, from_on);

-- One more relation beside the others, whose text stays what it is under another name.
ALTER VIEW child_relation RENAME TO close_relation;

CREATE VIEW child_relation WITH (security_invoker = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit, until_at
    FROM close_relation
    UNION ALL
    -- KEEPS: sees to a focus point of the child, or leads the place that does, until the child's next place takes it over.
    SELECT municipality, child, employee, role, 'KEEPS', from_on, to_on, to_on, unit, CAST(NULL AS timestamptz)
    FROM kept_focus_point;

CREATE OR REPLACE VIEW focus_point_relation WITH (security_invoker = true) AS
    SELECT f.municipality, f.id AS focus_point, r.employee, r.from_on, r.read_to_on AS to_on
    FROM focus_point f
    JOIN close_relation r ON r.municipality = f.municipality AND r.child = f.child
    WHERE r.relation = 'COORDINATES'
        OR (f.sector = 'HEALTH_VISITING' AND r.relation = 'ASSIGNED' AND r.role = 'HEALTH_VISITOR')
        OR (r.unit = f.unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
    UNION ALL
    SELECT d.municipality, d.item, d.employee, d.from_on, d.to_on
    FROM disclosed_item d
    WHERE d.item_kind = 'FOCUS_POINT'
    UNION ALL
    SELECT municipality, focus_point, employee, from_on, read_to_on
    FROM plan_responsible
    UNION ALL
    SELECT municipality, focus_point, employee, from_on, to_on
    FROM kept_focus_point;

-- Asking the child's new place to take a focus point over. The custody holders have said yes to it first; until it is
-- answered, nothing changes.
CREATE TABLE take_over (
    municipality      int         NOT NULL,
    id                uuid        NOT NULL,
    focus_point       uuid        NOT NULL,
    child             uuid        NOT NULL,
    to_unit           uuid        NOT NULL,
    words             text        NOT NULL DEFAULT '',
    -- The custody holders who said yes, all of them.
    agreed            uuid[]      NOT NULL CHECK (cardinality(agreed) > 0),
    asked_by          uuid        NOT NULL,
    asked_at          timestamptz NOT NULL,
    answer            text CHECK (answer IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'OBJECTED')),
    reason            text        NOT NULL DEFAULT '',
    answered_by       uuid,
    answered_by_adult uuid,
    answered_at       timestamptz,
    PRIMARY KEY (municipality, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    -- Nobody's when the focus point has ended.
    CHECK (num_nonnulls(answered_by, answered_by_adult) <= num_nonnulls(answer)),
    CHECK (answer IS DISTINCT FROM 'DECLINED' OR reason <> ''),
    FOREIGN KEY (municipality, focus_point) REFERENCES focus_point,
    FOREIGN KEY (municipality, focus_point, child) REFERENCES focus_point (municipality, id, child),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, to_unit) REFERENCES unit,
    FOREIGN KEY (municipality, asked_by) REFERENCES employee,
    FOREIGN KEY (municipality, answered_by) REFERENCES employee,
    FOREIGN KEY (municipality, answered_by_adult) REFERENCES adult
);
CREATE INDEX take_over_focus_point ON take_over (municipality, focus_point);
CREATE INDEX take_over_child ON take_over (municipality, child);
CREATE INDEX take_over_unit ON take_over (municipality, to_unit);
CREATE INDEX take_over_asked_by ON take_over (municipality, asked_by);
CREATE INDEX take_over_answered_by ON take_over (municipality, answered_by);
CREATE INDEX take_over_answered_by_adult ON take_over (municipality, answered_by_adult);
-- One at a time.
CREATE UNIQUE INDEX take_over_waiting ON take_over (municipality, focus_point) WHERE answer IS NULL;
COMMENT ON TABLE take_over IS 'content';

-- A child who leaves the municipality ends what is open for it.
ALTER TABLE focus_point_step
    DROP CONSTRAINT focus_point_step_move_check,
    ADD CONSTRAINT focus_point_step_move_check CHECK (move IN ('PROPOSE', 'INVITE', 'TALK', 'PROTECT', 'AGREE', 'CONTINUE',
        'ADJUST', 'ACHIEVE', 'STOP', 'REOPEN', 'HAND_OVER', 'LEAVE'));
CREATE INDEX focus_point_step_left ON focus_point_step (municipality, taken_at) WHERE move = 'LEAVE';
