-- Who every custody holder has agreed to see as responsible for an action in a plan, whatever else they are to the child.
CREATE VIEW plan_responsible WITH (security_invoker = true) AS
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
    JOIN child_relation r ON r.municipality = f.municipality AND r.child = f.child
    WHERE r.relation = 'COORDINATES'
        OR (f.sector = 'HEALTH_VISITING' AND r.relation = 'ASSIGNED' AND r.role = 'HEALTH_VISITOR')
        OR (r.unit = f.unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
    UNION ALL
    SELECT d.municipality, d.item, d.employee, d.from_on, d.to_on
    FROM disclosed_item d
    WHERE d.item_kind = 'FOCUS_POINT'
    UNION ALL
    SELECT municipality, focus_point, employee, from_on, read_to_on
    FROM plan_responsible;

COMMENT ON VIEW plan_responsible IS 'readers';

COMMENT ON TABLE focus_point IS 'content';
COMMENT ON TABLE focus_point_step IS 'content';
COMMENT ON TABLE dialogue IS 'content';
COMMENT ON TABLE dialogue_time IS 'content';
COMMENT ON TABLE dialogue_answer IS 'content';
COMMENT ON TABLE dialogue_note IS 'content';
COMMENT ON TABLE dialogue_remark IS 'content';
COMMENT ON TABLE support_plan IS 'content';
COMMENT ON TABLE plan_goal IS 'content';
COMMENT ON TABLE plan_action IS 'content';
COMMENT ON TABLE action_begun IS 'content';
COMMENT ON TABLE plan_confirmation IS 'content';
COMMENT ON TABLE follow_up IS 'content';
COMMENT ON TABLE follow_up_goal IS 'content';
COMMENT ON TABLE follow_up_answer IS 'content';
COMMENT ON TABLE follow_up_experience IS 'content';
