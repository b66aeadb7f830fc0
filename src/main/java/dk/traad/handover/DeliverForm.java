package dk.traad.handover;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sending it.
 *
 * @param items those that would go, as they stood on the page
 */
record DeliverForm(@Nullable List<String> items) {
    Set<String> seen() {
        return items == null ? Set.of() : Set.copyOf(items);
    }
}
