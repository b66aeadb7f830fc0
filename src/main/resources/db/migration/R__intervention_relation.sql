-- The actions of the newest agreed version of each child's plans: those that hold, and those that are over.
CREATE OR REPLACE VIEW intervention WITH (security_invoker = true) AS
    SELECT s.municipality, s.child, s.focus_point, s.id AS plan, a.id AS action, a.goal, a.responsible_employee,
           f.state IN ('ACHIEVED', 'STOPPED') AS is_over,
           f.invited_on IS NOT NULL OR f.dialogue_on IS NOT NULL AS is_with_family,
           s.approved_at, g.ordinal AS goal_place, a.ordinal AS place
    FROM support_plan s
    JOIN focus_point f ON f.municipality = s.municipality AND f.id = s.focus_point
    JOIN plan_goal g ON g.municipality = s.municipality AND g.plan = s.id AND g.left_out_reason IS NULL
    JOIN plan_action a ON a.municipality = g.municipality AND a.plan = g.plan AND a.goal = g.id
        AND a.left_out_reason IS NULL
    WHERE s.child IS NOT NULL AND s.approved_at IS NOT NULL AND NOT EXISTS (
        SELECT FROM support_plan later
        WHERE later.municipality = s.municipality AND later.focus_point = s.focus_point AND later.version > s.version
            AND later.approved_at IS NOT NULL);

-- At whose hand an intervention is: whoever reads the focus point reads all of its plan; whoever has accepted a referral
-- reads only what the family has agreed that they see to themselves.
CREATE OR REPLACE VIEW intervention_relation WITH (security_invoker = true) AS
    SELECT f.municipality, f.focus_point, CAST(NULL AS uuid) AS action, f.employee,
           greatest(f.from_on, r.from_on) AS from_on, least(f.to_on, r.read_to_on) AS to_on
    FROM focus_point_relation f
    JOIN focus_point p ON p.municipality = f.municipality AND p.id = f.focus_point
    JOIN child_relation r ON r.municipality = p.municipality AND r.child = p.child AND r.employee = f.employee
        AND r.relation NOT IN ('OPEN_REFERRAL', 'ASKED', 'BREAK_GLASS')
    UNION ALL
    SELECT s.municipality, s.focus_point, i.action, s.employee, greatest(s.from_on, r.from_on), r.read_to_on
    FROM plan_responsible s
    JOIN child_relation r ON r.municipality = s.municipality AND r.child = s.child AND r.employee = s.employee
        AND r.relation = 'OPEN_REFERRAL'
    JOIN intervention i ON i.municipality = s.municipality AND i.focus_point = s.focus_point
        AND i.responsible_employee = s.employee;
