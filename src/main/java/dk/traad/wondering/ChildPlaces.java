package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is around a child today: the places whose people are close to it, and who holds custody. */
@Repository
class ChildPlaces {
    private final JdbcClient jdbc;

    ChildPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(
            Sector sector,
            UnitId unit,
            String unitName,
            @Nullable GroupId unitGroup) {}

    /** Where this employee is close to the child. */
    Optional<Place> of(EmployeeId employee, ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT u.sector, r.unit, u.name AS unit_name, (
                            SELECT p.unit_group FROM placement p
                            WHERE p.municipality = r.municipality AND p.child = r.child AND p.unit = r.unit
                                AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            ORDER BY p.from_on DESC LIMIT 1) AS unit_group
                        FROM child_relation r
                        JOIN unit u ON u.municipality = r.municipality AND u.id = r.unit AND u.sector <> 'SUPPORT'
                        WHERE r.municipality = :municipality AND r.child = :child AND r.employee = :employee
                            AND r.relation IN ('WORKS_IN_GROUP', 'ASSIGNED', 'LEADS_UNIT')
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.relation = 'LEADS_UNIT', r.from_on DESC, r.unit
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(Place.class)
                .optional();
    }

    /** Every place whose people are close to the child today. */
    List<Place> around(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT u.sector, r.unit, u.name AS unit_name, (
                            SELECT p.unit_group FROM placement p
                            WHERE p.municipality = r.municipality AND p.child = r.child AND p.unit = r.unit
                                AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            ORDER BY p.from_on DESC LIMIT 1) AS unit_group
                        FROM child_relation r
                        JOIN unit u ON u.municipality = r.municipality AND u.id = r.unit AND u.sector <> 'SUPPORT'
                        WHERE r.municipality = :municipality AND r.child = :child
                            AND r.relation IN ('WORKS_IN_GROUP', 'ASSIGNED')
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY u.sector, u.name, r.unit
                        """)
                .param("child", child)
                .param("today", today)
                .query(Place.class)
                .list();
    }

    List<CustodyHolder> custodyHolders(Wondering.@Nullable Id wondering, ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT a.id, a.first_name || ' ' || a.last_name AS name, a.phone, n.read_at
                        FROM custody h
                        JOIN adult a ON a.municipality = h.municipality AND a.id = h.adult
                        LEFT JOIN wondering_notice n ON n.municipality = h.municipality AND n.adult = h.adult
                            AND n.wondering = CAST(:wondering AS uuid)
                        WHERE h.municipality = :municipality AND h.child = :child
                            AND h.from_on <= :today AND (h.to_on IS NULL OR h.to_on >= :today)
                        ORDER BY name, a.id
                        """)
                .param("wondering", wondering)
                .param("child", child)
                .param("today", today)
                .query(CustodyHolder.class)
                .list();
    }
}
