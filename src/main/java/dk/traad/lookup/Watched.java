package dk.traad.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a municipality's log has been looked through. */
@Repository
class Watched {
    private final JdbcClient jdbc;

    Watched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the first time; whoever asks at the same moment waits. */
    Optional<Instant> until() {
        return jdbc.sql("SELECT looked_until FROM look_up_watch WHERE municipality = :municipality FOR UPDATE")
                .query((row, number) ->
                        row.getObject("looked_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    void lookedUntil(Instant now) {
        jdbc.sql("""
                        INSERT INTO look_up_watch (municipality, looked_until) VALUES (:municipality, :now)
                        ON CONFLICT (municipality) DO UPDATE SET looked_until = excluded.looked_until
                        """).param("now", now).update();
    }

    /** Whether this week has not been drawn from; from now on it has. */
    boolean begins(LocalDate week) {
        return jdbc.sql("""
                        UPDATE look_up_watch SET sampled_week = :week
                        WHERE municipality = :municipality AND (sampled_week IS NULL OR sampled_week < :week)
                        """).param("week", week).update() == 1;
    }
}
