package dk.traad.statutoryreport;

/**
 * What stands in a report. What was seen and heard is kept apart from what the writer makes of it.
 *
 * @param tried what has been done to help; may be empty
 * @param notTold why the parents have not been told; empty when they have
 */
public record ReportWords(String facts, String judgement, String tried, String notTold) {
    public boolean areParentsTold() {
        return notTold.isEmpty();
    }
}
