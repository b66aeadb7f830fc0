package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import dk.traad.platform.web.Fields;
import java.time.LocalDate;

/** Beginning an assessment of one child. */
public record OnDemandPage(Subject subject, Fields fields) {
    /** The child it would be about. */
    public record Subject(ChildId child, String name, LocalDate birthday) {}
}
