package dk.traad.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.intervention.Ranking.Part;
import dk.traad.kernel.Conflict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The order of what goes on around a child, whatever is moved, begun, ended or agreed. */
class RankingTest {
    private static final List<Intervention.Id> SOME = IntStream.range(0, 9)
            .mapToObj(number -> new Intervention.Id(new UUID(0, number)))
            .toList();

    /** @param before past the last one: none, it comes last; @param instead past the last one: none */
    record Step(int moved, Part to, int before, int instead) {}

    @Provide
    Arbitrary<Step> steps() {
        var one = Arbitraries.integers().between(0, SOME.size());
        return Combinators.combine(
                        Arbitraries.integers().between(0, SOME.size() - 1), Arbitraries.of(Part.class), one, one)
                .as(Step::new);
    }

    @Property(tries = 2000)
    void no_sequence_of_moves_makes_a_gap_or_more_than_is_allowed(
            @ForAll @IntRange(min = 1, max = 5) int atMost,
            @ForAll @IntRange(min = 0, max = 9) int many,
            @ForAll @Size(max = 40) List<@From("steps") Step> steps) {
        var present = SOME.subList(0, many);
        var ranking = Ranking.settled(List.of(), List.of(), present, atMost);
        for (var step : steps) {
            var before = ranking;
            try {
                ranking = after(ranking, step);
            } catch (Conflict refused) {
                ranking = before;
            }
            assertTotal(ranking, present, atMost);
        }
    }

    @Property(tries = 2000)
    void a_legal_move_puts_it_where_it_was_meant_and_leaves_the_others_in_their_order(
            @ForAll @IntRange(min = 1, max = 5) int atMost,
            @ForAll @IntRange(min = 1, max = 9) int many,
            @ForAll("steps") Step step) {
        var ranking = Ranking.settled(List.of(), List.of(), SOME.subList(0, many), atMost);
        var moved = SOME.get(step.moved());
        var before = step.before() < SOME.size() ? SOME.get(step.before()) : null;
        Ranking after;
        try {
            after = ranking.moved(moved, step.to(), before);
        } catch (Conflict refused) {
            assertThat(step.moved() >= many
                            || moved.equals(before)
                            || ranking.asksForRoom(moved, step.to())
                            || !(step.to() == Part.NOW ? ranking.now() : ranking.later()).contains(before))
                    .as("only what is not possible is refused")
                    .isTrue();
            return;
        }
        assertThat(after.partOf(moved)).isEqualTo(step.to());
        var list = step.to() == Part.NOW ? after.now() : after.later();
        assertThat(list.indexOf(moved)).isEqualTo(before == null ? list.size() - 1 : list.indexOf(before) - 1);
        assertThat(without(all(after), moved)).isEqualTo(without(all(ranking), moved));
    }

    @Property(tries = 2000)
    void whatever_ends_or_is_agreed_meanwhile_the_order_stays_whole_and_keeps_what_was_decided(
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 8) Integer> now,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 8) Integer> later,
            @ForAll @Size(max = 9) Set<@IntRange(min = 0, max = 8) Integer> present,
            @ForAll @IntRange(min = 1, max = 9) int atMost) {
        var holds = present.stream().map(SOME::get).toList();
        var kept = ids(now);
        var settled = Ranking.settled(kept, ids(later), holds, atMost);
        assertTotal(settled, holds, atMost);
        var decided =
                kept.stream().filter(holds::contains).distinct().limit(atMost).toList();
        assertThat(settled.now().subList(0, decided.size()))
                .as("what was decided to go on goes on, in its order")
                .isEqualTo(decided);
        assertThat(settled.isFull() || ids(later).containsAll(settled.later()))
                .as("nothing new waits while there is room")
                .isTrue();
    }

    private static Ranking after(Ranking ranking, Step step) {
        var moved = SOME.get(step.moved());
        if (ranking.asksForRoom(moved, step.to()) && step.instead() < SOME.size()) {
            return ranking.begun(moved, SOME.get(step.instead()));
        }
        return ranking.moved(moved, step.to(), step.before() < SOME.size() ? SOME.get(step.before()) : null);
    }

    private static void assertTotal(Ranking ranking, List<Intervention.Id> present, int atMost) {
        var all = all(ranking);
        assertThat(all).as("each exactly once").doesNotHaveDuplicates().hasSameElementsAs(new HashSet<>(present));
        assertThat(ranking.now()).as("never more at once").hasSizeLessThanOrEqualTo(atMost);
    }

    private static List<Intervention.Id> ids(List<Integer> numbers) {
        return numbers.stream().map(SOME::get).toList();
    }

    private static List<Intervention.Id> all(Ranking ranking) {
        return Stream.concat(ranking.now().stream(), ranking.later().stream()).toList();
    }

    private static List<Intervention.Id> without(List<Intervention.Id> list, Intervention.Id one) {
        var rest = new ArrayList<>(list);
        rest.remove(one);
        return rest;
    }
}
