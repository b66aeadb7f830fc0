package dk.traad.campaign;

import static dk.traad.campaign.CampaignAction.MANAGE_CAMPAIGNS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Sooner than planned: it cannot be taken back, because people are asked at once, so it says first what it means. */
@Controller
@Transactional
class OpenCampaignController {
    private final Access access;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final OpenCampaign openCampaign;
    private final Clock clock;
    private final Templates templates;

    OpenCampaignController(
            Access access,
            Campaigns campaigns,
            CampaignProgress progress,
            OpenCampaign openCampaign,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.campaigns = campaigns;
        this.progress = progress;
        this.openCampaign = openCampaign;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/campaigns/{campaign}/open")
    View ask(Professional who, @PathVariable AssessmentCampaign.Id campaign, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var found = coming(campaign, screen);
        return page(templates.campaignOpen(
                screen, opening(found, Fields.of(CampaignForm.of(found)), newlyBeside(found, screen), screen)));
    }

    @PostMapping("/campaigns/{campaign}/open")
    View open(
            Professional who,
            @PathVariable AssessmentCampaign.Id campaign,
            CampaignForm form,
            BindingResult errors,
            Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var found = coming(campaign, screen);
        var besides = newlyBeside(found, screen);
        form.checkBeside(errors, besides);
        if (errors.hasErrors()) {
            return invalid(templates.campaignOpen(screen, opening(found, Fields.of(form, errors), besides, screen)));
        }
        openCampaign.open(found, besides.isEmpty() ? "" : form.besides());
        return redirect("/campaigns/" + campaign, "campaign.done.opened");
    }

    private AssessmentCampaign coming(AssessmentCampaign.Id campaign, Screen screen) {
        var found = campaigns.of(campaign);
        if (found.phase(screen.today()) != AssessmentCampaign.Phase.COMING) {
            throw new Conflict("campaign.refused.open");
        }
        return found;
    }

    private List<AssessmentCampaign> newlyBeside(AssessmentCampaign found, Screen screen) {
        return CampaignForm.of(found.openingOn(screen.today())).newlyBeside(found, campaigns.all());
    }

    private OpenCampaignPage opening(
            AssessmentCampaign found, Fields fields, List<AssessmentCampaign> besides, Screen screen) {
        return new OpenCampaignPage(
                found,
                fields,
                besides,
                progress.expected(found.id(), screen.today()),
                progress.busyElsewhere(found.id(), screen.today(), clock.instant()));
    }
}
