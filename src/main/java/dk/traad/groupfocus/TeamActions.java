package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What teams do differently, and who can be responsible for it. */
@Repository
public class TeamActions {
    private final JdbcClient jdbc;

    TeamActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of those who can be responsible. */
    public record Colleague(EmployeeId id, String name) {}

    /** Everybody who works in the room or leads its unit today. */
    List<Colleague> team(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT id, name
                        FROM employee
                        WHERE municipality = :municipality AND id IN (
                            SELECT employee
                            FROM group_relation
                            WHERE municipality = :municipality AND unit_group = :group
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        ORDER BY name COLLATE "da-x-icu", id
                        """)
                .param("group", group)
                .param("today", today)
                .query(Colleague.class)
                .list();
    }

    /** Those under way first, in the order they were added. */
    List<TeamAction> of(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT a.id, a.focus_point, a.words, a.responsible, e.name AS responsible_name, a.begun_on,
                            a.ended_on, a.ended_reason
                        FROM team_action a
                        JOIN employee e ON e.municipality = a.municipality AND e.id = a.responsible
                        WHERE a.municipality = :municipality AND a.focus_point = :id
                        ORDER BY a.ended_on IS NOT NULL, a.added_at, a.id
                        """).param("id", focusPoint).query(TeamAction.class).list();
    }

    /** The same form sent twice adds one. */
    void add(
            TeamAction.Id id,
            FocusPoint.Id focusPoint,
            String words,
            EmployeeId responsible,
            LocalDate today,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO team_action (municipality, id, focus_point, words, responsible, begun_on, added_at)
                        VALUES (:municipality, :id, :focusPoint, :words, :responsible, :today, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("focusPoint", focusPoint)
                .param("words", words)
                .param("responsible", responsible)
                .param("today", today)
                .param("now", now)
                .update();
    }

    void end(FocusPoint.Id focusPoint, TeamAction.Id id, String reason, LocalDate today) {
        jdbc.sql("""
                        UPDATE team_action
                        SET ended_on = :today, ended_reason = :reason
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND id = :id AND ended_on IS NULL
                        """)
                .param("focusPoint", focusPoint)
                .param("id", id)
                .param("reason", reason)
                .param("today", today)
                .update();
    }

    void endAll(FocusPoint.Id focusPoint, String reason, LocalDate today) {
        jdbc.sql("""
                        UPDATE team_action
                        SET ended_on = :today, ended_reason = :reason
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND ended_on IS NULL
                        """)
                .param("focusPoint", focusPoint)
                .param("reason", reason)
                .param("today", today)
                .update();
    }
}
