package dk.traad.programme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks through all that is left – rows, lines of the log, mails, files – for what would tell of a visit: whatever names a family
 * beside a day on which somebody could have come. SilenceTest shows that it finds such a thing when it is there.
 *
 * @param families keys and names of children and their parents
 * @param after the last day on which something may name a family: what was agreed before the first visit
 */
record Silence(Collection<String> families, LocalDate after, LocalDate until) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @return what tells, with where it stands */
    List<String> tells(Map<String, List<String>> left) {
        var telling = new ArrayList<String>();
        left.forEach((place, all) -> all.stream()
                .filter(one -> namesAFamily(one) && namesADay(one))
                .forEach(one -> telling.add(place + ": " + one)));
        return telling;
    }

    /** A log has a day in every line: there no family may stand at all. */
    List<String> tellsAtAll(Collection<String> lines) {
        return lines.stream().filter(this::namesAFamily).toList();
    }

    private boolean namesAFamily(String one) {
        return families.stream().anyMatch(one::contains);
    }

    private boolean namesADay(String one) {
        return DAY.matcher(one).results().anyMatch(found -> isWithin(found.group()));
    }

    private boolean isWithin(String day) {
        try {
            var on = LocalDate.parse(day);
            return on.isAfter(after) && !on.isAfter(until);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
