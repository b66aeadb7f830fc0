package dk.traad.campaign;

import static dk.traad.campaign.CampaignAction.CALL_OFF_CAMPAIGN;
import static dk.traad.campaign.CampaignAction.MANAGE_CAMPAIGNS;
import static dk.traad.campaign.CampaignAction.READ_CAMPAIGNS;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SmallNumbers;
import dk.traad.kernel.UnitId;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Looking at campaigns: administrators and directors at all of them, leaders at their own unit's part. */
@Controller
@Transactional
class CampaignController {
    private final Access access;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final AssessmentForms forms;
    private final FillCampaign fillCampaign;
    private final Clock clock;
    private final Templates templates;

    CampaignController(
            Access access,
            Campaigns campaigns,
            CampaignProgress progress,
            AssessmentForms forms,
            FillCampaign fillCampaign,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.campaigns = campaigns;
        this.progress = progress;
        this.forms = forms;
        this.fillCampaign = fillCampaign;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/campaigns")
    View list(Professional who, Screen screen) {
        access.require(who, READ_CAMPAIGNS);
        var led = unitsOf(who);
        return page(templates.campaignList(
                screen,
                new CampaignsPage(
                        led == null ? campaigns.all() : campaigns.allAbout(led, screen.today()),
                        progress.ofAll(led),
                        screen.today(),
                        access.may(who, MANAGE_CAMPAIGNS))));
    }

    /** Whoever looks sees the children of this moment. */
    @GetMapping("/campaigns/{campaign}")
    View show(Professional who, @PathVariable AssessmentCampaign.Id campaign, Screen screen) {
        access.require(who, READ_CAMPAIGNS);
        if (campaigns.of(campaign).isStale(clock.instant())) {
            fillCampaign.fill(campaign);
        }
        return page(templates.campaignShow(screen, pageOf(who, campaigns.of(campaign), screen)));
    }

    /** Says what it means before anything is done. */
    @GetMapping("/campaigns/{campaign}/call-off")
    View askToCallOff(Professional who, @PathVariable AssessmentCampaign.Id campaign, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        return page(templates.campaignCallOff(
                screen, coming(campaign, screen), progress.expected(campaign, screen.today())));
    }

    @PostMapping("/campaigns/{campaign}/call-off")
    View callOff(Professional who, @PathVariable AssessmentCampaign.Id campaign, Screen screen) {
        access.require(who, CALL_OFF_CAMPAIGN);
        if (!campaigns.callOff(coming(campaign, screen).id(), who, screen.today())) {
            throw new Conflict("campaign.refused.call-off");
        }
        return redirect("/campaigns/" + campaign);
    }

    private AssessmentCampaign coming(AssessmentCampaign.Id campaign, Screen screen) {
        var found = campaigns.of(campaign);
        if (found.phase(screen.today()) != AssessmentCampaign.Phase.COMING) {
            throw new Conflict("campaign.refused.call-off");
        }
        return found;
    }

    /** A leader's own units; null for whoever sees them all. */
    private @Nullable List<UnitId> unitsOf(Professional who) {
        return access.may(who, MANAGE_CAMPAIGNS) ? null : access.standing(who).unitsLed();
    }

    private CampaignPage pageOf(Professional who, AssessmentCampaign campaign, Screen screen) {
        var led = unitsOf(who);
        var units = progress.perUnit(List.of(campaign.id()), led);
        var total = Progress.sum(
                units.stream().map(CampaignProgress.UnitProgress::progress).toList());
        var form = Optional.ofNullable(campaign.form())
                .map(forms::of)
                .map(one -> screen.either(one.nameDa(), one.nameEn()))
                .orElse(null);
        return new CampaignPage(
                campaign,
                lines(units, led == null),
                groups(progress.perGroup(campaign.id(), access.standing(who).unitsLed())),
                led == null && total.children() < SmallNumbers.LEAST ? null : total,
                progress.expected(campaign.id(), screen.today()),
                busy(campaign, screen, led == null),
                form,
                campaign.calledOffOn() == null ? "" : campaigns.calledOffBy(campaign.id()),
                access.may(who, MANAGE_CAMPAIGNS) ? campaigns.whyBesides(campaign.id()) : "",
                screen.today(),
                access.may(who, MANAGE_CAMPAIGNS));
    }

    /** Whose turn comes later: told to those who plan, for a running one only. */
    private int busy(AssessmentCampaign campaign, Screen screen, boolean seesAll) {
        return seesAll && campaign.phase(screen.today()) == AssessmentCampaign.Phase.RUNNING
                ? progress.busyElsewhere(campaign.id(), screen.today(), clock.instant())
                : 0;
    }

    private static List<CampaignPage.Group> groups(List<CampaignProgress.GroupProgress> found) {
        var severalUnits = found.stream()
                        .map(CampaignProgress.GroupProgress::unit)
                        .distinct()
                        .count()
                > 1;
        return found.stream()
                .map(group -> new CampaignPage.Group(
                        group.unitGroup(),
                        severalUnits ? group.unit() + " · " + group.name() : group.name(),
                        new Progress(group.decided(), group.children())))
                .toList();
    }

    /** A leader knows every child of the unit; for everyone else small numbers stay hidden. */
    private static List<CampaignPage.Line> lines(List<CampaignProgress.UnitProgress> units, boolean hidesSmall) {
        var hidden = hidesSmall
                ? SmallNumbers.hidden(units.stream()
                        .map(CampaignProgress.UnitProgress::children)
                        .toList())
                : Set.<Integer>of();
        return IntStream.range(0, units.size())
                .mapToObj(place -> new CampaignPage.Line(
                        units.get(place).name(),
                        hidden.contains(place) ? null : units.get(place).progress()))
                .toList();
    }
}
