package dk.traad.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where each child belonged at one moment, and the answer about each to every question. Lives only while a cube is built. */
final class World {
    /** The first year of each age band. */
    private static final List<Integer> BANDS = List.of(0, 1, 2, 3, 6, 10, 13, 16);

    /**
     * @param district of the unit, null where it has none
     * @param age in whole years
     */
    record Where(
            String sector,
            String unit,
            String unitName,
            @Nullable String district,
            int age) {}

    private final Instant at;
    private final Map<UUID, Where> children;
    private final Map<Question, Map<UUID, Integer>> answers;

    World(Instant at, Map<UUID, Where> children, Map<Question, Map<UUID, Integer>> answers) {
        this.at = at;
        this.children = children;
        this.answers = answers;
    }

    Instant at() {
        return at;
    }

    Set<UUID> children() {
        return children.keySet();
    }

    Where where(UUID child) {
        return Objects.requireNonNull(children.get(child));
    }

    /** Null where the question is not about the child. */
    @Nullable
    Integer answer(Question question, UUID child) {
        return children.containsKey(child)
                ? answers.getOrDefault(question, Map.of()).get(child)
                : null;
    }

    Map<Question, Integer> answers(UUID child) {
        var all = new EnumMap<Question, Integer>(Question.class);
        answers.forEach((question, given) -> {
            var answer = given.get(child);
            if (answer != null) {
                all.put(question, answer);
            }
        });
        return all;
    }

    /** Every cell with a child in it, the wholes before their parts; and whom the question is about in each. */
    Map<Cell, List<UUID>> cells(Question question) {
        var cells = new TreeMap<Cell, List<UUID>>(
                Comparator.comparing(Cell::dimension).thenComparing(Cell::place));
        children.forEach((child, where) -> {
            if (answer(question, child) != null) {
                cellsOf(where)
                        .forEach(cell -> cells.computeIfAbsent(cell, unused -> new ArrayList<>())
                                .add(child));
            }
        });
        return cells;
    }

    Map<String, List<UUID>> byKey(Question question) {
        var byKey = new HashMap<String, List<UUID>>();
        cells(question).forEach((cell, children) -> byKey.put(cell.key(), children));
        return byKey;
    }

    private static List<Cell> cellsOf(Where where) {
        var district = where.district();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.ALL);
        cells.add(Cell.sector(where.sector()));
        cells.add(Cell.age(band(where.age())));
        if (district != null) {
            cells.add(Cell.district(district));
        }
        cells.add(Cell.unit(where.unit(), where.unitName(), where.sector(), district));
        return cells;
    }

    private static int band(int age) {
        return BANDS.stream().filter(from -> from <= age).reduce(0, Math::max);
    }
}
