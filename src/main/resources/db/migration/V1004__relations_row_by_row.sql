-- Who stands to whom, row by row: what unwalled.close_relation says, written down, so that a page reads one table where the text
-- reads seventy (docs/adr/0039). Nobody writes here but the functions below.
SET LOCAL ROLE ${relations};
CREATE TABLE unwalled.relation (
    municipality int         NOT NULL,
    child        uuid        NOT NULL,
    employee     uuid        NOT NULL,
    role         text        NOT NULL,
    relation     text        NOT NULL,
    from_on      date        NOT NULL,
    to_on        date,
    read_to_on   date,
    unit         uuid        NOT NULL,
    until_at     timestamptz
);
CREATE INDEX relation_of_employee ON unwalled.relation (municipality, employee, child);
CREATE INDEX relation_of_child ON unwalled.relation (municipality, child);

-- Of whom the present transaction has changed facts, empty whenever one has ended. Nobody named: of the whole municipality.
CREATE TABLE unwalled.changed_fact (
    municipality int NOT NULL,
    children     uuid[],
    employees    uuid[]
);

-- Writes down what is said of these children and employees, and nothing that stands already.
CREATE FUNCTION unwalled.write_relations(here int, of_children uuid[], of_employees uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_generic_plan
    AS $$
    DECLARE
        people uuid[];
        known  uuid[];
    BEGIN
        -- Whoever stands in for somebody stands where that one works; and a child's health visitor, or whoever has accepted its
        -- referral, says who else stands to it.
        people := of_employees || ARRAY(
            SELECT s.employee FROM traad.stand_in s WHERE s.municipality = here AND s.instead_of = ANY (of_employees));
        known := of_children || ARRAY(
            SELECT a.child FROM traad.health_visitor_assignment a
            WHERE a.municipality = here AND a.employee = ANY (of_employees)
            UNION
            SELECT f.child FROM traad.continuity_professional f WHERE f.municipality = here AND f.employee = ANY (of_employees)
            UNION
            SELECT r.child FROM traad.referral r WHERE r.municipality = here AND r.accepted_by = ANY (of_employees));
        WITH written AS MATERIALIZED (
            SELECT r.ctid AS place, r AS line, row_number() OVER (PARTITION BY r) AS time
            FROM unwalled.relation r
            WHERE r.municipality = here AND (r.child = ANY (known) OR r.employee = ANY (people))
        ), said AS MATERIALIZED (
            SELECT c AS line FROM unwalled.close_relation c WHERE c.municipality = here AND c.child = ANY (known)
            UNION
            SELECT c FROM unwalled.close_relation c WHERE c.municipality = here AND c.employee = ANY (people)
        ), gone AS (
            DELETE FROM unwalled.relation r
            USING written w
            WHERE r.ctid = w.place AND (w.time > 1 OR NOT EXISTS (SELECT FROM said s WHERE s.line = w.line))
        )
        INSERT INTO unwalled.relation
        SELECT (s.line).* FROM said s WHERE NOT EXISTS (SELECT FROM written w WHERE w.line = s.line);
    END $$;

-- Of everybody there at once, by a plan over whole tables. How many rows were not what is said.
CREATE FUNCTION unwalled.write_all_relations(here int) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan
    AS $$
    DECLARE
        differing bigint;
    BEGIN
        WITH written AS MATERIALIZED (
            SELECT r.ctid AS place, r AS line, row_number() OVER (PARTITION BY r) AS time
            FROM unwalled.relation r
            WHERE r.municipality = here
        ), said AS MATERIALIZED (
            SELECT DISTINCT c AS line FROM unwalled.close_relation c WHERE c.municipality = here
        ), gone AS (
            DELETE FROM unwalled.relation r
            USING written w
            WHERE r.ctid = w.place AND (w.time > 1 OR NOT EXISTS (SELECT FROM said s WHERE s.line = w.line))
            RETURNING 1
        ), added AS (
            INSERT INTO unwalled.relation
            SELECT (s.line).* FROM said s WHERE NOT EXISTS (SELECT FROM written w WHERE w.line = s.line)
            RETURNING 1
        )
        SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM added) INTO differing;
        RETURN differing;
    END $$;

-- More than 500 children or employees are everybody; nobody named is everybody too.
CREATE FUNCTION unwalled.write_relations_of(here int, children uuid[], employees uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        IF children IS NULL AND employees IS NULL OR cardinality(children) > 500 OR cardinality(employees) > 500 THEN
            PERFORM unwalled.write_all_relations(here);
        ELSE
            PERFORM unwalled.write_relations(here, coalesce(children, '{}'), coalesce(employees, '{}'));
        END IF;
    END $$;

-- At once, so that a transaction sees what it has changed itself; and noted, for its end.
CREATE FUNCTION unwalled.note(here int, children uuid[], employees uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        PERFORM unwalled.write_relations_of(here, children, employees);
        INSERT INTO unwalled.changed_fact (municipality, children, employees) VALUES (here, children, employees);
    END $$;

CREATE FUNCTION unwalled.note_children() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        PERFORM unwalled.note(c.municipality, c.children, NULL)
        FROM (SELECT municipality, array_agg(DISTINCT child) AS children FROM changed GROUP BY municipality) c;
        RETURN NULL;
    END $$;

CREATE FUNCTION unwalled.note_employees() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        PERFORM unwalled.note(c.municipality, NULL, c.employees)
        FROM (SELECT municipality, array_agg(DISTINCT employee) AS employees FROM changed GROUP BY municipality) c;
        RETURN NULL;
    END $$;

-- A room or class that changes its unit takes those along who stand in there.
CREATE FUNCTION unwalled.note_groups() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        PERFORM unwalled.note(c.municipality, NULL, c.employees)
        FROM (
            SELECT s.municipality, array_agg(DISTINCT s.employee) AS employees
            FROM changed g
            JOIN traad.stand_in s ON s.municipality = g.municipality AND s.unit_group = g.id
            GROUP BY s.municipality) c;
        RETURN NULL;
    END $$;

-- Once more at the end of a transaction, after all others that have changed facts of the municipality: each of two alone would
-- not see what both of them make true. The lock is held for as long as the end takes.
CREATE FUNCTION unwalled.write_changed_relations() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    DECLARE
        changed record;
    BEGIN
        FOR changed IN
            WITH noted AS (DELETE FROM unwalled.changed_fact RETURNING municipality, children, employees)
            SELECT n.municipality, bool_or(n.children IS NULL AND n.employees IS NULL) AS is_whole,
                   array_agg(DISTINCT c.child) FILTER (WHERE c.child IS NOT NULL) AS children,
                   array_agg(DISTINCT e.employee) FILTER (WHERE e.employee IS NOT NULL) AS employees
            FROM noted n
            LEFT JOIN LATERAL unnest(n.children) c(child) ON true
            LEFT JOIN LATERAL unnest(n.employees) e(employee) ON true
            GROUP BY n.municipality
            ORDER BY n.municipality
        LOOP
            PERFORM pg_advisory_xact_lock(7239, changed.municipality);
            PERFORM unwalled.write_relations_of(changed.municipality,
                CASE WHEN NOT changed.is_whole THEN changed.children END,
                CASE WHEN NOT changed.is_whole THEN changed.employees END);
        END LOOP;
        RETURN NULL;
    END $$;
CREATE CONSTRAINT TRIGGER write_changed_relations AFTER INSERT ON unwalled.changed_fact
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION unwalled.write_changed_relations();
ALTER TABLE unwalled.changed_fact ENABLE ALWAYS TRIGGER write_changed_relations;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA unwalled FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA unwalled TO ${owner};
SET LOCAL ROLE ${owner};

-- For the program, which asks each night whether what is written down is still what the facts say.
CREATE FUNCTION mend_relations() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
    BEGIN
        PERFORM pg_advisory_xact_lock(7239, traad.present_municipality());
        RETURN unwalled.write_all_relations(traad.present_municipality());
    END $$;

-- Each table of facts tells what was changed in it, whatever else its triggers are told to leave alone.
DO $$
DECLARE
    fact record;
    moment record;
BEGIN
    FOR fact IN
        SELECT * FROM (VALUES
            ('break_glass', 'note_children'), ('continuity_professional', 'note_children'),
            ('coordination_request', 'note_children'), ('coordinator', 'note_children'), ('disclosure', 'note_children'),
            ('health_visitor_assignment', 'note_children'), ('placement', 'note_children'), ('referral', 'note_children'),
            ('employment', 'note_employees'), ('stand_in', 'note_employees'), ('unit_group', 'note_groups')) f(name, noted_by)
    LOOP
        FOR moment IN
            SELECT * FROM (VALUES ('added', 'INSERT', 'NEW'), ('changed_from', 'UPDATE', 'OLD'), ('changed_to', 'UPDATE', 'NEW'),
                ('removed', 'DELETE', 'OLD')) m(name, event, rows)
        LOOP
            EXECUTE format('CREATE TRIGGER relation_%s AFTER %s ON %I REFERENCING %s TABLE AS changed '
                'FOR EACH STATEMENT EXECUTE FUNCTION unwalled.%I()', moment.name, moment.event, fact.name, moment.rows, fact.noted_by);
            EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER relation_%s', fact.name, moment.name);
        END LOOP;
    END LOOP;
END $$;
