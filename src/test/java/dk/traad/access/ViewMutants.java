package dk.traad.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every relation with one condition lost or moved, made from the text that the database keeps of it. */
final class ViewMutants {
    /** What was done, and the statement that does it to the database. */
    record Mutant(String relation, String name, String statement) {}

    private ViewMutants() {}

    static List<Mutant> of(JdbcTemplate jdbc, String relation) {
        if (isFunction(jdbc, relation)) {
            var text = text(jdbc, "pg_get_functiondef(?::regproc)", relation);
            var body = text.indexOf("$function$");
            return mutants(relation, text.substring(0, body), text.substring(body));
        }
        return mutants(
                relation,
                "CREATE OR REPLACE VIEW " + relation + " WITH (security_invoker = true) AS ",
                text(jdbc, "pg_get_viewdef(?::regclass)", relation));
    }

    private static boolean isFunction(JdbcTemplate jdbc, String relation) {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT to_regclass(?) IS NULL", Boolean.class, relation));
    }

    private static String text(JdbcTemplate jdbc, String definition, String relation) {
        return String.valueOf(jdbc.queryForObject("SELECT " + definition, String.class, relation));
    }

    private static List<Mutant> mutants(String relation, String before, String text) {
        var mutants = new ArrayList<Mutant>();
        var times = new HashMap<String, Integer>();
        for (var change : SqlMutants.of(text)) {
            var time = times.merge(change.what(), 1, Integer::sum);
            mutants.add(new Mutant(
                    relation,
                    relation + ": " + change.what() + (time > 1 ? " (" + time + ")" : ""),
                    before + change.text()));
        }
        return mutants;
    }
}
