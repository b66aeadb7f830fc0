-- Runs after every migration: each table of a municipality gets its wall, the application its rights, nothing more.
DO $$
DECLARE
    walled record;
BEGIN
    FOR walled IN
        SELECT c.oid::regclass AS name, coalesce(obj_description(c.oid, 'pg_class') = 'content', false) AS is_content
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'traad'::regnamespace AND c.relname <> 'municipality'
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', walled.name);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', walled.name);
        EXECUTE format('DROP POLICY IF EXISTS own_municipality ON %s', walled.name);
        EXECUTE format('CREATE POLICY own_municipality ON %s '
            'USING (municipality = (SELECT traad.present_municipality())) '
            'WITH CHECK (municipality = (SELECT traad.present_municipality()))', walled.name);
        EXECUTE format('DROP POLICY IF EXISTS own_children ON %s', walled.name);
        -- The functions that find the children work as the owner and read the relations as they are: only the
        -- municipality binds them. The children are looked up in a hash, however many somebody has. What is about no
        -- child in particular, as a focus point for a whole room, is its municipality's.
        IF walled.is_content THEN
            EXECUTE format('CREATE POLICY own_children ON %s AS RESTRICTIVE TO ${application} '
                'USING (child IS NULL OR (SELECT traad.sees_every_child()) '
                'OR child IN (SELECT unnest((SELECT traad.child_ids()))))', walled.name);
        END IF;
    END LOOP;
END $$;

-- Which employees may see a child's content, and until when: whoever has a relation to the child, other than only having been
-- asked to help, and whom a feature adds by a view of its own with the same columns and the comment 'readers'.
DO $$
DECLARE
    added text;
BEGIN
    SELECT coalesce(string_agg(format(
        ' UNION ALL SELECT municipality, child, employee, from_on, read_to_on, NULL FROM %s', c.oid::regclass), '' ORDER BY c.relname), '')
    INTO added
    FROM pg_class c
    WHERE c.relkind = 'v' AND c.relnamespace = 'traad'::regnamespace AND obj_description(c.oid, 'pg_class') = 'readers';
    EXECUTE 'CREATE OR REPLACE VIEW traad.content_reader WITH (security_invoker = true) AS '
        'SELECT municipality, child, employee, from_on, read_to_on, until_at FROM traad.child_relation '
        'WHERE relation <> ''ASKED''' || added;
END $$;

GRANT USAGE ON SCHEMA traad TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA traad TO ${application};
REVOKE INSERT, UPDATE, DELETE ON traad.flyway_schema_history FROM ${application};
REVOKE ALL ON traad.context_key FROM ${application};

-- The log is only added to by the application and read through functions; the sealer reads all of it and adds seals.
DO $$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT c.oid::regclass AS name
        FROM pg_class c
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'traad'::regnamespace AND c.relname LIKE 'audit%'
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM ${application}, ${sealer}', part.name);
        EXECUTE format('DROP POLICY IF EXISTS whole_log ON %s', part.name);
    END LOOP;
END $$;
GRANT INSERT ON traad.audit TO ${application};
GRANT USAGE ON SCHEMA traad TO ${sealer};
GRANT SELECT ON traad.municipality TO ${sealer};
GRANT SELECT ON traad.audit, traad.audit_seal TO ${sealer};
GRANT INSERT ON traad.audit_seal TO ${sealer};
CREATE POLICY whole_log ON traad.audit FOR SELECT TO ${sealer} USING (true);
CREATE POLICY whole_log ON traad.audit_seal TO ${sealer} USING (true) WITH CHECK (true);

-- Whoever reads figures reads nothing else: the pages about a whole municipality could show no child even by mistake.
GRANT USAGE ON SCHEMA traad TO ${figures};
GRANT SELECT ON traad.figure_cube, traad.figure_cell, traad.figure_time TO ${figures};
