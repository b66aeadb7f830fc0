package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import dk.traad.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Beginning an assessment of one child.
 *
 * @param underWay one that is not decided yet: then that one is shown instead
 */
public record OnDemandPage(Subject subject, Assessment.@Nullable Id underWay, Fields fields) {
    /** The child it would be about. */
    public record Subject(ChildId child, String name, LocalDate birthday) {}
}
