package dk.traad.breakglass;

import dk.traad.kernel.ChildId;
import dk.traad.lookup.TypedReasons;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons of emergency accesses, as the child's family reads them. */
@Repository
class BreakGlassReasons implements TypedReasons {
    private final JdbcClient jdbc;

    BreakGlassReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Reason> reasonsFor(ChildId child, LocalDate since) {
        return jdbc.sql("""
                        SELECT employee, CAST(begun_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS day, reason AS words
                        FROM break_glass
                        WHERE municipality = :municipality AND child = :child AND told_from >= :since
                        ORDER BY begun_at
                        """)
                .param("child", child)
                .param("since", since)
                .query(Reason.class)
                .list();
    }
}
