package dk.traad.consent;

import dk.traad.platform.web.TypedText;
import java.util.Optional;
import org.springframework.validation.Errors;

/** What is not right in the words of an item, or should be said otherwise. */
record RemarkForm(String item, String words) {
    private static final int LONGEST = 2000;

    RemarkForm {
        item = TypedText.of(item);
        words = TypedText.of(words);
    }

    void check(Errors errors) {
        if (words.isEmpty()) {
            errors.rejectValue("words", "consent.remark.missing");
        }
        if (words.length() > LONGEST) {
            errors.rejectValue("words", "consent.too-long");
        }
    }

    Optional<ConsentItem.Id> itemId() {
        return TypedText.id(item).map(ConsentItem.Id::new);
    }
}
