package dk.traad.consultation;

import dk.traad.consent.ConsentRequest;
import dk.traad.consent.Consents;
import dk.traad.consultation.Consultation.Topic;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What places have asked about one child, and what came of it. */
@Repository
class ChildConsultations {
    private final JdbcClient jdbc;
    private final Consents consents;

    ChildConsultations(JdbcClient jdbc, Consents consents) {
        this.jdbc = jdbc;
        this.consents = consents;
    }

    /** Health visitors to ask. */
    record Visitors(UnitId id, String name) {}

    private record Row(
            ConsentRequest.Id id,
            List<Topic> topics,
            @Nullable EmployeeId visitor,
            @Nullable String visitorName,
            @Nullable LocalDate visitsOn,
            @Nullable LocalTime visitsAt,
            String nextSteps,
            @Nullable LocalDate heldOn,
            int version) {}

    ChildConsultation of(ConsentRequest.Id id, LocalDate today) {
        return ofChildren(List.of(consents.childOf(id)), today).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<ChildConsultation> ofChildren(List<ChildId> children, LocalDate today) {
        if (children.isEmpty()) {
            return List.of();
        }
        var rows = jdbc.sql("""
                        SELECT c.id, c.topics, c.visitor, v.name AS visitor_name, c.visits_on, c.visits_at, c.next_steps,
                            c.held_on, c.version
                        FROM child_consultation c
                        LEFT JOIN employee v ON v.municipality = c.municipality AND v.id = c.visitor
                        WHERE c.municipality = :municipality AND c.child = ANY (CAST(:children AS uuid[]))
                        """)
                .param("children", children)
                .query(ChildConsultations::read)
                .list();
        return rows.isEmpty()
                ? List.of()
                : consents.of(children, today).stream()
                        .flatMap(consent -> rows.stream()
                                .filter(row -> row.id().equals(consent.request().id()))
                                .map(row -> new ChildConsultation(
                                        consent,
                                        row.topics(),
                                        row.visitor(),
                                        row.visitorName(),
                                        row.visitsOn(),
                                        row.visitsAt(),
                                        row.nextSteps(),
                                        row.heldOn(),
                                        row.version())))
                        .toList();
    }

    /** Those whose question is open to this health visitor today. */
    Set<ConsentRequest.Id> openTo(EmployeeId employee, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT i.request
                        FROM disclosed_item d
                        JOIN consent_item i ON i.municipality = d.municipality AND i.id = d.item
                        JOIN child_consultation c ON c.municipality = i.municipality AND c.id = i.request
                        WHERE d.municipality = :municipality AND d.item_kind = 'HANDOVER_ITEM' AND d.employee = :employee
                            AND d.from_on <= :today AND d.to_on >= :today
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new ConsentRequest.Id(row.getObject("request", UUID.class)))
                .list());
    }

    /** Those for whom this health visitor stands in today. */
    Set<EmployeeId> insteadOf(EmployeeId employee, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
            SELECT DISTINCT instead_of FROM stand_in
            WHERE municipality = :municipality AND employee = :employee AND instead_of IS NOT NULL
                AND :today BETWEEN from_on AND to_on
            """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new EmployeeId(row.getObject("instead_of", UUID.class)))
                .list());
    }

    private record Asked(ChildId child, EmployeeId employee, LocalDate today) {}

    /** The daycare where this person is with the child every day, or stands in for somebody who is. */
    Optional<UnitId> placeOf(ChildId child, EmployeeId employee, LocalDate today) {
        return ReadOnce.of(new Asked(child, employee, today), () -> readPlace(child, employee, today));
    }

    private Optional<UnitId> readPlace(ChildId child, EmployeeId employee, LocalDate today) {
        return Optional.ofNullable(placesOf(List.of(child), employee, today).get(child));
    }

    private record Place(ChildId child, UnitId unit) {}

    /** The same for several children, asked once. */
    Map<ChildId, UnitId> placesOf(List<ChildId> children, EmployeeId employee, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (r.child) r.child, r.unit
                        FROM child_relation r
                        JOIN unit u ON u.municipality = r.municipality AND u.id = r.unit AND u.sector = 'DAYCARE'
                        WHERE r.municipality = :municipality AND r.child = ANY (CAST(:children AS uuid[]))
                            AND r.employee = :employee
                            AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED')
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.child, r.from_on DESC, r.unit
                        """)
                .param("children", children)
                .param("employee", employee)
                .param("today", today)
                .query(Place.class)
                .stream()
                .collect(Collectors.toMap(Place::child, Place::unit));
    }

    /** Those of the child's own health visitor first. */
    List<Visitors> visitors(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT u.id, u.name
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.sector = 'HEALTH_VISITING'
                            AND (u.ended_on IS NULL OR u.ended_on >= :today)
                        ORDER BY EXISTS (
                                SELECT FROM health_visitor_assignment a
                                JOIN employed e ON e.municipality = a.municipality AND e.employee = a.employee
                                WHERE a.municipality = u.municipality AND a.child = :child AND e.unit = u.id
                                    AND (a.to_on IS NULL OR a.to_on >= :today)) DESC, u.name COLLATE danish
                        """)
                .param("child", child)
                .param("today", today)
                .query(Visitors.class)
                .list();
    }

    void ask(ConsentRequest.Id id, ChildId child, List<Topic> topics) {
        jdbc.sql("""
                        INSERT INTO child_consultation (municipality, id, child, topics)
                        VALUES (:municipality, :id, :child, CAST(:topics AS text[]))
                        """)
                .param("id", id)
                .param("child", child)
                .param("topics", topics)
                .update();
    }

    /** False when it was moved on meanwhile. */
    boolean agree(ChildConsultation seen, EmployeeId visitor, LocalDate on, LocalTime at) {
        return jdbc.sql("""
                        UPDATE child_consultation
                        SET visitor = :visitor, visits_on = :on, visits_at = :at, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND held_on IS NULL
                        """)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .param("visitor", visitor)
                        .param("on", on)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean hold(ChildConsultation seen, String nextSteps, LocalDate on) {
        return jdbc.sql("""
                        UPDATE child_consultation
                        SET next_steps = :nextSteps, held_on = :on, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND held_on IS NULL
                            AND visitor IS NOT NULL
                        """)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .param("nextSteps", nextSteps)
                        .param("on", on)
                        .update()
                == 1;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var visitor = row.getObject("visitor", UUID.class);
        return new Row(
                new ConsentRequest.Id(row.getObject("id", UUID.class)),
                Arrays.stream((String[]) row.getArray("topics").getArray())
                        .map(Topic::valueOf)
                        .toList(),
                visitor == null ? null : new EmployeeId(visitor),
                row.getString("visitor_name"),
                row.getObject("visits_on", LocalDate.class),
                row.getObject("visits_at", LocalTime.class),
                row.getString("next_steps"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("version"));
    }
}
