package dk.traad.referral;

import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Opening the list of referrals. What each sees on it was sent to the own unit. */
enum ReferralsAction implements MunicipalityAction {
    OPEN_REFERRALS;

    @Override
    public Set<Role> roles() {
        return Set.of(PP_ADVICE, SOCIAL_WORKER);
    }
}
