-- How far the log has been looked through for alarms, and the last week samples were drawn from.
CREATE TABLE look_up_watch (
    municipality int         NOT NULL,
    looked_until timestamptz NOT NULL,
    sampled_week date,
    PRIMARY KEY (municipality)
);

-- An alarm lasts from its first row of the log to its last, and is answered with a line by the leader and by the officer.
ALTER TABLE look_up_alarm
    ADD COLUMN last_at      timestamptz NOT NULL,
    ADD COLUMN leader_note  text CHECK (char_length(leader_note) BETWEEN 1 AND 1000),
    ADD COLUMN officer_note text CHECK (char_length(officer_note) BETWEEN 1 AND 1000),
    ADD CHECK (last_at >= first_at),
    ADD CHECK (num_nonnulls(leader_note, leader_saw_by, leader_saw_at) IN (0, 3)),
    ADD CHECK (num_nonnulls(officer_note, officer_saw_by, officer_saw_at) IN (0, 3));
CREATE INDEX look_up_alarm_unit ON look_up_alarm (municipality, unit) WHERE leader_saw_at IS NULL OR officer_saw_at IS NULL;

ALTER TABLE look_up_sample
    DROP CONSTRAINT look_up_sample_oddities_check,
    ADD CHECK (oddities <@ ARRAY['NO_TASK', 'SAME_NAME', 'AFTER_HOURS', 'MANY_CHILDREN', 'CPR_NUMBER']),
    ADD COLUMN answer_note       text NOT NULL DEFAULT '' CHECK (char_length(answer_note) <= 1000),
    ADD COLUMN officer_note      text CHECK (char_length(officer_note) BETWEEN 1 AND 1000),
    ADD COLUMN officer_closed_by uuid,
    ADD FOREIGN KEY (municipality, officer_closed_by) REFERENCES employee,
    ADD CHECK (num_nonnulls(officer_note, officer_closed_by, officer_closed_at) IN (0, 3));

DROP FUNCTION audit_of_staff(timestamptz, timestamptz);
DROP FUNCTION audit_of_many_children(timestamptz, timestamptz, int);
DROP FUNCTION audit_of_refusals(timestamptz, timestamptz, int, text);

-- The look-ups of employees in children's files within a time, one by one: what the leaders' samples are drawn from. What
-- stood on their desk is told beside it, for it is what they had to do. Emergency access is reviewed by itself.
CREATE FUNCTION audit_of_staff(since timestamptz, until timestamptz)
    RETURNS TABLE (id uuid, at timestamptz, actor uuid, actor_unit uuid, action text, changing boolean, child uuid, is_desk boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.id, a.at, a.actor, a.actor_unit, a.action, a.changing, a.child, a.object IS NOT NULL
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at >= since AND a.at < until
        AND a.actor_kind = 'PROFESSIONAL' AND a.actor_unit IS NOT NULL AND a.child IS NOT NULL AND a.outcome <> 'DENIED'
        AND (a.object IS NULL OR a.action = 'OPEN_OWN_DESK') AND a.relation IS DISTINCT FROM 'BREAK_GLASS'
    $$;

-- Employees who opened more than so many different children's files one by one within a stretch of time, whenever it began,
-- when it ended within these two moments.
CREATE FUNCTION audit_of_many_children(since timestamptz, until timestamptz, stretch interval, most int)
    RETURNS TABLE (actor uuid, actor_unit uuid, times bigint, first_at timestamptz, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    WITH opened AS MATERIALIZED (
        SELECT a.actor, a.actor_unit, a.child, a.at
        FROM traad.audit a
        WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at > since - stretch AND a.at < until
            AND a.actor_kind = 'PROFESSIONAL' AND a.child IS NOT NULL AND a.outcome <> 'DENIED' AND a.object IS NULL),
    many AS (
        SELECT o.actor FROM opened o GROUP BY o.actor HAVING count(DISTINCT o.child) > most)
    SELECT o.actor, (array_agg(o.actor_unit ORDER BY o.at DESC))[1], max(w.times), min(w.first_at), max(o.at)
    FROM opened o
    JOIN many m ON m.actor = o.actor
    CROSS JOIN LATERAL (
        SELECT count(DISTINCT x.child) AS times, min(x.at) AS first_at
        FROM opened x
        WHERE x.actor = o.actor AND x.at > o.at - stretch AND x.at <= o.at) w
    WHERE o.at >= since AND w.times > most
    GROUP BY o.actor
    $$;

-- Employees who were refused at least so often within a stretch of time, for this reason or for any.
CREATE FUNCTION audit_of_refusals(since timestamptz, until timestamptz, stretch interval, least_times int, because text)
    RETURNS TABLE (actor uuid, actor_unit uuid, times bigint, first_at timestamptz, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT r.actor, CAST(NULL AS uuid), max(r.times), min(r.first_at), max(r.at)
    FROM (
        SELECT a.actor, a.at, count(*) OVER back AS times, min(a.at) OVER back AS first_at
        FROM traad.audit a
        WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at >= since - stretch AND a.at < until
            AND a.actor_kind = 'PROFESSIONAL' AND a.outcome = 'DENIED' AND (because IS NULL OR a.relation = because)
        WINDOW back AS (PARTITION BY a.actor ORDER BY a.at RANGE BETWEEN stretch PRECEDING AND CURRENT ROW)) r
    WHERE r.at >= since AND r.times >= least_times
    GROUP BY r.actor
    $$;

-- Each emergency access that was begun.
CREATE FUNCTION audit_of_broken_glass(since timestamptz, until timestamptz)
    RETURNS TABLE (actor uuid, actor_unit uuid, times bigint, first_at timestamptz, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.actor, a.actor_unit, 1::bigint, a.at, a.at
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at >= since AND a.at < until
        AND a.action = 'BREAK_GLASS' AND a.outcome = 'DONE'
    $$;
