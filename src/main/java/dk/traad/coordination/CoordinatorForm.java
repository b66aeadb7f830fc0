package dk.traad.coordination;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/**
 * Whom to ask, and what for.
 *
 * @param who an employee's key; empty when an e-mail is typed instead
 */
record CoordinatorForm(String who, String email, String task) {
    private static final int LONGEST = 500;

    CoordinatorForm {
        who = TypedText.of(who);
        email = TypedText.of(email);
        task = TypedText.of(task);
    }

    void check(Errors errors) {
        if (who.isEmpty() && email.isEmpty()) {
            errors.rejectValue("who", "coordination.who.missing");
        }
        if (task.isEmpty()) {
            errors.rejectValue("task", "coordination.task.missing");
        }
        if (task.length() > LONGEST) {
            errors.rejectValue("task", "coordination.task.long");
        }
    }
}
