package dk.traad.campaign;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.Sector;
import dk.traad.platform.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new campaign or a changed one.
 *
 * @param forms the sector's forms in force, to choose from
 * @param changing the campaign being changed; null when it is a new one
 * @param now how it stands since somebody else changed it; null when nobody did
 */
public record CampaignFormPage(
        Fields fields,
        Sector sector,
        List<AssessmentForm> forms,
        @Nullable AssessmentCampaign changing,
        @Nullable AssessmentCampaign now) {}
