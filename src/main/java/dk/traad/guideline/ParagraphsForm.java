package dk.traad.guideline;

import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The paragraphs of one kind of transition as typed, one for each step. */
public record ParagraphsForm(TransitionKind kind, List<Typed> lines, String seen) {
    private static final int LONGEST = 4000;
    private static final int MOST_DAYS = 365;

    /** One paragraph as typed; the number of days before (or, for what comes later, after) the child begins. */
    public record Typed(TransitionStep step, String days, String wordsDa, String wordsEn) {
        /** Every step but the last lies before the child begins. */
        public boolean isAfter() {
            return step == TransitionStep.FOLLOW_UP;
        }

        private boolean hasDays() {
            return days.matches("\\d{1,3}") && number() <= MOST_DAYS;
        }

        private int number() {
            return Integer.parseInt(days);
        }

        private Paragraph paragraph(TransitionKind kind) {
            return new Paragraph(kind, step, isAfter() ? number() : -number(), wordsDa, wordsEn);
        }
    }

    static ParagraphsForm of(Guideline draft, TransitionKind kind) {
        var lines = draft.of(kind).stream()
                .map(one -> new Typed(one.step(), String.valueOf(Math.abs(one.days())), one.wordsDa(), one.wordsEn()))
                .toList();
        return new ParagraphsForm(kind, lines, String.valueOf(draft.changes()));
    }

    static ParagraphsForm of(TransitionKind kind, MultiValueMap<String, String> sent) {
        var lines = new ArrayList<Typed>();
        for (var step : TransitionStep.values()) {
            lines.add(new Typed(
                    step,
                    TypedText.of(sent.getFirst("days-" + step)),
                    TypedText.of(sent.getFirst("da-" + step)),
                    TypedText.of(sent.getFirst("en-" + step))));
        }
        return new ParagraphsForm(kind, lines, TypedText.of(sent.getFirst("seen")));
    }

    /** The name of a field to the key of what is wrong with it. No step before the start can be due before the one it follows. */
    Fields checked() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        var earlier = MOST_DAYS;
        for (var line : lines) {
            if (!line.hasDays()) {
                mistakes.put("days-" + line.step(), "guideline.days.wrong");
            } else if (!line.isAfter()) {
                if (line.number() > earlier) {
                    mistakes.put("days-" + line.step(), "guideline.days.order");
                }
                earlier = Math.min(earlier, line.number());
            }
            if (line.wordsDa().isEmpty()) {
                mistakes.put("da-" + line.step(), "guideline.words.missing");
            } else if (line.wordsDa().length() > LONGEST) {
                mistakes.put("da-" + line.step(), "guideline.words.wrong");
            }
            if (line.wordsEn().length() > LONGEST) {
                mistakes.put("en-" + line.step(), "guideline.words.wrong");
            }
        }
        return new Fields(this, mistakes);
    }

    /** Only once it has been checked. */
    List<Paragraph> paragraphs() {
        return lines.stream().map(line -> line.paragraph(kind)).toList();
    }
}
