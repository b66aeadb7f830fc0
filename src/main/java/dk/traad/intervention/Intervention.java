package dk.traad.intervention;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.observation.HowOften;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does around a child: an action of an agreed plan, with the goal it serves.
 *
 * @param firstStep what is done first, or what is done where no first step is written
 * @param place which place's plan it is part of
 * @param joined who in the family wants to be part of it (B6)
 * @param isJoined whether the reader is one of them
 * @param isWithFamily whether it has been talked over with the family; what has not is no part of the ranking
 * @param endedOn null while it holds, or when nobody has told when
 */
public record Intervention(
        Id id,
        FocusPoint.Id focusPoint,
        Goal goal,
        String words,
        String firstStep,
        Responsible responsible,
        Place place,
        When when,
        Seen seen,
        List<String> joined,
        boolean isJoined,
        boolean isWithFamily,
        boolean isOver,
        @Nullable LocalDate endedOn) {
    /** The key of an intervention: that of its action, which it keeps from version to version of the plan. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** @param words in the family's words, or else the child's, or the professionals' */
    public record Goal(UUID id, String words, String signs) {}

    /**
     * The one named responsible.
     *
     * @param role null for somebody in the family
     * @param workplace empty for somebody in the family
     * @param isChild whether it is the young person themself
     */
    public record Responsible(
            UUID id, String name, @Nullable Role role, String workplace, boolean isChild) {
        public boolean isFamily() {
            return role == null && workplace.isEmpty();
        }
    }

    public record Place(
            Sector sector, String unit, @Nullable String group) {}

    /**
     * @param startsOn null when it began with the plan
     * @param begunOn the day the first step was taken; null before
     * @param followUpAt when one asks next whether it works; null when nothing is booked
     */
    public record When(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate begunOn,
            @Nullable Instant followUpAt) {}

    /**
     * Whether it works.
     *
     * @param often how often the signs of the goal were seen, the oldest first
     * @param lastOn null when nobody has noted anything
     * @param attainment how far the goal had come at the last follow-up; null before the first
     */
    public record Seen(
            List<HowOften> often,
            @Nullable LocalDate lastOn,
            @Nullable Integer attainment) {}

    public String path() {
        return "/focus-points/" + focusPoint;
    }

    public String familyPath() {
        return "/family/focus-points/" + focusPoint;
    }

    /** Where the young person themself reads it. */
    public String ownPath() {
        return "/mine/focus-points/" + focusPoint;
    }
}
