package dk.traad.dialogue;

import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.focuspoint.Typed;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An answer to an invitation, of a custody holder or of the young person.
 *
 * @param time the chosen time, as the page offered it
 */
public record AnswerForm(String answer, String time, String place, String interpreter, String words) {
    private static final int LONGEST_LANGUAGE = 40;

    public AnswerForm(
            @Nullable String answer,
            @Nullable String time,
            @Nullable String place,
            @Nullable String interpreter,
            @Nullable String words) {
        this.answer = Typed.text(answer);
        this.time = Typed.text(time);
        this.place = Typed.text(place);
        this.interpreter = Typed.text(interpreter);
        this.words = Typed.text(words);
    }

    /** @param reading what others wrote, as this reader may know it */
    static AnswerForm of(Dialogue dialogue, Dialogue.@Nullable Answer present, FamilyReading reading) {
        return present == null
                ? new AnswerForm(
                        "",
                        "",
                        onlyPlace(dialogue),
                        reading.words(dialogue.offer().interpreter()),
                        "")
                : of(dialogue, present);
    }

    /** The young person's, who knows where they are. */
    public static AnswerForm ofOneself(Dialogue dialogue, ChildId child) {
        return dialogue.answerOf(new AdultId(child.value()))
                .map(present -> of(dialogue, present))
                .orElseGet(() -> new AnswerForm(
                        "", "", onlyPlace(dialogue), dialogue.offer().interpreter(), ""));
    }

    private static AnswerForm of(Dialogue dialogue, Dialogue.Answer present) {
        var meeting = present.meeting();
        return new AnswerForm(
                present.choice().name(),
                meeting == null ? "" : meeting.at().toString(),
                meeting == null ? onlyPlace(dialogue) : meeting.place().name(),
                present.interpreter(),
                present.words());
    }

    private static String onlyPlace(Dialogue dialogue) {
        return dialogue.offer().places().size() == 1
                ? dialogue.offer().places().getFirst().name()
                : "";
    }

    public void check(Errors errors, List<Instant> times, List<MeetingPlace> places) {
        var chosen = choiceOrNull();
        if (chosen == null) {
            errors.rejectValue("answer", "dialogue.answer.missing");
        }
        if (chosen == Dialogue.Choice.YES && !times.contains(momentOrNull())) {
            errors.rejectValue("time", "dialogue.answer.time-missing");
        }
        if (chosen == Dialogue.Choice.YES
                && places.stream().noneMatch(one -> one.name().equals(place))) {
            errors.rejectValue("place", "dialogue.answer.place-missing");
        }
        if (interpreter.length() > LONGEST_LANGUAGE) {
            errors.rejectValue("interpreter", "dialogue.interpreter.wrong");
        }
        Typed.checkLength(errors, "words", words);
    }

    /** Only once it has been checked. */
    public Dialogue.Choice choice() {
        return Dialogue.Choice.valueOf(answer);
    }

    /** Only once it has been checked; null unless the answer is yes. */
    Dialogue.@Nullable Meeting meeting() {
        var at = momentOrNull();
        return choice() != Dialogue.Choice.YES || at == null
                ? null
                : new Dialogue.Meeting(at, MeetingPlace.valueOf(place));
    }

    private Dialogue.@Nullable Choice choiceOrNull() {
        return Arrays.stream(Dialogue.Choice.values())
                .filter(one -> one.name().equals(answer))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant momentOrNull() {
        try {
            return Instant.parse(time);
        } catch (DateTimeException noMoment) {
            return null;
        }
    }
}
