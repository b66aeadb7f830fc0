package dk.traad.groupfocus;

import dk.traad.access.Access;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.GroupParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Beside the team's decisions: what several children point to, and the question what the surroundings can do about it. */
@Component
class PatternParts implements GroupParts {
    private static final int AT_A_GLANCE = 3;

    private final Access access;
    private final GroupPatterns patterns;
    private final Templates templates;

    PatternParts(Access access, GroupPatterns patterns, Templates templates) {
        this.access = access;
        this.patterns = patterns;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(Place place, GroupId group, UUID campaign, Professional who, Screen screen) {
        if (place != Place.DECIDING || !access.may(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, group)) {
            return List.of();
        }
        var found = patterns.open(group, campaign).stream().limit(AT_A_GLANCE).toList();
        return found.isEmpty() ? List.of() : List.of(templates.groupfocusPatterns(screen, group, found));
    }
}
