package dk.traad.plan;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plans that were agreed as beads on the child's thread. */
@Component
class PlanThread implements ThreadEntries {
    private final Access access;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;

    PlanThread(Access access, FocusPoints focusPoints, SupportPlans plans) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.plans = plans;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, FocusPointAction.READ_FOCUS_POINT, child)) {
            return List.of();
        }
        var known = focusPoints.of(child, who.employee(), screen.today());
        return plans.of(known.stream().map(FocusPoint::id).toList()).stream()
                .flatMap(plan -> bead(plan, screen))
                .toList();
    }

    private static Stream<ThreadEntry> bead(SupportPlan plan, Screen screen) {
        var approved = plan.approved();
        return approved == null
                ? Stream.empty()
                : Stream.of(new ThreadEntry(
                        screen.day(approved.at()),
                        ThreadEntry.Bead.FOCUS_POINT,
                        null,
                        screen.text("plan.thread", plan.version()),
                        plan.goalsIn().stream().map(Goal::title).collect(Collectors.joining("\n")),
                        plan.path()));
    }
}
