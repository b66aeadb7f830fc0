package dk.traad.consent;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody of the family says about the words of an item, to those who ask. */
public record Remark(
        ConsentItem.Id item,
        @Nullable AdultId adult,
        String name,
        String words,
        Instant at,
        @Nullable Instant seenAt) {}
