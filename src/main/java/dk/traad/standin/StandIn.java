package dk.traad.standin;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who takes over for a while, as the leader sees it.
 *
 * @param name who stands in
 * @param where the room or class, or the colleague whose children they are
 */
public record StandIn(Id id, String name, String where, LocalDate fromOn, LocalDate toOn) {
    /** The longest anybody stands in at a time, both days included. */
    static final int DAYS_AT_MOST = 30;

    public boolean isStillToCome(LocalDate today) {
        return fromOn.isAfter(today);
    }

    /** The key of one appointment. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
