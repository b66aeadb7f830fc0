package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads a focus point from a row of the database. */
final class FocusPointRow {
    private FocusPointRow() {}

    static FocusPoint read(ResultSet row) throws SQLException {
        return new FocusPoint(
                new FocusPoint.Id(row.getObject("id", UUID.class)),
                new FocusPoint.Subject(
                        new ChildId(row.getObject("child", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getObject("birthday", LocalDate.class)),
                keeper(row),
                row.getObject("assessment", UUID.class),
                words(row),
                row.getObject("noticed_on", LocalDate.class),
                new FocusPoint.Progress(
                        row.getObject("invited_on", LocalDate.class),
                        row.getObject("dialogue_on", LocalDate.class),
                        row.getString("protective_reason"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getInt("follow_ups")),
                Stage.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static FocusPoint.Keeper keeper(ResultSet row) throws SQLException {
        var group = row.getObject("unit_group", UUID.class);
        return new FocusPoint.Keeper(
                Sector.valueOf(row.getString("sector")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                group == null ? null : new GroupId(group),
                row.getString("group_name"),
                new EmployeeId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"));
    }

    private static FocusPoint.Words words(ResultSet row) throws SQLException {
        return new FocusPoint.Words(
                row.getString("title"),
                row.getString("attention"),
                row.getString("purpose"),
                row.getString("strengths"),
                row.getString("surroundings"),
                row.getString("ideas"),
                new FocusPoint.Frame(
                        row.getString("frame_context"),
                        row.getString("frame_goal"),
                        row.getString("frame_signs"),
                        row.getString("frame_evaluation")));
    }
}
