package dk.traad.consent;

import dk.traad.kernel.AdultId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose answer is needed today.
 *
 * @param adult a custody holder; null when it is the young person
 */
public record Answerer(@Nullable AdultId adult, String name) {}
