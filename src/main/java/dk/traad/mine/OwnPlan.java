package dk.traad.mine;

import dk.traad.dialogue.Dialogue;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.plan.Goal;
import dk.traad.plan.PlanAction;
import dk.traad.plan.SupportPlan;
import dk.traad.plan.TakePartInPlan;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A focus point about a young person, as they read it themself.
 *
 * @param invitation they can answer; null without one
 * @param plan being made, or else the newest agreed one; null before there is any
 * @param seen what is seen of its goals; null while no plan holds
 * @param isOpen whether they can propose something now
 * @param canConfirm whether they can say if the plan is theirs
 */
public record OwnPlan(
        About about,
        YoungPerson who,
        @Nullable Dialogue invitation,
        @Nullable SupportPlan plan,
        List<FollowUp> followUps,
        @Nullable Content seen,
        boolean isOpen,
        boolean canConfirm) {
    /** @param asks what waits for them; null when nothing does */
    public record About(
            FocusPoint.Id id,
            String title,
            String attention,
            String purpose,
            String surroundings,
            String place,
            String keeper,
            Stage stage,
            @Nullable Asks asks) {
        public String path() {
            return "/mine/focus-points/" + id;
        }
    }

    /** What a young person can be asked. */
    public enum Asks {
        INVITATION,
        CONFIRM,
        COMING,
        EXPERIENCE
    }

    /**
     * @param answer whether they come; null while they have not said so, or it was held
     * @param isFound whether they have said how they found it
     */
    public record FollowUp(
            UUID id,
            int version,
            Instant meetsAt,
            int minutes,
            @Nullable LocalDate heldOn,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String answer,
            boolean isFound) {
        public boolean isHeld() {
            return heldOn != null;
        }
    }

    public List<Goal> goals() {
        return plan == null ? List.of() : plan.goalsIn();
    }

    public boolean isMine(PlanAction action) {
        return TakePartInPlan.isOwn(action, who);
    }

    /** They can say yes to doing it: while the plan is being made, and nobody in the family has. */
    public boolean canTake(PlanAction action) {
        return isOpen && action.isNobodys();
    }

    public boolean canBegin(PlanAction action) {
        return plan != null && !plan.isDraft() && isMine(action) && action.begunOn() == null;
    }

    public Dialogue.@Nullable Answer answer() {
        return invitation == null ? null : invitation.answerOf(self()).orElse(null);
    }

    public SupportPlan.@Nullable Confirmation confirmation() {
        return plan == null ? null : plan.confirmationOf(self()).orElse(null);
    }

    private AdultId self() {
        return new AdultId(who.person());
    }

    public String pathOf(PlanAction action) {
        return about.path() + "/actions/" + action.id();
    }
}
