package dk.traad.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody with every right in the database: what the walls cannot stop, the seals must find. */
public final class Superuser {
    private final String url;

    public Superuser(ApplicationContext program) {
        url = program.getBean(PostgresServer.class).url();
    }

    /** One statement after another, in one transaction. */
    public void execute(String... statements) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET search_path = traad");
            for (var one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** With the triggers of the log switched off, as only a superuser can. */
    public void tamper(String... statements) {
        var all = new java.util.ArrayList<>(List.of("SET LOCAL session_replication_role = replica"));
        all.addAll(List.of(statements));
        execute(all.toArray(String[]::new));
    }

    /** A transaction of its own, with the triggers of the log switched off; whoever asks ends it. */
    public Connection begin() throws SQLException {
        var connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SET search_path = traad");
            statement.execute("SET LOCAL session_replication_role = replica");
        }
        return connection;
    }

    /** What is done in one transaction that is taken back: changes of the schema to see what they would do. */
    public void onlyAsking(Consumer<JdbcTemplate> work) {
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("SET search_path = traad");
            work.accept(jdbc);
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public <T> List<T> list(Class<T> type, String sql, Object... parameters) {
        try (var connection = DriverManager.getConnection(url)) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("SET search_path = traad");
            return jdbc.queryForList(sql, type, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
