package dk.traad.lookup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one of a family has asked about a look-up, as they read it.
 *
 * @param answer null while it is waited for
 */
public record AskedQuestion(
        LocalDate lookedOn,
        String question,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
