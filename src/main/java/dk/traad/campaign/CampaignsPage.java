package dk.traad.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All campaigns by phase, each with how far it has come for whoever looks. */
public record CampaignsPage(
        List<AssessmentCampaign> campaigns,
        Map<AssessmentCampaign.Id, Progress> progress,
        LocalDate today,
        boolean mayManage) {

    public List<AssessmentCampaign> in(AssessmentCampaign.Phase phase) {
        return campaigns.stream()
                .filter(campaign -> campaign.phase(today) == phase)
                .toList();
    }

    public Progress progress(AssessmentCampaign campaign) {
        return progress.getOrDefault(campaign.id(), Progress.NONE);
    }
}
