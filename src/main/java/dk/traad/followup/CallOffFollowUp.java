package dk.traad.followup;

import dk.traad.focuspoint.FocusPointEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a focus point ends, its next follow-up is called off. */
@Component
class CallOffFollowUp {
    private final FollowUpMoves moves;

    CallOffFollowUp(FollowUpMoves moves) {
        this.moves = moves;
    }

    @EventListener
    void callOff(FocusPointEnded ended) {
        moves.cancel(ended.focusPoint());
    }
}
