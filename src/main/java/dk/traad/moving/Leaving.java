package dk.traad.moving;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The side a child leaves: what may cross at this moment, and how what has crossed stands. */
@Repository
class Leaving {
    /** Before the code of a municipality in the number of the unit it stands for. */
    static final String NUMBER = "KOMMUNE-";

    private final JdbcClient jdbc;
    private final CprVault vault;

    Leaving(JdbcClient jdbc, CprVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** What has crossed and where it went. */
    record Crossed(UUID disclosure, MunicipalityCode to) {}

    /** The disclosures to other municipalities that are open and have not crossed. */
    List<UUID> waiting(LocalDate today) {
        return jdbc.sql("""
                        SELECT d.id
                        FROM disclosure d
                        JOIN unit u ON u.municipality = d.municipality AND u.id = d.to_unit AND u.kind = 'OTHER_MUNICIPALITY'
                        WHERE d.municipality = :municipality AND d.item_kind = 'HANDOVER_ITEM' AND d.from_on <= :today
                            AND d.expires_on >= :today
                            AND NOT EXISTS (SELECT FROM crossing x
                                            WHERE x.municipality = d.municipality AND x.disclosure = d.id)
                        ORDER BY d.disclosed_at, d.id
                        """).param("today", today).query(UUID.class).list();
    }

    /**
     * As it stands at this very moment: its request is held until the commit, so a withdrawal comes wholly before, and
     * nothing crosses, or wholly after, and it is shut there too.
     */
    Optional<Parcel> parcel(UUID disclosure, MunicipalityCode from, LocalDate today) {
        jdbc.sql("""
                        SELECT r.id
                        FROM consent_request r
                        JOIN consent_item i ON i.municipality = r.municipality AND i.request = r.id
                        JOIN disclosure d ON d.municipality = i.municipality AND d.item = i.id
                        WHERE r.municipality = :municipality AND d.id = :disclosure
                        FOR UPDATE OF r
                        """).param("disclosure", disclosure).query(UUID.class).list();
        return jdbc.sql("""
                        SELECT d.id, u.number, c.id AS child, c.cpr_sealed, c.first_name, c.last_name, c.birthday, c.protected,
                            m.name AS from_name, f.name AS from_unit, i.kind, i.made_on, r.purpose, i.labels, i.words, i.why,
                            d.expires_on
                        FROM disclosure d
                        JOIN unit u ON u.municipality = d.municipality AND u.id = d.to_unit
                        JOIN consent_item i ON i.municipality = d.municipality AND i.id = d.item
                        JOIN consent_request r ON r.municipality = i.municipality AND r.id = i.request
                        JOIN unit f ON f.municipality = r.municipality AND f.id = r.from_unit
                        JOIN child c ON c.municipality = d.municipality AND c.id = d.child
                        JOIN municipality m ON m.municipality = d.municipality
                        WHERE d.municipality = :municipality AND d.id = :disclosure AND d.expires_on >= :today
                            AND d.withdrawn_at IS NULL AND d.returned_at IS NULL
                            AND (i.follows = 'BY_RULE' OR consent_covers(i.municipality, i.id, :today))
                        """)
                .param("disclosure", disclosure)
                .param("today", today)
                .query((row, number) -> parcel(row, from))
                .optional();
    }

    private Parcel parcel(ResultSet row, MunicipalityCode from) throws SQLException {
        var sealed = row.getBytes("cpr_sealed");
        var child = row.getObject("child", UUID.class);
        return new Parcel(
                row.getObject("id", UUID.class),
                new MunicipalityCode(Integer.parseInt(row.getString("number").substring(NUMBER.length()))),
                sealed == null ? null : vault.open(from, child, sealed),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birthday", LocalDate.class),
                row.getBoolean("protected"),
                row.getString("from_name"),
                row.getString("from_unit"),
                row.getString("kind"),
                row.getObject("made_on", LocalDate.class),
                row.getString("purpose"),
                Arrays.asList((String[]) row.getArray("labels").getArray()),
                Arrays.asList((String[]) row.getArray("words").getArray()),
                row.getString("why"),
                row.getObject("expires_on", LocalDate.class));
    }

    void noteCrossing(Parcel parcel, Instant now) {
        jdbc.sql("""
                        INSERT INTO crossing (municipality, disclosure, child, to_municipality, carried_at)
                        SELECT municipality, id, child, :to, :now
                        FROM disclosure
                        WHERE municipality = :municipality AND id = :disclosure
                        """)
                .param("to", parcel.to().value())
                .param("now", now)
                .param("disclosure", parcel.id())
                .update();
    }

    /** What is open there and no longer here. */
    List<Crossed> toShut(LocalDate today) {
        return crossed("""
                        x.shut_at IS NULL AND EXISTS (SELECT FROM disclosure d
                            WHERE d.municipality = x.municipality AND d.id = x.disclosure AND d.expires_on < :today)
                        """, today);
    }

    List<Crossed> unread(LocalDate today) {
        return crossed("x.read_at IS NULL AND x.shut_at IS NULL AND x.carried_at <= CAST(:today AS date) + 1", today);
    }

    private List<Crossed> crossed(String which, LocalDate today) {
        return jdbc.sql(
                        "SELECT x.disclosure, x.to_municipality FROM crossing x WHERE x.municipality = :municipality AND "
                                + which)
                .param("today", today)
                .query((row, number) -> new Crossed(
                        row.getObject("disclosure", UUID.class), new MunicipalityCode(row.getInt("to_municipality"))))
                .list();
    }

    void noteShut(Crossed crossed, Instant now) {
        jdbc.sql("UPDATE crossing SET shut_at = :now WHERE municipality = :municipality AND disclosure = :id")
                .param("now", now)
                .param("id", crossed.disclosure())
                .update();
    }

    void noteRead(Crossed crossed, Instant at) {
        jdbc.sql("UPDATE crossing SET read_at = :at WHERE municipality = :municipality AND disclosure = :id")
                .param("at", at)
                .param("id", crossed.disclosure())
                .update();
    }

    List<Carried> of(ChildId child) {
        return jdbc.sql("""
                        SELECT u.name, x.carried_at, x.read_at, x.shut_at
                        FROM crossing x
                        JOIN disclosure d ON d.municipality = x.municipality AND d.id = x.disclosure
                        JOIN unit u ON u.municipality = d.municipality AND u.id = d.to_unit
                        WHERE x.municipality = :municipality AND x.child = :child
                        ORDER BY x.carried_at, x.disclosure
                        """)
                .param("child", child)
                .query((row, number) -> new Carried(
                        row.getString("name"),
                        row.getObject("carried_at", OffsetDateTime.class).toInstant(),
                        moment(row, "read_at"),
                        moment(row, "shut_at")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Whether a family can be asked about it. */
    boolean hasPlace(MunicipalityCode code) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM unit
                            WHERE municipality = :municipality AND number = :number AND ended_on IS NULL)
                        """)
                .param("number", NUMBER + code.value())
                .query(Boolean.class)
                .single();
    }

    /** The other municipality among the units here, so that a family can be asked about it as about any place. */
    void makePlace(MunicipalityCode code, String name) {
        jdbc.sql("""
                        INSERT INTO unit (municipality, id, number, name, kind, ownership)
                        VALUES (:municipality, :id, :number, :name, 'OTHER_MUNICIPALITY', 'MUNICIPAL')
                        ON CONFLICT (municipality, number) DO UPDATE SET name = excluded.name, ended_on = NULL
                        """)
                .param("id", UUID.randomUUID())
                .param("number", NUMBER + code.value())
                .param("name", name)
                .update();
    }
}
