-- Who follows a family through the first years (J4): one at a time, with its history. Handing back says why in one of a few words.
CREATE TABLE continuity_professional (
    municipality  int         NOT NULL,
    id            uuid        NOT NULL,
    child         uuid        NOT NULL,
    employee      uuid        NOT NULL,
    from_on       date        NOT NULL,
    to_on         date CHECK (to_on >= from_on - 1),
    named_by      uuid        NOT NULL,
    named_at      timestamptz NOT NULL,
    ended_because text CHECK (ended_because IN ('HANDED_ON', 'WORKLOAD', 'LEAVE', 'FAMILY_WISH', 'NO_LONGER_NEEDED')),
    PRIMARY KEY (municipality, id),
    UNIQUE (municipality, child, employee, from_on),
    CHECK ((to_on IS NULL) = (ended_because IS NULL)),
    FOREIGN KEY (municipality, child) REFERENCES child,
    FOREIGN KEY (municipality, employee) REFERENCES employee,
    FOREIGN KEY (municipality, named_by) REFERENCES employee
);
CREATE UNIQUE INDEX continuity_professional_present ON continuity_professional (municipality, child) WHERE to_on IS NULL;
CREATE INDEX continuity_professional_employee ON continuity_professional (municipality, employee);

-- The text of V0102 with two more ways to be assigned and one more to lead.
CREATE OR REPLACE VIEW lasting_relation WITH (security_invoker = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit
    FROM (
        -- WORKS_IN_GROUP: employed in the child's room or class while it is placed there; an educator without a room works
        -- with the whole unit, as the pedagogue of the childminders does. Reading stays open for 30 days after the placement.
        SELECT p.municipality, p.child, e.employee, e.role, 'WORKS_IN_GROUP' AS relation,
               greatest(e.from_on, p.from_on) AS from_on, least(e.to_on, p.to_on) AS to_on,
               least(e.to_on, p.to_on + 30) AS read_to_on, e.unit
        FROM placement p
        JOIN employed e ON e.municipality = p.municipality AND e.unit = p.unit
            AND (e.unit_group = p.unit_group OR e.unit_group IS NULL)
        WHERE e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
        UNION ALL
        -- LEADS_UNIT: leads the unit where the child is placed, for as long as those who work there, …
        SELECT p.municipality, p.child, e.employee, e.role, 'LEADS_UNIT',
               greatest(e.from_on, p.from_on), least(e.to_on, p.to_on), least(e.to_on, p.to_on + 30), e.unit
        FROM placement p
        JOIN employed e ON e.municipality = p.municipality AND e.unit = p.unit AND e.role = 'LEADER'
        UNION ALL
        -- … or leads the health visitors the child is assigned to.
        SELECT a.municipality, a.child, l.employee, l.role, 'LEADS_UNIT',
               greatest(l.from_on, v.from_on, a.from_on), least(l.to_on, v.to_on, a.to_on),
               least(l.to_on, v.to_on, a.to_on), l.unit
        FROM health_visitor_assignment a
        JOIN employed v ON v.municipality = a.municipality AND v.employee = a.employee AND v.role = 'HEALTH_VISITOR'
        JOIN employed l ON l.municipality = v.municipality AND l.unit = v.unit AND l.role = 'LEADER'
        UNION ALL
        -- … and the one who leads whoever follows the family through.
        SELECT f.municipality, f.child, l.employee, l.role, 'LEADS_UNIT',
               greatest(l.from_on, v.from_on, f.from_on), least(l.to_on, v.to_on, f.to_on),
               least(l.to_on, v.to_on, f.to_on), l.unit
        FROM continuity_professional f
        JOIN employed v ON v.municipality = f.municipality AND v.employee = f.employee AND v.role = 'HEALTH_VISITOR'
        JOIN employed l ON l.municipality = v.municipality AND l.unit = v.unit AND l.role = 'LEADER'
        UNION ALL
        -- ASSIGNED: the child's own health visitor, …
        SELECT a.municipality, a.child, a.employee, e.role, 'ASSIGNED',
               greatest(e.from_on, a.from_on), least(e.to_on, a.to_on), least(e.to_on, a.to_on), e.unit
        FROM health_visitor_assignment a
        JOIN employed e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
        UNION ALL
        -- … whoever stands in for that health visitor, …
        SELECT a.municipality, a.child, s.employee, e.role, 'ASSIGNED',
               greatest(s.from_on, e.from_on, a.from_on), least(s.to_on, e.to_on, a.to_on),
               least(s.to_on, e.to_on, a.to_on), e.unit
        FROM stand_in s
        JOIN employed e ON e.municipality = s.municipality AND e.employee = s.employee AND e.role = 'HEALTH_VISITOR'
        JOIN health_visitor_assignment a ON a.municipality = s.municipality AND a.employee = s.instead_of
        UNION ALL
        -- … whoever is named to follow the family through, also when the roster assigns the child to nobody any longer, …
        SELECT f.municipality, f.child, f.employee, e.role, 'ASSIGNED',
               greatest(f.from_on, e.from_on), least(f.to_on, e.to_on), least(f.to_on, e.to_on), e.unit
        FROM continuity_professional f
        JOIN employed e ON e.municipality = f.municipality AND e.employee = f.employee AND e.role = 'HEALTH_VISITOR'
        UNION ALL
        -- … and whoever stands in for that one, …
        SELECT f.municipality, f.child, s.employee, e.role, 'ASSIGNED',
               greatest(s.from_on, e.from_on, f.from_on), least(s.to_on, e.to_on, f.to_on),
               least(s.to_on, e.to_on, f.to_on), e.unit
        FROM stand_in s
        JOIN employed e ON e.municipality = s.municipality AND e.employee = s.employee AND e.role = 'HEALTH_VISITOR'
        JOIN continuity_professional f ON f.municipality = s.municipality AND f.employee = s.instead_of
        UNION ALL
        -- … whoever stands in where the child is placed, …
        SELECT p.municipality, p.child, s.employee, s.role, 'ASSIGNED',
               greatest(s.from_on, p.from_on), least(s.to_on, p.to_on), least(s.to_on, p.to_on), s.unit
        FROM placement p
        JOIN group_stand_in s ON s.municipality = p.municipality AND s.unit = p.unit
            AND (s.unit_group = p.unit_group OR s.unit_group IS NULL)
        UNION ALL
        -- … and whoever stands in with this one child.
        SELECT s.municipality, s.child, s.employee, e.role, 'ASSIGNED',
               greatest(s.from_on, e.from_on), least(s.to_on, e.to_on), least(s.to_on, e.to_on), e.unit
        FROM stand_in s
        JOIN employed e ON e.municipality = s.municipality AND e.employee = s.employee
            AND e.role IN ('HEALTH_VISITOR', 'EDUCATOR', 'CHILD_MINDER', 'TEACHER')
        WHERE s.child IS NOT NULL
        UNION ALL
        -- COORDINATES: holds the threads of the child's case, and acts as coordinator whatever they are employed as.
        SELECT c.municipality, c.child, c.employee, 'COORDINATOR', 'COORDINATES',
               greatest(c.from_on, e.from_on), least(c.to_on, e.to_on), least(c.to_on, e.to_on), e.unit
        FROM coordinator c
        JOIN employed e ON e.municipality = c.municipality AND e.employee = c.employee
        UNION ALL
        -- OPEN_REFERRAL: has accepted a referral of the child to their unit, from that day to the one before it is closed.
        SELECT r.municipality, r.child, r.accepted_by, e.role, 'OPEN_REFERRAL',
               greatest(CAST(r.accepted_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on),
               least(CAST(r.closed_at AT TIME ZONE 'Europe/Copenhagen' AS date) - 1, e.to_on),
               least(CAST(r.closed_at AT TIME ZONE 'Europe/Copenhagen' AS date) - 1, e.to_on), e.unit
        FROM referral r
        JOIN employed e ON e.municipality = r.municipality AND e.employee = r.accepted_by AND e.unit = r.to_unit
            AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
        UNION ALL
        SELECT municipality, child, employee, role, 'DISCLOSED', from_on, to_on, to_on, unit
        FROM disclosed_item) held
    -- What never held does not linger either.
    WHERE from_on <= coalesce(to_on, from_on);

-- Whoever follows the family through is close to the child and is asked to assess it.
CREATE OR REPLACE VIEW close_professional WITH (security_invoker = true) AS
    SELECT municipality, child, employee, role, sector, unit, unit_group, from_on, to_on
    FROM (
        SELECT p.municipality, p.child, e.employee, e.role, u.sector, p.unit, p.unit_group,
               greatest(e.from_on, p.from_on) AS from_on, least(e.to_on, p.to_on) AS to_on
        FROM placement p
        JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit AND u.sector IN ('DAYCARE', 'SCHOOL')
        -- An educator without a group works with the whole unit: the pedagogue who assesses with the childminder.
        JOIN employed e ON e.municipality = p.municipality AND e.unit = p.unit
            AND (e.unit_group = p.unit_group OR e.unit_group IS NULL)
        WHERE e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
        UNION ALL
        SELECT a.municipality, a.child, a.employee, e.role, u.sector, e.unit, CAST(NULL AS uuid),
               greatest(e.from_on, a.from_on), least(e.to_on, a.to_on)
        FROM (SELECT municipality, child, employee, from_on, to_on FROM health_visitor_assignment
              UNION ALL
              SELECT c.municipality, c.child, c.employee, c.from_on, c.to_on
              FROM continuity_professional c
              WHERE NOT EXISTS (
                  SELECT FROM health_visitor_assignment h
                  WHERE h.municipality = c.municipality AND h.child = c.child AND h.employee = c.employee
                      AND daterange(h.from_on, h.to_on, '[]') && daterange(c.from_on, c.to_on, '[]'))) a
        JOIN employed e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
        JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit AND u.sector = 'HEALTH_VISITING') close
    WHERE NOT EXISTS (SELECT FROM own_family f
                      WHERE f.municipality = close.municipality AND f.employee = close.employee AND f.child = close.child
                          AND f.from_on <= coalesce(f.to_on, f.from_on));
