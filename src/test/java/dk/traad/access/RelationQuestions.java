package dk.traad.access;

import dk.traad.kernel.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How people stand to children and rooms, and what shuts a child's file. */
final class RelationQuestions extends Questions {
    /** Beside today the days on which what counts today has not begun, and those after it has ended. */
    private static final List<Integer> DAYS = List.of(-60, -31, -30, -29, -2, -1, 0, 1, 2, 29, 30, 31, 32);

    private static final Set<Relation> LASTING = EnumSet.of(
            Relation.WORKS_IN_GROUP,
            Relation.LEADS_UNIT,
            Relation.ASSIGNED,
            Relation.COORDINATES,
            Relation.OPEN_REFERRAL,
            Relation.DISCLOSED);

    RelationQuestions(Map<Integer, Rows> worlds, Instant now) {
        super(worlds, now, DAYS);
        people();
        denials();
        families();
    }

    private void people() {
        perDay(
                "employed",
                "r.employee, r.unit, r.unit_group, r.role",
                "",
                (oracle, lines) -> oracle.rows()
                        .employees
                        .forEach(employee -> oracle.today(employee.id(), EnumSet.allOf(Role.class))
                                .forEach(one -> lines.add(line(employee.id(), one.unit(), one.group(), one.role())))));
        atAnyTime(
                "employed",
                "employee, unit, unit_group, role",
                (oracle, lines) -> oracle.rows().employments.forEach(one -> {
                    if (oracle.today(one.employee(), EnumSet.of(one.role())).anyMatch(one::equals)) {
                        lines.add(line(one.employee(), one.unit(), one.group(), one.role()));
                    }
                }));
        perDay(
                "group_stand_in",
                "r.employee, r.unit, r.unit_group, r.role",
                "",
                (oracle, lines) -> oracle.rows()
                        .employees
                        .forEach(employee -> oracle.standingIn(employee.id())
                                .forEach(one -> lines.add(line(employee.id(), one.unit(), one.group(), one.role())))));
        perDay(
                "lasting_relation",
                "r.employee, r.child, r.role, r.relation, r.unit",
                "",
                (oracle, lines) -> eachPair(
                        oracle.rows(),
                        (employee, child) -> oracle.ties(employee, child).stream()
                                .filter(tie -> tie.isToday() && LASTING.contains(tie.relation()))
                                .forEach(tie ->
                                        lines.add(line(employee, child, tie.role(), tie.relation(), tie.unit())))));
        perDay(
                "group_relation",
                "r.employee, r.unit_group, r.role, r.relation, r.unit",
                "",
                (oracle, lines) -> oracle.rows()
                        .employees
                        .forEach(employee -> oracle.rows()
                                .groups
                                .forEach(group -> oracle.groupTies(employee.id(), group)
                                        .forEach(tie -> lines.add(
                                                line(employee.id(), group, tie.role(), tie.relation(), tie.unit()))))));
        perDay(
                "child_relation",
                "r.employee, r.child, r.role, r.relation, r.unit, r.to_on IS NULL OR r.to_on >= d.day",
                "AND (r.until_at IS NULL OR r.until_at > d.moment)",
                (oracle, lines) -> eachPair(
                        oracle.rows(),
                        (employee, child) -> oracle.ties(employee, child)
                                .forEach(tie -> lines.add(line(
                                        employee, child, tie.role(), tie.relation(), tie.unit(), tie.isToday())))));
        atAnyTime(
                "child_relation",
                "employee, child, role, relation, unit",
                (oracle, lines) -> eachPair(
                        oracle.rows(),
                        (employee, child) -> oracle.ties(employee, child)
                                .forEach(tie ->
                                        lines.add(line(employee, child, tie.role(), tie.relation(), tie.unit())))));
    }

    private void denials() {
        perDay(
                "denial",
                "r.employee, r.child, r.denial",
                "",
                (oracle, lines) -> eachPair(
                        oracle.rows(),
                        (employee, child) -> oracle.denials(employee, child).stream()
                                .filter(denial -> denial != Denial.ENDED_EMPLOYMENT)
                                .forEach(denial -> lines.add(line(employee, child, denial)))));
    }

    private void families() {
        perDay(
                "custody",
                "r.adult, r.child",
                "",
                (oracle, lines) -> oracle.rows()
                        .adults
                        .forEach(adult -> oracle.rows().children.stream()
                                .filter(child ->
                                        !oracle.parent(adult.id(), child.id()).isEmpty())
                                .forEach(child -> lines.add(line(adult.id(), child.id())))));
        perDay(
                "young_person",
                "r.child",
                "",
                (oracle, lines) -> oracle.rows().children.stream()
                        .filter(child -> !oracle.young(child.id(), child.id()).isEmpty())
                        .forEach(child -> lines.add(line(child.id()))));
    }
}
