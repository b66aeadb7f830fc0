package dk.traad.lookup;

import java.time.Instant;
import java.util.List;

/**
 * One page of what a search found.
 *
 * @param number the first is 1
 */
public record FoundPage(LogSearch search, List<Row> rows, int number, boolean hasMore) {
    /** @param who who did it; of an employee's search, about which child, by a word that stands for it */
    public record Row(Instant at, String who, String what, String why) {}
}
