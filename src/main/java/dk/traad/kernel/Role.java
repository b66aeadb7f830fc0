package dk.traad.kernel;

/** What a person is employed as. A role alone never opens a child: a relation to the child is needed too. */
public enum Role {
    HEALTH_VISITOR,
    EDUCATOR,
    CHILD_MINDER,
    TEACHER,
    LEADER,
    PP_ADVICE,
    SOCIAL_WORKER,
    COORDINATOR,
    SERVICE_DIRECTOR,
    ADMINISTRATOR,
    DATA_PROTECTION_OFFICER
}
