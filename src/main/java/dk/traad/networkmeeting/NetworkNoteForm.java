package dk.traad.networkmeeting;

import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** What came of a meeting around a child, as typed: what was said, and what is done by whom until when. */
public record NetworkNoteForm(String heldOn, String outcome, List<Row> rows) {
    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;
    private static final int ROWS = 5;

    /** One agreement: what, one responsible, by when. */
    public record Row(String words, String responsible, String dueOn) {
        boolean isEmpty() {
            return words.isEmpty() && responsible.isEmpty() && dueOn.isEmpty();
        }

        Optional<UUID> person() {
            return TypedText.id(responsible);
        }

        Optional<LocalDate> due() {
            return TypedText.date(dueOn);
        }
    }

    static NetworkNoteForm empty(LocalDate today) {
        return new NetworkNoteForm(
                today.toString(),
                "",
                IntStream.range(0, ROWS).mapToObj(_ -> new Row("", "", "")).toList());
    }

    static NetworkNoteForm of(MultiValueMap<String, String> sent) {
        return new NetworkNoteForm(
                typed(sent, "heldOn"),
                typed(sent, "outcome"),
                IntStream.range(0, ROWS)
                        .mapToObj(place -> new Row(
                                typed(sent, "words-" + place),
                                typed(sent, "responsible-" + place),
                                typed(sent, "due-" + place)))
                        .toList());
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        return TypedText.of(sent.getFirst(name));
    }

    /** @param table who can be responsible */
    Fields checked(List<UUID> table, LocalDate today) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (heldDay().filter(day -> !day.isAfter(today)).isEmpty()) {
            mistakes.put("heldOn", "networkmeeting.held.wrong");
        }
        if (outcome.isEmpty() || outcome.length() > LONGEST) {
            mistakes.put("outcome", "networkmeeting.outcome.missing");
        }
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var isWhole = !row.words().isEmpty()
                    && row.words().length() <= LONGEST_LINE
                    && row.person().filter(table::contains).isPresent()
                    && row.due().filter(due -> !due.isBefore(today)).isPresent();
            if (!row.isEmpty() && !isWhole) {
                mistakes.put("words-" + place, "networkmeeting.agreement.wrong");
            }
        }
        return new Fields(this, mistakes);
    }

    List<Row> written() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    Optional<LocalDate> heldDay() {
        return TypedText.date(heldOn);
    }
}
