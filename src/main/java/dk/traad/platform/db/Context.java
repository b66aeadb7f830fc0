package dk.traad.platform.db;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.SignedIn;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf and in which municipality the present work is done. Bound once, at the edge: by the web filter, by a
 * job or by a command; every transaction begun inside carries it to the database.
 */
public record Context(
        MunicipalityCode municipality, Kind kind, @Nullable UUID person) {
    private static final ScopedValue<Context> CURRENT = ScopedValue.newInstance();

    /** Whose children the database shows: the words are those of row-level security. */
    enum Kind {
        /** An employee: the children one has a relation to. */
        STAFF,
        /** An adult around children: those in one's custody. */
        FAMILY,
        /** A child of 15 or older: oneself. */
        YOUNG_PERSON,
        /** The program itself, or a statement that is about the whole municipality: every child of it. */
        PROGRAM
    }

    public static Context of(SignedIn who) {
        var kind = switch (who) {
            case SignedIn.Professional professional -> Kind.STAFF;
            case SignedIn.Parent parent -> Kind.FAMILY;
            case SignedIn.YoungPerson youngPerson -> Kind.YOUNG_PERSON;
        };
        return new Context(who.municipality(), kind, who.person());
    }

    /** Work the program does by itself in one municipality: jobs, commands, the demo. */
    public static Context program(MunicipalityCode municipality) {
        return new Context(municipality, Kind.PROGRAM, null);
    }

    public <T> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** The same for work that throws what it likes, as a web filter does. */
    public <T extends @Nullable Object> T callThrowing(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }

    static @Nullable Context current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
