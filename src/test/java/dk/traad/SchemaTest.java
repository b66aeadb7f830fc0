package dk.traad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conventions of the database, read from its catalogue. */
class SchemaTest extends WebTest {
    /** Tables that belong to the installation and hold nothing of any municipality's. */
    private static final Set<String> OF_THE_INSTALLATION =
            Set.of("spring_session", "spring_session_attributes", "flyway_schema_history");

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_table_of_a_municipality_has_it_first_in_every_key() {
        var keys = jdbc.sql("""
                        SELECT c.conrelid::regclass::text || ': ' || c.conname
                        FROM pg_constraint c
                        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                        WHERE c.connamespace = 'traad'::regnamespace AND c.contype IN ('p', 'u', 'f')
                            AND a.attname <> 'municipality'
                            AND replace(c.conrelid::regclass::text, 'traad.', '') NOT LIKE 'spring_session%'
                            AND replace(c.conrelid::regclass::text, 'traad.', '') <> 'flyway_schema_history'
                        """).query(String.class).list();
        assertThat(keys).isEmpty();
    }

    @Test
    void every_table_has_the_municipality_or_is_named_as_the_installations_own() {
        var without = jdbc.sql("""
                        SELECT c.relname
                        FROM pg_class c
                        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p') AND NOT EXISTS (
                            SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'municipality')
                        """).query(String.class).list();
        assertThat(Set.copyOf(without)).isEqualTo(OF_THE_INSTALLATION);
    }

    @Test
    void every_table_of_a_municipality_is_walled_by_row_level_security_that_binds_its_owner_too() {
        var open = jdbc.sql("""
                        SELECT c.relname
                        FROM pg_class c
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality'
                        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p')
                            AND c.relname <> 'municipality'
                            AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (
                                SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
                        """).query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void every_view_sees_only_what_its_reader_may_see() {
        var unguarded = jdbc.sql("""
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'traad'::regnamespace AND relkind IN ('v', 'm')
                            AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)
                        """).query(String.class).list();
        assertThat(unguarded).isEmpty();
    }

    @Test
    void the_application_owns_nothing_and_cannot_pass_the_walls() {
        Map<String, Object> role = jdbc.sql("""
                        SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                            (SELECT count(*) FROM pg_class c WHERE c.relowner = r.oid AND c.relnamespace = 'traad'::regnamespace)
                                AS owned,
                            (SELECT count(*) FROM pg_auth_members m WHERE m.member = r.oid) AS memberships,
                            has_schema_privilege(rolname, 'traad', 'CREATE') AS may_create,
                            has_table_privilege(rolname, 'traad.child', 'TRUNCATE') AS may_truncate
                        FROM pg_roles r WHERE rolname = current_user
                        """).query().singleRow();
        assertThat(role)
                .containsEntry("rolsuper", false)
                .containsEntry("rolbypassrls", false)
                .containsEntry("rolcreaterole", false)
                .containsEntry("rolcreatedb", false)
                .containsEntry("owned", 0L)
                .containsEntry("memberships", 0L)
                .containsEntry("may_create", false)
                .containsEntry("may_truncate", false);
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_like_it() {
        List<String> unindexed = jdbc.sql("""
                        SELECT c.conrelid::regclass::text || ': ' || c.conname
                        FROM pg_constraint c
                        WHERE c.connamespace = 'traad'::regnamespace AND c.contype = 'f' AND cardinality(c.conkey) = 2
                            AND c.confrelid::regclass::text IN ('child', 'adult', 'assessment', 'unit_group', 'traad.child',
                                'traad.adult', 'traad.assessment', 'traad.unit_group')
                            AND c.conrelid::regclass::text NOT LIKE '%child_event'
                            AND NOT EXISTS (
                                SELECT FROM pg_index i
                                WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
                                    AND c.conkey[2] = ANY (i.indkey::int2[]))
                        """).query(String.class).list();
        assertThat(unindexed).isEmpty();
    }

    @Test
    void without_a_municipality_nothing_is_seen() {
        given.child("Ida", clock.today().minusYears(3));
        assertThat(jdbc.sql("SELECT count(*) FROM child").query(Long.class).single())
                .isZero();
    }

    @Test
    void one_municipality_sees_nothing_of_another() {
        given.child("Ida", clock.today().minusYears(3));
        aMunicipalityOfItsOwn();
        assertThat(given.value(Long.class, "SELECT count(*) FROM child")).isZero();
    }
}
