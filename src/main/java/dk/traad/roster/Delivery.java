package dk.traad.roster;

import dk.traad.roster.difference.Report;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of the roster and what became of it.
 *
 * @param receivedBy the name of whoever uploaded it; null when it came by command
 * @param report what it changes, as it was last looked at; once applied, what it changed
 */
public record Delivery(
        Id id,
        String name,
        State state,
        Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        Report report) {

    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public enum State {
        RECEIVED,
        APPLIED,
        PUT_ASIDE
    }

    public boolean isWaiting() {
        return state == State.RECEIVED;
    }
}
