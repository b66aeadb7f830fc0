package dk.traad.familyhandover;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Administrators keep the municipality's questions, leaders those of the own unit. */
enum QuestionsAction implements MunicipalityAction {
    KEEP_HANDOVER_QUESTIONS(Role.ADMINISTRATOR),
    KEEP_OWN_HANDOVER_QUESTIONS(Role.LEADER);

    private final Set<Role> roles;

    QuestionsAction(Role role) {
        this.roles = Set.of(role);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
