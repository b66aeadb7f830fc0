package dk.traad.breakglass;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.child.FindByCpr;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.OwnFamily;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.lookup.Officers;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.StepUp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Opens a child's file for an hour to somebody of the team it is not assigned to. Who guesses numbers, whose child it is not
 * and whose it must not be all get the same answer.
 */
@Component
class BreakTheGlass {
    private final Access access;
    private final BrokenGlasses glasses;
    private final FindByCpr findByCpr;
    private final Officers officers;
    private final Outbox outbox;
    private final StepUp stepUp;
    private final Clock clock;

    BreakTheGlass(
            Access access,
            BrokenGlasses glasses,
            FindByCpr findByCpr,
            Officers officers,
            Outbox outbox,
            StepUp stepUp,
            Clock clock) {
        this.access = access;
        this.glasses = glasses;
        this.findByCpr = findByCpr;
        this.officers = officers;
        this.outbox = outbox;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    /**
     * The child whose page is open now, for whatever reason; empty with what is in the way said in the errors.
     *
     * @throws OwnFamily when the child is the employee's own family
     */
    Optional<ChildId> open(Professional who, BreakGlassForm form, Errors errors) {
        stepUp.require();
        form.check(errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        findByCpr.checkPatience(who);
        var today = LocalDate.now(clock);
        var child = findByCpr.child(who, form.cpr().orElseThrow());
        if (child.filter(found -> access.may(who, ChildAccess.READ_CHILD, found))
                .isPresent()) {
            return child;
        }
        var team = child.flatMap(found -> glasses.team(found, who.employee(), today));
        if (child.isEmpty() || team.isEmpty()) {
            findByCpr.missed(who);
            errors.rejectValue("number", "breakglass.number.unknown");
            return Optional.empty();
        }
        var now = clock.instant();
        if (glasses.lately(who.employee(), now) >= BrokenGlasses.MOST) {
            errors.rejectValue("reason", "breakglass.too-many");
            return Optional.empty();
        }
        access.requireInEmergency(who, BreakGlassAction.BREAK_GLASS, child.get(), form.reason());
        if (glasses.open(who.employee(), now).stream()
                .noneMatch(open -> open.child().equals(child.get()))) {
            glasses.begin(child.get(), who.employee(), team.get(), form.reason(), now, today);
            outbox.tellEmployees(officers.answeringFor(team.get().unit(), who.employee(), today));
        }
        return child;
    }
}
