package dk.traad.watch;

import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What PostgreSQL tells by itself (auto_explain) of a statement that ran: the plan it really chose, with the rows that went
 * through it; of the functions it called as well.
 */
public record RunPlan(JsonNode root) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The plans told with a statement's answer. */
    public static List<RunPlan> told(@Nullable SQLWarning first) {
        var plans = new ArrayList<RunPlan>();
        for (var one = first; one != null; one = one.getNextWarning()) {
            var words = one.getMessage();
            var begin = words == null ? -1 : words.indexOf("plan:\n");
            if (words != null && begin >= 0) {
                plans.add(new RunPlan(JSON.readTree(words.substring(begin + "plan:\n".length()))
                        .get("Plan")));
            }
        }
        return plans;
    }

    /** A table read from the first row to the last, or rows that were fetched and thrown away. */
    public record Reading(String table, boolean isWhole, double kept, double removed) {}

    public List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        gather(root, readings);
        return readings;
    }

    private static void gather(JsonNode node, List<Reading> into) {
        var table = node.get("Relation Name");
        ToDoubleFunction<String> number =
                name -> node.get(name) == null ? 0 : node.get(name).asDouble();
        if (table != null && number.applyAsDouble("Actual Loops") > 0) {
            var times = number.applyAsDouble("Actual Loops");
            into.add(new Reading(
                    table.asString(),
                    node.get("Node Type").asString().endsWith("Seq Scan"),
                    number.applyAsDouble("Actual Rows") * times,
                    (number.applyAsDouble("Rows Removed by Filter")
                                    + number.applyAsDouble("Rows Removed by Index Recheck"))
                            * times));
        }
        var below = node.get("Plans");
        if (below != null) {
            below.forEach(child -> gather(child, into));
        }
    }
}
