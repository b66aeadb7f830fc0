package dk.traad.plan;

import dk.traad.focuspoint.CustodyHolders;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.State;
import dk.traad.kernel.Conflict;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the version of a plan that is being written, for whoever writes first; only while a plan is being made. */
@Component
class WritePlan {
    private final SupportPlans plans;
    private final PlanWriting writing;
    private final CustodyHolders custodyHolders;
    private final Outbox outbox;
    private final Clock clock;

    WritePlan(SupportPlans plans, PlanWriting writing, CustodyHolders custodyHolders, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.writing = writing;
        this.custodyHolders = custodyHolders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What somebody in the family proposed is left out, or is part of it again: they are told, and read why. */
    void tell(FocusPoint focusPoint, @Nullable Proposer proposer) {
        if (proposer != null) {
            outbox.tellOfNews(custodyHolders.of(focusPoint.child().id(), LocalDate.now(clock)));
        }
    }

    /** @throws Conflict when no plan is being made now */
    SupportPlan open(FocusPoint focusPoint) {
        requireWritable(focusPoint);
        return plans.draft(focusPoint.id()).orElseGet(() -> begin(focusPoint));
    }

    private SupportPlan begin(FocusPoint focusPoint) {
        writing.begin(focusPoint, focusPoint.keeper().person(), clock.instant());
        var draft = plans.draft(focusPoint.id()).orElseThrow();
        Optional<SupportPlan> before = plans.approved(focusPoint.id());
        if (draft.goals().isEmpty()) {
            before.ifPresent(approved -> writing.copy(approved, draft));
        }
        return plans.of(draft.id());
    }

    /** The version one is writing in: an approved one never changes. */
    SupportPlan requireDraft(FocusPoint focusPoint, SupportPlan.Id id) {
        requireWritable(focusPoint);
        var plan = plans.of(id);
        if (!plan.isDraft()) {
            throw new Conflict("plan.refused.approved");
        }
        return plan;
    }

    void requireWritable(FocusPoint focusPoint) {
        if (!isWritable(focusPoint, LocalDate.now(clock))) {
            throw new Conflict(
                    "plan.refused." + focusPoint.state(LocalDate.now(clock)).stage());
        }
    }

    static boolean isWritable(FocusPoint focusPoint, LocalDate today) {
        return switch (focusPoint.state(today)) {
            case State.InDialogue _, State.Adjusted _ -> true;
            case State.Proposed _, State.Agreed _, State.Active _, State.Achieved _, State.Stopped _ -> false;
        };
    }
}
