package dk.traad.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an item was passed on, and whether it is still to be read where it went. */
public record PassedOn(
        ConsentItem.Id item,
        Instant at,
        LocalDate expiresOn,
        @Nullable Instant withdrawnAt,
        @Nullable Instant returnedAt) {
    public boolean isOpen(LocalDate today) {
        return !expiresOn.isBefore(today);
    }
}
