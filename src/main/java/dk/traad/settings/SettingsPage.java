package dk.traad.settings;

import dk.traad.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The model with what is typed over it.
 *
 * @param now how each field stands in the model that is in force, where the page shows another; otherwise null
 * @param origin where what stands in the fields comes from, as a sentence; empty when it is the model itself or typed
 */
public record SettingsPage(
        Fields fields,
        Affected affected,
        String seen,
        @Nullable Fields now,
        String origin) {
    /** What stands in the field by now, where that is not what was typed. */
    public @Nullable String otherwise(String field) {
        return now == null || now.value(field).equals(fields.value(field)) ? null : now.value(field);
    }
}
