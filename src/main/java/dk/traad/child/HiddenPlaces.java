package dk.traad.child;

import dk.traad.access.Access;
import dk.traad.access.FieldClass;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Whose place and staff an employee must not read: of a child in a protected household, whoever was only sent something
 * about it reads neutral words.
 */
@Component
public class HiddenPlaces {
    private final Access access;
    private final Children children;

    HiddenPlaces(Access access, Children children) {
        this.access = access;
        this.children = children;
    }

    public boolean isHidden(ChildId child, Professional who) {
        return !access.mayRead(who, FieldClass.WHEREABOUTS, child)
                && !children.protectedAmong(List.of(child)).isEmpty();
    }

    /** The same children, without the place of those whose place this person may not know. */
    public List<Children.Listed> without(List<Children.Listed> listed, Professional who) {
        var hidden = among(listed.stream().map(Children.Listed::id).toList(), who);
        return listed.stream()
                .map(child -> hidden.contains(child.id()) ? child.withoutPlace() : child)
                .toList();
    }

    private Set<ChildId> among(List<ChildId> all, Professional who) {
        var open = Set.copyOf(access.children(who, FieldClass.WHEREABOUTS));
        var doubtful = all.stream().filter(Predicate.not(open::contains)).toList();
        return doubtful.isEmpty() ? Set.of() : Set.copyOf(children.protectedAmong(doubtful));
    }
}
