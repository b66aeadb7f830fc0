package dk.traad.statutoryreport;

import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.COORDINATOR;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/**
 * Reports outside the children's files: one's own, and those one's unit receives. Which they are is asked of each report
 * itself; receiving one opens nothing else of the child.
 */
enum ReportsAction implements MunicipalityAction {
    OPEN_OWN_STATUTORY_REPORTS(
            Set.of(EDUCATOR, CHILD_MINDER, TEACHER, LEADER, HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER, COORDINATOR)),
    RECEIVE_STATUTORY_REPORTS(Set.of(SOCIAL_WORKER));

    private final Set<Role> roles;

    ReportsAction(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
