package dk.traad.effect;

import dk.traad.effect.EffectFigure.Measure;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WholeMunicipality;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follow-ups and what they found, counted; not yet fit to be shown. */
@Repository
class EffectCounts {
    /** Each line one follow-up, goal or answer, and whether it is as one hopes. */
    private static final String LINES = """
            WITH line AS (
                SELECT p.sector, p.unit, f.child, 'ON_TIME' AS measure, f.state = 'HELD' AND f.held_on <= f.due_on AS good
                FROM follow_up f
                JOIN focus_point p ON p.municipality = f.municipality AND p.id = f.focus_point
                WHERE f.municipality = :municipality AND f.child IS NOT NULL
                    AND ((f.state = 'HELD' AND f.held_on >= :since)
                         OR (f.state = 'BOOKED' AND f.due_on >= :since AND f.due_on < :today))
                UNION ALL
                SELECT g.sector, g.unit, g.child, 'REACHED', g.attainment >= 1
                FROM (
                    SELECT DISTINCT ON (f.focus_point, a.goal) p.sector, p.unit, f.child, a.attainment
                    FROM follow_up_goal a
                    JOIN follow_up f ON f.municipality = a.municipality AND f.id = a.follow_up
                    JOIN focus_point p ON p.municipality = f.municipality AND p.id = f.focus_point
                    WHERE f.municipality = :municipality AND f.child IS NOT NULL AND f.held_on >= :since
                    ORDER BY f.focus_point, a.goal, f.held_on DESC, f.ordinal DESC) g
                UNION ALL
                SELECT p.sector, p.unit, f.child, m.measure, m.good
                FROM family_experience x
                JOIN follow_up f ON f.municipality = x.municipality AND f.id = x.follow_up
                JOIN focus_point p ON p.municipality = f.municipality AND p.id = f.focus_point
                CROSS JOIN LATERAL (VALUES ('TAKEN_CARE_OF', x.taken_care_of = 'YES'),
                                           ('MAKES_DIFFERENCE', x.makes_difference = 'YES')) AS m (measure, good)
                WHERE f.municipality = :municipality AND f.held_on >= :since)
            """;

    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    EffectCounts(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    List<EffectFigure> perSector(LocalDate since, LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql(LINES + """
                        SELECT sector, measure, count(DISTINCT child) AS children,
                            round(100.0 * count(*) FILTER (WHERE good) / count(*)) AS percent
                        FROM line
                        GROUP BY sector, measure
                        ORDER BY CASE sector WHEN 'HEALTH_VISITING' THEN 1 WHEN 'DAYCARE' THEN 2 ELSE 3 END
                        """)
                .param("since", since)
                .param("today", today)
                .query((row, number) -> new EffectFigure(
                        Sector.valueOf(row.getString("sector")),
                        Measure.valueOf(row.getString("measure")),
                        row.getInt("children"),
                        row.getInt("percent")))
                .list());
    }

    List<EffectFigure> of(List<UnitId> units, LocalDate since, LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql(LINES + """
                        SELECT measure, count(DISTINCT child) AS children,
                            round(100.0 * count(*) FILTER (WHERE good) / count(*)) AS percent
                        FROM line
                        WHERE unit = ANY (CAST(:units AS uuid[]))
                        GROUP BY measure
                        """)
                .param("units", units)
                .param("since", since)
                .param("today", today)
                .query((row, number) -> new EffectFigure(
                        null, Measure.valueOf(row.getString("measure")), row.getInt("children"), row.getInt("percent")))
                .list());
    }
}
