package dk.traad.focuspoint;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A focus point in the family's hands: what it is about, and all that can be said, chosen and done there now. */
@Controller
@Transactional
class FamilyFocusPointController {
    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final ObjectProvider<FamilySection> sections;
    private final Templates templates;

    FamilyFocusPointController(
            Access access, FamilyFocusPoints focusPoints, ObjectProvider<FamilySection> sections, Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.sections = sections;
        this.templates = templates;
    }

    @GetMapping("/family/focus-points/{id}")
    View show(Parent who, Screen screen, @PathVariable FocusPoint.Id id) {
        var child = focusPoints.childOf(who, id);
        access.require(who, FamilyFocusPointAction.READ_FOCUS_POINT, child);
        var reading = focusPoints.read(who, child, id, screen);
        return page(templates.focuspointFamily(screen, reading, sections(reading, who)));
    }

    private List<Content> sections(FamilyReading reading, Parent who) {
        return sections.stream()
                .sorted(Comparator.comparingInt(section ->
                        reading.focusPoint().stage().isBeyondDialogue() ? -section.order() : section.order()))
                .map(section -> section.sectionOf(reading, who))
                .filter(Objects::nonNull)
                .toList();
    }
}
