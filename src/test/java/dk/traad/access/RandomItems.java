package dk.traad.access;

import dk.traad.kernel.Role;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written about the children of a random municipality, and where they are going. */
class RandomItems extends RandomWorld {
    private static final List<String> SECTORS = List.of("HEALTH_VISITING", "DAYCARE", "DAYCARE", "SCHOOL");
    private static final List<String> KINDS =
            List.of("HOME_TO_DAYCARE", "DAYCARE_TO_KINDERGARTEN", "DAYCARE_TO_SCHOOL", "SCHOOL_TO_YOUTH_EDUCATION");
    private static final List<String> STATES = List.of(
            "FORESEEN", "PREPARED", "HANDED_OVER", "RETURNED", "RECEIVED", "RECEIVED", "FOLLOWED_UP", "CALLED_OFF");
    private static final List<String> POINTS = List.of("AGREED", "ACTIVE", "ACTIVE", "ACHIEVED", "STOPPED");

    private final Random ids;

    RandomItems(Random random, Random ids, int municipality, Instant now) {
        super(random, ids, municipality, now);
        this.ids = ids;
        // Those of two municipalities have the same keys.
        var points = Stream.generate(() -> id(ids)).limit(CHILDREN * 4).toList();
        for (var i = 0; i < CHILDREN * 2; i++) {
            assignment();
            standInForVisitor();
            transition();
            focusPoint(points.get(2 * i));
            focusPoint(points.get(2 * i + 1));
            assessment();
            voice();
            voice();
            wondering();
        }
    }

    private void transition() {
        var state = pick(STATES);
        var isOver = List.of("FOLLOWED_UP", "CALLED_OFF").contains(state);
        var toGroup = random.nextInt(3) == 0 ? null : pick(rows.groups);
        var toUnit = toGroup == null ? pick(rows.units) : rows.unitOf(toGroup);
        var one = new Rows.Transition(
                id(ids),
                child(),
                pick(KINDS),
                pick(rows.units),
                toUnit,
                toGroup,
                today.plusDays(pick(List.of(-181, -180, -179, -178, -60, 0, 30))),
                state,
                today.plusDays(pick(BEGINNINGS)),
                random.nextInt(3) == 0 ? null : today.plusDays(pick(List.of(-60, -2, -1, 0, 1))));
        if (!isOver && !isNew("transition", one.child(), one.kind())) {
            return;
        }
        rows.transitions.add(one);
        insert(
                "transition (id, child, kind, from_unit, to_unit, to_group, starts_on, state, way, opened_because,"
                        + " opened_at, reads_from, handed_over_on, received_on, followed_up_on)",
                one.id(),
                one.child(),
                one.kind(),
                one.fromUnit(),
                one.toUnit(),
                one.toGroup(),
                one.startsOn(),
                state,
                state.equals("FORESEEN") ? null : "TABLE",
                "AGE",
                noon(one.openedOn()),
                one.readsFrom(),
                today,
                today,
                today);
    }

    private void focusPoint(UUID id) {
        var ofRoom = random.nextInt(6) == 0;
        // Mostly where the child is or was, and of one who works there.
        var place = pick(rows.placements);
        var isThere = random.nextInt(4) > 0;
        var unit = isThere ? place.unit() : pick(rows.units);
        var one = new Rows.FocusPoint(
                id,
                ofRoom ? null : isThere ? place.child() : child(),
                pick(SECTORS),
                unit,
                at(unit, Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER),
                pick(POINTS),
                random.nextBoolean() ? today : null,
                random.nextBoolean() ? today : null);
        rows.focusPoints.add(one);
        insert(
                "focus_point (id, child, sector, unit, unit_group, owner, state, title, attention, purpose,"
                        + " surroundings, noticed_on, invited_on, dialogue_on, protective_reason, created_by, created_at)",
                one.id(),
                one.child(),
                one.sector(),
                unit,
                pick(rows.groups),
                one.owner(),
                one.state(),
                "Ro",
                "Larm",
                "Ro",
                "Borde",
                today,
                one.invitedOn(),
                one.dialogueOn(),
                "Ro",
                one.owner(),
                now);
        disclosed("FOCUS_POINT", one.id(), one.child());
        var versions = random.nextInt(4);
        // A goal keeps its key from version to version.
        var goals = List.of(id(ids), id(ids));
        for (var version = 1; version <= versions; version++) {
            plan(one, version, version == versions, goals);
        }
    }

    private void plan(Rows.FocusPoint point, int version, boolean isLast, List<UUID> goals) {
        var isApproved = !isLast || random.nextInt(3) > 0;
        var one = new Rows.Plan(
                id(ids),
                point.id(),
                point.child(),
                version,
                isApproved ? today.plusDays(pick(List.of(-30, -1, 0, 1))) : null,
                isApproved,
                random.nextInt(3) == 0 ? "AT_THE_TABLE" : "CONFIRMED");
        rows.plans.add(one);
        insert(
                "support_plan (id, focus_point, child, version, reason, starts_on, counts_from, made_by, made_at,"
                        + " approved_by, approved_at, agreed)",
                one.id(),
                one.focusPoint(),
                one.child(),
                version,
                version == 1 ? null : "Nyt",
                one.startsOn() == null ? today : one.startsOn(),
                today,
                employee(),
                now,
                isApproved ? employee() : null,
                isApproved ? now : null,
                one.agreed());
        for (var ordinal = 0; ordinal < goals.size(); ordinal++) {
            var goal = new Rows.Goal(one.id(), goals.get(ordinal), random.nextInt(4) == 0);
            rows.goals.add(goal);
            insert(
                    "plan_goal (plan, id, child, ordinal, kind, words, left_out_reason)",
                    one.id(),
                    goal.id(),
                    one.child(),
                    ordinal,
                    "BODY",
                    "Ro",
                    goal.isLeftOut() ? "Nej" : null);
            for (var i = 0; i < 2; i++) {
                var action = new Rows.Action(
                        one.id(),
                        id(ids),
                        goal.id(),
                        random.nextInt(5) == 0 ? null : responsible(one.child()),
                        random.nextInt(4) == 0);
                rows.actions.add(action);
                insert(
                        "plan_action (plan, id, goal, child, ordinal, words, responsible_employee, left_out_reason)",
                        one.id(),
                        action.id(),
                        goal.id(),
                        one.child(),
                        i,
                        "Ro",
                        action.responsible(),
                        action.isLeftOut() ? "Nej" : null);
            }
        }
    }

    /** Mostly whoever has accepted a referral of the child, or has opened its file in an emergency. */
    private UUID responsible(@Nullable UUID child) {
        var near = Stream.concat(
                        rows.referrals.stream()
                                .filter(one -> one.child().equals(child))
                                .flatMap(one -> Stream.ofNullable(one.acceptedBy())),
                        rows.brokenGlass.stream()
                                .filter(one -> one.child().equals(child))
                                .map(Rows.BrokenGlass::employee))
                .toList();
        return near.isEmpty() || random.nextInt(3) == 0 ? employee() : pick(near);
    }

    private void assessment() {
        var place = pick(rows.placements);
        var one = new Rows.Item(id(ids), place.child(), pick(SECTORS), place.unit(), null, today);
        rows.assessments.add(one);
        insert(
                "assessment (id, child, form, sector, unit, state, opened_at)",
                one.id(),
                one.child(),
                UUID.randomUUID(),
                one.sector(),
                one.unit(),
                "DRAFT",
                now);
        disclosed("ASSESSMENT", one.id(), one.child());
    }

    private void voice() {
        var place = pick(rows.placements);
        var adult = random.nextBoolean() ? adult() : null;
        var one = new Rows.Item(
                id(ids),
                place.child(),
                adult == null ? pick(SECTORS) : null,
                adult == null ? place.unit() : null,
                adult,
                today.plusDays(pick(List.of(-60, -30, -2, -1, 0))));
        rows.voices.add(one);
        insert(
                "child_voice (id, child, way, teller, words, noted_on, noted_at, noted_by, sector, unit, noted_by_adult)",
                one.id(),
                one.child(),
                "WORDS",
                "CHILD_SAID",
                "Ja",
                one.day(),
                now,
                adult == null ? employee() : null,
                one.sector(),
                one.unit(),
                adult);
        disclosed("CHILD_VOICE", one.id(), one.child());
    }

    private void wondering() {
        var place = pick(rows.placements);
        var one = new Rows.Item(id(ids), place.child(), pick(SECTORS), place.unit(), null, today);
        rows.wonderings.add(one);
        insert(
                "wondering (id, child, sector, unit, state, sentence, opened_by, opened_at, noticed_on)",
                one.id(),
                one.child(),
                one.sector(),
                one.unit(),
                "OPENED",
                "Ro?",
                employee(),
                now,
                today);
        disclosed("WONDERING", one.id(), one.child());
    }

    private void disclosed(String kind, UUID item, @Nullable UUID child) {
        if (child != null && random.nextInt(3) == 0) {
            disclosure(kind, item, child);
        }
    }

    private UUID at(UUID unit, Role... roles) {
        var there = rows.employments.stream()
                .filter(one -> one.unit().equals(unit) && List.of(roles).contains(one.role()))
                .toList();
        return there.isEmpty() || random.nextInt(4) == 0
                ? employee()
                : pick(there).employee();
    }
}
