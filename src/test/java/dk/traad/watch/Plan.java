package dk.traad.watch;

import dk.traad.watch.StatementRecorder.Execution;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the database does for one statement: its nodes, each reading a table or working on what others read. */
public record Plan(List<JsonNode> nodes) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The plan, and the rows that went through it. */
    public static Plan ofExecuting(Connection connection, Execution execution) throws SQLException {
        return of(connection, execution, "EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF, FORMAT JSON) ");
    }

    public static Plan of(Connection connection, Execution execution) throws SQLException {
        return of(connection, execution, "EXPLAIN (FORMAT JSON) ");
    }

    private static Plan of(Connection connection, Execution execution, String explain) throws SQLException {
        try (var statement = execution.on(connection, explain)) {
            var rows = statement.executeQuery();
            rows.next();
            var nodes = new ArrayList<JsonNode>();
            gather(JSON.readTree(rows.getString(1)).get(0).get("Plan"), nodes);
            return new Plan(nodes);
        }
    }

    private static void gather(JsonNode node, List<JsonNode> into) {
        into.add(node);
        var below = node.get("Plans");
        if (below != null) {
            below.forEach(child -> gather(child, into));
        }
    }

    /** Those of which a row was read and shown, or into which one was written; not those of the catalogue. */
    public Set<String> tablesWithRows() {
        var tables = new TreeSet<String>();
        for (var node : nodes) {
            var table = node.get("Relation Name");
            var isWrite = node.get("Node Type").asString().equals("ModifyTable");
            var isTouched = isWrite ? source(node).anyMatch(Plan::hasRows) : hasRows(node);
            if (table != null && isTouched && !table.asString().startsWith("pg_")) {
                tables.add(table.asString());
            }
        }
        return tables;
    }

    private static boolean hasRows(JsonNode node) {
        var rows = node.get("Actual Rows");
        return rows != null && rows.asDouble() > 0;
    }

    /** What is written comes from below, beside what was only asked once, as the context. */
    private static Stream<JsonNode> source(JsonNode write) {
        return write.get("Plans")
                .valueStream()
                .filter(below -> below.get("Parent Relationship").asString().equals("Outer"));
    }

    /** The tables read from the first row to the last. */
    public Set<String> tablesReadWhole() {
        var tables = new TreeSet<String>();
        for (var node : nodes) {
            if (node.get("Node Type").asString().equals("Seq Scan")) {
                tables.add(node.get("Relation Name").asString());
            }
        }
        return tables;
    }
}
