package dk.traad.campaign;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Everything one does with campaigns. They hold dates and numbers, never a child. */
enum CampaignAction implements MunicipalityAction {
    /** Leaders see their own unit's numbers only. */
    READ_CAMPAIGNS(ADMINISTRATOR, SERVICE_DIRECTOR, LEADER),
    MANAGE_CAMPAIGNS(ADMINISTRATOR, SERVICE_DIRECTOR),
    /** Only before it has opened. */
    CALL_OFF_CAMPAIGN(ADMINISTRATOR, SERVICE_DIRECTOR);

    private final Set<Role> roles;

    CampaignAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
