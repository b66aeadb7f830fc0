package dk.traad.circle;

import dk.traad.child.Child;
import dk.traad.circle.CircleParts.Part;
import java.util.Arrays;
import java.util.List;

/**
 * Who stands around a child, as staff see it.
 *
 * @param holders the custody holders who read what they are given; empty for those who may not see the family
 * @param parts what other features bring, in their order
 */
public record CirclePage(Child child, List<CircleMember> members, List<String> holders, List<Part> parts) {
    /** The parts of the list that have somebody in them. */
    public List<Tie.Part> filled() {
        return Arrays.stream(Tie.Part.values())
                .filter(part -> !in(part).isEmpty())
                .toList();
    }

    public List<CircleMember> in(Tie.Part part) {
        return members.stream().filter(member -> member.tie().part() == part).toList();
    }
}
