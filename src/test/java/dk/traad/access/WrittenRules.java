package dk.traad.access;

import dk.traad.access.ReviewedRules.About;
import dk.traad.access.ReviewedRules.Key;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules as they stand in the code, each asked as the door asks it. */
final class WrittenRules {
    private static final UnitId SOMEWHERE = UnitId.random();

    private WrittenRules() {}

    /** Every action and class of fields there is. */
    static List<Object> all() {
        return Stream.<Collection<?>>of(
                        AllActions.ofChildren(),
                        AllActions.ofGroups(),
                        AllActions.ofMunicipalities(),
                        AllActions.ofFamilies(),
                        Arrays.asList(FieldClass.values()))
                .flatMap(Collection::stream)
                .map(Object.class::cast)
                .toList();
    }

    static Key key(Object action) {
        return new Key(
                switch (action) {
                    case ChildAction child -> About.CHILD;
                    case GroupAction group -> About.GROUP;
                    case MunicipalityAction municipality -> About.MUNICIPALITY;
                    case FamilyAction family -> About.FAMILY;
                    case FieldClass fields -> About.FIELDS;
                    default -> throw new IllegalStateException(action.toString());
                },
                ((Enum<?>) action).name());
    }

    static Predicate<Situation> opening(Object action) {
        return switch (action) {
            case ChildAction child -> by(child.rules());
            case GroupAction group -> by(group.rules());
            case MunicipalityAction municipality -> by(municipality.roles());
            case FamilyAction family -> by(family.rules());
            case FieldClass fields -> by(List.of(fields));
            default -> throw new IllegalStateException(action.toString());
        };
    }

    static Predicate<Situation> by(List<? extends Line> lines) {
        return situation -> situation.facts().openedBy(lines).isPresent();
    }

    static Predicate<Situation> by(Set<Role> roles) {
        var asked = roles.toArray(Role[]::new);
        return situation ->
                situation.role() != null && standing(situation.role()).opening(asked) != null;
    }

    private static Standing standing(Role role) {
        return new Standing(
                "", List.of(new Standing.Employment(role, SOMEWHERE, "", Sector.DAYCARE, null, null)), false);
    }
}
