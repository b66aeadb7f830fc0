package dk.traad.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** At whose hand what is written about a child is, and whoever may see anything of it at all. */
final class ItemQuestions extends Questions {
    private static final List<Integer> DAYS = List.of(-31, -2, -1, 0, 1, 2, 30);

    ItemQuestions(Map<Integer, Rows> worlds, Instant now) {
        super(worlds, now, DAYS);
        readers();
        focusPoints();
        items();
    }

    private static ItemOracle items(Oracle oracle) {
        return new ItemOracle(oracle);
    }

    private void readers() {
        perDay(
                "content_reader",
                "r.employee, r.child",
                // In a plan for a whole room nobody answers for a child.
                "AND r.child IS NOT NULL AND (r.until_at IS NULL OR r.until_at > d.moment)",
                (oracle, lines) -> {
                    var items = items(oracle);
                    eachPair(oracle.rows(), (employee, child) -> {
                        if (items.readsOf(employee, child)) {
                            lines.add(line(employee, child));
                        }
                    });
                });
        atAnyTime(
                "intervention",
                "focus_point, plan, action, is_over, is_with_family",
                (oracle, lines) -> items(oracle)
                        .actions((point, action) -> lines.add(line(
                                point.id(),
                                action.plan(),
                                action.id(),
                                Set.of("ACHIEVED", "STOPPED").contains(point.state()),
                                point.invitedOn() != null || point.dialogueOn() != null))));
        atAnyTime(
                "family_focus_point",
                "focus_point, child",
                (oracle, lines) -> oracle.rows().focusPoints.stream()
                        .filter(point ->
                                point.child() != null && (point.invitedOn() != null || point.dialogueOn() != null))
                        .forEach(point -> lines.add(line(point.id(), point.child()))));
    }

    private interface Told<T> {
        void of(ItemOracle oracle, UUID employee, T one, List<String> lines);
    }

    private <T> Answers each(Function<Rows, List<T>> items, Told<T> told) {
        return (oracle, lines) -> {
            var whole = items(wholeDay(oracle.rows(), oracle.today()));
            oracle.rows()
                    .employees
                    .forEach(employee ->
                            items.apply(oracle.rows()).forEach(one -> told.of(whole, employee.id(), one, lines)));
        };
    }

    private void focusPoints() {
        perDay(
                "plan_responsible",
                "r.employee, r.focus_point, r.child",
                "",
                each(rows -> rows.focusPoints, (oracle, employee, one, lines) -> {
                    if (oracle.isResponsible(employee, one)) {
                        lines.add(line(employee, one.id(), one.child()));
                    }
                }));
        perDay(
                "kept_focus_point",
                "r.employee, r.focus_point, r.child, r.role, r.unit",
                "",
                (oracle, lines) -> oracle.rows()
                        .employees
                        .forEach(employee -> oracle.rows()
                                .focusPoints
                                .forEach(one -> oracle.kept(employee.id(), one)
                                        .forEach(role -> lines.add(
                                                line(employee.id(), one.id(), one.child(), role, one.unit()))))));
        perDay(
                "focus_point_relation",
                "r.employee, r.focus_point",
                "",
                each(rows -> rows.focusPoints, (oracle, employee, one, lines) -> {
                    if (oracle.isFocusPointOf(employee, one)) {
                        lines.add(line(employee, one.id()));
                    }
                }));
        perDay(
                "focus_point_reader",
                "r.employee, r.focus_point",
                "",
                each(rows -> rows.focusPoints, (oracle, employee, one, lines) -> {
                    if (oracle.isFocusPointReadBy(employee, one)) {
                        lines.add(line(employee, one.id()));
                    }
                }));
        perDay(
                "intervention_relation",
                "r.employee, r.focus_point, r.action",
                "",
                each(rows -> rows.focusPoints, (oracle, employee, one, lines) -> {
                    if (oracle.isPlanOf(employee, one)) {
                        lines.add(line(employee, one.id()));
                    }
                    oracle.actionsOf(employee, one).forEach(action -> lines.add(line(employee, one.id(), action)));
                }));
    }

    private void items() {
        perDay(
                "disclosed_item",
                "r.employee, r.item_kind, r.item, r.child, r.role, r.unit",
                "",
                (oracle, lines) -> oracle.rows()
                        .employees
                        .forEach(employee -> oracle.rows()
                                .disclosures
                                .forEach(one -> items(oracle)
                                        .sent(employee.id(), one.kind(), one.item())
                                        .forEach(role -> lines.add(line(
                                                employee.id(),
                                                one.kind(),
                                                one.item(),
                                                one.child(),
                                                role,
                                                one.unit()))))));
        // What was sent need not be there any longer.
        perDay(
                "assessment_relation",
                "r.employee, r.assessment",
                "AND r.assessment IN (SELECT id FROM assessment)",
                each(rows -> rows.assessments, (oracle, employee, one, lines) -> {
                    if (oracle.isAssessmentOf(employee, one)) {
                        lines.add(line(employee, one.id()));
                    }
                }));
        perDay(
                "child_voice_relation",
                "r.employee, r.voice",
                "",
                each(rows -> rows.voices, (oracle, employee, one, lines) -> {
                    if (oracle.isVoiceOf(employee, one)) {
                        lines.add(line(employee, one.id()));
                    }
                }));
        perDay(
                "wondering_relation",
                "r.employee, r.wondering, r.role, r.relation",
                "",
                each(
                        rows -> rows.wonderings,
                        (oracle, employee, one, lines) -> oracle.wondering(employee, one)
                                .forEach(tie -> lines.add(line(employee, one.id(), tie.get(0), tie.get(1))))));
        perDay(
                "transition_relation",
                "r.employee, r.transition, r.role, r.relation, r.side",
                "",
                each(
                        rows -> rows.transitions,
                        (oracle, employee, one, lines) -> oracle.transition(employee, one)
                                .forEach(tie ->
                                        lines.add(line(employee, one.id(), tie.get(0), tie.get(1), tie.get(2))))));
    }
}
