package dk.traad.circle;

import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Employees named by whoever knows them: there is no search, only exactly the work e-mail. */
@Repository
public class Employees {
    private final JdbcClient jdbc;

    Employees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one who is employed today with this e-mail; empty when there is none, or more than one. */
    public Optional<EmployeeId> withEmail(String email, LocalDate today) {
        var found = jdbc.sql("""
                        SELECT e.id
                        FROM employee e
                        WHERE e.municipality = :municipality AND e.email_key = lower(:email) AND e.email_key <> ''
                            AND EXISTS (SELECT FROM employed m
                                        WHERE m.municipality = e.municipality AND m.employee = e.id
                                            AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today))
                        """)
                .param("email", email)
                .param("today", today)
                .query((row, number) -> new EmployeeId(row.getObject("id", UUID.class)))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
