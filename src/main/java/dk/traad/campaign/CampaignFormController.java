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
import java.util.List;
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
        var proposed = CampaignDefaults.of(chosen, inForce, screen);
        return page(templates.campaignForm(
                screen,
                new CampaignFormPage(
                        Fields.of(proposed), chosen, inForce, proposed.beside(campaigns.all()), null, null)));
    }

    @PostMapping("/campaigns")
    View create(Professional who, CampaignForm form, BindingResult errors, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var sector = sector(form.sector());
        var inForce = forms.inForce(sector);
        var besides = form.beside(campaigns.all());
        form.checkNew(errors, screen.today(), inForce);
        form.checkBeside(errors, besides);
        if (errors.hasErrors()) {
            var fields = Fields.of(form, errors);
            return invalid(
                    templates.campaignForm(screen, new CampaignFormPage(fields, sector, inForce, besides, null, null)));
        }
        var campaign = form.toNew();
        campaigns.add(campaign, besides.isEmpty() ? "" : form.besides(), who, clock.instant());
        fillCampaign.fill(campaign.id());
        return redirect("/campaigns/" + campaign.id(), "campaign.created");
    }

    @GetMapping("/campaigns/{campaign}/edit")
    View edit(Professional who, @PathVariable AssessmentCampaign.Id campaign, Screen screen) {
        access.require(who, MANAGE_CAMPAIGNS);
        var found = unfinished(campaign, screen);
        return page(templates.campaignForm(screen, changing(found, Fields.of(CampaignForm.of(found)), List.of())));
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
        var besides = form.about(found).newlyBeside(found, campaigns.all());
        form.checkBeside(errors, besides);
        if (!errors.hasErrors() && !campaigns.change(form.toChanged(found), besides.isEmpty() ? "" : form.besides())) {
            errors.reject("campaign.changed-meanwhile");
        }
        if (errors.hasErrors()) {
            return invalid(templates.campaignForm(screen, changing(found, Fields.of(form, errors), besides)));
        }
        fillCampaign.fill(campaign);
        return redirect("/campaigns/" + campaign);
    }

    private AssessmentCampaign unfinished(AssessmentCampaign.Id campaign, Screen screen) {
        var found = campaigns.of(campaign);
        return switch (found.phase(screen.today())) {
            case FINISHED -> throw new Conflict("campaign.refused.finished");
            case CALLED_OFF -> throw new Conflict("campaign.refused.called-off");
            case COMING, RUNNING -> found;
        };
    }

    private CampaignFormPage changing(AssessmentCampaign found, Fields fields, List<AssessmentCampaign> besides) {
        var isOverwriting = !fields.value("version").equals(String.valueOf(found.version()));
        return new CampaignFormPage(
                fields, found.sector(), forms.inForce(found.sector()), besides, found, isOverwriting ? found : null);
    }

    private static Sector sector(String text) {
        return Arrays.stream(Sector.values())
                .filter(Sector::assesses)
                .filter(sector -> sector.name().equals(text))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
