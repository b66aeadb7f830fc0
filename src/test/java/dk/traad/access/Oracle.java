package dk.traad.access;

import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.Rows.Days;
import dk.traad.access.Rows.Employment;
import dk.traad.access.Rows.Placement;
import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people stand to children by the access reference, said once more: slowly, over the plain tables, in no hurry. */
final class Oracle {
    private static final Set<Role> CLOSE = EnumSet.of(EDUCATOR, CHILD_MINDER, TEACHER);
    private static final Set<Role> HELPING = EnumSet.of(PP_ADVICE, SOCIAL_WORKER);
    private static final int READ_ON = 30;

    private final Rows rows;
    private final LocalDate today;
    private final Instant now;
    /** What it has said before: the rows no longer change when it is asked. */
    private final Map<UUID, List<Employment>> held = new HashMap<>();

    private final Map<Employment, Days> counted = new IdentityHashMap<>();
    private final Map<List<UUID>, Set<Tie>> ties = new HashMap<>();

    Oracle(Rows rows, LocalDate today, Instant now) {
        this.rows = rows;
        this.today = today;
        this.now = now;
    }

    Rows rows() {
        return rows;
    }

    LocalDate today() {
        return today;
    }

    Instant now() {
        return now;
    }

    /** An employment counts until its last day or that of the employee, whichever comes first. */
    private Days counted(Employment one) {
        return counted.computeIfAbsent(one, this::count);
    }

    private Days count(Employment one) {
        var ended = rows.employees.stream()
                .filter(e -> e.id().equals(one.employee()))
                .findFirst()
                .orElseThrow()
                .endedOn();
        var to = one.days().to();
        return new Days(one.days().from(), to == null || ended != null && ended.isBefore(to) ? ended : to);
    }

    private Stream<Employment> of(UUID employee, Set<Role> roles) {
        return held
                .computeIfAbsent(
                        employee,
                        unused -> rows.employments.stream()
                                .filter(one -> one.employee().equals(employee)
                                        && counted(one).isEver())
                                .toList())
                .stream()
                .filter(one -> roles.contains(one.role()));
    }

    Stream<Employment> today(UUID employee, Set<Role> roles) {
        return of(employee, roles).filter(one -> counted(one).on(today));
    }

    private static boolean isIn(@Nullable UUID group, UUID unit, Placement place) {
        return unit.equals(place.unit()) && (group == null || group.equals(place.group()));
    }

    /** One relation of an employee to a child, and the unit it is held in. */
    record Tie(Role role, Relation relation, UUID unit, boolean isToday) {
        Situation situation() {
            return new Situation(role, relation, isToday, Set.of());
        }
    }

    Set<Situation> staff(UUID employee, UUID child) {
        return ties(employee, child).stream().map(Tie::situation).collect(Collectors.toSet());
    }

    /** Every relation of an employee to a child; a placement that has ended is read on for thirty days. */
    Set<Tie> ties(UUID employee, UUID child) {
        return ties.computeIfAbsent(List.of(employee, child), unused -> found(employee, child));
    }

    private Set<Tie> found(UUID employee, UUID child) {
        var all = new HashSet<Tie>();
        for (var place : rows.placements) {
            if (place.child().equals(child)) {
                of(employee, CLOSE)
                        .filter(one -> isIn(one.group(), one.unit(), place))
                        .forEach(one -> byPlacement(one, place, Relation.WORKS_IN_GROUP, all));
                of(employee, EnumSet.of(LEADER))
                        .filter(one -> one.unit().equals(place.unit()))
                        .forEach(one -> byPlacement(one, place, Relation.LEADS_UNIT, all));
                if (place.days().on(today)) {
                    standingInAt(employee, place).forEach(role -> add(all, role, Relation.ASSIGNED, place.unit()));
                }
            }
        }
        rows.assignments.stream()
                .filter(a -> a.child().equals(child) && a.days().on(today))
                .forEach(a -> {
                    if (a.employee().equals(employee) || standsInFor(employee, a.employee())) {
                        today(employee, EnumSet.of(HEALTH_VISITOR))
                                .forEach(one -> add(all, one.role(), Relation.ASSIGNED, one.unit()));
                    }
                    today(a.employee(), EnumSet.of(HEALTH_VISITOR))
                            .flatMap(visitor -> today(employee, EnumSet.of(LEADER))
                                    .filter(one -> one.unit().equals(visitor.unit())))
                            .forEach(one -> add(all, LEADER, Relation.LEADS_UNIT, one.unit()));
                });
        if (rows.standIns.stream()
                .anyMatch(s -> s.employee().equals(employee)
                        && child.equals(s.child())
                        && s.days().on(today))) {
            today(employee, EnumSet.of(HEALTH_VISITOR, EDUCATOR, CHILD_MINDER, TEACHER))
                    .forEach(one -> add(all, one.role(), Relation.ASSIGNED, one.unit()));
        }
        asked(employee, child, all);
        arriving(employee, child, all);
        rows.focusPoints.stream()
                .filter(point -> child.equals(point.child()))
                .forEach(point -> kept(employee, point).forEach(role -> add(all, role, Relation.KEEPS, point.unit())));
        return all;
    }

    private void byPlacement(Employment one, Placement place, Relation relation, Set<Tie> all) {
        var works = counted(one);
        var end = place.days().to();
        if (works.on(today) && place.days().on(today)) {
            add(all, one.role(), relation, one.unit());
        } else if (works.meets(place.days())
                && works.on(today)
                && end != null
                && end.isBefore(today)
                && !end.plusDays(READ_ON).isBefore(today)) {
            all.add(new Tie(one.role(), relation, one.unit(), false));
        }
    }

    /** Where somebody stands in: a room, or, without one, a whole unit. */
    record StandingIn(Role role, UUID unit, @Nullable UUID group) {}

    /** In the room itself, or where the one works who is away; by what they are employed as themselves. */
    Stream<StandingIn> standingIn(UUID employee) {
        return rows.standIns.stream()
                .filter(s -> s.employee().equals(employee) && s.days().on(today))
                .flatMap(s -> Stream.concat(
                        Stream.ofNullable(s.group()).map(group -> new Place(rows.unitOf(group), group)),
                        Stream.ofNullable(s.insteadOf())
                                .flatMap(away -> today(away, CLOSE))
                                .map(away -> new Place(away.unit(), away.group()))))
                .flatMap(place ->
                        today(employee, CLOSE).map(one -> new StandingIn(one.role(), place.unit(), place.group())));
    }

    private record Place(UUID unit, @Nullable UUID group) {}

    private Stream<Role> standingInAt(UUID employee, Placement place) {
        return standingIn(employee)
                .filter(one -> isIn(one.group(), one.unit(), place))
                .map(StandingIn::role);
    }

    private boolean standsInFor(UUID employee, UUID away) {
        return rows.standIns.stream()
                .anyMatch(s -> s.employee().equals(employee)
                        && away.equals(s.insteadOf())
                        && s.days().on(today));
    }

    /** What one is by having been asked, having said yes, or having been sent something. */
    private void asked(UUID employee, UUID child, Set<Tie> all) {
        var at =
                today(employee, EnumSet.allOf(Role.class)).map(Employment::unit).toList();
        if (isPair(rows.coordinators, child, employee)) {
            at.forEach(unit -> add(all, Role.COORDINATOR, Relation.COORDINATES, unit));
        }
        if (rows.requests.stream()
                .anyMatch(q -> q.child().equals(child)
                        && q.employee().equals(employee)
                        && !q.isAnswered()
                        && !q.askedOn().isAfter(today))) {
            at.forEach(unit -> add(all, Role.COORDINATOR, Relation.ASKED, unit));
        }
        for (var referral : rows.referrals) {
            var isOpen = referral.closedOn() == null || referral.closedOn().isAfter(today);
            var here = today(employee, HELPING)
                    .filter(one -> one.unit().equals(referral.unit()))
                    .map(Employment::role)
                    .toList();
            if (referral.child().equals(child)
                    && isOpen
                    && employee.equals(referral.acceptedBy())
                    && !Objects.requireNonNull(referral.acceptedOn()).isAfter(today)) {
                here.forEach(role -> add(all, role, Relation.OPEN_REFERRAL, referral.unit()));
            }
            if (referral.child().equals(child)
                    && referral.closedOn() == null
                    && !referral.openedOn().isAfter(today)
                    && !isStillHeld(referral)) {
                here.forEach(role -> add(all, role, Relation.ASKED, referral.unit()));
            }
        }
        rows.disclosures.stream()
                .filter(d -> d.child().equals(child) && d.days().on(today))
                .flatMap(d -> today(employee, EnumSet.allOf(Role.class))
                        .filter(one -> one.unit().equals(d.unit())))
                .forEach(one -> add(all, one.role(), Relation.DISCLOSED, one.unit()));
        rows.brokenGlass.stream()
                .filter(b -> b.child().equals(child) && b.employee().equals(employee))
                .filter(b -> !b.begunOn().isAfter(today) && b.until().isAfter(now))
                .filter(b -> today(employee, EnumSet.of(b.role()))
                        .anyMatch(one -> one.unit().equals(b.unit())))
                .forEach(b -> add(all, b.role(), Relation.BREAK_GLASS, b.unit()));
    }

    /** Whoever accepted it works there, today or later. */
    private boolean isStillHeld(Rows.Referral referral) {
        return referral.acceptedBy() != null
                && of(referral.acceptedBy(), HELPING)
                        .anyMatch(one -> one.unit().equals(referral.unit())
                                && !counted(one).endedBefore(today));
    }

    private static final Set<String> NOT_ARRIVING = Set.of("RECEIVED", "FOLLOWED_UP", "CALLED_OFF");
    /** How long after the child has begun those who receive it read what was given to them. */
    private static final int RECEIVING = 180;

    /** Who is to receive a child is asked, and reads from the day something was given. */
    private void arriving(UUID employee, UUID child, Set<Tie> all) {
        rows.transitions.stream()
                .filter(t ->
                        t.child().equals(child) && !today.isAfter(t.startsOn().plusDays(RECEIVING)))
                .forEach(t -> today(employee, EnumSet.allOf(Role.class))
                        .filter(one -> one.unit().equals(t.toUnit()))
                        .forEach(one -> {
                            var isLeader = one.role() == LEADER;
                            if (isLeader
                                    && !NOT_ARRIVING.contains(t.state())
                                    && !t.openedOn().isAfter(today)) {
                                add(all, one.role(), Relation.ASKED, one.unit());
                            }
                            if (t.readsFrom() != null
                                    && !t.readsFrom().isAfter(today)
                                    && !t.state().equals("CALLED_OFF")
                                    && (isLeader
                                            || CLOSE.contains(one.role())
                                                    && (one.group() == null
                                                            || one.group().equals(t.toGroup())))) {
                                add(all, one.role(), Relation.RECEIVES, one.unit());
                            }
                        }));
    }

    /** As what somebody sees to a focus point of a child that has left the place, or leads that place. */
    Stream<Role> kept(UUID employee, Rows.FocusPoint point) {
        var stays = rows.placements.stream()
                .filter(place -> place.child().equals(point.child())
                        && place.unit().equals(point.unit())
                        && place.days().isEver())
                .map(Placement::days)
                .toList();
        var isKept = point.child() != null
                && !point.sector().equals("HEALTH_VISITING")
                && !Set.of("ACHIEVED", "STOPPED").contains(point.state())
                && !stays.isEmpty()
                && stays.stream().allMatch(stay -> stay.endedBefore(today));
        return today(employee, EnumSet.of(LEADER, EDUCATOR, CHILD_MINDER, TEACHER))
                .filter(one -> isKept
                        && one.unit().equals(point.unit())
                        && (one.role() == LEADER || employee.equals(point.owner())))
                .map(Employment::role);
    }

    private boolean isPair(List<Rows.Pair> pairs, UUID child, UUID employee) {
        return pairs.stream()
                .anyMatch(p -> p.child().equals(child)
                        && p.employee().equals(employee)
                        && p.days().on(today));
    }

    private static void add(Set<Tie> all, Role role, Relation relation, UUID unit) {
        all.add(new Tie(role, relation, unit, true));
    }

    /** The same words for a room or class. */
    Set<Situation> group(UUID employee, UUID group) {
        return groupTies(employee, group).stream().map(Tie::situation).collect(Collectors.toSet());
    }

    Set<Tie> groupTies(UUID employee, UUID group) {
        var place = new Placement(group, rows.unitOf(group), group, new Days(today, today));
        var all = new HashSet<Tie>();
        today(employee, CLOSE)
                .filter(one -> isIn(one.group(), one.unit(), place))
                .forEach(one -> add(all, one.role(), Relation.WORKS_IN_GROUP, one.unit()));
        today(employee, EnumSet.of(LEADER))
                .filter(one -> one.unit().equals(place.unit()))
                .forEach(one -> add(all, LEADER, Relation.LEADS_UNIT, one.unit()));
        standingInAt(employee, place).forEach(role -> add(all, role, Relation.ASSIGNED, place.unit()));
        return all;
    }

    /** A colleague in the same unit has the child by the roster, or has accepted a referral of it that is open. */
    List<Employment> ofTeam(UUID employee, UUID child) {
        return today(employee, EnumSet.of(HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER))
                .filter(one -> one.role() == HEALTH_VISITOR
                        ? rows.assignments.stream()
                                .anyMatch(a -> a.isByRoster()
                                        && a.child().equals(child)
                                        && a.days().on(today)
                                        && today(a.employee(), EnumSet.of(HEALTH_VISITOR))
                                                .anyMatch(other -> other.unit().equals(one.unit())))
                        : rows.referrals.stream()
                                .anyMatch(r -> r.child().equals(child)
                                        && r.unit().equals(one.unit())
                                        && r.closedOn() == null
                                        && r.acceptedOn() != null
                                        && !r.acceptedOn().isAfter(today)))
                .toList();
    }

    /** What shuts the child to an employee whatever else is true. */
    Set<Denial> denials(UUID employee, UUID child) {
        var all = EnumSet.noneOf(Denial.class);
        if (today(employee, EnumSet.allOf(Role.class)).findAny().isEmpty()) {
            all.add(Denial.ENDED_EMPLOYMENT);
        }
        if (isKin(employee, child) || isPair(rows.declaredFamily, child, employee)) {
            all.add(Denial.OWN_FAMILY);
        }
        if (rows.shieldings.stream()
                        .anyMatch(s -> s.child().equals(child) && s.days().on(today))
                && !isPair(rows.namedReaders, child, employee)) {
            all.add(Denial.SHIELDED_CHILD);
        }
        return all;
    }

    /** An adult around the child, now or before, has the employee's e-mail. */
    private boolean isKin(UUID employee, UUID child) {
        var email = rows.employees.stream()
                .filter(e -> e.id().equals(employee))
                .findFirst()
                .orElseThrow()
                .email();
        return !email.isEmpty()
                && rows.kin.stream()
                        .anyMatch(k -> k.child().equals(child)
                                && k.days().isEver()
                                && !k.days().from().isAfter(today)
                                && rows.adults.stream()
                                        .anyMatch(a -> a.id().equals(k.adult())
                                                && a.email().equalsIgnoreCase(email)));
    }

    /** Custody by the register until the child is 18, unless it is on hold. */
    Set<Situation> parent(UUID adult, UUID child) {
        return rows.kin.stream()
                                .anyMatch(k -> k.child().equals(child)
                                        && k.adult().equals(adult)
                                        && k.custody()
                                        && k.days().on(today))
                        && today.isBefore(born(child).plusYears(18))
                        && !isOnHold(adult, child)
                ? Set.of(new Situation(null, Relation.HOLDS_CUSTODY, true, circumstances(child)))
                : Set.of();
    }

    private boolean isOnHold(UUID adult, UUID child) {
        return rows.holds.stream()
                .anyMatch(h -> h.child().equals(child)
                        && h.adult().equals(adult)
                        && h.days().on(today));
    }

    Set<Situation> young(UUID self, UUID child) {
        return self.equals(child) && !today.isBefore(born(child).plusYears(15))
                ? Set.of(new Situation(null, Relation.IS_THE_YOUNG_PERSON, true, circumstances(child)))
                : Set.of();
    }

    private LocalDate born(UUID child) {
        return rows.children.stream()
                .filter(c -> c.id().equals(child))
                .findFirst()
                .orElseThrow()
                .birthday();
    }

    private Set<Circumstance> circumstances(UUID child) {
        var present = EnumSet.noneOf(Circumstance.class);
        if (today.isBefore(born(child).plusYears(15))) {
            present.add(Circumstance.UNDER_FIFTEEN);
        }
        if (rows.parentsReadOn) {
            present.add(Circumstance.PARENTS_READ_ON);
        }
        return present;
    }

    /** Content is there for whoever has any relation but that of having only been asked. */
    static Predicate<Situation> showsContent() {
        return one -> one.relation() != Relation.ASKED;
    }
}
