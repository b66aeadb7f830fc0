-- Who is close to a child and is asked to assess it: nobody of its own family. What was taken back before it began ends the
-- day before its first.
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
                      AND h.from_on <= coalesce(h.to_on, h.from_on)
                      AND h.from_on <= coalesce(c.to_on, 'infinity') AND c.from_on <= coalesce(h.to_on, 'infinity'))) a
        JOIN employed e ON e.municipality = a.municipality AND e.employee = a.employee AND e.role = 'HEALTH_VISITOR'
        JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit AND u.sector = 'HEALTH_VISITING') close
    WHERE NOT EXISTS (SELECT FROM own_family f
                      WHERE f.municipality = close.municipality AND f.employee = close.employee AND f.child = close.child
                          AND f.from_on <= coalesce(f.to_on, f.from_on));
