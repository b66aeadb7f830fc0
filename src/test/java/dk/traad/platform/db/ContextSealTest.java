package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who can smuggle SQL into a statement of the application still sees nothing of another municipality. */
class ContextSealTest extends WebTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseRoles roles;

    @Autowired
    ContextSeal seal;

    private Connection connection;
    private Context here;
    private Context elsewhere;

    @BeforeEach
    void two_municipalities() throws SQLException {
        here = new Context(given.municipality(), Context.Kind.STAFF, UUID.randomUUID());
        aMunicipalityOfItsOwn();
        given.child("Ida", clock.today().minusYears(3));
        elsewhere = Context.program(given.municipality());
        connection = DriverManager.getConnection(roles.url(), roles.application(), roles.password());
        connection.setSchema("traad");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void what_the_program_has_sealed_is_believed() throws SQLException {
        seal.tell(connection, elsewhere);
        assertThat(present()).isEqualTo(given.municipality().value());
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void without_a_context_or_with_nonsense_nothing_is_seen() throws SQLException {
        assertThat(present()).isNull();
        for (var nonsense : new String[] {
            "",
            "|",
            "|||||",
            "101",
            "101|PROGRAM||2026-11-16|9999999999|",
            "101|PROGRAM||2026-11-16|soon|" + "0".repeat(64),
            "ø"
        }) {
            say(nonsense);
            assertThat(present()).as(nonsense).isNull();
            assertThat(children()).isZero();
        }
    }

    @Test
    void a_context_changed_in_any_place_is_not_believed() throws SQLException {
        var words = seal.words(here, process(connection));
        for (var place = 0; place < words.length(); place++) {
            var changed =
                    words.substring(0, place) + (words.charAt(place) == '1' ? '2' : '1') + words.substring(place + 1);
            say(changed);
            assertThat(present()).as(changed).isNull();
        }
        say(words.replace(here.municipality() + "|STAFF", elsewhere.municipality() + "|STAFF"));
        assertThat(present()).isNull();
        say(words.replace("STAFF", "PROGRAM"));
        assertThat(present()).isNull();
        say(words.toUpperCase(java.util.Locale.ROOT));
        assertThat(present()).isNull();
    }

    @Test
    void a_context_sealed_with_another_key_is_not_believed() throws SQLException {
        say(new ContextSeal(new byte[32], clock).words(elsewhere, process(connection)));
        assertThat(present()).isNull();
    }

    @Test
    void a_context_overheard_from_another_connection_is_not_believed() throws SQLException {
        try (var other = DriverManager.getConnection(roles.url(), roles.application(), roles.password())) {
            say(seal.words(elsewhere, process(other)));
            assertThat(present()).isNull();
        }
    }

    @Test
    void a_context_kept_for_later_is_not_believed() throws SQLException {
        var words = seal.words(elsewhere, process(connection));
        var parts = words.split("\\|");
        var late = String.join("|", parts[0], parts[1], parts[2], parts[3], "" + System.currentTimeMillis() / 1000, "");
        say(late + seal.seal("context|" + process(connection) + "|" + late));
        assertThat(present()).isNull();
        say(words);
        assertThat(present()).isEqualTo(elsewhere.municipality().value());
    }

    @Test
    void a_transaction_leaves_its_context_to_nobody() throws SQLException {
        seal.tell(connection, elsewhere);
        connection.commit();
        assertThat(present()).isNull();
        seal.tell(connection, elsewhere);
        connection.rollback();
        assertThat(children()).isZero();
    }

    @Test
    void the_key_and_what_is_made_with_it_are_out_of_reach() throws SQLException {
        assertRefused("SELECT inner_pad FROM context_key");
        assertRefused("SELECT seal('context|1|')");
        assertRefused("UPDATE context_key SET inner_pad = outer_pad");
        assertRefused("DELETE FROM context_key");
        assertRefused("SELECT most_common_vals FROM pg_stats WHERE tablename = 'context_key' UNION ALL"
                + " SELECT stavalues1 FROM pg_statistic");
    }

    @Test
    void an_expression_can_set_nothing_and_nobody_can_become_somebody_else() throws SQLException {
        assertRefused("SELECT set_config('traad.context', 'x', true)");
        assertRefused("SET ROLE \"" + roles.owner() + "\"");
        assertRefused("SET SESSION AUTHORIZATION \"" + roles.owner() + "\"");
        assertRefused("ALTER TABLE child DISABLE ROW LEVEL SECURITY");
        assertRefused("CREATE TABLE mine (x int)");
        assertRefused("TRUNCATE child CASCADE");
        assertRefused("SET LOCAL row_security = off; SELECT count(*) FROM child");
    }

    @Test
    void a_key_that_changed_is_given_to_the_database_at_the_next_start() throws SQLException {
        var another = new ContextSeal(new byte[32], Clock.systemUTC());
        try {
            new PreparedDatabase(roles, another).lookThrough();
            seal.tell(connection, elsewhere);
            assertThat(present()).isNull();
            another.tell(connection, elsewhere);
            assertThat(present()).isEqualTo(elsewhere.municipality().value());
        } finally {
            connection.rollback();
            new PreparedDatabase(roles, seal).lookThrough();
        }
        seal.tell(connection, elsewhere);
        assertThat(present()).isEqualTo(elsewhere.municipality().value());
    }

    private void assertRefused(String sql) throws SQLException {
        seal.tell(connection, here);
        assertThatThrownBy(() -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).isEqualTo("42501"));
        connection.rollback();
    }

    private void say(String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL traad.context = '" + words + "'");
        }
    }

    private @Nullable Integer present() throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery("SELECT present_municipality()");
            row.next();
            return row.getObject(1, Integer.class);
        }
    }

    private int children() throws SQLException {
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery("SELECT count(*) FROM child");
            row.next();
            return row.getInt(1);
        }
    }

    private static int process(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }
}
