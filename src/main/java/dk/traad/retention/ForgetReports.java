package dk.traad.retention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes the words of reports whose days have passed and that were received; that they were sent, and how received, stays. */
@Repository
class ForgetReports {
    private final JdbcClient jdbc;

    ForgetReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first; doing it again the same night finds none. */
    List<Deleted> forget(LocalDate today, int most) {
        return jdbc.sql("""
                        UPDATE statutory_report
                        SET words_sealed = NULL, words_deleted_on = :today
                        WHERE municipality = :municipality AND words_sealed IS NOT NULL AND id IN (
                            SELECT d.report
                            FROM statutory_report_due d
                            JOIN statutory_report r ON r.municipality = d.municipality AND r.id = d.report
                                AND r.words_sealed IS NOT NULL
                            WHERE d.municipality = :municipality AND d.held_by IS NULL AND d.due_on <= :today
                            ORDER BY d.due_on, d.report
                            LIMIT :most)
                        RETURNING id AS item, child, 1 AS pieces
                        """)
                .param("today", today)
                .param("most", most)
                .query(Deleted.class)
                .list();
    }
}
