package dk.traad.access;

import dk.traad.access.Rows.Days;
import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by chance, all days near the edges of what counts, and the statements that make them. */
abstract class RandomRows {
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    static final List<Integer> BEGINNINGS = List.of(-500, -60, -31, -30, -29, -2, -1, -1, 0, 0, 1);
    static final List<Integer> LENGTHS = List.of(-1, 0, 1, 2, 28, 29, 30, 31, 59, 60, 469, 470, 499, 500, 501);

    final Random random;
    final int municipality;
    final LocalDate today;
    final Instant now;
    private final Set<List<Object>> known = new HashSet<>();
    private final List<String> statements = new ArrayList<>();
    final Rows rows = new Rows();

    RandomRows(Random random, int municipality, Instant now) {
        this.random = random;
        this.municipality = municipality;
        this.now = now;
        today = LocalDate.ofInstant(now, DENMARK);
    }

    String[] statements() {
        return statements.toArray(String[]::new);
    }

    Days days() {
        var from = today.plusDays(pick(BEGINNINGS));
        return new Days(from, random.nextInt(5) < 2 ? null : from.plusDays(pick(LENGTHS)));
    }

    String email(String one) {
        return random.nextInt(4) == 0 ? one : random.nextInt(6) == 0 ? "bo@post.example" : "";
    }

    UUID child() {
        return pick(rows.children).id();
    }

    UUID adult() {
        return pick(rows.adults).id();
    }

    UUID employee() {
        return pick(rows.employees).id();
    }

    /** Somebody who is mostly employed so, on some days. */
    UUID one(Role... roles) {
        return random.nextInt(6) == 0 ? employee() : where(roles).employee();
    }

    Rows.Employment where(Role... roles) {
        var fitting = rows.employments.stream()
                .filter(employment -> List.of(roles).contains(employment.role()))
                .toList();
        return pick(fitting.isEmpty() || random.nextInt(8) == 0 ? rows.employments : fitting);
    }

    boolean isNew(Object... key) {
        return known.add(List.of(key));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    static UUID id(Random ids) {
        return new UUID(ids.nextLong(), ids.nextLong());
    }

    static @Nullable Instant noon(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(12, 0).atZone(DENMARK).toInstant();
    }

    /** Keys, days, words of the schema: nothing in them needs a quotation mark. */
    void insert(String into, @Nullable Object... values) {
        var at = into.indexOf('(');
        statements.add("INSERT INTO " + into.substring(0, at) + "(municipality, " + into.substring(at + 1) + " VALUES ("
                + Stream.concat(Stream.of((Object) municipality), Arrays.stream(values))
                        .map(value -> value == null ? "NULL" : "'" + value + "'")
                        .collect(Collectors.joining(", "))
                + ")");
    }
}
