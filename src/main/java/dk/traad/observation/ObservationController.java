package dk.traad.observation;

import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One tap: how often the signs of a goal are seen; and taking back a slip. */
@Controller
@Transactional
class ObservationController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final ObservedGoals goals;
    private final Observations observations;
    private final Clock clock;

    ObservationController(
            Access access, FocusPoints focusPoints, ObservedGoals goals, Observations observations, Clock clock) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.goals = goals;
        this.observations = observations;
        this.clock = clock;
    }

    @PostMapping("/focus-points/{id}/goals/{goal}/observations")
    View note(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            @PathVariable UUID goal,
            ObservationForm form) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, ObservationAction.NOTE_OBSERVATION, focusPoint.child().id());
        var observed = goals.of(id, goal).orElseThrow(NotFound::new);
        var often = form.howOften();
        if (often.isEmpty()) {
            return redirect(form.backOr(focusPoint.path()), "observation.nothing");
        }
        observations.add(observed, form, often.get(), who, clock.instant(), screen.today());
        return redirect(form.backOr(focusPoint.path()), "observation.noted." + often.get());
    }

    @PostMapping("/observations/{id}/take-back")
    View takeBack(Professional who, Screen screen, @PathVariable Observation.Id id, ObservationForm form) {
        var of = observations.ownOf(id, who.person()).orElseThrow(NotFound::new);
        var focusPoint = focusPoints.at(of, who.employee(), screen.today());
        access.require(
                who, ObservationAction.NOTE_OBSERVATION, focusPoint.child().id());
        observations.takeBack(id, clock.instant());
        return redirect(form.backOr(focusPoint.path()), "observation.taken-back");
    }
}
