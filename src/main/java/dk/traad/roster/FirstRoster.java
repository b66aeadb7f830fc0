package dk.traad.roster;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a new municipality has come with its roster: nothing else can be done before there are children and staff. */
@Repository
public class FirstRoster {
    private final JdbcClient jdbc;

    FirstRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param children whether there are any
     * @param staff whether anybody works with children, so that somebody can be asked about them
     */
    public record Stand(boolean children, boolean staff) {
        public boolean isEnough() {
            return children && staff;
        }
    }

    public Stand on(LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (
                                SELECT FROM child
                                WHERE municipality = :municipality AND (ended_on IS NULL OR ended_on >= :today)) AS children,
                            EXISTS (
                                SELECT FROM employment
                                WHERE municipality = :municipality
                                    AND role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER', 'HEALTH_VISITOR')
                                    AND (to_on IS NULL OR to_on >= :today)) AS staff
                        """).param("today", today).query(Stand.class).single();
    }
}
