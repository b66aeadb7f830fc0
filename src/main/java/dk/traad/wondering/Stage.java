package dk.traad.wondering;

import dk.traad.kernel.Conflict;

/** Where a wondering stands, and which moves lead on. The same table stands in docs/states.md. */
public enum Stage {
    /** One side has said something, the other has not been heard. */
    OPENED,
    /** Both sides have spoken. */
    ANSWERED,
    CLOSED,
    /** Opened by mistake, and undone the same day. */
    TAKEN_BACK;

    /** @throws Conflict with a sentence about where it stands, when the move is not one from here */
    Stage after(Move move) {
        return switch (this) {
            case OPENED ->
                switch (move) {
                    case WRITE -> OPENED;
                    case ANSWER, TALK -> ANSWERED;
                    case TAKE_BACK -> TAKEN_BACK;
                    case LEAVE -> CLOSED;
                    case CLOSE, REOPEN -> throw refused();
                };
            case ANSWERED ->
                switch (move) {
                    case WRITE, ANSWER, TALK -> ANSWERED;
                    case CLOSE, LEAVE -> CLOSED;
                    case REOPEN, TAKE_BACK -> throw refused();
                };
            case CLOSED ->
                switch (move) {
                    case REOPEN -> ANSWERED;
                    case WRITE, ANSWER, TALK, CLOSE, TAKE_BACK, LEAVE -> throw refused();
                };
            case TAKEN_BACK -> throw refused();
        };
    }

    boolean allows(Move move) {
        try {
            after(move);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private Conflict refused() {
        return new Conflict("wondering.refused." + name());
    }
}
