package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** Why somebody opened a child's file, in their own words, where the rules ask for some: each feature brings its own. */
public interface TypedReasons {
    List<Reason> reasonsFor(ChildId child, LocalDate since);

    record Reason(EmployeeId employee, LocalDate day, String words) {}
}
