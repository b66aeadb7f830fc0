package dk.traad.guideline;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/** The title and the introduction of a draft, as typed; seen is how often it had been changed when the page was made. */
record GuidelineWordsForm(String titleDa, String titleEn, String introductionDa, String introductionEn, String seen) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 8000;

    GuidelineWordsForm {
        titleDa = TypedText.of(titleDa);
        titleEn = TypedText.of(titleEn);
        introductionDa = TypedText.of(introductionDa);
        introductionEn = TypedText.of(introductionEn);
        seen = TypedText.of(seen);
    }

    static GuidelineWordsForm of(Guideline draft) {
        return new GuidelineWordsForm(
                draft.titleDa(),
                draft.titleEn(),
                draft.introductionDa(),
                draft.introductionEn(),
                String.valueOf(draft.changes()));
    }

    void check(Errors errors) {
        if (titleDa.isEmpty() || titleDa.length() > LONGEST_TITLE) {
            errors.rejectValue("titleDa", "guideline.title.wrong");
        }
        if (titleEn.length() > LONGEST_TITLE) {
            errors.rejectValue("titleEn", "guideline.title.wrong");
        }
        if (introductionDa.isEmpty() || introductionDa.length() > LONGEST) {
            errors.rejectValue("introductionDa", "guideline.introduction.wrong");
        }
        if (introductionEn.length() > LONGEST) {
            errors.rejectValue("introductionEn", "guideline.introduction.wrong");
        }
    }
}
