package dk.traad.programme;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places that take part in programmes, wave by wave. */
@Repository
public class ProgrammeUnits {
    private static final String SELECT = """
            SELECT p.programme, p.unit, u.name, u.ownership, p.wave, p.state, p.invited_on, p.talked_on, p.answered_on,
                p.social_worker, e.name AS social_worker_name, e.phone AS social_worker_phone
            FROM programme_unit p
            JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
            LEFT JOIN employee e ON e.municipality = p.municipality AND e.id = p.social_worker
            WHERE p.municipality = :municipality
            """;

    private final JdbcClient jdbc;

    ProgrammeUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProgrammeUnit> of(Programme.Id programme) {
        return jdbc.sql(SELECT + " AND p.programme = :programme ORDER BY p.wave, u.name COLLATE \"da-x-icu\"")
                .param("programme", programme)
                .query(ProgrammeUnit.class)
                .list();
    }

    List<ProgrammeUnit> of(Collection<UnitId> units) {
        return jdbc.sql(SELECT
                        + " AND p.unit = ANY (CAST(:units AS uuid[])) ORDER BY p.wave, u.name COLLATE \"da-x-icu\"")
                .param("units", units)
                .query(ProgrammeUnit.class)
                .list();
    }

    /** A place that could be invited, or a person that could be attached. */
    public record Choice(java.util.UUID id, String name) {}

    /** Daycares that are not in it yet, whoever owns them. */
    List<Choice> candidates(Programme.Id programme) {
        return jdbc.sql("""
                        SELECT u.id, u.name
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.sector = 'DAYCARE' AND u.ended_on IS NULL
                            AND NOT EXISTS (
                                SELECT FROM programme_unit p
                                WHERE p.municipality = u.municipality AND p.unit = u.id AND p.programme = :programme)
                        ORDER BY u.name COLLATE "da-x-icu", u.id
                        """).param("programme", programme).query(Choice.class).list();
    }

    List<Choice> socialWorkers(LocalDate today) {
        return jdbc.sql("""
                        SELECT id, name
                        FROM (
                            SELECT DISTINCT e.id, e.name
                            FROM employed m
                            JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                            WHERE m.municipality = :municipality AND m.role = 'SOCIAL_WORKER' AND m.from_on <= :today
                                AND (m.to_on IS NULL OR m.to_on >= :today)) social_worker
                        ORDER BY name COLLATE "da-x-icu", id
                        """).param("today", today).query(Choice.class).list();
    }

    void invite(
            Programme.Id programme,
            UnitId unit,
            int wave,
            @Nullable EmployeeId socialWorker,
            String workerHours,
            LocalDate today) {
        jdbc.sql("""
                        INSERT INTO programme_unit (municipality, programme, unit, wave, state, invited_on, social_worker, worker_hours)
                        VALUES (:municipality, :programme, :unit, :wave, 'INVITED', :today, CAST(:socialWorker AS uuid), :workerHours)
                        ON CONFLICT (municipality, programme, unit) DO UPDATE SET
                            wave = excluded.wave, social_worker = excluded.social_worker, worker_hours = excluded.worker_hours,
                            state = CASE WHEN programme_unit.state = 'DECLINED' THEN 'INVITED' ELSE programme_unit.state END
                        """)
                .param("programme", programme)
                .param("unit", unit)
                .param("wave", wave)
                .param("socialWorker", socialWorker)
                .param("workerHours", workerHours)
                .param("today", today)
                .update();
    }

    /** False when it was answered already. */
    boolean answer(Programme.Id programme, UnitId unit, boolean yes, @Nullable LocalDate talkedOn, LocalDate today) {
        return jdbc.sql("""
                        UPDATE programme_unit
                        SET state = :state, talked_on = CAST(:talkedOn AS date), answered_on = :today
                        WHERE municipality = :municipality AND programme = :programme AND unit = :unit AND state = 'INVITED'
                        """)
                        .param("programme", programme)
                        .param("unit", unit)
                        .param("state", yes ? ProgrammeUnit.State.JOINED : ProgrammeUnit.State.DECLINED)
                        .param("talkedOn", talkedOn)
                        .param("today", today)
                        .update()
                == 1;
    }
}
