package dk.traad.child;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.Cpr;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.CprVault;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds somebody by exactly their CPR number. What nobody was found by, or nobody who may be shown, is counted: whoever
 * guesses numbers is stopped for the day.
 */
@Repository
public class FindByCpr {
    private static final int MISSES_A_DAY = 5;

    private final JdbcClient jdbc;
    private final CprVault vault;
    private final Clock clock;

    FindByCpr(JdbcClient jdbc, CprVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    public Optional<ChildId> child(Professional who, Cpr number) {
        return jdbc.sql("SELECT id FROM child WHERE municipality = :municipality AND cpr_index = :index")
                .param("index", vault.index(who.municipality(), number))
                .query((row, unused) -> new ChildId(row.getObject("id", UUID.class)))
                .optional();
    }

    public Optional<AdultId> adult(Professional who, Cpr number) {
        return jdbc.sql("SELECT id FROM adult WHERE municipality = :municipality AND cpr_index = :index")
                .param("index", vault.index(who.municipality(), number))
                .query((row, unused) -> new AdultId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @throws Conflict when this person has missed too often in the last day */
    public void checkPatience(Professional who) {
        var misses = jdbc.sql("""
                        SELECT count(*)
                        FROM missed_look_up
                        WHERE municipality = :municipality AND employee = :who AND looked_up_at > :since
                        """)
                .param("who", who.employee())
                .param("since", clock.instant().minus(1, ChronoUnit.DAYS))
                .query(Long.class)
                .single();
        if (misses >= MISSES_A_DAY) {
            throw new Conflict("child.find.too-often");
        }
    }

    public void missed(Professional who) {
        jdbc.sql("""
                        INSERT INTO missed_look_up (municipality, id, employee, looked_up_at)
                        VALUES (:municipality, :id, :who, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("who", who.employee())
                .param("now", clock.instant())
                .update();
    }
}
