package dk.traad.coordination;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to coordinate a child's case.
 *
 * @param task what there is to hold together, in words the one asked reads
 * @param answer null while it waits
 */
public record CoordinationRequest(
        Id id,
        ChildId child,
        String childName,
        EmployeeId employee,
        String name,
        String task,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer) {
    /** What became of it. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** The key of one request. */
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
