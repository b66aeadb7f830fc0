package dk.traad.child;

/**
 * What a person may do about a child's CPR number: at most see it masked, by one click, or by a click with a reason.
 *
 * @param masked birthday and dots; empty for those who may not see it
 */
public record CprOffer(String masked, boolean atOnce, boolean withReason) {
    public boolean isAny() {
        return atOnce || withReason;
    }
}
