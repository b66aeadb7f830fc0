-- At whose hand a focus point and all that hangs on it is: the place that keeps it, whoever coordinates the child's case,
-- those it was disclosed to, and whoever every custody holder has agreed to see as responsible for an action in it. How
-- they stand to the child says close_relation; reading lingers as it does there.

-- Who every custody holder has agreed to see as responsible for an action in a plan, whatever else they are to the child.
CREATE OR REPLACE VIEW plan_responsible WITH (security_invoker = true) AS
    SELECT s.municipality, s.focus_point, s.child, a.responsible_employee AS employee, s.starts_on AS from_on,
           CAST(NULL AS date) AS read_to_on
    FROM support_plan s
    JOIN plan_action a ON a.municipality = s.municipality AND a.plan = s.id AND a.responsible_employee IS NOT NULL
        AND a.left_out_reason IS NULL
    WHERE s.approved_at IS NOT NULL AND s.agreed = 'CONFIRMED' AND NOT EXISTS (
        SELECT FROM support_plan later
        WHERE later.municipality = s.municipality AND later.focus_point = s.focus_point AND later.version > s.version
            AND later.approved_at IS NOT NULL);

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

-- Beside those at whose hand a focus point is, whoever reads it in an emergency; it never waits on their desk.
CREATE OR REPLACE VIEW focus_point_reader WITH (security_invoker = true) AS
    SELECT municipality, focus_point, employee, from_on, to_on
    FROM focus_point_relation
    UNION ALL
    SELECT f.municipality, f.id, r.employee, r.from_on, r.read_to_on
    FROM focus_point f
    JOIN child_relation r ON r.municipality = f.municipality AND r.child = f.child AND r.relation = 'BREAK_GLASS'
    WHERE f.sector = 'HEALTH_VISITING' AND r.role = 'HEALTH_VISITOR';

-- What families see: everything from the moment they are invited or it was talked over with them.
CREATE OR REPLACE VIEW family_focus_point WITH (security_invoker = true) AS
    SELECT f.municipality, f.id AS focus_point, f.child
    FROM focus_point f
    WHERE f.child IS NOT NULL AND (f.invited_on IS NOT NULL OR f.dialogue_on IS NOT NULL);
