package dk.traad.access;

import dk.traad.access.ReviewedRoutes.Kind;
import dk.traad.access.ReviewedRoutes.Row;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who tries every route, and how they stand to the child and to its room: told here, never asked of the program. */
final class Person {
    private final String name;
    private final @Nullable SignedIn who;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final List<Stand> toChild = new ArrayList<>();
    private final List<Stand> toGroup = new ArrayList<>();
    private @Nullable Denial denial;

    /** One relation, and the place it is at: what is kept elsewhere is not at hand. */
    private record Stand(Situation situation, String at) {}

    private Person(String name, @Nullable SignedIn who) {
        this.name = name;
        this.who = who;
    }

    static Person anonymous() {
        return new Person("anonymous", null);
    }

    /** A citizen, or staff with these employments; none for whoever has left. */
    static Person of(String name, SignedIn who, Role... roles) {
        var person = new Person(name, who);
        person.roles.addAll(List.of(roles));
        return person;
    }

    Person child(Role role, Relation relation, String at) {
        toChild.add(new Stand(new Situation(role, relation, true, Set.of()), at));
        return this;
    }

    Person citizen(Relation relation, String at, Circumstance... present) {
        toChild.add(new Stand(new Situation(null, relation, true, Set.of(present)), at));
        return this;
    }

    Person group(Role role, Relation relation) {
        toGroup.add(new Stand(new Situation(role, relation, true, Set.of()), ""));
        return this;
    }

    Person refused(Denial by) {
        denial = by;
        return this;
    }

    String name() {
        return name;
    }

    @Nullable
    SignedIn who() {
        return who;
    }

    boolean isFamilyOf() {
        return denial == Denial.OWN_FAMILY;
    }

    /** The same person when a placement has ended: who had it keeps reading, nobody stands in there any more. */
    Person afterThePlacement() {
        var later = new Person(name, who);
        later.roles.addAll(roles);
        later.toGroup.addAll(toGroup);
        toChild.stream()
                .filter(stand -> stand.situation().relation() != Relation.ASSIGNED
                        || !stand.at().equals("daycare"))
                .map(stand -> new Stand(stand.situation().lingering(stand.at().equals("daycare")), stand.at()))
                .forEach(later.toChild::add);
        // The plan stays with whoever sees to it, and with the leader of the place (docs/adr/0015).
        if (Set.of("own-group", "leader").contains(name)) {
            roles.forEach(role -> later.child(role, Relation.KEEPS, "daycare"));
        }
        return later;
    }

    /** The same person when the child is shielded and this one is not among its readers. */
    Person shutOut() {
        var shut = new Person(name, who);
        shut.roles.addAll(roles);
        shut.toGroup.addAll(toGroup);
        shut.toChild.addAll(toChild);
        return who instanceof SignedIn.Professional ? shut.refused(Denial.SHIELDED_CHILD) : shut;
    }

    boolean isOpen(Row row, ReviewedRules rules) {
        return switch (row.kind()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> who != null && isOneOf(row);
            case EMPLOYED -> !roles.isEmpty();
            case NOBODY -> false;
            case BY_RULE -> isOpenByRule(row, rules);
        };
    }

    private boolean isOpenByRule(Row row, ReviewedRules rules) {
        return isOneOf(row) && row.actions().stream().anyMatch(action -> isOpenBy(action, row, rules));
    }

    private boolean isOneOf(Row row) {
        return row.only().isEmpty() || row.only().contains(name);
    }

    private boolean isOpenBy(ReviewedRules.Key action, Row row, ReviewedRules rules) {
        return switch (action.about()) {
            case MUNICIPALITY ->
                roles.stream()
                        .anyMatch(role -> rules.isOpen(action, new Situation(role, Relation.AUTHORED, true, Set.of())));
            case GROUP -> toGroup.stream().anyMatch(stand -> rules.isOpen(action, stand.situation()));
            case CHILD, FAMILY ->
                denial == null
                        && toChild.stream()
                                .filter(stand -> row.at().isEmpty()
                                        ? !stand.at().equals("self")
                                        : row.at().contains(stand.at()))
                                .anyMatch(stand -> rules.isOpen(action, stand.situation()));
            case FIELDS -> throw new IllegalStateException("no route is a class of fields: " + row.route());
        };
    }

    /** Whether this person could be one the route is for. */
    boolean isConcernedBy(Row row) {
        var about = row.about();
        return about != null
                && switch (about) {
                    case CHILD -> who instanceof SignedIn.Professional && !toChild.isEmpty();
                    case FAMILY -> who instanceof SignedIn.Citizen;
                    case GROUP -> !toGroup.isEmpty();
                    case MUNICIPALITY, FIELDS -> who instanceof SignedIn.Professional;
                };
    }

    /** Shown the way to sign in, wherever there is something. */
    boolean isAnonymousAt(Row row) {
        return who == null && row.kind() != Kind.EVERYBODY && row.kind() != Kind.NOBODY;
    }

    /** With no employment and no child there is no place here, and the stay ends at the first step. */
    boolean hasNoPlaceHere() {
        return who != null && roles.isEmpty() && toChild.isEmpty();
    }
}
