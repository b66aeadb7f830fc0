package dk.traad.assessment;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an assessment, and the kinds of columns the assessment tables have, from a row of the database. */
final class AssessmentRow {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private AssessmentRow() {}

    static Assessment read(ResultSet row) throws SQLException {
        var round = row.getObject("campaign", UUID.class);
        return new Assessment(
                new Assessment.Id(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birthday", LocalDate.class),
                round == null
                        ? null
                        : new Assessment.Round(
                                new Assessment.RoundId(round),
                                row.getString("campaign_name"),
                                row.getObject("closes_on", LocalDate.class)),
                new AssessmentForm.Id(row.getObject("form", UUID.class)),
                Sector.valueOf(row.getString("sector")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                group(row),
                row.getString("group_name"),
                Stage.valueOf(row.getString("state")),
                row.getInt("version"),
                instant(row, "opened_at"),
                row.getString("open_reason"),
                row.getInt("submitted"),
                strings(row, "missing"),
                waitClosed(row),
                decided(row));
    }

    private static @Nullable GroupId group(ResultSet row) throws SQLException {
        var group = row.getObject("unit_group", UUID.class);
        return group == null ? null : new GroupId(group);
    }

    private static Assessment.@Nullable WaitClosed waitClosed(ResultSet row) throws SQLException {
        return row.getString("wait_closed_by") == null
                ? null
                : new Assessment.WaitClosed(
                        row.getString("wait_closed_by"),
                        instant(row, "wait_closed_at"),
                        row.getString("wait_closed_reason"));
    }

    private static Assessment.@Nullable Decided decided(ResultSet row) throws SQLException {
        var version = row.getInt("decided_version");
        return version == 0
                ? null
                : new Assessment.Decided(
                        version,
                        day(row, "decided_at"),
                        row.getString("held_back_reason") != null,
                        row.getInt("told"),
                        row.getInt("answered"),
                        row.getObject("answer_by", LocalDate.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(instant(row, column), DENMARK);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .toList();
    }
}
