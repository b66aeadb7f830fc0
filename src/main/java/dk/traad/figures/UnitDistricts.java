package dk.traad.figures;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which district each unit lies in, as the municipality divides itself. */
@Repository
class UnitDistricts {
    private final JdbcClient jdbc;

    UnitDistricts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitInDistrict> all() {
        return jdbc.sql("""
                        SELECT u.number, u.name, u.sector, d.district
                        FROM unit u
                        LEFT JOIN unit_district d ON d.municipality = u.municipality AND d.unit = u.id
                        WHERE u.municipality = :municipality AND u.ended_on IS NULL AND u.sector <> 'SUPPORT'
                        ORDER BY array_position(ARRAY['HEALTH_VISITING', 'DAYCARE', 'SCHOOL'], u.sector),
                            u.name COLLATE danish, u.number
                        """).query(UnitInDistrict.class).list();
    }

    /** @param districts by the unit's number; an empty one is none */
    void change(Map<String, String> districts) {
        jdbc.sql("DELETE FROM unit_district WHERE municipality = :municipality").update();
        jdbc.sql("""
                        INSERT INTO unit_district (municipality, unit, district)
                        SELECT u.municipality, u.id, one.district
                        FROM unnest(CAST(:numbers AS text[]), CAST(:districts AS text[])) one (number, district)
                        JOIN unit u ON u.municipality = :municipality AND u.number = one.number
                        WHERE one.district <> ''
                        """)
                .param("numbers", districts.keySet().toArray(String[]::new))
                .param("districts", districts.values().toArray(String[]::new))
                .update();
    }
}
