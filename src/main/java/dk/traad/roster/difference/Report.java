package dk.traad.roster.difference;

import dk.traad.roster.reading.RosterFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a delivery changes, in numbers, and the rows it was refused for. Holds nobody's data, so it may be kept.
 *
 * @param files by the file's name without its ending, in the order of the roster; only the files delivered
 * @param refused at most {@link #MOST_LISTED}; the counts are of all
 * @param moves children whose place changes and who were known before
 * @param rows how many were read
 */
public record Report(
        Map<String, Counts> files, List<Refused> refused, int moves, int placesEnding, int placesOpen, int rows) {
    public static final int MOST_LISTED = 100_000;

    /** PostgreSQL keeps the files in an order of its own. */
    public Report {
        var inOrder = new LinkedHashMap<String, Counts>();
        for (var file : RosterFile.values()) {
            var counts = files.get(file.stem());
            if (counts != null) {
                inOrder.put(file.stem(), counts);
            }
        }
        files = Collections.unmodifiableMap(inOrder);
    }

    /** @param added rows that were not known before */
    public record Counts(int added, int changed, int ended, int unchanged, int refused) {}

    /**
     * One row that is left out.
     *
     * @param file its full name
     * @param column empty when the line as a whole is at fault
     * @param reason the key of the sentence
     * @param words what the sentence names; never from the cell itself
     */
    public record Refused(String file, int line, String column, String reason, List<String> words) {}

    /** More than a tenth of the open places would end: somebody has to say that this is right. */
    public boolean needsConfirmation() {
        return placesEnding * 10L > placesOpen;
    }

    public int added() {
        return sum(Counts::added);
    }

    public int changed() {
        return sum(Counts::changed);
    }

    public int ended() {
        return sum(Counts::ended);
    }

    public int refusedRows() {
        return sum(Counts::refused);
    }

    public boolean changesAnything() {
        return added() + changed() + ended() > 0;
    }

    /** Nothing of it could be used, so there is nothing to decide on. */
    public boolean isAllRefused() {
        return refusedRows() > 0 && !changesAnything() && sum(Counts::unchanged) == 0;
    }

    private int sum(ToIntFunction<Counts> count) {
        return files.values().stream().mapToInt(count).sum();
    }
}
