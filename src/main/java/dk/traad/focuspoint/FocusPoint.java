package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What attention is turned to for one child, and how far it has come.
 *
 * @param keeper the place and the person that see to it
 * @param assessment the assessment it came from; null when it was made on its own
 * @param noticedOn the day somebody first noticed (B2)
 */
public record FocusPoint(
        Id id,
        Subject child,
        Keeper keeper,
        @Nullable UUID assessment,
        Words words,
        LocalDate noticedOn,
        Progress progress,
        Stage stage,
        int version) {

    /** The key of a focus point. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The child it is about. */
    public record Subject(ChildId id, String firstName, String lastName, LocalDate birthday) {
        public String name() {
            return firstName + " " + lastName;
        }
    }

    public record Keeper(
            Sector sector,
            UnitId unit,
            String unitName,
            @Nullable GroupId group,
            @Nullable String groupName,
            EmployeeId person,
            String personName) {
        public String place() {
            return groupName == null ? unitName : unitName + " · " + groupName;
        }
    }

    /** @param ideas actions that could help, before anything is agreed */
    public record Words(
            String title,
            String attention,
            String purpose,
            String strengths,
            String surroundings,
            String ideas,
            Frame frame) {}

    /** The optional frame of five questions (SMTTE); its actions are the ideas. */
    public record Frame(String context, String goal, String signs, String evaluation) {
        public static final Frame EMPTY = new Frame("", "", "", "");

        public boolean isUsed() {
            return !equals(EMPTY);
        }
    }

    /**
     * What has happened so far.
     *
     * @param invitedOn when the parents were first invited
     * @param dialogueOn when it was first talked over with them
     * @param startsOn the first day of the newest agreed plan
     * @param followUps how many have been held
     */
    public record Progress(
            @Nullable LocalDate invitedOn,
            @Nullable LocalDate dialogueOn,
            @Nullable String protectiveReason,
            @Nullable LocalDate startsOn,
            int followUps) {
        public boolean isGrounded() {
            return dialogueOn != null || protectiveReason != null;
        }

        /** Whether the parents see it: from the invitation or the talk on. */
        public boolean isWithTheFamily() {
            return invitedOn != null || dialogueOn != null;
        }

        State beforeAnyPlan() {
            return invitedOn == null && !isGrounded() ? new State.Proposed() : new State.InDialogue(isGrounded());
        }
    }

    /** What is written can lag behind: a plan is in force from its first day. */
    public State state(LocalDate today) {
        return switch (stage) {
            case PROPOSED -> new State.Proposed();
            case IN_DIALOGUE -> new State.InDialogue(progress.isGrounded());
            case AGREED, ACTIVE, FOLLOWED_UP ->
                progress.startsOn() == null || progress.startsOn().isAfter(today)
                        ? new State.Agreed(progress.followUps())
                        : new State.Active(progress.followUps());
            case ADJUSTED -> new State.Adjusted(progress.followUps());
            case ACHIEVED -> new State.Achieved(progress.followUps());
            case STOPPED ->
                new State.Stopped(
                        progress.startsOn() == null
                                ? progress.beforeAnyPlan()
                                : new State.Adjusted(progress.followUps()));
        };
    }

    /** From the first attention to the first contact with the family (B2); null while there was none. */
    public @Nullable Long daysToContact() {
        var first = Stream.of(progress.invitedOn(), progress.dialogueOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        return first.map(day -> Math.max(0, ChronoUnit.DAYS.between(noticedOn, day)))
                .orElse(null);
    }

    public String path() {
        return "/focus-points/" + id;
    }
}
