package dk.traad.mine;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import dk.traad.followup.ExperienceForm;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.mine.OwnPlan.About;
import dk.traad.mine.OwnPlan.Asks;
import dk.traad.mine.OwnPlan.FollowUp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a young person reads of what is agreed about them: from the invitation or the talk on, as their custody holders do. */
@Repository
class OwnPlans {
    /** How it was is asked so long after a follow-up. */
    private static final int DAYS_TO_TELL = 30;

    private final JdbcClient jdbc;

    OwnPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<About> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT f.id, f.title, f.attention, f.purpose, f.surroundings, u.name AS place, e.name AS keeper, f.state,
                            CASE
                                WHEN EXISTS (
                                    SELECT FROM dialogue d
                                    WHERE d.municipality = f.municipality AND d.focus_point = f.id
                                        AND d.state IN ('OPEN', 'ARRANGED') AND NOT EXISTS (
                                            SELECT FROM dialogue_own_answer a
                                            WHERE a.municipality = d.municipality AND a.dialogue = d.id))
                                THEN 'INVITATION'
                                WHEN f.state IN ('IN_DIALOGUE', 'ADJUSTED') AND EXISTS (
                                    SELECT FROM support_plan p
                                    JOIN plan_goal g ON g.municipality = p.municipality AND g.plan = p.id
                                        AND g.left_out_reason IS NULL
                                    WHERE p.municipality = f.municipality AND p.focus_point = f.id
                                        AND p.approved_at IS NULL AND NOT EXISTS (
                                            SELECT FROM plan_own_confirmation c
                                            WHERE c.municipality = p.municipality AND c.plan = p.id))
                                THEN 'CONFIRM'
                                WHEN EXISTS (
                                    SELECT FROM follow_up n
                                    WHERE n.municipality = f.municipality AND n.focus_point = f.id AND n.state = 'BOOKED'
                                        AND CAST(n.meets_at AT TIME ZONE 'Europe/Copenhagen' AS date) >= CAST(:today AS date)
                                        AND NOT EXISTS (
                                            SELECT FROM follow_up_own_answer a
                                            WHERE a.municipality = n.municipality AND a.follow_up = n.id))
                                THEN 'COMING'
                                WHEN EXISTS (
                                    SELECT FROM follow_up h
                                    WHERE h.municipality = f.municipality AND h.focus_point = f.id AND h.state = 'HELD'
                                        AND h.held_on >= CAST(:today AS date) - CAST(:daysToTell AS int) AND NOT EXISTS (
                                            SELECT FROM follow_up_own_experience x
                                            WHERE x.municipality = h.municipality AND x.follow_up = h.id))
                                THEN 'EXPERIENCE' END AS asks
                        FROM family_focus_point v
                        JOIN focus_point f ON f.municipality = v.municipality AND f.id = v.focus_point
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.owner
                        WHERE v.municipality = :municipality AND v.child = :child
                        ORDER BY f.created_at DESC, f.id
                        """)
                .param("child", child)
                .param("today", today)
                .param("daysToTell", DAYS_TO_TELL)
                .query((row, number) -> about(row))
                .list();
    }

    private static About about(ResultSet row) throws SQLException {
        var asks = row.getString("asks");
        return new About(
                new FocusPoint.Id(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("attention"),
                row.getString("purpose"),
                row.getString("surroundings"),
                row.getString("place"),
                row.getString("keeper"),
                Stage.valueOf(row.getString("state")),
                asks == null ? null : Asks.valueOf(asks));
    }

    /** @throws NotFound unless it is about this young person and they are in it */
    About of(ChildId child, FocusPoint.Id id, LocalDate today) {
        return of(child, today).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The newest first; without those called off. */
    List<FollowUp> followUps(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT f.id, f.version, f.meets_at, f.minutes, f.held_on, f.outcome, f.reason, o.answer,
                            x.follow_up IS NOT NULL AS is_found
                        FROM follow_up f
                        LEFT JOIN follow_up_own_answer o ON o.municipality = f.municipality AND o.follow_up = f.id
                        LEFT JOIN follow_up_own_experience x ON x.municipality = f.municipality AND x.follow_up = f.id
                        WHERE f.municipality = :municipality AND f.focus_point = :focusPoint AND f.state <> 'CANCELLED'
                        ORDER BY f.ordinal DESC, f.booked_at DESC
                        """)
                .param("focusPoint", focusPoint)
                .query((row, number) -> new FollowUp(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getObject("meets_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("answer"),
                        row.getBoolean("is_found")))
                .list();
    }

    /** A later answer takes the place of an earlier one. */
    void answer(UUID followUp, ChildId child, String answer, String words, Instant now) {
        jdbc.sql("""
                        INSERT INTO follow_up_own_answer (municipality, follow_up, child, answer, words, answered_at)
                        VALUES (:municipality, :followUp, :child, :answer, :words, :now)
                        ON CONFLICT (municipality, follow_up) DO UPDATE SET
                            answer = excluded.answer, words = excluded.words, answered_at = excluded.answered_at
                        """)
                .param("followUp", followUp)
                .param("child", child)
                .param("answer", answer)
                .param("words", words)
                .param("now", now)
                .update();
    }

    /** How they found it; a later answer takes the place of an earlier one. */
    void found(UUID followUp, ChildId child, ExperienceForm form, Instant now) {
        jdbc.sql("""
                        INSERT INTO follow_up_own_experience (municipality, follow_up, child, taken_care_of, makes_difference,
                            words, answered_at)
                        VALUES (:municipality, :followUp, :child, :takenCareOf, :makesDifference, :words, :now)
                        ON CONFLICT (municipality, follow_up) DO UPDATE SET
                            taken_care_of = excluded.taken_care_of, makes_difference = excluded.makes_difference,
                            words = excluded.words, answered_at = excluded.answered_at
                        """)
                .param("followUp", followUp)
                .param("child", child)
                .param("takenCareOf", form.takenCareOf())
                .param("makesDifference", form.makesDifference())
                .param("words", form.words())
                .param("now", now)
                .update();
    }
}
