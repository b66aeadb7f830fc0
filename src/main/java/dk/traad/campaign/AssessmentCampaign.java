package dk.traad.campaign;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.Sector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which every child of a sector and an age span is assessed.
 *
 * @param ageFrom months on the opening day, included
 * @param ageTo months, not included
 * @param form the one form for all, or null: each child the form that suits its age
 * @param closesOn the last day
 * @param reminderDays days before the last day
 * @param filledAt when its children were last brought up to date with the roster; null until it has opened
 * @param calledOffOn when it was called off, before it had opened; null for all that stand
 * @param version counts the changes, so that two people editing at once are noticed
 */
public record AssessmentCampaign(
        Id id,
        String name,
        Sector sector,
        int ageFrom,
        int ageTo,
        AssessmentForm.@Nullable Id form,
        LocalDate opensOn,
        LocalDate closesOn,
        List<Integer> reminderDays,
        @Nullable Instant filledAt,
        @Nullable LocalDate calledOffOn,
        int version) {

    private static final Duration FRESH = Duration.ofMinutes(5);

    /** The key of a campaign. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public enum Phase {
        RUNNING,
        COMING,
        FINISHED,
        CALLED_OFF
    }

    public Phase phase(LocalDate today) {
        if (calledOffOn != null) {
            return Phase.CALLED_OFF;
        }
        if (closesOn.isBefore(today)) {
            return Phase.FINISHED;
        }
        return opensOn.isAfter(today) ? Phase.COMING : Phase.RUNNING;
    }

    /** The same, opening on another day. */
    AssessmentCampaign openingOn(LocalDate day) {
        return new AssessmentCampaign(
                id, name, sector, ageFrom, ageTo, form, day, closesOn, reminderDays, filledAt, calledOffOn, version);
    }

    /** Whether so much time has passed that the roster may have moved on. */
    boolean isStale(Instant now) {
        return filledAt == null || filledAt.plus(FRESH).isBefore(now);
    }

    /** From the first reminder on it is said with more weight. */
    public boolean isUrgent(LocalDate today) {
        return !reminderDays.isEmpty()
                && !closesOn.minusDays(Collections.max(reminderDays)).isAfter(today);
    }
}
