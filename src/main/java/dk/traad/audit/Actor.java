package dk.traad.audit;

import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as they were then.
 *
 * @param person null for what the program does by itself
 * @param role what opened or would have opened the door; null where no employment did
 * @param unit where the person had that role
 */
public record Actor(
        Kind kind,
        @Nullable UUID person,
        @Nullable Role role,
        @Nullable UnitId unit) {
    /** On whose side of the program. */
    public enum Kind {
        PROFESSIONAL,
        PARENT,
        YOUNG_PERSON,
        PROGRAM
    }

    /** @param role null for families, and where no employment opened the door */
    public static Actor of(SignedIn who, @Nullable Role role, @Nullable UnitId unit) {
        var kind = switch (who) {
            case SignedIn.Professional professional -> Kind.PROFESSIONAL;
            case SignedIn.Parent parent -> Kind.PARENT;
            case SignedIn.YoungPerson young -> Kind.YOUNG_PERSON;
        };
        return new Actor(kind, who.person(), role, unit);
    }

    public static Actor program() {
        return new Actor(Kind.PROGRAM, null, null, null);
    }
}
