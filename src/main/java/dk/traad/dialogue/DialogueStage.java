package dk.traad.dialogue;

import dk.traad.kernel.Conflict;
import java.util.Set;

/** Where an invitation stands, and which stages lead on from it. The same table stands in docs/states.md. */
public enum DialogueStage {
    /** The parents have times to choose from. */
    OPEN,
    /** A time is chosen. */
    ARRANGED,
    /** All of them said no: they are left in peace, and can say yes at any time. */
    DECLINED,
    /** It was talked over, and noted. */
    HELD,
    /** Other times took its place, or nothing is to be talked over any longer. */
    CANCELLED;

    Set<DialogueStage> next() {
        return switch (this) {
            case OPEN -> Set.of(OPEN, ARRANGED, DECLINED, HELD, CANCELLED);
            case ARRANGED -> Set.of(OPEN, ARRANGED, DECLINED, HELD, CANCELLED);
            case DECLINED -> Set.of(OPEN, ARRANGED, DECLINED, HELD, CANCELLED);
            case HELD, CANCELLED -> Set.of();
        };
    }

    /** @throws Conflict with a sentence about where it stands */
    DialogueStage requireOnTo(DialogueStage next) {
        if (!next().contains(next)) {
            throw new Conflict("dialogue.refused." + this);
        }
        return next;
    }

    public boolean isUnderWay() {
        return this == OPEN || this == ARRANGED;
    }

    public boolean isAnswerable() {
        return !next().isEmpty();
    }
}
