package dk.traad.voice;

import dk.traad.kernel.Age;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Sector;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a child showed, pointed at or said on one day, and who wrote it down. It never changes: a child that has more to
 * say is heard anew.
 *
 * @param isHeldBack whether the family does not read it yet
 */
public record ChildVoice(
        Id id,
        ChildId child,
        LocalDate on,
        Way way,
        Teller teller,
        Content content,
        Noter noter,
        boolean isShared,
        boolean isHeldBack,
        @Nullable String takenBackReason) {

    /** A voice's key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How a child of an age can be heard best. */
    public enum Way {
        /** An adult describes what the child shows. */
        SHOWN,
        /** The child points at pictures of its day. */
        PICTURES,
        /** The child's own words. */
        WORDS;

        private static final int POINTS_FROM = 3;
        private static final int SPEAKS_FROM = 10;

        public static Way at(Age age) {
            return age.years() < POINTS_FROM ? SHOWN : age.years() < SPEAKS_FROM ? PICTURES : WORDS;
        }

        /** Whether such a child is too young to be asked. */
        public boolean isOnlyShown() {
            return this == SHOWN;
        }
    }

    /** How the child came to words. */
    public enum Teller {
        CHILD_WROTE,
        CHILD_SAID,
        CHILD_SHOWED
    }

    /** How it is for the child to be somewhere, with somebody, at something. */
    public enum Feeling {
        LIKES,
        HARD
    }

    /** A picture the child chose, and what it said beside it. */
    public record Chosen(Picture picture, Feeling feeling, String said) {}

    /** What the child is glad of, what is hard, and whatever else it says; and the pictures it chose. */
    public record Content(String likes, String hard, String words, List<Chosen> pictures) {
        public List<Chosen> felt(Feeling feeling) {
            return pictures.stream().filter(one -> one.feeling() == feeling).toList();
        }

        /** The same for a reader who must not know where the child is. */
        Content shownTo(Whereabouts whereabouts, Screen screen) {
            return new Content(
                    whereabouts.words(likes, screen),
                    whereabouts.words(hard, screen),
                    whereabouts.words(words, screen),
                    pictures.stream()
                            .map(one -> new Chosen(one.picture(), one.feeling(), whereabouts.words(one.said(), screen)))
                            .toList());
        }
    }

    /**
     * Who wrote it down.
     *
     * @param person an employee, or a custody holder at home
     * @param sector where it was; null at home
     */
    public record Noter(UUID person, String name, @Nullable Sector sector, String unitName) {
        public boolean isAtHome() {
            return sector == null;
        }
    }

    public boolean isTakenBack() {
        return takenBackReason != null;
    }

    /** What staff do not hold back, and what was told at home for everybody. */
    boolean isForAllOfTheFamily() {
        return !isTakenBack() && (noter.isAtHome() ? isShared : !isHeldBack);
    }

    /** A mistake is found on the day it is made; later the child is heard anew instead. */
    boolean mayBeTakenBackBy(UUID person, LocalDate today) {
        return !isTakenBack() && noter.person().equals(person) && on.equals(today);
    }

    ChildVoice with(Content other) {
        return new ChildVoice(id, child, on, way, teller, other, noter, isShared, isHeldBack, takenBackReason);
    }
}
