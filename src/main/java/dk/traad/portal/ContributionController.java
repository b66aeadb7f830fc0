package dk.traad.portal;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Writing one's own view beside the professionals', and saying who may see it. */
@Controller
@Transactional
class ContributionController {
    private final Access access;
    private final ReleasedVersions versions;
    private final ReadAssessments reading;
    private final Contributions contributions;
    private final Clock clock;
    private final Templates templates;

    ContributionController(
            Access access,
            ReleasedVersions versions,
            ReadAssessments reading,
            Contributions contributions,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.versions = versions;
        this.reading = reading;
        this.contributions = contributions;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/assessments/{assessment}/answer")
    View form(Parent who, Screen screen, @PathVariable FamilyAssessment.Id assessment) {
        var child = childOf(who, assessment);
        access.require(who, FamilyPage.CONTRIBUTE, child);
        var known = reading.of(who, child, screen);
        return known.assessment(assessment).isClosed()
                ? redirect("/family/assessments/" + assessment)
                : page(templates.portalAnswer(
                        screen, known.child(), known.assessment(assessment), Fields.of(ContributionForm.empty())));
    }

    @PostMapping("/family/assessments/{assessment}/answer")
    View send(
            Parent who,
            Screen screen,
            @PathVariable FamilyAssessment.Id assessment,
            ContributionForm form,
            BindingResult errors) {
        var child = childOf(who, assessment);
        access.require(who, FamilyPage.CONTRIBUTE, child);
        var known = reading.of(who, child, screen);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.portalAnswer(
                    screen, known.child(), known.assessment(assessment), Fields.of(form, errors)));
        }
        // The words answered stood on the same page.
        reading.noteReceipt(known, assessment, who);
        if (!contributions.add(assessment, who.adult(), form, clock.instant())) {
            // Closed meanwhile: the page says so, and what was typed is still on it.
            return answer(
                    HttpStatus.CONFLICT,
                    templates.portalAnswer(screen, known.child(), known.assessment(assessment), Fields.of(form)));
        }
        return redirect("/family/assessments/" + assessment + "/answered");
    }

    @GetMapping("/family/assessments/{assessment}/answered")
    View sent(Parent who, Screen screen, @PathVariable FamilyAssessment.Id assessment) {
        var child = childOf(who, assessment);
        access.require(who, FamilyPage.CONTRIBUTE, child);
        var known = reading.of(who, child, screen);
        return contributions.hasFrom(who.adult(), assessment)
                ? page(templates.portalAnswered(screen, known.child(), known.assessment(assessment)))
                : redirect("/family/assessments/" + assessment);
    }

    @PostMapping("/family/contributions/{contribution}/sharing")
    View share(Parent who, @PathVariable Contribution.Id contribution, @RequestParam boolean shared) {
        var child = contributions.childOf(contribution, who.adult()).orElseThrow(NotFound::new);
        access.require(who, FamilyPage.CONTRIBUTE, child);
        contributions.share(contribution, who.adult(), shared);
        return redirect(
                "/family/assessments/" + contributions.assessmentOf(contribution),
                shared ? "portal.sharing.done.yes" : "portal.sharing.done.no");
    }

    private ChildId childOf(Parent who, FamilyAssessment.Id assessment) {
        return versions.about(assessment, access.children(who))
                .orElseThrow(NotFound::new)
                .child();
    }
}
