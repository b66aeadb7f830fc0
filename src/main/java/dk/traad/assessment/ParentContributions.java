package dk.traad.assessment;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What families wrote about an assessment, from the staff's side. */
@Repository
class ParentContributions {
    private final JdbcClient jdbc;

    ParentContributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ParentContribution> of(Assessment.Id assessment) {
        return jdbc.sql("""
                        SELECT b.id, d.first_name || ' ' || d.last_name AS adult_name, b.going_well, b.attention, b.question,
                            b.sent_at, b.reply, e.name AS replied_by, b.replied_at
                        FROM parent_contribution b
                        JOIN adult d ON d.municipality = b.municipality AND d.id = b.adult
                        LEFT JOIN employee e ON e.municipality = b.municipality AND e.id = b.replied_by
                        WHERE b.municipality = :municipality AND b.assessment = :assessment
                        ORDER BY b.sent_at, b.id
                        """)
                .param("assessment", assessment)
                .query((row, number) -> new ParentContribution(
                        new ParentContribution.Id(row.getObject("id", UUID.class)),
                        row.getString("adult_name"),
                        row.getString("going_well"),
                        row.getString("attention"),
                        row.getString("question"),
                        AssessmentRow.instant(row, "sent_at"),
                        row.getString("reply"),
                        row.getString("replied_by"),
                        AssessmentRow.instantOrNull(row, "replied_at")))
                .list();
    }

    Optional<AdultId> author(Assessment.Id assessment, ParentContribution.Id contribution) {
        return jdbc.sql("""
                        SELECT adult
                        FROM parent_contribution
                        WHERE municipality = :municipality AND assessment = :assessment AND id = :contribution
                        """)
                .param("assessment", assessment)
                .param("contribution", contribution)
                .query((row, number) -> new AdultId(row.getObject("adult", UUID.class)))
                .optional();
    }

    /** Whoever works with the child has opened the page they stand on. */
    void markSeen(Assessment.Id assessment, Instant now) {
        jdbc.sql("""
                        UPDATE parent_contribution
                        SET seen_by_staff_at = :now
                        WHERE municipality = :municipality AND assessment = :assessment AND seen_by_staff_at IS NULL
                        """).param("assessment", assessment).param("now", now).update();
    }

    /** @return false when a colleague has replied already */
    boolean reply(ParentContribution.Id contribution, String text, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE parent_contribution
                        SET reply = :text, replied_by = :by, replied_at = :now,
                            seen_by_staff_at = coalesce(seen_by_staff_at, :now)
                        WHERE municipality = :municipality AND id = :contribution AND reply IS NULL
                        """)
                        .param("contribution", contribution)
                        .param("text", text)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }
}
