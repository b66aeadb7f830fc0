package dk.traad.groupfocus;

import java.util.List;
import org.springframework.validation.Errors;

/** Asks once whether a word that is also a child's name in the room is meant as one. */
final class NamesAsked {
    private NamesAsked() {}

    static void check(Errors errors, List<String> found, String namesAreFine) {
        if (!found.isEmpty() && !namesAreFine.equals("true")) {
            errors.rejectValue("namesAreFine", "groupfocus.names.asked");
        }
    }
}
