package dk.traad.figures;

import dk.traad.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A cube in which every question is told of everyone, so that every picture there is can be looked at. */
final class ToldFigures {
    private static final int[] CHANGE = {120, 14, 6, 22, 18, 7, 8, 9, 6};
    private static final int[] PROGRAMME = {11, 13, 8, 8, 6};

    private ToldFigures() {}

    /** Four months of them, with the unit of this number and another. */
    static void add(Given given, Cubes cubes, Instant now, String unit) {
        var units = List.of(
                Cell.unit(unit, "Myretuen", "DAYCARE", null), Cell.unit("other", "Solstrålen", "DAYCARE", null));
        for (var months = 3; months >= 0; months--) {
            var at = now.minus(Duration.ofDays(31L * months));
            var told = of(at, 5 * (3 - months), units);
            given.in(() -> {
                cubes.add(at, told);
                return true;
            });
        }
    }

    /** @param more how many more have the first answer than in the cube before */
    private static List<Figure> of(Instant at, int more, List<Cell> units) {
        return Stream.of(
                        Stream.of(Cell.ALL),
                        Course.sectors().stream(),
                        Stream.of(Cell.age(0), Cell.age(3), Cell.age(6)),
                        Stream.of(Cell.district("Nord"), Cell.district("Syd")),
                        units.stream())
                .flatMap(cells -> cells)
                .flatMap(cell -> Arrays.stream(Question.values())
                        .map(question -> Figure.of(question, cell, detail(cell), counts(question, more), at)))
                .toList();
    }

    /** Some are told coarser than others, as it is. */
    private static Detail detail(Cell cell) {
        return cell.equals(Cell.sector("HEALTH_VISITING"))
                ? Detail.HIDDEN
                : cell.equals(Cell.sector("SCHOOL")) ? Detail.COARSE : Detail.FULL;
    }

    private static int[] counts(Question question, int more) {
        var counts = switch (question) {
            case CHANGE -> CHANGE.clone();
            case PROGRAMME -> PROGRAMME.clone();
            default -> {
                var some = new int[question.answers().size()];
                Arrays.setAll(some, answer -> 40 / (answer + 1));
                yield some;
            }
        };
        counts[0] += more;
        return counts;
    }
}
