package dk.traad.assessmentform;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** The forms are kept by the municipality's administrators. */
enum FormAction implements MunicipalityAction {
    KEEP_ASSESSMENT_FORMS;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
