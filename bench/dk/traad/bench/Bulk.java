package dk.traad.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Many rows at once into tables that are empty, in one transaction: what they point to is not looked up again, and each
 * index is built once at the end. Tables that nothing else points to yet begin as new files, which need no log.
 *
 * @param fresh the tables that began as new files in this transaction
 */
record Bulk(Connection connection, Set<String> fresh) {
    /** Without the triggers that look up what a row points to; only a superuser can do that. */
    private static final String NOT_ASKED_AGAIN = "SET LOCAL session_replication_role = replica";

    private static final String EMPTY_TABLES = """
        SELECT c.relname FROM pg_class c
        WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition
            AND c.relname NOT LIKE 'flyway%' AND c.relname NOT LIKE 'spring%'
        """;
    private static final String POINTERS = """
        SELECT DISTINCT f.relname, t.relname FROM pg_constraint k
        JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
        WHERE k.contype = 'f' AND k.connamespace = 'traad'::regnamespace AND f.oid <> t.oid
        """;

    interface Filling {
        void fill(Bulk bulk) throws SQLException;
    }

    static void fill(Connection connection, Filling filling) throws SQLException {
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(NOT_ASKED_AGAIN);
            statement.execute("SET LOCAL maintenance_work_mem = '768MB'");
            var fresh = fresh(statement);
            statement.execute("TRUNCATE " + named(fresh));
            var tables = new ArrayList<>(fresh);
            tables.addAll(list(statement, """
                SELECT relname FROM pg_class
                WHERE relnamespace = 'traad'::regnamespace AND relispartition AND relkind = 'r'
                """));
            // What PostgreSQL does for an index that is being built beside others: it is left alone until it is built.
            statement.execute("UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid IN ("
                    + "SELECT oid FROM pg_class WHERE relnamespace = 'traad'::regnamespace AND relname IN ('"
                    + String.join("', '", tables) + "'))");
            filling.fill(new Bulk(connection, fresh));
            var began = System.nanoTime();
            for (var table : tables) {
                statement.execute("REINDEX TABLE traad." + table);
            }
            connection.commit();
            Told.step("indexes", began);
        }
    }

    Rows rows(String tableAndColumns) throws SQLException {
        var table = tableAndColumns.substring(0, tableAndColumns.indexOf(' '));
        return new Rows(connection, "traad." + tableAndColumns, fresh.contains(table));
    }

    /** Those without a row that no table with a row points to, nor a table that such a one points to, and so on. */
    private static Set<String> fresh(Statement statement) throws SQLException {
        var fresh = new TreeSet<String>();
        for (var table : list(statement, EMPTY_TABLES)) {
            var row = statement.executeQuery("SELECT EXISTS (SELECT FROM traad." + table + ")");
            row.next();
            if (!row.getBoolean(1)) {
                fresh.add(table);
            }
        }
        var pointers = new ArrayList<String[]>();
        var rows = statement.executeQuery(POINTERS);
        while (rows.next()) {
            pointers.add(new String[] {rows.getString(1), rows.getString(2)});
        }
        while (pointers.stream().anyMatch(one -> !fresh.contains(one[0]) && fresh.remove(one[1]))) {
            continue;
        }
        return fresh;
    }

    private static String named(Set<String> tables) {
        return "traad." + String.join(", traad.", tables);
    }

    private static List<String> list(Statement statement, String query) throws SQLException {
        var all = new ArrayList<String>();
        var rows = statement.executeQuery(query);
        while (rows.next()) {
            all.add(rows.getString(1));
        }
        return all;
    }
}
