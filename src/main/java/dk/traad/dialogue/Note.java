package dk.traad.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a dialogue and what was agreed, in one version. It never changes: a correction is a new version.
 *
 * @param tookPart employees and custody holders
 */
public record Note(
        Dialogue.Id dialogue,
        int version,
        LocalDate heldOn,
        List<UUID> tookPart,
        boolean childTookPart,
        String outcome,
        String agreement,
        @Nullable String correctionReason,
        String notedBy,
        Instant notedAt) {}
