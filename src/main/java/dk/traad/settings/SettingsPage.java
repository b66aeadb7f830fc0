package dk.traad.settings;

import dk.traad.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The model with what is typed over it.
 *
 * @param now how each field stands since somebody else changed the model; null when nobody did
 */
public record SettingsPage(
        Fields fields,
        Affected affected,
        String seen,
        @Nullable Fields now) {
    /** What stands in the field by now, where that is not what was typed. */
    public @Nullable String otherwise(String field) {
        return now == null || now.value(field).equals(fields.value(field)) ? null : now.value(field);
    }
}
