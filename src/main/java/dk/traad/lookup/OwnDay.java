package dk.traad.lookup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of my own look-ups, child by child. */
public record OwnDay(LocalDate day, List<OfChild> children) {
    /**
     * @param name null for a child I no longer work with
     * @param path where its page is; null when I may not open it
     */
    public record OfChild(@Nullable String name, @Nullable String path, List<String> what, String why) {}
}
