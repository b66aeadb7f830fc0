package dk.traad.access;

import dk.traad.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way in which somebody can stand to what an action is about.
 *
 * @param role null for families
 * @param isToday false when the placement has ended and only reading lingers
 */
record Situation(@Nullable Role role, Relation relation, boolean isToday, Set<Circumstance> circumstances) {
    private static final List<Set<Circumstance>> CIRCUMSTANCES = List.of(
            Set.of(),
            Set.of(Circumstance.UNDER_FIFTEEN),
            Set.of(Circumstance.PARENTS_READ_ON),
            Set.of(Circumstance.UNDER_FIFTEEN, Circumstance.PARENTS_READ_ON));

    /** Every one there is, the impossible among them: a rule that is too wide is too wide there as well. */
    static final List<Situation> ALL = all();

    private static List<Situation> all() {
        var all = new ArrayList<Situation>();
        for (var role :
                Stream.concat(Stream.of((Role) null), Stream.of(Role.values())).toList()) {
            for (var relation : Relation.values()) {
                for (var isToday : List.of(true, false)) {
                    CIRCUMSTANCES.forEach(present -> all.add(new Situation(role, relation, isToday, present)));
                }
            }
        }
        return List.copyOf(all);
    }

    /** The same when the placement has ended. */
    Situation lingering(boolean hasEnded) {
        return new Situation(role, relation, isToday && !hasEnded, circumstances);
    }

    Facts facts() {
        return facts(Set.of());
    }

    Facts facts(Set<Denial> denials) {
        return new Facts(denials, List.of(new Held(role, relation, null, isToday)), circumstances);
    }

    @Override
    public String toString() {
        return Objects.requireNonNullElse(role, "a citizen") + " by " + relation
                + (isToday ? "" : ", after the placement has ended")
                + (circumstances.isEmpty() ? "" : ", " + circumstances);
    }
}
