package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A custody holder as staff meet them in a wondering.
 *
 * @param readAt when they read the newest of it; null before
 */
public record CustodyHolder(
        AdultId id, String name, String phone, @Nullable Instant readAt) {}
