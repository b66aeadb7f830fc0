package dk.traad.observation;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.DeskParts;
import dk.traad.screen.GroupParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * Goals to note in one tap where one is anyway: on the desk those one sees to oneself and that have not been looked at for
 * a week, beside the group's screen those of every child in it.
 */
@Component
class ObservationParts implements DeskParts, GroupParts {
    private static final int DAYS_BETWEEN = 7;
    private static final int ON_THE_DESK = 3;

    private final Access access;
    private final ObservedGoals goals;
    private final Templates templates;

    ObservationParts(Access access, ObservedGoals goals, Templates templates) {
        this.access = access;
        this.goals = goals;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(Professional who, Standing standing, Screen screen) {
        var mine = open(
                who,
                goals.around(who.employee(), screen.today()).stream()
                        .filter(ObservedGoal::isMine)
                        .filter(goal -> isLongAgo(goal, screen.today()))
                        .toList());
        var shown = mine.stream().limit(ON_THE_DESK).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        access.shownOnDesk(who, children(shown));
        return List.of(templates.observationDesk(screen, shown, "/desk"));
    }

    @Override
    public List<Content> partsFor(Place place, GroupId group, UUID campaign, Professional who, Screen screen) {
        if (place != Place.ASSESSING) {
            return List.of();
        }
        var here = open(who, goals.inGroup(group, who.employee(), screen.today()));
        if (here.isEmpty()) {
            return List.of();
        }
        access.shown(who, ObservationAction.NOTE_OBSERVATION, children(here));
        return List.of(templates.observationGroup(screen, here, "/groups/" + group + "/assessments/" + campaign));
    }

    private List<ObservedGoal> open(Professional who, List<ObservedGoal> found) {
        if (found.isEmpty()) {
            return found;
        }
        Set<ChildId> children = Set.copyOf(access.children(who, ObservationAction.NOTE_OBSERVATION));
        return found.stream().filter(goal -> children.contains(goal.child())).toList();
    }

    private static List<ChildId> children(List<ObservedGoal> shown) {
        return shown.stream().map(ObservedGoal::child).distinct().toList();
    }

    private static boolean isLongAgo(ObservedGoal goal, LocalDate today) {
        var last = goal.lastOn();
        return last == null || last.isBefore(today.minusDays(DAYS_BETWEEN - 1));
    }
}
