package dk.traad.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a programme's report says, with nothing in it that is about fewer than five. */
public record ReportPage(Programme programme, List<Line> lines, List<Reason> reasons, List<Advisory.Month> months) {
    /**
     * One sentence.
     *
     * @param number null where it would be about somebody
     * @param of what it is a part of; null where it is none
     */
    public record Line(
            Programme.Measure measure,
            @Nullable Integer number,
            @Nullable Integer of) {}

    /** How many said no, and why. */
    public record Reason(Offer.NoReason reason, @Nullable Integer number) {}
}
