-- Runs after every migration: each table of a municipality gets its wall, the application its rights, nothing more.
DO $$
DECLARE
    walled record;
BEGIN
    FOR walled IN
        SELECT c.oid::regclass AS name
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
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA traad TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA traad TO ${application};
REVOKE INSERT, UPDATE, DELETE ON traad.flyway_schema_history FROM ${application};
REVOKE ALL ON traad.context_key FROM ${application};
