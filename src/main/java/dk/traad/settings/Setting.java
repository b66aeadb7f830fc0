package dk.traad.settings;

import java.util.Map;

/**
 * One thing a municipality has decided: a visit of the schedule, a rule, a form.
 *
 * @param id by which it stays the same when everything in it is changed
 * @param values by the names of its part's fields; a field of lines holds one in each line
 */
public record Setting(String id, Map<String, String> values) {
    String value(String field) {
        return values.getOrDefault(field, "");
    }
}
