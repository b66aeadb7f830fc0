-- Referrals as the pages read them. Who accepted one and works there no longer has not accepted it: it waits again.
CREATE VIEW referral_as_read WITH (security_invoker = true) AS
    SELECT r.municipality, r.id, r.child, c.first_name || ' ' || c.last_name AS child_name, c.birthday, r.to_unit AS to_unit_id,
           u.name AS to_unit, r.reason, r.opened_by, o.name AS opened_by_name, coalesce(home.name, '') AS from_unit, r.opened_at,
           a.id AS accepted_by, a.name AS accepted_by_name, r.accepted_at, d.name AS closed_by_name, r.closed_at, r.close_reason,
           works.until_on AS accepted_until
    FROM referral r
    JOIN child c ON c.municipality = r.municipality AND c.id = r.child
    JOIN unit u ON u.municipality = r.municipality AND u.id = r.to_unit
    JOIN employee o ON o.municipality = r.municipality AND o.id = r.opened_by
    LEFT JOIN LATERAL (
        SELECT h.name
        FROM employment e
        JOIN unit h ON h.municipality = e.municipality AND h.id = e.unit
        WHERE e.municipality = r.municipality AND e.employee = r.opened_by
            AND e.from_on <= CAST(r.opened_at AT TIME ZONE 'Europe/Copenhagen' AS date)
        ORDER BY coalesce(e.to_on, 'infinity') DESC, e.from_on
        LIMIT 1) home ON true
    LEFT JOIN employee a ON a.municipality = r.municipality AND a.id = r.accepted_by
    LEFT JOIN employee d ON d.municipality = r.municipality AND d.id = r.closed_by
    CROSS JOIN LATERAL (
        SELECT max(coalesce(h.to_on, 'infinity')) AS until_on
        FROM employed h
        WHERE h.municipality = r.municipality AND h.employee = r.accepted_by AND h.unit = r.to_unit
            AND h.role IN ('PP_ADVICE', 'SOCIAL_WORKER')) works;
