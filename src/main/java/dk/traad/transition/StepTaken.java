package dk.traad.transition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that was taken, as it is read: by whom, when, why. The name is null where the program took it. */
public record StepTaken(
        TransitionMove move, String reason, @Nullable String byName, Instant madeAt) {}
