package dk.traad.transition;

import dk.traad.guideline.TransitionStep;
import org.jspecify.annotations.Nullable;

/** The word in the table for where a transition stands, and the step of the guideline that is next there. */
public enum TransitionStage {
    FORESEEN(TransitionStep.ASSESS_NEED),
    PARENT_LED(TransitionStep.PREPARE),
    MEETING_OFFERED(TransitionStep.PREPARE),
    PREPARED(TransitionStep.HAND_OVER),
    HANDED_OVER(TransitionStep.ACCEPT),
    RETURNED(TransitionStep.HAND_OVER),
    RECEIVED(TransitionStep.FOLLOW_UP),
    FOLLOWED_UP(null),
    CALLED_OFF(null);

    private final @Nullable TransitionStep next;

    TransitionStage(@Nullable TransitionStep next) {
        this.next = next;
    }

    /** Null when nothing more is to be done. */
    public @Nullable TransitionStep next() {
        return next;
    }

    public boolean isOver() {
        return next == null;
    }

    /** Whether the receiver has the baton. */
    public boolean isReceived() {
        return this == RECEIVED || this == FOLLOWED_UP;
    }
}
