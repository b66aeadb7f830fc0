package dk.traad.plan;

import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FamilyLine;
import dk.traad.focuspoint.FamilyLines;
import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.FamilySection;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The plan on the family's side: what one reads of it, and what one can do about it now. */
@Component
class FamilyPlanParts implements FamilySection, FamilyLines {
    private final dk.traad.access.Access access;
    private final FamilyFocusPoints families;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final Templates templates;

    FamilyPlanParts(
            dk.traad.access.Access access,
            FamilyFocusPoints families,
            FocusPoints focusPoints,
            SupportPlans plans,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Content sectionOf(FamilyReading reading, Parent who) {
        var part = part(reading, who);
        if (part.isPresent()) {
            return templates.planFamily(reading.screen(), part.get());
        }
        return isWritable(reading) ? templates.planPropose(reading.screen(), reading) : null;
    }

    /** The version being made while one is, else the agreed one. */
    Optional<FamilyPlanPart> part(FamilyReading reading, Parent who) {
        return part(
                reading,
                who,
                plans.of(List.of(reading.focusPoint().id())),
                focusPoints.of(List.of(reading.focusPoint().id())));
    }

    /** @param known of this focus point and perhaps of others, read at once */
    private static Optional<FamilyPlanPart> part(
            FamilyReading reading, Parent who, List<SupportPlan> known, List<FocusPoint> focusPoints) {
        var id = reading.focusPoint().id();
        var writable = focusPoints.stream()
                .filter(one -> one.id().equals(id))
                .anyMatch(one -> WritePlan.isWritable(one, reading.screen().today()));
        return known.stream()
                .filter(plan -> plan.focusPoint().equals(id))
                .filter(plan -> writable || !plan.isDraft())
                .findFirst()
                .map(plan -> new FamilyPlanPart(
                        reading,
                        plan,
                        plan.goals().stream()
                                .map(goal -> goal(goal, reading, who))
                                .toList(),
                        writable && plan.isDraft(),
                        who.adult()));
    }

    private boolean isWritable(FamilyReading reading) {
        return WritePlan.isWritable(
                focusPoints.of(List.of(reading.focusPoint().id())).getFirst(),
                reading.screen().today());
    }

    private static FamilyPlanPart.FamilyGoal goal(Goal goal, FamilyReading reading, Parent who) {
        return new FamilyPlanPart.FamilyGoal(
                goal.id(),
                reading.words(goal.familyTitle()),
                reading.words(goal.words()),
                reading.words(goal.familyWords()),
                reading.words(goal.childWords()),
                reading.words(goal.baseline()),
                reading.words(goal.signs()),
                goal.proposedBy() == null ? "" : goal.proposedBy().name(),
                goal.leftOutReason() == null ? "" : reading.words(goal.leftOutReason()),
                goal.actions().stream()
                        .map(action -> action(action, reading, who))
                        .toList());
    }

    private static FamilyPlanPart.FamilyAction action(PlanAction action, FamilyReading reading, Parent who) {
        return new FamilyPlanPart.FamilyAction(
                action,
                reading.words(action.words()),
                reading.words(action.firstStep()),
                reading.words(action.rhythm()),
                switch (action.responsible()) {
                    case Responsible.Nobody _ -> "";
                    case Responsible.Employee employee -> named(employee, reading);
                    case Responsible.Family family -> family.name();
                },
                action.responsible() instanceof Responsible.Family family
                        && family.id().equals(who.adult()),
                action.leftOutReason() == null ? "" : reading.words(action.leftOutReason()));
    }

    /** Where a name would tell, it is only said that it is one of those who work there. */
    private static String named(Responsible.Employee employee, FamilyReading reading) {
        var shown = reading.whereabouts().people(List.of(employee.name()));
        return shown.isEmpty() ? reading.screen().text("plan.family.staff") : shown.getFirst();
    }

    @Override
    public List<FamilyLine> linesFor(List<FamilyReading> readings, Parent who, Screen screen) {
        var open = access.children(who, FamilyFocusPointAction.WRITE_IN_PLAN);
        var mine = readings.stream()
                .filter(reading -> open.contains(reading.child().id()))
                .toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        var ids = mine.stream().map(reading -> reading.focusPoint().id()).toList();
        var known = plans.of(ids);
        var about = focusPoints.of(ids);
        return mine.stream()
                .flatMap(reading -> part(reading, who, known, about).stream())
                .flatMap(part -> lines(part, screen).stream())
                .toList();
    }

    private static List<FamilyLine> lines(FamilyPlanPart part, Screen screen) {
        var reading = part.reading();
        var lines = new ArrayList<FamilyLine>();
        if (part.isWritable() && part.canBeConfirmed() && part.mine() == null) {
            lines.add(new FamilyLine(
                    reading.focusPoint().id(),
                    screen.today(),
                    screen.text("plan.family.line.confirm"),
                    null,
                    screen.text("plan.family.line.confirm"),
                    reading.focusPoint().title(),
                    screen.text("plan.family.line.read"),
                    reading.focusPoint().path() + "#plan"));
        }
        if (!part.plan().isDraft() && !reading.focusPoint().isEnded()) {
            part.goalsIn().stream()
                    .flatMap(goal -> goal.actions().stream())
                    .filter(action -> action.isMine()
                            && action.isIn()
                            && action.action().begunOn() == null
                            && isDue(action.action(), screen))
                    .map(action -> new FamilyLine(
                            reading.focusPoint().id(),
                            screen.today(),
                            screen.text("plan.family.waits"),
                            null,
                            screen.text("plan.family.line.mine", action.words()),
                            action.firstStep(),
                            screen.text("plan.family.line.see"),
                            reading.focusPoint().path() + "#plan"))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isDue(PlanAction action, Screen screen) {
        return action.startsOn() == null || !action.startsOn().isAfter(screen.today());
    }
}
