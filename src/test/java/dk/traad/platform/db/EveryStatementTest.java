package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.watch.Plan;
import dk.traad.watch.StatementRecorder;
import dk.traad.watch.StatementRecorder.Execution;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The last test of a run: every statement the program has executed in it, repeated as it was but for another municipality,
 * for none and with a context that is forged, reads no row of any table and writes none.
 */
@Order(Integer.MAX_VALUE)
class EveryStatementTest extends WebTest {
    private static final MunicipalityCode ANOTHER = new MunicipalityCode(999);
    private static final String REFUSED = "42501";
    /** A rule of a table that looks for what must be there, sees none of it, and lets nothing in. */
    private static final String NOTHING_TO_BUILD_ON = "23000";
    /** Reads what an earlier statement of its own transaction put into a table that ended with it. */
    private static final String TABLE_IS_GONE = "42P01";

    /** Whose rows are nobody's, and why. */
    private static final Map<String, String> OF_THE_INSTALLATION = Map.of(
            "spring_session", "a session belongs to whoever holds its key",
            "spring_session_attributes", "as above",
            "municipality", "which municipalities there are is no secret, and jobs go through all");

    /** Adds to these tables, which it cannot do twice; and the fault that a test makes on purpose. */
    private static final Pattern NOT_REPEATED = Pattern.compile(
            "(?i)^\\s*INSERT INTO (spring_session|spring_session_attributes|municipality)\\b|^SELECT 1 / 0");

    @Autowired
    DatabaseRoles roles;

    @Autowired
    ContextSeal seal;

    private int repetitions;
    private final Set<String> gone = new java.util.HashSet<>();

    @Test
    void no_statement_of_this_run_touches_a_row_for_anybody_else() throws SQLException {
        aFewPages();
        var leaks = new ArrayList<String>();
        var alive = 0;
        var statements = StatementRecorder.seen().values().stream()
                .filter(executions ->
                        !NOT_REPEATED.matcher(executions.getFirst().sql()).find())
                .toList();
        try (var connection = DriverManager.getConnection(roles.url(), roles.application(), roles.password())) {
            connection.setSchema("traad");
            connection.setAutoCommit(false);
            for (var executions : statements) {
                alive += touchesItsOwn(connection, executions) ? 1 : 0;
                for (var execution : executions) {
                    leaks.addAll(leaks(connection, execution));
                }
            }
        }
        System.out.println(
                statements.size() + " distinct statements, " + alive + " of them read or write rows of their own"
                        + " municipality; repeated " + repetitions + " times for others, " + leaks.size()
                        + " times with a row; "
                        + gone.size() + " left out, whose tables ended with their transaction");
        assertThat(leaks).isEmpty();
    }

    /** So that there is something to repeat even when this test runs alone. */
    private void aFewPages() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette", red);
        var aya = given.child("Aya", red);
        given.campaignFor(red);
        assertThat(as(mette).get("/desk")).hasStatusOk();
        assertThat(as(mette).get("/children/" + aya)).hasStatusOk();
    }

    private ArrayList<String> leaks(Connection connection, Execution execution) throws SQLException {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        var forged = new ContextSeal(new byte[32], clock);
        var contexts = Map.of(
                "for another municipality", seal.words(Context.program(ANOTHER), process),
                "for none", "",
                "forged", forged.words(Context.program(own(execution).orElse(ANOTHER)), process));
        var leaks = new ArrayList<String>();
        for (var context : contexts.entrySet()) {
            repetitions++;
            try {
                var touched = touched(connection, execution, context.getValue());
                touched.removeAll(OF_THE_INSTALLATION.keySet());
                if (!touched.isEmpty()) {
                    leaks.add(context.getKey() + ", rows of " + touched + ": " + words(execution));
                }
            } catch (SQLException failure) {
                if (TABLE_IS_GONE.equals(failure.getSQLState())) {
                    gone.add(execution.sql());
                } else if (!Set.of(REFUSED, NOTHING_TO_BUILD_ON).contains(failure.getSQLState())) {
                    leaks.add(context.getKey() + ", " + failure.getMessage() + ": " + words(execution));
                }
            }
        }
        return leaks;
    }

    /** Otherwise it would prove little that others see nothing. */
    private boolean touchesItsOwn(Connection connection, Collection<Execution> executions) throws SQLException {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        for (var execution : executions) {
            try {
                var own = own(execution);
                if (own.isPresent()
                        && !touched(connection, execution, seal.words(Context.program(own.get()), process))
                                .isEmpty()) {
                    return true;
                }
            } catch (SQLException notAgain) {
                // what was added once cannot be added twice
            }
        }
        return false;
    }

    private static Optional<MunicipalityCode> own(Execution execution) {
        return Optional.ofNullable(execution.context())
                .filter(words -> !words.isEmpty())
                .map(words -> new MunicipalityCode(Integer.parseInt(words.substring(0, 3))));
    }

    /** The tables of which it reads a row that is there for it, or into which it writes one. */
    private static Set<String> touched(Connection connection, Execution execution, String context) throws SQLException {
        try (var telling = connection.createStatement()) {
            telling.execute("SET LOCAL statement_timeout = '20s'");
            telling.execute("SET LOCAL traad.context = '" + context + "'");
            return Plan.ofExecuting(connection, execution).tablesWithRows();
        } finally {
            connection.rollback();
        }
    }

    private static String words(Execution execution) {
        return execution.sql().strip().replaceAll("\\s+", " ");
    }
}
