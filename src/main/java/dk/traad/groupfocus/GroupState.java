package dk.traad.groupfocus;

import dk.traad.focuspoint.Move;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.Conflict;

/**
 * Where a room's focus point stands and which moves lead on. It names no child, so it needs no dialogue first: it begins
 * with what the team does. The same table stands in docs/states.md.
 */
final class GroupState {
    private GroupState() {}

    /**
     * @param hasBeenFollowedUp once or more
     * @throws Conflict with a sentence about where it stands, when the move is not one from here
     */
    static Stage after(Stage stage, Move move, boolean hasBeenFollowedUp) {
        return switch (stage) {
            case ACTIVE, FOLLOWED_UP ->
                switch (move) {
                    case CONTINUE -> Stage.FOLLOWED_UP;
                    case ADJUST -> Stage.ADJUSTED;
                    case ACHIEVE -> Stage.ACHIEVED;
                    case STOP -> Stage.STOPPED;
                    case INVITE, TALK, PROTECT, AGREE, REOPEN, LEAVE -> throw refused(stage);
                };
            case ADJUSTED ->
                switch (move) {
                    case AGREE -> hasBeenFollowedUp ? Stage.FOLLOWED_UP : Stage.ACTIVE;
                    case STOP -> Stage.STOPPED;
                    case INVITE, TALK, PROTECT, CONTINUE, ADJUST, ACHIEVE, REOPEN, LEAVE -> throw refused(stage);
                };
            case ACHIEVED, STOPPED -> {
                if (move != Move.REOPEN) {
                    throw refused(stage);
                }
                yield Stage.ADJUSTED;
            }
            case PROPOSED, IN_DIALOGUE, AGREED -> throw refused(stage);
        };
    }

    static boolean allows(Stage stage, Move move) {
        try {
            after(stage, move, false);
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private static Conflict refused(Stage stage) {
        return new Conflict("groupfocus.refused." + stage);
    }
}
