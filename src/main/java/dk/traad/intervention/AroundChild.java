package dk.traad.intervention;

import dk.traad.kernel.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What goes on around one child, as one reader may see it.
 *
 * @param present all that holds and the family is part of, in the order in which it was agreed
 * @param ranking the same as it is ranked, also what the reader does not see
 * @param seen what the reader sees of what holds, by its key
 * @param apart what has not been talked over with the family: for staff alone, and no part of the ranking
 * @param finished the newest first
 * @param ranked when it was last ranked; null when it never was
 * @param wish the reader's own; null without one
 */
public record AroundChild(
        Subject child,
        List<Intervention.Id> present,
        Ranking ranking,
        Map<Intervention.Id, Intervention> seen,
        List<Intervention> apart,
        List<Intervention> finished,
        @Nullable Ranked ranked,
        @Nullable Wish wish) {
    public record Subject(ChildId id, String firstName, String lastName, LocalDate birthday, boolean isProtected) {
        public String name() {
            return firstName + " " + lastName;
        }
    }

    /** @param version counts each time it was ranked */
    public record Ranked(int version, String by, Instant at) {}

    /** Counts each time it was ranked; 0 before. */
    public int version() {
        return ranked == null ? 0 : ranked.version();
    }

    public List<Intervention> now() {
        return of(ranking.now());
    }

    public List<Intervention> later() {
        return of(ranking.later());
    }

    /** These, as far as the reader sees them. */
    public List<Intervention> of(List<Intervention.Id> ids) {
        return ids.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    /** The same, ranked as somebody had it or would have it. */
    Ranking settled(List<Intervention.Id> now, List<Intervention.Id> later) {
        return Ranking.settled(now, later, present, ranking.atMost());
    }

    public boolean isEmpty() {
        return seen.isEmpty() && apart.isEmpty() && finished.isEmpty();
    }

    public String path() {
        return "/children/" + child.id() + "/interventions";
    }

    public String familyPath() {
        return "/family" + path();
    }
}
