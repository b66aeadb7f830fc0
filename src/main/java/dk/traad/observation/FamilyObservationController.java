package dk.traad.observation;

import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The same tap from home. */
@Controller
@Transactional
class FamilyObservationController {
    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final ObservedGoals goals;
    private final Observations observations;
    private final Clock clock;

    FamilyObservationController(
            Access access, FamilyFocusPoints focusPoints, ObservedGoals goals, Observations observations, Clock clock) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.goals = goals;
        this.observations = observations;
        this.clock = clock;
    }

    @PostMapping("/family/focus-points/{id}/goals/{goal}/observations")
    View note(
            Parent who, Screen screen, @PathVariable FocusPoint.Id id, @PathVariable UUID goal, ObservationForm form) {
        var child = focusPoints.childOf(who, id);
        access.require(who, FamilyObservationAction.NOTE_OBSERVATION, child);
        var observed = goals.of(id, goal).orElseThrow(NotFound::new);
        var page = "/family/focus-points/" + id;
        var often = form.howOften();
        if (often.isEmpty()) {
            return redirect(form.backOr(page), "observation.nothing");
        }
        observations.add(observed, form, often.get(), who, clock.instant(), screen.today());
        return redirect(form.backOr(page), "observation.noted." + often.get());
    }

    @PostMapping("/family/observations/{id}/take-back")
    View takeBack(Parent who, @PathVariable Observation.Id id, ObservationForm form) {
        var of = observations.ownOf(id, who.person()).orElseThrow(NotFound::new);
        access.require(who, FamilyObservationAction.NOTE_OBSERVATION, focusPoints.childOf(who, of));
        observations.takeBack(id, clock.instant());
        return redirect(form.backOr("/family/focus-points/" + of), "observation.taken-back");
    }
}
