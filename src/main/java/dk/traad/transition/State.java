package dk.traad.transition;

import dk.traad.kernel.Conflict;
import java.time.LocalDate;

/** Where a transition stands: what is true there, and which moves lead on. The same table stands in docs/states.md. */
public sealed interface State {
    TransitionStage stage();

    /** @throws Conflict with a sentence about where it stands, when the move is not one from here */
    TransitionStage after(TransitionMove move);

    default boolean allows(TransitionMove move) {
        try {
            after(move);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private static Conflict refused(TransitionStage where) {
        return new Conflict("transition.refused." + where);
    }

    /** Nobody has looked at the need yet. */
    record Foreseen() implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.FORESEEN;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            return switch (move) {
                case LET_PARENTS -> TransitionStage.PARENT_LED;
                case OFFER_MEETING -> TransitionStage.MEETING_OFFERED;
                case TAKE_OVER -> TransitionStage.RECEIVED;
                case CALL_OFF -> TransitionStage.CALLED_OFF;
                case PREPARE, HAND_OVER, RETURN, ACCEPT, FOLLOW_UP -> throw refused(stage());
            };
        }
    }

    /** No concern: it is the parents' turn, and the professionals' fields are closed. */
    record ParentLed() implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.PARENT_LED;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            return switch (move) {
                case OFFER_MEETING -> TransitionStage.MEETING_OFFERED;
                case PREPARE -> TransitionStage.PREPARED;
                case TAKE_OVER -> TransitionStage.RECEIVED;
                case CALL_OFF -> TransitionStage.CALLED_OFF;
                case LET_PARENTS, HAND_OVER, RETURN, ACCEPT, FOLLOW_UP -> throw refused(stage());
            };
        }
    }

    /** The family has been offered a meeting, whatever it answers. */
    record MeetingOffered() implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.MEETING_OFFERED;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            return switch (move) {
                case LET_PARENTS -> TransitionStage.PARENT_LED;
                case OFFER_MEETING -> TransitionStage.MEETING_OFFERED;
                case PREPARE -> TransitionStage.PREPARED;
                case TAKE_OVER -> TransitionStage.RECEIVED;
                case CALL_OFF -> TransitionStage.CALLED_OFF;
                case HAND_OVER, RETURN, ACCEPT, FOLLOW_UP -> throw refused(stage());
            };
        }
    }

    /** Everything that is to be handed over is ready. */
    record Prepared() implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.PREPARED;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            return switch (move) {
                case OFFER_MEETING -> TransitionStage.MEETING_OFFERED;
                case HAND_OVER -> TransitionStage.HANDED_OVER;
                case TAKE_OVER -> TransitionStage.RECEIVED;
                case CALL_OFF -> TransitionStage.CALLED_OFF;
                case LET_PARENTS, PREPARE, RETURN, ACCEPT, FOLLOW_UP -> throw refused(stage());
            };
        }
    }

    /** The baton is held out and nobody has taken it: the sender is still responsible. */
    record HandedOver(LocalDate on) implements State {
        /** So long the receiver has to answer before it comes to the leaders. */
        public static final int DAYS_TO_ANSWER = 7;

        @Override
        public TransitionStage stage() {
            return TransitionStage.HANDED_OVER;
        }

        public LocalDate answerBy() {
            return on.plusDays(DAYS_TO_ANSWER);
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            return switch (move) {
                case RETURN -> TransitionStage.RETURNED;
                case ACCEPT -> TransitionStage.RECEIVED;
                case CALL_OFF -> TransitionStage.CALLED_OFF;
                case LET_PARENTS, OFFER_MEETING, PREPARE, HAND_OVER, TAKE_OVER, FOLLOW_UP -> throw refused(stage());
            };
        }
    }

    /** The receiver gave it back with a reason. */
    record Returned() implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.RETURNED;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            return switch (move) {
                case LET_PARENTS -> TransitionStage.PARENT_LED;
                case OFFER_MEETING -> TransitionStage.MEETING_OFFERED;
                case HAND_OVER -> TransitionStage.HANDED_OVER;
                case TAKE_OVER -> TransitionStage.RECEIVED;
                case CALL_OFF -> TransitionStage.CALLED_OFF;
                case PREPARE, RETURN, ACCEPT, FOLLOW_UP -> throw refused(stage());
            };
        }
    }

    /** The receiver has the baton. */
    record Received(LocalDate on) implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.RECEIVED;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            if (move == TransitionMove.FOLLOW_UP) {
                return TransitionStage.FOLLOWED_UP;
            }
            throw refused(stage());
        }
    }

    /** It was looked at whether the child has settled. */
    record FollowedUp(LocalDate on) implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.FOLLOWED_UP;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            throw refused(stage());
        }
    }

    /** The child does not go there after all. */
    record CalledOff() implements State {
        @Override
        public TransitionStage stage() {
            return TransitionStage.CALLED_OFF;
        }

        @Override
        public TransitionStage after(TransitionMove move) {
            throw refused(stage());
        }
    }
}
