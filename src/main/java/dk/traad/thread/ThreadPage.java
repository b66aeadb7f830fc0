package dk.traad.thread;

import dk.traad.child.Child;
import dk.traad.child.Children.Relative;
import dk.traad.child.CprOffer;
import dk.traad.screen.ChildSteps.Step;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the child's page shows.
 *
 * @param place where the child is today, or empty
 * @param family null for those who do not read about the adults
 * @param beads newest first
 * @param steps what this person can begin here, what is needed soonest first
 */
public record ThreadPage(
        Child child,
        String place,
        @Nullable List<Relative> family,
        List<ThreadEntry> beads,
        List<Step> steps,
        CprOffer cpr) {
    private static final int AT_ONCE = 3;

    /** The present: the newest assessment this person may see. */
    public Optional<ThreadEntry> now() {
        return beads.stream().filter(bead -> bead.position() != null).findFirst();
    }

    /** What this person most likely came for; all of it where that is not much. */
    public List<Step> first() {
        return steps.size() <= AT_ONCE + 1 ? steps : steps.subList(0, AT_ONCE);
    }

    public List<Step> more() {
        return steps.subList(first().size(), steps.size());
    }
}
