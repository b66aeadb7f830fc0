package dk.traad.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is booked, held, seen and answered in the plans of the demo. */
@Repository
@Conditional(OnDemo.class)
class DemoFollowUps {
    private static final int DAYS_TO_ASK_AGAIN = 30;

    private final JdbcClient jdbc;

    DemoFollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DemoFollowedPlan plan) {
        for (var held : plan.held()) {
            book(plan, held.ordinal(), held.on().plusDays(2), held.on());
            hold(plan, held);
        }
        if (plan.isBooked()) {
            book(plan, plan.held().size() + 1, plan.due(), plan.due());
        }
        plan.seen().forEach(seen -> see(plan, seen));
    }

    private void book(DemoFollowedPlan plan, int ordinal, LocalDate due, LocalDate meets) {
        jdbc.sql("""
                        INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at,
                            minutes, place, booked_by, booked_at)
                        VALUES (:municipality, :id, :focusPoint, :plan, :child, :ordinal, 'BOOKED', :due, :at, 45, 'WITH_US',
                            :keeper, :booked)
                        """)
                .param("id", plan.key("follow-up", ordinal))
                .param("focusPoint", plan.key("focus point"))
                .param("plan", plan.key("plan"))
                .param("child", plan.child().id())
                .param("ordinal", ordinal)
                .param("due", due)
                .param("at", DemoTime.at(meets, 14))
                .param("keeper", plan.keeper())
                .param("booked", DemoTime.at(plan.begun(), 9))
                .update();
    }

    private void hold(DemoFollowedPlan plan, DemoFollowedPlan.Held held) {
        var holder = plan.child().custodyHolders().getFirst();
        jdbc.sql("""
                        UPDATE follow_up
                        SET state = 'HELD', held_on = :on, took_part = ARRAY[CAST(:keeper AS uuid), CAST(:holder AS uuid)],
                            outcome = :outcome, reason = :words, noted_by = :keeper, noted_at = :at
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", plan.key("follow-up", held.ordinal()))
                .param("on", held.on())
                .param("keeper", plan.keeper())
                .param("holder", holder)
                .param("outcome", held.outcome())
                .param("words", held.words())
                .param("at", DemoTime.at(held.on(), 15))
                .update();
        jdbc.sql("""
                        INSERT INTO follow_up_goal (municipality, follow_up, plan, goal, child, attainment, words)
                        VALUES (:municipality, :id, :plan, :goal, :child, :attainment, :words)
                        """)
                .param("id", plan.key("follow-up", held.ordinal()))
                .param("plan", plan.key("plan"))
                .param("goal", plan.key("goal"))
                .param("child", plan.child().id())
                .param("attainment", held.attainment())
                .param("words", held.words())
                .update();
        jdbc.sql("""
                        INSERT INTO follow_up_experience (municipality, follow_up, adult, child, taken_care_of,
                            makes_difference, answered_at)
                        VALUES (:municipality, :id, :holder, :child, 'YES', :difference, :at)
                        """)
                .param("id", plan.key("follow-up", held.ordinal()))
                .param("holder", holder)
                .param("child", plan.child().id())
                .param("difference", held.attainment() > 0 ? "YES" : "PARTLY")
                .param("at", DemoTime.at(held.on().plusDays(1), 20))
                .update();
    }

    private void see(DemoFollowedPlan plan, DemoFollowedPlan.Seen seen) {
        jdbc.sql("""
                        INSERT INTO goal_observation (municipality, id, focus_point, plan, goal, child, often, seen_on,
                            noted_at, noted_by, noted_by_adult)
                        VALUES (:municipality, :id, :focusPoint, :plan, :goal, :child, :often, :on, :at,
                            CAST(:employee AS uuid), CAST(:adult AS uuid))
                        """)
                .param("id", plan.key("seen", seen.ordinal()))
                .param("focusPoint", plan.key("focus point"))
                .param("plan", plan.key("plan"))
                .param("goal", plan.key("goal"))
                .param("child", plan.child().id())
                .param("often", seen.often())
                .param("on", seen.on())
                .param("at", DemoTime.at(seen.on(), 14))
                .param("employee", seen.isAtHome() ? null : plan.keeper())
                .param("adult", seen.isAtHome() ? plan.child().custodyHolders().getFirst() : null)
                .update();
    }

    /** All custody holders were invited and said no; they are left in peace for a while. */
    void declined(DemoFollowedPlan plan) {
        jdbc.sql("""
                        INSERT INTO dialogue (municipality, id, focus_point, child, state, words, minutes, places,
                            ask_again_on, invited_by, invited_at)
                        VALUES (:municipality, :id, :focusPoint, :child, 'DECLINED', 'Vi vil gerne høre, hvad I ser hjemme.',
                            45, '{WITH_US,BY_PHONE}', :again, :keeper, :at)
                        """)
                .param("id", plan.key("dialogue"))
                .param("focusPoint", plan.key("focus point"))
                .param("child", plan.child().id())
                .param("again", plan.begun().plusDays(DAYS_TO_ASK_AGAIN))
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun(), 10))
                .update();
        for (var holder : plan.child().custodyHolders()) {
            jdbc.sql("""
                            INSERT INTO dialogue_answer (municipality, dialogue, adult, child, answer, words, answered_at)
                            VALUES (:municipality, :id, :adult, :child, 'NO', 'Vi synes ikke, det er noget nu.', :at)
                            """)
                    .param("id", plan.key("dialogue"))
                    .param("adult", holder)
                    .param("child", plan.child().id())
                    .param("at", DemoTime.at(plan.begun().plusDays(1), 20))
                    .update();
        }
    }
}
