package dk.traad.focuspoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step a focus point took, and why.
 *
 * @param by the employee's name; null when the program did it by itself
 */
public record FocusPointStep(
        String move, Stage to, String reason, @Nullable String by, Instant at) {}
