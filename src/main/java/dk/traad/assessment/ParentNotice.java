package dk.traad.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That one custody holder has got one version, and whether it is read (E4).
 *
 * @param mailGivenUp the mail that tells of it could not be delivered
 */
public record ParentNotice(
        int version,
        String adultName,
        Instant sentAt,
        @Nullable LocalDate answerBy,
        @Nullable Instant readAt,
        boolean mailGivenUp) {}
