-- Two more relations beside those that are counted in days (V0102, whose text stays what it is under another name). Whoever
-- was asked to take something on knows whom it is about and nothing else. Broken glass holds until a moment, until_at, which
-- is not included; row-level security goes by the day.
ALTER VIEW child_relation RENAME TO lasting_relation;

CREATE VIEW child_relation WITH (security_invoker = true) AS
    SELECT municipality, child, employee, role, relation, from_on, to_on, read_to_on, unit,
           CAST(NULL AS timestamptz) AS until_at
    FROM lasting_relation
    UNION ALL
    SELECT municipality, child, employee, role, relation, from_on, to_on, to_on, unit, until_at
    FROM (
        -- ASKED: works where a referral of the child waits, be it that whoever had accepted it works there no longer, …
        SELECT r.municipality, r.child, e.employee, e.role, 'ASKED' AS relation,
               greatest(CAST(r.opened_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on, accepted.last_on + 1) AS from_on,
               e.to_on, e.unit, CAST(NULL AS timestamptz) AS until_at
        FROM referral r
        JOIN employed e ON e.municipality = r.municipality AND e.unit = r.to_unit AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
        CROSS JOIN LATERAL (
            SELECT max(coalesce(h.to_on, 'infinity')) AS last_on
            FROM employed h
            WHERE h.municipality = r.municipality AND h.employee = r.accepted_by AND h.unit = r.to_unit
                AND h.role IN ('PP_ADVICE', 'SOCIAL_WORKER')) accepted
        WHERE r.closed_at IS NULL
        UNION ALL
        -- … or was asked to coordinate the child's case and has not answered.
        SELECT q.municipality, q.child, q.employee, 'COORDINATOR', 'ASKED',
               greatest(CAST(q.asked_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on), e.to_on, e.unit, NULL
        FROM coordination_request q
        JOIN employed e ON e.municipality = q.municipality AND e.employee = q.employee
        WHERE q.answer IS NULL
        UNION ALL
        -- BREAK_GLASS: opened the file without any of the others, for an hour at most.
        SELECT b.municipality, b.child, b.employee, b.role, 'BREAK_GLASS',
               greatest(CAST(b.begun_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.from_on),
               least(CAST(b.until_at AT TIME ZONE 'Europe/Copenhagen' AS date), e.to_on), b.unit, b.until_at
        FROM break_glass b
        JOIN employed e ON e.municipality = b.municipality AND e.employee = b.employee AND e.unit = b.unit AND e.role = b.role
        ) held
    WHERE from_on <= coalesce(to_on, from_on);
