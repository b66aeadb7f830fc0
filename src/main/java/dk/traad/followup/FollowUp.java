package dk.traad.followup;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.AdultId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that asks whether a plan works.
 *
 * @param plan the version of the plan it follows up on
 * @param ordinal the first, the second … of this focus point
 * @param dueOn the last day it may be held on
 * @param held what it came to; null while it has not been held
 */
public record FollowUp(
        Id id,
        FocusPoint.Id focusPoint,
        UUID plan,
        int ordinal,
        Status status,
        LocalDate dueOn,
        Meeting meeting,
        @Nullable Held held,
        List<Answer> answers,
        List<Experience> experiences,
        int version) {
    /** The key of a follow-up. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Whether it lies ahead, was held, or was called off because the plan changed or ended. */
    public enum Status {
        BOOKED,
        HELD,
        CANCELLED
    }

    public record Meeting(Instant at, int minutes, MeetingPlace place) {}

    /**
     * @param tookPart employees and custody holders
     * @param withoutFamilyReason why no custody holder took part; null when one did
     * @param unchangedReason why one goes on although something does not work
     */
    public record Held(
            LocalDate on,
            List<UUID> tookPart,
            @Nullable String withoutFamilyReason,
            Outcome outcome,
            String reason,
            @Nullable String unchangedReason,
            String notedBy,
            List<Attained> goals) {}

    /** How far one goal had come, from -2 to +2. */
    public record Attained(UUID goal, int attainment, String words) {}

    /** Whether a custody holder comes. */
    public record Answer(AdultId adult, String adultName, Coming coming, String words) {}

    /** What a custody holder says to the booked time. */
    public enum Coming {
        YES,
        NO,
        OTHER_TIME
    }

    /** How a custody holder found it (B15). */
    public record Experience(
            AdultId adult,
            String adultName,
            Degree takenCareOf,
            Degree makesDifference,
            String words,
            boolean isNotedAtTable) {}

    /** How much something is so. */
    public enum Degree {
        YES,
        PARTLY,
        NO
    }

    public Urgency urgency(LocalDate today) {
        return Urgency.of(dueOn, today);
    }

    public Optional<Answer> answerOf(AdultId adult) {
        return answers.stream().filter(one -> one.adult().equals(adult)).findFirst();
    }

    public Optional<Experience> experienceOf(AdultId adult) {
        return experiences.stream().filter(one -> one.adult().equals(adult)).findFirst();
    }

    public boolean isBooked() {
        return status == Status.BOOKED;
    }

    public String path() {
        return "/follow-ups/" + id;
    }

    public String familyPath() {
        return "/family/follow-ups/" + id;
    }
}
