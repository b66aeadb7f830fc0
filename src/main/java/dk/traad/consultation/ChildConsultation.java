package dk.traad.consultation;

import dk.traad.consent.Consent;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentRequest;
import dk.traad.consultation.Consultation.Topic;
import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place asks the health visitors about one child, once the family has said yes to the very question.
 *
 * @param consent what the family is asked and has answered; the question is its one item
 * @param visitor who comes; null while nobody has said so
 * @param heldOn null until it was held
 */
public record ChildConsultation(
        Consent consent,
        List<Topic> topics,
        @Nullable EmployeeId visitor,
        @Nullable String visitorName,
        @Nullable LocalDate visitsOn,
        @Nullable LocalTime visitsAt,
        String nextSteps,
        @Nullable LocalDate heldOn,
        int version) {

    /** Where it stands. */
    public enum State {
        /** Somebody in the family has not answered yet. */
        FAMILY_ASKED,
        /** Somebody in the family would rather not, or the time for it has run out. */
        NOT_AGREED,
        /** All have said yes; the place sends it. */
        READY,
        SENT,
        AGREED,
        HELD,
        /** A yes was taken back after it had been sent: the health visitors read it no longer. */
        TAKEN_BACK,
        CANCELLED
    }

    public ConsentRequest request() {
        return consent.request();
    }

    public ConsentRequest.Id id() {
        return request().id();
    }

    public String path() {
        return "/child-consultations/" + id();
    }

    /** The question: it is written once, and another question is another consultation. */
    public ConsentItem item() {
        return consent.items().getFirst();
    }

    public String question() {
        return item().passages().getFirst().words();
    }

    public State state(LocalDate today) {
        if (heldOn != null) {
            return State.HELD;
        }
        if (request().isCalledOff()) {
            return State.CANCELLED;
        }
        var sent = consent.passedOn(item().id()).orElse(null);
        if (sent != null && sent.isOpen(today)) {
            return visitor == null ? State.SENT : State.AGREED;
        }
        if (sent != null && sent.withdrawnAt() != null) {
            return State.TAKEN_BACK;
        }
        return switch (consent.stateOf(item(), today).word()) {
            case "GIVEN" -> sent == null ? State.READY : State.NOT_AGREED;
            case "WAITING" -> State.FAMILY_ASKED;
            default -> State.NOT_AGREED;
        };
    }

    public boolean isOpen(LocalDate today) {
        return switch (state(today)) {
            case FAMILY_ASKED, READY, SENT, AGREED -> true;
            case NOT_AGREED, HELD, TAKEN_BACK, CANCELLED -> false;
        };
    }
}
