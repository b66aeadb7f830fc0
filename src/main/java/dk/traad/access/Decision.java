package dk.traad.access;

import dk.traad.audit.Audience;
import dk.traad.kernel.Id;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the door, with all that explains it.
 *
 * @param action the word of the table
 * @param about the child, the room or class; null when it is about the municipality or oneself
 * @param denial what refused it, whatever rule there may be
 * @param openedBy null when it is refused
 * @param audience whom the log shows it to, where it is about a child
 */
public record Decision(
        Asked asked,
        SignedIn who,
        String action,
        @Nullable Id about,
        @Nullable Denial denial,
        @Nullable Opening openedBy,
        Audience audience) {

    Decision(
            Asked asked,
            SignedIn who,
            String action,
            @Nullable Id about,
            @Nullable Denial denial,
            @Nullable Opening openedBy) {
        this(asked, who, action, about, denial, openedBy, Audience.FAMILY);
    }

    Decision shownTo(Audience told) {
        return new Decision(asked, who, action, about, denial, openedBy, told);
    }

    /** What the answer was for. */
    public enum Asked {
        /** The thing itself is done or shown next. */
        AT_THE_DOOR,
        /** Only whether it could be done: a button shows or not. */
        FOR_A_BUTTON,
        /** The child stands on a list. */
        FOR_A_LIST
    }

    /**
     * By which line it was opened.
     *
     * @param role what staff act as; null for families
     * @param relation to the child; null when it is about the municipality or oneself
     * @param unit where they have it; null for families
     */
    public record Opening(
            @Nullable Role role,
            @Nullable Relation relation,
            @Nullable UnitId unit) {
        static Opening of(Held held) {
            return new Opening(held.role(), held.relation(), held.unit());
        }
    }

    public boolean isAllowed() {
        return openedBy != null;
    }
}
