package dk.traad.coverage;

import dk.traad.kernel.Percent;
import java.util.Collection;

/** How many children there are and how many of them have been seen lately enough. */
public record Coverage(int children, int seen) {
    static final Coverage NONE = new Coverage(0, 0);

    static Coverage sum(Collection<Coverage> parts) {
        return parts.stream()
                .reduce(NONE, (one, other) -> new Coverage(one.children + other.children, one.seen + other.seen));
    }

    public int missing() {
        return children - seen;
    }

    public boolean isWhole() {
        return missing() == 0;
    }

    public int percent() {
        return Percent.of(seen, children);
    }
}
