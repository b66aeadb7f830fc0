package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.YoungPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a young person does themself in the plan about them: says whether it is theirs, takes an action on, begins. */
@Component
public class TakePartInPlan {
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final WritePlan writePlan;
    private final PlanWriting writing;
    private final ActionWriting actions;
    private final Clock clock;

    TakePartInPlan(
            FocusPoints focusPoints,
            SupportPlans plans,
            WritePlan writePlan,
            PlanWriting writing,
            ActionWriting actions,
            Clock clock) {
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.writePlan = writePlan;
        this.writing = writing;
        this.actions = actions;
        this.clock = clock;
    }

    /** The version being made while one is, else the agreed one. */
    public Optional<SupportPlan> planOf(FocusPoint.Id focusPoint) {
        var isWritable = WritePlan.isWritable(of(focusPoint), LocalDate.now(clock));
        return plans.of(List.of(focusPoint)).stream()
                .filter(plan -> isWritable || !plan.isDraft())
                .findFirst();
    }

    /** There is something to say yes to, and it is not over. */
    public boolean canBeConfirmed(SupportPlan plan) {
        return !of(plan.focusPoint()).stage().isEnded()
                && plan.goalsIn().stream().anyMatch(goal -> !goal.actionsIn().isEmpty());
    }

    /** @return false when the plan has changed since they read it */
    public boolean confirm(SupportPlan plan, ConfirmForm form) {
        if (!canBeConfirmed(plan)) {
            throw new Conflict("plan.refused.over");
        }
        if (form.seen() != plan.changes()) {
            return false;
        }
        writing.confirmThemself(plan, form, clock.instant());
        return true;
    }

    /** @throws Conflict when a custody holder has said yes to it, or no plan is being made now */
    public void take(SupportPlan plan, PlanAction.Id id) {
        var draft = writePlan.requireDraft(of(plan.focusPoint()), plan.id());
        var action = draft.action(id);
        if (action.responsible() instanceof Responsible.Family) {
            throw new Conflict("plan.refused.taken");
        }
        actions.takeThemself(draft, action.id(), clock.instant());
    }

    /** @throws NotFound unless it is theirs */
    public void giveBack(SupportPlan plan, PlanAction.Id id, YoungPerson who) {
        var draft = writePlan.requireDraft(of(plan.focusPoint()), plan.id());
        requireOwn(draft, id, who);
        actions.giveBackThemself(draft, id);
    }

    /** @throws NotFound unless it is theirs */
    public void begin(SupportPlan plan, PlanAction.Id id, YoungPerson who) {
        if (plan.isDraft() || of(plan.focusPoint()).stage().isEnded()) {
            throw new Conflict("plan.refused.not-agreed");
        }
        requireOwn(plan, id, who);
        actions.begun(plan, id, who.person(), LocalDate.now(clock), clock.instant());
    }

    public static boolean isOwn(PlanAction action, YoungPerson who) {
        return action.responsible() instanceof Responsible.Family(var person, var _)
                && person.equals(new AdultId(who.person()));
    }

    private static void requireOwn(SupportPlan plan, PlanAction.Id id, YoungPerson who) {
        if (!isOwn(plan.action(id), who)) {
            throw new NotFound();
        }
    }

    private FocusPoint of(FocusPoint.Id id) {
        return focusPoints.of(List.of(id)).getFirst();
    }
}
