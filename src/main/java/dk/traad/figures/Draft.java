package dk.traad.figures;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figure of one cell while it is decided how much it may tell. */
final class Draft {
    private final Question question;
    private final Cell cell;
    private final BitSet members;
    private final int[] counts;
    private final @Nullable Before before;
    private Detail detail = Detail.FULL;
    private boolean isKept;

    /**
     * What was told last.
     *
     * @param members who was in the cell then
     * @param others whose answer was another then
     */
    private record Before(Figure figure, BitSet members, BitSet others) {}

    private Draft(Question question, Cell cell, BitSet members, int[] counts, @Nullable Before before) {
        this.question = question;
        this.cell = cell;
        this.members = members;
        this.counts = counts;
        this.before = before;
    }

    Cell cell() {
        return cell;
    }

    String key() {
        return cell.key();
    }

    int size() {
        return members.cardinality();
    }

    int[] counts() {
        return counts;
    }

    Detail detail() {
        return detail;
    }

    void tellLess() {
        detail = detail.next();
    }

    boolean isWithin(Draft other) {
        if (members.cardinality() >= other.members.cardinality()) {
            return false;
        }
        var outside = (BitSet) members.clone();
        outside.andNot(other.members);
        return outside.isEmpty();
    }

    /** Told before, and told anew. */
    boolean isMoving() {
        return before != null && !isKept && detail != Detail.HIDDEN;
    }

    void keep() {
        isKept = true;
    }

    void keepIfFewHaveMoved() {
        isKept = before != null && SafeFigures.isFew(moved());
    }

    /** How many children came, left or have another answer since it was told. */
    int moved() {
        return movedWithout(List.of());
    }

    /** The same for what is left when these parts of it are taken away. */
    int movedWithout(List<Draft> parts) {
        if (before == null) {
            return 0;
        }
        var now = (BitSet) members.clone();
        var then = (BitSet) before.members().clone();
        for (var part : parts) {
            now.andNot(part.members);
            if (part.before != null) {
                then.andNot(part.before.members());
            }
        }
        var moved = (BitSet) now.clone();
        moved.xor(then);
        now.and(then);
        now.and(before.others());
        moved.or(now);
        return moved.cardinality();
    }

    Figure figure(Instant now) {
        if (!isKept || before == null) {
            return Figure.of(question, cell, detail, counts, now);
        }
        return before.figure().noFinerThan(detail, cell);
    }

    /** The children of two or more moments, each with a place of its own. */
    static final class Children {
        private final Question question;
        private final World now;
        private final Map<UUID, Integer> places = new HashMap<>();
        private final Map<World, BitSet> others = new HashMap<>();
        private final Map<World, Map<String, List<UUID>>> cells = new HashMap<>();

        Children(Question question, World now, Collection<SafeFigures.Told> before) {
            this.question = question;
            this.now = now;
            now.children().forEach(this::place);
            before.stream()
                    .map(SafeFigures.Told::then)
                    .distinct()
                    .forEach(then -> then.children().forEach(this::place));
        }

        private int place(UUID child) {
            return places.computeIfAbsent(child, unused -> places.size());
        }

        Draft draft(Cell cell, List<UUID> children, SafeFigures.@Nullable Told told) {
            var members = new BitSet();
            var counts = new int[question.answers().size()];
            for (var child : children) {
                members.set(place(child));
                var answer = now.answer(question, child);
                if (answer != null) {
                    counts[answer]++;
                }
            }
            return new Draft(question, cell, members, counts, told == null ? null : before(cell, told));
        }

        private Before before(Cell cell, SafeFigures.Told told) {
            var members = new BitSet();
            cells.computeIfAbsent(told.then(), then -> then.byKey(question))
                    .getOrDefault(cell.key(), List.of())
                    .forEach(child -> members.set(place(child)));
            return new Before(told.figure(), members, others.computeIfAbsent(told.then(), this::others));
        }

        private BitSet others(World then) {
            var differ = new BitSet();
            places.forEach((child, place) -> {
                var was = then.answer(question, child);
                var is = now.answer(question, child);
                if (was != null && is != null && !was.equals(is)) {
                    differ.set(place);
                }
            });
            return differ;
        }
    }
}
