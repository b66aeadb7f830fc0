package dk.traad.continuity;

import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The health visitor who follows a family through, or did.
 *
 * @param toOn the last day; null while it goes on
 * @param because why it ended; null while it goes on
 * @param standIn who stands in today; null when nobody does
 */
public record ContinuityProfessional(
        EmployeeId employee,
        String name,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable Ending because,
        @Nullable String standIn,
        @Nullable LocalDate standInTo) {
    /** Why somebody follows a family no longer. */
    public enum Ending {
        HANDED_ON(false),
        WORKLOAD(true),
        LEAVE(true),
        FAMILY_WISH(true),
        NO_LONGER_NEEDED(false);

        private final boolean asksForAnother;

        Ending(boolean asksForAnother) {
            this.asksForAnother = asksForAnother;
        }

        /** Whether the leader is to find somebody else for the family. */
        public boolean asksForAnother() {
            return asksForAnother;
        }
    }

    public boolean isPresent() {
        return toOn == null;
    }
}
