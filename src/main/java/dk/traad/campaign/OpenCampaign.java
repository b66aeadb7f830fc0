package dk.traad.campaign;

import dk.traad.kernel.Conflict;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a coming campaign today instead of on its day. */
@Component
@Transactional
class OpenCampaign {
    private final Campaigns campaigns;
    private final FillCampaign fillCampaign;
    private final Clock clock;

    OpenCampaign(Campaigns campaigns, FillCampaign fillCampaign, Clock clock) {
        this.campaigns = campaigns;
        this.fillCampaign = fillCampaign;
        this.clock = clock;
    }

    /** @throws Conflict when somebody else has just changed or opened it */
    void open(AssessmentCampaign campaign, String besidesReason) {
        if (!campaigns.change(campaign.openingOn(LocalDate.now(clock)), besidesReason)) {
            throw new Conflict("campaign.refused.open");
        }
        fillCampaign.fill(campaign.id());
    }
}
