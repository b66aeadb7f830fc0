package dk.traad.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What the demo's log tells of last week: ordinary look-ups and odd ones, a leader half through the week's sample, an
 * emergency access that waits for its review, refusals and an attempt at own family for the program to notice.
 */
@Repository
@Conditional(OnDemo.class)
class DemoLookUps implements DemoPart {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int DAYS_NOT_WATCHED = 7;
    private static final String REASON =
            "Moren ringede til vagttelefonen. Ida havde feber og trak vejret hurtigt, og Lone" + " kunne ikke nås.";

    private final JdbcTemplate jdbc;
    private int rows;

    DemoLookUps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HORSENS) {
            return;
        }
        var monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        month(monday);
        month(today);
        DemoFile.rows("look-ups.csv").forEach(row -> lookUp(municipality, row, monday));
        emergency(municipality, today.minusDays(1));
        refusals(municipality, today.minusDays(1));
        jdbc.update(
                "INSERT INTO look_up_watch (municipality, looked_until, sampled_week) VALUES (present_municipality(), ?, ?)",
                at(today.minusDays(DAYS_NOT_WATCHED), LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC),
                monday);
    }

    private void month(LocalDate day) {
        jdbc.queryForObject("SELECT audit_month(?)", Boolean.class, day);
    }

    private void lookUp(DemoMunicipality municipality, DemoFile.Row row, LocalDate monday) {
        var when = at(monday.plusDays(row.number("week day")), LocalTime.parse(row.get("time")));
        var changing = !row.get("changing").isEmpty();
        var told = new Told(row.get("who"), row.get("role"), row.get("unit"), row.get("child"), row.get("action"));
        var id = tell(municipality, told, row.get("relation"), "DONE", changing, null, when);
        var answer = row.get("answer");
        if (answer.isEmpty()) {
            return;
        }
        var isAnswered = !answer.equals("open");
        jdbc.update(
                """
                INSERT INTO look_up_sample (municipality, id, unit, week, look_up, employee, child, looked_at, action, changing,
                    oddities, answer, answer_note, answered_by, answered_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(nullif(?, ''), ' ')
                    || CAST('{}' AS text[]), ?, ?, ?, ?)
                """,
                municipality.key("sample", String.valueOf(rows)),
                municipality.key("unit", row.get("unit")),
                monday,
                id,
                municipality.key("employee", row.get("who")),
                municipality.key("child", row.get("child")),
                when.atOffset(ZoneOffset.UTC),
                row.get("action"),
                changing,
                row.get("oddities"),
                isAnswered ? answer : null,
                row.get("note"),
                isAnswered ? municipality.key("employee", "1301") : null,
                isAnswered ? at(monday.plusWeeks(1), LocalTime.of(6, 0)).atOffset(ZoneOffset.UTC) : null);
    }

    private void emergency(DemoMunicipality municipality, LocalDate on) {
        var begun = at(on, LocalTime.of(20, 10));
        jdbc.update(
                """
                INSERT INTO break_glass (municipality, id, child, employee, role, unit, reason, begun_at, until_at, told_from)
                VALUES (present_municipality(), ?, ?, ?, 'HEALTH_VISITOR', ?, ?, ?, ?, ?)
                """,
                municipality.key("break-glass", "ida"),
                municipality.key("child", "ida"),
                municipality.key("employee", "1104"),
                municipality.key("unit", "615101"),
                REASON,
                begun.atOffset(ZoneOffset.UTC),
                begun.plusSeconds(3600).atOffset(ZoneOffset.UTC),
                on);
        for (var action : new String[] {"BREAK_GLASS", "READ_CHILD", "READ_ASSESSMENT"}) {
            var isBegin = action.equals("BREAK_GLASS");
            var told = new Told("1104", "HEALTH_VISITOR", "615101", "ida", action);
            tell(municipality, told, "BREAK_GLASS", "DONE", isBegin, isBegin ? REASON : null, begun.plusSeconds(rows));
        }
    }

    /** A tablet with an old page open, and a teacher who looked for a child of her own family. */
    private void refusals(DemoMunicipality municipality, LocalDate on) {
        for (var minute = 0; minute < 6; minute++) {
            var told = new Told("1305", null, null, "carl", "READ_CHILD");
            tell(municipality, told, null, "DENIED", false, null, at(on, LocalTime.of(12, 3 + minute)));
        }
        var told = new Told("1602", null, null, "malthe", "READ_CHILD");
        tell(municipality, told, "OWN_FAMILY", "DENIED", false, null, at(on, LocalTime.of(9, 40)));
    }

    private record Told(
            String who, @Nullable String role, @Nullable String unit, String child, String action) {}

    private UUID tell(
            DemoMunicipality municipality,
            Told told,
            @Nullable String relation,
            String outcome,
            boolean changing,
            @Nullable String reason,
            Instant when) {
        var id = municipality.key("look-up", String.valueOf(rows++));
        jdbc.update(
                """
                INSERT INTO audit (municipality, id, at, actor, actor_kind, actor_role, actor_unit, action, outcome, changing,
                    child, relation, reason, request, audience)
                VALUES (present_municipality(), ?, ?, ?, 'PROFESSIONAL', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                when.atOffset(ZoneOffset.UTC),
                municipality.key("employee", told.who()),
                told.role(),
                told.unit() == null ? null : municipality.key("unit", told.unit()),
                told.action(),
                outcome,
                changing,
                municipality.key("child", told.child()),
                relation,
                reason,
                municipality.key("request", String.valueOf(rows)),
                outcome.equals("DENIED") ? "STAFF" : "FAMILY");
        return id;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DENMARK).toInstant();
    }
}
