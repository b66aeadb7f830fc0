package dk.traad.moving;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The side a child comes to: in that municipality's own context, and with its own record of the child. */
@Repository
class Arriving {
    private final JdbcClient jdbc;
    private final CprVault vault;

    Arriving(JdbcClient jdbc, CprVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Doing it again takes nothing in twice. */
    void take(Parcel parcel, MunicipalityCode from, Instant now) {
        var child = child(parcel);
        jdbc.sql("""
                        INSERT INTO arrival (municipality, id, child, from_municipality, from_name, from_unit, kind, made_on,
                            purpose, labels, words, why, arrived_at, until_on)
                        VALUES (:municipality, :id, :child, :from, :fromName, :fromUnit, :kind, :madeOn, :purpose, :labels,
                            :words, :why, :now, :until)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", parcel.id())
                .param("child", child)
                .param("from", from.value())
                .param("fromName", parcel.fromName())
                .param("fromUnit", parcel.isProtected() ? "" : parcel.fromUnit())
                .param("kind", parcel.kind())
                .param("madeOn", parcel.madeOn())
                .param("purpose", parcel.purpose())
                .param("labels", parcel.labels())
                .param("words", parcel.words())
                .param("why", parcel.why())
                .param("now", now)
                .param("until", parcel.untilOn())
                .update();
    }

    /** The one the roster has brought already, or a new one that the roster will find by its number. */
    private ChildId child(Parcel parcel) {
        return known(parcel).orElseGet(() -> make(parcel));
    }

    private Optional<ChildId> known(Parcel parcel) {
        if (parcel.cpr() == null) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT id FROM child WHERE municipality = :municipality AND cpr_index = :index")
                .param("index", vault.index(parcel.to(), parcel.cpr()))
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .optional();
    }

    private ChildId make(Parcel parcel) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO child (municipality, id, cpr_sealed, cpr_index, first_name, last_name, birthday, protected)
                        VALUES (:municipality, :id, :sealed, :index, :firstName, :lastName, :birthday, :protected)
                        """)
                .param("id", id)
                .param("sealed", parcel.cpr() == null ? null : vault.seal(parcel.to(), id, parcel.cpr()))
                .param("index", parcel.cpr() == null ? null : vault.index(parcel.to(), parcel.cpr()))
                .param("firstName", parcel.firstName())
                .param("lastName", parcel.lastName())
                .param("birthday", parcel.birthday())
                .param("protected", parcel.isProtected())
                .update();
        return new ChildId(id);
    }

    /** Nothing of its words stays. */
    void shut(UUID arrival, Instant now) {
        jdbc.sql("""
                        UPDATE arrival SET shut_at = :now, labels = '{}', words = '{}', why = '', purpose = ''
                        WHERE municipality = :municipality AND id = :id AND shut_at IS NULL
                        """).param("id", arrival).param("now", now).update();
    }

    Optional<Instant> firstReading(UUID arrival) {
        return jdbc
                .sql("""
                        SELECT read_at
                        FROM arrival_reading
                        WHERE municipality = :municipality AND arrival = :id
                        ORDER BY read_at
                        LIMIT 1
                        """)
                .param("id", arrival)
                .query((row, number) ->
                        row.getObject("read_at", OffsetDateTime.class).toInstant())
                .list()
                .stream()
                .findFirst();
    }
}
