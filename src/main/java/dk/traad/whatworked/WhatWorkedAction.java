package dk.traad.whatworked;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.COORDINATOR;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Whoever makes plans, or answers for those who do, reads what has worked; it names no child, place or person. */
enum WhatWorkedAction implements MunicipalityAction {
    READ_WHAT_WORKED(
            HEALTH_VISITOR,
            EDUCATOR,
            CHILD_MINDER,
            TEACHER,
            LEADER,
            PP_ADVICE,
            SOCIAL_WORKER,
            COORDINATOR,
            SERVICE_DIRECTOR,
            ADMINISTRATOR);

    private final Set<Role> roles;

    WhatWorkedAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
