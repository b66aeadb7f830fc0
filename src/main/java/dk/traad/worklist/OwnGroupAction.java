package dk.traad.worklist;

import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Opening the page of one's own group. Whom one sees there are the own children. */
enum OwnGroupAction implements MunicipalityAction {
    OPEN_OWN_GROUP;

    @Override
    public Set<Role> roles() {
        return Set.of(EDUCATOR, CHILD_MINDER, TEACHER, HEALTH_VISITOR);
    }
}
