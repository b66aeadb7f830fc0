package dk.traad.followup;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.AdultId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads follow-ups and what hangs on them from rows of the database. */
final class FollowUpRow {
    private FollowUpRow() {}

    record GoalOf(FollowUp.Id followUp, FollowUp.Attained goal) {}

    record AnswerOf(FollowUp.Id followUp, FollowUp.Answer answer) {}

    record ExperienceOf(FollowUp.Id followUp, FollowUp.Experience experience) {}

    /** What hangs on several follow-ups at once. */
    record About(List<GoalOf> goals, List<AnswerOf> answers, List<ExperienceOf> experiences) {}

    static FollowUp read(ResultSet row, About about) throws SQLException {
        var id = new FollowUp.Id(row.getObject("id", UUID.class));
        return new FollowUp(
                id,
                new FocusPoint.Id(row.getObject("focus_point", UUID.class)),
                row.getObject("plan", UUID.class),
                row.getInt("ordinal"),
                FollowUp.Status.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                new FollowUp.Meeting(
                        row.getObject("meets_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes"),
                        MeetingPlace.valueOf(row.getString("place"))),
                held(row, of(about.goals(), id, GoalOf::followUp, GoalOf::goal)),
                of(about.answers(), id, AnswerOf::followUp, AnswerOf::answer),
                of(about.experiences(), id, ExperienceOf::followUp, ExperienceOf::experience),
                row.getInt("version"));
    }

    private static FollowUp.@Nullable Held held(ResultSet row, List<FollowUp.Attained> goals) throws SQLException {
        var on = row.getObject("held_on", LocalDate.class);
        return on == null
                ? null
                : new FollowUp.Held(
                        on,
                        Arrays.asList((UUID[]) row.getArray("took_part").getArray()),
                        row.getString("without_family_reason"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("unchanged_reason"),
                        row.getString("noted_by"),
                        goals);
    }

    private static <T, R> List<R> of(List<T> all, FollowUp.Id id, Function<T, FollowUp.Id> owner, Function<T, R> part) {
        return all.stream().filter(one -> owner.apply(one).equals(id)).map(part).toList();
    }

    static GoalOf goal(ResultSet row) throws SQLException {
        return new GoalOf(
                new FollowUp.Id(row.getObject("follow_up", UUID.class)),
                new FollowUp.Attained(
                        row.getObject("goal", UUID.class), row.getInt("attainment"), row.getString("words")));
    }

    static AnswerOf answer(ResultSet row) throws SQLException {
        return new AnswerOf(
                new FollowUp.Id(row.getObject("follow_up", UUID.class)),
                new FollowUp.Answer(
                        new AdultId(row.getObject("adult", UUID.class)),
                        row.getString("adult_name"),
                        FollowUp.Coming.valueOf(row.getString("answer")),
                        row.getString("words")));
    }

    static ExperienceOf experience(ResultSet row) throws SQLException {
        return new ExperienceOf(
                new FollowUp.Id(row.getObject("follow_up", UUID.class)),
                new FollowUp.Experience(
                        new AdultId(row.getObject("adult", UUID.class)),
                        row.getString("adult_name"),
                        FollowUp.Degree.valueOf(row.getString("taken_care_of")),
                        FollowUp.Degree.valueOf(row.getString("makes_difference")),
                        row.getString("words"),
                        row.getBoolean("is_noted_at_table")));
    }
}
