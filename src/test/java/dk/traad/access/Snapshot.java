package dk.traad.access;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.db.Superuser;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/**
 * One municipality's rows as they were, put back after a request that changed some: each table in which anything differs,
 * whole. The log stays: it is only added to.
 */
final class Snapshot implements AutoCloseable {
    private static final String TABLES = """
        SELECT format('%2$s', c.relname,
            (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
             FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''), '%1$s')
        FROM pg_class c
        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
            AND c.relname NOT LIKE 'audit%%' AND c.relname <> 'municipality'
            AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'municipality')
        """;

    private static final String KEPT =
            "CREATE TABLE as_it_was.%1$I AS SELECT %2$s FROM traad.%1$I WHERE municipality = %3$s;";

    private static final String PUT_BACK = """
        IF EXISTS (
            (SELECT now::text FROM (SELECT %2$s FROM traad.%1$I WHERE municipality = %3$s) now
             EXCEPT ALL SELECT was::text FROM as_it_was.%1$I was)
            UNION ALL
            (SELECT was::text FROM as_it_was.%1$I was
             EXCEPT ALL SELECT now::text FROM (SELECT %2$s FROM traad.%1$I WHERE municipality = %3$s) now))
        THEN
            DELETE FROM traad.%1$I WHERE municipality = %3$s;
            INSERT INTO traad.%1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM as_it_was.%1$I;
        END IF;
        """;

    private final Superuser superuser;
    /** One for all times: the database has planned it all when it is asked again. */
    private final Connection connection;

    Snapshot(Superuser superuser, MunicipalityCode municipality) {
        this.superuser = superuser;
        superuser.execute(
                "DROP SCHEMA IF EXISTS as_it_was CASCADE",
                "CREATE SCHEMA as_it_was",
                forEachTable(KEPT, municipality),
                "CREATE FUNCTION as_it_was.put_back() RETURNS void LANGUAGE plpgsql AS $put$ BEGIN "
                        + forEachTable(PUT_BACK, municipality) + " END $put$");
        try {
            connection = superuser.begin();
            ask("SET session_replication_role = replica");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void putBack() {
        try {
            ask("SELECT as_it_was.put_back()");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void ask(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    private String forEachTable(String statement, MunicipalityCode municipality) {
        return superuser.list(String.class, TABLES.formatted(municipality.value(), statement)).stream()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        superuser.execute("DROP SCHEMA as_it_was CASCADE");
    }
}
