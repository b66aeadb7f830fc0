package dk.traad.circle;

import dk.traad.kernel.Role;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who can read along, as the family sees it: how many of which role and where. A name stands only where the family has been
 * shown it already, and a place only where the reader may know it.
 */
public record FamilyCircle(String firstName, String path, int people, List<Line> lines) {
    /**
     * Those of one role at one place.
     *
     * @param names those of them the family knows
     */
    public record Line(
            Role role,
            Tie tie,
            String place,
            int count,
            List<String> names,
            @Nullable LocalDate lastOn,
            @Nullable Instant untilAt) {
        public int others() {
            return count - names.size();
        }
    }

    private record Key(
            Role role,
            Tie tie,
            String place,
            @Nullable LocalDate lastOn,
            @Nullable Instant untilAt) {}

    static FamilyCircle of(
            String firstName, String path, List<CircleMember> members, Whereabouts whereabouts, Screen screen) {
        var lines = members.stream()
                .filter(member -> !isCountedAlready(member, members))
                .collect(Collectors.groupingBy(
                        member -> key(member, whereabouts, screen), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> line(line.getKey(), line.getValue(), whereabouts))
                .sorted(Comparator.comparing(Line::tie))
                .toList();
        var people = members.stream().map(CircleMember::employee).distinct().count();
        return new FamilyCircle(firstName, path, (int) people, lines);
    }

    /** Who is with the child every day is counted there, and not once more for what their place was sent. */
    private static boolean isCountedAlready(CircleMember member, List<CircleMember> members) {
        return member.tie() == Tie.WAS_SENT
                && members.stream()
                        .anyMatch(one -> one.employee().equals(member.employee())
                                && one.unit().equals(member.unit())
                                && one.tie().part() == Tie.Part.EVERY_DAY);
    }

    private static Key key(CircleMember member, Whereabouts whereabouts, Screen screen) {
        var isForAWhile = member.tie().isForAWhile();
        return new Key(
                member.role(),
                member.tie(),
                whereabouts.place(member.sector(), member.unit(), member.group(), screen),
                isForAWhile ? member.lastOn() : null,
                isForAWhile ? member.untilAt() : null);
    }

    private static Line line(Key key, List<CircleMember> members, Whereabouts whereabouts) {
        var known = members.stream()
                .filter(CircleMember::isKnownToFamily)
                .map(CircleMember::name)
                .toList();
        return new Line(
                key.role(),
                key.tie(),
                key.place(),
                members.size(),
                whereabouts.people(known),
                key.lastOn(),
                key.untilAt());
    }
}
