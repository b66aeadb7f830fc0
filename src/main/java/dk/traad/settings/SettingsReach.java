package dk.traad.settings;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a setting reaches. */
@Repository
class SettingsReach {
    private final JdbcClient jdbc;

    SettingsReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Affected today(LocalDate today) {
        return jdbc.sql("""
                        WITH present AS (
                            SELECT DISTINCT child
                            FROM child_in_sector
                            WHERE municipality = :municipality
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        SELECT count(DISTINCT p.child) AS children, count(DISTINCT r.adult) AS parents
                        FROM present p
                        LEFT JOIN family_relation r ON r.municipality = :municipality AND r.child = p.child AND r.custody
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        """).param("today", today).query(Affected.class).single();
    }
}
