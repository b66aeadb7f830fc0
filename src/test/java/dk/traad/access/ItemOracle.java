package dk.traad.access;

import dk.traad.access.Oracle.Tie;
import dk.traad.access.Rows.Disclosure;
import dk.traad.access.Rows.FocusPoint;
import dk.traad.access.Rows.Item;
import dk.traad.access.Rows.Pair;
import dk.traad.access.Rows.Plan;
import dk.traad.access.Rows.Transition;
import dk.traad.kernel.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** At whose hand each thing is that is written about a child, said once more over the plain tables, on one day. */
final class ItemOracle {
    private static final Set<Relation> OF_PLACES =
            EnumSet.of(Relation.WORKS_IN_GROUP, Relation.LEADS_UNIT, Relation.ASSIGNED);

    private final Oracle oracle;
    private final Rows rows;

    ItemOracle(Oracle oracle) {
        this.oracle = oracle;
        rows = oracle.rows();
    }

    private Stream<Tie> ties(UUID employee, UUID child) {
        return oracle.ties(employee, child).stream();
    }

    private static boolean isOfPlace(Tie tie, @Nullable UUID unit) {
        return OF_PLACES.contains(tie.relation()) && tie.unit().equals(unit);
    }

    private static boolean isVisitor(Tie tie, @Nullable String sector, Relation... by) {
        return "HEALTH_VISITING".equals(sector)
                && tie.role() == Role.HEALTH_VISITOR
                && List.of(by).contains(tie.relation());
    }

    private boolean isSent(UUID employee, String kind, UUID item) {
        return sent(employee, kind, item).findAny().isPresent();
    }

    /** As what one was sent it. */
    Stream<Role> sent(UUID employee, String kind, UUID item) {
        return rows.disclosures.stream()
                .filter(one -> one.kind().equals(kind) && one.item().equals(item))
                .filter(one -> one.days().on(oracle.today()))
                .flatMap(one -> at(employee, one))
                .distinct();
    }

    private Stream<Role> at(UUID employee, Disclosure sent) {
        return oracle.today(employee, EnumSet.allOf(Role.class))
                .filter(one -> one.unit().equals(sent.unit()))
                .map(Rows.Employment::role);
    }

    private boolean coordinates(UUID employee, UUID child, Predicate<Pair> also) {
        return rows.coordinators.stream()
                .anyMatch(one -> one.employee().equals(employee)
                        && one.child().equals(child)
                        && one.days().on(oracle.today())
                        && also.test(one));
    }

    /** The place that made it, whoever coordinates while the child is there, those it was sent to. */
    boolean isAssessmentOf(UUID employee, Item one) {
        return ties(employee, one.child())
                        .anyMatch(tie -> (OF_PLACES.contains(tie.relation()) || tie.relation() == Relation.BREAK_GLASS)
                                && (tie.unit().equals(one.unit()) || isVisitor(tie, one.sector(), tie.relation())))
                || coordinates(employee, one.child(), unused -> "HEALTH_VISITING".equals(one.sector()))
                || coordinates(
                        employee,
                        one.child(),
                        unused -> rows.placements.stream()
                                .anyMatch(place -> place.child().equals(one.child())
                                        && place.unit().equals(one.unit())
                                        && place.days().on(oracle.today())))
                || isSent(employee, "ASSESSMENT", one.id());
    }

    /** The place that keeps it, the coordinator, those it was sent to or who answer for an action; and who sees to it still. */
    boolean isFocusPointOf(UUID employee, FocusPoint one) {
        var child = one.child();
        return child != null
                        && ties(employee, child)
                                .anyMatch(tie -> tie.relation() == Relation.COORDINATES
                                        || isVisitor(tie, one.sector(), Relation.ASSIGNED)
                                        || isOfPlace(tie, one.unit()))
                || isSent(employee, "FOCUS_POINT", one.id())
                || isResponsible(employee, one)
                || oracle.kept(employee, one).findAny().isPresent();
    }

    boolean isFocusPointReadBy(UUID employee, FocusPoint one) {
        var child = one.child();
        return isFocusPointOf(employee, one)
                || child != null
                        && ties(employee, child).anyMatch(tie -> isVisitor(tie, one.sector(), Relation.BREAK_GLASS));
    }

    /** Whether somebody may see anything that is written about the child: by a relation, or as responsible in its plan. */
    boolean readsOf(UUID employee, UUID child) {
        return ties(employee, child).map(Tie::situation).anyMatch(Oracle.showsContent())
                || rows.focusPoints.stream()
                        .anyMatch(point -> child.equals(point.child()) && isResponsible(employee, point));
    }

    /** Every action of a plan in force. */
    void actions(BiConsumer<FocusPoint, Rows.Action> each) {
        rows.focusPoints.stream()
                .filter(point -> point.child() != null)
                .forEach(point -> newest(point)
                        .forEach(plan -> rows.actions.stream()
                                .filter(action ->
                                        action.plan().equals(plan.id()) && !action.isLeftOut() && isInGoal(action))
                                .forEach(action -> each.accept(point, action))));
    }

    private Stream<Plan> newest(FocusPoint point) {
        var approved = rows.plans.stream()
                .filter(plan -> plan.focusPoint().equals(point.id()) && plan.isApproved())
                .toList();
        return approved.stream().filter(plan -> approved.stream().noneMatch(later -> later.version() > plan.version()));
    }

    boolean isResponsible(UUID employee, FocusPoint point) {
        return newest(point)
                .anyMatch(plan -> "CONFIRMED".equals(plan.agreed())
                        && !Objects.requireNonNull(plan.startsOn()).isAfter(oracle.today())
                        && rows.actions.stream()
                                .anyMatch(action -> action.plan().equals(plan.id())
                                        && employee.equals(action.responsible())
                                        && !action.isLeftOut()));
    }

    /** The whole plan, for whoever reads the focus point and stands in a relation that works with it. */
    boolean isPlanOf(UUID employee, FocusPoint one) {
        var without = EnumSet.of(Relation.OPEN_REFERRAL, Relation.ASKED, Relation.BREAK_GLASS);
        var child = one.child();
        return child != null
                && isFocusPointOf(employee, one)
                && ties(employee, child).anyMatch(tie -> !without.contains(tie.relation()));
    }

    /** The actions one answers for, of a child whose referral one has accepted. */
    Stream<UUID> actionsOf(UUID employee, FocusPoint point) {
        var child = point.child();
        return child == null
                        || !isResponsible(employee, point)
                        || ties(employee, child).noneMatch(tie -> tie.relation() == Relation.OPEN_REFERRAL)
                ? Stream.empty()
                : newest(point)
                        .flatMap(plan -> rows.actions.stream()
                                .filter(action -> action.plan().equals(plan.id())
                                        && employee.equals(action.responsible())
                                        && !action.isLeftOut()
                                        && isInGoal(action)))
                        .map(Rows.Action::id);
    }

    private boolean isInGoal(Rows.Action action) {
        return rows.goals.stream()
                .anyMatch(goal ->
                        goal.plan().equals(action.plan()) && goal.id().equals(action.goal()) && !goal.isLeftOut());
    }

    boolean isVoiceOf(UUID employee, Item one) {
        return ties(employee, one.child())
                        .anyMatch(tie -> tie.relation() == Relation.COORDINATES
                                || tie.relation() == Relation.OPEN_REFERRAL
                                || isVisitor(tie, one.sector(), Relation.ASSIGNED, Relation.BREAK_GLASS)
                                || tie.relation() == Relation.BREAK_GLASS
                                        && (tie.role() == Role.PP_ADVICE || tie.role() == Role.SOCIAL_WORKER)
                                || isOfPlace(tie, one.unit())
                                || one.adult() != null && isOfPlace(tie, tie.unit()) && wasAt(one, tie.unit()))
                || isSent(employee, "CHILD_VOICE", one.id());
    }

    /** Somebody of that place stood in for the child on the day the voice was noted. */
    private boolean wasAt(Item voice, UUID unit) {
        var then = rows.at(voice.day(), Instant.MAX);
        return rows.employees.stream()
                .anyMatch(employee -> then.ties(employee.id(), voice.child()).stream()
                        .anyMatch(tie -> tie.isToday() && isOfPlace(tie, unit)));
    }

    Set<List<Object>> wondering(UUID employee, Item one) {
        var all = new HashSet<List<Object>>();
        ties(employee, one.child())
                .filter(tie -> tie.relation() == Relation.COORDINATES
                        || isVisitor(tie, one.sector(), Relation.ASSIGNED)
                        || isOfPlace(tie, one.unit()))
                .forEach(tie -> all.add(List.of(tie.role(), tie.relation())));
        sent(employee, "WONDERING", one.id()).forEach(role -> all.add(List.of(role, Relation.DISCLOSED)));
        return all;
    }

    /** On which side of it, and by what. */
    Set<List<Object>> transition(UUID employee, Transition one) {
        var all = new HashSet<List<Object>>();
        ties(employee, one.child()).forEach(tie -> {
            var sector = one.kind().equals("HOME_TO_DAYCARE") ? "HEALTH_VISITING" : "";
            if (tie.relation() == Relation.COORDINATES
                    || isOfPlace(tie, one.fromUnit())
                    || isVisitor(tie, sector, Relation.ASSIGNED)) {
                all.add(List.of(tie.role(), tie.relation(), "SENDER"));
            }
            if (one.toUnit().equals(tie.unit())) {
                if (tie.relation() == Relation.RECEIVES) {
                    all.add(List.of(tie.role(), tie.relation(), "RECEIVER"));
                } else if (tie.relation() == Relation.ASKED && tie.role() == Role.LEADER) {
                    all.add(List.of(tie.role(), tie.relation(), "ASKED"));
                }
            }
        });
        return all;
    }
}
