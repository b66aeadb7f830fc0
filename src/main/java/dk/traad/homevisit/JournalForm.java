package dk.traad.homevisit;

import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The number under which the health journal tells of the visit: no words fit in it. */
record JournalForm(String journalNumber) {
    JournalForm(@Nullable String journalNumber) {
        this.journalNumber = TypedText.of(journalNumber);
    }

    void check(Errors errors) {
        if (!journalNumber.matches("[0-9A-Za-z/.-]{0,40}")) {
            errors.rejectValue("journalNumber", "homevisit.journal.wrong");
        }
    }
}
