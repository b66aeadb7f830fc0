package dk.traad.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every relation with one condition lost or moved, made from the text that the database keeps of it. */
final class ViewMutants {
    /** What was done, and the statement that does it to the database. */
    record Mutant(String relation, String name, String statement) {}

    private ViewMutants() {}

    static List<Mutant> of(JdbcTemplate jdbc, String relation) {
        if (!isThere(jdbc, relation)) {
            var text = text(jdbc, "pg_get_functiondef(?::regproc)", relation);
            var body = text.indexOf("$function$");
            return mutants(relation, text.substring(body), mutant -> text.substring(0, body) + mutant);
        }
        var unwalled = "unwalled." + relation;
        if (!isThere(jdbc, unwalled)) {
            return mutants(relation, view(jdbc, relation), mutant -> walled(relation, mutant));
        }
        // Behind one wall together with all that it is made of, or in both schemas.
        return isBarrier(jdbc, relation)
                ? mutants(relation, view(jdbc, unwalled), mutant -> unwalled(relation, mutant))
                : mutants(
                        relation,
                        view(jdbc, relation),
                        mutant -> walled(relation, mutant) + unwalled(relation, mutant));
    }

    private static String walled(String relation, String text) {
        return "CREATE OR REPLACE VIEW " + relation + " WITH (security_invoker = true) AS " + text + ";";
    }

    /** Written down anew, as after a migration that changes the text; of all municipalities by one plan. */
    private static String unwalled(String relation, String text) {
        return "SET LOCAL search_path = unwalled, traad; CREATE OR REPLACE VIEW unwalled." + relation + " AS " + text
                + "; SET LOCAL search_path = traad;"
                + " TRUNCATE unwalled.relation;"
                + " INSERT INTO unwalled.relation SELECT DISTINCT * FROM unwalled.close_relation";
    }

    private static boolean isBarrier(JdbcTemplate jdbc, String relation) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT coalesce('security_barrier=true' = ANY (reloptions), false) FROM pg_class WHERE oid = ?::regclass",
                Boolean.class,
                relation));
    }

    private static String view(JdbcTemplate jdbc, String name) {
        var text = text(jdbc, "pg_get_viewdef(?::regclass)", name);
        return text.substring(0, text.lastIndexOf(';'));
    }

    private static boolean isThere(JdbcTemplate jdbc, String name) {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT to_regclass(?) IS NOT NULL", Boolean.class, name));
    }

    private static String text(JdbcTemplate jdbc, String definition, String relation) {
        return String.valueOf(jdbc.queryForObject("SELECT " + definition, String.class, relation));
    }

    private static List<Mutant> mutants(String relation, String text, UnaryOperator<String> statement) {
        var mutants = new ArrayList<Mutant>();
        var times = new HashMap<String, Integer>();
        for (var change : SqlMutants.of(text)) {
            var time = times.merge(change.what(), 1, Integer::sum);
            mutants.add(new Mutant(
                    relation,
                    relation + ": " + change.what() + (time > 1 ? " (" + time + ")" : ""),
                    statement.apply(change.text())));
        }
        return mutants;
    }
}
