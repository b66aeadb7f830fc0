package dk.traad.campaign;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.Sector;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;

/** What a new campaign is when nobody says otherwise, so that an administrator only confirms. */
final class CampaignDefaults {
    private static final int WEEKS = 6;
    private static final String REMINDERS = "14, 7, 1";
    private static final int FIRST_AUTUMN_MONTH = 8;

    private CampaignDefaults() {}

    /** @param forms the sector's forms in force: they say which ages it assesses */
    static CampaignForm of(Sector sector, List<AssessmentForm> forms, Screen screen) {
        var today = screen.today();
        return new CampaignForm(
                AssessmentCampaign.Id.random().toString(),
                sector.name(),
                name(sector, today, screen),
                String.valueOf(
                        forms.stream().mapToInt(AssessmentForm::ageFrom).min().orElse(0)),
                String.valueOf(
                        forms.stream().mapToInt(AssessmentForm::ageTo).max().orElse(1)),
                "",
                today.toString(),
                today.plusWeeks(WEEKS).toString(),
                REMINDERS,
                "",
                "1");
    }

    private static String name(Sector sector, LocalDate today, Screen screen) {
        var season = today.getMonthValue() >= FIRST_AUTUMN_MONTH ? "autumn" : "spring";
        return screen.text(
                "campaign.default-name." + sector,
                screen.text("campaign.season." + season),
                String.valueOf(today.getYear()));
    }
}
