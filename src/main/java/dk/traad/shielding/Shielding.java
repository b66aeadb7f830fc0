package dk.traad.shielding;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.UUID;

/** A decision that a child's file is open to its named readers only. */
public record Shielding(Id id, ChildId child, String reason, LocalDate fromOn, String decidedBy) {
    /** The key of one decision. */
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
