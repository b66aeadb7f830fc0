package dk.traad.wondering;

import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WholeMunicipality;
import dk.traad.wondering.ContactFigure.Days;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days from the first attention to the first contact with the family (B2), where staff were the first to wonder. */
@Repository
class ContactDays {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    ContactDays(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    record InSector(Sector sector, Days days) {}

    List<InSector> perSector(LocalDate since) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT sector, count(DISTINCT child) AS children,
                            percentile_disc(0.5) WITHIN GROUP (ORDER BY contacted_on - noticed_on) AS half,
                            round(100.0 * count(*) FILTER (WHERE contacted_on - noticed_on <= 3) / count(*)) AS within
                        FROM wondering
                        WHERE municipality = :municipality AND opened_by IS NOT NULL AND state <> 'TAKEN_BACK'
                            AND contacted_on >= :since
                        GROUP BY sector
                        ORDER BY CASE sector WHEN 'HEALTH_VISITING' THEN 1 WHEN 'DAYCARE' THEN 2 ELSE 3 END
                        """)
                .param("since", since)
                .query((row, number) -> new InSector(
                        Sector.valueOf(row.getString("sector")),
                        new Days(row.getInt("children"), row.getInt("half"), row.getInt("within"))))
                .list());
    }

    Days of(List<UnitId> units, LocalDate since) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT count(DISTINCT child) AS children,
                            coalesce(percentile_disc(0.5) WITHIN GROUP (ORDER BY contacted_on - noticed_on), 0) AS half,
                            coalesce(round(100.0 * count(*) FILTER (WHERE contacted_on - noticed_on <= 3)
                                / nullif(count(*), 0)), 0) AS within
                        FROM wondering
                        WHERE municipality = :municipality AND unit = ANY (CAST(:units AS uuid[]))
                            AND opened_by IS NOT NULL AND state <> 'TAKEN_BACK' AND contacted_on >= :since
                        """)
                .param("units", units)
                .param("since", since)
                .query((row, number) -> new Days(row.getInt("children"), row.getInt("half"), row.getInt("within")))
                .single());
    }
}
