package dk.traad.intervention;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the plans of focus points rest on: what goes well, and how the child and the family see it. */
@Repository
class MeetingWords {
    private final JdbcClient jdbc;

    MeetingWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each in the newest agreed version; what goes well from the focus point where the plan says nothing. */
    public record Words(String strengths, String childView, String familyView) {}

    List<Words> of(List<UUID> focusPoints) {
        return jdbc.sql("""
                        SELECT coalesce(nullif(s.strengths, ''), f.strengths) AS strengths, s.child_view, s.family_view
                        FROM plan_in_force p
                        JOIN support_plan s ON s.municipality = p.municipality AND s.id = p.plan
                        JOIN focus_point f ON f.municipality = p.municipality AND f.id = p.focus_point
                        WHERE p.municipality = :municipality AND p.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY f.created_at, f.id
                        """)
                .param("focusPoints", focusPoints)
                .query(Words.class)
                .list();
    }
}
