package dk.traad.roster.reading;

import dk.traad.kernel.Cpr;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row and what it says, column by column. The first thing that is wrong refuses it; what can be read is read all the
 * same, so that a refused row is not taken for a missing one.
 */
public final class Row {
    private static final int LONGEST = 200;
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})-(\\d{2})-(\\d{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Header header;
    private final int line;
    private final List<String> cells;
    private final List<String> fault = new ArrayList<>();

    Row(Header header, int line, List<String> cells) {
        this.header = header;
        this.line = line;
        this.cells = cells;
    }

    public int line() {
        return line;
    }

    /** Column, key of the reason, words of the reason; null when nothing is wrong. */
    public @Nullable List<String> fault() {
        return fault.isEmpty() ? null : fault;
    }

    public void refuse(String column, String reason, String... words) {
        if (fault.isEmpty()) {
            fault.add(column);
            fault.add("roster.reason." + reason);
            fault.addAll(List.of(words));
        }
    }

    /** What must be there. */
    public @Nullable String text(String column) {
        var text = optional(column);
        if (text.isEmpty()) {
            refuse(column, "empty");
            return null;
        }
        return text;
    }

    /** What may be empty. */
    public String optional(String column) {
        var place = header.place(column);
        var text = place < cells.size() ? cells.get(place) : "";
        if (text.length() > LONGEST) {
            refuse(column, "too-long", Integer.toString(LONGEST));
            return "";
        }
        var plain = true;
        for (var at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                refuse(column, "unreadable");
                return "";
            }
            plain &= text.charAt(at) < 128;
        }
        return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    public @Nullable Cpr cpr(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var cpr = Cpr.parse(text);
        if (cpr.isEmpty()) {
            refuse(column, "cpr");
        }
        return cpr.orElse(null);
    }

    public @Nullable String word(String column, Vocabulary vocabulary) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var meaning = vocabulary.meaning(text);
        if (meaning == null) {
            refuse(column, "word", vocabulary.words());
        }
        return meaning;
    }

    public @Nullable LocalDate date(String column) {
        var text = text(column);
        return text == null ? null : read(column, text);
    }

    /** The last day, which may be open; never before the first. */
    public @Nullable LocalDate lastDay(String column, @Nullable LocalDate first) {
        var text = optional(column);
        var last = text.isEmpty() ? null : read(column, text);
        if (first != null && last != null && last.isBefore(first)) {
            refuse(column, "ends-first");
        }
        return last;
    }

    private @Nullable LocalDate read(String column, String text) {
        var date = parsed(text);
        if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            refuse(column, "date");
            return null;
        }
        return date;
    }

    private static @Nullable LocalDate parsed(String text) {
        var match = DATE.matcher(text);
        if (!match.matches()) {
            return null;
        }
        var yearFirst = match.group(1) != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(yearFirst ? 1 : 6)),
                    Integer.parseInt(match.group(yearFirst ? 2 : 5)),
                    Integer.parseInt(match.group(yearFirst ? 3 : 4)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
