package dk.traad.figures;

import dk.traad.kernel.Percent;
import java.time.Instant;

/**
 * What is told about one cell.
 *
 * @param total how many children; 0 when hidden
 * @param counts by answer, put together as the detail says; empty for a total alone and when hidden
 * @param asOf the moment the numbers are of: an earlier one than the cube's where fewer than five children have moved since
 */
public record Figure(Question question, Cell cell, Detail detail, int total, int[] counts, Instant asOf) {
    static Figure of(Question question, Cell cell, Detail detail, int[] all, Instant asOf) {
        var total = 0;
        for (var count : all) {
            total += count;
        }
        return switch (detail) {
            case HIDDEN -> new Figure(question, cell, detail, 0, new int[0], asOf);
            case TOTAL -> new Figure(question, cell, detail, total, new int[0], asOf);
            case FULL, COARSE -> new Figure(question, cell, detail, total, question.at(detail, all), asOf);
        };
    }

    /** The same numbers at this detail or a coarser one, under the cell's present name. */
    Figure noFinerThan(Detail least, Cell present) {
        if (detail.compareTo(least) >= 0) {
            return new Figure(question, present, detail, total, counts, asOf);
        }
        return detail == Detail.FULL
                ? of(question, present, least, counts, asOf)
                : new Figure(question, present, least, least == Detail.HIDDEN ? 0 : total, new int[0], asOf);
    }

    /** How many have the first of the answers put together: the good one. Only of a figure that is told. */
    public int first() {
        return detail == Detail.FULL ? question.at(Detail.COARSE, counts)[0] : counts[0];
    }

    public int firstPercent() {
        return Percent.of(first(), total);
    }

    public boolean isTold() {
        return detail == Detail.FULL || detail == Detail.COARSE;
    }
}
