package dk.traad.breakglass;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.DATA_PROTECTION_OFFICER;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Emergency access to a child, and answering for it. */
enum BreakGlassAction implements MunicipalityAction {
    /** The page where one asks for it: it shows no child. */
    ASK_FOR_EMERGENCY_ACCESS(HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER),
    /** A child of the own team, named by its CPR number: for an hour, for a typed reason, at most three in 30 days. */
    BREAK_GLASS(HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER),
    /**
     * Leaders for their own unit, never for themselves; the data protection officer where no leader can or none has in time,
     * or an administrator where the municipality has no officer.
     */
    REVIEW_EMERGENCY_ACCESS(LEADER, DATA_PROTECTION_OFFICER, ADMINISTRATOR);

    private final Set<Role> roles;

    BreakGlassAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
