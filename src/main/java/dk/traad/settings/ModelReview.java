package dk.traad.settings;

import dk.traad.municipality.Look;
import dk.traad.platform.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would come to, before it is made.
 *
 * @param effects what it does to what there is today, in whole sentences
 * @param look how Tråd would look; null where that stays as it is, or becomes as everywhere
 */
public record ModelReview(
        Fields fields,
        List<Difference> differences,
        List<String> effects,
        @Nullable Look look) {
    /** What the form carries on without showing it. */
    public List<String> carried() {
        return SettingsForm.NAMES;
    }
}
