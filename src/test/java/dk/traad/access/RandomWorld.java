package dk.traad.access;

import dk.traad.access.Rows.Days;
import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in which anything can be true of anybody, with all days near the edges of what counts: the rows, and the
 * statements that make them.
 */
final class RandomWorld {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int UNITS = 4;
    private static final int GROUPS = 6;
    private static final int EMPLOYEES = 16;
    private static final int CHILDREN = 12;
    private static final int ADULTS = 9;
    private static final List<Integer> BEGINNINGS = List.of(-500, -60, -31, -30, -29, -2, -1, -1, 0, 0, 1);
    private static final List<Integer> LENGTHS = List.of(-1, 0, 1, 2, 28, 29, 30, 31, 59, 60, 469, 470, 499, 500, 501);
    private static final List<Role> COMMON = List.of(
            Role.HEALTH_VISITOR,
            Role.HEALTH_VISITOR,
            Role.HEALTH_VISITOR,
            Role.LEADER,
            Role.LEADER,
            Role.PP_ADVICE,
            Role.PP_ADVICE,
            Role.SOCIAL_WORKER,
            Role.EDUCATOR,
            Role.EDUCATOR,
            Role.TEACHER,
            Role.TEACHER,
            Role.CHILD_MINDER,
            Role.SERVICE_DIRECTOR);
    private static final Role[] VISITING = {Role.HEALTH_VISITOR};
    private static final Role[] CLOSE = {Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER};
    private static final List<Role> BREAKING =
            List.of(Role.HEALTH_VISITOR, Role.LEADER, Role.PP_ADVICE, Role.SOCIAL_WORKER);

    private final Random random;
    private final int municipality;
    private final LocalDate today;
    private final Instant now;
    private final Set<List<Object>> known = new HashSet<>();
    private final List<String> statements = new ArrayList<>();
    final Rows rows = new Rows();

    /** @param ids what the keys are made from: two municipalities may have the same and must not meet */
    RandomWorld(Random random, Random ids, int municipality, Instant now) {
        this.random = random;
        this.municipality = municipality;
        this.now = now;
        today = LocalDate.ofInstant(now, DENMARK);
        places(ids);
        people(ids);
        for (var i = 0; i < EMPLOYEES * 3; i++) {
            employment();
        }
        for (var i = 0; i < CHILDREN * 2; i++) {
            placement();
            kin();
            kin();
            standIn();
            disclosure();
        }
        for (var i = 0; i < CHILDREN; i++) {
            assignment();
            assignment();
            standIn();
            referral();
            referral();
            referral();
            brokenGlass();
            brokenGlass();
            brokenGlass();
            hold();
            hold();
            hold();
            coordinator();
        }
        for (var i = 0; i < CHILDREN / 2; i++) {
            request();
            family();
            shielding();
            namedReader();
            namedReader();
            namedReader();
        }
    }

    String[] statements() {
        return statements.toArray(String[]::new);
    }

    private void places(Random ids) {
        for (var i = 0; i < UNITS; i++) {
            var id = id(ids);
            rows.units.add(id);
            insert("unit (id, number, name, kind, ownership)", id, "U" + i, "Enhed", "INTEGRATED", "MUNICIPAL");
        }
        for (var i = 0; i < GROUPS; i++) {
            var id = id(ids);
            var unit = pick(rows.units);
            rows.groups.add(id);
            rows.unitOfGroup.add(unit);
            insert("unit_group (id, unit, code, name, from_on)", id, unit, "G" + i, "Stue", today.minusYears(3));
        }
    }

    private void people(Random ids) {
        for (var i = 0; i < EMPLOYEES; i++) {
            var one = new Rows.Employee(
                    id(ids),
                    email("Ane@post.example"),
                    random.nextInt(6) == 0 ? today.plusDays(pick(BEGINNINGS)) : null);
            rows.employees.add(one);
            insert(
                    "employee (id, number, name, email, ended_on)",
                    one.id(),
                    "M" + i,
                    "Nogen",
                    one.email(),
                    one.endedOn());
        }
        var ages = List.of(1, 4, 10, 15, 15, 15, 16, 18, 18);
        for (var i = 0; i < CHILDREN; i++) {
            var one = new Rows.Child(id(ids), today.minusYears(pick(ages)).plusDays(pick(List.of(-1, 0, 1, 2, 31))));
            rows.children.add(one);
            insert("child (id, first_name, last_name, birthday)", one.id(), "Barn", "Prøve", one.birthday());
            insert(
                    "child_voice (id, child, way, teller, words, noted_on, noted_at, noted_by, sector, unit)",
                    id(ids),
                    one.id(),
                    "WORDS",
                    "CHILD_SAID",
                    "Ja",
                    today,
                    now,
                    rows.employees.getFirst().id(),
                    "DAYCARE",
                    rows.units.getFirst());
        }
        for (var i = 0; i < ADULTS; i++) {
            var one = new Rows.Adult(id(ids), email("ane@post.example"));
            rows.adults.add(one);
            insert("adult (id, first_name, last_name, email)", one.id(), "Voksen", "Prøve", one.email());
        }
    }

    private void employment() {
        var role = random.nextInt(3) == 0 ? pick(List.of(Role.values())) : pick(COMMON);
        var group = role == Role.LEADER || random.nextInt(3) == 0 ? null : pick(rows.groups);
        var unit = group == null ? pick(rows.units) : rows.unitOf(group);
        var one = new Rows.Employment(employee(), unit, group, role, days());
        if (isNew(
                "employment",
                one.employee(),
                unit,
                String.valueOf(group),
                role,
                one.days().from())) {
            rows.employments.add(one);
            insert(
                    "employment (id, employee, unit, unit_group, role, from_on, to_on)",
                    UUID.randomUUID(),
                    one.employee(),
                    unit,
                    group,
                    role,
                    one.days().from(),
                    one.days().to());
        }
    }

    private void placement() {
        var group = random.nextInt(4) == 0 ? null : pick(rows.groups);
        var unit = group == null ? pick(rows.units) : rows.unitOf(group);
        var one = new Rows.Placement(child(), unit, group, days());
        if (isNew(
                "placement",
                one.child(),
                unit,
                String.valueOf(group),
                one.days().from())) {
            rows.placements.add(one);
            insert(
                    "placement (id, child, unit, unit_group, from_on, to_on)",
                    UUID.randomUUID(),
                    one.child(),
                    unit,
                    group,
                    one.days().from(),
                    one.days().to());
        }
    }

    private void kin() {
        var one = new Rows.Kin(child(), adult(), random.nextInt(4) > 0, days());
        if (isNew("kin", one.child(), one.adult(), one.days().from())) {
            rows.kin.add(one);
            insert(
                    "family_relation (id, child, adult, kind, custody, residence, from_on, to_on)",
                    UUID.randomUUID(),
                    one.child(),
                    one.adult(),
                    "OTHER",
                    one.custody(),
                    true,
                    one.days().from(),
                    one.days().to());
        }
    }

    private void standIn() {
        var from = today.plusDays(pick(BEGINNINGS));
        var days = new Days(from, from.plusDays(random.nextInt(32) - 1));
        var which = random.nextInt(3);
        var roles = random.nextBoolean() ? VISITING : CLOSE;
        var one = new Rows.StandIn(
                one(roles),
                which == 0 ? one(roles) : null,
                which == 1 ? pick(rows.groups) : null,
                which == 2 ? child() : null,
                days);
        if (!one.employee().equals(one.insteadOf())) {
            rows.standIns.add(one);
            insert(
                    "stand_in (id, employee, instead_of, unit_group, child, from_on, to_on, appointed_by,"
                            + " appointed_at)",
                    UUID.randomUUID(),
                    one.employee(),
                    one.insteadOf(),
                    one.group(),
                    one.child(),
                    from,
                    days.to(),
                    employee(),
                    now);
        }
    }

    private void disclosure() {
        var days = days();
        var until = days.to() == null ? days.from().plusDays(400) : days.to();
        var one = new Rows.Disclosure(child(), pick(rows.units), new Days(days.from(), until));
        rows.disclosures.add(one);
        insert(
                "disclosure (id, child, item_kind, item, to_unit, basis, from_on, expires_on, disclosed_by,"
                        + " disclosed_at)",
                UUID.randomUUID(),
                one.child(),
                "ASSESSMENT",
                UUID.randomUUID(),
                one.unit(),
                "CONSENT",
                days.from(),
                until,
                employee(),
                now);
    }

    /** By the roster, or named to follow the family through. */
    private void assignment() {
        var one = new Rows.Assignment(child(), one(Role.HEALTH_VISITOR), days());
        if (!isNew("assignment", one.child(), one.employee(), one.days().from())) {
            return;
        }
        rows.assignments.add(one);
        var to = one.days().to();
        if (random.nextInt(3) > 0 || to == null && !isNew("continuity", one.child())) {
            insert(
                    "health_visitor_assignment (id, child, employee, from_on, to_on)",
                    UUID.randomUUID(),
                    one.child(),
                    one.employee(),
                    one.days().from(),
                    to);
        } else {
            insert(
                    "continuity_professional (id, child, employee, from_on, to_on, ended_because, named_by, named_at)",
                    UUID.randomUUID(),
                    one.child(),
                    one.employee(),
                    one.days().from(),
                    to,
                    to == null ? null : "LEAVE",
                    employee(),
                    now);
        }
    }

    private void referral() {
        var opened = today.plusDays(pick(BEGINNINGS));
        var isAccepted = random.nextInt(3) > 0;
        var closed = random.nextInt(3) == 0 ? today.plusDays(pick(List.of(-1, 0, 1, 2))) : null;
        var helper = where(Role.PP_ADVICE, Role.SOCIAL_WORKER);
        var one = new Rows.Referral(
                child(),
                helper.unit(),
                opened,
                isAccepted ? helper.employee() : null,
                isAccepted ? opened.plusDays(random.nextInt(3)) : null,
                closed);
        if (closed != null || isNew("referral", one.child(), one.unit())) {
            rows.referrals.add(one);
            insert(
                    "referral (id, child, to_unit, reason, opened_by, opened_at, accepted_by, accepted_at, closed_by,"
                            + " closed_at, close_reason)",
                    UUID.randomUUID(),
                    one.child(),
                    one.unit(),
                    "Råd",
                    employee(),
                    noon(opened),
                    one.acceptedBy(),
                    noon(one.acceptedOn()),
                    closed == null ? null : employee(),
                    noon(closed),
                    closed == null ? null : "Slut");
        }
    }

    private void request() {
        var one = new Rows.Request(child(), employee(), today.plusDays(pick(List.of(-30, 0, 1))), random.nextBoolean());
        if (one.isAnswered() || isNew("request", one.child())) {
            rows.requests.add(one);
            insert(
                    "coordination_request (id, child, employee, task, asked_by, asked_at, answer, answered_by,"
                            + " answered_at)",
                    UUID.randomUUID(),
                    one.child(),
                    one.employee(),
                    "Trådene",
                    employee(),
                    noon(one.askedOn()),
                    one.isAnswered() ? "DECLINED" : null,
                    one.isAnswered() ? employee() : null,
                    one.isAnswered() ? now : null);
        }
    }

    private void brokenGlass() {
        var begun = now.minusSeconds(pick(List.of(0, 30, 59, 60, 61, 1440)) * 60L);
        var until = begun.plusSeconds(pick(List.of(0, 30, 60)) * 60L);
        var where = where(BREAKING.toArray(Role[]::new));
        var role = BREAKING.contains(where.role()) ? where.role() : pick(BREAKING);
        var one = new Rows.BrokenGlass(
                child(), where.employee(), role, where.unit(), LocalDate.ofInstant(begun, DENMARK), until);
        rows.brokenGlass.add(one);
        insert(
                "break_glass (id, child, employee, role, unit, reason, begun_at, until_at, told_from)",
                UUID.randomUUID(),
                one.child(),
                one.employee(),
                role,
                one.unit(),
                "Barnet er alene hjemme nu",
                begun,
                until,
                today);
    }

    private void hold() {
        var one = new Rows.Hold(child(), adult(), days());
        if (one.days().to() != null || isNew("hold", one.child(), one.adult())) {
            rows.holds.add(one);
            insert(
                    "custody_hold (id, child, adult, reason, from_on, to_on, set_by, set_at)",
                    UUID.randomUUID(),
                    one.child(),
                    one.adult(),
                    "Retten",
                    one.days().from(),
                    one.days().to(),
                    employee(),
                    now);
        }
    }

    private void coordinator() {
        var one = new Rows.Pair(child(), employee(), days());
        if (isNew("coordinator", one.child(), one.employee(), one.days().from())) {
            rows.coordinators.add(one);
            insert(
                    "coordinator (id, child, employee, from_on, to_on, appointed_by, appointed_at)",
                    UUID.randomUUID(),
                    one.child(),
                    one.employee(),
                    one.days().from(),
                    one.days().to(),
                    employee(),
                    now);
        }
    }

    private void family() {
        var one = new Rows.Pair(child(), employee(), days());
        if (one.days().to() != null || isNew("family", one.child(), one.employee())) {
            rows.declaredFamily.add(one);
            insert(
                    "declared_family (id, employee, child, kind, from_on, to_on, declared_by, declared_at)",
                    UUID.randomUUID(),
                    one.employee(),
                    one.child(),
                    "SIBLING",
                    one.days().from(),
                    one.days().to(),
                    employee(),
                    now);
        }
    }

    private void shielding() {
        var one =
                new Rows.Shielding(pick(rows.children.subList(0, CHILDREN / 2)).id(), days());
        if (one.days().to() != null || isNew("shielding", one.child())) {
            rows.shieldings.add(one);
            insert(
                    "shielding (id, child, reason, from_on, to_on, decided_by, decided_at)",
                    UUID.randomUUID(),
                    one.child(),
                    "Truet",
                    one.days().from(),
                    one.days().to(),
                    employee(),
                    now);
        }
    }

    private void namedReader() {
        var one = new Rows.Pair(pick(rows.children.subList(0, CHILDREN / 2)).id(), employee(), days());
        if (one.days().to() != null || isNew("named", one.child(), one.employee())) {
            rows.namedReaders.add(one);
            insert(
                    "named_reader (id, child, employee, from_on, to_on, named_by, named_at)",
                    UUID.randomUUID(),
                    one.child(),
                    one.employee(),
                    one.days().from(),
                    one.days().to(),
                    employee(),
                    now);
        }
    }

    private Days days() {
        var from = today.plusDays(pick(BEGINNINGS));
        return new Days(from, random.nextInt(5) < 2 ? null : from.plusDays(pick(LENGTHS)));
    }

    private String email(String one) {
        return random.nextInt(4) == 0 ? one : random.nextInt(6) == 0 ? "bo@post.example" : "";
    }

    private UUID child() {
        return pick(rows.children).id();
    }

    private UUID adult() {
        return pick(rows.adults).id();
    }

    private UUID employee() {
        return pick(rows.employees).id();
    }

    /** Somebody who is mostly employed so, on some days. */
    private UUID one(Role... roles) {
        return random.nextInt(6) == 0 ? employee() : where(roles).employee();
    }

    private Rows.Employment where(Role... roles) {
        var fitting = rows.employments.stream()
                .filter(employment -> List.of(roles).contains(employment.role()))
                .toList();
        return pick(fitting.isEmpty() || random.nextInt(8) == 0 ? rows.employments : fitting);
    }

    private boolean isNew(Object... key) {
        return known.add(List.of(key));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static UUID id(Random ids) {
        return new UUID(ids.nextLong(), ids.nextLong());
    }

    private static @Nullable Instant noon(@Nullable LocalDate day) {
        return day == null ? null : day.atTime(12, 0).atZone(DENMARK).toInstant();
    }

    /** Keys, days, words of the schema: nothing in them needs a quotation mark. */
    private void insert(String into, @Nullable Object... values) {
        var at = into.indexOf('(');
        statements.add("INSERT INTO " + into.substring(0, at) + "(municipality, " + into.substring(at + 1) + " VALUES ("
                + Stream.concat(Stream.of((Object) municipality), Arrays.stream(values))
                        .map(value -> value == null ? "NULL" : "'" + value + "'")
                        .collect(Collectors.joining(", "))
                + ")");
    }
}
