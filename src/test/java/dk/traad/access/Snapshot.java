package dk.traad.access;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.db.Superuser;

/** One municipality's rows as they were, put back after a request that changed some. The log stays: it is only added to. */
final class Snapshot implements AutoCloseable {
    private static final String TABLES = """
        SELECT c.relname AS name,
            (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
             FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
        FROM pg_class c
        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
            AND c.relname NOT LIKE 'audit%' AND c.relname <> 'municipality'
            AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'municipality')
        """;

    private final Superuser superuser;
    private final MunicipalityCode municipality;

    Snapshot(Superuser superuser, MunicipalityCode municipality) {
        this.superuser = superuser;
        this.municipality = municipality;
        superuser.execute(
                "DROP SCHEMA IF EXISTS as_it_was CASCADE",
                "CREATE SCHEMA as_it_was",
                forEachTable("CREATE TABLE as_it_was.%1$I AS SELECT %2$s FROM traad.%1$I WHERE municipality = %3$s"));
    }

    void putBack() {
        superuser.tamper(
                forEachTable("DELETE FROM traad.%1$I WHERE municipality = %3$s"),
                forEachTable("INSERT INTO traad.%1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM as_it_was.%1$I"));
    }

    private String forEachTable(String statement) {
        return """
            DO $do$ DECLARE t record; BEGIN
                FOR t IN %s LOOP EXECUTE format('%s', t.name, t.columns, '%s'); END LOOP;
            END $do$
            """.formatted(TABLES, statement, municipality.value());
    }

    @Override
    public void close() {
        superuser.execute("DROP SCHEMA as_it_was CASCADE");
    }
}
