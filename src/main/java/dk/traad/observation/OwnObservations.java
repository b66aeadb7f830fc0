package dk.traad.observation;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The same tap by the young person themself, and what others have seen. */
@Component
public class OwnObservations {
    private final ObservedGoals goals;
    private final Observations observations;
    private final Clock clock;
    private final Templates templates;

    OwnObservations(ObservedGoals goals, Observations observations, Clock clock, Templates templates) {
        this.goals = goals;
        this.observations = observations;
        this.clock = clock;
        this.templates = templates;
    }

    /** Null while no plan holds. */
    public @Nullable Content sectionOf(FocusPoint.Id focusPoint, YoungPerson who, String back, Screen screen) {
        var planned = goals.of(focusPoint);
        if (planned.isEmpty()) {
            return null;
        }
        var seen = observations.of(List.of(focusPoint));
        var marks = observations.followedUpOn(focusPoint);
        return templates.observationSection(
                screen,
                planned.stream()
                        .map(goal -> new GoalSeen(
                                goal,
                                goal.saidByChild(),
                                goal.signs(),
                                ObservationChart.of(goal.goal(), seen, marks),
                                true))
                        .toList(),
                ObservationReader.of(who, back));
    }

    /** @return what was noted; empty when it was none of the five words */
    public Optional<HowOften> note(
            FocusPoint.Id focusPoint, UUID goal, ObservationForm form, YoungPerson who, Screen screen) {
        var observed = goals.of(focusPoint, goal).orElseThrow(NotFound::new);
        var often = form.howOften();
        often.ifPresent(one -> observations.add(observed, form, one, who, clock.instant(), screen.today()));
        return often;
    }

    /** @return the focus point it was about */
    public FocusPoint.Id takeBack(Observation.Id id, YoungPerson who) {
        var of = observations.ownOf(id, who.person()).orElseThrow(NotFound::new);
        observations.takeBack(id, clock.instant());
        return of;
    }
}
