package dk.traad.platform.mail;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Id;
import dk.traad.kernel.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of the outbox that still have to go out. */
@Repository
class WaitingMail {
    private static final int PEOPLE_AT_ONCE = 100;

    private final JdbcClient jdbc;

    WaitingMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one person is to be told in one mail, however many messages wait.
     *
     * @param attempts how often it has been tried, this time included
     */
    record ToOne(Id person, String email, int attempts) {}

    List<MunicipalityCode> municipalities() {
        return jdbc.sql("SELECT municipality FROM municipality ORDER BY municipality")
                .query((row, number) -> new MunicipalityCode(row.getInt("municipality")))
                .list();
    }

    /**
     * Takes what is due and puts it off to its next attempt at once: should the program die while sending, it goes out
     * again later. Another node taking at the same moment gets other messages.
     */
    List<ToOne> take(Instant now) {
        return jdbc.sql("""
                        WITH due AS (
                            SELECT municipality, id
                            FROM outbox_message
                            WHERE municipality = :municipality AND sent_at IS NULL AND given_up_at IS NULL
                                AND next_attempt_at <= :now
                                AND coalesce(adult, employee) IN (
                                    SELECT DISTINCT coalesce(adult, employee)
                                    FROM outbox_message
                                    WHERE municipality = :municipality AND sent_at IS NULL AND given_up_at IS NULL
                                        AND next_attempt_at <= :now
                                    LIMIT :most)
                            FOR UPDATE SKIP LOCKED),
                        taken AS (
                            UPDATE outbox_message m SET
                                attempts = m.attempts + 1,
                                next_attempt_at = CAST(:now AS timestamptz)
                                    + least(INTERVAL '1 minute' * power(4, least(m.attempts, 6)), INTERVAL '6 hours')
                            FROM due
                            WHERE m.municipality = due.municipality AND m.id = due.id
                            RETURNING m.municipality, m.adult, m.employee, m.attempts)
                        SELECT t.adult, t.employee, coalesce(a.email, e.email) AS email, max(t.attempts) AS attempts
                        FROM taken t
                        LEFT JOIN adult a ON a.municipality = t.municipality AND a.id = t.adult
                        LEFT JOIN employee e ON e.municipality = t.municipality AND e.id = t.employee
                        GROUP BY t.adult, t.employee, a.email, e.email
                        """)
                .param("now", now)
                .param("most", PEOPLE_AT_ONCE)
                .query((row, number) -> new ToOne(person(row), row.getString("email"), row.getInt("attempts")))
                .list();
    }

    /** How the municipality closes what it writes to families, by the code of the language; the same for everyone. */
    Map<String, String> closing() {
        return jdbc.sql("""
                        SELECT closing_da, closing_en, closing_uk FROM cooperation_model WHERE municipality = :municipality
                        """)
                .query((row, number) -> Map.of(
                        "da", row.getString("closing_da"),
                        "en", row.getString("closing_en"),
                        "uk", row.getString("closing_uk")))
                .optional()
                .orElse(Map.of());
    }

    private static Id person(ResultSet row) throws SQLException {
        var adult = row.getObject("adult", UUID.class);
        return adult == null ? new EmployeeId(row.getObject("employee", UUID.class)) : new AdultId(adult);
    }

    /** One mail covers everything that waited for this person when the run began. */
    void sent(Id person, Instant begun, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_message SET sent_at = :now
                        WHERE municipality = :municipality AND coalesce(adult, employee) = :person AND created_at <= :begun
                            AND sent_at IS NULL AND given_up_at IS NULL
                        """)
                .param("person", person)
                .param("begun", begun)
                .param("now", now)
                .update();
    }

    void givenUp(Id person, Instant begun, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_message SET given_up_at = :now
                        WHERE municipality = :municipality AND coalesce(adult, employee) = :person AND created_at <= :begun
                            AND sent_at IS NULL AND given_up_at IS NULL
                        """)
                .param("person", person)
                .param("begun", begun)
                .param("now", now)
                .update();
    }
}
