package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.figures.SafeFigures.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who has every figure ever told, takes each from each that holds it, and all parts from their whole, on one date
 * and between two: never finds one to four children, nor a group of whom all are said to be the same.
 */
class SafeFiguresTest {
    private static final Instant FIRST = Instant.parse("2026-10-01T03:00:00Z");
    private static final int CHILDREN = 5_000;
    private static final int NIGHTS = 3;
    /** In which a whole can be taken apart: by one dimension, or by the larger parts first and then by what they consist of. */
    private static final List<List<Cell.Dimension>> WAYS = List.of(
            List.of(Cell.Dimension.SECTOR),
            List.of(Cell.Dimension.AGE),
            List.of(Cell.Dimension.DISTRICT),
            List.of(Cell.Dimension.UNIT),
            List.of(Cell.Dimension.SECTOR, Cell.Dimension.UNIT),
            List.of(Cell.Dimension.DISTRICT, Cell.Dimension.UNIT));

    @ParameterizedTest
    @CsvSource({
        "THRIVING,1,40",
        "THRIVING,2,3",
        "THRIVING,4,400",
        "SEEN,5,2",
        "CHANGE,7,7",
        "FOLLOW_UP,9,5",
        "AGREEMENT,12,6",
        "TRANSITION,13,4",
        "PROGRAMME,14,9",
        "ACTION,15,3",
        "EXPERIENCE,16,20",
        "EFFECT,10,11"
    })
    void nothing_that_is_told_can_be_brought_down_to_a_few(Question question, int seed, int movesANight) {
        var random = new Random(seed);
        var world = world(question, random, FIRST);
        Map<String, Told> told = new HashMap<>();
        var visible = 0;
        for (var night = 0; night < NIGHTS; night++) {
            var figures = SafeFigures.of(question, world, told);
            var earlier = told;
            told = new HashMap<>(told);
            for (var figure : figures) {
                if (figure.detail() != Detail.HIDDEN) {
                    var then = figure.asOf().equals(world.at())
                            ? world
                            : known(earlier, figure).then();
                    told.put(figure.cell().key(), new Told(figure, then));
                }
            }
            attack(question, world, figures);
            attackOverTime(question, world, figures, earlier);
            visible += (int) figures.stream().filter(Figure::isTold).count();
            world = moved(question, world, random, movesANight, FIRST.plus(Duration.ofDays(night + 1L)));
        }
        assertThat(visible).as("it is of some use all the same").isGreaterThan(NIGHTS);
    }

    private static void attack(Question question, World world, List<Figure> figures) {
        var fresh = figures.stream()
                .filter(figure ->
                        figure.detail() != Detail.HIDDEN && figure.asOf().equals(world.at()))
                .toList();
        var members = members(question, world);
        for (var figure : fresh) {
            var children = known(members, figure);
            assertThat(figure.total()).isEqualTo(children.size());
            check(question, world, children, figure.detail(), figure.cell().key());
            if (figure.isTold()) {
                assertThat(figure.counts()).isEqualTo(question.at(figure.detail(), counts(question, world, children)));
            }
            for (var inner : fresh) {
                var part = known(members, inner);
                if (part.size() < children.size() && children.containsAll(part)) {
                    var rest = new HashSet<>(children);
                    rest.removeAll(part);
                    var detail = Detail.coarser(figure.detail(), inner.detail());
                    check(
                            question,
                            world,
                            rest,
                            detail,
                            figure.cell().key() + " without " + inner.cell().key());
                }
            }
            for (var detail : List.of(Detail.FULL, Detail.COARSE, Detail.TOTAL)) {
                if (figure.detail().compareTo(detail) <= 0) {
                    for (var way : WAYS) {
                        var rest = new HashSet<>(children);
                        disjoint(
                                        fresh.stream()
                                                .filter(part -> part.detail().compareTo(detail) <= 0)
                                                .toList(),
                                        figure,
                                        way)
                                .forEach(part -> rest.removeAll(known(members, part)));
                        check(question, world, rest, detail, figure.cell().key() + " without its parts by " + way);
                    }
                }
            }
        }
    }

    /** Whose number is another than the last that was told. */
    private static void attackOverTime(
            Question question, World world, List<Figure> figures, Map<String, Told> earlier) {
        var anew = figures.stream()
                .filter(figure -> figure.detail() != Detail.HIDDEN
                        && figure.asOf().equals(world.at())
                        && earlier.containsKey(figure.cell().key()))
                .toList();
        var now = members(question, world);
        var thens = new HashMap<World, Map<String, Set<UUID>>>();
        earlier.values().forEach(one -> thens.computeIfAbsent(one.then(), then -> members(question, then)));
        for (var whole : anew) {
            var then = known(earlier, whole).then();
            assertNotFew(
                    moved(question, world, then, known(now, whole), then(thens, then, whole)),
                    whole.cell().key());
            for (var way : WAYS) {
                var parts = disjoint(anew, whole, way);
                if (parts.stream().allMatch(part -> known(earlier, part).then().equals(then))) {
                    var restNow = new HashSet<>(known(now, whole));
                    var restThen = new HashSet<>(then(thens, then, whole));
                    parts.forEach(part -> {
                        restNow.removeAll(known(now, part));
                        restThen.removeAll(then(thens, then, part));
                    });
                    assertNotFew(
                            moved(question, world, then, restNow, restThen),
                            whole.cell().key() + " without its parts by " + way);
                }
            }
        }
    }

    private static Set<UUID> then(Map<World, Map<String, Set<UUID>>> thens, World then, Figure figure) {
        return thens.getOrDefault(then, Map.of()).getOrDefault(figure.cell().key(), Set.of());
    }

    private static int moved(Question question, World now, World then, Set<UUID> in, Set<UUID> wasIn) {
        var all = new HashSet<>(in);
        all.addAll(wasIn);
        return (int) all.stream()
                .filter(child -> in.contains(child) != wasIn.contains(child)
                        || !Objects.equals(now.answer(question, child), then.answer(question, child)))
                .count();
    }

    private static <T> T known(Map<String, T> cells, Figure figure) {
        return Objects.requireNonNull(cells.get(figure.cell().key()));
    }

    private static void assertNotFew(int children, String where) {
        assertThat(children > 0 && children < 5)
                .as(children + " children moved in " + where)
                .isFalse();
    }

    /** Those who hold no child twice: of the first dimension, and of the next what lies in none of them. */
    private static List<Figure> disjoint(List<Figure> figures, Figure whole, List<Cell.Dimension> way) {
        var chosen = new ArrayList<Figure>();
        for (var dimension : way) {
            figures.stream()
                    .filter(part -> part.cell().dimension() == dimension
                            && part.cell().isPartOf(whole.cell())
                            && chosen.stream().noneMatch(larger -> part.cell().isPartOf(larger.cell())))
                    .toList()
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private static void check(Question question, World world, Set<UUID> children, Detail detail, String where) {
        if (children.isEmpty() || detail == Detail.HIDDEN) {
            return;
        }
        assertThat(children.size()).as(where).isGreaterThanOrEqualTo(5);
        if (detail == Detail.TOTAL) {
            return;
        }
        var groups = question.at(detail, counts(question, world, children));
        for (var group = 0; group < groups.length; group++) {
            assertThat(groups[group] > 0 && groups[group] < 5)
                    .as(where + " at " + detail + " " + Arrays.toString(groups))
                    .isFalse();
            var isHarmless = question == Question.SEEN && group == 0;
            assertThat(groups[group] == children.size() && !isHarmless)
                    .as(where + ": all the same")
                    .isFalse();
        }
    }

    private static int[] counts(Question question, World world, Set<UUID> children) {
        var counts = new int[question.answers().size()];
        children.forEach(child -> counts[Objects.requireNonNull(world.answer(question, child))]++);
        return counts;
    }

    private static Map<String, Set<UUID>> members(Question question, World world) {
        return world.byKey(question).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> Set.copyOf(cell.getValue())));
    }

    /** Sixty units of very different sizes, some ages only in one sector, worries that are rare. */
    private static World world(Question question, Random random, Instant at) {
        var children = new HashMap<UUID, World.Where>();
        var answers = new HashMap<UUID, Integer>();
        for (var i = 0; i < CHILDREN; i++) {
            var child = new UUID(random.nextLong(), random.nextLong());
            children.put(child, where(random));
            if (random.nextInt(10) > 0) {
                answers.put(child, answer(question, random));
            }
        }
        return new World(at, children, new HashMap<>(Map.of(question, answers)));
    }

    private static World.Where where(Random random) {
        var age = random.nextInt(18);
        var sector = age < 1 ? "HEALTH_VISITING" : age < 6 ? "DAYCARE" : "SCHOOL";
        var unit = sector.charAt(0) + String.valueOf((int) Math.pow(random.nextInt(32), 2) / 50);
        var district = List.of("Nord", "Syd", "Ø", "").get(Math.floorMod(unit.hashCode(), 4));
        return new World.Where(sector, unit, "Enhed " + unit, district.isEmpty() ? null : district, age);
    }

    private static int answer(Question question, Random random) {
        var size = question.answers().size();
        return Math.max(random.nextInt(size * 6) - size * 5, 0);
    }

    private static World moved(Question question, World world, Random random, int moves, Instant at) {
        var children = new HashMap<UUID, World.Where>();
        var answers = new HashMap<UUID, Integer>();
        var all = new ArrayList<>(world.children());
        all.sort(null);
        for (var child : all) {
            children.put(child, world.where(child));
            var answer = world.answer(question, child);
            if (answer != null) {
                answers.put(child, answer);
            }
        }
        for (var move = 0; move < moves; move++) {
            var child = all.get(random.nextInt(all.size()));
            switch (random.nextInt(4)) {
                case 0 -> children.put(child, where(random));
                case 1 -> children.remove(child);
                default -> answers.put(child, answer(question, random));
            }
        }
        return new World(at, children, new HashMap<>(Map.of(question, answers)));
    }
}
