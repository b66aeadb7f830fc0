package dk.traad.plan;

import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.Typed;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A goal as it is typed, by the professionals or by the family.
 *
 * @param key the id it gets, made when the form was shown, so that sending it twice makes one
 * @param version of the goal, as this person saw it
 */
record GoalForm(
        String key,
        String version,
        String kind,
        String words,
        String familyWords,
        String childWords,
        String baseline,
        String signs) {
    GoalForm(
            @Nullable String key,
            @Nullable String version,
            @Nullable String kind,
            @Nullable String words,
            @Nullable String familyWords,
            @Nullable String childWords,
            @Nullable String baseline,
            @Nullable String signs) {
        this.key = Typed.text(key);
        this.version = Typed.text(version);
        this.kind = Typed.text(kind);
        this.words = Typed.text(words);
        this.familyWords = Typed.text(familyWords);
        this.childWords = Typed.text(childWords);
        this.baseline = Typed.text(baseline);
        this.signs = Typed.text(signs);
    }

    static GoalForm empty() {
        return new GoalForm(Goal.Id.random().toString(), "", "", "", "", "", "", "");
    }

    static GoalForm of(Goal present) {
        return new GoalForm(
                present.id().toString(),
                Integer.toString(present.version()),
                present.kind().name(),
                present.words(),
                present.familyWords(),
                present.childWords(),
                present.baseline(),
                present.signs());
    }

    /** The professionals name what it is about and what one will see. */
    void checkOfStaff(Errors errors) {
        if (kindOrNull() == null) {
            errors.rejectValue("kind", "plan.goal.kind-missing");
        }
        if (words.isEmpty() && familyWords.isEmpty() && childWords.isEmpty()) {
            errors.rejectValue("words", "plan.goal.words-missing");
        }
        Typed.checkNeeded(errors, "signs", signs, "plan.goal.signs-missing");
        checkLengths(errors);
    }

    /** The family need only say what they hope for. */
    void checkOfFamily(Errors errors) {
        if (familyWords.isEmpty() && childWords.isEmpty()) {
            errors.rejectValue("familyWords", "plan.goal.family-words-missing");
        }
        Typed.checkLength(errors, "signs", signs);
        checkLengths(errors);
    }

    private void checkLengths(Errors errors) {
        Typed.checkLength(errors, "words", words);
        Typed.checkLength(errors, "familyWords", familyWords);
        Typed.checkLength(errors, "childWords", childWords);
        Typed.checkLength(errors, "baseline", baseline);
    }

    /** As one custody holder may read what stands there. */
    GoalForm shownTo(FamilyReading reading) {
        return new GoalForm(
                key,
                version,
                kind,
                reading.words(words),
                reading.words(familyWords),
                reading.words(childWords),
                reading.words(baseline),
                reading.words(signs));
    }

    /** What the family writes over a goal; the rest stays as it is, and so do words that were sent back as they were shown. */
    GoalForm over(Goal present, FamilyReading reading) {
        return new GoalForm(
                key,
                version,
                present.kind().name(),
                present.words(),
                kept(present.familyWords(), familyWords, reading),
                kept(present.childWords(), childWords, reading),
                present.baseline().isEmpty() ? baseline : present.baseline(),
                present.signs().isEmpty() ? signs : present.signs());
    }

    private static String kept(String present, String sent, FamilyReading reading) {
        return sent.equals(Typed.text(reading.words(present))) ? present : sent;
    }

    GoalKind chosenKind() {
        var chosen = kindOrNull();
        return chosen == null ? GoalKind.EVERYDAY_LIFE : chosen;
    }

    private @Nullable GoalKind kindOrNull() {
        return Arrays.stream(GoalKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    Goal.Id id() {
        try {
            return new Goal.Id(UUID.fromString(key));
        } catch (IllegalArgumentException noKey) {
            return Goal.Id.random();
        }
    }

    int seen() {
        return Typed.number(version);
    }

    /** The same words, now knowing how it stands. */
    GoalForm on(int present) {
        return new GoalForm(key, Integer.toString(present), kind, words, familyWords, childWords, baseline, signs);
    }
}
