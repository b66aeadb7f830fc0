package dk.traad.guideline;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.EnumSet;
import java.util.Set;

/** Everybody employed reads the guideline; administrators write down what was adopted. */
enum GuidelineAction implements MunicipalityAction {
    READ_GUIDELINE(EnumSet.allOf(Role.class)),
    KEEP_GUIDELINE(EnumSet.of(Role.ADMINISTRATOR));

    private final Set<Role> roles;

    GuidelineAction(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
