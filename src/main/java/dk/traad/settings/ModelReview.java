package dk.traad.settings;

import dk.traad.platform.web.Fields;
import java.util.List;

/**
 * What a change would come to, before it is made.
 *
 * @param effects what it does to what there is today, in whole sentences
 */
public record ModelReview(Fields fields, List<Difference> differences, List<String> effects) {
    /** What the form carries on without showing it. */
    public List<String> carried() {
        return SettingsForm.NAMES;
    }
}
