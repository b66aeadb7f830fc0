package dk.traad.focuspoint;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sees to a focus point. */
@Repository
class FocusPointKeepers {
    private final JdbcClient jdbc;

    FocusPointKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(FocusPoint.Id id, EmployeeId person) {
        jdbc.sql("""
                        UPDATE focus_point
                        SET owner = :person, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("person", person).update();
    }

    /** The place of this unit where the child is today, and whoever takes it over there. */
    void handOver(FocusPoint.Id id, UnitId unit, EmployeeId person, LocalDate today) {
        jdbc.sql("""
                        UPDATE focus_point f
                        SET sector = u.sector, unit = u.id, owner = :person, version = version + 1,
                            unit_group = (SELECT p.unit_group
                                          FROM placement p
                                          WHERE p.municipality = f.municipality AND p.child = f.child AND p.unit = u.id
                                              AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                                          ORDER BY p.from_on DESC
                                          LIMIT 1)
                        FROM unit u
                        WHERE f.municipality = :municipality AND f.id = :id
                            AND u.municipality = f.municipality AND u.id = :unit
                        """)
                .param("id", id)
                .param("unit", unit)
                .param("person", person)
                .param("today", today)
                .update();
    }
}
