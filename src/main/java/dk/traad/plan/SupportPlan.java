package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.followup.BookFollowUp;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan made together. An approved one never changes.
 *
 * @param reason why the version before was changed; null for the first
 * @param frame what the plan rests on, beside its goals
 * @param changes counts every change of the plan and of what is in it
 * @param approved null while it is being written
 */
public record SupportPlan(
        Id id,
        FocusPoint.Id focusPoint,
        ChildId child,
        int version,
        @Nullable String reason,
        Frame frame,
        int changes,
        @Nullable Approved approved,
        List<Goal> goals,
        List<Confirmation> confirmations) {
    /** The key of one version of a plan. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How the child and the family see it (B5), and what goes well. */
    public record Frame(String strengths, String familyView, String childView) {
        public static final Frame EMPTY = new Frame("", "", "");
    }

    /** @param agreed how the family said yes */
    public record Approved(String by, Instant at, LocalDate startsOn, BookFollowUp.Count count, Agreed agreed) {}

    /** How a family says yes to a plan. */
    public enum Agreed {
        /** Every custody holder on their own page. */
        CONFIRMED,
        /** At the table, and the professionals noted it. */
        AT_THE_TABLE,
        /** It was not asked, for a protective reason. */
        PROTECTED
    }

    /**
     * What somebody in the family says to a plan: a custody holder, or from 15 the young person.
     *
     * @param parts what they want to be in (B6)
     * @param changes the text it was said to: a plan changed since is another one
     */
    public record Confirmation(
            AdultId adult, String adultName, boolean isOurs, String words, List<String> parts, int changes) {}

    public boolean isDraft() {
        return approved == null;
    }

    public List<Goal> goalsIn() {
        return goals.stream().filter(Goal::isIn).toList();
    }

    public List<Goal> goalsLeftOut() {
        return goals.stream().filter(goal -> !goal.isIn()).toList();
    }

    /** What this custody holder says to exactly this text. */
    public Optional<Confirmation> confirmationOf(AdultId adult) {
        return confirmations.stream()
                .filter(one -> one.adult().equals(adult) && one.changes() == changes)
                .findFirst();
    }

    public boolean isConfirmedBy(List<AdultId> holders) {
        return !holders.isEmpty()
                && holders.stream()
                        .allMatch(holder ->
                                confirmationOf(holder).map(Confirmation::isOurs).orElse(false));
    }

    /** Somebody has said "not yet" to exactly this text. */
    public boolean isDoubted() {
        return confirmations.stream().anyMatch(one -> one.changes() == changes && !one.isOurs());
    }

    /** What is missing before it can be agreed: the keys of sentences. */
    public List<String> missing() {
        var in = goalsIn();
        var missing = new java.util.ArrayList<String>();
        if (in.isEmpty()) {
            missing.add("plan.missing.goal");
        }
        if (in.stream().anyMatch(goal -> goal.signs().isEmpty())) {
            missing.add("plan.missing.signs");
        }
        if (in.stream().anyMatch(goal -> goal.actionsIn().isEmpty())) {
            missing.add("plan.missing.action");
        }
        if (in.stream().flatMap(goal -> goal.actionsIn().stream()).anyMatch(PlanAction::isNobodys)) {
            missing.add("plan.missing.responsible");
        }
        return List.copyOf(missing);
    }

    public Goal goal(Goal.Id id) {
        return goals.stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(dk.traad.kernel.NotFound::new);
    }

    public PlanAction action(PlanAction.Id id) {
        return goals.stream()
                .flatMap(goal -> goal.actions().stream())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(dk.traad.kernel.NotFound::new);
    }

    public String path() {
        return "/plans/" + id;
    }

    public String familyPath() {
        return "/family/plans/" + id;
    }
}
