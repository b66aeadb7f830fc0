package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.MeetingPlace;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads dialogues and answers from rows of the database. */
final class DialogueRow {
    private DialogueRow() {}

    record AnswerOf(Dialogue.Id dialogue, Dialogue.Answer answer) {}

    static Dialogue read(ResultSet row, List<AnswerOf> answers) throws SQLException {
        var id = new Dialogue.Id(row.getObject("id", UUID.class));
        return new Dialogue(
                id,
                new FocusPoint.Id(row.getObject("focus_point", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                DialogueStage.valueOf(row.getString("state")),
                new Dialogue.Offer(
                        row.getString("words"),
                        Arrays.stream((Timestamp[]) row.getArray("times").getArray())
                                .map(Timestamp::toInstant)
                                .toList(),
                        row.getInt("minutes"),
                        Arrays.stream((String[]) row.getArray("places").getArray())
                                .map(MeetingPlace::valueOf)
                                .toList(),
                        row.getString("interpreter")),
                meeting(row, "meets_at"),
                row.getObject("ask_again_on", LocalDate.class),
                row.getString("invited_by"),
                instant(row, "invited_at"),
                answers.stream()
                        .filter(answer -> answer.dialogue().equals(id))
                        .map(AnswerOf::answer)
                        .toList(),
                row.getInt("version"));
    }

    static AnswerOf answer(ResultSet row) throws SQLException {
        return new AnswerOf(
                new Dialogue.Id(row.getObject("dialogue", UUID.class)),
                new Dialogue.Answer(
                        new AdultId(row.getObject("adult", UUID.class)),
                        row.getString("adult_name"),
                        Dialogue.Choice.valueOf(row.getString("answer")),
                        meeting(row, "begins_at"),
                        row.getString("interpreter"),
                        row.getString("words"),
                        instant(row, "answered_at")));
    }

    private static Dialogue.@Nullable Meeting meeting(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        var place = row.getString("place");
        return at == null || place == null ? null : new Dialogue.Meeting(at.toInstant(), MeetingPlace.valueOf(place));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
