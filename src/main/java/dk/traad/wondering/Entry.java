package dk.traad.wondering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said in a wondering.
 *
 * @param author an employee or a custody holder; null when it was the program
 * @param authorName as staff name them; empty for the program, and where it would tell too much
 * @param forNames the names of those of the family it was said to; empty when to all of them
 * @param isShared a custody holder's own: whether the others may see it
 */
public record Entry(
        Id id,
        Kind kind,
        String words,
        @Nullable UUID author,
        String authorName,
        boolean isFromFamily,
        Instant at,
        @Nullable Talk talk,
        List<String> forNames,
        boolean isShared,
        Wondering.@Nullable Outcome outcome) {

    /** An entry's key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public enum Kind {
        /** The family's own words. */
        ANSWER,
        /** The family would like to be called. */
        CALL,
        /** A talk between staff and family. */
        TALK,
        /** Staff write to the family. */
        MORE,
        CLOSE,
        REOPEN,
        TAKE_BACK
    }

    /** How people can have talked. */
    public enum How {
        AT_PICK_UP,
        PHONE,
        MEETING,
        VISIT,
        MESSAGE
    }

    public record Talk(LocalDate on, How how) {}

    public boolean isBy(UUID person) {
        return person.equals(author);
    }

    Entry shown(String otherWords, String otherName) {
        return new Entry(id, kind, otherWords, author, otherName, isFromFamily, at, talk, forNames, isShared, outcome);
    }
}
