package dk.traad.settings;

import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.time.Instant;
import java.util.List;

/**
 * Everything the municipality has decided, the newest first.
 *
 * @param fields what it is looked through by
 * @param older before which number the next page begins; 0 when this is the last
 * @param isAll whether nothing is left out
 */
public record HistoryPage(List<Entry> entries, Fields fields, List<Option> kinds, int older, boolean isAll) {
    /**
     * One decision.
     *
     * @param isOfModel whether the cooperation model as it was then can be started from again
     */
    public record Entry(
            int number, Instant changedAt, String by, String why, List<ChangedSetting> changes, boolean isOfModel) {
        /** How many became another. */
        public int things() {
            return ChangedSetting.things(changes);
        }
    }

    /** By which kind one looks; empty for all. */
    record Looking(String kind) {}

    public String kind() {
        return fields.value("kind");
    }
}
