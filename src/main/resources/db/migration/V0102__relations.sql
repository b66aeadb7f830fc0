-- How a person stands to a child, with the days between which it holds. Each relation of docs/access-matrix.md has exactly
-- one text, and it is here; the door, the list filter and row-level security all read these views.

-- Every employment with the days on which it counts: whoever has left has none.
CREATE VIEW employed WITH (security_invoker = true) AS
    SELECT m.municipality, m.id, m.employee, m.unit, m.unit_group, m.role, m.from_on, least(m.to_on, e.ended_on) AS to_on
    FROM employment m
    JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
    WHERE m.from_on <= coalesce(least(m.to_on, e.ended_on), m.from_on);

-- In which rooms and classes somebody stands in: where they were appointed to, or where the one works they stand in for.
CREATE VIEW group_stand_in WITH (security_invoker = true) AS
    SELECT s.municipality, s.employee, e.role, g.unit, g.id AS unit_group,
           greatest(s.from_on, e.from_on) AS from_on, least(s.to_on, e.to_on) AS to_on
    FROM stand_in s
    JOIN employed e ON e.municipality = s.municipality AND e.employee = s.employee
        AND e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
    JOIN unit_group g ON g.municipality = s.municipality AND g.id = s.unit_group
    UNION ALL
    SELECT s.municipality, s.employee, e.role, o.unit, o.unit_group,
           greatest(s.from_on, e.from_on, o.from_on), least(s.to_on, e.to_on, o.to_on)
    FROM stand_in s
    JOIN employed e ON e.municipality = s.municipality AND e.employee = s.employee
        AND e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
    JOIN employed o ON o.municipality = s.municipality AND o.employee = s.instead_of
        AND o.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER');

-- DISCLOSED: the very item was disclosed to a unit where one is employed, and that has not expired.
CREATE VIEW disclosed_item WITH (security_invoker = true) AS
    SELECT d.municipality, d.item_kind, d.item, d.child, e.employee, e.role,
           greatest(d.from_on, e.from_on) AS from_on, least(d.expires_on, e.to_on) AS to_on, e.unit
    FROM disclosure d
    JOIN employed e ON e.municipality = d.municipality AND e.unit = d.to_unit
    WHERE greatest(d.from_on, e.from_on) <= least(d.expires_on, e.to_on);

-- read_to_on: reading, never writing, stays open until then. Row-level security goes by it, for it cannot tell them apart.
CREATE OR REPLACE VIEW child_relation WITH (security_invoker = true) AS
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

-- The same words for a room or class.
CREATE VIEW group_relation WITH (security_invoker = true) AS
    SELECT g.municipality, g.id AS unit_group, e.employee, e.role,
           CASE WHEN e.role = 'LEADER' THEN 'LEADS_UNIT' ELSE 'WORKS_IN_GROUP' END AS relation,
           e.from_on, e.to_on, e.unit
    FROM unit_group g
    JOIN employed e ON e.municipality = g.municipality AND e.unit = g.unit
        AND (e.unit_group = g.id OR e.unit_group IS NULL)
    WHERE e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER', 'LEADER')
    UNION ALL
    SELECT g.municipality, g.id, s.employee, s.role, 'ASSIGNED', s.from_on, s.to_on, s.unit
    FROM unit_group g
    JOIN group_stand_in s ON s.municipality = g.municipality AND s.unit = g.unit
        AND (s.unit_group = g.id OR s.unit_group IS NULL)
    WHERE s.from_on <= s.to_on;

-- HOLDS_CUSTODY: what the register says, to the day before the child is 18, without the days on which it is held.
CREATE VIEW custody WITH (security_invoker = true) AS
    SELECT r.municipality, r.child, r.adult, lower(free.days) AS from_on, upper(free.days) - 1 AS to_on
    FROM family_relation r
    JOIN child c ON c.municipality = r.municipality AND c.id = r.child
    CROSS JOIN LATERAL unnest(
        datemultirange(daterange(r.from_on,
            greatest(r.from_on, least(r.to_on + 1, CAST(c.birthday + INTERVAL '18 years' AS date)))))
        - coalesce((SELECT range_agg(daterange(h.from_on, h.to_on + 1))
                    FROM custody_hold h
                    WHERE h.municipality = r.municipality AND h.child = r.child AND h.adult = r.adult), '{}')) AS free(days)
    WHERE r.custody;

-- IS_THE_YOUNG_PERSON: the child's own file, from the day it is 15.
CREATE VIEW young_person WITH (security_invoker = true) AS
    SELECT municipality, id AS child, CAST(birthday + INTERVAL '15 years' AS date) AS from_on, CAST(NULL AS date) AS to_on
    FROM child;

-- AUTHORED: who has to write, or has written, an item with their own name on it.
CREATE VIEW authored WITH (security_invoker = true) AS
    SELECT o.municipality, 'OWN_ASSESSMENT' AS item_kind, o.assessment AS item, a.child, o.employee AS person
    FROM own_assessment o
    JOIN assessment a ON a.municipality = o.municipality AND a.id = o.assessment
    UNION ALL
    SELECT c.municipality, 'PARENT_CONTRIBUTION', c.id, a.child, c.adult
    FROM parent_contribution c
    JOIN assessment a ON a.municipality = c.municipality AND a.id = c.assessment;

-- PUBLISHED: what families have been given.
CREATE VIEW published WITH (security_invoker = true) AS
    SELECT DISTINCT municipality, 'ASSESSMENT' AS item_kind, assessment AS item, child
    FROM family_assessment;

-- CONSENT_COVERS: everyone who holds custody that day has said yes to this item, for this recipient and purpose.
CREATE FUNCTION consent_covers(
        of_municipality int, of_child uuid, of_kind text, of_item uuid, for_unit uuid, for_purpose text, today date)
    RETURNS boolean
    LANGUAGE sql STABLE
    RETURN EXISTS (SELECT FROM custody h
                   WHERE h.municipality = of_municipality AND h.child = of_child
                       AND h.from_on <= today AND (h.to_on IS NULL OR h.to_on >= today))
        AND NOT EXISTS (
            SELECT FROM custody h
            WHERE h.municipality = of_municipality AND h.child = of_child
                AND h.from_on <= today AND (h.to_on IS NULL OR h.to_on >= today)
                AND NOT EXISTS (
                    SELECT FROM consent c
                    WHERE c.municipality = h.municipality AND c.child = h.child AND c.adult = h.adult
                        AND c.item_kind = of_kind AND c.item = of_item AND c.to_unit = for_unit
                        AND c.purpose = for_purpose AND c.state = 'GIVEN'
                        AND today BETWEEN c.valid_from AND c.valid_until));
