-- Nobody is asked to assess a child of their own family.
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
        FROM health_visitor_assignment a
        JOIN employed e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
        JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit AND u.sector = 'HEALTH_VISITING') close
    WHERE NOT EXISTS (SELECT FROM own_family f
                      WHERE f.municipality = close.municipality AND f.employee = close.employee AND f.child = close.child
                          AND f.from_on <= coalesce(f.to_on, f.from_on));

-- At whose hand an assessment is: the place that made it, whoever coordinates while the child is there, and the unit it
-- was disclosed to. What follows a child to the next place is a decision of its own.
CREATE OR REPLACE VIEW assessment_relation WITH (security_invoker = true) AS
    SELECT a.municipality, a.id AS assessment, r.employee, r.from_on, r.read_to_on AS to_on
    FROM assessment a
    JOIN child_relation r ON r.municipality = a.municipality AND r.child = a.child
        AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED')
        AND (r.unit = a.unit OR (a.sector = 'HEALTH_VISITING' AND r.role = 'HEALTH_VISITOR'))
    UNION ALL
    SELECT a.municipality, a.id, c.employee, c.from_on, c.to_on
    FROM assessment a
    JOIN coordinator c ON c.municipality = a.municipality AND c.child = a.child
    WHERE a.sector = 'HEALTH_VISITING'
    UNION ALL
    SELECT a.municipality, a.id, c.employee, greatest(c.from_on, p.from_on), least(c.to_on, p.to_on)
    FROM assessment a
    JOIN coordinator c ON c.municipality = a.municipality AND c.child = a.child
    JOIN placement p ON p.municipality = a.municipality AND p.child = a.child AND p.unit = a.unit
    UNION ALL
    SELECT municipality, item, employee, from_on, to_on
    FROM disclosed_item
    WHERE item_kind = 'ASSESSMENT';
