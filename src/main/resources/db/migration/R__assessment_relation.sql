-- At whose hand an assessment is: the place that made it, whoever coordinates while the child is there, and the unit it
-- was disclosed to. What follows a child to the next place is a decision of its own. What emergency access shows is what a
-- colleague of the team reads of the child, and never to be worked with.
CREATE OR REPLACE VIEW assessment_relation WITH (security_invoker = true) AS
    SELECT a.municipality, a.id AS assessment, r.employee, r.from_on, r.read_to_on AS to_on, a.child
    FROM assessment a
    JOIN child_relation r ON r.municipality = a.municipality AND r.child = a.child
        AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED', 'BREAK_GLASS')
        AND (r.unit = a.unit OR (a.sector = 'HEALTH_VISITING' AND r.role = 'HEALTH_VISITOR'))
    UNION ALL
    SELECT a.municipality, a.id, c.employee, c.from_on, c.to_on, a.child
    FROM assessment a
    JOIN coordinator c ON c.municipality = a.municipality AND c.child = a.child
    WHERE a.sector = 'HEALTH_VISITING'
    UNION ALL
    SELECT a.municipality, a.id, c.employee, greatest(c.from_on, p.from_on), least(c.to_on, p.to_on), a.child
    FROM assessment a
    JOIN coordinator c ON c.municipality = a.municipality AND c.child = a.child
    JOIN placement p ON p.municipality = a.municipality AND p.child = a.child AND p.unit = a.unit
    UNION ALL
    SELECT municipality, item, employee, from_on, to_on, child
    FROM disclosed_item
    WHERE item_kind = 'ASSESSMENT';
