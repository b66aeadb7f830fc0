-- At whose hand one transition is, and on which side of it.
CREATE OR REPLACE VIEW transition_relation WITH (security_invoker = true) AS
    SELECT t.municipality, t.id AS transition, t.child, r.employee, r.role, r.relation, 'SENDER' AS side, r.from_on,
           r.read_to_on AS to_on
    FROM transition t
    JOIN child_relation r ON r.municipality = t.municipality AND r.child = t.child
    WHERE r.relation = 'COORDINATES'
        OR (r.unit = t.from_unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
        OR (t.kind = 'HOME_TO_DAYCARE' AND r.relation = 'ASSIGNED' AND r.role = 'HEALTH_VISITOR')
    UNION ALL
    SELECT t.municipality, t.id, t.child, r.employee, r.role, r.relation,
           CASE r.relation WHEN 'ASKED' THEN 'ASKED' ELSE 'RECEIVER' END, r.from_on, r.read_to_on
    FROM transition t
    JOIN child_relation r ON r.municipality = t.municipality AND r.child = t.child AND r.unit = t.to_unit
    WHERE r.relation = 'RECEIVES' OR (r.relation = 'ASKED' AND r.role = 'LEADER');
