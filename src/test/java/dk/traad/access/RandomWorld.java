package dk.traad.access;

import dk.traad.access.Rows.Days;
import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A municipality in which anything can be true of anybody. */
class RandomWorld extends RandomPeople {

    private static final Role[] VISITING = {Role.HEALTH_VISITOR};
    private static final Role[] CLOSE = {Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER};
    private static final List<Role> BREAKING =
            List.of(Role.HEALTH_VISITOR, Role.LEADER, Role.PP_ADVICE, Role.SOCIAL_WORKER);

    /** @param ids what the keys are made from: two municipalities may have the same and must not meet */
    RandomWorld(Random random, Random ids, int municipality, Instant now) {
        super(random, ids, municipality, now);
        for (var i = 0; i < CHILDREN * 2; i++) {
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

    private void standIn() {
        standIn(random.nextInt(3), random.nextBoolean() ? VISITING : CLOSE);
    }

    /** Somebody stands in for a health visitor. */
    final void standInForVisitor() {
        standIn(0, VISITING);
    }

    private void standIn(int which, Role... roles) {
        var from = today.plusDays(pick(BEGINNINGS));
        var days = new Days(from, from.plusDays(random.nextInt(32) - 1));
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
        disclosure("ASSESSMENT", UUID.randomUUID(), child());
    }

    final void disclosure(String kind, UUID item, UUID child) {
        var days = days();
        var until = days.to() == null ? days.from().plusDays(400) : days.to();
        var one = new Rows.Disclosure(child, kind, item, pick(rows.units), new Days(days.from(), until));
        rows.disclosures.add(one);
        insert(
                "disclosure (id, child, item_kind, item, to_unit, basis, from_on, expires_on, disclosed_by,"
                        + " disclosed_at)",
                UUID.randomUUID(),
                one.child(),
                kind,
                item,
                one.unit(),
                "CONSENT",
                days.from(),
                until,
                employee(),
                now);
    }

    /** By the roster, or named to follow the family through. */
    final void assignment() {
        var child = child();
        var employee = one(Role.HEALTH_VISITOR);
        var days = days();
        if (!isNew("assignment", child, employee, days.from())) {
            return;
        }
        var to = days.to();
        var isByRoster = random.nextInt(3) > 0 || to == null && !isNew("continuity", child);
        var one = new Rows.Assignment(child, employee, days, isByRoster);
        rows.assignments.add(one);
        if (isByRoster) {
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
        var helper = random.nextInt(4) == 0 ? where(Role.SERVICE_DIRECTOR) : where(Role.PP_ADVICE, Role.SOCIAL_WORKER);
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
        var isEmployedSo = random.nextBoolean();
        var where = where(BREAKING.toArray(Role[]::new));
        var one = new Rows.BrokenGlass(
                child(),
                isEmployedSo ? where.employee() : employee(),
                isEmployedSo && BREAKING.contains(where.role()) ? where.role() : pick(BREAKING),
                isEmployedSo ? where.unit() : pick(rows.units),
                LocalDate.ofInstant(begun, DENMARK),
                until);
        rows.brokenGlass.add(one);
        insert(
                "break_glass (id, child, employee, role, unit, reason, begun_at, until_at, told_from)",
                UUID.randomUUID(),
                one.child(),
                one.employee(),
                one.role(),
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
}
