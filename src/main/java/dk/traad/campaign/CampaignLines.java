package dk.traad.campaign;

import dk.traad.access.Standing;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SmallNumbers;
import dk.traad.municipality.Municipalities;
import dk.traad.roster.FirstRoster;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What campaigns bring to the desk: who is asked is reminded, leaders and those above see how far it is. */
@Component
class CampaignLines implements WaitingLines {
    private final CampaignWaits waits;
    private final FirstRoster firstRoster;
    private final Municipalities municipalities;

    CampaignLines(CampaignWaits waits, FirstRoster firstRoster, Municipalities municipalities) {
        this.waits = waits;
        this.firstRoster = firstRoster;
        this.municipalities = municipalities;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var own = standing.isAny(Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER, Role.HEALTH_VISITOR)
                ? waits.own(who.employee()).stream().map(wait -> ownLine(wait, screen))
                : Stream.<Waiting>empty();
        var led = standing.unitsLed().isEmpty()
                ? Stream.<Waiting>empty()
                : waits.units(standing.unitsLed(), screen.today()).stream().map(wait -> unitLine(wait, screen));
        var toCreate = standing.isAny(Role.ADMINISTRATOR)
                        && firstRoster.on(screen.today()).isEnough()
                        && noneForLong(screen)
                ? Stream.of(firstLine(screen))
                : Stream.<Waiting>empty();
        var running = standing.isAny(Role.ADMINISTRATOR, Role.SERVICE_DIRECTOR)
                ? waits.running(screen.today()).stream().map(wait -> runningLine(wait, screen))
                : Stream.<Waiting>empty();
        return Stream.of(own, led, running, toCreate).flatMap(lines -> lines).toList();
    }

    private static Waiting ownLine(CampaignWaits.Own wait, Screen screen) {
        var campaign = wait.campaign();
        var group = wait.groupName();
        return new Waiting(
                Waiting.Part.NOW,
                due(campaign, screen),
                group == null ? campaign.name() : screen.text("campaign.desk.title", campaign.name(), group),
                detail("campaign.desk.own", wait.progress(), campaign, screen),
                screen.text(wait.progress().decided() == 0 ? "campaign.desk.begin" : "campaign.desk.continue"),
                path(campaign.id(), wait.group()));
    }

    private static Waiting unitLine(CampaignWaits.Led wait, Screen screen) {
        var campaign = wait.campaign();
        return new Waiting(
                campaign.isUrgent(screen.today()) ? Waiting.Part.NOW : Waiting.Part.ON_OTHERS,
                due(campaign, screen),
                screen.text("campaign.desk.title", campaign.name(), wait.unitName()),
                detail("campaign.desk.unit", wait.progress(), campaign, screen),
                screen.text("campaign.desk.see"),
                "/campaigns/" + campaign.id());
    }

    /** Figures about few children stay hidden here as well. */
    private static Waiting runningLine(CampaignWaits.Running wait, Screen screen) {
        var campaign = wait.campaign();
        return new Waiting(
                Waiting.Part.SOON,
                campaign.closesOn(),
                campaign.name(),
                wait.progress().children() < SmallNumbers.LEAST
                        ? screen.text("campaign.desk.closes", screen.when(campaign.closesOn()))
                        : detail("campaign.desk.unit", wait.progress(), campaign, screen),
                screen.text("campaign.desk.look"),
                "/campaigns/" + campaign.id());
    }

    private static Waiting firstLine(Screen screen) {
        return new Waiting(
                Waiting.Part.NOW,
                screen.today(),
                screen.text("campaign.desk.none"),
                screen.text("campaign.desk.none.detail"),
                screen.text("campaign.desk.create"),
                "/campaigns/new");
    }

    /** Nothing opened within the time in which every child is to be seen, and nothing planned. */
    private boolean noneForLong(Screen screen) {
        var months = municipalities.cooperationModel().monthsBetween();
        return !waits.anyOpensAfter(screen.today().minusMonths(months));
    }

    /** From the first reminder on it stands among what is due today. */
    private static java.time.LocalDate due(AssessmentCampaign campaign, Screen screen) {
        var today = screen.today();
        return campaign.isUrgent(today) && campaign.closesOn().isAfter(today) ? today : campaign.closesOn();
    }

    private static String detail(String key, Progress progress, AssessmentCampaign campaign, Screen screen) {
        var closed = campaign.closesOn().isBefore(screen.today()) ? "closed" : "closes";
        return screen.text(
                key,
                progress.decided(),
                progress.children(),
                screen.text("campaign.desk." + closed, screen.when(campaign.closesOn())));
    }

    private static String path(AssessmentCampaign.Id campaign, @Nullable GroupId group) {
        return group == null
                ? "/assessments?campaign=" + campaign
                : "/groups/%s/assessments/%s".formatted(group, campaign);
    }
}
