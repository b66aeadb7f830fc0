package dk.traad.focuspoint;

import java.time.LocalDate;

/**
 * A focus point as one custody holder may see it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param from where it is kept, or only who they are
 * @param keptBy the name of who sees to it; empty where it would tell
 * @param isEnded whether it is achieved or stopped
 */
public record FamilyFocusPoint(
        FocusPoint.Id id,
        String title,
        String attention,
        String purpose,
        String strengths,
        String surroundings,
        String ideas,
        String from,
        String keptBy,
        Stage stage,
        LocalDate createdOn) {
    public String path() {
        return "/family/focus-points/" + id;
    }

    public boolean isEnded() {
        return stage.isEnded();
    }
}
