package dk.traad.campaign;

import dk.traad.roster.RosterApplied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the open campaigns up to date as soon as the roster has told who has come, moved and left. */
@Component
class FollowRoster {
    private final FillCampaigns campaigns;

    FollowRoster(FillCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @EventListener
    void follow(RosterApplied unused) {
        campaigns.fill();
    }
}
