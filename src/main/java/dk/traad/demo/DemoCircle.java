package dk.traad.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who stands around some children of the demo for a while, as its file tells. */
@Repository
@Conditional(OnDemo.class)
class DemoCircle implements DemoPart {
    private final JdbcTemplate jdbc;

    DemoCircle(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("circle.csv")) {
            if (row.has("municipality", municipality.name())) {
                switch (row.get("what")) {
                    case "stand-in" -> standIn(municipality, row, today);
                    case "coordinator" -> coordinator(municipality, row, today);
                    case "asked" -> asked(municipality, row, today);
                    case "shield" -> shield(municipality, row, today);
                    case "hold" -> hold(municipality, row, today);
                    case "family" -> family(municipality, row, today);
                    default -> referral(municipality, row, today);
                }
            }
        }
    }

    /** In a room, or for a health visitor. */
    private void standIn(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var place = row.get("place");
        jdbc.update(
                """
                INSERT INTO stand_in (municipality, id, employee, instead_of, unit_group, from_on, to_on, appointed_by,
                    appointed_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                key(municipality, row),
                municipality.key("employee", row.get("who")),
                place.contains("/") ? null : municipality.key("employee", place),
                place.contains("/") ? municipality.key("group", place) : null,
                today.minusDays(row.number("days ago")),
                today.plusDays(row.number("days left")),
                municipality.key("employee", row.get("by")),
                moment(today.minusDays(row.number("days ago")), 8));
    }

    private void coordinator(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var from = today.minusDays(row.number("days ago"));
        jdbc.update(
                """
                INSERT INTO coordinator (municipality, id, child, employee, from_on, to_on, appointed_by, appointed_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?)
                """,
                key(municipality, row),
                municipality.key("child", row.get("child")),
                municipality.key("employee", row.get("who")),
                from,
                row.get("days left").isEmpty() ? null : from.plusDays(row.number("days left")),
                municipality.key("employee", row.get("by")),
                moment(from, 9));
    }

    private void asked(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        jdbc.update(
                """
                INSERT INTO coordination_request (municipality, id, child, employee, task, asked_by, asked_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """,
                key(municipality, row),
                municipality.key("child", row.get("child")),
                municipality.key("employee", row.get("who")),
                row.get("words"),
                municipality.key("employee", row.get("by")),
                moment(today.minusDays(row.number("days ago")), 10));
    }

    /** The readers' numbers stand with spaces between. */
    private void shield(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var child = municipality.key("child", row.get("child"));
        var from = today.minusDays(row.number("days ago"));
        var by = municipality.key("employee", row.get("by"));
        jdbc.update("""
                INSERT INTO shielding (municipality, id, child, reason, from_on, decided_by, decided_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """, key(municipality, row), child, row.get("words"), from, by, moment(from, 9));
        for (var reader : row.get("who").split(" ")) {
            jdbc.update(
                    """
                    INSERT INTO named_reader (municipality, id, child, employee, from_on, named_by, named_at)
                    VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                    """,
                    municipality.key("reader", row.get("child") + reader),
                    child,
                    municipality.key("employee", reader),
                    from,
                    by,
                    moment(from, 9));
        }
    }

    private void hold(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var from = today.minusDays(row.number("days ago"));
        jdbc.update(
                """
                INSERT INTO custody_hold (municipality, id, child, adult, reason, from_on, set_by, set_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?)
                """,
                key(municipality, row),
                municipality.key("child", row.get("child")),
                municipality.key("adult", row.get("who")),
                row.get("words"),
                from,
                municipality.key("employee", row.get("by")),
                moment(from, 12));
    }

    private void family(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var from = today.minusDays(row.number("days ago"));
        jdbc.update(
                """
                INSERT INTO declared_family (municipality, id, employee, child, kind, from_on, declared_by, declared_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?)
                """,
                key(municipality, row),
                municipality.key("employee", row.get("who")),
                municipality.key("child", row.get("child")),
                row.get("words"),
                from,
                municipality.key("employee", row.get("by")),
                moment(from, 8));
    }

    /** Accepted the day after, when anybody has. */
    private void referral(DemoMunicipality municipality, DemoFile.Row row, LocalDate today) {
        var on = today.minusDays(row.number("days ago"));
        var accepted = !row.get("who").isEmpty();
        var closed = !row.get("days left").isEmpty();
        jdbc.update(
                """
                INSERT INTO referral (municipality, id, child, to_unit, reason, opened_by, opened_at, accepted_by,
                    accepted_at, closed_by, closed_at, close_reason)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                key(municipality, row),
                municipality.key("child", row.get("child")),
                municipality.key("unit", row.get("place")),
                row.get("words"),
                municipality.key("employee", row.get("by")),
                moment(on, 11),
                accepted ? municipality.key("employee", row.get("who")) : null,
                accepted ? moment(on.plusDays(1), 9) : null,
                closed ? municipality.key("employee", row.get("who")) : null,
                closed ? moment(on.plusDays(row.number("days left")), 14) : null,
                closed ? row.get("closed because") : null);
    }

    private static UUID key(DemoMunicipality municipality, DemoFile.Row row) {
        return municipality.key(
                row.get("what"), row.get("child") + row.get("place") + row.get("who") + row.get("days ago"));
    }

    private static Object moment(LocalDate day, int hour) {
        return DemoTime.at(day, hour).atOffset(ZoneOffset.UTC);
    }
}
