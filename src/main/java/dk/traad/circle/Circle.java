package dk.traad.circle;

import dk.traad.access.Access;
import dk.traad.access.Reader;
import dk.traad.child.ChildAccess;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everybody who can read about a child today: by the very rule that opens its page, so that the list is never another. */
@Component
public class Circle {
    private final Access access;
    private final CirclePeople people;
    private final Clock clock;

    Circle(Access access, CirclePeople people, Clock clock) {
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Those of every day first; nobody twice for the same thing. */
    public List<CircleMember> of(ChildId child) {
        var readers = access.employeesWho(ChildAccess.READ_CHILD, child);
        var named = people.named(
                child, readers.stream().map(Reader::employee).distinct().toList(), LocalDate.now(clock));
        var places = people.places(
                child, readers.stream().map(Reader::unit).distinct().toList());
        return readers.stream()
                .map(reader -> member(
                        reader,
                        Objects.requireNonNull(named.get(reader.employee())),
                        Objects.requireNonNull(places.get(reader.unit()))))
                .collect(Collectors.toMap(
                        member -> List.of(member.employee(), member.tie(), member.role(), member.unit()),
                        member -> member,
                        Circle::theLonger,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(CircleMember::tie).thenComparing(CircleMember::name))
                .toList();
    }

    private static CircleMember member(Reader reader, CirclePeople.Named named, CirclePeople.Place place) {
        var tie = Tie.of(reader, named.isOwnVisitor());
        return new CircleMember(
                reader.employee(),
                named.name(),
                reader.role(),
                tie,
                place.name(),
                reader.role() == Role.LEADER || tie.isOfUnit() ? null : place.groupName(),
                place.sector(),
                tie == Tie.READS_ON ? reader.readToOn() : reader.toOn(),
                reader.untilAt(),
                named.isKnownToFamily());
    }

    private static CircleMember theLonger(CircleMember one, CircleMember other) {
        var last = one.lastOn();
        var otherLast = other.lastOn();
        return last == null || (otherLast != null && last.isAfter(otherLast)) ? one : other;
    }
}
