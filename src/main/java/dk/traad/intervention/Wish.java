package dk.traad.intervention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody in the family would rank what goes on around the child.
 *
 * @param words a line beside it, or empty
 * @param answer null while nobody has answered
 */
public record Wish(
        UUID person,
        String name,
        List<Intervention.Id> now,
        List<Intervention.Id> later,
        String words,
        int version,
        Instant at,
        @Nullable Answer answer) {
    /** @param isFollowed whether it was done as wished; what speaks against it stands in the words */
    public record Answer(boolean isFollowed, String words, String by, Instant at) {}
}
