package dk.traad.intervention;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One child's part of the page.
 *
 * @param mayRank whether the buttons show
 * @param wishes what the family would have otherwise, for those who rank
 */
public record Section(
        AroundChild around,
        List<Line> now,
        List<Line> later,
        List<Line> apart,
        List<Line> finished,
        boolean mayRank,
        List<WishLines> wishes) {
    /** A wish with its lines in the order that is wished for. */
    public record WishLines(Wish wish, List<Line> now, List<Line> later) {}

    static Section of(AroundChild around, Function<Intervention, Line> line, boolean mayRank, List<Wish> wishes) {
        return new Section(
                around,
                around.now().stream().map(line).toList(),
                around.later().stream().map(line).toList(),
                around.apart().stream().map(line).toList(),
                around.finished().stream().map(line).toList(),
                mayRank,
                wishes.stream().map(wish -> wished(wish, around, line)).toList());
    }

    private static WishLines wished(Wish wish, AroundChild around, Function<Intervention, Line> line) {
        var ranking = around.settled(wish.now(), wish.later());
        return new WishLines(
                wish,
                around.of(ranking.now()).stream().map(line).toList(),
                around.of(ranking.later()).stream().map(line).toList());
    }

    public boolean isRanked() {
        return !now.isEmpty() || !later.isEmpty();
    }

    /** In front of what the one above stands; null for the first. */
    public static @Nullable String up(List<Line> lines, int place) {
        return place == 0 ? null : lines.get(place - 1).id();
    }

    /** In front of what the second one below stands, or a blank for last; null for the last. */
    public static @Nullable String down(List<Line> lines, int place) {
        return place == lines.size() - 1
                ? null
                : place == lines.size() - 2 ? "" : lines.get(place + 2).id();
    }
}
