package dk.traad.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Many rows at once, as many tables at a time as there are processors, each in a transaction of its own: what its rows point
 * to is not looked up row by row (Sound does it for all of them), nor are triggers asked (Derived), and each index is built
 * once at the end. A table that was empty begins as a new file, which needs no log.
 */
record Bulk(Installation installation, List<Loading> municipalities) {
    /** Memory for building one index: so much for each processor. */
    private static final String MEMORY = "512MB";

    private static final int MOST_AT_ONCE = 4;
    private static final double WORTH_TELLING = 1e9;

    void fill(List<Part> parts) throws SQLException {
        var work = new ArrayList<Callable<Void>>();
        for (var part : parts.stream()
                .sorted(Comparator.comparing(Part::perChild).reversed())
                .toList()) {
            work.add(() -> {
                fill(part);
                return null;
            });
        }
        allOf(work);
    }

    static void allOf(List<Callable<Void>> work) throws SQLException {
        try (var threads = Executors.newFixedThreadPool(
                Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()))) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException(stopped);
        } catch (ExecutionException failure) {
            throw new SQLException(failure.getCause());
        }
    }

    private void fill(Part part) throws SQLException {
        var began = System.nanoTime();
        try (var connection = installation.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Only a superuser can have the triggers that look up what a row points to sleep.
            statement.execute("SET LOCAL session_replication_role = replica");
            statement.execute("SET LOCAL maintenance_work_mem = '" + MEMORY + "'");
            statement.execute("SET LOCAL max_parallel_maintenance_workers = 0");
            var isFresh = begunAnew(statement, part.table());
            var awake = list(statement, part.table(), """
                    SELECT tgname FROM pg_trigger WHERE tgenabled = 'A' AND tgrelid = '%s'::regclass""");
            for (var trigger : awake) {
                statement.execute("ALTER TABLE " + part.table() + " DISABLE TRIGGER " + trigger);
            }
            // What PostgreSQL does for an index that is being built beside others: it is left alone until it is built.
            statement.execute("UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = '"
                    + part.table() + "'::regclass");
            write(connection, part, isFresh);
            var indexes = System.nanoTime();
            statement.execute("REINDEX TABLE " + part.table());
            for (var trigger : awake) {
                statement.execute("ALTER TABLE " + part.table() + " ENABLE ALWAYS TRIGGER " + trigger);
            }
            connection.commit();
            var statistics = System.nanoTime();
            connection.setAutoCommit(true);
            statement.execute("VACUUM (ANALYZE) " + part.table());
            var done = System.nanoTime();
            if (done - began > WORTH_TELLING) {
                System.err.printf(
                        "  %s: rows %.1f s, indexes %.1f s, statistics %.1f s%n",
                        part.table(), (indexes - began) / 1e9, (statistics - indexes) / 1e9, (done - statistics) / 1e9);
            }
        }
    }

    private void write(Connection connection, Part part, boolean isFresh) throws SQLException {
        try (var rows = new Rows(connection, part.table(), part.columns(), isFresh)) {
            for (var municipality : municipalities) {
                part.writing().write(municipality, rows);
            }
        }
    }

    /**
     * CLUSTER writes a table anew. So does TRUNCATE, but that needs every table that points to this one in the same
     * transaction.
     */
    private static boolean begunAnew(Statement statement, String table) throws SQLException {
        var row = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM " + table + ")");
        row.next();
        if (!row.getBoolean(1)) {
            return false;
        }
        var key = list(statement, table, """
                SELECT indexrelid::regclass::text FROM pg_index WHERE indisprimary AND indrelid = '%s'::regclass""").getFirst();
        statement.execute("CLUSTER " + table + " USING " + key);
        statement.execute("ALTER TABLE " + table + " SET WITHOUT CLUSTER");
        return true;
    }

    private static List<String> list(Statement statement, String table, String query) throws SQLException {
        var all = new ArrayList<String>();
        var rows = statement.executeQuery(query.formatted(table));
        while (rows.next()) {
            all.add(rows.getString(1));
        }
        return all;
    }
}
