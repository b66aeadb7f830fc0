package dk.traad.campaign;

import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.AuditEntry;
import dk.traad.platform.db.Statistics;
import dk.traad.platform.db.WholeMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings an opened campaign up to date with the roster: who has arrived is added while it is open, who has left is
 * given up, who works elsewhere is no longer waited for. Doing it again changes nothing.
 */
@Component
@Transactional
public class FillCampaign {
    /** From here on the planner has to hear of the new rows before the next statement. */
    private static final int MANY = 500;

    private final Campaigns campaigns;
    private final CampaignChildren children;
    private final CampaignProfessionals professionals;
    private final Statistics statistics;
    private final WholeMunicipality wholeMunicipality;
    private final AccessLog log;
    private final Clock clock;

    FillCampaign(
            Campaigns campaigns,
            CampaignChildren children,
            CampaignProfessionals professionals,
            Statistics statistics,
            WholeMunicipality wholeMunicipality,
            AccessLog log,
            Clock clock) {
        this.campaigns = campaigns;
        this.children = children;
        this.professionals = professionals;
        this.statistics = statistics;
        this.wholeMunicipality = wholeMunicipality;
        this.log = log;
        this.clock = clock;
    }

    /** A campaign that has not opened stays as it is. */
    public void fill(AssessmentCampaign.Id campaign) {
        wholeMunicipality.run(() -> fillWith(campaign));
    }

    private void fillWith(AssessmentCampaign.Id campaign) {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        if (!children.begin(campaign, today, now)) {
            return;
        }
        children.planAnew();
        children.follow(campaign, today);
        children.abandonThoseWhoLeft(campaign, today);
        if (!campaigns.of(campaign).closesOn().isBefore(today)) {
            children.giveUpLeftovers(campaign, today);
            children.takeUpThoseWhoReturned(campaign, today);
            var arrived = children.addThoseWhoArrived(campaign, today, now);
            if (arrived > MANY) {
                statistics.refresh("assessment", "own_assessment");
            }
            if (arrived > 0) {
                log.did(AuditEntry.of(Actor.program(), "FILL_CAMPAIGN").on("CAMPAIGN", campaign));
            }
        }
        professionals.excuse(campaign, today, now);
        professionals.ask(campaign, today, now);
        professionals.moveOn(campaign);
    }
}
