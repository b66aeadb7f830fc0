package dk.traad.platform.web;

import dk.traad.kernel.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms that have had their effect, and what they were answered with. */
@Repository
class SentForms {
    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Outcome(
            byte[] fingerprint,
            @Nullable String leadsTo,
            @Nullable String confirmation) {}

    /**
     * Waits for the same form if it is on its way in another transaction.
     *
     * @return false when it has had its effect already
     */
    boolean begin(UUID person, SentForm form, Instant now) {
        return jdbc.sql("""
                        INSERT INTO sent_form (municipality, person, key, fingerprint, sent_at)
                        VALUES (:municipality, :person, :key, :fingerprint, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("person", person)
                        .param("key", form.key())
                        .param("fingerprint", form.fingerprint())
                        .param("now", now)
                        .update()
                == 1;
    }

    Outcome outcome(UUID person, SentForm form) {
        return jdbc.sql("""
                        SELECT fingerprint, leads_to, confirmation
                        FROM sent_form
                        WHERE municipality = :municipality AND person = :person AND key = :key
                        """)
                .param("person", person)
                .param("key", form.key())
                .query(Outcome.class)
                .single();
    }

    void done(UUID person, SentForm form, String leadsTo, @Nullable String confirmation) {
        jdbc.sql("""
                        UPDATE sent_form SET leads_to = :leadsTo, confirmation = CAST(:confirmation AS text)
                        WHERE municipality = :municipality AND person = :person AND key = :key
                        """)
                .param("person", person)
                .param("key", form.key())
                .param("leadsTo", leadsTo)
                .param("confirmation", confirmation)
                .update();
    }

    /** Changes nothing, but makes the answer wait for the standby: what is told as done now is safe there too. */
    void writtenAgain(UUID person, SentForm form) {
        jdbc.sql("""
                        UPDATE sent_form SET sent_at = sent_at
                        WHERE municipality = :municipality AND person = :person AND key = :key
                        """).param("person", person).param("key", form.key()).update();
    }

    /** It had no effect, so it may be sent again. */
    void forget(UUID person, SentForm form) {
        jdbc.sql("""
                        DELETE FROM sent_form
                        WHERE municipality = :municipality AND person = :person AND key = :key
                        """).param("person", person).param("key", form.key()).update();
    }

    int forgetOlderThan(Instant then) {
        return jdbc.sql("DELETE FROM sent_form WHERE municipality = :municipality AND sent_at < :then")
                .param("then", then)
                .update();
    }

    List<MunicipalityCode> municipalities() {
        return jdbc.sql("SELECT municipality FROM municipality ORDER BY municipality")
                .query((row, number) -> new MunicipalityCode(row.getInt("municipality")))
                .list();
    }
}
