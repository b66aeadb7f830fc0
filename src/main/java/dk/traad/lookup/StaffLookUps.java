package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the log tells of one employee. */
@Repository
class StaffLookUps {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(DENMARK);

    private final JdbcClient jdbc;

    StaffLookUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest days on which this person did something with children's files, before a day. */
    List<LocalDate> days(EmployeeId employee, LocalDate since, LocalDate before, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT CAST(a.at AT TIME ZONE 'Europe/Copenhagen' AS date) AS day
                        FROM audit_of_actor(:employee, :since, :before) a
                        WHERE a.child IS NOT NULL
                        ORDER BY day DESC
                        LIMIT :most
                        """)
                .param("employee", employee)
                .param("since", start(since))
                .param("before", start(before))
                .param("most", most)
                .query(LocalDate.class)
                .list();
    }

    /** From one day up to before another, the newest first. */
    List<StaffLookUp> between(EmployeeId employee, LocalDate since, LocalDate before) {
        return jdbc.sql("""
                        SELECT CAST(a.at AT TIME ZONE 'Europe/Copenhagen' AS date) AS day, a.child, a.action,
                            a.changing AND a.outcome = 'DONE' AS changed, a.outcome = 'DENIED' AS refused, a.object,
                            a.relation, count(*) AS times, max(a.at) AS last
                        FROM audit_of_actor(:employee, :since, :before) a
                        WHERE a.child IS NOT NULL
                        GROUP BY day, a.child, a.action, changed, refused, a.object, a.relation
                        ORDER BY day DESC, last DESC, a.child, a.action
                        """)
                .param("employee", employee)
                .param("since", start(since))
                .param("before", start(before))
                .query((row, number) -> lookUp(row))
                .list();
    }

    List<StaffLookUp> ofDay(EmployeeId employee, ChildId child, LocalDate day) {
        return between(employee, day, day.plusDays(1)).stream()
                .filter(one -> child.equals(one.child()))
                .toList();
    }

    /** As a spreadsheet reads it. */
    static String second(Instant at) {
        return SECOND.format(at);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    private static StaffLookUp lookUp(ResultSet row) throws SQLException {
        return new StaffLookUp(
                row.getObject("day", LocalDate.class),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("action"),
                row.getBoolean("changed"),
                row.getBoolean("refused"),
                row.getString("object"),
                row.getString("relation"),
                row.getInt("times"),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }
}
