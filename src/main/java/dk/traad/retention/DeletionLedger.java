package dk.traad.retention;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.Keys;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was deleted: only ever added to, and a child stands in it by a keyed hash, so that whoever has the key can say whether
 * something of one child was deleted and nobody else can say of whom anything was.
 */
@Repository
public class DeletionLedger {
    private static final int NIGHTS = 30;

    private final JdbcClient jdbc;
    private final byte[] key;
    private final Clock clock;

    DeletionLedger(JdbcClient jdbc, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.key = keys.derive("deletion ledger");
        this.clock = clock;
    }

    /** @param days that had passed by the rule */
    void add(DataSet what, int days, MunicipalityCode municipality, ChildId child, int pieces) {
        add(what, days, Keys.hmac(key, (municipality + "/" + child).getBytes(StandardCharsets.UTF_8)), pieces);
    }

    /** Of whom nothing may be told, not even by a hash. */
    public void add(DataSet what, int days, int pieces) {
        add(what, days, null, pieces);
    }

    private void add(DataSet what, int days, byte @Nullable [] about, int pieces) {
        jdbc.sql("""
                        INSERT INTO deletion (municipality, id, data_set, deleted_on, deleted_at, days, about, pieces)
                        VALUES (:municipality, :id, :what, :today, :now, :days, CAST(:about AS bytea), :pieces)
                        """)
                .param("id", UUID.randomUUID())
                .param("what", what)
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant())
                .param("days", days)
                .param("about", about)
                .param("pieces", pieces)
                .update();
    }

    /** One night's deletions of one kind. */
    public record Night(LocalDate deletedOn, DataSet dataSet, int days, int pieces) {}

    /** The newest first. */
    List<Night> latest() {
        return jdbc.sql("""
                        SELECT deleted_on, data_set, days, sum(pieces) AS pieces
                        FROM deletion
                        WHERE municipality = :municipality
                        GROUP BY deleted_on, data_set, days
                        ORDER BY deleted_on DESC, data_set, days
                        LIMIT :most
                        """).param("most", NIGHTS).query(Night.class).list();
    }
}
