package dk.traad.observation;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.FamilySection;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Below the plan, for staff and for families: what is seen of each goal, and one tap to note what one sees. */
@Component
class ObservationSections implements FocusPointSection, FamilySection {
    private static final int BELOW_THE_PLAN = 25;

    private final Access access;
    private final ObservedGoals goals;
    private final Observations observations;
    private final Templates templates;

    ObservationSections(Access access, ObservedGoals goals, Observations observations, Templates templates) {
        this.access = access;
        this.goals = goals;
        this.observations = observations;
        this.templates = templates;
    }

    @Override
    public int order() {
        return BELOW_THE_PLAN;
    }

    @Override
    public @Nullable Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        var planned = goals.of(focusPoint.id());
        if (planned.isEmpty()) {
            return null;
        }
        var mayNote = access.may(
                who, ObservationAction.NOTE_OBSERVATION, focusPoint.child().id());
        var seen = observations.of(List.of(focusPoint.id()));
        var marks = observations.followedUpOn(focusPoint.id());
        return templates.observationSection(
                screen,
                planned.stream()
                        .map(goal -> new GoalSeen(
                                goal,
                                goal.said(),
                                goal.signs(),
                                ObservationChart.of(goal.goal(), seen, marks),
                                mayNote))
                        .toList(),
                ObservationReader.of(who, focusPoint.path()));
    }

    @Override
    public @Nullable Content sectionOf(FamilyReading reading, Parent who) {
        var id = reading.focusPoint().id();
        var planned = goals.of(id);
        if (planned.isEmpty()) {
            return null;
        }
        var mayNote = access.may(
                who, FamilyObservationAction.NOTE_OBSERVATION, reading.child().id());
        var seen = observations.of(List.of(id));
        var marks = observations.followedUpOn(id);
        return templates.observationSection(
                reading.screen(),
                planned.stream()
                        .map(goal -> new GoalSeen(
                                goal,
                                reading.words(goal.said()),
                                reading.words(goal.signs()),
                                ObservationChart.of(goal.goal(), seen, marks),
                                mayNote))
                        .toList(),
                ObservationReader.of(who, reading));
    }
}
