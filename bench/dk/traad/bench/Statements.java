package dk.traad.bench;

import java.sql.SQLException;

/** What the program asked the database for one kind of work, counted by PostgreSQL itself. */
final class Statements {
    private static final int SHOWN = 30;
    private static final int LETTERS = 150;

    private Statements() {}

    static void forget(Database database) throws SQLException {
        database.run(
                "CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public",
                "SELECT public.pg_stat_statements_reset()");
    }

    static String told(Database database, long pieces) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("""
                    SELECT calls, mean_exec_time + mean_plan_time, total_exec_time + total_plan_time,
                        regexp_replace(query, '\\s+', ' ', 'g'), sum(calls) OVER ()
                    FROM public.pg_stat_statements
                    ORDER BY 3 DESC
                    """);
            var text = new StringBuilder();
            for (var shown = 0; rows.next(); shown++) {
                if (shown == 0) {
                    text.append("  %.1f statements each%n".formatted(rows.getDouble(5) / pieces));
                }
                if (shown < SHOWN) {
                    var query = rows.getString(4);
                    text.append("  %6.2f ms each: %6.2f times %7.3f ms  %s%n"
                            .formatted(
                                    rows.getDouble(3) / pieces,
                                    rows.getDouble(1) / pieces,
                                    rows.getDouble(2),
                                    query.substring(0, Math.min(LETTERS, query.length()))));
                }
            }
            return text.toString();
        }
    }
}
