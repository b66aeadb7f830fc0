package dk.traad.lookup;

import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers where no leader can: the data protection officer, or an administrator where there is none. */
@Repository
class Officers {
    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOne(Standing standing, LocalDate today) {
        return standing.isAny(Role.DATA_PROTECTION_OFFICER) || standing.isAny(Role.ADMINISTRATOR) && !areThere(today);
    }

    private boolean areThere(LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM employed
                            WHERE municipality = :municipality AND role = 'DATA_PROTECTION_OFFICER'
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        """).param("today", today).query(Boolean.class).single();
    }
}
