package dk.traad.access;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked: of the database in one statement each, of the oracle person by person and day by day. */
abstract class Questions {
    /**
     * @param sql answers with lines of text
     * @param expected the oracle's lines
     */
    record Question(String relation, String sql, Set<String> expected) {}

    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private static final Set<String> READ_ON = Set.of("child_relation", "content_reader", "plan_responsible");

    private final Map<Integer, Rows> worlds;
    private final LocalDate today;
    private final Instant now;
    private final List<Integer> days;
    private final List<Question> all = new ArrayList<>();

    Questions(Map<Integer, Rows> worlds, Instant now, List<Integer> days) {
        this.worlds = worlds;
        this.days = days;
        this.now = now;
        today = LocalDate.ofInstant(now, DENMARK);
    }

    final List<Question> all() {
        return all;
    }

    /** In one of the municipalities, at any time: nothing begins but on one of the days in the rows, or the day after one. */
    final void atAnyTime(String relation, String columns, Answers answers) {
        var municipality = worlds.keySet().iterator().next();
        var rows = Objects.requireNonNull(worlds.get(municipality));
        var expected = new ArrayList<String>();
        rows.days().forEach(day -> answers.of(wholeDay(rows, day), expected));
        all.add(new Question(
                relation,
                "SELECT DISTINCT concat_ws('|', %s) FROM %s WHERE municipality = %d"
                        .formatted(columns, relation, municipality),
                new TreeSet<>(expected)));
    }

    interface Answers {
        void of(Oracle oracle, List<String> lines);
    }

    /** @param columns what is told of each row; one that may be null is told as nothing */
    final void perDay(String relation, String columns, String also, Answers answers) {
        var expected = new TreeSet<String>();
        worlds.forEach((municipality, rows) -> days.forEach(after -> {
            var lines = new ArrayList<String>();
            answers.of(at(rows, today.plusDays(after)), lines);
            lines.forEach(one -> expected.add(line(municipality, after, one)));
        }));
        var last = READ_ON.contains(relation) ? "read_to_on" : "to_on";
        all.add(new Question(
                relation, """
                WITH r AS MATERIALIZED (SELECT * FROM %s WHERE municipality IN (%s))
                SELECT DISTINCT concat_ws('|', r.municipality, d.days, %s)
                FROM r
                JOIN (VALUES %s) d(days, day, moment)
                    ON r.from_on <= d.day AND (r.%s IS NULL OR r.%5$s >= d.day) %s
                """.formatted(relation, municipalities(), columns, days(), last, also), expected));
    }

    /** What a function of the present context answers to everybody of one municipality, one after another. */
    final void inEverybodysName(String relation, String function, Answers answers) {
        var municipality = worlds.keySet().iterator().next();
        var rows = Objects.requireNonNull(worlds.get(municipality));
        var expected = new TreeSet<String>();
        var names = new ArrayList<String>();
        for (var after : days) {
            var day = today.plusDays(after);
            var lines = new ArrayList<String>();
            answers.of(at(rows, day), lines);
            lines.forEach(one -> expected.add(line(after, one)));
            rows.employees.forEach(one -> names.add(name(after, "STAFF", one.id())));
            rows.adults.forEach(one -> names.add(name(after, "FAMILY", one.id())));
            rows.children.forEach(one -> names.add(name(after, "YOUNG_PERSON", one.id())));
        }
        all.add(new Question(relation, """
                SELECT DISTINCT concat_ws('|', n.days, n.person, child)
                FROM (VALUES %s) n(days, kind, person, moment)
                CROSS JOIN LATERAL unnest(%s(
                    concat_ws('|', %d, n.kind, n.person, n.moment, '', n.days || n.person))) child
                WHERE child IS NOT NULL
                """.formatted(String.join(", ", names), function, municipality), expected));
    }

    private String name(int after, String kind, UUID person) {
        return "(%d, '%s', '%s', '%s')".formatted(after, kind, person, moment(today.plusDays(after)));
    }

    private String days() {
        return days.stream()
                .map(after -> "(%d, date '%s', timestamptz '%s')"
                        .formatted(after, today.plusDays(after), moment(today.plusDays(after))))
                .collect(Collectors.joining(", "));
    }

    final Oracle at(Rows rows, LocalDate day) {
        return rows.at(day, moment(day));
    }

    /** What holds until a moment of that day holds. */
    static Oracle wholeDay(Rows rows, LocalDate day) {
        return rows.at(day, day.atStartOfDay(DENMARK).toInstant().minusNanos(1));
    }

    private Instant moment(LocalDate day) {
        return now.atZone(DENMARK).with(day).toInstant();
    }

    private String municipalities() {
        return worlds.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static void eachPair(Rows rows, BiConsumer<UUID, UUID> pair) {
        rows.employees.forEach(employee -> rows.children.forEach(child -> pair.accept(employee.id(), child.id())));
    }

    static String line(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null)
                .map(part -> part instanceof Boolean is
                        ? is ? "t" : "f"
                        : requireNonNullElse(part, "").toString())
                .collect(Collectors.joining("|"));
    }
}
