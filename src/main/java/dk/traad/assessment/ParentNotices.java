package dk.traad.assessment;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who among the custody holders has got what, each separately. */
@Repository
class ParentNotices {
    private final JdbcClient jdbc;

    ParentNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version's first. */
    List<ParentNotice> of(Assessment.Id assessment) {
        return jdbc.sql("""
                        SELECT n.version, d.first_name || ' ' || d.last_name AS adult_name, n.sent_at, n.answer_by, n.read_at,
                            EXISTS (SELECT FROM outbox_message m
                                    WHERE m.municipality = n.municipality AND m.adult = n.adult
                                        AND m.created_at BETWEEN n.sent_at AND n.sent_at + INTERVAL '1 minute'
                                        AND m.given_up_at IS NOT NULL) AS mail_given_up
                        FROM parent_notice n
                        JOIN adult d ON d.municipality = n.municipality AND d.id = n.adult
                        WHERE n.municipality = :municipality AND n.assessment = :assessment
                        ORDER BY n.version DESC, d.first_name COLLATE "da-x-icu", n.adult
                        """)
                .param("assessment", assessment)
                .query((row, number) -> new ParentNotice(
                        row.getInt("version"),
                        row.getString("adult_name"),
                        AssessmentRow.instant(row, "sent_at"),
                        row.getObject("answer_by", LocalDate.class),
                        AssessmentRow.instantOrNull(row, "read_at"),
                        row.getBoolean("mail_given_up")))
                .list();
    }

    void add(Assessment.Id assessment, int version, List<AdultId> adults, Instant now, @Nullable LocalDate answerBy) {
        jdbc.sql("""
                        INSERT INTO parent_notice (municipality, assessment, child, version, adult, sent_at, answer_by)
                        SELECT a.municipality, a.id, a.child, :version, adult, :now, CAST(:answerBy AS date)
                        FROM assessment a
                        CROSS JOIN unnest(CAST(:adults AS uuid[])) AS adult
                        WHERE a.municipality = :municipality AND a.id = :assessment
                        """)
                .param("assessment", assessment)
                .param("version", version)
                .param("adults", adults)
                .param("now", now)
                .param("answerBy", answerBy)
                .update();
    }
}
