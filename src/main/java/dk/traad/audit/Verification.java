package dk.traad.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a look through the log and its seals found.
 *
 * @param tallies what was looked through, for each municipality
 * @param sealedFirst rows that nobody was running to seal, and that were sealed before looking
 */
record Verification(Map<Integer, Tally> tallies, List<Finding> findings, long sealedFirst) {
    record Tally(long rows, long seals) {}

    /**
     * Something that is not as it was written, in English as all that commands print.
     *
     * @param seal the seal that is bad; null when it is about no seal that is there
     */
    record Finding(int municipality, @Nullable Long seal, String what) {}

    boolean isSound() {
        return findings.isEmpty();
    }

    long rows() {
        return tallies.values().stream().mapToLong(Tally::rows).sum();
    }
}
