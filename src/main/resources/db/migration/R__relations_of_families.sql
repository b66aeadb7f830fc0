-- How a citizen stands to a child, with the days between which it holds: the one text of each.

-- HOLDS_CUSTODY: what the register says, to the day before the child is 18, without the days on which it is held.
CREATE OR REPLACE VIEW custody WITH (security_invoker = true) AS
    SELECT r.municipality, r.child, r.adult, lower(free.days) AS from_on, upper(free.days) - 1 AS to_on
    FROM family_relation r
    JOIN child c ON c.municipality = r.municipality AND c.id = r.child
    CROSS JOIN LATERAL unnest(
        datemultirange(daterange(r.from_on,
            greatest(r.from_on, least(r.to_on + 1, CAST(c.birthday + INTERVAL '18 years' AS date)))))
        - coalesce((SELECT range_agg(daterange(h.from_on, h.to_on + 1))
                    FROM custody_hold h
                    WHERE h.municipality = r.municipality AND h.child = r.child AND h.adult = r.adult), '{}')) AS free(days)
    WHERE r.custody;

-- IS_THE_YOUNG_PERSON: the child's own file, from the day it is 15.
CREATE OR REPLACE VIEW young_person WITH (security_invoker = true) AS
    SELECT municipality, id AS child, CAST(birthday + INTERVAL '15 years' AS date) AS from_on, CAST(NULL AS date) AS to_on
    FROM child;
