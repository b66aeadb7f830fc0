package dk.traad.campaign;

import dk.traad.platform.web.Fields;
import java.util.List;

/**
 * What opening a campaign today would mean.
 *
 * @param besides those that ask about the same children already, and would not on its planned day
 * @param expected how many children it is about
 * @param busy how many of them are being assessed elsewhere, and come along only after that
 */
public record OpenCampaignPage(
        AssessmentCampaign campaign, Fields fields, List<AssessmentCampaign> besides, int expected, int busy) {}
