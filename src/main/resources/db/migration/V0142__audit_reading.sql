-- The application cannot read the log. These are the questions its pages ask, each as narrow as the page; they work with
-- their owner's rights, whom row-level security binds to the present municipality as well.

-- What the family of a child is shown.
CREATE FUNCTION audit_of_child(of_child uuid, since timestamptz, until timestamptz)
    RETURNS TABLE (id uuid, at timestamptz, actor_kind text, actor uuid, actor_role text, actor_unit uuid, action text,
                   outcome text, changing boolean, object text, relation text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.id, a.at, a.actor_kind, a.actor, a.actor_role, a.actor_unit, a.action, a.outcome, a.changing, a.object, a.relation
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.child = of_child AND a.audience = 'FAMILY'
        AND a.at >= since AND a.at < until
    $$;

-- What one person has done, for that person and for whoever answers for the log.
CREATE FUNCTION audit_of_actor(of_actor uuid, since timestamptz, until timestamptz)
    RETURNS TABLE (id uuid, at timestamptz, actor_role text, actor_unit uuid, action text, outcome text, changing boolean,
                   child uuid, object text, relation text, audience text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.id, a.at, a.actor_role, a.actor_unit, a.action, a.outcome, a.changing, a.child, a.object, a.relation, a.audience
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.actor = of_actor AND a.at >= since AND a.at < until
    $$;

-- Everything that is told of one child, for whoever answers for the log.
CREATE FUNCTION audit_about_child(of_child uuid, since timestamptz, until timestamptz)
    RETURNS TABLE (id uuid, at timestamptz, actor_kind text, actor uuid, actor_role text, actor_unit uuid, action text,
                   outcome text, changing boolean, object text, relation text, audience text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.id, a.at, a.actor_kind, a.actor, a.actor_role, a.actor_unit, a.action, a.outcome, a.changing, a.object, a.relation,
        a.audience
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.child = of_child AND a.at >= since AND a.at < until
    $$;

-- The look-ups of employees in children's files within a time, one by one: what the leaders' samples are drawn from.
CREATE FUNCTION audit_of_staff(since timestamptz, until timestamptz)
    RETURNS TABLE (id uuid, at timestamptz, actor uuid, actor_unit uuid, action text, changing boolean, child uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.id, a.at, a.actor, a.actor_unit, a.action, a.changing, a.child
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at >= since AND a.at < until
        AND a.actor_kind = 'PROFESSIONAL' AND a.actor_unit IS NOT NULL AND a.child IS NOT NULL AND a.outcome <> 'DENIED'
        AND a.object IS NULL
    $$;

-- Employees who opened more than so many different children's files, one by one, within a time.
CREATE FUNCTION audit_of_many_children(since timestamptz, until timestamptz, most int)
    RETURNS TABLE (actor uuid, actor_unit uuid, times bigint, first_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.actor, (array_agg(a.actor_unit ORDER BY a.at DESC))[1], count(DISTINCT a.child), min(a.at)
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at >= since AND a.at < until
        AND a.actor_kind = 'PROFESSIONAL' AND a.child IS NOT NULL AND a.outcome <> 'DENIED' AND a.object IS NULL
    GROUP BY a.actor
    HAVING count(DISTINCT a.child) > most
    $$;

-- Employees who were refused at least so often within a time, for this reason or for any.
CREATE FUNCTION audit_of_refusals(since timestamptz, until timestamptz, least_times int, because text)
    RETURNS TABLE (actor uuid, times bigint, first_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    SELECT a.actor, count(*), min(a.at)
    FROM traad.audit a
    WHERE a.municipality = (SELECT traad.present_municipality()) AND a.at >= since AND a.at < until
        AND a.actor_kind = 'PROFESSIONAL' AND a.outcome = 'DENIED' AND (because IS NULL OR a.relation = because)
    GROUP BY a.actor
    HAVING count(*) >= least_times
    $$;
