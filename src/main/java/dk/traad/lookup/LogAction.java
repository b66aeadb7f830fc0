package dk.traad.lookup;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.DATA_PROTECTION_OFFICER;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Who answers for the log. */
enum LogAction implements MunicipalityAction {
    /**
     * Leaders for the look-ups of their own unit; the data protection officer for the rest, or an administrator where the
     * municipality has none.
     */
    ANSWER_FOR_LOOK_UPS(LEADER, DATA_PROTECTION_OFFICER, ADMINISTRATOR),
    /** With a case number, and itself told in the log. */
    SEARCH_LOG(DATA_PROTECTION_OFFICER);

    private final Set<Role> roles;

    LogAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
