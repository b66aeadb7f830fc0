package dk.traad.figures;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts child by child over the raw rows, in Java alone and without anything the program counts with. */
final class SlowCount {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final List<String> POSITIONS = List.of("GREEN", "YELLOW", "RED");

    private final LocalDate today;
    private final Instant now;
    private final Instant yearAgo;
    private final Map<String, List<Map<String, Object>>> tables = new HashMap<>();
    private final Function<String, List<Map<String, Object>>> rows;

    SlowCount(Function<String, List<Map<String, Object>>> rows, LocalDate today, Instant now) {
        this.rows = rows;
        this.today = today;
        this.now = now;
        this.yearAgo = today.minusMonths(12).atStartOfDay(DENMARK).toInstant();
    }

    int[] counts(Question question, Cell cell) {
        var counts = new int[question.answers().size()];
        for (var child : table("child")) {
            var id = (UUID) Objects.requireNonNull(child.get("id"));
            var unit = unitOf(id);
            if (unit == null || !isIn(cell, child, unit)) {
                continue;
            }
            var answer = answer(question, child, id);
            if (answer != null) {
                counts[question.answers().indexOf(answer)]++;
            }
        }
        return counts;
    }

    private List<Map<String, Object>> table(String name) {
        return tables.computeIfAbsent(name, rows);
    }

    private Stream<Map<String, Object>> of(String table, String column, Object key) {
        return table(table).stream().filter(row -> key.equals(row.get(column)));
    }

    private @Nullable Map<String, Object> unitOf(UUID child) {
        var placed = of("placement", "child", child).findFirst().map(row -> row.get("unit"));
        var visited = of("health_visitor_assignment", "child", child)
                .findFirst()
                .flatMap(row -> of("employment", "employee", Objects.requireNonNull(row.get("employee")))
                        .findFirst())
                .map(row -> row.get("unit"));
        return placed.or(() -> visited)
                .flatMap(unit -> of("unit", "id", unit).findFirst())
                .orElse(null);
    }

    private boolean isIn(Cell cell, Map<String, Object> child, Map<String, Object> unit) {
        return switch (cell.dimension()) {
            case ALL -> true;
            case SECTOR -> cell.place().equals(unit.get("sector"));
            case UNIT -> cell.place().equals(unit.get("number"));
            case DISTRICT ->
                of("unit_district", "unit", Objects.requireNonNull(unit.get("id")))
                        .anyMatch(row -> cell.place().equals(row.get("district")));
            case AGE -> {
                var years = Period.between(date(child.get("birthday")), today).getYears();
                var from = Integer.parseInt(cell.place());
                var next = List.of(1, 2, 3, 6, 10, 13, 16, 99).stream()
                        .filter(one -> one > from)
                        .findFirst()
                        .orElseThrow();
                yield years >= from && years < next;
            }
        };
    }

    private @Nullable String answer(Question question, Map<String, Object> child, UUID id) {
        return switch (question) {
            case SEEN -> newest(id) == null ? "MISSING" : "SEEN";
            case THRIVING -> {
                var newest = newest(id);
                yield newest == null ? null : word(newest, "position");
            }
            case AGREEMENT -> agreement(id);
            case CHANGE -> {
                var all = decisions(id);
                yield all.size() < 2 || at(all.getFirst().get("decided_at")).isBefore(yearAgo)
                        ? null
                        : word(all.get(1), "position") + "_" + word(all.getFirst(), "position");
            }
            case ACTION -> action(id);
            case FOLLOW_UP -> followUp(id);
            case EFFECT ->
                of("follow_up", "child", id)
                        .filter(row -> word(row, "state").equals("HELD") && isThisYear(row.get("noted_at")))
                        .max(Comparator.comparing(row -> at(row.get("noted_at"))))
                        .map(row -> word(row, "outcome").replace("REPLACE", "ADJUST"))
                        .orElse(null);
            case EXPERIENCE ->
                of("follow_up_experience", "child", id)
                        .filter(row -> isThisYear(row.get("answered_at")))
                        .map(row -> word(row, "makes_difference"))
                        .max(Comparator.comparing(List.of("YES", "PARTLY", "NO")::indexOf))
                        .orElse(null);
            case TRANSITION -> transition(id);
            case PROGRAMME -> programme(child, id);
        };
    }

    /** The newest first. */
    private List<Map<String, Object>> decisions(UUID child) {
        return of("joint_assessment", "child", child)
                .sorted(Comparator.comparing((Map<String, Object> row) -> at(row.get("decided_at")))
                        .reversed())
                .toList();
    }

    private @Nullable Map<String, Object> newest(UUID child) {
        return decisions(child).stream()
                .filter(row -> isThisYear(row.get("decided_at")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String agreement(UUID child) {
        var newest = newest(child);
        if (newest == null) {
            return null;
        }
        var places = of("own_assessment", "assessment", Objects.requireNonNull(newest.get("assessment")))
                .filter(row -> row.get("submitted_at") != null)
                .map(row -> POSITIONS.indexOf(word(row, "position")))
                .sorted()
                .toList();
        return places.size() < 2 ? null : List.of("SAME", "NEAR", "FAR").get(places.getLast() - places.getFirst());
    }

    private @Nullable String action(UUID child) {
        var newest = newest(child);
        if (newest == null || word(newest, "position").equals("GREEN")) {
            return null;
        }
        var worried = at(newest.get("decided_at"));
        return of("focus_point", "child", child)
                .map(row -> at(row.get("created_at")))
                .filter(at -> !at.isBefore(worried) && !at.isAfter(now))
                .min(Comparator.naturalOrder())
                .map(at -> at.isAfter(
                                worried.atZone(ZoneId.of("UTC")).plusMonths(1).toInstant())
                        ? "LATER"
                        : "WITHIN_MONTH")
                .orElse("NOT_YET");
    }

    private @Nullable String followUp(UUID child) {
        var answers = List.of("ON_TIME", "LATE", "OVERDUE");
        return of("follow_up", "child", child)
                .filter(row -> !word(row, "state").equals("CANCELLED"))
                .filter(row -> date(row.get("due_on")).isBefore(today)
                        && !date(row.get("due_on")).isBefore(today.minusMonths(12)))
                .map(row ->
                        row.get("noted_at") == null || at(row.get("noted_at")).isAfter(now)
                                ? "OVERDUE"
                                : date(row.get("held_on")).isAfter(date(row.get("due_on"))) ? "LATE" : "ON_TIME")
                .max(Comparator.comparing(answers::indexOf))
                .orElse(null);
    }

    private @Nullable String transition(UUID child) {
        return of("transition", "child", child)
                .filter(row -> !word(row, "state").equals("CALLED_OFF"))
                .filter(row -> !date(row.get("starts_on")).isAfter(today)
                        && !date(row.get("starts_on")).isBefore(today.minusMonths(12)))
                .map(row -> {
                    var received = row.get("received_on");
                    return received == null || date(received).isAfter(today)
                            ? "NOT_YET"
                            : date(received).isAfter(date(row.get("starts_on"))) ? "LATE" : "IN_TIME";
                })
                .findFirst()
                .orElse(null);
    }

    private @Nullable String programme(Map<String, Object> child, UUID id) {
        var programme = table("programme").getFirst();
        var birthday = date(child.get("birthday"));
        var needed = of("home_visit", "child", id)
                .filter(row -> row.get("step") == null && row.get("held_on") != null)
                .filter(row -> date(row.get("held_on")).isBefore(birthday.plusYears(1)))
                .count();
        var isMeant = needed >= (int) Objects.requireNonNull(programme.get("need_visits"))
                && !birthday.plusMonths(6).isAfter(today)
                && birthday.plusMonths(72).isAfter(today);
        var offer = of("programme_offer", "child", id).findFirst().orElse(null);
        if (offer == null) {
            return isMeant ? "NOT_OFFERED" : null;
        }
        if (!isMeant && date(offer.get("offered_on")).isBefore(today.minusMonths(12))) {
            return null;
        }
        if (!"YES".equals(offer.get("answer"))) {
            return "OFFERED";
        }
        var visits = of("home_visit", "child", id)
                .filter(row -> row.get("step") != null)
                .toList();
        var held = visits.stream().filter(row -> row.get("held_on") != null).count();
        return held == 0 ? "ACCEPTED" : held < visits.size() ? "UNDER_WAY" : "COMPLETED";
    }

    private boolean isThisYear(@Nullable Object moment) {
        return moment != null && !at(moment).isBefore(yearAgo) && !at(moment).isAfter(now);
    }

    private static String word(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }

    private static LocalDate date(@Nullable Object value) {
        return ((Date) Objects.requireNonNull(value)).toLocalDate();
    }

    private static Instant at(@Nullable Object value) {
        return ((Timestamp) Objects.requireNonNull(value)).toInstant();
    }
}
