package dk.traad.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One line of followed-plans.csv: a focus point, its plan and what has been found since.
 *
 * @param begun the plan's first day, or the day the parents were invited where there is none
 */
record DemoFollowedPlan(
        DemoFile.Row row,
        DemoMunicipality municipality,
        DemoChild child,
        DemoRoom room,
        UUID keeper,
        LocalDate begun,
        LocalDate today) {
    /** A follow-up that was held. */
    record Held(int ordinal, LocalDate on, int attainment, String outcome, String words) {}

    /** Signs somebody saw. */
    record Seen(int ordinal, LocalDate on, boolean isAtHome, String often) {}

    private static final int DAYS_BETWEEN_SEEN = 9;

    UUID key(String kind) {
        return municipality.key(kind, "followed " + row.get("child"));
    }

    UUID key(String kind, int ordinal) {
        return municipality.key(kind, "followed " + row.get("child") + " " + ordinal);
    }

    boolean isPlanned() {
        return !row.get("goal").isEmpty();
    }

    boolean isBooked() {
        return !row.get("due").isEmpty();
    }

    LocalDate due() {
        return today.plusDays(row.number("due"));
    }

    List<Held> held() {
        var parts = parts("held", "\\|");
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(place -> held(place + 1, parts.get(place).split(">")))
                .toList();
    }

    private Held held(int ordinal, String[] parts) {
        return new Held(
                ordinal, today.minusDays(Long.parseLong(parts[0])), Integer.parseInt(parts[1]), parts[2], parts[3]);
    }

    /** Every few days up to yesterday, or to the last follow-up of what has ended. */
    List<Seen> seen() {
        var parts = parts("seen", " ");
        var last = row.has("state", "ACHIEVED") ? held().getLast().on() : today.minusDays(1);
        return java.util.stream.IntStream.range(0, parts.size())
                .mapToObj(place -> new Seen(
                        place,
                        last.minusDays((long) DAYS_BETWEEN_SEEN * (parts.size() - 1 - place)),
                        parts.get(place).startsWith("@"),
                        parts.get(place).replace("@", "")))
                .toList();
    }

    private List<String> parts(String column, String by) {
        return Arrays.stream(row.get(column).split(by))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
