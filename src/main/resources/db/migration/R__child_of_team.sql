-- Whose files somebody could open in an emergency: those of the own team. Health visitors' children are those of all health
-- visitors in the same unit; PP advice's and the family department's are those a colleague there has accepted.
CREATE OR REPLACE VIEW child_of_team WITH (security_invoker = true) AS
    SELECT e.municipality, a.child, e.employee, e.role, e.unit,
           greatest(e.from_on, c.from_on, a.from_on) AS from_on, least(e.to_on, c.to_on, a.to_on) AS to_on
    FROM employed e
    JOIN employed c ON c.municipality = e.municipality AND c.unit = e.unit AND c.role = e.role
    JOIN health_visitor_assignment a ON a.municipality = c.municipality AND a.employee = c.employee
    WHERE e.role = 'HEALTH_VISITOR'
    UNION ALL
    SELECT e.municipality, r.child, e.employee, e.role, e.unit,
           greatest(e.from_on, CAST(r.accepted_at AT TIME ZONE 'Europe/Copenhagen' AS date)), e.to_on
    FROM employed e
    JOIN referral r ON r.municipality = e.municipality AND r.to_unit = e.unit
        AND r.accepted_at IS NOT NULL AND r.closed_at IS NULL
    WHERE e.role IN ('PP_ADVICE', 'SOCIAL_WORKER');
