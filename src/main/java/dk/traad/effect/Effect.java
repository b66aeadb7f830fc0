package dk.traad.effect;

import dk.traad.focuspoint.FocusPoint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has come of one focus point, for the team to think about.
 *
 * @param followUps in their order
 */
public record Effect(FocusPoint focusPoint, List<FollowedUp> followUps, List<Reached> goals, List<Found> experiences) {
    /**
     * A follow-up beside its last day.
     *
     * @param heldOn null while it has not been held
     */
    public record FollowedUp(
            FocusPoint.Id focusPoint,
            int ordinal,
            LocalDate dueOn,
            @Nullable LocalDate heldOn,
            String outcome) {
        public boolean isOnTime() {
            return heldOn != null && !heldOn.isAfter(dueOn);
        }

        /** Days after its last day; negative before it. */
        public long daysLate() {
            return heldOn == null ? 0 : ChronoUnit.DAYS.between(dueOn, heldOn);
        }
    }

    /** One goal over time. @param begunOn the first day of the first plan it stood in */
    public record Reached(UUID goal, String title, String kind, LocalDate begunOn, List<Step> steps) {
        public AttainmentChart chart() {
            return AttainmentChart.of(this);
        }

        public Step last() {
            return steps.getLast();
        }
    }

    /** How far a goal had come on the day of a follow-up, from -2 to +2. */
    public record Step(LocalDate on, int attainment, String words) {}

    /** How one of the family found a follow-up (B15). */
    public record Found(FocusPoint.Id focusPoint, String takenCareOf, String makesDifference) {}

    /** How many were held, or should have been. */
    public long due(LocalDate today) {
        return followUps.stream()
                .filter(one -> one.heldOn() != null || one.dueOn().isBefore(today))
                .count();
    }

    public long onTime() {
        return followUps.stream().filter(FollowedUp::isOnTime).count();
    }

    public List<FollowedUp> held() {
        return followUps.stream().filter(one -> one.heldOn() != null).toList();
    }

    public long takenCareOf(String degree) {
        return experiences.stream()
                .filter(one -> one.takenCareOf().equals(degree))
                .count();
    }

    public long makesDifference(String degree) {
        return experiences.stream()
                .filter(one -> one.makesDifference().equals(degree))
                .count();
    }
}
