package dk.traad.followup;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MoveFocusPoint;
import dk.traad.focuspoint.When;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Notes a follow-up: how far each goal has come and what is decided, and what follows from it at once. */
@Component
class HoldFollowUp {
    private final FollowUpMoves moves;
    private final BookFollowUp bookFollowUp;
    private final MoveFocusPoint moveFocusPoint;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final PlanCounts counts;
    private final Clock clock;

    HoldFollowUp(
            FollowUpMoves moves,
            BookFollowUp bookFollowUp,
            MoveFocusPoint moveFocusPoint,
            CustodyHolders custodyHolders,
            Outbox outbox,
            PlanCounts counts,
            Clock clock) {
        this.moves = moves;
        this.bookFollowUp = bookFollowUp;
        this.moveFocusPoint = moveFocusPoint;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.counts = counts;
        this.clock = clock;
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean hold(FocusPoint focusPoint, FollowUp followUp, HoldForm form, HoldPage typed, EmployeeId by) {
        focusPoint.state(LocalDate.now(clock)).after(form.chosen().move());
        if (!moves.hold(followUp.id(), form.seen(), form, by, clock.instant())) {
            return false;
        }
        var child = focusPoint.child().id();
        typed.attained().attained().forEach(goal -> moves.attained(followUp, child, goal));
        typed.asked()
                .answers()
                .forEach(one -> moves.experienced(followUp, child, one.adult(), one.form(), by, clock.instant()));
        moveFocusPoint.move(focusPoint, form.chosen().move(), by, form.reason());
        if (form.isGoingOn()) {
            bookFollowUp.book(
                    focusPoint,
                    followUp.plan(),
                    counts.of(followUp.plan()),
                    When.moment(form.nextAt()).orElseThrow(),
                    followUp.meeting().place(),
                    by);
        }
        if (focusPoint.progress().isWithTheFamily()) {
            outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)));
        }
        return true;
    }
}
