package dk.traad.homevisit;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads visits and steps from rows of the database. */
final class HomeVisitRow {
    /** What every statement about visits selects; {@code v} is the visit. */
    static final String SELECT = """
            SELECT v.id, v.child, c.first_name, c.last_name, c.birthday, v.step, s.name_da, s.name_en, s.audience, s.age_unit,
                s.from_age, s.to_age, s.minutes AS step_minutes, s.assessment_due, v.window_from, v.window_to, v.state,
                v.minutes, v.employee, e.name AS employee_name, v.begins_at, v.together, v.move_asked_at, v.wish_on,
                v.wish_part, v.journal_number, v.held_on, v.cancelled_by, v.version,
                coalesce((SELECT d.name FROM visit_district d
                          WHERE d.municipality = v.municipality AND d.child = v.child), '') AS district
            FROM home_visit v
            JOIN child c ON c.municipality = v.municipality AND c.id = v.child
            LEFT JOIN visit_step s ON s.municipality = v.municipality AND s.id = v.step
            LEFT JOIN employee e ON e.municipality = v.municipality AND e.id = v.employee
            """;

    private HomeVisitRow() {}

    static HomeVisit read(ResultSet row, int number) throws SQLException {
        var cancelledBy = row.getString("cancelled_by");
        return new HomeVisit(
                new HomeVisit.Id(row.getObject("id", UUID.class)),
                new HomeVisit.Child(
                        new ChildId(row.getObject("child", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getObject("birthday", LocalDate.class),
                        row.getString("district")),
                row.getObject("step", UUID.class) == null ? null : step(row, "step", "step_minutes"),
                new VisitWindow(
                        row.getObject("window_from", LocalDate.class), row.getObject("window_to", LocalDate.class)),
                VisitStage.valueOf(row.getString("state")),
                row.getInt("minutes"),
                booking(row),
                row.getObject("together", UUID.class),
                wish(row),
                row.getString("journal_number"),
                row.getObject("held_on", LocalDate.class),
                cancelledBy == null ? null : HomeVisit.CancelledBy.valueOf(cancelledBy),
                row.getInt("version"));
    }

    static VisitStep step(ResultSet row, String id, String minutes) throws SQLException {
        return new VisitStep(
                new VisitStep.Id(row.getObject(id, UUID.class)),
                row.getString("name_da"),
                row.getString("name_en"),
                VisitStep.Audience.valueOf(row.getString("audience")),
                VisitStep.AgeUnit.valueOf(row.getString("age_unit")),
                row.getInt("from_age"),
                row.getInt("to_age"),
                row.getInt(minutes),
                row.getBoolean("assessment_due"));
    }

    private static HomeVisit.@Nullable Booking booking(ResultSet row) throws SQLException {
        var begins = instant(row, "begins_at");
        var employee = row.getObject("employee", UUID.class);
        return begins == null || employee == null
                ? null
                : new HomeVisit.Booking(new EmployeeId(employee), row.getString("employee_name"), begins);
    }

    private static HomeVisit.@Nullable Wish wish(ResultSet row) throws SQLException {
        var askedAt = instant(row, "move_asked_at");
        var part = row.getString("wish_part");
        return askedAt == null
                ? null
                : new HomeVisit.Wish(
                        askedAt,
                        row.getObject("wish_on", LocalDate.class),
                        part == null ? null : HomeVisit.DayPart.valueOf(part));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
