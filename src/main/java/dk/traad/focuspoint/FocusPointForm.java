package dk.traad.focuspoint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A focus point as it is typed.
 *
 * @param key the id it gets, made when the empty form was shown, so that sending it twice makes one
 * @param version of the focus point, as this person saw it
 */
record FocusPointForm(
        String key,
        String version,
        String title,
        String attention,
        String purpose,
        String strengths,
        String surroundings,
        String ideas,
        String noticedOn,
        String frameContext,
        String frameGoal,
        String frameSigns,
        String frameEvaluation) {
    private static final int LONGEST_TITLE = 80;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    FocusPointForm(
            @Nullable String key,
            @Nullable String version,
            @Nullable String title,
            @Nullable String attention,
            @Nullable String purpose,
            @Nullable String strengths,
            @Nullable String surroundings,
            @Nullable String ideas,
            @Nullable String noticedOn,
            @Nullable String frameContext,
            @Nullable String frameGoal,
            @Nullable String frameSigns,
            @Nullable String frameEvaluation) {
        this.key = Typed.text(key);
        this.version = Typed.text(version);
        this.title = Typed.text(title);
        this.attention = Typed.text(attention);
        this.purpose = Typed.text(purpose);
        this.strengths = Typed.text(strengths);
        this.surroundings = Typed.text(surroundings);
        this.ideas = Typed.text(ideas);
        this.noticedOn = Typed.text(noticedOn);
        this.frameContext = Typed.text(frameContext);
        this.frameGoal = Typed.text(frameGoal);
        this.frameSigns = Typed.text(frameSigns);
        this.frameEvaluation = Typed.text(frameEvaluation);
    }

    static FocusPointForm empty(LocalDate today) {
        return new FocusPointForm(
                FocusPoint.Id.random().toString(), "", "", "", "", "", "", "", today.toString(), "", "", "", "");
    }

    /** Beginning with what somebody wondered about. */
    static FocusPointForm wondered(String sentence, LocalDate noticedOn) {
        return new FocusPointForm(
                FocusPoint.Id.random().toString(),
                "",
                CreateFocusPoint.title(sentence),
                sentence,
                "",
                "",
                "",
                "",
                noticedOn.toString(),
                "",
                "",
                "",
                "");
    }

    static FocusPointForm of(FocusPoint present) {
        var words = present.words();
        return new FocusPointForm(
                present.id().toString(),
                Integer.toString(present.version()),
                words.title(),
                words.attention(),
                words.purpose(),
                words.strengths(),
                words.surroundings(),
                words.ideas(),
                present.noticedOn().toString(),
                words.frame().context(),
                words.frame().goal(),
                words.frame().signs(),
                words.frame().evaluation());
    }

    void check(Errors errors, LocalDate today) {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "focuspoint.title.wrong");
        }
        Typed.checkNeeded(errors, "attention", attention, "focuspoint.attention.missing");
        Typed.checkNeeded(errors, "purpose", purpose, "focuspoint.purpose.missing");
        Typed.checkNeeded(errors, "surroundings", surroundings, "focuspoint.surroundings.missing");
        Typed.checkLength(errors, "strengths", strengths);
        Typed.checkLength(errors, "ideas", ideas);
        Typed.checkLength(errors, "frameContext", frameContext);
        Typed.checkLength(errors, "frameGoal", frameGoal);
        Typed.checkLength(errors, "frameSigns", frameSigns);
        Typed.checkLength(errors, "frameEvaluation", frameEvaluation);
        var day = noticedOrNull();
        if (day == null || day.isAfter(today)) {
            errors.rejectValue("noticedOn", "focuspoint.noticed.wrong");
        }
    }

    /** Only once it has been checked. */
    LocalDate noticed() {
        return LocalDate.parse(noticedOn);
    }

    private @Nullable LocalDate noticedOrNull() {
        try {
            return LocalDate.parse(noticedOn);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    FocusPoint.Id id() {
        return KEY.matcher(key).matches() ? new FocusPoint.Id(UUID.fromString(key)) : FocusPoint.Id.random();
    }

    int seen() {
        return Typed.number(version);
    }

    /** The same words, now knowing how it stands. */
    FocusPointForm on(int present) {
        return new FocusPointForm(
                key,
                Integer.toString(present),
                title,
                attention,
                purpose,
                strengths,
                surroundings,
                ideas,
                noticedOn,
                frameContext,
                frameGoal,
                frameSigns,
                frameEvaluation);
    }
}
