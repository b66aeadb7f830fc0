package dk.traad.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a person stands to one child today: what the rules are held against. The rules themselves need no database. */
record Facts(Set<Denial> denials, List<Held> held, Set<Circumstance> circumstances) {
    static final Facts NONE = new Facts(Set.of(), List.of(), Set.of());

    /** The first of the denials, in their order; one ends it. */
    Optional<Denial> denial() {
        return denials.stream().min(Comparator.naturalOrder());
    }

    /** The relation that opens it by one of these lines, if any does and nothing refuses. */
    Optional<Held> openedBy(List<? extends Line> rules) {
        return denials.isEmpty()
                ? held.stream()
                        .filter(one -> rules.stream().anyMatch(rule -> rule.isMetBy(one, circumstances)))
                        .findFirst()
                : Optional.empty();
    }
}
