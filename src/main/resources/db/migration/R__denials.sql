-- What shuts a child's file to an employee whatever relations they have: the one text of each. Asked first; one row ends it.

-- The employee is family: an adult around the child with the same e-mail, now or before, or declared to be.
CREATE OR REPLACE VIEW own_family WITH (security_invoker = true) AS
    SELECT r.municipality, e.id AS employee, r.child, r.from_on, CAST(NULL AS date) AS to_on
    FROM employee e
    JOIN adult a ON a.municipality = e.municipality AND a.email_key = e.email_key AND a.email_key <> ''
    JOIN family_relation r ON r.municipality = a.municipality AND r.adult = a.id
        AND r.from_on <= coalesce(r.to_on, r.from_on)
    UNION ALL
    SELECT municipality, employee, child, from_on, to_on
    FROM declared_family;

-- The child is shielded, and the employee is not named: the days of the shielding without those of the naming.
CREATE OR REPLACE VIEW shielded_from WITH (security_invoker = true) AS
    SELECT s.municipality, e.id AS employee, s.child, lower(shut.days) AS from_on, upper(shut.days) - 1 AS to_on
    FROM shielding s
    JOIN employee e ON e.municipality = s.municipality
    CROSS JOIN LATERAL unnest(
        datemultirange(daterange(s.from_on, s.to_on + 1))
        - coalesce((SELECT range_agg(daterange(n.from_on, n.to_on + 1))
                    FROM named_reader n
                    WHERE n.municipality = s.municipality AND n.child = s.child AND n.employee = e.id), '{}')) AS shut(days);

CREATE OR REPLACE VIEW denial WITH (security_invoker = true) AS
    SELECT municipality, employee, child, 'OWN_FAMILY' AS denial, from_on, to_on FROM own_family
    UNION ALL
    SELECT municipality, employee, child, 'SHIELDED_CHILD', from_on, to_on FROM shielded_from;
