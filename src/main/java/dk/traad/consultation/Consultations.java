package dk.traad.consultation;

import dk.traad.consultation.Consultation.State;
import dk.traad.consultation.Consultation.Topic;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What places have asked, and what came of it. */
@Repository
class Consultations {
    private static final String SELECT = """
            SELECT c.id, c.unit, u.name AS unit_name, c.topics, c.question, c.state, a.name AS asked_by, c.asked_at, c.visitor,
                v.name AS visitor_name, c.visits_on, c.visits_at, c.next_steps, c.version
            FROM consultation c
            JOIN unit u ON u.municipality = c.municipality AND u.id = c.unit
            JOIN employee a ON a.municipality = c.municipality AND a.id = c.asked_by
            LEFT JOIN employee v ON v.municipality = c.municipality AND v.id = c.visitor
            WHERE c.municipality = :municipality
            """;

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Consultation of(Consultation.Id id) {
        return jdbc.sql(SELECT + " AND c.id = :id")
                .param("id", id)
                .query(Consultations::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<Consultation> ofPlaces(Collection<UnitId> units) {
        return jdbc.sql(SELECT + " AND c.unit = ANY (CAST(:units AS uuid[])) ORDER BY c.asked_at DESC, c.id")
                .param("units", units)
                .query(Consultations::read)
                .list();
    }

    /** What waits for any health visitor, and what this one, or somebody she stands in for, has said yes to. */
    List<Consultation> waitingFor(EmployeeId visitor, LocalDate today) {
        return jdbc.sql(SELECT + """
             AND (c.state = 'ASKED' OR c.state = 'AGREED' AND (c.visitor = :visitor OR c.visitor IN (
                SELECT o.instead_of FROM stand_in o
                WHERE o.municipality = c.municipality AND o.employee = :visitor
                    AND :today BETWEEN o.from_on AND o.to_on)))
            ORDER BY c.visits_on NULLS FIRST, c.asked_at, c.id
            """)
                .param("visitor", visitor)
                .param("today", today)
                .query(Consultations::read)
                .list();
    }

    void ask(UnitId unit, List<Topic> topics, String question, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO consultation (municipality, id, unit, topics, question, state, asked_by, asked_at)
                        VALUES (:municipality, :id, :unit, CAST(:topics AS text[]), :question, 'ASKED', :by, :now)
                        """)
                .param("id", Consultation.Id.random())
                .param("unit", unit)
                .param("topics", topics)
                .param("question", question)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** False when it was moved on meanwhile. */
    boolean agree(Consultation seen, EmployeeId visitor, LocalDate on, LocalTime at) {
        return jdbc.sql("""
                        UPDATE consultation
                        SET state = 'AGREED', visitor = :visitor, visits_on = :on, visits_at = :at, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND state IN ('ASKED', 'AGREED')
                        """)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .param("visitor", visitor)
                        .param("on", on)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean hold(Consultation seen, String nextSteps) {
        return jdbc.sql("""
                        UPDATE consultation
                        SET state = 'HELD', next_steps = :nextSteps, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND state = 'AGREED'
                        """)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .param("nextSteps", nextSteps)
                        .update()
                == 1;
    }

    boolean cancel(Consultation seen) {
        return jdbc.sql("""
                        UPDATE consultation
                        SET state = 'CANCELLED', version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND state IN ('ASKED', 'AGREED')
                        """)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    private static Consultation read(ResultSet row, int number) throws SQLException {
        var visitor = row.getObject("visitor", UUID.class);
        return new Consultation(
                new Consultation.Id(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                Arrays.stream((String[]) row.getArray("topics").getArray())
                        .map(Topic::valueOf)
                        .toList(),
                row.getString("question"),
                State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                visitor == null ? null : new EmployeeId(visitor),
                row.getString("visitor_name"),
                row.getObject("visits_on", LocalDate.class),
                row.getObject("visits_at", LocalTime.class),
                row.getString("next_steps"),
                row.getInt("version"));
    }
}
