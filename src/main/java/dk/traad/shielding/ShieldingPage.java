package dk.traad.shielding;

import dk.traad.child.Child;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shielded child, or one about to be.
 *
 * @param shielding null before it is decided
 * @param others those who have to do with the child and are not readers
 */
public record ShieldingPage(
        Child child, @Nullable Shielding shielding, List<Candidate> readers, List<Candidate> others, Fields fields) {
    public String path() {
        return "/children/" + child.id() + "/shielding";
    }

    public List<Option> options() {
        return others.stream()
                .map(other -> new Option(other.id().toString(), other.name()))
                .toList();
    }
}
