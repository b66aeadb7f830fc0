package dk.traad.consent;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a request.
 *
 * @param shown the items that stood on the page
 * @param yes those of them that may go on
 */
record AnswerForm(@Nullable List<String> shown, @Nullable List<String> yes) {
    Set<String> shownItems() {
        return shown == null ? Set.of() : Set.copyOf(shown);
    }

    Set<String> yesItems() {
        return yes == null ? Set.of() : Set.copyOf(yes);
    }
}
