package dk.traad.programme;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Setting programmes up, answering for one's own place, and what the grant asks for. None of it is about a child. */
enum ProgrammeAction implements MunicipalityAction {
    SET_UP_PROGRAMME(ADMINISTRATOR),
    /** Whether the own place joins. */
    ANSWER_FOR_PLACE(LEADER),
    READ_PROGRAMME_REPORT(LEADER, SERVICE_DIRECTOR, ADMINISTRATOR),
    /** Where nothing is written down: whose families are visited is told to those of the room, and to nobody else. */
    OPEN_ADVISORY(EDUCATOR, CHILD_MINDER),
    /** One yes, and no reason. Whoever gives it does not see what became of it. */
    ALLOW_ADVISORY_OFFER(LEADER);

    private final Set<Role> roles;

    ProgrammeAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
