package dk.traad.portal;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.assessment.FamilyReading;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.screen.Screen;
import dk.traad.screen.YoungParts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The pages of a young person of 15 or older: what is written about them, in words to them. */
@Controller
@Transactional
class YoungPersonController {
    private final Access access;
    private final ReleasedVersions versions;
    private final ReadAssessments reading;
    private final WaitingForFamily waiting;
    private final ObjectProvider<YoungParts> features;
    private final Templates templates;

    YoungPersonController(
            Access access,
            ReleasedVersions versions,
            ReadAssessments reading,
            WaitingForFamily waiting,
            ObjectProvider<YoungParts> features,
            Templates templates) {
        this.access = access;
        this.versions = versions;
        this.reading = reading;
        this.waiting = waiting;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/mine")
    View mine(YoungPerson who, Screen screen) {
        access.require(who, FamilyPage.READ_OWN_FILE, who.child());
        var known = reading.of(who, who.child(), screen);
        var parts = features.stream()
                .flatMap(feature -> feature.partsFor(who, screen).stream())
                .toList();
        return page(templates.portalMine(
                screen, known.child(), waiting.of(List.of(who.child()), who, screen), known.assessments(), parts));
    }

    @GetMapping("/mine/assessments/{assessment}")
    View assessment(YoungPerson who, Screen screen, @PathVariable FamilyAssessment.Id assessment) {
        var about = versions.about(assessment, List.of(who.child())).orElseThrow(NotFound::new);
        access.require(who, FamilyReading.of(about.sector()), who.child());
        var known = reading.of(who, who.child(), screen);
        return page(
                templates.portalMyAssessment(screen, known.assessment(assessment), known.correctionsOf(assessment)));
    }
}
