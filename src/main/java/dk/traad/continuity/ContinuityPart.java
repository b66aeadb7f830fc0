package dk.traad.continuity;

import dk.traad.kernel.ChildId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who follows the family through, on the page around a child.
 *
 * @param before those who did, the newest first
 * @param mayName whether this reader decides about it
 */
public record ContinuityPart(
        ChildId child, @Nullable ContinuityProfessional present, List<ContinuityProfessional> before, boolean mayName) {
    /** It was handed back, and nobody has been named since. */
    public boolean isWaiting() {
        return present == null
                && !before.isEmpty()
                && before.getFirst().because() != null
                && before.getFirst().because().asksForAnother();
    }
}
