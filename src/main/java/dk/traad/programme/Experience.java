package dk.traad.programme;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What taking part has meant, said by the family and by those who work with it; told only counted. */
@Repository
class Experience {
    private final JdbcClient jdbc;

    Experience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who says it. */
    enum Side {
        FAMILY,
        STAFF
    }

    /** How much it has meant. */
    enum Meant {
        MUCH,
        SOMETHING,
        LITTLE,
        NOTHING;

        static Optional<Meant> of(@Nullable String typed) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(typed))
                    .findFirst();
        }
    }

    /** @param good those to whom it meant much or something */
    record Counts(Side side, int good, int answered) {}

    /** The last answer of each side counts. */
    void say(Offer.Id offer, ChildId child, Side side, Meant meant, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO programme_experience (municipality, offer, side, child, meant, answered_on)
                        VALUES (:municipality, :offer, :side, :child, :meant, :today)
                        ON CONFLICT (municipality, offer, side)
                        DO UPDATE SET meant = excluded.meant, answered_on = excluded.answered_on
                        """)
                .param("offer", offer)
                .param("side", side)
                .param("child", child)
                .param("meant", meant)
                .param("today", today)
                .update();
    }

    /** Each side reads its own. */
    Optional<Meant> of(Offer.Id offer, Side side) {
        return jdbc.sql("""
                        SELECT meant FROM programme_experience
                        WHERE municipality = :municipality AND offer = :offer AND side = :side
                        """)
                .param("offer", offer)
                .param("side", side)
                .query((row, number) -> Meant.valueOf(row.getString("meant")))
                .optional();
    }

    List<Counts> counts(Programme.Id programme) {
        return jdbc.sql("""
                        SELECT x.side, count(*) FILTER (WHERE x.meant IN ('MUCH', 'SOMETHING')) AS good, count(*) AS answered
                        FROM programme_experience x
                        JOIN programme_offer o ON o.municipality = x.municipality AND o.id = x.offer
                        WHERE x.municipality = :municipality AND o.programme = :programme
                        GROUP BY x.side
                        """).param("programme", programme).query(Counts.class).list();
    }
}
