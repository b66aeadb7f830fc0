package dk.traad.handover;

import dk.traad.kernel.Conflict;

/** Where a handover stands: what its last step led to. The same table stands in docs/states.md. */
public enum HandoverState {
    PREPARED,
    ASKED,
    DELIVERED,
    ACCEPTED,
    RETURNED,
    CALLED_OFF;

    /** @throws Conflict with a sentence about where it stands, when the move is not one from here */
    public HandoverState after(HandoverMove move) {
        return switch (this) {
            case PREPARED ->
                switch (move) {
                    case ASK -> ASKED;
                    case CALL_OFF -> CALLED_OFF;
                    case DELIVER, ACCEPT, RETURN -> throw refused();
                };
            case ASKED, RETURNED ->
                switch (move) {
                    case DELIVER -> DELIVERED;
                    case CALL_OFF -> CALLED_OFF;
                    case ASK, ACCEPT, RETURN -> throw refused();
                };
            case DELIVERED ->
                switch (move) {
                    case ACCEPT -> ACCEPTED;
                    case RETURN -> RETURNED;
                    case ASK, DELIVER, CALL_OFF -> throw refused();
                };
            case ACCEPTED, CALLED_OFF -> throw refused();
        };
    }

    /** Whether things can still be chosen, taken out and written anew. */
    public boolean isOpenForItems() {
        return this == PREPARED || this == ASKED || this == RETURNED;
    }

    void requireOpenForItems() {
        if (!isOpenForItems()) {
            throw refused();
        }
    }

    private Conflict refused() {
        return new Conflict("handover.refused." + this);
    }
}
