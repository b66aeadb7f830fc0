package dk.traad.coverage;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WholeMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which children there are today, and when each was last decided about, by whatever form and wherever it was. A child
 * counts where it is placed; only a child without a place counts with its health visitor.
 */
@Repository
class SeenChildren {
    private final JdbcClient jdbc;
    private final LastSeen lastSeen;
    private final WholeMunicipality wholeMunicipality;

    SeenChildren(JdbcClient jdbc, LastSeen lastSeen, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.lastSeen = lastSeen;
        this.wholeMunicipality = wholeMunicipality;
    }

    record InUnit(Sector sector, UnitId unit, String name, int children, int seen) {
        Coverage coverage() {
            return new Coverage(children, seen);
        }
    }

    List<SeenChild> in(List<UnitId> units, List<ChildId> children, LocalDate today) {
        var last = lastSeen.of(children, today);
        return jdbc.sql("""
                        WITH present AS (
                            SELECT DISTINCT ON (child) child, unit, unit_group, health_visitor
                            FROM child_in_sector
                            WHERE municipality = :municipality AND child = ANY (CAST(:children AS uuid[]))
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                            ORDER BY child, sector = 'HEALTH_VISITING', from_on DESC, unit, unit_group)
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name, c.birthday, u.name AS unit,
                            coalesce(g.name, e.name, '') AS group_name
                        FROM present p
                        JOIN child c ON c.municipality = :municipality AND c.id = p.child
                            AND (c.ended_on IS NULL OR c.ended_on >= :today)
                        JOIN unit u ON u.municipality = c.municipality AND u.id = p.unit
                        LEFT JOIN unit_group g ON g.municipality = c.municipality AND g.id = p.unit_group
                        LEFT JOIN employee e ON e.municipality = c.municipality AND e.id = p.health_visitor
                        WHERE p.unit = ANY (CAST(:units AS uuid[]))
                        ORDER BY u.name COLLATE danish, u.id, coalesce(g.name, e.name, '') COLLATE danish,
                            c.first_name COLLATE "da-x-icu", c.last_name COLLATE "da-x-icu", c.id
                        """)
                .param("units", units)
                .param("children", children)
                .param("today", today)
                .query((row, number) -> {
                    var child = new ChildId(row.getObject("id", UUID.class));
                    var seen = last.get(child);
                    return new SeenChild(
                            child,
                            row.getString("name"),
                            row.getObject("birthday", LocalDate.class),
                            row.getString("unit"),
                            row.getString("group_name"),
                            seen == null ? null : seen.on(),
                            seen != null && seen.lately());
                })
                .list();
    }

    List<InUnit> perUnit(LocalDate today, Instant since) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        WITH present AS (
                            SELECT DISTINCT ON (s.child) s.child, s.sector, s.unit
                            FROM child_in_sector s
                            JOIN child c ON c.municipality = s.municipality AND c.id = s.child
                                AND (c.ended_on IS NULL OR c.ended_on >= :today)
                            WHERE s.municipality = :municipality
                                AND s.from_on <= :today AND (s.to_on IS NULL OR s.to_on >= :today)
                            ORDER BY s.child, s.sector = 'HEALTH_VISITING', s.from_on DESC, s.unit, s.unit_group),
                        seen AS (
                            SELECT DISTINCT a.child
                            FROM joint_assessment j
                            JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                            WHERE j.municipality = :municipality AND j.decided_at >= :since)
                        SELECT p.sector, p.unit, u.name, count(*) AS children, count(seen.child) AS seen
                        FROM present p
                        JOIN unit u ON u.municipality = :municipality AND u.id = p.unit
                        LEFT JOIN seen ON seen.child = p.child
                        GROUP BY p.sector, p.unit, u.name
                        ORDER BY u.name COLLATE danish, p.unit
                        """)
                .param("today", today)
                .param("since", since)
                .query(InUnit.class)
                .list());
    }
}
