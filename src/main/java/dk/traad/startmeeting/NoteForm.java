package dk.traad.startmeeting;

import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What came of the meeting, as typed: who took part, what child and family need, what was agreed, when it is followed up. */
public record NoteForm(String heldOn, String tookPart, String needs, List<Row> rows, String followUpOn) {
    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 300;
    static final int ROWS = 4;

    /** One agreement: what, who, by when. */
    public record Row(String words, String responsible, String dueOn) {
        boolean isEmpty() {
            return words.isEmpty() && responsible.isEmpty() && dueOn.isEmpty();
        }

        Optional<LocalDate> due() {
            return TypedText.date(dueOn);
        }
    }

    static NoteForm empty(LocalDate today, LocalDate followUpOn) {
        var rows = new ArrayList<Row>();
        for (var place = 0; place < ROWS; place++) {
            rows.add(new Row("", "", ""));
        }
        return new NoteForm(today.toString(), "", "", rows, followUpOn.toString());
    }

    static NoteForm of(MultiValueMap<String, String> sent) {
        var rows = new ArrayList<Row>();
        for (var place = 0; place < ROWS; place++) {
            rows.add(new Row(
                    typed(sent, "words-" + place), typed(sent, "responsible-" + place), typed(sent, "due-" + place)));
        }
        return new NoteForm(
                typed(sent, "heldOn"), typed(sent, "tookPart"), typed(sent, "needs"), rows, typed(sent, "followUpOn"));
    }

    private static String typed(MultiValueMap<String, String> sent, String name) {
        return TypedText.of(sent.getFirst(name));
    }

    Fields checked(LocalDate today) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (heldDay().filter(day -> !day.isAfter(today)).isEmpty()) {
            mistakes.put("heldOn", "startmeeting.held-on.wrong");
        }
        if (tookPart.isEmpty() || tookPart.length() > LONGEST_LINE) {
            mistakes.put("tookPart", "startmeeting.took-part.wrong");
        }
        if (needs.isEmpty() || needs.length() > LONGEST) {
            mistakes.put("needs", "startmeeting.needs.wrong");
        }
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var isWhole = !row.words().isEmpty()
                    && !row.responsible().isEmpty()
                    && row.due().isPresent()
                    && row.words().length() <= LONGEST_LINE
                    && row.responsible().length() <= LONGEST_LINE;
            if (!row.isEmpty() && !isWhole) {
                mistakes.put("words-" + place, "startmeeting.agreement.wrong");
            }
        }
        if (followUpDay().filter(day -> day.isAfter(today)).isEmpty()) {
            mistakes.put("followUpOn", "startmeeting.follow-up-on.wrong");
        }
        return new Fields(this, mistakes);
    }

    List<Row> written() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    Optional<LocalDate> heldDay() {
        return TypedText.date(heldOn);
    }

    Optional<LocalDate> followUpDay() {
        return TypedText.date(followUpOn);
    }
}
