package dk.traad.moving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one thing that was given to another municipality has come. */
public record Carried(
        String name,
        Instant carriedAt,
        @Nullable Instant readAt,
        @Nullable Instant shutAt) {}
