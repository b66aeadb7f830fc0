package dk.traad.observation;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been seen of goals, by whom. */
@Repository
public class Observations {
    private final JdbcClient jdbc;

    Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these focus points, the oldest first; without those taken back. */
    public List<Observation> of(Collection<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT o.id, o.goal, o.often, o.words, o.seen_on, o.noted_at, o.noted_by,
                            CASE WHEN o.noted_by_child THEN o.child ELSE o.noted_by_adult END AS noted_by_family,
                            coalesce(e.name, a.first_name || ' ' || a.last_name, c.first_name) AS noted_by_name
                        FROM goal_observation o
                        LEFT JOIN employee e ON e.municipality = o.municipality AND e.id = o.noted_by
                        LEFT JOIN adult a ON a.municipality = o.municipality AND a.id = o.noted_by_adult
                        LEFT JOIN child c ON c.municipality = o.municipality AND c.id = o.child AND o.noted_by_child
                        WHERE o.municipality = :municipality AND o.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                            AND o.taken_back_at IS NULL
                        ORDER BY o.seen_on, o.noted_at, o.id
                        """)
                .param("focusPoints", focusPoints)
                .query(Observation.class)
                .list();
    }

    /** The days on which a follow-up of the focus point was held. */
    List<LocalDate> followedUpOn(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT held_on
                        FROM follow_up
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND state = 'HELD'
                        ORDER BY held_on
                        """)
                .param("focusPoint", focusPoint)
                .query(LocalDate.class)
                .list();
    }

    /** The same tap twice is one. */
    void add(ObservedGoal goal, ObservationForm form, HowOften often, SignedIn by, Instant now, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO goal_observation (municipality, id, focus_point, plan, goal, child, often, words,
                            seen_on, noted_at, noted_by, noted_by_adult, noted_by_child)
                        VALUES (:municipality, :id, :focusPoint, :plan, :goal, :child, :often, :words, :today, :now,
                            CAST(:employee AS uuid), CAST(:adult AS uuid), :isChild)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", form.id())
                .param("focusPoint", goal.focusPoint())
                .param("plan", goal.plan())
                .param("goal", goal.goal())
                .param("child", goal.child())
                .param("often", often)
                .param("words", form.line())
                .param("today", today)
                .param("now", now)
                .param("employee", by instanceof SignedIn.Professional ? by.person() : null)
                .param("adult", by instanceof SignedIn.Parent ? by.person() : null)
                .param("isChild", by instanceof SignedIn.YoungPerson)
                .update();
    }

    /** The focus point of an observation this person has noted and not taken back. */
    Optional<FocusPoint.Id> ownOf(Observation.Id id, UUID person) {
        return jdbc.sql("""
                        SELECT focus_point
                        FROM goal_observation
                        WHERE municipality = :municipality AND id = :id AND :person =
                            coalesce(noted_by, noted_by_adult, CASE WHEN noted_by_child THEN child END)
                            AND taken_back_at IS NULL
                        """)
                .param("id", id)
                .param("person", person)
                .query((row, number) -> new FocusPoint.Id(row.getObject(1, UUID.class)))
                .optional();
    }

    void takeBack(Observation.Id id, Instant now) {
        jdbc.sql("""
                        UPDATE goal_observation
                        SET taken_back_at = :now
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("now", now).update();
    }
}
