package dk.traad.campaign;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.Sector;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new campaign or a changed one.
 *
 * @param forms the sector's forms in force, to choose from
 * @param besides those that ask about the same children at the same time
 * @param changing the campaign being changed; null when it is a new one
 * @param now how it stands since somebody else changed it; null when nobody did
 */
public record CampaignFormPage(
        Fields fields,
        Sector sector,
        List<AssessmentForm> forms,
        List<AssessmentCampaign> besides,
        @Nullable AssessmentCampaign changing,
        @Nullable AssessmentCampaign now) {

    /** Each child's own form first: there is one for every age, so an administrator seldom needs another. */
    public List<Option> options(Screen screen) {
        return Stream.concat(
                        Stream.of(new Option(
                                "", screen.text("campaign.form.by-age"), screen.text("campaign.form.by-age.hint"))),
                        forms.stream()
                                .map(form -> new Option(
                                        form.id().toString(), screen.either(form.nameDa(), form.nameEn()), "")))
                .toList();
    }
}
