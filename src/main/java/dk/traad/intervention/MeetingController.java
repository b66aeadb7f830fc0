package dk.traad.intervention;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.focuspoint.AroundTheTable;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** One screen for the table, large and calm: everything of the agenda in order, and no other child in sight. */
@Controller
@Transactional
class MeetingController {
    private final Access access;
    private final InterventionPages pages;
    private final MeetingWords words;
    private final AroundTheTable table;
    private final ObjectProvider<MeetingParts> features;
    private final Templates templates;

    MeetingController(
            Access access,
            InterventionPages pages,
            MeetingWords words,
            AroundTheTable table,
            ObjectProvider<MeetingParts> features,
            Templates templates) {
        this.access = access;
        this.pages = pages;
        this.words = words;
        this.table = table;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/meeting")
    View meeting(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, InterventionAction.LEAD_MEETING, child);
        var around = pages.around(child, who, screen);
        var all = MeetingPage.of(around);
        return page(templates.interventionMeeting(
                screen,
                new MeetingPage(
                        around.child(),
                        MeetingPage.people(around, family(child, who, screen), screen.personName(), all, screen),
                        features.stream()
                                .flatMap(feature -> feature.agendaFor(child, who, screen).stream())
                                .toList(),
                        words.of(MeetingPage.focusPoints(all)),
                        features.stream()
                                .flatMap(feature -> feature.voicesFor(child, who, screen).stream())
                                .toList(),
                        MeetingPage.goals(around.now().stream()
                                .map(one -> Line.forStaff(one, who.person(), screen))
                                .toList()),
                        around.later().stream()
                                .map(one -> Line.forStaff(one, who.person(), screen))
                                .toList(),
                        MeetingPage.next(all, screen),
                        around.path())));
    }

    private List<String> family(ChildId child, Professional who, Screen screen) {
        return access.may(who, ChildAccess.READ_FAMILY, child)
                ? table.of(child, screen.today()).stream()
                        .filter(AroundTheTable.Person::isFamily)
                        .map(AroundTheTable.Person::name)
                        .toList()
                : List.of();
    }
}
