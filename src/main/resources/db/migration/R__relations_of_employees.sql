-- How an employee stands to a child, with the days between which it holds. Each relation of docs/access-matrix.md has exactly
-- one text, and it is here: the door, the list filter and row-level security all read these views. What versioned migrations
-- say of them is how they came to be.

-- Every employment with the days on which it counts: whoever has left has none.
CREATE OR REPLACE VIEW employed WITH (security_invoker = true) AS
    SELECT municipality, id, employee, unit, unit_group, role, from_on, last_on AS to_on
    FROM employment
    WHERE from_on <= coalesce(last_on, from_on);

-- In which rooms and classes somebody stands in: where they were appointed to, or where the one works they stand in for.
CREATE OR REPLACE VIEW group_stand_in WITH (security_invoker = true) AS
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
CREATE OR REPLACE VIEW disclosed_item WITH (security_invoker = true) AS
    SELECT d.municipality, d.item_kind, d.item, d.child, e.employee, e.role,
           greatest(d.from_on, e.from_on) AS from_on, least(d.expires_on, e.to_on) AS to_on, e.unit
    FROM disclosure d
    JOIN employed e ON e.municipality = d.municipality AND e.unit = d.to_unit;

-- The facts that relations are made of, as the views in the schema unwalled read them: of every municipality, for each of those
-- views is read through one wall of its own. None of them is content (docs/adr/0008).
DO $$
DECLARE
    fact text;
BEGIN
    FOREACH fact IN ARRAY ARRAY['break_glass', 'continuity_professional', 'coordination_request', 'coordinator', 'disclosure',
        'employment', 'health_visitor_assignment', 'placement', 'referral', 'stand_in', 'unit_group']
    LOOP
        EXECUTE format('GRANT SELECT ON traad.%I TO ${relations}', fact);
        EXECUTE format('DROP POLICY IF EXISTS facts ON traad.%I', fact);
        EXECUTE format('CREATE POLICY facts ON traad.%I FOR SELECT TO ${relations} USING (true)', fact);
    END LOOP;
END $$;

-- The two that every page asks for, over some seventy tables, lie in a schema that only the owner reaches. They are reckoned there
-- as a role that sees the facts they are made of in every municipality, and nothing else: with a wall around each table one
-- question took three times as long (docs/adr/0008, docs/performance.md). What they are made of is there once more, word for
-- word as above.
SET LOCAL ROLE ${relations};
DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['employed', 'group_stand_in', 'disclosed_item']
    LOOP
        SET LOCAL search_path = traad;
        part := format('CREATE OR REPLACE VIEW unwalled.%I AS %s', part, pg_get_viewdef(part::regclass));
        SET LOCAL search_path = unwalled, traad;
        EXECUTE part;
    END LOOP;
END $$;
SET LOCAL search_path = unwalled, traad;

-- What is counted in days. read_to_on: reading, never writing, stays open until then. Row-level security goes by it, for it
-- cannot tell them apart.
CREATE OR REPLACE VIEW unwalled.lasting_relation AS
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

-- Beside it: whoever was asked to take something on knows whom it is about and nothing else. Broken glass holds until a
-- moment, until_at, which is not included.
CREATE OR REPLACE VIEW unwalled.close_relation AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit,
           CAST(NULL AS timestamptz) AS until_at
    FROM lasting_relation
    UNION ALL
    SELECT municipality, child, employee, role, relation, from_on, to_on, to_on, unit, until_at
    FROM (
        -- ASKED: works where a referral of the child waits, be it that whoever had accepted it works there no longer, …
        SELECT r.municipality, r.child, e.employee, e.role, 'ASKED' AS relation,
               greatest(CAST(r.opened_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on, accepted.last_on + 1) AS from_on,
               e.to_on, e.unit, CAST(NULL AS timestamptz) AS until_at
        FROM referral r
        JOIN employed e ON e.municipality = r.municipality AND e.unit = r.to_unit AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
        CROSS JOIN LATERAL (
            SELECT max(coalesce(h.to_on, 'infinity')) AS last_on
            FROM employed h
            WHERE h.municipality = r.municipality AND h.employee = r.accepted_by AND h.unit = r.to_unit
                AND h.role IN ('PP_ADVICE', 'SOCIAL_WORKER')) accepted
        WHERE r.closed_at IS NULL
        UNION ALL
        -- … or was asked to coordinate the child's case and has not answered.
        SELECT q.municipality, q.child, q.employee, 'COORDINATOR', 'ASKED',
               greatest(CAST(q.asked_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on), e.to_on, e.unit, NULL
        FROM coordination_request q
        JOIN employed e ON e.municipality = q.municipality AND e.employee = q.employee
        WHERE q.answer IS NULL
        UNION ALL
        -- BREAK_GLASS: opened the file without any of the others, for an hour at most.
        SELECT b.municipality, b.child, b.employee, b.role, 'BREAK_GLASS',
               greatest(CAST(b.begun_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on),
               least(CAST(b.until_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.to_on), b.unit, b.until_at
        FROM break_glass b
        JOIN employed e ON e.municipality = b.municipality AND e.employee = b.employee AND e.unit = b.unit AND e.role = b.role
        ) held
    -- Nobody is asked while whoever has accepted it stays for good.
    WHERE from_on <= coalesce(to_on, from_on) AND from_on < 'infinity';

-- Both are read as they are written down, row by row, with every change of a fact (docs/adr/0039).
CREATE OR REPLACE VIEW unwalled.lasting_row AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit
    FROM relation
    WHERE relation NOT IN ('ASKED', 'BREAK_GLASS');

SELECT write_all_relations(municipality) FROM (SELECT municipality FROM employment UNION SELECT municipality FROM relation) here;
GRANT SELECT ON relation, lasting_row TO ${owner};
SET LOCAL ROLE ${owner};
SET LOCAL search_path = traad;

-- What everybody reads of them: through the wall of the municipality, asked once and before anything else.
CREATE OR REPLACE VIEW lasting_relation WITH (security_barrier = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit
    FROM unwalled.lasting_row
    WHERE municipality = (SELECT present_municipality());

CREATE OR REPLACE VIEW close_relation WITH (security_barrier = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit, until_at
    FROM unwalled.relation
    WHERE municipality = (SELECT present_municipality());

-- A child who moves to another place keeps its plan: whoever sees to it goes on doing so, beyond the 30 days of reading, until
-- somebody at the new place has taken it over. They keep this focus point and nothing else of the child (docs/adr/0015).
CREATE OR REPLACE VIEW kept_focus_point WITH (security_invoker = true) AS
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
        WHERE f.sector IN ('DAYCARE', 'SCHOOL') AND f.state NOT IN ('ACHIEVED', 'STOPPED')
            AND stay.last_on < 'infinity') kept
    WHERE from_on <= coalesce(to_on, from_on);

CREATE OR REPLACE VIEW settled_relation WITH (security_invoker = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit, until_at
    FROM close_relation
    UNION ALL
    -- KEEPS: sees to a focus point of the child, or leads the place that does, until the child's next place takes it over.
    SELECT municipality, child, employee, role, 'KEEPS', from_on, to_on, to_on, unit, CAST(NULL AS timestamptz)
    FROM kept_focus_point;

-- Whoever is to receive a child knows whom it is about (ASKED), and reads what was given to them from the day it was given.
CREATE OR REPLACE VIEW child_relation WITH (security_invoker = true) AS
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
    WHERE from_on <= to_on;

-- The same words for a room or class.
CREATE OR REPLACE VIEW group_relation WITH (security_invoker = true) AS
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
        AND (s.unit_group = g.id OR s.unit_group IS NULL);
