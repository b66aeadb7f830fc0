package dk.traad.intervention;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.observation.HowOften;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of what goes on around children.
 *
 * @param action null for a child around whom nothing goes on
 * @param shown null where it is not at the reader's hand
 */
record InterventionRow(
        AroundChild.Subject child,
        AroundChild.@Nullable Ranked ranked,
        List<Intervention.Id> now,
        List<Intervention.Id> later,
        @Nullable Wish wish,
        Intervention.@Nullable Id action,
        boolean isOver,
        boolean isWithFamily,
        @Nullable Intervention shown) {
    private static final int MOST_FINISHED = 10;
    private static final int LATEST_SEEN = 8;

    static InterventionRow read(ResultSet row) throws SQLException {
        var action = row.getObject("action", UUID.class);
        return new InterventionRow(
                new AroundChild.Subject(
                        new ChildId(row.getObject("child", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getObject("birthday", LocalDate.class),
                        row.getBoolean("protected")),
                ranked(row),
                ids(row, "in_progress"),
                ids(row, "later"),
                wish(row),
                action == null ? null : new Intervention.Id(action),
                row.getBoolean("is_over"),
                row.getBoolean("is_with_family"),
                action != null && row.getBoolean("is_at_hand") ? intervention(row) : null);
    }

    static AroundChild around(List<InterventionRow> rows, int atMost) {
        var first = rows.getFirst();
        var present = rows.stream()
                .filter(row -> row.isWithFamily() && !row.isOver())
                .map(InterventionRow::action)
                .filter(Objects::nonNull)
                .toList();
        var shown = rows.stream()
                .map(InterventionRow::shown)
                .filter(Objects::nonNull)
                .toList();
        return new AroundChild(
                first.child(),
                present,
                Ranking.settled(first.now(), first.later(), present, atMost),
                shown.stream()
                        .filter(one -> one.isWithFamily() && !one.isOver())
                        .collect(
                                Collectors.toMap(Intervention::id, one -> one, (one, same) -> one, LinkedHashMap::new)),
                shown.stream()
                        .filter(one -> !one.isWithFamily() && !one.isOver())
                        .toList(),
                shown.stream()
                        .filter(Intervention::isOver)
                        .sorted(Comparator.comparing(
                                        Intervention::endedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed())
                        .limit(MOST_FINISHED)
                        .toList(),
                first.ranked(),
                first.wish());
    }

    private static AroundChild.@Nullable Ranked ranked(ResultSet row) throws SQLException {
        var at = moment(row, "ranked_at");
        return at == null ? null : new AroundChild.Ranked(row.getInt("version"), row.getString("ranked_by"), at);
    }

    static @Nullable Wish wish(ResultSet row) throws SQLException {
        var at = moment(row, "wished_at");
        if (at == null) {
            return null;
        }
        var answeredAt = moment(row, "answered_at");
        return new Wish(
                row.getObject("person", UUID.class),
                row.getString("wished_by"),
                ids(row, "wished_now"),
                ids(row, "wished_later"),
                row.getString("wish_words"),
                row.getInt("wish_version"),
                at,
                answeredAt == null
                        ? null
                        : new Wish.Answer(
                                row.getString("answer").equals("FOLLOWED"),
                                row.getString("answer_words"),
                                row.getString("answered_by"),
                                answeredAt));
    }

    private static Intervention intervention(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var firstStep = row.getString("first_step");
        return new Intervention(
                new Intervention.Id(row.getObject("action", UUID.class)),
                new FocusPoint.Id(row.getObject("focus_point", UUID.class)),
                new Intervention.Goal(row.getObject("goal", UUID.class), said(row), row.getString("signs")),
                words,
                firstStep.isEmpty() ? words : firstStep,
                responsible(row),
                new Intervention.Place(
                        Sector.valueOf(row.getString("sector")),
                        row.getString("unit_name"),
                        row.getString("group_name")),
                new Intervention.When(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("begun_on", LocalDate.class),
                        moment(row, "meets_at")),
                seen(row),
                texts(row, "joined"),
                row.getBoolean("is_joined"),
                row.getBoolean("is_with_family"),
                row.getBoolean("is_over"),
                row.getObject("ended_on", LocalDate.class));
    }

    /** In the family's words, or else the child's, or the professionals'. */
    private static String said(ResultSet row) throws SQLException {
        var family = row.getString("family_words");
        var child = row.getString("child_words");
        return !family.isEmpty() ? family : !child.isEmpty() ? child : row.getString("goal_words");
    }

    private static Intervention.Responsible responsible(ResultSet row) throws SQLException {
        var employee = row.getObject("responsible_employee", UUID.class);
        if (employee == null) {
            var family = row.getObject("responsible_family", UUID.class);
            return new Intervention.Responsible(
                    family, row.getString("family_name"), null, "", family.equals(row.getObject("child", UUID.class)));
        }
        var role = row.getString("role");
        return new Intervention.Responsible(
                employee,
                row.getString("employee_name"),
                role == null ? null : Role.valueOf(role),
                role == null ? row.getString("unit_name") : row.getString("workplace"),
                false);
    }

    private static Intervention.Seen seen(ResultSet row) throws SQLException {
        var often = texts(row, "often").stream().map(HowOften::valueOf).toList();
        return new Intervention.Seen(
                often.subList(Math.max(0, often.size() - LATEST_SEEN), often.size()),
                row.getObject("last_on", LocalDate.class),
                row.getObject("attainment", Integer.class));
    }

    static List<Intervention.Id> ids(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((UUID[]) array.getArray())
                        .map(Intervention.Id::new)
                        .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
