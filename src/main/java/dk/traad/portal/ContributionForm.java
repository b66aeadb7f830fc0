package dk.traad.portal;

import dk.traad.kernel.AdultId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The family's own view as it is typed: all optional, but something.
 *
 * @param shared "true" when the other custody holders may see it
 */
record ContributionForm(
        @Nullable String goingWell,
        @Nullable String attention,
        @Nullable String question,
        @Nullable String shared) {
    static final int LONGEST = 4000;

    ContributionForm {
        goingWell = plain(goingWell);
        attention = plain(attention);
        question = plain(question);
    }

    static ContributionForm empty() {
        return new ContributionForm("", "", "", "");
    }

    void check(Errors errors) {
        if (Stream.of(goingWell, attention, question).allMatch(ContributionForm::isBlank)) {
            errors.rejectValue("goingWell", "portal.answer.nothing");
        }
        checkLength(errors, "goingWell", goingWell);
        checkLength(errors, "attention", attention);
        checkLength(errors, "question", question);
    }

    /**
     * The key of what this form becomes. It rests on the words: the same ones sent again, by a double click or by going
     * back, are one contribution; whoever goes back and writes something else has written twice, and nothing is lost.
     */
    Contribution.Id contribution(FamilyAssessment.Id assessment, AdultId adult) {
        var all = String.join("\n", assessment.toString(), adult.toString(), goingWell, attention, question);
        return new Contribution.Id(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
    }

    boolean isShared() {
        return "true".equals(shared);
    }

    private static void checkLength(Errors errors, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            errors.rejectValue(field, "portal.answer.too-long");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Line ends as one character, and none of the characters a database cannot keep. */
    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
