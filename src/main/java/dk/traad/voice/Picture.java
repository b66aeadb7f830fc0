package dk.traad.voice;

import dk.traad.kernel.Age;
import java.util.Arrays;
import java.util.List;

/** The pictures of a day a child can point at: places, people, things one does. Each has a word and a drawing of its own. */
public enum Picture {
    ROOM(Kind.PLACE, Ages.ALL),
    PLAYGROUND(Kind.PLACE, Ages.ALL),
    QUIET_CORNER(Kind.PLACE, Ages.ALL),
    CLOAKROOM(Kind.PLACE, Ages.ALL),
    TOILET(Kind.PLACE, Ages.ALL),
    HOME(Kind.PLACE, Ages.ALL),
    FRIEND(Kind.PEOPLE, Ages.ALL),
    MANY(Kind.PEOPLE, Ages.ALL),
    ADULT(Kind.PEOPLE, Ages.ALL),
    ALONE(Kind.PEOPLE, Ages.ALL),
    GOODBYE(Kind.DAY, Ages.ALL),
    CIRCLE(Kind.DAY, Ages.DAYCARE),
    LESSON(Kind.DAY, Ages.SCHOOL),
    BREAK(Kind.DAY, Ages.SCHOOL),
    PLAY(Kind.DAY, Ages.ALL),
    MEAL(Kind.DAY, Ages.ALL),
    REST(Kind.DAY, Ages.DAYCARE),
    DRAWING(Kind.DAY, Ages.ALL),
    BOOK(Kind.DAY, Ages.ALL),
    SONG(Kind.DAY, Ages.ALL),
    SPORT(Kind.DAY, Ages.SCHOOL),
    TRIP(Kind.DAY, Ages.ALL),
    PICKED_UP(Kind.DAY, Ages.ALL);

    private static final int SCHOOL_FROM = 6;

    private final Kind kind;
    private final Ages ages;

    Picture(Kind kind, Ages ages) {
        this.kind = kind;
        this.ages = ages;
    }

    /** What it is a picture of. */
    public enum Kind {
        PLACE,
        PEOPLE,
        DAY
    }

    private enum Ages {
        ALL,
        DAYCARE,
        SCHOOL
    }

    /** The pictures a child of this age knows from its own day. */
    public static List<Picture> of(Kind kind, Age age) {
        var other = age.years() < SCHOOL_FROM ? Ages.SCHOOL : Ages.DAYCARE;
        return Arrays.stream(values())
                .filter(picture -> picture.kind == kind && picture.ages != other)
                .toList();
    }
}
