package dk.traad.platform.mail;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages to families and employees, written in the transaction of what they tell: either both happen or neither. */
@Repository
public class Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each of them gets one mail saying that there is news: no name, no sector, no content. */
    public void tellOfNews(List<AdultId> adults) {
        for (var adult : adults) {
            jdbc.sql("""
                            INSERT INTO outbox_message (municipality, id, adult, created_at, next_attempt_at)
                            VALUES (:municipality, :id, :adult, :now, :now)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("adult", adult)
                    .param("now", clock.instant())
                    .update();
        }
    }

    /** The same mail to employees who have to look at something soon. */
    public void tellEmployees(List<EmployeeId> employees) {
        for (var employee : employees) {
            jdbc.sql("""
                            INSERT INTO outbox_message (municipality, id, employee, created_at, next_attempt_at)
                            VALUES (:municipality, :id, :employee, :now, :now)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("employee", employee)
                    .param("now", clock.instant())
                    .update();
        }
    }
}
