package dk.traad.demo;

import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What some children of the demo have shown, pointed at and said. */
@Repository
@Order(1)
@Conditional(OnDemo.class)
class DemoVoices implements DemoPart {
    private final JdbcTemplate jdbc;

    DemoVoices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("voices.csv")) {
            if (row.has("municipality", municipality.name())) {
                var child = people.known().stream()
                        .filter(one -> one.key().equals(row.get("child")))
                        .findFirst()
                        .orElseThrow();
                add(municipality, places, child, row, today.minusDays(row.number("days ago")));
            }
        }
    }

    private void add(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, DemoFile.Row row, LocalDate on) {
        var id = municipality.key("voice", row.get("child") + " " + row.get("by") + " " + row.get("days ago"));
        var by = row.get("by");
        var atHome = by.startsWith("@");
        var visits = child.visitor() != null && !atHome && places.employee(by).equals(child.visitor());
        var room = child.room();
        jdbc.update(
                """
                INSERT INTO child_voice (municipality, id, child, way, teller, likes, hard, words, noted_on, noted_at, noted_by,
                    sector, unit, noted_by_adult, shared)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child.id().value(),
                row.get("way"),
                row.get("teller"),
                row.get("likes"),
                row.get("hard"),
                row.get("words"),
                on,
                DemoTime.at(on, 14).atOffset(ZoneOffset.UTC),
                atHome ? null : places.employee(by).value(),
                atHome ? null : sector(visits, room),
                atHome ? null : unit(visits, room, places).value(),
                atHome ? municipality.key("adult", by.substring(1)) : null,
                row.has("shared", "yes"));
        Arrays.stream(row.get("pictures").split("\\|"))
                .filter(picture -> !picture.isEmpty())
                .forEach(picture -> addPicture(id, child, picture));
    }

    private static String sector(boolean visits, @Nullable DemoRoom room) {
        return (visits ? Sector.HEALTH_VISITING : Objects.requireNonNull(room).sector()).name();
    }

    private static UnitId unit(boolean visits, @Nullable DemoRoom room, DemoPlaces places) {
        return visits ? places.healthVisiting() : Objects.requireNonNull(room).unit();
    }

    /** "MEAL-Det larmer": it is hard there; "FRIEND+": it is good there, and nothing was said. */
    private void addPicture(UUID voice, DemoChild child, String picture) {
        var sign = picture.indexOf('+') >= 0 ? picture.indexOf('+') : picture.indexOf('-');
        jdbc.update(
                """
                INSERT INTO child_voice_picture (municipality, voice, child, picture, feeling, said)
                VALUES (present_municipality(), ?, ?, ?, ?, ?)
                """,
                voice,
                child.id().value(),
                picture.substring(0, sign),
                picture.charAt(sign) == '+' ? "LIKES" : "HARD",
                picture.substring(sign + 1));
    }
}
