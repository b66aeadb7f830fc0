package dk.traad.demo;

import dk.traad.kernel.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans around some children of the demo, from several sectors at once: under way and seen, or reached. */
@Repository
@Order(2)
@Conditional(OnDemo.class)
class DemoPlans implements DemoPart {
    private static final int WEEKS_UNTIL_DUE = 12;
    private static final int DAYS_BETWEEN_SEEN = 6;

    private final JdbcClient jdbc;

    DemoPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One plan with its keys, as its actions and follow-ups need them. */
    private record Plan(
            DemoFile.Row row, UUID focusPoint, UUID plan, UUID goal, UUID child, UUID keeper, LocalDate begun) {
        boolean isReached() {
            return row.has("state", "ACHIEVED");
        }
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        DemoFile.rows("plans.csv").stream()
                .filter(row -> row.has("municipality", municipality.name()))
                .forEach(row -> add(municipality, places, people, row, today));
    }

    private void add(
            DemoMunicipality municipality, DemoPlaces places, DemoPeople people, DemoFile.Row row, LocalDate today) {
        var child = people.known().stream()
                .filter(one -> one.key().equals(row.get("child")))
                .findFirst()
                .orElseThrow();
        var name = row.get("child") + " " + row.get("key");
        var plan = new Plan(
                row,
                municipality.key("focus point", name),
                municipality.key("plan", name),
                municipality.key("goal", name),
                child.id().value(),
                municipality.key("employee", row.get("keeper")),
                today.minusDays(row.number("days ago")));
        focusPoint(plan, places, row.has("place", "visit") ? null : child.room());
        words(plan);
        actions(municipality, plan);
        agree(plan);
        if (plan.isReached()) {
            reached(municipality, plan);
        } else {
            followUp(municipality, plan);
            child.custodyHolders().forEach(holder -> confirm(plan, holder.value()));
        }
        seen(municipality, plan, today);
    }

    private void focusPoint(Plan plan, DemoPlaces places, @Nullable DemoRoom room) {
        jdbc.sql("""
                        INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title,
                            attention, purpose, strengths, surroundings, noticed_on, invited_on, dialogue_on, created_by,
                            created_at)
                        VALUES (:municipality, :id, :child, :sector, :unit, CAST(:group AS uuid), :keeper, 'IN_DIALOGUE',
                            :title, :attention, :goal, :strengths, '', CAST(:begun AS date) - 14,
                            CAST(:begun AS date) - 10, CAST(:begun AS date) - 4, :keeper, :at)
                        """)
                .param("id", plan.focusPoint())
                .param("child", plan.child())
                .param("sector", room == null ? Sector.HEALTH_VISITING : room.sector())
                .param("unit", room == null ? places.healthVisiting() : room.unit())
                .param("group", room == null ? null : room.group())
                .param("keeper", plan.keeper())
                .param("title", plan.row().get("title"))
                .param("attention", plan.row().get("attention"))
                .param("goal", plan.row().get("goal"))
                .param("strengths", plan.row().get("strengths"))
                .param("begun", plan.begun())
                .param("at", DemoTime.at(plan.begun().minusDays(14), 12))
                .update();
    }

    private void words(Plan plan) {
        jdbc.sql("""
                        INSERT INTO support_plan (municipality, id, focus_point, child, version, strengths, child_view,
                            family_view, made_by, made_at)
                        VALUES (:municipality, :id, :focusPoint, :child, 1, :strengths, :childView, :familyView, :keeper, :at)
                        """)
                .param("id", plan.plan())
                .param("focusPoint", plan.focusPoint())
                .param("child", plan.child())
                .param("strengths", plan.row().get("strengths"))
                .param("childView", plan.row().get("child view"))
                .param("familyView", plan.row().get("family view"))
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun().minusDays(4), 14))
                .update();
        jdbc.sql("""
                        INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, signs)
                        VALUES (:municipality, :plan, :goal, :child, 1, 'EVERYDAY_LIFE', :words, :familyWords, :signs)
                        """)
                .param("plan", plan.plan())
                .param("goal", plan.goal())
                .param("child", plan.child())
                .param("words", plan.row().get("goal"))
                .param("familyWords", plan.row().get("family words"))
                .param("signs", plan.row().get("signs"))
                .update();
    }

    /** "2302>what is done>the first step", one after the other; "@key" is somebody in the family. */
    private void actions(DemoMunicipality municipality, Plan plan) {
        var all = plan.row().get("actions").split("\\|");
        for (var place = 0; place < all.length; place++) {
            var parts = all[place].split(">");
            var isFamily = parts[0].startsWith("@");
            jdbc.sql("""
                            INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, first_step,
                                responsible_employee, responsible_adult, chosen_at)
                            VALUES (:municipality, :plan, :id, :goal, :child, :place, :words, :firstStep,
                                CAST(:employee AS uuid), CAST(:adult AS uuid), CAST(:chosen AS timestamptz))
                            """)
                    .param("plan", plan.plan())
                    .param("id", municipality.key("action", plan.goal() + " " + place))
                    .param("goal", plan.goal())
                    .param("child", plan.child())
                    .param("place", place + 1)
                    .param("words", parts[1])
                    .param("firstStep", parts[2])
                    .param("employee", isFamily ? null : municipality.key("employee", parts[0]))
                    .param("adult", isFamily ? municipality.key("adult", parts[0].substring(1)) : null)
                    .param("chosen", isFamily ? DemoTime.at(plan.begun().minusDays(2), 20) : null)
                    .update();
        }
    }

    private void agree(Plan plan) {
        jdbc.sql("""
                        UPDATE support_plan
                        SET approved_by = :keeper, approved_at = :at, agreed = :agreed, starts_on = :begun,
                            counts_from = :begun
                        WHERE municipality = :municipality AND id = :plan
                        """)
                .param("plan", plan.plan())
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun(), 9))
                .param("agreed", plan.row().get("agreed"))
                .param("begun", plan.begun())
                .update();
        jdbc.sql("UPDATE focus_point SET state = :state WHERE municipality = :municipality AND id = :id")
                .param("state", plan.row().get("state"))
                .param("id", plan.focusPoint())
                .update();
    }

    private void followUp(DemoMunicipality municipality, Plan plan) {
        jdbc.sql("""
                        INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at,
                            minutes, place, booked_by, booked_at)
                        VALUES (:municipality, :id, :focusPoint, :plan, :child, 1, 'BOOKED', :due, :at, 45, 'WITH_US', :keeper,
                            :booked)
                        """)
                .param("id", municipality.key("follow-up", plan.plan().toString()))
                .param("focusPoint", plan.focusPoint())
                .param("plan", plan.plan())
                .param("child", plan.child())
                .param("due", plan.begun().plusWeeks(WEEKS_UNTIL_DUE))
                .param("at", DemoTime.at(plan.begun().plusWeeks(WEEKS_UNTIL_DUE).minusDays(3), 15))
                .param("keeper", plan.keeper())
                .param("booked", DemoTime.at(plan.begun(), 9))
                .update();
    }

    private void confirm(Plan plan, UUID holder) {
        jdbc.sql("""
                        INSERT INTO plan_confirmation (municipality, plan, adult, child, changes, answer, parts, answered_at)
                        VALUES (:municipality, :plan, :adult, :child, 1, 'OURS', '{GOALS,ACTIONS,FOLLOW_UPS}', :at)
                        """)
                .param("plan", plan.plan())
                .param("adult", holder)
                .param("child", plan.child())
                .param("at", DemoTime.at(plan.begun().minusDays(1), 20))
                .update();
    }

    private void reached(DemoMunicipality municipality, Plan plan) {
        jdbc.sql("""
                        INSERT INTO focus_point_step (municipality, id, focus_point, child, move, to_state, reason, taken_by,
                            taken_at)
                        VALUES (:municipality, :id, :focusPoint, :child, 'ACHIEVE', 'ACHIEVED',
                            'Det lykkes nu de fleste dage.', :keeper, :at)
                        """)
                .param("id", municipality.key("step", plan.focusPoint().toString()))
                .param("focusPoint", plan.focusPoint())
                .param("child", plan.child())
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun().plusWeeks(WEEKS_UNTIL_DUE), 15))
                .update();
    }

    /** Every few days up to yesterday, the oldest first. */
    private void seen(DemoMunicipality municipality, Plan plan, LocalDate today) {
        var often = Arrays.stream(plan.row().get("seen").split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        for (var place = 0; place < often.size(); place++) {
            var on = today.minusDays(1L + (long) DAYS_BETWEEN_SEEN * (often.size() - 1 - place));
            jdbc.sql("""
                            INSERT INTO goal_observation (municipality, id, focus_point, plan, goal, child, often, seen_on,
                                noted_at, noted_by)
                            VALUES (:municipality, :id, :focusPoint, :plan, :goal, :child, :often, :on, :at, :by)
                            """)
                    .param("id", municipality.key("seen", plan.goal() + " " + place))
                    .param("focusPoint", plan.focusPoint())
                    .param("plan", plan.plan())
                    .param("goal", plan.goal())
                    .param("child", plan.child())
                    .param("often", often.get(place))
                    .param("on", on)
                    .param("at", DemoTime.at(on, 14))
                    .param("by", plan.keeper())
                    .update();
        }
    }
}
