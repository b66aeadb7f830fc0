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

    /** @param district empty when it lies in none */
    void put(String number, String district) {
        jdbc.sql("""
                        DELETE FROM unit_district d
                        USING unit u
                        WHERE d.municipality = :municipality AND u.municipality = d.municipality AND u.id = d.unit
                            AND u.number = :number
                        """).param("number", number).update();
        jdbc.sql("""
                        INSERT INTO unit_district (municipality, unit, district)
                        SELECT municipality, id, :district FROM unit
                        WHERE municipality = :municipality AND number = :number AND :district <> ''
                        """).param("number", number).param("district", district).update();
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
