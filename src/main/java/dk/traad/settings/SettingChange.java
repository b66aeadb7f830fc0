package dk.traad.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One setting that became another.
 *
 * @param before null where there was none, as is after where there is none any longer
 */
record SettingChange(
        String section,
        String id,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after) {}
