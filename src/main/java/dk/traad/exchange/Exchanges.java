package dk.traad.exchange;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import dk.traad.screen.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exchanges, for the place that called the meeting, for those who sit at it, and for the family. */
@Repository
class Exchanges {
    private static final String EXCHANGES = """
            SELECT x.id, x.child, c.first_name, c.last_name, f.name AS from_name, x.meets_on, x.necessity, x.words,
                x.again_because, x.called_by, e.name AS called_by_name, x.called_at, x.came_of_it, x.told_at,
                ARRAY(SELECT u.name
                      FROM exchange_place p
                      JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                      WHERE p.municipality = x.municipality AND p.exchange = x.id
                      ORDER BY u.name COLLATE danish) AS places
            FROM exchange x
            JOIN child c ON c.municipality = x.municipality AND c.id = x.child
            JOIN unit f ON f.municipality = x.municipality AND f.id = x.from_unit
            JOIN employee e ON e.municipality = x.municipality AND e.id = x.called_by
            WHERE x.municipality = :municipality AND
            """;

    private final JdbcClient jdbc;

    Exchanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The places the law names that have somebody to sit at the table, beside one's own. */
    List<Option> places(UnitId own, LocalDate today) {
        return jdbc.sql("""
                        SELECT u.id, u.name
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.id <> :own
                            AND (u.sector IN ('HEALTH_VISITING', 'DAYCARE', 'SCHOOL') OR u.kind IN ('PP_ADVICE', 'FAMILY_DEPARTMENT'))
                            AND (u.ended_on IS NULL OR u.ended_on >= :today)
                            AND EXISTS (SELECT FROM employed e
                                        WHERE e.municipality = u.municipality AND e.unit = u.id
                                            AND e.role IN ('LEADER', 'HEALTH_VISITOR', 'PP_ADVICE', 'SOCIAL_WORKER')
                                            AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today))
                        ORDER BY u.sector <> 'SUPPORT', u.name COLLATE danish
                        """)
                .param("own", own)
                .param("today", today)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Where this person has to do with the child. */
    Optional<UnitId> from(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.unit
                        FROM child_relation r
                        WHERE r.municipality = :municipality AND r.child = :child AND r.employee = :employee
                            AND r.relation IN ('LEADS_UNIT', 'ASSIGNED', 'COORDINATES', 'OPEN_REFERRAL')
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.from_on DESC
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new UnitId(row.getObject("unit", UUID.class)))
                .optional();
    }

    /** How many meetings there have been or will be about this child since that day, whoever called them. */
    int since(ChildId child, LocalDate day) {
        return jdbc.sql("""
                        SELECT count(*) FROM exchange
                        WHERE municipality = :municipality AND child = :child AND meets_on >= :day
                        """)
                .param("child", child)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Each place reads the words from now until the day of the meeting, and no longer. */
    Exchange.Id call(
            ChildId child,
            UnitId from,
            ExchangeForm form,
            List<String> places,
            EmployeeId by,
            Instant now,
            LocalDate today) {
        var id = Exchange.Id.random();
        jdbc.sql("""
                        INSERT INTO exchange (municipality, id, child, from_unit, meets_on, necessity, words, again_because,
                            called_by, called_at)
                        VALUES (:municipality, :id, :child, :from, :meetsOn, :necessity, :words, nullif(:again, ''), :by, :now)
                        """)
                .param("id", id)
                .param("child", child)
                .param("from", from)
                .param("meetsOn", form.day())
                .param("necessity", form.necessity())
                .param("words", form.words())
                .param("again", form.againBecause())
                .param("by", by)
                .param("now", now)
                .update();
        for (var place : places) {
            jdbc.sql("""
                            INSERT INTO exchange_place (municipality, exchange, unit, child)
                            VALUES (:municipality, :id, CAST(:unit AS uuid), :child)
                            """)
                    .param("id", id)
                    .param("unit", place)
                    .param("child", child)
                    .update();
            jdbc.sql("""
                            INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on, expires_on,
                                disclosed_by, disclosed_at)
                            VALUES (:municipality, :disclosure, :child, 'EXCHANGE', :id, CAST(:unit AS uuid), 'SSD_MEETING', :today,
                                :meetsOn, :by, :now)
                            """)
                    .param("disclosure", UUID.randomUUID())
                    .param("child", child)
                    .param("id", id)
                    .param("unit", place)
                    .param("today", today)
                    .param("meetsOn", form.day())
                    .param("by", by)
                    .param("now", now)
                    .update();
        }
        return id;
    }

    /** @throws NotFound when this person neither called it nor sits at it before it is over */
    Exchange at(Exchange.Id id, EmployeeId who, LocalDate today) {
        return jdbc.sql(EXCHANGES + """
                         x.id = :id AND (EXISTS (
                                SELECT FROM child_relation r
                                WHERE r.municipality = x.municipality AND r.child = x.child AND r.employee = :who
                                    AND (r.unit = x.from_unit OR r.relation = 'COORDINATES')
                                    AND r.relation IN ('LEADS_UNIT', 'ASSIGNED', 'COORDINATES', 'OPEN_REFERRAL')
                                    AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                            OR EXISTS (
                                SELECT FROM disclosed_item d
                                WHERE d.municipality = x.municipality AND d.item_kind = 'EXCHANGE' AND d.item = x.id
                                    AND d.employee = :who AND d.from_on <= :today AND d.to_on >= :today))
                        """)
                .param("id", id)
                .param("who", who)
                .param("today", today)
                .query((row, number) -> exchange(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether this person sits at it, rather than having called it. */
    boolean isGuest(Exchange.Id id, EmployeeId who, LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM disclosed_item d
                            WHERE d.municipality = :municipality AND d.item_kind = 'EXCHANGE' AND d.item = :id
                                AND d.employee = :who AND d.from_on <= :today AND d.to_on >= :today)
                        """)
                .param("id", id)
                .param("who", who)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** About these children, the newest first. */
    List<Exchange> of(List<ChildId> children) {
        return jdbc.sql(EXCHANGES + " x.child = ANY (CAST(:children AS uuid[])) ORDER BY x.meets_on DESC, x.id")
                .param("children", children)
                .query((row, number) -> exchange(row))
                .list();
    }

    /** Meetings still to come at which this person sits. */
    List<Exchange> withGuest(EmployeeId who, LocalDate today) {
        return jdbc.sql(EXCHANGES + """
                         EXISTS (SELECT FROM disclosed_item d
                            WHERE d.municipality = x.municipality AND d.item_kind = 'EXCHANGE' AND d.item = x.id
                                AND d.employee = :who AND d.from_on <= :today AND d.to_on >= :today)
                        ORDER BY x.meets_on, x.id
                        """)
                .param("who", who)
                .param("today", today)
                .query((row, number) -> exchange(row))
                .list();
    }

    /** Meetings this person called and of which the family has not been told. */
    List<Exchange> untold(EmployeeId by) {
        return jdbc.sql(EXCHANGES + " x.called_by = :by AND x.told_at IS NULL ORDER BY x.meets_on, x.id")
                .param("by", by)
                .query((row, number) -> exchange(row))
                .list();
    }

    /** False when it was told already. */
    boolean tell(Exchange exchange, String cameOfIt, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE exchange SET came_of_it = :cameOfIt, told_by = :by, told_at = :now
                        WHERE municipality = :municipality AND id = :id AND told_at IS NULL
                        """)
                        .param("cameOfIt", cameOfIt)
                        .param("by", by)
                        .param("now", now)
                        .param("id", exchange.id())
                        .update()
                == 1;
    }

    private static Exchange exchange(ResultSet row) throws SQLException {
        var told = row.getObject("told_at", OffsetDateTime.class);
        return new Exchange(
                new Exchange.Id(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("first_name") + " " + row.getString("last_name"),
                row.getString("first_name"),
                row.getString("from_name"),
                row.getObject("meets_on", LocalDate.class),
                row.getString("necessity"),
                row.getString("words"),
                row.getString("again_because"),
                new EmployeeId(row.getObject("called_by", UUID.class)),
                row.getString("called_by_name"),
                row.getObject("called_at", OffsetDateTime.class).toInstant(),
                row.getString("came_of_it"),
                told == null ? null : told.toInstant(),
                Arrays.asList((String[]) row.getArray("places").getArray()));
    }
}
