package dk.traad.plan;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MoveFocusPoint;
import dk.traad.followup.BookFollowUp;
import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agrees a plan: from then on it never changes, its follow-up is booked, and the parents are told. */
@Component
class ApprovePlan {
    private final SupportPlans plans;
    private final PlanWriting writing;
    private final MoveFocusPoint moveFocusPoint;
    private final BookFollowUp bookFollowUp;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    ApprovePlan(
            SupportPlans plans,
            PlanWriting writing,
            MoveFocusPoint moveFocusPoint,
            BookFollowUp bookFollowUp,
            CustodyHolders custodyHolders,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.writing = writing;
        this.moveFocusPoint = moveFocusPoint;
        this.bookFollowUp = bookFollowUp;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In which ways the family can have said yes to this plan. */
    List<SupportPlan.Agreed> possible(FocusPoint focusPoint, SupportPlan plan) {
        var possible = new ArrayList<SupportPlan.Agreed>();
        if (focusPoint.progress().dialogueOn() != null && !plan.isDoubted()) {
            if (plan.isConfirmedBy(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)))) {
                possible.add(SupportPlan.Agreed.CONFIRMED);
            }
            possible.add(SupportPlan.Agreed.AT_THE_TABLE);
        }
        if (focusPoint.progress().protectiveReason() != null
                && focusPoint.progress().dialogueOn() == null) {
            possible.add(SupportPlan.Agreed.PROTECTED);
        }
        return List.copyOf(possible);
    }

    /** The last day for the follow-up that is born with it. */
    LocalDate due(FocusPoint focusPoint, LocalDate startsOn) {
        return bookFollowUp.due(focusPoint.id(), count(focusPoint, startsOn));
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean approve(FocusPoint focusPoint, SupportPlan plan, ApproveForm form, EmployeeId by) {
        var count = count(focusPoint, form.start());
        if (!writing.approve(plan, form, count, by, clock.instant())) {
            return false;
        }
        moveFocusPoint.agree(focusPoint, by, form.start(), plan.reason() == null ? "" : plan.reason());
        bookFollowUp.book(focusPoint, plan.id().value(), count, form.meets(), form.where(), by);
        if (focusPoint.progress().isWithTheFamily()) {
            outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)));
        }
        return true;
    }

    private BookFollowUp.Count count(FocusPoint focusPoint, LocalDate startsOn) {
        var before = plans.approved(focusPoint.id())
                .map(SupportPlan::approved)
                .map(SupportPlan.Approved::count)
                .orElse(null);
        return bookFollowUp.countOf(focusPoint.id(), startsOn, before);
    }
}
