package dk.traad.roster.difference;

import java.util.Set;
import java.util.UUID;

/** Of the probable renumberings those that somebody has said are one and the same person. */
public record SamePersons(boolean everybody, Set<UUID> named) {
    public static SamePersons all() {
        return new SamePersons(true, Set.of());
    }

    public static SamePersons none() {
        return only(Set.of());
    }

    public static SamePersons only(Set<UUID> named) {
        return new SamePersons(false, named);
    }

    boolean has(UUID person) {
        return everybody || named.contains(person);
    }
}
