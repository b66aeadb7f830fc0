package dk.traad.handover;

import dk.traad.consent.ConsentItem;
import dk.traad.platform.web.TypedText;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A paragraph in other words; the family is asked anew about them. */
record RewriteForm(String item, String rewritten) {
    private static final int LONGEST = 2000;

    RewriteForm {
        item = TypedText.of(item);
        rewritten = TypedText.of(rewritten);
    }

    void check(Errors errors) {
        if (rewritten.isEmpty()) {
            errors.rejectValue("rewritten", "handover.item.words-missing");
        }
        if (rewritten.length() > LONGEST) {
            errors.rejectValue("rewritten", "consent.too-long");
        }
    }

    Optional<ConsentItem.Id> itemId() {
        return TypedText.id(item).map(ConsentItem.Id::new);
    }
}
