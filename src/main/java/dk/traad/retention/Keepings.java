package dk.traad.retention;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When something goes or went, for the pages on which it is read. */
@Repository
public class Keepings {
    private final JdbcClient jdbc;

    Keepings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what each wrote alone about one assessment. */
    public Keeping ofOwnAssessments(UUID assessment) {
        return jdbc.sql("""
                        SELECT gone.forgotten_on AS gone_on, d.due_on AS goes_on, d.held_by
                        FROM (
                            SELECT max(forgotten_on) AS forgotten_on
                            FROM own_assessment
                            WHERE municipality = :municipality AND assessment = :assessment) gone
                        LEFT JOIN own_assessment_due d ON d.municipality = :municipality AND d.assessment = :assessment
                        """)
                .param("assessment", assessment)
                .query(Keeping.class)
                .single();
    }

    /** Of the words of a report. */
    public Keeping ofReport(UUID report) {
        return jdbc.sql("""
                        SELECT r.words_deleted_on AS gone_on, d.due_on AS goes_on, d.held_by
                        FROM statutory_report r
                        JOIN statutory_report_due d ON d.municipality = r.municipality AND d.report = r.id
                        WHERE r.municipality = :municipality AND r.id = :report
                        """).param("report", report).query(Keeping.class).single();
    }
}
