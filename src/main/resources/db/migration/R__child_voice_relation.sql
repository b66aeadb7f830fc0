-- At whose hand a child's voice is, in the words of the relations: the place that noted it, whoever coordinates the case or
-- has accepted a referral, and those it was disclosed to; and what was noted at home, the places where the child was then.
-- In an emergency a colleague of the same team reads what these read.
CREATE OR REPLACE VIEW child_voice_relation WITH (security_invoker = true) AS
    SELECT v.municipality, v.id AS voice, v.child, r.employee, r.from_on, r.read_to_on AS to_on
    FROM child_voice v
    JOIN child_relation r ON r.municipality = v.municipality AND r.child = v.child
    WHERE r.relation IN ('COORDINATES', 'OPEN_REFERRAL')
        OR (v.sector = 'HEALTH_VISITING' AND r.relation IN ('ASSIGNED', 'BREAK_GLASS') AND r.role = 'HEALTH_VISITOR')
        OR (r.relation = 'BREAK_GLASS' AND r.role IN ('PP_ADVICE', 'SOCIAL_WORKER'))
        OR (r.unit = v.unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED'))
        OR (v.noted_by_adult IS NOT NULL AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED') AND EXISTS (
            SELECT FROM child_relation near
            WHERE near.municipality = v.municipality AND near.child = v.child AND near.unit = r.unit
                AND near.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED')
                AND near.from_on <= v.noted_on AND (near.to_on IS NULL OR near.to_on >= v.noted_on)))
    UNION ALL
    SELECT d.municipality, d.item, d.child, d.employee, d.from_on, d.to_on
    FROM disclosed_item d
    WHERE d.item_kind = 'CHILD_VOICE';
