package dk.traad.access;

import dk.traad.access.Rows.Days;
import dk.traad.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A municipality in which everything is true of somebody: what chance brings, and what it brings too seldom. */
final class WholeWorld extends RandomItems {
    /** The same keys in every municipality. */
    private final Random keys = new Random(7);

    private final UUID unit;

    /** @param leavesOut whether parts of a plan are left out here that are not in the other municipalities */
    WholeWorld(Random random, Random ids, int municipality, Instant now, boolean leavesOut) {
        super(random, ids, municipality, now);
        unit = rows.units.getFirst();
        standInLeaves();
        planIsKept();
        wasNeverFamily();
        planOfEmergency(leavesOut);
        emergencies();
        // Whoever becomes fifteen.
        child(today.minusYears(15));
    }

    /** Somebody stands in for a health visitor, and leaves before the one they stand in for is back. */
    private void standInLeaves() {
        var away = employee("", Role.HEALTH_VISITOR, days(-60, null));
        var standIn = employee("", Role.HEALTH_VISITOR, days(-2, 0));
        var days = days(-2, 5);
        rows.standIns.add(new Rows.StandIn(standIn, away, null, null, days));
        insert(
                "stand_in (id, employee, instead_of, from_on, to_on, appointed_by, appointed_at)",
                id(keys),
                standIn,
                away,
                days.from(),
                days.to(),
                away,
                now);
        var byRoster = newChild();
        rows.assignments.add(new Rows.Assignment(byRoster, away, days(-2, null), true));
        insert(
                "health_visitor_assignment (id, child, employee, from_on)",
                id(keys),
                byRoster,
                away,
                today.plusDays(-2));
        var followed = newChild();
        rows.assignments.add(new Rows.Assignment(followed, away, days(-2, 5), false));
        insert(
                "continuity_professional (id, child, employee, from_on, to_on, ended_because, named_by, named_at)",
                id(keys),
                followed,
                away,
                today.plusDays(-2),
                today.plusDays(5),
                "LEAVE",
                away,
                now);
    }

    /** A child has left, and a placement that never began would have it there longer. */
    private void planIsKept() {
        var child = newChild();
        placement(child, days(-60, -5));
        placement(child, days(-1, -2));
        point(child, "DAYCARE", employee("", Role.EDUCATOR, days(-60, null)));
    }

    private void placement(UUID child, Days days) {
        rows.placements.add(new Rows.Placement(child, unit, null, days));
        insert("placement (id, child, unit, from_on, to_on)", id(keys), child, unit, days.from(), days.to());
    }

    /** An adult has an employee's e-mail, and was put into a family by mistake. */
    private void wasNeverFamily() {
        var child = newChild();
        employee("eva@post.example", Role.EDUCATOR, days(-60, null));
        var adult = new Rows.Adult(id(keys), "eva@post.example");
        rows.adults.add(adult);
        insert("adult (id, first_name, last_name, email)", adult.id(), "Eva", "Prøve", adult.email());
        var kin = new Rows.Kin(child, adult.id(), true, days(-1, -2));
        rows.kin.add(kin);
        insert(
                "family_relation (id, child, adult, kind, custody, residence, from_on, to_on)",
                id(keys),
                child,
                adult.id(),
                "OTHER",
                true,
                true,
                kin.days().from(),
                kin.days().to());
    }

    /** Whoever answers for an action has opened the child's file in an emergency, and stands in no other relation to it. */
    private void planOfEmergency(boolean leavesOut) {
        var child = newChild();
        var helping = employee("", Role.HEALTH_VISITOR, days(-60, null));
        glass(child, helping, now);
        var plan = new Rows.Plan(
                id(keys), point(child, "DAYCARE", helping), child, 1, today.plusDays(-30), true, "CONFIRMED");
        rows.plans.add(plan);
        insert(
                "support_plan (id, focus_point, child, version, starts_on, counts_from, made_by, made_at, approved_by,"
                        + " approved_at, agreed)",
                plan.id(),
                plan.focusPoint(),
                child,
                1,
                plan.startsOn(),
                today,
                helping,
                now,
                helping,
                now,
                plan.agreed());
        goal(plan, child, helping, leavesOut, false);
        goal(plan, child, helping, false, leavesOut);
        goal(plan, child, helping, false, false);
    }

    /** One is open for a child, and one has ended this very moment. */
    private void emergencies() {
        glass(newChild(), employee("", Role.HEALTH_VISITOR, days(-60, null)), now);
        glass(newChild(), employee("", Role.HEALTH_VISITOR, days(-60, null)), now.minusSeconds(3600));
    }

    private void glass(UUID child, UUID employee, Instant begun) {
        var one = new Rows.BrokenGlass(
                child,
                employee,
                Role.HEALTH_VISITOR,
                unit,
                LocalDate.ofInstant(begun, DENMARK),
                begun.plusSeconds(3600));
        rows.brokenGlass.add(one);
        insert(
                "break_glass (id, child, employee, role, unit, reason, begun_at, until_at, told_from)",
                id(keys),
                child,
                employee,
                one.role(),
                unit,
                "Barnet er alene hjemme nu",
                begun,
                one.until(),
                today);
    }

    private void goal(Rows.Plan plan, UUID child, UUID responsible, boolean isLeftOut, boolean isActionLeftOut) {
        var goal = new Rows.Goal(plan.id(), id(keys), isLeftOut);
        rows.goals.add(goal);
        insert(
                "plan_goal (plan, id, child, ordinal, kind, words, left_out_reason)",
                plan.id(),
                goal.id(),
                child,
                1,
                "BODY",
                "Ro",
                isLeftOut ? "Nej" : null);
        var action = new Rows.Action(plan.id(), id(keys), goal.id(), responsible, isActionLeftOut);
        rows.actions.add(action);
        insert(
                "plan_action (plan, id, goal, child, ordinal, words, responsible_employee, left_out_reason)",
                plan.id(),
                action.id(),
                goal.id(),
                child,
                1,
                "Ro",
                responsible,
                isActionLeftOut ? "Nej" : null);
    }

    private UUID point(UUID child, String sector, UUID owner) {
        var one = new Rows.FocusPoint(id(keys), child, sector, unit, owner, "ACTIVE", today, today);
        rows.focusPoints.add(one);
        insert(
                "focus_point (id, child, sector, unit, owner, state, title, attention, purpose, surroundings,"
                        + " noticed_on, invited_on, dialogue_on, created_by, created_at)",
                one.id(),
                child,
                sector,
                unit,
                owner,
                one.state(),
                "Ro",
                "Larm",
                "Ro",
                "Borde",
                today,
                today,
                today,
                owner,
                now);
        return one.id();
    }

    private Days days(int from, @Nullable Integer to) {
        return new Days(today.plusDays(from), to == null ? null : today.plusDays(to));
    }

    private UUID newChild() {
        return child(today.minusYears(4));
    }

    private UUID child(LocalDate birthday) {
        var one = new Rows.Child(id(keys), birthday);
        rows.children.add(one);
        insert("child (id, first_name, last_name, birthday)", one.id(), "Barn", "Prøve", birthday);
        return one.id();
    }

    /** Employed in the first unit, in no room. */
    private UUID employee(String email, Role role, Days days) {
        var one = new Rows.Employee(id(keys), email, null);
        rows.employees.add(one);
        insert("employee (id, number, name, email)", one.id(), "N" + rows.employees.size(), "Nogen", email);
        rows.employments.add(new Rows.Employment(one.id(), unit, null, role, days));
        insert(
                "employment (id, employee, unit, role, from_on, to_on)",
                id(keys),
                one.id(),
                unit,
                role,
                days.from(),
                days.to());
        return one.id();
    }
}
