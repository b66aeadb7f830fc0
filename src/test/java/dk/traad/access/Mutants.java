package dk.traad.access;

import dk.traad.kernel.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Every way in which one line of the rules can be lost, narrowed or widened. */
final class Mutants {
    private final List<Mutant> all = new ArrayList<>();

    private Mutants() {}

    /** What was done to the rules, and whom they open to then. */
    record Mutant(String change, Predicate<Situation> opening) {}

    static List<Mutant> of(Object action) {
        var mutants = new Mutants();
        switch (action) {
            case ChildAction child -> mutants.ofStaff(child.rules());
            case GroupAction group -> mutants.ofStaff(group.rules());
            case MunicipalityAction municipality -> mutants.ofRoles(municipality.roles());
            case FamilyAction family -> mutants.ofFamily(family.rules());
            case FieldClass fields -> mutants.ofReaders(fields.readers());
            default -> throw new IllegalStateException(action.toString());
        }
        return mutants.all;
    }

    private void ofStaff(List<Rule> rules) {
        for (var rule : rules) {
            add("without " + rule, without(rules, rule));
            add("lingering of " + rule, instead(rules, rule, new Rule(rule.roles(), rule.relation(), !rule.lingers())));
            for (var role : Role.values()) {
                var roles = toggled(rule.roles(), role);
                var changed = instead(rules, rule, new Rule(roles, rule.relation(), rule.lingers()));
                if (rule.roles().contains(role) || !isOpen(rules, role, rule.relation(), rule.lingers())) {
                    add(role + " in or out of " + rule, changed);
                }
            }
        }
        for (var relation : Relation.values()) {
            for (var role : Role.values()) {
                if (!isOpen(rules, role, relation, false)) {
                    add("also " + role + " by " + relation, with(rules, new Rule(Set.of(role), relation, false)));
                }
            }
        }
    }

    /** Whoever works in the room includes whoever stands in there: saying it once more changes nothing. */
    private static boolean isOpen(List<Rule> rules, Role role, Relation relation, boolean lingers) {
        return rules.stream()
                .anyMatch(rule -> rule.roles().contains(role)
                        && (rule.lingers() || !lingers)
                        && (rule.relation() == relation
                                || rule.relation() == Relation.WORKS_IN_GROUP && relation == Relation.ASSIGNED));
    }

    private void ofFamily(List<FamilyRule> rules) {
        for (var rule : rules) {
            add("without " + rule, without(rules, rule));
            for (var circumstance : Circumstance.values()) {
                var changed = EnumSet.noneOf(Circumstance.class);
                changed.addAll(rule.circumstances());
                if (!changed.remove(circumstance)) {
                    changed.add(circumstance);
                }
                add(
                        circumstance + " in or out of " + rule,
                        instead(rules, rule, new FamilyRule(rule.relation(), changed)));
            }
        }
        for (var relation : Relation.values()) {
            if (rules.stream()
                    .noneMatch(rule ->
                            rule.relation() == relation && rule.circumstances().isEmpty())) {
                add("also citizens by " + relation, with(rules, new FamilyRule(relation, Set.of())));
            }
        }
    }

    private void ofRoles(Set<Role> roles) {
        for (var role : Role.values()) {
            all.add(new Mutant(role + " in or out", WrittenRules.by(toggled(roles, role))));
        }
    }

    private void ofReaders(Set<Relation> readers) {
        for (var relation : Relation.values()) {
            all.add(new Mutant(
                    relation + " in or out",
                    situation -> (situation.relation() == relation) != readers.contains(situation.relation())));
        }
    }

    private void add(String change, List<? extends Line> rules) {
        all.add(new Mutant(change, WrittenRules.by(rules)));
    }

    private static Set<Role> toggled(Set<Role> roles, Role role) {
        var toggled = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(one -> roles.contains(one) != (one == role))
                .forEach(toggled::add);
        return toggled;
    }

    private static <T> List<T> without(List<T> rules, T rule) {
        return rules.stream().filter(one -> one != rule).toList();
    }

    private static <T> List<T> instead(List<T> rules, T rule, T another) {
        return rules.stream().map(one -> one == rule ? another : one).toList();
    }

    private static <T> List<T> with(List<T> rules, T another) {
        var all = new ArrayList<>(rules);
        all.add(another);
        return all;
    }
}
