package dk.traad.bench;

import java.util.UUID;

/**
 * Invented municipalities: so many children in daycare, 25 to a room, four rooms to a place. Every key follows from its
 * number, so that who measures knows who is where without asking; and they lie in the indexes as chance ones do.
 */
record World(int municipalities, int childrenEach) {
    static final int ROOM = 25;
    static final int ROOMS_OF_A_UNIT = 4;
    static final int EDUCATORS_OF_A_ROOM = 2;
    /** Of each child: four that were closed in the years before, and one that is under way. */
    static final int ASSESSMENTS = 5;

    private static final int FIRST_CODE = 101;

    enum Kind {
        UNIT,
        ROOM,
        EDUCATOR,
        LEADER,
        VISITOR,
        DIRECTOR,
        EMPLOYMENT,
        CHILD,
        ADULT,
        RELATION,
        PLACEMENT,
        ASSIGNMENT,
        CAMPAIGN,
        ASSESSMENT,
        AUDIT,
        FOCUS_POINT,
        PLAN,
        GOAL,
        ACTION,
        FOLLOW_UP
    }

    int code(int municipality) {
        return FIRST_CODE + municipality;
    }

    int rooms() {
        return childrenEach / ROOM;
    }

    int units() {
        return (rooms() + ROOMS_OF_A_UNIT - 1) / ROOMS_OF_A_UNIT;
    }

    static UUID key(int code, Kind kind, long number) {
        var seed = ((long) code << 48) ^ ((long) kind.ordinal() << 40) ^ number;
        return new UUID((mixed(seed) & ~0xF000L) | 0x4000L, (mixed(~seed) & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    static UUID educator(int code, int room, int which) {
        return key(code, Kind.EDUCATOR, (long) room * EDUCATORS_OF_A_ROOM + which);
    }

    static UUID child(int code, int room, int which) {
        return key(code, Kind.CHILD, (long) room * ROOM + which);
    }

    /** @param year 0 is the one that is under way */
    static UUID assessment(int code, long child, int year) {
        return key(code, Kind.ASSESSMENT, child * ASSESSMENTS + year);
    }

    static UUID campaign(int code, int year) {
        return key(code, Kind.CAMPAIGN, year);
    }

    /** Numbers in, unguessable-looking ones out, never the same twice (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        var z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
