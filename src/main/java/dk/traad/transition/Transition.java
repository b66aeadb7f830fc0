package dk.traad.transition;

import dk.traad.guideline.TransitionStep;
import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child on its way to another place, as one person meets it.
 *
 * @param fromName null for a child at home that nobody is assigned to
 * @param toName empty while it is not known where to
 * @param toSector null for a place outside the municipality, and while it is not known
 * @param guideline the version it goes by; null where none was adopted
 * @param readsFrom since when the receiver reads what was given to them; null while nothing was
 * @param isSender whether the person reading is on the side that hands over
 * @param isReceiver whether that person is on the side that receives, and something was given to them
 * @param isAwaiting whether that person leads the unit the child comes to, and knows only that it comes
 * @param isLeader whether that person is on either side as a leader
 */
public record Transition(
        Id id,
        ChildId child,
        String firstName,
        String lastName,
        LocalDate birthday,
        TransitionKind kind,
        @Nullable UnitId fromUnit,
        @Nullable String fromName,
        @Nullable UnitId toUnit,
        @Nullable GroupId toGroup,
        String toName,
        @Nullable Sector toSector,
        LocalDate startsOn,
        TransitionStage stage,
        @Nullable Way way,
        LocalDate openedOn,
        @Nullable Integer guideline,
        @Nullable LocalDate readsFrom,
        @Nullable LocalDate needAssessedOn,
        @Nullable LocalDate preparedOn,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate followedUpOn,
        int version,
        boolean isSender,
        boolean isReceiver,
        boolean isAwaiting,
        boolean isLeader) {

    public String name() {
        return firstName + " " + lastName;
    }

    public String path() {
        return "/transitions/" + id;
    }

    public String familyPath() {
        return "/family/transitions/" + id;
    }

    public State state() {
        return switch (stage) {
            case FORESEEN -> new State.Foreseen();
            case PARENT_LED -> new State.ParentLed();
            case MEETING_OFFERED -> new State.MeetingOffered();
            case PREPARED -> new State.Prepared();
            case HANDED_OVER -> new State.HandedOver(Objects.requireNonNull(handedOverOn));
            case RETURNED -> new State.Returned();
            case RECEIVED -> new State.Received(Objects.requireNonNull(receivedOn));
            case FOLLOWED_UP -> new State.FollowedUp(Objects.requireNonNull(followedUpOn));
            case CALLED_OFF -> new State.CalledOff();
        };
    }

    /** From 15 it is the young person, and not the parents, who says what the next place knows. */
    public boolean isYoungPersons(LocalDate today) {
        return Age.isYoungPerson(birthday, today);
    }

    /** Where the parents hand over themselves the professionals have nothing to fill in (H7). */
    public boolean areProfessionalsFieldsClosed() {
        return way == Way.PARENTS && !stage.isOver() && !stage.isReceived();
    }

    /** … and so nothing goes beside the parents' own words between the two places, consent or not. */
    public boolean closes(UnitId from, UnitId to) {
        return areProfessionalsFieldsClosed()
                && (fromUnit == null || fromUnit.equals(from))
                && (toUnit == null || toUnit.equals(to));
    }

    /** Whether it is known where the child goes, so that there is somebody to hand over to. */
    public boolean hasPlace() {
        return !toName.isEmpty();
    }

    /** Nobody here can accept for a place outside: the sender notes who did. */
    public boolean isAcceptedBySender() {
        return toUnit == null;
    }

    public @Nullable LocalDate doneOn(TransitionStep step) {
        return switch (step) {
            case ASSESS_NEED -> needAssessedOn;
            case PREPARE -> preparedOn;
            case HAND_OVER -> handedOverOn;
            case ACCEPT -> receivedOn;
            case FOLLOW_UP -> followedUpOn;
        };
    }

    /** The key of one transition. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
