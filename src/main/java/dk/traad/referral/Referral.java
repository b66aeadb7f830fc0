package dk.traad.referral;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child referred to a unit that helps.
 *
 * @param fromUnit where whoever referred works
 * @param acceptedBy null while nobody there has taken it on, and again when that person works there no longer
 */
public record Referral(
        Id id,
        ChildId child,
        String childName,
        LocalDate birthday,
        String toUnit,
        String reason,
        EmployeeId openedBy,
        String openedByName,
        String fromUnit,
        Instant openedAt,
        @Nullable EmployeeId acceptedBy,
        @Nullable String acceptedByName,
        @Nullable Instant acceptedAt,
        @Nullable String closedByName,
        @Nullable Instant closedAt,
        @Nullable String closeReason) {

    public State state() {
        if (closedAt != null) {
            return State.CLOSED;
        }
        return acceptedBy == null ? State.WAITING : State.ACCEPTED;
    }

    public boolean isAcceptedBy(EmployeeId employee) {
        return employee.equals(acceptedBy);
    }

    /** What can be done to a referral as a whole. */
    public enum Move {
        ACCEPT,
        PUT_BACK,
        CLOSE
    }

    /** Where it stands. The same table stands in docs/states.md. */
    public enum State {
        WAITING,
        ACCEPTED,
        CLOSED;

        /** @throws Conflict with a sentence about where it stands, when the move is not one from here */
        public State after(Move move) {
            return switch (this) {
                case WAITING ->
                    switch (move) {
                        case ACCEPT -> ACCEPTED;
                        case CLOSE -> CLOSED;
                        case PUT_BACK -> throw refused();
                    };
                case ACCEPTED ->
                    switch (move) {
                        case PUT_BACK -> WAITING;
                        case CLOSE -> CLOSED;
                        case ACCEPT -> throw refused();
                    };
                case CLOSED -> throw refused();
            };
        }

        public boolean isOpen() {
            return this != CLOSED;
        }

        private Conflict refused() {
            return new Conflict("referral.refused." + this);
        }
    }

    /** The key of one referral. */
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
