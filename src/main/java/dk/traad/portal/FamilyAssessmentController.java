package dk.traad.portal;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.assessment.FamilyReading;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A whole assessment on the family's side; whoever opens it has read it. */
@Controller
@Transactional
class FamilyAssessmentController {
    private final Access access;
    private final ReleasedVersions versions;
    private final ReadAssessments reading;
    private final Contributions contributions;
    private final Templates templates;

    FamilyAssessmentController(
            Access access,
            ReleasedVersions versions,
            ReadAssessments reading,
            Contributions contributions,
            Templates templates) {
        this.access = access;
        this.versions = versions;
        this.reading = reading;
        this.contributions = contributions;
        this.templates = templates;
    }

    @GetMapping("/family/assessments/{assessment}")
    View assessment(Parent who, Screen screen, @PathVariable FamilyAssessment.Id assessment) {
        var about = versions.about(assessment, access.children(who)).orElseThrow(NotFound::new);
        var child = about.child();
        access.require(who, FamilyReading.of(about.sector()), child);
        var known = reading.of(who, child, screen);
        reading.noteReceipt(known, assessment, who);
        return page(templates.portalAssessment(
                screen,
                new AssessmentPage(
                        known.child(),
                        known.assessment(assessment),
                        known.correctionsOf(assessment),
                        contributions.of(assessment, who.adult(), known.whereabouts(), screen))));
    }
}
