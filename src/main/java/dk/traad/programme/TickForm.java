package dk.traad.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been done, as it was ticked. */
record TickForm(List<String> done) {
    TickForm(@Nullable List<String> done) {
        this.done = done == null ? List.of() : done;
    }
}
