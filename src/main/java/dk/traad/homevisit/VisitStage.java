package dk.traad.homevisit;

import dk.traad.kernel.Conflict;
import java.util.Map;

/** Where a visit stands, and where each move leads from there; the table is docs/states.md. */
public enum VisitStage {
    TO_BOOK(Map.of(Move.BOOK, "BOOKED", Move.HOLD, "HELD", Move.CANCEL, "CANCELLED")),
    BOOKED(Map.of(
            Move.BOOK,
            "BOOKED",
            Move.ASK,
            "BOOKED",
            Move.NOT_HOME,
            "TO_BOOK",
            Move.HOLD,
            "HELD",
            Move.CANCEL,
            "CANCELLED")),
    HELD(Map.of(Move.REOPEN, "TO_BOOK")),
    CANCELLED(Map.of(Move.REOPEN, "TO_BOOK"));

    /** What can happen to a visit. */
    public enum Move {
        BOOK,
        ASK,
        NOT_HOME,
        HOLD,
        CANCEL,
        REOPEN
    }

    private final Map<Move, String> moves;

    VisitStage(Map<Move, String> moves) {
        this.moves = moves;
    }

    public boolean allows(Move move) {
        return moves.containsKey(move);
    }

    /** @throws Conflict when it is no move from here */
    VisitStage after(Move move) {
        var to = moves.get(move);
        if (to == null) {
            throw new Conflict("homevisit.refused." + this);
        }
        return valueOf(to);
    }
}
