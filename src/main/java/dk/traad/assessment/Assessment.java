package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One child assessed once, in a campaign or on demand (E7), and how far it has come today.
 *
 * @param in how many own assessments are sent
 * @param waitingFor the names of those who are asked, still close to the child and not in
 */
public record Assessment(
        Id id,
        ChildId child,
        String firstName,
        String lastName,
        LocalDate birthday,
        @Nullable Round round,
        AssessmentForm.Id form,
        Sector sector,
        UnitId unit,
        String unitName,
        @Nullable GroupId group,
        @Nullable String groupName,
        Stage stage,
        int version,
        Instant openedAt,
        String openReason,
        int in,
        List<String> waitingFor,
        @Nullable WaitClosed waitClosed,
        @Nullable Decided decided) {

    /** Whether one person alone assesses. */
    public boolean isOnesOwn() {
        return in + waitingFor.size() <= 1;
    }

    /** Whether nobody is there to talk with before it is decided: a health visitor's own. */
    public boolean isDecidedAlone() {
        return group == null && isOnesOwn();
    }

    /** The stage in a word, by which texts are found. */
    public String stageWord(LocalDate today) {
        var now = state(today).stage();
        return now == Stage.IN_DIALOGUE && isDecidedAlone() ? "ALONE" : now.name();
    }

    /** Whether the child is seen at home, where there is no room and no group. */
    public boolean isAtHome() {
        return sector == Sector.HEALTH_VISITING;
    }

    /** The key of an assessment. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The key of the campaign it belongs to. */
    public record RoundId(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The campaign it belongs to. */
    public record Round(RoundId id, String name, LocalDate closesOn) {}

    /** Who ended the wait for the rest, when and why. */
    public record WaitClosed(String by, Instant at, String reason) {}

    /**
     * What has happened since the team decided.
     *
     * @param on the day of the newest decision
     * @param told how many custody holders have got this version
     * @param answered how many of them have written back
     * @param answerBy the last day they have for it; null when it was final at once
     */
    public record Decided(
            int version,
            LocalDate on,
            boolean heldBack,
            int told,
            int answered,
            @Nullable LocalDate answerBy) {
        boolean isHeldBackNow() {
            return heldBack && told == 0;
        }

        State.Reading reading(LocalDate today) {
            if (told == 0) {
                return State.Reading.UNTOLD;
            }
            var isOver = answered >= told || answerBy == null || today.isAfter(answerBy);
            return isOver ? State.Reading.OVER : State.Reading.OPEN;
        }
    }

    public String name() {
        return firstName + " " + lastName;
    }

    /** The round of the room or class it is made in; null when it is made on demand or at a visit. */
    public @Nullable GroupRound groupRound() {
        return round == null || group == null || groupName == null
                ? null
                : new GroupRound(group, groupName, unitName, round);
    }

    /** What is written can lag behind: whoever has left the child is waited for no longer. */
    public State state(LocalDate today) {
        return switch (stage) {
            case DRAFT, OWN_SUBMITTED -> State.collecting(in, waitingFor.size());
            case IN_DIALOGUE -> new State.InDialogue(in);
            case JOINT_DECIDED ->
                new State.JointDecided(decided == null ? State.Reading.UNTOLD : decided.reading(today));
            case PARENTS_INFORMED -> new State.ParentsInformed();
            case CLOSED -> new State.Closed();
            case ABANDONED -> new State.Abandoned();
        };
    }
}
