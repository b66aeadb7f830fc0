package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every hole one can make in the walls is seen at the next start. Each is made as the superuser and taken back. */
class WallsTest extends WebTest {
    @Autowired
    PostgresServer server;

    @Autowired
    DatabaseRoles roles;

    @Autowired
    ContextSeal seal;

    @Test
    void as_they_stand_the_walls_have_no_hole() throws SQLException {
        assertThat(holesAfter("SELECT 1")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ALTER ROLE "traad_app" SUPERUSER                                 | the role traad_app is a superuser
            ALTER ROLE "traad_app" BYPASSRLS                                 | the role traad_app passes row-level security
            ALTER ROLE "traad_app" CREATEROLE                                | the role traad_app may create roles
            ALTER ROLE "traad_app" CREATEDB                                  | the role traad_app may create databases
            ALTER TABLE traad.child OWNER TO "traad_app"                     | the role traad_app owns tables
            ALTER SCHEMA traad OWNER TO "traad_app"                          | the role traad_app owns a schema
            ALTER FUNCTION traad.seal(text) OWNER TO "traad_app"             | the role traad_app owns functions
            GRANT "traad_owner" TO "traad_app"                               | the role traad_app is a member of another role
            GRANT CREATE ON SCHEMA traad TO "traad_app"                      | the role traad_app may create things in the schema
            GRANT SELECT ON traad.context_key TO "traad_app"                 | the role traad_app may read or write the key of the context
            GRANT SELECT (inner_pad) ON traad.context_key TO PUBLIC          | the role traad_app may read or write the key of the context
            GRANT TRUNCATE ON traad.child TO "traad_app"                     | the role traad_app may empty the table child
            ALTER TABLE traad.child DISABLE ROW LEVEL SECURITY               | the table child has no row-level security
            ALTER TABLE traad.child NO FORCE ROW LEVEL SECURITY              | the table child does not bind its owner to row-level security
            DROP POLICY own_municipality ON traad.child                      | the table child has no policy for its municipality
            CREATE TABLE traad.new (municipality int)                        | the table new has no row-level security
            CREATE POLICY all_of_them ON traad.child USING (true)            | the policy all_of_them of the table child asks something else: true
            CREATE POLICY slow ON traad.child AS RESTRICTIVE USING (municipality = traad.present_municipality()) | the policy slow of the table child asks something else: (municipality = present_municipality())
            DROP POLICY own_children ON traad.own_assessment                 | the table own_assessment is content and shows it for every child of the municipality
            ALTER POLICY own_children ON traad.own_assessment TO "traad_migrator" | the table own_assessment is content and shows it for every child of the municipality
            ALTER POLICY own_children ON traad.own_assessment USING (true)   | the policy own_children of the table own_assessment asks something else: true
            COMMENT ON TABLE traad.placement IS 'content'                    | the table placement is content and shows it for every child of the municipality
            CREATE VIEW traad.leak AS SELECT id FROM traad.child             | the view leak shows what its owner sees
            ALTER VIEW traad.lasting_relation SET (security_barrier = false) | the view lasting_relation shows what its owner sees
            CREATE OR REPLACE VIEW traad.lasting_relation WITH (security_barrier = true) AS SELECT * FROM unwalled.lasting_row | the view lasting_relation shows what its owner sees
            GRANT USAGE ON SCHEMA unwalled TO "traad_app"                    | the role traad_app may read relations without their wall
            GRANT SELECT ON traad.assessment TO "traad_relations"            | the table assessment is content and shown without its wall
            DROP TRIGGER relation_removed ON traad.placement                 | the table placement does not tell whose relations change
            ALTER TABLE traad.placement ENABLE TRIGGER relation_added        | the table placement does not tell whose relations change
            GRANT SELECT ON traad.adult TO "traad_relations"                 | the table adult does not tell whose relations change
            COMMENT ON TABLE traad.referral IS 'content'                     | the table referral is content and shown without its wall
            CREATE MATERIALIZED VIEW traad.copy AS SELECT id FROM traad.child | the view copy shows what its owner sees
            CREATE FUNCTION traad.all_of_them() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog RETURN 1 | the function all_of_them works with its owner's rights and is not on the list of those that may
            ALTER FUNCTION traad.present_context() RESET search_path         | the function present_context works with its owner's rights and in whatever schemas its caller names
            ALTER FUNCTION traad.present_context() SET search_path = pg_catalog, traad | the function present_context works with its owner's rights and in whatever schemas its caller names
            """, quoteCharacter = '`')
    void a_hole_is_named(String change, String hole) throws SQLException {
        assertThat(holesAfter(change)).contains(hole);
    }

    @Test
    void a_table_whose_policy_widens_in_what_it_lets_be_written_is_a_hole() throws SQLException {
        assertThat(holesAfter("ALTER POLICY own_municipality ON traad.child WITH CHECK (true)"))
                .contains("the table child has no policy for its municipality");
    }

    @Test
    void the_program_refuses_to_start_with_one_line() {
        assertThatThrownBy(() -> {
                    throw new OpenWalls(List.of("the table child has no row-level security"));
                })
                .hasMessage(
                        "Tråd does not start, because the database would not keep apart what belongs apart: the table"
                                + " child has no row-level security. docs/adr/0008-the-second-wall.md says what has to be so.");
        assertThatThrownBy(() -> withHole(
                        "ALTER TABLE traad.child NO FORCE ROW LEVEL SECURITY",
                        () -> new PreparedDatabase(roles, seal).lookThrough()))
                .isInstanceOf(OpenWalls.class)
                .hasMessageContaining("the table child does not bind its owner to row-level security");
    }

    private List<String> holesAfter(String change) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url())) {
            connection.setAutoCommit(false);
            execute(connection, "SET search_path = traad");
            execute(connection, change);
            var holes = Walls.holes(connection, roles.application());
            connection.rollback();
            return holes;
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** For what is looked at from another connection: the hole is there for everybody, and closed at the end. */
    private void withHole(String change, Work work) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url())) {
            execute(connection, change);
            try {
                work.run();
            } finally {
                execute(connection, "ALTER TABLE traad.child FORCE ROW LEVEL SECURITY");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
