-- At whose hand a wondering is: the place that talks it over, whoever coordinates the case, and those it was disclosed to.
CREATE OR REPLACE VIEW wondering_relation WITH (security_invoker = true) AS
    SELECT w.municipality, w.id AS wondering, w.child, r.employee, r.role, r.relation, r.from_on, r.read_to_on AS to_on
    FROM wondering w
    JOIN child_relation r ON r.municipality = w.municipality AND r.child = w.child
    WHERE r.relation = 'COORDINATES'
        OR (w.sector = 'HEALTH_VISITING' AND r.relation = 'ASSIGNED' AND r.role = 'HEALTH_VISITOR')
        OR (r.unit = w.unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
    UNION ALL
    SELECT d.municipality, d.item, d.child, d.employee, d.role, 'DISCLOSED', d.from_on, d.to_on
    FROM disclosed_item d
    WHERE d.item_kind = 'WONDERING';
