-- Where somebody writes about a child: where they are close to it, or where they stand in for who is.
CREATE VIEW place_of_who_writes WITH (security_invoker = true) AS
    SELECT municipality, child, employee, sector, unit, unit_group, from_on, to_on
    FROM close_professional
    UNION ALL
    SELECT r.municipality, r.child, r.employee, u.sector, r.unit, p.unit_group, r.from_on, r.to_on
    FROM lasting_relation r
    JOIN unit u ON u.municipality = r.municipality AND u.id = r.unit
        AND u.sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL')
    LEFT JOIN placement p ON p.municipality = r.municipality AND p.child = r.child AND p.unit = r.unit
        AND p.from_on <= r.from_on AND (p.to_on IS NULL OR p.to_on >= r.from_on)
    WHERE r.relation = 'ASSIGNED';
