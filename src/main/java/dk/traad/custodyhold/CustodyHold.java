package dk.traad.custodyhold;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One adult is on hold with one child. */
public record CustodyHold(
        Id id,
        ChildId child,
        LocalDate birthday,
        AdultId adult,
        String adultName,
        String reason,
        String setBy,
        Instant setAt) {
    /** The key of one hold. */
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
