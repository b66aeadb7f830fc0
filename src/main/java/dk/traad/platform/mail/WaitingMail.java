package dk.traad.platform.mail;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of the outbox that still have to go out. */
@Repository
class WaitingMail {
    private static final int ADULTS_AT_ONCE = 100;

    private final JdbcClient jdbc;

    WaitingMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one adult is to be told in one mail, however many messages wait.
     *
     * @param attempts how often it has been tried, this time included
     */
    record ToOne(AdultId adult, String email, int attempts) {}

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
                                AND adult IN (
                                    SELECT DISTINCT adult
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
                            RETURNING m.municipality, m.adult, m.attempts)
                        SELECT t.adult, a.email, max(t.attempts) AS attempts
                        FROM taken t
                        JOIN adult a ON a.municipality = t.municipality AND a.id = t.adult
                        GROUP BY t.adult, a.email
                        """)
                .param("now", now)
                .param("most", ADULTS_AT_ONCE)
                .query((row, number) -> new ToOne(
                        new AdultId(row.getObject("adult", UUID.class)),
                        row.getString("email"),
                        row.getInt("attempts")))
                .list();
    }

    /** One mail covers everything that waited for this adult when the run began. */
    void sent(AdultId adult, Instant begun, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_message SET sent_at = :now
                        WHERE municipality = :municipality AND adult = :adult AND created_at <= :begun
                            AND sent_at IS NULL AND given_up_at IS NULL
                        """)
                .param("adult", adult)
                .param("begun", begun)
                .param("now", now)
                .update();
    }

    void givenUp(AdultId adult, Instant begun, Instant now) {
        jdbc.sql("""
                        UPDATE outbox_message SET given_up_at = :now
                        WHERE municipality = :municipality AND adult = :adult AND created_at <= :begun
                            AND sent_at IS NULL AND given_up_at IS NULL
                        """)
                .param("adult", adult)
                .param("begun", begun)
                .param("now", now)
                .update();
    }
}
