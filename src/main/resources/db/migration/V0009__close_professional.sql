-- Who is close to a child and is asked for an own assessment: everyone working in its room or class, and its health visitor.
-- The one place that says so, for campaigns and for assessments on demand.
CREATE VIEW close_professional WITH (security_invoker = true) AS
    SELECT p.municipality, p.child, e.employee, e.role, u.sector, p.unit, p.unit_group,
           greatest(e.from_on, p.from_on) AS from_on, least(e.to_on, p.to_on) AS to_on
    FROM placement p
    JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit AND u.sector IN ('DAYCARE', 'SCHOOL')
    -- An educator without a group works with the whole unit: the pedagogue who assesses with the childminder.
    JOIN employment e ON e.municipality = p.municipality AND e.unit = p.unit
        AND (e.unit_group = p.unit_group OR e.unit_group IS NULL)
    WHERE e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')
    UNION ALL
    SELECT a.municipality, a.child, a.employee, e.role, u.sector, e.unit, CAST(NULL AS uuid),
           greatest(e.from_on, a.from_on), least(e.to_on, a.to_on)
    FROM health_visitor_assignment a
    JOIN employment e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
    JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit AND u.sector = 'HEALTH_VISITING';
