package dk.traad.wondering;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes wonderings and their moves; whether one is legal says {@link Stage}. */
@Repository
class WonderingMoves {
    private final JdbcClient jdbc;

    WonderingMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this very wondering is already there: the form was sent twice */
    boolean open(
            Wondering.Id id,
            ChildId child,
            ChildPlaces.Place place,
            String sentence,
            @Nullable EmployeeId employee,
            @Nullable AdultId adult,
            boolean shared,
            LocalDate noticedOn,
            Instant now) {
        return jdbc.sql("""
                        INSERT INTO wondering (municipality, id, child, sector, unit, unit_group, state, sentence, opened_by,
                            opened_by_adult, shared, opened_at, noticed_on)
                        VALUES (:municipality, :id, :child, :sector, :unit, CAST(:group AS uuid), 'OPENED', :sentence,
                            CAST(:employee AS uuid), CAST(:adult AS uuid), :shared, :now, :noticedOn)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("sector", place.sector())
                        .param("unit", place.unit())
                        .param("group", place.unitGroup())
                        .param("sentence", sentence)
                        .param("employee", employee)
                        .param("adult", adult)
                        .param("shared", shared)
                        .param("now", now)
                        .param("noticedOn", noticedOn)
                        .update()
                == 1;
    }

    /** Holds it until the end of the transaction, so that two who move it wait for each other. */
    Held hold(Wondering.Id id) {
        return jdbc.sql("""
                        SELECT state, version
                        FROM wondering
                        WHERE municipality = :municipality AND id = :id
                        FOR UPDATE
                        """).param("id", id).query(Held.class).single();
    }

    record Held(Stage state, int version) {}

    /** Only while it is held. */
    void move(Wondering.Id id, Stage to, Wondering.@Nullable Outcome outcome, @Nullable UUID assessment) {
        jdbc.sql("""
                        UPDATE wondering
                        SET state = :to, outcome = CAST(:outcome AS text), version = version + 1,
                            assessment = coalesce(CAST(:assessment AS uuid), assessment)
                        WHERE municipality = :municipality AND id = :id
                        """)
                .param("id", id)
                .param("to", to)
                .param("outcome", outcome)
                .param("assessment", assessment)
                .update();
    }

    /** The other side has been heard: a talk noted afterwards may have been the first. */
    void contacted(Wondering.Id id, Stage to, LocalDate on) {
        jdbc.sql("""
                        UPDATE wondering
                        SET state = :to, version = version + 1,
                            contacted_on = least(contacted_on, greatest(CAST(:on AS date), noticed_on))
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("to", to).param("on", on).update();
    }

    void share(Wondering.Id id, AdultId opener, boolean shared) {
        jdbc.sql("""
                        UPDATE wondering
                        SET shared = :shared
                        WHERE municipality = :municipality AND id = :id AND opened_by_adult = :opener
                        """)
                .param("id", id)
                .param("opener", opener)
                .param("shared", shared)
                .update();
    }

    /** There is something new for them to read. */
    void notice(Wondering wondering, List<AdultId> adults, Instant now) {
        for (var adult : adults) {
            jdbc.sql("""
                            INSERT INTO wondering_notice (municipality, wondering, adult, child, sent_at)
                            VALUES (:municipality, :wondering, :adult, :child, :now)
                            ON CONFLICT (municipality, wondering, adult) DO UPDATE SET sent_at = :now, read_at = NULL
                            """)
                    .param("wondering", wondering.id())
                    .param("adult", adult)
                    .param("child", wondering.child().id())
                    .param("now", now)
                    .update();
        }
    }

    /** A custody holder who was sent no notice reads all the same, and has a receipt too. */
    void read(Wondering wondering, AdultId reader, Instant now) {
        jdbc.sql("""
                        INSERT INTO wondering_notice (municipality, wondering, adult, child, sent_at, read_at)
                        VALUES (:municipality, :wondering, :reader, :child, :now, :now)
                        ON CONFLICT (municipality, wondering, adult) DO UPDATE SET read_at = :now
                        WHERE wondering_notice.read_at IS NULL
                        """)
                .param("wondering", wondering.id())
                .param("reader", reader)
                .param("child", wondering.child().id())
                .param("now", now)
                .update();
    }
}
