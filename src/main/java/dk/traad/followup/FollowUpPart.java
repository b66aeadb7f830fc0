package dk.traad.followup;

import dk.traad.focuspoint.FocusPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The follow-ups' part of a focus point's page.
 *
 * @param followUps the newest first
 * @param goals the titles of the goals, by their keys
 * @param canHold whether this person may hold the one that is booked
 */
public record FollowUpPart(FocusPoint focusPoint, List<FollowUp> followUps, Map<UUID, String> goals, boolean canHold) {
    public Optional<FollowUp> booked() {
        return followUps.stream().filter(FollowUp::isBooked).findFirst();
    }

    public List<FollowUp> held() {
        return followUps.stream().filter(one -> one.held() != null).toList();
    }

    public String goal(UUID goal) {
        return goals.getOrDefault(goal, "");
    }
}
