package dk.traad;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.platform.db.Walls;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conventions of the database, read from its catalogue. */
class SchemaTest extends WebTest {
    /** Tables that belong to the installation and hold nothing of any municipality's. */
    private static final Set<String> OF_THE_INSTALLATION =
            Set.of("spring_session", "spring_session_attributes", "flyway_schema_history", "context_key");

    /** What row-level security and the rules are made of, or what is about a child without telling anything of it. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            entry("family_relation", "who the family is"),
            entry("placement", "where the child is placed"),
            entry("health_visitor_assignment", "whose the child is"),
            entry("child_event", "where the child was placed: what the roster said"),
            entry("stand_in", "who stands in"),
            entry("coordinator", "who coordinates"),
            entry("continuity_professional", "who follows the family through"),
            entry("coordination_request", "who was asked to, and has not answered yet"),
            entry("break_glass", "who opened a file, before anything opens to them"),
            entry("referral", "who has been asked, and has not accepted yet"),
            entry(
                    "transition",
                    "where the child goes and who is responsible: whoever receives it has been given nothing yet"),
            entry(
                    "statutory_report",
                    "that one was sent: its words are sealed, and whoever receives it may see nothing else of the child"),
            entry("custody_hold", "who is held back"),
            entry("shielding", "from whom the child is shielded"),
            entry("named_reader", "from whom it is not"),
            entry("declared_family", "who is family"),
            entry("disclosure", "to whom something was disclosed"),
            entry("consent", "what was consented to"),
            entry("audit", "who looked: the application adds to it and cannot read it"),
            entry("look_up_question", "what a family asks about a look-up: whoever answers may not see the child"),
            entry("look_up_sample", "look-ups their leader is to say something about"),
            entry("log_search", "whom a case in the log is about: whoever searches may not see the child"));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Test
    void every_table_of_a_municipality_has_it_first_in_every_key() {
        var keys = jdbc.sql("""
                        SELECT c.conrelid::regclass::text || ': ' || c.conname
                        FROM pg_constraint c
                        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                        WHERE c.connamespace = 'traad'::regnamespace AND c.contype IN ('p', 'u', 'f')
                            AND a.attname <> 'municipality'
                            AND replace(c.conrelid::regclass::text, 'traad.', '') NOT LIKE 'spring_session%'
                            AND replace(c.conrelid::regclass::text, 'traad.', '') NOT IN ('flyway_schema_history', 'context_key')
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

    /** Whoever makes a table about children decides: COMMENT ON TABLE … IS 'content' in its migration, or a line above. */
    @Test
    void every_table_about_children_is_content_or_a_fact() {
        var undecided = jdbc.sql("""
                        SELECT c.relname
                        FROM pg_class c
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'child'
                        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                            AND obj_description(c.oid, 'pg_class') IS DISTINCT FROM 'content'
                        """).query(String.class).list();
        assertThat(undecided).isSubsetOf(FACTS.keySet());
    }

    @Test
    void the_walls_have_no_hole() throws SQLException {
        try (var connection = source.getConnection()) {
            var application = connection.getMetaData().getUserName();
            assertThat(Walls.holes(connection, application)).isEmpty();
        }
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
