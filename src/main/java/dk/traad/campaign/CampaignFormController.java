package dk.traad.campaign;

import static dk.traad.campaign.CampaignAction.MANAGE_CAMPAIGNS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.assessmentform.AssessmentForms;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Creating campaigns and changing them while they are not finished. */
@Controller
@Transactional
class CampaignFormController {
    private final Access access;
    private final Campaigns campaigns;
    private final AssessmentForms forms;
    private final FillCampaign fillCampaign;
    private final Clock clock;
    private final Templates templates;

    CampaignFormController(
            Access access,
            Campaigns campaigns,
            AssessmentForms forms,
            FillCampaign fillCampaign,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.campaigns = campaigns;
        this.forms = forms;
        this.fillCampaign = fillCampaign;
        this.clock = clock;
        this.templates = templates;
    }

    /** Without a sector it asks for one; with it the rest is proposed. */
    @GetMapping("/campaigns/new")
    View blank(Professional who, @RequestParam(defaultValue = "") String sector, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        if (sector.isEmpty()) {
            return page(templates.campaignSector(
                    screen,
                    Arrays.stream(Sector.values()).filter(Sector::assesses).toList()));
        }
        var chosen = sector(sector);
        var inForce = forms.inForce(chosen);
        var fields = Fields.of(CampaignDefaults.of(chosen, inForce, screen));
        return page(templates.campaignForm(screen, new CampaignFormPage(fields, chosen, inForce, null, null)));
    }

    @PostMapping("/campaigns")
    View create(Professional who, CampaignForm form, BindingResult errors, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var sector = sector(form.sector());
        var inForce = forms.inForce(sector);
        form.checkNew(errors, screen.today(), inForce);
        if (errors.hasErrors()) {
            var fields = Fields.of(form, errors);
            return invalid(templates.campaignForm(screen, new CampaignFormPage(fields, sector, inForce, null, null)));
        }
        var campaign = form.toNew();
        campaigns.add(campaign, who, clock.instant());
        fillCampaign.fill(campaign.id());
        return redirect("/campaigns/" + campaign.id());
    }

    @GetMapping("/campaigns/{campaign}/edit")
    View edit(Professional who, @PathVariable AssessmentCampaign.Id campaign, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var found = unfinished(campaign, screen);
        return page(templates.campaignForm(screen, changing(found, Fields.of(CampaignForm.of(found)))));
    }

    @PostMapping("/campaigns/{campaign}")
    View change(
            Professional who,
            @PathVariable AssessmentCampaign.Id campaign,
            CampaignForm form,
            BindingResult errors,
            Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var found = unfinished(campaign, screen);
        form.checkChange(errors, screen.today(), found);
        if (!errors.hasErrors() && !campaigns.change(form.toChanged(found))) {
            errors.reject("campaign.changed-meanwhile");
        }
        if (errors.hasErrors()) {
            return invalid(templates.campaignForm(screen, changing(found, Fields.of(form, errors))));
        }
        fillCampaign.fill(campaign);
        return redirect("/campaigns/" + campaign);
    }

    private AssessmentCampaign unfinished(AssessmentCampaign.Id campaign, Screen screen) {
        var found = campaigns.of(campaign);
        if (found.phase(screen.today()) == AssessmentCampaign.Phase.FINISHED) {
            throw new Conflict("campaign.refused.finished");
        }
        return found;
    }

    private CampaignFormPage changing(AssessmentCampaign found, Fields fields) {
        var isOverwriting = !fields.value("version").equals(String.valueOf(found.version()));
        return new CampaignFormPage(
                fields, found.sector(), forms.inForce(found.sector()), found, isOverwriting ? found : null);
    }

    private static Sector sector(String text) {
        return Arrays.stream(Sector.values())
                .filter(Sector::assesses)
                .filter(sector -> sector.name().equals(text))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
