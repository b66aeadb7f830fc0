package dk.traad.bench;

import java.sql.SQLException;

/** How much room the database takes on the disk, and each child in it. */
final class Size {
    private static final double GIGABYTE = 1024.0 * 1024 * 1024;
    private static final int SHOWN = 12;

    private Size() {}

    static String of(Database database, World world) throws SQLException {
        var children = (double) world.municipalities() * world.childrenEach();
        var whole = database.size();
        var text = new StringBuilder("%.2f GB, %.0f bytes for each of %,.0f children%n"
                .formatted(whole / GIGABYTE, whole / children, children));
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("""
                SELECT regexp_replace(relname, '_[0-9_]+$', '') AS part, sum(pg_table_size(oid)), sum(pg_indexes_size(oid)),
                    sum(reltuples)
                FROM pg_class
                WHERE relnamespace = 'traad'::regnamespace AND relkind = 'r'
                GROUP BY 1
                ORDER BY 2 DESC
                LIMIT %d
                """.formatted(SHOWN));
            while (rows.next()) {
                text.append("  %-28s %,12.0f rows %6.2f GB of rows %6.2f GB of indexes %7.0f bytes each child%n"
                        .formatted(
                                rows.getString(1),
                                rows.getDouble(4),
                                rows.getDouble(2) / GIGABYTE,
                                rows.getDouble(3) / GIGABYTE,
                                (rows.getDouble(2) + rows.getDouble(3)) / children));
            }
        }
        return text.toString();
    }
}
