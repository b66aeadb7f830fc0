package dk.traad.plan;

import dk.traad.access.Standing;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.focuspoint.State;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits in plans: one to make, one to change, a first step to take. */
@Component
class PlanLines implements WaitingLines {
    private static final int DAYS_TO_AGREE = 14;

    private final FocusPoints focusPoints;
    private final SupportPlans plans;

    PlanLines(FocusPoints focusPoints, SupportPlans plans) {
        this.focusPoints = focusPoints;
        this.plans = plans;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var around = focusPoints.openAround(who.employee(), screen.today());
        var all = plans.of(around.stream().map(FocusPoint::id).toList());
        var lines = new ArrayList<Waiting>();
        for (var focusPoint : around) {
            var mine = all.stream()
                    .filter(plan -> plan.focusPoint().equals(focusPoint.id()))
                    .toList();
            if (focusPoint.keeper().person().equals(who.employee())) {
                lines.addAll(making(focusPoint, mine, screen));
            }
            mine.stream()
                    .filter(plan -> !plan.isDraft())
                    .findFirst()
                    .ifPresent(plan -> lines.addAll(steps(focusPoint, plan, who, screen)));
        }
        return lines;
    }

    private static List<Waiting> making(FocusPoint focusPoint, List<SupportPlan> mine, Screen screen) {
        var draft = mine.stream().filter(SupportPlan::isDraft).findFirst();
        var isConfirmed = draft.map(plan ->
                        plan.confirmations().stream().anyMatch(one -> one.changes() == plan.changes() && one.isOurs()))
                .orElse(false);
        return switch (focusPoint.state(screen.today())) {
            case State.InDialogue(var grounded)
            when grounded ->
                List.of(line(
                        focusPoint,
                        since(focusPoint, screen).plusDays(DAYS_TO_AGREE),
                        screen.text(
                                isConfirmed
                                        ? "plan.desk.confirmed"
                                        : draft.isPresent() ? "plan.desk.going-on" : "plan.desk.make"),
                        screen));
            case State.Adjusted _ ->
                List.of(line(
                        focusPoint,
                        screen.today(),
                        screen.text(isConfirmed ? "plan.desk.confirmed" : "plan.desk.change"),
                        screen));
            default -> List.of();
        };
    }

    private static LocalDate since(FocusPoint focusPoint, Screen screen) {
        var day = focusPoint.progress().dialogueOn();
        return day == null ? screen.today() : day;
    }

    private static List<Waiting> steps(FocusPoint focusPoint, SupportPlan plan, Professional who, Screen screen) {
        return plan.goalsIn().stream()
                .flatMap(goal -> goal.actionsIn().stream())
                .filter(action -> action.begunOn() == null
                        && action.responsible() instanceof Responsible.Employee(var id, var _)
                        && id.equals(who.employee()))
                .filter(action ->
                        action.startsOn() == null || !action.startsOn().isAfter(screen.today()))
                .map(action -> new Waiting(
                        Waiting.Part.NOW,
                        action.startsOn() == null ? screen.today() : action.startsOn(),
                        screen.text("plan.desk.step", focusPoint.child().name(), action.words()),
                        action.firstStep().isEmpty()
                                ? screen.text("plan.desk.step.begin")
                                : screen.text("plan.desk.step.first", action.firstStep()),
                        screen.text("plan.desk.open"),
                        focusPoint.path() + "#plan"))
                .map(line -> line.about(focusPoint.child().id()))
                .toList();
    }

    private static Waiting line(FocusPoint focusPoint, LocalDate due, String detail, Screen screen) {
        return new Waiting(
                        Waiting.Part.NOW,
                        due,
                        screen.text(
                                "plan.desk.title",
                                focusPoint.child().name(),
                                focusPoint.words().title()),
                        detail,
                        screen.text("plan.desk.to-plan"),
                        focusPoint.path() + "/plan")
                .about(focusPoint.child().id());
    }
}
