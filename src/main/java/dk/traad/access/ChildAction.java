package dk.traad.access;

import dk.traad.audit.Audience;
import java.util.List;

/** Something staff do with one child's file. Any rule is enough; with none it is refused. Each feature has its own enum. */
public interface ChildAction {
    String name();

    List<Rule> rules();

    /** Whom the log shows it to, when it was done: the family, unless that could put the child in danger. */
    default Audience audience() {
        return Audience.FAMILY;
    }
}
