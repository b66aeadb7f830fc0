package dk.traad.followup;

import dk.traad.focuspoint.Move;

/** How a follow-up ends (B10); each needs a reason. */
public enum Outcome {
    CONTINUE(Move.CONTINUE),
    /** The same actions, done otherwise. */
    ADJUST(Move.ADJUST),
    /** Other actions: the follow-ups are counted anew. */
    REPLACE(Move.ADJUST),
    /** Stop, because what was hoped for is reached. */
    ACHIEVED(Move.ACHIEVE),
    STOP(Move.STOP);

    private final Move move;

    Outcome(Move move) {
        this.move = move;
    }

    Move move() {
        return move;
    }
}
