package dk.traad.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which day the follow-ups of a plan are counted. */
@Repository
class PlanCounts {
    private final JdbcClient jdbc;

    PlanCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BookFollowUp.Count of(UUID plan) {
        return jdbc.sql("""
                        SELECT counts_from, counts_after
                        FROM support_plan
                        WHERE municipality = :municipality AND id = :plan
                        """)
                .param("plan", plan)
                .query((row, number) -> new BookFollowUp.Count(
                        row.getObject("counts_from", LocalDate.class), row.getInt("counts_after")))
                .single();
    }
}
