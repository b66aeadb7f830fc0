package dk.traad.thread;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.child.Children;
import dk.traad.child.CprNumbers;
import dk.traad.child.HiddenPlaces;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The page of one child. */
@Controller
@Transactional
class ThreadController {
    private final Access access;
    private final Children children;
    private final HiddenPlaces hiddenPlaces;
    private final CprNumbers cprNumbers;
    private final ObjectProvider<ThreadEntries> features;
    private final ObjectProvider<ChildSteps> steps;
    private final Templates templates;

    ThreadController(
            Access access,
            Children children,
            HiddenPlaces hiddenPlaces,
            CprNumbers cprNumbers,
            ObjectProvider<ThreadEntries> features,
            ObjectProvider<ChildSteps> steps,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.hiddenPlaces = hiddenPlaces;
        this.cprNumbers = cprNumbers;
        this.features = features;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/children/{child}")
    View thread(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, ChildAccess.READ_CHILD, child);
        var family = access.may(who, ChildAccess.READ_FAMILY, child) ? children.family(child, screen.today()) : null;
        var beads = features.stream()
                .flatMap(feature -> feature.entriesOf(child, who, screen).stream())
                .sorted(Comparator.comparing(ThreadEntry::on).reversed())
                .toList();
        var begin = steps.stream()
                .flatMap(feature -> feature.stepsFor(child, who, screen).stream())
                .sorted(Comparator.comparing(ChildSteps.Step::order))
                .toList();
        return page(templates.threadThread(
                screen,
                new ThreadPage(
                        children.of(child),
                        place(child, who, screen),
                        family,
                        beads,
                        begin,
                        cprNumbers.offerTo(who, child))));
    }

    private String place(ChildId child, Professional who, Screen screen) {
        if (hiddenPlaces.isHidden(child, who)) {
            return screen.text("child.place.hidden");
        }
        return children.placeOf(child, screen.today()).orElse("");
    }
}
