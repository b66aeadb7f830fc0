package dk.traad.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Whether all that was loaded holds together: PostgreSQL looks up everything that points to something, as when such a
 * constraint is added later. Its other constraints were asked while the rows came in and the indexes were built.
 */
record Sound(Installation installation) {
    void check() throws SQLException {
        var work = new ArrayList<Callable<Void>>();
        pointers()
                .forEach((table, constraints) -> work.add(() -> {
                    for (var constraint : constraints) {
                        installation.run(
                                "UPDATE pg_constraint SET convalidated = false WHERE conname = '%s' AND conrelid = '%s'::regclass"
                                        .formatted(constraint, table),
                                "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + constraint);
                    }
                    return null;
                }));
        Bulk.allOf(work);
        Derived.checkAll(installation);
    }

    private Map<String, List<String>> pointers() throws SQLException {
        var all = new LinkedHashMap<String, List<String>>();
        try (var connection = installation.connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("""
                SELECT c.oid::regclass, k.conname
                FROM pg_constraint k
                JOIN pg_class c ON c.oid = k.conrelid
                WHERE k.contype = 'f' AND k.connamespace = 'traad'::regnamespace AND c.relkind = 'r'
                ORDER BY c.relpages DESC
                """);
            while (rows.next()) {
                all.computeIfAbsent(rows.getString(1), unused -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return all;
    }
}
